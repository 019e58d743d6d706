"""What every way of ending means to a script."""

from __future__ import annotations

import importlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import gdpr_rules
from gdpr_rules import InvalidInput
from gdpr_rules.assessment import EnginesDisagree
from gdpr_rules.engine.program import EngineFault, EngineUnavailable
from gdpr_rules.errors import Place, Problem

posix = pytest.mark.skipif(os.name != "posix", reason="POSIX signals and devices")

EMPTY = b"practice: {country: FR}\n"


def norm(severity: str = "major", counts: bool = True, kinds: tuple[str, ...] = ()) -> SimpleNamespace:
    return SimpleNamespace(severity=severity, counts=counts, kinds=kinds)


def finding(verdict: str, of: SimpleNamespace, applies: bool = True) -> SimpleNamespace:
    return SimpleNamespace(verdict=verdict, norm=of, applies=applies)


@pytest.fixture
def report(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Let every assessment give a report made of these findings."""

    def give(*findings: SimpleNamespace, incomplete: tuple[str, ...] = ()) -> None:
        norms = {str(number): each.norm for number, each in enumerate(findings)}
        violations = tuple(each for each in findings if each.verdict == "violation" and each.norm.counts)
        made = SimpleNamespace(
            findings=findings,
            violations=violations,
            incomplete=incomplete,
            knowledge=SimpleNamespace(norms=norms),
        )
        monkeypatch.setattr(gdpr_rules, "assess", lambda *_, **__: made)
        monkeypatch.setattr("gdpr_rules.explain.report_text", lambda *_, **__: "text")

    return give


def test_a_violation_ends_with_1(command: Any, reference: str) -> None:
    ended = command("assess", reference)
    assert (ended.code, ended.err) == (1, "")
    assert ended.out


def test_0_1_and_3(command: Any, report: Any) -> None:
    def code(*options: str) -> int:
        ended = command("assess", "-", *options, stdin=EMPTY)
        assert ended.err == ""
        return int(ended.code)

    report(finding("met", norm()))
    assert code() == 0
    report(finding("undetermined", norm()))
    assert (code(), code("--allow-unknown")) == (3, 0)
    report(finding("undetermined", norm(), applies=False))
    assert code() == 0
    report(finding("undetermined", norm(counts=False)))
    assert code() == 0
    report(finding("not_applicable", norm(kinds=("device",))), incomplete=("device",))
    assert (code(), code("--allow-unknown")) == (3, 0)
    report(finding("not_applicable", norm(counts=False, kinds=("device",))), incomplete=("device",))
    assert code() == 0
    report(finding("violation", norm(counts=False)))
    assert code() == 0
    report(finding("violation", norm()), finding("undetermined", norm()))
    assert (code(), code("--allow-unknown")) == (1, 1)


@pytest.mark.parametrize(
    ("severity", "codes"), [("urgent", [1, 1, 1, 0]), ("major", [0, 1, 1, 0]), ("minor", [0, 0, 1, 0])]
)
def test_fail_on_names_the_last_severity_that_counts(
    command: Any, report: Any, severity: str, codes: list[int]
) -> None:
    report(finding("violation", norm(severity)))
    found = [
        command("assess", "-", "--fail-on", least, stdin=EMPTY).code for least in ("urgent", "major", "minor", "none")
    ]
    assert found == codes


def test_an_empty_case_never_looks_clean(command: Any) -> None:
    assert command("assess", "-", "--on", "2026-11-24", stdin=b"{}").code == 3
    assert command("assess", "-", "--on", "2026-11-24", "--allow-unknown", stdin=b"{}").code == 0


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
