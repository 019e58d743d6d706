"""A plan in words: what to do first, what each action ends, and what no action undoes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from gdpr_rules.explain.phrases import Phrases, one_line, sentence
from gdpr_rules.explain.wording import Wording
from gdpr_rules.facts.case import KINDS
from gdpr_rules.findings.finding import Finding, Subject
from gdpr_rules.norms.words import Language
from gdpr_rules.reasoning.plan import Plan, PlannedAction
from gdpr_rules.remedies import done_too_late


@dataclass(frozen=True, slots=True)
class ActionTold:
    """One action: when, what, how, for which facts, what effort, and which violations it ends."""

    when: str
    text: str
    how: str
    things: str
    effort: str
    ends: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LeftTold:
    """A violation that the plan does not end, and what is to be done about it all the same."""

    text: str
    verdict: str
    todo: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlanTold:
    """The whole plan; empty parts are left out."""

    heading: str
    summary: tuple[str, ...]
    actions: tuple[ActionTold, ...]
    left: tuple[LeftTold, ...]
    past: tuple[LeftTold, ...]
    caveats: tuple[str, ...]


class Planner:
    """Tells one plan in one language."""

    def __init__(self, plan: Plan, language: Language) -> None:
        self.plan = plan
        self.language: Language = language
        self.wording = Wording(plan.before, language)
        self.phrase: Phrases = self.wording.phrase

    def told(self) -> PlanTold:
        """Return the plan in words."""
        plan = self.plan
        heading = (
            self.phrase.counted("plan.heading", len(plan.actions)) if plan.actions else self.phrase("plan.nothing")
        )
        summary: tuple[str, ...] = ()
        if plan.actions:
            counted = "plan.ends.weaker" if plan.recommendations else "plan.ends"
            ends = self.phrase.counted(counted, len(plan.cleared))
            summary = (ends, self.phrase("plan.smallest", effort=plan.effort))
        return PlanTold(
            heading=heading,
            summary=summary,
            actions=tuple(self._action(action, ends) for action, ends in zip(plan.actions, plan.ends, strict=True)),
            left=tuple(self._left(finding) for finding in plan.left),
            past=tuple(LeftTold(self._title(f), self.wording.verdict(f), ()) for f in plan.past),
            caveats=tuple(self._caveats()),
        )

    def _action(self, action: PlannedAction, ends: Iterable[Finding]) -> ActionTold:
        remedy = self.plan.before.knowledge.remedies[action.remedy]
        return ActionTold(
            when=self.phrase(f"when.{remedy.when}"),
            text=sentence(remedy.title.in_(self.language)),
            how=remedy.steps.in_(self.language) if remedy.steps is not None else "",
            things=self._things(action),
            effort=self.phrase("plan.effort", effort=remedy.effort),
            ends=tuple(self.phrase("plan.ended", title=self._title(finding)) for finding in ends),
        )

    def _things(self, action: PlannedAction) -> str:
        facts = dict.fromkeys(Subject(address.kind, address.id) for address, _ in action.values)
        labels = [self._label(fact) for fact in facts if not KINDS[fact.kind].single]
        return self.phrase("plan.for", labels=self.phrase.joined(labels)) if labels else ""

    def _label(self, subject: Subject) -> str:
        return self.phrase("fact.quoted", text=self.wording.statements.label(subject.kind, subject.id))

    def _title(self, finding: Finding) -> str:
        title = self.wording.text(finding.norm.text.title, finding)
        citation = self.wording.statements.cite(finding.norm.sources[0])
        subject = finding.subject
        if subject is not None and not (subject.kind in KINDS and KINDS[subject.kind].single):
            title += f"{self.phrase('colon')}{self._label(subject)}"
        return f"{title} [{citation}]"

    def _left(self, finding: Finding) -> LeftTold:
        if done_too_late(finding, self.plan.before.periods[-1]):
            return LeftTold(self._title(finding), self.wording.verdict(finding), (self.phrase("because.too_late"),))
        remedies = (self.plan.before.knowledge.remedies[id] for id in finding.norm.remedies)
        todo = (sentence(self.phrase("plan.left.todo", title=remedy.title.in_(self.language))) for remedy in remedies)
        return LeftTold(self._title(finding), self.wording.verdict(finding), tuple(todo))

    def _caveats(self) -> Iterable[str]:
        missing = len(self.plan.after.questions)
        if missing:
            yield self.phrase("plan.open", count=missing)
        if not self.plan.recommendations:
            yield self.phrase("plan.weaker")


def plan_json(plan: Plan) -> dict[str, Any]:
    """Return a plan as plain data: ids, addresses and values as a case file writes them."""
    remedies, case = plan.before.knowledge.remedies, plan.before.case
    return {
        "schema_version": 1,
        "digest": plan.before.knowledge.digest,
        "overlays": list(plan.before.knowledge.overlays),
        "effort": plan.effort,
        "actions": [
            {
                "remedy": action.remedy,
                "on": {
                    "kind": action.on.kind,
                    "id": action.on.id,
                    "label": one_line(case.label(action.on.kind, action.on.id)),
                },
                "when": remedies[action.remedy].when,
                "effort": remedies[action.remedy].effort,
                "sets": {str(address): value for address, value in action.values},
                "ends": [_finding(finding) for finding in ends],
            }
            for action, ends in zip(plan.actions, plan.ends, strict=True)
        ],
        "cleared": [_finding(finding) for finding in plan.cleared],
        "left": [{**_finding(finding), "remedies": list(finding.norm.remedies)} for finding in plan.left],
        "past": [_finding(finding) for finding in plan.past],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    subject = finding.subject
    return {
        "norm": finding.norm.id,
        "subject": {"kind": subject.kind, "id": subject.id} if subject is not None else None,
    }
