"""Examples of norms: facts by address, made into a case."""

from __future__ import annotations

from typing import Any

import pytest

from gdpr_rules import Case
from gdpr_rules.errors import InvalidInput, Place
from gdpr_rules.norms.norm import Example
from gdpr_rules.reading.examples import case_of


def example(**facts: Any) -> Example:
    return Example("met", {name.replace("__", "."): value for name, value in facts.items()}, Place("n.yaml", 7, 5))


def test_an_example_is_the_case_that_its_addresses_say() -> None:
    facts = {
        "practice.self.country": "FR",
        "device.d.stores": ["records"],
        "device.d.label": "portable",
        "dataset.records.content": ["medical_record"],
        "listed": ["device"],
        "on": "2026-03-03",
    }
    assert case_of(Example("met", facts, Place("n.yaml"))) == Case.load(
        """
        on: 2026-03-03
        listed: [device]
        practice: {country: FR}
        devices: {d: {stores: [records], label: portable}}
        datasets: {records: {content: [medical_record]}}
        """
    )


@pytest.mark.parametrize(
    ("value", "on"),
    [
        ("no", "2026-06-01"),
        ("2026-03-02T09:00", "2026-06-01"),
        ("2026-07-31", "2026-08-01"),
        ({"not_before": "2026-07-02", "not_after": "2026-07-04T08:00"}, "2026-07-05"),
        ([{"value": "no", "until": "2026-07-02"}, {"value": "yes", "from": "2026-07-02"}], "2026-07-03"),
    ],
)
def test_an_example_is_judged_after_all_that_it_names(value: Any, on: str) -> None:
    assert case_of(example(breach__b__authority_notified=value)).on == on


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        ({"device__d__encrypt": "no"}, "a device has no field 'encrypt'. Did you mean 'encrypted'?"),
        ({"devise__d__encrypted": "no"}, "there is no kind 'devise'. Did you mean 'device'?"),
        ({"encrypted": "no"}, "'encrypted' is not a fact. Write it as kind.id.field"),
        ({"practice__cabinet__country": "FR"}, "a case has one practice. Write practice.self.country."),
        ({"device__d__encrypted": "maybe"}, "devices.d.encrypted: expected yes, no or unknown, not 'maybe'."),
        ({"device__d__stores": ["x"]}, "device.d.stores names a dataset that is not in the case: 'x'."),
        ({"breach__b__aware": "2026-02-30"}, "breaches.b.aware: '2026-02-30' is not a date of the calendar."),
        ({"listed": ["devices"]}, "listed: 'devices' is not a kind of fact"),
    ],
)
def test_a_mistake_in_an_example_is_told_at_its_place(facts: dict[str, Any], sentence: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        case_of(example(**facts))
    (problem,) = caught.value.problems
    assert problem.place == Place("n.yaml", 7, 5)
    assert sentence in str(problem)
