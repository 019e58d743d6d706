"""What can go wrong: one base error, a place in a file, and problems as values.

A problem is a value, so that a reader can collect all of them and raise once. Its sentence says what is wrong and
why it matters, its hint says what to do.
"""

from __future__ import annotations

from dataclasses import dataclass, field


class GdprRulesError(Exception):
    """The base of every error that this library raises on purpose."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A position in a file; line and column count from 1, and 0 means that the file as a whole is meant."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One mistake: where it stands, what is wrong, and what to do about it."""

    place: Place
    sentence: str
    hint: str = field(default="")

    def __str__(self) -> str:
        return f"{self.place}: {self.sentence} {self.hint}".rstrip()


class InvalidInput(GdprRulesError):
    """A case, a norm or another file cannot be used; carries every problem found, each once, sorted by place."""

    def __init__(self, problems: list[Problem] | tuple[Problem, ...]) -> None:
        self.problems: tuple[Problem, ...] = tuple(sorted(set(problems)))
        super().__init__("\n".join(str(problem) for problem in self.problems))
