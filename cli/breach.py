"""`gdpr-rules breach CASE`: who must be told of a breach and by when; with --draft, the papers of the dossier."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click
from click.core import ParameterSource

from gdpr_rules.documents import LARGEST
from gdpr_rules.errors import InvalidInput, Place, Problem
from gdpr_rules.facts.breaches import Breach
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.values import Instant

from . import options
from .delivery import as_json, deliver, to_file
from .exit_codes import CLEAN, VIOLATIONS
from .failures import CannotWrite
from .judging import STANDARD_INPUT, Judging, judged, now, packaged_knowledge
from .language import Language, pick
from .locking import alone_in
from .streams import complain, exposure, make_folder, width, write_files, write_result
from .usage import Command, Parsed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gdpr_rules.assessment import Report
    from gdpr_rules.dossier import BreachDossier
    from gdpr_rules.dossier.register import Head, RegisterFault

REGISTER: Final = "registre.jsonl"
_NOTICE: Final = "notification.md"
_LETTER: Final = "lettre.md"
_OF_THE_REPORT: Final = (
    *("schema_version", "on", "law_known_on", "engines", "knowledge", "language", "case"),
    "notifications",
)


def command(language: Language) -> Command:
    """Make the command."""
    return Command(
        "breach",
        language=language,
        callback=judged(_breach),
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
            *options.judging(language),
            options.form(language, "text", "json"),
            options.output(language),
            _verify_register(language),
            _head(language),
            options.lang(language),
        ],
        short_help=pick(language, "Dit qui prévenir d'une violation, et prépare les documents.", "Say whom to tell."),
        help=pick(
            language,
            "Dit, pour chaque violation du cas, qui prévenir et avant quand, puis les questions ouvertes, les plus "
            "urgentes d'abord. Avec --draft, prépare la notification à la CNIL et la lettre aux patients, si elles "
            "peuvent être exigées, l'écriture du registre, les suites et les échéances. Les brouillons sont refaits "
            "à chaque fois ; le registre, lui, n'est jamais que complété. Rien n'est envoyé.\n\n"
            "Avec --verify-register, vérifie un registre, et rien d'autre.\n\n"
            "Codes de sortie : 0 dès que le cas est lisible ; 1 le registre ne tient pas ; 2 appel ou fichier "
            "inutilisable, ou document qui ne peut pas être écrit.",
            "Say, for each breach of the case, whom to tell and by when, then the open questions, the most urgent "
            "first. With --draft, prepare the notification to the CNIL and the letter to the patients, if they may be "
            "required, the entry of the register, the follow-ups and the deadlines. The drafts are made anew each "
            "time; the register is only ever added to. Nothing is sent.\n\n"
            "With --verify-register, verify a register, and do nothing else.\n\n"
            "Exit codes: 0 as soon as the case can be read; 1 the register does not hold; 2 unusable call or file, "
            "or a document cannot be written.",
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


def _head(language: Language) -> click.Option:
    text = pick(
        language,
        "Avec --verify-register : la tête notée plus tôt ; les écritures d'alors doivent y être encore.",
        "With --verify-register: the head noted earlier; the entries of that time must still be there.",
    )
    shape = pick(
        language, "écrivez-la comme elle a été donnée : 3:1f2e3d4c5b6a7980.", "write it as given: 3:1f2e3d4c5b6a7980."
    )
    return click.Option(["--head"], type=Parsed(pick(language, "tête", "head"), _noted, shape), help=text)


def _noted(written: str) -> Head:
    from gdpr_rules.dossier.register import Head

    return Head.parse(written)


def _breach(
    case: str | None,
    ask: bool,
    draft: str | None,
    judging: Judging,
    form: str,
    output: str | None,
    verify_register: str | None,
    head: Head | None,
    lang: Language,
) -> int:
    if verify_register is not None:
        _refuse_others({"verify_register", "head", "lang"}, "--verify-register", lang)
        return _verified(Path(verify_register), head, lang)
    if case is None:
        fr = "donnez un cas, ou --verify-register et un fichier."
        raise click.UsageError(pick(lang, fr, "give a case, or --verify-register and a file."))
    if head is not None:
        fr, en = "--head ne va qu'avec --verify-register.", "--head goes with --verify-register only."
        raise click.UsageError(pick(lang, fr, en))
    if draft is not None and judging.overlay:
        fr = "--overlay suppose un droit qui n'existe pas : aucun document ne peut en partir. Retirez --draft."
        en = "--overlay supposes law that is none: no document may rest on it. Leave --draft out."
        raise click.UsageError(pick(lang, fr, en))
    if ask:
        ended = _asked(case, judging.on, lang)
        if ended != CLEAN:
            return ended
    from gdpr_rules.dossier import dossiers

    report = judging.judge(case)
    _refuse_the_future(report)
    found = dossiers(report)
    if draft is not None:
        if found:
            _write(found, make_folder(draft, lang, mode=0o700), lang)
        else:
            fr = "Aucun document écrit : le dossier ne décrit aucun incident."
            complain(pick(lang, fr, "No document written: the case describes no incident."))
    deliver(_told(report, found, form, output, lang), output, lang, case=case)
    return CLEAN


def _refuse_others(allowed: set[str], option: str, language: Language) -> None:
    """Raise UsageError if more stands on the command line than goes with an option."""
    ctx = click.get_current_context()
    for param in ctx.command.params:
        assert param.name is not None
        if param.name not in allowed and ctx.get_parameter_source(param.name) is ParameterSource.COMMANDLINE:
            name = param.opts[0] if isinstance(param, click.Option) else ctx.params[param.name]
            fr, en = f"{name} et {option} ne vont pas ensemble.", f"{name} does not go with {option}."
            raise click.UsageError(pick(language, fr, en))


def _told(report: Report, found: Sequence[BreachDossier], form: str, output: str | None, language: Language) -> str:
    from gdpr_rules.explain.dossier import picture_text
    from gdpr_rules.explain.overlays import announced

    if form == "json":
        return as_json(_data(report, found, language), output)
    columns = width(to_file(output))
    return announced(picture_text(found, language, width=columns), language, report.knowledge, width=columns)


def _data(report: Report, found: Sequence[BreachDossier], language: Language) -> dict[str, Any]:
    """Return of the report as JSON what the picture shows: the notifications, and the questions about the breaches."""
    from gdpr_rules.explain import report_json

    whole = report_json(report, language)
    asked = {str(address) for dossier in found for address in dossier.questions}
    return {
        **{key: whole[key] for key in _OF_THE_REPORT},
        "questions": [question for question in whole["questions"] if question["fact"] in asked],
    }


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
    keeper.begin(read, read)
    return converse(Interview(read, about_breaches(packaged_knowledge()), moment), keeper, language)


# The documents.


def _write(found: Sequence[BreachDossier], folder: Path, language: Language) -> None:
    """Write the register and all documents; say where they are and who else may see them."""
    register = folder / REGISTER
    with alone_in(folder, language):
        before = _register_text(register, language) if register.exists() else ""
        after = _with_entries(before, found, register, language)
        # The register first: a document without its entry would be worse than an entry without its document.
        texts = {register: after} if after != before else {}
        texts |= {folder / name: text for dossier in found for name, text in _documents(dossier, language).items()}
        write_files(texts, language)
    for warning in exposure(folder, language):
        complain(warning)
    for stale in _stale(found, folder):
        fr = f"Attention : {stale} date d'un essai précédent. Plus rien ne demande ce document : ne l'envoyez pas."
        en = f"Warning: {stale} is of an earlier run. Nothing asks for this document any more: do not send it."
        complain(pick(language, fr, en))
    complain(pick(language, f"Documents écrits dans {folder}.", f"Documents written to {folder}."))
    if after == before:
        complain(pick(language, "Registre inchangé : aucun fait nouveau.", "Register unchanged: no new fact."))
    complain(_to_note(after, language))


def _stale(found: Sequence[BreachDossier], folder: Path) -> list[Path]:
    """Return the drafts of an earlier run that would be sent to somebody, and that nothing asks for any more."""
    unwanted = [
        folder / f"{dossier.breach}-{name}"
        for dossier in found
        for name, wanted in ((_NOTICE, dossier.notice_wanted), (_LETTER, dossier.letter is not None))
        if not wanted
    ]
    return [file for file in unwanted if file.exists()]


def _documents(dossier: BreachDossier, language: Language) -> dict[str, str]:
    from gdpr_rules.explain.dossier import DossierWriter

    writer = DossierWriter(dossier, language)
    made = {
        _NOTICE: writer.notification(),
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


def _to_note(text: str, language: Language) -> str:
    """Return the head of a register, and why to note it elsewhere."""
    from gdpr_rules.dossier.register import head

    fr = f"Tête du registre : {head(text)}. Notez-la ailleurs : elle montrera si la fin a été coupée."
    return pick(language, fr, f"Head of the register: {head(text)}. Note it elsewhere: it will show a cut at the end.")


def _verified(path: Path, noted: Head | None, language: Language) -> int:
    from gdpr_rules.dossier.register import continues, entries, verify

    text = _register_text(path, language)
    fault = verify(text)
    if fault is not None:
        fr, en = "Le registre ne tient pas.", "The register does not hold."
        write_result(f"{pick(language, fr, en)} {_fault(fault, path, language)}", language)
        return VIOLATIONS
    if noted is not None and not continues(text, noted):
        fr = f"Le registre ne tient pas. {path} ne contient plus les écritures jusqu'à {noted} : coupé, ou refait."
        en = f"The register does not hold. {path} no longer holds the entries up to {noted}: cut, or written anew."
        write_result(pick(language, fr, en), language)
        return VIOLATIONS
    count = len(entries(text))
    several = "s" if count > 1 else ""
    fr = f"Le registre tient : {count} écriture{several}, chacune intacte et à sa place."
    lines = [pick(language, fr, f"The register holds; entries, each intact and in its place: {count}.")]
    if noted is None:
        fr = "Une coupure à la fin ne se voit qu'avec une tête notée plus tôt : --head."
        lines.append(pick(language, fr, "A cut at its end shows only against a head noted earlier: --head."))
    if count:
        lines.append(_to_note(text, language))
    write_result("\n".join(lines), language)
    return CLEAN


def _fault(fault: RegisterFault, path: Path, language: Language) -> str:
    fr, en = {
        "unreadable": ("n'est pas une écriture lisible", "is no readable entry"),
        "unfinished": ("n'est pas écrite jusqu'au bout", "is not written to its end"),
        "altered": ("a été modifiée après coup", "was changed afterwards"),
        "broken_chain": ("ne suit pas celle qui la précède", "does not follow the one before it"),
        "unknown_version": (
            "est d'une version que ce programme ne connaît pas",
            "is of a version that this program does not know",
        ),
        "misnumbered": ("ne porte pas le bon numéro", "does not bear the right number"),
    }[fault.fault]
    return pick(language, f"{path}, ligne {fault.line} : elle {fr}.", f"{path}, line {fault.line}: it {en}.")
