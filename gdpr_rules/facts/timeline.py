"""A case in time: the periods in which nothing that was stated changes, and what held in each.

Most cases say nothing of time and have one period. Where a value ended or began, the case is cut there, and each
period is judged on its own. Changes that may have happened at the same time (the same day, for example) make one
cut: no order is invented between them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Any

from gdpr_rules.facts.case import KINDS, Case
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.stated import Episode
from gdpr_rules.facts.values import LONGEST_DAY, UNKNOWN, Instant

Values = Mapping[str, Mapping[str, Mapping[str, Any]]]
"""Values by kind, id and field; a field that is absent was not asked, None is unknown."""


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time between two cuts, each None where the time is open."""

    start: Instant | None = None
    end: Instant | None = None

    @property
    def begins(self) -> datetime | None:
        """The first instant that certainly belongs to it."""
        return self.start.end if self.start is not None else None

    @property
    def ends(self) -> datetime | None:
        """The last instant that certainly belongs to it."""
        return self.end.start if self.end is not None else None


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What held during one period of a case."""

    case: Case
    period: Period
    values: Values

    def value(self, address: Address) -> Any:
        """Return the value at an address, None if it is unknown or was not asked."""
        return self.values.get(address.kind, {}).get(address.id, {}).get(address.field)

    def episode(self, address: Address) -> Episode[Any] | None:
        """Return the statement of the value that holds in this period, None if nothing was said."""
        return _episode_in(self.case.stated(address).episodes, self.period)


def timeline(case: Case, on: datetime, cuts: Iterable[datetime] = ()) -> tuple[Snapshot, ...]:
    """Cut a case into periods up to the instant `on`, at what changed in it and at the instants `cuts`."""
    changes = [Instant.at(cut) for cut in cuts]
    moving: list[tuple[Address, tuple[Episode[Any], ...]]] = []
    fixed: dict[str, dict[str, dict[str, Any]]] = {}
    for kind in KINDS:
        of_kind = fixed.setdefault(kind, {})
        for id, fact in case.facts(kind).items():
            values = of_kind.setdefault(id, {})
            for name in fact.model_fields_set:
                if name == "label":
                    continue
                episodes = fact.stated(name).episodes
                if len(episodes) == 1 and episodes[0].start is None and episodes[0].end is None:
                    value = episodes[0].value
                    values[name] = None if value is UNKNOWN else value
                elif episodes:
                    moving.append((Address(kind, id, name), episodes))
                    changes += [moment for e in episodes for moment in (e.start, e.end) if moment is not None]
    if not moving and not changes:
        return (Snapshot(case, Period(), fixed),)
    return tuple(_snapshot(case, period, fixed, moving) for period in _periods(changes, on))


def _periods(changes: list[Instant], on: datetime) -> list[Period]:
    """Return the periods between the changes that certainly began before `on`, the open ones at both ends.

    Of a change on the very day of `on`, the part of the day up to `on` is the cut: what held until that day is kept.
    """
    past = [
        Instant(c.start, min(c.end, on))
        for c in changes
        if c.start is not None and c.end is not None and not c.about and _lies_before(c.start, c.end, on)
    ]
    cuts: list[Instant] = []
    for change in sorted(past, key=lambda c: (c.start, c.end)):
        last = cuts[-1] if cuts else None
        if last is not None and (
            change == last or (last.end is not None and change.start is not None and change.start < last.end)
        ):
            assert last.end is not None
            assert change.end is not None
            cuts[-1] = Instant(last.start, max(last.end, change.end))
        else:
            cuts.append(change)
    edges: list[Instant | None] = [None, *cuts, Instant.at(on)]
    return [Period(start, end) for start, end in pairwise(edges)]


def _lies_before(start: datetime, end: datetime, on: datetime) -> bool:
    return end <= on or (start < on and end - start <= LONGEST_DAY)


def _snapshot(
    case: Case,
    period: Period,
    fixed: Mapping[str, Mapping[str, dict[str, Any]]],
    moving: list[tuple[Address, tuple[Episode[Any], ...]]],
) -> Snapshot:
    values = {kind: {id: dict(fields) for id, fields in facts.items()} for kind, facts in fixed.items()}
    for address, episodes in moving:
        episode = _episode_in(episodes, period)
        value = episode.value if episode is not None else UNKNOWN
        values[address.kind][address.id][address.field] = None if value is UNKNOWN else value
    return Snapshot(case, period, values)


def _episode_in(episodes: tuple[Episode[Any], ...], period: Period) -> Episode[Any] | None:
    """Return the episode that covers the whole period, if one certainly does."""
    for episode in episodes:
        if _starts_by(episode.start, period.begins) and _lasts_until(episode.end, period):
            return episode
    return None


def _starts_by(start: Instant | None, moment: datetime | None) -> bool:
    if start is None:
        return True
    return moment is not None and start.end is not None and not start.about and start.end <= moment


def _lasts_until(end: Instant | None, period: Period) -> bool:
    """Say whether what ends at `end`, which is excluded, covers the period to its end.

    Where the period is a single instant, what ended at that very instant is over.
    """
    if end is None:
        return True
    if period.ends is None or end.start is None or end.about:
        return False
    return end.start > period.ends or (end.start == period.ends and not (end.exact and end.start == period.begins))
