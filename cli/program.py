"""The program `gdpr-rules`: its commands, and what every way of ending means to the caller."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Sequence
from typing import Final

import click

from gdpr_rules.errors import GdprRulesError, InvalidInput

from . import ask, assess, breach, diff, explain, features, options, plan, rules, schema, verify, what_if
from .exit_codes import CLEAN, INTERRUPTED, OUR_BUG, UNUSABLE
from .failures import CannotWrite, DamagedInstallation
from .language import Language, pick, spoken
from .mistakes import told as told_mistake
from .streams import complain, write_result
from .usage import Group, told

NAME: Final = "gdpr-rules"

_SHOWN: Final = 50
"""How many mistakes of one file are told; who has more has given the wrong file."""


def run(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return the exit code; no exception leaves it but an interruption while it ends."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    language = spoken(words, os.environ)
    try:
        code = _program(language).main(words, prog_name=NAME, standalone_mode=False)
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the outermost door: every error becomes an exit code
        return _ended_by(error, language)
    return code if isinstance(code, int) else CLEAN


def _program(language: Language) -> Group:
    return Group(
        NAME,
        [
            ask.command(language),
            assess.command(language),
            breach.command(language),
            explain.explain_command(language),
            explain.why_not_command(language),
            what_if.command(language),
            plan.command(language),
            diff.command(language),
            rules.group(language),
            features.group(language),
            schema.command(language),
            verify.command(language),
        ],
        language=language,
        params=[_version(language), options.lang(language)],
        help=pick(
            language,
            "Le RGPD au cabinet médical : juge ce qu'un cabinet dit de lui-même, et explique chaque constat, "
            "textes à l'appui. Rien n'est envoyé.",
            "The GDPR in French medical practices: judge what a practice says of itself, and explain each "
            "finding with the texts. Nothing is sent anywhere.",
        ),
        epilog=pick(
            language,
            "Aide à la décision : ne remplace pas l'avis d'un avocat ou d'un délégué à la protection des données.",
            "A decision aid: it does not replace the advice of a lawyer or a data protection officer.",
        ),
    )


def _version(language: Language) -> click.Option:
    def show(ctx: click.Context, _option: click.Parameter, asked: bool) -> None:
        if asked and not ctx.resilient_parsing:
            from importlib.metadata import version

            write_result(f"{NAME} {version(NAME)}", language)
            ctx.exit()

    text = pick(language, "Donne la version.", "Give the version.")
    return click.Option(["--version"], is_flag=True, is_eager=True, expose_value=False, help=text, callback=show)


def _ended_by(error: Exception, language: Language) -> int:
    """Say what went wrong, and return the code that it stands for."""
    if isinstance(error, click.ClickException):
        complain(told(error, language))
        return UNUSABLE
    if isinstance(error, CannotWrite) or (isinstance(error, GdprRulesError) and not _is_our_bug(error)):
        complain(_mistakes(error, language))
        return UNUSABLE
    complain(_apology(error, language))
    if os.environ.get("GDPR_RULES_DEBUG") == "1":
        complain("".join(traceback.format_exception(error)))
    return OUR_BUG


def _mistakes(error: Exception, language: Language) -> str:
    """Return one line for each mistake, the first ones if they are many."""
    problems: Sequence[object] = error.problems if isinstance(error, InvalidInput) else (error,)
    words = pick(language, "Erreur :", "Error:")
    lines = [f"{words} {told_mistake(problem, language)}" for problem in problems[:_SHOWN]]
    more = len(problems) - _SHOWN
    if more > 0:
        lines.append(pick(language, f"... et {more} autres erreurs.", f"... and {more} more errors."))
    return "\n".join(lines)


def _is_our_bug(error: GdprRulesError) -> bool:
    from gdpr_rules.assessment import EnginesDisagree
    from gdpr_rules.engine.program import EngineFault
    from gdpr_rules.reasoning.plan import UncertifiedPlan

    return isinstance(error, (EnginesDisagree, EngineFault, UncertifiedPlan))


def _apology(error: Exception, language: Language) -> str:
    if isinstance(error, DamagedInstallation):
        return pick(
            language,
            f"Erreur interne : la base de normes du programme est illisible. Détail : {NAME} rules lint",
            f"Internal error: the program's own knowledge base cannot be read. Detail: {NAME} rules lint",
        )
    name = str(error) if isinstance(error, GdprRulesError) else type(error).__name__
    return pick(
        language,
        f"Erreur interne, et aucun résultat : {name}. Signalez-la ; GDPR_RULES_DEBUG=1 en montre le détail.",
        f"Internal error, and no result: {name}. Please report it; GDPR_RULES_DEBUG=1 shows the detail.",
    )
