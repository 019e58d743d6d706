"""`what-if`, `diff` and `plan` on the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest


def test_what_if_says_what_changes_and_why(command: Any, reference: str) -> None:
    run = command("what-if", reference, "--set", "device.portable-1.encrypted=true", "--lang", "fr")
    assert (run.code, run.err) == (0, "")
    out = run.out.replace("\u00a0", " ").replace("\u202f", " ").replace("’", "'")
    assert "Avant : manquement. Après : en règle." in out
    assert "Pourquoi : L'appareil « ordinateur portable 1 » est chiffré." in out
    assert "Il resterait 4 manquements qui durent." in out


def test_what_if_speaks_english(command: Any, reference: str) -> None:
    run = command("what-if", reference, "--set", "device.portable-1.encrypted=yes", "--lang", "en")
    assert "Before: violation. After: in order." in run.out


def test_what_if_json_names_facts_by_address(command: Any, reference: str) -> None:
    run = command("what-if", reference, "--set", "device.portable-1.encrypted=yes", "--format", "json")
    [finding] = json.loads(run.out)["findings"]
    assert finding["causes"] == [{"kind": "facts", "facts": ["device.portable-1.encrypted"]}]
    assert (finding["old"]["verdict"], finding["new"]["verdict"]) == ("violation", "met")


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (("device.portable-1.encrypted=oui",), "expected yes, no or unknown"),
        (("device.portable-1.encryptd=yes",), "Did you mean 'encrypted'?"),
        (("device.portable-1.encrypted",), "sets nothing"),
        (("device.portable-1.encrypted=yes", "device.portable-1.encrypted=no"), "given twice"),
        ((), "--set is missing"),
    ],
)
def test_what_if_refuses_what_it_cannot_read(
    command: Any, reference: str, settings: tuple[str, ...], said: str
) -> None:
    words = [word for setting in settings for word in ("--set", setting)]
    run = command("what-if", reference, *words, "--lang", "en")
    assert (run.code, run.out) == (2, "")
    assert said in run.err


def test_diff_names_the_decision_and_its_day(command: Any, reference: str) -> None:
    run = command("diff", reference, "--law-known-on", "2020-12-07", "--format", "json")
    assert run.code == 0
    [finding] = json.loads(run.out)["findings"]
    [cause] = finding["causes"]
    assert (cause["event"], cause["citation"], cause["day"]) == ("known", "CE:449694", "2022-07-22")


def test_diff_of_a_case_with_itself_says_that_nothing_changes(command: Any, reference: str) -> None:
    run = command("diff", reference, reference, "--lang", "en")
    assert (run.code, run.out) == (
        0,
        "The two cases say the same.\n\nNothing changes: no finding and no notification.\n",
    )


def test_diff_judges_two_days(command: Any, reference: str) -> None:
    run = command("diff", reference, "--on", "2019-10-08", "--on-new", "2019-10-15", "--format", "json")
    told = json.loads(run.out)
    assert {cause["kind"] for finding in told["findings"] for cause in finding["causes"]} == {"time"}


def test_diff_reads_another_knowledge_base(command: Any, reference: str) -> None:
    folder = Path(reference).parents[1]
    run = command("diff", reference, "--knowledge-new", str(folder), "--lang", "en")
    assert (run.code, run.out.splitlines()[-1]) == (0, "Nothing changes: no finding and no notification.")
    run = command("diff", reference, "--knowledge-new", str(folder / "cases" / "none"), "--lang", "en")
    assert run.code == 2


@pytest.mark.parametrize("which", [0, 1])
def test_diff_writes_over_neither_case(command: Any, reference: str, tmp_path: Path, which: int) -> None:
    cases = [tmp_path / "old.yaml", tmp_path / "new.yaml"]
    for case in cases:
        case.write_bytes(Path(reference).read_bytes())
    run = command("diff", *cases, "--output", cases[which])
    assert run.code == 2
    assert cases[which].read_bytes() == Path(reference).read_bytes()


def test_plan_says_what_to_do_and_what_cannot_be_undone(command: Any, reference: str) -> None:
    run = command("plan", reference, "--law-known-on", "2020-12-07", "--lang", "en")
    assert (run.code, run.err) == (0, "")
    assert run.out.startswith("The plan: 5 actions\nIt ends 5 violations and brings no new one.")
    left, past = run.out.index("What the plan does not repair"), run.out.index("What cannot be undone")
    assert left < run.out.index("Notify the breach to the authority within 72 hours") < past


def test_plan_json_can_be_carried_out_by_a_program(command: Any, reference: str) -> None:
    run = command("plan", reference, "--on", "2019-10-08", "--format", "json")
    told = json.loads(run.out)
    first = told["actions"][0]
    assert (first["remedy"], first["when"], first["on"]["id"]) == ("close-exposed-service", "now", "box")
    assert first["sets"] == {"network.box.open_to_internet": "no", "service.imagerie.server_function": "no"}
    assert told["effort"] == sum(action["effort"] for action in told["actions"])


def test_plan_of_nothing_says_so(command: Any) -> None:
    run = command("plan", "-", "--lang", "fr", stdin="{}")
    assert run.code == 0
    assert run.out.startswith("Il n’y a rien à réparer")


@pytest.mark.parametrize(
    "words",
    [
        ("assess", "{case}"),
        ("assess", "{case}", "--format", "markdown"),
        ("explain", "{case}"),
        ("why-not", "{case}", "omnibus-33-1-notify-authority"),
        ("what-if", "{case}", "--set", "device.portable-1.encrypted=yes"),
        ("diff", "{case}"),
        ("plan", "{case}"),
    ],
    ids=lambda words: "-".join(words[:1]),
)
def test_overlay_is_announced_before_all_else(command: Any, reference: str, words: tuple[str, ...]) -> None:
    called = [word.format(case=reference) for word in words]
    run = command(*called, "--overlay", "digital-omnibus", "--lang", "en")
    assert run.code in (0, 1), run.err
    assert "THIS IS NOT THE LAW." in run.out.splitlines()[0]


def test_nothing_is_announced_by_default(command: Any, reference: str) -> None:
    assert "NOT THE LAW" not in command("assess", reference, "--lang", "en").out


def test_diff_supposes_a_proposal_on_one_side(command: Any, reference: str) -> None:
    run = command("diff", reference, "--overlay-new", "digital-omnibus", "--format", "json")
    told = json.loads(run.out)
    assert (told["old"]["overlays"], told["new"]["overlays"]) == ([], ["digital-omnibus"])
    assert told["old"]["digest"] != told["new"]["digest"]


def test_unknown_overlay_is_told_with_those_that_exist(command: Any, reference: str) -> None:
    run = command("assess", reference, "--overlay", "omnibus")
    assert (run.code, run.out) == (2, "")
    assert "digital-omnibus" in run.err
