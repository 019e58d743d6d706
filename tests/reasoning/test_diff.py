"""Diff: each change is put down to the facts, the law, the rules or the time, and to no more of them than needed."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from gdpr_rules import Case, KnowledgeBase, Report, assess
from gdpr_rules.facts.editing import with_value, with_values
from gdpr_rules.facts.fact import Address
from gdpr_rules.findings.settle import Verdict
from gdpr_rules.reasoning.diff import FactsDiffer, LawChanged, RulesDiffer, TimePassed, diff
from gdpr_rules.reasoning.edits import edited, edits

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"
NOTIFY = "gdpr-33-1-notify-authority"
ENCRYPT = "gdpr-32-1-a-encrypt-devices"


def judged(case: Case, **settings: object) -> Report:
    return assess(case, engine="native", **settings)  # type: ignore[arg-type]  # passed on as they are


def test_report_does_not_differ_from_itself(reference: Case) -> None:
    report = judged(reference)
    comparison = diff(report, report)
    assert (comparison.edits, comparison.findings, comparison.notifications) == ((), (), ())


def test_decision_that_became_known_is_the_cause_with_its_day(reference: Case) -> None:
    comparison = diff(judged(reference, law_known_on=date(2020, 12, 7)), judged(reference))
    [change] = comparison.findings
    assert change.norm.id == NOTIFY
    assert change.old is not None
    assert change.old.verdict is Verdict.VIOLATION
    assert change.new is not None
    assert change.new.verdict is Verdict.EXCUSED
    [cause] = change.causes
    assert isinstance(cause, LawChanged)
    assert (str(cause.citation), cause.day, cause.event) == ("CE:449694", date(2022, 7, 22), "known")
    [notification] = comparison.notifications
    assert notification.causes == change.causes


def test_decision_left_out_is_the_cause_in_the_other_direction(reference: Case) -> None:
    comparison = diff(judged(reference), judged(reference, law_known_on=date(2020, 12, 7)))
    [change] = comparison.findings
    [cause] = change.causes
    assert isinstance(cause, LawChanged)
    assert str(cause.citation) == "CE:449694"


def test_text_that_came_into_force_is_the_cause_with_its_day(reference: Case) -> None:
    comparison = diff(judged(reference, on="2018-05-01"), judged(reference, on="2018-05-26"))
    [change] = [c for c in comparison.findings if c.norm.id == ENCRYPT and c.subject and c.subject.id == "fixe"]
    assert change.how == "appears"
    assert change.causes == (LawChanged("in_force", ENCRYPT, change.norm.sources[0], date(2018, 5, 25)),)


def test_violation_that_ended_between_two_days_is_put_down_to_time(reference: Case) -> None:
    comparison = diff(judged(reference, on="2019-10-08"), judged(reference, on="2019-10-15"))
    [change] = [c for c in comparison.findings if c.norm.id == "gdpr-32-1-b-no-open-service"]
    assert change.new is not None
    assert change.new.ended
    assert change.causes == (TimePassed(comparison.old.on, comparison.new.on),)


def test_limit_that_ran_out_is_put_down_to_time() -> None:
    case = Case.load(
        """
listed: [breach]
practice: {country: FR}
datasets: {dossiers: {content: [medical_record], data_subjects: [patients], demonstration: no, identifiable: directly}}
breaches:
  vol:
    established: established
    loss_of: [confidentiality]
    affects: [dossiers]
    readable: yes
    aware: 2026-03-02T09:00
    authority_notified: no
    authority_told_controller: no
"""
    )
    comparison = diff(judged(case, on="2026-03-03"), judged(case, on="2026-03-09"))
    [change] = [c for c in comparison.findings if c.norm.id == NOTIFY]
    assert change.old is not None
    assert change.old.verdict is Verdict.UNDETERMINED
    assert change.new is not None
    assert change.new.verdict is Verdict.VIOLATION
    assert change.causes == (TimePassed(comparison.old.on, comparison.new.on),)
    [notification] = [c for c in comparison.notifications if c.norm.id == NOTIFY]
    assert (notification.old and notification.old.state, notification.new and notification.new.state) == (
        "due",
        "overdue",
    )


def test_two_causes_that_only_work_together_are_both_named(reference: Case) -> None:
    wider = with_value(reference, Address("breach", "images-ouvertes", "wider_than_authority_saw"), "yes")
    comparison = diff(judged(wider, law_known_on=date(2020, 12, 7)), judged(reference))
    [change] = [c for c in comparison.findings if c.norm.id == NOTIFY]
    assert {type(cause) for cause in change.causes} == {FactsDiffer, LawChanged}
    [facts] = [cause for cause in change.causes if isinstance(cause, FactsDiffer)]
    assert [str(edit) for edit in facts.edits] == ["breach.images-ouvertes.wider_than_authority_saw"]


def test_facts_alone_are_named_where_they_suffice(reference: Case) -> None:
    encrypted = with_value(reference, Address("device", "fixe", "encrypted"), "yes")
    comparison = diff(judged(reference, law_known_on=date(2020, 12, 7)), judged(encrypted))
    [change] = [c for c in comparison.findings if c.norm.id == ENCRYPT]
    [cause] = change.causes
    assert isinstance(cause, FactsDiffer)
    assert [str(edit) for edit in cause.edits] == ["device.fixe.encrypted"]


def test_other_rules_are_named_with_both_digests(reference: Case, tmp_path: Path) -> None:
    folder = tmp_path / "knowledge"
    shutil.copytree(KNOWLEDGE, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    file = folder / "norms" / "gdpr" / "art-32.yaml"
    text = file.read_text(encoding="utf-8")
    narrowed = text.replace("form: {in: [laptop, desktop, server,", "form: {in: [laptop, server,", 1)
    assert narrowed != text
    file.write_text(narrowed, encoding="utf-8")
    other = KnowledgeBase.load(folder)
    comparison = diff(judged(reference), judged(reference, knowledge=other))
    [change] = comparison.findings
    assert change.subject is not None
    assert change.subject.id == "fixe"
    assert change.how == "vanishes"
    assert change.causes == (RulesDiffer((ENCRYPT,), comparison.old.knowledge.digest, other.digest),)


def test_list_that_was_closed_is_a_cause() -> None:
    closed = Case.load("listed: [device]\non: 2026-01-01\n")
    comparison = diff(judged(Case.load("on: 2026-01-01\n")), judged(closed))
    [change] = [c for c in comparison.findings if c.norm.id == ENCRYPT]
    assert change.how == "vanishes"
    [cause] = change.causes
    assert isinstance(cause, FactsDiffer)
    assert [str(edit) for edit in cause.edits] == ["device"]


# Edits.


def test_all_edits_together_make_the_new_case(reference: Case) -> None:
    other = with_values(
        reference,
        {
            Address("device", "fixe", "encrypted"): "yes",
            Address("device", "nouveau", "form"): "phone",
            Address("practice", "self", "form"): "group_shared",
        },
    )
    for old, new in (
        (reference, other),
        (other, reference),
        (Case.load("{}"), reference),
        (reference, Case.load("{}")),
    ):
        whole = edited(old, new, edits(old, new))
        assert edits(whole, new) == ()


def test_value_of_a_new_fact_brings_the_fact_with_it() -> None:
    old = Case.load("{}")
    new = Case.load("devices: {x: {form: laptop, encrypted: no}}\n")
    [_, form, _] = edits(old, new)
    assert edited(old, new, [form]) == Case.load("devices: {x: {form: laptop}}\n")


def test_where_a_statement_comes_from_is_no_difference() -> None:
    old = Case.load("devices: {x: {encrypted: no}}\n")
    new = Case.load("devices: {x: {label: portable, encrypted: {value: no, how: document, evidence: facture}}}\n")
    assert edits(old, new) == ()


@pytest.mark.parametrize("kind", ["device", "dataset"])
def test_reopened_list_is_an_edit(kind: str) -> None:
    old, new = Case.load(f"listed: [{kind}]\n"), Case.load("{}")
    [edit] = edits(old, new)
    assert (str(edit), edit.address) == (kind, None)
