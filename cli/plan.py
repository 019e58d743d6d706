"""`gdpr-rules plan CASE`: the fewest actions after which no violation lasts that can be repaired."""

from __future__ import annotations

import click

from . import options
from .delivery import as_json, deliver, to_file
from .exit_codes import CLEAN
from .judging import Judging, judged
from .language import Language, pick
from .streams import width
from .usage import Command


def command(language: Language) -> Command:
    """Make the command."""
    return Command(
        "plan",
        language=language,
        callback=judged(_plan),
        params=options.about_a_case(language, _recommendations(language), forms=("text", "json")),
        short_help=pick(language, "Donne le plus petit plan qui répare.", "Give the smallest plan that repairs."),
        help=pick(
            language,
            "Donne le plus petit plan d'actions qui met fin aux manquements réparables : le moins d'actions, "
            "puis le moins d'effort, puis le plus tôt fait. Le plan est vérifié par une seconde évaluation. Ce qui "
            "ne s'efface pas, une notification tardive par exemple, est dit à part.\n\n"
            "Le code de sortie est 0 dès que le cas est lisible.",
            "Give the smallest plan that ends the violations that can be repaired: the fewest actions, then the "
            "least effort, then what is done soonest. A second assessment verifies it. What cannot be undone, such "
            "as a late notification, is told apart.\n\n"
            "The exit code is 0 as soon as the case can be read.",
        ),
    )


def _recommendations(language: Language) -> click.Option:
    text = pick(
        language,
        "Compte aussi les écarts : recommandations et conseils.",
        "Count departures as well: recommendations and advice.",
    )
    return click.Option(["--recommendations"], is_flag=True, help=text)


def _plan(case: str, recommendations: bool, judging: Judging, form: str, output: str | None, lang: Language) -> int:
    from gdpr_rules import explain
    from gdpr_rules.reasoning import plan

    found = plan(judging.judge(case), recommendations=recommendations)
    if form == "json":
        told = as_json(explain.plan_json(found), output)
    else:
        told = explain.plan_text(found, lang, width=width(to_file(output)))
    deliver(told, output, lang, case=case)
    return CLEAN
