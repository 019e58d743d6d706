"""Time limits: hours are hours, on the nights when the clocks change too, and nobody is late by our guess."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from gdpr_rules.facts.values import PARIS, Duration, Instant
from gdpr_rules.norms.clock import Due, TimeLimit, hour_excluded

LIMIT = TimeLimit(Duration("PT72H"))
AWARE = Instant.parse("2026-03-02T09:12")


def paris(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=PARIS).astimezone(UTC)


@pytest.mark.parametrize(
    ("since", "earliest", "latest"),
    [
        # The worked example of the clock hour left out, R1182:3(1).
        ("2020-12-22T12:17", "2020-12-25T12:17", "2020-12-25T13:00"),
        ("2026-03-02T12:00", "2026-03-05T12:00", "2026-03-05T13:00"),
        ("2026-03-02T12:59:59", "2026-03-05T12:59:59", "2026-03-05T13:00"),
        # Only the day is known: from its first instant, or from its last hour.
        ("2019-10-08", "2019-10-11T00:00", "2019-10-12T00:00"),
        # The clocks go forward, then back: 72 hours pass, whatever they show.
        ("2026-03-27T10:30", "2026-03-30T11:30", "2026-03-30T12:00"),
        ("2026-10-23T10:30", "2026-10-26T09:30", "2026-10-26T10:00"),
        ("2026-03-29", "2026-04-01T01:00", "2026-04-02T00:00"),
        ("2026-10-25", "2026-10-27T23:00", "2026-10-29T00:00"),
        # The hour that comes twice: from the first time, or from the second.
        ("2026-10-25T02:30", "2026-10-28T01:30", "2026-10-28T03:00"),
        ("2026-10-25T02:00", "2026-10-28T01:00", "2026-10-28T03:00"),
    ],
)
def test_a_limit_ends_between_its_earliest_and_its_latest_reading(since: str, earliest: str, latest: str) -> None:
    assert LIMIT.due(Instant.parse(since)) == Due(paris(earliest), paris(latest))


def test_a_day_with_a_bound_on_one_side_bounds_the_limit_on_one_side() -> None:
    assert LIMIT.due(Instant.parse({"not_before": "2019-10-08"})) == Due(paris("2019-10-11T00:00"), None)
    assert LIMIT.due(Instant.parse({"not_after": "2019-10-08"})) == Due(None, paris("2019-10-12T00:00"))


@pytest.mark.parametrize("since", [None, Instant(), Instant.parse({"about": "2019-10-08"})])
def test_a_limit_that_runs_from_nothing_known_never_ends(since: Instant | None) -> None:
    assert LIMIT.due(since) == Due(None, None)
    assert not LIMIT.passed(since, datetime(2199, 1, 1, tzinfo=UTC))
    assert LIMIT.kept(since, Instant.parse("2030-01-01")) is None


def test_a_limit_has_passed_from_its_latest_second_on() -> None:
    latest = paris("2026-03-05T10:00")
    assert not LIMIT.passed(AWARE, latest - timedelta(seconds=1))
    assert LIMIT.passed(AWARE, latest)


@pytest.mark.parametrize(
    ("done", "kept"),
    [
        ("2026-03-05T09:12", True),
        ("2026-03-05T09:12:01", True),  # late by the plain count, not under R1182:3(1)
        ("2026-03-05T10:00", True),
        ("2026-03-05T10:00:01", False),
        ("2026-03-04", True),
        ("2026-03-05", None),
        ("2026-03-06", False),
        ({"not_before": "2026-03-05T09:20", "not_after": "2026-03-05T09:40"}, True),
        ({"not_before": "2026-03-06"}, False),
        ({"not_after": "2026-03-04"}, True),
        ({"not_after": "2026-03-06"}, None),
        ({"about": "2026-03-03"}, None),
        ({"about": "2026-04"}, None),
        ("2026-03-01", True),  # before it was certain
    ],
)
def test_a_limit_is_kept_or_missed_only_for_certain(done: object, kept: bool | None) -> None:
    assert LIMIT.kept(AWARE, Instant.parse(done)) is kept


@pytest.mark.parametrize(
    ("done", "kept"),
    [
        ("2019-10-11T00:00", True),
        ("2019-10-11T00:00:01", None),
        ("2019-10-12T00:00", None),
        ("2019-10-12T00:00:01", False),
        ("2019-10-10", True),
        ("2019-10-11", None),
        ("2019-10-13", False),
    ],
)
def test_a_limit_from_a_day_is_judged_by_both_ends_of_the_day(done: str, kept: bool | None) -> None:
    assert LIMIT.kept(Instant.parse("2019-10-08"), Instant.parse(done)) is kept


@pytest.mark.parametrize(("written", "length"), [("PT72H", 72 * 60), ("PT26H30M", 26 * 60 + 30), ("PT90M", 90)])
def test_a_limit_in_hours_is_an_elapsed_time(written: str, length: int) -> None:
    assert TimeLimit(Duration(written)).length == timedelta(minutes=length)


@pytest.mark.parametrize("written", ["P1DT2H", "P1MT1H", "P1Y2D", "P1M8D", "PT0H", "P0D", {"about": "PT72H"}])
def test_a_limit_of_mixed_units_of_nothing_or_about_is_refused(written: Any) -> None:
    with pytest.raises(ValueError, match="a time limit is in hours, in days or in months, such as PT72H, P8D or P1M"):
        TimeLimit(Duration.parse(written))


# Whatever the moment.

moments = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1)).map(
    lambda moment: moment.replace(microsecond=0, tzinfo=UTC)
)
# Moments near the limits of hours and of the clock changes, where mistakes live.
tight = st.one_of(moments, moments.map(lambda moment: moment.replace(minute=0, second=0)))


@st.composite
def instants(draw: st.DrawFn) -> Instant:
    start = draw(tight)
    return Instant(start, start + timedelta(seconds=draw(st.sampled_from([0, 1, 1800, 3600, 86400, 90000]))))


@st.composite
def narrowings(draw: st.DrawFn) -> tuple[Instant, Instant]:
    """Draw what is known of a moment, and what somebody knows better."""
    wide = draw(instants())
    assert wide.start is not None
    assert wide.end is not None
    width = int((wide.end - wide.start).total_seconds())
    assume(width)
    first = draw(st.integers(0, width - 1))
    last = draw(st.integers(first, width - 1))
    start = wide.start + timedelta(seconds=first)
    return wide, Instant(start, start if first == last else wide.start + timedelta(seconds=last))


@given(instants())
def test_the_earliest_reading_never_comes_after_the_latest(since: Instant) -> None:
    due = LIMIT.due(since)
    assert due.earliest is not None
    assert due.latest is not None
    assert due.earliest <= due.latest


@given(narrowings())
def test_who_knows_better_when_it_began_finds_the_limit_inside_the_old_one(pair: tuple[Instant, Instant]) -> None:
    (wide, narrow) = (LIMIT.due(instant) for instant in pair)
    assert wide.earliest is not None
    assert wide.latest is not None
    assert narrow.earliest is not None
    assert narrow.latest is not None
    assert wide.earliest <= narrow.earliest <= narrow.latest <= wide.latest


@given(narrowings(), st.integers(-100_000, 400_000))
def test_who_knows_better_when_it_began_never_reverses_what_was_certain(
    pair: tuple[Instant, Instant], after: int
) -> None:
    wide, narrow = pair
    assert wide.start is not None
    done = Instant.at(wide.start + timedelta(seconds=after))
    before = LIMIT.kept(wide, done)
    assert before is None or LIMIT.kept(narrow, done) is before


@given(instants(), narrowings())
def test_who_knows_better_when_it_was_done_never_reverses_what_was_certain(
    since: Instant, pair: tuple[Instant, Instant]
) -> None:
    wide, narrow = pair
    before = LIMIT.kept(since, wide)
    assert before is None or LIMIT.kept(since, narrow) is before


@given(instants(), tight, tight)
def test_what_has_passed_stays_passed(since: Instant, one: datetime, other: datetime) -> None:
    earlier, later = sorted((one, other))
    assert not LIMIT.passed(since, earlier) or LIMIT.passed(since, later)


@given(instants(), st.integers(-10, 400_000))
def test_what_is_done_once_the_limit_has_passed_is_not_kept(since: Instant, after: int) -> None:
    due = LIMIT.due(since)
    assert due.latest is not None
    moment = due.latest + timedelta(seconds=after)
    if moment > due.latest:
        assert LIMIT.passed(since, moment)
        assert LIMIT.kept(since, Instant.at(moment)) is False
    elif moment < due.latest:
        assert LIMIT.kept(since, Instant.at(moment)) is not False


@given(instants())
def test_the_hour_of_the_event_is_left_out_and_no_more(since: Instant) -> None:
    assert since.end is not None
    begins = hour_excluded(since)
    assert (begins.minute, begins.second) == (0, 0)
    assert timedelta() <= begins - since.end <= timedelta(hours=1)
    if since.exact:
        assert begins > since.end
