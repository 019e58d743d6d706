"""Comparisons and plans in words: every kind of difference and of cause is told, in both languages."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from gdpr_rules import Case, assess
from gdpr_rules.explain import comparison_json, comparison_text, plan_json, plan_text
from gdpr_rules.norms.words import Language
from gdpr_rules.reasoning import diff, plan

REFERENCE = Path(__file__).parents[2] / "knowledge" / "cases" / "fr-cnil-san-2020-014.yaml"
OLD = """
on: 2026-03-09
listed: [device]
datasets: {dossiers: {content: [medical_record], data_subjects: [patients], demonstration: no, identifiable: directly}}
devices:
  poste: {form: desktop, stores: [dossiers], encrypted: no, label: "poste\\u202e du\\nfond"}
  vieux: {form: laptop, stores: [dossiers], encrypted: no}
"""
NEW = """
on: 2026-03-09
datasets: {dossiers: {content: [medical_record], data_subjects: [patients], demonstration: no, identifiable: directly}}
devices:
  poste: {form: desktop, stores: [dossiers], encrypted: {value: yes, from: 2026-03-01}, label: "poste\\u202e du\\nfond"}
  neuf: {form: laptop, stores: [dossiers], encrypted: no}
networks: {box: {wifi: wpa3}}
"""


@pytest.fixture(scope="module")
def reference() -> Case:
    return Case.load(REFERENCE)


def told(old: str, new: str, language: Language) -> str:
    comparison = diff(assess(Case.load(old), engine="native"), assess(Case.load(new), engine="native"))
    text = comparison_text(comparison, language, width=400)
    return text.replace("\u00a0", " ").replace("\u202f", " ").replace("’", "'")


def test_every_kind_of_difference_is_told() -> None:
    text = told(OLD, NEW, "fr")
    assert "Le dossier ne dit plus que la liste est complète (appareil)." in text
    assert "Le dossier compte en plus : « neuf » (appareil)." in text
    assert "Le dossier ne compte plus : « vieux » (appareil)." in text
    assert "L'appareil « poste du fond » est chiffré" in text
    assert "L'appareil « poste du fond » n'est pas chiffré." in text


def test_long_list_of_differences_says_how_many_are_left_out() -> None:
    text = told("on: 2026-03-09\n", NEW, "en")
    listed, _, _ = text.partition("\n\n")
    assert listed.count("\n  - ") == 7
    assert listed.endswith("more differences.")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_no_data_steers_a_line(language: Language) -> None:
    text = told(OLD, NEW, language)
    assert "\u202e" not in text
    assert "poste du fond" in text


def test_decision_that_is_left_out_is_told_as_such(reference: Case) -> None:
    comparison = diff(
        assess(reference, engine="native"), assess(reference, law_known_on=date(2020, 12, 7), engine="native")
    )
    text = comparison_text(comparison, "en", width=400)
    assert "22 July 2022: it is left out." in text
    assert "Law as known: all decisions, then on 7 December 2020." in text


def test_two_days_and_the_time_that_passed_are_told(reference: Case) -> None:
    comparison = diff(
        assess(reference, on="2019-10-08", engine="native"), assess(reference, on="2019-10-15", engine="native")
    )
    text = comparison_text(comparison, "en", width=400)
    assert "Day judged: 8 October 2019, then 15 October 2019." in text
    assert "Another day is judged" in text


def test_json_of_a_comparison_names_both_sides(reference: Case) -> None:
    old, new = assess(reference, on="2018-05-01", engine="native"), assess(reference, engine="native")
    data = comparison_json(diff(old, new))
    assert data["old"]["on"] == "2018-05-02T00:00:00+02:00"
    [cause] = next(f for f in data["findings"] if f["norm"] == "gdpr-32-1-a-encrypt-devices")["causes"]
    assert (cause["kind"], cause["event"], cause["day"]) == ("law", "in_force", "2018-05-25")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_plan_tells_each_action_once_with_what_it_ends(language: Language) -> None:
    found = plan(assess(Case.load(OLD), engine="native"))
    text = plan_text(found, language, width=400)
    assert text.count("2. ") == 1
    assert len(plan_json(found)["actions"]) == len(found.actions) == 2
    assert "poste du fond" in text
