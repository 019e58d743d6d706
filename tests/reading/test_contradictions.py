"""Which duties contradict each other on sight, and which may well stand side by side."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from gdpr_rules.errors import Place
from gdpr_rules.norms.condition import (
    AtLeast,
    AtMost,
    Condition,
    FieldCondition,
    FieldName,
    IncludesAll,
    IncludesNone,
    Is,
    OneOf,
    Test,
)
from gdpr_rules.norms.norm import Exemption, InForce, Link, Norm, NormText, Pattern
from gdpr_rules.norms.words import Words
from gdpr_rules.reading.contradictions import contradictions

TEXT = NormText(Words(fr="-", en="-"), Words(fr="-", en="-"))
STORED = (Link("stores", "data"),)
DATA = Pattern("data", "dataset")


def asks(test: Test, of: str = "device.encrypted") -> Condition:
    return FieldCondition(FieldName(*of.split(".")), test)


def norm(id: str, *requires: Condition, scope: tuple[Pattern, ...] = (Pattern("device", "device"),)) -> Norm:
    return Norm(id, (), scope, InForce(date(2018, 5, 25)), Place(id), requires=requires, text=TEXT)


def found(*norms: Norm) -> int:
    return len(list(contradictions(norms)))


YES, NO = norm("yes", asks(Is(True))), norm("no", asks(Is(False)))


def test_contrary_duties_of_the_same_facts_are_found_once() -> None:
    (problem,) = contradictions([YES, NO])

    assert problem.place == Place("no")
    assert problem.sentence == "'no' and 'yes' ask contrary things of device.encrypted: nobody can meet both."


@pytest.mark.parametrize(
    ("one", "other", "contrary"),
    [
        (Is(True), Is(True), False),
        (Is("laptop"), OneOf(("server", "phone")), True),
        (Is("laptop"), OneOf(("server", "laptop")), False),
        (AtLeast(5), AtMost(4), True),
        (AtMost(4), AtLeast(5), True),
        (AtLeast(4), AtMost(4), False),
        (IncludesAll(("a", "b")), IncludesNone(("b",)), True),
        (IncludesAll(("a",)), IncludesNone(("b",)), False),
        (Is(True), AtMost(4), False),
        # What was refused was not done: one answer keeps both.
        (Is(False), Is("refused"), False),
        (Is(True), Is("refused"), True),
    ],
)
def test_two_tests_are_contrary_where_no_value_passes_both(one: Test, other: Test, contrary: bool) -> None:
    assert found(norm("one", asks(one)), norm("other", asks(other))) == contrary


def test_a_duty_is_contrary_to_one_that_binds_more() -> None:
    narrow = norm("narrow", asks(Is(False)), scope=(Pattern("device", "device", links=STORED), DATA))

    assert found(YES, narrow) == 1
    assert found(narrow, YES) == 1


def test_variables_of_other_names_stand_for_the_same_facts() -> None:
    laptop = (Pattern("laptop", "device", links=(Link("stores", "records"),)), Pattern("records", "dataset"))
    stored = norm("stored", asks(Is(True)), scope=(Pattern("device", "device", links=STORED), DATA))

    assert found(stored, norm("laptop", asks(Is(False), "laptop.encrypted"), scope=laptop)) == 1


def test_scopes_that_may_lie_apart_are_left_to_deeper_search() -> None:
    phones = Pattern("device", "device", (asks(Is("phone"), "device.form"),))
    stored = Pattern("device", "device", links=STORED)

    assert found(norm("a", asks(Is(True)), scope=(phones,)), norm("b", asks(Is(False)), scope=(stored, DATA))) == 0


def test_ties_to_two_facts_do_not_imply_ties_to_one() -> None:
    same = (Pattern("device", "device", links=(Link("stores", "data"), Link("held", "data"))), DATA)
    laptop = (asks(Is("laptop"), "device.form"),)
    apart = (
        Pattern("device", "device", laptop, links=(Link("stores", "data"), Link("held", "other"))),
        DATA,
        Pattern("other", "dataset"),
    )

    assert found(norm("same", asks(Is(True)), scope=same), norm("apart", asks(Is(False)), scope=apart)) == 0


def test_one_device_is_not_taken_for_another() -> None:
    near = (Pattern("device", "device", links=(Link("near", "box"),)), Pattern("box", "device"))
    box = norm("box", asks(Is(True), "box.encrypted"), scope=near)

    assert found(box, NO) == 1
    assert found(box, norm("device", asks(Is(False)), scope=near)) == 0


def test_an_exception_may_settle_the_matter() -> None:
    where = (asks(Is(True), "device.lent"),)

    assert found(YES, replace(NO, unless=(Exemption("lent", (), where),))) == 0
    assert found(YES, replace(NO, unless=(Exemption("departure", (), where, departure=True),))) == 1


def test_drafts_and_norms_of_other_times_contradict_nothing() -> None:
    assert found(YES, replace(NO, status="draft")) == 0
    assert found(replace(YES, in_force=InForce(date(2018, 5, 25), date(2020, 1, 1))), NO) == 1
    assert found(replace(YES, in_force=InForce(date(2017, 1, 1), date(2018, 5, 25))), NO) == 0


def test_what_rules_conclude_is_not_in_the_file_so_a_duty_of_what_it_states_does_not_reach_it() -> None:
    stated = replace(Pattern("device", "device", links=STORED), as_stated=True)
    laptop = Pattern("device", "device", (asks(Is("laptop"), "device.form"),), STORED)
    wide = norm("yes", asks(Is(True)), scope=(stated, DATA))
    assert found(wide, norm("no", asks(Is(False)), scope=(laptop, DATA))) == 0
    assert found(wide, norm("no", asks(Is(False)), scope=(replace(laptop, as_stated=True), DATA))) == 1
