"""The types of fields: how each reads what a case file writes, and how a schema describes it.

A field is annotated with one of these, for example ``Annotated[Stated[bool], Flag()]``. Beside its short form
(`encrypted: no`) every field takes a long one, with a period and a provenance::

    encrypted: {value: no, until: 2019-10-09, how: document, by: expert, evidence: report p. 3}

and a list of such forms where the value changed in time.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Final, Generic, TypeVar, get_args

from pydantic import BeforeValidator, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, core_schema

from gdpr_rules.facts.stated import Episode, How, Provenance, Stated
from gdpr_rules.facts.values import (
    UNKNOWN,
    Duration,
    Instant,
    Items,
    Json,
    Links,
    Occurrence,
    Quantity,
    Unknown,
    clean_text,
    parse_flag,
    parse_members,
    parse_occurrence,
    shown,
)

V = TypeVar("V")

YesNo = Annotated[bool, BeforeValidator(parse_flag, json_schema_input_type=bool | str)]
"""Yes or no beside the facts: it is never unknown."""

_WAYS_OF_KNOWING: Final[tuple[How, ...]] = get_args(How)
_MOST_EPISODES: Final = 200
_LONG_FORM = frozenset({"value", "from", "until", "lasted", "how", "by", "on", "evidence"})


class FieldType(ABC, Generic[V]):
    """How one field is written; subclasses read one value and describe it."""

    name: ClassVar[str]

    @abstractmethod
    def read_value(self, written: object) -> V:
        """Return the value of what was written; raise ValueError with one sentence if it does not fit."""

    @abstractmethod
    def value_schema(self) -> Json:
        """Return the JSON Schema of one value in its short form."""

    def read(self, written: object) -> Stated[V]:
        """Return the statement of what was written, in its short form, its long form or a list of long forms."""
        if isinstance(written, Stated):
            return written
        if isinstance(written, dict) and "value" in written:
            return Stated((self._episode(written),), _provenances([written]))
        if isinstance(written, list) and written and all(isinstance(e, dict) and "value" in e for e in written):
            episodes = tuple(self._episode(e) for e in written)
            _check_order(episodes)
            return Stated(episodes, _provenances(written))
        return Stated((Episode(self._known_or_unknown(written)),))

    def _known_or_unknown(self, written: object) -> V | Unknown:
        if written is None:
            raise ValueError("nothing is written here; write unknown, or leave the line out if nobody asked.")
        if written == "unknown" or written is UNKNOWN:
            return UNKNOWN
        value = self.read_value(written)
        return UNKNOWN if value == UNKNOWN.value else value  # a text that says so once it is clean

    def _episode(self, written: dict[str, object]) -> Episode[V]:
        stray = sorted(set(written) - _LONG_FORM, key=str)
        if stray:
            raise ValueError(
                f"{shown(stray[0])} is not part of a stated value; it takes {', '.join(sorted(_LONG_FORM))}."
            )
        start = Instant.parse(written["from"]) if "from" in written else None
        end = Instant.parse(written["until"]) if "until" in written else None
        if start and end and end.before(start):
            raise ValueError("the value ends before it begins.")
        lasted = Duration.parse(written["lasted"]) if "lasted" in written else None
        return Episode(self._known_or_unknown(written["value"]), start, end, lasted)

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Let pydantic read the field with `read`, and write it as a case file does."""
        writer = core_schema.plain_serializer_function_ser_schema(Stated.written, when_used="always")
        return core_schema.no_info_plain_validator_function(self.read, serialization=writer)

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> Json:
        """Describe the short form, the long form and the list of long forms."""
        short = {"anyOf": [self.value_schema(), {"const": "unknown"}]}
        text = {"type": "string"}
        long = {
            "type": "object",
            "required": ["value"],
            "additionalProperties": False,
            "properties": {
                "value": short,
                "from": INSTANT_SCHEMA,
                "until": INSTANT_SCHEMA,
                "lasted": DURATION_SCHEMA,
                "how": {"enum": list(get_args(How))},
                "by": text,
                "on": INSTANT_SCHEMA,
                "evidence": text,
            },
        }
        return {"anyOf": [*short["anyOf"], long, {"type": "array", "items": long, "minItems": 1}]}


def _check_order(episodes: tuple[Episode[Any], ...]) -> None:
    """Refuse two values that would hold at the same time."""
    if len(episodes) > _MOST_EPISODES:
        raise ValueError(f"a value that changed more than {_MOST_EPISODES} times cannot be judged.")
    for number, episode in enumerate(episodes):
        for other in episodes[:number]:
            if other.value != episode.value and _meet(other, episode) and _meet(episode, other):
                raise ValueError("two different values hold at the same time; say until when and from when each does.")


def _meet(one: Episode[Any], other: Episode[Any]) -> bool:
    """Say whether one value certainly begins before the other ends."""
    return one.start is None or other.end is None or one.start.before(other.end) is True


def _provenances(written: list[dict[str, object]]) -> tuple[Provenance, ...]:
    """Return where each of some long forms comes from; nothing at all if none of them says so."""
    found = tuple(map(_provenance, written))
    return found if any(each != Provenance() for each in found) else ()


def _provenance(written: dict[str, object]) -> Provenance:
    told = written.get("how")
    how = next((way for way in _WAYS_OF_KNOWING if way == told), None)
    if told is not None and how is None:
        raise ValueError(f"{shown(told)} is not a way of knowing; write one of {', '.join(_WAYS_OF_KNOWING)}.")
    by, evidence = written.get("by"), written.get("evidence")
    return Provenance(
        how=how,
        by=clean_text(str(by)) if by is not None else None,
        on=Instant.parse(written["on"]) if "on" in written else None,
        evidence=clean_text(str(evidence)) if evidence is not None else None,
    )


_DATE_TEXT = {
    "type": "string",
    "pattern": r"^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?)?)?$",
}
INSTANT_SCHEMA: Json = {
    "anyOf": [
        _DATE_TEXT,
        {
            "type": "object",
            "properties": {"about": _DATE_TEXT},
            "required": ["about"],
            "additionalProperties": False,
        },
        {
            "type": "object",
            "properties": {"not_before": _DATE_TEXT, "not_after": _DATE_TEXT},
            "minProperties": 1,
            "additionalProperties": False,
        },
    ]
}
_DURATION_TEXT = {"type": "string", "pattern": r"^P(?!$)(\d+Y)?(\d+M)?(\d+D)?(T(?!$)(\d+H)?(\d+M)?)?$"}
DURATION_SCHEMA: Json = {
    "anyOf": [
        _DURATION_TEXT,
        {
            "type": "object",
            "properties": {"about": _DURATION_TEXT},
            "required": ["about"],
            "additionalProperties": False,
        },
    ]
}
FLAG_SCHEMA: Json = {"enum": ["yes", "no", True, False]}


@dataclass(frozen=True, slots=True)
class Flag(FieldType[bool]):
    """Yes or no."""

    name = "flag"

    def read_value(self, written: object) -> bool:
        """Read yes or no."""
        return parse_flag(written)

    def value_schema(self) -> Json:
        """Accept yes and no as editors of YAML 1.1 and 1.2 see them."""
        return FLAG_SCHEMA


@dataclass(frozen=True, slots=True, init=False)
class Choice(FieldType[str]):
    """One of some words."""

    values: tuple[str, ...]
    name = "choice"

    def __init__(self, *values: str) -> None:
        object.__setattr__(self, "values", values)

    def read_value(self, written: object) -> str:
        """Read one of the words."""
        if isinstance(written, str) and written in self.values:
            return written
        raise ValueError(f"expected one of {', '.join(self.values)} or unknown, not {shown(written)}.")

    def value_schema(self) -> Json:
        """List the words."""
        return {"enum": list(self.values)}


@dataclass(frozen=True, slots=True, init=False)
class Several(FieldType[Items]):
    """Any number of some words: a plain list is the whole answer, `{at_least: [...]}` leaves room for others."""

    values: tuple[str, ...]
    name = "several"

    def __init__(self, *values: str) -> None:
        object.__setattr__(self, "values", values)

    def read_value(self, written: object) -> Items:
        """Read a list of the words."""
        words, form = parse_members(written, "at_least", "only")
        stray = next((word for word in words if word not in self.values), None)
        if stray is not None:
            raise ValueError(f"{shown(stray)} is not one of {', '.join(self.values)}.")
        return Items(frozenset(words), complete=form != "at_least")

    def value_schema(self) -> Json:
        """Describe the list and its open form."""
        listed = {"type": "array", "items": {"enum": list(self.values)}, "uniqueItems": True}
        return _one_or_list(listed, "at_least", "only")


@dataclass(frozen=True, slots=True)
class LinkTo(FieldType[Links]):
    """Facts of another kind, by id: a plain list may have others, `{only: [...]}` closes it."""

    kind: str
    name = "link"

    def read_value(self, written: object) -> Links:
        """Read a list of ids."""
        ids, form = parse_members(written, "at_least", "only")
        return Links(tuple(ids), complete=form == "only")

    def value_schema(self) -> Json:
        """Describe the list and its closed form."""
        return _one_or_list({"type": "array", "items": {"type": "string"}, "uniqueItems": True}, "at_least", "only")


def _one_or_list(listed: Json, *forms: str) -> Json:
    wrapped = [
        {"type": "object", "properties": {form: listed}, "required": [form], "additionalProperties": False}
        for form in forms
    ]
    return {"anyOf": [listed["items"], listed, *wrapped]}


@dataclass(frozen=True, slots=True)
class Count(FieldType[Quantity]):
    """A whole number of something."""

    name = "count"

    def read_value(self, written: object) -> Quantity:
        """Read a number, exact, bounded or about."""
        return Quantity.parse(written)

    def value_schema(self) -> Json:
        """Describe the number and its bounded forms."""
        number = {"type": "integer", "minimum": 0}
        keys = ("at_least", "more_than", "at_most", "less_than", "about")
        bounded = {
            "type": "object",
            "properties": dict.fromkeys(keys, number),
            "additionalProperties": False,
            "minProperties": 1,
        }
        return {"anyOf": [number, bounded]}


@dataclass(frozen=True, slots=True)
class When(FieldType[Instant]):
    """A moment."""

    name = "instant"

    def read_value(self, written: object) -> Instant:
        """Read a date or a date and time."""
        return Instant.parse(written)

    def value_schema(self) -> Json:
        """Describe the forms of a moment."""
        return INSTANT_SCHEMA


@dataclass(frozen=True, slots=True)
class Done(FieldType[Occurrence]):
    """Whether, and when, something was done."""

    name = "occurrence"

    def read_value(self, written: object) -> Occurrence:
        """Read no, refused, yes, or when."""
        return parse_occurrence(written)

    def value_schema(self) -> Json:
        """Describe the answers and the moment."""
        return {"anyOf": [{"enum": ["yes", "no", "refused", True, False]}, INSTANT_SCHEMA]}


@dataclass(frozen=True, slots=True)
class Lasting(FieldType[Duration]):
    """A length of time."""

    name = "duration"

    def read_value(self, written: object) -> Duration:
        """Read an ISO 8601 duration."""
        return Duration.parse(written)

    def value_schema(self) -> Json:
        """Describe the forms of a duration."""
        return DURATION_SCHEMA


@dataclass(frozen=True, slots=True)
class Text(FieldType[str]):
    """Words of the practice, which no rule tests."""

    name = "text"
    longest: ClassVar[int] = 20_000

    def read_value(self, written: object) -> str:
        """Read a text without hidden characters."""
        if not isinstance(written, str):
            raise ValueError(f"expected a text, not {shown(written)}.")
        if len(written) > self.longest:
            raise ValueError(f"the text is longer than {self.longest} characters.")
        return clean_text(written)

    def value_schema(self) -> Json:
        """Accept any text."""
        return {"type": "string", "maxLength": self.longest}
