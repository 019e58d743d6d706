"""Numbers that belong to a person, and have no place in a case: the facts are about the practice, never a patient."""

from __future__ import annotations

import re
from typing import Final

_DIGITS: Final = re.compile(
    r"""
    (?<![0-9A-Za-z])
    [12378] (?:[ .-]?[0-9]){4}                        # sex, year and month of birth
    [ .-]? (?: [0-9][ .-]?[0-9] | 2[ABab] )           # department
    (?:[ .-]?[0-9]){6} (?:[ .-]?[0-9]){2}             # commune and order, then the key
    (?![0-9])
    """,
    re.VERBOSE,
)
_KEY: Final = 97
_CORSICA: Final = {"2A": "19", "2B": "18"}


def looks_like_patient_number(text: str) -> bool:
    """Say whether a text holds what reads as a French social security or health number (NIR, INS), key included."""
    return any(_has_its_key(match[0]) for match in _DIGITS.finditer(text))


def _has_its_key(written: str) -> bool:
    number = re.sub(r"[ .-]", "", written).upper()
    body, key = number[:13], number[13:]
    for letters, digits in _CORSICA.items():
        body = body.replace(letters, digits)
    return body.isdecimal() and int(key) == _KEY - int(body) % _KEY
