"""What an authority decided on the facts of a case: kept beside the facts, and never part of the reasoning."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

from gdpr_rules.facts.fields import YesNo

Reached = Literal["met", "violation", "excused", "undetermined", "not_applicable"]
Told = Literal["required", "excused", "not_required"]
Risk = Literal["unlikely", "risk", "high"]


class DecidedPoint(BaseModel):
    """What was decided on one provision."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    citation: str
    verdict: Reached
    where: str | None = None
    """Where the decision says so, for example a paragraph."""
    disagreement: str | None = None
    """Why the rules, on the facts as stated, come to something else; a reader of the table must be able to judge it."""


class DecidedNotification(BaseModel):
    """What was decided on telling one addressee of the breach."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    to: Literal["supervisory_authority", "data_subjects", "breach_register"]
    duty: Told
    disagreement: str | None = None


class DecidedRisk(BaseModel):
    """What was decided on the risk of the breach."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    level: Risk
    disagreement: str | None = None


class Sanction(BaseModel):
    """The fine as decided, in euros, with what it was measured against; information, never a forecast."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    amount_eur: int
    yearly_income_eur: int | None = None
    ceiling: str | None = None
    """The citation of the ceiling that applied."""


class Outcome(BaseModel):
    """One decision on the case: by which source, judged on which day, with the law as known when."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    source: str
    """A citation of the knowledge base, or the authority, number and date of a decision that no norm cites."""
    link: str | None = None
    on: str
    law_known_on: str
    points: tuple[DecidedPoint, ...] = ()
    notifications: tuple[DecidedNotification, ...] = ()
    risk: DecidedRisk | None = None
    sanction: Sanction | None = None
    unverified: YesNo = False
    """Whether the outcome is known from memory only; it then counts in no figure."""
