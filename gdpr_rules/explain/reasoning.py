"""From a proof to numbered facts and lettered steps: each fact is told once, each step names what it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from string import ascii_lowercase
from typing import Any

from gdpr_rules.explain.outline import Reasoned, Told
from gdpr_rules.explain.phrases import capitalised, sentence
from gdpr_rules.explain.wording import Wording
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.timeline import Snapshot
from gdpr_rules.facts.values import Links
from gdpr_rules.findings.finding import Ground, Reason, Step, Subject, grounds
from gdpr_rules.norms.norm import Pattern, Qualification


@dataclass(frozen=True, slots=True)
class Given:
    """What a step rests on: facts by number, earlier steps by letter."""

    facts: tuple[int, ...] = ()
    steps: tuple[str, ...] = ()

    def __or__(self, other: Given) -> Given:
        facts, steps = {*self.facts, *other.facts}, {*self.steps, *other.steps}
        return Given(tuple(sorted(facts)), tuple(sorted(steps, key=_letter_order)))


@dataclass(slots=True)
class Reasoning:
    """Facts and steps in the order in which they are told; add scope, duty and exceptions one after the other."""

    wording: Wording
    snapshot: Snapshot
    facts: list[Told] = field(default_factory=list)
    steps: list[Reasoned] = field(default_factory=list)
    qualifications: list[Qualification] = field(default_factory=list)
    addresses: list[Address] = field(default_factory=list)
    _numbers: dict[tuple[Address, str | None], int] = field(default_factory=dict)
    _letters: dict[tuple[str, Given], str] = field(default_factory=dict)

    def add(self, reasons: Iterable[Reason]) -> Given:
        """Take up reasons and return what they come to: the facts and the steps to refer to."""
        given = Given()
        for reason in each_once(reasons):
            given |= self._step(reason) if isinstance(reason, Step) else self._ground(reason)
        return given

    def state(self, address: Address, value: Any, tied_to: str | None = None) -> Given:
        """Take up one fact, of a tie one at a time; what is unknown has no number."""
        if value is None:
            return Given()
        key = (address, tied_to)
        if key not in self._numbers:
            self._numbers[key] = len(self._numbers) + 1
            self.facts.append(Told(self._numbers[key], *self._told(address, value)))
            self.addresses.append(address)
        return Given(facts=(self._numbers[key],))

    def _ground(self, ground: Ground) -> Given:
        return self.state(ground.address, ground.value, str(ground.value) if ground.test is None else None)

    def _told(self, address: Address, value: Any) -> tuple[str, str]:
        statements = self.wording.statements
        told, when = sentence(statements.told(address, value)), statements.when(address, value)
        period = sentence(self.wording.phrase("fact.period", when=when)) if when else ""
        return f"{told} {period}".rstrip(), statements.origin(address)

    def _step(self, step: Step) -> Given:
        """Return a conclusion by its letter; the same rule on the same facts is one step, whatever it concludes."""
        given = self.add(step.grounds)
        if step.qualification is None:
            return given if step.truth is not False else given | self._against(step)
        key = (step.qualification.id, given)
        if key not in self._letters:
            self._letters[key] = _letter(len(self._letters))
            self.qualifications.append(step.qualification)
            self.steps.append(self._reasoned(self._letters[key], step.qualification, given))
        return Given(steps=(self._letters[key],))

    def _against(self, step: Step) -> Given:
        """Tell the facts that the rules look at which could have reached a conclusion, and did not."""
        given = Given()
        for qualification in self.wording.report.knowledge.qualifications.values():
            for trait in qualification.traits:
                if trait.name == step.name and qualification.pattern(trait.variable).kind == step.subject.kind:
                    for pattern in qualification.patterns:
                        for id in self._bound(pattern, trait.variable, step.subject):
                            for condition in pattern.stated:
                                address = Address(pattern.kind, id, condition.on.field)
                                given |= self.state(address, self.snapshot.value(address))
        return given

    def _bound(self, pattern: Pattern, variable: str, subject: Subject) -> Iterator[str]:
        """Yield the facts that a pattern could bind beside a subject: the subject, and those tied to it."""
        if pattern.variable == variable:
            yield subject.id
        for link in pattern.links:
            if link.variable == variable:
                for id in self.snapshot.values.get(pattern.kind, {}):
                    tied = self.snapshot.value(Address(pattern.kind, id, link.field))
                    if isinstance(tied, Links) and subject.id in tied.ids:
                        yield id

    def _reasoned(self, letter: str, qualification: Qualification, given: Given) -> Reasoned:
        phrase, statements = self.wording.phrase, self.wording.statements
        marks: tuple[str, ...] = (phrase("own_reading"),) if qualification.reading == "own" else ()
        marks += (phrase("draft"),) if qualification.status == "draft" else ()
        return Reasoned(
            letter=letter,
            given=capitalised(self.refer(given)),
            text=sentence(qualification.title.in_(self.wording.language)),
            citation=statements.cite(qualification.sources[0]),
            marks=marks,
        )

    def refer(self, given: Given) -> str:
        """Return "faits 2 et 3, point a", or nothing for nothing."""
        phrase = self.wording.phrase
        parts = []
        if given.facts:
            key = "explain.fact" if len(given.facts) == 1 else "explain.facts.list"
            parts.append(phrase(key, list=phrase.joined(_runs(given.facts, self.wording.language == "fr"))))
        if given.steps:
            key = "explain.point" if len(given.steps) == 1 else "explain.points"
            parts.append(phrase(key, list=phrase.joined(given.steps)))
        return ", ".join(parts)

    @property
    def own(self) -> bool:
        """Whether some step is our reading."""
        return any(qualification.reading == "own" for qualification in self.qualifications)


def each_once(reasons: Iterable[Reason]) -> Iterator[Reason]:
    """Leave out a stated fact that a conclusion beside it already rests on."""
    found = list(reasons)
    inner = {(g.address, str(g.value)) for each in found if isinstance(each, Step) for g in grounds(each.grounds)}
    for each in found:
        if isinstance(each, Step) or (each.address, str(each.value)) not in inner:
            yield each


def _runs(numbers: tuple[int, ...], french: bool) -> list[str]:
    """Return numbers as a reader writes them: three or more in a row become "3 à 7"."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    shown: list[str] = []
    for run in runs:
        between = " à " if french else " to "
        shown += [f"{run[0]}{between}{run[-1]}"] if len(run) > 2 else [str(number) for number in run]
    return shown


def _letter_order(letter: str) -> tuple[int, str]:
    return len(letter), letter


def _letter(number: int) -> str:
    """Return a, b, ..., z, aa, ab, ..."""
    high, low = divmod(number, len(ascii_lowercase))
    return (_letter(high - 1) if high else "") + ascii_lowercase[low]
