"""Verdicts: the whole table, against its statement in words."""

from __future__ import annotations

from itertools import permutations, product

import pytest

from gdpr_rules.facts.values import Truth
from gdpr_rules.findings.settle import Verdict, all_of, settle

TRUTHS: tuple[Truth, ...] = (True, False, None)
LISTS = [exceptions for count in range(4) for exceptions in product(TRUTHS, repeat=count)]
TABLE = [(scope, duty, exceptions) for scope in TRUTHS for duty in TRUTHS for exceptions in LISTS]


def worlds(*truths: Truth) -> set[tuple[bool, ...]]:
    """Return every way in which the unknowns could turn out."""
    return set(product(*((truth,) if truth is not None else (True, False) for truth in truths)))


@pytest.mark.parametrize(("scope", "duty", "exceptions"), TABLE)
def test_the_first_line_that_holds_decides(scope: Truth, duty: Truth, exceptions: tuple[Truth, ...]) -> None:
    lines = (
        (scope is False, "not_applicable"),
        (duty is True, "met"),
        (any(exception is True for exception in exceptions), "excused"),
        (scope is True and duty is False and exceptions == (False,) * len(exceptions), "violation"),
        (True, "undetermined"),
    )
    assert settle(scope, duty, iter(exceptions)).value == next(verdict for holds, verdict in lines if holds)


@pytest.mark.parametrize(("scope", "duty", "exceptions"), TABLE)
def test_a_violation_is_said_only_if_no_answer_could_undo_it(
    scope: Truth, duty: Truth, exceptions: tuple[Truth, ...]
) -> None:
    said = settle(scope, duty, exceptions) is Verdict.VIOLATION
    assert said == (worlds(scope, duty, *exceptions) == {(True, False, *(False for _ in exceptions))})


@pytest.mark.parametrize(("scope", "duty", "exceptions"), TABLE)
def test_where_everything_is_known_there_is_a_verdict(scope: Truth, duty: Truth, exceptions: tuple[Truth, ...]) -> None:
    if None not in (scope, duty, *exceptions):
        assert settle(scope, duty, exceptions) is not Verdict.UNDETERMINED


@pytest.mark.parametrize("exceptions", LISTS)
def test_the_order_of_exceptions_does_not_matter(exceptions: tuple[Truth, ...]) -> None:
    assert len({settle(True, False, order) for order in permutations(exceptions)}) == 1


@pytest.mark.parametrize("truths", LISTS)
def test_a_conjunction_is_what_every_way_it_could_turn_out_agrees_on(truths: tuple[Truth, ...]) -> None:
    outcomes = {all(world) for world in worlds(*truths)}
    assert all_of(iter(truths)) is (outcomes.pop() if len(outcomes) == 1 else None)


def test_verdicts_are_spelled_as_in_json() -> None:
    assert [verdict.value for verdict in Verdict] == ["met", "violation", "excused", "undetermined", "not_applicable"]
    assert f"{Verdict.MET.value}" == Verdict.MET
