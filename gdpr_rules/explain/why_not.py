"""Why a norm did not lead to a violation, condition by condition; and, if it did, what it rests on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from gdpr_rules.assessment import Report
from gdpr_rules.explain.explanation import Explainer, Group, groups
from gdpr_rules.explain.outline import Tick, Ticked, WhyNotTold
from gdpr_rules.explain.phrases import capitalised, sentence
from gdpr_rules.explain.reasoning import each_once
from gdpr_rules.explain.statements import Statements
from gdpr_rules.facts.case import Case
from gdpr_rules.facts.editing import with_values
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.values import UNKNOWN, Instant
from gdpr_rules.findings.finding import Finding, Reason, Subject
from gdpr_rules.findings.settle import Verdict
from gdpr_rules.findings.why_not import OutOfScope, Requirement
from gdpr_rules.norms.norm import Norm
from gdpr_rules.norms.words import Language
from gdpr_rules.reasoning.nearest import NearestChange


class WhyNotWriter:
    """Answers for one norm of one report in one language."""

    def __init__(
        self, report: Report, language: Language, nearest: Mapping[Subject, NearestChange] = MappingProxyType({})
    ) -> None:
        self.report = report
        self.nearest = nearest
        self.explainer = Explainer(report, language)
        self.wording = self.explainer.wording
        self.statements = self.wording.statements
        self.phrase = self.wording.phrase

    def answers(self, norm: str) -> Iterator[WhyNotTold]:
        """Yield the answer for each group of facts alike, those that the norm does not bind last."""
        told = self.report.why_not(norm)
        if not told.findings:
            yield self._short(self.phrase("why_not.not_applicable"), self.phrase("why_not.no_rule"))
            return
        for group in groups(told.findings):
            if group[0].subject is not None:
                yield self._answer(group)
            elif not told.out_of_scope:
                yield self._of_nothing(group[0])
        for other in told.out_of_scope:
            yield self._out_of_scope(other)

    def _short(self, headline: str, about: str, asked: tuple[str, ...] = ()) -> WhyNotTold:
        return WhyNotTold(headline, about, (), (), asked, (), ())

    def _of_nothing(self, finding: Finding) -> WhyNotTold:
        undetermined = finding.verdict is Verdict.UNDETERMINED
        kinds = finding.open_kinds if undetermined else finding.norm.kinds
        names = self.phrase.joined(self.statements.kind(kind) for kind in kinds)
        about = self.phrase("why_not.not_listed" if undetermined else "why_not.nothing_stated", kinds=names)
        asked = tuple(self.explainer.questions((finding,)))
        return self._short(self.phrase(f"why_not.{finding.verdict.value}"), about, asked)

    def _answer(self, group: Group) -> WhyNotTold:
        finding = group[0]
        return WhyNotTold(
            headline=self._headline(finding),
            about=self._about([each.subject for each in group if each.subject is not None]),
            conditions=tuple(self._conditions(group)),
            exceptions=tuple(self.explainer.exception(judged) for judged in self.explainer.shown(finding)),
            asked=tuple(self.explainer.questions(group)),
            change=tuple(self.explainer.change(group)),
            due=tuple(self.explainer.due(group)),
            nearest=tuple(self._nearest(finding.subject)),
        )

    def _nearest(self, subject: Subject | None) -> Iterator[str]:
        """Yield what the facts would have to be, and what the verdict would be then."""
        change = self.nearest.get(subject) if subject is not None else None
        if change is None:
            return
        changed = with_values(self.report.case, dict(change.values))
        statements = Statements(changed, self.report.knowledge, self.statements.language)
        for address, _ in change.values:
            yield self._instead(address, changed, statements)
        yield sentence(capitalised(self.phrase("why_not.then", verdict=self.phrase(f"verdict.{change.after.value}"))))

    def _instead(self, address: Address, changed: Case, statements: Statements) -> str:
        """Tell what a fact would be and, where that is known, what it is."""
        old, new = (_last(case, address) for case in (self.report.case, changed))
        told = statements.told(address, new)
        if new is True and isinstance(old, Instant):
            told = self.phrase("fact.undated", fact=told)
        if old is None:
            return sentence(told)
        said = sentence(self.statements.told(address, old))
        return self.phrase("compare.instead", new=sentence(told), old=said)

    def _headline(self, finding: Finding) -> str:
        if finding.verdict is Verdict.VIOLATION and finding.norm.force != "binding":
            return self.phrase("why_not.weaker")
        if finding.but_for_exceptions:
            return self.phrase("why_not.unless")
        if finding.pending_until is not None:
            return self.phrase("why_not.pending")
        return self.phrase(f"why_not.{finding.verdict.value}")

    def _about(self, subjects: list[Subject]) -> str:
        labels = dict.fromkeys(self.statements.label(subject.kind, subject.id) for subject in subjects)
        quoted = self.phrase.joined(self.phrase("fact.quoted", text=label) for label in labels)
        return self.phrase("why_not.about", labels=quoted)

    def _conditions(self, group: Group) -> Iterator[Ticked]:
        """Yield the conditions of the scope, what was presumed, and what the norm asks, each once."""
        norm = group[0].norm
        told: dict[Ticked, None] = {}
        for finding in group:
            for reason in each_once(finding.scope):
                told[self.explainer.ticked(reason)] = None
            told.update(dict.fromkeys(self.explainer.unproven(finding)))
            for reason in finding.duty:
                told[self._duty(reason, norm, finding)] = None
        yield from told

    def _duty(self, reason: Reason, norm: Norm, finding: Finding) -> Ticked:
        text, _ = self.explainer.shows(reason)
        # A conclusion that holds although the duty is not kept is what the norm wants not to be.
        truth = False if finding.duty_truth is False and reason.truth is True else reason.truth
        return self.explainer.condition(truth, text, self.statements.cite(norm.sources[0]))

    # Facts that the norm does not bind.

    def _out_of_scope(self, other: OutOfScope) -> WhyNotTold:
        conditions = tuple(self._requirement(each) for each in other.requirements)
        headline = self.phrase("why_not.not_applicable")
        nearest = tuple(self._nearest(other.subject))
        return WhyNotTold(headline, self._about([other.subject]), conditions, (), (), (), (), nearest)

    def _requirement(self, requirement: Requirement) -> Ticked:
        if requirement.reason is not None:
            return self.explainer.condition(requirement.truth, *self.explainer.shows(requirement.reason))
        truth = _tick(requirement.truth)
        name = self.statements.name(Address(requirement.subject.kind, requirement.subject.id, requirement.name))
        text = self.phrase("fact.no_tie", name=name) if requirement.truth is not True else name
        return Ticked(truth, self.phrase(f"tick.{truth}"), text)


def _last(case: Case, address: Address) -> Any:
    """Return the value that a case states last, None if there is none or it is unknown."""
    episodes = case.stated(address).episodes
    value = episodes[-1].value if episodes else UNKNOWN
    return None if value is UNKNOWN else value


def _tick(truth: bool | None) -> Tick:
    return "true" if truth is True else "false" if truth is False else "open"
