"""Days, moments, lengths and numbers in words, in French and English.

Moments are kept in UTC and shown in Paris time, with the weekday; the hour that the clocks repeat in autumn
says which of the two is meant. French comes out with plain spaces but between thousands: `typography.typeset`
does the rest at output.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Final

from babel.dates import format_date
from babel.numbers import format_decimal

from gdpr_rules.explain.phrases import LOCALES
from gdpr_rules.facts.values import PARIS, Duration, Instant, Quantity
from gdpr_rules.norms.words import Language

# A date in a French citation: the legal abbreviation is juill., which Babel shortens to juil.
_LEGAL_MONTHS: Final = (
    *("janv.", "févr.", "mars", "avr.", "mai", "juin"),
    *("juill.", "août", "sept.", "oct.", "nov.", "déc."),
)


def long_day(day: date, language: Language) -> str:
    """Return "8 octobre 2019", "1er septembre 2020" or "8 October 2019"."""
    return _first(format_date(day, "d MMMM y", LOCALES[language]), language)


def weekday(day: date, language: Language) -> str:
    """Return the day with its weekday: "mardi 8 octobre 2019", "Tuesday 8 October 2019"."""
    return f"{format_date(day, 'EEEE', LOCALES[language])} {long_day(day, language)}"


def short_day(day: date, language: Language) -> str:
    """Return the day as citations write it: "22 juill. 2022", or in full in English."""
    if language == "en":
        return long_day(day, language)
    return _first(f"{day.day} {_LEGAL_MONTHS[day.month - 1]} {day.year}", language)


def moment(at: datetime, language: Language) -> str:
    """Return an instant in Paris time: "mardi 27 octobre 2026 à 19 h 00", "Tuesday 27 ... at 19:00".

    Raises ValueError if `at` carries no time zone. Seconds are not shown.
    """
    local = _paris(at)
    if language == "fr":
        return f"{weekday(local, language)} à {local.hour} h {local.minute:02}{_which(local, language)}"
    return f"{weekday(local, language)} at {local.hour:02}:{local.minute:02}{_which(local, language)}"


def ends(at: datetime) -> date | None:
    """Return the day that an instant ends, as midnight ends the day before; None if it is no midnight in Paris."""
    return _paris(at).date() - timedelta(days=1) if _midnight(at) else None


def until(at: datetime, language: Language, *, weekdays: bool = True) -> str:
    """Return a time up to which something holds: the day that it ends, or the moment."""
    day = ends(at)
    if day is None:
        return moment(at, language)
    return weekday(day, language) if weekdays else long_day(day, language)


def instant(value: Instant, language: Language) -> str:
    """Return a moment as far as it is known: exact, a day, a span of days, or between two moments.

    A whole Paris day is the day without an hour; whole days in a row run "du ... au ..." to the last day
    meant; an open side says "au plus tard le" or "à partir du"; an estimated moment says so.
    """
    french = language == "fr"
    start, end = value.start, value.end
    if start is None and end is None:
        text = "à une date inconnue" if french else "at an unknown date"
    elif start is None:
        assert end is not None
        text = ("au plus tard le " if french else "by ") + until(end, language)
    elif end is None:
        text = ("à partir du " if french else "from ") + _earliest(start, language)
    else:
        text = _between(start, end, language)
    if not value.about:
        return text
    return f"{text} (estimation)" if french else f"{text} (estimate)"


def number(value: int | Decimal, language: Language) -> str:
    """Return "5 300" (with a narrow no-break space) or "5,300"."""
    return format_decimal(value, locale=LOCALES[language])


def quantity(value: Quantity, language: Language) -> str:
    """Return a whole number as far as it is known: "5 300", "plus de 5 300", "au moins 12", "environ 40".

    A lower bound one above a round number is said "plus de" that number, which is the same; likewise "moins
    de".
    """
    french = language == "fr"
    if value.about is not None:
        return f"{'environ' if french else 'about'} {number(value.about, language)}"
    low, high = value.low, value.high
    if low is not None and low == high:
        return number(low, language)
    if low is not None and high is not None:
        ends = number(low, language), number(high, language)
        return f"entre {ends[0]} et {ends[1]}" if french else f"between {ends[0]} and {ends[1]}"
    if low is not None:
        if low > 10 and low % 10 == 1:
            return f"{'plus de' if french else 'more than'} {number(low - 1, language)}"
        return f"{'au moins' if french else 'at least'} {number(low, language)}"
    if high is not None:
        if high % 10 == 9:
            return f"{'moins de' if french else 'fewer than'} {number(high + 1, language)}"
        return f"{'au plus' if french else 'at most'} {number(high, language)}"
    return "un nombre inconnu" if french else "an unknown number"


_UNITS: Final[dict[Language, tuple[tuple[str, str], ...]]] = {
    "fr": (("an", "ans"), ("mois", "mois"), ("jour", "jours"), ("heure", "heures"), ("minute", "minutes")),
    "en": (("year", "years"), ("month", "months"), ("day", "days"), ("hour", "hours"), ("minute", "minutes")),
}
_SMALL: Final[dict[Language, tuple[str, ...]]] = {
    "fr": ("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"),
    "en": ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
}


def duration(value: Duration, language: Language) -> str:
    """Return a length of time: "quatre mois", "72 heures", "un an et six mois", "environ quatre mois"."""
    said = [_length(count, place, language) for place, count in enumerate(value.parts) if count]
    last = said.pop() if said else _length(0, 2, language)
    joined = f"{', '.join(said)} {'et' if language == 'fr' else 'and'} {last}" if said else last
    if not value.about:
        return joined
    return f"{'environ' if language == 'fr' else 'about'} {joined}"


def _length(count: int, place: int, language: Language) -> str:
    one, many = _UNITS[language][place]
    unit = one if count == 1 or (count == 0 and language == "fr") else many
    said = _SMALL[language][count] if count < 10 else number(count, language)
    return f"{'une' if said == 'un' and one in ('heure', 'minute') else said} {unit}"


def _first(text: str, language: Language) -> str:
    """Turn "1 septembre" into "1er septembre"."""
    return re.sub(r"^1 ", "1er ", text) if language == "fr" else text


def _paris(at: datetime) -> datetime:
    if at.tzinfo is None:
        raise ValueError("A moment is shown only if its time zone is known; pass an aware datetime.")
    return at.astimezone(PARIS)


def _which(local: datetime, language: Language) -> str:
    """Return which of the two hours of the autumn change is meant, or nothing."""
    if local.replace(fold=0).utcoffset() == local.replace(fold=1).utcoffset():
        return ""
    summer = local.fold == 0
    if language == "fr":
        return " (heure d'été)" if summer else " (heure d'hiver)"
    return " (summer time)" if summer else " (winter time)"


def _midnight(at: datetime) -> bool:
    return _paris(at).time() == time(0)


def _earliest(start: datetime, language: Language) -> str:
    return weekday(_paris(start), language) if _midnight(start) else moment(start, language)


def _between(start: datetime, end: datetime, language: Language) -> str:
    if start == end:
        return moment(start, language)
    first, after = _paris(start), _paris(end)
    last = after.date() - timedelta(days=1)
    if _midnight(start) and _midnight(end):
        if first.date() == last:
            return weekday(last, language)
        days = weekday(first, language), weekday(last, language)
        return f"du {days[0]} au {days[1]}" if language == "fr" else f"from {days[0]} to {days[1]}"
    moments = moment(start, language), moment(end, language)
    if language == "fr":
        return f"entre le {moments[0]} et le {moments[1]}"
    return f"between {moments[0]} and {moments[1]}"
