"""The notification to the authority: every field in its place, answered by the case alone."""

from __future__ import annotations

import re
from typing import Any

import pytest

from gdpr_rules import Case, assess
from gdpr_rules.dossier import BreachDossier, dossiers
from gdpr_rules.dossier.facts import BreachFacts, Statement, is_placeholder
from gdpr_rules.dossier.form import FIELDS, Answered, NotApplicable, Sought, notice_form
from gdpr_rules.explain.dossier import DossierWriter
from gdpr_rules.explain.phrases import Phrases
from gdpr_rules.facts.editing import plain_data
from gdpr_rules.facts.fact import Address
from gdpr_rules.norms.words import Language
from gdpr_rules.reading.load import packaged
from tests.dossier.thefts import CASES, FULL, FULL_PRACTICE, THEFT, plain, theft

ORDER = (
    *("A1", "A2", "O1", "O2", "O3", "O4", "O5", "D1", "D2", "D3", "D4", "D5", "D6", "D7", "V1", "V2", "V3", "V4"),
    *("N1", "N2", "N3", "N4", "N5", "N6", "N7", "S1", "C1", "C2", "C3", "C4", "C5", "M1", "P1", "P2", "P3", "X1", "X2"),
)
LANGUAGES: tuple[Language, ...] = ("fr", "en")
QUESTION = "Qu'avez-vous fait aussitôt après l'incident « vol du portable », et que ferez-vous ?"
EVERY_CASE = sorted(CASES.glob("*.yaml"))


def test_every_field_of_the_form_stands_in_its_order() -> None:
    form = theft().form
    assert tuple(field.id.removeprefix("FORM-") for field in form.fields) == ORDER
    known = packaged().sources.resolve
    from gdpr_rules.norms.citation import Citation

    assert all(known(Citation("FORM", number=field.id)).recommendation for field in form.fields)


@pytest.mark.parametrize("file", EVERY_CASE, ids=lambda file: file.stem)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_document_has_an_empty_answer_or_a_placeholder(file: Any, language: Language) -> None:
    for dossier in dossiers(assess(Case.load(file), engine="native")):
        writer = DossierWriter(dossier, language)
        for field in dossier.form.fields:
            lines = list(writer.answer(field))
            assert lines
            assert all(re.search(r"\w", line) and line.endswith((".", "?", "!")) for line in lines), lines
        papers = (writer.notification(), writer.letter(), writer.register(), writer.follow_ups(), writer.calendar())
        for paper in papers:
            assert paper is None or not re.search(r"TODO|XXX|None|NOT_ASKED|UNKNOWN|[{}]", paper)


@pytest.mark.parametrize(
    "text",
    ["TODO", "XXX", "à compléter", "{nom}", "...", " ", "[…]", "Voir TODO plus bas", "À renseigner.", "FIXME: what"],
)
def test_a_text_that_only_holds_a_place_answers_nothing(text: str) -> None:
    assert is_placeholder(text)
    dossier = theft(measures=text, description=text)
    assert isinstance(dossier.form.field("FORM-M1").answer, Sought)
    assert isinstance(dossier.form.field("FORM-V4").answer, Sought)
    assert any(line.endswith(f": {QUESTION}") for line in DossierWriter(dossier, "fr").register_told()["measures"])


@pytest.mark.parametrize("text", ["Registre resté à compléter depuis mai.", "Serrure changée.", "RAS", "12 mai : tri"])
def test_a_text_that_says_something_is_kept(text: str) -> None:
    assert not is_placeholder(text)


def test_the_first_notification_is_initial_while_something_is_unknown() -> None:
    dossier = theft()
    assert dossier.form.kind == "initial"
    assert "notification initiale, à compléter" in plain(DossierWriter(dossier, "fr").notification() or "")


def test_it_is_complete_once_nothing_is_unknown() -> None:
    dossier = theft(practice=FULL_PRACTICE, **FULL)
    assert dossier.form.sought == ()
    assert dossier.form.kind == "complete"


def test_it_is_complementary_after_a_first_one() -> None:
    assert theft(authority_notified="2026-03-03T10:00").form.kind == "complementary"


def test_a_notice_still_to_come_is_not_one_that_was_made() -> None:
    assert theft(on="2026-03-03", authority_notified="2026-03-05").form.kind == "initial"


def test_it_is_a_withdrawal_once_the_incident_is_ruled_out() -> None:
    dossier = theft(established="ruled_out", authority_notified="2026-03-03T10:00")
    assert dossier.form.kind == "withdrawal"
    assert "l'incident est écarté" in plain(DossierWriter(dossier, "fr").notification() or "")


def test_there_is_nothing_to_notify_if_it_was_ruled_out_before() -> None:
    dossier = theft(established="ruled_out")
    assert dossier.form.kind == "none"
    assert dossier.form.field("FORM-A1").answer == NotApplicable("ruled_out")


def test_reasons_for_delay_are_asked_once_the_plain_72_hours_have_passed() -> None:
    field = "FORM-D6"
    assert theft(on="2026-03-05T09:11").form.field(field).answer == NotApplicable("time_left")
    wanted = (Address("breach", "vol", "delay_reasons_text"),)
    assert theft(on="2026-03-05T09:12").form.field(field).answer == Sought(wanted, "practice")
    notified = theft(on="2026-03-31", authority_notified="2026-03-05T08:00")
    assert notified.form.field(field).answer == NotApplicable("in_time")


def test_values_that_were_carried_over_are_told_with_where_they_come_from(reference: BreachDossier) -> None:
    [line] = DossierWriter(reference, "fr").answer(reference.form.field("FORM-N3"))
    assert "plus de 5 300 (déduit de ceci : le fichier « images médicales des patients » contient" in plain(line)


def test_what_was_open_is_told_with_until_when(reference: BreachDossier) -> None:
    lines = [plain(line) for line in DossierWriter(reference, "fr").answer(reference.form.field("FORM-S1"))]
    assert any("laisse entrer des connexions venues d'internet (jusqu'au mercredi 9 octobre 2019" in x for x in lines)


def test_a_field_that_nobody_answered_says_who_can_find_it_out() -> None:
    dossier = theft()
    [line] = DossierWriter(dossier, "fr").answer(dossier.form.field("FORM-D1"))
    assert line.startswith("Inconnu pour l'instant. À établir avec votre informaticien ou votre prestataire : Quand")


@pytest.mark.parametrize(
    ("links", "asked"),
    [
        ({}, ("device", "came_through")),
        ({"device": {"only": []}}, ("came_through",)),
        ({"came_through": {"only": []}}, ("device",)),
        ({"device": {"only": []}, "came_through": {"only": []}}, ()),
    ],
)
def test_a_link_that_was_answered_is_not_asked_again(links: dict[str, Any], asked: tuple[str, ...]) -> None:
    dossier = theft(**links)
    assert dossier.form.field("FORM-N7").sought == tuple(Address("breach", "vol", field) for field in asked)
    told = " ".join(map(plain, DossierWriter(dossier, "fr").answer(dossier.form.field("FORM-N7"))))
    assert ("Appareil en cause (« vol du portable ») : néant." in told) == ("device" in links)


def test_loss_that_is_excluded_has_no_consequences() -> None:
    form = theft().form
    assert form.field("FORM-C2").answer == NotApplicable("no_integrity")
    assert isinstance(form.field("FORM-C1").answer, Answered)


def test_an_exception_names_why_patients_are_not_told() -> None:
    dossier = theft(readable="no", key_safe="yes", data_subjects_informed="no")
    assert dossier.form.field("FORM-P1").answer.options == ("p1.undecided",)  # type: ignore[union-attr]
    assert isinstance(dossier.form.field("FORM-P3").answer, Answered)


def test_each_exception_from_telling_the_people_is_an_option_of_the_form() -> None:
    lifting = {
        exemption.id
        for norm in packaged().norms.values()
        if norm.notification is not None and norm.notification.to == "data_subjects"
        for exemption in norm.unless
        if exemption.lifts == "duty"
    }
    assert lifting
    assert [id for id in lifting if not Phrases.has(f"option.p3.{id}")] == []


# One fact changes the fields that read it, and no other.


class Spy(BreachFacts):
    """Facts that remember which of them were read."""

    def __init__(self, facts: BreachFacts) -> None:
        super().__init__(facts.report, facts.breach)
        self.read: set[Address] = set()

    def known(self, address: Address) -> Statement | None:
        self.read.add(address)
        return super().known(address)

    def history(self, address: Address) -> tuple[Statement, ...]:
        self.read.add(address)
        return super().history(address)


def reads(dossier: BreachDossier, id: str) -> set[Address]:
    """Return what fills in a field of the form reads."""
    spy = Spy(dossier.facts)
    FIELDS[id](spy, dossier.verdicts)
    return spy.read


CHANGES: dict[str, Any] = {
    **FULL,
    "authority_notified": "2026-03-03T10:00",
    "authority_notice_phase": "initial",
    "established": "suspected",
    "aware": "2026-03-02T11:00",
    "learned_from": "patient",
    "origin": ["hacking"],
    "loss_of": ["availability"],
    "recipient": "public",
    "readable": "no",
    "exfiltration": "shown",
    "published": "yes",
    "care_delayed": "yes",
    "stigmatising": "yes",
    "lasted": "PT1H",
    "health_agency_told": "yes",
    "insurer_told": "yes",
    "complaint_filed": "2026-03-02",
}
BY_VERDICT = {"FORM-D6", "FORM-P3", "FORM-X2"}
"""The fields that depend on who must be told, beside the facts that they read."""


@pytest.mark.parametrize("field", sorted(CHANGES))
def test_a_changed_fact_changes_the_fields_that_read_it_and_no_other(field: str) -> None:
    before, after = theft(), theft(**{field: CHANGES[field]})
    address = Address("breach", "vol", field)
    told = {language: (DossierWriter(before, language), DossierWriter(after, language)) for language in LANGUAGES}
    duties = [
        [(v.to, v.notification.duty, v.notification.state, v.deadlines, v.settled_by) for v in d.verdicts.values()]
        for d in (before, after)
    ]
    moved = duties[0] != duties[1]
    carried = {a for d in (before, after) for a in d.report.carried}
    for old, new in zip(before.form.fields, after.form.fields, strict=True):
        if old.id == "FORM-A1":
            continue  # it follows from all the others
        read = address in reads(before, old.id) | reads(after, old.id)
        same = all(list(a.answer(old)) == list(b.answer(new)) for a, b in told.values())
        if not same:
            assert read or (moved and old.id in BY_VERDICT) or reads(after, old.id) & carried, old.id
    assert before.facts.everything() != after.facts.everything()


TOLD = ("started", "cause", "records", "how_found", "description", "consequences", "measures", "severity")


@pytest.mark.parametrize("field", TOLD)
def test_without_a_fact_that_a_complete_form_holds_it_is_initial(field: str) -> None:
    less = theft(practice=FULL_PRACTICE, **{**FULL, field: None})
    assert less.form.kind == "initial"
    assert less.form.sought == (Address("breach", "vol", field),)


def test_the_form_is_a_function_of_the_facts() -> None:
    dossier = theft()
    assert notice_form(dossier.facts, dossier.verdicts) == dossier.form
    assert plain_data(dossier.report.case)["breaches"]["vol"]["aware"] == THEFT["aware"]
