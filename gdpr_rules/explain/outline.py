"""What an output says, part by part, in words and without any markup: templates only set it out.

Every text here is one line. Practice data in it is plain data: each template escapes what its format needs.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Tick = Literal["true", "false", "open", "presumed", "exception"]


@dataclass(frozen=True, slots=True)
class Cited:
    """A sentence and the text that it rests on; `marks` say that it is our reading or a draft."""

    text: str
    citation: str = ""
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """A fact by its number, as it was told, and where that stands."""

    number: int
    text: str
    origin: str


@dataclass(frozen=True, slots=True)
class Reasoned:
    """One step of the reasoning: from which facts and steps (`given`), to what, by which text; `letter` names it."""

    letter: str
    given: str
    text: str
    citation: str
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ticked:
    """One condition and whether it is fulfilled; `tick` is the word for it, `truth` what it stands for."""

    truth: Tick
    tick: str
    text: str
    citation: str = ""


@dataclass(frozen=True, slots=True)
class ExceptionTold:
    """One exception: what it says and whether it applies, by which text, and each of its conditions."""

    tick: str
    text: str
    citation: str
    held: tuple[Ticked, ...]
    own: tuple[Ticked, ...]


@dataclass(frozen=True, slots=True)
class DecisionTold:
    """A decision that the norm cites: what it holds, and on which points it no longer stands."""

    citation: str
    holding: str
    reversed: tuple[str, ...]
    link: str


@dataclass(frozen=True, slots=True)
class Step:
    """Something to do: when, what, how, and for which facts."""

    when: str
    text: str
    how: str = ""
    things: str = ""


@dataclass(frozen=True, slots=True)
class Explanation:
    """One finding, or several of one norm that are alike, in full; empty parts are left out."""

    title: str
    norm: str
    verdict: str
    state: str
    sentences: tuple[str, ...]
    facts_heading: str
    facts: tuple[Told, ...]
    carried: tuple[str, ...]
    unknown: tuple[str, ...]
    why_heading: str
    reasons: tuple[Reasoned, ...]
    rule: tuple[Cited, ...]
    scope: tuple[Cited, ...]
    measured: tuple[str, ...]
    decisions: tuple[DecisionTold, ...]
    caution: str
    exceptions_heading: str
    not_retained: str
    exceptions: tuple[ExceptionTold, ...]
    asked: tuple[str, ...]
    actions: tuple[Step, ...]
    change: tuple[str, ...]
    due: tuple[Cited, ...]
    solidity: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """Findings of one norm on the page: what they are, in one sentence each."""

    mark: str
    colour: str
    title: str
    verdict: str
    norm: str
    sentences: tuple[str, ...]
    more: str
    citation: str
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """Who must be told of a breach, and by when; `colour` is set if it cannot wait."""

    to: str
    text: str
    colour: str
    citation: str


@dataclass(frozen=True, slots=True)
class BreachTold:
    """A breach, since when it is known, and who must be told."""

    label: str
    aware: str
    notices: tuple[Notice, ...]


@dataclass(frozen=True, slots=True)
class QuestionTold:
    """A question that is open, whether it cannot wait, and the text for which it is asked."""

    text: str
    urgent: bool
    citation: str


@dataclass(frozen=True, slots=True)
class Page:
    """The whole of a report on one page."""

    about: str
    judged: str
    today_heading: str
    today: str
    violations: tuple[Entry, ...]
    unless: tuple[Entry, ...]
    """What is a violation or a departure, unless an exception is shown."""
    breaches: tuple[BreachTold, ...]
    checks: tuple[Entry, ...]
    questions: tuple[QuestionTold, ...]
    more_questions: str
    excused: tuple[Entry, ...]
    counts: str
    unknown: tuple[str, ...]
    actions: tuple[Step, ...]
    footer: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WhyNotTold:
    """Why a norm did not lead to a violation, for one fact or several alike, named in `about`."""

    headline: str
    about: str
    conditions: tuple[Ticked, ...]
    exceptions: tuple[ExceptionTold, ...]
    asked: tuple[str, ...]
    change: tuple[str, ...]
    due: tuple[Cited, ...]
    nearest: tuple[str, ...] = ()
    """The fewest facts that would have to be otherwise for another verdict, and that verdict, each in a sentence."""


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One norm in the list of them."""

    norm: str
    title: str
    mark: str
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SourceTold:
    """A text that a norm cites: in full, with its title and the address of the official text."""

    citation: str
    title: str
    link: str


@dataclass(frozen=True, slots=True)
class Rule:
    """One norm, as itself: whom it binds, what it asks, what releases from it."""

    title: str
    norm: str
    tags: tuple[str, ...]
    binds: tuple[str, ...]
    presumed: tuple[Cited, ...]
    asks: tuple[str, ...]
    notification: str
    exceptions: tuple[ExceptionTold, ...]
    sources: tuple[SourceTold, ...]
    measured: tuple[SourceTold, ...]
    actions: tuple[Step, ...]
    state: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RulePage:
    """A norm with the questions that it asks and the scenarios that prove it.

    `unnamed` says whether dots stand somewhere for the name that a fact has in a case.
    """

    rule: Rule
    questions: tuple[str, ...]
    scenarios: tuple[str, ...]
    unnamed: bool


@dataclass(frozen=True, slots=True)
class IndexSection:
    """The norms under one heading of the index."""

    heading: str
    lines: tuple[RuleLine, ...]


@dataclass(frozen=True, slots=True)
class RuleIndex:
    """All norms, by the article that founds them and by what they are about."""

    count: int
    articles: tuple[IndexSection, ...]
    topics: tuple[IndexSection, ...]
