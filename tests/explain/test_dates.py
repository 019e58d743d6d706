"""Days, moments, lengths and numbers in words, over clock changes too."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gdpr_rules.explain.dates import (
    duration,
    instant,
    long_day,
    moment,
    number,
    quantity,
    short_day,
    until,
    weekday,
)
from gdpr_rules.facts.values import Duration, Instant, Quantity
from gdpr_rules.norms.words import Language

BOTH: tuple[Language, Language] = ("fr", "en")


@pytest.mark.parametrize(
    ("day", "french", "english"),
    [
        (date(2019, 10, 8), "mardi 8 octobre 2019", "Tuesday 8 October 2019"),
        (date(2020, 9, 1), "mardi 1er septembre 2020", "Tuesday 1 September 2020"),
        (date(2026, 12, 11), "vendredi 11 décembre 2026", "Friday 11 December 2026"),
        (date(2026, 8, 31), "lundi 31 août 2026", "Monday 31 August 2026"),
    ],
)
def test_days_have_their_weekday(day: date, french: str, english: str) -> None:
    assert (weekday(day, "fr"), weekday(day, "en")) == (french, english)


def test_days_without_weekday_and_in_citations() -> None:
    assert long_day(date(2019, 6, 1), "fr") == "1er juin 2019"
    assert short_day(date(2022, 7, 22), "fr") == "22 juill. 2022"
    assert short_day(date(2020, 12, 7), "fr") == "7 déc. 2020"
    assert short_day(date(2022, 8, 1), "fr") == "1er août 2022"
    assert short_day(date(2022, 7, 22), "en") == "22 July 2022"


def test_seventy_two_hours_over_the_end_of_summer_time() -> None:
    aware = datetime(2026, 10, 24, 18, 0, tzinfo=UTC)
    assert moment(aware, "fr") == "samedi 24 octobre 2026 à 20 h 00"
    assert moment(aware + timedelta(hours=72), "fr") == "mardi 27 octobre 2026 à 19 h 00"
    assert moment(aware + timedelta(hours=72), "en") == "Tuesday 27 October 2026 at 19:00"


def test_seventy_two_hours_over_the_start_of_summer_time() -> None:
    aware = datetime(2026, 3, 28, 8, 5, tzinfo=UTC)
    assert moment(aware, "fr") == "samedi 28 mars 2026 à 9 h 05"
    assert moment(aware + timedelta(hours=72), "fr") == "mardi 31 mars 2026 à 10 h 05"


def test_the_hour_that_comes_twice_says_which() -> None:
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert moment(first, "fr") == "dimanche 25 octobre 2026 à 2 h 30 (heure d'été)"
    assert moment(first + timedelta(hours=1), "fr") == "dimanche 25 octobre 2026 à 2 h 30 (heure d'hiver)"
    assert moment(first, "en") == "Sunday 25 October 2026 at 02:30 (summer time)"
    assert moment(first + timedelta(hours=2), "en") == "Sunday 25 October 2026 at 03:30"


def test_midnight_belongs_to_the_day_in_paris() -> None:
    assert moment(datetime(2019, 12, 31, 23, 0, tzinfo=UTC), "fr") == "mercredi 1er janvier 2020 à 0 h 00"


@given(st.datetimes(datetime(2000, 1, 1), datetime(2037, 12, 31)).map(lambda at: at.replace(second=0, microsecond=0)))
def test_two_minutes_are_never_shown_alike(at: datetime) -> None:
    at = at.replace(tzinfo=UTC)
    for language in BOTH:
        assert len({moment(at + timedelta(minutes=step), language) for step in (0, 1, 30, 60, 120)}) == 5


def test_a_moment_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        moment(datetime(2026, 10, 24, 20, 0), "fr")


@pytest.mark.parametrize(
    ("written", "french", "english"),
    [
        ("2019-10-08", "mardi 8 octobre 2019", "Tuesday 8 October 2019"),
        ("2026-10-25", "dimanche 25 octobre 2026", "Sunday 25 October 2026"),
        ("2019-10-08T09:12", "mardi 8 octobre 2019 à 9 h 12", "Tuesday 8 October 2019 at 09:12"),
        (
            "2020-09",
            "du mardi 1er septembre 2020 au mercredi 30 septembre 2020",
            "from Tuesday 1 September 2020 to Wednesday 30 September 2020",
        ),
        (
            {"not_before": "2019-10-08T09:00", "not_after": "2019-10-08T10:30"},
            "entre le mardi 8 octobre 2019 à 9 h 00 et le mardi 8 octobre 2019 à 10 h 30",
            "between Tuesday 8 October 2019 at 09:00 and Tuesday 8 October 2019 at 10:30",
        ),
        ({"not_before": "2019-10-08"}, "à partir du mardi 8 octobre 2019", "from Tuesday 8 October 2019"),
        ({"not_after": "2019-10-08"}, "au plus tard le mardi 8 octobre 2019", "by Tuesday 8 October 2019"),
        (
            {"not_after": "2019-10-08T10:30"},
            "au plus tard le mardi 8 octobre 2019 à 10 h 30",
            "by Tuesday 8 October 2019 at 10:30",
        ),
        ({"about": "2019-10-08"}, "mardi 8 octobre 2019 (estimation)", "Tuesday 8 October 2019 (estimate)"),
    ],
)
def test_moments_as_far_as_they_are_known(written: object, french: str, english: str) -> None:
    value = Instant.parse(written)
    assert (instant(value, "fr"), instant(value, "en")) == (french, english)


def test_a_moment_of_which_nothing_is_known() -> None:
    assert instant(Instant(), "fr") == "à une date inconnue"
    assert instant(Instant(), "en") == "at an unknown date"


def test_midnight_ends_the_day_before_it() -> None:
    midnight = datetime(2026, 3, 4, 23, tzinfo=UTC)  # in Paris the 5th begins
    assert until(midnight, "fr") == "mercredi 4 mars 2026"
    assert until(midnight, "fr", weekdays=False) == "4 mars 2026"
    assert until(midnight + timedelta(hours=9), "fr") == "jeudi 5 mars 2026 à 9 h 00"


def test_numbers_are_grouped_as_each_language_does() -> None:
    assert (number(5300, "fr"), number(5300, "en")) == ("5\u202f300", "5,300")
    assert (number(Decimal("1.5"), "fr"), number(Decimal("1.5"), "en")) == ("1,5", "1.5")


@pytest.mark.parametrize(
    ("written", "french", "english"),
    [
        ("12", "12", "12"),
        ({"more_than": "5300"}, "plus de 5\u202f300", "more than 5,300"),
        ({"at_least": "1200"}, "au moins 1\u202f200", "at least 1,200"),
        ({"at_most": "12"}, "au plus 12", "at most 12"),
        ({"less_than": "250"}, "moins de 250", "fewer than 250"),
        ({"at_least": "3", "at_most": "8"}, "entre 3 et 8", "between 3 and 8"),
        ({"about": "40"}, "environ 40", "about 40"),
        ({"at_least": "1"}, "au moins 1", "at least 1"),
    ],
)
def test_quantities_as_far_as_they_are_known(written: object, french: str, english: str) -> None:
    value = Quantity.parse(written)
    assert (quantity(value, "fr"), quantity(value, "en")) == (french, english)


def test_a_quantity_of_which_nothing_is_known() -> None:
    assert quantity(Quantity(), "fr") == "un nombre inconnu"
    assert quantity(Quantity(), "en") == "an unknown number"


@pytest.mark.parametrize(
    ("written", "french", "english"),
    [
        ("P4M", "quatre mois", "four months"),
        ({"about": "P4M"}, "environ quatre mois", "about four months"),
        ("PT72H", "72 heures", "72 hours"),
        ("PT1H", "une heure", "one hour"),
        ("P8D", "huit jours", "eight days"),
        ("P1D", "un jour", "one day"),
        ("P1Y6M", "un an et six mois", "one year and six months"),
        ("P1DT2H30M", "un jour, deux heures et 30 minutes", "one day, two hours and 30 minutes"),
        ("P20Y", "20 ans", "20 years"),
        ("P0D", "zéro jour", "zero days"),
    ],
)
def test_lengths_of_time(written: object, french: str, english: str) -> None:
    value = Duration.parse(written)
    assert (duration(value, "fr"), duration(value, "en")) == (french, english)
