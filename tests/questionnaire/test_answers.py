"""What people write, and what is recorded of it: the right thing or nothing."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gdpr_rules.facts.case import KINDS
from gdpr_rules.facts.fields import Choice, Count, Done, FieldType, Flag, Lasting, LinkTo, Several, Text, When
from gdpr_rules.questionnaire.answers import NotUnderstood, Option, chosen, labels, read

TODAY = date(2026, 11, 24)
FORMS = (Option("laptop", "un ordinateur portable"), Option("network_storage", "un stockage en réseau (NAS)"))
BOXES = (Option("box", "Box du cabinet"), Option("box-2", "domicile"))


def value(written: str, field: FieldType[Any], choices: tuple[Option, ...] = (), language: Any = "fr") -> Any:
    answer = read(written, field, choices, language, TODAY)
    assert not answer.new
    return answer.value


def refused(written: str, field: FieldType[Any], choices: tuple[Option, ...] = (), language: Any = "fr") -> str:
    with pytest.raises(NotUnderstood) as raised:
        read(written, field, choices, language, TODAY)
    return raised.value.hint


@pytest.mark.parametrize("written", ["o", "oui", "OUI", " Oui ", "y", "yes"])
def test_yes(written: str) -> None:
    assert value(written, Flag()) == "yes"


@pytest.mark.parametrize("written", ["n", "non", "NON", "no"])
def test_no(written: str) -> None:
    assert value(written, Flag()) == "no"


@pytest.mark.parametrize(
    "written", ["?", "je ne sais pas", "Je ne sais pas", "I don't know", "I don\u2019t know", "nsp"]
)
@pytest.mark.parametrize("field", [Flag(), Count(), When(), Done(), Lasting(), Text(), LinkTo("network")])
def test_i_do_not_know_is_unknown_everywhere(written: str, field: FieldType[Any]) -> None:
    assert value(written, field) == "unknown"


@pytest.mark.parametrize("written", ["", " ", "ou", "oui non", "1", "true", "ok", "peut-être", "nan", "0"])
def test_anything_else_is_neither_yes_nor_no(written: str) -> None:
    assert refused(written, Flag()) == "hint.flag"


@pytest.mark.parametrize("written", ["1", "un ordinateur portable", "Ordinateur portable", "laptop"])
def test_a_choice_by_number_or_word(written: str) -> None:
    assert value(written, Choice("laptop", "network_storage"), FORMS) == "laptop"


@pytest.mark.parametrize("written", ["0", "3", "-1", "1 2", "portable", "", "²", "１"])
def test_a_choice_that_is_not_clear(written: str) -> None:
    assert refused(written, Choice("laptop", "network_storage"), FORMS) == "hint.choice"


@pytest.mark.parametrize("written", ["1 2", "1, 2", "1;2", "1 et 2", "2 1 2", "laptop, network storage"])
def test_several_by_numbers_or_words(written: str) -> None:
    assert sorted(value(written, Several("laptop", "network_storage"), FORMS)) == ["laptop", "network_storage"]


def test_several_can_be_none() -> None:
    assert value("aucun", Several("laptop"), FORMS) == []


@pytest.mark.parametrize("written", ["1 3", "n", "non", "", "1 portable", ","])
def test_several_that_are_not_clear(written: str) -> None:
    assert refused(written, Several("laptop", "network_storage"), FORMS) == "hint.several"


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("40", "40"),
        ("5 300", "5300"),
        ("5\u202f300", "5300"),
        ("0", "0"),
        ("environ 40", {"about": "40"}),
        ("about 40", {"about": "40"}),
        ("~40", {"about": "40"}),
        ("plus de 5300", {"more_than": "5300"}),
        ("au moins 5 300", {"at_least": "5300"}),
        ("moins de 10", {"less_than": "10"}),
        ("au plus 10", {"at_most": "10"}),
        ("entre 30 et 50", {"at_least": "30", "at_most": "50"}),
    ],
)
def test_counts(written: str, expected: Any) -> None:
    assert value(written, Count()) == expected
    Count().read_value(expected)


@pytest.mark.parametrize(
    "written", ["", "douze", "4,5", "-3", "entre 50 et 30", "moins de 0", "1e3", "plus de", "9" * 40]
)
def test_counts_that_are_none(written: str) -> None:
    assert refused(written, Count()) == "hint.count"


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("8 octobre 2019", "2019-10-08"),
        ("le 1er septembre 2020", "2020-09-01"),
        ("mardi 8 octobre 2019 à 9 h 12", "2019-10-08T09:12"),
        ("8 octobre 2019 à 9h", "2019-10-08T09:00"),
        ("8/10/2019", "2019-10-08"),
        ("08/10/2019 à 9:12", "2019-10-08T09:12"),
        ("2019-10-08", "2019-10-08"),
        ("2019-10-08T09:12", "2019-10-08T09:12"),
        ("2019-10-08 09:12", "2019-10-08T09:12"),
        ("octobre 2019", "2019-10"),
        ("en août 2019", "2019-08"),
        ("2019", "2019"),
        ("hier", "2026-11-23"),
        ("avant-hier", "2026-11-22"),
        ("aujourd\u2019hui à 8 h", "2026-11-24T08:00"),
        ("vers le 8 octobre 2019", {"about": "2019-10-08"}),
        ("8 October 2019 at 9:12", "2019-10-08T09:12"),
        ("yesterday", "2026-11-23"),
    ],
)
def test_moments(written: str, expected: Any) -> None:
    assert value(written, When()) == expected
    assert value(written, Done()) == expected


@pytest.mark.parametrize(
    "written",
    ["", "31 février 2020", "8 octobre", "32/01/2020", "demain", "9 h 12", "2019-13-01", "8 octobre 2019 à 25 h"],
)
def test_moments_that_are_none(written: str) -> None:
    assert refused(written, When()) == "hint.when"
    assert refused(written, Done()) == "hint.done"


def test_a_date_with_slashes_is_read_in_french_only() -> None:
    assert refused("8/10/2019", When(), language="en") == "hint.when"


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("non", "no"),
        ("o", "yes"),
        ("refusé", "refused"),
        ("oui, hier", "2026-11-23"),
        ("oui le 8 octobre 2019", "2019-10-08"),
    ],
)
def test_whether_something_was_done(written: str, expected: str) -> None:
    assert value(written, Done()) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("4 mois", "P4M"),
        ("environ 4 mois", {"about": "P4M"}),
        ("72 heures", "PT72H"),
        ("2 semaines", "P14D"),
        ("1 an et 2 mois", "P1Y2M"),
        ("PT72H", "PT72H"),
    ],
)
def test_durations(written: str, expected: Any) -> None:
    assert value(written, Lasting()) == expected


@pytest.mark.parametrize("written", ["", "4", "longtemps", "4 lunes", "mois 4"])
def test_durations_that_are_none(written: str) -> None:
    assert refused(written, Lasting()) == "hint.duration"


def test_links_by_number_by_name_and_new() -> None:
    assert value("1 2", LinkTo("network"), BOXES) == {"only": ["box", "box-2"]}
    assert value("box du cabinet", LinkTo("network"), BOXES) == {"only": ["box"]}
    assert value("aucun", LinkTo("network"), BOXES) == {"only": []}
    answer = read("1 + Wi-Fi du voisin", LinkTo("network"), BOXES, "fr", TODAY)
    assert (answer.value, answer.new) == ({"only": ["box"]}, ("Wi-Fi du voisin",))


@pytest.mark.parametrize("written", ["Wi-Fi du voisin", "3", "", "non", "o"])
def test_a_name_that_is_not_there_is_no_new_one_without_a_plus(written: str) -> None:
    assert refused(written, LinkTo("network"), BOXES) == "hint.link"
    assert refused(written, LinkTo("network"), ()) == "hint.link.none"


def test_names_of_a_list() -> None:
    assert labels("portable, Box du cabinet ; NAS", []) == ("portable", "Box du cabinet", "NAS")


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("oui", "hint.label"),
        ("serveur, non", "hint.label"),
        ("12", "hint.label"),
        ("x", "hint.label"),
        ("", "hint.list"),
        (" , ", "hint.list"),
        ("Portable", "hint.named"),
        ("box, box", "hint.named"),
        ("b\ufffdx ici", "hint.unreadable"),
        ("dossier 2 55 08 14 168 025 38", "hint.private"),
    ],
)
def test_what_is_no_name(written: str, hint: str) -> None:
    with pytest.raises(NotUnderstood) as raised:
        labels(written, ["portable"])
    assert raised.value.hint == hint


def test_which_ones_by_number() -> None:
    assert [option.value for option in chosen("2", BOXES)] == ["box-2"]


def test_a_text_with_a_social_security_number_is_refused() -> None:
    assert refused("patient 255081416802538", Text()) == "hint.private"
    assert value("série 255081416802539", Text()) == "série 255081416802539"


FIELDS = [(kind, name, field) for kind, model in KINDS.items() for name, field in model.fields().items()]


@given(st.text(max_size=40), st.sampled_from(FIELDS), st.sampled_from(["fr", "en"]))
def test_whatever_is_written_the_answer_fits_the_field_or_is_refused(written: str, what: Any, language: Any) -> None:
    _, _, field = what
    choices = tuple(Option(each, each) for each in getattr(field, "values", ("box",)))
    try:
        answer = read(written, field, choices, language, TODAY)
    except NotUnderstood:
        return
    if answer.value != "unknown":
        field.read_value(answer.value)
