"""The questionnaire in a terminal: plain lines, one question after the other, every answer kept before the next.

It works the same through a pipe, with a screen reader and in any encoding: nothing is redrawn, nothing is coloured,
and no answer is a default.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Final, TypeVar

from gdpr_rules.explain.typography import typeset
from gdpr_rules.facts.case import Case
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.fields import Flag
from gdpr_rules.questionnaire import FactQuestion, Interview, Question
from gdpr_rules.questionnaire.answers import NO, NotUnderstood, Option, plain
from gdpr_rules.questionnaire.corrections import answers, pruned
from gdpr_rules.questionnaire.interview import taken_out
from gdpr_rules.questionnaire.replies import reply, reply_to_fact, reply_which
from gdpr_rules.questionnaire.wording import InterviewWording

from .language import Language, pick
from .streams import ask_line, complain


class End(Enum):
    """How a dialogue ended."""

    FINISHED = "finished"
    LEFT = "left"
    INPUT_ENDED = "input ended"


class _Key(Enum):
    """What a user can do instead of answering."""

    BACK = "back"
    WHY = "why"
    PICTURE = "picture"
    REVIEW = "review"
    HELP = "help"
    QUIT = "quit"


_LETTERS: Final[Mapping[Language, Mapping[str, _Key]]] = {
    "fr": {
        "r": _Key.BACK,
        "p": _Key.WHY,
        "b": _Key.PICTURE,
        "l": _Key.REVIEW,
        "h": _Key.HELP,
        "q": _Key.QUIT,
    },
    "en": {
        "b": _Key.BACK,
        "w": _Key.WHY,
        "s": _Key.PICTURE,
        "l": _Key.REVIEW,
        "h": _Key.HELP,
        "q": _Key.QUIT,
    },
}
_WORDS: Final[Mapping[str, _Key]] = {
    **dict.fromkeys(("retour", "back"), _Key.BACK),
    **dict.fromkeys(("pourquoi", "why"), _Key.WHY),
    **dict.fromkeys(("bilan", "summary"), _Key.PICTURE),
    **dict.fromkeys(("relire", "liste", "list", "review"), _Key.REVIEW),
    **dict.fromkeys(("aide", "help"), _Key.HELP),
    **dict.fromkeys(("quitter", "garder et quitter", "quit", "save and quit"), _Key.QUIT),
}
T = TypeVar("T")


class _Left(Exception):
    """The user, or the end of the input, ends the dialogue."""

    def __init__(self, end: End) -> None:
        self.end = end
        super().__init__(end.value)


class _Moved(Exception):
    """A key changed the interview: the question that was put is no longer the one to answer."""


@dataclass
class Dialogue:
    """Asks until nothing more can change, or the user leaves; `keep` is called with the case after every change."""

    interview: Interview
    language: Language
    keep: Callable[[Case], None]
    clock: Callable[[], datetime]
    announced: bool = field(default=False, init=False)

    def run(self) -> End:
        """Ask, and say how it ended; whatever `keep` raises passes through."""
        self.announced = self.interview.has_first_picture
        try:
            while True:
                question = self.interview.next
                try:
                    if question is not None:
                        self._announce()
                        self._step(self._put(question))
                    elif self._closing():
                        return End.FINISHED
                except _Moved:
                    continue
        except _Left as left:
            return left.end

    def _step(self, interview: Interview) -> None:
        """Keep an answer, then go on from it."""
        self.keep(interview.case)
        self.interview = interview

    def _announce(self) -> None:
        if self.interview.has_first_picture and not self.announced:
            self.announced = True
            self._say(*self._wording.standing(), self._wording.phrase("picture.ready"))

    def _closing(self) -> bool:
        """Say that nothing more can change, and let the user look again; true once all is said."""
        self._say(*self._wording.picture(), *self._wording.standing())
        text = pick(
            self.language,
            "Tout est gardé. r reprend la dernière réponse, l relit et corrige, q termine.",
            "Everything is saved. b takes the last answer back, l lists and corrects, q ends.",
        )
        while True:
            line = ask_line(typeset(text, self.language))
            if line is None:
                return True
            key = self._key(line)
            if key is _Key.QUIT:
                return True
            if key is not None:
                self._do(key, None)

    # One question.

    def _put(self, question: Question) -> Interview:
        """Put a question until it is answered, and return the interview after the answer."""
        choices = self._wording.options(question)
        after = self._ask(
            question,
            self._heading(question),
            choices,
            lambda line: reply(self.interview, question, line, self.language, self.clock()),
        )
        if after is not None:
            return after
        assert isinstance(question, FactQuestion)
        if not isinstance(question.type, Flag):
            raise self._one_by_one(question)
        return self._put_which(question)

    def _one_by_one(self, question: FactQuestion) -> _Moved:
        self.interview = self.interview.one_by_one(question.kind, question.field)
        return _Moved()

    def _put_which(self, question: FactQuestion) -> Interview:
        phrase = self._wording.phrase
        after = self._ask(
            question,
            phrase(f"ask.which.{question.usual}"),
            self._wording.facts(question),
            lambda line: reply_which(self.interview, question, line, self.clock()),
            phrase("keys.which"),
        )
        if after is None:
            raise self._one_by_one(question)
        return after

    def _ask(
        self,
        question: Question,
        heading: str,
        choices: Sequence[Option],
        understood: Callable[[str], T],
        keys: str | None = None,
    ) -> T:
        """Put a question, as often as it takes, and return what `understood` makes of the answer."""
        keys = keys or self._wording.keys(question)
        text = heading if choices else f"{heading} {keys}"
        while True:
            if choices:
                self._say(text, *(f"  {number} {option.text}" for number, option in enumerate(choices, start=1)))
            line = self._line(keys if choices else text)
            key = self._key(line)
            if key is not None:
                self._do(key, question)
                continue
            try:
                return understood(line)
            except NotUnderstood as error:
                self._say(self._wording.phrase(error.hint, **error.values))

    def _heading(self, question: Question) -> str:
        return f"{self._wording.position(question)} {self._wording.text(question)}"

    def _line(self, text: str) -> str:
        line = ask_line(typeset(text, self.language))
        if line is None:
            raise _Left(End.INPUT_ENDED)
        return line

    # Keys.

    def _key(self, line: str) -> _Key | None:
        word = plain(line)
        return _LETTERS[self.language].get(word) or _WORDS.get(word)

    def _do(self, key: _Key, question: Question | None) -> None:
        if key is _Key.QUIT:
            raise _Left(End.LEFT)
        if key is _Key.BACK:
            self._back()
        elif key is _Key.WHY:
            self._say(*(f"  {line}" for line in self._wording.why(question)) if question is not None else ())
        elif key is _Key.PICTURE:
            self._say(*self._wording.picture(), *self._wording.standing())
        elif key is _Key.HELP:
            self._say(legend(self.language))
        else:
            self._review()

    def _back(self) -> None:
        before = self.interview.back()
        if before is None:
            self._say(self._wording.phrase("back.none"))
            return
        lost = self._wording.taken_back(taken_out(self.interview.case, before.case), self.interview.case)
        self._step(before)
        self._say(*lost)
        raise _Moved

    def _review(self) -> None:
        """List the answers and let one be corrected; what hangs on it goes, and is named."""
        wording, given = self._wording, answers(self.interview.case)
        if not given:
            self._say(wording.phrase("review.none"))
            return
        self._say(*(f"  {number} {wording.told(address)}" for number, address in enumerate(given, start=1)))
        address = self._reviewed(given)
        if address is None:
            return
        before = self.interview.case
        question = FactQuestion((address,), ())
        after = self._ask(
            question,
            self._heading(question),
            wording.options(question),
            lambda line: reply_to_fact(self.interview, question, line, self.language, self.clock()),
        )
        after = pruned(self.interview, after, (address,))
        dropped = taken_out(before, after.case).values
        self._step(after)
        self._say(*wording.dropped(dropped, before))
        raise _Moved

    def _reviewed(self, given: Sequence[Address]) -> Address | None:
        phrase = self._wording.phrase
        while True:
            line = plain(self._line(phrase("review.which")))
            if line in NO:
                return None
            if line.isascii() and line.isdecimal() and 1 <= int(line) <= len(given):
                return given[int(line) - 1]
            if self._key(line) is _Key.QUIT:
                raise _Left(End.LEFT)
            self._say(phrase("review.hint", count=len(given)))

    # Words.

    @property
    def _wording(self) -> InterviewWording:
        return InterviewWording(self.interview, self.language)

    def _say(self, *lines: str) -> None:
        if lines:
            say(lines, self.language)


def say(lines: Iterable[str], language: Language) -> None:
    """Write lines on standard error, where the questions stand."""
    complain(typeset("\n".join(lines), language))


def legend(language: Language) -> str:
    """Return what each key does."""
    return pick(
        language,
        "o oui, n non, ? je ne sais pas, r retour, p pourquoi, b bilan, l relire et corriger, h aide, "
        "q garder et quitter",
        "y yes, n no, ? I don't know, b back, w why, s summary, l list and correct, h help, q save and quit",
    )
