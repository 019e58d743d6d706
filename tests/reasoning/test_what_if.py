"""What-if: what changes is told, what causes it is named, and the case stays as it is."""

from __future__ import annotations

from typing import Any

import pytest

from gdpr_rules import Case, InvalidInput
from gdpr_rules.facts.editing import NoSuchFact
from gdpr_rules.facts.fact import Address
from gdpr_rules.findings.settle import Verdict
from gdpr_rules.reasoning.diff import Comparison, FactsDiffer, FindingChange
from gdpr_rules.reasoning.what_if import parse_setting, what_if

ENCRYPT = "gdpr-32-1-a-encrypt-devices"
OPEN = "gdpr-32-1-b-no-open-service"


def supposed(case: Case, *settings: str, **judged: Any) -> Comparison:
    return what_if(case, dict(map(parse_setting, settings)), engine="native", **judged)


def change(comparison: Comparison, norm: str, id: str) -> FindingChange:
    [found] = [each for each in comparison.findings if each.norm.id == norm and each.subject and each.subject.id == id]
    return found


def facts(each: FindingChange) -> list[str]:
    [cause] = each.causes
    assert isinstance(cause, FactsDiffer)
    return [str(edit) for edit in cause.edits]


def test_repaired_violation_changes_and_its_fact_is_the_cause(reference: Case) -> None:
    comparison = supposed(reference, "device.portable-1.encrypted=true")
    [only] = comparison.findings
    assert (only.norm.id, only.how) == (ENCRYPT, "changes")
    assert only.old is not None
    assert only.old.verdict is Verdict.VIOLATION
    assert only.new is not None
    assert only.new.verdict is Verdict.MET
    assert facts(only) == ["device.portable-1.encrypted"]
    assert comparison.notifications == ()


def test_each_change_has_the_fact_that_causes_it_and_no_other(reference: Case) -> None:
    comparison = supposed(
        reference,
        "device.portable-1.encrypted=yes",
        "service.imagerie.authentication=password",
        "site.domicile.form=premises",
    )
    assert facts(change(comparison, ENCRYPT, "portable-1")) == ["device.portable-1.encrypted"]
    assert facts(change(comparison, OPEN, "imagerie")) == ["service.imagerie.authentication"]
    named = {edit for each in comparison.findings for edit in facts(each)}
    assert "site.domicile.form" not in named


def test_finding_vanishes_where_the_norm_no_longer_applies(reference: Case) -> None:
    comparison = supposed(reference, "dataset.images.demonstration=yes")
    encrypted = change(comparison, ENCRYPT, "fixe")
    assert (encrypted.how, encrypted.new) == ("vanishes", None)


def test_new_fact_makes_a_finding_appear(reference: Case) -> None:
    comparison = supposed(
        reference, "device.tablette.form=tablet", "device.tablette.stores=[images]", "device.tablette.encrypted=no"
    )
    appeared = change(comparison, ENCRYPT, "tablette")
    assert appeared.how == "appears"
    assert appeared.new is not None
    assert appeared.new.verdict is Verdict.VIOLATION
    assert facts(appeared) == ["device.tablette.form", "device.tablette.stores", "device.tablette.encrypted"]


def test_exception_of_two_facts_needs_both(reference: Case) -> None:
    too_much, instead = (
        "breach.images-ouvertes.informing_disproportionate",
        "breach.images-ouvertes.public_communication",
    )
    comparison = supposed(reference, f"{too_much}=yes", f"{instead}=yes")
    [told] = [each for each in comparison.notifications if each.norm.id == "gdpr-34-1-tell-data-subjects"]
    assert told.new is not None
    assert told.new.duty == "excused"
    [cause] = told.causes
    assert isinstance(cause, FactsDiffer)
    assert {str(edit) for edit in cause.edits} == {too_much, instead}


def test_notification_that_nothing_asks_for_vanishes() -> None:
    case = Case.load("""
on: 2026-03-09
listed: [breach, dataset, service]
datasets: {agenda: {content: [appointments]}}
breaches: {vol: {established: established, loss_of: [availability], affects: [agenda], register_entry: no}}
""")
    comparison = supposed(case, "breach.vol.established=ruled_out", "breach.vol.came_through={only: []}")
    [told] = [each for each in comparison.notifications if each.norm.id == "gdpr-33-5-document-breach"]
    assert told.old is not None
    assert (told.old.duty, told.how, told.new) == ("required", "vanishes", None)


def test_other_exception_changes_a_notification(reference: Case) -> None:
    comparison = supposed(reference, "breach.images-ouvertes.wider_than_authority_saw=yes")
    [told] = [each for each in comparison.notifications if each.norm.id == "gdpr-33-1-notify-authority"]
    assert told.old is not None
    assert told.old.duty == "excused"
    assert told.new is not None
    assert (told.new.duty, told.new.state) == ("required", "overdue")


def test_same_value_changes_nothing(reference: Case) -> None:
    comparison = supposed(reference, "device.portable-1.encrypted=no")
    assert (comparison.edits, comparison.findings, comparison.notifications) == ((), (), ())


def test_case_stays_as_it_is(reference: Case) -> None:
    supposed(reference, "device.portable-1.encrypted=yes")
    [episode] = reference.stated(Address("device", "portable-1", "encrypted")).episodes
    assert episode.value is False


@pytest.mark.parametrize("written", ["true", "yes"])
def test_yes_is_written_as_in_a_case_file(written: str) -> None:
    assert parse_setting(f"device.x.encrypted={written}") == (Address("device", "x", "encrypted"), written)


def test_value_may_be_any_that_a_file_can_write() -> None:
    _, value = parse_setting("device.x.encrypted={value: yes, from: 2026-01-01}")
    assert value == {"value": "yes", "from": "2026-01-01"}
    assert parse_setting("device.x.stores=[a, b]")[1] == ["a", "b"]


def test_word_of_another_language_is_no_value(reference: Case) -> None:
    with pytest.raises(InvalidInput, match=r"expected yes, no or unknown, not 'oui'"):
        supposed(reference, "device.portable-1.encrypted=oui")


def test_value_of_a_link_to_nothing_is_refused(reference: Case) -> None:
    with pytest.raises(InvalidInput, match="names a dataset that is not in the case"):
        supposed(reference, "device.portable-1.stores=[image]")


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        ("device.x.encrypted", r"sets nothing\. Write it as kind\.id\.field=value"),
        ("device.x.encryptd=yes", r"a device has no field 'encryptd'\. Did you mean 'encrypted'\?"),
        ("devise.x.encrypted=yes", r"there is no kind 'devise'\. Did you mean 'device'\?"),
        ("encrypted=yes", r"is not a fact\. Write it as kind\.id\.field"),
    ],
)
def test_mistaken_setting_is_told_with_what_to_write(written: str, sentence: str) -> None:
    with pytest.raises(NoSuchFact, match=sentence):
        parse_setting(written)


def test_null_is_refused() -> None:
    with pytest.raises(InvalidInput):
        parse_setting("device.x.encrypted=")
