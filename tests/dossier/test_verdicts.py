"""The verdicts for each addressee, and the readings of the 72 hours."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from gdpr_rules.dossier import BreachDossier
from gdpr_rules.dossier.form import NotApplicable
from gdpr_rules.dossier.verdicts import Deadlines
from gdpr_rules.explain.dossier import DossierWriter, picture_text
from gdpr_rules.facts.fact import Address
from gdpr_rules.norms.words import Language
from tests.dossier.thefts import plain, theft


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc, arg-type]


def deadlines(aware: str) -> Deadlines:
    return theft(on="2026-12-31", aware=aware).verdicts["supervisory_authority"].deadlines


@pytest.mark.parametrize(
    ("aware", "plain_limit", "hour_excluded"),
    [
        ("2026-03-02T09:12", utc(2026, 3, 5, 8, 12), utc(2026, 3, 5, 9)),
        ("2026-03-27T10:30", utc(2026, 3, 30, 9, 30), utc(2026, 3, 30, 10)),  # the clocks go forward on the 29th
        ("2026-10-23T10:30", utc(2026, 10, 26, 8, 30), utc(2026, 10, 26, 9)),  # and back on 25 October
    ],
)
def test_72_hours_are_counted_in_utc_and_the_hour_of_the_event_is_told_apart(
    aware: str, plain_limit: datetime, hour_excluded: datetime
) -> None:
    found = deadlines(aware)
    assert (found.plain, found.hour_excluded) == (plain_limit, hour_excluded)


def test_the_disputed_reading_is_told_only_where_it_differs() -> None:
    assert deadlines("2026-03-02T09:12").two_working_days is None  # a Monday
    assert deadlines("2026-03-06T09:12").two_working_days == utc(2026, 3, 10, 23)  # a Friday: to Tuesday's midnight


def test_the_picture_tells_weekday_paris_time_and_both_readings() -> None:
    told = " ".join(plain(picture_text([theft(aware="2026-03-06T09:12", on="2026-03-06T12:00")], "fr")).split())
    assert "Incident « vol du portable » connu le vendredi 6 mars 2026 à 9 h 12, par un membre de l'équipe." in told
    assert "lundi 9 mars 2026 à 9 h 12" in told
    assert "en lecture large : le lundi 9 mars 2026 à 10 h 00" in told
    assert "La lecture large ne compte pas l'heure de la découverte" in told
    assert "lecture contestée" in told


def test_a_notice_in_phases_is_partly_done_until_the_rest_has_followed() -> None:
    def state(**facts: Any) -> str | None:
        dossier = theft(on="2026-03-31", authority_notified="2026-03-03T10:00", **facts)
        verdict = dossier.verdicts["supervisory_authority"]
        assert not verdict.open
        return verdict.notification.state

    initial = {"authority_notice_phase": "initial"}
    assert state(**initial) == "partly_done"
    assert state(**initial, authority_notice_completed="no") == "partly_done"
    assert state(**initial, authority_notice_completed="refused") == "partly_done"
    assert state(**initial, authority_notice_completed="2026-04-02") == "partly_done"
    assert state(**initial, authority_notice_completed="2026-03-05") == "done"
    assert state(**initial, authority_notice_completed="yes") == "done"
    assert state(authority_notice_phase="complete") == "done"
    assert state() == "done"


def test_what_is_partly_done_is_to_be_completed_and_was_in_time() -> None:
    dossier = theft(on="2026-03-31", authority_notified="2026-03-03T10:00", authority_notice_phase="initial")
    [told] = [line for line in DossierWriter(dossier, "fr").picture()["notices"] if line.to == "CNIL"]
    assert told.text == "Fait en partie : complétez sans tarder la notification initiale."
    assert dossier.form.field("FORM-D6").answer == NotApplicable("in_time")
    events = plain(DossierWriter(dossier, "fr").calendar() or "")
    assert "Compléter la notification" in events
    assert "Fin du délai" not in events


def test_a_late_notice_stays_late_whatever_it_lacks() -> None:
    dossier = theft(on="2026-03-31", authority_notified="2026-03-20", authority_notice_phase="initial")
    assert dossier.verdicts["supervisory_authority"].notification.state == "done_late"


HARMLESS: dict[str, Any] = {
    "readable": "no",
    "key_safe": "yes",
    "copy_available": "yes",
    "restored_in_time": "yes",
    "recipient": None,
}


def test_no_notification_is_prepared_nor_asked_for_where_none_is_required() -> None:
    spared = theft(**HARMLESS)
    writer = DossierWriter(spared, "fr")
    assert spared.verdicts["supervisory_authority"].notification.duty == "not_required"
    assert writer.notification() is None
    assert plain(writer.picture()["form"]).startswith("Aucun projet de notification à la CNIL")
    asked = {str(address) for address in spared.questions}
    assert {"practice.self.siren", "practice.self.address", "breach.vol.started"}.isdisjoint(asked)
    assert "practice.self.siren" in {str(address) for address in spared.form.sought}


def test_what_was_notified_without_need_can_be_completed() -> None:
    told = theft(**HARMLESS, authority_notified="2026-03-03T10:00")
    assert told.verdicts["supervisory_authority"].notification.duty == "not_required"
    assert DossierWriter(told, "fr").notification() is not None


def test_a_limit_that_ends_with_a_day_says_so() -> None:
    def told(language: Language, **facts: Any) -> str:
        lines = DossierWriter(theft(authority_told_controller="no", **facts), language).picture()["notices"]
        return " ".join(plain(line.text) for line in lines)

    day = {"aware": "2026-03-02"}
    assert "À faire avant la fin du mercredi 4 mars 2026 (au plus tard, en lecture large : à la fin du jeudi" in told(
        "fr", **day
    )
    assert "To be done before the end of Wednesday 4 March 2026" in told("en", **day)
    assert "le délai a expiré à la fin du mercredi 4 mars 2026" in told("fr", on="2026-03-09", **day)
    assert "the time limit ended at the end of Wednesday 4 March 2026" in told("en", on="2026-03-09", **day)
    assert "To be done before Thursday 5 March 2026 at 09:12" in told("en")


def test_a_register_is_not_notified() -> None:
    [line] = [
        line
        for line in DossierWriter(theft(established="ruled_out"), "fr").picture()["notices"]
        if line.to == "Registre"
    ]
    assert line.text == "Aucune inscription exigée."


def test_the_picture_speaks_to_the_practice() -> None:
    told = plain(picture_text([theft(learned_from="own_detection")], "fr"))
    assert "par vos propres constats" in " ".join(told.split())


def test_an_open_duty_names_the_facts_that_settle_it(reference: BreachDossier) -> None:
    people = reference.verdicts["data_subjects"]
    assert people.notification.duty == "undetermined"
    assert Address("breach", "images-ouvertes", "later_measures_remove_high_risk") in people.settled_by
    assert Address("breach", "images-ouvertes", "data_subjects_informed") not in people.settled_by


def test_what_was_done_about_a_duty_does_not_settle_it() -> None:
    for verdict in theft(recipient=None, loss_of=None, readable=None).verdicts.values():
        duty = verdict.notification.norm.notification
        assert duty is not None
        assert verdict.settled_by == () or duty.done.field not in {fact.field for fact in verdict.settled_by}


def test_no_exception_settles_a_duty_that_perhaps_does_not_exist() -> None:
    people = theft(recipient=None, published=None, stigmatising=None).verdicts["data_subjects"]
    assert people.notification.finding is not None
    assert not people.notification.finding.applies
    assert {fact.field for fact in people.settled_by}.isdisjoint(
        {"later_measures_remove_high_risk", "informing_disproportionate"}
    )


def test_an_exception_that_is_open_is_named_in_the_line_and_not_again(reference: BreachDossier) -> None:
    told = [line for line in DossierWriter(reference, "fr").picture()["notices"] if line.to == "Patients"]
    assert "sauf si des mesures prises depuis" in told[0].text
    assert told[0].more == ()


def test_at_most_twenty_questions_urgent_ones_first(reference: BreachDossier) -> None:
    for dossier in (reference, theft()):
        assert len(dossier.questions) <= 20
        known = dossier.report.knowledge.questions
        urgent = {asked.fact for asked in dossier.report.questions if asked.urgent}
        ranks = [
            0 if known[f"{fact.kind}.{fact.field}"].urgent else 1 if fact in urgent else 2 for fact in dossier.questions
        ]
        assert ranks == sorted(ranks)
        assert ranks[0] < 2
    asked = {address for address in reference.questions if address.kind == "dataset"}
    assert all(address.field in ("content", "records", "people") for address in asked)


def test_a_case_without_an_incident_says_so() -> None:
    assert plain(picture_text([], "fr")) == "Le dossier ne décrit aucun incident.\n"


def test_the_calendar_holds_the_limits_folded_and_in_utc() -> None:
    made = DossierWriter(theft(on="2026-03-03"), "fr").calendar()
    assert made is not None
    assert made.startswith("BEGIN:VCALENDAR\r\n")
    assert made.endswith("END:VCALENDAR\r\n")
    assert "DTSTART:20260305T081200Z" in made
    assert "DTSTART:20260305T090000Z" in made
    assert all(len(line.encode()) <= 75 for line in made.split("\r\n"))
    assert "\n" not in made.replace("\r\n", "")


def test_an_event_keeps_its_uid_when_the_deadline_moves() -> None:
    def uids(**facts: Any) -> list[str]:
        made = DossierWriter(theft(**facts), "fr").calendar() or ""
        return [line for line in made.split("\r\n") if line.startswith("UID:")]

    assert uids(aware="2026-03-02T09:12") == uids(aware="2026-03-02T15:40")
    assert len(set(uids())) == len(uids()) == 2


def test_there_is_no_calendar_without_a_deadline(reference: BreachDossier) -> None:
    assert DossierWriter(reference, "fr").calendar() is None


def test_the_complement_is_hoped_for_72_hours_after_the_first_notice() -> None:
    dossier = theft(authority_notified="2026-03-03T10:00", authority_notice_phase="initial")
    assert dossier.follow_ups[0].by == utc(2026, 3, 6, 9)
    assert "un usage de la CNIL, pas un délai légal" in plain(DossierWriter(dossier, "fr").follow_ups())
    done = theft(authority_notified="2026-03-03T10:00", authority_notice_phase="complete")
    assert "complement" not in [each.kind for each in done.follow_ups]
