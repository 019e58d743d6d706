"""`gdpr-rules schema`: the JSON Schemas of the files, for editors and other programs."""

from __future__ import annotations

import click

from . import options
from .delivery import deliver
from .exit_codes import CLEAN
from .language import Language, pick
from .streams import make_folder, write_file
from .usage import Command, OneOf

NAMES = ("case", "norms", "qualifications", "remedies", "questions", "words", "sources", "report")


def command(language: Language) -> Command:
    """Make the command."""
    kind = OneOf(NAMES, language)
    write = pick(language, "Écrit tous les schémas dans ce dossier.", "Write every schema into this folder.")
    return Command(
        "schema",
        language=language,
        callback=_schema,
        params=[
            click.Argument(["name"], type=kind, default="case", metavar=f"[{'|'.join(NAMES)}]"),
            click.Option(["--write", "folder"], metavar=pick(language, "DOSSIER", "DIR"), help=write),
            options.output(language),
            options.lang(language),
        ],
        short_help=pick(language, "Donne les schémas JSON des fichiers.", "Give the JSON Schemas of the files."),
        help=pick(
            language,
            "Donne le schéma JSON d'une sorte de fichier, par défaut celui d'un cas ; `report` est celui du bilan.",
            "Give the JSON Schema of one kind of file, by default that of a case; `report` is that of the report.",
        ),
    )


def _schema(name: str, folder: str | None, output: str | None, lang: Language) -> int:
    from gdpr_rules.explain import report_schema
    from gdpr_rules.reading.schema import schemas, written

    known = {**schemas(), "report": report_schema()}
    if folder is None:
        deliver(written(known[name]), output, lang)
        return CLEAN
    place = make_folder(folder, lang)
    for each, schema in known.items():
        write_file(str(place / f"{each}.json"), written(schema), lang, mode=0o644)
    return CLEAN
