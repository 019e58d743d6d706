"""`gdpr-rules explain CASE [NORM]` and `gdpr-rules why-not CASE NORM`: the reasons, with their texts."""

from __future__ import annotations

from . import options
from .delivery import deliver
from .exit_codes import CLEAN
from .judging import Judging, judged, need_norm
from .language import Language, pick
from .usage import Command


def explain_command(language: Language) -> Command:
    """Make the command that explains findings."""
    return Command(
        "explain",
        language=language,
        callback=judged(_explain),
        params=options.about_a_case(language, options.norm(language, required=False), forms=("text", "markdown")),
        short_help=pick(language, "Explique les constats d'un cas.", "Explain the findings of a case."),
        help=pick(
            language,
            "Explique les constats d'un cas, ou ceux d'une seule norme : les faits, le raisonnement, "
            "les textes.\n\n"
            "Le code de sortie est 0 dès que le cas est lisible.",
            "Explain the findings of a case, or those of one norm: the facts, the reasoning, the texts.\n\n"
            "The exit code is 0 as soon as the case can be read.",
        ),
    )


def why_not_command(language: Language) -> Command:
    """Make the command that says why a norm did not lead to a violation."""
    return Command(
        "why-not",
        language=language,
        callback=judged(_why_not),
        params=options.about_a_case(language, options.norm(language, required=True)),
        short_help=pick(
            language,
            "Dit pourquoi une norme n'a pas donné de manquement.",
            "Say why a norm gave no violation.",
        ),
        help=pick(
            language,
            "Dit pourquoi une norme n'a pas donné de manquement : la condition qui manque, l'exception, "
            "le fait inconnu.\n\n"
            "Le code de sortie est 0 dès que le cas est lisible.",
            "Say why a norm gave no violation: the condition that fails, the exception, the fact that is "
            "unknown.\n\n"
            "The exit code is 0 as soon as the case can be read.",
        ),
    )


def _explain(case: str, norm: str | None, judging: Judging, form: str, output: str | None, lang: Language) -> int:
    report = judging.judge(case)
    if norm is not None:
        need_norm(norm, report.knowledge.norms, lang)
    from gdpr_rules import explain

    tell = explain.explain_markdown if form == "markdown" else explain.explain_text
    deliver(tell(report, lang, norm), output, lang, case=case)
    return CLEAN


def _why_not(case: str, norm: str, judging: Judging, output: str | None, lang: Language) -> int:
    report = judging.judge(case)
    need_norm(norm, report.knowledge.norms, lang)
    from gdpr_rules.explain import why_not_text
    from gdpr_rules.reasoning.nearest import nearest_changes

    deliver(why_not_text(report, lang, norm, nearest_changes(report, norm)), output, lang, case=case)
    return CLEAN
