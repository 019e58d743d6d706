"""The letter to the people affected: only where it may be due, and only of what the case states."""

from __future__ import annotations

from typing import Any

import pytest

from gdpr_rules.explain.dossier import DossierWriter
from gdpr_rules.explain.phrases import Phrases
from gdpr_rules.facts.breaches import ORIGINS
from gdpr_rules.norms.words import Language
from tests.dossier.thefts import FULL, FULL_PRACTICE, plain, theft

HIGH = {**FULL, "stigmatising": "yes", "recipient": "public", "published": "yes"}


def letter(**facts: Any) -> str:
    made = DossierWriter(theft(practice=FULL_PRACTICE, **{**HIGH, **facts}), "fr").letter()
    assert made is not None
    return plain(made)


def test_it_holds_what_the_law_asks_for() -> None:
    told = letter()
    assert "Un ordinateur portable a été volé au cabinet pendant la nuit." in told
    assert "Des tiers peuvent lire des dossiers médicaux." in told
    assert "Mots de passe changés, serrure remplacée." in told
    assert "Jeanne Martin, médecin, 02 00 00 00 00." in told
    assert "## Ce que vous pouvez faire" in told
    assert "N'envoyez pas cette lettre" not in told


def test_it_names_no_incident_by_its_label() -> None:
    assert "vol du portable" not in letter().split("---")[1]


def test_what_it_lacks_is_asked_before_it_is_sent_and_left_out() -> None:
    told = letter(consequences=None)
    assert "N'envoyez pas cette lettre" in told
    assert "## Ce que cela peut entraîner pour vous" not in told


def test_it_is_a_draft_to_decide_while_the_duty_is_open() -> None:
    assert "Projet à décider" in letter(stigmatising=None, recipient=None, published=None)


def test_there_is_none_where_nobody_must_be_told_or_everybody_was() -> None:
    told = theft(data_subjects_informed="2026-03-03", practice=FULL_PRACTICE)
    assert told.letter is None
    assert theft(established="ruled_out").letter is None
    assert theft(readable="no", key_safe="yes", copy_available="yes", restored_in_time="yes").letter is None


def test_advice_follows_the_data() -> None:
    assert "Signalez à votre banque" not in letter()


def test_it_is_complete_in_english() -> None:
    made = DossierWriter(theft(practice=FULL_PRACTICE, **HIGH), "en").letter()
    assert made is not None
    assert "An incident has affected data about you." in made


def test_it_says_when_it_happened_or_since_when_it_is_known() -> None:
    told = letter(started="2026-03-01", ended="2026-03-01")
    assert "Cela s'est passé le dimanche 1er mars 2026." in told
    lasting = letter(started="2026-03-01", ended="2026-03-02")
    assert "L'incident a commencé le dimanche 1er mars 2026." in lasting
    assert "L'incident a pris fin le lundi 2 mars 2026." in lasting
    undated = letter(started=None, ended=None)
    assert "Nous ne savons pas encore quand cela s'est passé. Nous l'avons appris le lundi 2 mars 2026" in undated


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("origin", [each for each in ORIGINS if each != "other"])
def test_each_origin_is_told_in_a_sentence_where_nobody_described_what_happened(
    origin: str, language: Language
) -> None:
    dossier = theft(practice=FULL_PRACTICE, **{**HIGH, "description": None, "origin": [origin]})
    made = DossierWriter(dossier, language).letter()
    assert made is not None
    assert plain(Phrases(language)(f"letter.origin.{origin}")) in plain(made)


def test_who_reads_it_learns_that_his_own_data_were_shown() -> None:
    shown = {"description": None, "origin": ["wrong_person_data_shown"]}
    assert "Vos données ont été affichées à une autre personne." in letter(**shown)
    assert "Vos données ont pu être affichées à une autre personne." in letter(**shown, established="suspected")


def test_another_origin_is_not_told() -> None:
    assert "autre chose" not in letter(description=None, origin=["other"])


def test_it_promises_no_more_than_it_says() -> None:
    assert "Nous vous devons des explications" not in letter()


def test_an_exception_that_is_open_is_told_at_its_head() -> None:
    assert "doivent être prévenues, sauf si des mesures prises depuis" in letter(later_measures_remove_high_risk=None)
