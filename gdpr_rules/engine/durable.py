"""The engine on durable_rules: its C core matches the rules, and this module keeps it to what it does right.

The core is driven directly, without the library's Host: the Host runs timers that race with deletion, swallows the
exceptions of actions and drops a conclusion that no rule reads. What the core gets is a translation:

* A row becomes a flat fact of integers: ``kind`` is the number of its relation, ``c0, c1, ...`` are the columns that
  rules read. Strings become the numbers of a symbol table that is made anew for each run. So the core never sees text
  of a user: it orders strings as raw JSON, cuts them at 65,535 bytes, takes ``1`` for ``'1'`` and ``True`` for ``1``.
* A row never lacks a column and never holds null, so the core's errors over absent attributes cannot arise.
* Every pattern begins with its kind, and its joins come last. Where it has joins, a join that always holds (``_j``)
  ends it: when the last test of a conjunction fails, the core reads past the end of the conjunction.
* The core's negation depends on the order of assertion and on the names of variables. An absent pattern is therefore
  left to two rules of the core: one collects the *candidates*, one the *blocked* among them. When a stratum is
  finished, the candidates that are not blocked conclude.
* The core passes over matches in which one fact serves two patterns, unless told ``dist: 0``.

Its limits are checked before it is called, because it meets some of them with a wrong answer, an endless loop or a crash.
"""

from __future__ import annotations

import json
import threading
import weakref
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from itertools import groupby
from typing import Any, NamedTuple

from gdpr_rules.engine.program import (
    EQUALITIES,
    Const,
    Derivation,
    Derived,
    EngineFault,
    EngineLimit,
    EngineUnavailable,
    Facts,
    Join,
    Pattern,
    Program,
    Relation,
    Row,
    Rule,
    Value,
)

core: Any
try:
    import durable_rules_engine as core
except ImportError as error:  # not installed, or built for another Python
    core = None
    _import_error = str(error)
else:
    _import_error = ""

TESTED_VERSION = "2.0.28"

# What the core can hold, or one less than that; beyond it lies an error at best.
MOST_CORE_RULES = 4_000
MOST_PATTERNS = 16
MOST_JOINS = 25
MOST_TESTS = 25
MOST_COLUMNS = 240
MOST_KINDS = 100_000
LEAST_NUMBER, GREATEST_NUMBER = -(2**63), 2**63 - 1
GREATEST_LITERAL = 2**31 - 1  # the core reads literals of rules with atol, and long has 32 bits on Windows

# The core tries each fact on all tests that follow one test, keeps at most 64 of those that held, has 511 places for
# them, and 256 for the rules that begin with the same tests. So a relation that many rules read gets lanes: a test
# that always holds, different for each lane, comes between the kind and the tests of the rules.
PATTERNS_IN_A_LANE = 30
MOST_LANES = 30
# For the same reason kinds are put into groups where there are many.
KINDS_IN_A_GROUP = 400

BOOT_KIND = -1
BOOT_FACT = '{"id":"boot","kind":-1,"group":-1}'
CORE_OPERATORS = {"!=": "$neq", "<": "$lt", "<=": "$lte", ">": "$gt", ">=": "$gte"}


class Availability(NamedTuple):
    """Whether the engine can be used, and if not, why."""

    usable: bool
    reason: str

    def __bool__(self) -> bool:
        return self.usable


@cache
def available() -> Availability:
    """Tell whether the tested version of durable_rules is installed and can be imported."""
    if core is None:
        return Availability(False, f"durable_rules cannot be imported ({_import_error}).")
    try:
        version = metadata.version("durable_rules")
    except metadata.PackageNotFoundError:
        return Availability(False, "durable_rules is importable but not installed, so its version is unknown.")
    if version != TESTED_VERSION:
        return Availability(False, f"durable_rules {version} is installed; only {TESTED_VERSION} is tested.")
    return Availability(True, "")


class DurableEngine:
    """Runs programs on the C core of durable_rules, inside the limits within which that is right."""

    name = "durable"

    def compile(self, program: Program) -> DurableProgram:
        """Translate a program for the core.

        Raises EngineUnavailable if the core cannot be used here, and EngineLimit if the program exceeds it.
        """
        usable, reason = available()
        if not usable:
            raise EngineUnavailable(reason)
        return DurableProgram(program)


ENGINE = DurableEngine()


class DurableProgram:
    """A program that the core has compiled.

    Runs take turns: the core tells working memories apart by a 32-bit hash of their name, so there is only ever one.
    Work in parallel belongs into processes, each with a compiled program of its own; this object cannot be pickled.
    """

    def __init__(self, program: Program) -> None:
        self._program = program
        self._translation = _Translation(program)
        self._lock = threading.Lock()
        self._handle = core.create_ruleset("rules", json.dumps(self._translation.definitions))
        # The working memory is deleted after each run, so that the rules can be deleted without a leak.
        weakref.finalize(self, core.delete_ruleset, self._handle).atexit = False

    def run(self, facts: Facts) -> Derived:
        """Derive everything that follows from the facts; see ``Compiled.run``.

        Raises EngineLimit for an integer beyond 64 bits, and EngineFault if the core reports what cannot happen.
        """
        self._program.check_facts(facts)
        with self._lock, _WorkingMemory(self._handle, self._translation) as memory:
            return _Run(self._program, self._translation, memory).derive(facts)


def _limit(what: str, limit: str) -> EngineLimit:
    return EngineLimit(f"{what}; durable_rules can take {limit}. The native engine has no such limit.")


# Translation of a program.


class _CoreRule(NamedTuple):
    """A rule as the core runs it: the rule itself, or one of its absent patterns put as an ordinary one."""

    rule: Rule
    patterns: tuple[Pattern, ...]
    blocks: bool


def _core_rules(rules: Iterable[Rule]) -> Iterator[_CoreRule]:
    for rule in rules:
        yield _CoreRule(rule, rule.patterns, blocks=False)
        for absent in rule.absent:
            yield _CoreRule(rule, (*rule.patterns, absent), blocks=True)


class Symbols(dict[Value, int]):
    """A number for each value, given when the value is first met."""

    def __missing__(self, value: Value) -> int:
        number = self[value] = len(self)
        return number


@dataclass(frozen=True, slots=True)
class _Encoding:
    """How rows of a relation that rules read become facts of the core."""

    template: str
    columns: tuple[tuple[int, bool], ...]
    """For each attribute the column that it shows, and whether as a symbol."""
    numbers: tuple[int, ...]
    """The columns that are shown as the integers they hold."""

    def fact(self, id: str, row: Row, symbols: Symbols) -> str:
        values = [symbols[row[i]] if symbolic else row[i] for i, symbolic in self.columns]
        return self.template % (id, *values)


class _Translation:
    """A program in the terms of the core; raises EngineLimit where it has no place there."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._uses: dict[str, int] = {}
        self.symbols = Symbols()
        self.rules = tuple(_core_rules(program.rules))
        self._refuse_many_rules()
        self._kinds = {name: kind for kind, name in enumerate(self._relations_read())}
        self.encodings = {name: self._encoding(program.relation(name)) for name in self._kinds}
        self.definitions = {f"r{i}": self._definition(rule) for i, rule in enumerate(self.rules)}
        self.definitions["boot"] = {"all": [{"p0": {"$and": self._kind_tests(BOOT_KIND)}}]}
