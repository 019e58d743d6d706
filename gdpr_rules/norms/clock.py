"""Time limits: how long, from when, and when they have passed under every reading.

Hours are counted in UTC, so that the change of clocks neither gives nor takes one. Under Regulation (EEC, Euratom)
No 1182/71, Art. 3(1), the hour in which the event falls is not counted (R1182:3(1)): the plain limit is the one to
keep, and nobody is called late before the longer reading has passed too. Art. 3(5) is disputed for hours, and is
not relied on.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from gdpr_rules.facts.values import Duration, Instant, Truth

_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Due:
    """When a time limit ends: on its earliest and on its latest reading, in UTC; None where nothing bounds it."""

    earliest: datetime | None
    latest: datetime | None


@dataclass(frozen=True, slots=True)
class TimeLimit:
    """A limit in days or hours, such as the 72 hours of GDPR Art. 33(1); ValueError for one in months or years."""

    duration: Duration

    def __post_init__(self) -> None:
        years, months, *_ = self.duration.parts
        if years or months or self.duration.about:
            raise ValueError(f"a time limit is counted in days and hours, such as PT72H, not in {self.duration.iso}.")

    @property
    def length(self) -> timedelta:
        """The limit as an elapsed time."""
        _, _, days, hours, minutes = self.duration.parts
        return timedelta(days=days, hours=hours, minutes=minutes)

    def due(self, since: Instant | None) -> Due:
        """Return when the limit ends that runs from `since`, which may be known only roughly or not at all."""
        if since is None or since.about:
            return Due(None, None)
        earliest = since.start + self.length if since.start is not None else None
        latest = hour_excluded(since) + self.length if since.end is not None else None
        return Due(earliest, latest)

    def passed(self, since: Instant | None, on: datetime) -> bool:
        """Say whether the limit has certainly passed at the instant `on`."""
        latest = self.due(since).latest
        return latest is not None and on >= latest

    def kept(self, since: Instant | None, done: Instant) -> Truth:
        """Say whether something done at `done` certainly kept, certainly missed, or perhaps kept the limit."""
        due = self.due(since)
        if done.about:
            return None
        if due.earliest is not None and done.end is not None and done.end <= due.earliest:
            return True
        if due.latest is not None and done.start is not None and done.start > due.latest:
            return False
        if since is not None and since.exact and due.latest is not None and done.end is not None:
            return True if done.end <= due.latest else None  # not late under the longer reading of R1182:3(1)
        return None


def hour_excluded(since: Instant) -> datetime:
    """Return the first full hour after the latest moment that `since` allows (R1182:3(1))."""
    assert since.end is not None
    floor = since.end.replace(minute=0, second=0, microsecond=0)
    if since.start == since.end:
        return floor + _HOUR
    return floor if floor == since.end else floor + _HOUR
