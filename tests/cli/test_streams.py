"""Results, messages, encodings, colours and files."""

from __future__ import annotations

import contextlib
import json
import os
import re
import stat
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

posix = pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")

HOSTILE = (
    'practice: {country: FR, label: "le \\e[31mrouge\\e[0m \\u202Eesrever\\u202C [red]x[/] \\e]0;t\\a"}\n'
    'devices: {d1: {label: "\\e[2J\\u0007 portable ✓", form: laptop, encrypted: no, stores: [x]}}\n'
    "datasets: {x: {label: dossiers, content: [medical_record], data_subjects: [patients], demonstration: no,"
    " identifiable: directly}}\n"
).encode()


def has_control(text: str) -> bool:
    return re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text) is not None


@pytest.mark.parametrize(
    ("name", "form"),
    [("assess", "text"), ("assess", "markdown"), ("assess", "json"), ("explain", "text"), ("explain", "markdown")],
)
def test_a_hostile_case_steers_no_terminal(command: Any, name: str, form: str) -> None:
    ended = command(name, "-", "--format", form, "--on", "2026-11-24", stdin=HOSTILE)
    assert ended.code in (0, 1, 3)
    assert ended.out
    assert not has_control(ended.out)
    if form == "json":
        json.loads(ended.out)


def test_a_hostile_mistake_steers_no_terminal(command: Any) -> None:
    ended = command("assess", "-", stdin=b'"\\e[2J\\u202Ekey": {}\n')
    assert ended.code == 2
    assert not has_control(ended.err)
    ended = command("assess", "\x1b[2Jno-such-file")
    assert ended.code == 2
    assert not has_control(ended.err)


def test_many_mistakes_stay_readable(command: Any) -> None:
    ended = command("assess", "-", stdin=b"".join(b"key%d: x\n" % number for number in range(2000)))
    assert ended.code == 2
    assert len(ended.err.splitlines()) < 100


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-8", "utf-16"])
@pytest.mark.parametrize("form", ["text", "json"])
def test_no_encoding_of_a_terminal_is_too_poor(process: Any, encoding: str, form: str) -> None:
    ended = process(
        "assess",
        "-",
        "--format",
        form,
        "--on",
        "2026-11-24",
        input=HOSTILE,
        variables={"PYTHONIOENCODING": encoding},
    )
    assert (ended.returncode in (0, 1, 3), ended.stderr) == (True, b"")
    text = ended.stdout.decode(encoding)
    assert "portable" in text
    if form == "json":
        labels = json.dumps(json.loads(text), ensure_ascii=False)
        assert "portable ✓" in labels


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_help_and_errors_on_a_poor_terminal(process: Any, encoding: str) -> None:
    variables = {"PYTHONIOENCODING": encoding}
    assert process("--help", variables=variables).stdout.decode(encoding).startswith("Utilisation")
    ended = process("assess", "é€→.yaml", variables=variables)
    assert ended.returncode == 2
    assert ended.stderr.decode(encoding).startswith("Erreur")


@posix
@pytest.mark.parametrize(
    ("variables", "options", "coloured"),
    [
        ({"TERM": "xterm"}, (), True),
        ({"TERM": "xterm"}, ("--color", "never"), False),
        ({"TERM": "xterm"}, ("--format", "json"), False),
        ({"TERM": "xterm", "NO_COLOR": "1"}, (), False),
        ({"TERM": "xterm", "NO_COLOR": ""}, (), True),
        ({"TERM": "xterm", "NO_COLOR": "1"}, ("--color", "always"), True),
        ({"TERM": "dumb"}, (), False),
        ({"TERM": "dumb"}, ("--color", "always"), True),
    ],
)
def test_colours_on_a_terminal_that_wants_them(
    process: Any, reference: str, variables: dict[str, str], options: tuple[str, ...], coloured: bool
) -> None:
    terminal, screen = os.openpty()
    shown = bytearray()

    def read() -> None:
        with contextlib.suppress(OSError):  # how a terminal says that its screen is gone
            while part := os.read(terminal, 65536):
                shown.extend(part)

    reader = threading.Thread(target=read)
    reader.start()
    try:
        ended = process("assess", reference, *options, stdout=screen, variables=variables)
    finally:
        os.close(screen)
        reader.join(60)
        os.close(terminal)
    assert (ended.returncode, ended.stderr) == (1, b"")
    assert (b"\x1b[" in shown) == coloured


def test_colours_elsewhere_only_on_demand(command: Any, reference: str) -> None:
    assert "\x1b" not in command("assess", reference, TERM="xterm").out
    assert "\x1b[" in command("assess", reference, "--color", "always").out


def test_a_dumb_terminal_needs_nothing(process: Any, reference: str) -> None:
    ended = process("assess", reference, variables={"TERM": "dumb"})
    assert (ended.returncode, ended.stderr) == (1, b"")
    assert b"\x1b" not in ended.stdout


# Files.


@posix
def test_a_file_is_readable_by_its_owner_only(command: Any, reference: str, tmp_path: Path) -> None:
    target = tmp_path / "bilan.json"
    target.write_text("old")
    target.chmod(0o644)
    ended = command("assess", reference, "--format", "json", "--output", str(target))
    assert (ended.code, ended.out, ended.err) == (1, "", "")
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert json.loads(target.read_text(encoding="utf-8"))["schema_version"] == 1
    assert list(tmp_path.iterdir()) == [target]


def test_a_file_is_all_or_nothing(
    command: Any, reference: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "bilan.txt"
    target.write_text("old")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    ended = command("assess", reference, "--output", str(target))
    assert (ended.code, ended.out) == (2, "")
    assert "No space left" in ended.err
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_an_interruption_leaves_no_draft(
    command: Any, reference: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(_handle: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    assert command("assess", reference, "--output", str(tmp_path / "bilan.txt")).code == 130
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("target", ["{folder}", "{folder}/none/x.txt", "{folder}/a/b.txt", "{folder}/\0"])
def test_what_is_no_file_is_refused(command: Any, reference: str, tmp_path: Path, target: str) -> None:
    folder = tmp_path / "here"
    folder.mkdir()
    (folder / "a").write_text("a file")
    ended = command("assess", reference, "--output", target.format(folder=folder))
    assert (ended.code, ended.out) == (2, "")
    assert len(ended.err.splitlines()) == 1
    assert [path.name for path in folder.iterdir()] == ["a"]


@posix
@pytest.mark.parametrize("device", ["/dev/null", "/dev/full"])
def test_a_device_is_never_replaced(command: Any, reference: str, device: str) -> None:
    assert command("assess", reference, "--output", device).code == 2
    assert not Path(device).is_file()


@posix
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_rights_is_refused(command: Any, reference: str, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        assert command("assess", reference, "--output", str(tmp_path / "x")).code == 2
    finally:
        tmp_path.chmod(0o700)


def test_a_result_never_replaces_its_case(command: Any, hostile: Callable[[str, bytes], str]) -> None:
    case = hostile("cabinet.yaml", b"on: 2026-11-24\n")
    for name in ("assess", "explain"):
        ended = command(name, case, "--output", case)
        assert (ended.code, ended.out) == (2, "")
    assert Path(case).read_bytes() == b"on: 2026-11-24\n"


def test_a_dash_is_standard_output(command: Any, reference: str) -> None:
    assert command("assess", reference, "--output", "-").out == command("assess", reference).out


# Cases that are none.


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("binary.yaml", bytes(range(256)) * 64),
        ("nul.yaml", b"practice: {}\n\0\0"),
        ("latin-1.yaml", "practice: {label: hôpital}\n".encode("latin-1")),
        ("utf-16.yaml", "practice: {}\n".encode("utf-16")),
        ("large.yaml", b"a: " + b"x" * 10_000_000),
        ("deep.yaml", b"[" * 100_000),
        ("deep-map.yaml", b"".join(b" " * n + b"a:\n" for n in range(2000))),
        ("bomb.yaml", b"a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n"),
        ("tag.yaml", b"!!python/object/apply:os.system [echo]\n"),
        ("merge.yaml", b"practice: {<<: {}}\n"),
        ("list.yaml", b"[1, 2]\n"),
        ("scalar.yaml", b"hello\n"),
        ("two.yaml", b"---\na: 1\n---\nb: 2\n"),
        ("null.yaml", b"practice: null\n"),
        ("unknown-key.yaml", b"practise: {}\n"),
        ("bad-value.yaml", b"practice: {country: 7}\n"),
        ("bad-link.yaml", b"devices: {a: {stores: [b]}}\n"),
        ("bad-on.yaml", b"on: tomorrow\n"),
        ("cut.json", b'{"practice": {'),
    ],
)
def test_an_unreadable_case_ends_with_2_and_its_place(
    command: Any, hostile: Callable[[str, bytes], str], name: str, content: bytes
) -> None:
    path = hostile(name, content)
    for words in (("assess", path), ("explain", path)):
        ended = command(*words)
        assert (ended.code, ended.out) == (2, "")
        assert name in ended.err
        assert "Traceback" not in ended.err
    assert command("assess", "-", stdin=content).code == 2


def test_a_folder_is_no_case(command: Any, tmp_path: Path) -> None:
    ended = command("assess", str(tmp_path))
    assert (ended.code, ended.out) == (2, "")


def test_standard_input_is_a_case(command: Any, reference: str) -> None:
    from_file = command("assess", reference, "--format", "json")
    from_input = command("assess", "-", "--format", "json", stdin=Path(reference).read_bytes())
    assert from_input.code == from_file.code
    assert json.loads(from_input.out)["findings"] == json.loads(from_file.out)["findings"]
