"""The words of an interview, in one language: questions, choices, reasons, and what became of the answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

from gdpr_rules.explain.page import Paginator
from gdpr_rules.explain.phrases import Phrases, filled, one_line
from gdpr_rules.explain.statements import Statements
from gdpr_rules.facts.case import Case
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.fields import Done, Flag, LinkTo
from gdpr_rules.facts.values import UNKNOWN
from gdpr_rules.findings.settle import Verdict
from gdpr_rules.norms.words import Language
from gdpr_rules.questionnaire.answers import Option, options
from gdpr_rules.questionnaire.interview import Change, Interview
from gdpr_rules.questionnaire.question import FactQuestion, ListQuestion, Question

_KEYS: Final = {
    "flag": "flag",
    "choice": "choice",
    "several": "several",
    "count": "count",
    "instant": "when",
    "occurrence": "done",
    "duration": "duration",
    "text": "text",
}
_MOST_NORMS: Final = 3
_MOST_FINDINGS: Final = 6


class InterviewWording:
    """The words for one interview, as it stands, in one language."""

    def __init__(self, interview: Interview, language: Language) -> None:
        self.interview = interview
        self.language: Language = language
        self.phrase = Phrases(language)
        self._statements = Statements(interview.case, interview.knowledge, language)

    # The question.

    def topic(self, kind: str) -> str:
        """Return the name of a topic."""
        return self.phrase(f"topic.{kind}")

    def position(self, question: Question) -> str:
        """Return the topic and the number of a question in it."""
        number, total = self.interview.position(question)
        return self.phrase("ask.position", topic=self.topic(question.kind), number=number, total=total)

    def text(self, question: Question) -> str:
        """Return what is asked, with the help that a right answer needs."""
        if isinstance(question, ListQuestion):
            return self._list(question.kind)
        asked = self.interview.knowledge.questions[f"{question.kind}.{question.field}"]
        labels = [self._statements.naming(*address[:2]) for address in question.addresses]
        together = asked.all or asked.any
        if question.grouped and together is not None:
            text = self.phrase("ask.all", text=together.in_(self.language), labels=", ".join(labels))
        else:
            text = filled(asked.text.in_(self.language), {"label": labels[0]})
        return f"{text} {asked.help.in_(self.language)}" if asked.help is not None else text

    def _list(self, kind: str) -> str:
        closing = self.interview.knowledge.questions.get(kind)
        named = [self._statements.label(kind, id) for id in self.interview.case.facts(kind)]
        if not named:
            return self.phrase(f"list.{kind}")
        noted = self.phrase("list.named", labels=", ".join(named))
        if closing is None:
            return f"{noted} {self.phrase('page.unknown.question', kind=self.topic(kind))}"
        text = f"{noted} {closing.text.in_(self.language)}"
        return f"{text} {closing.help.in_(self.language)}" if closing.help is not None else text

    def options(self, question: Question) -> tuple[Option, ...]:
        """Return what can be chosen, in the order of its numbers."""
        if isinstance(question, ListQuestion):
            return ()
        return options(question.addresses[0], self.interview.case, self.interview.knowledge, self.language)

    def facts(self, question: FactQuestion) -> tuple[Option, ...]:
        """Return the facts that a question asks about at once, in the order of their numbers."""
        return tuple(Option(each.id, self._statements.label(each.kind, each.id)) for each in question.addresses)

    def keys(self, question: Question) -> str:
        """Return how the question can be answered, in a few words."""
        if isinstance(question, ListQuestion):
            return self.phrase("keys.list.more" if self.interview.case.facts(question.kind) else "keys.list")
        if isinstance(question.type, LinkTo):
            return self.phrase("keys.link" if self.interview.case.facts(question.type.kind) else "keys.link.none")
        keys = self.phrase(f"keys.{_KEYS[question.type.name]}")
        if not question.grouped or isinstance(question.type, Flag):
            return keys
        return self.phrase(
            "keys.together.done" if isinstance(question.type, Done) else "keys.together", keys=keys[1:-1]
        )

    def why(self, question: Question) -> tuple[str, ...]:
        """Return which norms wait for the answer, each with its text."""
        if not question.why:
            return (self.phrase("why.list"),)
        norms = [self.interview.report.knowledge.norms[id] for id in question.why]
        lines = [
            self.phrase(
                "why.norm",
                title=norm.text.title.in_(self.language) if "{{" not in norm.text.title.in_(self.language) else norm.id,
                norm=norm.id,
                citation=self._statements.cite(norm.sources[0]),
            )
            for norm in norms[:_MOST_NORMS]
        ]
        if len(norms) > _MOST_NORMS:
            lines.append(self.phrase("why.more", count=len(norms) - _MOST_NORMS))
        return tuple(lines)

    # What was said.

    def told(self, address: Address, case: Case | None = None) -> str:
        """Return what the case, or an earlier state of it, says at an address."""
        statements = self._statements if case is None else Statements(case, self.interview.knowledge, self.language)
        said = statements.case.stated(address)
        value: Any = said.episodes[-1].value if said.episodes else None
        return statements.told(address, None if value is UNKNOWN else value)

    def taken_back(self, change: Change, before: Case) -> tuple[str, ...]:
        """Return what going back took out of the case `before`."""
        return (
            *(self.phrase("back.value", fact=self.told(address, before)) for address in change.values),
            *(self.phrase("back.fact", label=one_line(before.label(kind, id))) for kind, id in change.facts),
            *(self.phrase("back.reopened", topic=self.topic(kind)) for kind in change.reopened),
        ) or (self.phrase("back.aside"),)

    def dropped(self, addresses: Iterable[Address], before: Case) -> tuple[str, ...]:
        """Return which answers no longer have a question, after a correction."""
        return tuple(self.phrase("change.value", fact=self.told(address, before)) for address in addresses)

    # Where the interview stands.

    def picture(self) -> tuple[str, ...]:
        """Return the findings so far, in a few lines: the violations first, and what to do today."""
        return tuple(self._picture())

    def _picture(self) -> Iterator[str]:
        report = self.interview.report
        page = Paginator(report, self.language).page()
        yield self.phrase("picture.heading" if self.interview.has_first_picture else "picture.heading.early")
        counted = len(report.violations)
        yield self.phrase(
            "picture.counts",
            violations=self.phrase("picture.violations.none")
            if not counted
            else self.phrase.counted("picture.violations", counted),
            open=report.counts[Verdict.UNDETERMINED],
            met=report.counts[Verdict.MET] + report.counts[Verdict.EXCUSED],
            none=report.counts[Verdict.NOT_APPLICABLE],
        )
        entries = page.violations
        for entry in entries[:_MOST_FINDINGS]:
            yield f"- {entry.mark}{self.phrase('colon')}{entry.title} ({entry.norm})"
        if len(entries) > _MOST_FINDINGS:
            yield f"- {self.phrase('picture.more', count=len(entries) - _MOST_FINDINGS)}"
        if entries and page.today:
            yield f"{page.today_heading}{self.phrase('colon')}{page.today}"

    def standing(self) -> tuple[str, ...]:
        """Return how many questions were put and spared, and, at the end, that nothing more can change."""
        progress = self.interview.progress
        asked = self.phrase.counted("progress.asked", progress.asked)
        lines = [self.phrase("progress.line", asked=asked, spared=progress.spared)]
        if self.interview.next is None:
            done = self.phrase.counted("progress.done", progress.spared) if progress.spared else ""
            lines.insert(0, done or self.phrase("progress.nothing"))
        return tuple(lines)
