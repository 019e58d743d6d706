"""Handing a result over: to a file if one was named, else to standard output."""

from __future__ import annotations

from .language import Language
from .streams import write_file, write_result

STANDARD_OUTPUT = "-"


def deliver(
    text: str, output: str | None, language: Language, *, case: str | None = None, colour: bool = False
) -> None:
    """Write a result, but never over the file `case` that it came from. Raises CannotWrite."""
    if to_file(output):
        assert output is not None
        write_file(output, text, language, never=case)
    else:
        write_result(text, language, colour=colour)


def to_file(output: str | None) -> bool:
    """Say whether a result goes to a file."""
    return output not in (None, STANDARD_OUTPUT)
