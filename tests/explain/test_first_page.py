"""What stands first: the duty before its exceptions, incidents that took place, and nothing that is done already."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from gdpr_rules import KnowledgeBase, Report
from gdpr_rules.explain import explain_text, plan_text, report_json, report_markdown, report_text, why_not_text
from gdpr_rules.explain.phrases import Phrases
from gdpr_rules.findings.settle import Verdict
from gdpr_rules.reasoning.nearest import nearest_changes
from gdpr_rules.reasoning.plan import plan

Situation = Callable[..., Report]

THEFT = {
    "listed": ["breach", "dataset"],
    "practice.self.country": "FR",
    "practice.self.role": "controller",
    "breach.vol.established": "established",
    "breach.vol.loss_of": ["confidentiality"],
    "breach.vol.affects": {"only": ["dossiers"]},
    "breach.vol.readable": "yes",
    "breach.vol.recipient": "unknown_recipient",
    "breach.vol.aware": "2026-03-02T09:00",
    "dataset.dossiers.content": ["identity", "contact", "medical_record"],
    "dataset.dossiers.data_subjects": ["patients"],
    "dataset.dossiers.identifiable": "directly",
    "dataset.dossiers.demonstration": "no",
}
MESSENGER = {
    "listed": ["breach", "dataset", "service"],
    "service.sms.form": "text_messages",
    "service.sms.used_for": {"only": ["to_patients", "reminders"]},
    "service.sms.gives_access_to": {"only": ["agenda"]},
    "dataset.agenda.content": {"only": ["identity", "contact", "appointments"]},
    "dataset.agenda.data_subjects": ["patients"],
    "dataset.agenda.identifiable": "directly",
    "dataset.agenda.demonstration": "no",
}
REQUEST = {
    "listed": ["request"],
    "practice.self.country": "FR",
    "practice.self.role": "controller",
    "request.copie.form": "rectification",
    "request.copie.requested_by": "patient",
    "request.copie.received": "2026-04-01",
    "request.copie.extension_notified": "no",
    "request.copie.refused_for": "not_refused",
}


def flat(text: str) -> str:
    return " ".join(text.replace("\u00a0", " ").replace("\u202f", " ").split())


def notices(report: Report) -> dict[str, Any]:
    return {told["to"]: told for told in report_json(report, "fr")["notifications"]}


# Only an exception is open.


@pytest.mark.parametrize(
    ("on", "told"),
    [
        ("2026-03-03", "À faire avant le jeudi 5 mars 2026 à 9 h 00"),
        ("2026-03-20", "En retard, sauf si la CNIL vous en a elle-même informé"),
    ],
)
def test_a_duty_that_only_an_exception_could_lift_is_told_first(situation: Situation, on: str, told: str) -> None:
    report = situation({**THEFT, "breach.vol.authority_notified": "no"}, on=on)
    notice = notices(report)["supervisory_authority"]
    assert notice["duty"] == "undetermined"
    assert flat(notice["because"]).startswith(told)
    assert "sauf si la CNIL vous en a elle-même informé" in flat(notice["because"])
    assert flat(notice["because"]) in flat(report_text(report, "fr"))


def test_patients_are_to_be_told_unless_something_removes_the_high_risk(situation: Situation) -> None:
    report = situation({**THEFT, "breach.vol.data_subjects_informed": "no"})
    because = flat(notices(report)["data_subjects"]["because"])
    assert because.startswith("À faire sans tarder, sauf si des mesures prises depuis écartent le risque élevé ou si")


def test_a_failed_duty_with_an_open_exception_is_a_violation_unless(situation: Situation) -> None:
    report = situation({**THEFT, "breach.vol.authority_notified": "no"})
    for text in map(flat, (report_text(report, "fr"), report_markdown(report, "fr"))):
        failed = text.index("Manquement, sauf exception à vérifier")
        assert failed < text.index("Ce qu’il reste à vérifier")
        assert "n’a pas été notifiée à la CNIL dans les 72 heures" in text[failed:]
    assert "violation, unless an exception is shown" in flat(report_text(report, "en")).lower()
    assert "gdpr-33-1-notify-authority. Manquement, sauf exception" in flat(explain_text(report, "fr"))


def test_the_json_names_the_exceptions_that_alone_stand_between_a_case_and_a_violation(situation: Situation) -> None:
    report = situation({**THEFT, "breach.vol.authority_notified": "no"})
    assert "authority-itself-informed-the-controller" in notices(report)["supervisory_authority"]["unless"]
    (found,) = [f for f in report_json(report, "fr")["findings"] if f["norm"] == "gdpr-33-1-notify-authority"]
    assert "authority-itself-informed-the-controller" in found["unless"]
    assert not any(f["unless"] for f in report_json(report, "fr")["findings"] if f["verdict"] != "undetermined")


def test_a_recommendation_that_is_not_followed_is_a_departure_unless_the_reason_was_written(
    situation: Situation,
) -> None:
    facts = {**MESSENGER, "service.sms.form": "instant_messaging", "service.sms.used_for": ["medical_content"]}
    report = situation(facts)
    page = flat(report_text(report, "fr"))
    assert "Écart, sauf si vous avez noté par écrit pourquoi." in page
    assert page.index("messagerie instantanée") < page.index("Ce qu’il reste à vérifier")
    assert "(dont 1 manquement ou écart, sauf exception)" in page


def test_each_exception_from_telling_has_a_clause(knowledge: KnowledgeBase) -> None:
    lifting = {
        exemption.id
        for norm in knowledge.norms.values()
        if norm.notification is not None and norm.force == "binding"
        for exemption in norm.unless
        if exemption.lifts == "duty"
    }
    assert {id for id in lifting if not Phrases.has(f"unless.{id}")} == set()


def test_questions_about_an_exception_come_after_the_other_urgent_ones(situation: Situation) -> None:
    report = situation({**THEFT, "breach.vol.authority_notified": "no"})
    urgent = [asked.fact for asked in report.questions if asked.urgent]
    fields = [fact.field for fact in urgent]
    inspection = fields.index("authority_told_controller")
    assert fields.index("data_subjects_informed") < inspection
    assert set(fields[inspection:]) >= {"authority_inspection", "authority_knew_from"}
    kinds = [fact.kind for fact in urgent if fact.field != "authority_told_controller"]
    assert kinds[0] == "breach"


def test_what_no_text_counts_in_hours_is_said_to_be_done_without_delay(situation: Situation) -> None:
    report = situation(
        {
            **THEFT,
            "breach.vol.data_subjects_informed": "no",
            "breach.vol.later_measures_remove_high_risk": "no",
            "breach.vol.informing_disproportionate": "no",
        }
    )
    [told] = [f for f in report_json(report, "fr")["findings"] if f["norm"] == "gdpr-34-1-tell-data-subjects"]
    assert flat(told["because"]).startswith("Ce n’est pas encore fait.")


def test_the_only_incident_is_not_named_by_the_word_incident(situation: Situation) -> None:
    facts = {name.replace("breach.vol", "breach.incident"): value for name, value in THEFT.items()}
    assert "« incident »" not in flat(explain_text(situation(facts), "fr"))
    assert "L’incident « vol »" in flat(explain_text(situation(THEFT), "fr"))


# What never happened.


def test_an_incident_that_is_merely_possible_is_not_shown(situation: Situation) -> None:
    report = situation(MESSENGER)
    possible = [finding for finding in report.findings if finding.subject and finding.subject.kind == "breach"]
    assert {finding.verdict for finding in possible} == {Verdict.UNDETERMINED}
    assert report.notifications == ()
    assert "breach" not in {asked.fact.kind for asked in report.questions}
    for text in (report_text(report, "fr"), report_markdown(report, "fr")):
        assert "Qui prévenir" not in text
        assert "L’incident" not in text


# What is done.


def test_a_request_answered_late_is_not_to_be_answered_again(situation: Situation) -> None:
    late = situation({**REQUEST, "request.copie.answered": "2026-05-20"})
    open_one = situation(REQUEST | {"request.copie.answered": "no"})
    assert "answer-request" in {action.remedy for action in open_one.remedies}
    assert "answer-request" not in {action.remedy for action in late.remedies}
    assert "C’est fait depuis, mais trop tard : cela ne se répare plus." in flat(report_text(late, "fr"))
    assert "Répondre à la demande" not in flat(explain_text(late, "fr", "gdpr-12-3-answer-within-a-month"))
    assert "Répondre à la demande" not in flat(plan_text(plan(late), "fr"))


def test_what_is_done_long_after_the_discovery_says_how_long(situation: Situation) -> None:
    report = situation({**THEFT, "breach.vol.data_subjects_informed": "2026-04-11"})
    because = flat(notices(report)["data_subjects"]["because"])
    assert because.startswith("Fait le samedi 11 avril 2026, 40 jours après la découverte.")
    assert "Aucun texte ne compte ce délai en heures" in because
    same_day = situation({**THEFT, "breach.vol.data_subjects_informed": "2026-03-02"})
    assert notices(same_day)["data_subjects"]["because"] == "Fait."


# What a provider owes.


def test_a_provider_has_a_line_once_it_is_named(situation: Situation) -> None:
    unnamed = report_text(situation(THEFT), "fr")
    named = report_text(situation({**THEFT, "breach.vol.at_provider": ["info"], "provider.info.form": "host"}), "fr")
    assert "Prestataire  " not in unnamed
    assert "Cabinet  " not in unnamed
    assert "Prestataire    Votre prestataire doit vous prévenir" in named
    assert "controller" in notices(situation(THEFT))


# The nearest change.


def test_the_smallest_change_is_told_with_what_the_case_says(situation: Situation) -> None:
    report = situation({**REQUEST, "request.copie.answered": "2026-04-10"})
    norm = "gdpr-12-3-answer-within-a-month"
    text = flat(why_not_text(report, "fr", norm, nearest_changes(report, norm)))
    assert "Le dossier dit : Le cabinet a répondu à la demande « copie » le vendredi 10 avril 2026." in text


# What binds comes before what is advised, and what is no law yet is neither.

UNENCRYPTED = {
    "listed": ["breach", "dataset", "device", "service"],
    "device.portable.form": "laptop",
    "device.portable.stores": {"only": ["agenda"]},
    "device.portable.encrypted": "no",
}


def test_what_the_law_asks_is_the_first_thing_to_do_and_no_open_recommendation(situation: Situation) -> None:
    facts = {**MESSENGER, **UNENCRYPTED, "service.sms.form": "instant_messaging"}
    facts["service.sms.used_for"] = ["medical_content"]
    first = report_json(situation(facts), "fr")
    assert any(told["verdict"] == "undetermined" and told["force"] == "comply_or_explain" for told in first["findings"])
    page = flat(report_text(situation(facts), "fr"))
    assert "À corriger, sauf exception" not in page
    assert page.index("Chiffrer") < page.index("messagerie instantanée")


def test_a_draft_of_a_duty_is_no_violation_and_asks_for_nothing(situation: Situation, knowledge: KnowledgeBase) -> None:
    norm = knowledge.norms["gdpr-32-1-a-encrypt-devices"]
    drafted = knowledge.with_provisions({norm.id: replace(norm, status="draft")}, knowledge.qualifications)
    report = situation({**MESSENGER, **UNENCRYPTED}, knowledge=drafted)
    assert [finding.verdict for finding in report.findings] == [Verdict.VIOLATION]
    assert not report.violations
    assert not report.remedies
    assert "0 manquement" in flat(report_text(report, "fr"))
    assert "1 en brouillon" in flat(report_text(report, "fr"))
