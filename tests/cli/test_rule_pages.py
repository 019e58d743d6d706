"""`gdpr-rules rules pages`: the files that it writes, and what it refuses."""

from __future__ import annotations

import stat
import sys
from pathlib import Path
from typing import Any

import pytest

from gdpr_rules import KnowledgeBase
from gdpr_rules.explain import rule_pages

NORM = "gdpr-32-1-a-encrypt-devices"
FEATURE = f"""# language: fr
Fonctionnalité: Le chiffrement

  @{NORM}
  Scénario: Un portable en clair
    Soit un cabinet en France
"""


def test_the_pages_are_written_for_everyone_to_read(command: Any, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    ended = command("rules", "pages", folder, "--lang", "en")
    assert (ended.code, ended.out, ended.err) == (0, "", "")
    found = {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}
    assert found == rule_pages(KnowledgeBase.load(), {})
    assert all(stat.S_IMODE(path.stat().st_mode) & 0o400 for path in folder.iterdir())


def test_the_scenarios_of_a_folder_stand_on_the_pages(command: Any, tmp_path: Path) -> None:
    features = tmp_path / "features"
    features.mkdir()
    (features / "a.feature").write_text(FEATURE, encoding="utf-8")
    ended = command("rules", "pages", tmp_path / "pages", "--features", features)
    assert (ended.code, ended.out, ended.err) == (0, "", "")
    assert "- Un portable en clair\n" in (tmp_path / "pages" / f"{NORM}.md").read_text(encoding="utf-8")


def test_what_cannot_be_used_is_refused_and_nothing_is_written(command: Any, tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    empty = tmp_path / "empty"
    empty.mkdir()
    for features in (empty, tmp_path / "none"):
        ended = command("rules", "pages", pages, "--features", features)
        assert (ended.code, ended.out) == (2, "")
        assert str(features) in ended.err
    assert not pages.exists()
    occupied = tmp_path / "file"
    occupied.write_text("kept", encoding="utf-8")
    assert command("rules", "pages", occupied).code == 2
    assert occupied.read_text(encoding="utf-8") == "kept"


def test_scenarios_without_the_extra_say_what_to_install(
    command: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "gdpr_rules.bdd.titles", None)
    ended = command("rules", "pages", tmp_path / "pages", "--features", tmp_path)
    assert (ended.code, ended.out) == (2, "")
    assert "gdpr-rules[bdd]" in ended.err
