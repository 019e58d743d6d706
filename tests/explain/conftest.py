"""What the tests of explanations share: the reference case as both courts knew the law, and small situations."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from gdpr_rules import Case, KnowledgeBase, Report, assess
from gdpr_rules.facts.case import KINDS
from gdpr_rules.reading.load import packaged

REFERENCE = Path(__file__).parents[2] / "knowledge" / "cases" / "fr-cnil-san-2020-014.yaml"

HOSTILE = """
on: 2026-11-24
listed: [device, dataset]
practice: {country: FR}
devices:
  d1:
    label: "- **gras** [x](http://evil.example) <b>html</b> `code` _it_ | 1. un\\n\\n# Faux titre\\nURGENT \\
      {{ 7*7 }} {value} \\u202E\\e[31m"
    form: laptop
    encrypted: no
    stores: [x]
datasets:
  x:
    label: "dossiers\\n2. MAJEUR faux"
    content: [medical_record]
    data_subjects: [patients]
    demonstration: no
    identifiable: directly
"""


@pytest.fixture(scope="session")
def knowledge() -> KnowledgeBase:
    return packaged()


@pytest.fixture(scope="session")
def today() -> Report:
    """Return the reference case under all the law that is known: Art. 33(1) is excused."""
    return assess(Case.load(REFERENCE), engine="native")


@pytest.fixture(scope="session")
def then() -> Report:
    """Return the reference case as the CNIL knew the law: Art. 33(1) is violated."""
    return assess(Case.load(REFERENCE), law_known_on=date(2020, 12, 7), engine="native")


@pytest.fixture(scope="session")
def empty() -> Report:
    return assess(Case.load("{}"), on="2026-11-24", engine="native")


@pytest.fixture(scope="session")
def hostile() -> Report:
    return assess(Case.load(HOSTILE), engine="native")


@pytest.fixture(scope="session")
def situation() -> Callable[..., Report]:
    """Return how to assess a few facts, written by address; `on` and `listed` as in a case."""

    def judged(facts: Mapping[str, Any], on: str = "2026-11-24", knowledge: KnowledgeBase | None = None) -> Report:
        return assess(Case.model_validate(written(facts)), on=on, knowledge=knowledge, engine="native")

    return judged


def written(facts: Mapping[str, Any]) -> dict[str, Any]:
    """Return facts by address as a case writes them."""
    case: dict[str, Any] = {}
    for address, value in facts.items():
        if "." not in address:
            case[address] = value
            continue
        kind, id, field = address.split(".")
        model = KINDS[kind]
        of_kind = case.setdefault(model.plural, {})
        (of_kind if model.single else of_kind.setdefault(id, {}))[field] = value
    return case


@pytest.fixture(scope="session")
def examples(knowledge: KnowledgeBase) -> list[tuple[str, str, Report]]:
    """Return reports of examples of the norms: the norm, the verdict that it shows, the report.

    All examples of a norm that has a notification, and of any other one after the other: every norm and every
    verdict comes up, in a time that one can wait for.
    """

    def each() -> Iterator[tuple[str, str, Report]]:
        for number, norm in enumerate(knowledge.norms.values()):
            turn = number % len(norm.examples)
            for example in norm.examples if norm.notification else norm.examples[turn : turn + 1]:
                case = Case.model_validate(written(example.facts))
                on = case.on or "2026-11-24"
                yield norm.id, example.verdict, assess(case, on=on, engine="native")

    return list(each())
