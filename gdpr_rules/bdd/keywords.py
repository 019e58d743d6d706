"""The keywords of Gherkin in one language, and what an author meant who wrote one of them wrongly."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from gherkin.dialect import Dialect

LANGUAGE: Final = re.compile(r"^\s*#\s*language\s*:\s*([a-zA-Z\-_]+)\s*$")
"""The line that names the language, as Gherkin reads it."""

_TITLE: Final = re.compile(
    r"\s*(?P<written>[^\W\d_][^:：]{2,30}?)(?P<space>\s*)(?P<colon>[:：])(?P<rest>.*)", re.DOTALL
)
_WORD: Final = re.compile(r"[^\W\d_]+")
_PLAIN: Final = str.maketrans({"’": "'", "‘": "'", "´": "'", "\u00a0": " ", "\u202f": " "})
_TITLE_LIKENESS: Final = 0.85
_STEP_LIKENESS: Final = 0.85
_TYPO_LIKENESS: Final = 0.8
_SHORTEST_TYPO: Final = 4
_NO_KEYWORDS: Final = ("si", "quant", "if", "given", "when", "then")
"""Words that authors take for keywords: Gherkin in French has no 'Si'."""


@dataclass(frozen=True, slots=True)
class Correction:
    """What is wrong with a line, what to write, and the line as it was meant if that is clear."""

    mistake: str
    hint: str
    meant: str | None = None


@dataclass(frozen=True, slots=True)
class Keywords:
    """The keywords of one language; the folded forms have neither accents nor capitals."""

    feature: str
    examples: str
    given: str
    then: str
    outline: tuple[str, ...]
    """The titles of a scenario that needs examples."""
    titles: Mapping[str, str]
    """Folded forms, those of French and English included, and the keyword in this language."""
    unmistakable: tuple[str, ...]
    """The titles that begin no sentence of a description."""
    steps: tuple[str, ...]
    """With the space or the apostrophe that ends them, the longest first."""
    step_words: tuple[str, ...]
    """Folded first words of steps."""

    def mistaken_title(self, line: str) -> Correction | None:
        """Return what was meant by a line that looks like the title of a feature, a scenario or the like."""
        found = _TITLE.match(line)
        indent = line[: len(line) - len(line.lstrip())]
        if found is None:
            return self._without_colon(line.strip(), indent)
        written = found["written"]
        near = _nearest(_fold(written), self.titles, _TITLE_LIKENESS)
        if near is None:
            return None
        keyword = self.titles[near]
        if written.translate(_PLAIN) == keyword and not found["space"] and found["colon"] == ":":
            return Correction(f"'{keyword}:' may not stand here", "Move it to where Gherkin allows it.")
        mistake = f"'{written}:' is not a keyword of this language"
        if written == keyword:
            mistake = f"'{keyword}' is not followed by a colon at once"
        return Correction(mistake, f"Write '{keyword}:'.", f"{indent}{keyword}:{found['rest']}")

    def mistaken_step(self, line: str, *, certain: bool) -> Correction | None:
        """Return what was meant by a line that looks like a step.

        With `certain` only a keyword with its capital and its accents is one, as in the description of a
        feature, where prose is common.
        """
        text = line.strip()
        indent = line[: len(line) - len(line.lstrip())]
        plain = text.translate(_PLAIN)
        for keyword in self.steps:
            if plain.startswith(keyword) or (not certain and _fold(text).startswith(_fold(keyword))):
                if text.startswith(keyword):
                    hint = "Write it below the title of a scenario, or begin prose with another word."
                    return Correction(f"A step that begins with '{keyword.strip()}' may not stand here", hint)
                meant = f"{indent}{keyword}{text[len(keyword) :]}"
                mistake = f"'{text[: len(keyword)].strip()}' is not a keyword of this language"
                hint = f"Write '{keyword.strip()}', or begin prose with another word."
                return Correction(mistake, hint, meant)
        word = _WORD.match(plain)
        if certain or word is None:
            return None
        if not self._like_a_step(_fold(word[0])):
            return None
        hint = f"Begin a step with a keyword, such as '{self.given}' or '{self.then}', prose with another word."
        return Correction(f"'{word[0]}' is not a keyword of this language", hint)

    def _like_a_step(self, word: str) -> bool:
        if word in self.step_words or word in _NO_KEYWORDS:
            return True
        as_long = [known for known in self.step_words if len(known) == len(word)]
        return len(word) >= _SHORTEST_TYPO and (
            _nearest(word, self.step_words, _STEP_LIKENESS) is not None
            or _nearest(word, as_long, _TYPO_LIKENESS) is not None
        )

    def _without_colon(self, text: str, indent: str) -> Correction | None:
        for folded in self.unmistakable:
            if text[:1].isupper() and _fold(text).startswith(f"{folded} "):
                keyword = self.titles[folded]
                mistake = f"'{text[: len(folded)]}' is not followed by a colon"
                return Correction(mistake, f"Write '{keyword}:'.", f"{indent}{keyword}:{text[len(folded) :]}")
        return None


@cache
def keywords(language: str) -> Keywords | None:
    """Return the keywords of a language, None for one that Gherkin does not know."""
    own = Dialect.for_name(language)
    if own is None:
        return None
    titles: dict[str, str] = {}
    for name in ("fr", "en"):
        other = Dialect.for_name(name)
        assert other is not None
        for theirs, ours in zip(_titles(other), _titles(own), strict=True):
            titles |= {_fold(word): ours[0] for word in theirs}
    for ours in _titles(own):
        titles |= {_fold(word): word for word in reversed(ours)}
    given = _words(own.given_keywords)
    then = _words(own.then_keywords)
    others = _words([*own.when_keywords, *own.and_keywords, *own.but_keywords])
    steps = {*given, *then, *others}
    return Keywords(
        feature=own.feature_keywords[0],
        examples=own.examples_keywords[0],
        given=min(given, key=lambda keyword: (keyword[0].isascii(), len(keyword))).strip(),
        then=then[0].strip(),
        outline=tuple(own.scenario_outline_keywords),
        titles=titles,
        unmistakable=tuple(
            _fold(word)
            for word in (
                *own.scenario_outline_keywords,
                own.scenario_keywords[-1],
                own.feature_keywords[0],
            )
        ),
        steps=tuple(sorted(steps, key=lambda keyword: (-len(keyword), keyword[0].isascii(), keyword))),
        step_words=tuple(sorted({_fold(found[0]) for keyword in steps if (found := _WORD.match(keyword)) is not None})),
    )


def language_of(lines: Iterable[str]) -> str | None:
    """Return the language of the title of a feature, French or English, None if there is no such title."""
    marks: dict[str, str] = {}
    for language in ("en", "fr"):
        dialect = Dialect.for_name(language)
        assert dialect is not None
        marks |= {_fold(word): language for word in dialect.feature_keywords}
    for line in lines:
        found = _TITLE.match(line)
        near = None if found is None else _nearest(_fold(found["written"]), marks, _TITLE_LIKENESS)
        if near is not None:
            return marks[near]
    return None


def _words(step_keywords: Iterable[str]) -> list[str]:
    """Return the keywords of steps without the asterisk, which is every language's."""
    return [keyword for keyword in step_keywords if not keyword.startswith("*")]


def _titles(dialect: Dialect) -> tuple[list[str], ...]:
    """Return the titles of each kind, the usual one first."""
    return (
        dialect.feature_keywords,
        dialect.rule_keywords,
        dialect.background_keywords,
        dialect.examples_keywords,
        dialect.scenario_keywords[::-1],
        dialect.scenario_outline_keywords,
    )


def _fold(text: str) -> str:
    """Return `text` without accents and capitals, as long as before."""
    return "".join(map(_folded, text.translate(_PLAIN)))


def _folded(character: str) -> str:
    return unicodedata.normalize("NFKD", character)[0].casefold()[0]


def _nearest(word: str, words: Iterable[str], likeness: float) -> str | None:
    return next(iter(difflib.get_close_matches(word, words, 1, likeness)), None)
