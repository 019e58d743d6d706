"""What repairs the violations found: each remedy once, with the findings that it answers, the most pressing first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from gdpr_rules.engine.inference import Inference
from gdpr_rules.facts.case import KINDS
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.values import Instant
from gdpr_rules.findings.finding import Finding, Ground, Reason, Subject
from gdpr_rules.findings.settle import Verdict
from gdpr_rules.norms.condition import Within, happened
from gdpr_rules.norms.norm import Urgency
from gdpr_rules.reading.load import KnowledgeBase
from gdpr_rules.reading.written import Remedy


@dataclass(frozen=True, slots=True)
class Action:
    """A remedy, when it is to be done, for which norms and facts."""

    remedy: str
    when: Urgency
    norms: tuple[str, ...]
    subjects: tuple[Subject, ...]


def remedies(findings: Iterable[Finding], knowledge: KnowledgeBase, last: Inference) -> tuple[Action, ...]:
    """Return what to do about the violations that last; nothing is asked that is repaired, or that no text asks yet.

    `last` is the inference of the period that ends at the instant judged.
    """
    found: dict[str, list[Finding]] = {}
    for finding in findings:
        lasts = finding.verdict is Verdict.VIOLATION and not finding.ended and not done_too_late(finding, last)
        if lasts and finding.norm.status != "draft":
            for remedy in finding.norm.remedies:
                if not _holds(knowledge.remedies[remedy], finding, last):
                    found.setdefault(remedy, []).append(finding)
    return tuple(
        Action(
            remedy,
            knowledge.remedies[remedy].when,
            tuple(dict.fromkeys(finding.norm.id for finding in of_remedy)),
            tuple(dict.fromkeys(finding.subject for finding in of_remedy if finding.subject is not None)),
        )
        for remedy, of_remedy in sorted(found.items(), key=lambda each: (knowledge.remedies[each[0]].rank, each[0]))
    )


def done_too_late(finding: Finding, last: Inference) -> bool:
    """Say whether a violation lies in the delay alone: what the norm asks was done, after its time limit."""
    failed = [reason for reason in finding.duty if reason.truth is False]
    return finding.verdict is Verdict.VIOLATION and bool(failed) and all(_was_done(each, last) for each in failed)


def _was_done(reason: Reason, last: Inference) -> bool:
    if not isinstance(reason, Ground) or not isinstance(reason.test, Within):
        return False
    return isinstance(reason.value, Instant) and happened(reason.value, last.on) is True


def _holds(remedy: Remedy, finding: Finding, last: Inference) -> bool:
    """Say whether all that a remedy makes true of the facts of a finding is so already."""
    known = []
    for name, written in remedy.sets.items():
        kind, field = name.split(".")
        about = [Address(kind, subject.id, field) for _, subject in finding.bound if subject.kind == kind]
        known += [is_so(address, written, last) for address in about] or [False]
    return bool(known) and all(known)


def is_so(address: Address, written: Any, last: Inference) -> bool:
    """Say whether a fact has the value already that a remedy, as its file writes it, would give it."""
    return bool(last.snapshot.value(address) == KINDS[address.kind].fields()[address.field].read_value(written))
