"""Why a norm did not lead to a violation: which condition failed, which exception applied, which fact is missing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from gdpr_rules.engine.encoding import UNNAMED, trait_relation
from gdpr_rules.engine.inference import Inference
from gdpr_rules.facts.case import KINDS
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.values import Truth
from gdpr_rules.findings.finding import Finding, Ground, Reason, Subject
from gdpr_rules.findings.proof import Prover
from gdpr_rules.norms.condition import Condition, TraitCondition
from gdpr_rules.norms.norm import Norm, Pattern


@dataclass(frozen=True, slots=True)
class Requirement:
    """One condition of a scope, for one fact: whether it holds, and the fact or the conclusion that says so.

    `reason` is None for a tie to another fact that does not exist.
    """

    subject: Subject
    name: str
    truth: Truth
    reason: Reason | None


@dataclass(frozen=True, slots=True)
class OutOfScope:
    """A fact that a norm could have bound, and the conditions of its scope, those that failed among them."""

    subject: Subject
    requirements: tuple[Requirement, ...]

    @property
    def failed(self) -> tuple[Requirement, ...]:
        """The conditions that do not hold."""
        return tuple(requirement for requirement in self.requirements if requirement.truth is False)


@dataclass(frozen=True, slots=True)
class WhyNot:
    """The answer for one norm: its findings, and the facts of its subject's kind that it does not bind."""

    norm: Norm
    findings: tuple[Finding, ...]
    out_of_scope: tuple[OutOfScope, ...]


def why_not(norm: Norm, findings: tuple[Finding, ...], last: Inference) -> WhyNot:
    """Explain a norm: `findings` are those of the report, `last` the inference of its last period."""
    of_norm = tuple(finding for finding in findings if finding.norm.id == norm.id)
    pattern = norm.pattern(norm.key[0])
    bound = {finding.subject.id for finding in of_norm if finding.subject is not None}
    others = [id for id in last.snapshot.values[pattern.kind] if id not in bound]
    return WhyNot(norm, of_norm, tuple(_out_of_scope(pattern, id, last) for id in others))


def _out_of_scope(pattern: Pattern, id: str, last: Inference) -> OutOfScope:
    return OutOfScope(Subject(pattern.kind, id), tuple(_requirements(pattern, id, last)))


def _requirements(pattern: Pattern, id: str, last: Inference) -> Iterator[Requirement]:
    subject = Subject(pattern.kind, id)
    prover = Prover(last)
    for condition in pattern.conditions:
        truth, reason = _judge(condition, subject, last, prover)
        yield Requirement(subject, condition.on.field, truth, reason)
    for link in pattern.links:
        relation = trait_relation(pattern.kind, link.field)
        if pattern.kind in KINDS:
            tied = [other for other in _others(subject, link.field, last) if other != UNNAMED]
            tie: Truth = any(last.holds(relation, (id, other)) for other in tied)
            tie = tie or (None if any(last.truth(relation, (id, other)) is None for other in tied) else False)
            yield Requirement(subject, link.field, tie, None)


def _others(subject: Subject, field: str, last: Inference) -> list[str]:
    relation = trait_relation(subject.kind, field)
    rows = [*last.facts.get(relation + "?", ()), *last.concluded(relation + "?")]
    return sorted({str(to) for of, to in rows if of == subject.id})


def _judge(condition: Condition, subject: Subject, last: Inference, prover: Prover) -> tuple[Truth, Reason]:
    address = Address(subject.kind, subject.id, condition.on.field)
    if isinstance(condition, TraitCondition):
        relation, row = trait_relation(address.kind, address.field), (address.id,)
        has = last.truth(relation, row)
        return (None if has is None else has is condition.expected), prover.step(relation, subject, address.field, row)
    value = last.snapshot.value(address)
    truth = None if value is None else condition.test.evaluate(value, last.on)
    return truth, Ground(address, condition.test, value, truth)
