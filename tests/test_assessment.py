"""The front door: what `assess` takes, what it refuses, and what a report may be used for."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from gdpr_rules import (
    BadDay,
    Case,
    EnginesDisagree,
    EngineUnavailable,
    GdprRulesError,
    InvalidInput,
    NoDay,
    NotACase,
    Report,
    assess,
)
from gdpr_rules.dossier.register import UnsoundRegister
from gdpr_rules.explain import NoSuchLanguage, report_json
from gdpr_rules.findings.finding import Finding
from gdpr_rules.reasoning.plan import UncertifiedPlan, plan

REFERENCE = Path(__file__).parents[1] / "knowledge" / "cases" / "fr-cnil-san-2020-014.yaml"
AUTHORITY = "gdpr-33-1-notify-authority"


@pytest.fixture(scope="module")
def case() -> Case:
    return Case.load(REFERENCE)


@pytest.fixture(scope="module")
def report(case: Case) -> Report:
    return assess(case, engine="native")


# What nobody asked, and what nobody knows.


@pytest.mark.parametrize(
    "told",
    [
        {"practice": {"country": "FR", "role": "unknown"}},
        {"datasets": {"d": {"content": ["diagnosis"], "demonstration": "unknown"}}},
        {"datasets": {"d": {"content": ["diagnosis"], "identifiable": "unknown"}}},
    ],
    ids=["role", "demonstration", "identifiable"],
)
def test_an_answered_unknown_is_never_taken_for_the_silence_that_presumes(told: dict[str, Any]) -> None:
    breach = {
        "affects": ["d"],
        "established": "established",
        "loss_of": ["confidentiality"],
        "aware": "2026-05-01T09:00",
        "authority_notified": "no",
        "authority_told_controller": "no",
    }
    data = {
        "on": "2026-06-01",
        "practice": {"country": "FR"},
        "datasets": {"d": {"content": ["diagnosis"]}},
        "breaches": {"b": breach},
    }
    assert _on_the_authority(data).verdict == "violation"
    open_ = _on_the_authority({**data, **told})
    assert open_.verdict == "undetermined"
    assert open_.missing


def _on_the_authority(data: dict[str, Any]) -> Finding:
    report = assess(Case.model_validate(data), engine="native")
    return next(finding for finding in report.findings if finding.norm.id == AUTHORITY)


# What is judged, and by what.


@pytest.mark.parametrize(
    "on",
    ["2021-03-04", date(2021, 3, 4), "2021-03-05T00:00", datetime(2021, 3, 4, 23, tzinfo=UTC), "2021-03-04T23:00Z"],
)
def test_the_day_may_be_a_date_a_moment_or_the_text_of_either(case: Case, on: Any) -> None:
    assert assess(case, on=on, engine="native").on == datetime(2021, 3, 4, 23, tzinfo=UTC)


@pytest.mark.parametrize(
    "on",
    [
        *("garbage", "2026-13-01", "2026", "2026-10-25T02:30", "", "3000-01-01"),
        *(datetime(2026, 1, 1), datetime(3000, 1, 1, tzinfo=UTC), date(3000, 1, 1), 5, {"about": "2026"}),
    ],
)
def test_a_day_that_is_none_is_refused_in_one_way(case: Case, on: Any) -> None:
    with pytest.raises(BadDay, match=r"^on: ") as caught:
        assess(case, on=on, engine="native")
    assert isinstance(caught.value, GdprRulesError)
    assert isinstance(caught.value, ValueError)


def test_the_day_as_of_which_law_is_known_may_be_a_date_or_its_text(case: Case) -> None:
    for day in ("2020-12-07", date(2020, 12, 7)):
        report = assess(case, law_known_on=day, engine="native")
        assert report.law_known_on == date(2020, 12, 7)
        assert {finding.verdict for finding in report.findings if finding.norm.id == AUTHORITY} == {"violation"}


@pytest.mark.parametrize(
    "day", ["2020", "20201207", "2020-W50-1", "2020-13-01", "garbage", datetime(2020, 12, 7, tzinfo=UTC), 5]
)
def test_law_is_known_on_a_day_and_nothing_else(case: Case, day: Any) -> None:
    with pytest.raises(BadDay, match=r"^law_known_on: expected a day such as 2020-12-07, not '"):
        assess(case, law_known_on=day, engine="native")


def test_without_any_day_nothing_is_judged() -> None:
    with pytest.raises(NoDay):
        assess(Case())


@pytest.mark.parametrize("given", [str(REFERENCE), REFERENCE, {"practice": {"country": "FR"}}, None])
def test_what_is_no_case_is_refused_with_the_way_to_make_one(given: Any) -> None:
    with pytest.raises(NotACase, match=r"pass Case\.load\(\.\.\.\) or Case\.model_validate\(\.\.\.\), not ") as caught:
        assess(given, on="2026-11-24")
    assert isinstance(caught.value, TypeError)


@pytest.mark.parametrize("engine", ["nativ", "", "Native", None])
def test_an_engine_that_does_not_exist_is_refused(case: Case, engine: Any) -> None:
    with pytest.raises(EngineUnavailable, match=r"there is no engine .*: write auto, native, durable"):
        assess(case, engine=engine)


@pytest.mark.parametrize(
    "error",
    [
        *(BadDay, EngineUnavailable, EnginesDisagree, InvalidInput, NoDay, NoSuchLanguage, NotACase),
        *(UncertifiedPlan, UnsoundRegister),
    ],
)
def test_every_error_that_is_raised_on_purpose_has_one_base(error: type[Exception]) -> None:
    assert issubclass(error, GdprRulesError)


# What a report may be used for.


def test_a_report_shows_itself_without_what_the_practice_said(report: Report) -> None:
    shown = repr(report)
    assert len(shown) < 300
    assert "chirurgien" not in shown


def test_findings_can_be_put_into_sets(report: Report) -> None:
    assert len({*report.findings, *report.findings}) == len(report.findings)


def test_a_report_travels_in_a_pickle(report: Report) -> None:
    assert report.counts  # what was worked out before stays behind
    assert report.carried is report.carried
    again = pickle.loads(pickle.dumps(report))
    assert again == report
    assert again.counts == report.counts
    assert again.knowledge.as_known_on(date(2020, 12, 7)).known_on == date(2020, 12, 7)
    assert report_json(again, "fr") == report_json(report, "fr")


def test_a_report_is_its_own_deep_copy(report: Report) -> None:
    assert copy.deepcopy(report) is report
    assert copy.deepcopy(report.knowledge) is report.knowledge


def test_what_a_report_hands_out_is_nobodys_to_change(report: Report) -> None:
    for handed in (report.counts, report.carried):
        with pytest.raises(TypeError):
            handed["violation"] = 0  # type: ignore[index]  # refused, see the line above


def test_a_case_changed_as_a_model_is_planned_for_as_it_was_judged() -> None:
    devices = Case.from_text(
        "datasets:\n"
        "  d: {content: [medical_record], data_subjects: [patients], demonstration: no, identifiable: directly}\n"
        "devices: {laptop: {form: laptop, stores: [d], encrypted: no}}"
    )
    encrypted = Case.from_text("devices: {laptop: {form: laptop, encrypted: yes}}\n").devices
    mended = devices.model_copy(update={"devices": encrypted})
    report = assess(mended, on="2026-11-24", engine="native")
    assert [finding.norm.id for finding in assess(devices, on="2026-11-24", engine="native").violations]
    assert report.violations == ()
    assert plan(report).actions == ()
