"""The shape of the files of the knowledge base, before any name in them is resolved.

The JSON Schemas in `knowledge/schema/` are generated from these models.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field

from gdpr_rules.facts.fields import YesNo
from gdpr_rules.norms.citation import Citation
from gdpr_rules.norms.norm import Addressee, Force, Lifts, Reading, Severity, Status, Urgency
from gdpr_rules.norms.words import Words

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
DATE_PATTERN = r"^\d{4}-\d{2}-\d{2}$"

Id = Annotated[str, Field(pattern=ID_PATTERN)]
Date = Annotated[str, Field(pattern=DATE_PATTERN)]
Jurisdiction = Literal["FR"]
"""The country whose law alone it is: its law and its courts bind nowhere else."""
Tests = dict[str, Any]
"""Tests by field: a value, or a mapping such as `{in: [...]}`."""


class Written(BaseModel):
    """The base of every shape: frozen, unknown keys refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class WrittenInForce(Written):
    """The days on which a text is law; `until` is excluded."""

    start: Date | None = Field(default=None, alias="from")
    end: Date | None = Field(default=None, alias="until")


class WrittenExemption(Written):
    """What takes a case out of a duty or a qualification."""

    id: Id
    sources: tuple[Citation, ...] = Field(min_length=1)
    where: Tests = {}
    own_reading: Tests = {}
    given: dict[str, Tests] = {}
    undecided: YesNo = False
    lifts: Lifts = "duty"
    jurisdiction: Jurisdiction | None = None
    text: Words | None = None


class WrittenNotification(Written):
    """Whom a norm has notified, about what, by when; `aware` and `within` make a clock."""

    to: Addressee
    about: str
    done: str
    aware: str | None = None
    within: str | None = None


class WrittenText(Written):
    """The short texts of a norm."""

    title: Words
    violated: Words
    duty: Words | None = None
    why: Words | None = None
    change: Words | None = None


class WrittenExamples(Written):
    """One small situation for each verdict: facts by address, on top of those `given` to all."""

    given: dict[str, Any] = {}
    violation: dict[str, Any] | None = None
    met: dict[str, Any] | None = None
    undetermined: dict[str, Any] | None = None
    excused: dict[str, Any] | None = None
    not_applicable: dict[str, Any] | None = None


class _WrittenProvision(Written):
    id: Id
    sources: tuple[Citation, ...] = Field(min_length=1)
    measured_against: tuple[Citation, ...] = ()
    status: Status = "stable"
    jurisdiction: Jurisdiction | None = None
    in_force: WrittenInForce
    applies_to: dict[str, Tests] = Field(min_length=1)
    unless: tuple[WrittenExemption, ...] = ()
    reading: Reading | None = None
    review: str | None = None


class WrittenNorm(_WrittenProvision):
    """One norm, as its author writes it."""

    force: Force = "binding"
    binds: Id | None = None
    """The fact in `applies_to` that stands for the provider whom it binds, where it does not bind the practice."""
    severity: Severity = "major"
    requires: Tests = Field(min_length=1)
    notification: WrittenNotification | None = None
    remedies: tuple[Id, ...] = ()
    examples: WrittenExamples
    text: WrittenText
    replaced_by: Id | None = None


class ReplacingNorm(WrittenNorm):
    """A norm of an overlay: it stands in the place of the norm that it replaces."""

    replaces: Id


class Overlay(Written):
    """Texts that are not law: what they are called, what every result that supposes them must say, where they stand."""

    title: Words
    notice: Words
    links: tuple[str, ...] = ()


class WrittenQualification(_WrittenProvision):
    """One qualification, as its author writes it."""

    concludes: dict[str, Any] = Field(min_length=1)
    carries: dict[str, str] = {}
    title: Words


class Remedy(Written):
    """What cures a violation: its text, the effort it takes, when to do it, and the facts that it makes true."""

    title: Words
    effort: Annotated[int, Field(ge=1, le=5)]
    when: Urgency
    sets: dict[str, Any] = {}
    steps: Words | None = None

    @property
    def rank(self) -> int:
        """Where it comes among others by its urgency, the soonest first."""
        return get_args(Urgency).index(self.when)


class Question(Written):
    """What is asked for one field of a kind of fact.

    `all` and `any` ask it of several facts at once, and name none: whether it is so for all of them, or for any.
    With `ahead` it is asked of every fact of the kind, also of those for which nobody waits yet. `after` is the field
    of the same kind without which the question makes no sense: it is asked first.
    """

    text: Words
    help: Words | None = None
    all: Words | None = None
    any: Words | None = None
    ahead: YesNo = False
    after: str | None = None
    urgent: YesNo = False


class FieldNaming(Written):
    """How one field is called, and how what was stated of it is told.

    `yes` and `no` tell a flag or something done, `says` any other value, which it names as `{value}`. All three may
    name the fact as `{label}`. They are clauses that begin with a capital and have no full stop.
    """

    name: Words
    yes: Words | None = None
    no: Words | None = None
    says: Words | None = None
    values: dict[str, Words] = {}
    """Of a choice, or of several: each word that can be chosen, as it stands in place of `{value}`."""


class Naming(Written):
    """How a kind of fact and its fields are called, and how a statement about them is told."""

    name: Words
    fields: dict[str, FieldNaming] = {}
