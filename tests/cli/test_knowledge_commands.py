"""Commands on the knowledge base, the features and the schemas."""

from __future__ import annotations

import json
import re
import stat
import sys
from pathlib import Path
from typing import Any

import pytest

from gdpr_rules import KnowledgeBase
from gdpr_rules.explain import report_schema
from gdpr_rules.reading.schema import schemas, written

NORM = "gdpr-33-1-notify-authority"


def test_rules_are_listed_and_shown(command: Any) -> None:
    listed = command("rules", "list")
    assert (listed.code, listed.err) == (0, "")
    for norm in KnowledgeBase.load().norms:
        assert norm in listed.out
    shown = command("rules", "show", NORM)
    assert (shown.code, shown.err) == (0, "")
    assert NORM in shown.out


def test_the_packaged_rules_have_no_mistake(command: Any) -> None:
    ended = command("rules", "lint")
    assert (ended.code, ended.err) == (0, "")


def test_every_mistake_of_a_rule_file_is_told_with_its_place(command: Any, tmp_path: Path) -> None:
    (tmp_path / "norms").mkdir()
    (tmp_path / "norms" / "bad.yaml").write_text("- id: Not An Id\n  surprise: yes\n- 7\n", encoding="utf-8")
    ended = command("rules", "lint", str(tmp_path))
    assert ended.code == 2
    lines = ended.out.splitlines()
    assert len(lines) > 2
    assert all(re.match(rf"{re.escape(str(tmp_path))}.*bad\.yaml:\d+:\d+: ", line) for line in lines)


def test_an_empty_folder_is_no_knowledge_base(command: Any, tmp_path: Path) -> None:
    ended = command("rules", "lint", str(tmp_path))
    assert "Traceback" not in ended.err
    assert ended.code == 2


def test_a_schema_is_printed(command: Any) -> None:
    expected = {**schemas(), "report": report_schema()}
    for words, name in (((), "case"), (("case",), "case"), (("sources",), "sources"), (("report",), "report")):
        ended = command("schema", *words)
        assert (ended.code, ended.err) == (0, "")
        assert json.loads(ended.out) == expected[name]


def test_the_schemas_are_written(command: Any, tmp_path: Path) -> None:
    folder = tmp_path / "schema"
    ended = command("schema", "--write", str(folder))
    assert (ended.code, ended.out, ended.err) == (0, "", "")
    found = {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}
    known = {**schemas(), "report": report_schema()}
    assert found == {f"{name}.json": written(schema) for name, schema in known.items()}
    assert all(stat.S_IMODE(path.stat().st_mode) & 0o400 for path in folder.iterdir())
    assert command("schema", "--write", str(folder / "case.json")).code == 2


def test_features_without_the_extra_say_what_to_install(
    command: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "gdpr_rules.bdd.lint", None)
    ended = command("features", "lint", str(tmp_path))
    assert (ended.code, ended.out) == (2, "")
    assert "gdpr-rules[bdd]" in ended.err


SCENARIO = """# language: fr
Fonctionnalité: Le chiffrement des appareils

  @{norm}
  Scénario: Un portable en clair
    Étant donné les faits suivants :
      | fait                      | valeur |
      | device.portable.encrypted | non    |
    Quand on évalue le cabinet au 24 novembre 2026
    Alors la norme "{norm}" est "manquement"
"""


def test_features_are_checked_against_the_norms(command: Any, tmp_path: Path) -> None:
    feature = tmp_path / "a.feature"
    feature.write_text(SCENARIO.format(norm="gdpr-32-1-a-encrypt-devices"), encoding="utf-8")
    ended = command("features", "lint", tmp_path)
    assert (ended.code, ended.err) == (0, ""), ended.out
    assert command("features", "lint", tmp_path, "--coverage").code == 2
    feature.write_text(SCENARIO.format(norm="gdpr-32-1-a-encrypt-device"), encoding="utf-8")
    ended = command("features", "lint", tmp_path)
    assert (ended.code, ended.err) == (2, "")
    assert re.match(rf"{re.escape(str(feature))}:\d+:\d+: .*gdpr-32-1-a-encrypt-device", ended.out)


def test_a_step_that_nothing_defines_is_a_mistake(command: Any, tmp_path: Path) -> None:
    feature = tmp_path / "a.feature"
    text = SCENARIO.format(norm="gdpr-32-1-a-encrypt-devices")
    feature.write_text(text.replace("on évalue le cabinet au", "on juge le cabinet au"), encoding="utf-8")
    ended = command("features", "lint", tmp_path)
    assert (ended.code, ended.err) == (2, "")
    (line,) = ended.out.splitlines()
    assert line.startswith(f"{feature}:9:5: No step definition matches 'on juge le cabinet au 24 novembre 2026'.")


def test_the_features_of_the_project_have_no_mistake(command: Any) -> None:
    ended = command("features", "lint", Path(__file__).parents[2] / "features")
    assert (ended.code, ended.err) == (0, ""), ended.out
