"""Two engines and an oracle, on random programs and on random norms: one answer, to the last derivation."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gdpr_rules.engine import durable
from gdpr_rules.engine.encoding import Encoding, encode, possible
from gdpr_rules.engine.native import NativeEngine
from gdpr_rules.engine.program import (
    Conclusion,
    Const,
    Derived,
    Engine,
    Facts,
    Join,
    Pattern,
    Program,
    Ref,
    Relation,
    Row,
    Rule,
    Test,
)
from gdpr_rules.facts.case import Case
from gdpr_rules.facts.timeline import timeline
from gdpr_rules.norms import condition, norm
from tests.engine.generators import (
    NOWHERE,
    ON,
    SOURCES,
    WORDS,
    better_known,
    program_with_facts,
    provisions,
    shuffled,
    with_another,
    written_case,
)
from tests.engine.naive import Naive

USABLE, REASON = durable.available()
ENGINES: list[Any] = [
    pytest.param(NativeEngine(), id="native"),
    pytest.param(durable.DurableEngine(), id="durable", marks=pytest.mark.skipif(not USABLE, reason=REASON)),
]
each_engine = pytest.mark.parametrize("engine", ENGINES)
dice = st.integers(min_value=0, max_value=2**32 - 1).map(Random)


def told(derived: Derived) -> list[Any]:
    """Everything that an engine answered, in its order, which equality of dicts would not see."""
    return [(name, list(rows.items())) for name, rows in derived.items()]


@each_engine
@settings(max_examples=300)
@given(dice=dice)
def test_random_programs_give_what_nested_loops_give(engine: Engine, dice: Random) -> None:
    program, facts = program_with_facts(dice)
    program.check_facts(facts)
    assert told(engine.compile(program).run(facts)) == told(Naive(program).run(facts))


@each_engine
@settings(max_examples=100)
@given(dice=dice)
def test_the_order_of_rules_and_facts_changes_nothing(engine: Engine, dice: Random) -> None:
    program, facts = program_with_facts(dice)
    answer = told(engine.compile(program).run(facts))
    other_program, other_facts = shuffled(dice, program, facts)
    assert told(engine.compile(other_program).run(other_facts)) == answer


@each_engine
@settings(max_examples=15)
@given(dice=dice)
def test_long_programs_give_what_nested_loops_give(engine: Engine, dice: Random) -> None:
    program, facts = program_with_facts(dice, rules=80)
    assert told(engine.compile(program).run(facts)) == told(Naive(program).run(facts))


@each_engine
def test_a_second_run_knows_nothing_of_the_first(engine: Engine) -> None:
    program, facts = program_with_facts(Random(7))
    compiled = engine.compile(program)
    first = told(compiled.run(facts))
    assert told(compiled.run({})) == told(Naive(program).run({}))
    assert told(compiled.run(facts)) == first


NODES = Relation("edge", ("of", "to"))
PATHS = Relation("path", ("of", "to"))
REACH = Program(
    (NODES, PATHS),
    (
        Rule("step", (Pattern("e", "edge"),), (), Conclusion("path", (Ref("e", "of"), Ref("e", "to")))),
        Rule(
            "chain",
            (Pattern("p", "path"), Pattern("q", "path", (), (Join("of", "==", "p", "to"),))),
            (),
            Conclusion("path", (Ref("p", "of"), Ref("q", "to"))),
        ),
    ),
)


@each_engine
def test_recursion_finds_every_derivation_in_a_cycle(engine: Engine) -> None:
    ring: Facts = {"edge": [("a", "b"), ("b", "c"), ("c", "a")]}
    derived = engine.compile(REACH).run(ring)
    assert told(derived) == told(Naive(REACH).run(ring))
    assert len(derived["path"]) == 9
    # Each path is found through each of the three nodes, and one in three is an edge as well.
    assert sum(map(len, derived["path"].values())) == 30


@each_engine
def test_one_row_may_serve_two_patterns(engine: Engine) -> None:
    same = Rule(
        "same",
        (Pattern("p", "edge"), Pattern("q", "edge", (), (Join("of", "==", "p", "of"),))),
        (),
        Conclusion("path", (Ref("p", "of"), Ref("q", "to"))),
    )
    program = Program((NODES, PATHS), (same,))
    derived = engine.compile(program).run({"edge": [("a", "b")]})
    assert derived["path"][("a", "b")][0].rows == (("a", "b"), ("a", "b"))


@each_engine
def test_a_given_row_that_is_derived_too_is_listed_and_counts_once(engine: Engine) -> None:
    facts: Facts = {"edge": [("a", "b")], "path": [("a", "b"), ("b", "c"), ("b", "c")]}
    derived = engine.compile(REACH).run(facts)
    assert told(derived) == told(Naive(REACH).run(facts))
    assert list(derived["path"]) == [("a", "b"), ("a", "c")]


@each_engine
def test_what_is_absent_is_judged_when_everything_below_is_known(engine: Engine) -> None:
    relations = (NODES, PATHS, Relation("isolated", ("node",)), Relation("node", ("name",)))
    apart = Rule(
        "isolated",
        (Pattern("n", "node"),),
        (Pattern("p", "path", (), (Join("of", "==", "n", "name"), Join("to", "!=", "n", "name"))),),
        Conclusion("isolated", (Ref("n", "name"),)),
    )
    program = Program(relations, (apart, *REACH.rules))
    facts: Facts = {"node": [("a",), ("b",), ("c",)], "edge": [("a", "b"), ("c", "c")]}
    derived = engine.compile(program).run(facts)
    assert list(derived["isolated"]) == [("b",), ("c",)]


# Norms.


def inferred(encoding: Encoding, case: Mapping[str, Any], engine: Engine) -> tuple[Facts, Derived]:
    (snapshot,) = timeline(Case.model_validate(case), ON)
    facts = encoding.rows(snapshot, ON, {})
    return facts, engine.compile(encoding.program).run(facts)


def holding(facts: Facts, derived: Derived) -> dict[str, set[Row]]:
    holds = {name: set(rows) for name, rows in facts.items()}
    for name, rows in derived.items():
        holds.setdefault(name, set()).update(rows)
    return holds


def certain_relations(encoding: Encoding) -> list[str]:
    """The relations that tell the certain from the possible; what the case states is stated or not."""
    names = [relation.name for relation in encoding.program.relations]
    return [name for name in names if possible(name) in names and not name.startswith("stated ")]


@each_engine
@settings(max_examples=200)
@given(dice=dice)
def test_random_norms_give_what_nested_loops_give(engine: Engine, dice: Random) -> None:
    encoding = encode(provisions(dice))
    facts, derived = inferred(encoding, written_case(dice), engine)
    encoding.program.check_facts(facts)
    assert told(derived) == told(Naive(encoding.program).run(facts))


@settings(max_examples=200)
@given(dice=dice)
def test_what_is_certain_is_possible(dice: Random) -> None:
    encoding = encode(provisions(dice))
    holds = holding(*inferred(encoding, written_case(dice), NativeEngine()))
    for name in certain_relations(encoding):
        assert holds.get(name, set()) <= holds.get(possible(name), set()), name


@settings(max_examples=300)
@given(dice=dice)
def test_to_learn_more_neither_refutes_what_was_certain_nor_allows_what_was_not_possible(dice: Random) -> None:
    encoding = encode(provisions(dice, sound=True))
    case = written_case(dice)
    before = holding(*inferred(encoding, case, NativeEngine()))
    after = holding(*inferred(encoding, better_known(dice, case), NativeEngine()))
    for name in certain_relations(encoding):
        assert before.get(name, set()) <= after.get(name, set()), name
        assert after.get(possible(name), set()) <= before.get(possible(name), set()), name


@settings(max_examples=300)
@given(dice=dice)
def test_a_fact_that_an_open_list_had_left_out_refutes_nothing_that_was_certain(dice: Random) -> None:
    encoding = encode(provisions(dice, sound=True))
    case = written_case(dice)
    before = holding(*inferred(encoding, case, NativeEngine()))
    after = holding(*inferred(encoding, with_another(dice, case), NativeEngine()))
    for name in certain_relations(encoding):
        assert before.get(name, set()) <= after.get(name, set()), name


def test_a_tie_read_only_as_stated_needs_no_other_relation_of_a_concluded_kind() -> None:
    stated = norm.Pattern("b", "breach", (), (norm.Link("device", "d"),), as_stated=True)
    lost = norm.Qualification(
        "lost", SOURCES, (norm.Pattern("d", "device"),), norm.InForce(), NOWHERE,
        new=norm.NewFact("breach", "d"), title=WORDS,
    )  # fmt: skip
    duty = norm.Norm(
        "duty", SOURCES, (norm.Pattern("d", "device"), stated), norm.InForce(), NOWHERE,
        requires=(condition.FieldCondition(condition.FieldName("d", "encrypted"), condition.Is(expected=True)),),
        text=norm.NormText(WORDS, WORDS),
    )  # fmt: skip
    encoding = encode([lost, duty])
    _, derived = inferred(encoding, {"devices": {"laptop": {}}}, NativeEngine())
    assert list(derived["breach"]) == [("laptop",)]
    assert not derived["scope duty"]


@each_engine
def test_constants_of_each_type_stay_apart(engine: Engine) -> None:
    relation = Relation("mixed", ("number", "text", "flag"))
    tests = (Test("number", "==", 1), Test("text", "==", "1"), Test("flag", "==", True), Test("text", "==", "true"))
    rules = tuple(
        Rule(f"rule {i}", (Pattern("m", "mixed", (test,)),), (), Conclusion("out", (Const(i),)))
        for i, test in enumerate(tests)
    )
    program = Program((relation, Relation("out", ("rule",))), rules)
    facts: Facts = {"mixed": [(1, "0", False), (0, "1", False), (0, "0", True), (0, "true", False)]}
    derived = engine.compile(program).run(facts)
    assert [len(reasons) for reasons in derived["out"].values()] == [1, 1, 1, 1]
