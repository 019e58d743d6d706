"""The engine on durable_rules: its C core matches the rules, and this module keeps it to what it does right.

The core is driven directly, without the library's Host: the Host runs timers that race with deletion, swallows
the exceptions of actions and drops a conclusion that no rule reads. What the core gets is a translation:

* A row becomes a flat fact of integers: ``kind`` is the number of its relation, ``c0, c1, ...`` are the columns
  that rules read. Strings become the numbers of a symbol table that is made anew for each run. So the core never
  sees anybody's text: it takes ``1`` for ``'1'``, orders strings as raw JSON and cuts them at 65,535 bytes.
* A row lacks no column and holds no null, so the core's errors over absent attributes cannot arise.
* Every pattern begins with its kind, and its joins come last. Where it has joins, a join that always holds ends
  it: when the last test of a conjunction fails, the core reads past the end of the conjunction.
* The core's negation depends on the order of assertion and on the names of variables. A rule with absent patterns
  is therefore given to the core without them, to collect its *candidates*, and once with each of them as an
  ordinary pattern, to collect the *blocked* ones. When the strata below are complete, the candidates that are not
  blocked conclude.
* The core passes over matches in which one fact serves two patterns, unless a rule says ``dist: 0``.

What exceeds the core is refused before the core sees it, since it meets some of its limits with a wrong answer, an
endless loop or a crash.
"""

from __future__ import annotations

import json
import re
import threading
import weakref
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from types import TracebackType
from typing import Any, NamedTuple, Self, TypeAlias

from gdpr_rules.engine.program import (
    Const,
    Derivation,
    Derived,
    EngineFault,
    EngineLimit,
    EngineUnavailable,
    Facts,
    Pattern,
    Program,
    Relation,
    Row,
    Rule,
    Value,
    arrange,
)

core: Any
try:
    import durable_rules_engine as _core
except ImportError as error:  # not installed, or built for another Python
    core, _import_error = None, str(error)
else:
    core, _import_error = _core, ""

TESTED_VERSION = "2.0.28"

# What the core can hold, with a margin; beyond it lies an error at best.
MOST_RULES = 4_000
MOST_PATTERNS = 16
MOST_TESTS = 25
MOST_JOINS = 25
MOST_COLUMNS = 240
LEAST_NUMBER, GREATEST_NUMBER = -(2**63), 2**63 - 1
GREATEST_LITERAL = 2**31 - 1  # the core reads literals with atol, and a long has 32 bits on Windows

# The core tries a fact on all tests that may follow the last one that held. It has 511 places for them (with 512 it
# searches for ever), 64 for those that hold, and 256 for the rules that begin with the very same tests. Therefore
# the patterns on a relation that many rules read are dealt out to lanes: an always true test, another one for each
# lane, comes between the kind and the tests of the pattern. Likewise kinds are put into groups if there are many.
MOST_IN_ONE_LANE = 30
MOST_LANES = 30
KINDS_IN_A_GROUP = 400

BOOT_KIND, BOOT_ID, BOOT_RULE = 0, "boot", "boot"
STATE_ID = "sid-0"  # the id of a fact that the core makes itself
REPEATED = 2  # the core's code for a fact whose id it has seen before
OPERATORS = {"!=": "$neq", "<": "$lt", "<=": "$lte", ">": "$gt", ">=": "$gte"}

Expression: TypeAlias = dict[str, Any]
Match: TypeAlias = tuple[str, ...]


class Availability(NamedTuple):
    """Whether the engine can be used here, and if not, why."""

    usable: bool
    reason: str

    def __bool__(self) -> bool:
        return self.usable


@cache
def available() -> Availability:
    """Tell whether durable_rules can be imported, in the version that this module was tested with."""
    if core is None:
        return Availability(False, f"durable_rules cannot be imported: {_import_error}.")
    try:
        version = metadata.version("durable_rules")
    except metadata.PackageNotFoundError:
        return Availability(False, "durable_rules is not installed as a package, so its version is unknown.")
    if version != TESTED_VERSION:
        return Availability(False, f"durable_rules {version} is installed, and only {TESTED_VERSION} is tested.")
    return Availability(True, "")


class DurableEngine:
    """Runs programs on the C core of durable_rules, within the limits in which its answers are right."""

    name = "durable"

    def compile(self, program: Program) -> DurableProgram:
        """Translate a program and let the core compile it.

        Raises EngineUnavailable if the core cannot be used here, and EngineLimit if the program exceeds it.
        """
        usable, reason = available()
        if not usable:
            raise EngineUnavailable(reason)
        return DurableProgram(program)


ENGINE = DurableEngine()


class DurableProgram:
    """A program that the core has compiled.

    Runs take turns: the core tells working memories apart by a 32-bit hash of their names alone, so there is only
    ever one. Parallel work belongs into processes, each with a compiled program of its own. For the same reason
    this object does not pickle: what it holds is a number that means nothing in another process.
    """

    def __init__(self, program: Program) -> None:
        self._program = program
        self._translation = _Translation(program)
        self._lock = threading.Lock()
        definitions = json.dumps(self._translation.definitions)
        self._handle: int = core.create_ruleset("rules", definitions)
        # No working memory outlives its run, so nothing of the rules is left behind when they are deleted.
        weakref.finalize(self, core.delete_ruleset, self._handle).atexit = False

    def run(self, facts: Facts) -> Derived:
        """Derive everything that follows from the facts; see ``Compiled.run``.

        Raises EngineLimit for a number beyond 64 bits, and EngineFault if the core reports what cannot happen.
        """
        self._program.check_facts(facts)
        with self._lock, _WorkingMemory(self._handle, self._translation.boot_fact) as memory:
            return _Run(self._program, self._translation, memory).derive(facts)


def _limit(what: str, most: str) -> EngineLimit:
    return EngineLimit(f"{what}; durable_rules can take {most}. The native engine has no such limit.")


# The translation of a program.


class _CoreRule(NamedTuple):
    """What the core matches for a rule: its patterns, or these and an absent one, to find what is blocked."""

    rule: Rule
    patterns: tuple[Pattern, ...]
    blocks: bool


def _core_rules(rules: Iterable[Rule]) -> Iterator[_CoreRule]:
    for rule in rules:
        yield _CoreRule(rule, rule.patterns, blocks=False)
        for absent in rule.absent:
            yield _CoreRule(rule, (*rule.patterns, absent), blocks=True)


class _Symbols(dict[Value, int]):
    """A number for each value, given when the value is first met."""

    def __missing__(self, value: Value) -> int:
        number = self[value] = len(self)
        return number


@dataclass(frozen=True, slots=True)
class _Encoding:
    """How the rows of a relation become facts of the core: the columns shown, each with its type if rules tell it."""

    relation: str
    template: str
    columns: tuple[tuple[int, type[Value] | None], ...]

    def facts(self, ids: Iterable[str], rows: Sequence[Row], symbols: _Symbols) -> Iterator[str]:
        """The JSON of rows, at least one; raises EngineLimit for an integer that the core would cut to 64 bits."""
        columns = list(zip(*rows, strict=True))
        shown: list[Iterable[Value]] = []
        for i, kind in self.columns:
            if kind is int:
                self._check_numbers(columns[i])
            shown.append(columns[i] if kind in (bool, int) else map(symbols.__getitem__, columns[i]))
        return map(self.template.__mod__, zip(ids, *shown, strict=True))

    def _check_numbers(self, column: tuple[Any, ...]) -> None:
        if min(column) < LEAST_NUMBER or max(column) > GREATEST_NUMBER:
            bits = max(min(column), max(column), key=abs).bit_length()
            raise _limit(f"A row of {self.relation} holds an integer of {bits} bits", "63")


class _Lanes:
    """Deals the patterns on each relation out to lanes."""

    def __init__(self, rules: Iterable[_CoreRule]) -> None:
        self._uses = Counter(pattern.relation for rule in rules for pattern in rule.patterns)
        self._dealt: Counter[str] = Counter()
        for relation, uses in self._uses.items():
            if uses > MOST_LANES * MOST_IN_ONE_LANE:
                raise _limit(f"{uses} patterns read {relation}", f"{MOST_LANES * MOST_IN_ONE_LANE}")

    def next(self, relation: str) -> Iterator[Expression]:
        """The test that puts the next pattern on a relation into its lane; none where one lane is enough."""
        lane, _ = divmod(self._dealt[relation], MOST_IN_ONE_LANE)
        self._dealt[relation] += 1
        if self._uses[relation] > MOST_IN_ONE_LANE:
            yield _comparison("_j", "<", lane + 1)


class _Translation:
    """A program in the terms of the core; raises EngineLimit where it has no place there."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self.rules = tuple(_core_rules(program.rules))
        if len(self.rules) > MOST_RULES:
            what = f"The program has {len(self.rules)} rules, counting one more for each absent pattern"
            raise _limit(what, f"{MOST_RULES}")
        self.symbols = _Symbols()
        read = {pattern.relation for rule in self.rules for pattern in rule.patterns}
        self._kinds = {name: kind for kind, name in enumerate(sorted(read), start=BOOT_KIND + 1)}
        columns = self._columns_read()
        self.encodings = {name: self._encoding(program.relation(name), columns[name]) for name in self._kinds}
        self.terms = {rule.name: self._terms(rule) for rule in program.rules}
        lanes = _Lanes(self.rules)
        self.definitions = {f"r{i}": self._definition(rule, lanes) for i, rule in enumerate(self.rules)}
        boot_kind = self._kind(BOOT_KIND)
        self.definitions[BOOT_RULE] = {"all": [{"p0": _conjunction(_equalities(boot_kind))}]}
        self.boot_fact = json.dumps({"id": BOOT_ID, **boot_kind})

    def _kind(self, number: int) -> dict[str, int]:
        """The attributes that tell facts of a kind from others."""
        if len(self._kinds) < KINDS_IN_A_GROUP:
            return {"kind": number}
        return {"group": number // KINDS_IN_A_GROUP, "kind": number}

    # Facts.

    def _encoding(self, relation: Relation, columns: Container[str]) -> _Encoding:
        read = [i for i, column in enumerate(relation.columns) if column in columns]
        if len(read) > MOST_COLUMNS:
            raise _limit(f"Rules read {len(read)} columns of {relation.name}", f"{MOST_COLUMNS}")
        types = [self._program.column_type(relation.name, relation.columns[i]) for i in read]
        fixed = "".join(f',"{name}":{value}' for name, value in self._kind(self._kinds[relation.name]).items())
        shown = "".join(f',"c{i}":%d' for i in read)
        return _Encoding(
            relation=relation.name,
            template=f'{{"id":"%s"{fixed},"_j":0{shown}}}',
            columns=tuple(zip(read, types, strict=True)),
        )

    def _columns_read(self) -> Mapping[str, set[str]]:
        """The columns that rules test or join, by relation."""
        read: defaultdict[str, set[str]] = defaultdict(set)
        for rule in self._program.rules:
            relation_of = {pattern.variable: pattern.relation for pattern in rule.patterns}
            for pattern in rule.body:
                read[pattern.relation].update(test.column for test in pattern.tests)
                for join in pattern.joins:
                    read[pattern.relation].add(join.column)
                    read[relation_of[join.variable]].add(join.other_column)
        return read

    # Conclusions.

    def _terms(self, rule: Rule) -> tuple[tuple[int | None, Any], ...]:
        """For each term the place of a pattern and of a column in it, or None and a constant."""
        place = {pattern.variable: i for i, pattern in enumerate(rule.patterns)}
        terms: list[tuple[int | None, Any]] = []
        for term in rule.concludes.terms:
            if isinstance(term, Const):
                terms.append((None, term.value))
            else:
                i = place[term.variable]
                columns = self._program.relation(rule.patterns[i].relation).columns
                terms.append((i, columns.index(term.column)))
        return tuple(terms)

    def conclusion(self, rule: Rule, rows: Sequence[Row]) -> Row:
        """The row that a rule concludes from the rows that serve its patterns."""
        return tuple([what if i is None else rows[i][what] for i, what in self.terms[rule.name]])

    # Rules.

    def _definition(self, core_rule: _CoreRule, lanes: _Lanes) -> Expression:
        rule, patterns, _ = core_rule
        if len(patterns) > MOST_PATTERNS:
            raise _limit(f"Rule {rule.name} has {len(patterns)} patterns", f"{MOST_PATTERNS}")
        antecedents = []
        for i, pattern in enumerate(patterns):
            tests = [
                *_equalities(self._kind(self._kinds[pattern.relation])),
                *lanes.next(pattern.relation),
                *self._tests(rule, pattern),
                *self._joins(rule, pattern),
            ]
            antecedents.append({f"p{i}": _conjunction(tests)})
        return {"all": antecedents, "dist": 0}

    def _tests(self, rule: Rule, pattern: Pattern) -> Iterator[Expression]:
        if len(pattern.tests) > MOST_TESTS:
            raise _limit(f"Rule {rule.name} makes {len(pattern.tests)} tests in a pattern", f"{MOST_TESTS}")
        for test in pattern.tests:
            yield _comparison(self._attribute(pattern, test.column), test.op, self._literal(rule, test.value))

    def _joins(self, rule: Rule, pattern: Pattern) -> Iterator[Expression]:
        if len(pattern.joins) > MOST_JOINS:
            raise _limit(f"Rule {rule.name} makes {len(pattern.joins)} joins in a pattern", f"{MOST_JOINS}")
        place = {other.variable: i for i, other in enumerate(rule.patterns)}
        for join in pattern.joins:
            other = place[join.variable]
            there = {f"p{other}": self._attribute(rule.patterns[other], join.other_column)}
            yield _comparison(self._attribute(pattern, join.column), join.op, there)
        if pattern.joins:
            yield _comparison("_j", "==", {"p0": "_j"})

    def _attribute(self, pattern: Pattern, column: str) -> str:
        """The name of a column in the core, where no name of ours can clash with one of its own."""
        return f"c{self._program.relation(pattern.relation).columns.index(column)}"

    def _literal(self, rule: Rule, value: Value) -> int:
        if isinstance(value, str):
            return self.symbols[value]
        if abs(value) > GREATEST_LITERAL:
            raise _limit(f"Rule {rule.name} compares with an integer of {value.bit_length()} bits", "31 in rules")
        return int(value)


def _comparison(attribute: str, op: str, with_what: Any) -> Expression:
    equality = {attribute: with_what}
    return equality if op == "==" else {OPERATORS[op]: equality}


def _equalities(attributes: Mapping[str, int]) -> list[Expression]:
    return [_comparison(name, "==", value) for name, value in attributes.items()]


def _conjunction(expressions: Sequence[Expression]) -> Expression:
    return expressions[0] if len(expressions) == 1 else {"$and": expressions}


# A run.


class _FactIds:
    """Ids that the core can tell apart: it compares nothing but their 32-bit hashes."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._hashes = {_fnv1a(BOOT_ID), _fnv1a(STATE_ID)}
        self._ids: list[str] = []
        self._next = 0

    def first(self, count: int) -> Sequence[str]:
        """At least ``count`` ids, always the same ones."""
        with self._lock:
            while len(self._ids) < count:
                id = str(self._next)
                self._next += 1
                if (hashed := _fnv1a(id)) not in self._hashes:
                    self._hashes.add(hashed)
                    self._ids.append(id)
        return self._ids


def _fnv1a(text: str) -> int:
    """The hash by which the core knows a fact."""
    hashed = 0x811C9DC5
    for byte in text.encode():
        hashed = ((hashed ^ byte) * 0x01000193) & 0xFFFFFFFF
    return hashed


_fact_ids = _FactIds()


# A match is {"rule":{"p0":{"id":"7",...},"p1":{"id":"12",...}}}, the patterns in their order. Nothing in it but ids
# is text, so they can be picked out of it, in a tenth of the time that it would take to read it.
_IDS = re.compile(r'"id":"([^"]*)"').findall


class _WorkingMemory:
    """The one working memory of a compiled program, from its first fact to its deletion."""

    def __init__(self, handle: int, boot_fact: str) -> None:
        self._handle = handle
        self._boot_fact = boot_fact

    def __enter__(self) -> Self:
        if self._boot() == REPEATED:  # an interrupt kept the last run from deleting what it left
            core.delete_state(self._handle, None)
            self._boot()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        core.delete_state(self._handle, None)

    def _boot(self) -> int:
        """Let an action run: the core deletes safely only a working memory in which one has."""
        code = self._assert([self._boot_fact])
        for _ in self.matches():
            pass
        return code

    def _assert(self, facts: Sequence[str]) -> int:
        try:
            code, self._offset = core.assert_facts(self._handle, f"[{','.join(facts)}]")
        except core.error as error:
            raise EngineFault(f"durable_rules refused facts that it should be able to take: {error}.") from error
        return int(code)

    def add(self, facts: Sequence[str]) -> None:
        """Assert facts, at least one: the core answers an empty list with an uninitialised offset."""
        if self._assert(facts) == REPEATED:
            raise EngineFault("durable_rules took a new fact for one that it had already seen.")

    def matches(self) -> Iterator[tuple[str, Match]]:
        """Take every match off the agenda: the name of a rule of the core, and the ids that serve its patterns."""
        try:
            started = core.start_action_for_state(self._handle, self._offset)
            message = started[1] if started else None
            while message is not None:
                yield message[2 : message.index('"', 2)], tuple(_IDS(message))
                message = core.complete_and_start_action(self._handle, self._offset)
        except core.error as error:
            raise EngineFault(f"durable_rules could not say what it matched: {error}.") from error


class _Run:
    """One chain from facts to everything derived."""

    def __init__(self, program: Program, translation: _Translation, memory: _WorkingMemory) -> None:
        self._program = program
        self._translation = translation
        self._memory = memory
        self._symbols = _Symbols(translation.symbols)
        self._row: dict[str, Row] = {}
        self._known: dict[str, set[Row]] = {name: set() for name in translation.encodings}
        self._new: defaultdict[str, list[Row]] = defaultdict(list)
        self._found: dict[str, defaultdict[Row, list[Derivation]]]
        self._found = {name: defaultdict(list) for name in program.concluded()}
        self._candidates: defaultdict[str, list[Match]] = defaultdict(list)
        self._blocked: set[tuple[str, Match]] = set()

    def derive(self, facts: Facts) -> Derived:
        for name, rows in facts.items():
            if rows and (known := self._known.get(name)) is not None:
                self._new[name] += dict.fromkeys(rows)
                known.update(rows)
        self._chain()
        for stratum in self._program.strata:
            while self._conclude_candidates(stratum):
                self._chain()
        return {name: arrange(rows) for name, rows in self._found.items()}

    def _chain(self) -> None:
        """Assert the new rows that some rule reads, and match, until there are none."""
        rules = self._translation.rules
        while self._new:
            self._memory.add(self._take_new())
            for name, match in self._memory.matches():
                rule, _, blocks = rules[int(name[1:])]
                if blocks:
                    self._blocked.add((rule.name, match[:-1]))
                elif rule.absent:
                    self._candidates[rule.name].append(match)
                else:
                    self._conclude(rule, match)

    def _take_new(self) -> list[str]:
        """The new rows as facts of the core, each with an id by which the row is found again."""
        facts: list[str] = []
        for relation, rows in self._new.items():
            first, last = len(self._row), len(self._row) + len(rows)
            ids = _fact_ids.first(last)[first:last]
            self._row.update(zip(ids, rows, strict=True))
            facts += self._translation.encodings[relation].facts(ids, rows, self._symbols)
        self._new.clear()
        return facts

    def _conclude_candidates(self, stratum: Iterable[Rule]) -> bool:
        """Let the candidates of complete strata conclude unless blocked; tell whether there were any."""
        any_candidates = False
        for rule in stratum:
            for match in self._candidates.pop(rule.name, ()):
                any_candidates = True
                if (rule.name, match) not in self._blocked:
                    self._conclude(rule, match)
        return any_candidates

    def _conclude(self, rule: Rule, match: Match) -> None:
        rows = tuple([self._row[id] for id in match])
        row = self._translation.conclusion(rule, rows)
        name = rule.concludes.relation
        self._found[name][row].append(Derivation(rule.name, rows))
        if (known := self._known.get(name)) is not None and row not in known:
            known.add(row)
            self._new[name].append(row)
