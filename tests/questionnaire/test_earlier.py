"""Last year's file as a start, answers prepared elsewhere, and the names of the past."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from gdpr_rules import Case
from gdpr_rules.documents import Document, read_text
from gdpr_rules.facts.case import KINDS
from gdpr_rules.facts.fact import Address
from gdpr_rules.questionnaire.earlier import completed, migrated, renames, renewed

NOW = datetime(2026, 11, 24, tzinfo=UTC)
YEAR = timedelta(days=365)


def case(text: str) -> Case:
    return Case.load(text + "\n")


def test_old_answers_are_asked_again_and_young_ones_stay() -> None:
    old = case(
        "devices:\n"
        "  a: {encrypted: {value: yes, on: 2025-01-01}, antivirus: {value: yes, on: 2026-10-01}}\n"
        "listed: [device]"
    )
    new, again = renewed(old, NOW, YEAR)
    assert again == (Address("device", "a", "encrypted"),)
    assert not new.devices["a"].encrypted.asked
    assert new.devices["a"].antivirus.asked


def test_what_bears_no_date_is_as_old_as_the_case() -> None:
    said = "practice: {country: FR}"
    assert renewed(case(f"on: 2026-10-01\n{said}"), NOW, YEAR)[1] == ()
    assert renewed(case(f"on: 2024-10-01\n{said}"), NOW, YEAR)[1] != ()
    assert renewed(case(said), NOW, YEAR)[1] != ()


def test_facts_stay_lists_are_open_again_and_the_day_is_no_longer_that_of_the_case() -> None:
    new, _ = renewed(case("on: 2024-10-01\ndevices: {a: {label: portable}}\nlisted: [device]"), NOW, YEAR)
    assert new.devices["a"].label == "portable"
    assert new.listed == frozenset()
    assert new.on is None


def test_what_happened_stays_however_old_it_is() -> None:
    new, again = renewed(case("on: 2020-01-01\nbreaches: {vol: {origin: [hacking]}}"), NOW, YEAR)
    assert again == ()
    assert new.breaches["vol"].origin.asked


def test_prepared_answers_fill_gaps_and_change_nothing() -> None:
    mine = case("practice: {country: FR}\ndevices: {a: {encrypted: {value: no, how: answer}}}\nlisted: [device]")
    prepared = case(
        "practice: {country: other, form: solo}\ndevices: {a: {encrypted: yes, antivirus: yes}}\nlisted: [breach]"
    )
    both = completed(mine, prepared)
    assert both.practice.country.episodes[0].value == "FR"
    assert both.practice.form.episodes[0].value == "solo"
    assert both.devices["a"].encrypted.episodes[0].value is False
    assert both.devices["a"].antivirus.episodes[0].value is True
    assert both.listed == {"device", "breach"}


# Renames: none so far, so the tests invent some.


@pytest.mark.parametrize(
    ("old", "names"),
    [
        ("devices: {a: {crypted: yes}}", {"device.crypted": "encrypted"}),
        ("computers: {a: {encrypted: yes}}", {"computers": "device"}),
        ("computers: {a: {crypted: yes}}", {"computers": "device", "device.crypted": "encrypted"}),
    ],
)
def test_a_renamed_fact_is_taken_over(old: str, names: dict[str, str]) -> None:
    document, done = migrated(read_text(old + "\n"), names)
    assert Case.from_document(document).devices["a"].encrypted.episodes[0].value is True
    assert done == tuple(names)


def test_a_renamed_field_of_a_single_kind_is_taken_over() -> None:
    document, done = migrated(read_text("practice: {land: FR}\n"), {"practice.land": "country"})
    assert Case.from_document(document).practice.country.asked
    assert done == ("practice.land",)


def test_a_file_of_today_is_left_alone() -> None:
    document = read_text("devices: {a: {encrypted: yes}}\n")
    assert migrated(document, {"device.crypted": "encrypted"}) == (document, ())
    assert migrated(Document("x", None, {}), {"device.crypted": "encrypted"})[1] == ()


def test_what_is_said_under_both_names_is_left_for_the_reader_to_refuse() -> None:
    document, done = migrated(
        read_text("devices: {a: {crypted: yes, encrypted: no}}\n"), {"device.crypted": "encrypted"}
    )
    assert done == ()
    assert set(document.data["devices"]["a"]) == {"crypted", "encrypted"}


def test_the_table_of_renames_names_facts_of_today() -> None:
    for old, new in renames().items():
        kind, _, field = old.partition(".")
        assert new in (KINDS[kind].fields() if field else KINDS)
