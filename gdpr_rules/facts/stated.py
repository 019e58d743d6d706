"""A stated value: what was said of one field, for which period, by whom and on what evidence."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from typing import Any, Final, Generic, Literal, TypeVar

from gdpr_rules.facts.values import Duration, Instant, Json, Unknown, as_written

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

    def written(self) -> Json:
        """Return what a case file writes of it."""
        on = as_written(self.on) if self.on is not None else None
        told = {"how": self.how, "by": self.by, "on": on, "evidence": self.evidence}
        return {key: value for key, value in told.items() if value is not None}


@dataclass(frozen=True, slots=True)
class Episode(Generic[T]):
    """A value over a period: from `start` until `end`, each None where no limit was stated."""

    value: T | Unknown
    start: Instant | None = None
    end: Instant | None = None
    lasted: Duration | None = None

    def written(self) -> Json:
        """Return what a case file writes of it, in its long form."""
        limits = {"from": self.start, "until": self.end, "lasted": self.lasted}
        told = {key: as_written(value) for key, value in limits.items() if value is not None}
        return {"value": as_written(self.value), **told}


@dataclass(frozen=True, slots=True)
class Stated(Generic[T]):
    """What was said of a field: its episodes in time, none of them where nothing was asked.

    `provenances` says for each episode where it comes from; those that are left out are not known.
    """

    episodes: tuple[Episode[T], ...] = ()
    provenances: tuple[Provenance, ...] = ()

    @property
    def provenance(self) -> Provenance:
        """Where the first episode comes from."""
        return self.provenances[0] if self.provenances else Provenance()

    @property
    def asked(self) -> bool:
        """Whether anything was said, be it "I don't know"."""
        return bool(self.episodes)

    def written(self) -> Any:
        """Return the statement as a case file writes it, in the shortest form that says all; None if nothing was said.

        What it gives is data for JSON, from which the same statement is read again.
        """
        forms = [
            episode.written() | (provenance or Provenance()).written()
            for episode, provenance in zip_longest(self.episodes, self.provenances[: len(self.episodes)])
        ]
        if len(forms) != 1:
            return forms or None
        (form,) = forms
        return form["value"] if form.keys() == {"value"} else form


NOT_ASKED: Final[Stated[Any]] = Stated()
"""The value of a field about which nothing was said."""
