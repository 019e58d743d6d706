"""The explanation of findings: from what was told, by which steps and texts, to a verdict and what would change it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from gdpr_rules.assessment import Report
from gdpr_rules.explain import dates
from gdpr_rules.explain.outline import Cited, DecisionTold, ExceptionTold, Explanation, RuleLine, Step, Tick, Ticked
from gdpr_rules.explain.phrases import capitalised, lowered, sentence
from gdpr_rules.explain.reasoning import Given, Reasoning
from gdpr_rules.explain.wording import Wording, undecided
from gdpr_rules.facts.case import KINDS
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.fields import Choice, Done, Flag
from gdpr_rules.facts.timeline import Snapshot
from gdpr_rules.facts.values import Truth
from gdpr_rules.findings import finding as found
from gdpr_rules.findings.finding import ExceptionJudged, Finding, Ground, Reason, Subject, grounds
from gdpr_rules.findings.settle import Verdict
from gdpr_rules.norms.condition import FieldCondition, Is, TraitCondition, Within
from gdpr_rules.norms.norm import Exemption, Norm
from gdpr_rules.norms.source import Act, Decision
from gdpr_rules.norms.words import Language
from gdpr_rules.notifications import Notification
from gdpr_rules.remedies import done_too_late

Group = tuple[Finding, ...]
"""Findings of one norm that are alike but for the facts that they are about."""

_DONE = ("done", "done_late", "partly_done")
"""Where the message itself no longer remains due; what completes it is another duty."""


def groups(findings: Iterable[Finding]) -> list[Group]:
    """Put together the findings of one norm that have the same verdict for the same reasons, in their order."""
    alike: dict[object, list[Finding]] = {}
    for finding in findings:
        alike.setdefault(_likeness(finding), []).append(finding)
    return [tuple(group) for group in alike.values()]


def _likeness(finding: Finding) -> object:
    return (
        finding.norm.id,
        finding.verdict,
        finding.ended_at if finding.ended else None,
        finding.excused_by.id if finding.excused_by is not None else None,
        finding.pending_until,
        tuple(address.field for address in finding.missing),
        finding.open_kinds,
        finding.scope_truth,
        finding.duty_truth,
        tuple(judged.truth for judged in finding.exceptions),
        tuple(presumed.address.field for presumed in finding.presumed),
        tuple(dict.fromkeys(_rules(finding.scope + finding.duty))),
    )


def _rules(reasons: Iterable[Reason]) -> Iterator[str]:
    for reason in reasons:
        if isinstance(reason, found.Step):
            if reason.qualification is not None:
                yield reason.qualification.id
            yield from _rules(reason.grounds)


class Explainer:
    """Explains the findings of one report in one language."""

    def __init__(self, report: Report, language: Language) -> None:
        self.report = report
        self.wording = Wording(report, language)
        self.statements = self.wording.statements
        self.phrase = self.wording.phrase
        self.language: Language = language

    def explanation(self, group: Group) -> Explanation:
        """Explain findings that are alike, all at once."""
        first = group[0]
        norm = first.norm
        reasoning = Reasoning(self.wording, self._snapshot(first))
        duty = Given()
        for finding in group:
            reasoning.add(finding.scope)
            duty |= reasoning.add(finding.duty) | self._start_of_clock(finding, reasoning)
        exceptions = tuple(self.exception(judged, reasoning) for judged in self.shown(first))
        excused = first.verdict is Verdict.EXCUSED
        file = self.statements.file(reasoning.addresses)
        return Explanation(
            title=self._title(group),
            norm=norm.id,
            verdict=first.verdict.value,
            state=self.state(first),
            sentences=tuple(dict.fromkeys(self.wording.because(finding) for finding in group)),
            facts_heading=self.phrase("explain.facts.file", file=file) if file else self.phrase("explain.facts"),
            facts=tuple(reasoning.facts),
            carried=tuple(self._carried(group)),
            unknown=tuple(self._unknown(group)),
            why_heading=self._why_heading(first),
            reasons=tuple(reasoning.steps),
            rule=tuple(self._rule(first, duty, reasoning)),
            scope=tuple(self._scope(group)),
            measured=tuple(dict.fromkeys(map(self.statements.cite, norm.measured_against))),
            decisions=tuple(self._decisions(first)),
            caution=self.phrase("explain.decisions.caution") if self._decided(first) else "",
            exceptions_heading=self.phrase("explain.exceptions.excused" if excused else "explain.exceptions.violation"),
            not_retained=self._not_retained(group) if excused else "",
            exceptions=exceptions,
            asked=tuple(self.questions(group)),
            actions=tuple(self._actions(first)),
            change=tuple(self.change(group)),
            due=tuple(self.due(group)),
            solidity=tuple(self._solidity(norm, reasoning)),
        )

    def _snapshot(self, finding: Finding) -> Snapshot:
        """Return what held in the period that a finding is about: of an ended violation, the one that ended."""
        snapshots = [period.snapshot for period in self.report.periods]
        ended = (each for each in snapshots if finding.ended and each.period.end == finding.ended_at)
        return next(ended, snapshots[-1])

    def _start_of_clock(self, finding: Finding, reasoning: Reasoning) -> Given:
        """Tell the moment from which a time limit of the duty runs."""
        bound, given = dict(finding.bound), Given()
        for condition in finding.norm.requires:
            test = condition.test if isinstance(condition, FieldCondition) else None
            if isinstance(test, Within) and test.since.variable in bound:
                since = test.since
                subject = bound[since.variable]
                address = Address(subject.kind, subject.id, since.field)
                given |= reasoning.state(address, reasoning.snapshot.value(address))
        return given

    # Head.

    def _title(self, group: Group) -> str:
        titles = dict.fromkeys(self.wording.text(group[0].norm.text.title, finding) for finding in group)
        return next(iter(titles)) if len(titles) == 1 else self.wording.title(group[0].norm)

    def _not_retained(self, group: Group) -> str:
        weaker = "" if group[0].norm.force == "binding" else ".weaker"
        return self.phrase(f"explain.not_retained{weaker}", title=self._title(group))

    def state(self, finding: Finding) -> str:
        """Return the verdict, the severity where it matters, and whether it is our reading or a draft."""
        parts = [sentence(capitalised(self.wording.verdict(finding)))]
        if finding.verdict in (Verdict.VIOLATION, Verdict.UNDETERMINED) and not finding.ended:
            parts.append(sentence(self.phrase(f"severity.{finding.norm.severity}")))
        parts += [sentence(capitalised(tag)) for tag in self.wording.tags(finding.norm)]
        return " ".join(parts)

    def line(self, finding: Finding) -> RuleLine:
        """Name a finding that needs no explanation."""
        norm = finding.norm
        return RuleLine(norm.id, self.wording.title(norm), self.wording.verdict(finding), self.wording.tags(norm))

    # Facts.

    def _unknown(self, group: Group) -> Iterator[str]:
        """Tell each stated field that the proof needed and that nobody knows."""
        told: dict[Address, str] = {}
        for finding in group:
            open_ones = (each for each in self.shown(finding) if each.truth is None)
            judged = [reason for each in open_ones for reason in (*each.held, *each.own_reading)]
            for ground in grounds((*finding.scope, *finding.duty, *judged)):
                if ground.value is None and ground.truth is None:
                    told.setdefault(ground.address, sentence(self.statements.told(ground.address, None, None)))
            for address in finding.missing:
                value = self.report.periods[-1].snapshot.value(address)
                told.setdefault(address, sentence(self.statements.told(address, value, None)))
        yield from told.values()

    def _carried(self, group: Group) -> Iterator[str]:
        subjects = {finding.subject for finding in group}
        for address, value in self.report.carried.items():
            if Subject(address.kind, address.id) in subjects:
                yield sentence(self.statements.told(address, value.value))

    # Reasons.

    def _why_heading(self, finding: Finding) -> str:
        if finding.verdict is Verdict.VIOLATION and finding.norm.force != "binding":
            return self.phrase("explain.why.weaker")
        return self.phrase(f"explain.why.{finding.verdict.value}")

    def _rule(self, finding: Finding, duty: Given, reasoning: Reasoning) -> Iterator[Cited]:
        norm = finding.norm
        asks = norm.text.duty if norm.text.duty is not None else norm.text.title
        marks = self.wording.tags(norm)
        yield Cited(sentence(lowered(self.wording.text(asks, finding))), self.statements.cite(norm.sources[0]), marks)
        if norm.text.why is not None and finding.applies and finding.duty_truth is not True:
            yield Cited(sentence(self.wording.text(norm.text.why, finding)))
        if finding.scope_truth is None:
            yield Cited(self.phrase("explain.scope.unknown"))
        elif finding.scope_truth is True:
            yield Cited(self._duty(finding, duty, reasoning))

    def _duty(self, finding: Finding, duty: Given, reasoning: Reasoning) -> str:
        given = capitalised(reasoning.refer(duty)) or self.phrase.joined(self._concluded(finding.duty))
        if finding.duty_truth is None:
            if finding.pending_until is not None:
                return self.phrase("explain.duty.pending", due=self.wording.pending(finding))
            key = "excused.open" if finding.verdict is Verdict.EXCUSED else "undetermined"
            return self.phrase(f"explain.duty.{key}")
        if finding.verdict is Verdict.VIOLATION:
            return self.phrase("explain.duty.ended" if finding.ended else "explain.duty.violation", given=given)
        if finding.verdict is Verdict.UNDETERMINED:
            return self.phrase("explain.duty.exception_open", given=given)
        return self.phrase(f"explain.duty.{finding.verdict.value}", given=given)

    def _concluded(self, reasons: Iterable[Reason]) -> Iterator[str]:
        return (self.statements.concluded(reason) for reason in reasons if isinstance(reason, found.Step))

    def _scope(self, group: Group) -> Iterator[Cited]:
        """Tell what of the scope no fact shows: what is absent, and what was presumed, each once."""
        told: dict[Cited, None] = {}
        for finding in group:
            for ticked in self.unproven(finding):
                presumed = ticked.truth == "presumed"
                text = self.phrase("explain.presumed", fact=lowered(ticked.text)) if presumed else ticked.text
                told[Cited(sentence(text), ticked.citation)] = None
        yield from told

    def unproven(self, finding: Finding) -> Iterator[Ticked]:
        """Yield the conditions of a scope that holds although no fact shows them: an absence, or a presumption."""
        if finding.scope_truth is not True:
            return
        presumed = {each.address: each for each in finding.presumed}
        bound = dict(finding.bound)
        for pattern in finding.norm.patterns:
            for condition in pattern.concluded:
                subject = bound.get(pattern.variable)
                if subject is None or condition.expected:
                    continue
                text = self.statements.conclusion(subject, condition.on.field, False)
                by = presumed.get(Address(subject.kind, subject.id, condition.on.field))
                tick: Tick = "true" if by is None else "presumed"
                citation = finding.norm.sources[0] if by is None else by.citation
                yield Ticked(tick, self.phrase(f"tick.{tick}"), text, self.statements.cite(citation))

    # Decisions.

    def _decided(self, finding: Finding) -> list[Decision]:
        """Return the decisions that support a norm that applies and is not kept, or the exception that was applied."""
        if not finding.applies or finding.verdict is Verdict.MET:
            return []
        citations = list(finding.norm.sources)
        if finding.excused_by is not None:
            citations += finding.excused_by.sources
        sources = self.report.knowledge.sources
        decided = (sources.resolve(citation).source for citation in dict.fromkeys(citations))
        return [source for source in decided if isinstance(source, Decision)]

    def _decisions(self, finding: Finding) -> Iterator[DecisionTold]:
        for source in self._decided(finding):
            holding = source.holding.in_(self.language)
            yield DecisionTold(self.statements.cite(source.id), holding, tuple(self._reversed(source)), source.link)

    def _reversed(self, source: Decision) -> Iterator[str]:
        """Tell on which points a decision no longer stands, as the law is known."""
        for reversal in source.reversed_by:
            if self.report.knowledge.sources.known(reversal.decision, self.report.law_known_on):
                points = self.phrase.joined(self.statements.cite(part) for part in reversal.parts)
                yield self.phrase(
                    f"explain.{reversal.effect}", points=points, decision=self.statements.cite(reversal.decision)
                )

    # Exceptions.

    def shown(self, finding: Finding) -> list[ExceptionJudged]:
        """Return the exceptions worth telling: the one that applies, or all once the duty was not fulfilled.

        Before that only one that no court has decided is told.
        """
        if finding.verdict is Verdict.EXCUSED:
            return [judged for judged in finding.exceptions if judged.exemption == finding.excused_by]
        if finding.verdict in (Verdict.MET, Verdict.NOT_APPLICABLE):
            return []
        return [judged for judged in finding.exceptions if finding.duty_truth is False or undecided(judged)]

    def exception(self, judged: ExceptionJudged, reasoning: Reasoning | None = None) -> ExceptionTold:
        """Tell one exception with each of its conditions."""
        exemption = judged.exemption
        state = {True: "true", False: "false", None: "undecided" if undecided(judged) else "open"}[judged.truth]
        tick = "exception" if state == "true" else "false" if state == "false" else "open"
        return ExceptionTold(
            tick=self.phrase(f"tick.{tick}"),
            text=self._exemption(exemption, state),
            citation=self.statements.cite(exemption.sources[0]),
            held=tuple(self.ticked(reason, reasoning) for reason in (*judged.given, *judged.held)),
            own=tuple(self.ticked(reason, reasoning) for reason in judged.own_reading),
        )

    def _exemption(self, exemption: Exemption, state: str) -> str:
        """Tell an exception; one that does not apply, or may not, is quoted, so that nobody takes it for a fact."""
        if exemption.text is None:
            return self.phrase(f"explain.exception.{state}.untold")
        return self.phrase(f"explain.exception.{state}", text=exemption.text.in_(self.language))

    def ticked(self, reason: Reason, reasoning: Reasoning | None = None) -> Ticked:
        """Tell whether one condition is fulfilled, by the fact or the conclusion that says so."""
        text, citation = self.shows(reason, reasoning)
        return self.condition(reason.truth, text, citation)

    def condition(self, truth: Truth, text: str, citation: str = "") -> Ticked:
        """Return a condition with its tick, and what shows it; of one that is not fulfilled, as the cause of that."""
        tick: Tick = "true" if truth is True else "false" if truth is False else "open"
        told = self.phrase("tick.because", fact=lowered(text)) if truth is False else text
        return Ticked(tick, self.phrase(f"tick.{tick}"), told, citation)

    def shows(self, reason: Reason, reasoning: Reasoning | None = None) -> tuple[str, str]:
        """Return the fact or the conclusion that one condition rests on, and the text that draws the conclusion."""
        if isinstance(reason, found.Step):
            sources = reason.qualification.sources if reason.qualification is not None else ()
            return self.statements.concluded(reason), self.statements.cite(sources[0]) if sources else ""
        text = self.statements.told(reason.address, reason.value, reason.truth)
        if reason.truth is False and reason.test is not None and not _opposite(reason):
            expected = self.statements.expected(reason.address, reason.test)
            text = self.phrase("fact.and_not", fact=text, expected=lowered(expected))
        if reasoning is not None and reason.value is not None:
            given = reasoning.refer(reasoning.add([reason]))
            text = self.phrase("fact.referred", fact=text, given=given)
        return text, ""

    # What follows.

    def questions(self, group: Group) -> Iterator[str]:
        """Yield the questions whose answers these findings wait for, each once."""
        asked = dict.fromkeys(address for finding in group for address in finding.missing)
        yield from dict.fromkeys(self.wording.question(address) for address in asked)
        for kind in dict.fromkeys(kind for finding in group for kind in finding.open_kinds):
            yield self.wording.closing(kind)

    def _actions(self, finding: Finding) -> Iterator[Step]:
        done = done_too_late(finding, self.report.periods[-1])
        if finding.verdict is not Verdict.VIOLATION or finding.ended or done:
            return
        known = [self.report.knowledge.remedies[id] for id in finding.norm.remedies]
        for remedy in sorted(known, key=lambda each: each.rank):
            steps = remedy.steps.in_(self.language) if remedy.steps is not None else ""
            yield Step(self.phrase(f"when.{remedy.when}"), sentence(remedy.title.in_(self.language)), steps)

    def change(self, group: Group) -> Iterator[str]:
        """Yield what would change the verdict: the contrary of what decided, or what the norm says would repair it."""
        first = group[0]
        if first.verdict in (Verdict.MET, Verdict.NOT_APPLICABLE):
            return
        if first.norm.text.change is not None and first.verdict is not Verdict.EXCUSED:
            yield from dict.fromkeys(sentence(self.wording.text(first.norm.text.change, f)) for f in group)
            return
        told: dict[str, None] = {}
        for finding in group:
            if finding.verdict is Verdict.EXCUSED:
                applied = next(judged for judged in finding.exceptions if judged.exemption == finding.excused_by)
                told.update(dict.fromkeys(self._contrary((*applied.held, *applied.own_reading))))
            elif finding.verdict is Verdict.VIOLATION:
                told.update(dict.fromkeys(self._repair(finding)))
        yield from (sentence(text) for text in told)

    def _contrary(self, reasons: Iterable[Reason]) -> Iterator[str]:
        """Yield the contrary of each fact that could be otherwise; ties and mere contents are left out."""
        for ground in grounds(reasons):
            if ground.test is not None and ground.truth is True and _could_be_otherwise(ground):
                yield self.statements.otherwise(ground.address, ground.test)

    def _repair(self, finding: Finding) -> Iterator[str]:
        for reason in finding.duty:
            if isinstance(reason, Ground):
                if reason.test is not None and reason.truth is False:
                    yield self.statements.expected(reason.address, reason.test)
            elif reason.truth is False:
                yield self.statements.conclusion(reason.subject, reason.name, True)
            else:
                yield from self._contrary(reason.grounds)
        yield from self._other_exceptions((*finding.scope, *finding.duty))

    def _other_exceptions(self, reasons: Iterable[Reason]) -> Iterator[str]:
        """Yield what would have kept a rule of the reasoning from concluding: its own exceptions."""
        for reason in reasons:
            if isinstance(reason, found.Step):
                yield from self._other_exceptions(reason.grounds)
                if reason.qualification is not None:
                    for exemption in reason.qualification.unless:
                        yield from self._met(exemption, reason)

    def _met(self, exemption: Exemption, step: found.Step) -> Iterator[str]:
        assert step.qualification is not None
        told = []
        for condition in exemption.where:
            kind = step.qualification.pattern(condition.on.variable).kind
            id = next((id for of, id in _facts(step) if of == kind), None)
            if id is None or isinstance(condition, TraitCondition):
                return
            told.append(self.statements.expected(Address(kind, id, condition.on.field), condition.test))
        if told:
            yield self.phrase.joined(told)

    def due(self, group: Group) -> Iterator[Cited]:
        """Tell which other messages about the same breach remain due."""
        norm = group[0].norm
        if norm.notification is None:
            return
        about = {dict(finding.bound).get(norm.notification.about) for finding in group}
        told: dict[Cited, None] = {}
        for notification in self.report.notifications:
            if notification.about in about and notification.norm.id != norm.id and _remains(notification):
                told[self._owed(notification)] = None
        yield from told

    def _owed(self, notification: Notification) -> Cited:
        finding = notification.finding
        title = notification.norm.text.title
        text = self.wording.text(title, finding) if finding is not None else self.wording.title(notification.norm)
        text = lowered(text) if notification.duty == "undetermined" else text
        told = self.phrase(f"explain.due.{notification.duty}", title=text)
        return Cited(told, self.statements.cite(notification.norm.sources[0]), self.wording.tags(notification.norm))

    def _solidity(self, norm: Norm, reasoning: Reasoning) -> Iterator[str]:
        yield self.phrase("solidity.answers")
        if norm.review is None:
            yield self.phrase("solidity.review.none")
        else:
            yield self.phrase("solidity.review", name=norm.review)
        if norm.reading == "own":
            yield self.phrase("solidity.own")
        elif reasoning.own:
            yield self.phrase("solidity.own_steps")
        if norm.status == "draft":
            yield self.phrase("solidity.draft")
        source = self.report.knowledge.sources.resolve(norm.sources[0]).source
        if isinstance(source, Act) and source.consolidated_on is not None:
            day = dates.long_day(source.consolidated_on, self.language)
            yield self.phrase("solidity.text", day=day, name=source.short.in_(self.language))
        yield self.phrase("solidity.aid")


def _remains(notification: Notification) -> bool:
    return notification.duty in ("required", "undetermined") and notification.state not in _DONE


def _could_be_otherwise(ground: Ground) -> bool:
    return isinstance(KINDS[ground.address.kind].fields()[ground.address.field], (Flag, Choice, Done))


def _opposite(ground: Ground) -> bool:
    """Say whether the statement itself shows what was expected: the contrary of a yes or a no."""
    return isinstance(ground.test, Is) and isinstance(ground.test.expected, bool)


def _facts(step: found.Step) -> Iterator[tuple[str, str]]:
    yield step.subject.kind, step.subject.id
    for reason in step.grounds:
        subject = reason.subject if isinstance(reason, found.Step) else reason.address
        yield subject.kind, subject.id


def told(report: Report, language: Language, norm: str | None) -> tuple[tuple[Explanation, ...], tuple[RuleLine, ...]]:
    """Return the explanations of a report, and the norms that are only named.

    Raises KeyError if `norm` is not the id of a norm.
    """
    explainer = Explainer(report, language)
    if norm is not None:
        of_norm = report.why_not(norm).findings
        return tuple(explainer.explanation(group) for group in groups(of_norm)), ()
    explanations = [explainer.explanation(group) for group in groups(report.findings) if not _is_quiet(group[0])]
    rest = {finding.norm.id: finding for finding in report.findings if _is_quiet(finding)}
    return tuple(explanations), tuple(explainer.line(finding) for finding in rest.values())


def _is_quiet(finding: Finding) -> bool:
    """Say whether a finding is only named in an explanation of them all: nothing is wrong, or nothing applies yet."""
    if finding.verdict is Verdict.UNDETERMINED:
        return not finding.applies
    return finding.verdict in (Verdict.MET, Verdict.NOT_APPLICABLE)
