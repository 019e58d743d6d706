"""The public holidays of France and its working days, on which time limits of the Union end.

A limit that is not in hours and would end on a Saturday, a Sunday or a public holiday runs to the end of the next
working day (R1182:3(4)). Each member state names its holidays; these are the eleven national ones of France (code du
travail, art. L3133-1). The two more of Alsace-Moselle are left out: they are holidays in part of the country alone.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

_FIXED: Final = (
    (1, 1),  # New Year
    (5, 1),  # Labour Day
    (5, 8),  # Victory of 1945
    (7, 14),  # National Day
    (8, 15),  # Assumption
    (11, 1),  # All Saints
    (11, 11),  # Armistice of 1918
    (12, 25),  # Christmas
)
_AFTER_EASTER: Final = (1, 39, 50)
"""Days after Easter Sunday of Easter Monday, Ascension and Whit Monday."""
_FRIDAY: Final = 4


def easter(year: int) -> date:
    """Return Easter Sunday of a year of the Gregorian calendar, by the computation of Meeus, Jones and Butcher."""
    golden = year % 19
    century, of_century = divmod(year, 100)
    leap_centuries, century_rest = divmod(century, 4)
    moon = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap_centuries - moon + 15) % 30
    leaps, rest = divmod(of_century, 4)
    weekday = (32 + 2 * century_rest + 2 * leaps - epact - rest) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def public_holidays(year: int) -> frozenset[date]:
    """Return the national public holidays of France in a year."""
    moved = (easter(year) + timedelta(days=days) for days in _AFTER_EASTER)
    return frozenset({*(date(year, month, day) for month, day in _FIXED), *moved})


def is_working_day(day: date) -> bool:
    """Say whether a day is neither a Saturday, a Sunday nor a public holiday."""
    return day.weekday() <= _FRIDAY and day not in public_holidays(day.year)
