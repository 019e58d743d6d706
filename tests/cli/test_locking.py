"""One writer at a time: no entry of a register is lost, and a writer that died is in nobody's way."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from gdpr_rules.dossier.register import entries

HOLDER = """
import sys
from pathlib import Path
from gdpr_rules.cli.locking import alone_in

with alone_in(Path(sys.argv[1]), "en"):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def holder(tmp_path: Path, environment: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """Let another process hold the lock of the folder."""
    line = [sys.executable, "-P", "-c", HOLDER, str(tmp_path)]
    with subprocess.Popen(line, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment) as running:
        assert running.stdout is not None
        assert running.stdout.readline().strip() == b"held"
        yield running
        running.kill()


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_module("gdpr_rules.cli.locking"), "PATIENCE", 0.0)


def theft(folder: Path, name: str) -> Path:
    case = folder / f"{name}.yaml"
    case.write_text(
        "on: 2026-03-03\npractice: {country: FR}\n"
        f"breaches:\n  {name}: {{established: established, aware: 2026-03-02}}\n",
        encoding="utf-8",
    )
    return case


def test_several_writers_at_once_lose_no_entry(command: Any, environment: dict[str, str], tmp_path: Path) -> None:
    names = [f"vol-{number}" for number in range(4)]
    folder = tmp_path / "dossier"
    folder.mkdir(mode=0o700)
    lines = [[command.script, "breach", theft(tmp_path, name), "--draft", folder] for name in names]
    running = [
        subprocess.Popen(line, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) for line in lines
    ]
    for each in running:
        each.communicate(timeout=120)
        assert each.returncode == 0
    register = (folder / "registre.jsonl").read_text(encoding="utf-8")
    assert sorted(entry["breach"] for entry in entries(register)) == names


@pytest.mark.usefixtures("holder", "impatient")
def test_a_folder_in_which_another_writes_is_left_alone(command: Any, reference: str, tmp_path: Path) -> None:
    run = command("breach", reference, "--draft", tmp_path, "--lang", "fr")
    assert (run.code, run.out) == (2, "")
    assert "une autre commande écrit en ce moment" in run.err
    assert "Rien n'a été écrit" in run.err
    assert [file.name for file in tmp_path.iterdir()] == [".gdpr-rules.lock"]


@pytest.mark.usefixtures("impatient")
def test_a_writer_that_was_killed_is_in_nobodys_way(
    command: Any, holder: subprocess.Popen[bytes], reference: str, tmp_path: Path
) -> None:
    holder.kill()
    holder.wait(timeout=60)
    assert (tmp_path / ".gdpr-rules.lock").exists()
    assert command("breach", reference, "--draft", tmp_path).code == 0
    assert not (tmp_path / ".gdpr-rules.lock").exists()
