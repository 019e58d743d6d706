"""What an engine runs and what it answers: relations, rules, rows and derivations.

The language is Datalog with stratified negation: a rule concludes one row for each way to choose a row for each of its
patterns, such that every test and join holds and no row fits an absent pattern. It is two-valued; whoever needs
"unknown" encodes it in relations of its own.

One row may serve several patterns of one match, as in plain Datalog: a rule that joins a relation with itself
also meets each row with itself. A rule that wants two different rows says so by a join with ``!=``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Literal, NamedTuple, Protocol, TypeAlias, TypeVar

from gdpr_rules.errors import GdprRulesError

Value: TypeAlias = bool | int | str
Row: TypeAlias = tuple[Value, ...]
Facts: TypeAlias = Mapping[str, Sequence[Row]]
Operator: TypeAlias = Literal["==", "!=", "<", "<=", ">", ">="]
ColumnOf: TypeAlias = tuple[str, str]

OPERATORS: tuple[Operator, ...] = ("==", "!=", "<", "<=", ">", ">=")
EQUALITIES: tuple[Operator, ...] = ("==", "!=")


class ProgramError(GdprRulesError, ValueError):
    """A program is not well formed; the message names the rule or the relation."""


class FactsError(GdprRulesError, ValueError):
    """Facts do not fit the program: an unknown relation, a row of another width, a column of mixed types."""


class EngineLimit(GdprRulesError):
    """The program or the facts exceed what this engine can answer rightly; another engine may have no such limit."""


class EngineUnavailable(GdprRulesError):
    """The engine cannot run in this interpreter; the message says why."""


class EngineFault(GdprRulesError):
    """The engine reported something that cannot happen; a defect of ours, never a property of the facts."""


@dataclass(frozen=True, slots=True)
class Relation:
    """A set of rows of one width. Every column holds one type of value, the same in all rows."""

    name: str
    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Test:
    """A comparison of a column with a constant; only integers are ordered."""

    __test__ = False  # its name would make pytest collect it

    column: str
    op: Operator
    value: Value


@dataclass(frozen=True, slots=True)
class Join:
    """A comparison ``column op variable.other_column`` with the row of a pattern that comes earlier in the rule."""

    column: str
    op: Operator
    variable: str
    other_column: str


@dataclass(frozen=True, slots=True)
class Pattern:
    """A row of ``relation`` that passes all tests and joins, known as ``variable`` in the rest of the rule."""

    variable: str
    relation: str
    tests: tuple[Test, ...] = ()
    joins: tuple[Join, ...] = ()


@dataclass(frozen=True, slots=True)
class Const:
    """A term of a conclusion that is always the same value."""

    value: Value


@dataclass(frozen=True, slots=True)
class Ref:
    """A term of a conclusion that is read from the row of a pattern."""

    variable: str
    column: str


Term: TypeAlias = Const | Ref


@dataclass(frozen=True, slots=True)
class Conclusion:
    """The row that a rule concludes: one term for each column of ``relation``."""

    relation: str
    terms: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """If a row fits each of ``patterns`` and none fits any of ``absent``, then ``concludes``.

    The joins of an absent pattern may name variables of ``patterns`` only; its own variable is known nowhere else.
    """

    name: str
    patterns: tuple[Pattern, ...]
    absent: tuple[Pattern, ...]
    concludes: Conclusion

    @property
    def body(self) -> tuple[Pattern, ...]:
        """All patterns, the absent ones last."""
        return self.patterns + self.absent


class Derivation(NamedTuple):
    """One reason for a derived row: the rule, and the rows that served its patterns, in the order of the patterns."""

    rule: str
    rows: tuple[Row, ...]


_Named = TypeVar("_Named", Relation, Rule)

Derived: TypeAlias = dict[str, dict[Row, list[Derivation]]]


def arrange(found: Mapping[Row, list[Derivation]]) -> dict[Row, list[Derivation]]:
    """Put the derived rows of a relation and their derivations in ascending order, each derivation once."""
    for derivations in found.values():
        if len(derivations) > 1:
            derivations[:] = sorted(set(derivations))
    return {row: found[row] for row in sorted(found)}


class Compiled(Protocol):
    """A program made ready by an engine; it may be run from several threads."""

    def run(self, facts: Facts) -> Derived:
        """Derive everything that follows from ``facts``.

        The answer has one entry for each relation that rules conclude, in the order of the program's relations:
        each derived row, in ascending order, with all its derivations, in ascending order. A row that was also
        given as a fact is listed if a rule derives it. A fact given twice counts once.

        Raises FactsError for facts that do not fit the program, and EngineLimit where the engine has limits.
        """
        ...


class Engine(Protocol):
    """A way to run programs. Every engine gives the same answer to the same facts."""

    @property
    def name(self) -> str:
        """The name by which users choose the engine."""
        ...

    def compile(self, program: Program) -> Compiled:
        """Make a program ready to run; raises EngineLimit where the program exceeds the engine."""
        ...


@dataclass(frozen=True, slots=True)
class Program:
    """Relations and the rules over them, checked when made.

    Raises ProgramError for an unknown or repeated name, a value of the wrong type, and a cycle through ``absent``.
    """

    relations: tuple[Relation, ...]
    rules: tuple[Rule, ...]
    strata: tuple[tuple[Rule, ...], ...] = field(init=False, repr=False, compare=False)
    """The rules in layers: what a rule denies is concluded in earlier layers only."""

    _relation_of: dict[str, Relation] = field(init=False, repr=False, compare=False)
    _rule_of: dict[str, Rule] = field(init=False, repr=False, compare=False)
    _types: _ColumnTypes = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        named = _by_name("relation", self.relations)
        object.__setattr__(self, "_rule_of", _by_name("rule", self.rules))
        for relation in self.relations:
            _check_relation(relation)
        types = _ColumnTypes()
        for rule in self.rules:
            _check_rule(rule, named)
            types.read(rule, named[rule.concludes.relation])
        object.__setattr__(self, "_relation_of", named)
        object.__setattr__(self, "_types", types)
        object.__setattr__(self, "strata", _layers(self.relations, self.rules))

    def relation(self, name: str) -> Relation:
        """The relation of this name; raises KeyError if there is none."""
        return self._relation_of[name]

    def rule(self, name: str) -> Rule:
        """The rule of this name; raises KeyError if there is none."""
        return self._rule_of[name]

    def column_type(self, relation: str, column: str) -> type[Value] | None:
        """The type of a column as far as the rules tell it, or None where any type will do."""
        return self._types.type_of((relation, column))

    def concluded(self) -> tuple[str, ...]:
        """The names of the relations that rules conclude, in the order of the program's relations."""
        heads = {rule.concludes.relation for rule in self.rules}
        return tuple(relation.name for relation in self.relations if relation.name in heads)

    def check_relations(self, facts: Facts) -> None:
        """Raise FactsError for facts of a relation that the program does not have."""
        if not facts.keys() <= self._relation_of.keys():
            unknown = ", ".join(sorted(set(facts) - set(self._relation_of)))
            raise FactsError(f"The program has no relation {unknown}.")

    def check_facts(self, facts: Facts) -> None:
        """Raise FactsError unless every row has the width of its relation and every column a single type.

        Columns that rules compare with one another or copy into one another have to agree as well.
        """
        self.check_relations(facts)
        found: dict[ColumnOf, type] = {}
        for name, rows in facts.items():
            if not rows:
                continue
            relation = self._relation_of[name]
            width = len(relation.columns)
            if any(len(row) != width for row in rows):
                raise FactsError(f"A row of {name} does not have {width} values.")
            for column, values in zip(relation.columns, zip(*rows, strict=True), strict=True):
                self._check_column((name, column), set(map(type, values)), found)

    def _check_column(self, column: ColumnOf, seen: set[type], found: dict[ColumnOf, type]) -> None:
        root = self._types.root(column)
        expected = self._types.type_of(column) or found.setdefault(root, min(seen, key=lambda kind: kind.__name__))
        if seen != {expected} or expected not in (bool, int, str):
            types = ", ".join(sorted(kind.__name__ for kind in seen | {expected}))
            raise FactsError(f"The column {'.'.join(column)} mixes types, or has one that no rule can use: {types}.")


class _ColumnTypes:
    """Which columns must have one type (classes of a union-find), and which type that is."""

    def __init__(self) -> None:
        self._parent: dict[ColumnOf, ColumnOf] = {}
        self._type: dict[ColumnOf, type[Value]] = {}

    def root(self, column: ColumnOf) -> ColumnOf:
        while (parent := self._parent.get(column)) is not None:
            if parent in self._parent:  # halve the path, which long chains of rules would make long
                self._parent[column] = self._parent[parent]
            column = parent
        return column

    def type_of(self, column: ColumnOf) -> type[Value] | None:
        return self._type.get(self.root(column))

    def read(self, rule: Rule, head: Relation) -> None:
        """Take in what a rule says about types; raises ProgramError where that contradicts earlier rules."""
        relation_of = {pattern.variable: pattern.relation for pattern in rule.patterns}
        for pattern in rule.body:
            for test in pattern.tests:
                self._set(rule, (pattern.relation, test.column), type(test.value))
            for join in pattern.joins:
                column = (pattern.relation, join.column)
                self._unite(rule, column, (relation_of[join.variable], join.other_column))
                if join.op not in EQUALITIES:
                    self._set(rule, column, int)
        for name, term in zip(head.columns, rule.concludes.terms, strict=True):
            if isinstance(term, Const):
                self._set(rule, (head.name, name), type(term.value))
            else:
                self._unite(rule, (head.name, name), (relation_of[term.variable], term.column))

    def _set(self, rule: Rule, column: ColumnOf, kind: type[Value]) -> None:
        known = self._type.setdefault(self.root(column), kind)
        if known is not kind:
            raise ProgramError(
                f"Rule {rule.name} takes {'.'.join(column)} for {kind.__name__}; elsewhere it is {known.__name__}."
            )

    def _unite(self, rule: Rule, one: ColumnOf, other: ColumnOf) -> None:
        a, b = self.root(one), self.root(other)
        if a == b:
            return
        if a in self._type:
            self._set(rule, other, self._type.pop(a))
        self._parent[a] = b


def _by_name(what: str, items: Iterable[_Named]) -> dict[str, _Named]:
    named: dict[str, _Named] = {}
    for item in items:
        if item.name in named:
            raise ProgramError(f"There are two {what}s named {item.name}.")
        named[item.name] = item
    return named


def _check_relation(relation: Relation) -> None:
    if not relation.columns or len(set(relation.columns)) < len(relation.columns):
        raise ProgramError(f"Relation {relation.name} needs columns, each with a name of its own.")


def _check_rule(rule: Rule, relations: Mapping[str, Relation]) -> None:
    if not rule.patterns:
        raise ProgramError(f"Rule {rule.name} has no pattern.")
    known: dict[str, Relation] = {}
    for pattern in rule.patterns:
        relation = _check_pattern(rule, pattern, relations, known)
        if pattern.variable in known:
            raise ProgramError(f"Rule {rule.name} uses the variable {pattern.variable} twice.")
        known[pattern.variable] = relation
    for pattern in rule.absent:
        _check_pattern(rule, pattern, relations, known)
    _check_conclusion(rule, relations, known)


def _check_pattern(
    rule: Rule, pattern: Pattern, relations: Mapping[str, Relation], known: Mapping[str, Relation]
) -> Relation:
    relation = _find_relation(rule, pattern.relation, relations)
    for test in pattern.tests:
        _check_column(rule, relation, test.column)
        _check_operator(rule, test.op)
        if type(test.value) not in (bool, int, str):
            raise ProgramError(f"Rule {rule.name} compares with {test.value!r}, which is no bool, int or str.")
        if test.op not in EQUALITIES and type(test.value) is not int:
            raise ProgramError(f"Rule {rule.name} orders by {test.op} {test.value!r}; only integers have an order.")
    for join in pattern.joins:
        _check_column(rule, relation, join.column)
        _check_operator(rule, join.op)
        _check_column(rule, _find_variable(rule, join.variable, known), join.other_column)
    return relation


def _check_conclusion(rule: Rule, relations: Mapping[str, Relation], known: Mapping[str, Relation]) -> None:
    head = _find_relation(rule, rule.concludes.relation, relations)
    if len(rule.concludes.terms) != len(head.columns):
        raise ProgramError(f"Rule {rule.name} concludes {head.name} with {len(rule.concludes.terms)} terms.")
    for term in rule.concludes.terms:
        if isinstance(term, Ref):
            _check_column(rule, _find_variable(rule, term.variable, known), term.column)
        elif type(term.value) not in (bool, int, str):
            raise ProgramError(f"Rule {rule.name} concludes {term.value!r}, which is no bool, int or str.")


def _find_relation(rule: Rule, name: str, relations: Mapping[str, Relation]) -> Relation:
    if name not in relations:
        raise ProgramError(f"Rule {rule.name} names an unknown relation {name}.")
    return relations[name]


def _find_variable(rule: Rule, name: str, known: Mapping[str, Relation]) -> Relation:
    if name not in known:
        raise ProgramError(f"Rule {rule.name} uses the variable {name}, which no earlier pattern binds.")
    return known[name]


def _check_column(rule: Rule, relation: Relation, column: str) -> None:
    if column not in relation.columns:
        raise ProgramError(f"Rule {rule.name} names an unknown column {relation.name}.{column}.")


def _check_operator(rule: Rule, op: str) -> None:
    if op not in OPERATORS:
        raise ProgramError(f"Rule {rule.name} uses an unknown operator {op}.")


def dependencies(relations: Iterable[Relation], rules: Iterable[Rule]) -> dict[str, list[str]]:
    """For each relation, in order, the relations that rules concluding it read; each once."""
    needs: dict[str, dict[str, None]] = {relation.name: {} for relation in relations}
    for rule in rules:
        needs[rule.concludes.relation].update(dict.fromkeys(pattern.relation for pattern in rule.body))
    return {name: list(read) for name, read in needs.items()}


def components(graph: Mapping[str, Sequence[str]]) -> list[tuple[str, ...]]:
    """The strongly connected components of a graph of dependencies, each after the ones it depends on.

    Tarjan's algorithm with a stack of its own, since a chain of rules may be longer than Python's recursion is deep.
    """
    number: dict[str, int] = {}
    lowest: dict[str, int] = {}
    open_nodes: dict[str, None] = {}
    found: list[tuple[str, ...]] = []

    def enter(node: str) -> tuple[str, Iterator[str]]:
        number[node] = lowest[node] = len(number)
        open_nodes[node] = None
        return node, iter(graph[node])

    for start in graph:
        path = [enter(start)] if start not in number else []
        while path:
            node, rest = path[-1]
            for other in rest:
                if other not in number:
                    path.append(enter(other))
                    break
                if other in open_nodes:
                    lowest[node] = min(lowest[node], number[other])
            else:
                path.pop()
                if path:
                    parent = path[-1][0]
                    lowest[parent] = min(lowest[parent], lowest[node])
                if lowest[node] == number[node]:
                    found.append(_close(node, open_nodes))
    return found


def _close(node: str, open_nodes: dict[str, None]) -> tuple[str, ...]:
    """Take the component that was entered at ``node`` off the stack of open nodes."""
    members: list[str] = []
    while node not in members:
        members.append(open_nodes.popitem()[0])
    return tuple(reversed(members))


def _layers(relations: tuple[Relation, ...], rules: tuple[Rule, ...]) -> tuple[tuple[Rule, ...], ...]:
    by_head: dict[str, list[Rule]] = {relation.name: [] for relation in relations}
    for rule in rules:
        by_head[rule.concludes.relation].append(rule)
    level: dict[str, int] = {}
    for component in components(dependencies(relations, rules)):
        inside = [rule for name in component for rule in by_head[name]]
        _refuse_denied_cycle(inside, component)
        below = chain.from_iterable(_levels_below(rule, level) for rule in inside)
        level.update(dict.fromkeys(component, max(below, default=0)))
    layers: list[list[Rule]] = [[] for _ in range(max(level.values(), default=0) + 1)]
    for rule in rules:
        layers[level[rule.concludes.relation]].append(rule)
    return tuple(tuple(layer) for layer in layers)


def _levels_below(rule: Rule, level: Mapping[str, int]) -> Iterator[int]:
    yield from (level.get(pattern.relation, 0) for pattern in rule.patterns)
    yield from (level[pattern.relation] + 1 for pattern in rule.absent)


def _refuse_denied_cycle(rules: Sequence[Rule], component: tuple[str, ...]) -> None:
    if any(pattern.relation in component for rule in rules for pattern in rule.absent):
        cycle = [rule.name for rule in rules if any(pattern.relation in component for pattern in rule.body)]
        raise ProgramError(f"The rules {', '.join(cycle)} deny what they lead to; such a cycle has no meaning.")
