"""A corrected answer takes with it what hangs on it, and nothing else."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from gdpr_rules.facts.fact import Address
from gdpr_rules.questionnaire import Interview
from gdpr_rules.questionnaire.corrections import answers, corrected
from gdpr_rules.questionnaire.interview import taken_out

CONTENT = Address("dataset", "images", "content")
STORES = Address("device", "poste", "stores")
ENCRYPTED = Address("device", "poste", "encrypted")
LETTER = Address("accountability", "self", "authority_letter_unanswered")

PRACTICE = {
    "listed": ["person", "dataset", "device", "network", "service", "provider", "processing", "breach", "departure"],
    "datasets": {"images": {"data_subjects": ["patients"], "demonstration": False, "identifiable": "directly"}},
    "devices": {"poste": {"form": "laptop"}},
}


def answered(begin: Any, now: datetime) -> Interview:
    """A practice with images on a laptop that is not encrypted."""
    interview = begin(**PRACTICE)
    given = {CONTENT: ["medical_images"], STORES: {"only": ["images"]}, ENCRYPTED: "no", LETTER: "no"}
    for number, (address, value) in enumerate(given.items()):
        interview = interview.answered({address: value}, now + timedelta(minutes=number))
    assert isinstance(interview, Interview)
    return interview


def test_answers_come_in_the_order_in_which_they_were_given(begin: Any, now: datetime) -> None:
    assert answers(answered(begin, now).case) == (CONTENT, STORES, ENCRYPTED, LETTER)


def test_what_no_questionnaire_asked_is_no_answer(begin: Any) -> None:
    assert answers(begin(**PRACTICE).case) == ()


def test_a_correction_drops_what_hangs_on_the_old_answer_and_nothing_else(begin: Any, now: datetime) -> None:
    before = answered(begin, now)
    after = corrected(before, {CONTENT: ["appointments"]}, now + timedelta(hours=1))
    dropped = set(taken_out(before.case, after.case).values)
    assert ENCRYPTED in dropped  # no health data any more: nobody asks whether the laptop is encrypted
    assert LETTER not in dropped
    assert after.case.stated(LETTER) == before.case.stated(LETTER)
    assert not [f for f in after.report.violations if f.norm.id == "gdpr-32-1-a-encrypt-devices"]


def test_a_correction_that_changes_nothing_else_drops_nothing(begin: Any, now: datetime) -> None:
    before = answered(begin, now)
    after = corrected(before, {ENCRYPTED: "yes"}, now + timedelta(hours=1))
    assert taken_out(before.case, after.case).values == ()
    assert after.case.stated(ENCRYPTED).episodes[0].value is True


def test_what_was_there_before_the_questionnaire_stays(begin: Any, now: datetime) -> None:
    before = answered(begin, now)
    after = corrected(before, {CONTENT: ["appointments"]}, now + timedelta(hours=1))
    assert after.case.stated(Address("device", "poste", "form")).asked


def test_a_correction_is_taken_back_as_one_answer(begin: Any, now: datetime) -> None:
    before = answered(begin, now)
    after = corrected(before, {CONTENT: ["appointments"]}, now + timedelta(hours=1))
    back = after.back()
    assert back is not None
    assert back.case == before.case
