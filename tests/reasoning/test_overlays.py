"""Overlays: texts that are not law replace norms only where they were asked for, and say so."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gdpr_rules import Case, InvalidInput, KnowledgeBase, assess
from gdpr_rules.explain import explain_markdown, explain_text, report_json, report_markdown, report_text
from gdpr_rules.facts.case import KINDS
from gdpr_rules.facts.editing import parse_address
from gdpr_rules.reading.load import NoSuchOverlay, packaged
from gdpr_rules.reasoning import diff
from gdpr_rules.reasoning.diff import RulesDiffer

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"
NOTIFY = "gdpr-33-1-notify-authority"
PROPOSED = "omnibus-33-1-notify-authority"
NAMES = packaged().available_overlays()


def test_digital_omnibus_is_available() -> None:
    assert "digital-omnibus" in NAMES


@pytest.mark.parametrize("name", NAMES)
def test_overlay_can_be_read_and_replaces_norms_that_exist(name: str) -> None:
    law, laid = packaged(), packaged().with_overlay(name)
    new = {id: norm for id, norm in laid.norms.items() if id not in law.norms}
    assert new
    assert {norm.replaces for norm in new.values()} == law.norms.keys() - laid.norms.keys()
    assert len(laid.norms) == len(law.norms)


@pytest.mark.parametrize(
    ("name", "id"),
    [(name, id) for name in NAMES for id, n in packaged().with_overlay(name).norms.items() if n.replaces],
)
def test_examples_of_a_replacing_norm_come_out_as_written(name: str, id: str) -> None:
    laid = packaged().with_overlay(name)
    for example in laid.norms[id].examples:
        data: dict[str, Any] = {}
        for written, value in example.facts.items():
            if written == "listed":
                data["listed"] = value
                continue
            address = parse_address(written)
            of_kind = data.setdefault(KINDS[address.kind].plural, {})
            fact = of_kind if KINDS[address.kind].single else of_kind.setdefault(address.id, {})
            fact[address.field] = value
        report = assess(Case.model_validate(data), knowledge=laid, on="2026-11-24", engine="native")
        verdicts = {f.verdict.value for f in report.findings if f.norm.id == id and f.subject}
        assert verdicts == {example.verdict}, example.verdict


def test_only_high_risk_is_notified_and_within_96_hours(reference: Case) -> None:
    proposed = packaged().with_overlay("digital-omnibus").norms[PROPOSED]
    assert proposed.notification is not None
    assert proposed.notification.within is not None
    assert proposed.notification.within.length.total_seconds() == 96 * 3600
    assert [c.on.field for c in proposed.pattern("breach").concluded] == ["personal_data_breach", "high_risk"]
    report = assess(reference, knowledge=packaged().with_overlay("digital-omnibus"), engine="native")
    [notification] = [n for n in report.notifications if n.norm.id == PROPOSED]
    assert notification.to == "supervisory_authority"


def test_default_base_stays_as_it_was() -> None:
    before = packaged().digest, tuple(packaged().norms)
    laid = packaged().with_overlay("digital-omnibus")
    assert laid.digest != before[0]
    assert (packaged().digest, tuple(packaged().norms)) == before
    assert KnowledgeBase.load().digest == before[0]
    assert not packaged().overlays
    assert list(laid.overlays) == ["digital-omnibus"]


def test_default_digest_does_not_see_overlays(tmp_path: Path) -> None:
    folder = tmp_path / "knowledge"
    shutil.copytree(KNOWLEDGE, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__", "overlays"))
    assert KnowledgeBase.load(folder).digest == packaged().digest
    assert KnowledgeBase.load(folder).available_overlays() == ()


FLAGS = st.sampled_from(["yes", "no", "unknown"])


@settings(max_examples=15)
@given(
    st.fixed_dictionaries(
        {
            "loss_of": st.sampled_from([["confidentiality"], ["availability"]]),
            "readable": FLAGS,
            "key_safe": FLAGS,
            "stigmatising": FLAGS,
            "authority_notified": st.sampled_from(["no", "2026-03-04", "2026-03-06T08:00", "unknown"]),
            "established": st.sampled_from(["established", "suspected"]),
        }
    )
)
def test_overlay_never_leaks_into_a_default_run(breach: dict[str, Any]) -> None:
    case = Case.model_validate(
        {
            "on": "2026-03-09",
            "practice": {"country": "FR"},
            "datasets": {"dossiers": {"content": ["medical_record"], "data_subjects": ["patients"]}},
            "breaches": {"vol": {**breach, "affects": ["dossiers"], "aware": "2026-03-02T09:00"}},
        }
    )
    before = assess(case, engine="native")
    laid = assess(case, knowledge=packaged().with_overlay("digital-omnibus"), engine="native")
    after = assess(case, engine="native")
    assert after.findings == before.findings
    assert after.notifications == before.notifications
    assert after.knowledge.digest == before.knowledge.digest
    assert not any(finding.norm.replaces for finding in after.findings)
    others = [f for f in before.findings if f.norm.id != NOTIFY]
    assert [f for f in laid.findings if not f.norm.replaces] == others


def test_overlay_goes_with_the_law_as_known_on_a_day() -> None:
    laid = packaged().as_known_on(date(2020, 12, 7)).with_overlay("digital-omnibus")
    assert laid.known_on == date(2020, 12, 7)
    assert {e.id for e in laid.norms[PROPOSED].unless} == {"late-with-reasons"}
    assert laid.as_known_on(None).digest == laid.digest


def test_report_says_before_all_else_that_it_is_not_the_law(reference: Case) -> None:
    report = assess(reference, knowledge=packaged().with_overlay("digital-omnibus"), engine="native")
    for told in (report_text(report, "en"), explain_text(report, "en", PROPOSED)):
        assert told.startswith("THIS IS NOT THE LAW.")
    for told in (report_markdown(report, "fr"), explain_markdown(report, "fr", PROPOSED)):
        assert "PAS LE DROIT" in told.splitlines()[0]
    assert report_json(report, "fr")["knowledge"]["overlays"] == ["digital-omnibus"]


def test_violation_of_a_proposal_is_marked_as_none_of_the_law() -> None:
    case = Case.load(
        """
on: 2026-03-09
listed: [dataset, breach, service]
practice: {country: FR}
datasets: {dossiers: {content: [medical_record, identity], data_subjects: [patients], identifiable: directly}}
breaches:
  vol: {established: established, loss_of: [confidentiality], affects: [dossiers], readable: yes, published: yes,
    recipient: public, stigmatising: yes, aware: 2026-03-02T12:00, authority_notified: no,
    authority_told_controller: no}
"""
    )
    report = assess(case, knowledge=packaged().with_overlay("digital-omnibus"), engine="native")
    assert PROPOSED in {finding.norm.id for finding in report.violations}
    assert "(proposal, not law)" in report_text(report, "en", width=200)


def test_default_report_does_not_speak_of_proposals(reference: Case) -> None:
    report = assess(reference, engine="native")
    assert "NOT THE LAW" not in report_text(report, "en")
    assert report_json(report, "en")["knowledge"]["overlays"] == []


def test_diff_puts_the_change_down_to_the_rules() -> None:
    case = Case.load(
        """
on: 2026-03-06T10:00
listed: [dataset, breach, service]
practice: {country: FR}
datasets: {agenda: {content: [appointments], data_subjects: [patients]}}
breaches:
  panne: {established: established, loss_of: [availability], affects: [agenda], aware: 2026-03-02T12:00,
    authority_notified: no, stigmatising: no, care_delayed: no, severity: limited}
"""
    )
    laid = assess(case, knowledge=packaged().with_overlay("digital-omnibus"), engine="native")
    comparison = diff(assess(case, engine="native"), laid)
    [change] = comparison.findings
    assert change.norm.id == NOTIFY
    assert change.how == "vanishes"
    [cause] = change.causes
    assert isinstance(cause, RulesDiffer)
    assert (cause.old, cause.new) == (packaged().digest, laid.knowledge.digest)


def test_unknown_overlay_is_told_with_those_that_exist() -> None:
    with pytest.raises(NoSuchOverlay, match=r"no overlay 'omnibus'; there are: digital-omnibus"):
        packaged().with_overlay("omnibus")


@pytest.mark.parametrize("name", ["", "..", "../norms", "digital-omnibus/norms"])
def test_name_of_an_overlay_is_no_path(name: str) -> None:
    with pytest.raises(NoSuchOverlay):
        packaged().with_overlay(name)


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("replaces: gdpr-33-1-notify-authority", "replaces: gdpr-33-1", "there is no norm 'gdpr-33-1'"),
        ("id: omnibus-33-1-notify-authority", "id: gdpr-31-answer-authority", "is the id of a norm that is law"),
        ("  replaces: gdpr-33-1-notify-authority\n", "", "replaces"),
        ("GDPR:33(1)", "GDPR:33(9)", "does not exist in the sources"),
    ],
)
def test_mistake_in_an_overlay_is_told_and_harms_no_default_run(
    tmp_path: Path, old: str, new: str, sentence: str
) -> None:
    folder = tmp_path / "knowledge"
    shutil.copytree(KNOWLEDGE, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    file = folder / "overlays" / "digital-omnibus" / "norms" / "art-33.yaml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    base = KnowledgeBase.load(folder)
    with pytest.raises(InvalidInput, match=sentence):
        base.with_overlay("digital-omnibus")
