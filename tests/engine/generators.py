"""Random programs with facts, and random norms with cases, for the tests and for ``python -m bench.fuzz``.

Every choice is drawn from the dice that the caller passes, so that a seed, or hypothesis, can repeat it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from random import Random
from typing import Any, Final, TypeVar

from gdpr_rules.engine.program import (
    Conclusion,
    Const,
    Facts,
    Join,
    Operator,
    Pattern,
    Program,
    Ref,
    Relation,
    Row,
    Rule,
    Term,
    Test,
    Value,
)
from gdpr_rules.errors import Place
from gdpr_rules.norms import condition, norm
from gdpr_rules.norms.citation import Citation
from gdpr_rules.norms.condition import Condition, FieldCondition, FieldName, Presumption, TraitCondition
from gdpr_rules.norms.words import Words

T = TypeVar("T")

# Programs and facts.

TYPES: tuple[type[Value], ...] = (int, str, bool)
SMALL: dict[type, tuple[Value, ...]] = {
    int: (0, 1, -1, 2),
    str: ("", "1", "true", "a"),
    bool: (True, False),
}
"""Values that meet often; a string looks like a number, another like a truth value."""
RARE: dict[type, tuple[Value, ...]] = {
    int: (2**31 - 1, -(2**31) + 1, 7),
    str: ("\x00", "\"}',\n\\", "é\u2028\U0001f9ec", "\ud800", "x" * 300),
    bool: (True, False),
}
BEYOND_LITERALS = (2**31, -(2**31), 2**63 - 1, -(2**63))
"""Integers that facts may hold, and that durable_rules does not take in rules."""
OPERATORS: dict[type, tuple[Operator, ...]] = {
    int: ("==", "==", "!=", "<", "<=", ">", ">="),
    str: ("==", "==", "!="),
    bool: ("==", "==", "!="),
}
MOST_ROWS = 5


@dataclass(frozen=True)
class Sketch:
    """A relation with the type of each column, and how many negations may lie below it."""

    relation: Relation
    types: tuple[type[Value], ...]
    level: int

    def columns(self, kind: type[Value]) -> list[str]:
        return [column for column, each in zip(self.relation.columns, self.types, strict=True) if each is kind]


def program_with_facts(dice: Random, *, rules: int = 8, rows: int = MOST_ROWS) -> tuple[Program, Facts]:
    """A program of at most so many rules, and at most so many rows for each of its relations."""
    sketches = _sketches(dice)
    heads = [sketch for sketch in sketches if sketch.level > 0 or dice.random() < 0.1]
    made = [_rule(dice, f"r{i}", dice.choice(heads), sketches) for i in range(dice.randint(1, rules))] if heads else []
    program = Program(tuple(sketch.relation for sketch in sketches), tuple(made))
    return program, _facts(dice, sketches, rows)


def shuffled(dice: Random, program: Program, facts: Facts) -> tuple[Program, Facts]:
    """The same program and facts, told in another order, some facts twice."""
    rules = dice.sample(program.rules, len(program.rules))
    told: dict[str, Sequence[Row]] = {}
    for name in dice.sample(list(facts), len(facts)):
        rows = [*facts[name], *facts[name][:1]]
        told[name] = dice.sample(rows, len(rows))
    return Program(program.relations, tuple(rules)), told


def _sketches(dice: Random) -> list[Sketch]:
    given = [_sketch(dice, f"given{i}", dice.randint(1, 4), 0) for i in range(dice.randint(1, 3))]
    derived = range(dice.randint(1, 4))
    return [*given, *(_sketch(dice, f"derived{i}", dice.randint(1, 2), dice.randint(1, 3)) for i in derived)]


def _sketch(dice: Random, name: str, width: int, level: int) -> Sketch:
    types = tuple(dice.choice(TYPES) for _ in range(width))
    return Sketch(Relation(name, tuple(f"{name[0]}{i}" for i in range(width))), types, level)


def _rule(dice: Random, name: str, head: Sketch, sketches: Sequence[Sketch]) -> Rule:
    readable = [sketch for sketch in sketches if sketch.level <= head.level]
    deniable = [sketch for sketch in sketches if sketch.level < head.level]
    bound: dict[str, Sketch] = {}
    patterns = []
    for i in range(dice.choice((1, 1, 2, 2, 3))):
        sketch = dice.choice(readable)
        patterns.append(_pattern(dice, f"v{i}", sketch, bound))
        bound[f"v{i}"] = sketch
    denials = dice.randint(1, 2) if deniable and dice.random() < 0.35 else 0
    absent = [_pattern(dice, f"no{i}", dice.choice(deniable), bound) for i in range(denials)]
    terms = tuple(_term(dice, kind, bound) for kind in head.types)
    return Rule(name, tuple(patterns), tuple(absent), Conclusion(head.relation.name, terms))


def _pattern(dice: Random, variable: str, sketch: Sketch, bound: dict[str, Sketch]) -> Pattern:
    tests, joins = [], []
    for column, kind in zip(sketch.relation.columns, sketch.types, strict=True):
        if dice.random() < 0.25:
            tests.append(Test(column, dice.choice(OPERATORS[kind]), _value(dice, kind)))
        others = [(variable, other) for variable, its in bound.items() for other in its.columns(kind)]
        while others and dice.random() < 0.45:
            joins.append(Join(column, dice.choice(OPERATORS[kind]), *dice.choice(others)))
    return Pattern(variable, sketch.relation.name, tuple(tests), tuple(joins))


def _term(dice: Random, kind: type[Value], bound: dict[str, Sketch]) -> Term:
    columns = [(variable, column) for variable, its in bound.items() for column in its.columns(kind)]
    if columns and dice.random() < 0.8:
        return Ref(*dice.choice(columns))
    return Const(_value(dice, kind))


def _value(dice: Random, kind: type[Value]) -> Value:
    return dice.choice(RARE[kind] if dice.random() < 0.1 else SMALL[kind])


def _facts(dice: Random, sketches: Sequence[Sketch], rows: int) -> Facts:
    facts: dict[str, list[Row]] = {}
    for sketch in sketches:
        if sketch.level == 0 or dice.random() < 0.3:
            count = dice.randint(0, rows)
            facts[sketch.relation.name] = [_row(dice, sketch) for _ in range(count)]
    return facts


def _row(dice: Random, sketch: Sketch) -> Row:
    return tuple(_fact_value(dice, kind) for kind in sketch.types)


def _fact_value(dice: Random, kind: type[Value]) -> Value:
    return dice.choice(BEYOND_LITERALS) if kind is int and dice.random() < 0.05 else _value(dice, kind)


# Norms and cases.

ON: Final = datetime(2026, 11, 24, tzinfo=UTC)
NOWHERE = Place("<random>")
WORDS = Words(fr="x", en="x")
SOURCES = (Citation.parse("GDPR:32(1)(a)"),)

KINDS = ("device", "dataset", "network", "service", "breach")
LINKS = {
    "device": (("stores", "dataset"), ("connected_to", "network")),
    "service": (("runs_on", "device"), ("gives_access_to", "dataset")),
    "breach": (("device", "device"), ("came_through", "service")),
    "dataset": (),
    "network": (),
}
PLURAL = {
    "device": "devices",
    "dataset": "datasets",
    "network": "networks",
    "service": "services",
    "breach": "breaches",
}
FIELDS: dict[str, dict[str, tuple[tuple[condition.Test, ...], tuple[Any, ...]]]] = {
    "device": {
        "encrypted": ((condition.Is(expected=True), condition.Is(expected=False)), ("yes", "no")),
        "form": ((condition.Is("laptop"), condition.OneOf(("laptop", "phone"))), ("laptop", "phone", "server")),
        "session_lock_minutes": (
            (condition.AtLeast(10), condition.AtMost(5)),
            (3, 12, {"at_least": 6}, {"at_most": 20}, {"about": 5}),
        ),
    },
    "service": {
        "shared": ((condition.Is(expected=True), condition.Is(expected=False)), ("yes", "no")),
        "authentication": ((condition.Is("none"), condition.OneOf(("none", "password"))), ("none", "password")),
    },
    "network": {"firewall": ((condition.Is(expected=True), condition.Is(expected=False)), ("yes", "no"))},
    "breach": {
        "established": (
            (condition.Is("established"), condition.OneOf(("established", "suspected"))),
            ("established", "suspected", "ruled_out"),
        ),
    },
    "dataset": {},
}
"""By kind and field: tests that norms make, and values that a case may state."""


def provisions(dice: Random, *, sound: bool = False) -> list[norm.Provision]:
    """Random qualifications that chain, and random norms over what they conclude.

    `sound` leaves out what is not meant to be monotone: presumptions fall when more is known, and a pattern that
    reads only what the case states knows nothing of what is possible.
    """
    made: list[norm.Provision] = []
    traits: list[tuple[str, str]] = []
    if dice.random() < 0.5:
        made.append(_new_facts(dice, sound))
    if dice.random() < 0.3:
        patterns = _norm_patterns(dice, (), sound)
        exposed = norm.NewFact("exposure", None, (("of", patterns[0].variable),))
        made.append(_qualification("exposure", patterns, new=exposed))
    for i in range(dice.randint(1, 4)):
        patterns = _norm_patterns(dice, traits, sound)
        bearer = dice.choice(patterns)
        trait = norm.Trait(bearer.variable, f"trait{i}")
        unless = _exemptions(dice, patterns, traits, sound)
        made.append(_qualification(f"q{i}", patterns, unless=unless, traits=(trait,)))
        traits.append((bearer.kind, trait.name))
    return [*made, *(_norm(dice, f"n{i}", traits, sound) for i in range(dice.randint(1, 3)))]


def _norm_patterns(dice: Random, traits: Sequence[tuple[str, str]], sound: bool) -> tuple[norm.Pattern, ...]:
    kinds = [dice.choice(KINDS)]
    patterns: list[norm.Pattern] = []
    while kinds:
        kind, variable = kinds.pop(), f"x{len(patterns)}"
        links = []
        for name, target in LINKS[kind]:
            if len(patterns) + len(kinds) < 2 and dice.random() < 0.5:
                links.append(norm.Link(name, f"x{len(patterns) + len(kinds) + 1}"))
                kinds.insert(0, target)
        as_stated = not sound and dice.random() < 0.1
        conditions = tuple(_conditions(dice, variable, kind, () if as_stated else traits))
        patterns.append(norm.Pattern(variable, kind, conditions, tuple(links), as_stated))
    return tuple(patterns)


def _conditions(dice: Random, variable: str, kind: str, traits: Sequence[tuple[str, str]]) -> Iterator[Condition]:
    for field, (tests, _) in FIELDS[kind].items():
        if dice.random() < 0.35:
            yield FieldCondition(FieldName(variable, field), dice.choice(tests))
    for bearer, trait in traits:
        if bearer == kind and dice.random() < 0.6:
            yield TraitCondition(FieldName(variable, trait), expected=dice.random() < 0.6)


def _exemptions(
    dice: Random, patterns: Sequence[norm.Pattern], traits: Sequence[tuple[str, str]], sound: bool
) -> tuple[norm.Exemption, ...]:
    if dice.random() < 0.6:
        return ()
    about = dice.choice([pattern for pattern in patterns if pattern.kind in KINDS])
    where = tuple(_conditions(dice, about.variable, about.kind, traits))
    given: tuple[norm.Pattern, ...] = ()
    sources_of_links = [kind for kind in KINDS for _, target in LINKS[kind] if target == about.kind]
    if sources_of_links and dice.random() < 0.6:
        kind = dice.choice(sources_of_links)
        link = next(norm.Link(name, about.variable) for name, target in LINKS[kind] if target == about.kind)
        as_stated = not sound and dice.random() < 0.3
        given = (norm.Pattern("other", kind, tuple(_conditions(dice, "other", kind, ())), (link,), as_stated),)
    return (norm.Exemption("e", SOURCES, where, given=given),) if where or given else ()


def _qualification(name: str, patterns: tuple[norm.Pattern, ...], **conclusions: Any) -> norm.Qualification:
    return norm.Qualification(name, SOURCES, patterns, norm.InForce(), NOWHERE, title=WORDS, **conclusions)


def _new_facts(dice: Random, sound: bool) -> norm.Qualification:
    """A qualification that concludes a breach named after a fact, or a tie between two facts.

    It reads no trait, since traits are read from such facts and may deny one another.
    """
    patterns = _norm_patterns(dice, (), sound)
    devices = [pattern.variable for pattern in patterns if pattern.kind == "device"]
    services = [pattern.variable for pattern in patterns if pattern.kind == "service"]
    if devices and services:
        return _qualification("ties", patterns, ties=(norm.Tie(services[0], "runs_on", devices[0]),))
    ties = tuple(("device", variable) for variable in devices) + tuple(("came_through", name) for name in services)
    return _qualification("breach", patterns, new=norm.NewFact("breach", patterns[0].variable, ties))


def _norm(dice: Random, name: str, traits: Sequence[tuple[str, str]], sound: bool) -> norm.Norm:
    patterns = _norm_patterns(dice, traits, sound)
    if dice.random() < 0.3:
        patterns = (*patterns, norm.Pattern("exposure", "exposure", (), (norm.Link("of", patterns[0].variable),)))
    concluded = [each.on for pattern in patterns for each in pattern.concluded if not each.expected]
    presumptions: tuple[Presumption, ...] = ()
    if concluded and not sound and dice.random() < 0.5:
        presumptions = (Presumption(dice.choice(concluded), expected=False, citation=SOURCES[0]),)
    return norm.Norm(
        name,
        SOURCES,
        patterns,
        norm.InForce(),
        NOWHERE,
        unless=_exemptions(dice, patterns, traits, sound),
        requires=(FieldCondition(FieldName(patterns[0].variable, "label"), condition.Is(expected=True)),),
        presumptions=presumptions,
        text=norm.NormText(WORDS, WORDS),
    )


def written_case(dice: Random) -> dict[str, Any]:
    """A case as a file would write it: some values stated, some unknown, some never asked, some lists closed."""
    ids = {kind: [f"{kind}-{i}" for i in range(dice.randint(0, 3))] for kind in KINDS}
    case: dict[str, Any] = {"listed": [kind for kind in KINDS if dice.random() < 0.5]}
    for kind in KINDS:
        case[PLURAL[kind]] = {id: _written_fact(dice, kind, ids) for id in ids[kind]}
    return case


def _written_fact(dice: Random, kind: str, ids: dict[str, list[str]]) -> dict[str, Any]:
    fact: dict[str, Any] = {}
    for field, (_, values) in FIELDS[kind].items():
        if dice.random() < 0.6:
            fact[field] = "unknown" if dice.random() < 0.3 else dice.choice(values)
    for name, target in LINKS[kind]:
        if dice.random() < 0.6:
            fact[name] = _written_links(dice, ids[target])
    return fact


def _written_links(dice: Random, ids: Sequence[str]) -> Any:
    chosen = [id for id in ids if dice.random() < 0.5]
    return dice.choice((chosen, {"only": chosen}, "unknown")) if chosen else dice.choice(({"only": []}, "unknown"))


def better_known(dice: Random, case: dict[str, Any]) -> dict[str, Any]:
    """The same case with a part of what was unknown now known, and nothing else changed."""
    ids = {kind: list(case[PLURAL[kind]]) for kind in KINDS}
    known = {**case, "listed": [kind for kind in KINDS if kind in case["listed"] or dice.random() < 0.3]}
    for kind in KINDS:
        known[PLURAL[kind]] = {id: _better_fact(dice, kind, fact, ids) for id, fact in case[PLURAL[kind]].items()}
    return known


def with_another(dice: Random, case: dict[str, Any]) -> dict[str, Any]:
    """The same case with one more fact of each kind that it does not list in full."""
    ids = {kind: list(case[PLURAL[kind]]) for kind in KINDS}
    more = dict(case)
    for kind in KINDS:
        if kind not in case["listed"]:
            more[PLURAL[kind]] = {**case[PLURAL[kind]], "another": _written_fact(dice, kind, ids)}
    return more


def _better_fact(dice: Random, kind: str, fact: dict[str, Any], ids: dict[str, list[str]]) -> dict[str, Any]:
    better = dict(fact)
    for field, (_, values) in FIELDS[kind].items():
        if fact.get(field, "unknown") == "unknown" and dice.random() < 0.5:
            better[field] = dice.choice(values)
    for name, target in LINKS[kind]:
        links = fact.get(name, "unknown")
        if not isinstance(links, dict) and dice.random() < 0.5:
            sure = [] if links == "unknown" else links
            more = [id for id in ids[target] if id not in sure and dice.random() < 0.5]
            better[name] = {"only": [*sure, *more]}
    return better
