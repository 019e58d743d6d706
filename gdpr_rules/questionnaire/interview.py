"""An interview: a case, and what is still to be asked about it. Every answer gives a new interview.

What comes next is a function of the case alone, so an interview can be left at any point and taken up from its file.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from typing import Any, Final

from gdpr_rules.assessment import Report, assess
from gdpr_rules.facts.case import KINDS, SELF, Case, link_target
from gdpr_rules.facts.editing import with_fact, with_listed, with_values
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.values import PARIS
from gdpr_rules.questionnaire.order import NEVER_LISTED, in_first_picture, ordered, waits_for
from gdpr_rules.questionnaire.question import FactQuestion, ListQuestion, Question
from gdpr_rules.reading.load import KnowledgeBase

_LONGEST_ID: Final = 60


@dataclass(frozen=True, slots=True)
class _Before:
    """What an answer changed: the interview as it was, without its own past."""

    case: Case
    set_aside: frozenset[str]
    apart: frozenset[tuple[str, str]]
    naming: str | None
    kind: str


@dataclass(frozen=True, slots=True)
class Progress:
    """Where an interview stands: questions put and open, and answers nobody needs because they change nothing."""

    asked: int
    open: int
    spared: int


@dataclass(frozen=True, slots=True)
class Change:
    """What going back, or correcting an answer, took out of a case."""

    values: tuple[Address, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    reopened: tuple[str, ...] = ()


@dataclass(frozen=True)
class Interview:
    """A case under questioning; `on` is the instant for which it is judged.

    `set_aside` are the kinds of which the user does not know whether the list is complete: they stay open, and are
    asked again when the case is taken up another day. `apart` are the fields that are asked fact by fact. `naming` is
    the kind of which facts were just named: whether these are all comes next.
    """

    case: Case
    knowledge: KnowledgeBase
    on: datetime
    set_aside: frozenset[str] = frozenset()
    apart: frozenset[tuple[str, str]] = frozenset()
    naming: str | None = None
    past: tuple[_Before, ...] = ()

    @cached_property
    def report(self) -> Report:
        """What the law says of the case so far."""
        return assess(self.case, knowledge=self.knowledge, on=self.on, engine="native")

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """Every question that could still change a finding, the next one first."""
        found = ordered(self.report, self.set_aside, self.apart)
        if self.naming is None:
            return found
        begun = [each for each in found if isinstance(each, ListQuestion) and each.kind == self.naming]
        rest = [each for each in found if each not in begun]
        return (*(begun or [ListQuestion(self.naming, ())]), *rest)

    @property
    def next(self) -> Question | None:
        """The question to put now; None once no answer can change anything."""
        return self.questions[0] if self.questions else None

    @cached_property
    def has_first_picture(self) -> bool:
        """Whether every norm that a first picture counts is decided, or known to stay open."""
        return not any(
            in_first_picture(finding.norm) and waits_for(finding, self.report, self.set_aside)
            for finding in self.report.findings
        )

    @cached_property
    def progress(self) -> Progress:
        """How many questions were put, are open, and are spared."""
        possible = set(self._possible())
        wanted = {
            each
            for question in self.questions
            for each in (question.addresses if isinstance(question, FactQuestion) else (question.kind,))
        }
        return Progress(len(self.past), len(self.questions), len(possible - wanted))

    def position(self, question: Question) -> tuple[int, int]:
        """Return the number of a question in its topic, and how many the topic has as far as is known."""
        put = sum(before.kind == question.kind for before in self.past)
        return put + 1, put + sum(each.kind == question.kind for each in self.questions)

    # Answers.

    def answered(self, values: Mapping[Address, Any], at: datetime) -> Interview:
        """Return the interview after an answer, written as a file writes it, to one address or several at once.

        Raises InvalidInput if a value does not fit.
        """
        return self._after(next(iter(values)).kind, case=with_values(self.case, _stated(values, at)))

    def linked(self, address: Address, ids: Iterable[str], labels: Iterable[str], at: datetime) -> Interview:
        """Return the interview after an answer to a link that names facts by id, and others for the first time."""
        kind, case, named = link_target(address.kind, address.field), self.case, list(ids)
        for label in labels:
            named.append(new_id(case, kind, label))
            case = with_fact(case, kind, named[-1], label)
        return self._after(address.kind, case=with_values(case, _stated({address: {"only": named}}, at)))

    def named(self, kind: str, labels: Iterable[str]) -> Interview:
        """Return the interview with more facts of a kind, by what the practice calls them."""
        case = self.case
        for label in labels:
            case = with_fact(case, kind, new_id(case, kind, label), label)
        return self._after(kind, case=case, naming=kind)

    def closed(self, kind: str) -> Interview:
        """Return the interview once all facts of a kind are named."""
        return self._after(kind, case=with_listed(self.case, kind))

    def left_open(self, kind: str) -> Interview:
        """Return the interview with a list of which the user does not know whether it is complete."""
        return self._after(kind, set_aside=self.set_aside | {kind})

    def one_by_one(self, kind: str, field: str) -> Interview:
        """Return the interview with a question that is put for each fact, not for all at once; this is no answer."""
        return replace(self, apart=self.apart | {(kind, field)})

    def _after(self, topic: str, **changes: Any) -> Interview:
        before = _Before(self.case, self.set_aside, self.apart, self.naming, topic)
        return replace(self, past=(*self.past, before), **{"naming": None, **changes})

    # Going back.

    def back(self) -> Interview | None:
        """Return the interview before the last answer; None if there is none to take back."""
        if not self.past:
            return None
        *past, last = self.past
        return replace(
            self,
            case=last.case,
            set_aside=last.set_aside,
            apart=last.apart,
            naming=last.naming,
            past=tuple(past),
        )

    def _possible(self) -> Iterable[Address | str]:
        """Yield everything that could be asked of the facts named so far and has no answer: addresses and lists."""
        for kind, model in KINDS.items():
            if not model.single and kind not in NEVER_LISTED and not self.case.is_listed(kind):
                yield kind
            for id in self.case.facts(kind):
                for name in model.fields():
                    address = Address(kind, id, name)
                    if f"{kind}.{name}" in self.knowledge.questions and not self.case.stated(address).asked:
                        yield address


def _stated(values: Mapping[Address, Any], at: datetime) -> dict[Address, Any]:
    """Return values with their provenance."""
    stamp = at.astimezone(PARIS).isoformat(timespec="seconds")
    return {address: {"value": value, "how": "answer", "on": stamp} for address, value in values.items()}


def new_id(case: Case, kind: str, label: str) -> str:
    """Return an id for a fact, made of its label: ASCII letters, digits and hyphens, not taken yet."""
    plain = unicodedata.normalize("NFKD", label).encode("ascii", "ignore").decode().lower()
    stem = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST_ID].strip("-") or kind
    taken, number, id = case.facts(kind), 2, stem
    while id in taken or id == SELF:
        id, number = f"{stem}-{number}", number + 1
    return id


def taken_out(before: Case, after: Case) -> Change:
    """Return what a case lost."""
    values, facts = [], []
    for kind in KINDS:
        kept = after.facts(kind)
        for id, fact in before.facts(kind).items():
            if id not in kept:
                facts.append((kind, id))
                continue
            values += [
                Address(kind, id, name)
                for name in KINDS[kind].fields()
                if fact.stated(name).asked and not kept[id].stated(name).asked
            ]
    return Change(tuple(values), tuple(facts), tuple(sorted(before.listed - after.listed)))
