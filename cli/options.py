"""The arguments and options that several commands take."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

import click

from gdpr_rules.facts.case import judged_instant

from .exit_codes import SEVERITIES
from .language import LANGUAGES, Language, pick
from .usage import OneOf, Parsed


def case(language: Language) -> click.Argument:
    """The file of the case, or `-`."""
    return click.Argument(["case"], metavar=pick(language, "CAS", "CASE"))


def norm(language: Language, *, required: bool) -> click.Argument:
    """The id of a norm."""
    metavar = pick(language, "NORME", "NORM")
    return click.Argument(["norm"], required=required, metavar=metavar if required else f"[{metavar}]")


def lang(language: Language) -> click.Option:
    """The language of what is written."""
    text = pick(
        language,
        "Langue ; sinon celle de GDPR_RULES_LANG, du système, ou le français.",
        "Language; else that of GDPR_RULES_LANG, of the system, or French.",
    )
    return click.Option(["--lang"], type=OneOf(LANGUAGES, language), default=language, help=text)


def output(language: Language) -> click.Option:
    """A file for the result."""
    text = pick(
        language,
        "Écrit dans ce fichier, lisible par vous seul, au lieu de la sortie standard.",
        "Write to this file, which only you can read, instead of standard output.",
    )
    return click.Option(["--output"], metavar=pick(language, "FICHIER", "FILE"), help=text)


def form(language: Language, *forms: str) -> click.Option:
    """The format of the result, the first of `forms` by default."""
    text = pick(language, f"Forme du résultat ; {forms[0]} par défaut.", f"Form of the result; {forms[0]} by default.")
    return click.Option(["--format", "form"], type=OneOf(forms, language), default=forms[0], help=text)


def judging(language: Language) -> list[click.Parameter]:
    """What decides how a case is judged: the instant, the law known, what is laid over it, the engine."""
    return [on(language), law_known_on(language), overlay(language), engine(language)]


def about_a_case(language: Language, *own: click.Parameter, forms: Sequence[str] = ()) -> list[click.Parameter]:
    """What a command takes that judges a case and tells something of it: `own` first, the usual after it."""
    return [
        case(language),
        *own,
        *judging(language),
        *([form(language, *forms)] if forms else ()),
        output(language),
        lang(language),
    ]


def on(language: Language, name: str = "--on", text: str | None = None) -> click.Option:
    """The instant judged."""
    moment = Parsed(
        pick(language, "jour", "day"),
        judged_instant,
        pick(
            language,
            "écrivez un jour comme 2026-11-24, ou un jour et une heure comme 2026-11-24T09:12.",
            "write a day such as 2026-11-24, or a day and a time such as 2026-11-24T09:12.",
        ),
    )
    usual = pick(
        language,
        "Jour ou instant jugé ; sinon celui du cas, sinon maintenant.",
        "Day or instant judged; else the case's, else now.",
    )
    return click.Option([name], type=moment, help=text or usual)


def law_known_on(language: Language, name: str = "--law-known-on", text: str | None = None) -> click.Option:
    """The day as of which decisions count."""
    day = Parsed(
        pick(language, "jour", "day"),
        _day,
        pick(language, "écrivez un jour comme 2020-12-07.", "write a day such as 2020-12-07."),
    )
    usual = pick(
        language,
        "Laisse de côté les décisions prises après ce jour ; sinon toutes comptent.",
        "Leave out decisions taken later than this day; by default all count.",
    )
    return click.Option([name], type=day, help=text or usual)


def overlay(language: Language, name: str = "--overlay", text: str | None = None) -> click.Option:
    """Texts that are not law, to be supposed."""
    usual = pick(
        language,
        "Suppose en vigueur une proposition qui n'est pas le droit, par exemple digital-omnibus.",
        "Suppose that a proposal which is not law was in force, such as digital-omnibus.",
    )
    return click.Option([name], multiple=True, metavar=pick(language, "NOM", "NAME"), help=text or usual)


def engine(language: Language) -> click.Option:
    """The engine."""
    text = pick(language, "Moteur ; auto compare les deux s'il le peut.", "Engine; auto compares both if it can.")
    return click.Option(["--engine"], type=OneOf(("auto", "native", "durable"), language), default="auto", help=text)


def failing(language: Language) -> list[click.Parameter]:
    """What decides on the exit code of an assessment."""
    return [
        click.Option(
            ["--fail-on"],
            type=OneOf((*SEVERITIES, "none"), language),
            default="minor",
            help=pick(
                language,
                "Gravité à partir de laquelle un manquement donne le code 1 ; minor par défaut.",
                "Severity from which a violation gives exit code 1; minor by default.",
            ),
        ),
        click.Option(
            ["--allow-unknown"],
            is_flag=True,
            help=pick(
                language,
                "Donne le code 0, et non 3, si des réponses manquent.",
                "Give exit code 0, not 3, if answers are missing.",
            ),
        ),
    ]


def colour(language: Language) -> click.Option:
    """Whether to use colours."""
    text = pick(
        language,
        "Couleurs ; auto respecte NO_COLOR et TERM=dumb.",
        "Colours; auto honours NO_COLOR and TERM=dumb.",
    )
    return click.Option(
        ["--color", "colour"], type=OneOf(("auto", "always", "never"), language), default="auto", help=text
    )


def _day(written: str) -> date:
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", written):
        raise ValueError(written)
    return date.fromisoformat(written)
