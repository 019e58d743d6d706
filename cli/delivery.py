"""Handing a result over: to a file if one was named, else to standard output."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from .language import Language
from .streams import speaks_unicode, write_file, write_result

STANDARD_OUTPUT = "-"


def deliver(
    text: str, output: str | None, language: Language, *, case: str | Iterable[str] = (), colour: bool = False
) -> None:
    """Write a result, but never over the file or the files `case` that it came from. Raises CannotWrite."""
    if to_file(output):
        assert output is not None
        write_file(output, text, language, never=(case,) if isinstance(case, str) else case)
    else:
        write_result(text, language, colour=colour)


def to_file(output: str | None) -> bool:
    """Say whether a result goes to a file."""
    return output not in (None, STANDARD_OUTPUT)


def as_json(data: Any, output: str | None) -> str:
    """Return data as JSON that can be written to where the result goes."""
    return json.dumps(data, ensure_ascii=not (to_file(output) or speaks_unicode()), indent=2)
