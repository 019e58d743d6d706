"""The incident sheet: on the worst day, few questions decide whom to tell."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from gdpr_rules import Case, KnowledgeBase, assess
from gdpr_rules.questionnaire import FactQuestion, Interview
from gdpr_rules.questionnaire.sheet import about_breaches

NOW = datetime(2026, 11, 24, 9, 12, tzinfo=UTC)
STOLEN = """
listed: [breach, dataset, provider]
practice: {country: FR, form: solo}
datasets:
  dossiers:
    label: dossiers
    content: [medical_record, identity]
    data_subjects: [patients]
    identifiable: directly
    demonstration: no
breaches:
  vol-du-portable:
    label: vol du portable
    established: established
    loss_of: [confidentiality]
    affects: {only: [dossiers]}
    at_provider: {only: []}
    readable: yes
    recipient: unknown_recipient
    aware: 2026-11-23T18:00
    authority_notified: no
    data_subjects_informed: no
    register_entry: no
    authority_told_controller: no
    stigmatising: no
    serious_incident: no
    later_measures_remove_high_risk: no
    informing_disproportionate: no
"""


def test_twenty_questions_decide_whom_to_tell(knowledge: KnowledgeBase, answering: Callable[[Case], Any]) -> None:
    doctor = answering(Case.load(STOLEN))
    *_, last = doctor.interview(Interview(Case.model_validate({}), about_breaches(knowledge), NOW))

    duties = {told.to: told.duty for told in assess(last.case, on=NOW, engine="native").notifications}
    assert sum(isinstance(each, FactQuestion) for each in doctor.put) <= 20, "beside naming incidents, data, providers"
    assert duties["supervisory_authority"] == duties["breach_register"] == "required"
    assert duties["controller"] == duties["health_agency"] == "not_required"


def test_the_sheet_asks_of_the_incident_and_its_data_alone(
    knowledge: KnowledgeBase, answering: Callable[[Case], Any]
) -> None:
    doctor = answering(Case.load(STOLEN))
    for _ in doctor.interview(Interview(Case.model_validate({}), about_breaches(knowledge), NOW)):
        pass

    asked = {each.addresses[0].kind if isinstance(each, FactQuestion) else each.kind for each in doctor.put}
    assert asked <= {"breach", "dataset", "practice", "provider", "service"}
