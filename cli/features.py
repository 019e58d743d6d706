"""`gdpr-rules features lint DIR...`: mistakes in feature files that a run of them would hide."""

from __future__ import annotations

import re
from pathlib import Path

import click

from . import options
from .exit_codes import CLEAN, UNUSABLE
from .judging import packaged_knowledge
from .language import Language, pick
from .rules import need_folder, needing_bdd
from .streams import write_result
from .usage import Command, Group


def group(language: Language) -> Group:
    """Make the group of commands."""
    text = pick(language, "Vérifie les scénarios Gherkin.", "Check the Gherkin scenarios.")
    return Group("features", [_lint(language)], language=language, help=text)


def _lint(language: Language) -> Command:
    metavar = pick(language, "DOSSIER...", "DIR...")
    text = pick(
        language,
        "Cherche dans les scénarios les fautes qui passeraient inaperçues et les étapes que rien ne définit : une "
        "ligne par faute, code 2 s'il y en a.",
        "Look in the scenarios for mistakes that would pass unseen and for steps that nothing defines: one line for "
        "each, exit code 2 if any.",
    )
    coverage = pick(
        language,
        "Demande aussi que des scénarios prouvent chaque norme.",
        "Ask that scenarios prove every norm, too.",
    )
    return Command(
        "lint",
        language=language,
        callback=_check,
        params=[
            click.Argument(["paths"], nargs=-1, required=True, metavar=metavar),
            click.Option(["--coverage"], is_flag=True, help=coverage),
            options.lang(language),
        ],
        short_help=pick(language, "Vérifie des scénarios.", "Check scenarios."),
        help=text,
    )


def _check(paths: tuple[str, ...], coverage: bool, lang: Language) -> int:
    for path in paths:
        need_folder(path, lang)
    with needing_bdd(lang):
        from gdpr_rules.bdd.lint import NormSummary, lint_features
        from gdpr_rules.bdd.steps import STEPS
    norms = {id: NormSummary.of(norm) for id, norm in packaged_knowledge().norms.items()}
    patterns: dict[str, list[re.Pattern[str]]] = {}
    for definition in STEPS:
        patterns.setdefault(definition.kind, []).append(definition.pattern)
    problems = lint_features([Path(path) for path in paths], norms=norms, coverage=coverage, patterns=patterns)
    if not problems:
        write_result(pick(lang, "Aucune faute.", "No mistake."), lang)
        return CLEAN
    write_result("\n".join(str(problem) for problem in problems), lang)
    return UNUSABLE
