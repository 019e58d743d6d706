"""The nearest change: it alters the verdict, no smaller one does, and it is found among the grounds."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest

from gdpr_rules import Case, Report, assess
from gdpr_rules.facts.editing import with_values
from gdpr_rules.facts.fact import Address
from gdpr_rules.findings.finding import Subject
from gdpr_rules.findings.settle import Verdict
from gdpr_rules.reasoning import nearest_change

ENCRYPT = "gdpr-32-1-a-encrypt-devices"
NOTIFY = "gdpr-33-1-notify-authority"
INCIDENT = Subject("breach", "images-ouvertes")


def judged(case: Case) -> Report:
    return assess(case, engine="native")


def verdict(report: Report, norm: str, subject: Subject) -> Verdict:
    [found] = [f for f in report.findings if f.norm.id == norm and subject in dict(f.bound).values()]
    return found.verdict


def test_nearest_change_of_an_unencrypted_device_is_to_encrypt_it(reference: Case) -> None:
    found = nearest_change(judged(reference), ENCRYPT, Subject("device", "fixe"))
    assert found is not None
    assert (found.before, found.after) == (Verdict.VIOLATION, Verdict.MET)
    assert found.values == ((Address("device", "fixe", "encrypted"), "yes"),)


def test_nearest_change_is_verified_by_judging_again(reference: Case) -> None:
    report = judged(reference)
    for finding in report.findings:
        if finding.subject is not None and finding.verdict in (Verdict.VIOLATION, Verdict.EXCUSED):
            found = nearest_change(report, finding.norm.id, finding.subject)
            assert found is not None
            changed = judged(with_values(reference, dict(found.values)))
            now = {f.bound: f.verdict for f in changed.findings if f.norm.id == finding.norm.id}
            assert now.get(finding.bound, Verdict.NOT_APPLICABLE) is found.after is not finding.verdict


def test_change_of_two_facts_is_found_where_one_does_not_suffice() -> None:
    case = Case.load(
        """
on: 2026-11-24
listed: [dataset, breach, service]
datasets: {a: {content: [appointments]}}
breaches:
  vol: {established: established, loss_of: [availability], affects: {only: [a]}, came_through: {only: []},
    authority_notified: no, authority_notice_phase: complete}
"""
    )
    report, breach = judged(case), Subject("breach", "vol")
    found = nearest_change(report, "gdpr-33-4-follow-up-notice", breach)
    assert found is not None
    assert found.before is Verdict.NOT_APPLICABLE
    assert {address.field for address, _ in found.values} == {"authority_notified", "authority_notice_phase"}
    assert nearest_change(report, "gdpr-33-4-follow-up-notice", breach, most=1) is None


def test_exception_is_tipped_by_one_of_its_conditions_or_by_the_duty(reference: Case) -> None:
    report = judged(reference)
    found = nearest_change(report, NOTIFY, INCIDENT)
    assert found is not None
    assert found.before is Verdict.EXCUSED
    assert len(found.values) == 1


def test_violation_of_the_past_is_tipped_by_what_was_so_at_the_time(reference: Case) -> None:
    found = nearest_change(judged(reference), "gdpr-32-1-b-limit-network-openings", Subject("network", "box"))
    assert found is not None
    assert found.values == ((Address("network", "box", "openings_needed"), "yes"),)


def test_undetermined_verdict_is_tipped_by_the_missing_answer() -> None:
    case = Case.load(
        """
on: 2026-11-24
datasets: {a: {content: [medical_record], data_subjects: [patients], demonstration: no, identifiable: directly}}
devices: {x: {form: laptop, stores: [a]}}
"""
    )
    found = nearest_change(judged(case), ENCRYPT, Subject("device", "x"))
    assert found is not None
    assert (found.before, found.after) == (Verdict.UNDETERMINED, Verdict.MET)


def test_fact_out_of_scope_is_brought_in_by_what_keeps_it_out() -> None:
    case = Case.load(
        """
on: 2026-11-24
listed: [dataset, device]
datasets: {a: {content: [medical_record], data_subjects: [patients], demonstration: yes, identifiable: directly}}
devices: {x: {form: laptop, stores: [a], encrypted: no}}
"""
    )
    report, laptop = judged(case), Subject("device", "x")
    found = nearest_change(report, ENCRYPT, laptop)
    assert found is not None
    assert (found.before, found.after) == (Verdict.NOT_APPLICABLE, Verdict.VIOLATION)
    assert found.values == ((Address("dataset", "a", "demonstration"), "no"),)


def test_no_smaller_set_of_the_same_facts_tips_it(reference: Case) -> None:
    report = judged(reference)
    for finding in report.findings:
        if finding.subject is not None and finding.verdict is Verdict.EXCUSED:
            found = nearest_change(report, finding.norm.id, finding.subject)
            assert found is not None
            for count in range(len(found.values)):
                for some in combinations(found.values, count):
                    values: dict[Address, Any] = dict(some)
                    assert verdict(judged(with_values(reference, values)), finding.norm.id, finding.subject) is (
                        finding.verdict
                    )


def test_unknown_norm_is_a_key_error(reference: Case) -> None:
    with pytest.raises(KeyError):
        nearest_change(judged(reference), "gdpr-0", INCIDENT)
