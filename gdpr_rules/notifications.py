"""Who must be told of a breach, by when, on what ground: one notification for each breach and addressee."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from gdpr_rules.engine.inference import Inference
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.values import REFUSED, Instant
from gdpr_rules.findings.finding import Finding, Subject
from gdpr_rules.findings.settle import Verdict
from gdpr_rules.norms.clock import Due
from gdpr_rules.norms.condition import happened
from gdpr_rules.norms.norm import Addressee, Norm, NotificationDuty

Duty = Literal["required", "excused", "not_required", "undetermined"]
State = Literal["due", "overdue", "partly_done", "done", "done_late", "unknown"]


@dataclass(frozen=True, slots=True)
class Notification:
    """One message that someone must, or need not, receive.

    `aware` is when the clock started, as far as it is known; `due` holds the earliest and the latest reading of the
    limit, both None where no text counts it in hours.
    """

    to: Addressee
    about: Subject
    duty: Duty
    state: State | None
    aware: Instant | None
    due: Due
    norm: Norm
    finding: Finding | None


def notifications(findings: Iterable[Finding], norms: Iterable[Norm], last: Inference) -> tuple[Notification, ...]:
    """Return the notifications of every breach of the case, in the order of the norms that ask for them.

    `last` is the inference of the period that ends at the instant judged. A breach that a norm does not bind has a
    notification whose duty is `not_required`.
    """
    by_norm: dict[str, list[Finding]] = {}
    for finding in findings:
        by_norm.setdefault(finding.norm.id, []).append(finding)
    made = []
    for norm in norms:
        if norm.notification is not None and norm.force == "binding":
            of_norm = {_about(norm, finding): finding for finding in by_norm.get(norm.id, ()) if finding.subject}
            kind = norm.pattern(norm.notification.about).kind
            subjects = {Subject(kind, id) for id in last.snapshot.values[kind]} | set(of_norm)
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
    aware = last.snapshot.value(Address(about.kind, about.id, wanted.aware.field)) if wanted.aware else None
    aware = aware if isinstance(aware, Instant) else None
    due = wanted.within.due(aware) if wanted.within else Due(None, None)
    state = None if duty in ("not_required", "excused") else _state(wanted, about, aware, due, last)
    return Notification(wanted.to, about, duty, state, aware, due, norm, finding)


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
        return "unknown" if kept is None else "done" if kept else "done_late"
    if value is None or value is True:
        return "unknown"
    if value is REFUSED and wanted.within is None:
        return "due"
    return "overdue" if _passed(due.latest, last.on) else "due"


def _passed(limit: datetime | None, on: datetime) -> bool:
    return limit is not None and on >= limit
