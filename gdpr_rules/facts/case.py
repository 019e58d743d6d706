"""A case: the facts of one practice, the day of assessment, and which kinds of fact are fully listed."""

from __future__ import annotations

import copy
import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import reduce
from operator import getitem
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Any, ClassVar, Final, Self

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    PrivateAttr,
    ValidationError,
    field_serializer,
    field_validator,
    model_validator,
)
from pydantic_core import ErrorDetails, InitErrorDetails, PydanticCustomError

from gdpr_rules.documents import Document, Path_, read_file, read_text, retold
from gdpr_rules.errors import InvalidInput, Place, Problem
from gdpr_rules.facts.breaches import Breach
from gdpr_rules.facts.data import Dataset, Processing, Request
from gdpr_rules.facts.equipment import Backup, Device, Network, Security, Service
from gdpr_rules.facts.fact import ID_PATTERN, Address, Fact
from gdpr_rules.facts.fields import LinkTo
from gdpr_rules.facts.outcome import Outcome
from gdpr_rules.facts.practice import Accountability, Departure, Person, Practice, Site
from gdpr_rules.facts.providers import Provider
from gdpr_rules.facts.stated import Stated
from gdpr_rules.facts.values import Instant, Links, clean_text, shown

KINDS: Final[Mapping[str, type[Fact]]] = MappingProxyType(
    {
        model.kind: model
        for model in (
            Practice,
            Accountability,
            Security,
            Person,
            Site,
            Dataset,
            Device,
            Network,
            Service,
            Backup,
            Provider,
            Processing,
            Breach,
            Request,
            Departure,
        )
    }
)
"""Every kind of fact, by its name in the singular, in the order in which a questionnaire would take them."""

_KEY: Final = "[key]"
"""Where pydantic says that a key is wrong, not what stands under it."""
_CONTRADICTIONS: Final = frozenset({"dangling_link", "impossible_date", "too_many_facts"})
"""The errors that bring their own sentence and hint."""

SELF: Final = "self"
"""The id of the one fact of a kind that a practice has once: `practice.self.country`."""

_PATH_OR_TEXT: Final = "Check the path and the rights; Case.from_text reads what is a text and no path."

_Id = Annotated[str, Field(pattern=ID_PATTERN)]

MOST_FACTS: Final = 1_000
"""How many facts one case may hold, beside the practice itself: a large practice has a hundred.

So many are judged in seconds; twice as many take ten times as long, and gigabytes.
"""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a case was read: the name of the file, and where each value stands in it."""

    name: str = "<case>"
    places: Mapping[Path_, Place] = field(default_factory=dict, repr=False)


class Case(BaseModel):
    """What a practice says of itself, on one day.

    Kinds of fact are mappings by id. A missing key was not asked; `unknown` is the answer "I don't know"; null is
    refused. `listed` names the kinds (singular) of which the file holds all there are: only then does absence count.

    `Case.load` reads a file or a text and raises InvalidInput; `Case.model_validate` takes the same data as dicts and
    lists, with the values of Python where they say the same, and raises pydantic's ValidationError. `model_dump` and
    `model_dump_json` give data that it reads back.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    schema_version: int = 1
    title: str | None = None
    on: str | None = None
    """The day or the moment that is judged, as written; a bare date means its end in Paris."""
    listed: frozenset[str] = frozenset()

    practice: Practice = Practice()
    accountability: Accountability = Accountability()
    security: Security = Security()
    people: dict[_Id, Person] = {}
    sites: dict[_Id, Site] = {}
    datasets: dict[_Id, Dataset] = {}
    devices: dict[_Id, Device] = {}
    networks: dict[_Id, Network] = {}
    services: dict[_Id, Service] = {}
    backups: dict[_Id, Backup] = {}
    providers: dict[_Id, Provider] = {}
    processings: dict[_Id, Processing] = {}
    breaches: dict[_Id, Breach] = {}
    requests: dict[_Id, Request] = {}
    departures: dict[_Id, Departure] = {}
    """By the id of the norm from which the practice departs."""

    outcomes: tuple[Outcome, ...] = ()
    """What authorities decided on these facts, in a case drawn from a decision; it takes no part in reasoning."""

    _source: Origin = PrivateAttr(default_factory=Origin)
    schema_versions: ClassVar[frozenset[int]] = frozenset({1})

    @field_validator("schema_version", mode="before")
    @classmethod
    def _known_version(cls, version: object) -> object:
        if str(version) not in {str(known) for known in cls.schema_versions}:
            raise ValueError("this version of the file format is not known; write schema_version: 1.")
        return int(str(version))

    @field_validator("title", mode="before")
    @classmethod
    def _clean(cls, title: object) -> object:
        return clean_text(title)[:300] if isinstance(title, str) else title

    @field_validator("on", mode="before")
    @classmethod
    def _readable_day(cls, on: object) -> object:
        if isinstance(on, (str, date)):
            judged_instant(on)
        if isinstance(on, datetime):
            return on.isoformat(timespec="seconds")
        return on.isoformat() if isinstance(on, date) else on

    @field_validator("listed")
    @classmethod
    def _known_kinds(cls, listed: frozenset[str]) -> frozenset[str]:
        for kind in sorted(listed - set(KINDS)):
            raise ValueError(
                f"'{kind}' is not a kind of fact; write {', '.join(k for k in KINDS if not KINDS[k].single)}."
            )
        return listed

    @field_serializer("listed")
    def _in_order(self, listed: frozenset[str]) -> list[str]:
        return sorted(listed)

    def facts(self, kind: str) -> Mapping[str, Fact]:
        """Return the facts of one kind (singular) by id."""
        found = getattr(self, KINDS[kind].plural)
        return {SELF: found} if KINDS[kind].single else found

    def is_listed(self, kind: str) -> bool:
        """Say whether the case holds all facts of `kind`; of a practice there is always exactly one."""
        return kind in self.listed or KINDS[kind].single

    def stated(self, address: Address) -> Stated[Any]:
        """Return what was said at `address`; nothing was if the fact is not in the case."""
        fact = self.facts(address.kind).get(address.id)
        return fact.stated(address.field) if fact is not None else Stated()

    def place(self, address: Address) -> Place | None:
        """Return the file, line and column of a stated value, if the case was read from a file or text."""
        return self.source.places.get(path_of(address))

    @property
    def source(self) -> Origin:
        """Where the case was read, and where each of its values stands there if that was a file or a text."""
        return self._source

    def label(self, kind: str, id: str) -> str:
        """Return how the practice calls a fact: its label, else its id."""
        fact = self.facts(kind).get(id)
        return (fact.label if fact is not None else None) or id

    @classmethod
    def load(cls, source: str | Path) -> Case:
        """Read a case from a path, or from the text of a YAML or JSON document.

        A str is a text if it holds a line break, begins with a brace or is empty; any other is a path. `from_text`
        takes every text. Raises InvalidInput with every problem found, each with its place.
        """
        if isinstance(source, Path):
            return cls.from_document(read_file(source))
        if not source or "\n" in source or source.lstrip().startswith("{"):
            return cls.from_text(source)
        return cls.from_document(read_file(Path(source), hint=_PATH_OR_TEXT))

    @classmethod
    def from_text(cls, text: str) -> Case:
        """Read a case from the text of a YAML or JSON document; raise InvalidInput with every problem and its place."""
        return cls.from_document(read_text(text))

    @classmethod
    def from_document(cls, document: Document) -> Case:
        """Make a case of a document that was read; raise InvalidInput with every problem and its place."""
        if document.blank:
            hint = "Is it the right file? A case that says nothing yet is {}."
            raise InvalidInput([Problem(document.place(()), "nothing is written here.", hint)])
        if not isinstance(document.data, dict):
            hint = "Write the kinds of facts as keys: practice, devices, networks."
            raise InvalidInput([Problem(document.place(()), "a case is a mapping.", hint)])
        try:
            case = cls.model_validate(document.data)
        except ValidationError as error:
            raise InvalidInput([_problem(dict(detail), document) for detail in _all_errors(error, document)]) from None
        case._source = Origin(document.name, document.places)
        return case

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Return a copy, as pydantic does; what is updated, and not checked, stands nowhere in the file."""
        copied = super().model_copy(update=update, deep=deep)
        changed = {(key,) for key in update or ()}
        kept = {path: place for path, place in self._source.places.items() if path[:1] not in changed}
        copied._source = Origin(self._source.name, kept)
        return copied

    def __eq__(self, other: object) -> bool:
        """Compare what is said, not where it was read."""
        return isinstance(other, Case) and dict(self) == dict(other)

    def __hash__(self) -> int:
        """Hash what is short; equal cases have equal titles and days."""
        return hash((self.title, self.on))

    @model_validator(mode="after")
    def _agrees_with_itself(self) -> Self:
        contradictions = [*self._too_many()] or [*self._dangling(), *self._impossible_dates()]
        if contradictions:
            raise ValidationError.from_exception_data(type(self).__name__, contradictions)
        return self

    def _too_many(self) -> Iterator[InitErrorDetails]:
        """Refuse more facts than can be judged while someone waits."""
        count = sum(len(self.facts(kind)) for kind in KINDS if not KINDS[kind].single)
        if count > MOST_FACTS:
            words = {
                "sentence": f"the case holds {count} facts; more than {MOST_FACTS} would take too long to judge.",
                "hint": "Describe devices or people that are alike as one, or make a case of each site.",
            }
            error = PydanticCustomError("too_many_facts", "{sentence} {hint}", words)
            yield InitErrorDetails(type=error, loc=(), input=count)

    def _impossible_dates(self) -> Iterator[InitErrorDetails]:
        """Find incidents that were known, or over, for certain before they began."""
        for id, breach in self.breaches.items():
            start = _moment(breach.started)
            for name, told in (("aware", "it was known"), ("ended", "it was over")):
                moment = _moment(breach.stated(name))
                if start is not None and moment is not None and moment.before(start):
                    address = Address(Breach.kind, id, name)
                    words = {"sentence": f"{address}: {told} before it began.", "hint": "Check both dates."}
                    error = PydanticCustomError("impossible_date", "{sentence} {hint}", words)
                    yield InitErrorDetails(type=error, loc=path_of(address), input=str(address))

    def _dangling(self) -> Iterator[InitErrorDetails]:
        for kind, model in KINDS.items():
            for name, field_type in model.fields().items():
                if isinstance(field_type, LinkTo):
                    for id, fact in self.facts(kind).items():
                        yield from self._dangling_links(Address(kind, id, name), fact, field_type.kind)

    def _dangling_links(self, address: Address, fact: Fact, target: str) -> Iterator[InitErrorDetails]:
        there = self.facts(target)
        for episode in fact.stated(address.field).episodes:
            if isinstance(episode.value, Links):
                for other in episode.value.ids:
                    if other not in there:
                        told = {
                            "sentence": f"{address} names a {target} that is not in the case: {shown(other)}.",
                            "hint": _near(other, there),
                        }
                        error = PydanticCustomError("dangling_link", "{sentence} {hint}", told)
                        yield InitErrorDetails(type=error, loc=path_of(address), input=other)


def _moment(stated: Stated[Instant]) -> Instant | None:
    """Return the moment that was stated, if it is one and only one."""
    values = [episode.value for episode in stated.episodes]
    return values[0] if len(values) == 1 and isinstance(values[0], Instant) else None


def link_target(kind: str, name: str) -> str:
    """Return the kind of fact to which the link `name` of a `kind` leads."""
    field_type = KINDS[kind].fields()[name]
    if not isinstance(field_type, LinkTo):
        raise TypeError(f"{kind}.{name} is not a link")
    return field_type.kind


def judged_instant(on: datetime | date | str) -> datetime:
    """Return the instant judged by an `on`: a date and time as it is, a bare date at its end in Paris, in UTC.

    Raises ValueError with one sentence if it is neither.
    """
    instant = Instant.parse(on)
    is_day = len(on) == len("2020-12-07") if isinstance(on, str) else isinstance(on, date)
    if instant.end is None or not (instant.exact or is_day):
        raise ValueError("expected a day such as 2020-12-07, or a date and time that happens once.")
    return instant.end


def path_of(address: Address) -> Path_:
    """Return the keys that lead to a fact's field in a case file."""
    model = KINDS[address.kind]
    return (model.plural, address.field) if model.single else (model.plural, address.id, address.field)


def _near(word: str, known: Mapping[str, object] | list[str]) -> str:
    close = difflib.get_close_matches(word, list(known), n=1)
    return f"Did you mean '{close[0]}'?" if close else "Add it, or take the name out."


def _all_errors(error: ValidationError, document: Document) -> Iterator[ErrorDetails]:
    """Yield every error of a document: those of its values, and of its links, which are looked at once values can be.

    Links are looked at as if the values that are wrong had not been stated. Where a whole fact or its id is wrong, they
    are not: a link to it would seem to lead nowhere.
    """
    yield from error.errors()
    data = copy.deepcopy(document.data)
    for detail in error.errors():
        way = detail["loc"]
        model = next((model for model in KINDS.values() if model.plural in way[:1]), None)
        depth = 1 if model is None else 2 if model.single else 3
        if detail["type"] in _CONTRADICTIONS or len(way) < depth or _KEY in way:
            return
        *above, name = way[:depth]
        reduce(getitem, above, data).pop(name, None)
    try:
        Case.model_validate(data)
    except ValidationError as later:
        yield from later.errors()


def _problem(detail: dict[str, Any], document: Document) -> Problem:
    """Retell an error of pydantic in the words of a case file."""
    loc: Path_ = tuple(part for part in detail["loc"] if part != _KEY)
    place = document.place(loc)
    kind = next((k for k, model in KINDS.items() if loc and model.plural == loc[0]), None)
    if detail["type"] in _CONTRADICTIONS:
        return Problem(place, detail["ctx"]["sentence"], detail["ctx"]["hint"])
    if detail["type"] == "extra_forbidden":
        word = str(loc[-1])
        if kind is not None and len(loc) > 1:
            return Problem(place, f"a {kind} has no field '{word}'.", _near(word, [*KINDS[kind].fields(), "label"]))
        return Problem(place, f"'{word}' is not part of a case.", _near(word, list(Case.model_fields)))
    if detail["type"] == "string_pattern_mismatch":
        hint = "Use letters, digits, hyphens and underscores, 80 at most."
        return Problem(place, f"'{str(detail['input'])[:80]}' cannot be an id.", hint)
    sentence, hint = retold(detail["type"], detail["msg"])
    return Problem(place, f"{'.'.join(str(part) for part in loc) or 'the case'}: {sentence}", hint)
