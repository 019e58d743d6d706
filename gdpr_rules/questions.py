"""What to ask next: the facts that open findings wait for, those that decide most first."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass

from gdpr_rules.engine.inference import Inference
from gdpr_rules.facts.breaches import Breach
from gdpr_rules.facts.case import KINDS
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.practice import Departure
from gdpr_rules.findings.finding import Finding, Ground, grounds
from gdpr_rules.reading.load import KnowledgeBase

_WEIGHTS = {"urgent": 4, "major": 2, "minor": 1}
_TOPICS = {kind: number for number, kind in enumerate(KINDS)}
_FIRST_OF_AN_INCIDENT = (
    *("ongoing", "established", "affects", "loss_of", "recipient", "readable", "exfiltration", "published"),
    *("recipient_trusted", "deletion_confirmed", "retrieved_before_access", "authority_notified"),
    "data_subjects_informed",
)
"""Of an incident, what is asked first whatever it weighs: whether it goes on, what it touched, who may have read it."""


@dataclass(frozen=True, slots=True)
class AskedFact:
    """One question: the fact it asks for, the norms that wait for it, and whether it cannot wait."""

    fact: Address
    why: tuple[str, ...]
    urgent: bool


def questions(findings: Iterable[Finding], knowledge: KnowledgeBase, last: Inference) -> tuple[AskedFact, ...]:
    """Return the questions that could still change a verdict.

    Urgent ones come first, of them those about incidents, and last those that only an exception waits for; then kind
    after kind in the order of the facts, and inside a kind the question that weighs most: each finding that waits for
    it counts by its severity, and twice if this answer alone could settle it. What weighs the same comes in the order
    of the fields. `last` is the inference of the period that ends at the instant judged: of what perhaps never
    happened nothing is asked but what it would come of.
    """
    waiting: dict[Address, list[Finding]] = {}
    for finding in findings:
        for address in finding.missing:
            if is_there(address, last):
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


def is_there(address: Address, last: Inference) -> bool:
    """Say whether the fact at an address is in the case, or concluded for certain."""
    kind, id, _ = address
    return kind == Departure.kind or id in last.snapshot.case.facts(kind) or last.holds(kind, (id,))


def comes_early(fact: Address, asked: Container[Address], knowledge: KnowledgeBase) -> bool:
    """Say whether a question makes sense only after another one, which is open too."""
    question = knowledge.questions.get(f"{fact.kind}.{fact.field}")
    return question is not None and question.after is not None and fact._replace(field=question.after) in asked


def place(address: Address) -> int:
    """Return where a question on an incident stands whatever it weighs; all others come after those that have one."""
    first = address.kind == Breach.kind and address.field in _FIRST_OF_AN_INCIDENT
    return _FIRST_OF_AN_INCIDENT.index(address.field) if first else len(_FIRST_OF_AN_INCIDENT)


def _position(address: Address) -> int:
    """Return where the field stands among those of its kind: what comes first there is asked first."""
    return list(KINDS[address.kind].fields()).index(address.field)


def _urgent(address: Address, found: list[Finding], knowledge: KnowledgeBase) -> bool:
    question = knowledge.questions.get(f"{address.kind}.{address.field}")
    return (question is not None and question.urgent) or any(finding.norm.severity == "urgent" for finding in found)


def _order(address: Address, found: list[Finding], knowledge: KnowledgeBase) -> tuple[bool, bool, bool, int, int, int]:
    weight = sum(_WEIGHTS[finding.norm.severity] * (2 if _settles(address, finding) else 1) for finding in found)
    urgent, of_incident = _urgent(address, found, knowledge), address.kind == Breach.kind
    of_exception = urgent and all(_excuses(address, finding) for finding in found)
    return not urgent, of_exception, urgent and not of_incident, _TOPICS[address.kind], place(address), -weight


def _excuses(address: Address, finding: Finding) -> bool:
    """Say whether a finding waits for a fact only because an exception does."""
    of_rule = {ground.address for ground in grounds((*finding.scope, *finding.duty))}
    excusing = [
        reason for judged in finding.exceptions for reason in (*judged.held, *judged.own_reading, *judged.given)
    ]
    return address not in of_rule and address in {ground.address for ground in grounds(excusing)}


def _settles(address: Address, finding: Finding) -> bool:
    """Say whether one answer could settle a finding: the only one missing, or all that the duty waits for.

    A duty that is fulfilled settles it whomever the norm binds.
    """
    if len(finding.missing) == 1:
        return True
    waiting = [reason for reason in finding.duty if reason.truth is not True]
    return len(waiting) == 1 and isinstance(waiting[0], Ground) and waiting[0].address == address
