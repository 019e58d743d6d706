"""The register: only ever added to, and every change to it shows."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gdpr_rules import assess
from gdpr_rules.dossier import BreachDossier, dossiers
from gdpr_rules.dossier.register import (
    Head,
    RegisterFault,
    UnsoundRegister,
    changes,
    continues,
    entries,
    head,
    verify,
    with_entry,
)
from gdpr_rules.explain.dossier import DossierWriter
from tests.dossier.thefts import THEFT, case, plain, theft

RECORDED = datetime(2026, 3, 3, 10, tzinfo=UTC)


def add(text: str, dossier: BreachDossier, language: Any = "fr") -> str:
    statements = dossier.facts.everything()
    duties: dict[str, str] = {to: each.notification.duty for to, each in dossier.verdicts.items()}
    told = DossierWriter(dossier, language).register_told(changes(text, dossier.breach, statements, duties) or ())
    return with_entry(text, dossier.breach, statements, duties, told, RECORDED)


@pytest.fixture(scope="module")
def register() -> str:
    """Return a register of four entries."""
    text = ""
    for facts in ({}, {"people": 12}, {"people": 14, "records": 30}, {"measures": "Serrure changée."}):
        text = add(text, theft(**facts))
    return text


def test_a_register_that_was_only_added_to_holds(register: str) -> None:
    assert verify(register) is None
    assert [entry["number"] for entry in entries(register)] == [1, 2, 3, 4]
    assert [entry["kind"] for entry in entries(register)] == ["first", *["complementary"] * 3]


def test_the_same_facts_add_nothing_whatever_the_language_or_the_day() -> None:
    first = add("", theft())
    assert add(first, theft(), "en") == first
    assert add(first, theft(on="2026-03-04")) == first


def test_a_changed_fact_adds_an_entry_that_names_it(register: str) -> None:
    second = entries(register)[1]
    assert [change["fact"] for change in second["changed"]] == ["breach.vol.people"]
    assert second["changed"][0]["before"] is None
    assert plain(second["changes"][0]).startswith("Désormais : nombre de personnes touchées")
    last = entries(register)[3]
    assert "N'est plus indiqué" in " ".join(last["changes"])


def test_it_says_why_the_authority_is_not_notified() -> None:
    dossier = theft(
        readable="no", key_safe="yes", copy_available="yes", restored_in_time="yes", care_delayed="no", recipient=None
    )
    assert dossier.verdicts["supervisory_authority"].notification.duty == "not_required"
    told = plain(DossierWriter(dossier, "fr").register())
    assert "Pourquoi la CNIL n'est pas notifiée : un risque pour les personnes est improbable. " in told
    assert "La clé de chiffrement des données de l'incident « vol du portable » est restée sûre." in told


def hosted(**facts: Any) -> str:
    """Return the entry of a theft at a provider that acts on instructions."""
    host = {"hebergeur": {"form": "host", "acts_on_instructions": "yes"}}
    stated = case({**THEFT, "at_provider": {"only": ["hebergeur"]}, **facts}, providers=host)
    [dossier] = dossiers(assess(stated, on="2026-03-03", engine="native"))
    return plain(DossierWriter(dossier, "fr").register())


def test_of_the_provider_it_says_that_it_told_the_practice_or_must() -> None:
    told = hosted(provider_told_controller="2026-03-02T09:00")
    assert "Prestataire : a prévenu le cabinet le lundi 2 mars 2026 à 9 h 00 (RGPD, art. 33, § 2)." in told
    assert "Prestataire : a prévenu le cabinet (RGPD" in hosted(provider_told_controller="yes")
    assert "Prestataire : doit prévenir le cabinet (RGPD, art. 33, § 2)." in hosted(provider_told_controller="no")
    assert "Prestataire : à prévenir" not in told


@given(st.data())
def test_any_changed_character_shows(register: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(register) - 1))
    other = data.draw(st.sampled_from('abc019 \n"{}:,é').filter(lambda character: character != register[place]))
    assert verify(register[:place] + other + register[place + 1 :]) is not None


@pytest.mark.parametrize("gone", [0, 1, 2])
def test_a_line_that_was_taken_out_shows(register: str, gone: int) -> None:
    lines = register.splitlines(keepends=True)
    fault = verify("".join(lines[:gone] + lines[gone + 1 :]))
    assert fault is not None
    assert (fault.line, fault.fault) == (gone + 1, "broken_chain")


def test_lines_that_were_moved_show(register: str) -> None:
    one, two, *rest = register.splitlines(keepends=True)
    assert verify("".join([two, one, *rest])) is not None


def test_an_entry_written_anew_with_its_own_digest_breaks_the_chain(register: str) -> None:
    forged = add("", theft(people=99)).splitlines(keepends=True)
    fault = verify("".join([*forged, *register.splitlines(keepends=True)[1:]]))
    assert fault is not None
    assert (fault.line, fault.fault) == (2, "broken_chain")


def remade(register: str, **values: Any) -> str:
    """Return a register whose only entry says something else, with a digest that fits."""
    entry = json.loads(register.splitlines()[0]) | values
    del entry["digest"]
    entry["digest"] = hashlib.sha256(written(entry).encode()).hexdigest()
    return f"{written(entry)}\n"


def written(entry: dict[str, Any]) -> str:
    return json.dumps(entry, sort_keys=True, separators=(",", ":"))


@pytest.mark.parametrize(
    ("values", "fault"),
    [
        ({}, None),
        ({"schema_version": 2}, "unknown_version"),
        ({"schema_version": "1"}, "unreadable"),
        ({"schema_version": True}, "unreadable"),
        ({"number": "1"}, "unreadable"),
        ({"number": True}, "unreadable"),
        ({"recorded": 20260303}, "unreadable"),
        ({"breach": ["vol"]}, "unreadable"),
        ({"stated": []}, "unreadable"),
    ],
)
def test_an_entry_of_another_shape_shows(register: str, values: dict[str, Any], fault: str | None) -> None:
    found = verify(remade(register, **values))
    assert (found.fault if found is not None else None) == fault


def test_an_entry_of_a_later_version_need_not_be_like_this_one() -> None:
    assert verify('{"schema_version":2}\n') == RegisterFault(1, "unknown_version")
    assert verify("{}\n") == RegisterFault(1, "unreadable")


@pytest.mark.parametrize("cut", [1, 40])
def test_a_half_written_line_shows_and_nothing_is_added(register: str, cut: int) -> None:
    with pytest.raises(UnsoundRegister) as caught:
        add(register[:-cut], theft(people=77))
    assert (caught.value.fault.line, caught.value.fault.fault) == (4, "unfinished")


def test_a_head_noted_earlier_stands_whatever_was_added(register: str) -> None:
    lines = register.splitlines(keepends=True)
    heads = [head("".join(lines[:number])) for number in (1, 2, 3, 4)]
    assert [noted.number for noted in heads if noted is not None] == [1, 2, 3, 4]
    assert all(noted is not None and continues(register, Head.parse(str(noted))) for noted in heads)


def test_a_cut_at_the_end_and_a_register_written_anew_show_against_a_head(register: str) -> None:
    noted = head(register)
    assert noted is not None
    cut = "".join(register.splitlines(keepends=True)[:-1])
    anew = ""
    for people in (1, 2, 3, 4):
        anew = add(anew, theft(people=people))
    assert (verify(cut), verify(anew)) == (None, None)
    assert not continues(cut, noted)
    assert not continues(anew, noted)


def test_a_register_without_an_entry_has_no_head() -> None:
    assert head("") is None


@pytest.mark.parametrize(
    "written", ["", "3", "0:0123456789abcdef", "3:0123", "3:0123456789abcdeg", "x:0123456789abcdef"]
)
def test_what_is_no_head_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match=f"^{written}$"):
        Head.parse(written)


def test_each_line_is_ascii_json(register: str) -> None:
    for line in register.splitlines():
        assert line.isascii()
        assert json.loads(line)["facts"]
