"""The register: only ever added to, and every change to it shows."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gdpr_rules.dossier import BreachDossier
from gdpr_rules.dossier.register import Head, UnsoundRegister, changes, continues, entries, head, verify, with_entry
from gdpr_rules.explain.dossier import DossierWriter
from tests.dossier.thefts import plain, theft

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
