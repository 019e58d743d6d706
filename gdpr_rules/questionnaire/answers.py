"""What people write as an answer, read in French or English: what a case file would write, or a hint what to write.

Nothing is guessed and nothing is a default: what is not understood without doubt is not an answer.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from babel.dates import get_month_names

from gdpr_rules.errors import GdprRulesError
from gdpr_rules.facts.case import Case
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.fields import Choice, Count, Done, FieldType, Flag, Lasting, LinkTo, Several, Text, When
from gdpr_rules.norms.words import Language
from gdpr_rules.questionnaire.privacy import looks_like_patient_number
from gdpr_rules.reading.load import KnowledgeBase

DONT_KNOW: Final = "unknown"
"""What a case file writes for the answer "I don't know"."""

YES: Final = frozenset({"o", "oui", "y", "yes"})
NO: Final = frozenset({"n", "non", "no"})
NOTHING: Final = frozenset({"aucun", "aucune", "rien", "none", "nothing"})
UNKNOWN_WORDS: Final = frozenset(
    {
        *("?", "nsp", "inconnu", "je ne sais pas", "ne sais pas", "sais pas", "je sais pas"),
        *("unknown", "i don't know", "don't know", "dont know", "i do not know"),
    }
)
_UNREADABLE: Final = "\ufffd"
"""What stands in place of a byte that the encoding of the input does not know."""
_REFUSED: Final = frozenset({"refuse", "refus", "refused", "nous avons refuse", "j'ai refuse"})


class NotUnderstood(GdprRulesError):
    """What was written is not an answer to the question; `hint` is the phrase that says what to write."""

    def __init__(self, hint: str, **values: object) -> None:
        self.hint = hint
        self.values: Mapping[str, object] = values
        super().__init__(hint)


@dataclass(frozen=True, slots=True)
class Read:
    """An answer: what a case file writes, and the facts of another kind that it names for the first time."""

    value: Any
    new: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that can be chosen: the word of the file, and what the user reads."""

    value: str
    text: str


def plain(text: str) -> str:
    """Return an answer as it is compared: lower case, one space between words, no accents, straight apostrophes."""
    bare = unicodedata.normalize("NFD", text.replace("\u2019", "'").casefold())
    return " ".join("".join(char for char in bare if not unicodedata.combining(char)).split())


def options(address: Address, case: Case, knowledge: KnowledgeBase, language: Language) -> tuple[Option, ...]:
    """Return what can be chosen for a field, in the order in which to number it; nothing where it is free."""
    field = case_field(address)
    if isinstance(field, LinkTo):
        return tuple(Option(id, case.label(field.kind, id)) for id in case.facts(field.kind))
    if isinstance(field, (Choice, Several)):
        words = knowledge.names[address.kind].fields[address.field].values
        return tuple(Option(value, words[value].in_(language)) for value in field.values)
    return ()


def case_field(address: Address) -> FieldType[Any]:
    """Return how the field at an address is written."""
    from gdpr_rules.facts.case import KINDS

    return KINDS[address.kind].fields()[address.field]


def read(written: str, field: FieldType[Any], choices: Sequence[Option], language: Language, today: date) -> Read:
    """Return the answer to a question on one field; raise NotUnderstood with what to write instead."""
    word = plain(written)
    if word in UNKNOWN_WORDS:
        return Read(DONT_KNOW)
    if isinstance(field, Flag):
        return Read(_yes_or_no(word, "hint.flag"))
    if isinstance(field, Choice):
        return Read(_one(word, choices).value)
    if isinstance(field, Several):
        return Read([option.value for option in _several(word, choices)])
    if isinstance(field, LinkTo):
        return _links(written, choices)
    if isinstance(field, Count):
        return Read(_count(word))
    if isinstance(field, When):
        return Read(_checked(field, _moment(word, language, today), "hint.when"))
    if isinstance(field, Done):
        return Read(_checked(field, _done(word, language, today), "hint.done"))
    if isinstance(field, Lasting):
        return Read(_checked(field, _duration(word), "hint.duration"))
    assert isinstance(field, Text)
    return Read(free_text(written))


def free_text(written: str) -> str:
    """Return what was written in full; raise NotUnderstood if it is empty or holds a number of a person."""
    text = " ".join(written.split())
    if not text:
        raise NotUnderstood("hint.text")
    if _UNREADABLE in text:
        raise NotUnderstood("hint.unreadable")
    if looks_like_patient_number(text):
        raise NotUnderstood("hint.private")
    return text


def labels(written: str, known: Iterable[str]) -> tuple[str, ...]:
    """Return the names that were written, with commas or semicolons between them; raise NotUnderstood.

    `known` are the labels already taken. A word that could be meant as an answer is no name.
    """
    taken, found = {plain(label) for label in known}, []
    for part in re.split(r"[,;]", written):
        text = " ".join(part.split()).lstrip("+ ")
        word = plain(text)
        if not word:
            continue
        if word in YES | NO | NOTHING | UNKNOWN_WORDS or not re.search(r"[^\W\d_]{2}", word):
            raise NotUnderstood("hint.label", word=text)
        if _UNREADABLE in text:
            raise NotUnderstood("hint.unreadable")
        if looks_like_patient_number(text):
            raise NotUnderstood("hint.private")
        if word in taken:
            raise NotUnderstood("hint.named", word=text)
        taken.add(word)
        found.append(text[:200])
    if not found:
        raise NotUnderstood("hint.list")
    return tuple(found)


def chosen(written: str, choices: Sequence[Option]) -> tuple[Option, ...]:
    """Return which of some numbered things were meant; raise NotUnderstood."""
    return _several(plain(written), choices)


def _yes_or_no(word: str, hint: str) -> str:
    if word in YES:
        return "yes"
    if word in NO:
        return "no"
    raise NotUnderstood(hint)


# Choices.


def _one(word: str, choices: Sequence[Option]) -> Option:
    if word.isascii() and word.isdecimal() and 1 <= int(word) <= len(choices):
        return choices[int(word) - 1]
    found = [option for option in choices if word in _spellings(option)]
    if len(found) != 1:
        raise NotUnderstood("hint.choice", count=len(choices))
    return found[0]


def _several(word: str, choices: Sequence[Option]) -> tuple[Option, ...]:
    if word in NOTHING:
        return ()
    if re.fullmatch(r"[0-9]+(?:[\s,;]+(?:et |and )?[0-9]+)*", word):
        parts = re.findall(r"[0-9]+", word)
    else:
        parts = [part.strip() for part in re.split(r"[,;]", word) if part.strip()]
        whole = [option for option in choices if word in _spellings(option)]
        if len(whole) == 1:  # what can be chosen may itself have a comma
            return (whole[0],)
    if not parts:
        raise NotUnderstood("hint.several", count=len(choices))
    try:
        return tuple(dict.fromkeys(_one(part, choices) for part in parts))
    except NotUnderstood:
        raise NotUnderstood("hint.several", count=len(choices)) from None


_ARTICLE: Final = re.compile(r"^(?:une?|les?|la|des|du|de la|an?|the|some) |^[ld]'")


def _spellings(option: Option) -> set[str]:
    text = plain(option.text)
    return {text, _ARTICLE.sub("", text), plain(option.value), plain(option.value.replace("_", " "))}


def _links(written: str, choices: Sequence[Option]) -> Read:
    """Read numbers and names of facts, and new names behind a plus sign; the list is then complete."""
    if plain(written) in NOTHING:
        return Read({"only": []})
    old, *new = [part.strip(" ,;") for part in written.split("+")]
    if old and not new and not choices:
        raise NotUnderstood("hint.link.none")
    try:
        ids = [option.value for option in _several(plain(old), choices)] if old else []
    except NotUnderstood:
        raise NotUnderstood("hint.link" if choices else "hint.link.none", count=len(choices)) from None
    added = labels(",".join(new), (option.text for option in choices)) if new else ()
    if not ids and not added:
        raise NotUnderstood("hint.link" if choices else "hint.link.none", count=len(choices))
    return Read({"only": ids}, added)


# Numbers.

_ABOUT: Final = re.compile(r"^(?:environ|a peu pres|autour de|vers|about|around|roughly|approximately|~|≈)\s*(?:le )?")
_BOUNDS: Final = (
    (re.compile(r"^(?:plus de|more than|over|>)\s*(?=[0-9])"), "more_than"),
    (re.compile(r"^(?:au moins|at least|minimum|>=|≥)\s*(?=[0-9])"), "at_least"),
    (re.compile(r"^(?:moins de|less than|fewer than|under|<)\s*(?=[0-9])"), "less_than"),
    (re.compile(r"^(?:au plus|au maximum|at most|maximum|<=|≤)\s*(?=[0-9])"), "at_most"),
)
_NUMBER: Final = re.compile(r"[0-9]{1,3}(?: [0-9]{3})+|[0-9]+")
_BETWEEN: Final = re.compile(r"(?:entre|between|de|from) (.+?) (?:et|and|a|to) (.+)")


def _count(word: str) -> Any:
    between = _BETWEEN.fullmatch(word)
    if between is not None:
        low, high = _whole(between[1]), _whole(between[2])
        if int(low) > int(high):
            raise NotUnderstood("hint.count")
        return {"at_least": low, "at_most": high}
    for pattern, key in _BOUNDS:
        if pattern.match(word):
            if key == "less_than" and int(_whole(pattern.sub("", word))) == 0:
                raise NotUnderstood("hint.count")
            return {key: _whole(pattern.sub("", word))}
    if _ABOUT.match(word):
        return {"about": _whole(_ABOUT.sub("", word))}
    return "0" if word in NOTHING else _whole(word)


def _whole(word: str) -> str:
    if not _NUMBER.fullmatch(word) or len(word.replace(" ", "")) > 12:
        raise NotUnderstood("hint.count")
    return str(int(word.replace(" ", "")))


# Time.

_MONTHS: Final = {
    plain(name).rstrip("."): number
    for locale in ("fr", "en", "en_GB")
    for width in ("wide", "abbreviated")
    for number, name in get_month_names(width, locale=locale).items()
} | {"juill": 7}
"""The months by their names and abbreviations; the one of French lawyers is not among Babel's."""
_WEEKDAY: Final = re.compile(
    r"^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday),? "
)
_DAYS_AGO: Final = {"aujourd'hui": 0, "today": 0, "hier": 1, "yesterday": 1, "avant-hier": 2}
_TIME: Final = re.compile(r"(?:,? ?(?:a|at|vers|t) ?| )(\d{1,2}) ?(?:h|:|heures?) ?(\d{2})?(?: ?(?:min|minutes?))?$")
_ISO: Final = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_SLASHED: Final = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})")
_WORDED: Final = re.compile(r"(?:(\d{1,2})(?:er|st|nd|rd|th)? (?:of )?)?([a-z]+)\.?,? (\d{4})")


def _moment(word: str, language: Language, today: date) -> Any:
    word = word.removeprefix("le ").removeprefix("on ").removeprefix("en ").removeprefix("in ")
    if _ABOUT.match(word):
        inner = _moment(_ABOUT.sub("", word), language, today)
        return {"about": inner} if isinstance(inner, str) else inner
    word = _WEEKDAY.sub("", word)
    time = _TIME.search(word)
    if time is None:
        return _day(word, language, today)
    day = _day(word[: time.start()].strip(), language, today)
    hour, minute = int(time[1]), int(time[2] or 0)
    if len(day) != len("2019-10-08") or hour > 23 or minute > 59:
        raise NotUnderstood("hint.when")
    return f"{day}T{hour:02}:{minute:02}"


def _day(word: str, language: Language, today: date) -> str:
    if word in _DAYS_AGO:
        return (today - timedelta(days=_DAYS_AGO[word])).isoformat()
    if _ISO.fullmatch(word):
        return word
    slashed = _SLASHED.fullmatch(word)
    if slashed is not None and language == "fr":  # elsewhere the month may come first
        return f"{slashed[3]}-{int(slashed[2]):02}-{int(slashed[1]):02}"
    worded = _WORDED.fullmatch(word)
    if worded is not None and worded[2] in _MONTHS:
        month = f"{worded[3]}-{_MONTHS[worded[2]]:02}"
        return f"{month}-{int(worded[1]):02}" if worded[1] else month
    raise NotUnderstood("hint.when")


def _done(word: str, language: Language, today: date) -> Any:
    if word in YES:
        return "yes"
    if word in NO:
        return "no"
    if word in _REFUSED:
        return "refused"
    try:
        return _moment(re.sub(r"^(?:oui|yes|o|y),? ", "", word), language, today)
    except NotUnderstood:
        raise NotUnderstood("hint.done") from None


_UNITS: Final = (
    (r"ans?|annees?|years?|y", "Y", 1),
    (r"mois|months?", "M", 1),
    (r"semaines?|weeks?", "D", 7),
    (r"jours?|days?|j|d", "D", 1),
    (r"heures?|hours?|h", "H", 1),
    (r"minutes?|min", "TM", 1),
)
_LENGTH: Final = re.compile(r"([0-9]{1,5}) ?([a-z]+)(?:,? (?:et |and )?|$)")


def _duration(word: str) -> Any:
    if _ABOUT.match(word):
        return {"about": _duration(_ABOUT.sub("", word))}
    if re.fullmatch(r"p[0-9ymdth]+", word):
        return word.upper()
    if not word or "".join(match[0] for match in _LENGTH.finditer(word)) != word:
        raise NotUnderstood("hint.duration")
    amounts = dict.fromkeys(("Y", "M", "D", "H", "TM"), 0)
    for match in _LENGTH.finditer(word):
        unit = next(((key, times) for names, key, times in _UNITS if re.fullmatch(names, match[2])), None)
        if unit is None:
            raise NotUnderstood("hint.duration")
        amounts[unit[0]] += int(match[1]) * unit[1]
    date_part = "".join(f"{amounts[key]}{key}" for key in ("Y", "M", "D") if amounts[key])
    time_part = "".join(f"{amounts[key]}{key[-1]}" for key in ("H", "TM") if amounts[key])
    return f"P{date_part}" + (f"T{time_part}" if time_part else "")


def _checked(field: FieldType[Any], written: Any, hint: str) -> Any:
    """Return what was read if the field takes it: there is a 31 February only in what people type."""
    try:
        field.read_value(written)
    except ValueError:
        raise NotUnderstood(hint) from None
    return written
