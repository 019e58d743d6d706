"""A case in time: where it is cut, and what held in each period."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gdpr_rules.facts.case import Case, judged_instant
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.fields import Flag
from gdpr_rules.facts.stated import Episode, Stated
from gdpr_rules.facts.timeline import Period, timeline
from gdpr_rules.facts.values import UNKNOWN, Instant

ENCRYPTED = Address("device", "d", "encrypted")
FIREWALL = Address("device", "d", "firewall")


def device(encrypted: object, firewall: object = "yes") -> Case:
    return Case.model_validate({"devices": {"d": {"encrypted": encrypted, "firewall": firewall}}})


def told(case: Case, on: str, address: Address = ENCRYPTED) -> list[Any]:
    return [snapshot.value(address) for snapshot in timeline(case, judged_instant(on))]


CHANGED = [{"value": "no", "until": "2019-10-09"}, {"value": "yes", "from": "2019-10-09"}]


def test_a_case_without_time_has_one_period_without_limits() -> None:
    (snapshot,) = timeline(device("no"), judged_instant("2020-12-07"))
    assert snapshot.period == Period()
    assert snapshot.value(ENCRYPTED) is False
    assert snapshot.value(Address("device", "d", "antivirus")) is None
    assert snapshot.value(Address("device", "other", "encrypted")) is None


def test_a_value_that_changed_on_a_day_cuts_the_case_around_that_day() -> None:
    before, after = timeline(device(CHANGED), judged_instant("2020-12-07"))
    assert (before.value(ENCRYPTED), after.value(ENCRYPTED)) == (False, True)
    assert before.value(FIREWALL) is after.value(FIREWALL) is True
    assert before.period.begins is None
    assert before.period.ends == datetime(2019, 10, 8, 22, tzinfo=UTC)
    assert after.period.begins == datetime(2019, 10, 9, 22, tzinfo=UTC)
    assert after.period.ends == judged_instant("2020-12-07")


@pytest.mark.parametrize(
    ("on", "values"),
    [
        ("2019-10-08", [False]),
        ("2019-10-09T12:00", [False, None]),
        ("2019-10-09", [False, True]),
        ("2030-01-01", [False, True]),
    ],
)
def test_what_changes_after_the_day_judged_is_not_seen(on: str, values: list[object]) -> None:
    assert told(device(CHANGED), on) == values


def test_a_change_at_the_very_instant_judged_has_happened() -> None:
    exact = [{"value": "no", "until": "2019-10-09T12:00"}, {"value": "yes", "from": "2019-10-09T12:00"}]
    assert told(device(exact), "2019-10-09T11:59") == [False]
    assert told(device(exact), "2019-10-09T12:00") == [False, True]
    assert told(device(exact[::-1]), "2019-10-09T12:00") == [False, True]


def test_a_value_that_began_is_unknown_before_and_one_that_ended_is_unknown_after() -> None:
    assert told(device({"value": "yes", "from": "2019-10-09"}), "2020-12-07") == [None, True]
    assert told(device({"value": "yes", "until": "2019-10-09"}), "2020-12-07") == [True, None]
    both = {"value": "yes", "from": "2018", "until": "2019-10-09"}
    assert told(device(both), "2020-12-07") == [None, True, None]


def test_an_unknown_episode_is_unknown_in_its_own_time_only() -> None:
    episodes = [
        {"value": "no", "until": "2019-01-01"},
        {"value": "unknown", "from": "2019-01-01", "until": "2020-01-01"},
        {"value": "yes", "from": "2020-01-01"},
    ]
    assert told(device(episodes), "2020-12-07") == [False, None, True]


def test_changes_that_may_have_come_in_either_order_make_one_cut() -> None:
    case = device(
        [{"value": "no", "until": "2019-10"}, {"value": "yes", "from": "2019-10"}],
        [{"value": "yes", "until": "2019-10-09"}, {"value": "no", "from": "2019-10-09"}],
    )
    assert told(case, "2020-12-07") == [False, True]
    assert told(case, "2020-12-07", FIREWALL) == [True, False]


def test_changes_that_came_one_after_the_other_make_two_cuts() -> None:
    case = device(CHANGED, [{"value": "yes", "until": "2019-10-10"}, {"value": "no", "from": "2019-10-10"}])
    assert told(case, "2020-12-07") == [False, True, True]
    assert told(case, "2020-12-07", FIREWALL) == [True, True, False]


def test_an_estimated_change_decides_no_period() -> None:
    case = device([{"value": "no", "until": {"about": "2019-10"}}, {"value": "yes", "from": {"about": "2019-10"}}])
    assert told(case, "2020-12-07") == [None]


def test_the_case_is_also_cut_where_the_caller_asks() -> None:
    cut = datetime(2019, 1, 1, tzinfo=UTC)
    first, second = timeline(device("no"), judged_instant("2020-12-07"), [cut])
    assert first.period.ends == second.period.begins == cut
    assert first.value(ENCRYPTED) is second.value(ENCRYPTED) is False


def test_a_snapshot_gives_the_statement_behind_a_value() -> None:
    before, after = timeline(device(CHANGED), judged_instant("2020-12-07"))
    assert before.episode(ENCRYPTED) == Episode(value=False, end=Instant.parse("2019-10-09"))
    assert after.episode(ENCRYPTED) == Episode(value=True, start=Instant.parse("2019-10-09"))
    assert before.episode(Address("device", "d", "antivirus")) is None


# Whatever is stated.

_START = datetime(2019, 1, 1, tzinfo=UTC)
_hours = st.integers(0, 400).map(lambda hours: _START + timedelta(hours=hours))
_changes = st.one_of(
    _hours.map(Instant.at),
    _hours.map(lambda moment: Instant.day(moment.date())),
    _hours.map(lambda moment: Instant(moment, moment + timedelta(days=9))),
    _hours.map(lambda moment: Instant(moment, moment + timedelta(days=3), about=True)),
    _hours.map(lambda moment: Instant(start=moment)),
)


@st.composite
def histories(draw: st.DrawFn, changes: st.SearchStrategy[Instant] = _changes) -> Stated[bool]:
    moments = sorted(draw(st.lists(changes, max_size=4)), key=lambda moment: moment.start or _START)
    edges = [None, *moments, None]
    values = st.booleans() | st.just(UNKNOWN)
    return Stated(tuple(Episode(draw(values), start, end) for start, end in pairwise(edges)))


def stated(encrypted: Stated[bool], firewall: Stated[bool]) -> Case:
    return Case.model_validate({"devices": {"d": {"encrypted": encrypted, "firewall": firewall}}})


@given(histories(), histories(), _hours)
def test_periods_follow_one_another_up_to_the_day_judged(one: Stated[bool], other: Stated[bool], on: datetime) -> None:
    periods = [snapshot.period for snapshot in timeline(stated(one, other), on)]
    assert periods[0].start is None
    if periods != [Period()]:
        assert periods[-1].end == Instant.at(on)
    assert all(earlier.end == later.start for earlier, later in pairwise(periods))
    assert all(p.begins is None or p.ends is None or p.begins <= p.ends for p in periods)


@given(histories(), histories(), _hours)
def test_a_value_is_known_only_if_it_certainly_held_all_the_period(
    one: Stated[bool], other: Stated[bool], on: datetime
) -> None:
    for snapshot in timeline(stated(one, other), on):
        for address, history in ((ENCRYPTED, one), (FIREWALL, other)):
            value = snapshot.value(address)
            begins, ends = snapshot.period.begins, snapshot.period.ends
            covering = [
                episode.value
                for episode in history.episodes
                if (episode.start is None or (begins and episode.start.end and episode.start.end <= begins))
                and (episode.end is None or (ends and episode.end.start and ends <= episode.end.start))
            ]
            assert value is None or value in covering


@given(histories(_hours.map(Instant.at)), histories(_hours.map(Instant.at)), _hours)
def test_what_is_known_to_the_second_is_never_lost(one: Stated[bool], other: Stated[bool], on: datetime) -> None:
    for snapshot in timeline(stated(one, other), on):
        moment = snapshot.period.begins or _START - timedelta(days=1)
        for address, history in ((ENCRYPTED, one), (FIREWALL, other)):
            held = next(
                episode.value
                for episode in history.episodes
                if (episode.start is None or (episode.start.start or moment) <= moment)
                and (episode.end is None or moment < (episode.end.start or moment))
            )
            assert snapshot.value(address) is (None if held is UNKNOWN else held)


def test_values_come_from_the_fields_that_were_stated() -> None:
    assert Flag().read(CHANGED).asked
    (snapshot,) = timeline(Case.model_validate({"devices": {"d": {"label": "x"}}}), judged_instant("2020-12-07"))
    assert snapshot.values["device"] == {"d": {}}


def test_what_held_from_one_day_to_the_next_is_not_lost_between_them() -> None:
    case = device(
        [{"value": "no", "from": "2019-10-09", "until": "2019-10-10"}, {"value": "yes", "from": "2019-10-10"}]
    )
    assert told(case, "2020-12-07") == [None, False, True]
