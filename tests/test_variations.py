"""The examples of norms with one thing changed: what is out of scope, what excuses, and what does not excuse.

Examples show that a norm can be met and violated; they do not show that each of its conditions matters. A variation
does: the same situation, but for the fact on which one condition turns.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final, NamedTuple

import pytest

from gdpr_rules import Case, KnowledgeBase, assess
from gdpr_rules.documents import read_file
from gdpr_rules.errors import InvalidInput
from gdpr_rules.facts.case import KINDS
from gdpr_rules.findings.settle import gravest
from gdpr_rules.norms.norm import Norm
from gdpr_rules.reading.examples import case_of
from gdpr_rules.reading.load import packaged

FILE: Final = Path(__file__).parent / "cases" / "variations.yaml"
ALL_LISTED: Final = [kind for kind, model in KINDS.items() if not model.single]


class Variation(NamedTuple):
    """One line of the file: the norm, its example as changed, the verdict then, and how a test calls it."""

    norm: str
    case: Case
    then: str
    name: str


def variations(norms: dict[str, Norm]) -> Iterator[Variation]:
    """Yield every line of the file; KeyError for a norm or an example that there is not."""
    for id, rows in read_file(FILE).data.items():
        examples = {example.verdict: example for example in norms[id].examples}
        for row in rows:
            example = examples[row["of"]]
            changed = replace(example, facts={**example.facts, **row["but"], "listed": ALL_LISTED})
            told = ", ".join(f"{address}={value}" for address, value in row["but"].items())
            yield Variation(id, case_of(changed), row["then"], f"{id}: {row['of']}, but {told}")


def verdict(knowledge: KnowledgeBase, norm: str, case: Case) -> str:
    """Return the gravest verdict that a norm gives."""
    report = assess(case, knowledge=knowledge, engine="native")
    return gravest(finding.verdict for finding in report.findings if finding.norm.id == norm) or "no finding"


def read() -> list[Variation]:
    """Return every variation; none where the knowledge base cannot be read, which is a failure of its own elsewhere."""
    try:
        return list(variations(dict(packaged().norms)))
    except InvalidInput:
        return []


@pytest.mark.parametrize("variation", read(), ids=lambda variation: variation.name)
def test_an_example_with_one_thing_changed_comes_to_the_verdict_written(variation: Variation) -> None:
    assert verdict(packaged(), variation.norm, variation.case) == variation.then
