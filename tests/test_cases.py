"""The real cases of the knowledge base, replayed: where the rules and an authority differ, the file says why."""

from __future__ import annotations

from pathlib import Path

import pytest

from gdpr_rules import Case, KnowledgeBase
from gdpr_rules.precedents import compare

CASES = sorted((Path(__file__).parents[1] / "knowledge" / "cases").glob("*.yaml"))


@pytest.fixture(scope="module")
def knowledge() -> KnowledgeBase:
    return KnowledgeBase.load()


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_the_rules_reach_what_the_authority_reached_or_the_file_says_why_not(
    path: Path, knowledge: KnowledgeBase
) -> None:
    rows = compare(path.stem, Case.load(path), knowledge)

    assert rows, "a case without an outcome proves nothing"
    assert [row for row in rows if row.agreement != "agrees" and row.reason is None] == []


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_no_reason_is_given_for_a_difference_that_is_none(path: Path, knowledge: KnowledgeBase) -> None:
    rows = compare(path.stem, Case.load(path), knowledge)

    assert [row for row in rows if row.agreement == "agrees" and row.reason is not None] == []
