"""Changing a case: each change gives a new one, and the old one stays as it was.

A change is made to what a file would say of the case, so that a changed case is read by the same rules as any other.
Comments of the file that it was read from are not part of it; the order of its keys is kept.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from typing import Any, Final

from gdpr_rules.documents import Document, Path_, as_yaml
from gdpr_rules.errors import GdprRulesError, Place
from gdpr_rules.facts.case import KINDS, SELF, Case, path_of
from gdpr_rules.facts.fact import Address, Fact

_LISTED: Final = "listed"
_LAST: Final = Place("\U0010ffff")
"""After every place in a file: what was not read there comes last, in the order of the model."""


class NoSuchFact(GdprRulesError):
    """An address that is not `<kind>.<id>.<field>` of the vocabulary; the message says what is near it."""


def parse_address(written: str) -> Address:
    """Return the address that `written` is, such as `device.laptop-1.encrypted`; raise NoSuchFact if it is none."""
    parts = written.split(".")
    if len(parts) != 3:
        raise NoSuchFact(f"'{written}' is not a fact. Write it as kind.id.field, such as device.laptop-1.encrypted.")
    return _checked(Address(*parts))


def _checked(address: Address) -> Address:
    kind, id, field = address
    model = _model(kind, str(address))
    if model.single and id != SELF:
        raise NoSuchFact(f"'{address}': a case has one {kind}. Write {kind}.{SELF}.{field}.")
    if field not in (*model.fields(), "label"):
        raise NoSuchFact(f"'{address}': a {kind} has no field '{field}'. {_near(field, model.fields())}")
    return address


def _model(kind: str, written: str) -> type[Fact]:
    if kind not in KINDS:
        raise NoSuchFact(f"'{written}': there is no kind '{kind}'. {_near(kind, KINDS)}")
    return KINDS[kind]


def with_value(case: Case, address: Address, written: Any) -> Case:
    """Return the case with another value at `address`, written as a file would write it; the fact is added if new.

    Raises NoSuchFact if the vocabulary has no such address, InvalidInput if the value does not fit the field.
    """
    return with_values(case, {address: written})


def with_values(case: Case, values: Mapping[Address, Any]) -> Case:
    """Return the case with other values at several addresses, set at once so that facts may name one another."""
    data = plain_data(case)
    for address, written in values.items():
        _fact(data, *_checked(address)[:2])[address.field] = written
    return _read(case, data, map(path_of, values))


def without_values(case: Case, addresses: Iterable[Address]) -> Case:
    """Return the case as if nothing had been said at these addresses."""
    data, paths = plain_data(case), [path_of(_checked(address)) for address in addresses]
    for *way, field in paths:
        fact: Any = data
        for key in way:
            fact = fact.get(key, {})
        fact.pop(field, None)
    return _read(case, data, paths)


def with_fact(case: Case, kind: str, id: str, label: str | None = None) -> Case:
    """Return the case with one more fact, of which nothing is said yet but its label; NoSuchFact for no kind."""
    data = plain_data(case)
    fact = _fact(data, kind, id)
    if label is not None:
        fact["label"] = label
    return _read(case, data)


def without_fact(case: Case, kind: str, id: str) -> Case:
    """Return the case without a fact; raise InvalidInput if another fact names it, NoSuchFact for no kind."""
    data, plural = plain_data(case), _model(kind, kind).plural
    data.get(plural, {}).pop(id, None)
    return _read(case, data, [(plural, id)])


def with_listed(case: Case, kind: str, listed: bool = True) -> Case:
    """Return the case with the list of `kind` closed, or open again."""
    data = plain_data(case)
    kinds = [each for each in data.get(_LISTED, []) if each != kind]
    data[_LISTED] = sorted([*kinds, kind]) if listed else kinds
    return _read(case, data)


def plain_data(case: Case) -> dict[str, Any]:
    """Return what a file says of a case, as dicts, lists and text of your own to change."""
    data: dict[str, Any] = _in_order(case.model_dump(exclude_unset=True), (), case.source.places)
    return data


def to_yaml(case: Case) -> str:
    """Return the case as the text of a file that reads back to the same case."""
    return as_yaml(plain_data(case))


def _read(case: Case, data: dict[str, Any], changed: Iterable[Path_] = ()) -> Case:
    """Make a case of changed data; what was changed stands nowhere in the file that the case was read from."""
    stale = set(changed)
    places = {
        path: place
        for path, place in case.source.places.items()
        if not any(path[:length] in stale for length in range(1, len(path) + 1))
    }
    return Case.from_document(Document(case.source.name, data, places))


def _fact(data: dict[str, Any], kind: str, id: str) -> dict[str, Any]:
    """Return the mapping of a fact in the data, made if it is not there."""
    model = _model(kind, kind)
    of_kind: dict[str, Any] = data.setdefault(model.plural, {})
    if model.single:
        return of_kind
    fact: dict[str, Any] = of_kind.setdefault(id, {})
    return fact


def _in_order(value: Any, path: Path_, places: Mapping[Path_, Place]) -> Any:
    """Return data as the text of a file, with keys in the order of the places where they were written, if they were."""
    if isinstance(value, dict):
        told = [key for key, each in value.items() if each is not None]
        told.sort(key=lambda key: places.get((*path, key), _LAST))
        return {key: _in_order(value[key], (*path, key), places) for key in told}
    if isinstance(value, (list, tuple)):
        return [_in_order(each, (*path, number), places) for number, each in enumerate(value)]
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def _near(word: str, known: Iterable[str]) -> str:
    close = difflib.get_close_matches(word, list(known), n=1)
    return f"Did you mean '{close[0]}'?" if close else f"There are {', '.join(known)}."
