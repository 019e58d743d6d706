"""Real cases: what authorities decided, beside what the rules conclude from the facts as the decisions state them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from gdpr_rules.assessment import Report, assess
from gdpr_rules.engine.encoding import trait_relation
from gdpr_rules.facts.breaches import Breach
from gdpr_rules.facts.case import Case
from gdpr_rules.facts.outcome import Outcome, Risk
from gdpr_rules.facts.values import Truth
from gdpr_rules.findings.finding import Finding
from gdpr_rules.findings.settle import Verdict, gravest
from gdpr_rules.norms.citation import Citation
from gdpr_rules.norms.norm import Norm
from gdpr_rules.reading.load import KnowledgeBase

Agreement = Literal["agrees", "open", "differs"]

_CLEARED: Final = frozenset({Verdict.MET, Verdict.EXCUSED, Verdict.NOT_APPLICABLE})

_SAME_FACTS: Final = {Citation.parse("GDPR:5(1)(f)"): Citation.parse("GDPR:32")}
"""Principles that some authorities cite for what others find in an article: failed security is both."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One thing that an authority decided, and what the rules conclude of it.

    `concluded` is `open` where the facts that the decision states leave it undetermined. `reason` says why the two
    differ, or why it stays open, as the case file explains it.
    """

    case: str
    source: str
    about: str
    decided: str
    concluded: str
    agreement: Agreement
    reason: str | None
    unverified: bool


def compare(name: str, case: Case, knowledge: KnowledgeBase) -> tuple[Compared, ...]:
    """Judge the facts of a case for each of its outcomes, with the law as known then; compare point by point."""
    return tuple(row for outcome in case.outcomes for row in _compared(name, case, outcome, knowledge))


def compare_all(knowledge: KnowledgeBase) -> tuple[Compared, ...]:
    """Compare every real case that comes with the knowledge base, in the order of their names."""
    return tuple(row for name, case in knowledge.real_cases().items() for row in compare(name, case, knowledge))


def _compared(name: str, case: Case, outcome: Outcome, knowledge: KnowledgeBase) -> Iterator[Compared]:
    known_on = date.fromisoformat(outcome.law_known_on)
    report = assess(case, knowledge=knowledge, on=outcome.on, law_known_on=known_on, engine="native")

    def row(about: str, decided: str, concluded: str, agreement: Agreement, reason: str | None) -> Compared:
        return Compared(name, outcome.source, about, decided, concluded, agreement, reason, outcome.unverified)

    for point in outcome.points:
        verdict = _verdict(report, Citation.parse(point.citation))
        decided = Verdict(point.verdict)
        same = verdict in _CLEARED if decided in _CLEARED else verdict is decided
        agreement: Agreement = "agrees" if same else "open" if verdict is Verdict.UNDETERMINED else "differs"
        yield row(point.citation, point.verdict, verdict.value, agreement, point.disagreement)
    for told in outcome.notifications:
        duty = _duty(report, told.to)
        agreement = "agrees" if duty == told.duty else "open" if duty == "undetermined" else "differs"
        yield row(told.to, told.duty, duty, agreement, told.disagreement)
    if outcome.risk is not None:
        level = _risk(report)
        agreement = "agrees" if level == outcome.risk.level else "open" if level is None else "differs"
        yield row("risk", outcome.risk.level, level or "undetermined", agreement, outcome.risk.disagreement)


def _verdict(report: Report, point: Citation) -> Verdict:
    """Return the gravest verdict of the norms whose first source lies in the provision."""
    also = _SAME_FACTS.get(point, point)
    about = (finding for finding in report.findings if _is_about(finding.norm, (point, also)) and _binds(finding))
    return gravest(finding.verdict for finding in about) or Verdict.NOT_APPLICABLE


def _is_about(norm: Norm, points: Iterable[Citation]) -> bool:
    return any(norm.sources[0].within(point) for point in points)


def _binds(finding: Finding) -> bool:
    """Leave out drafts, advice, and recommendations of which it is not even known that they were not followed."""
    if finding.norm.status == "draft" or finding.norm.force == "advice":
        return False
    if finding.norm.force == "binding" or finding.verdict is not Verdict.UNDETERMINED:
        return True
    return finding.duty_truth is False


def _duty(report: Report, addressee: str) -> str:
    duties = {notification.duty for notification in report.notifications if notification.to == addressee}
    return next((duty for duty in ("required", "undetermined", "excused") if duty in duties), "not_required")


def _risk(report: Report) -> Risk | None:
    """Return the highest risk that is certain for some breach, "unlikely" if that is all; None if a higher may be."""
    last = report.periods[-1]

    def truth(trait: str) -> Truth:
        relation = trait_relation(Breach.kind, trait)
        found = {last.truth(relation, (id,)) for id in last.snapshot.values[Breach.kind]}
        return True if True in found else None if None in found else False

    levels: tuple[tuple[str, Risk], ...] = (("high_risk", "high"), ("risk", "risk"), ("risk_unlikely", "unlikely"))
    for trait, level in levels:
        holds = truth(trait)
        if holds is not False:
            return level if holds else None
    return None
