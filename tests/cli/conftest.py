"""What the tests of the command line share, beside the command itself."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

UNSET = {
    *("COLUMNS", "GDPR_RULES_DEBUG", "GDPR_RULES_LANG", "LANG", "LANGUAGE"),
    *("LC_ALL", "LC_MESSAGES", "NO_COLOR", "TERM"),
}


@pytest.fixture
def environment() -> dict[str, str]:
    """Return the variables for a process in which nothing asks for a language or a colour."""
    return {**{name: value for name, value in os.environ.items() if name not in UNSET}, "PYTHONUTF8": "1"}


@pytest.fixture
def process(command: Any, environment: dict[str, str]) -> Callable[..., subprocess.CompletedProcess[bytes]]:
    """Run the installed command in a process of its own, on bytes and on streams of the test's choice."""

    def run(*words: str, **settings: Any) -> subprocess.CompletedProcess[bytes]:
        variables = {**environment, **settings.pop("variables", {})}
        if "input" not in settings:
            settings.setdefault("stdin", subprocess.DEVNULL)
        settings = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **settings}
        return subprocess.run([str(command.script), *words], env=variables, check=False, timeout=120, **settings)

    return run


@pytest.fixture(scope="session")
def reference() -> str:
    """Return the case of the surgeon whose images were open on the internet."""
    return str(Path(__file__).parents[2] / "knowledge" / "cases" / "fr-cnil-san-2020-014.yaml")


@pytest.fixture
def hostile(tmp_path: Path) -> Callable[[str, bytes], str]:
    """Write a file, and return its path as text."""

    def write(name: str, content: bytes) -> str:
        path = tmp_path / name
        path.write_bytes(content)
        return str(path)

    return write
