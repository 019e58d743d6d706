"""The entry point `gdpr-rules`; it loads nothing before an interruption can be caught."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .exit_codes import INTERRUPTED

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return the exit code; no exception leaves it."""
    try:
        from .program import run

        return run(arguments)
    except KeyboardInterrupt:
        return INTERRUPTED
