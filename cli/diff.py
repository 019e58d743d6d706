"""`gdpr-rules diff OLD [NEW]`: what changed between two assessments, and whether facts, law, rules or time did it."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

import click

from . import options
from .delivery import as_json, deliver, to_file
from .exit_codes import CLEAN
from .judging import instant, laid_over, packaged_knowledge, read_case
from .language import Language, pick
from .streams import width
from .usage import Command

if TYPE_CHECKING:
    from gdpr_rules import KnowledgeBase
    from gdpr_rules.assessment import EngineName


def command(language: Language) -> Command:
    """Make the command."""
    return Command(
        "diff",
        language=language,
        callback=_diff,
        params=[
            click.Argument(["old"], metavar=pick(language, "ANCIEN", "OLD")),
            click.Argument(["new"], required=False, metavar=pick(language, "[NOUVEAU]", "[NEW]")),
            options.on(language),
            options.on(
                language,
                "--on-new",
                pick(
                    language,
                    "Jour ou instant jugé pour le second ; sinon --on, sinon celui du cas.",
                    "Day or instant judged for the second; else --on, else the case's.",
                ),
            ),
            options.law_known_on(language),
            options.law_known_on(
                language,
                "--law-known-on-new",
                pick(
                    language,
                    "Droit connu à ce jour pour le second ; sinon toutes les décisions comptent.",
                    "Law as known on this day for the second; by default all decisions count.",
                ),
            ),
            _folder(language, "--knowledge", "l'ancien", "the old one"),
            _folder(language, "--knowledge-new", "le nouveau", "the new one"),
            options.overlay(language),
            options.overlay(
                language,
                "--overlay-new",
                pick(
                    language,
                    "Suppose pour le second une proposition qui n'est pas le droit.",
                    "Suppose for the second a proposal which is not law.",
                ),
            ),
            options.engine(language),
            options.form(language, "text", "json"),
            options.output(language),
            options.lang(language),
        ],
        short_help=pick(language, "Compare deux bilans, et dit pourquoi ils diffèrent.", "Compare two assessments."),
        help=pick(
            language,
            "Compare deux cas, ou le même cas à deux jours, dans deux états du droit ou selon deux bases de "
            "normes. Chaque changement est attribué aux faits, au droit, aux règles ou au temps qui passe.\n\n"
            "Le code de sortie est 0 dès que les cas sont lisibles.",
            "Compare two cases, or one case on two days, in two states of the law, or by two knowledge bases. "
            "Each change is put down to the facts, the law, the rules or the time that passed.\n\n"
            "The exit code is 0 as soon as the cases can be read.",
        ),
    )


def _folder(language: Language, name: str, fr: str, en: str) -> click.Option:
    text = pick(
        language,
        f"Dossier de la base de normes pour {fr} ; sinon celle du programme.",
        f"Folder of the knowledge base for {en}; else the program's own.",
    )
    return click.Option([name], metavar=pick(language, "DOSSIER", "DIR"), help=text)


def _diff(
    old: str,
    new: str | None,
    on: datetime | None,
    on_new: datetime | None,
    law_known_on: date | None,
    law_known_on_new: date | None,
    knowledge: str | None,
    knowledge_new: str | None,
    overlay: tuple[str, ...],
    overlay_new: tuple[str, ...],
    engine: EngineName,
    form: str,
    output: str | None,
    lang: Language,
) -> int:
    from gdpr_rules import assess, explain
    from gdpr_rules.reasoning import diff

    before = read_case(old)
    after = before if new is None else read_case(new)
    first = assess(
        before, knowledge=_base(knowledge, overlay), on=instant(before, on), law_known_on=law_known_on, engine=engine
    )
    second = assess(
        after,
        knowledge=_base(knowledge_new, overlay_new),
        on=on_new or on or (first.on if after.on is None else None),
        law_known_on=law_known_on_new,
        engine=engine,
    )
    comparison = diff(first, second)
    if form == "json":
        told = as_json(explain.comparison_json(comparison), output)
    else:
        told = explain.comparison_text(comparison, lang, width=width(to_file(output)))
    deliver(told, output, lang, case=(old,) if new is None else (old, new))
    return CLEAN


def _base(folder: str | None, overlays: tuple[str, ...]) -> KnowledgeBase:
    from gdpr_rules import KnowledgeBase

    return laid_over(packaged_knowledge() if folder is None else KnowledgeBase.load(folder), overlays)
