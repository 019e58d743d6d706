"""Each mistake that an author can make, and what it is told: one file each, with the words in its first lines."""

from __future__ import annotations

import re
from itertools import takewhile
from pathlib import Path

import pytest

from gdpr_rules.errors import InvalidInput
from gdpr_rules.reading.load import KnowledgeBase

MISTAKES = sorted((Path(__file__).parent / "mistakes").glob("*.yaml"))


def problems(folder: Path) -> list[str]:
    """Load a knowledge base that cannot be loaded, and return what is said of it."""
    with pytest.raises(InvalidInput) as caught:
        KnowledgeBase.load(folder)
    return [str(problem).replace(f"{folder}/", "") for problem in caught.value.problems]


def test_the_base_without_a_mistake_is_valid(knowledge: Path) -> None:
    base = KnowledgeBase.load(knowledge)
    assert list(base.norms) == ["base-encrypt"]
    assert list(base.qualifications) == ["base-sensitive"]
    assert re.fullmatch(r"[0-9a-f]{64}", base.digest)


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda path: path.stem)
def test_a_mistake_is_told_in_these_words_at_this_place(knowledge: Path, mistake: Path) -> None:
    text = mistake.read_text(encoding="utf-8")
    expected = [line[2:] for line in takewhile(lambda line: line.startswith("# "), text.splitlines())]
    folder = knowledge / expected[0].split("/")[0]
    folder.mkdir(exist_ok=True)
    (folder / mistake.name).write_text(text, encoding="utf-8")
    assert problems(knowledge) == expected


def test_all_mistakes_come_at_once_in_the_order_of_the_files(knowledge: Path) -> None:
    for name in ("unknown-field", "misspelt-value", "duplicate-key"):
        (mistake,) = (path for path in MISTAKES if path.stem == name)
        text = mistake.read_text(encoding="utf-8").replace("id: sample", f"id: {name}")
        (knowledge / "norms" / mistake.name).write_text(text, encoding="utf-8")
    told = problems(knowledge)
    assert [re.split(r"[/.]", problem)[1] for problem in told] == ["duplicate-key", "misspelt-value", "unknown-field"]


def test_there_must_be_a_folder(tmp_path: Path) -> None:
    assert problems(tmp_path / "none") == [f"{tmp_path}/none: there is no such folder. Name a knowledge base."]


def test_an_empty_folder_is_told_what_it_lacks(tmp_path: Path) -> None:
    assert "words: the kind 'device' has no name. Name it in words/." in problems(tmp_path)


def test_a_file_that_cannot_be_read_is_told_with_its_name(knowledge: Path) -> None:
    (knowledge / "norms" / "gone.yaml").symlink_to(knowledge / "nothing")
    assert problems(knowledge) == ["norms/gone.yaml: cannot be read: No such file or directory. Check the rights."]


def test_a_file_that_is_not_text_is_told_with_its_place(knowledge: Path) -> None:
    (knowledge / "norms" / "latin.yaml").write_bytes("- id: é\n".encode("latin-1"))
    assert problems(knowledge) == [
        "norms/latin.yaml:1:7: is not text in UTF-8. Save it as UTF-8, without changing anything else."
    ]
