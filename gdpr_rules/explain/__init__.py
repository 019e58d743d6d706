"""Findings to text, in French and English; it computes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import wraps
from inspect import signature
from typing import Any, ParamSpec, TypeVar, get_args

from gdpr_rules.assessment import Report
from gdpr_rules.errors import GdprRulesError
from gdpr_rules.explain import contract as _contract
from gdpr_rules.explain.comparison import comparison_json
from gdpr_rules.explain.contract import report_schema
from gdpr_rules.explain.planning import plan_json
from gdpr_rules.facts.values import shown
from gdpr_rules.findings.finding import Subject
from gdpr_rules.norms.words import Language
from gdpr_rules.precedents import Compared
from gdpr_rules.questions import AskedFact
from gdpr_rules.reading.load import KnowledgeBase
from gdpr_rules.reasoning.diff import Comparison
from gdpr_rules.reasoning.nearest import NearestChange
from gdpr_rules.reasoning.plan import Plan

__all__ = [
    "NoSuchLanguage",
    "cases_text",
    "comparison_json",
    "comparison_text",
    "coverage_text",
    "explain_markdown",
    "explain_text",
    "plan_json",
    "plan_text",
    "question_text",
    "report_json",
    "report_markdown",
    "report_schema",
    "report_text",
    "rule_pages",
    "rule_text",
    "rules_list_text",
    "why_not_text",
]

P = ParamSpec("P")
T = TypeVar("T")


class NoSuchLanguage(GdprRulesError, ValueError):
    """There is no text in this language; the message says in which there is."""


def _spoken(write: Callable[P, T]) -> Callable[P, T]:
    """Let a function refuse a language that nothing is written in before it writes anything."""
    parameters = signature(write)

    @wraps(write)
    def checked(*args: P.args, **kwargs: P.kwargs) -> T:
        language = parameters.bind(*args, **kwargs).arguments["language"]
        if language not in get_args(Language):
            raise NoSuchLanguage(f"there is no text in {shown(language)}: write {' or '.join(get_args(Language))}.")
        return write(*args, **kwargs)

    return checked


report_json = _spoken(_contract.report_json)


@_spoken
def question_text(report: Report, asked: AskedFact, language: Language) -> str:
    """Return a question of a report as a person is asked it, with the name of the fact that it is about."""
    from gdpr_rules.explain.typography import typeset
    from gdpr_rules.explain.wording import Wording

    return typeset(Wording(report, language).question(asked.fact), language)


@_spoken
def report_text(report: Report, language: Language, *, width: int = 80, colour: bool = False) -> str:
    """Return the report on one page, as text no wider than `width`; `colour` only marks words."""
    from gdpr_rules.explain.overlays import announced
    from gdpr_rules.explain.page import Paginator
    from gdpr_rules.explain.rendering import text

    told = text("report.txt.j2", language, width=width, colour=colour, page=Paginator(report, language).page())
    return announced(told, language, report.knowledge, width=width, colour=colour)


@_spoken
def report_markdown(report: Report, language: Language) -> str:
    """Return the report on one page, as Markdown."""
    from gdpr_rules.explain.overlays import announced_markdown
    from gdpr_rules.explain.page import Paginator
    from gdpr_rules.explain.rendering import markdown

    told = markdown("report.md.j2", language, page=Paginator(report, language).page())
    return announced_markdown(told, language, report.knowledge)


@_spoken
def explain_text(report: Report, language: Language, norm: str | None = None) -> str:
    """Return the explanation of every finding, or of those of one norm, as text.

    Without a norm, what is in order, or does not surely apply, is only named. Raises KeyError if there is no such norm.
    """
    from gdpr_rules.explain.explanation import told
    from gdpr_rules.explain.overlays import announced
    from gdpr_rules.explain.rendering import text

    explanations, rest = told(report, language, norm)
    return announced(text("explain.txt.j2", language, explanations=explanations, rest=rest), language, report.knowledge)


@_spoken
def explain_markdown(report: Report, language: Language, norm: str | None = None) -> str:
    """Return the same as `explain_text`, as Markdown."""
    from gdpr_rules.explain.explanation import told
    from gdpr_rules.explain.overlays import announced_markdown
    from gdpr_rules.explain.rendering import markdown

    explanations, rest = told(report, language, norm)
    written = markdown("explain.md.j2", language, explanations=explanations, rest=rest)
    return announced_markdown(written, language, report.knowledge)


@_spoken
def why_not_text(
    report: Report, language: Language, norm: str, nearest: Mapping[Subject, NearestChange] | None = None
) -> str:
    """Return why a norm did not lead to a violation, condition by condition; KeyError if there is no such norm.

    `nearest` adds, for each fact, the smallest change that would alter the verdict.
    """
    from gdpr_rules.explain.overlays import announced
    from gdpr_rules.explain.rendering import text
    from gdpr_rules.explain.why_not import WhyNotWriter

    told = text("why-not.txt.j2", language, answers=tuple(WhyNotWriter(report, language, nearest or {}).answers(norm)))
    return announced(told, language, report.knowledge)


@_spoken
def rules_list_text(knowledge: KnowledgeBase, language: Language) -> str:
    """Return the list of the norms, one entry each."""
    from gdpr_rules.explain.rendering import text
    from gdpr_rules.explain.rules import Catalogue

    return text("rules-list.txt.j2", language, lines=Catalogue(knowledge, language).lines())


@_spoken
def rule_text(knowledge: KnowledgeBase, norm_id: str, language: Language) -> str:
    """Return one norm in full: whom it binds, what it asks, what releases from it; KeyError if there is none."""
    from gdpr_rules.explain.rendering import text
    from gdpr_rules.explain.rules import Catalogue

    return text("rule.txt.j2", language, rule=Catalogue(knowledge, language).rule(knowledge.norms[norm_id]))


def rule_pages(knowledge: KnowledgeBase, scenarios: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """Return a Markdown page for each norm and an index, in French and in English, by the name of the file.

    `scenarios` are the titles of those that prove a norm, by its id.
    """
    from gdpr_rules.explain.rulebook import RulePages

    return dict(RulePages(knowledge, scenarios).written())


@_spoken
def coverage_text(knowledge: KnowledgeBase, language: Language) -> str:
    """Return what encodes each place of the texts, or why nothing does."""
    from gdpr_rules.explain.rendering import text
    from gdpr_rules.explain.tables import coverage_lines

    covered = knowledge.coverage()
    counts: dict[str, Any] = {
        "count": len(covered),
        "encoded": sum(bool(each.provisions) for each in covered),
        "declared": sum(not each.provisions and each.reason is not None for each in covered),
        "blank": sum(each.blank for each in covered),
    }
    return text("coverage.txt.j2", language, lines=coverage_lines(knowledge, language), **counts)


@_spoken
def cases_text(rows: Sequence[Compared], language: Language) -> str:
    """Return how the rules judge real cases, beside what the authorities decided."""
    from gdpr_rules.explain.rendering import text
    from gdpr_rules.explain.tables import cases_told

    counted = [row for row in rows if not row.unverified]
    kinds = ("agrees", "open", "differs")
    counts: dict[str, Any] = {key: sum(row.agreement == key for row in counted) for key in kinds}
    unverified = len(rows) - len(counted)
    told = cases_told(rows, language)
    return text("cases.txt.j2", language, cases=told, count=len(counted), unverified=unverified, **counts)


@_spoken
def comparison_text(comparison: Comparison, language: Language, *, supposed: bool = False, width: int = 80) -> str:
    """Return what changed between two reports and why; `supposed` says that the second is a what-if."""
    from gdpr_rules.explain.comparison import Comparer
    from gdpr_rules.explain.overlays import announced
    from gdpr_rules.explain.rendering import text

    told = Comparer(comparison, language).told(supposed=supposed)
    written = text("comparison.txt.j2", language, width=width, comparison=told)
    return announced(written, language, comparison.old.knowledge, comparison.new.knowledge, width=width)


@_spoken
def plan_text(plan: Plan, language: Language, *, width: int = 80) -> str:
    """Return what to do, in order, what that ends, and what it cannot undo."""
    from gdpr_rules.explain.overlays import announced
    from gdpr_rules.explain.planning import Planner
    from gdpr_rules.explain.rendering import text

    told = text("plan.txt.j2", language, width=width, plan=Planner(plan, language).told())
    return announced(told, language, plan.before.knowledge, width=width)
