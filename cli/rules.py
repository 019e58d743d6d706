"""`gdpr-rules rules ...`: the knowledge base itself."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import click

from gdpr_rules.errors import InvalidInput

from . import options
from .delivery import deliver
from .exit_codes import CLEAN, UNUSABLE
from .judging import need_norm, packaged_knowledge
from .language import Language, pick
from .streams import make_folder, write_file, write_result
from .usage import Command, Group


def group(language: Language) -> Group:
    """Make the group of commands."""
    text = pick(language, "Liste, montre et vérifie les normes.", "List, show and check the norms.")
    return Group(
        "rules",
        [_list(language), _show(language), _pages(language), _lint(language), _coverage(language), _cases(language)],
        language=language,
        help=text,
    )


def _list(language: Language) -> Command:
    def run(output: str | None, lang: Language) -> int:
        from gdpr_rules.explain import rules_list_text

        deliver(rules_list_text(packaged_knowledge(), lang), output, lang)
        return CLEAN

    text = pick(language, "Liste les normes.", "List the norms.")
    return Command(
        "list",
        language=language,
        callback=run,
        params=[options.output(language), options.lang(language)],
        help=text,
    )


def _show(language: Language) -> Command:
    def run(norm: str, output: str | None, lang: Language) -> int:
        knowledge = packaged_knowledge()
        need_norm(norm, knowledge.norms, lang)
        from gdpr_rules.explain import rule_text

        deliver(rule_text(knowledge, norm, lang), output, lang)
        return CLEAN

    params = [options.norm(language, required=True), options.output(language), options.lang(language)]
    text = pick(language, "Montre une norme et ses textes.", "Show a norm and its texts.")
    return Command("show", language=language, callback=run, params=params, help=text)


def _pages(language: Language) -> Command:
    folder = pick(language, "DOSSIER", "DIR")
    features = pick(
        language,
        "Cite aussi, pour chaque norme, les scénarios de ce dossier qui la prouvent.",
        "Also name, for each norm, the scenarios of this folder that prove it.",
    )
    text = pick(
        language,
        "Écrit dans un dossier une page Markdown par norme et un index, en français puis en anglais.",
        "Write into a folder one Markdown page for each norm and an index, in French and then in English.",
    )
    return Command(
        "pages",
        language=language,
        callback=_write_pages,
        params=[
            click.Argument(["folder"], metavar=folder),
            click.Option(["--features"], metavar=folder, help=features),
            options.lang(language),
        ],
        short_help=pick(language, "Écrit une page par norme.", "Write a page for each norm."),
        help=text,
    )


def _write_pages(folder: str, features: str | None, lang: Language) -> int:
    from gdpr_rules.explain import rule_pages

    scenarios = _scenarios(features, lang) if features is not None else {}
    pages = rule_pages(packaged_knowledge(), scenarios)
    place = make_folder(folder, lang)
    for name, page in pages.items():
        write_file(str(place / name), page, lang, mode=0o644)
    return CLEAN


def _scenarios(folder: str, lang: Language) -> dict[str, list[str]]:
    need_folder(folder, lang)
    with needing_bdd(lang):
        from gdpr_rules.bdd.titles import titles_by_norm
    return titles_by_norm(Path(folder))


def _coverage(language: Language) -> Command:
    def run(output: str | None, lang: Language) -> int:
        from gdpr_rules.explain import coverage_text

        deliver(coverage_text(packaged_knowledge(), lang), output, lang)
        return CLEAN

    text = pick(
        language,
        "Dit quelles règles portent chaque passage des textes, ou pourquoi il n'y en a pas.",
        "Say which rules encode each place of the texts, or why there are none.",
    )
    params = [options.output(language), options.lang(language)]
    return Command("coverage", language=language, callback=run, params=params, help=text)


def _cases(language: Language) -> Command:
    def run(output: str | None, lang: Language) -> int:
        from gdpr_rules.explain import cases_text
        from gdpr_rules.precedents import compare_all

        deliver(cases_text(compare_all(packaged_knowledge()), lang), output, lang)
        return CLEAN

    text = pick(
        language,
        "Compare ce que concluent les règles à ce qu'ont décidé les autorités, cas par cas.",
        "Compare what the rules conclude with what the authorities decided, case by case.",
    )
    params = [options.output(language), options.lang(language)]
    return Command("cases", language=language, callback=run, params=params, help=text)


def _lint(language: Language) -> Command:
    folder = click.Argument(["folder"], required=False, metavar=pick(language, "[DOSSIER]", "[DIR]"))
    text = pick(
        language,
        "Vérifie les fichiers d'une base de normes, par défaut celle du programme, puis juge les exemples de chaque "
        "norme : une ligne par faute, code 2 s'il y en a.",
        "Check the files of a knowledge base, by default the program's own, and then judge the examples of each norm: "
        "one line for each mistake, exit code 2 if any.",
    )
    return Command(
        "lint",
        language=language,
        callback=_check,
        params=[folder, options.lang(language)],
        short_help=pick(language, "Vérifie les fichiers d'une base de normes.", "Check the files of a knowledge base."),
        help=text,
    )


def _check(folder: str | None, lang: Language) -> int:
    from gdpr_rules import KnowledgeBase
    from gdpr_rules.rehearsal import rehearse

    if folder is not None:
        need_folder(folder, lang)
    try:
        knowledge = KnowledgeBase.load(folder)
        problems = rehearse(knowledge)
    except InvalidInput as error:
        problems = list(error.problems)
    if problems:
        write_result("\n".join(str(problem) for problem in problems), lang)
        return UNUSABLE
    norms, qualifications = len(knowledge.norms), len(knowledge.qualifications)
    examples = sum(len(norm.examples) for norm in knowledge.norms.values())
    fr = f"Aucune faute : {norms} normes, {qualifications} qualifications, {examples} exemples."
    en = f"No mistake: {norms} norms, {qualifications} qualifications, {examples} examples."
    write_result(pick(lang, fr, en), lang)
    return CLEAN


@contextlib.contextmanager
def needing_bdd(language: Language) -> Iterator[None]:
    """Raise ClickException if what reads Gherkin is not installed, and say how to install it."""
    try:
        yield
    except ModuleNotFoundError as error:
        fr = f"il manque {error.name} : installez gdpr-rules[bdd]."
        raise click.ClickException(pick(language, fr, f"{error.name} is missing: install gdpr-rules[bdd].")) from None


def need_folder(written: str, language: Language) -> None:
    """Raise ClickException if there is no such folder."""
    if "\0" in written or not Path(written).is_dir():
        fr, en = f"« {written} » n'est pas un dossier.", f"'{written}' is not a folder."
        raise click.ClickException(pick(language, fr, en))
