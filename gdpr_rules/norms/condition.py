"""The tests that a norm can make on a value, each true, false or unknown (None).

A value is what a fact says in the period that is judged; None stands for unknown, be it the answer "I don't know" or
a question that nobody asked. No test turns unknown into no.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar

from gdpr_rules.facts.values import LONGEST_DAY, REFUSED, Instant, Items, Truth
from gdpr_rules.norms.citation import Citation
from gdpr_rules.norms.clock import TimeLimit


class Test(ABC):
    """One test on one value."""

    __test__: ClassVar[bool] = False  # not a test case, whatever pytest thinks of the name

    @abstractmethod
    def evaluate(self, value: Any, on: datetime) -> Truth:
        """Say whether `value` passes, as of the instant `on`; the value is never None here."""


@dataclass(frozen=True, slots=True)
class Is(Test):
    """The value is this one; for something done, yes means that it was done by the instant judged."""

    expected: bool | str

    def evaluate(self, value: Any, on: datetime) -> Truth:
        """Compare, and see an instant as something done unless it still lies ahead."""
        if isinstance(value, Instant):
            if not isinstance(self.expected, bool):
                return False  # what has a date was not refused
            done = happened(value, on)
            return done if self.expected or done is None else not done
        if value is REFUSED:
            return self.expected is False or self.expected == "refused"
        return bool(value == self.expected)


@dataclass(frozen=True, slots=True)
class OneOf(Test):
    """The value is one of these."""

    expected: tuple[str, ...]

    def evaluate(self, value: Any, on: datetime) -> Truth:
        """Look the value up."""
        return value in self.expected


@dataclass(frozen=True, slots=True)
class AtLeast(Test):
    """The quantity is this many or more."""

    threshold: int

    def evaluate(self, value: Any, on: datetime) -> Truth:
        """Decide as far as the bounds allow."""
        result: Truth = value.at_least(self.threshold)
        return result


@dataclass(frozen=True, slots=True)
class AtMost(Test):
    """The quantity is this many or fewer."""

    threshold: int

    def evaluate(self, value: Any, on: datetime) -> Truth:
        """Decide as far as the bounds allow."""
        result: Truth = value.at_most(self.threshold)
        return result


@dataclass(frozen=True, slots=True)
class IncludesAll(Test):
    """All of these are among the items."""

    items: tuple[str, ...]

    def evaluate(self, value: Items, on: datetime) -> Truth:
        """Find one that is certainly absent, else one that may be."""
        found = [value.includes(item) for item in self.items]
        return False if False in found else None if None in found else True


@dataclass(frozen=True, slots=True)
class IncludesAny(Test):
    """At least one of these is among the items."""

    items: tuple[str, ...]

    def evaluate(self, value: Items, on: datetime) -> Truth:
        """Find one that is certainly there, else one that may be."""
        found = [value.includes(item) for item in self.items]
        return True if True in found else None if None in found else False


@dataclass(frozen=True, slots=True)
class IncludesNone(Test):
    """None of these is among the items."""

    items: tuple[str, ...]

    def evaluate(self, value: Items, on: datetime) -> Truth:
        """Say the contrary of `IncludesAny`."""
        some = IncludesAny(self.items).evaluate(value, on)
        return None if some is None else not some


@dataclass(frozen=True, slots=True)
class Before(Test):
    """The moment comes before this one; a day, a month or a year as limit means its first instant."""

    limit: Instant

    def evaluate(self, value: Any, on: datetime) -> Truth:
        """Decide as far as both moments are known; what was not done did not come before anything."""
        if isinstance(value, Instant):
            return value.before(Instant(self.limit.start, self.limit.start))
        return None if value is True else False


@dataclass(frozen=True, slots=True)
class NotBefore(Test):
    """The moment is this one or comes after it."""

    limit: Instant

    def evaluate(self, value: Any, on: datetime) -> Truth:
        """Say the contrary of `Before`, for something that was done."""
        earlier = Before(self.limit).evaluate(value, on)
        return None if earlier is None else isinstance(value, Instant) and not earlier


@dataclass(frozen=True, slots=True)
class Within(Test):
    """It was done within a time limit that runs from another moment, `since`, a field of the same or another fact."""

    limit: TimeLimit
    since: FieldName

    def evaluate(self, value: Any, on: datetime) -> Truth:
        """Refuse: the other moment is needed; see `evaluate_since`."""
        raise TypeError("a time limit is judged with the moment from which it runs")

    def evaluate_since(self, value: Any, since: Instant | None, on: datetime, *, excusing: bool = False) -> Truth:
        """Judge what was done against the limit.

        `value` is the occurrence (None if unknown), `since` the moment from which the time runs (None if unknown).
        A duty that is not done is failed only once the limit has passed under every reading; until then it is
        unknown. An exception (`excusing`) does not wait: what has not happened so far excuses nothing.
        """
        if value is None or value is True:
            return None
        done = happened(value, on) if isinstance(value, Instant) else False
        if done is False:
            return False if excusing or self.limit.passed(since, on) else None
        kept = self.limit.kept(since, value)
        return None if kept and done is None else kept


@dataclass(frozen=True, slots=True)
class WithoutUndueDelay(Test):
    """It was done; a delay that no text counts in hours is never exceeded by the clock alone.

    Not done so far is unknown, refused is false.
    """

    def evaluate(self, value: Any, on: datetime) -> Truth:
        """See done as true, refused as false, and anything else as open."""
        if value is REFUSED:
            return False
        if value is True or (isinstance(value, Instant) and happened(value, on)):
            return True
        return None


@dataclass(frozen=True, slots=True)
class FieldName:
    """A field of the fact bound to a variable of a norm: `breach.aware`."""

    variable: str
    field: str

    def __str__(self) -> str:
        return f"{self.variable}.{self.field}"


@dataclass(frozen=True, slots=True)
class FieldCondition:
    """A test on a field of a bound fact, which a case states."""

    on: FieldName
    test: Test

    def __str__(self) -> str:
        return str(self.on)


@dataclass(frozen=True, slots=True)
class TraitCondition:
    """A bound fact has a trait that qualifications conclude, or has it not."""

    on: FieldName
    expected: bool

    def __str__(self) -> str:
        return str(self.on)


Condition = FieldCondition | TraitCondition
"""What a norm can ask of one fact."""


@dataclass(frozen=True, slots=True)
class Presumption:
    """What is presumed of a concluded trait of a scope until the contrary is shown, and by which text."""

    on: FieldName
    expected: bool
    citation: Citation


def happened(value: Instant, on: datetime) -> Truth:
    """Say whether a moment lies at or before `on`; only roughly known ones may be open."""
    if value.end is not None and value.end <= on:
        return True
    if value.start is not None and value.start > on:
        return False
    if value.start is not None and value.end is not None and value.end - value.start <= LONGEST_DAY:
        return True  # a day that the judged instant falls in: the file speaks of it as past
    return None
