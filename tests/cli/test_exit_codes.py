"""What every way of ending means to a script."""

from __future__ import annotations

import importlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import gdpr_rules
from gdpr_rules import InvalidInput
from gdpr_rules.assessment import EnginesDisagree
from gdpr_rules.engine.program import EngineFault, EngineUnavailable
from gdpr_rules.errors import Place, Problem
from gdpr_rules.reading.load import packaged

posix = pytest.mark.skipif(os.name != "posix", reason="POSIX signals and devices")

ENCRYPT = "gdpr-32-1-a-encrypt-devices"

CASE = """\
on: 2026-11-24
listed: [device, dataset]
practice: {{country: FR}}
datasets: {{dossiers: {{content: {content}, data_subjects: [patients], demonstration: no, identifiable: directly}}}}
devices: {{portable: {{form: laptop, stores: [dossiers], encrypted: {encrypted}}}}}
"""


def case(encrypted: str = "no", content: str = "[medical_record]") -> str:
    """Return the case of a practice with one device."""
    return CASE.format(encrypted=encrypted, content=content)


@pytest.fixture
def judged_by(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Let the knowledge base be one norm, on the encryption of devices, with what a test changes in it."""
    whole = packaged()

    def rule(**changes: Any) -> None:
        norm = replace(whole.norms[ENCRYPT], **changes)
        base = whole.with_provisions({ENCRYPT: norm}, whole.qualifications)
        monkeypatch.setattr(importlib.import_module("gdpr_rules.reading.load"), "packaged", lambda: base)

    return rule


def test_a_violation_ends_with_1(command: Any, reference: str) -> None:
    ended = command("assess", reference)
    assert (ended.code, ended.err) == (1, "")
    assert ended.out


BINDING: dict[str, Any] = {}
DRAFT = {"status": "draft"}
ADVICE = {"force": "advice"}


@pytest.mark.parametrize(
    ("norm", "written", "code", "allowing"),
    [
        (BINDING, case("yes"), 0, 0),
        (BINDING, case("no"), 1, 1),
        (BINDING, case("unknown"), 3, 0),
        (BINDING, case("unknown", content="unknown"), 0, 0),
        (BINDING, case("yes").replace("[device, dataset]", "[dataset]"), 3, 0),
        (BINDING, case("no").replace("[device, dataset]", "[dataset]"), 1, 1),
        (DRAFT, case("no"), 0, 0),
        (DRAFT, case("unknown"), 0, 0),
        (DRAFT, case("yes").replace("[device, dataset]", "[dataset]"), 0, 0),
        (ADVICE, case("no"), 0, 0),
        (ADVICE, case("unknown"), 0, 0),
    ],
    ids=[
        *("met", "violation", "undetermined", "undetermined whether it applies", "open list", "violation, open list"),
        *("violated draft", "undetermined draft", "draft, open list", "violated advice", "undetermined advice"),
    ],
)
def test_0_1_and_3(command: Any, judged_by: Any, norm: dict[str, Any], written: str, code: int, allowing: int) -> None:
    judged_by(**norm)
    for options, expected in (((), code), (("--allow-unknown",), allowing)):
        ended = command("assess", "-", *options, stdin=written)
        assert (ended.code, ended.err) == (expected, "")


@pytest.mark.parametrize(
    ("severity", "codes"), [("urgent", [1, 1, 1, 0]), ("major", [0, 1, 1, 0]), ("minor", [0, 0, 1, 0])]
)
def test_fail_on_names_the_last_severity_that_counts(
    command: Any, judged_by: Any, severity: str, codes: list[int]
) -> None:
    judged_by(severity=severity)
    found = [
        command("assess", "-", "--fail-on", least, stdin=case("no")).code
        for least in ("urgent", "major", "minor", "none")
    ]
    assert found == codes


def test_a_case_that_says_nothing_ends_with_3_unless_that_is_allowed(command: Any) -> None:
    assert command("assess", "-", "--on", "2026-11-24", stdin=b"{}").code == 3
    assert command("assess", "-", "--on", "2026-11-24", "--allow-unknown", stdin=b"{}").code == 0


@pytest.mark.parametrize("empty", [b"", b"\n", b"# nothing yet\n", b"\xef\xbb\xbf"])
def test_an_empty_file_never_looks_clean(command: Any, tmp_path: Path, empty: bytes) -> None:
    file = tmp_path / "empty.yaml"
    file.write_bytes(empty)
    for written in ("-", str(file)):
        ended = command("assess", written, "--on", "2026-11-24", "--allow-unknown", stdin=empty)
        assert (ended.code, ended.out) == (2, "")
        assert "rien n'est écrit ici" in ended.err


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("--no-such-option",),
        ("no-such-command",),
        ("assess",),
        ("assess", "a", "b"),
        ("assess", "a", "--on"),
        ("assess", "a", "--engine", "none"),
        ("assess", "a", "--format", "pdf"),
        ("assess", "a", "--lang", "de"),
        ("assess", "a", "--on", "yesterday"),
        ("assess", "a", "--on", "2026-02-30"),
        ("assess", "a", "--on", "2026"),
        ("assess", "a", "--law-known-on", "20201207"),
        ("assess", "a", "--law-known-on", "2020-13-07"),
        ("assess", "a", "--fail-on", "all"),
        ("assess", "a", "--allow-unknown=yes"),
        ("assess", "no-such-file.yaml"),
        ("assess", "\0"),
        ("explain",),
        ("why-not", "a"),
        ("rules",),
        ("rules", "show", "no-such-norm"),
        ("rules", "lint", "no-such-folder"),
        ("features", "lint"),
        ("features", "lint", "no-such-folder"),
        ("schema", "no-such-schema"),
        ("schema", "--write", "/dev/null/x"),
    ],
)
def test_what_cannot_be_used_ends_with_2_and_says_why(command: Any, words: tuple[str, ...]) -> None:
    ended = command(*words)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err
    assert "Traceback" not in ended.err


def test_an_engine_that_cannot_run_ends_with_2(command: Any, reference: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise EngineUnavailable("it cannot run here.")

    monkeypatch.setattr(gdpr_rules, "assess", refuse)
    ended = command("assess", reference, "--engine", "durable")
    assert (ended.code, ended.out) == (2, "")
    assert "it cannot run here." in ended.err


@pytest.mark.parametrize("name", ["explain", "why-not"])
def test_an_unknown_norm_ends_with_2_and_names_the_nearest(command: Any, reference: str, name: str) -> None:
    ended = command(name, reference, "gdpr-33-1-notify-autority")
    assert (ended.code, ended.out) == (2, "")
    assert "gdpr-33-1-notify-authority" in ended.err


def test_reasons_end_with_0_even_of_violations(command: Any, reference: str) -> None:
    for words in (("explain", reference), ("why-not", reference, "gdpr-33-1-notify-authority")):
        ended = command(*words)
        assert (ended.code, ended.err) == (0, "")
        assert ended.out


@pytest.mark.parametrize("bug", [RuntimeError("Mme Martin"), RecursionError(), MemoryError(), EngineFault("x")])
def test_a_bug_ends_with_70_and_one_sentence(
    command: Any, reference: str, monkeypatch: pytest.MonkeyPatch, bug: Exception
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise bug

    monkeypatch.setattr(gdpr_rules, "assess", fail)
    ended = command("assess", reference)
    assert (ended.code, ended.out) == (70, "")
    assert len(ended.err.splitlines()) == 1
    assert "Martin" not in ended.err
    assert "Traceback" in command("assess", reference, GDPR_RULES_DEBUG="1").err


def test_engines_that_disagree_end_with_70_and_the_difference(
    command: Any, reference: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def disagree(*_: object, **__: object) -> None:
        raise EnginesDisagree("breach.risk ('vol',)")

    monkeypatch.setattr(gdpr_rules, "assess", disagree)
    monkeypatch.chdir(tmp_path)
    ended = command("assess", reference)
    assert (ended.code, ended.out) == (70, "")
    assert "breach.risk ('vol',)" in ended.err
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_installation_ends_with_70(command: Any, reference: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise InvalidInput([Problem(Place("knowledge/norms/x.yaml", 1, 1), "it is broken.")])

    monkeypatch.setattr(importlib.import_module("gdpr_rules.reading.load"), "packaged", broken)
    ended = command("assess", reference)
    assert (ended.code, ended.out) == (70, "")
    assert "rules lint" in ended.err


def test_an_interruption_ends_with_130(command: Any, reference: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(gdpr_rules, "assess", interrupt)
    ended = command("assess", reference)
    assert (ended.code, ended.out) == (130, "")
    assert "Traceback" not in ended.err


@posix
def test_a_signal_ends_with_130(command: Any, environment: dict[str, str]) -> None:
    with subprocess.Popen(
        [str(command.script), "assess", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
    ) as running:
        assert running.stdin is not None
        running.stdin.write(b"#" * 1_000_000)  # more than a pipe holds: it has begun to read
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=60)
    assert (running.returncode, out) == (130, b"")
    assert b"Traceback" not in err


@pytest.mark.parametrize("module", ["gdpr_rules.cli.program", "click", "pydantic", "gdpr_rules.cli.assess"])
def test_an_interruption_while_the_program_loads_ends_with_130(environment: dict[str, str], module: str) -> None:
    code = f"""
import sys

class Interrupting:
    def find_spec(self, name, path=None, target=None):
        if name == {module!r}:
            raise KeyboardInterrupt

sys.meta_path.insert(0, Interrupting())
from gdpr_rules.cli.main import main

sys.exit(main(["--version"]))
"""
    line = [sys.executable, "-P", "-c", code]
    ended = subprocess.run(line, capture_output=True, env=environment, check=False, timeout=60)
    assert (ended.returncode, ended.stdout, ended.stderr) == (130, b"", b"")


@posix
def test_a_reader_that_leaves_changes_nothing(process: Any, reference: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        ended = process("assess", reference, stdout=writing)
    finally:
        os.close(writing)
    assert (ended.returncode, ended.stderr) == (1, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("words", [("assess",), ("--help",), ("schema",)])
def test_a_full_disk_ends_with_2(process: Any, reference: str, words: tuple[str, ...]) -> None:
    with Path("/dev/full").open("wb") as full:
        case = (reference,) if words == ("assess",) else ()
        ended = process(*words, *case, stdout=full)
    assert ended.returncode == 2
    assert len(ended.stderr.decode().splitlines()) == 1


@posix
@pytest.mark.parametrize(
    ("redirection", "words", "code"),
    [
        ("<&-", ("assess", "-"), 2),
        (">&-", ("assess", "{case}"), 2),
        ("2>&-", ("assess", "no-such-file"), 2),
        ("2>&-", ("assess", "{case}"), 1),
        (">&- 2>&-", ("assess", "{case}"), 2),
        (">&- 2>&- <&-", ("assess", "-"), 2),
    ],
)
def test_closed_streams(
    command: Any,
    environment: dict[str, str],
    reference: str,
    redirection: str,
    words: tuple[str, ...],
    code: int,
) -> None:
    line = ["sh", "-c", f'exec "$@" {redirection}', "sh", str(command.script)]
    line += [word.format(case=reference) for word in words]
    ended = subprocess.run(line, capture_output=True, env=environment, check=False, timeout=120)
    assert ended.returncode == code
    assert b"Traceback" not in ended.stderr
    assert bool(ended.stderr) == ("2>&-" not in redirection)


def test_the_reference_case_as_both_courts_held(command: Any, reference: str) -> None:
    def verdicts(*options: str) -> dict[str, set[str]]:
        ended = command("assess", reference, "--format", "json", *options)
        assert (ended.code, ended.err) == (1, "")
        found: dict[str, set[str]] = {}
        for each in json.loads(ended.out)["findings"]:
            found.setdefault(each["norm"], set()).add(each["verdict"])
        return found

    now = verdicts()
    then = verdicts("--law-known-on", "2020-12-07")
    assert now["gdpr-33-1-notify-authority"] == {"excused"}
    assert then["gdpr-33-1-notify-authority"] == {"violation"}
    for found in (now, then):
        assert found["gdpr-32-1-a-encrypt-devices"] == {"violation"}
        assert found["gdpr-32-1-b-no-open-service"] == {"violation"}


def test_the_json_says_on_what_it_rests(command: Any, reference: str) -> None:
    told = json.loads(
        command("assess", reference, "--format", "json", "--engine", "native", "--on", "2020-12-07T09:00").out
    )
    assert told["schema_version"] == 1
    assert told["engines"] == ["native"]
    assert told["law_known_on"] is None


def test_the_clock_is_read_only_if_nobody_names_a_day(command: Any) -> None:
    def judged(case: bytes, *options: str) -> str:
        out = command("assess", "-", "--format", "json", *options, stdin=case).out
        return str(json.loads(out)["on"])

    assert judged(b"on: 2020-12-07\n") == judged(b"{}", "--on", "2020-12-07")
    assert judged(b"on: 2020-12-07\n", "--on", "2021-01-01").startswith(("2020-12-31", "2021-01-01", "2021-01-02"))
    assert judged(b"{}") > "2026"


@pytest.mark.skipif(sys.platform == "win32", reason="the devices of POSIX")
def test_the_module_is_the_command() -> None:
    # -P: the installed library, not the folder in which the tests are run.
    command = [sys.executable, "-P", "-m", "gdpr_rules.cli", "--version"]
    ended = subprocess.run(command, capture_output=True, check=False, timeout=60)
    assert ended.returncode == 0
    assert ended.stdout.startswith(b"gdpr-rules ")
