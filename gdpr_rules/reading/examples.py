"""The examples of norms as cases: small situations, written by address, that show each verdict."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta
from typing import Any, Final

from gdpr_rules.documents import Document
from gdpr_rules.errors import InvalidInput, Problem
from gdpr_rules.facts.case import KINDS, Case
from gdpr_rules.facts.editing import NoSuchFact, parse_address
from gdpr_rules.norms.norm import Example

USUAL_DAY: Final = date(2026, 6, 1)
"""The day on which an example is judged that does not write `on`, unless it speaks of a later one."""

_OF_THE_CASE: Final = ("on", "listed")
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def case_of(example: Example) -> Case:
    """Return an example as a case, with the day on which it is judged.

    Beside facts by address, an example may write `on` and `listed` as a case does. Without `on` it is judged on the
    day after the latest that it names, and not before `USUAL_DAY`.

    Raises InvalidInput, with the place of the example, if a fact does not exist or a value does not fit it.
    """
    data: dict[str, Any] = {"on": _day_after(example).isoformat()}
    problems = []
    for written, value in example.facts.items():
        if written in _OF_THE_CASE:
            data[written] = value
            continue
        try:
            kind, id, field = parse_address(written)
        except NoSuchFact as error:
            problems.append(Problem(example.place, str(error)))
            continue
        of_kind = data.setdefault(KINDS[kind].plural, {})
        (of_kind if KINDS[kind].single else of_kind.setdefault(id, {}))[field] = value
    if problems:
        raise InvalidInput(problems)
    return Case.from_document(Document(example.place.file, data, {(): example.place}))


def _day_after(example: Example) -> date:
    """Return the day after the latest that an example names, or the usual one if that is later."""
    named = (day for value in example.facts.values() for day in _days(value))
    return max((USUAL_DAY, *(day + timedelta(days=1) for day in named)))


def _days(value: Any) -> Iterator[date]:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from _days(each)
    elif isinstance(value, str) and (match := _DAY.match(value)):
        with suppress(ValueError):  # the case tells what is no date of the calendar
            yield date.fromisoformat(match[0])
