"""The JSON Schemas: they are what stands in the repository, and what the files of the repository follow."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from gdpr_rules.documents import read_file, read_text
from gdpr_rules.explain import report_schema
from gdpr_rules.facts.case import KINDS
from gdpr_rules.reading.schema import schemas, written

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"
SCHEMAS = {**schemas(), "report": report_schema()}
FILES = [
    (name, path) for name in SCHEMAS for path in sorted((KNOWLEDGE / {"case": "cases"}.get(name, name)).rglob("*.yaml"))
]


def mistakes(name: str, data: object) -> list[str]:
    return [
        f"{error.json_path}: {error.message[:200]}" for error in Draft202012Validator(SCHEMAS[name]).iter_errors(data)
    ]


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_one_and_says_what_it_is(name: str) -> None:
    schema = SCHEMAS[name]
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert "$id" not in schema
    assert schema["description"]


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_files_in_the_repository_are_up_to_date(name: str) -> None:
    path = KNOWLEDGE / "schema" / f"{name}.json"
    told = path.read_text(encoding="utf-8") if path.exists() else ""
    assert told == written(SCHEMAS[name]), "stale: run `gdpr-rules schema --write knowledge/schema`"


def test_there_are_no_other_schemas() -> None:
    assert {path.stem for path in (KNOWLEDGE / "schema").glob("*.json")} == set(SCHEMAS)


@pytest.mark.parametrize(("name", "path"), FILES, ids=[f"{path.relative_to(KNOWLEDGE)}" for _, path in FILES])
def test_every_file_follows_its_schema(name: str, path: Path) -> None:
    assert mistakes(name, read_file(path).data) == []


def test_every_field_of_every_kind_is_described() -> None:
    definitions = SCHEMAS["case"]["$defs"]
    for model in KINDS.values():
        assert set(definitions[model.__name__]["properties"]) == {*model.fields(), "label"}
        assert definitions[model.__name__]["description"]
    assert "encrypted at rest" in definitions["Device"]["properties"]["encrypted"]["description"]


class Editor(yaml.SafeLoader):
    """Reads numbers and truth values as YAML 1.2 has them, and all else as text."""


Editor.yaml_implicit_resolvers = {}
Editor.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"[0-9]+$"), list("0123456789"))
Editor.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"(true|false)$"), ["t", "f"])

CASE = """
title: 2020
on: 2020-12-07
listed: [device]
practice: {country: FR, professionals: 3}
devices:
  d1:
    encrypted: true
    firewall: no
    session_lock_minutes: {at_most: 5}
    stores: {value: [x], how: document, from: 2020-01-01}
datasets:
  x: {identifiable: directly, demonstration: no}
"""


def test_a_case_is_valid_as_text_and_as_an_editor_reads_it() -> None:
    assert mistakes("case", read_text(CASE).data) == []
    loaded = yaml.load(CASE, Editor)
    assert loaded["practice"]["professionals"] == 3
    assert mistakes("case", loaded) == []


@pytest.mark.parametrize(
    "text",
    [
        "practise: {}",
        "practice: {country: Mars}",
        "practice: {surprise: yes}",
        "devices: {d1: {encrypted: perhaps}}",
        "devices: {'a b': {}}",
        "devices: {d1: {encrypted: {value: yes, why: x}}}",
        "devices: {d1: {session_lock_minutes: many}}",
        "listed: [things]",
    ],
)
def test_what_the_reader_refuses_the_schema_refuses(text: str) -> None:
    assert mistakes("case", read_text(text).data)


def test_null_is_refused() -> None:
    assert mistakes("case", {"title": None})
    assert mistakes("case", {"devices": {"d1": {"encrypted": None}}})
