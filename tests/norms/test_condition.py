"""The tests of norms: each true, false or unknown, and never true or false by guess."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gdpr_rules.facts.values import REFUSED, Duration, Instant, Items, Quantity, parse_occurrence
from gdpr_rules.norms.clock import TimeLimit
from gdpr_rules.norms.condition import (
    AtLeast,
    AtMost,
    Before,
    FieldCondition,
    FieldName,
    IncludesAll,
    IncludesAny,
    IncludesNone,
    Is,
    NotBefore,
    OneOf,
    Test,
    Within,
    WithoutUndueDelay,
    happened,
)

ON = datetime(2026, 3, 10, 12, tzinfo=UTC)
PAST, TODAY, FUTURE = (Instant.parse(day) for day in ("2026-03-02", "2026-03-10", "2026-03-20"))
SOME_TIME, ABOUT = Instant.parse("2026-03"), Instant.parse({"about": "2026-03-02"})
COMPLETE, OPEN = Items(frozenset({"a", "b"})), Items(frozenset({"a", "b"}), complete=False)
DAY = Instant.parse("2026-03-10")


@pytest.mark.parametrize(
    ("test", "value", "truth"),
    [
        (Is(True), True, True),
        (Is(True), False, False),
        (Is(False), False, True),
        (Is(False), True, False),
        (Is("red"), "red", True),
        (Is("red"), "green", False),
        # Something done: by a date, it is done once the date has come.
        (Is(True), PAST, True),
        (Is(False), PAST, False),
        (Is(True), TODAY, True),
        (Is(True), FUTURE, False),
        (Is(False), FUTURE, True),
        (Is(True), SOME_TIME, None),
        (Is(False), SOME_TIME, None),
        # Refused is not done, and only refused is refused.
        (Is(True), REFUSED, False),
        (Is(False), REFUSED, True),
        (Is("refused"), REFUSED, True),
        (Is("refused"), False, False),
        (Is("refused"), True, False),
        (Is("refused"), PAST, False),
        (Is("refused"), FUTURE, False),
        (Is("refused"), SOME_TIME, False),
        (OneOf(("red", "green")), "red", True),
        (OneOf(("red", "green")), "blue", False),
        # Quantities.
        (AtLeast(5), Quantity(5, 5), True),
        (AtLeast(5), Quantity(4, 4), False),
        (AtLeast(5), Quantity(low=5), True),
        (AtLeast(5), Quantity(low=4), None),
        (AtLeast(5), Quantity(high=4), False),
        (AtLeast(5), Quantity(high=5), None),
        (AtLeast(5), Quantity(about=500), None),
        (AtMost(5), Quantity(5, 5), True),
        (AtMost(5), Quantity(6, 6), False),
        (AtMost(5), Quantity(high=5), True),
        (AtMost(5), Quantity(low=6), False),
        (AtMost(5), Quantity(low=5), None),
        (AtMost(5), Quantity(about=1), None),
        # Choices of several.
        (IncludesAll(("a", "b")), COMPLETE, True),
        (IncludesAll(("a", "c")), COMPLETE, False),
        (IncludesAll(("a", "b")), OPEN, True),
        (IncludesAll(("a", "c")), OPEN, None),
        (IncludesAny(("c", "a")), COMPLETE, True),
        (IncludesAny(("c",)), COMPLETE, False),
        (IncludesAny(("c", "a")), OPEN, True),
        (IncludesAny(("c",)), OPEN, None),
        (IncludesNone(("c",)), COMPLETE, True),
        (IncludesNone(("c", "a")), COMPLETE, False),
        (IncludesNone(("c",)), OPEN, None),
        (IncludesNone(("a",)), OPEN, False),
        # Moments; the limit is the first instant of its day.
        (Before(DAY), PAST, True),
        (Before(DAY), FUTURE, False),
        (Before(DAY), TODAY, False),
        (Before(DAY), Instant.parse("2026-03-10T00:00"), False),
        (Before(DAY), Instant.parse("2026-03-09T23:59:59"), True),
        (Before(DAY), SOME_TIME, None),
        (Before(DAY), ABOUT, None),
        (Before(DAY), Instant.parse({"not_after": "2026-03-09"}), True),
        (Before(DAY), Instant.parse({"not_before": "2026-03-09"}), None),
        (Before(DAY), True, None),
        (Before(DAY), False, False),
        (Before(DAY), REFUSED, False),
        (NotBefore(DAY), PAST, False),
        (NotBefore(DAY), TODAY, True),
        (NotBefore(DAY), FUTURE, True),
        (NotBefore(DAY), SOME_TIME, None),
        (NotBefore(DAY), ABOUT, None),
        (NotBefore(DAY), True, None),
        (NotBefore(DAY), False, False),
        (NotBefore(DAY), REFUSED, False),
        # Without undue delay: the clock alone decides nothing.
        (WithoutUndueDelay(), True, True),
        (WithoutUndueDelay(), PAST, True),
        (WithoutUndueDelay(), FUTURE, None),
        (WithoutUndueDelay(), SOME_TIME, None),
        (WithoutUndueDelay(), False, None),
        (WithoutUndueDelay(), REFUSED, False),
    ],
)
def test_a_test_says_true_false_or_that_it_cannot_tell(test: Test, value: Any, truth: bool | None) -> None:
    assert test.evaluate(value, ON) is truth


WITHIN = Within(TimeLimit(Duration("PT72H")), FieldName("breach", "aware"))
AWARE = Instant.parse("2026-03-09T09:12")
LONG_AGO = Instant.parse("2026-03-02T09:12")


@pytest.mark.parametrize(
    ("value", "since", "truth"),
    [
        (Instant.parse("2026-03-10T09:00"), AWARE, True),
        (Instant.parse("2026-03-04"), LONG_AGO, True),
        (Instant.parse("2026-03-06"), LONG_AGO, False),
        (Instant.parse("2026-03-05"), LONG_AGO, None),
        (Instant.parse("2026-03-04"), None, None),
        # Not done fails once the limit has passed, and not before.
        (False, AWARE, None),
        (REFUSED, AWARE, None),
        (False, LONG_AGO, False),
        (REFUSED, LONG_AGO, False),
        (False, None, None),
        (False, Instant.parse({"about": "2026-01"}), None),
        # Planned is not done.
        (FUTURE, AWARE, None),
        (FUTURE, LONG_AGO, False),
        (Instant.parse({"not_before": "2026-03-09T10:00", "not_after": "2026-03-11T10:00"}), AWARE, None),
        # Done, nobody knows when; nobody knows whether.
        (True, LONG_AGO, None),
        (None, LONG_AGO, None),
        (ABOUT, LONG_AGO, None),
    ],
)
def test_a_time_limit_is_judged_from_the_moment_it_runs_from(
    value: Any, since: Instant | None, truth: bool | None
) -> None:
    assert WITHIN.evaluate_since(value, since, ON) is truth


def test_a_time_limit_without_that_moment_is_no_test() -> None:
    with pytest.raises(TypeError, match="judged with the moment from which it runs"):
        WITHIN.evaluate(True, ON)


@pytest.mark.parametrize(
    ("written", "truth"),
    [
        ("2026-03-10T13:00", True),  # noon in UTC
        ("2026-03-10T13:00:01", False),
        ("2026-03-10", True),  # the file speaks of today as past
        ("2026-03", None),
        ({"about": "2026-03-09"}, True),
        ({"not_before": "2026-03-01"}, None),
        ({"not_before": "2026-04-01"}, False),
        ({"not_after": "2026-03-10T13:00"}, True),
    ],
)
def test_a_moment_has_come_or_lies_ahead(written: object, truth: bool | None) -> None:
    assert happened(Instant.parse(written), ON) is truth


def test_the_day_of_25_hours_is_a_day_like_any_other() -> None:
    noon = datetime(2026, 10, 25, 11, tzinfo=UTC)
    assert happened(Instant.parse("2026-10-25"), noon) is True


def test_conditions_are_called_by_the_field_that_they_test() -> None:
    assert str(FieldCondition(FieldName("device", "encrypted"), Is(True))) == "device.encrypted"


items = st.frozensets(st.sampled_from("abcd"))


@given(items, st.booleans(), st.frozensets(st.sampled_from("abcd"), min_size=1))
def test_includes_agrees_with_every_way_to_complete_an_open_list(
    known: frozenset[str], complete: bool, asked: frozenset[str]
) -> None:
    worlds = [known] if complete else [known | extra for extra in _subsets(frozenset("abcd"))]
    value = Items(known, complete=complete)
    for test, holds in (
        (IncludesAll(tuple(asked)), lambda world: asked <= world),
        (IncludesAny(tuple(asked)), lambda world: bool(asked & world)),
        (IncludesNone(tuple(asked)), lambda world: not asked & world),
    ):
        verdicts = {holds(world) for world in worlds}
        assert test.evaluate(value, ON) is (verdicts.pop() if len(verdicts) == 1 else None)


def _subsets(items: frozenset[str]) -> list[frozenset[str]]:
    found = [frozenset[str]()]
    for item in items:
        found += [subset | {item} for subset in found]
    return found


@given(st.sampled_from(["yes", "no", "refused", "2026-03-02", "2026-03-10", "2026-03-20", "2026-03"]))
def test_done_and_not_done_are_contraries(written: str) -> None:
    value = parse_occurrence(written)
    done, not_done = Is(True).evaluate(value, ON), Is(False).evaluate(value, ON)
    assert done is None or not_done is (not done)
    assert (done is None) == (not_done is None)
