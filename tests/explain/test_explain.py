"""One finding in full: from the facts, by numbered steps and cited texts, to the verdict."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from gdpr_rules import KnowledgeBase, Report
from gdpr_rules.explain import explain_markdown, explain_text

NOTIFY = "gdpr-33-1-notify-authority"
OPEN = "gdpr-32-1-b-no-open-service"
ENCRYPT = "gdpr-32-1-a-encrypt-devices"
TELL = "gdpr-34-1-tell-data-subjects"


def flat(text: str) -> str:
    return " ".join(text.replace("\u00a0", " ").replace("\u202f", " ").split())


def part(text: str, heading: str) -> str:
    """Return what stands under a heading, as one reads it."""
    return flat(re.split(rf"^{re.escape(heading)}[^\n]*\n", text, flags=re.MULTILINE)[1].split("\n\n", 1)[0])


def test_the_parts_come_in_order(today: Report) -> None:
    text = explain_text(today, "fr", OPEN)
    headings = [
        *("Fermer à internet", "gdpr-32-1-b-no-open-service. Manquement terminé", "En une phrase"),
        *("Ce que vous nous avez dit (fr-cnil-san-2020-014.yaml)", "Pourquoi c’est un manquement"),
        *("Ce qui a déjà été décidé", "Ce qui changerait ce constat", "Solidité"),
    ]
    places = [text.index(heading) for heading in headings]
    assert places == sorted(places)


def test_facts_are_numbered_with_their_line_and_how_they_are_known(today: Report) -> None:
    told = part(explain_text(today, "fr", OPEN), "Ce que vous nous avez dit")
    numbers = [int(number) for number in re.findall(r"(?:^| )(\d+)\. [L«S]", told)]
    assert numbers == list(range(1, len(numbers) + 1))
    assert re.search(r"Période : jusqu’au mercredi 9 octobre 2019, pendant environ quatre mois\. \(ligne \d+", told)
    assert "décision : SAN-2020-014, § 51" in told
    encrypt = part(explain_text(today, "fr", ENCRYPT), "Ce que vous nous avez dit")
    assert "notre lecture : lecture de SAN-2020-014" in encrypt


def test_reasons_refer_to_facts_by_number_and_cite_one_text_each(today: Report) -> None:
    text = explain_text(today, "fr", OPEN)
    facts = len(re.findall(r"\(ligne\s", text))
    reasons = re.findall(r"(?:^| )([a-z])\. (.*?\])", part(text, "Pourquoi c’est un manquement"))
    assert [letter for letter, _ in reasons] == list("abcdefgh"[: len(reasons)])
    assert len(reasons) >= 5
    for letter, reason in reasons:
        given = reason.split(".")[0]
        assert reason.count("[") == 1
        assert all(1 <= int(number) <= facts for number in re.findall(r"\d+", given))
        points = re.search(r"[Pp]oints? (.*)", given)
        assert points is None or all(point < letter for point in re.findall(r"\b[a-z]\b", points[1]))


def test_a_step_of_the_reasoning_is_told_once(today: Report) -> None:
    why = part(explain_text(today, "fr", TELL), "Pourquoi c’est à vérifier")
    assert why.count("L’appareil est joignable depuis internet") == 1
    assert why.count("L’exposition des données est une violation de données") == 1


def test_our_reading_is_marked(today: Report) -> None:
    why = part(explain_text(today, "fr", TELL), "Pourquoi c’est à vérifier")
    assert re.search(r"risque élevé\. \[RGPD, cons\. 75\] \(notre lecture\)", why)
    assert "notre lecture des textes" in part(explain_text(today, "fr", TELL), "Solidité")
    assert "notre lecture" not in part(explain_text(today, "fr", OPEN), "Solidité")


def test_an_exception_shows_each_condition_and_its_limits(today: Report) -> None:
    told = part(explain_text(today, "fr", NOTIFY), "Ce que nous ne retenons pas")
    assert "Nous ne retenons pas de manquement à cette règle" in told
    assert "[CE, 22 juill. 2022, n° 449694]" in told
    held, own = told.split("À notre lecture, il faut aussi ceci, qu’aucun juge n’a dit :")
    assert held.count("[rempli]") == 4
    assert "Le cabinet est établi en France" in held
    assert own.count("[rempli]") == 3
    assert "non rempli" not in told


def test_an_exception_that_fails_shows_why_and_is_only_quoted(then: Report) -> None:
    told = part(explain_text(then, "fr", NOTIFY), "Les exceptions examinées")
    assert "Cette exception ne s’applique pas : « La notification est tardive" in told
    assert "[non rempli]" in told
    assert "CE, 22 juill. 2022" not in explain_text(then, "fr", NOTIFY)


def test_what_remains_due_is_said(today: Report) -> None:
    due = part(explain_text(today, "fr", NOTIFY), "Ce qui reste dû")
    assert "Inscrire la violation au registre des violations. [RGPD, art. 33, § 5]" in due
    assert "À vérifier : prévenir les personnes concernées si le risque est élevé." in flat(due)


def test_decisions_stand_only_where_the_norm_cites_them_and_fines_forecast_nothing(today: Report) -> None:
    decided = part(explain_text(today, "fr", OPEN), "Ce qui a déjà été décidé")
    assert "2 500 euros" in decided
    assert "ne prédit rien pour vous" in decided
    assert "euros" not in explain_text(today, "fr", TELL)
    assert "Ce qui a déjà été décidé" not in explain_text(today, "fr", TELL)


def test_a_decision_that_was_reversed_says_so_once_it_is_known(today: Report, then: Report) -> None:
    assert "elle a été annulée : RGPD, art. 33, § 1, par CE, 22 juill. 2022" in flat(explain_text(today, "fr", OPEN))
    assert "annulée" not in explain_text(then, "fr", OPEN)


def test_one_yardstick_is_named_once(examples: list[tuple[str, str, Report]], knowledge: KnowledgeBase) -> None:
    several = {id for id, norm in knowledge.norms.items() if len(norm.measured_against) > 1}
    told = {norm: explain_text(report, "fr", norm) for norm, _, report in examples if norm in several}
    assert told
    for text in told.values():
        yardsticks = re.findall(r"^- Le repère\s*: (.*?)\.$", text, re.MULTILINE)
        assert len(set(yardsticks)) == len(yardsticks)


def test_alike_findings_are_explained_together(today: Report) -> None:
    text = explain_text(today, "fr", ENCRYPT)
    assert text.count("Solidité") == 1
    assert len(re.findall(r"n’est\s+pas\s+chiffré\. \(ligne|n’est\s+pas\s+chiffré\.\s+\(ligne", text)) == 5


def test_a_presumption_names_its_text(situation: Callable[..., Report]) -> None:
    report = situation(
        {
            "practice.self.country": "FR",
            "breach.vol.established": "established",
            "breach.vol.loss_of": ["confidentiality"],
            "breach.vol.affects": ["dossiers"],
            "breach.vol.aware": "2026-11-23T09:12",
            "breach.vol.authority_notified": "no",
            "dataset.dossiers.content": ["medical_record"],
            "dataset.dossiers.data_subjects": ["patients"],
        },
        on="2026-11-24T09:00",
    )
    text = flat(explain_text(report, "fr", NOTIFY))
    assert (
        "Présumé, sauf preuve contraire : rien ne montre qu’un risque pour les personnes est improbable. "
        "[RGPD, cons. 85]"
    ) in text
    assert "le délai court. Il expire le jeudi 26 novembre 2026 à 9 h 12 (au plus tard, en lecture large" in text
    assert "Le cabinet a su le lundi 23 novembre 2026 à 9 h 12" in text


def test_an_absent_conclusion_shows_the_facts_that_did_not_suffice(situation: Callable[..., Report]) -> None:
    report = situation(
        {
            "service.logiciel.authentication": "password",
            "service.logiciel.gives_access_to": ["dossiers"],
            "service.logiciel.password_length": 8,
            "service.logiciel.password_kinds": 3,
            "service.logiciel.lockout": "no",
            "dataset.dossiers.content": ["medical_record"],
            "dataset.dossiers.data_subjects": ["patients"],
            "dataset.dossiers.demonstration": "no",
            "dataset.dossiers.identifiable": "directly",
            "listed": ["departure"],
        }
    )
    text = explain_text(report, "fr", "sec-f04b-password-strength")
    assert "8 caractères" in part(text, "Ce que vous nous avez dit")
    assert re.search(r"Faits \d+ à \d+ : la règle n’est pas respectée\.", part(text, "Pourquoi c’est un écart"))


def test_what_is_unknown_is_told_and_asked(today: Report) -> None:
    text = explain_text(today, "fr", TELL)
    assert "question pas encore posée" in part(text, "Ce que nous ne savons pas")
    assert "Avez-vous prévenu" in part(text, "Ce qu’il faut nous dire")


def test_solidity_says_what_was_not_done(today: Report) -> None:
    told = part(explain_text(today, "fr", OPEN), "Solidité")
    assert "l’outil n’a rien mesuré" in told
    assert "Aucun juriste n’a encore relu cette règle." in told
    assert "ne remplace pas l’avis d’un avocat ou d’un délégué à la protection des données" in told


def test_without_a_norm_everything_is_explained_or_named(today: Report) -> None:
    text = explain_text(today, "fr")
    for norm in {finding.norm.id for finding in today.findings}:
        assert norm in text
    assert "Les autres règles" in text
    assert text.index(OPEN) < text.index(NOTIFY) < text.index("Les autres règles")


@pytest.mark.parametrize("name", ["empty", "hostile", "then"])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_any_case_can_be_explained_whole(name: str, language: Any, request: pytest.FixtureRequest) -> None:
    report = request.getfixturevalue(name)
    for told in (explain_text(report, language), explain_markdown(report, language)):
        for finding in report.findings:
            assert finding.norm.id in told


def test_an_unknown_norm_is_an_error(today: Report) -> None:
    with pytest.raises(KeyError):
        explain_text(today, "fr", "no-such-norm")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_any_norm_can_be_explained_whatever_its_verdict(examples: list[tuple[str, str, Report]], language: Any) -> None:
    for norm, verdict, report in examples:
        for told in (explain_text(report, language, norm), explain_markdown(report, language, norm)):
            assert norm in told
            assert not re.search(r"(?<!\\)\{|\bNone\b|\bTrue\b|[\x0e\x0f\x10]", told), (norm, verdict)


def test_each_verdict_has_its_words(examples: list[tuple[str, str, Report]]) -> None:
    words = {
        "violation": r"\. (Manquement|Écart)\b",
        "met": r"\. En règle\.",
        "excused": r"\. Couvert par une exception\.",
        "undetermined": r"\. (À vérifier\.|(Manquement|Manquement du prestataire|Écart), sauf )",
        "not_applicable": r"\. Sans objet\.",
    }
    for norm, verdict, report in examples:
        assert re.search(re.escape(norm) + words[verdict], explain_text(report, "fr", norm)), (norm, verdict)


def test_markdown_escapes_what_the_practice_wrote(hostile: Report) -> None:
    markdown = explain_markdown(hostile, "fr", ENCRYPT)
    assert r"\*\*gras\*\*" in markdown
    assert not re.search(r"^\s*#+ Faux|<b>|\]\(http://evil|(?<!\\)\*\*gras", markdown, re.MULTILINE)
    assert re.search(r"^## Pourquoi c’est un manquement$", markdown, re.MULTILINE)


def test_text_holds_no_line_that_the_practice_forged(hostile: Report) -> None:
    text = explain_text(hostile, "fr", ENCRYPT)
    assert not re.search(r"^(# Faux titre|URGENT|2\. MAJEUR)", text, re.MULTILINE)
    assert "{{ 7*7 }} {value}" in flat(text)


def test_english_is_complete(today: Report) -> None:
    text = flat(explain_text(today, "en"))
    for words in ("What you told us", "Why this is a violation", "What we do not hold against you", "How solid"):
        assert words in text
    assert not re.search(r"\b(manquement|ligne|faits?|règle|vous|notre)\b", text.replace("lecture de", ""))
