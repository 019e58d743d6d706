"""Random cases in the vocabulary that the knowledge base tests, close to where its norms decide.

A case starts from the examples of one or two norms, which reach deep into the rules, and is then changed at random:
values that some norm tells apart, unknowns, ties between the facts there are, lists closed or open.
"""

from __future__ import annotations

from functools import cache
from typing import Any, Final

from hypothesis import strategies as st

from gdpr_rules.facts.case import KINDS, SELF
from gdpr_rules.facts.editing import parse_address
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.fields import Choice, Count, Done, FieldType, Flag, Lasting, LinkTo, Several, When
from gdpr_rules.norms.condition import AtLeast, AtMost, Test
from gdpr_rules.norms.norm import Example
from gdpr_rules.reading.load import packaged

Data = dict[str, Any]

ON: Final = "2026-11-24T12:00"
MOMENTS: Final = ("2026-11-22T09:00", "2026-11-20", "2026-10-01T08:30", "2019-10-08", {"about": "2026-11-01"})
MOST_CHANGES: Final = 6


@cache
def tested() -> dict[tuple[str, str], tuple[Test, ...]]:
    """Every field and tie that some provision reads, by kind and name, with the tests made on it."""
    found: dict[tuple[str, str], list[Test]] = {}
    for provision in packaged().provisions:
        for read in provision.reads():
            if not read.concluded:
                of_field = found.setdefault((read.kind, read.on.field), [])
                if read.test is not None and read.test not in of_field:
                    of_field.append(read.test)
    return {key: tuple(tests) for key, tests in found.items()}


@cache
def examples() -> tuple[Example, ...]:
    """The examples of all norms."""
    return tuple(example for norm in packaged().norms.values() for example in norm.examples)


def stated(example: Example) -> Data:
    """Return the situation of an example as the data of a case."""
    data: Data = {}
    for written, value in example.facts.items():
        if written == "listed":
            data["listed"] = list(value)
        else:
            put(data, parse_address(written), value)
    return data


def put(data: Data, address: Address, value: Any) -> None:
    """State a value in the data of a case."""
    model = KINDS[address.kind]
    of_kind = data.setdefault(model.plural, {})
    fact = of_kind if model.single else of_kind.setdefault(address.id, {})
    fact[address.field] = value


def ids(data: Data, kind: str) -> list[str]:
    """Return the facts of a kind."""
    return [SELF] if KINDS[kind].single else list(data.get(KINDS[kind].plural, {}))


def addresses(data: Data) -> list[Address]:
    """Return every address of the facts there are that some provision reads."""
    return [Address(kind, id, name) for kind, name in tested() for id in ids(data, kind)]


def values(address: Address, data: Data) -> st.SearchStrategy[Any]:
    """Draw a value that is known, as a file writes it; near what is tested."""
    field_type: FieldType[Any] = KINDS[address.kind].fields()[address.field]
    tests = tested().get((address.kind, address.field), ())
    if isinstance(field_type, Flag):
        return st.sampled_from(["yes", "no"])
    if isinstance(field_type, Choice):
        return st.sampled_from(field_type.values)
    if isinstance(field_type, Several):
        named = sorted({item for test in tests for item in getattr(test, "items", ())}) or list(field_type.values)
        return st.lists(st.sampled_from(named), unique=True, max_size=4)
    if isinstance(field_type, Count):
        limits = [test.threshold for test in tests if isinstance(test, (AtLeast, AtMost))] or [5]
        near = [max(0, limit + step) for limit in limits for step in (-1, 0, 1)]
        return st.sampled_from([*near, {"at_least": near[0]}, {"about": near[0]}])
    if isinstance(field_type, Done):
        return st.sampled_from(["yes", "no", "refused", *MOMENTS])
    if isinstance(field_type, When):
        return st.sampled_from(MOMENTS)
    if isinstance(field_type, LinkTo):
        return _ties(ids(data, field_type.kind))
    if isinstance(field_type, Lasting):
        return st.sampled_from(["P1D", "P4M"])
    return st.just("quelques mots")


def _ties(others: list[str]) -> st.SearchStrategy[Any]:
    if not others:
        return st.just({"only": []})
    closed: st.SearchStrategy[Any] = st.lists(st.sampled_from(others), unique=True).map(lambda some: {"only": some})
    return closed | st.lists(st.sampled_from(others), unique=True, min_size=1)


@st.composite
def cases(draw: st.DrawFn) -> Data:
    """Draw the data of a case."""
    data = stated(draw(st.sampled_from(examples())))
    if draw(st.booleans()):
        _merge(data, stated(draw(st.sampled_from(examples()))))
    for _ in range(draw(st.integers(0, MOST_CHANGES))):
        address = draw(st.sampled_from(addresses(data)))
        put(data, address, "unknown" if draw(st.integers(0, 3)) == 0 else draw(values(address, data)))
    kinds = [kind for kind in KINDS if not KINDS[kind].single]
    data["listed"] = sorted({*data.get("listed", []), *draw(st.lists(st.sampled_from(kinds), max_size=8))})
    return data


def _merge(data: Data, other: Data) -> None:
    """State what another case states, too."""
    data["listed"] = sorted({*data.get("listed", []), *other.get("listed", [])})
    for kind, model in KINDS.items():
        said = other.get(model.plural, {})
        for id, fact in ({SELF: said} if model.single else said).items():
            for name, value in fact.items():
                put(data, Address(kind, id, name), value)
