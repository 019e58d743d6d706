"""A corrected answer takes with it what hangs on it, and nothing else."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from gdpr_rules.facts.fact import Address
from gdpr_rules.questionnaire import Interview
from gdpr_rules.questionnaire.corrections import answers, pruned
from gdpr_rules.questionnaire.interview import taken_out

CONTENT = Address("dataset", "images", "content")
OPEN = Address("network", "box", "open_to_internet")
NEEDED = Address("network", "box", "openings_needed")
LETTER = Address("accountability", "self", "authority_letter_unanswered")

PRACTICE = {
    "listed": ["person", "dataset", "device", "network", "service", "provider", "processing", "breach", "departure"],
    "datasets": {"images": {"data_subjects": ["patients"], "demonstration": False, "identifiable": "directly"}},
    "devices": {"poste": {"form": "laptop", "stores": ["images"], "connected_to": {"only": ["box"]}}},
    "networks": {"box": {}},
}


def answered(begin: Any, now: datetime) -> Interview:
    """A practice with images on a laptop, behind a router that is open to the internet for no good reason."""
    interview = begin(**PRACTICE)
    given = {CONTENT: ["medical_images"], OPEN: "yes", NEEDED: "no", LETTER: "no"}
    for number, (address, value) in enumerate(given.items()):
        interview = interview.answered({address: value}, now + timedelta(minutes=number))
    assert isinstance(interview, Interview)
    return interview


def corrected(before: Interview, values: dict[Address, Any], now: datetime) -> Interview:
    return pruned(before, before.answered(values, now + timedelta(hours=1)), values)


def test_answers_come_in_the_order_in_which_they_were_given(begin: Any, now: datetime) -> None:
    assert answers(answered(begin, now).case) == (CONTENT, OPEN, NEEDED, LETTER)


def test_what_no_questionnaire_asked_is_no_answer(begin: Any) -> None:
    assert answers(begin(**PRACTICE).case) == ()


def test_a_correction_drops_what_hangs_on_the_old_answer_and_nothing_else(begin: Any, now: datetime) -> None:
    before = answered(begin, now)
    assert "gdpr-32-1-b-limit-network-openings" in {f.norm.id for f in before.report.violations}
    after = corrected(before, {OPEN: "no"}, now)
    assert taken_out(before.case, after.case).values == (NEEDED,)  # of a closed router, nobody asks what is open
    assert after.case.stated(LETTER) == before.case.stated(LETTER)
    assert "gdpr-32-1-b-limit-network-openings" not in {f.norm.id for f in after.report.violations}


def test_a_correction_that_changes_nothing_else_drops_nothing(begin: Any, now: datetime) -> None:
    before = answered(begin, now)
    after = corrected(before, {NEEDED: "yes"}, now)
    assert taken_out(before.case, after.case).values == ()
    assert after.case.stated(NEEDED).episodes[0].value is True


def test_what_was_there_before_the_questionnaire_stays(begin: Any, now: datetime) -> None:
    before = answered(begin, now)
    after = corrected(before, {OPEN: "no"}, now)
    assert after.case.stated(Address("device", "poste", "form")).asked


def test_a_correction_is_taken_back_as_one_answer(begin: Any, now: datetime) -> None:
    before = answered(begin, now)
    after = corrected(before, {OPEN: "no"}, now)
    back = after.back()
    assert back is not None
    assert back.case == before.case
