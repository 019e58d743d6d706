"""`gdpr-rules breach CASE`: who must be told of a breach and by when; with --draft, the papers of the dossier."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from gdpr_rules.documents import LARGEST
from gdpr_rules.errors import InvalidInput, Place, Problem
from gdpr_rules.facts.breaches import Breach
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.values import Instant

from . import options
from .exit_codes import CLEAN, UNUSABLE
from .failures import CannotWrite
from .judging import STANDARD_INPUT, judge, now, packaged_knowledge
from .language import Language, pick
from .streams import complain, exposure, width, write_files, write_result
from .usage import Command

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gdpr_rules.assessment import EngineName, Report
    from gdpr_rules.dossier import BreachDossier
    from gdpr_rules.dossier.register import RegisterFault

REGISTER: Final = "registre.jsonl"
_LETTER: Final = "lettre.md"


def command(language: Language) -> Command:
    """Make the command."""
    return Command(
        "breach",
        language=language,
        callback=_breach,
        params=[
            click.Argument(["case"], metavar=pick(language, "[CAS]", "[CASE]"), required=False),
            click.Option(
                ["--ask"],
                is_flag=True,
                help=pick(
                    language,
                    "Pose d'abord les questions qui décident qui prévenir, et garde chaque réponse dans le cas ; un "
                    "fichier qui n'existe pas est créé.",
                    "First ask the questions that decide whom to tell, and keep each answer in the case; a file that "
                    "is not there is made.",
                ),
            ),
            _draft(language),
            _verify_register(language),
            options.on(language),
            options.law_known_on(language),
            options.engine(language),
            options.lang(language),
        ],
        short_help=pick(language, "Dit qui prévenir d'une violation, et prépare les documents.", "Say whom to tell."),
        help=pick(
            language,
            "Dit, pour chaque violation du cas, qui prévenir et avant quand, puis les questions ouvertes, les plus "
            "urgentes d'abord. Avec --draft, prépare la notification à la CNIL, la lettre aux patients, l'écriture du "
            "registre, les suites et les échéances. Les brouillons sont refaits à chaque fois ; le registre, lui, "
            "n'est jamais que complété. Rien n'est envoyé.\n\n"
            "Le code de sortie est 0 dès que le cas est lisible, 2 si un document ne peut pas être écrit ou si le "
            "registre ne tient pas.",
            "Say, for each breach of the case, whom to tell and by when, then the open questions, the most urgent "
            "first. With --draft, prepare the notification to the CNIL, the letter to the patients, the entry of the "
            "register, the follow-ups and the deadlines. The drafts are made anew each time; the register is only "
            "ever added to. Nothing is sent.\n\n"
            "The exit code is 0 as soon as the case can be read, 2 if a document cannot be written or the register "
            "does not hold.",
        ),
    )


def _draft(language: Language) -> click.Option:
    text = pick(
        language,
        "Écrit les documents dans ce dossier, lisibles par vous seul.",
        "Write the documents into this folder, readable by you alone.",
    )
    return click.Option(["--draft"], metavar=pick(language, "DOSSIER", "FOLDER"), help=text)


def _verify_register(language: Language) -> click.Option:
    text = pick(
        language,
        "Vérifie qu'un registre n'a été ni modifié, ni amputé au milieu, ni réordonné.",
        "Verify that no line of a register was changed, taken out or moved.",
    )
    return click.Option(["--verify-register"], metavar=pick(language, "FICHIER", "FILE"), help=text)


def _breach(
    case: str | None,
    ask: bool,
    draft: str | None,
    verify_register: str | None,
    on: datetime | None,
    law_known_on: date | None,
    engine: EngineName,
    lang: Language,
) -> int:
    if (case is None) == (verify_register is None):
        fr = "donnez un cas, ou --verify-register et un fichier, mais pas les deux."
        raise click.ClickException(pick(lang, fr, "give a case, or --verify-register and a file, but not both."))
    if case is None:
        assert verify_register is not None
        return _verified(Path(verify_register), lang)
    if ask:
        ended = _asked(case, on, lang)
        if ended != CLEAN:
            return ended
    from gdpr_rules.dossier import dossiers
    from gdpr_rules.explain.dossier import picture_text

    report = judge(case, on, law_known_on, (), engine)
    _refuse_the_future(report)
    found = dossiers(report)
    if draft is not None and found:
        _write(found, _folder(draft, lang), lang)
    write_result(picture_text(found, lang, width=width(to_file=False)), lang)
    return CLEAN


def _refuse_the_future(report: Report) -> None:
    """Raise InvalidInput for an incident that is said to have become known at a time still to come."""
    latest = max(report.on, now())
    problems = []
    for id, breach in report.case.breaches.items():
        address = Address(Breach.kind, id, "aware")
        known = [each.value for each in breach.aware.episodes if isinstance(each.value, Instant)]
        if any(moment.start is not None and moment.start > latest for moment in known):
            place = report.case.place(address) or Place(str(address))
            problems.append(
                Problem(place, f"{address} lies in the future.", "Check the date: the 72 hours run from it.")
            )
    if problems:
        raise InvalidInput(problems)


def _asked(case: str, on: datetime | None, language: Language) -> int:
    """Ask the incident sheet of a case; return the exit code of the questionnaire."""
    from gdpr_rules import Case
    from gdpr_rules.facts.case import judged_instant
    from gdpr_rules.questionnaire import Interview
    from gdpr_rules.questionnaire.sheet import about_breaches

    from .ask import Keeper, converse, is_there, read_answers

    if case == STANDARD_INPUT:
        fr, en = (
            "--ask garde les réponses dans le cas : nommez un fichier.",
            "--ask keeps the answers in the case: name a file.",
        )
        raise click.UsageError(pick(language, fr, en))
    read = read_answers(case, language) if is_there(case) else Case.model_validate({})
    moment = on or (judged_instant(read.on) if read.on is not None else now())
    keeper = Keeper(case, language, onward="breach --ask")
    keeper.keep(read)  # a folder that cannot be written is found out before the first question
    return converse(Interview(read, about_breaches(packaged_knowledge()), moment), keeper, language)


# The documents.


def _folder(written: str, language: Language) -> Path:
    """Return the folder for the documents, made for its owner alone if it is not there."""
    try:
        folder = Path(written).resolve()
        if folder.exists() and not folder.is_dir():
            fr = f"{written} est un fichier : nommez un dossier."
            raise CannotWrite(pick(language, fr, f"{written} is a file: name a folder."))
        folder.mkdir(mode=0o700, exist_ok=True)
    except (OSError, ValueError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        fr = f"le dossier {written} ne peut pas être créé : {reason}. Choisissez-en un autre."
        en = f"the folder {written} cannot be made: {reason}. Choose another one."
        raise CannotWrite(pick(language, fr, en)) from None
    return folder


def _write(found: Sequence[BreachDossier], folder: Path, language: Language) -> None:
    """Write all documents and the register, or nothing; say where they are and who else may see them."""
    register = folder / REGISTER
    before = _register_text(register, language) if register.exists() else ""
    after = _with_entries(before, found, register, language)
    texts = {folder / name: text for dossier in found for name, text in _documents(dossier, language).items()}
    if after != before:
        texts[register] = after
    write_files(texts, language)
    for warning in exposure(folder, language):
        complain(warning)
    for stale in (folder / f"{dossier.breach}-{_LETTER}" for dossier in found if dossier.letter is None):
        if stale.exists():
            fr = f"Attention : {stale} date d'un essai précédent. Plus rien ne demande cette lettre : ne l'envoyez pas."
            en = f"Warning: {stale} is of an earlier run. Nothing asks for this letter any more: do not send it."
            complain(pick(language, fr, en))
    complain(pick(language, f"Documents écrits dans {folder}.", f"Documents written to {folder}."))
    if after == before:
        complain(pick(language, "Registre inchangé : aucun fait nouveau.", "Register unchanged: no new fact."))


def _documents(dossier: BreachDossier, language: Language) -> dict[str, str]:
    from gdpr_rules.explain.dossier import DossierWriter

    writer = DossierWriter(dossier, language)
    made = {
        "notification.md": writer.notification(),
        _LETTER: writer.letter(),
        "registre.md": writer.register(),
        "suites.md": writer.follow_ups(),
        "echeances.ics": writer.calendar(),
    }
    return {f"{dossier.breach}-{name}": text for name, text in made.items() if text is not None}


# The register.


def _register_text(path: Path, language: Language) -> str:
    """Return the text of a register; raise CannotWrite if it cannot be read."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        fr = f"le registre {path} ne peut pas être lu : {reason}. Vérifiez son nom et vos droits."
        en = f"the register {path} cannot be read: {reason}. Check its name and your rights."
        raise CannotWrite(pick(language, fr, en)) from None
    if len(data) > LARGEST:
        fr = f"le registre {path} est trop grand. Rangez-le ailleurs et commencez-en un autre."
        raise CannotWrite(
            pick(language, fr, f"the register {path} is too large. Put it elsewhere and start another one.")
        )
    return data.decode("utf-8", "replace")


def _with_entries(text: str, found: Sequence[BreachDossier], path: Path, language: Language) -> str:
    from gdpr_rules.dossier.register import UnsoundRegister, changes, with_entry
    from gdpr_rules.explain.dossier import DossierWriter

    recorded = now()
    try:
        for dossier in found:
            statements = dossier.facts.everything()
            duties: dict[str, str] = {to: each.notification.duty for to, each in dossier.verdicts.items()}
            told = DossierWriter(dossier, language).register_told(
                changes(text, dossier.breach, statements, duties) or ()
            )
            text = with_entry(text, dossier.breach, statements, duties, told, recorded)
    except UnsoundRegister as error:
        fr = (
            f"{_fault(error.fault, path, language)} Rien n'a été écrit. Gardez ce fichier tel quel, "
            "puis reprenez une copie saine, ou choisissez un autre dossier."
        )
        en = (
            f"{_fault(error.fault, path, language)} Nothing was written. Keep this file as it is, "
            "then go back to a sound copy, or choose another folder."
        )
        raise CannotWrite(pick(language, fr, en)) from None
    return text


def _verified(path: Path, language: Language) -> int:
    from gdpr_rules.dossier.register import entries, verify

    text = _register_text(path, language)
    fault = verify(text)
    if fault is not None:
        fr, en = "Le registre ne tient pas.", "The register does not hold."
        write_result(f"{pick(language, fr, en)} {_fault(fault, path, language)}", language)
        return UNUSABLE
    count = len(entries(text))
    several = "s" if count > 1 else ""
    fr = (
        f"Le registre tient : {count} écriture{several}, chacune intacte et à sa place. "
        "Une coupure à la fin ne se verrait pas : gardez une copie."
    )
    en = (
        f"The register holds; entries, each intact and in its place: {count}. "
        "A cut at its end would not show: keep a copy."
    )
    write_result(pick(language, fr, en), language)
    return CLEAN


def _fault(fault: RegisterFault, path: Path, language: Language) -> str:
    fr, en = {
        "unreadable": ("n'est pas une écriture lisible", "is no readable entry"),
        "unfinished": ("n'est pas écrite jusqu'au bout", "is not written to its end"),
        "altered": ("a été modifiée après coup", "was changed afterwards"),
        "broken_chain": ("ne suit pas celle qui la précède", "does not follow the one before it"),
        "misnumbered": ("ne porte pas le bon numéro", "does not bear the right number"),
    }[fault.fault]
    return pick(language, f"{path}, ligne {fault.line} : elle {fr}.", f"{path}, line {fault.line}: it {en}.")
