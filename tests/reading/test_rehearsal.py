"""The linter of norms judges their examples: a norm that says other than it shows is a mistake with a place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from gdpr_rules import KnowledgeBase
from gdpr_rules.rehearsal import rehearse


def rewritten(knowledge: Path, old: str, new: str) -> None:
    file = knowledge / "norms" / "base.yaml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_norms_that_come_to_the_verdicts_of_their_examples_pass(command: Any, knowledge: Path) -> None:
    assert rehearse(KnowledgeBase.load(knowledge)) == []
    ended = command("rules", "lint", knowledge, "--lang", "en")
    assert (ended.code, ended.out) == (0, "No mistake: 1 norms, 1 qualifications, 3 examples.\n")


def test_a_wrong_duty_is_told_at_each_example_with_both_verdicts(command: Any, knowledge: Path) -> None:
    rewritten(knowledge, "requires: {device.encrypted: yes}", "requires: {device.encrypted: no}")
    ended = command("rules", "lint", knowledge)
    assert ended.code == 2
    first, second = ended.out.splitlines()
    file = knowledge / "norms" / "base.yaml"
    assert first.startswith(f"{file}:13:")
    assert "this example of 'base-encrypt' states violation, and the rules find met." in first
    assert second.startswith(f"{file}:14:")
    assert "states met, and the rules find violation." in second


@pytest.mark.parametrize(
    ("example", "words"),
    [
        ("{device.d.encrypted: no, listed: []}", ""),
        ("{device.d.encrypted: maybe}", "expected yes, no or unknown, not 'maybe'."),
        ("{device.d.encrypt: no}", "a device has no field 'encrypt'."),
    ],
)
def test_an_example_that_is_no_situation_is_told(knowledge: Path, example: str, words: str) -> None:
    rewritten(knowledge, "violation: {device.d.encrypted: no}", f"violation: {example}")
    told = [str(problem) for problem in rehearse(KnowledgeBase.load(knowledge))]
    assert [words in each for each in told] == ([True] if words else [])
