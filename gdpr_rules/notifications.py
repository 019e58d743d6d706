"""Who must be told of a breach, by when, on what ground: one notification for each breach and addressee."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, Literal

from gdpr_rules.engine.inference import Inference
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.values import LONGEST_DAY, PARIS, REFUSED, Instant
from gdpr_rules.findings.finding import Finding, Subject
from gdpr_rules.findings.settle import Verdict
from gdpr_rules.norms.clock import Due
from gdpr_rules.norms.condition import happened
from gdpr_rules.norms.norm import Addressee, Exemption, Norm, NotificationDuty

Duty = Literal["required", "excused", "not_required", "undetermined"]
_KNOWN: Final = "aware"
"""The field of a breach that says since when the practice has known of it, where a norm names none."""
_PHASE: Final = "authority_notice_phase"
_COMPLETED: Final = "authority_notice_completed"
"""The fields of a breach that say that the notice to the authority came in phases, and whether all of it has come."""
State = Literal["due", "overdue", "partly_done", "done", "done_late", "unknown"]


@dataclass(frozen=True, slots=True)
class Notification:
    """One message that someone must, or need not, receive.

    `aware` is when the clock started, as far as it is known; `due` holds the earliest and the latest reading of the
    limit, both None where no text counts it in hours. `told` is when it was done, and `days` how many days after
    somebody knew of the breach, as far as that is known. `state` is `partly_done` where it was done in time, but
    first in part (GDPR, Art. 33(4)), and it is not said that the rest has followed.
    """

    to: Addressee
    about: Subject
    duty: Duty
    state: State | None
    aware: Instant | None
    due: Due
    told: Instant | None
    days: int | None
    norm: Norm
    finding: Finding | None

    @property
    def unless(self) -> tuple[Exemption, ...]:
        """The exceptions that alone leave the duty open: it stands unless one of them is shown."""
        finding = self.finding
        if self.duty != "undetermined" or finding is None or not finding.applies:
            return ()
        return tuple(
            judged.exemption
            for judged in finding.exceptions
            if judged.truth is None and judged.exemption.lifts == "duty"
        )


def notifications(findings: Iterable[Finding], norms: Iterable[Norm], last: Inference) -> tuple[Notification, ...]:
    """Return the notifications of every breach, in the order of the norms that ask for them.

    `last` is the inference of the period that ends at the instant judged. A breach is one that the case states or that
    is concluded for certain: of what merely may have been one, nobody is to be told so far. A breach that a norm does
    not bind has a notification whose duty is `not_required`.
    """
    by_norm: dict[str, list[Finding]] = {}
    for finding in findings:
        by_norm.setdefault(finding.norm.id, []).append(finding)
    made = []
    for norm in norms:
        if norm.notification is not None and norm.force == "binding":
            of_norm = {_about(norm, finding): finding for finding in by_norm.get(norm.id, ()) if finding.subject}
            kind = norm.pattern(norm.notification.about).kind
            certain = {subject for subject in of_norm if last.holds(kind, (subject.id,))}
            subjects = {Subject(kind, id) for id in last.snapshot.values[kind]} | certain
            made += [
                _notification(norm, subject, of_norm.get(subject), last)
                for subject in sorted(subjects, key=lambda s: s.id)
            ]
    return tuple(made)


def _about(norm: Norm, finding: Finding) -> Subject:
    assert norm.notification is not None
    return dict(finding.bound)[norm.notification.about]


def _notification(norm: Norm, about: Subject, finding: Finding | None, last: Inference) -> Notification:
    wanted = norm.notification
    assert wanted is not None
    duty = _duty(finding)
    known = _moment(last, Address(about.kind, about.id, wanted.aware.field if wanted.aware else _KNOWN))
    aware = known if wanted.aware else None
    told = _moment(last, Address(about.kind, about.id, wanted.done.field))
    if told is not None and happened(told, last.on) is False:
        told = None
    due = wanted.within.due(aware) if wanted.within else Due(None, None)
    state = None if duty in ("not_required", "excused") else _state(wanted, about, aware, due, last)
    return Notification(wanted.to, about, duty, state, aware, due, told, _days(known, told), norm, finding)


def _moment(last: Inference, address: Address) -> Instant | None:
    value = last.snapshot.value(address)
    return value if isinstance(value, Instant) else None


def _days(known: Instant | None, told: Instant | None) -> int | None:
    """Return how many days lie between two moments, None unless both days are known."""
    first, last = (_day(moment) for moment in (known, told))
    return (last - first).days if first is not None and last is not None else None


def _day(moment: Instant | None) -> date | None:
    if moment is None or moment.about or moment.start is None or moment.end is None:
        return None
    return moment.start.astimezone(PARIS).date() if moment.end - moment.start <= LONGEST_DAY else None


def _duty(finding: Finding | None) -> Duty:
    """Say whether there is a duty; an exception that lifts only the reproach of delay leaves it standing."""
    if finding is None or finding.verdict is Verdict.NOT_APPLICABLE:
        return "not_required"
    lifting = [judged.truth for judged in finding.exceptions if judged.exemption.lifts == "duty"]
    if True in lifting:
        return "excused"
    if finding.scope_truth is True and None not in lifting:
        return "required"
    return "undetermined"


def _state(wanted: NotificationDuty, about: Subject, aware: Instant | None, due: Due, last: Inference) -> State:
    value = last.snapshot.value(Address(about.kind, about.id, wanted.done.field))
    if value is True and wanted.within is None:
        return "done"
    if isinstance(value, Instant) and happened(value, last.on) is not False:
        if wanted.within is None:
            return "done"
        kept = wanted.within.kept(aware, value)
        if kept is None:
            return "unknown"
        if not kept:
            return "done_late"
        return "partly_done" if _awaits_the_rest(wanted, about, last) else "done"
    if value is None or value is True:
        return "unknown"
    if value is REFUSED and wanted.within is None:
        return "due"
    return "overdue" if _passed(due.latest, last.on) else "due"


def _awaits_the_rest(wanted: NotificationDuty, about: Subject, last: Inference) -> bool:
    if wanted.to != "supervisory_authority":
        return False
    phase, rest = (last.snapshot.value(Address(about.kind, about.id, field)) for field in (_PHASE, _COMPLETED))
    came = happened(rest, last.on) is True if isinstance(rest, Instant) else rest is True
    return phase == "initial" and not came


def _passed(limit: datetime | None, on: datetime) -> bool:
    return limit is not None and on >= limit
