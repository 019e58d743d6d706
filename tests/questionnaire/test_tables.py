"""Lists from a table, as spreadsheets write them: all of it or nothing."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from gdpr_rules import Case, InvalidInput, KnowledgeBase
from gdpr_rules.questionnaire.tables import imported, kind_of_table


@pytest.fixture
def take(knowledge: KnowledgeBase, now: datetime) -> Any:
    def run(text: str | bytes, kind: str = "device", case: Case | None = None) -> Case:
        raw = text if isinstance(text, bytes) else text.encode()
        start = case if case is not None else Case.model_validate({})
        return imported(start, kind, raw, "liste.csv", knowledge, "fr", now)

    return run


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_fields_by_their_names_whatever_stands_between_the_cells(take: Any, separator: str) -> None:
    rows = [["label", "form", "encrypted"], ["Portable", "laptop", "oui"], ["Poste", "desktop", "?"]]
    case = take("\r\n".join(separator.join(row) for row in rows))
    assert case.devices["portable"].form.episodes[0].value == "laptop"
    assert case.devices["portable"].encrypted.episodes[0].value is True
    assert case.devices["poste"].encrypted.asked
    assert case.devices["poste"].label == "Poste"


def test_fields_by_their_french_names_and_words(take: Any) -> None:
    case = take("Nom;Type d'appareil;Verrouillage automatique\nPortable;un ordinateur portable;non\n")
    assert case.devices["portable"].form.episodes[0].value == "laptop"
    assert case.devices["portable"].session_lock.episodes[0].value is False


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_the_encodings_of_spreadsheets(take: Any, encoding: str) -> None:
    assert take("label\nsecrétaire à l'accueil\n".encode(encoding), "person").people["secretaire-a-l-accueil"]


def test_an_empty_cell_says_nothing_and_an_empty_line_is_no_fact(take: Any) -> None:
    case = take("label,encrypted\nportable,\n,\n")
    assert set(case.devices) == {"portable"}
    assert not case.devices["portable"].encrypted.asked


def test_a_value_says_that_it_comes_from_the_table(take: Any) -> None:
    provenance = take("label,encrypted\nportable,non\n").devices["portable"].encrypted.provenance
    assert (provenance.how, provenance.evidence) == ("document", "liste.csv")


def test_a_name_that_is_there_completes_that_fact(take: Any) -> None:
    case = Case.model_validate({"devices": {"p1": {"label": "Portable"}}})
    assert set(take("label,encrypted\nportable,oui\n", case=case).devices) == {"p1"}


def test_the_list_stays_open(take: Any) -> None:
    assert not take("label\nportable\n").is_listed("device")


def test_links_by_name(take: Any) -> None:
    case = Case.model_validate({"networks": {"box": {"label": "Box"}}})
    linked = take("label,connected_to\nportable,box\n", case=case).devices["portable"].connected_to.episodes[0].value
    assert linked.ids == ("box",)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (b"", "is empty"),
        (b"\n", "is empty"),
        (b"label\0\n", "no table of text"),
        ("encrypted\nyes\n", "no column holds the names"),
        ("label,couleur\nportable,rouge\n", "'couleur' is no field"),
        ("label,label\na,b\n", "stands there twice"),
        ("label,encrypted\nportable,peut-être\n", "no answer for encrypted"),
        ("label,form\nportable,1\n", "no answer for form"),
        ("label,encrypted\n,yes\n", "the line has no name"),
        ("label\n255081416802538\n", "identifies a person"),
        ("label,encrypted\nportable,oui,non\n", "more cells"),
        ('label\n"portable\n', "is no table"),
        ("label,connected_to\nportable,+box\n", "not in the case"),
    ],
)
def test_a_mistake_is_told_and_nothing_is_taken(take: Any, text: Any, sentence: str) -> None:
    with pytest.raises(InvalidInput) as raised:
        take(text)
    assert sentence in str(raised.value)


def test_every_mistake_is_told_with_its_line(take: Any) -> None:
    with pytest.raises(InvalidInput) as raised:
        take("label,encrypted\na1,x\nb1,yes\nc1,z\n")
    assert [problem.place.line for problem in raised.value.problems] == [2, 4]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("devices.csv", "device"),
        ("/tmp/Appareils.csv", "device"),
        ("réseau.csv", "network"),
        ("truc.csv", None),
        ("practice.csv", None),
    ],
)
def test_a_table_is_named_after_its_kind(knowledge: KnowledgeBase, name: str, kind: str | None) -> None:
    assert kind_of_table(name, knowledge) == kind
