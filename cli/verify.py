"""`gdpr-rules verify PROOF CASE`: whether a proof holds, by a checker that shares no code with the engines."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import click

from gdpr_rules.documents import LARGEST
from gdpr_rules.errors import InvalidInput, Place, Problem

from . import options
from .exit_codes import CLEAN, UNUSABLE
from .judging import packaged_knowledge, read_case
from .language import Language, pick
from .streams import write_result
from .usage import Command


def command(language: Language) -> Command:
    """Make the command."""
    return Command(
        "verify",
        language=language,
        callback=_verify,
        params=[
            click.Argument(["proof"], metavar=pick(language, "PREUVE", "PROOF")),
            options.case(language),
            options.lang(language),
        ],
        short_help=pick(language, "Vérifie une preuve.", "Check a proof."),
        help=pick(
            language,
            "Vérifie une preuve écrite par « assess --format proof », sans se fier aux moteurs : chaque constat est "
            "refait à partir du cas et des normes, et aucun ne doit manquer.\n\n"
            "Codes de sortie : 0 la preuve tient ; 2 elle ne tient pas, ou un fichier est inutilisable.",
            "Check a proof written by `assess --format proof`, without trusting the engines: every finding is worked "
            "out again from the case and the norms, and none may be missing.\n\n"
            "Exit codes: 0 the proof holds; 2 it does not, or a file is unusable.",
        ),
    )


def _verify(proof: str, case: str, lang: Language) -> int:
    from gdpr_rules.proofs.checker import check

    claimed = _read(proof)
    read = read_case(case)
    knowledge = packaged_knowledge().as_known_on(_day(claimed, proof))
    wrong = check(claimed, read, knowledge.provisions, knowledge.digest)
    if wrong:
        write_result("\n".join([pick(lang, "La preuve ne tient pas.", "The proof does not hold."), *wrong]), lang)
        return UNUSABLE
    count = len(claimed["findings"])
    fr, en = (
        f"La preuve tient : {count} constats, aucun ne manque.",
        f"The proof holds: {count} findings, none missing.",
    )
    write_result(pick(lang, fr, en), lang)
    return CLEAN


def _read(path: str) -> dict[str, Any]:
    try:
        with Path(path).open("rb") as file:
            claimed = json.loads(file.read(LARGEST + 1))
    except (OSError, ValueError, RecursionError) as error:
        reason = getattr(error, "strerror", None) or "it is not JSON"
        hint = "Write one with: gdpr-rules assess CASE --format proof --output proof.json"
        raise InvalidInput([Problem(Place(path), f"cannot be read: {reason}.", hint)]) from None
    if not isinstance(claimed, dict):
        raise InvalidInput([Problem(Place(path), "a proof is a JSON object.")])
    return claimed


def _day(claimed: dict[str, Any], path: str) -> date | None:
    written = claimed.get("law_known_on")
    if written is None:
        return None
    try:
        return date.fromisoformat(str(written))
    except ValueError:
        raise InvalidInput([Problem(Place(path), f"law_known_on is no day: {written!r:.40}.")]) from None
