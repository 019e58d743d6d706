"""`gdpr-rules ask`: the questionnaire, whose answers become a case file that only its owner can read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from gdpr_rules.documents import LARGEST, Document, read_bytes, read_file
from gdpr_rules.errors import InvalidInput, Place, Problem

from . import options
from .delivery import STANDARD_OUTPUT
from .exit_codes import CLEAN, INTERRUPTED, UNUSABLE
from .failures import CannotWrite
from .judging import now, packaged_knowledge, standard_input
from .language import Language, pick
from .streams import complain, exposure, probe_file, write_file, write_result
from .usage import Command, Parsed

if TYPE_CHECKING:
    from gdpr_rules import Case, KnowledgeBase
    from gdpr_rules.questionnaire import Interview

    from .dialogue import End

_A_YEAR: Final = 365


def command(language: Language) -> Command:
    """Make the command."""
    return Command(
        "ask",
        language=language,
        callback=_ask,
        params=[
            _file(
                language,
                ["-o", "--output"],
                "Fichier des réponses, lisible par vous seul ; cabinet.yaml par défaut, « - » pour la sortie standard.",
                "File of the answers, which only you can read; practice.yaml by default, `-` for standard output.",
            ),
            _file(
                language,
                ["--resume"],
                "Reprend ce fichier là où il en est.",
                "Take up this file where it stands.",
            ),
            _file(
                language,
                ["--answers"],
                "Prend d'abord les réponses de ce fichier ; « - » lit l'entrée standard.",
                "Take the answers of this file first; `-` reads standard input.",
            ),
            _file(
                language,
                ["--from", "earlier"],
                "Part du fichier d'une autre année ; les réponses trop vieilles sont reposées.",
                "Start from the file of another year; answers that are too old are asked again.",
            ),
            click.Option(
                ["--older-than"],
                type=Parsed(
                    pick(language, "jours", "days"),
                    _days,
                    pick(language, "écrivez un nombre de jours, comme 365.", "write a number of days, such as 365."),
                ),
                default=str(_A_YEAR),
                help=pick(
                    language,
                    "Avec --from, âge en jours au-delà duquel une réponse est reposée ; 365 par défaut.",
                    "With --from, the age in days beyond which an answer is asked again; 365 by default.",
                ),
            ),
            click.Option(
                ["--import", "tables"],
                multiple=True,
                metavar=pick(language, "CSV", "CSV"),
                help=pick(
                    language,
                    "Ajoute une liste : devices.csv, appareils.csv, ou device=FICHIER. Peut être répété.",
                    "Add a list: devices.csv, appareils.csv, or device=FILE. Can be repeated.",
                ),
            ),
            click.Option(
                ["--no-input"],
                is_flag=True,
                help=pick(
                    language,
                    "Ne demande rien ; s'il manque des réponses, les nomme et échoue.",
                    "Ask nothing; if answers are missing, name them and fail.",
                ),
            ),
            options.lang(language),
        ],
        short_help=pick(language, "Pose les questions, garde les réponses.", "Ask the questions, keep the answers."),
        help=pick(
            language,
            "Pose les questions qui peuvent encore changer un constat, les urgentes d'abord, et garde chaque réponse "
            "aussitôt. Rien n'est envoyé.\n\n"
            "Touches : o oui, n non, ? je ne sais pas, r retour, p pourquoi, b bilan, l relire et corriger, q garder "
            "et quitter. Aucune réponse n'est supposée.\n\n"
            "Codes de sortie : 0 terminé ou quitté par q ; 2 fichier inutilisable, ou réponses manquantes avec "
            "--no-input ; 130 fin de la saisie ou interruption, réponses gardées.",
            "Ask the questions that can still change a finding, the urgent ones first, and keep each answer at once. "
            "Nothing is sent anywhere.\n\n"
            "Keys: y yes, n no, ? I don't know, b back, w why, s summary, l list and correct, q save and quit. No "
            "answer is assumed.\n\n"
            "Exit codes: 0 finished, or left with q; 2 unusable file, or answers missing with --no-input; 130 end of "
            "input or interrupted, answers kept.",
        ),
    )


def _ask(
    output: str | None,
    resume: str | None,
    answers: str | None,
    earlier: str | None,
    older_than: int,
    tables: Sequence[str],
    no_input: bool,
    lang: Language,
) -> int:
    from gdpr_rules.facts.case import judged_instant
    from gdpr_rules.questionnaire import Interview

    target = _target(output, resume, lang)
    if answers == STANDARD_OUTPUT and not no_input:
        fr = "--answers - lit l'entrée standard, où il faudrait aussi répondre : ajoutez --no-input."
        en = "--answers - reads standard input, where the answers would come from, too: add --no-input."
        raise click.UsageError(pick(lang, fr, en))
    knowledge = packaged_knowledge()
    kept = read_answers(resume, lang) if resume is not None else None
    case = _start(kept, answers, earlier, timedelta(days=older_than), lang)
    for table in tables:
        case = _imported(case, table, knowledge, lang)
    on = judged_instant(case.on) if case.on is not None else now()
    interview = Interview(case, knowledge, on)
    if no_input and interview.next is not None:
        return _missing(interview, lang)
    keeper = Keeper(target, lang)
    keeper.begin(case, kept, asking=not no_input)
    if no_input:
        return keeper.deliver(CLEAN)
    return converse(interview, keeper, lang)


def converse(interview: Interview, keeper: Keeper, language: Language) -> int:
    """Ask until nothing more can change or the user leaves; return the exit code. Every answer is kept at once."""
    from .dialogue import Dialogue, End, legend, say

    say([*keeper.opening(), legend(language)], language)
    dialogue = Dialogue(interview, language, keeper.keep, now)
    try:
        end: End | None = dialogue.run()
    except KeyboardInterrupt:
        end = None
    say(keeper.closing(finished=end is End.FINISHED), language)
    return keeper.deliver(CLEAN if end in (End.FINISHED, End.LEFT) else INTERRUPTED)


class Keeper:
    """Keeps the case: in a file after every change, or on standard output at the end."""

    def __init__(self, target: str, language: Language, *, onward: str = "ask --resume") -> None:
        self.target, self.language, self.onward = target, language, onward
        self.text = ""

    @property
    def to_file(self) -> bool:
        """Whether the answers go to a file."""
        return self.target != STANDARD_OUTPUT

    def begin(self, case: Case, kept: Case | None, *, asking: bool = True) -> None:
        """Take up the file that says `kept`, or make one: what cannot be written is found out before a question.

        A file that is there stays as it is until the case differs from it. If it is not laid out as it will be
        written, this says so, for its comments would be lost. Raises CannotWrite, with what to do.
        """
        from gdpr_rules.facts.editing import to_yaml

        if kept is None or not self.to_file or not is_there(self.target):
            self.keep(case)
            return
        self.text = to_yaml(kept)
        changed = to_yaml(case) != self.text
        if (asking or changed) and not self._as_written():
            from .dialogue import say

            fr = f"Dès qu'une réponse change, {self.target} est récrit : commentaires et mise en page sont perdus."
            en = f"As soon as an answer changes, {self.target} is written anew: comments and layout are lost."
            say([pick(self.language, fr, en)], self.language)
        try:
            probe_file(self.target, self.language)
        except CannotWrite as error:
            raise self._told(error) from None
        self.keep(case)

    def keep(self, case: Case) -> None:
        """Write the case, all of it or nothing, if it changed. Raises CannotWrite, with what to do."""
        from gdpr_rules.facts.editing import to_yaml

        before, self.text = self.text, to_yaml(case)
        if not self.to_file or (self.text == before and is_there(self.target)):
            return
        try:
            write_file(self.target, self.text, self.language)
        except CannotWrite as error:
            raise self._told(error, unkept=is_there(self.target)) from None

    def _told(self, error: CannotWrite, *, unkept: bool = False) -> CannotWrite:
        fr = "Libérez de la place, vérifiez les droits sur le dossier, ou choisissez un autre fichier avec -o."
        en = "Free some space, check the rights on the folder, or choose another file with -o."
        if unkept:
            fr += f" Les réponses déjà gardées dans {self.target} y sont toujours ; la dernière n'y est pas."
            en += f" The answers already in {self.target} are still there; the last one is not."
        return CannotWrite(f"{error} {pick(self.language, fr, en)}")

    def _as_written(self) -> bool:
        """Say whether the file looks as it would be written now."""
        return Path(self.target).read_bytes().decode("utf-8", "replace").splitlines() == self.text.splitlines()

    def deliver(self, code: int) -> int:
        """Write the case on standard output if it goes there, and return the exit code."""
        if not self.to_file:
            try:
                write_result(self.text, self.language)
            except CannotWrite:
                complain(self.text)  # the only place left where the answers are not lost
                raise
        return code

    def opening(self) -> list[str]:
        """Return what to say before the first question."""
        if not self.to_file:
            fr = "Rien n'est envoyé. Vos réponses sortent à la fin, sur la sortie standard."
            return [pick(self.language, fr, "Nothing is sent. Your answers come out at the end, on standard output.")]
        fr = f"Rien n'est envoyé. Chaque réponse est gardée aussitôt dans {self.target}."
        en = f"Nothing is sent. Each answer is kept at once in {self.target}."
        return [pick(self.language, fr, en), *exposure(Path(self.target).absolute().parent, self.language)]

    def closing(self, *, finished: bool) -> list[str]:
        """Return what to say at the end."""
        if not self.to_file:
            return []
        target = self.target if " " not in self.target else f'"{self.target}"'
        if finished:
            after = f"gdpr-rules assess {target}"
            return [pick(self.language, f"Suite : {after}", f"Next: {after}")]
        after = f"gdpr-rules {self.onward} {target}"
        fr = f"Tout est gardé dans {self.target}. Pour reprendre : {after}"
        return [pick(self.language, fr, f"Everything is kept in {self.target}. To go on: {after}")]


def _target(output: str | None, resume: str | None, language: Language) -> str:
    """Return the file to write; a file that is there is taken up, or left alone."""
    target = output or resume or pick(language, "cabinet.yaml", "practice.yaml")
    if target == STANDARD_OUTPUT or "\0" in target:
        return target
    if is_there(target) and not (resume is not None and is_there(resume) and Path(target).samefile(resume)):
        fr = f"{target} existe déjà. Reprenez-le avec --resume {target}, ou nommez un autre fichier avec -o."
        en = f"{target} exists already. Take it up with --resume {target}, or name another file with -o."
        raise click.UsageError(pick(language, fr, en))
    return target


def is_there(written: str) -> bool:
    """Say whether there is such a file; what cannot be the name of one is told when it is read or written."""
    try:
        return Path(written).is_file()
    except (OSError, ValueError):
        return False


def _start(kept: Case | None, answers: str | None, earlier: str | None, oldest: timedelta, language: Language) -> Case:
    from gdpr_rules import Case
    from gdpr_rules.questionnaire.earlier import completed, renewed

    from .dialogue import say

    case = kept if kept is not None else Case.model_validate({})
    if earlier is not None:
        old, again = renewed(read_answers(earlier, language), now(), oldest)
        fr = f"{earlier} : {len(again)} réponses trop vieilles seront reposées si elles comptent encore."
        en = f"{earlier}: {len(again)} answers are too old and will be asked again if they still matter."
        say([pick(language, fr, en)], language)
        case = completed(case, old)
    if answers is not None:
        case = completed(case, read_answers(answers, language))
    return case


def read_answers(written: str, language: Language) -> Case:
    """Read a case under the names of today; raise InvalidInput, and say that the file was left as it is."""
    from gdpr_rules import Case
    from gdpr_rules.questionnaire.earlier import migrated, renames

    from .dialogue import say

    try:
        document, renamed = migrated(_document(written), renames())
        case = Case.from_document(document)
    except InvalidInput:
        fr = f"{written} ne peut pas être lu et reste tel quel. Corrigez-le, ou repartez d'un autre fichier avec -o."
        en = f"{written} cannot be read and is left as it is. Correct it, or start another file with -o."
        complain(pick(language, fr, en))
        raise
    if renamed:
        fr, en = f"Noms d'hier, repris sous ceux d'aujourd'hui : {', '.join(renamed)}.", "Old names, taken over: "
        say([pick(language, fr, f"{en}{', '.join(renamed)}.")], language)
    return case


def _document(written: str) -> Document:
    if written == STANDARD_OUTPUT:
        return read_bytes(standard_input(), "<stdin>")
    if "\0" in written:
        raise InvalidInput([Problem(Place(written), "this cannot be the name of a file.")])
    return read_file(Path(written))


def _imported(case: Case, written: str, knowledge: KnowledgeBase, language: Language) -> Case:
    from gdpr_rules.facts.case import KINDS
    from gdpr_rules.questionnaire.tables import imported, kind_of_table

    kind, equals, name = written.partition("=")
    if not equals or kind not in KINDS:
        kind, name = kind_of_table(written, knowledge) or "", written
    if not kind or KINDS[kind].single:
        kinds = ", ".join(each for each, model in KINDS.items() if not model.single)
        fr = f"--import : quelle liste est {written} ? Écrivez device={written}, par exemple ({kinds})."
        en = f"--import: which list is {written}? Write device={written}, for example ({kinds})."
        raise click.UsageError(pick(language, fr, en))
    try:
        with Path(name).open("rb") as file:
            raw = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "this cannot be the name of a file"
        raise InvalidInput(
            [Problem(Place(name), f"cannot be read: {reason}.", "Check the path and the rights.")]
        ) from None
    return imported(case, kind, raw, name, knowledge, language, now())


def _missing(interview: Interview, language: Language) -> int:
    """Name the answers that are missing, the first ones first."""
    from gdpr_rules.questionnaire import FactQuestion
    from gdpr_rules.questionnaire.wording import InterviewWording

    from .dialogue import say

    wording = InterviewWording(interview, language)
    lines = [pick(language, "Réponses manquantes :", "Missing answers:")]
    for question in interview.questions:
        names = map(str, question.addresses) if isinstance(question, FactQuestion) else (question.kind,)
        lines.append(f"- {', '.join(names)}{pick(language, ' : ', ': ')}{wording.text(question)}")
    say(lines, language)
    return UNUSABLE


def _file(language: Language, names: list[str], fr: str, en: str) -> click.Option:
    return click.Option(names, metavar=pick(language, "FICHIER", "FILE"), help=pick(language, fr, en))


def _days(written: str) -> int:
    days = int(written)
    if not 0 <= days <= 100 * _A_YEAR:
        raise ValueError(written)
    return days
