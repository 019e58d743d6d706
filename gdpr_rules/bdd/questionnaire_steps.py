"""The step sentences about the questionnaire, in French; `steps` takes them up.

A questionnaire starts from the facts that the scenario stated. An answer goes to the question that is put.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal

from gdpr_rules.bdd.situation import Situation
from gdpr_rules.bdd.words import MOMENT, ScenarioMistake
from gdpr_rules.facts.fact import Address
from gdpr_rules.questionnaire import FactQuestion, Interview, InterviewWording, NotUnderstood, Question, reply
from gdpr_rules.questionnaire.corrections import pruned
from gdpr_rules.questionnaire.interview import taken_out
from gdpr_rules.questionnaire.replies import reply_to_fact, reply_which

Sentence = tuple[Literal["given", "when", "then"], str, Callable[..., None]]


def _begin(situation: Situation, on: str) -> None:
    situation.assess(on)
    report = situation.report
    situation.interview = Interview(report.case, report.knowledge, report.on)


def _interview(situation: Situation) -> Interview:
    if situation.interview is None:
        raise ScenarioMistake("No questionnaire has begun.", "Write 'Quand on commence le questionnaire au ...'.")
    return situation.interview


def _question(situation: Situation) -> Question:
    question = _interview(situation).next
    assert question is not None, "no question is put any more."
    return question


def _text(situation: Situation, question: Question) -> str:
    return InterviewWording(_interview(situation), "fr").text(question)


def _answer(situation: Situation, line: str) -> None:
    interview, question = _interview(situation), _question(situation)
    try:
        after = reply(interview, question, line, "fr", interview.on)
    except NotUnderstood:
        raise ScenarioMistake(f"'{line}' is no answer to: {_text(situation, question)}", "Answer it.") from None
    if after is None:
        raise ScenarioMistake("No, for which of them?", f'Write \'Quand on répond "{line}" pour "..."\'.')
    situation.interview = after


def _answer_for(situation: Situation, names: str) -> None:
    interview, question = _interview(situation), _question(situation)
    if not isinstance(question, FactQuestion) or not question.grouped:
        raise ScenarioMistake("One fact is asked about, not several.", "Write 'Quand on répond \"...\"'.")
    try:
        situation.interview = reply_which(interview, question, names, interview.on)
    except NotUnderstood:
        raise ScenarioMistake(f"'{names}' are not among them.", "Name them as they were named.") from None


def _refuse(situation: Situation, line: str) -> None:
    interview, question = _interview(situation), _question(situation)
    try:
        reply(interview, question, line, "fr", interview.on)
    except NotUnderstood:
        return
    raise AssertionError(f"'{line}' is taken for an answer to: {_text(situation, question)}")


def _go_back(situation: Situation) -> None:
    interview = _interview(situation)
    before = interview.back()
    assert before is not None, "there is no answer to take back."
    situation.interview = before
    situation.dropped = taken_out(interview.case, before.case).values


def _correct(situation: Situation, fact: str, line: str) -> None:
    interview = _interview(situation)
    question = FactQuestion((situation.address(fact),), ())
    after = reply_to_fact(interview, question, line, "fr", interview.on)
    after = pruned(interview, after, question.addresses)
    situation.interview = after
    situation.dropped = taken_out(interview.case, after.case).values


def _asks(situation: Situation, text: str) -> None:
    put = _text(situation, _question(situation))
    assert text in put, f"the question put is: {put}"


def _does_not_ask(situation: Situation, text: str) -> None:
    put = [each for each in (_text(situation, q) for q in _interview(situation).questions) if text in each]
    assert not put, f"this question is still open: {put[0]}"


def _will_ask(situation: Situation, text: str) -> None:
    put = [_text(situation, question) for question in _interview(situation).questions]
    assert any(text in each for each in put), f"the open questions are: {' / '.join(put[:10])}"


def _topic(situation: Situation, topic: str) -> None:
    found = InterviewWording(_interview(situation), "fr").topic(_question(situation).kind)
    assert found == topic, f"the topic is {found}."


def _over(situation: Situation) -> None:
    questions = _interview(situation).questions
    assert not questions, f"this question is still open: {_text(situation, questions[0])}"


def _dropped(situation: Situation, fact: str) -> None:
    address = situation.address(fact)
    assert address in situation.dropped, f"dropped: {_shown(situation.dropped)}."


def _nothing_else_dropped(situation: Situation, fact: str) -> None:
    others = [each for each in situation.dropped if each != situation.address(fact)]
    assert not others, f"dropped, too: {_shown(tuple(others))}."


def _shown(addresses: tuple[Address, ...]) -> str:
    return ", ".join(map(str, addresses)) or "nothing"


def _ready(situation: Situation) -> None:
    assert _interview(situation).has_first_picture, f"still open: {_text(situation, _question(situation))}"


def _not_ready(situation: Situation) -> None:
    assert not _interview(situation).has_first_picture, "the first picture is ready."


_TEXT: Final = r'"(?P<{}>[^"]+)"'

QUESTIONNAIRE: Final[tuple[Sentence, ...]] = (
    ("when", rf"on commence le questionnaire au (?P<on>{MOMENT})", _begin),
    ("when", f"on répond {_TEXT.format('line')}", _answer),
    ("when", f"on répond autrement pour {_TEXT.format('names')}", _answer_for),
    ("when", "on revient en arrière", _go_back),
    ("when", f"on corrige la réponse {_TEXT.format('fact')} : {_TEXT.format('line')}", _correct),
    ("then", f"la question posée contient {_TEXT.format('text')}", _asks),
    ("then", f"une question à venir contient {_TEXT.format('text')}", _will_ask),
    ("then", f"aucune question ne contient {_TEXT.format('text')}", _does_not_ask),
    ("then", f"la question posée a pour sujet {_TEXT.format('topic')}", _topic),
    ("then", f"{_TEXT.format('line')} n'est pas une réponse à la question posée", _refuse),
    ("then", "plus aucune question n'est posée", _over),
    ("then", f"la réponse {_TEXT.format('fact')} est retirée", _dropped),
    ("then", f"aucune autre réponse que {_TEXT.format('fact')} n'est retirée", _nothing_else_dropped),
    ("then", "le premier bilan est prêt", _ready),
    ("then", "le premier bilan n'est pas prêt", _not_ready),
)
"""Each sentence: the kind of its step, its pattern, and what it does."""
