"""The fixed phrases of the outputs, in one language, and the filling in of names.

They stand side by side in both languages in `knowledge/templates`. What is filled in is practice data
as often as not, so a name is replaced once, and what stands in its place is never read again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import Final, Literal

from babel.lists import format_list
from pydantic import TypeAdapter

from gdpr_rules.documents import read_bytes
from gdpr_rules.facts.values import clean_text
from gdpr_rules.norms.words import Language, Words

TEMPLATES: Final = files("gdpr_rules.knowledge").joinpath("templates")
_FILES: Final = ("phrases.yaml", "reasoning.yaml", "questionnaire.yaml", "dossier.yaml")
LOCALES: Final[Mapping[Language, str]] = {"fr": "fr_FR", "en": "en_GB"}
_STYLES: Final[Mapping[str, Literal["standard", "or"]]] = {"and": "standard", "or": "or"}
_QUOTED: Final = re.compile(r" (?:« \{([a-z]+)\} »|“\{([a-z]+)\}”)")
_NAME: Final = re.compile(r"\{([a-z]+)\}")


def filled(text: str, values: Mapping[str, str]) -> str:
    """Return `text` with each `{name}` replaced by its value; raise KeyError for a name without one.

    Guillemets around an empty value go with it: "L'incident « {label} » dure" becomes "L'incident dure".
    """
    text = _QUOTED.sub(lambda match: match[0] if values[match[1] or match[2]] else "", text)
    return _NAME.sub(lambda match: values[match[1]], text)


def one_line(text: str) -> str:
    """Return data as it may stand in a line: without hidden characters, line breaks and runs of spaces."""
    return " ".join(clean_text(text).split())


def capitalised(text: str) -> str:
    """Return `text` with its first letter large."""
    return text[:1].upper() + text[1:]


def lowered(text: str) -> str:
    """Return `text` as it stands inside a sentence; an abbreviation keeps its letters."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def sentence(text: str) -> str:
    """Return a clause as a sentence, with a full stop if it ends without a mark."""
    return text if text.endswith((".", "!", "?")) else f"{text}."


class Phrases:
    """The phrases in one language."""

    def __init__(self, language: Language) -> None:
        self.language: Language = language

    def __call__(self, key: str, **values: object) -> str:
        """Return the phrase `key` with its names filled in; raise KeyError if there is no such phrase or name."""
        return filled(catalogue()[key].in_(self.language), {name: str(value) for name, value in values.items()})

    @staticmethod
    def has(key: str) -> bool:
        """Say whether there is such a phrase."""
        return key in catalogue()

    def counted(self, key: str, count: int) -> str:
        """Return the phrase for one or for many; in French nothing is singular."""
        one = count == 1 or (count == 0 and self.language == "fr")
        return self(f"{key}.{'one' if one else 'many'}", count=count)

    def joined(self, parts: Iterable[str], conjunction: Literal["and", "or"] = "and") -> str:
        """Return "a, b et c" or "a, b and c", with "ou" or "or" for the conjunction "or"."""
        return format_list(list(parts), style=_STYLES[conjunction], locale=LOCALES[self.language])


@cache
def catalogue() -> Mapping[str, Words]:
    """Return every phrase by key."""
    found: dict[str, Words] = {}
    for name in _FILES:
        document = read_bytes(TEMPLATES.joinpath(name).read_bytes(), name)
        found |= TypeAdapter(dict[str, Words]).validate_python(document.data)
    return found
