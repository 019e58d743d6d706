"""`gdpr-rules what-if CASE --set FACT=VALUE`: what would change if some facts were otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from . import options
from .delivery import as_json, deliver, to_file
from .exit_codes import CLEAN
from .judging import Judging, instant, judged, read_case
from .language import Language, pick
from .streams import width
from .usage import Command

if TYPE_CHECKING:
    from gdpr_rules.facts.fact import Address


def command(language: Language) -> Command:
    """Make the command."""
    return Command(
        "what-if",
        language=language,
        callback=judged(_what_if),
        params=options.about_a_case(language, _set(language), forms=("text", "json")),
        short_help=pick(language, "Dit ce qui changerait si des faits étaient autres.", "Say what would change."),
        help=pick(
            language,
            "Dit ce qui changerait si des faits étaient autres : les constats et les notifications qui "
            "apparaissent, disparaissent ou changent, et quel fait en est la cause.\n\n"
            "Une valeur s'écrit comme dans un fichier : yes, no, unknown, un mot, une liste entre crochets. "
            "Le fichier reste tel qu'il est.\n\n"
            "Le code de sortie est 0 dès que le cas est lisible.",
            "Say what would change if some facts were otherwise: which findings and notifications appear, vanish "
            "or change, and which fact is the cause.\n\n"
            "A value is written as in a file: yes, no, unknown, a word, a list between brackets. "
            "The file stays as it is.\n\n"
            "The exit code is 0 as soon as the case can be read.",
        ),
    )


def _set(language: Language) -> click.Option:
    text = pick(
        language,
        "Un fait et sa valeur, par exemple device.portable-1.encrypted=yes ; à répéter pour plusieurs faits.",
        "A fact and its value, such as device.laptop-1.encrypted=yes; repeat it for several facts.",
    )
    metavar = pick(language, "FAIT=VALEUR", "FACT=VALUE")
    return click.Option(["--set", "settings"], multiple=True, required=True, metavar=metavar, help=text)


def _what_if(
    case: str, settings: tuple[str, ...], judging: Judging, form: str, output: str | None, lang: Language
) -> int:
    from gdpr_rules.reasoning import what_if

    found = read_case(case)
    comparison = what_if(
        found,
        _values(settings, lang),
        knowledge=judging.knowledge(),
        on=instant(found, judging.on),
        law_known_on=judging.law_known_on,
        engine=judging.engine,
    )
    from gdpr_rules import explain

    if form == "json":
        told = as_json(explain.comparison_json(comparison), output)
    else:
        told = explain.comparison_text(comparison, lang, supposed=True, width=width(to_file(output)))
    deliver(told, output, lang, case=case)
    return CLEAN


def _values(settings: tuple[str, ...], language: Language) -> dict[Address, Any]:
    from gdpr_rules.reasoning import parse_setting

    values: dict[Address, Any] = {}
    for address, value in map(parse_setting, settings):
        if address in values:
            fr, en = f"{address} est donné deux fois.", f"{address} is given twice."
            raise click.ClickException(pick(language, fr, en))
        values[address] = value
    return values
