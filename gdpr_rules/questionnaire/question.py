"""What can be asked: the value of a fact, the same of several facts at once, or what there is of a kind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from gdpr_rules.facts.case import KINDS
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.fields import FieldType


@dataclass(frozen=True, slots=True)
class FactQuestion:
    """One field, of one fact or of several that are asked about together; `why` are the norms that wait for it.

    `usual` is the answer that holds for all of several facts at once: yes where the question is whether all are so,
    no where it is whether any is.
    """

    addresses: tuple[Address, ...]
    why: tuple[str, ...]
    urgent: bool = False
    usual: Literal["yes", "no"] = "yes"

    @property
    def kind(self) -> str:
        """The kind of the facts, which is the topic of the question."""
        return self.addresses[0].kind

    @property
    def field(self) -> str:
        """The name of the field."""
        return self.addresses[0].field

    @property
    def grouped(self) -> bool:
        """Whether one answer can serve several facts."""
        return len(self.addresses) > 1

    @property
    def type(self) -> FieldType[Any]:
        """How the field is written."""
        return KINDS[self.kind].fields()[self.field]


@dataclass(frozen=True, slots=True)
class ListQuestion:
    """What there is of a kind; the answer "that is all" closes the list, and only then does absence count."""

    kind: str
    why: tuple[str, ...]
    urgent: bool = False


Question = FactQuestion | ListQuestion
