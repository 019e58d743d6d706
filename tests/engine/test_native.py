"""The built-in engine and the language of programs: what is refused, and what its generated code must bear."""

from __future__ import annotations

import ast
import sys
from concurrent.futures import ThreadPoolExecutor
from random import Random

import pytest

from gdpr_rules.engine.native import NativeEngine
from gdpr_rules.engine.program import (
    EQUALITIES,
    OPERATORS,
    Conclusion,
    Const,
    Facts,
    FactsError,
    Join,
    Pattern,
    Program,
    ProgramError,
    Ref,
    Relation,
    Rule,
    Test,
)
from tests.engine.generators import program_with_facts
from tests.engine.naive import Naive

A = Relation("a", ("x", "y"))
B = Relation("b", ("x",))
ENGINE = NativeEngine()


def rule(name: str, *patterns: Pattern, absent: tuple[Pattern, ...] = (), concludes: Conclusion | None = None) -> Rule:
    return Rule(name, patterns, absent, concludes or Conclusion("b", (Ref(patterns[0].variable, "x"),)))


# Refusals.

REFUSED: dict[str, tuple[tuple[Relation, ...], tuple[Rule, ...], str]] = {
    "two relations of one name": ((A, A), (), "two relations named a"),
    "no columns": ((Relation("none", ()),), (), "none needs columns"),
    "a column twice": ((Relation("twice", ("x", "x")),), (), "twice needs columns"),
    "two rules of one name": (
        (A, B),
        (rule("r", Pattern("p", "a")), rule("r", Pattern("p", "a"))),
        "two rules named r",
    ),
    "no pattern": ((A, B), (Rule("r", (), (), Conclusion("b", (Const(1),))),), "r has no pattern"),
    "an unknown relation": ((A, B), (rule("r", Pattern("p", "z")),), "r names an unknown relation z"),
    "an unknown column": ((A, B), (rule("r", Pattern("p", "a", (Test("z", "==", 1),))),), "unknown column a.z"),
    "an unknown operator": (
        (A, B),
        (rule("r", Pattern("p", "a", (Test("x", "=", 1),))),),  # type: ignore[arg-type]  # it is refused
        "r uses an unknown operator =",
    ),
    "a variable twice": ((A, B), (rule("r", Pattern("p", "a"), Pattern("p", "a")),), "the variable p twice"),
    "a variable before it is bound": (
        (A, B),
        (rule("r", Pattern("p", "a", (), (Join("x", "==", "q", "x"),)), Pattern("q", "a")),),
        "r uses the variable q, which no earlier pattern binds",
    ),
    "a variable of an absent pattern": (
        (A, B),
        (rule("r", Pattern("p", "a"), absent=(Pattern("q", "a"),), concludes=Conclusion("b", (Ref("q", "x"),))),),
        "r uses the variable q",
    ),
    "an order of strings": ((A, B), (rule("r", Pattern("p", "a", (Test("x", "<", "m"),))),), "only integers"),
    "an order of truth values": ((A, B), (rule("r", Pattern("p", "a", (Test("x", "<", True),))),), "only integers"),
    "a float": (
        (A, B),
        (rule("r", Pattern("p", "a", (Test("x", "==", 1.5),))),),  # type: ignore[arg-type]  # it is refused
        "r compares with 1.5",
    ),
    "a null": (
        (A, B),
        (rule("r", Pattern("p", "a"), concludes=Conclusion("b", (Const(None),))),),  # type: ignore[arg-type]
        "r concludes None",
    ),
    "too few terms": ((A, B), (rule("r", Pattern("p", "a"), concludes=Conclusion("a", (Const(1),))),), "with 1 terms"),
    "two types in one column": (
        (A, B),
        (rule("r", Pattern("p", "a", (Test("x", "==", 1),))), rule("s", Pattern("p", "b", (Test("x", "==", "1"),)))),
        "s takes b.x for str; elsewhere it is int",
    ),
    "a rule that denies itself": (
        (A, B),
        (rule("r", Pattern("p", "a"), absent=(Pattern("q", "b"),)),),
        "r deny what they lead to",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_program_that_means_nothing_is_refused_by_name(case: str) -> None:
    relations, rules, says = REFUSED[case]
    with pytest.raises(ProgramError, match=says):
        Program(relations, rules)


COUNTS = Program((A, B), (rule("r", Pattern("p", "a", (Test("x", ">", 1),))),))


def test_facts_of_an_unknown_relation_are_refused_by_name() -> None:
    with pytest.raises(FactsError, match="no relation y, z"):
        ENGINE.compile(COUNTS).run({"z": [], "y": []})


@pytest.mark.parametrize(
    ("facts", "says"),
    [
        pytest.param({"a": [(1, 2), (1,)]}, "A row of a does not have 2 values", id="width"),
        pytest.param({"a": [("1", 2)]}, "The column a.x mixes types", id="unlike the rules"),
        pytest.param({"a": [(1, 2), (True, 2)]}, "The column a.x mixes types.*bool, int", id="mixed"),
        pytest.param({"a": [(1, 2)], "b": [("1",)]}, "The column b.x mixes types", id="unlike a column copied into it"),
        pytest.param({"a": [(1, None)]}, "The column a.y .* NoneType", id="null"),
        pytest.param({"a": [(1, 2.0)]}, "The column a.y .* float", id="float"),
    ],
)
def test_facts_that_do_not_fit_are_refused_with_their_column(facts: Facts, says: str) -> None:
    with pytest.raises(FactsError, match=says):
        COUNTS.check_facts(facts)


# The generated code.

HOSTILE = (
    "quote'\"",
    "line\nbreak",
    "brace{0}{name}%s%d",
    "back\\slash",
    "');import os;('",
    "\x00\u2028\U0001f9ec\ud800",
    "run",
    "row",
    "why0",
)


def hostile_program() -> tuple[Program, Facts]:
    """A chain of rules in which every name and every constant tries to break out of the generated code."""
    relations = tuple(Relation(f"relation {text}", (f"x {text}", f"y {text}")) for text in HOSTILE)
    rules = []
    for here, there, text in zip(relations, relations[1:], HOSTILE, strict=False):
        tests = (Test(here.columns[0], "==", text), Test(here.columns[1], "!=", f"not {text}"))
        joined = (Join(here.columns[0], "==", f"v {text}", here.columns[0]),)
        patterns = (Pattern(f"v {text}", here.name, tests), Pattern(f"w {text}", here.name, (), joined))
        following = HOSTILE[HOSTILE.index(text) + 1]
        terms = (Const(following), Ref(f"w {text}", here.columns[1]))
        rules.append(Rule(f"rule {text}", patterns, (), Conclusion(there.name, terms)))
    return Program(relations, tuple(rules)), {relations[0].name: [(HOSTILE[0], "end")]}


def test_no_text_of_a_program_is_run() -> None:
    program, facts = hostile_program()
    compiled = ENGINE.compile(program)
    names = {node.id for node in ast.walk(ast.parse(compiled.source)) if isinstance(node, ast.Name)}
    generated = ("why", "rows", "row", "m", "v", "r")
    known = {"facts", "new", "Derivation", "concluded", "reason", "key", "arrange", "set", "list", "len"}
    assert {name for name in names - known if name.rstrip("0123456789") not in generated} == set()
    assert compiled.run(facts) == Naive(program).run(facts)
    assert list(compiled.run(facts)[program.relations[-1].name]) == [(HOSTILE[-1], "end")]


@pytest.mark.parametrize("seed", range(5))
def test_comparisons_that_share_a_branch_are_right_at_its_edge(seed: int) -> None:
    values = Relation("value", ("number", "text", "flag"))
    tests = [Test("number", op, limit) for op in OPERATORS for limit in (0, 1, 2, 3)]
    tests += [Test("text", op, text) for op in EQUALITIES for text in ("0", "1", "2")]
    tests += [Test("flag", op, flag) for op in EQUALITIES for flag in (True, False)]
    dice = Random(seed)
    pairs = [*((test,) for test in tests), *(tuple(dice.sample(tests, 2)) for _ in range(200))]
    rules = tuple(
        Rule(f"r{i}", (Pattern("v", "value", pair),), (), Conclusion("b", (Const(i),)))
        for i, pair in enumerate(dice.sample(pairs, dice.randint(20, len(pairs))))
    )
    program = Program((values, B), rules)
    facts: Facts = {"value": [(n, str(n), flag) for n in range(-1, 5) for flag in (True, False)]}
    assert ENGINE.compile(program).run(facts) == Naive(program).run(facts)


def test_a_chain_of_a_thousand_rules() -> None:
    relations = tuple(Relation(f"step{i}", ("x",)) for i in range(1001))
    rules = tuple(
        Rule(f"r{i}", (Pattern("p", f"step{i}"),), (), Conclusion(f"step{i + 1}", (Ref("p", "x"),)))
        for i in reversed(range(1000))
    )
    derived = ENGINE.compile(Program(relations, rules)).run({"step0": [("x",)]})
    assert list(derived["step1000"]) == [("x",)]


def test_a_chain_of_a_thousand_negations() -> None:
    relations = (Relation("thing", ("x",)), *(Relation(f"step{i}", ("x",)) for i in range(1001)))
    rules = tuple(
        Rule(
            f"r{i}",
            (Pattern("p", "thing"),),
            (Pattern("q", f"step{i}", (), (Join("x", "==", "p", "x"),)),),
            Conclusion(f"step{i + 1}", (Ref("p", "x"),)),
        )
        for i in range(1000)
    )
    derived = ENGINE.compile(Program(relations, rules)).run({"thing": [("x",)]})
    assert [i for i in range(1, 1001) if derived[f"step{i}"]] == list(range(1, 1001, 2))


def test_a_cycle_of_a_thousand_rules() -> None:
    relations = tuple(Relation(f"step{i}", ("x",)) for i in range(1000))
    rules = tuple(
        Rule(f"r{i}", (Pattern("p", f"step{i}"),), (), Conclusion(f"step{(i + 1) % 1000}", (Ref("p", "x"),)))
        for i in range(1000)
    )
    derived = ENGINE.compile(Program(relations, rules)).run({"step500": [("x",)]})
    assert all(len(derived[f"step{i}"][("x",)]) == 1 for i in range(1000))


def test_four_thousand_rules_on_one_relation() -> None:
    rules = tuple(rule(f"r{i}", Pattern("p", "a", (Test("x", "==", i), Test("y", ">", i)))) for i in range(4096))
    derived = ENGINE.compile(Program((A, B), rules)).run({"a": [(7, 8), (4095, 5000), (9, 9)]})
    assert list(derived["b"]) == [(7,), (4095,)]


@pytest.mark.parametrize("recursive", [False, True])
def test_thirty_patterns_in_one_rule(recursive: bool) -> None:
    relation = "a" if recursive else "c"
    patterns = [Pattern("p0", "a")]
    patterns += [Pattern(f"p{i}", "a", (), (Join("x", "==", f"p{i - 1}", "y"),)) for i in range(1, 30)]
    long = Rule("long", tuple(patterns), (), Conclusion(relation, (Ref("p0", "x"), Ref("p29", "y"))))
    program = Program((A, Relation("c", ("x", "y"))), (long,))
    facts: Facts = {"a": [(i, i + 1) for i in range(32)]}
    derived = ENGINE.compile(program).run(facts)
    assert list(derived[relation]) == [(0, 30), (1, 31), (2, 32)]
    assert derived == Naive(program).run(facts)


def test_a_hundred_patterns_that_are_absent() -> None:
    joins = (Join("x", "==", "p", "x"), Join("y", "!=", "p", "y"))
    absent = tuple(Pattern(f"q{i}", "a", (Test("y", "==", i),), joins) for i in range(100))
    program = Program((A, B), (rule("r", Pattern("p", "a"), absent=absent),))
    facts: Facts = {"a": [(1, 1), (2, 2), (2, 3), (3, 1000), (4, 1000), (4, 99)]}
    derived = ENGINE.compile(program).run(facts)
    assert list(derived["b"]) == [(1,), (3,), (4,)]
    assert derived == Naive(program).run(facts)


def test_a_hundred_rules_that_each_make_one_test_more() -> None:
    deep = Relation("deep", tuple(f"x{i}" for i in range(100)))
    rules = tuple(
        Rule(
            f"r{i:02}",
            (Pattern("p", "deep", tuple(Test(f"x{k}", ">", 0) for k in range(i + 1))),),
            (),
            Conclusion("b", (Const(i),)),
        )
        for i in range(100)
    )
    derived = ENGINE.compile(Program((deep, B), rules)).run({"deep": [(1,) * 100, (1,) * 50 + (0,) * 50]})
    assert [len(derived["b"][(i,)]) for i in range(100)] == [2] * 50 + [1] * 50


def test_integers_of_any_size() -> None:
    huge = 10**5000
    program = Program((A, B), (rule("r", Pattern("p", "a", (Test("x", ">=", huge),))),))
    derived = ENGINE.compile(program).run({"a": [(huge, 0), (huge - 1, 0), (-huge, 0)]})
    assert list(derived["b"]) == [(huge,)]


def test_ten_thousand_facts_joined_with_themselves() -> None:
    joined = rule("r", Pattern("p", "a"), Pattern("q", "a", (), (Join("x", "==", "p", "y"),)))
    derived = ENGINE.compile(Program((A, B), (joined,))).run({"a": [(i, i + 1) for i in range(10_000)]})
    assert len(derived["b"]) == 9_999


def test_facts_may_stand_in_any_sequence_and_stay_as_they_are() -> None:
    program, facts = program_with_facts(Random(3))
    frozen = {name: tuple(rows) for name, rows in facts.items()}
    assert ENGINE.compile(program).run(frozen) == ENGINE.compile(program).run(facts)
    assert {name: tuple(rows) for name, rows in facts.items()} == frozen


def test_threads_may_share_a_compiled_program() -> None:
    worlds = [program_with_facts(Random(seed))[1] for seed in (1, 1, 1)]
    program, facts = program_with_facts(Random(1))
    compiled = ENGINE.compile(program)
    others = [facts, {}, *worlds]
    expected = [Naive(program).run(each) for each in others]
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(4) as pool:
            answers = list(pool.map(compiled.run, others * 200))
    finally:
        sys.setswitchinterval(interval)
    assert answers == expected * 200
