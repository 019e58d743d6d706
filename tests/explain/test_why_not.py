"""Why a norm did not lead to a violation; and the norms themselves."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from gdpr_rules import KnowledgeBase, Report
from gdpr_rules.explain import rule_text, rules_list_text, why_not_text
from gdpr_rules.reasoning.nearest import nearest_changes

NOTIFY = "gdpr-33-1-notify-authority"


def flat(text: str) -> str:
    return " ".join(text.replace("\u00a0", " ").replace("\u202f", " ").split())


def test_an_exception_is_told_condition_by_condition(today: Report) -> None:
    text = flat(why_not_text(today, "fr", NOTIFY))
    assert text.startswith("Non retenu : une exception s’applique. Concerne : « images ouvertes sur internet ».")
    assert "[rempli] L’exposition des données est une violation de données [RGPD, art. 4, 12)]" in text
    assert "[rempli] Rien ne montre qu’un risque pour les personnes est improbable [RGPD, art. 33, § 1]" in text
    assert "[exception] La CNIL a elle-même informé le cabinet" in text
    assert "[CE, 22 juill. 2022, n° 449694]" in text
    assert "Changerait la réponse :" in text
    assert "Reste dû : - Inscrire la violation au registre des violations. [RGPD, art. 33, § 5]" in text


def test_a_violation_says_so_and_what_failed(then: Report) -> None:
    text = flat(why_not_text(then, "fr", NOTIFY))
    assert text.startswith("Retenu : c’est un manquement.")
    assert "[non rempli] car le cabinet n’a pas notifié" in text
    assert "[exception]" not in text
    assert "[non rempli] Cette exception ne s’applique pas : « La notification est tardive" in text


def test_a_missing_answer_is_asked_for(today: Report) -> None:
    text = flat(why_not_text(today, "fr", "gdpr-34-1-tell-data-subjects"))
    assert text.startswith("Non retenu : il manque une réponse.")
    assert re.search(r"\[inconnu\] [^\[]*question pas encore posée", text)
    assert "À nous dire : - Avez-vous prévenu" in text


def test_a_norm_that_does_not_apply_shows_the_condition_that_fails(today: Report) -> None:
    text = flat(why_not_text(today, "fr", "gdpr-33-2-processor-tells-controller"))
    assert text.startswith("Non retenu : la règle ne s’applique pas.")
    assert "[non rempli]" in text


def test_a_condition_that_fails_is_told_with_what_makes_it_fail(situation: Callable[..., Report]) -> None:
    ruled_out = situation({"breach.vol.established": "ruled_out", "practice.self.country": "FR"})
    fr = flat(why_not_text(ruled_out, "fr", NOTIFY))
    assert "[non rempli] car l’incident n’est pas une violation de données" in fr
    assert "[not met] because the incident is no personal data breach" in flat(why_not_text(ruled_out, "en", NOTIFY))


def test_a_case_without_such_facts_says_what_is_not_listed(empty: Report) -> None:
    text = flat(why_not_text(empty, "fr", NOTIFY))
    assert text.startswith("Non retenu : il manque une réponse. Le dossier ne dit pas si la liste est complète")
    assert "Est-ce que ce sont tous vos incidents ?" in text


def test_english_is_complete(today: Report) -> None:
    text = flat(why_not_text(today, "en", NOTIFY))
    assert text.startswith("Not found: an exception applies.")
    for words in ("[met]", "[exception]", "Would change the answer:", "Remains due:"):
        assert words in text


def test_an_unknown_norm_is_an_error(today: Report) -> None:
    with pytest.raises(KeyError):
        why_not_text(today, "fr", "no-such-norm")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_any_norm_has_an_answer_whatever_its_verdict(examples: list[tuple[str, str, Report]], language: Any) -> None:
    heads = {
        "fr": {"violation": "Retenu", "met": "Non retenu : la règle est respectée", "other": "Non retenu"},
        "en": {"violation": "Found", "met": "Not found: the rule is kept", "other": "Not found"},
    }[language]
    for norm, verdict, report in examples:
        text = flat(why_not_text(report, language, norm))
        failed = verdict == "undetermined" and any(f.but_for_exceptions for f in report.findings if f.norm.id == norm)
        head = heads["violation"] if failed else heads.get(verdict, heads["other"])
        assert text.startswith(head), (norm, verdict)
        assert not re.search(r"\{|\bNone\b|\bTrue\b|[\x0e\x0f\x10]", text), (norm, verdict)


@pytest.mark.parametrize("name", ["empty", "hostile", "today", "then"])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_norm_has_an_answer_in_any_case(name: str, language: Any, request: pytest.FixtureRequest) -> None:
    report = request.getfixturevalue(name)
    for norm in report.knowledge.norms:
        text = flat(why_not_text(report, language, norm))
        assert text.startswith(("Retenu", "Non retenu") if language == "fr" else ("Found", "Not found")), norm


def test_hostile_labels_stay_in_their_line(hostile: Report) -> None:
    text = why_not_text(hostile, "fr", "gdpr-32-1-a-encrypt-devices")
    assert not re.search(r"^(# Faux titre|URGENT|2\. MAJEUR)", text, re.MULTILINE)


# The norms themselves.


def test_the_list_names_every_norm_with_its_title(knowledge: KnowledgeBase) -> None:
    for language in ("fr", "en"):
        text = flat(rules_list_text(knowledge, language))
        for norm in knowledge.norms.values():
            assert norm.id in text
    assert "URGENT Notifier la violation à la CNIL dans les 72 heures" in flat(rules_list_text(knowledge, "fr"))


def test_a_norm_says_whom_it_binds_what_it_asks_and_on_which_texts(knowledge: KnowledgeBase) -> None:
    text = flat(rule_text(knowledge, NOTIFY, "fr"))
    assert "À qui elle s’applique - Incident : l’incident est une violation de données" in text
    assert "Présumé, sauf preuve contraire" in text
    assert "Notification : CNIL, dans un délai de 72 heures." in text
    assert "Article 33, paragraphe 1, du règlement (UE) 2016/679" in text
    assert "https://eur-lex.europa.eu/" in text
    assert "À notre lecture, il faut aussi" in text
    assert "Portée : obligation légale. Gravité : urgent. En vigueur depuis le 25 mai 2018." in text
    assert f"{len(knowledge.norms[NOTIFY].examples)} exemples vérifiés" in text
    assert "Aucun juriste n’a encore relu cette règle." in text


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_norm_can_be_shown(knowledge: KnowledgeBase, language: Any) -> None:
    for norm in knowledge.norms:
        text = rule_text(knowledge, norm, language)
        assert norm in text
        assert not re.search(r"\{|\bNone\b|[\x0e\x0f\x10]", text), norm


def test_an_unknown_norm_cannot_be_shown(knowledge: KnowledgeBase) -> None:
    with pytest.raises(KeyError):
        rule_text(knowledge, "no-such-norm", "fr")


def test_the_smallest_change_that_would_tip_the_finding_is_named(today: Report) -> None:
    norm = "gdpr-32-1-a-encrypt-devices"
    text = flat(why_not_text(today, "fr", norm, nearest_changes(today, norm)))
    assert "Le plus petit changement qui ferait basculer ce constat : - L’appareil « disque dur" in text
    assert "est chiffré. Le dossier dit : L’appareil « disque dur" in text
    assert "n’est pas chiffré. - Le constat serait alors : en règle." in text
    assert "plus petit changement" not in why_not_text(today, "fr", norm)
