"""Two tables about the knowledge base itself: which texts it covers, and how it judges real cases."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from gdpr_rules.explain.citations import render
from gdpr_rules.explain.phrases import Phrases
from gdpr_rules.norms.words import Language
from gdpr_rules.precedents import Compared
from gdpr_rules.reading.coverage import Covered
from gdpr_rules.reading.load import KnowledgeBase


@dataclass(frozen=True, slots=True)
class CoverageLine:
    """One place of a text, and what accounts for it."""

    citation: str
    place: str
    state: str
    told: str


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One point of a decision: what was decided, what the rules conclude, and why they differ if they do."""

    about: str
    decided: str
    concluded: str
    agreement: str
    reason: str


@dataclass(frozen=True, slots=True)
class CaseTold:
    """One decision, with its points."""

    case: str
    source: str
    unverified: bool
    lines: tuple[CaseLine, ...]


def coverage_lines(knowledge: KnowledgeBase, language: Language) -> tuple[CoverageLine, ...]:
    """Return a line for each place of the texts that the knowledge base accounts for."""
    return tuple(_coverage_line(covered, knowledge, language) for covered in knowledge.coverage())


def _coverage_line(covered: Covered, knowledge: KnowledgeBase, language: Language) -> CoverageLine:
    if covered.provisions:
        state, told = "coverage.encoded", ", ".join(covered.provisions)
    elif covered.reason is not None:
        state, told = "coverage.declared", covered.reason.in_(language)
    else:
        state, told = "coverage.blank", ""
    place = render(covered.citation, knowledge.sources, language)
    return CoverageLine(str(covered.citation), place, Phrases(language)(state), told)


def cases_told(rows: Iterable[Compared], language: Language) -> tuple[CaseTold, ...]:
    """Return the points of each decision together, in the order in which they come."""
    phrase = Phrases(language)
    by_decision: dict[tuple[str, str, bool], list[CaseLine]] = {}
    for row in rows:
        line = CaseLine(
            about=phrase(f"to.{row.about}") if row.about in _ADDRESSEES else _about(row.about, phrase),
            decided=phrase(f"cases.reached.{row.decided}"),
            concluded=phrase(f"cases.reached.{row.concluded}"),
            agreement=phrase(f"cases.{row.agreement}"),
            reason=row.reason or "",
        )
        by_decision.setdefault((row.case, row.source, row.unverified), []).append(line)
    return tuple(CaseTold(*decision, lines=tuple(lines)) for decision, lines in by_decision.items())


_ADDRESSEES = frozenset({"supervisory_authority", "data_subjects", "breach_register"})


def _about(about: str, phrase: Phrases) -> str:
    return phrase("cases.risk") if about == "risk" else about
