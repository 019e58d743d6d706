"""`verify` on the command line: where a proof comes from, and what each way of ending means."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from gdpr_rules.proofs.checker import seal


@pytest.fixture(scope="module")
def proof(command: Any, reference: str) -> str:
    ended = command("assess", reference, "--format", "proof", "--engine", "native")
    assert ended.err == ""
    return str(ended.out)


def test_a_proof_on_standard_input_holds(command: Any, proof: str, reference: str) -> None:
    ended = command("verify", "-", reference, "--lang", "en", stdin=proof)
    assert (ended.code, ended.err) == (0, "")
    assert "The proof holds" in ended.out


def test_a_case_on_standard_input_is_read(command: Any, proof: str, reference: str, tmp_path: Path) -> None:
    file = tmp_path / "proof.json"
    file.write_text(proof, encoding="utf-8")
    assert command("verify", file, "-", stdin=Path(reference).read_text(encoding="utf-8")).code == 0


def test_a_proof_that_does_not_hold_ends_with_1(command: Any, proof: str, reference: str) -> None:
    claimed = json.loads(proof)
    claimed["findings"].pop()
    claimed["seal"] = seal({key: value for key, value in claimed.items() if key != "seal"})
    ended = command("verify", "-", reference, "--lang", "en", stdin=json.dumps(claimed))
    assert (ended.code, ended.err) == (1, "")
    assert ended.out.startswith("The proof does not hold.")


@pytest.mark.parametrize(
    ("words", "stdin"),
    [
        (("no-such-proof.json", "{case}"), ""),
        (("-", "-"), "{}"),
        (("-", "{case}"), "no JSON"),
        (("-", "{case}"), "[]"),
        (("-", "{case}"), '{"overlays": "digital-omnibus"}'),
        (("-", "{case}"), '{"overlays": ["no-such-overlay"]}'),
        (("-", "no-such-case.yaml"), "{}"),
    ],
)
def test_what_cannot_be_used_ends_with_2(command: Any, reference: str, words: tuple[str, ...], stdin: str) -> None:
    ended = command("verify", *(word.format(case=reference) for word in words), stdin=stdin)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err


def test_a_proof_is_checked_against_what_it_laid_over_the_law(command: Any, reference: str) -> None:
    options = ("--overlay", "digital-omnibus", "--format", "proof", "--engine", "native")
    supposing = command("assess", reference, *options).out
    assert command("verify", "-", reference, stdin=supposing).code == 0
    hidden = {**json.loads(supposing), "overlays": []}
    hidden["seal"] = seal({key: value for key, value in hidden.items() if key != "seal"})
    ended = command("verify", "-", reference, stdin=json.dumps(hidden))
    assert ended.code == 1
    assert any(line.startswith("knowledge: ") for line in ended.out.splitlines())
