"""From a line that someone wrote to the interview after it, for each way of asking."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from gdpr_rules.facts.fields import Done, Flag, LinkTo
from gdpr_rules.facts.values import PARIS
from gdpr_rules.norms.words import Language
from gdpr_rules.questionnaire.answers import (
    DONT_KNOW,
    NO,
    NOTHING,
    UNKNOWN_WORDS,
    YES,
    NotUnderstood,
    Option,
    chosen,
    labels,
    options,
    plain,
    read,
)
from gdpr_rules.questionnaire.interview import Interview
from gdpr_rules.questionnaire.question import FactQuestion, ListQuestion, Question

_DIFFERS: Final = frozenset({"d", "different", "differe", "ca depend", "it differs"})
_ALL: Final = frozenset({"tous", "toutes", "all"})


def reply(interview: Interview, question: Question, line: str, language: Language, at: datetime) -> Interview | None:
    """Return the interview after an answer; None where an answer about several facts leaves open which it is true of.

    Raises NotUnderstood, with the phrase that says what to write instead.
    """
    if isinstance(question, ListQuestion):
        return _reply_to_list(interview, question.kind, line)
    if not question.grouped:
        return reply_to_fact(interview, question, line, language, at)
    if plain(line) in _DIFFERS and not isinstance(question.type, Flag):
        return None
    choices = options(question.addresses[0], interview.case, interview.knowledge, language)
    value = read(line, question.type, choices, language, at.astimezone(PARIS).date()).value
    if isinstance(question.type, (Flag, Done)) and value not in (question.usual, DONT_KNOW):
        return None
    return interview.answered(dict.fromkeys(question.addresses, value), at)


def reply_to_fact(
    interview: Interview, question: FactQuestion, line: str, language: Language, at: datetime
) -> Interview:
    """Return the interview after an answer about one fact; raise NotUnderstood."""
    (address,) = question.addresses
    choices = options(address, interview.case, interview.knowledge, language)
    answer = read(line, question.type, choices, language, at.astimezone(PARIS).date())
    if answer.new:
        assert isinstance(question.type, LinkTo)
        return interview.linked(address, answer.value["only"], answer.new, at)
    return interview.answered({address: answer.value}, at)


def reply_which(interview: Interview, question: FactQuestion, line: str, at: datetime) -> Interview | None:
    """Return the interview once it is said which facts are not as usual; None if they are to be asked one by one.

    Raises NotUnderstood, also where none is named: that would contradict the answer before.
    """
    word = plain(line)
    if word in UNKNOWN_WORDS:
        return None
    facts = [Option(address.id, interview.case.label(*address[:2])) for address in question.addresses]
    try:
        those = {fact.value for fact in (facts if word in _ALL else chosen(line, facts))}
    except NotUnderstood:
        those = set()
    if not those:
        raise NotUnderstood("hint.which", count=len(facts))
    other = "no" if question.usual == "yes" else "yes"
    values = {address: other if address.id in those else question.usual for address in question.addresses}
    return interview.answered(values, at)


def _reply_to_list(interview: Interview, kind: str, line: str) -> Interview:
    known = [interview.case.label(kind, id) for id in interview.case.facts(kind)]
    word = plain(line)
    if word in UNKNOWN_WORDS:
        return interview.left_open(kind)
    if word in (YES if known else NO | NOTHING):
        return interview.closed(kind)
    if word in YES | NO | NOTHING:
        raise NotUnderstood("hint.list.more" if known else "hint.list")
    return interview.named(kind, labels(line, known))
