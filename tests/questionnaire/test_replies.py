"""One line about several facts: what it says of all of them, and when it takes another line."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from gdpr_rules.facts.fact import Address
from gdpr_rules.questionnaire import FactQuestion, Interview, NotUnderstood, reply
from gdpr_rules.questionnaire.replies import reply_which

DEVICES = {"devices": {"a": {"label": "Portable"}, "b": {"label": "Poste"}, "c": {}}}


@pytest.fixture
def interview(begin: Any) -> Interview:
    made: Interview = begin(**DEVICES)
    return made


def question(field: str, usual: Any = "yes") -> FactQuestion:
    return FactQuestion(tuple(Address("device", id, field) for id in "abc"), (), usual=usual)


def values(interview: Interview | None, field: str) -> list[Any]:
    assert interview is not None
    return [interview.case.stated(Address("device", id, field)).episodes[0].value for id in "abc"]


def test_the_usual_answer_serves_all(interview: Interview, now: datetime) -> None:
    assert values(reply(interview, question("encrypted"), "o", "fr", now), "encrypted") == [True] * 3
    assert values(reply(interview, question("consumer_cloud", "no"), "n", "fr", now), "consumer_cloud") == [False] * 3


def test_the_other_answer_asks_which(interview: Interview, now: datetime) -> None:
    assert reply(interview, question("encrypted"), "n", "fr", now) is None
    assert reply(interview, question("consumer_cloud", "no"), "o", "fr", now) is None


def test_those_named_are_not_as_usual_and_the_others_are(interview: Interview, now: datetime) -> None:
    assert values(reply_which(interview, question("encrypted"), "1 3", now), "encrypted") == [False, True, False]
    assert values(reply_which(interview, question("encrypted"), "Poste", now), "encrypted") == [True, False, True]
    cloud = question("consumer_cloud", "no")
    assert values(reply_which(interview, cloud, "2", now), "consumer_cloud") == [False, True, False]
    assert values(reply_which(interview, question("encrypted"), "tous", now), "encrypted") == [False] * 3


@pytest.mark.parametrize("line", ["aucun", "4", "", "oui", "n", "imprimante"])
def test_that_it_is_so_of_none_contradicts_the_answer_before(interview: Interview, now: datetime, line: str) -> None:
    with pytest.raises(NotUnderstood):
        reply_which(interview, question("encrypted"), line, now)


def test_who_does_not_know_which_is_asked_one_by_one(interview: Interview, now: datetime) -> None:
    assert reply_which(interview, question("encrypted"), "?", now) is None


def test_i_do_not_know_serves_all(interview: Interview, now: datetime) -> None:
    after = reply(interview, question("encrypted"), "?", "fr", now)
    assert after is not None
    assert all(after.case.stated(Address("device", id, "encrypted")).asked for id in "abc")


def test_a_choice_serves_all_or_differs(interview: Interview, now: datetime) -> None:
    assert values(reply(interview, question("updates"), "automatic", "fr", now), "updates") == ["automatic"] * 3
    assert reply(interview, question("updates"), "d", "fr", now) is None
