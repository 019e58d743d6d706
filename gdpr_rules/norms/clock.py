"""Time limits: how long, from when, by which law, and when they have passed under every reading.

Hours are counted in UTC, so that the change of clocks neither gives nor takes one. Under Regulation (EEC, Euratom)
No 1182/71, Art. 3(1), the hour in which the event falls is not counted (R1182:3(1)): the plain limit is the one to
keep, and nobody is called late before the longer reading has passed too. Art. 3(5) is disputed for hours, and is
not relied on there.

Days, months and years are counted in days of Paris, and end with the last of them. The day of the event is not
counted; a limit in months or years ends on the day of the same date, or on the last day of a month that lacks it
(R1182:3(2)(c)). Saturdays, Sundays and holidays count (R1182:3(3)). Under the regulation a limit that would end on
one of them runs to the end of the next working day (R1182:3(4)), and one of two days or more holds at least two
working days (R1182:3(5)). The regulation binds acts of the Union alone: limits of national law are plain days.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from gdpr_rules.facts.values import PARIS, Duration, Instant, Truth
from gdpr_rules.norms.holidays import is_working_day

_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)
_MOMENT = timedelta(microseconds=1)
_TWO = 2

Counting = Literal["union", "national"]
"""By which law a limit is counted: by Regulation No 1182/71, or as the plain days of national law."""


@dataclass(frozen=True, slots=True)
class Due:
    """When a time limit ends: on its earliest and on its latest reading, in UTC; None where nothing bounds it."""

    earliest: datetime | None
    latest: datetime | None


@dataclass(frozen=True, slots=True)
class TimeLimit:
    """A limit such as the 72 hours of GDPR Art. 33(1) or the month of Art. 12(3).

    It is in hours and minutes, in days, or in months and years: ValueError for one that mixes them or is `about`.
    """

    duration: Duration
    counting: Counting = "union"

    def __post_init__(self) -> None:
        years, months, days, hours, minutes = self.duration.parts
        if self.duration.about or [bool(years or months), bool(days), bool(hours or minutes)].count(True) != 1:
            raise ValueError(
                f"a time limit is in hours, in days or in months, such as PT72H, P8D or P1M, not {self.duration.iso}."
            )

    @property
    def in_hours(self) -> bool:
        """Whether the limit is an elapsed time, not a number of days of the calendar."""
        return bool(self.length)

    @property
    def length(self) -> timedelta:
        """The limit as an elapsed time; nothing if it is in days or months."""
        *_, hours, minutes = self.duration.parts
        return timedelta(hours=hours, minutes=minutes)

    def due(self, since: Instant | None) -> Due:
        """Return when the limit ends that runs from `since`, which may be known only roughly or not at all."""
        if since is None or since.about:
            return Due(None, None)
        if not self.in_hours:
            earliest = self._end_from(since.start) if since.start is not None else None
            latest = self._end_from(_last_moment(since)) if since.end is not None else None
            return Due(earliest, latest)
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
        if due.latest is not None and done.start is not None and self._is_late(done.start, due.latest):
            return False
        if due.earliest is not None and done.end is not None and done.end <= due.earliest:
            return True
        if self.in_hours and since is not None and since.exact and due.latest is not None and done.end is not None:
            return True if done.end <= due.latest else None  # not late under the longer reading of R1182:3(1)
        return None

    def _is_late(self, done: datetime, latest: datetime) -> bool:
        """Compare; the midnight that ends the last day of a limit in days belongs to the next day."""
        return done > latest if self.in_hours else done >= latest

    def _end_from(self, event: datetime) -> datetime:
        """Return the end of the last day of a limit in days or months that an event starts."""
        first = event.astimezone(PARIS).date()
        after = self._last_day(first) + _DAY
        return datetime(after.year, after.month, after.day, tzinfo=PARIS).astimezone(event.tzinfo)

    def _last_day(self, event: date) -> date:
        years, months, days, *_ = self.duration.parts
        last = _months_later(event, 12 * years + months) + timedelta(days=days)
        if self.counting == "national":
            return last
        while not is_working_day(last) or (days >= _TWO and _working_days(event, last) < _TWO):
            last += _DAY
        return last


def _months_later(day: date, months: int) -> date:
    """Return the day of the same date so many months later, or the last day of a month that lacks it."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _working_days(event: date, last: date) -> int:
    """Count the working days after an event, up to the last day."""
    return sum(is_working_day(event + timedelta(days=day)) for day in range(1, (last - event).days + 1))


def _last_moment(since: Instant) -> datetime:
    """Return the latest moment that `since` allows; the end of an interval is not part of it."""
    assert since.end is not None
    return since.end if since.start == since.end else since.end - _MOMENT


def hour_excluded(since: Instant) -> datetime:
    """Return the first full hour after the latest moment that `since` allows (R1182:3(1))."""
    assert since.end is not None
    floor = since.end.replace(minute=0, second=0, microsecond=0)
    if since.start == since.end:
        return floor + _HOUR
    return floor if floor == since.end else floor + _HOUR
