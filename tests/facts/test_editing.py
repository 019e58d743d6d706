"""Changing a case: what a file says is changed, and what is written reads back as the same case."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gdpr_rules import Case, InvalidInput
from gdpr_rules.facts.editing import (
    NoSuchFact,
    parse_address,
    plain_data,
    to_yaml,
    with_fact,
    with_listed,
    with_value,
    with_values,
    without_fact,
    without_values,
)
from gdpr_rules.facts.fact import Address

REFERENCE = Path(__file__).parents[2] / "knowledge" / "cases" / "fr-cnil-san-2020-014.yaml"
ENCRYPTED = Address("device", "portable-1", "encrypted")


@pytest.fixture(scope="module")
def case() -> Case:
    return Case.load(REFERENCE)


def test_a_case_written_reads_back_as_the_same_case(case: Case) -> None:
    assert Case.load(to_yaml(case)) == case


@pytest.mark.parametrize("file", sorted(REFERENCE.parent.glob("*.yaml")), ids=lambda file: file.stem)
def test_every_real_case_written_says_what_it_said(file: Path) -> None:
    case = Case.load(file)
    again = Case.load(to_yaml(case))

    assert again == case
    assert again.outcomes == case.outcomes
    assert plain_data(again) == plain_data(case)


def test_the_order_of_keys_is_kept_as_it_was_written() -> None:
    text = "devices:\n  b:\n    encrypted: no\n    form: laptop\n  a: {}\npractice:\n  form: solo\n  country: FR\n"

    assert to_yaml(Case.load(text)) == text


def test_provenance_and_periods_survive_a_change_elsewhere() -> None:
    written = [
        {"value": "no", "until": "2019-10-09", "how": "document", "evidence": "report, p. 3"},
        {"value": "yes", "from": "2019-10-09", "how": "answer", "by": "Claire", "on": "2019-11-02"},
    ]
    case = Case.model_validate({"listed": ["device"], "devices": {"a": {"encrypted": written}}})

    changed = with_value(case, Address("device", "a", "form"), "laptop")

    assert plain_data(changed) == {
        "listed": ["device"],
        "devices": {"a": {"form": "laptop", "encrypted": written}},
    }


def test_yes_and_no_are_written_without_quotes() -> None:
    case = Case.model_validate({"devices": {"a": {"encrypted": False}}})

    assert "encrypted: no\n" in to_yaml(case)


@given(st.text(max_size=30))
def test_any_label_survives_writing_and_reading(label: str) -> None:
    case = Case.model_validate({"devices": {"a": {"label": label}}})

    assert Case.load(to_yaml(case)) == case


def test_a_changed_case_is_a_new_one(case: Case) -> None:
    changed = with_value(case, ENCRYPTED, "yes")

    assert changed.stated(ENCRYPTED).episodes[0].value is True
    assert case.stated(ENCRYPTED).episodes[0].value is False


def test_what_was_changed_stands_nowhere_in_the_file(case: Case) -> None:
    changed = with_value(case, ENCRYPTED, "yes")

    assert case.place(ENCRYPTED) is not None
    assert changed.place(ENCRYPTED) is None
    assert changed.place(ENCRYPTED._replace(id="portable-2")) == case.place(ENCRYPTED._replace(id="portable-2"))


def test_several_facts_may_be_added_that_name_one_another() -> None:
    case = with_values(
        Case(),
        {
            Address("device", "a", "connected_to"): ["box"],
            Address("network", "box", "label"): "la box",
            Address("practice", "self", "country"): "FR",
        },
    )

    assert case.label("network", "box") == "la box"
    assert case.facts("practice")["self"].stated("country").episodes[0].value == "FR"


def test_an_answer_can_be_taken_back(case: Case) -> None:
    assert not without_values(case, [ENCRYPTED]).stated(ENCRYPTED).asked


def test_a_value_that_does_not_fit_is_refused(case: Case) -> None:
    with pytest.raises(InvalidInput, match="expected yes, no or unknown"):
        with_value(case, ENCRYPTED, "maybe")


def test_a_fact_is_added_and_removed() -> None:
    case = with_fact(Case(), "device", "portable", "mon portable")

    assert case.label("device", "portable") == "mon portable"
    assert without_fact(case, "device", "portable") == Case.model_validate({"devices": {}})


def test_a_fact_that_another_names_cannot_be_removed(case: Case) -> None:
    with pytest.raises(InvalidInput, match="box"):
        without_fact(case, "network", "box")


def test_a_list_is_closed_and_opened() -> None:
    closed = with_listed(Case(), "device")

    assert closed.is_listed("device")
    assert not with_listed(closed, "device", listed=False).is_listed("device")


def test_the_data_given_out_are_a_copy(case: Case) -> None:
    plain_data(case)["devices"].clear()

    assert case.facts("device")


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("encrypted", "kind.id.field"),
        ("devise.a.encrypted", "Did you mean 'device'?"),
        ("device.a.encrypt", "Did you mean 'encrypted'?"),
        ("practice.me.country", "practice.self.country"),
    ],
)
def test_an_address_that_is_none_is_refused_with_what_is_near(written: str, words: str) -> None:
    with pytest.raises(NoSuchFact, match=words.replace("?", r"\?")):
        parse_address(written)


def test_taking_back_what_was_never_said_changes_nothing(case: Case) -> None:
    nowhere = [Address("device", "nobody-wrote", "encrypted"), Address("breach", "none", "aware")]
    assert without_values(case, nowhere) == case
    assert to_yaml(without_values(Case.from_text("{}"), nowhere)) == to_yaml(Case.from_text("{}"))


@pytest.mark.parametrize(
    "address",
    [Address("gadget", "a", "b"), Address("device", "d", "encryptd"), Address("practice", "other", "country")],
)
def test_an_address_that_the_vocabulary_does_not_have_is_refused_by_every_change(case: Case, address: Address) -> None:
    with pytest.raises(NoSuchFact, match=re.escape(str(address))):
        with_value(case, address, "yes")
    with pytest.raises(NoSuchFact, match=re.escape(str(address))):
        without_values(case, [address])


def test_a_kind_that_there_is_not_is_refused(case: Case) -> None:
    with pytest.raises(NoSuchFact, match="gadget"):
        with_fact(case, "gadget", "x")
    with pytest.raises(NoSuchFact, match="gadget"):
        without_fact(case, "gadget", "x")


def test_a_fact_that_was_taken_out_and_added_again_stands_nowhere_in_the_file() -> None:
    case = Case.from_text("devices: {d: {encrypted: yes, form: laptop}}\npractice: {country: FR}")
    again = with_fact(without_fact(case, "device", "d"), "device", "d")
    assert ("devices", "d", "encrypted") not in again.source.places
    changed = with_value(case, Address("practice", "self", "country"), "other")
    assert ("practice", "country") not in changed.source.places
    assert ("devices", "d", "encrypted") in changed.source.places
