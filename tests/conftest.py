"""What every test may use: the installed command, and a marker for each norm."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.metadata import entry_points
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner
from hypothesis import settings

import gdpr_rules
from gdpr_rules.engine import durable

pytest_plugins = ["gdpr_rules.bdd.plugin"]

ROOT = Path(__file__).resolve().parents[1]

# Deadlines measure the machine, not the code. Where nobody watches, a run must be repeatable.
settings.register_profile("local", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "local")

TAGS = {
    "brouillon": "a scenario on a norm that is still a draft",
    "slow": "takes seconds",
}
"""The tags and markers that name no norm and no case."""


def pytest_configure(config: pytest.Config) -> None:
    """Register the ids that a scenario may bear as tags: with --strict-markers any other stops the run."""
    # What runs in the background ignores interrupts, and so would every command that a test interrupts.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for folder in ("norms", "qualifications"):
        for file in sorted((ROOT / "knowledge" / folder).rglob("*.yaml")):
            for identifier in _ids(file):
                config.addinivalue_line("markers", f"{identifier}: {folder}, {file.name}")
    for file in sorted((ROOT / "knowledge" / "cases").glob("*.yaml")):
        config.addinivalue_line("markers", f"{file.stem}: a real case")
    for tag, meaning in TAGS.items():
        config.addinivalue_line("markers", f"{tag}: {meaning}")


def _ids(file: Path) -> Iterator[str]:
    # As text: `id: 33` must not become a number. A file that cannot be read is the business of the tests.
    try:
        entries = yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader)
    except (yaml.YAMLError, UnicodeDecodeError):
        return
    for entry in entries if isinstance(entries, list) else ():
        if isinstance(entry, dict) and isinstance(entry.get("id"), str):
            yield entry["id"]


def pytest_report_header() -> list[str]:
    """Say what is tested, so that a run without durable_rules is not taken for one with it."""
    usable, reason = durable.available()
    return [
        f"gdpr_rules: {Path(gdpr_rules.__file__).parent}",
        "engines: native, durable" if usable else f"engines: native alone; {reason}",
    ]


@dataclass(frozen=True)
class Run:
    """How a command ended and what it wrote."""

    code: int
    out: str
    err: str


@dataclass(frozen=True)
class Command:
    """The installed command `gdpr-rules`: called in this process, or with `apart` in one of its own."""

    main: Callable[[list[str]], int]
    script: Path

    def __call__(self, *arguments: str | Path, stdin: str = "", **environment: str) -> Run:
        words = [str(argument) for argument in arguments]
        with CliRunner().isolation(input=stdin, env={**UNSET, **environment}) as (out, err, _):
            code = self.main(words)
        return Run(code, out.getvalue().decode(), err.getvalue().decode())

    def apart(self, *arguments: str | Path, stdin: str = "", cwd: Path | None = None, **environment: str) -> Run:
        inherited = {name: value for name, value in os.environ.items() if name not in UNSET}
        done = subprocess.run(
            [self.script, *arguments],
            input=stdin,
            env={**inherited, "PYTHONUTF8": "1", **environment},
            cwd=cwd,
            capture_output=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
        return Run(done.returncode, done.stdout, done.stderr)


UNSET: dict[str, str | None] = dict.fromkeys(
    (
        *("GDPR_RULES_DEBUG", "GDPR_RULES_LANG", "LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES"),
        *("CLICOLOR_FORCE", "COLUMNS", "FORCE_COLOR", "NO_COLOR", "TERM"),
    )
)
"""What in the environment changes an output: a test says it itself."""


@pytest.fixture(scope="session")
def command() -> Command:
    """Return the command as users get it: through its entry point, which proves the packaging on each run."""
    (entry,) = entry_points(group="console_scripts", name="gdpr-rules")
    folder = Path(sys.executable).parent
    (script,) = (file for file in (folder / "gdpr-rules", folder / "gdpr-rules.exe") if file.exists())
    return Command(entry.load(), script)
