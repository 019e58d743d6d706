"""A finding: one norm, judged for one subject, with the proof that explains it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.values import Instant, Truth
from gdpr_rules.findings.settle import Verdict
from gdpr_rules.norms.citation import Citation
from gdpr_rules.norms.condition import Test
from gdpr_rules.norms.norm import Exemption, Norm, Qualification


@dataclass(frozen=True, slots=True)
class Subject:
    """The fact that a finding is about: its kind and its id."""

    kind: str
    id: str


@dataclass(frozen=True, slots=True)
class Ground:
    """One test on one stated value: what was expected, what is there, and what came of it."""

    address: Address
    test: Test | None
    """None for a tie: the value then names the other fact."""
    value: Any
    truth: Truth


@dataclass(frozen=True, slots=True)
class Step:
    """Something that a qualification concluded, and from what; `holds` is false where its absence was expected."""

    subject: Subject
    name: str
    truth: Truth
    qualification: Qualification | None = None
    grounds: tuple[Ground | Step, ...] = ()


Reason = Ground | Step


def grounds(reasons: Iterable[Reason]) -> Iterator[Ground]:
    """Yield every stated value that reasons rest on, in order."""
    for reason in reasons:
        if isinstance(reason, Step):
            yield from grounds(reason.grounds)
        else:
            yield reason


@dataclass(frozen=True, slots=True)
class ExceptionJudged:
    """One exception of a norm, as judged: what the authority held, and the limits that are our reading.

    `given` are the stated facts by which the other facts that it needs exist; empty if it needs none, or not surely.
    """

    exemption: Exemption
    truth: Truth
    held: tuple[Reason, ...]
    own_reading: tuple[Reason, ...]
    given: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Presumed:
    """What was presumed for want of proof to the contrary, and by which text."""

    address: Address
    value: bool
    citation: Citation


@dataclass(frozen=True, slots=True)
class Finding:
    """What one norm says of one subject.

    `subject` is None where no fact of the case is concerned. `missing` are the facts whose answer would decide;
    `open_kinds` the kinds of fact that would have to be listed in full. `scope`, `duty` and `exceptions` are the
    proof. `ended` marks a violation that is over, `ended_at` says since when, as far as it is known.
    """

    norm: Norm
    verdict: Verdict
    subject: Subject | None
    bound: tuple[tuple[str, Subject], ...] = ()
    ended: bool = False
    ended_at: Instant | None = None
    excused_by: Exemption | None = None
    missing: tuple[Address, ...] = ()
    open_kinds: tuple[str, ...] = ()
    presumed: tuple[Presumed, ...] = ()
    pending_until: datetime | None = None
    scope: tuple[Reason, ...] = ()
    duty: tuple[Reason, ...] = ()
    exceptions: tuple[ExceptionJudged, ...] = ()
    scope_truth: Truth = False
    duty_truth: Truth = None

    @property
    def applies(self) -> bool:
        """Whether the norm applies for certain."""
        return self.scope_truth is True

    @property
    def but_for_exceptions(self) -> bool:
        """Whether the norm applies and what it asks is not done, so that only an exception is open."""
        return self.verdict is Verdict.UNDETERMINED and self.scope_truth is True and self.duty_truth is False

    @property
    def unless(self) -> tuple[Exemption, ...]:
        """The exceptions that alone leave it open: it is a violation unless one of them is shown."""
        return tuple(j.exemption for j in self.exceptions if j.truth is None) if self.but_for_exceptions else ()

    @property
    def counts(self) -> bool:
        """Whether it is a violation that exit codes count: by the practice, of a binding norm that is not a draft."""
        return self.verdict is Verdict.VIOLATION and self.norm.counts
