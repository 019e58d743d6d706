"""What is asked, in which order, and what is not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from gdpr_rules import Case, KnowledgeBase, assess
from gdpr_rules.facts.case import judged_instant
from gdpr_rules.facts.fact import Address
from gdpr_rules.questionnaire import FactQuestion, Interview, ListQuestion, Question
from gdpr_rules.questionnaire.interview import new_id, taken_out
from gdpr_rules.questionnaire.order import in_first_picture

LETTER = Address("accountability", "self", "authority_letter_unanswered")

EXPOSED: dict[str, Any] = {
    "listed": ["dataset", "device", "network", "service", "breach"],
    "datasets": {
        "images": {
            "content": ["medical_images"],
            "data_subjects": ["patients"],
            "demonstration": False,
            "identifiable": "directly",
        }
    },
    "devices": {"poste": {"connected_to": {"only": ["box"]}}, "a": {}, "b": {}},
    "networks": {"box": {}},
    "services": {"pacs": {"runs_on": {"only": ["poste"]}, "gives_access_to": {"only": ["images"]}}},
}


def asked(interview: Interview) -> list[Address]:
    return [a for q in interview.questions if isinstance(q, FactQuestion) for a in q.addresses]


def names(questions: list[Question]) -> list[str]:
    return [q.kind if isinstance(q, ListQuestion) else f"{q.kind}.{q.field}" for q in questions]


# The measure of the whole: few questions, and all that count.


def test_a_typical_solo_practice_has_its_first_picture_after_40_questions_at_most(
    until_first_picture: list[Question],
) -> None:
    assert len(until_first_picture) <= 40, names(until_first_picture)


def test_at_the_end_the_answers_decide_as_much_as_the_complete_case(
    whole: Any, knowledge: KnowledgeBase, solo: Case
) -> None:
    last = whole[1][-1]
    complete = assess(solo, knowledge=knowledge, on=last.on, engine="native")
    verdicts = {(f.norm.id, f.subject): f.verdict.value for f in complete.findings}
    reached = {(f.norm.id, f.subject): f.verdict.value for f in last.report.findings}
    undecided = {key for key, verdict in reached.items() if verdict == "undetermined"}
    assert {key for key in undecided if verdicts.get(key) not in ("undetermined", None)} == set()
    assert {k for k, v in reached.items() if v == "violation"} == {k for k, v in verdicts.items() if v == "violation"}


def test_most_answers_are_spared_and_counted(whole: Any) -> None:
    progress = whole[1][-1].progress
    assert progress.open == 0
    assert progress.asked == len(whole[1])
    assert progress.spared > progress.asked


def test_no_question_is_put_twice(whole: Any) -> None:
    put = [a for q in whole[0].put if isinstance(q, FactQuestion) and not q.grouped for a in q.addresses]
    assert len(put) == len(set(put))


def test_what_is_not_asked_changes_no_finding(whole: Any, now: datetime) -> None:
    # The promise "the remaining answers change nothing", tried on answers of yes and no that were spared.
    last = whole[1][-1]
    before = [(f.norm.id, f.subject, f.verdict) for f in last.report.findings]
    spared = [
        Address(kind, id, field)
        for kind, field in (("device", "isolated"), ("person", "bound_by_secrecy"), ("network", "openings_needed"))
        for id in last.case.facts(kind)
    ]
    tried = 0
    for address in (each for each in spared if not last.case.stated(each).asked):
        for value in ("yes", "no"):
            after = last.answered({address: value}, now)
            assert [(f.norm.id, f.subject, f.verdict) for f in after.report.findings] == before, address
            tried += 1
    assert tried


# Order.


def test_an_incident_comes_first(begin: Any) -> None:
    first = begin().next
    assert first == ListQuestion("breach", first.why, urgent=True)


def test_of_the_first_picture_what_is_urgent_comes_first(begin: Any, knowledge: KnowledgeBase) -> None:
    questions = begin(**EXPOSED).questions
    urgent = [q.urgent for q in questions if any(in_first_picture(knowledge.norms[norm]) for norm in q.why)]
    assert True in urgent
    assert urgent == sorted(urgent, reverse=True)


def test_what_the_first_picture_needs_comes_before_the_rest(begin: Any, knowledge: KnowledgeBase) -> None:
    needed = [any(in_first_picture(knowledge.norms[norm]) for norm in q.why) for q in begin(**EXPOSED).questions]
    assert needed == sorted(needed, reverse=True)
    assert len(set(needed)) == 2


def test_an_open_service_is_asked_for_before_what_can_wait(begin: Any) -> None:
    put = asked(begin(**EXPOSED))
    assert put.index(Address("network", "box", "open_to_internet")) < put.index(
        Address("accountability", "self", "processing_record")
    )


def test_nothing_is_asked_of_an_incident_that_perhaps_never_happened(begin: Any, now: datetime) -> None:
    interview = begin(**EXPOSED)
    assert all(address.kind != "breach" for address in asked(interview))
    opened = {
        Address("network", "box", "open_to_internet"): "yes",
        Address("service", "pacs", "server_function"): "yes",
        Address("service", "pacs", "authentication"): "none",
        Address("service", "pacs", "content_encrypted"): "no",
    }
    assert interview.answered(opened, now).next.kind == "breach"


def test_a_list_is_closed_or_continued_right_after_names_were_given(begin: Any) -> None:
    interview = begin().named("dataset", ["dossiers"])
    assert interview.next.kind == "dataset"
    assert isinstance(interview.next, ListQuestion)
    assert interview.closed("dataset").next.kind != "dataset" or isinstance(
        interview.closed("dataset").next, FactQuestion
    )


def test_a_link_is_asked_for_once_what_it_leads_to_is_listed(begin: Any) -> None:
    data = {**EXPOSED, "listed": ["dataset", "device", "service", "breach"], "devices": {"poste": {}}}
    interview = begin(**data)
    link = Address("device", "poste", "connected_to")
    assert link not in asked(interview)
    assert link in asked(interview.closed("network"))


def test_a_question_that_makes_sense_only_after_another_waits_for_it(begin: Any) -> None:
    data = {**EXPOSED, "listed": [*EXPOSED["listed"], "person"], "people": {"ancien": {"accesses": ["images"]}}}
    interview = begin(**data)
    left, closed = Address("person", "ancien", "left"), Address("person", "ancien", "account_closed")
    assert left in asked(interview)
    assert closed not in asked(interview)


def test_the_same_flag_of_several_facts_is_one_question(begin: Any) -> None:
    devices = {id: {"form": "laptop", "stores": {"only": ["images"]}} for id in ("a", "b", "poste")}
    question = next(
        q
        for q in begin(**{**EXPOSED, "devices": devices}).questions
        if isinstance(q, FactQuestion) and q.field == "encrypted"
    )
    assert [address.id for address in question.addresses] == ["a", "b", "poste"]


def test_a_question_that_concerns_every_fact_is_put_ahead(begin: Any) -> None:
    data = {**EXPOSED, "datasets": {**EXPOSED["datasets"], "agenda": {}, "paie": {}}}
    interview = begin(**data)
    question = next(q for q in interview.questions if isinstance(q, FactQuestion) and q.field == "demonstration")
    assert [address.id for address in question.addresses] == ["agenda", "paie"]
    assert question.usual == "no"


def test_a_grouped_question_can_be_put_one_by_one(begin: Any) -> None:
    devices = {id: {"form": "laptop", "stores": {"only": ["images"]}} for id in ("a", "poste")}
    interview = begin(**{**EXPOSED, "devices": devices}).one_by_one("device", "encrypted")
    single = [q for q in interview.questions if isinstance(q, FactQuestion) and q.field == "encrypted"]
    assert [len(question.addresses) for question in single] == [1, 1]
    assert interview.past == ()


# Answers.


def test_an_answer_says_how_and_when_it_was_given(begin: Any, now: datetime) -> None:
    stated = begin().answered({LETTER: "no"}, now).case.stated(LETTER)
    assert stated.episodes[0].value is False
    assert stated.provenance.how == "answer"
    assert stated.provenance.on is not None
    assert stated.provenance.on.start == now


def test_i_do_not_know_is_an_answer_and_is_not_asked_again(begin: Any, now: datetime) -> None:
    interview = begin().answered({LETTER: "unknown"}, now)
    assert interview.case.stated(LETTER).asked
    assert LETTER not in asked(interview)
    finding = next(f for f in interview.report.findings if f.norm.id == "gdpr-31-answer-authority")
    assert finding.verdict.value == "undetermined"


def test_a_rough_number_is_not_asked_again_though_it_decides_nothing(begin: Any, now: datetime) -> None:
    address = Address("practice", "self", "patients_per_year")
    interview = begin().answered({address: {"about": 10000}}, now)
    assert address not in asked(interview)


def test_a_list_of_which_the_user_is_not_sure_stays_open(begin: Any) -> None:
    interview = begin().left_open("breach")
    assert not interview.case.is_listed("breach")
    assert all(question.kind != "breach" for question in interview.questions)


def test_a_link_can_name_a_new_fact(begin: Any, now: datetime) -> None:
    interview = begin(**EXPOSED).linked(Address("device", "poste", "connected_to"), ["box"], ["Wi-Fi d'à côté"], now)
    assert set(interview.case.networks) == {"box", "wi-fi-d-a-cote"}
    value = interview.case.stated(Address("device", "poste", "connected_to")).episodes[0].value
    assert value.ids == ("box", "wi-fi-d-a-cote")
    assert value.complete


@pytest.mark.parametrize(
    ("label", "id"),
    [("Portable de l'accueil", "portable-de-l-accueil"), ("N° 2", "n-2"), ("日本", "device"), ("self", "self-2")],
)
def test_an_id_is_made_of_the_label(begin: Any, label: str, id: str) -> None:
    assert new_id(begin().case, "device", label) == id


def test_an_id_is_never_taken_twice(begin: Any) -> None:
    interview = begin().named("device", ["Portable", "portable !"])
    assert set(interview.case.devices) == {"portable", "portable-2"}


# Going back.


def test_back_gives_the_interview_before_and_what_it_lost(begin: Any, now: datetime) -> None:
    start = begin().closed("breach")
    after = start.answered({LETTER: "no"}, now)
    before = after.back()
    assert before is not None
    assert before.case == start.case
    assert before.next == start.next
    assert taken_out(after.case, before.case).values == (LETTER,)


def test_back_takes_facts_and_closed_lists_back(begin: Any) -> None:
    named = begin().named("device", ["portable"])
    closed = named.closed("device")
    assert taken_out(closed.case, closed.back().case).reopened == ("device",)
    assert taken_out(named.case, named.back().case).facts == (("device", "portable"),)


def test_there_is_nothing_before_the_first_answer(begin: Any) -> None:
    assert begin().back() is None


# What comes next is a function of the case alone.


def test_an_interview_taken_up_from_its_file_goes_on_with_the_same_questions(
    whole: Any, knowledge: KnowledgeBase, reread: Callable[[Case], Case]
) -> None:
    for interview in whole[1][::10]:
        again = Interview(reread(interview.case), knowledge, interview.on)
        assert again.questions == replace(interview, naming=None).questions


def test_what_is_weaker_or_comes_second_does_not_delay_the_first_picture(knowledge: KnowledgeBase) -> None:
    for norm in knowledge.norms.values():
        second = {"request", "processing"} & set(norm.kinds)
        if norm.force != "binding" or norm.severity == "minor" or norm.status == "draft" or second:
            assert not in_first_picture(norm)
    assert any(in_first_picture(norm) for norm in knowledge.norms.values())


def test_the_day_judged_is_that_of_the_interview(begin: Any, knowledge: KnowledgeBase) -> None:
    on = judged_instant("2020-01-01")
    assert Interview(begin().case, knowledge, on).report.on == on
