"""A YAML or JSON document as plain text values, each with its place.

Every scalar stays the text that its author wrote, so that `NO`, `33.10`, `72:00` and `2019-10-08` mean what they
look like; the types of the fields decide later. Tags, anchors, aliases, merge keys, repeated keys and second
documents are refused, and so is null: it could mean three different things. All mistakes are collected.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import yaml

from gdpr_rules.errors import InvalidInput, Place, Problem

Path_ = tuple[str | int, ...]
"""The keys and positions that lead to a value."""

LARGEST: Final = 5_000_000
"""The largest document, in bytes; a practice's file is a few kilobytes."""

DEEPEST: Final = 40
"""How deep lists and mappings may nest."""

_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_BASE_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(frozen=True, slots=True)
class Document:
    """What a file says: plain data made of dicts, lists and text, and where each value stands."""

    name: str
    data: Any
    places: dict[Path_, Place] = field(repr=False)

    def place(self, path: Path_) -> Place:
        """Return the place of the value at `path`, or of the nearest value around it."""
        for length in range(len(path), -1, -1):
            found = self.places.get(path[:length])
            if found is not None:
                return found
        return Place(self.name)


def read_file(path: Path) -> Document:
    """Read the file at `path`.

    Raises InvalidInput if it cannot be opened, is too large, is not UTF-8, or is not such a document.
    """
    name = str(path)
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise InvalidInput(
            [Problem(Place(name), f"cannot be read: {reason}.", "Check the path and the rights.")]
        ) from None
    return read_bytes(raw, name)


def read_bytes(raw: bytes, name: str) -> Document:
    """Read a document from bytes; `name` stands for the file in messages."""
    if len(raw) > LARGEST:
        raise InvalidInput(
            [Problem(Place(name), f"is larger than {LARGEST // 1_000_000} MB.", "Is it the right file?")]
        )
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        column = error.start - raw.rfind(b"\n", 0, error.start)
        hint = "Save it as UTF-8, without changing anything else."
        raise InvalidInput([Problem(Place(name, line, column), "is not text in UTF-8.", hint)]) from None
    return read_text(text, name)


def read_text(text: str, name: str = "<text>") -> Document:
    """Read a document from text; `name` stands for the file in messages."""
    if len(text) > LARGEST:
        raise InvalidInput(
            [Problem(Place(name), f"is larger than {LARGEST // 1_000_000} MB.", "Is it the right file?")]
        )
    if text.lstrip()[:1] in ("{", "["):
        text = text.replace("\t", " ")  # JSON allows tabs between values, YAML does not
    reader = _Reader(name)
    try:
        reader.read(text)
    except yaml.YAMLError as error:
        reader.problems.append(_syntax_problem(error, name))
    if reader.problems:
        raise InvalidInput(reader.problems)
    return Document(name, reader.root, reader.places)


def _syntax_problem(error: yaml.YAMLError, name: str) -> Problem:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    place = Place(name, mark.line + 1, mark.column + 1) if mark is not None else Place(name)
    what = str(getattr(error, "problem", None) or "a character that is not allowed").replace("\n", " ")
    hint = "Check the indentation, use no tabs, and put quotes around a text that holds a colon or starts with a sign."
    return Problem(place, f"this is not readable as YAML: {what}.", hint)


class _Reader:
    """Builds the data from parser events with a stack of its own, so that hostile nesting cannot exhaust Python's."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.root: Any = {}
        self.places: dict[Path_, Place] = {}
        self.problems: list[Problem] = []
        self._open: list[_Open] = []
        self._documents = 0

    def read(self, text: str) -> None:
        for event in self._events(text):
            if isinstance(event, yaml.DocumentStartEvent):
                self._documents += 1
                if self._documents > 1:
                    self._problem(event, "a second document begins here.", "Keep one document in a file.")
                    return
            elif isinstance(event, yaml.AliasEvent):
                self._problem(event, "an alias (*) is not allowed.", "Write the value out.")
                self._add("", self._mark(event))
            elif isinstance(event, yaml.ScalarEvent):
                self._check_node(event)
                self._scalar(event)
            elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
                self._check_node(event)
                if len(self._open) >= DEEPEST:
                    self._problem(event, f"values are nested deeper than {DEEPEST} levels.", "Is it the right file?")
                    return
                self._start({} if isinstance(event, yaml.MappingStartEvent) else [], self._mark(event))
            elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
                self._open.pop()

    @staticmethod
    def _events(text: str) -> Iterator[Any]:
        loader = _BASE_LOADER(text)
        try:
            while loader.check_event():
                yield loader.get_event()
        finally:
            loader.dispose()

    def _mark(self, event: Any) -> Place:
        return Place(self.name, event.start_mark.line + 1, event.start_mark.column + 1)

    def _problem(self, event: Any, sentence: str, hint: str) -> None:
        self.problems.append(Problem(self._mark(event), sentence, hint))

    def _check_node(self, event: Any) -> None:
        if event.anchor is not None:
            self._problem(event, "an anchor (&) is not allowed.", "Write the value out where it is needed.")
        if event.tag is not None:
            self._problem(event, "a tag (!) is not allowed.", "Write the plain value.")

    def _scalar(self, event: Any) -> None:
        here = self._open[-1] if self._open else None
        plain = event.style in (None, "")
        if here is not None and isinstance(here.data, dict) and here.key is None:
            self._key(here, event, plain)
            return
        if plain and event.value in _NULLS:
            hint = "Write unknown if nobody knows, {} or [] if it is empty, or leave the line out if nobody asked."
            self._problem(event, "nothing is written here, and null could mean anything.", hint)
        self._add(event.value, self._mark(event))

    def _key(self, here: _Open, event: Any, plain: bool) -> None:
        if plain and event.value == "<<":
            self._problem(event, "a merge key (<<) is not allowed.", "Write the values out.")
        elif event.value in here.data:
            self._problem(event, f"'{event.value[:60]}' is written twice.", "Keep one of the two.")
        here.key = event.value
        self.places.setdefault((*here.path, event.value), self._mark(event))

    def _start(self, data: Any, place: Place) -> None:
        if self._open and isinstance(self._open[-1].data, dict) and self._open[-1].key is None:
            self.problems.append(
                Problem(place, "a key must be a word.", "Put quotes around a text that starts with [ or {.")
            )
            self._open[-1].key = ""
        path = self._add(data, place)
        self._open.append(_Open(data, path))

    def _add(self, value: Any, place: Place) -> Path_:
        if not self._open:
            self.root = value
            self.places[()] = place
            return ()
        here = self._open[-1]
        if isinstance(here.data, dict):
            key: str | int = here.key if here.key is not None else ""
            here.data[key] = value
            here.key = None
        else:
            key = len(here.data)
            here.data.append(value)
        path = (*here.path, key)
        self.places.setdefault(path, place)
        return path


@dataclass(slots=True)
class _Open:
    """A list or mapping that is being read: where it stands and, in a mapping, the key that waits for its value."""

    data: Any
    path: Path_
    key: str | None = None
