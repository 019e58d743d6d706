"""A stated value: what was said of one field, for which period, by whom and on what evidence."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final, Generic, Literal, TypeVar

from gdpr_rules.facts.values import Duration, Instant, Unknown

T = TypeVar("T")

How = Literal["answer", "document", "measurement", "decision", "reading"]
"""How a fact is known: an answer, a document, a measurement, a decision's finding, or our reading of one."""


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a statement comes from, beside its place in the file."""

    how: How | None = None
    by: str | None = None
    on: Instant | None = None
    evidence: str | None = None


@dataclass(frozen=True, slots=True)
class Episode(Generic[T]):
    """A value over a period: from `start` until `end`, each None where no limit was stated."""

    value: T | Unknown
    start: Instant | None = None
    end: Instant | None = None
    lasted: Duration | None = None


@dataclass(frozen=True, slots=True)
class Stated(Generic[T]):
    """What was said of a field: its episodes in time, none of them where nothing was asked."""

    episodes: tuple[Episode[T], ...] = ()
    provenance: Provenance = field(default=Provenance())

    @property
    def asked(self) -> bool:
        """Whether anything was said, be it "I don't know"."""
        return bool(self.episodes)


NOT_ASKED: Final[Stated[Any]] = Stated()
"""The value of a field about which nothing was said."""
