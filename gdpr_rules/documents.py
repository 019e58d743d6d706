"""A YAML or JSON document as plain text values, each with its place.

JSON is read as the YAML that it nearly always is, for the sake of the places; where YAML is narrower, as JSON.

Every scalar stays the text that its author wrote, so that `NO`, `33.10`, `72:00` and `2019-10-08` mean what they
look like; the types of the fields decide later. Tags, anchors, aliases, merge keys, repeated keys and second
documents are refused, and so is null: it could mean three different things. All mistakes are collected.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
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

_PAIR = re.compile(r"(?<!\\)((?:\\\\)*)\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})")
"""A character beyond the first 65,536 as JSON escapes it: in two halves, which YAML does not join."""

_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_BASE_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(frozen=True, slots=True)
class Document:
    """What a file says: plain data made of dicts, lists and text, and where each value stands."""

    name: str
    data: Any
    places: Mapping[Path_, Place] = field(repr=False)
    blank: bool = False
    """Whether nothing at all is written there, not even `{}`, which is what the data then are."""

    def place(self, path: Path_) -> Place:
        """Return the place of the value at `path`, or of the nearest value around it."""
        for length in range(len(path), -1, -1):
            found = self.places.get(path[:length])
            if found is not None:
                return found
        return Place(self.name)


def read_file(path: Path, *, hint: str = "Check the path and the rights.") -> Document:
    """Read the file at `path`; `hint` is what to do if it cannot be opened.

    Raises InvalidInput if it cannot be opened, is too large, is not UTF-8, or is not such a document.
    """
    name = str(path)
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:  # ValueError: a name with a NUL or half a surrogate pair
        reason = getattr(error, "strerror", None) or "this cannot be the name of a file"
        raise InvalidInput([Problem(Place(name), f"cannot be read: {reason}.", hint)]) from None
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
    like_json = text.lstrip()[:1] in ("{", "[")
    # JSON allows tabs between values, YAML does not.
    written = _PAIR.sub(_joined, text.replace("\t", " ")) if like_json else text
    reader = _Reader(name)
    try:
        reader.read(written)
    except (yaml.YAMLError, UnicodeEncodeError) as error:
        if like_json and (document := _as_json(text, name)) is not None:
            return document
        reader.problems.append(_broken(error, written, name))
    if reader.problems:
        raise InvalidInput(reader.problems)
    return Document(name, reader.root, reader.places, blank=not reader.places)


def _broken(error: yaml.YAMLError | UnicodeEncodeError, text: str, name: str) -> Problem:
    if isinstance(error, yaml.reader.ReaderError):
        return _character_problem(error, text, name)
    if isinstance(error, UnicodeEncodeError):
        return _not_allowed(text, error.start, name)
    return _syntax_problem(error, name)


def _as_json(text: str, name: str) -> Document | None:
    """Return a text as the document of JSON that it is; None if it is none.

    Raises InvalidInput where it says what no document may say; nothing in it has a line then but the whole.
    """
    place = Place(name, 1, 1)
    problems: list[Problem] = []

    def mapping(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                problems.append(_twice(place, key))
            seen.add(key)
        return dict(pairs)

    try:
        data = json.loads(text, object_pairs_hook=mapping, parse_int=str, parse_float=str, parse_constant=str)
        json.dumps(data, ensure_ascii=False).encode()  # half a surrogate pair is no text
    except ValueError:
        return None
    except RecursionError:
        raise InvalidInput([_too_deep(place)]) from None
    data = _textual(data, place, problems)
    if problems:
        raise InvalidInput(problems)
    return Document(name, data, {(): place})


def _textual(value: Any, place: Place, problems: list[Problem], depth: int = 0) -> Any:
    """Return what JSON says with every scalar as the text that stands for it in a document."""
    if isinstance(value, (dict, list)) and depth >= DEEPEST:
        problems.append(_too_deep(place))
        return value
    if isinstance(value, dict):
        return {key: _textual(each, place, problems, depth + 1) for key, each in value.items()}
    if isinstance(value, list):
        return [_textual(each, place, problems, depth + 1) for each in value]
    if value is None:
        problems.append(_nothing(place))
    return str(value).lower() if isinstance(value, bool) else value


def _nothing(place: Place) -> Problem:
    hint = "Write unknown if nobody knows, {} or [] if it is empty, or leave the line out if nobody asked."
    return Problem(place, "nothing is written here, and null could mean anything.", hint)


def _twice(place: Place, key: str) -> Problem:
    return Problem(place, f"'{key[:60]}' is written twice.", "Keep one of the two.")


_MAPPING: Final = ("a mapping is expected here.", "Write `key: value` lines below it.")
_LIST: Final = ("a list is expected here.", "Write its entries with `- `, or between [ and ].")
_RETOLD: Final = {
    "extra_forbidden": ("this key is not known.", "Check its spelling; `gdpr-rules schema` lists the keys."),
    "missing": ("this is missing.", "Write it."),
    "model_type": _MAPPING,
    "model_attributes_type": _MAPPING,
    "dict_type": _MAPPING,
    "mapping_type": _MAPPING,
    "list_type": _LIST,
    "tuple_type": _LIST,
    "frozen_set_type": _LIST,
    "int_parsing": ("a whole number is expected here.", "Write it in digits."),
    "too_short": ("at least one entry is needed.", "Write it."),
    "string_too_short": ("this is empty.", "Write it."),
    "string_type": ("a text is expected here.", "Put it in quotes if it holds [, { or a colon."),
}


def retold(code: str, message: str) -> tuple[str, str]:
    """Return the sentence and the hint for an error that pydantic found in the shape of a document.

    `code` is pydantic's type of the error, `message` what pydantic says of it.
    """
    if code in _RETOLD:
        return _RETOLD[code]
    sentence = message.removeprefix("Value error, ").removeprefix("Assertion failed, ")
    sentence = sentence.replace("Input should be ", "expected ")
    sentence = sentence.replace("less than or equal to", "at most").replace("greater than or equal to", "at least")
    return sentence if sentence.endswith(".") else f"{sentence}.", ""


def _syntax_problem(error: yaml.YAMLError, name: str) -> Problem:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    place = Place(name, mark.line + 1, mark.column + 1) if mark is not None else Place(name)
    what = str(getattr(error, "problem", None) or "its structure is broken").replace("\n", " ")
    if "nesting depth" in what:  # the C parser has a limit of its own, and may come to it first
        return _too_deep(place)
    hint = "Check the indentation, use no tabs, and put quotes around a text that holds a colon or starts with a sign."
    return Problem(place, f"this is not readable as YAML: {what}.", hint)


def _too_deep(place: Place) -> Problem:
    return Problem(place, f"values are nested deeper than {DEEPEST} levels.", "Is it the right file?")


def _character_problem(error: yaml.reader.ReaderError, text: str, name: str) -> Problem:
    position = error.position
    if _BASE_LOADER is not yaml.BaseLoader:  # the C parser counts the bytes of UTF-8
        position = len(text.encode("utf-8", "surrogatepass")[:position].decode("utf-8", "ignore"))
    return _not_allowed(text, position, name)


def _not_allowed(text: str, position: int, name: str) -> Problem:
    line = text.count("\n", 0, position) + 1
    column = position - text.rfind("\n", 0, position)
    shown = f" (U+{ord(text[position]):04X})" if position < len(text) else ""
    return Problem(
        Place(name, line, column),
        f"a character that no text may hold stands here{shown}.",
        "Delete it, and save again.",
    )


def _joined(pair: re.Match[str]) -> str:
    slashes, high, low = pair.groups()
    return f"{slashes}\\U{0x10000 + ((int(high, 16) - 0xD800) << 10) + int(low, 16) - 0xDC00:08x}"


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
                if not self._takes_key():
                    self._add("", self._mark(event))
                else:
                    self._open[-1].key = ""
            elif isinstance(event, yaml.ScalarEvent):
                self._check_node(event)
                self._scalar(event)
            elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
                self._check_node(event)
                if len(self._open) >= DEEPEST:
                    self.problems.append(_too_deep(self._mark(event)))
                    return
                self._start({} if isinstance(event, yaml.MappingStartEvent) else [], self._mark(event))
            elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)) and self._open.pop().is_key:
                self._open[-1].key, self._open[-1].broken = "", True

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

    def _takes_key(self) -> bool:
        """Say whether what comes next is a key of the mapping that is being read."""
        return bool(self._open) and isinstance(self._open[-1].data, dict) and self._open[-1].key is None

    def _scalar(self, event: Any) -> None:
        plain = event.style in (None, "")
        if self._takes_key():
            self._key(self._open[-1], event, plain)
            return
        if plain and event.value in _NULLS and not any(each.is_key or each.broken for each in self._open):
            self.problems.append(_nothing(self._mark(event)))
        self._add(event.value, self._mark(event))

    def _key(self, here: _Open, event: Any, plain: bool) -> None:
        if plain and event.value == "<<":
            self._problem(event, "a merge key (<<) is not allowed.", "Write the values out.")
        elif event.value in here.data:
            self.problems.append(_twice(self._mark(event), event.value))
        here.key = event.value
        self.places.setdefault((*here.path, event.value), self._mark(event))

    def _start(self, data: Any, place: Place) -> None:
        if self._takes_key():
            hint = "Put quotes around a text that starts with [ or {."
            self.problems.append(Problem(place, "a key must be a word.", hint))
            self._open.append(_Open(data, self._open[-1].path, is_key=True))
        else:
            self._open.append(_Open(data, self._add(data, place)))

    def _add(self, value: Any, place: Place) -> Path_:
        if not self._open:
            self.root = value
            self.places[()] = place
            return ()
        here = self._open[-1]
        if isinstance(here.data, dict):
            key: str | int = here.key if here.key is not None else ""
            here.data[key] = value
            here.key, here.broken = None, False
        else:
            key = len(here.data)
            here.data.append(value)
        path = (*here.path, key)
        self.places.setdefault(path, place)
        return path


@dataclass(slots=True)
class _Open:
    """A list or mapping that is being read: where it stands and, in a mapping, the key that waits for its value.

    `is_key` marks one that stands where only a key may: it is read to its end, and belongs to nothing. `broken` marks
    a mapping whose key was such a one: what was meant is told already, so its value is not looked at.
    """

    data: Any
    path: Path_
    key: str | None = None
    is_key: bool = False
    broken: bool = False


def as_yaml(data: Any) -> str:
    """Return plain data as the text of a file that `read_text` reads back to the same data."""
    return yaml.dump(data, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=120)


class _Dumper(yaml.SafeDumper):
    """Writes every scalar as the text that it is: our files are read so, and `no` needs no quotes there."""

    def ignore_aliases(self, data: Any) -> bool:
        """Never write an anchor: files with one are refused."""
        return True


_Dumper.yaml_implicit_resolvers = {}
# What our reader refuses if it stands there without quotes.
_Dumper.add_implicit_resolver(
    "tag:yaml.org,2002:null", re.compile(r"^(?:~|null|Null|NULL|<<|)$"), ["~", "n", "N", "<", ""]
)
