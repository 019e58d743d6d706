"""The norms themselves, without a case: the list of them, and one in full."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from gdpr_rules.explain import dates
from gdpr_rules.explain.outline import Cited, ExceptionTold, Rule, RuleLine, SourceTold, Step, Ticked
from gdpr_rules.explain.phrases import capitalised, lowered, sentence
from gdpr_rules.explain.statements import Statements
from gdpr_rules.explain.wording import norm_text
from gdpr_rules.facts.case import KINDS, Case
from gdpr_rules.facts.fact import Address
from gdpr_rules.findings.finding import Subject
from gdpr_rules.norms.citation import Citation
from gdpr_rules.norms.condition import Condition, TraitCondition
from gdpr_rules.norms.norm import Exemption, Norm, Pattern
from gdpr_rules.norms.words import Language
from gdpr_rules.reading.load import KnowledgeBase


class Catalogue:
    """Tells the norms of a knowledge base in one language."""

    def __init__(self, knowledge: KnowledgeBase, language: Language) -> None:
        self.knowledge = knowledge
        self.language: Language = language
        self.statements = Statements(Case(), knowledge, language)
        self.phrase = self.statements.phrase

    def lines(self) -> tuple[RuleLine, ...]:
        """Return one line for each norm."""
        return tuple(self._line(norm) for norm in self.knowledge.norms.values())

    def _line(self, norm: Norm) -> RuleLine:
        title = norm_text(norm.text.title, norm, self.statements)
        return RuleLine(norm.id, title, self.phrase(f"mark.{norm.severity}"), self._tags(norm))

    def _tags(self, norm: Norm) -> tuple[str, ...]:
        tags: tuple[str, ...] = () if norm.force == "binding" else (self.phrase(f"force.{norm.force}.short"),)
        tags += (self.phrase("binds.provider"),) if norm.binds is not None else ()
        tags += (self.phrase("own_reading"),) if norm.reading == "own" else ()
        return tags + ((self.phrase("draft"),) if norm.status == "draft" else ())

    def rule(self, norm: Norm) -> Rule:
        """Tell one norm in full."""
        duty = norm.text.duty
        asks = [sentence(norm_text(duty, norm, self.statements))] if duty is not None else []
        return Rule(
            title=norm_text(norm.text.title, norm, self.statements),
            norm=norm.id,
            tags=tuple(sentence(capitalised(tag)) for tag in self._tags(norm)),
            binds=tuple(told for pattern in norm.patterns for told in self._pattern(norm.patterns, pattern)),
            presumed=tuple(self._presumed(norm)),
            asks=(*asks, *(sentence(told) for told in self._expected(norm.requires, norm.patterns))),
            notification=self._notification(norm),
            exceptions=tuple(self._exception(exemption, norm) for exemption in norm.unless),
            sources=tuple(self._source(citation) for citation in norm.sources),
            measured=tuple(self._source(citation) for citation in norm.measured_against),
            actions=tuple(self._actions(norm)),
            state=tuple(self._state(norm)),
        )

    # Conditions in words, on facts that are called by their kind.

    def _pattern(self, patterns: Iterable[Pattern], pattern: Pattern) -> Iterator[str]:
        kinds = {each.variable: each.kind for each in patterns}
        kind = capitalised(self._kind(pattern.kind))
        told = list(self._expected(pattern.conditions, patterns))
        if pattern.kind in KINDS:
            told += [self._tie(pattern.kind, link.field, kinds[link.variable]) for link in pattern.links]
        if not told:
            yield sentence(kind)
        elif KINDS[pattern.kind].single:
            yield from (sentence(each) for each in told)
        else:
            conditions = self.phrase("semicolon").join(map(lowered, told))
            yield self.phrase("rule.bound", kind=kind, conditions=conditions)

    def _kind(self, kind: str) -> str:
        """Return the name of a kind; one that only rules know is called by the rule that concludes it."""
        if kind in KINDS:
            return self.statements.kind(kind)
        made = [q for q in self.knowledge.qualifications.values() if q.new is not None and q.new.kind == kind]
        return self.phrase.joined((each.title.in_(self.language) for each in made), "or") if made else kind

    def _tie(self, kind: str, field: str, to: str) -> str:
        name = self.knowledge.names[kind].fields[field].name.in_(self.language)
        return self.phrase("rule.tie", name=capitalised(name), kind=self._kind(to))

    def _expected(self, conditions: Iterable[Condition], patterns: Iterable[Pattern]) -> Iterator[str]:
        kinds = {pattern.variable: pattern.kind for pattern in patterns}
        for condition in conditions:
            kind = kinds[condition.on.variable]
            if isinstance(condition, TraitCondition):
                yield self.statements.conclusion(Subject(kind, ""), condition.on.field, condition.expected)
            else:
                # Dots stand where a case would have a name.
                yield self.statements.expected(Address(kind, "…", condition.on.field), condition.test)

    def _presumed(self, norm: Norm) -> Iterator[Cited]:
        for presumption in norm.presumptions:
            kind = norm.pattern(presumption.on.variable).kind
            told = self.statements.conclusion(Subject(kind, ""), presumption.on.field, presumption.expected)
            yield Cited(self.phrase("rule.presumed", fact=told), self.statements.cite(presumption.citation))

    # The rest.

    def _notification(self, norm: Norm) -> str:
        duty = norm.notification
        if duty is None:
            return ""
        to = self.phrase(f"to.{duty.to}")
        if duty.within is None:
            return self.phrase("rule.notification", to=to)
        length = dates.duration(duty.within.duration, self.language)
        return self.phrase("rule.notification.within", to=to, duration=length)

    def _exception(self, exemption: Exemption, norm: Norm) -> ExceptionTold:
        patterns = (*norm.patterns, *exemption.given)
        told = [sentence(exemption.text.in_(self.language))] if exemption.text is not None else []
        told += [self.phrase("rule.undecided")] if exemption.undecided else []
        held = [*self._expected(exemption.where, patterns)]
        for pattern in exemption.given:
            held += self._pattern(patterns, pattern)
        return ExceptionTold(
            tick="",
            text=" ".join(told),
            citation=self.statements.cite(exemption.sources[0]),
            held=tuple(Ticked("open", "", told) for told in held),
            own=tuple(Ticked("open", "", told) for told in self._expected(exemption.own_reading, patterns)),
        )

    def _source(self, citation: Citation) -> SourceTold:
        entry = self.knowledge.sources.resolve(citation)
        title = entry.article.title.in_(self.language) if entry.article is not None else ""
        return SourceTold(capitalised(self.statements.cite(citation, "long")), title, entry.link)

    def _actions(self, norm: Norm) -> Iterator[Step]:
        for id in norm.remedies:
            remedy = self.knowledge.remedies[id]
            steps = sentence(remedy.steps.in_(self.language)) if remedy.steps is not None else ""
            yield Step(self.phrase(f"when.{remedy.when}"), sentence(remedy.title.in_(self.language)), steps)

    def _state(self, norm: Norm) -> Iterator[str]:
        phrase = self.phrase
        yield phrase("rule.force", force=phrase(f"force.{norm.force}"))
        yield phrase("rule.severity", severity=phrase(f"mark.{norm.severity}").lower())
        start, end = norm.in_force.start, norm.in_force.end
        if start is not None:
            day = dates.long_day(start, self.language)
            if end is None:
                yield phrase("rule.in_force", day=day)
            else:
                yield phrase("rule.in_force.until", day=day, end=dates.long_day(end, self.language))
        if norm.jurisdiction is not None:
            yield phrase("rule.jurisdiction")
        yield phrase.counted("rule.examples", len(norm.examples))
        yield phrase("solidity.review.none") if norm.review is None else phrase("solidity.review", name=norm.review)
        if norm.reading == "own":
            yield phrase("solidity.own")
        if norm.status == "draft":
            yield phrase("solidity.draft")
