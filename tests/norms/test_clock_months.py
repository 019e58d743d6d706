"""Time limits in days and months: the law of the Union ends them on working days, national law does not."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gdpr_rules.facts.values import PARIS, Duration, Instant
from gdpr_rules.norms.clock import Counting, Due, TimeLimit
from gdpr_rules.norms.holidays import easter, is_working_day, public_holidays

MONTH = TimeLimit(Duration("P1M"))
EIGHT_DAYS = TimeLimit(Duration("P8D"), "national")


def end_of(day: str) -> datetime:
    after = date.fromisoformat(day) + timedelta(days=1)
    return datetime(after.year, after.month, after.day, tzinfo=PARIS).astimezone(UTC)


@pytest.mark.parametrize(
    ("since", "last_day"),
    [
        ("2026-03-02", "2026-04-02"),
        ("2026-03-02T23:59", "2026-04-02"),
        # The month has no such date: its last day, R1182:3(2)(c).
        ("2026-08-31", "2026-09-30"),
        ("2028-01-30", "2028-02-29"),
        ("2027-12-31", "2028-01-31"),
        # Saturdays, Sundays and holidays count, and end no limit, R1182:3(3) and 3(4).
        ("2026-01-07", "2026-02-09"),  # Saturday 7 February
        ("2026-02-08", "2026-03-09"),  # Sunday 8 March
        ("2026-04-01", "2026-05-04"),  # Friday 1 May, a holiday, before a week-end
        ("2026-03-06", "2026-04-07"),  # Monday 6 April, Easter Monday
        ("2026-04-14", "2026-05-15"),  # Thursday 14 May, Ascension
        ("2026-11-25", "2026-12-28"),  # Friday 25 December
        ("2025-12-01", "2026-01-02"),  # Thursday 1 January
    ],
)
def test_a_month_ends_on_the_same_date_or_on_the_next_working_day(since: str, last_day: str) -> None:
    assert MONTH.due(Instant.parse(since)) == Due(end_of(last_day), end_of(last_day))


@pytest.mark.parametrize(
    ("written", "since", "last_day"),
    [
        ("P8D", "2026-03-02", "2026-03-10"),
        ("P8D", "2026-02-20", "2026-02-28"),  # a Saturday all the same
        ("P8D", "2026-04-23", "2026-05-01"),  # a holiday all the same
        ("P2M", "2026-03-02", "2026-05-02"),
        ("P2M", "2026-12-31", "2027-02-28"),
        ("P1Y", "2028-02-29", "2029-02-28"),
    ],
)
def test_national_law_counts_plain_days(written: str, since: str, last_day: str) -> None:
    due = TimeLimit(Duration(written), "national").due(Instant.parse(since))
    assert due == Due(end_of(last_day), end_of(last_day))


@pytest.mark.parametrize(
    ("written", "since", "last_day"),
    [
        ("P1D", "2026-03-06", "2026-03-09"),  # Saturday, hence Monday
        ("P2D", "2026-03-05", "2026-03-09"),  # Friday and Monday are the two working days, R1182:3(5)
        ("P3D", "2026-03-06", "2026-03-10"),
        ("P3D", "2026-03-02", "2026-03-05"),
        ("P8D", "2026-02-20", "2026-03-02"),
    ],
)
def test_days_of_the_union_hold_two_working_days_and_end_on_one(written: str, since: str, last_day: str) -> None:
    assert TimeLimit(Duration(written)).due(Instant.parse(since)) == Due(end_of(last_day), end_of(last_day))


def test_a_month_known_roughly_ends_between_its_earliest_and_its_latest_reading() -> None:
    assert MONTH.due(Instant.parse("2026-03")) == Due(end_of("2026-04-01"), end_of("2026-04-30"))
    assert MONTH.due(Instant.parse({"not_before": "2026-03-02"})) == Due(end_of("2026-04-02"), None)
    assert MONTH.due(Instant.parse({"not_after": "2026-03-02"})) == Due(None, end_of("2026-04-02"))
    assert MONTH.due(Instant.parse({"about": "2026-03-02"})) == Due(None, None)
    assert MONTH.due(None) == Due(None, None)


def test_midnight_begins_a_day_and_ends_none() -> None:
    assert MONTH.due(Instant.parse("2026-03-03T00:00")) == Due(end_of("2026-04-03"), end_of("2026-04-03"))


@pytest.mark.parametrize(
    ("done", "kept"),
    [
        ("2026-03-03", True),
        ("2026-03-10", True),
        ("2026-03-10T23:59:59", True),
        ("2026-03-11", False),
        ("2026-03-11T00:00", False),
        ("2026-03", None),
        ({"not_after": "2026-03-10"}, True),
        ({"not_before": "2026-03-11"}, False),
        ({"about": "2026-03-03"}, None),
    ],
)
def test_the_last_day_belongs_to_the_limit(done: object, kept: bool | None) -> None:
    assert EIGHT_DAYS.kept(Instant.parse("2026-03-02"), Instant.parse(done)) is kept


def test_a_limit_in_days_has_passed_at_the_end_of_its_last_day() -> None:
    since = Instant.parse("2026-03-02")
    assert not EIGHT_DAYS.passed(since, end_of("2026-03-10") - timedelta(seconds=1))
    assert EIGHT_DAYS.passed(since, end_of("2026-03-10"))


def test_the_change_of_clocks_moves_no_midnight() -> None:
    due = TimeLimit(Duration("P8D"), "national").due(Instant.parse("2026-03-25"))
    assert due.latest == datetime(2026, 4, 2, 22, tzinfo=UTC)


@pytest.mark.parametrize(
    ("year", "sunday"),
    [
        (1954, date(1954, 4, 18)),
        (1961, date(1961, 4, 2)),
        (2000, date(2000, 4, 23)),
        (2008, date(2008, 3, 23)),
        (2024, date(2024, 3, 31)),
        (2026, date(2026, 4, 5)),
        (2027, date(2027, 3, 28)),
        (2038, date(2038, 4, 25)),
        (2076, date(2076, 4, 19)),
        (2285, date(2285, 3, 22)),
    ],
)
def test_easter_is_when_the_calendar_has_it(year: int, sunday: date) -> None:
    assert easter(year) == sunday


def test_france_has_eleven_public_holidays() -> None:
    assert sorted(day.isoformat() for day in public_holidays(2026)) == [
        *("2026-01-01", "2026-04-06", "2026-05-01", "2026-05-08", "2026-05-14", "2026-05-25"),
        *("2026-07-14", "2026-08-15", "2026-11-01", "2026-11-11", "2026-12-25"),
    ]


# Whatever the day.

days = st.dates(date(1950, 1, 1), date(2150, 1, 1))
units = st.sampled_from(["P1D", "P2D", "P8D", "P1M", "P2M", "P3M", "P1Y"])


@given(st.integers(1900, 2199))
def test_easter_is_a_sunday_from_the_22_of_march_to_the_25_of_april(year: int) -> None:
    assert easter(year).weekday() == 6
    assert date(year, 3, 22) <= easter(year) <= date(year, 4, 25)


@given(days, units)
def test_a_limit_of_the_union_ends_on_a_working_day_and_never_before_the_national_one(day: date, unit: str) -> None:
    union, national = (_last_day(day, unit, counting) for counting in ("union", "national"))
    assert is_working_day(union)
    assert national <= union <= national + timedelta(days=6)


@given(days, days, units, st.sampled_from(["union", "national"]))
def test_who_begins_later_ends_no_earlier(one: date, other: date, unit: str, counting: Counting) -> None:
    first, second = sorted((one, other))
    assert _last_day(first, unit, counting) <= _last_day(second, unit, counting)


def _last_day(day: date, unit: str, counting: Counting) -> date:
    due = TimeLimit(Duration(unit), counting).due(Instant.day(day))
    assert due.latest is not None
    return (due.latest.astimezone(PARIS) - timedelta(hours=1)).date()
