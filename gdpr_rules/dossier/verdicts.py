"""Who must be told of a breach, and what would settle it where that is open; the readings of the 72 hours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from gdpr_rules.assessment import Report
from gdpr_rules.facts.case import KINDS
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.values import PARIS, Instant
from gdpr_rules.findings.finding import Finding, Ground, Reason
from gdpr_rules.norms.holidays import is_working_day
from gdpr_rules.norms.norm import Addressee
from gdpr_rules.notifications import Notification

ORDER: Final[tuple[Addressee, ...]] = (
    "supervisory_authority",
    "data_subjects",
    "breach_register",
    "health_agency",
    "controller",
)
"""The addressees, in the order in which they are told of."""

_TWO: Final = 2
_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Deadlines:
    """The end of a limit in hours, in UTC, under each reading; None where it cannot be computed or adds nothing.

    `plain` counts from the event and is the one to keep. `hour_excluded` leaves the hour of the event out
    (R1182:3(1)). `two_working_days` also holds two working days (R1182:3(5)): whether that applies to hours is
    disputed, and nothing relies on it.
    """

    plain: datetime | None = None
    hour_excluded: datetime | None = None
    two_working_days: datetime | None = None


@dataclass(frozen=True, slots=True)
class AddresseeVerdict:
    """Whether one addressee must be told, by when, and which facts would settle it if that is open."""

    notification: Notification
    deadlines: Deadlines
    settled_by: tuple[Address, ...]

    @property
    def to(self) -> Addressee:
        """Who is told."""
        return self.notification.to

    @property
    def open(self) -> bool:
        """Whether somebody must be told, or may have to be, and it is not certain that this was done, even in part."""
        duty, state = self.notification.duty, self.notification.state
        return duty in ("required", "undetermined") and state not in ("done", "done_late", "partly_done")


def verdicts(report: Report, breach: str) -> Mapping[Addressee, AddresseeVerdict]:
    """Return what the report says of one breach, by addressee, in the order of `ORDER`."""
    found = {each.to: _verdict(each) for each in report.notifications if each.about.id == breach}
    return {to: found[to] for to in ORDER if to in found}


def _verdict(notification: Notification) -> AddresseeVerdict:
    finding = notification.finding
    settled_by = (
        tuple(_settling(notification, finding)) if notification.duty == "undetermined" and finding is not None else ()
    )
    return AddresseeVerdict(notification, deadlines(notification), settled_by)


def _settling(notification: Notification, finding: Finding) -> list[Address]:
    """Return the facts that the duty itself waits for; what was done about it settles another question.

    While it is open whether the norm applies at all, no exception is in question yet.
    """
    if finding.applies:
        waiting: list[Address] = []
        for judged in finding.exceptions:
            if judged.truth is None and judged.exemption.lifts == "duty":
                waiting += _open((*judged.held, *judged.own_reading, *judged.given))
        known = dict.fromkeys(address for address in waiting if address.kind in KINDS)
        if known:
            return list(known)
    wanted = notification.norm.notification
    done = Address(notification.about.kind, notification.about.id, wanted.done.field) if wanted is not None else None
    return [address for address in finding.missing if address != done] or list(finding.missing)


def _open(reasons: Iterable[Reason]) -> Iterator[Address]:
    for reason in reasons:
        if isinstance(reason, Ground):
            if reason.truth is None:
                yield reason.address
        elif reason.truth is None:
            yield from _open(reason.grounds)


def deadlines(notification: Notification) -> Deadlines:
    """Return the readings of the limit of a notification."""
    due, aware = notification.due, notification.aware
    limit = notification.norm.notification
    if limit is None or limit.within is None or not limit.within.in_hours or aware is None:
        return Deadlines()
    later = due.latest if due.latest != due.earliest else None
    disputed = _two_working_days(aware, due.latest) if due.latest is not None else None
    return Deadlines(due.earliest, later, disputed)


def _two_working_days(aware: Instant, end: datetime) -> datetime | None:
    """Return the midnight that ends the second working day after the event; None if the limit holds two already."""
    assert aware.end is not None
    event = aware.end.astimezone(PARIS).date()
    last = end.astimezone(PARIS).date()
    reached = last
    while _working_days(event, reached) < _TWO:
        reached += _DAY
    if reached == last:
        return None
    after = reached + _DAY
    return datetime(after.year, after.month, after.day, tzinfo=PARIS).astimezone(end.tzinfo)


def _working_days(event: date, last: date) -> int:
    return sum(is_working_day(event + timedelta(days=number)) for number in range(1, (last - event).days + 1))
