"""What repairs the violations found: each remedy once, with the findings that it answers, the most pressing first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from gdpr_rules.findings.finding import Finding, Subject
from gdpr_rules.findings.settle import Verdict
from gdpr_rules.reading.load import KnowledgeBase

_WHEN = {"now": 0, "today": 1, "this_week": 2, "this_month": 3}


@dataclass(frozen=True, slots=True)
class Action:
    """A remedy, when it is to be done (`now`, `today`, `this_week`, `this_month`), for which norms and facts."""

    remedy: str
    when: str
    norms: tuple[str, ...]
    subjects: tuple[Subject, ...]


def remedies(findings: Iterable[Finding], knowledge: KnowledgeBase) -> tuple[Action, ...]:
    """Return what to do about the violations that last; nothing is asked that is already repaired."""
    found: dict[str, list[Finding]] = {}
    for finding in findings:
        if finding.verdict is Verdict.VIOLATION and not finding.ended:
            for remedy in finding.norm.remedies:
                found.setdefault(remedy, []).append(finding)
    actions = [
        Action(
            remedy,
            knowledge.remedies[remedy].when,
            tuple(dict.fromkeys(finding.norm.id for finding in of_remedy)),
            tuple(dict.fromkeys(finding.subject for finding in of_remedy if finding.subject is not None)),
        )
        for remedy, of_remedy in found.items()
    ]
    return tuple(sorted(actions, key=lambda action: (_WHEN[action.when], action.remedy)))
