"""The report on one page, as text and as Markdown."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from gdpr_rules import Report
from gdpr_rules.explain import report_markdown, report_text
from gdpr_rules.explain.rendering import escape_markdown
from gdpr_rules.findings.settle import Verdict

HEADINGS = {
    "fr": (
        "Manquements et écarts",
        "Qui prévenir, et quand",
        "Ce qu’il reste à vérifier",
        "Ce qu’une exception couvre, et pourquoi",
        "Le compte",
        "Ce que nous ne savons pas",
        "Que faire",
        "Sur quoi repose ce bilan",
    ),
    "en": (
        "Violations and departures",
        "Whom to tell, and when",
        "What remains to be checked",
        "What an exception covers, and why",
        "The count",
        "What we do not know",
        "What to do",
        "What this assessment rests on",
    ),
}
MAC = {
    "practice.self.country": "FR",
    "device.mac.form": "laptop",
    "device.mac.stores": ["dossiers"],
    "dataset.dossiers.content": ["medical_record"],
    "dataset.dossiers.data_subjects": ["patients"],
    "dataset.dossiers.demonstration": "no",
    "dataset.dossiers.identifiable": "directly",
}


def part(text: str, heading: str) -> str:
    """Return what stands under a heading."""
    return text.split(f"\n{heading}\n", 1)[1].split("\n\n", 1)[0]


def flat(text: str) -> str:
    """Return a text without its line breaks, as one reads it."""
    return " ".join(text.replace("\u00a0", " ").replace("\u202f", " ").split())


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_parts_come_in_the_order_in_which_they_matter(today: Report, language: Any) -> None:
    text = report_text(today, language)
    places = [text.index(f"\n{heading}\n") for heading in HEADINGS[language]]
    assert places == sorted(places)
    markdown = report_markdown(today, language)
    places = [markdown.index(f"\n## {heading}\n") for heading in HEADINGS[language]]
    assert places == sorted(places)


def test_the_thing_to_do_today_comes_first(then: Report) -> None:
    text = report_text(then, "fr")
    first = text.split("\n\n")[1]
    assert first.startswith("À faire maintenant\nNotifier la violation à la CNIL")
    assert text.index("À faire maintenant") < text.index("Manquements et écarts")


RUNNING = {
    "practice.self.country": "FR",
    "breach.vol.established": "established",
    "breach.vol.loss_of": ["confidentiality"],
    "breach.vol.affects": ["dossiers"],
    "breach.vol.aware": "2026-11-23T09:12",
    "breach.vol.authority_notified": "no",
    "dataset.dossiers.content": ["medical_record"],
    "dataset.dossiers.data_subjects": ["patients"],
}


def test_a_time_limit_that_runs_comes_before_any_question(situation: Callable[..., Report]) -> None:
    text = flat(report_text(situation(RUNNING, on="2026-11-24T09:00"), "fr"))
    assert "À faire aujourd’hui Notifier la violation à la CNIL" in text
    assert text.index("le jeudi 26 novembre 2026 à 9 h 12") < text.index("Manquements et écarts")
    assert "1. DÉLAI EN COURS Notifier la violation" in text
    assert "en lecture large : le jeudi 26 novembre 2026 à 10 h 00" in text


def test_nothing_urgent_gives_a_question_and_never_an_all_clear(empty: Report) -> None:
    text = report_text(empty, "fr")
    assert "À vérifier aujourd’hui" in text
    assert "Rien à faire" not in text


def test_a_breach_of_a_duty_and_a_departure_have_their_own_words(situation: Callable[..., Report]) -> None:
    text = flat(report_text(situation({**MAC, "device.mac.encrypted": "no"}), "fr"))
    assert "MAJEUR Chiffrer les appareils" in text
    assert "1 manquement," in text
    facts = {address: value for address, value in MAC.items() if address.startswith("dataset.")}
    unassessed = {**facts, "security.self.risk_assessed": "no", "listed": ["departure"]}
    recommended = flat(report_text(situation(unassessed), "fr"))
    assert "Écart." in recommended
    assert "0 manquement, 1 écart," in recommended
    assert "Aucun manquement" not in recommended


def test_an_ended_violation_says_since_when(today: Report) -> None:
    text = flat(report_text(today, "fr"))
    assert "TERMINÉ Fermer à internet" in text
    assert "Manquement terminé le mercredi 9 octobre 2019." in text
    assert "Violation, ended on Wednesday 9 October 2019." in flat(report_text(today, "en"))


def test_findings_alike_stand_together(today: Report) -> None:
    text = report_text(today, "fr")
    assert text.count("\n   gdpr-32-1-a-encrypt-devices\n") == 1
    for label in ("disque dur des images", "ordinateur portable 1", "ordinateur portable 3"):
        assert label in part(text, "Manquements et écarts") or label in text


def test_who_must_be_told_by_when_with_both_readings(then: Report) -> None:
    told = flat(report_text(then, "fr"))
    assert "Incident connu : mardi 8 octobre 2019." in told
    assert "En retard : le délai a expiré à la fin du jeudi 10 octobre 2019" in told
    assert "à la fin du vendredi 11 octobre 2019" in told


def test_an_excused_notification_says_by_which_decision(today: Report) -> None:
    told = flat(report_text(today, "fr"))
    assert "CNIL Pas de notification requise. Une exception s’applique. [CE, 22 juill. 2022, n° 449694]" in told
    assert "La CNIL a elle-même informé le cabinet" in told


def test_the_count_always_says_what_is_unknown_and_what_does_not_apply(empty: Report, today: Report) -> None:
    for report in (empty, today):
        counted = flat(part(report_text(report, "fr"), "Le compte"))
        assert f"{report.counts[Verdict.UNDETERMINED]} à vérifier" in counted
        assert f"{report.counts[Verdict.NOT_APPLICABLE]} sans objet" in counted
        assert flat(part(report_text(report, "en"), "The count")).startswith(f"{len(report.findings)} findings")


def test_there_is_no_score(today: Report) -> None:
    for text in (report_text(today, "fr"), report_text(today, "en"), report_markdown(today, "fr")):
        assert not re.search(r"%|\bscore\b|\d/\d", text.replace("C-667/21", "").replace("9/2022", ""))


def test_what_is_not_listed_in_full_is_asked(empty: Report, today: Report) -> None:
    unknown = flat(part(report_text(empty, "fr"), "Ce que nous ne savons pas"))
    assert "n’y prouve rien" in unknown
    assert unknown.count("- ") == len(empty.incomplete)
    assert "Est-ce que ce sont tous vos appareils ?" in unknown
    assert "tous vos appareils" not in report_text(today, "fr")


def test_the_foot_says_on_what_it_rests(today: Report, then: Report) -> None:
    foot = flat(part(report_text(today, "fr"), "Sur quoi repose ce bilan"))
    assert today.knowledge.digest[:12] in foot
    assert "moteur native" in foot
    assert "Relecture par un juriste : aucune" in foot
    assert "l’outil n’a rien mesuré" in foot
    assert "Aide à la décision : ne remplace pas l’avis d’un avocat ou d’un délégué à la protection" in foot
    assert "décisions connues au 7 décembre 2020" in flat(report_text(then, "fr"))
    assert "lundi 7 décembre 2020" in flat(report_text(then, "fr"))


def test_remedies_say_when_and_for_what(today: Report) -> None:
    told = flat(part(report_text(today, "fr"), "Que faire"))
    assert told.startswith("1. Cette semaine. Faire chiffrer")
    assert "« ordinateur portable 2 »" in told


def test_questions_name_the_text_that_waits_for_them(today: Report) -> None:
    told = flat(report_text(today, "fr"))
    assert re.search(r"URGENT Avez-vous prévenu [^?]*\?[^\[]*\[RGPD, art. 34, § 1\]", told)


@pytest.mark.parametrize("width", [40, 60, 80, 100])
def test_no_line_is_wider_than_asked_unless_a_word_is(today: Report, width: int) -> None:
    for line in report_text(today, "fr", width=width).splitlines():
        assert len(line) <= width or " " not in line.strip() or len(max(line.split(" "), key=len)) > width // 2, line


def test_colour_only_marks_words_that_are_there_anyway(then: Report) -> None:
    plain, coloured = report_text(then, "fr"), report_text(then, "fr", colour=True)
    assert "\x1b" not in plain
    assert "\x1b[1;31mURGENT\x1b[0m" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain


def test_labels_cannot_forge_lines_or_steer_a_terminal(hostile: Report) -> None:
    for colour in (False, True):
        text = report_text(hostile, "fr", colour=colour)
        assert not re.search(r"^(# Faux titre|URGENT|2\. MAJEUR faux)", text, re.MULTILINE)
        assert "\u202e" not in text
        assert "\x1b[31m" not in text.replace("\x1b[31mMAJEUR\x1b[0m", "")
    assert "{{ 7*7 }} {value}" in flat(report_text(hostile, "fr", width=400))


def test_labels_are_plain_text_in_markdown(hostile: Report) -> None:
    markdown = report_markdown(hostile, "fr")
    assert (
        r"\*\*gras\*\* \[x\](http\://evil.example) \<b\>html\</b\> \`code\` \_it\_ \| 1. un \# Faux titre" in markdown
    )
    assert not re.search(r"^#+ Faux titre|<b>|\[x\]\(http:|(?<!\\)\*\*gras", markdown, re.MULTILINE)


@pytest.mark.parametrize(
    ("plain", "escaped"),
    [
        ("# a", r"\# a"),
        ("- a", r"\- a"),
        ("+ a", r"\+ a"),
        ("12. a", r"12\. a"),
        ("3) a", r"3\) a"),
        ("a_b*c", r"a\_b\*c"),
        ("[t](u)", r"\[t\](u)"),
        ("<i>&amp;", r"\<i\>\&amp;"),
        (r"\*", r"\\\*"),
        ("https://x", r"https\://x"),
        ("art. 32, § 1, a)", "art. 32, § 1, a)"),
    ],
)
def test_markdown_is_escaped(plain: str, escaped: str) -> None:
    assert escape_markdown(plain) == escaped


def test_what_any_norm_finds_can_be_reported(examples: list[tuple[str, str, Report]]) -> None:
    for norm, verdict, report in examples:
        for told in (report_text(report, "fr"), report_text(report, "en"), report_markdown(report, "fr")):
            assert not re.search(r"\{|\}|\bNone\b|\bTrue\b|\x0e|\x0f|\x10", told), (norm, verdict)


def test_french_is_typeset_and_english_is_not(today: Report) -> None:
    french, english = report_text(today, "fr"), report_text(today, "en")
    assert not re.search(r"\w'\w| [;!?]|\w :", french.replace("logiciel d'imagerie", ""))
    assert "§\u00a0" in french
    assert not re.search(r" [;!?:](\s|$)", english)
