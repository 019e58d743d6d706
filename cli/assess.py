"""`gdpr-rules assess CASE`: what the law says of a case, and an exit code that a script can use."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

from . import options
from .delivery import deliver, to_file
from .exit_codes import of_report
from .judging import Judging, judged
from .language import Language, pick
from .streams import speaks_unicode, wants_colour, width
from .usage import Command

if TYPE_CHECKING:
    from gdpr_rules import Report


def command(language: Language) -> Command:
    """Make the command."""
    return Command(
        "assess",
        language=language,
        callback=judged(_assess),
        params=[
            options.case(language),
            *options.judging(language),
            options.form(language, "text", "markdown", "json", "proof"),
            options.output(language),
            *options.failing(language),
            options.colour(language),
            options.lang(language),
        ],
        short_help=pick(language, "Juge un cas.", "Assess a case."),
        help=pick(
            language,
            "Juge un cas : les manquements, les notifications dues, ce qui manque encore, ce qui répare.\n\n"
            "CAS est un fichier YAML ou JSON ; « - » lit l'entrée standard.\n\n"
            "Codes de sortie : 0 aucun manquement ; 1 au moins un ; 2 appel ou fichier inutilisable ; "
            "3 aucun manquement, mais des réponses manquent ; 70 erreur interne ; 130 interruption.",
            "Assess a case: the violations, the notifications due, what is still unknown, what repairs.\n\n"
            "CASE is a YAML or JSON file; `-` reads standard input.\n\n"
            "Exit codes: 0 no violation; 1 at least one; 2 unusable call or file; 3 no violation, but "
            "answers are missing; 70 internal error; 130 interrupted.",
        ),
    )


def _assess(
    case: str,
    judging: Judging,
    form: str,
    output: str | None,
    fail_on: str,
    allow_unknown: bool,
    colour: str,
    lang: Language,
) -> int:
    report = judging.judge(case)
    coloured = form == "text" and wants_colour(colour, to_file(output), os.environ)
    deliver(_rendered(report, form, lang, output, coloured), output, lang, case=case, colour=coloured)
    return of_report(report, fail_on, allow_unknown)


def _rendered(report: Report, form: str, language: Language, output: str | None, colour: bool) -> str:
    from gdpr_rules import explain

    if form in ("json", "proof"):
        plain = not (to_file(output) or speaks_unicode())
        return json.dumps(_data(report, form, language), ensure_ascii=plain, indent=2)
    if form == "markdown":
        return explain.report_markdown(report, language)
    return explain.report_text(report, language, width=width(to_file(output)), colour=colour)


def _data(report: Report, form: str, language: Language) -> dict[str, Any]:
    if form == "proof":
        from gdpr_rules.exports.proof import proof_of

        return proof_of(report)
    from gdpr_rules.explain import report_json

    return report_json(report, language)
