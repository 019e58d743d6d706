"""A fact: one thing of the practice, with an id and whatever was said of it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, ClassVar, NamedTuple

from pydantic import BaseModel, ConfigDict, SerializerFunctionWrapHandler, field_validator, model_serializer

from gdpr_rules.facts.fields import FieldType
from gdpr_rules.facts.stated import Stated
from gdpr_rules.facts.values import clean_text

ID_PATTERN = r"^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$"
"""What an id may look like: it stands between dots in an address such as `device.laptop-1.encrypted`."""


class Address(NamedTuple):
    """Where a fact stands in a case: `<kind>.<id>.<field>`, the kind in the singular."""

    kind: str
    id: str
    field: str

    def __str__(self) -> str:
        return ".".join(self)


class Fact(BaseModel):
    """The base of every kind of fact: frozen, unknown keys refused, nothing compulsory.

    Class variables say how the kind is called (`kind`, `plural`), and whether it is an event, which once it
    happened stays part of the case, or a state, which can end.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: ClassVar[str]
    plural: ClassVar[str]
    event: ClassVar[bool] = False
    single: ClassVar[bool] = False

    label: str | None = None
    """How the practice calls it; shown in reports, tested by no rule."""

    @field_validator("label", mode="before")
    @classmethod
    def _clean(cls, label: object) -> object:
        return clean_text(label)[:200] if isinstance(label, str) else label

    @model_serializer(mode="wrap")
    def _only_what_was_said(self, write: SerializerFunctionWrapHandler) -> dict[str, Any]:
        return {key: value for key, value in write(self).items() if value is not None}

    @classmethod
    @cache
    def fields(cls) -> Mapping[str, FieldType[Any]]:
        """Return the fields that rules can test, by name, each with its type."""
        found: dict[str, FieldType[Any]] = {}
        for name, info in cls.model_fields.items():
            field_type = next((meta for meta in info.metadata if isinstance(meta, FieldType)), None)
            if field_type is not None:
                found[name] = field_type
        return MappingProxyType(found)

    def stated(self, name: str) -> Stated[Any]:
        """Return what was said of the field `name`."""
        value: Stated[Any] = getattr(self, name)
        return value
