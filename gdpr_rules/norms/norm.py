"""A norm: whom the law binds, what it asks, what excuses; and a qualification: what facts amount to in law.

These are the objects that the engine compiles and the findings cite. They are made by `gdpr_rules.reading`, which
has checked every name in them, so that nothing here can fail later.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from typing import Any, Literal

from gdpr_rules.errors import Place
from gdpr_rules.facts.case import KINDS
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.timeline import Period
from gdpr_rules.facts.values import PARIS
from gdpr_rules.norms.citation import Citation
from gdpr_rules.norms.clock import TimeLimit
from gdpr_rules.norms.condition import Condition, FieldCondition, FieldName, Presumption, Test, TraitCondition, Within
from gdpr_rules.norms.words import Words

Force = Literal["binding", "comply_or_explain", "advice"]
Severity = Literal["urgent", "major", "minor"]
"""How grave a violation is, the gravest first."""
Urgency = Literal["now", "today", "this_week", "this_month"]
"""How soon a remedy is due, the soonest first."""
Status = Literal["draft", "stable"]
Reading = Literal["own"]
Addressee = Literal["supervisory_authority", "data_subjects", "controller", "breach_register", "health_agency"]
Lifts = Literal["duty", "delay"]


@dataclass(frozen=True, slots=True)
class InForce:
    """The days on which a text is law: `start` included, `end` excluded, None where open."""

    start: date | None = None
    end: date | None = None

    def during(self, period: Period) -> bool:
        """Say whether the text is law at some time of a period."""
        if self.start is not None and period.ends is not None and period.ends <= _midnight(self.start):
            return False
        return not (self.end is not None and period.begins is not None and period.begins >= _midnight(self.end))


@cache
def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=PARIS)


@dataclass(frozen=True, slots=True)
class Link:
    """A bound fact is tied to another: `device.stores: data`."""

    field: str
    variable: str


@dataclass(frozen=True, slots=True)
class Pattern:
    """One fact that a scope needs: its kind, tests on its fields and on what is concluded of it, and its ties."""

    variable: str
    kind: str
    conditions: tuple[Condition, ...] = ()
    links: tuple[Link, ...] = ()
    as_stated: bool = False
    """Whether only what the case states counts, not what rules conclude: a question about the file, not the world.

    What nobody asked is then not stated; what was asked and is not known stays open.
    """

    @property
    def stated(self) -> tuple[FieldCondition, ...]:
        """The conditions on stated fields."""
        return tuple(each for each in self.conditions if isinstance(each, FieldCondition))

    @property
    def concluded(self) -> tuple[TraitCondition, ...]:
        """The conditions on traits that qualifications conclude."""
        return tuple(each for each in self.conditions if isinstance(each, TraitCondition))

    def rests_on(self) -> Iterator[tuple[str, bool]]:
        """Yield what rules can conclude and the pattern looks at, by name, each with whether it must be absent."""
        if not self.as_stated:
            yield self.kind, False
            yield from ((f"{self.kind}.{link.field}", False) for link in self.links)
            yield from ((f"{self.kind}.{each.on.field}", not each.expected) for each in self.concluded)


@dataclass(frozen=True, slots=True)
class Exemption:
    """What takes a case out of a duty, or of a qualification: by its own source, on its own conditions.

    `where` and `own_reading` must all hold; the second are limits that no authority has decided. `given` are other
    facts that must exist. `undecided` marks a case that no court has decided: where its conditions hold, the verdict
    is open. `lifts` says whether the duty itself falls or only the reproach of delay. `departure` marks the exception
    that every recommendation has: the practice departs from it, and wrote down why.
    """

    id: str
    sources: tuple[Citation, ...]
    where: tuple[Condition, ...]
    own_reading: tuple[Condition, ...] = ()
    given: tuple[Pattern, ...] = ()
    undecided: bool = False
    lifts: Lifts = "duty"
    departure: bool = False
    text: Words | None = None

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """All conditions, those held first."""
        return self.where + self.own_reading


@dataclass(frozen=True, slots=True)
class NotificationDuty:
    """Whom a norm has notified, about which bound fact, by when; `done` is the field that says so."""

    to: Addressee
    about: str
    done: FieldName
    aware: FieldName | None = None
    within: TimeLimit | None = None


@dataclass(frozen=True, slots=True)
class NormText:
    """The short texts of a norm; `violated` and the others are templates over the bound facts."""

    title: Words
    violated: Words
    duty: Words | None = None
    why: Words | None = None
    change: Words | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """A small situation, as addresses and what is written there, and the verdict that the norm must give in it."""

    verdict: str
    facts: Mapping[str, Any]
    place: Place


@dataclass(frozen=True, slots=True)
class Read:
    """One thing that a provision reads of a fact of `kind`: a field or a tie that a case states, or a trait."""

    kind: str
    on: FieldName
    test: Test | None = None
    """The test made on a field; None for a tie, a trait, and a moment that is looked at for its date alone."""
    concluded: bool = False
    """Whether no case can state it: it is a trait, or a tie of a fact that only rules know."""

    @property
    def key(self) -> str:
        """The kind and the name, as in `device.encrypted`."""
        return f"{self.kind}.{self.on.field}"


@dataclass(frozen=True, slots=True)
class _Provision:
    """What norms and qualifications share."""

    id: str
    sources: tuple[Citation, ...]
    patterns: tuple[Pattern, ...]
    in_force: InForce
    place: Place
    measured_against: tuple[Citation, ...] = ()
    unless: tuple[Exemption, ...] = ()
    status: Status = "stable"
    reading: Reading | None = None
    review: str | None = None
    jurisdiction: str | None = None
    presumptions: tuple[Presumption, ...] = ()
    """What is held to be so until the contrary is certain; only a norm has some."""

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of fact that the scope ranges over, in order, each once."""
        return tuple(dict.fromkeys(pattern.kind for pattern in self.patterns))

    def pattern(self, variable: str) -> Pattern:
        """Return the pattern that binds `variable`."""
        return next(pattern for pattern in self.patterns if pattern.variable == variable)

    def address(self, name: FieldName, bound: Mapping[str, str]) -> Address:
        """Return where a field stands in a case; `bound` are the ids of the facts that are bound, by variable."""
        return Address(self.pattern(name.variable).kind, bound[name.variable], name.field)

    def every_pattern(self) -> Iterator[Pattern]:
        """Yield the patterns of the scope, then those of the exceptions."""
        yield from self.patterns
        for exemption in self.unless:
            yield from exemption.given

    def reads(self) -> Iterator[Read]:
        """Yield everything that the provision reads of facts: its scope, its duty, its clock, its exceptions.

        What is read in several places comes once for each.
        """
        for pattern in self.patterns:
            yield from _read_by_pattern(pattern)
        yield from self._read_by_duty()
        for exemption in self.unless:
            yield from self._read_by_conditions(exemption.conditions)
            for pattern in exemption.given:
                yield from _read_by_pattern(pattern)

    def _read_by_duty(self) -> Iterator[Read]:
        """Yield what the duty and its clock read; a qualification has none."""
        yield from ()

    def _read_by_conditions(self, conditions: Iterable[Condition]) -> Iterator[Read]:
        for condition in conditions:
            yield from _read_by_condition(self.pattern(condition.on.variable).kind, condition)
            if isinstance(condition, FieldCondition) and isinstance(condition.test, Within):
                yield self._moment(condition.test.since)

    def _moment(self, name: FieldName) -> Read:
        return Read(self.pattern(name.variable).kind, name)

    def citations(self) -> Iterator[Citation]:
        """Yield every citation of the provision and of its exceptions."""
        yield from self.sources
        yield from self.measured_against
        for exemption in self.unless:
            yield from exemption.sources


@dataclass(frozen=True, slots=True)
class Norm(_Provision):
    """One duty of the law, stated as the law states it."""

    force: Force = "binding"
    binds: str | None = None
    """The variable of the provider that it binds; None where it binds the practice that the case is about."""
    severity: Severity = "major"
    requires: tuple[Condition, ...] = ()
    notification: NotificationDuty | None = None
    remedies: tuple[str, ...] = ()
    examples: tuple[Example, ...] = field(default=(), compare=False, hash=False)
    replaced_by: str | None = None
    replaces: str | None = None
    """The norm in whose place it stands, of a norm that is not law but was laid over it."""
    text: NormText = field(kw_only=True)
    key: tuple[str, ...] = field(init=False, compare=False, repr=False)
    """The variables that tell one finding from another, the subject of the finding first.

    They are those that the duty, its exceptions or its notification speak of; the others only need to exist.
    """

    @property
    def is_law(self) -> bool:
        """Whether it states a duty of law, and not a recommendation, an advice or a draft."""
        return self.force == "binding" and self.status != "draft"

    @property
    def counts(self) -> bool:
        """Whether a breach of it is a violation that exit codes and `.violations` count: of law, by the practice."""
        return self.is_law and self.binds is None

    def _read_by_duty(self) -> Iterator[Read]:
        yield from self._read_by_conditions(self.requires)
        if self.notification is not None:
            yield self._moment(self.notification.done)
            if self.notification.aware is not None:
                yield self._moment(self.notification.aware)

    def __post_init__(self) -> None:
        spoken_of = {condition.on.variable for condition in self.requires}
        for exemption in self.unless:
            spoken_of |= {condition.on.variable for condition in exemption.conditions}
        spoken_of |= {presumption.on.variable for presumption in self.presumptions}
        if self.notification is not None:
            spoken_of.add(self.notification.about)
        key = tuple(pattern.variable for pattern in self.patterns if pattern.variable in spoken_of)
        object.__setattr__(self, "key", key)


@dataclass(frozen=True, slots=True)
class Trait:
    """A conclusion: the fact bound to `variable` has the trait `name`."""

    variable: str
    name: str


@dataclass(frozen=True, slots=True)
class Tie:
    """A conclusion: the fact bound to `variable` is tied by the link `field` to the fact bound to `to`."""

    variable: str
    field: str
    to: str


@dataclass(frozen=True, slots=True)
class NewFact:
    """A conclusion: there is a fact of `kind`.

    Of a kind that a case can state, it takes the id of the fact bound to `named_after`; of a kind that only rules
    know, its identity is its `ties`, by name, each to a bound fact.
    """

    kind: str
    named_after: str | None = None
    ties: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Carried:
    """A value that passes from one bound fact to the one concluded: `breach.records` from `exposure.records`."""

    to: FieldName
    source: FieldName


@dataclass(frozen=True, slots=True)
class Qualification(_Provision):
    """What facts amount to in law: the step by which rules chain."""

    traits: tuple[Trait, ...] = ()
    ties: tuple[Tie, ...] = ()
    new: NewFact | None = None
    carries: tuple[Carried, ...] = ()
    title: Words = field(kw_only=True)

    def concludes(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Yield what it concludes, by name, each with the variables of the facts that are concerned, in order.

        A trait is named `device.exposed`, a tie `breach.came_through`, and a new fact by its kind.
        """
        for trait in self.traits:
            yield f"{self.pattern(trait.variable).kind}.{trait.name}", (trait.variable,)
        for tie in self.ties:
            yield f"{self.pattern(tie.variable).kind}.{tie.field}", (tie.variable, tie.to)
        if self.new is not None and self.new.named_after is None:
            yield self.new.kind, tuple(variable for _, variable in self.new.ties)
        elif self.new is not None and self.new.named_after is not None:
            yield self.new.kind, (self.new.named_after,)
            for name, variable in self.new.ties:
                yield f"{self.new.kind}.{name}", (self.new.named_after, variable)

    def rests_on(self) -> Iterator[tuple[str, bool]]:
        """Yield what rules can conclude and it looks at, by name, each with whether it must be absent."""
        for pattern in self.patterns:
            yield from pattern.rests_on()
        for exemption in self.unless:
            for condition in exemption.conditions:
                if isinstance(condition, TraitCondition):
                    yield f"{self.pattern(condition.on.variable).kind}.{condition.on.field}", True
            for pattern in exemption.given:
                yield from ((name, True) for name, _ in pattern.rests_on())


Provision = Norm | Qualification


def turning_days(qualifications: Iterable[Qualification], on: datetime) -> list[datetime]:
    """Return when a qualification came into force or left it up to `on`, if not all did on the same first day."""
    in_force = [each.in_force for each in qualifications]
    starts = sorted({each.start for each in in_force if each.start is not None})[1:]
    ends = {each.end for each in in_force if each.end is not None}
    return [moment for moment in map(_midnight, sorted({*starts, *ends})) if moment <= on]


def _read_by_pattern(pattern: Pattern) -> Iterator[Read]:
    for condition in pattern.conditions:
        yield from _read_by_condition(pattern.kind, condition)
    for link in pattern.links:
        yield Read(pattern.kind, FieldName(pattern.variable, link.field), concluded=pattern.kind not in KINDS)


def _read_by_condition(kind: str, condition: Condition) -> Iterator[Read]:
    if isinstance(condition, TraitCondition):
        yield Read(kind, condition.on, concluded=True)
    else:
        yield Read(kind, condition.on, condition.test)
