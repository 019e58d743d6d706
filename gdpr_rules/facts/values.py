"""The values that a fact can have: three-valued where the world is, never null.

`UNKNOWN` is the answer "I don't know". A quantity or an instant may be exact, bounded or about; a set or a list of
links may be complete or open. Every class here parses the forms that a case file may write and says, in one
sentence, what it expected.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from typing import Any, Final
from zoneinfo import ZoneInfo

PARIS: Final = ZoneInfo("Europe/Paris")
"""The time zone of the practices: a time written without an offset is Paris time, a bare date is a Paris day."""

LONGEST_DAY: Final = timedelta(hours=25)
"""The day on which the clocks go back."""

_YES = frozenset({"yes", "true"})
_NO = frozenset({"no", "false"})


class Unknown(Enum):
    """The answer "I don't know": neither yes, nor no, nor silence."""

    UNKNOWN = "unknown"

    def __repr__(self) -> str:
        return "UNKNOWN"


UNKNOWN: Final = Unknown.UNKNOWN

Truth = bool | None
"""True, false, or None where what is known does not decide."""


def clean_text(text: str) -> str:
    """Return `text` without characters that cannot be seen, which could disguise a report or hide words in it.

    Line feeds and tabs are kept, and so are the joiners of scripts and emoji; half a surrogate pair is dropped.
    """
    joined = text.encode("utf-16", "surrogatepass").decode("utf-16", "ignore")
    return _HIDDEN.sub("", joined)


# Controls and formats (the categories Cc and Cf of Unicode 16) but U+200C and U+200D; the separators of lines and
# paragraphs, and the grapheme joiner, which belong to neither and show as nothing.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e"
    "\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000110bd\U000110cd"
    "\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e007f]"
)


def parse_flag(written: object) -> bool:
    """Read `yes`, `no`, `true` or `false`; raise ValueError on anything else."""
    if isinstance(written, bool):
        return written
    if isinstance(written, str):
        if written in _YES:
            return True
        if written in _NO:
            return False
    raise ValueError(f"expected yes, no or unknown, not {shown(written)}.")


def shown(written: object) -> str:
    """Return what was written, short and on one line, for an error message."""
    text = clean_text(str(written)).replace("\n", " ")
    return f"'{text[:40]}…'" if len(text) > 40 else f"'{text}'"


def _whole(written: object) -> int:
    if isinstance(written, int) and not isinstance(written, bool):
        number = written
    elif isinstance(written, str) and re.fullmatch(r"[0-9]{1,15}", written):
        number = int(written)
    else:
        raise ValueError(f"expected a whole number such as 5300, not {shown(written)}.")
    if number < 0:
        raise ValueError(f"expected a number that is not negative, not {shown(written)}.")
    if number > _LARGEST:
        raise ValueError(f"expected a number of 15 digits at most, not {shown(written)}.")
    return number


_LARGEST: Final = 10**15 - 1


@dataclass(frozen=True, slots=True)
class Quantity:
    """A whole number: exact (`low == high`), bounded, or only `about`, which decides no threshold.

    `low` and `high` are included bounds, None where open.
    """

    low: int | None = None
    high: int | None = None
    about: int | None = None

    @classmethod
    def parse(cls, written: object) -> Quantity:
        """Read `12`, `{at_least: 5}`, `{more_than: 5}`, `{at_most: 9}`, `{less_than: 9}` or `{about: 7}`."""
        if not isinstance(written, dict):
            number = _whole(written)
            return cls(number, number)
        keys = set(written)
        if keys == {"about"}:
            return cls(about=_whole(written["about"]))
        low = high = None
        lower, upper = keys & {"at_least", "more_than"}, keys & {"at_most", "less_than"}
        if not keys or keys - lower - upper or len(lower) > 1 or len(upper) > 1:
            raise ValueError("expected at_least or more_than, at_most or less_than, or about alone.")
        for key in lower:
            low = _whole(written[key]) + (key == "more_than")
        for key in upper:
            high = _whole(written[key]) - (key == "less_than")
        if (low or 0) > (_LARGEST if high is None else high) or (high or 0) < 0:
            raise ValueError("expected bounds that some number can meet.")
        return cls(low, high)

    def at_least(self, threshold: int) -> Truth:
        """Say whether the quantity is certainly, certainly not, or perhaps `threshold` or more."""
        if self.low is not None and self.low >= threshold:
            return True
        if self.high is not None and self.high < threshold:
            return False
        return None

    def at_most(self, threshold: int) -> Truth:
        """Say whether the quantity is certainly, certainly not, or perhaps `threshold` or less."""
        over = self.at_least(threshold + 1)
        return None if over is None else not over


_NUMBER = "([0-9]{1,6})"
_DURATION = re.compile(f"P(?!$)(?:{_NUMBER}Y)?(?:{_NUMBER}M)?(?:{_NUMBER}D)?(?:T(?!$)(?:{_NUMBER}H)?(?:{_NUMBER}M)?)?")


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time as written in ISO 8601 (`P4M`, `PT72H`), exact or only `about`."""

    iso: str
    about: bool = False

    @classmethod
    def parse(cls, written: object) -> Duration:
        """Read an ISO 8601 duration, or `{about: P4M}`."""
        about = False
        iso = written
        if isinstance(written, dict) and set(written) == {"about"}:
            about, iso = True, written["about"]
        if not isinstance(iso, str) or not _DURATION.fullmatch(iso):
            raise ValueError(f"expected a duration such as PT72H, P8D or P4M, not {shown(iso)}.")
        return cls(iso, about)

    @property
    def parts(self) -> tuple[int, int, int, int, int]:
        """Years, months, days, hours and minutes, as written."""
        match = _DURATION.fullmatch(self.iso)
        assert match is not None
        years, months, days, hours, minutes = (int(group or 0) for group in match.groups())
        return years, months, days, hours, minutes


@dataclass(frozen=True, slots=True)
class Instant:
    """A moment, as far as it is known: exact (`start == end`) or somewhere in `[start, end)`.

    Both are in UTC and None where open. `about` marks a moment that was only estimated: it decides no time limit.
    """

    start: datetime | None = None
    end: datetime | None = None
    about: bool = False

    @classmethod
    def at(cls, moment: datetime) -> Instant:
        """Return the exact instant `moment`, which must carry its time zone."""
        if moment.tzinfo is None:
            raise ValueError("an instant needs a time zone; pass an aware datetime, for example datetime.now(UTC).")
        utc = moment.astimezone(UTC)
        return cls(utc, utc)

    @classmethod
    def day(cls, day: date) -> Instant:
        """Return the whole of one Paris day."""
        return cls(_midnight(day), _midnight(day + timedelta(days=1)))

    @classmethod
    def parse(cls, written: object) -> Instant:
        """Read a date, a month, a year, a date and time, `{about: ...}`, or `{not_before: ..., not_after: ...}`."""
        if isinstance(written, dict) and set(written) == {"about"}:
            inner = cls._simple(written["about"])
            return cls(inner.start, inner.end, about=True)
        if isinstance(written, dict) and written and set(written) <= {"not_before", "not_after"}:
            first = cls._simple(written["not_before"]) if "not_before" in written else cls()
            last = cls._simple(written["not_after"]) if "not_after" in written else cls()
            if last.before(first):
                raise ValueError("not_before comes after not_after.")
            return cls(first.start, last.end)
        return cls._simple(written)

    @classmethod
    def _simple(cls, written: object) -> Instant:
        """Read a moment that is neither estimated nor bounded on two sides; no part of a second is kept."""
        if isinstance(written, datetime):
            return _aware(written.replace(microsecond=0))
        if isinstance(written, date):
            _check_year(written.year, written)
            return cls.day(written)
        if isinstance(written, str):
            return cls._from_text(written)
        raise ValueError(f"expected a date such as 2019-10-08 or 2019-10-08T09:12, not {shown(written)}.")

    @classmethod
    def _from_text(cls, text: str) -> Instant:
        match = _DATE.fullmatch(text)
        if match is None:
            raise ValueError(
                f"expected a date such as 2019-10-08, or a date and time such as 2019-10-08T09:12, not {shown(text)}."
            )
        year, month, day, time = match.groups()
        _check_year(int(year), text)
        try:
            if time is not None:
                return _moment(datetime.fromisoformat(text))
            if day is not None:
                return cls.day(date.fromisoformat(text))
            first = date(int(year), int(month or 1), 1)
        except _NoSuchTime:
            raise
        except ValueError:
            raise ValueError(f"{shown(text)} is not a date of the calendar.") from None
        after = date(first.year + 1, 1, 1) if month is None else (first + timedelta(days=31)).replace(day=1)
        return cls(_midnight(first), _midnight(after))

    @property
    def exact(self) -> bool:
        """Whether the moment is known to the second."""
        return self.start is not None and self.start == self.end and not self.about

    def before(self, other: Instant) -> Truth:
        """Say whether this moment certainly, certainly not, or perhaps comes before `other`."""
        if self.about or other.about:
            return None
        ends, begins = self.end, other.start
        if ends is not None and begins is not None and (ends < begins or (ends == begins and not self.exact)):
            return True
        if self.start is not None and other.end is not None and self.start >= other.end:
            return False
        return None


_DATE = re.compile(
    r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})(T(?:[01][0-9]|2[0-3]):[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:[0-9]{2})?)?)?)?"
)
_FIRST_YEAR, _LAST_YEAR = 1900, 2199


def _check_year(year: int, written: object) -> None:
    """Refuse a slip of the pen such as 0219, and years with which no time limit can be counted."""
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise _NoSuchTime(f"{shown(written)} does not lie in the years {_FIRST_YEAR} to {_LAST_YEAR}.")


class _NoSuchTime(ValueError):
    """A time that the clock change skips, or of a year that cannot be judged."""


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=PARIS).astimezone(UTC)


def _moment(written: datetime) -> Instant:
    """Return the instant of a time as written; an hour that the clocks repeat in autumn stays an interval."""
    if written.tzinfo is not None:
        return _aware(written)
    first = written.replace(tzinfo=PARIS, fold=0).astimezone(UTC)
    second = written.replace(tzinfo=PARIS, fold=1).astimezone(UTC)
    if first == second:
        return Instant(first, first)
    if first.astimezone(PARIS).replace(tzinfo=None) != written:
        raise _NoSuchTime(f"{shown(written.isoformat())} does not exist in Paris: the clocks went forward over it.")
    return Instant(first, second + timedelta(seconds=1))  # the second reading is possible, and `end` is excluded


def _aware(written: datetime) -> Instant:
    """Return the instant of a time with its zone; its year must be one that can be judged, in Paris as well."""
    _check_year(written.year, written)
    instant = Instant.at(written)
    _check_year(written.astimezone(PARIS).year, written)
    return instant


class Refused(Enum):
    """The practice decided not to do it: more than "not done so far"."""

    REFUSED = "refused"

    def __repr__(self) -> str:
        return "REFUSED"


REFUSED: Final = Refused.REFUSED

Occurrence = bool | Refused | Instant
"""Whether something was done: no (not so far), refused, yes (when, is not known), or the instant at which it was."""


def parse_occurrence(written: object) -> Occurrence:
    """Read `no`, `refused`, `yes`, or when it was done."""
    if written == "refused":
        return REFUSED
    try:
        return parse_flag(written)
    except ValueError:
        pass
    try:
        return Instant.parse(written)
    except ValueError as error:
        if isinstance(error, _NoSuchTime):
            raise
        raise ValueError(f"expected yes, no, refused, unknown or a date, not {shown(written)}.") from None


@dataclass(frozen=True, slots=True)
class Items:
    """A choice of several: those known, and whether there may be others."""

    known: frozenset[str]
    complete: bool = True

    def __repr__(self) -> str:
        return f"Items({sorted(self.known)}, complete={self.complete})"

    def includes(self, item: str) -> Truth:
        """Say whether `item` is certainly, certainly not, or perhaps among them."""
        if item in self.known:
            return True
        return False if self.complete else None


@dataclass(frozen=True, slots=True)
class Links:
    """The facts that this fact is tied to, by id, and whether the list is complete."""

    ids: tuple[str, ...] = ()
    complete: bool = False

    def includes(self, other: str) -> Truth:
        """Say whether the fact `other` is certainly, certainly not, or perhaps tied to this one."""
        if other in self.ids:
            return True
        return False if self.complete else None


def parse_members(written: object, open_key: str, closed_key: str) -> tuple[list[str], str]:
    """Read a list of words: plain, or under `open_key` (others may exist) or `closed_key` (there are no others).

    Returns the words and which form was used: "plain", `open_key` or `closed_key`.
    """
    form = "plain"
    if isinstance(written, dict) and len(written) == 1 and next(iter(written)) in (open_key, closed_key):
        (form, written), *_ = written.items()
    if isinstance(written, str):
        written = [written]
    if not isinstance(written, (list, tuple, set, frozenset)) or not all(isinstance(item, str) for item in written):
        raise ValueError(f"expected a list of words, or {{{closed_key}: [...]}} or {{{open_key}: [...]}}.")
    words = sorted(written) if isinstance(written, (set, frozenset)) else list(written)
    seen: set[str] = set()
    for word in words:
        if word in seen:
            raise ValueError(f"{shown(word)} is listed twice.")
        seen.add(word)
    return words, form


Json = dict[str, Any]


def as_written(value: Any) -> Any:
    """Return a value as a case file may write it: data for JSON, from which the same value is read again.

    Raises ValueError if no file can say it, and TypeError if it is no value of a fact.
    """
    match value:
        case str() | bool():
            return value
        case Unknown() | Refused():
            return value.value
        case Quantity():
            return _written_quantity(value)
        case Instant():
            return _written_instant(value)
        case Duration(iso=iso, about=about):
            return {"about": iso} if about else iso
        case Items(known=known, complete=complete):
            return sorted(known) if complete else {"at_least": sorted(known)}
        case Links(ids=ids, complete=complete):
            return {"only": list(ids)} if complete else list(ids)
    raise TypeError(f"{type(value).__name__} is no value of a fact")


def _written_quantity(quantity: Quantity) -> Any:
    if quantity.about is not None:
        return {"about": quantity.about}
    if quantity.low is not None and quantity.low == quantity.high:
        return quantity.low
    bounds = {"at_least": quantity.low, "at_most": quantity.high}
    return {name: bound for name, bound in bounds.items() if bound is not None}


def _written_instant(instant: Instant) -> Any:
    """Write the shortest form: a year, a month, a day, a time in Paris; else the two bounds."""
    start, end = instant.start, instant.end
    if start is not None:
        day = f"{start.astimezone(PARIS):%Y-%m-%d}"
        for text in (day[:4], day[:7], day, _local(start), _universal(start)):
            if Instant.parse(text) == Instant(start, end):
                return {"about": text} if instant.about else text
    if instant.about or (start is None and end is None):
        raise ValueError("no case file can say this moment.")
    bounds = {"not_before": start and _bound(start), "not_after": end and _bound(end, after=True)}
    return {name: bound for name, bound in bounds.items() if bound is not None}


def _bound(moment: datetime, *, after: bool = False) -> str:
    """Write a bound: a day where it begins, or where one `after` it ends, with it; else the time."""
    day = moment.astimezone(PARIS).date()
    if _midnight(day) == moment:
        return (day - timedelta(days=1) if after else day).isoformat()
    local = _local(moment)
    return local if Instant.parse(local).exact else _universal(moment)


def _local(moment: datetime) -> str:
    """Write a time as the clocks of Paris show it, which the hour that they repeat in autumn leaves open."""
    return f"{moment.astimezone(PARIS):%Y-%m-%dT%H:%M:%S}".removesuffix(":00")


def _universal(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%S}Z"
