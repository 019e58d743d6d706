"""In which language the command line speaks.

It must be known before the arguments are parsed, for help and errors.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, Literal

Language = Literal["fr", "en"]

LANGUAGES: Final[tuple[Language, ...]] = ("fr", "en")
_LOCALE: Final = ("LC_ALL", "LC_MESSAGES", "LANG")


def pick(language: Language, fr: str, en: str) -> str:
    """Return the text in one language."""
    return fr if language == "fr" else en


def spoken(arguments: Sequence[str], environment: Mapping[str, str]) -> Language:
    """Return the language of `--lang`, else of GDPR_RULES_LANG, else of the locale, else French."""
    locale = next((environment[name] for name in _LOCALE if environment.get(name)), "")
    for wish in (*reversed(list(_asked(arguments))), environment.get("GDPR_RULES_LANG", ""), locale):
        for language in LANGUAGES:
            if wish.lower() == language or wish.lower().startswith((f"{language}_", f"{language}-", f"{language}.")):
                return language
    return "fr"


def _asked(arguments: Sequence[str]) -> Iterator[str]:
    """Yield what stands after each `--lang`, as far as options go."""
    for number, argument in enumerate(arguments):
        if argument == "--":
            return
        if argument.startswith("--lang="):
            yield argument.removeprefix("--lang=")
        elif argument == "--lang" and number + 1 < len(arguments):
            yield arguments[number + 1]
