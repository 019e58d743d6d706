"""A simulated doctor, who answers from a complete case file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from gdpr_rules import Case, KnowledgeBase
from gdpr_rules.facts.case import path_of
from gdpr_rules.facts.editing import plain_data
from gdpr_rules.facts.fact import Address
from gdpr_rules.questionnaire import FactQuestion, Interview, ListQuestion, Question
from gdpr_rules.reading.load import packaged

NOW = datetime(2026, 11, 24, 9, 12, tzinfo=UTC)


@dataclass
class Doctor:
    """Answers each question with what a case says; what it does not say is unknown."""

    truth: Case
    put: list[Question] = field(default_factory=list)

    def said(self, address: Address) -> Any:
        found: Any = plain_data(self.truth)
        for key in path_of(address):
            found = found.get(key, {})
        return found if found != {} else "unknown"

    def answer(self, interview: Interview) -> Interview:
        question = interview.next
        assert question is not None
        self.put.append(question)
        if isinstance(question, ListQuestion):
            known = interview.case.facts(question.kind)
            named = [self.truth.label(question.kind, id) for id in self.truth.facts(question.kind) if id not in known]
            return interview.named(question.kind, named) if named else interview.closed(question.kind)
        values = {address: self.said(address) for address in question.addresses}
        if question.grouped:
            self.put += [question] * self._more_lines(question, values)
        return interview.answered(values, NOW)

    @staticmethod
    def _more_lines(question: FactQuestion, values: Mapping[Address, Any]) -> int:
        """How many questions more it takes where one answer does not serve all."""
        given = {str(value) for value in values.values()}
        if question.type.name not in ("flag", "occurrence"):
            return len(values) if len(given) > 1 else 0
        if given <= {question.usual}:
            return 0
        return 1 if question.type.name == "flag" else len(values)

    def interview(self, start: Interview) -> Iterator[Interview]:
        """Yield the interview after each answer, to the end."""
        while start.next is not None:
            start = self.answer(start)
            yield start


@pytest.fixture(scope="session")
def knowledge() -> KnowledgeBase:
    return packaged()


@pytest.fixture(scope="session")
def solo() -> Case:
    return Case.load(Path(__file__).parents[1] / "cases" / "solo-practice.yaml")


@pytest.fixture(scope="session")
def whole(solo: Case, knowledge: KnowledgeBase) -> tuple[Doctor, tuple[Interview, ...]]:
    """Return a whole interview: the doctor, with the questions put, and the interview after each answer."""
    doctor = Doctor(solo)
    return doctor, tuple(doctor.interview(Interview(Case.model_validate({}), knowledge, NOW)))


@pytest.fixture(scope="session")
def until_first_picture(solo: Case, knowledge: KnowledgeBase) -> list[Question]:
    """Return the questions that were put before the first picture was there."""
    doctor, interview = Doctor(solo), Interview(Case.model_validate({}), knowledge, NOW)
    while not interview.has_first_picture:
        interview = doctor.answer(interview)
    return doctor.put


@pytest.fixture
def begin(knowledge: KnowledgeBase) -> Callable[..., Interview]:
    """Begin an interview on a case that is given as data."""

    def start(**data: Any) -> Interview:
        return Interview(Case.model_validate(data), knowledge, NOW)

    return start


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def reread() -> Callable[[Case], Case]:
    """Write a case and read it again."""
    from gdpr_rules.facts.editing import to_yaml

    return lambda case: Case.load(to_yaml(case))


@pytest.fixture(scope="session")
def answering() -> Callable[[Case], Doctor]:
    """Return what makes a doctor who answers from a case."""
    return Doctor
