"""What durable_rules does wrong, and that the adapter keeps it from doing so.

Most hazards do not show in a plain build: the core reads memory that happens to be harmless. These tests therefore
look at what reaches the core as well as at the answers.
"""

from __future__ import annotations

import gc
import json
import pickle
import subprocess
import sys
import textwrap
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib import metadata
from random import Random
from typing import Any

import pytest

from gdpr_rules.engine import durable
from gdpr_rules.engine.durable import DurableEngine
from gdpr_rules.engine.native import NativeEngine
from gdpr_rules.engine.program import (
    Conclusion,
    Const,
    Derived,
    EngineFault,
    EngineLimit,
    EngineUnavailable,
    Facts,
    FactsError,
    Join,
    Operator,
    Pattern,
    Program,
    Ref,
    Relation,
    Rule,
    Test,
    Value,
)
from tests.engine.generators import program_with_facts
from tests.engine.naive import Naive

USABLE, REASON = durable.available()
needs_core = pytest.mark.skipif(not USABLE, reason=REASON)

A = Relation("a", ("x", "y"))
B = Relation("b", ("x", "y"))
OUT = Relation("out", ("rule",))


def rule(name: str, *patterns: Pattern, absent: tuple[Pattern, ...] = ()) -> Rule:
    return Rule(name, patterns, absent, Conclusion("out", (Const(name),)))


def program(*rules: Rule, relations: tuple[Relation, ...] = (A, B)) -> Program:
    return Program((*relations, OUT), rules)


def run(program: Program, facts: Facts) -> Derived:
    return DurableEngine().compile(program).run(facts)


def fired(program: Program, facts: Facts) -> set[str]:
    """The rules that concluded something, after a comparison with the oracle."""
    derived = run(program, facts)
    assert derived == Naive(program).run(facts)
    return {str(row[0]) for row in derived["out"]}


class Spy:
    """The core, with a record of all that was asked of it."""

    def __init__(self, core: Any) -> None:
        self._core = core
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self.fail_after: int | None = None
        self.interrupted = ""

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._core, name)
        if not callable(method) or isinstance(method, type):
            return method

        def recorded(*arguments: Any) -> Any:
            self.calls.append((name, arguments))
            if name == self.interrupted:
                raise KeyboardInterrupt
            if name == "complete_and_start_action" and self.fail_after is not None:
                self.fail_after -= 1
                if self.fail_after < 0:
                    raise self._core.error("made up")
            return method(*arguments)

        return recorded

    def named(self, name: str) -> list[tuple[Any, ...]]:
        return [arguments for called, arguments in self.calls if called == name]

    def rules(self) -> dict[str, Any]:
        (arguments,) = self.named("create_ruleset")
        definitions: dict[str, Any] = json.loads(arguments[1])
        return definitions

    def antecedents(self) -> Iterator[list[dict[str, Any]]]:
        """The tests of each antecedent of each rule of ours."""
        for name, definition in self.rules().items():
            if name != durable.BOOT_RULE:
                for antecedent in definition["all"]:
                    ((_, tests),) = antecedent.items()
                    yield tests.get("$and", [tests])

    def facts(self) -> list[dict[str, Any]]:
        return [fact for _, batch in self.named("assert_facts") for fact in json.loads(batch)]


@pytest.fixture
def spy(monkeypatch: pytest.MonkeyPatch) -> Spy:
    spy = Spy(durable.core)
    monkeypatch.setattr(durable, "core", spy)
    return spy


# Whether it can be used.


@pytest.fixture
def asked_anew() -> Iterator[None]:
    durable.available.cache_clear()
    yield
    durable.available.cache_clear()


@pytest.mark.usefixtures("asked_anew")
def test_where_the_core_is_absent_the_engine_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(durable, "core", None)
    monkeypatch.setattr(durable, "_import_error", "No module named 'durable_rules_engine'")
    assert not durable.available()
    with pytest.raises(EngineUnavailable, match="cannot be imported: No module named 'durable_rules_engine'"):
        run(program(rule("r", Pattern("p", "a"))), {})


@pytest.mark.usefixtures("asked_anew")
def test_another_version_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(durable, "core", object())
    monkeypatch.setattr(metadata, "version", {"durable_rules": "2.0.29"}.__getitem__)
    assert not durable.available()
    with pytest.raises(EngineUnavailable, match=r"2\.0\.29 is installed, and only 2\.0\.28 is tested"):
        run(program(rule("r", Pattern("p", "a"))), {})


@pytest.mark.usefixtures("asked_anew")
def test_a_core_of_unknown_version_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(durable, "core", object())
    monkeypatch.setattr(metadata, "version", unknown)
    with pytest.raises(EngineUnavailable, match="its version is unknown"):
        run(program(rule("r", Pattern("p", "a"))), {})


def test_nothing_but_the_core_is_imported() -> None:
    assert "durable" not in sys.modules
    assert "durable.lang" not in sys.modules


# Joins.

JOINED = Join("x", "==", "p", "x")


@needs_core
def test_a_joined_antecedent_ends_with_a_join_that_holds(spy: Spy) -> None:
    # When the last test of a conjunction fails, the core reads past its end.
    compared = tuple(Join("y", op, "p", "y") for op in ("<", "!="))
    both = rule("r", Pattern("p", "a"), Pattern("q", "b", (Test("y", ">", 0),), (JOINED, *compared)))
    absent = rule("s", Pattern("p", "a"), absent=(Pattern("q", "b", (), (JOINED,)),))
    assert fired(program(both, absent), {"a": [(1, 9)], "b": [(1, 5), (2, 5), (1, -5)]}) == {"r"}
    joined = [tests for tests in spy.antecedents() if any("c0" in test for test in tests)]
    assert len(joined) == 2
    for tests in joined:
        assert tests[0] == {"kind": tests[0]["kind"]}
        assert tests[-1] == {"_j": {"p0": "_j"}}
    assert all(fact["_j"] == 0 for fact in spy.facts() if fact["id"] != durable.BOOT_ID)


@needs_core
def test_inequality_joins_that_mostly_fail() -> None:
    later = rule("r", Pattern("p", "a"), Pattern("q", "b", (), (Join("x", ">", "p", "x"),)))
    facts: Facts = {"a": [(i, 0) for i in range(200)], "b": [(-i, 0) for i in range(200)]}
    assert fired(program(later), facts) == set()


@needs_core
def test_values_of_one_hash_are_not_equal(spy: Spy) -> None:
    one, other = "device-481839", "device-1273006"
    assert durable._fnv1a(one) == durable._fnv1a(other)
    joined = rule("r", Pattern("p", "a"), Pattern("q", "b", (), (JOINED,)))
    assert fired(program(joined), {"a": [(one, 0)], "b": [(other, 0)]}) == set()
    assert one not in json.dumps(spy.facts())


@needs_core
def test_columns_may_bear_the_names_that_the_core_uses_itself() -> None:
    names = ("id", "sid", "kind", "_j", "$s", "c0", "group", "$and", "p0")
    one, other = Relation("one", names), Relation("other", names)
    joins = tuple(Join(name, "==", "p", name) for name in names)
    joined = rule("r", Pattern("p", "one", (Test("id", "==", "boot"),)), Pattern("q", "other", (), joins))
    facts: Facts = {"one": [("boot", "0", *"abcdefg")], "other": [("boot", "0", *"abcdefg"), ("boot", "1", *"abcdefg")]}
    assert fired(program(joined, relations=(one, other)), facts) == {"r"}


@needs_core
def test_twenty_joins_on_what_the_user_calls_id() -> None:
    device, seen = Relation("device", ("id",)), Relation("seen", ("what",))
    joined = Rule(
        "r",
        (Pattern("v", "seen"), Pattern("d", "device", (), (Join("id", "==", "v", "what"),))),
        (),
        Conclusion("out", (Ref("d", "id"),)),
    )
    ids = [(f"device-{i}",) for i in range(20)]
    derived = run(program(joined, relations=(device, seen)), {"device": ids, "seen": ids})
    assert len(derived["out"]) == 20


# Ids.


@needs_core
def test_ids_of_one_hash_are_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    assert durable._fnv1a("40186") == durable._fnv1a("797189")
    ids = durable._FactIds()
    ids._next = 40186
    ids.first(1)
    ids._next = 797189
    monkeypatch.setattr(durable, "_fact_ids", ids)
    found = Rule("r", (Pattern("p", "a"),), (), Conclusion("out", (Ref("p", "x"),)))
    assert list(run(program(found), {"a": [(1, 0), (2, 0)]})["out"]) == [(1,), (2,)]


@needs_core
def test_a_fact_that_the_core_takes_for_another_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    class Repeating(durable._FactIds):
        def first(self, count: int) -> list[str]:
            return ["7"] * count

    monkeypatch.setattr(durable, "_fact_ids", Repeating())
    with pytest.raises(EngineFault, match="already seen"):
        run(program(rule("r", Pattern("p", "a"))), {"a": [(1, 0), (2, 0)]})


@needs_core
def test_facts_have_ids_of_ours_and_no_state_of_their_own(spy: Spy) -> None:
    run(program(rule("r", Pattern("p", "a", (Test("x", "==", "x"),)))), {"a": [("x", 1), ("y", 1)]})
    ids = [fact["id"] for fact in spy.facts()]
    assert len(set(map(durable._fnv1a, ids))) == len(ids) == 3
    assert all("sid" not in fact for fact in spy.facts())


# Values.

STRANGE = (
    "",
    "1",
    "true",
    "null",
    "ab",
    "ab c",
    "é",
    "\x00",
    "\"'\\",
    "\n\u2028",
    "\U0001f9ec",
    "\ud800",
    "y" * 65_536,
)


@needs_core
def test_strings_equal_themselves_alone() -> None:
    rules = [rule(f"{i}", Pattern("p", "a", (Test("x", "==", text),))) for i, text in enumerate(STRANGE)]
    for i, text in enumerate(STRANGE):
        assert fired(program(*rules), {"a": [(text, 0)]}) == {f"{i}"}


@needs_core
def test_strings_join_themselves_alone() -> None:
    joined = rule("r", Pattern("p", "a"), Pattern("q", "b", (), (JOINED,)))
    rows = [(text, 0) for text in STRANGE]
    assert len(run(program(joined), {"a": rows, "b": rows})["out"][("r",)]) == len(STRANGE)


@needs_core
def test_no_text_reaches_the_core(spy: Spy) -> None:
    named = rule("secret rule", Pattern("secret variable", "a", (Test("x", "==", "secret value"),)))
    assert fired(program(named), {"a": [("secret value", 0)]}) == {"secret rule"}
    assert "secret" not in repr(spy.calls)


@needs_core
@pytest.mark.parametrize("number", [0, -1, 2**31, -(2**31), 2**63 - 1, -(2**63)])
def test_integers_of_64_bits_are_compared_rightly(number: int) -> None:
    neighbours = [n for n in (number - 1, number + 1) if -(2**63) <= n < 2**63]
    operators: tuple[Operator, ...] = ("==", "!=", "<", "<=", ">", ">=")
    rules = [rule(op, Pattern("p", "a"), Pattern("q", "b", (), (Join("x", op, "p", "x"),))) for op in operators]
    for other in (number, *neighbours):
        fired(program(*rules), {"a": [(number, 0)], "b": [(other, 0)]})


@needs_core
@pytest.mark.parametrize("number", [2**63, -(2**63) - 1, 2**64, pytest.param(10**5000, id="10**5000")])
def test_integers_beyond_64_bits_are_refused(number: int) -> None:
    least = program(rule("r", Pattern("p", "a", (Test("x", ">", 0),))))
    with pytest.raises(EngineLimit, match="A row of a holds an integer of"):
        run(least, {"a": [(1, 0), (number, 0)]})


@needs_core
@pytest.mark.parametrize("number", [2**31 - 1, -(2**31) + 1])
def test_literals_of_31_bits_are_compared_rightly(number: int) -> None:
    same = program(rule("==", Pattern("p", "a", (Test("x", "==", number),))))
    assert fired(same, {"a": [(number, 0)]}) == {"=="}
    assert fired(same, {"a": [(number - 1, 0), (number + 1, 0)]}) == set()


@needs_core
@pytest.mark.parametrize("number", [2**31, -(2**31), 2**63, pytest.param(10**5000, id="10**5000")])
def test_literals_beyond_31_bits_are_refused(number: int) -> None:
    with pytest.raises(EngineLimit, match="Rule r compares with an integer of"):
        DurableEngine().compile(program(rule("r", Pattern("p", "a", (Test("x", "==", number),)))))


@needs_core
@pytest.mark.parametrize(
    "rows",
    [[(1, 0), (True, 0)], [(1, 0), ("1", 0)], [(1.0, 0)], [(1e16, 0)], [(None, 0)], [(float("nan"), 0)]],
    ids=repr,
)
def test_a_column_of_mixed_or_other_types_is_refused(rows: Any) -> None:
    with pytest.raises(FactsError, match=r"a\.x mixes types"):
        run(program(rule("r", Pattern("p", "a"))), {"a": rows})


# Negation.


@needs_core
@pytest.mark.parametrize("first", ["a", "b"])
@pytest.mark.parametrize("variable", ["m_0", "x", "dev", "p", "c", "v1", "v7", "v12"])
def test_negation_depends_on_no_order_and_no_name(spy: Spy, first: str, variable: str) -> None:
    patterns = [Pattern(variable, "a"), Pattern("z", "b")]
    denied = Pattern("no", "b", (), (Join("x", "==", variable, "x"),))
    rules = (
        rule("denied", patterns[0], absent=(denied,)),
        rule("alone", patterns[0]),
        rule("both", *patterns),
        rule("denied again", *patterns, absent=(denied, Pattern("none", "b", (Test("y", "==", 9),)))),
    )
    rows: Facts = {"a": [(1, 0)], "b": [(1, 1)]}
    facts = {name: rows[name] for name in sorted(rows, reverse=first == "b")}
    assert fired(program(*rules), facts) == {"alone", "both"}
    assert fired(program(*rules), {"a": [(1, 0)], "b": [(2, 1)]}) == {"denied", "alone", "both", "denied again"}
    assert "$not" not in repr(spy.calls)


# What the core has no room for.


def wide(count: int, *extra: Test) -> list[Rule]:
    """Rules that all hold for one row, each by another test."""
    return [rule(f"{i:04}", Pattern("p", "a", (*extra, Test("x", ">", i)))) for i in range(count)]


@needs_core
@pytest.mark.parametrize("count", [64, 65, 130, 513, 900])
def test_one_row_may_pass_many_sibling_tests(count: int) -> None:
    assert len(fired(program(*wide(count)), {"a": [(10_000, 0)]})) == count


@needs_core
@pytest.mark.parametrize("count", [511, 512, 900])
def test_one_row_may_be_tried_on_many_constants(count: int) -> None:
    rules = [rule(f"{i}", Pattern("p", "a", (Test("x", "==", i),))) for i in range(count)]
    assert fired(program(*rules), {"a": [(5, 0), (count - 1, 0), (count, 0)]}) == {"5", f"{count - 1}"}


@needs_core
@pytest.mark.parametrize("count", [256, 257, 400, 900])
def test_many_rules_may_begin_alike(count: int) -> None:
    rules = [rule(f"{i}", Pattern("p", "a"), Pattern("q", "b", (Test("x", "==", i),))) for i in range(count)]
    assert fired(program(*rules), {"a": [(1, 0)], "b": [(count - 1, 0)]}) == {f"{count - 1}"}


@needs_core
def test_many_rules_may_be_alike_but_in_what_they_conclude() -> None:
    rules = [rule(f"{i}", Pattern("p", "a"), Pattern("q", "b", (), (JOINED,))) for i in range(300)]
    assert len(fired(program(*rules), {"a": [(1, 0)], "b": [(1, 0)]})) == 300


@needs_core
def test_more_patterns_on_a_relation_than_there_is_room_for_are_refused() -> None:
    with pytest.raises(EngineLimit, match=r"901 patterns read a; durable_rules can take 900\. The native engine"):
        DurableEngine().compile(program(*wide(901)))


@needs_core
@pytest.mark.parametrize("count", [398, 399, 400, 401, 513, 1000])
def test_there_may_be_many_relations(count: int) -> None:
    relations = tuple(Relation(f"kind {i}", ("x",)) for i in range(count))
    rules = tuple(rule(f"{i}", Pattern("p", f"kind {i}")) for i in range(count))
    facts: Facts = {"kind 0": [(1,)], f"kind {count - 1}": [(1,)]}
    assert fired(program(*rules, relations=relations), facts) == {"0", f"{count - 1}"}


def many_rules(count: int) -> Program:
    relations = tuple(Relation(f"kind {i}", ("x",)) for i in range(count))
    rules = tuple(rule(f"{i}", Pattern("p", f"kind {i}")) for i in range(count))
    return program(*rules, relations=relations)


@needs_core
def test_four_thousand_rules() -> None:
    derived = run(many_rules(4_000), {"kind 0": [(1,)], "kind 3999": [(1,)]})
    assert list(derived["out"]) == [("0",), ("3999",)]


@needs_core
def test_more_than_four_thousand_rules_are_refused() -> None:
    with pytest.raises(EngineLimit, match="4001 rules"):
        DurableEngine().compile(many_rules(4_001))


@needs_core
def test_an_absent_pattern_counts_as_a_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(durable, "MOST_RULES", 2)
    denied = (Pattern("q", "b"), Pattern("r", "b"))
    with pytest.raises(EngineLimit, match="3 rules, counting one more for each absent pattern"):
        DurableEngine().compile(program(rule("r", Pattern("p", "a"), absent=denied)))


def chain(count: int) -> list[Pattern]:
    return [Pattern("p0", "a"), *(Pattern(f"p{i}", "a", (), (Join("x", "==", "p0", "x"),)) for i in range(1, count))]


@needs_core
def test_sixteen_patterns_in_one_rule() -> None:
    assert fired(program(rule("r", *chain(16))), {"a": [(1, 0)]}) == {"r"}


@needs_core
def test_more_than_sixteen_patterns_are_refused() -> None:
    with pytest.raises(EngineLimit, match="Rule r has 17 patterns"):
        DurableEngine().compile(program(rule("r", *chain(17))))
    with pytest.raises(EngineLimit, match="Rule r has 17 patterns"):
        DurableEngine().compile(program(rule("r", *chain(16), absent=(Pattern("no", "b"),))))


def joined(count: int) -> tuple[Program, Facts]:
    names = tuple(f"x{i}" for i in range(count))
    joins = tuple(Join(name, "==", "p", name) for name in names)
    relations = (Relation("left", names), Relation("right", names))
    row: tuple[Value, ...] = tuple(range(count))
    made = program(rule("r", Pattern("p", "left"), Pattern("q", "right", (), joins)), relations=relations)
    return made, {"left": [row], "right": [row, (*row[:-1], -1)]}


@needs_core
def test_twenty_five_joins_in_one_pattern() -> None:
    assert fired(*joined(25)) == {"r"}


@needs_core
def test_more_than_twenty_five_joins_are_refused() -> None:
    with pytest.raises(EngineLimit, match="Rule r makes 26 joins in a pattern"):
        DurableEngine().compile(joined(26)[0])


@needs_core
def test_as_many_tests_and_joins_as_are_allowed_at_once() -> None:
    names = tuple(f"x{i}" for i in range(25))
    tests = tuple(Test(name, "==", i) for i, name in enumerate(names))
    joins = tuple(Join(name, "==", "p", name) for name in names)
    relations = (Relation("left", names), Relation("right", names))
    row: tuple[Value, ...] = tuple(range(25))
    full = rule("r", Pattern("p", "left", tests), Pattern("q", "right", tests, joins))
    assert fired(program(full, relations=relations), {"left": [row], "right": [row]}) == {"r"}


@needs_core
def test_more_than_twenty_five_tests_are_refused() -> None:
    tests = tuple(Test("x", ">", i) for i in range(26))
    with pytest.raises(EngineLimit, match="Rule r makes 26 tests in a pattern"):
        DurableEngine().compile(program(rule("r", Pattern("p", "a", tests))))


def wide_relation(count: int) -> tuple[Program, Facts]:
    relation = Relation("wide", tuple(f"x{i}" for i in range(count)))
    rules = (rule(f"{i}", Pattern("p", "wide", (Test(f"x{i}", "==", i),))) for i in range(count))
    return program(*rules, relations=(relation,)), {"wide": [tuple(range(count))]}


@needs_core
def test_two_hundred_and_forty_columns() -> None:
    assert len(fired(*wide_relation(240))) == 240


@needs_core
def test_more_columns_than_there_is_room_for_are_refused() -> None:
    with pytest.raises(EngineLimit, match="Rules read 241 columns of wide"):
        DurableEngine().compile(wide_relation(241)[0])


@needs_core
def test_columns_that_no_rule_reads_take_no_room() -> None:
    relation = Relation("wide", tuple(f"x{i}" for i in range(1000)))
    narrow = rule("r", Pattern("p", "wide", (Test("x999", "==", 999),)))
    assert fired(program(narrow, relations=(relation,)), {"wide": [tuple(range(1000))]}) == {"r"}


# Runs.


@needs_core
@pytest.mark.parametrize("facts", [{}, {"a": []}, {"b": [(1, 1)]}, {"a": [(0, 1)]}], ids=repr)
def test_without_a_match_nothing_is_concluded(spy: Spy, facts: Facts) -> None:
    compiled = DurableEngine().compile(program(rule("r", Pattern("p", "a", (Test("x", "==", 1),)))))
    assert compiled.run(facts) == {"out": {}}
    assert "[]" not in [batch for _, batch in spy.named("assert_facts")]
    assert compiled.run({"a": [(1, 1)]}) == {"out": {("r",): [("r", ((1, 1),))]}}


@needs_core
def test_facts_that_no_rule_matches_take_nothing_from_the_others() -> None:
    compared = program(rule("r", Pattern("p", "a", (Test("x", "==", 1),))))
    rows = [(i, 0) for i in range(50)]
    assert fired(compared, {"a": rows, "b": rows}) == {"r"}


@needs_core
def test_an_action_has_run_before_the_working_memory_is_deleted(spy: Spy) -> None:
    # Before its first action the context of a working memory is not initialised, and its deletion frees garbage.
    compiled = DurableEngine().compile(program(rule("r", Pattern("p", "a", (Test("x", "==", 1),)))))
    for facts in ({}, {"a": [(0, 0)]}):
        spy.calls.clear()
        compiled.run(facts)
        names = [name for name, _ in spy.calls]
        assert names.count("delete_state") == 1
        assert names[-1] == "delete_state"
        assert "complete_and_start_action" in names


@needs_core
@pytest.mark.parametrize("after", range(5))
def test_a_run_that_failed_leaves_nothing_behind(spy: Spy, after: int) -> None:
    chained = Program(
        (A, B, OUT),
        (
            Rule("copy", (Pattern("p", "a"),), (), Conclusion("b", (Ref("p", "x"), Ref("p", "y")))),
            rule("r", Pattern("p", "a"), Pattern("q", "b", (), (JOINED,))),
        ),
    )
    compiled = DurableEngine().compile(chained)
    facts: Facts = {"a": [(1, 0), (2, 0)]}
    spy.fail_after = after
    with pytest.raises(EngineFault, match="made up"):
        compiled.run(facts)
    spy.fail_after = None
    assert compiled.run({}) == {"b": {}, "out": {}}
    assert compiled.run(facts) == Naive(chained).run(facts)


@needs_core
@pytest.mark.parametrize("at", ["assert_facts", "start_action_for_state", "complete_and_start_action", "delete_state"])
def test_a_run_that_was_interrupted_leaves_nothing_behind(spy: Spy, at: str) -> None:
    joined = program(rule("r", Pattern("p", "a"), Pattern("q", "b", (), (JOINED,))))
    compiled = DurableEngine().compile(joined)
    spy.interrupted = at
    with pytest.raises(KeyboardInterrupt):
        compiled.run({"a": [(1, 0)]})
    spy.interrupted = ""
    assert compiled.run({"b": [(1, 0)]}) == {"out": {}}
    assert compiled.run({"a": [(1, 0)], "b": [(1, 0)]}) == {"out": {("r",): [("r", ((1, 0), (1, 0)))]}}


@needs_core
def test_facts_that_were_refused_leave_nothing_behind() -> None:
    compared = program(rule("r", Pattern("p", "a", (Test("x", ">", 0),))))
    compiled = DurableEngine().compile(compared)
    with pytest.raises(EngineLimit):
        compiled.run({"a": [(1, 0), (2**63, 0)]})
    assert compiled.run({}) == {"out": {}}
    assert compiled.run({"a": [(1, 0)]}) == {"out": {("r",): [("r", ((1, 0),))]}}


@needs_core
def test_threads_take_turns() -> None:
    compiled_program, facts = program_with_facts(Random(1), rules=20)
    compiled = DurableEngine().compile(compiled_program)
    worlds: list[Facts] = [facts, {}, {name: rows[:1] for name, rows in facts.items()}]
    expected = [Naive(compiled_program).run(world) for world in worlds]
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(2) as pool:
            answers = list(pool.map(compiled.run, worlds * 100))
    finally:
        sys.setswitchinterval(interval)
    assert answers == expected * 100


@needs_core
def test_no_thread_is_started() -> None:
    before = threading.active_count()
    run(program(rule("r", Pattern("p", "a"))), {"a": [(1, 0)]})
    assert threading.active_count() == before


@needs_core
def test_two_programs_keep_apart() -> None:
    one, other = (program(rule(name, Pattern("p", "a"))) for name in ("one", "other"))
    first, second = DurableEngine().compile(one), DurableEngine().compile(other)
    assert list(first.run({"a": [(1, 0)]})["out"]) == [("one",)]
    assert list(second.run({})["out"]) == []
    assert list(second.run({"a": [(1, 0)]})["out"]) == [("other",)]


@needs_core
def test_a_compiled_program_does_not_pickle() -> None:
    compiled = DurableEngine().compile(program(rule("r", Pattern("p", "a"))))
    with pytest.raises(TypeError, match="pickle"):
        pickle.dumps(compiled)


@needs_core
def test_rules_are_deleted_with_their_program_and_after_their_memory(spy: Spy) -> None:
    compiled = DurableEngine().compile(program(rule("r", Pattern("p", "a"))))
    compiled.run({"a": [(1, 0)]})
    del compiled
    gc.collect()
    names = [name for name, _ in spy.calls if name.startswith(("create", "delete"))]
    assert names == ["create_ruleset", "delete_state", "delete_ruleset"]


# What only a process of its own can show.

PREPARATION = """
    import os, resource, sys
    from gdpr_rules.engine.durable import DurableEngine
    from gdpr_rules.engine.program import *

    relations = (Relation("a", ("x", "y")), Relation("out", ("x",)))
    def rule(i):
        join = Join("x", "==", "p", "y")
        patterns = (Pattern("p", "a", (Test("x", ">", i),)), Pattern("q", "a", (), (join,)))
        return Rule(f"r{i}", patterns, (), Conclusion("out", (Ref("q", "x"),)))
    program = Program(relations, tuple(rule(i) for i in range(40)))
    facts = {"a": [(i, i + 1) for i in range(30)]}

    def peak():
        # Of bytes on macOS, of KiB elsewhere.
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1024 if sys.platform == "darwin" else 1)
"""


def apart(script: str) -> str:
    code = textwrap.dedent(PREPARATION) + textwrap.dedent(script)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@needs_core
@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="the peak of memory is read from the resource module")
def test_memory_does_not_grow_over_two_thousand_assessments() -> None:
    grown = apart("""
        compiled = DurableEngine().compile(program)
        for _ in range(50):
            compiled.run(facts)
        before = peak()
        for _ in range(2000):
            compiled.run(facts)
        print(peak() - before)
    """)
    assert int(grown) < 2_000, "KiB"


@needs_core
@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="the peak of memory is read from the resource module")
def test_memory_does_not_grow_over_two_hundred_programs() -> None:
    grown = apart("""
        for _ in range(20):
            DurableEngine().compile(program).run(facts)
        before = peak()
        for _ in range(200):
            DurableEngine().compile(program).run(facts)
        print(peak() - before)
    """)
    assert int(grown) < 4_000, "KiB"


@needs_core
@pytest.mark.skipif(not hasattr(sys, "getdlopenflags"), reason="this system does not fork")
def test_a_forked_process_may_go_on_with_a_compiled_program() -> None:
    apart("""
        compiled = DurableEngine().compile(program)
        expected = compiled.run(facts)
        children = []
        for _ in range(4):
            child = os.fork()
            if not child:
                os._exit(0 if compiled.run(facts) == expected else 1)
            children.append(child)
        same = compiled.run(facts) == expected
        codes = [os.waitpid(child, 0)[1] for child in children]
        assert same and codes == [0, 0, 0, 0], codes
    """)


@needs_core
def test_both_engines_answer_alike_on_ten_thousand_facts() -> None:
    later = rule("r", Pattern("p", "a", (Test("y", ">", 9_990),)), Pattern("q", "b", (), (JOINED,)))
    facts: Facts = {"a": [(i, i) for i in range(10_000)], "b": [(i, 0) for i in range(10_000)]}
    assert run(program(later), facts) == NativeEngine().compile(program(later)).run(facts)
