"""What an authority decided on the facts of a case: kept beside the facts, and never part of the reasoning."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict

from gdpr_rules.facts.fields import YesNo
from gdpr_rules.facts.values import clean_text

_Words = Annotated[str, AfterValidator(clean_text)]
"""Text without characters that nobody sees: a file of someone else may hold some."""

Reached = Literal["met", "violation", "excused", "undetermined", "not_applicable"]
Told = Literal["required", "excused", "not_required"]
Risk = Literal["unlikely", "risk", "high"]


class DecidedPoint(BaseModel):
    """What was decided on one provision."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    citation: _Words
    verdict: Reached
    where: _Words | None = None
    """Where the decision says so, for example a paragraph."""
    disagreement: _Words | None = None
    """Why the rules, on the facts as stated, come to something else; a reader of the table must be able to judge it."""


class DecidedNotification(BaseModel):
    """What was decided on telling one addressee of the breach."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    to: Literal["supervisory_authority", "data_subjects", "breach_register"]
    duty: Told
    disagreement: _Words | None = None


class DecidedRisk(BaseModel):
    """What was decided on the risk of the breach."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    level: Risk
    disagreement: _Words | None = None


class Sanction(BaseModel):
    """The fine as decided, in euros, with what it was measured against; information, never a forecast."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    amount_eur: int
    yearly_income_eur: int | None = None
    ceiling: _Words | None = None
    """The citation of the ceiling that applied."""


class Outcome(BaseModel):
    """One decision on the case: by which source, judged on which day, with the law as known when."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    source: _Words
    """A citation of the knowledge base, or the authority, number and date of a decision that no norm cites."""
    link: _Words | None = None
    on: _Words
    law_known_on: _Words
    points: tuple[DecidedPoint, ...] = ()
    notifications: tuple[DecidedNotification, ...] = ()
    risk: DecidedRisk | None = None
    sanction: Sanction | None = None
    unverified: YesNo = False
    """Whether the outcome is known from memory only; it then counts in no figure."""
