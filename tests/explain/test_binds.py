"""What a provider fails in is found and told, and is not the practice's violation."""

from __future__ import annotations

import pytest

from gdpr_rules import Case, Report, assess
from gdpr_rules.explain import report_json, report_text
from gdpr_rules.norms.words import Language
from gdpr_rules.reasoning import plan

SILENT = """
practice: {country: FR}
datasets:
  dossiers: {content: [medical_record], data_subjects: [patients], demonstration: no, identifiable: directly}
providers:
  hebergeur: {label: Hébergeur, form: host, acts_on_instructions: yes}
breaches:
  panne:
    established: established
    loss_of: [availability]
    affects: {only: [dossiers]}
    at_provider: {only: [hebergeur]}
    provider_told_controller: refused
"""
NORM = "gdpr-33-2-processor-tells-controller"


@pytest.fixture(scope="module")
def report() -> Report:
    return assess(Case.load(SILENT), on="2026-11-24", engine="native")


def test_a_violation_by_a_provider_is_found_and_not_counted(report: Report) -> None:
    (finding,) = (finding for finding in report.findings if finding.norm.id == NORM)

    assert finding.verdict == "violation"
    assert not finding.counts
    assert NORM not in {violation.norm.id for violation in report.violations}


def test_it_is_no_reason_for_an_action_of_the_practice(report: Report) -> None:
    found = plan(report, recommendations=True)

    assert NORM not in {finding.norm.id for finding in (*found.cleared, *found.left)}


@pytest.mark.parametrize(
    ("language", "told"), [("fr", "Manquement du prestataire"), ("en", "Violation by the provider")]
)
def test_it_is_told_as_the_providers(report: Report, language: Language, told: str) -> None:
    assert told in report_text(report, language)


def test_programs_are_told_whose_duty_it_is(report: Report) -> None:
    binds = {finding["norm"]: finding["binds"] for finding in report_json(report, "fr")["findings"]}

    assert binds[NORM] == "provider"
    assert binds["gdpr-33-1-notify-authority"] == "practice"
