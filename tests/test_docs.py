"""What the documents show is what happens: their examples run, and their commands exist."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = ("README.md", "docs/guide.fr.md", "docs/library.md")
GAP = "[...]"


def blocks(document: str, language: str) -> list[str]:
    """Return the code blocks of one language."""
    text = (ROOT / document).read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


@pytest.fixture
def desk(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """Return a folder with the files that a document shows, each named in its first line, and the real cases."""
    for block in blocks(request.getfixturevalue("document"), "yaml"):
        named = re.match(r"# (\S+\.yaml)\n", block)
        if named is not None:
            (tmp_path / named[1]).write_text(block, encoding="utf-8")
    shutil.copytree(ROOT / "knowledge" / "cases", tmp_path / "knowledge" / "cases")
    return tmp_path


@pytest.mark.parametrize("document", ["README.md", "docs/library.md"])
def test_the_python_of_a_document_runs_from_top_to_bottom(
    document: str, desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(desk)
    found = blocks(document, "python")
    assert found
    namespace: dict[str, Any] = {"__name__": "example"}
    for number, block in enumerate(found, start=1):
        exec(compile(block, f"{document}, Python block {number}", "exec"), namespace)


def dialogues(document: str) -> Iterator[tuple[list[str], str]]:
    """Yield each command that a document shows, as words, with what it shows of the output."""
    for block in blocks(document, "console"):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            line, _, shown = part.partition("\n")
            yield line.split(), shown


def plain(text: str) -> str:
    """Return text on one line and without French typography, which a document need not bother with."""
    return " ".join(text.replace("’", "'").split())


@pytest.mark.parametrize("document", DOCUMENTS)
def test_the_outputs_that_a_document_shows_are_true(
    document: str, desk: Path, command: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(desk)
    for words, shown in dialogues(document):
        assert words[0] == "gdpr-rules"
        ended = command(*words[1:])
        assert ended.code in (0, 1, 3), ended.err
        out, position = plain(ended.out), 0
        for piece in map(str.strip, plain(shown).split(GAP)):
            found = out.find(piece, position)
            assert found >= 0, f"{document}: not in the output of {' '.join(words)}:\n{piece}\n---\n{out}"
            position = found + len(piece)


def commands(command: Any, *group: str) -> list[str]:
    """Return the names of the commands of the program or of a group, as its help lists them."""
    helped = command(*group, "--help", GDPR_RULES_LANG="en").out
    listed = re.search(r"^Commands:\n(.*?)(?:\n\n|\Z)", helped, re.MULTILINE | re.DOTALL)
    return re.findall(r"^  (\S+)", listed[1], re.MULTILINE) if listed is not None else []


@pytest.fixture(scope="module")
def program(command: Any) -> dict[str, list[str]]:
    """Return the commands, and those of each group."""
    return {name: commands(command, name) for name in commands(command)}


@pytest.mark.parametrize("document", [*DOCUMENTS, "CONTRIBUTING.md"])
def test_every_command_that_a_document_names_exists(document: str, program: dict[str, list[str]]) -> None:
    text = (ROOT / document).read_text(encoding="utf-8")
    named = re.findall(r"(?:^\$ |`|^|/)gdpr-rules ([a-z][a-z-]*)(?: ([a-z][a-z-]*))?", text, re.MULTILINE)
    assert named
    for name, second in named:
        assert name in program, f"{document}: gdpr-rules {name}"
        if program[name]:
            assert second in program[name], f"{document}: gdpr-rules {name} {second}"


def test_the_readme_names_every_command(program: dict[str, list[str]]) -> None:
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    for name, inner in program.items():
        about = " ".join(line for line in lines if re.search(rf"`gdpr-rules {name}\b", line))
        assert about, f"README.md does not name gdpr-rules {name}"
        for each in inner:
            assert re.search(rf"`{each}`|gdpr-rules {name} {each}\b", about), f"README.md: gdpr-rules {name} {each}"
