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
from .exit_codes import CLEAN, VIOLATIONS
from .judging import STANDARD_INPUT, laid_over, packaged_knowledge, read_case, standard_input
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
            "refait à partir du cas et des normes, et aucun ne doit manquer. « - » lit l'entrée standard.\n\n"
            "Codes de sortie : 0 la preuve tient ; 1 elle ne tient pas ; 2 appel ou fichier inutilisable.",
            "Check a proof written by `assess --format proof`, without trusting the engines: every finding is worked "
            "out again from the case and the norms, and none may be missing. `-` reads standard input.\n\n"
            "Exit codes: 0 the proof holds; 1 it does not; 2 unusable call or file.",
        ),
    )


def _verify(proof: str, case: str, lang: Language) -> int:
    if proof == case == STANDARD_INPUT:
        fr, en = (
            "l'entrée standard ne donne qu'un des deux fichiers.",
            "standard input gives one of the two files only.",
        )
        raise click.UsageError(pick(lang, fr, en))
    from gdpr_rules.proofs.checker import check

    claimed = _read(proof)
    read = read_case(case)
    knowledge = laid_over(packaged_knowledge(), _overlays(claimed, proof)).as_known_on(_day(claimed, proof))
    wrong = check(claimed, read, knowledge.provisions, knowledge.digest)
    if wrong:
        fr = "La preuve ne tient pas. Le détail, en anglais :"
        write_result("\n".join([pick(lang, fr, "The proof does not hold."), *wrong]), lang)
        return VIOLATIONS
    count = len(claimed["findings"])
    fr, en = (
        f"La preuve tient : {count} constats, aucun ne manque.",
        f"The proof holds: {count} findings, none missing.",
    )
    write_result(pick(lang, fr, en), lang)
    return CLEAN


def _read(written: str) -> dict[str, Any]:
    name = "<stdin>" if written == STANDARD_INPUT else written
    hint = "Write one with: gdpr-rules assess CASE --format proof --output proof.json"
    try:
        claimed = json.loads(standard_input() if written == STANDARD_INPUT else _bytes(written))
    except (OSError, ValueError, RecursionError) as error:
        reason = getattr(error, "strerror", None) or "it is not JSON"
        raise InvalidInput([Problem(Place(name), f"cannot be read: {reason}.", hint)]) from None
    if not isinstance(claimed, dict):
        raise InvalidInput([Problem(Place(name), "a proof is a JSON object.", hint)])
    return claimed


def _bytes(path: str) -> bytes:
    with Path(path).open("rb") as file:
        return file.read(LARGEST + 1)


def _overlays(claimed: dict[str, Any], path: str) -> tuple[str, ...]:
    """Return the names of what was laid over the law when the proof was made."""
    written = claimed.get("overlays", [])
    if not isinstance(written, list) or not all(isinstance(name, str) for name in written):
        raise InvalidInput([Problem(Place(path), f"overlays is no list of names: {written!r:.40}.")])
    return tuple(written)


def _day(claimed: dict[str, Any], path: str) -> date | None:
    written = claimed.get("law_known_on")
    if written is None:
        return None
    try:
        return date.fromisoformat(str(written))
    except ValueError:
        raise InvalidInput([Problem(Place(path), f"law_known_on is no day: {written!r:.40}.")]) from None
