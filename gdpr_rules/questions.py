"""What to ask next: the facts that open findings wait for, those that decide most first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from gdpr_rules.facts.case import KINDS
from gdpr_rules.facts.fact import Address
from gdpr_rules.findings.finding import Finding, Ground
from gdpr_rules.reading.load import KnowledgeBase

_WEIGHTS = {"urgent": 4, "major": 2, "minor": 1}
_TOPICS = {kind: number for number, kind in enumerate(KINDS)}


@dataclass(frozen=True, slots=True)
class AskedFact:
    """One question: the fact it asks for, the norms that wait for it, and whether it cannot wait."""

    fact: Address
    why: tuple[str, ...]
    urgent: bool


def questions(findings: Iterable[Finding], knowledge: KnowledgeBase) -> tuple[AskedFact, ...]:
    """Return the questions that could still change a verdict.

    Urgent ones come first, then kind after kind in the order of the facts, and inside a kind the question that
    weighs most: each finding that waits for it counts by its severity, and twice if this answer alone could settle
    it. What weighs the same comes in the order of the fields.
    """
    waiting: dict[Address, list[Finding]] = {}
    for finding in findings:
        for address in finding.missing:
            waiting.setdefault(address, []).append(finding)
    asked = [(_order(address, found, knowledge), address, found) for address, found in waiting.items()]
    asked.sort(key=lambda each: (each[0], _position(each[1]), each[1]))
    return tuple(
        AskedFact(
            address,
            tuple(dict.fromkeys(finding.norm.id for finding in found)),
            _urgent(address, found, knowledge),
        )
        for _, address, found in asked
    )


def _position(address: Address) -> int:
    """Return where the field stands among those of its kind: what comes first there is asked first."""
    return list(KINDS[address.kind].fields()).index(address.field)


def _urgent(address: Address, found: list[Finding], knowledge: KnowledgeBase) -> bool:
    question = knowledge.questions.get(f"{address.kind}.{address.field}")
    return (question is not None and question.urgent) or any(finding.norm.severity == "urgent" for finding in found)


def _order(address: Address, found: list[Finding], knowledge: KnowledgeBase) -> tuple[bool, int, int]:
    weight = sum(_WEIGHTS[finding.norm.severity] * (2 if _settles(address, finding) else 1) for finding in found)
    return not _urgent(address, found, knowledge), _TOPICS[address.kind], -weight


def _settles(address: Address, finding: Finding) -> bool:
    """Say whether one answer could settle a finding: the only one missing, or all that the duty waits for.

    A duty that is fulfilled settles it whomever the norm binds.
    """
    if len(finding.missing) == 1:
        return True
    waiting = [reason for reason in finding.duty if reason.truth is not True]
    return len(waiting) == 1 and isinstance(waiting[0], Ground) and waiting[0].address == address
