"""The report as JSON: the contract with other programs."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from gdpr_rules import Report
from gdpr_rules.explain import report_json, report_schema

NOTIFY = "gdpr-33-1-notify-authority"
OPEN = "gdpr-32-1-b-no-open-service"
FOR_PEOPLE = {"because", "text", "title", "label", "steps", "about_outcomes", "language"}


def finding(told: dict[str, Any], norm: str) -> dict[str, Any]:
    found: dict[str, Any] = next(each for each in told["findings"] if each["norm"] == norm)
    return found


def untold(node: Any) -> Any:
    """Leave out what is written for people."""
    if isinstance(node, dict):
        return {key: untold(value) for key, value in node.items() if key not in FOR_PEOPLE}
    return [untold(each) for each in node] if isinstance(node, list) else node


def values(node: Any, key: str) -> Iterator[Any]:
    if isinstance(node, dict):
        if key in node:
            yield node[key]
        for value in node.values():
            yield from values(value, key)
    elif isinstance(node, list):
        for value in node:
            yield from values(value, key)


@pytest.mark.parametrize("name", ["today", "then", "empty", "hostile"])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_report_follows_its_schema(name: str, language: Any, request: pytest.FixtureRequest) -> None:
    told = report_json(request.getfixturevalue(name), language)
    assert json.loads(json.dumps(told)) == told
    assert [error.message for error in Draft202012Validator(report_schema()).iter_errors(told)] == []


def test_the_contract_holds_at_least_these_keys(today: Report) -> None:
    told = report_json(today, "fr")
    assert told.keys() >= {
        *("schema_version", "on", "law_known_on", "engines", "knowledge", "findings"),
        *("notifications", "questions", "incomplete", "counts"),
    }
    assert told["schema_version"] == 1
    assert told["knowledge"].keys() >= {"version", "digest"}
    assert told["knowledge"]["digest"] == today.knowledge.digest
    assert told["findings"][0].keys() >= {
        *("norm", "verdict", "ended", "force", "severity", "subject", "citations", "measured_against"),
        *("excused_by", "missing", "presumed", "pending_until", "remedies", "because"),
    }
    assert told["notifications"][0].keys() >= {
        *("to", "about", "duty", "state", "aware", "due", "due_latest", "citations", "because"),
    }
    assert told["questions"][0].keys() >= {"fact", "text", "why", "urgent"}


def test_both_courts_are_told_as_they_held(today: Report, then: Report) -> None:
    now, before = report_json(today, "fr"), report_json(then, "fr")
    assert finding(now, NOTIFY)["verdict"] == "excused"
    assert finding(now, NOTIFY)["excused_by"] == {
        "exception": "authority-itself-informed-the-controller",
        "citation": "CE:449694",
    }
    assert finding(before, NOTIFY)["verdict"] == "violation"
    assert finding(before, NOTIFY)["excused_by"] is None
    assert (now["law_known_on"], before["law_known_on"]) == (None, "2020-12-07")


def test_moments_are_in_paris_time(then: Report) -> None:
    told = report_json(then, "fr")
    (notice,) = (each for each in told["notifications"] if each["to"] == "supervisory_authority")
    assert told["on"] == "2020-12-08T00:00:00+01:00"
    assert notice["aware"]["from"] == "2019-10-08T00:00:00+02:00"
    assert notice["aware"]["to"] == "2019-10-09T00:00:00+02:00"
    assert notice["due"] == "2019-10-11T00:00:00+02:00"
    assert notice["due_latest"] == "2019-10-12T00:00:00+02:00"
    assert (notice["duty"], notice["state"]) == ("required", "overdue")


def test_only_texts_for_people_are_translated(today: Report) -> None:
    french, english = report_json(today, "fr"), report_json(today, "en")
    assert untold(french) == untold(english)
    assert finding(french, NOTIFY)["because"] != finding(english, NOTIFY)["because"]


def test_a_finding_carries_its_proof_as_a_tree(today: Report) -> None:
    proof = finding(report_json(today, "fr"), OPEN)["proof"]
    assert (proof["applies"], proof["fulfilled"]) == (True, False)
    (exposed,) = proof["duty"]
    assert exposed["conclusion"].startswith("service.imagerie.exposes_")
    assert exposed["truth"] is True
    assert exposed["by"]
    assert exposed["sources"]
    facts = {fact: (expected, actual) for fact, expected, actual in _leaves(exposed)}
    assert facts["network.box.open_to_internet"] == (True, True)
    assert facts["service.imagerie.authentication"] == ("none", "none")
    assert facts["service.imagerie.runs_on"] == (None, "fixe")


def _leaves(node: dict[str, Any]) -> Iterator[tuple[str, Any, Any]]:
    if "fact" in node:
        yield node["fact"], node["expected"], node["actual"]
    for each in node.get("because", ()):
        yield from _leaves(each)


def test_an_exception_shows_what_was_held_and_what_is_our_reading(today: Report) -> None:
    exceptions = finding(report_json(today, "fr"), NOTIFY)["proof"]["exceptions"]
    applied = exceptions[0]
    assert (applied["exception"], applied["truth"]) == ("authority-itself-informed-the-controller", True)
    held = {each["fact"] for each in applied["held"]}
    own = {each["fact"] for each in applied["own_reading"]}
    assert "breach.images-ouvertes.authority_inspection" in held
    assert "breach.images-ouvertes.wider_than_authority_saw" in own
    assert exceptions[1]["undecided"] is True


def test_a_statement_has_its_place_in_the_file_and_what_nobody_said_has_none(today: Report) -> None:
    for told in report_json(today, "fr")["findings"]:
        for leaf in _grounds(told["proof"]):
            assert (leaf["place"] is None) == (leaf["actual"] is None), leaf
            assert leaf["place"] is None or leaf["place"]["line"] > 0


def _grounds(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict) and "fact" in node:
        yield node
    elif isinstance(node, (dict, list)):
        for each in node.values() if isinstance(node, dict) else node:
            yield from _grounds(each)


def test_what_ended_says_when(today: Report) -> None:
    ended = finding(report_json(today, "fr"), OPEN)
    assert ended["ended"] is True
    assert ended["ended_at"]["from"] == "2019-10-09T00:00:00+02:00"


def test_carried_values_name_their_origin(today: Report) -> None:
    carried = {each["fact"]: each for each in report_json(today, "fr")["carried"]}
    records = carried["breach.images-ouvertes.records"]
    assert (records["value"], records["from"]) == ({"at_least": 5301}, "dataset.images.records")
    assert carried["breach.images-ouvertes.lasted"]["value"] == {"about": "P4M"}


def test_what_authorities_decided_is_information_and_no_forecast(today: Report, empty: Report) -> None:
    told = report_json(today, "fr")["case"]
    assert [each["sanction"]["amount_eur"] for each in told["outcomes"]] == [3000, 2500]
    assert told["outcomes"][0]["sanction"]["ceiling"] == "GDPR:83(4)(a)"
    assert "jamais une prévision" in told["about_outcomes"]
    assert report_json(empty, "fr")["case"]["about_outcomes"] is None


PRESUMED = {
    "practice.self.country": "FR",
    "breach.vol.established": "established",
    "breach.vol.loss_of": ["confidentiality"],
    "breach.vol.affects": ["dossiers"],
    "breach.vol.aware": "2026-11-23T09:12",
    "breach.vol.authority_notified": "no",
    "dataset.dossiers.content": ["medical_record"],
    "dataset.dossiers.data_subjects": ["patients"],
}


def test_what_is_presumed_and_what_is_pending_is_said(situation: Callable[..., Report]) -> None:
    told = finding(report_json(situation(PRESUMED, on="2026-11-24T09:00"), "fr"), NOTIFY)
    assert told["verdict"] == "undetermined"
    assert told["presumed"] == [{"fact": "breach.vol.risk_unlikely", "value": False, "citation": "REC:85"}]
    assert told["pending_until"] == "2026-11-26T10:00:00+01:00"


def test_an_incomplete_kind_has_the_question_that_closes_it(empty: Report) -> None:
    told = report_json(empty, "fr")
    assert "breach" in told["incomplete"]
    assert [each["kind"] for each in told["closing_questions"]] == told["incomplete"]
    assert all(each["text"].endswith("?") for each in told["closing_questions"])


def test_counts_are_those_of_the_findings(today: Report) -> None:
    told = report_json(today, "fr")
    assert sum(told["counts"].values()) == len(told["findings"])
    assert set(told["counts"]) == {"met", "violation", "excused", "undetermined", "not_applicable"}


def test_hostile_labels_stay_on_one_line(hostile: Report) -> None:
    labels = list(values(report_json(hostile, "fr"), "label"))
    assert any("Faux titre" in label for label in labels)
    assert not any(re.search("[\n\r\t\x00-\x1f\u202e]", label) for label in labels)
