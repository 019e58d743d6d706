"""The knowledge base: every norm comes to the verdicts that its own examples state."""

from __future__ import annotations

import pytest

from gdpr_rules import KnowledgeBase, assess
from gdpr_rules.errors import InvalidInput
from gdpr_rules.findings.finding import Finding
from gdpr_rules.findings.settle import Verdict
from gdpr_rules.norms.condition import WithoutUndueDelay
from gdpr_rules.norms.norm import Example, Norm
from gdpr_rules.reading.examples import case_of
from gdpr_rules.reading.load import packaged
from gdpr_rules.rehearsal import verdict_of


def examples() -> list[tuple[Norm, Example]]:
    """Return every example; none where the knowledge base cannot be read, which is a failure of its own, below."""
    try:
        return [(norm, example) for norm in packaged().norms.values() for example in norm.examples]
    except InvalidInput:
        return []


EXAMPLES = examples()


def test_the_knowledge_base_is_read_without_a_problem() -> None:
    assert KnowledgeBase.load().norms


@pytest.mark.parametrize(
    ("norm", "example"), EXAMPLES, ids=[f"{norm.id}-{example.verdict}" for norm, example in EXAMPLES]
)
def test_an_example_comes_to_the_verdict_that_it_states(norm: Norm, example: Example) -> None:
    assert verdict_of(norm, example, packaged()) == example.verdict, str(example.place)


@pytest.mark.parametrize(
    ("norm", "example"), EXAMPLES, ids=[f"{norm.id}-{example.verdict}" for norm, example in EXAMPLES]
)
def test_an_undetermined_example_says_what_is_missing_or_that_it_can_still_be_done(
    norm: Norm, example: Example
) -> None:
    report = assess(case_of(example), engine="native")
    for finding in report.findings:
        if finding.norm.id == norm.id and finding.verdict is Verdict.UNDETERMINED:
            told = finding.missing or finding.open_kinds or finding.pending_until
            assert told or _has_no_deadline(norm) or _is_undecided(finding), str(example.place)


def _has_no_deadline(norm: Norm) -> bool:
    """Say whether the duty is one that the clock alone never fails: not done so far, it stays open."""
    return any(isinstance(read.test, WithoutUndueDelay) for read in norm.reads())


def _is_undecided(finding: Finding) -> bool:
    """Say whether an exception stands in the way on which no court has decided."""
    return any(judged.exemption.undecided and judged.truth is not False for judged in finding.exceptions)
