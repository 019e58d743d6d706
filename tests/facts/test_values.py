"""Values: each form that a case may write, what it means, and what is refused."""

from __future__ import annotations

import json
import sys
import unicodedata
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from gdpr_rules.facts.fields import Choice, Count, Done, FieldType, Flag, Lasting, LinkTo, Several, Text, When
from gdpr_rules.facts.stated import Episode, Provenance, Stated
from gdpr_rules.facts.values import (
    REFUSED,
    UNKNOWN,
    Duration,
    Instant,
    Items,
    Links,
    Quantity,
    as_written,
    clean_text,
    parse_members,
    shown,
)

FIELDS: tuple[FieldType[Any], ...] = (
    Flag(),
    Choice("red", "green"),
    Several("red", "green"),
    LinkTo("device"),
    Count(),
    When(),
    Done(),
    Lasting(),
    Text(),
)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def between(start: str, end: str) -> Instant:
    return Instant(utc(start), utc(end))


# Each type of field, in its short form.

SHORT = [
    (Flag(), "yes", True),
    (Flag(), "no", False),
    (Flag(), "true", True),
    (Flag(), False, False),
    (Choice("red", "green"), "red", "red"),
    (Several("red", "green"), ["red"], Items(frozenset({"red"}))),
    (Several("red", "green"), "red", Items(frozenset({"red"}))),
    (Several("red", "green"), [], Items(frozenset())),
    (Several("red", "green"), {"at_least": ["red"]}, Items(frozenset({"red"}), complete=False)),
    (Several("red", "green"), {"only": ["red"]}, Items(frozenset({"red"}))),
    (LinkTo("device"), ["a", "b"], Links(("a", "b"))),
    (LinkTo("device"), "a", Links(("a",))),
    (LinkTo("device"), {"at_least": ["a"]}, Links(("a",))),
    (LinkTo("device"), {"only": ["a"]}, Links(("a",), complete=True)),
    (LinkTo("device"), {"only": []}, Links((), complete=True)),
    (Count(), "5300", Quantity(5300, 5300)),
    (Count(), 5300, Quantity(5300, 5300)),
    (Count(), {"at_least": "5"}, Quantity(low=5)),
    (Count(), {"more_than": "5"}, Quantity(low=6)),
    (Count(), {"at_most": "5"}, Quantity(high=5)),
    (Count(), {"less_than": "5"}, Quantity(high=4)),
    (Count(), {"at_least": "5", "less_than": "9"}, Quantity(5, 8)),
    (Count(), {"about": "5"}, Quantity(about=5)),
    (When(), "2019-10-08", between("2019-10-07T22:00", "2019-10-08T22:00")),
    (Done(), "yes", True),
    (Done(), "no", False),
    (Done(), "refused", REFUSED),
    (Done(), "2019-10-08", between("2019-10-07T22:00", "2019-10-08T22:00")),
    (Lasting(), "PT72H", Duration("PT72H")),
    (Lasting(), {"about": "P4M"}, Duration("P4M", about=True)),
    (Text(), "two words", "two words"),
]


@pytest.mark.parametrize(("field_type", "written", "value"), SHORT)
def test_a_short_form_is_the_value_alone(field_type: FieldType[Any], written: object, value: object) -> None:
    assert field_type.read(written) == Stated((Episode(value),))


@pytest.mark.parametrize(("field_type", "written", "value"), SHORT)
def test_a_long_form_adds_a_period_and_where_it_comes_from(
    field_type: FieldType[Any], written: object, value: object
) -> None:
    long = {
        "value": written,
        "from": "2019-06",
        "until": "2019-10-09",
        "lasted": {"about": "P4M"},
        "how": "document",
        "by": "expert\u202e",
        "on": "2019-11-02",
        "evidence": "report, p. 3",
    }
    start, end = Instant.parse("2019-06"), Instant.parse("2019-10-09")
    assert field_type.read(long) == Stated(
        (Episode(value, start, end, Duration("P4M", about=True)),),
        (Provenance("document", "expert", Instant.parse("2019-11-02"), "report, p. 3"),),
    )


@pytest.mark.parametrize(("field_type", "written", "value"), SHORT)
def test_a_list_of_long_forms_is_a_value_that_changed(
    field_type: FieldType[Any], written: object, value: object
) -> None:
    day = Instant.parse("2019-10-09")
    told = [{"value": written, "until": "2019-10-09"}, {"value": "unknown", "from": "2019-10-09"}]
    assert field_type.read(told).episodes == (Episode(value, end=day), Episode(UNKNOWN, start=day))


@pytest.mark.parametrize("field_type", FIELDS, ids=lambda field_type: field_type.name)
def test_unknown_is_an_answer_of_every_type_and_null_of_none(field_type: FieldType[Any]) -> None:
    assert field_type.read("unknown") == Stated((Episode(UNKNOWN),))
    assert field_type.read({"value": "unknown"}).asked
    for nothing in (None, {"value": None}):
        with pytest.raises(ValueError, match="write unknown, or leave the line out if nobody asked"):
            field_type.read(nothing)
    assert not Stated().asked


@pytest.mark.parametrize(
    ("field_type", "written", "sentence"),
    [
        (Flag(), "maybe", "expected yes, no or unknown, not 'maybe'."),
        (Flag(), "Yes", "expected yes, no or unknown, not 'Yes'."),
        (Flag(), 1, "expected yes, no or unknown, not '1'."),
        (Choice("red", "green"), "blue", "expected one of red, green or unknown, not 'blue'."),
        (Choice("red", "green"), ["red"], "expected one of red, green or unknown, not '['red']'."),
        (Several("red", "green"), ["blue"], "'blue' is not one of red, green."),
        (Several("red", "green"), ["red", "red"], "'red' is listed twice."),
        (
            Several("red", "green"),
            {"some": ["red"]},
            "expected a list of words, or {only: [...]} or {at_least: [...]}.",
        ),
        (Several("red", "green"), ["red", "unknown"], "'unknown' is not one of red, green."),
        (LinkTo("device"), ["a", "a"], "'a' is listed twice."),
        (LinkTo("device"), [["a"]], "expected a list of words, or {only: [...]} or {at_least: [...]}."),
        (Count(), "-5", "expected a whole number such as 5300, not '-5'."),
        (Count(), -5, "expected a number that is not negative, not '-5'."),
        (Count(), "5.5", "expected a whole number such as 5300, not '5.5'."),
        (Count(), "5 300", "expected a whole number such as 5300, not '5 300'."),
        (Count(), "٥", "expected a whole number such as 5300, not '٥'."),
        (Count(), True, "expected a whole number such as 5300, not 'True'."),
        (Count(), "9" * 16, "expected a whole number such as 5300, not '9999999999999999'."),
        (Count(), {}, "expected at_least or more_than, at_most or less_than, or about alone."),
        (
            Count(),
            {"at_least": "1", "more_than": "2"},
            "expected at_least or more_than, at_most or less_than, or about",
        ),
        (Count(), {"at_least": "1", "about": "2"}, "expected at_least or more_than, at_most or less_than, or about"),
        (Count(), {"at_least": "6", "at_most": "5"}, "expected bounds that some number can meet."),
        (Count(), {"less_than": "0"}, "expected bounds that some number can meet."),
        (Count(), {"more_than": "5", "less_than": "6"}, "expected bounds that some number can meet."),
        (Lasting(), "72 hours", "expected a duration such as PT72H, P8D or P4M, not '72 hours'."),
        (Lasting(), "P", "expected a duration such as PT72H, P8D or P4M, not 'P'."),
        (Lasting(), "P1DT", "expected a duration such as PT72H, P8D or P4M, not 'P1DT'."),
        (Lasting(), "P9999999D", "expected a duration such as PT72H, P8D or P4M, not 'P9999999D'."),
        (Lasting(), {"about": {"about": "P1D"}}, "expected a duration such as PT72H"),
        (Done(), "soon", "expected yes, no, refused, unknown or a date, not 'soon'."),
        (Text(), ["a"], "expected a text, not '['a']'."),
        (Text(), "x" * 20_001, "the text is longer than 20000 characters."),
        (Flag(), {"value": "yes", "since": "2019"}, "'since' is not part of a stated value; it takes by, evidence,"),
        (Flag(), {"value": "yes", 3: "a", "x": "b"}, "'3' is not part of a stated value"),
        (Flag(), {"value": "yes", "from": "2019-10-09", "until": "2019-10-08"}, "the value ends before it begins."),
        (Flag(), {"value": "yes", "how": "rumour"}, "'rumour' is not a way of knowing; write one of answer, document,"),
        (Flag(), {"value": "yes", "how": ["answer"]}, "'['answer']' is not a way of knowing"),
        (Flag(), [{"value": "yes"}, {"value": "no"}], "two different values hold at the same time"),
        (
            Flag(),
            [{"value": "yes", "until": "2019-10-09"}, {"value": "no", "from": "2019-10-08"}],
            "two different values hold at the same time; say until when and from when each does.",
        ),
        (Flag(), [{"value": "yes"}] * 201, "a value that changed more than 200 times cannot be judged."),
    ],
)
def test_what_does_not_fit_is_refused_in_one_sentence(
    field_type: FieldType[Any], written: object, sentence: str
) -> None:
    with pytest.raises(ValueError) as caught:  # noqa: PT011  # the sentence is compared below
        field_type.read(written)
    assert str(caught.value).startswith(sentence)
    assert str(caught.value).endswith(".")


def test_two_statements_of_one_value_may_overlap() -> None:
    told = [{"value": "yes", "until": "2019-10-09"}, {"value": "yes", "from": "2019-10-08"}]
    assert len(Flag().read(told).episodes) == 2


def test_what_was_read_once_is_taken_as_it_is() -> None:
    stated = Flag().read("yes")
    assert Flag().read(stated) is stated


# Moments.


@pytest.mark.parametrize(
    ("written", "instant"),
    [
        ("2019", between("2018-12-31T23:00", "2019-12-31T23:00")),
        ("2019-12", between("2019-11-30T23:00", "2019-12-31T23:00")),
        ("2020-02", between("2020-01-31T23:00", "2020-02-29T23:00")),
        ("2019-07-14", between("2019-07-13T22:00", "2019-07-14T22:00")),
        ("2019-07-14T09:12", between("2019-07-14T07:12", "2019-07-14T07:12")),
        ("2019-07-14T09:12:13", between("2019-07-14T07:12:13", "2019-07-14T07:12:13")),
        ("2019-07-14T09:12Z", between("2019-07-14T09:12", "2019-07-14T09:12")),
        ("2019-07-14T09:12-05:00", between("2019-07-14T14:12", "2019-07-14T14:12")),
        ("2020-02-29", between("2020-02-28T23:00", "2020-02-29T23:00")),
        # The day on which the clocks go forward has 23 hours, the day on which they go back has 25.
        ("2026-03-29", between("2026-03-28T23:00", "2026-03-29T22:00")),
        ("2026-10-25", between("2026-10-24T22:00", "2026-10-25T23:00")),
        # The hour that comes twice is one of two, unless its offset says which.
        ("2026-10-25T02:30", between("2026-10-25T00:30", "2026-10-25T01:30:01")),
        ("2026-10-25T02:30+02:00", between("2026-10-25T00:30", "2026-10-25T00:30")),
        ("2026-10-25T02:30+01:00", between("2026-10-25T01:30", "2026-10-25T01:30")),
        ("2026-10-25T03:00", between("2026-10-25T02:00", "2026-10-25T02:00")),
        (date(2019, 7, 14), between("2019-07-13T22:00", "2019-07-14T22:00")),
        (utc("2019-07-14T09:12"), between("2019-07-14T09:12", "2019-07-14T09:12")),
        ({"not_before": "2019-07-14"}, Instant(start=utc("2019-07-13T22:00"))),
        ({"not_after": "2019-07-14"}, Instant(end=utc("2019-07-14T22:00"))),
        ({"not_before": "2019-07-14", "not_after": "2019-07-15"}, between("2019-07-13T22:00", "2019-07-15T22:00")),
        ({"about": "2019-07"}, Instant(utc("2019-06-30T22:00"), utc("2019-07-31T22:00"), about=True)),
    ],
)
def test_a_moment_is_as_wide_as_what_is_known_of_it(written: object, instant: Instant) -> None:
    assert Instant.parse(written) == instant


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        ("2019-02-30", "'2019-02-30' is not a date of the calendar."),
        ("2019-02-29", "'2019-02-29' is not a date of the calendar."),
        ("2019-13", "'2019-13' is not a date of the calendar."),
        ("2019-13-01", "'2019-13-01' is not a date of the calendar."),
        ("2019-00-10", "'2019-00-10' is not a date of the calendar."),
        ("2019-10-08T24:00", "expected a date such as 2019-10-08, or a date and time such as 2019-10-08T09:12"),
        ("2019-10-08T09:61", "'2019-10-08T09:61' is not a date of the calendar."),
        ("2019-10-08T09:12+99:00", "'2019-10-08T09:12+99:00' is not a date of the calendar."),
        ("2026-03-29T02:30", "'2026-03-29T02:30:00' does not exist in Paris: the clocks went forward over it."),
        ("08/10/2019", "expected a date such as 2019-10-08, or a date and time"),
        ("2019-10-8", "expected a date such as 2019-10-08, or a date and time"),
        ("2019-10-08 09:12", "expected a date such as 2019-10-08, or a date and time"),
        ("٢٠١٩", "expected a date such as 2019-10-08, or a date and time"),
        ("2019\n", "expected a date such as 2019-10-08, or a date and time"),
        ("0219-10-08", "'0219-10-08' does not lie in the years 1900 to 2199."),
        ("9999-12-31", "'9999-12-31' does not lie in the years 1900 to 2199."),
        (date.max, "'9999-12-31' does not lie in the years 1900 to 2199."),
        (datetime.max.replace(tzinfo=UTC), "'9999-12-31 23:59:59"),
        (datetime(2019, 7, 14, 9, 12), "an instant needs a time zone; pass an aware datetime"),
        (2019, "expected a date such as 2019-10-08"),
        (None, "expected a date such as 2019-10-08"),
        ({}, "expected a date such as 2019-10-08"),
        ({"about": {"about": "2019"}}, "expected a date such as 2019-10-08"),
        ({"not_before": {"about": "2019"}}, "expected a date such as 2019-10-08"),
        ({"about": "2019", "not_after": "2019"}, "expected a date such as 2019-10-08"),
        ({"not_before": "2019-10-09", "not_after": "2019-10-08"}, "not_before comes after not_after."),
        ({"not_before": "2019-10-09", "not_after": "2019-10-01"}, "not_before comes after not_after."),
    ],
)
def test_a_moment_that_cannot_be_is_refused(written: object, sentence: str) -> None:
    with pytest.raises(ValueError) as caught:  # noqa: PT011  # the sentence is compared below
        Instant.parse(written)
    assert str(caught.value).startswith(sentence)


def test_something_done_in_an_hour_that_did_not_exist_is_told_as_such() -> None:
    with pytest.raises(ValueError, match="the clocks went forward over it"):
        Done().read("2026-03-29T02:30")


@pytest.mark.parametrize(
    ("one", "other", "truth"),
    [
        ("2019-10-07", "2019-10-08", True),
        ("2019-10-08", "2019-10-07", False),
        ("2019-10-08", "2019-10-08", None),
        ("2019-10-08", "2019-10", None),
        ("2019-10-08T00:00", "2019-10-08", None),
        ("2019-10-08T09:00", "2019-10-08T09:00", False),
        ("2019-10-08T08:59:59", "2019-10-08T09:00", True),
        ({"not_after": "2019-10-07"}, {"not_before": "2019-10-08"}, True),
        ({"not_before": "2019-10-08"}, {"not_after": "2019-10-07"}, False),
        ({"not_before": "2019-10-01"}, "2019-10-07", None),
        ({"about": "2010"}, "2019", None),
        ("2010", {"about": "2019"}, None),
    ],
)
def test_one_moment_comes_before_another_only_for_certain(one: object, other: object, truth: bool | None) -> None:
    assert Instant.parse(one).before(Instant.parse(other)) is truth


moments = st.datetimes(datetime(1901, 1, 1), datetime(2198, 1, 1), timezones=st.just(UTC)).map(
    lambda moment: moment.replace(microsecond=0)
)


@st.composite
def instants(draw: st.DrawFn) -> Instant:
    start = draw(moments)
    width = draw(st.sampled_from([0, 0, 1, 3600, 86400, 90000, 2_000_000]))
    return Instant(start, start + timedelta(seconds=width))


@given(instants(), instants())
def test_of_two_moments_not_both_come_first(one: Instant, other: Instant) -> None:
    if one.before(other) is True:
        assert other.before(one) is not True


@given(st.dates(date(1901, 1, 1), date(2198, 12, 30)))
def test_a_day_ends_where_the_next_begins_and_has_23_to_25_hours(day: date) -> None:
    instant, following = Instant.parse(day.isoformat()), Instant.parse((day + timedelta(days=1)).isoformat())
    assert instant.start is not None
    assert instant.end is not None
    assert instant.end == following.start
    # Paris kept its own time until 1911, and Greenwich's or Berlin's since.
    assert timedelta(hours=22) <= instant.end - instant.start <= timedelta(hours=26)


# Quantities.


@given(st.integers(0, 50), st.integers(0, 50), st.integers(-5, 60))
def test_a_bounded_quantity_decides_what_all_its_values_agree_on(low: int, high: int, threshold: int) -> None:
    assume(low <= high)
    quantity = Quantity(low, high)
    verdicts = {number >= threshold for number in range(low, high + 1)}
    assert quantity.at_least(threshold) is (verdicts.pop() if len(verdicts) == 1 else None)
    verdicts = {number <= threshold for number in range(low, high + 1)}
    assert quantity.at_most(threshold) is (verdicts.pop() if len(verdicts) == 1 else None)


@given(st.integers(0, 50), st.integers(0, 50))
def test_a_quantity_that_is_only_estimated_decides_nothing(about: int, threshold: int) -> None:
    assert Quantity(about=about).at_least(threshold) is None
    assert Quantity(about=about).at_most(threshold) is None


# Several, and links.


@pytest.mark.parametrize(
    ("holder", "member", "truth"),
    [
        (Items(frozenset({"a"})), "a", True),
        (Items(frozenset({"a"})), "b", False),
        (Items(frozenset({"a"}), complete=False), "b", None),
        (Links(("a",)), "a", True),
        (Links(("a",)), "b", None),
        (Links(("a",), complete=True), "b", False),
        (Links((), complete=True), "b", False),
    ],
)
def test_only_a_complete_list_says_what_is_not_in_it(holder: Items | Links, member: str, truth: bool | None) -> None:
    assert holder.includes(member) is truth


def test_a_set_of_links_is_read_in_one_order() -> None:
    assert parse_members({"c", "a", "b"}, "at_least", "only") == (["a", "b", "c"], "plain")


def test_a_list_of_very_many_links_is_read() -> None:
    words = [f"w{number}" for number in range(100_000)]
    assert LinkTo("device").read_value(words) == Links(tuple(words))


# Hostile text.


@pytest.mark.parametrize(
    "hidden",
    [
        *("\x00", "\x1b", "\x7f", "\x9b", "\xad", "\u034f", "\u200b", "\u2028", "\u202e", "\u2066", "\ufeff"),
        *("\U000e0001", "\U000e0041", "\U000e007f"),
    ],
)
def test_hidden_characters_are_taken_out_of_a_text(hidden: str) -> None:
    assert Text().read(f"a{hidden}b").episodes[0].value == "ab"
    assert hidden not in shown(f"a{hidden}b")


def test_of_all_controls_and_formats_only_line_feeds_tabs_and_joiners_stay() -> None:
    unseen = [chr(code) for code in range(sys.maxunicode + 1) if unicodedata.category(chr(code)) in ("Cc", "Cf")]
    assert clean_text("".join(unseen)) == "\t\n\u200c\u200d"


def test_what_is_seen_stays() -> None:
    for text in (
        "Cabinet du Dr Élodie Lefèvre, 2\u00a0rue de l’Église",
        "\u0646\u200c\u0647",
        "👩\u200d⚕\ufe0f",
        "日本",
    ):
        assert clean_text(text) == text


def test_half_a_surrogate_pair_is_dropped_and_a_whole_one_joined() -> None:
    assert clean_text("a\ud83d b \ud83d\ude00") == "a b \U0001f600"


def test_line_feeds_and_tabs_of_a_text_are_kept_and_a_message_has_one_line() -> None:
    assert clean_text("a\n\tb") == "a\n\tb"
    assert shown("a\nb" + "c" * 50) == f"'a b{'c' * 37}…'"


@given(st.text())
def test_a_cleaned_text_can_be_written_and_is_clean(text: str) -> None:
    cleaned = clean_text(text)
    cleaned.encode("utf-8")
    assert clean_text(cleaned) == cleaned


# Writing.


@pytest.mark.parametrize(
    ("field_type", "written"),
    [
        (Count(), {"at_least": 5, "at_most": 8}),
        (Several("red", "green"), {"at_least": ["green", "red"]}),
        (LinkTo("device"), {"only": ["b", "a"]}),
        (LinkTo("device"), ["b", "a"]),
        (Lasting(), {"about": "P4M"}),
        (Done(), "refused"),
        (Flag(), False),
        (Flag(), "unknown"),
        *(
            (When(), moment)
            for moment in (
                *("2019", "2019-10", "2019-10-08", "2019-10-08T09:12", "2019-10-08T09:12:30", "2019-10-08T00:00"),
                *("2026-10-25T02:30", "2026-10-25T00:30:00Z", {"about": "2019-10"}, {"about": "2019-10-08T09:12"}),
                *({"not_before": "2019-10-08"}, {"not_after": "2019-10-08"}, {"not_after": "2019-10-08T09:12"}),
                {"not_before": "2019-10-07", "not_after": "2019-10-08T09:12:01"},
            )
        ),
    ],
)
def test_a_value_is_written_in_the_shortest_form_that_says_it(field_type: FieldType[Any], written: object) -> None:
    assert as_written(field_type.read(written).episodes[0].value) == written
    assert field_type.read(written).written() == written


def test_a_statement_is_written_with_its_periods_and_where_each_comes_from() -> None:
    told = [
        {"value": False, "until": "2019-10-09", "how": "document", "evidence": "report, p. 3"},
        {
            "value": True,
            "from": "2019-10-09",
            "lasted": {"about": "P1M"},
            "how": "answer",
            "by": "Claire",
            "on": "2020",
        },
    ]
    assert Flag().read(told).written() == told
    assert Flag().read(told[:1]).written() == told[0]
    assert Stated().written() is None


def test_what_no_file_can_say_is_not_written() -> None:
    with pytest.raises(ValueError, match="no case file can say this moment"):
        as_written(Instant())
    with pytest.raises(TypeError, match="float is no value of a fact"):
        as_written(1.5)


def test_a_text_that_says_unknown_once_it_is_clean_is_unknown() -> None:
    assert Text().read("un\u200bknown").episodes[0].value is UNKNOWN


def test_numbers_and_moments_that_no_file_could_hold_are_refused() -> None:
    for number in (10**15, {"more_than": 10**15 - 1}, {"at_least": 10**400}):
        with pytest.raises(ValueError, match=r"15 digits at most|that some number can meet"):
            Count().read(number)
    for moment in ("2199-12-31T23:30:00Z", "1900-01-01T00:00:00+14:00", datetime(2199, 12, 31, 23, 30, tzinfo=UTC)):
        with pytest.raises(ValueError, match="does not lie in the years 1900 to 2199"):
            When().read(moment)


def test_no_part_of_a_second_is_kept() -> None:
    exact, half = datetime(2020, 1, 2, 3, 4, 5, tzinfo=UTC), datetime(2020, 1, 2, 3, 4, 5, 500_000, tzinfo=UTC)
    assert Instant.parse(half) == Instant.at(exact)


# Whatever is written.

_scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=12)
    | st.dates()
    | st.datetimes()
    | st.datetimes(timezones=st.timezones())
    | st.binary(max_size=3)
    | st.sampled_from(["yes", "no", "unknown", "refused", "red", "2019-10-08", "2019-02-30", "PT72H", "P1M", "5"])
)
_keys = st.sampled_from(
    [
        *("value", "from", "until", "lasted", "how", "by", "on", "evidence"),
        *("about", "not_before", "not_after", "at_least", "at_most", "more_than", "less_than", "only"),
    ]
) | st.one_of(st.text(max_size=3), st.integers())
_written = st.recursive(
    _scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_keys, inner, max_size=4), max_leaves=8
)


@given(st.sampled_from(FIELDS), _written)
@example(When(), datetime.min.replace(tzinfo=UTC))
@example(Flag(), {"value": True, 3: 1, "x": 2})
def test_whatever_is_written_is_read_or_refused_with_a_value_error(field_type: FieldType[Any], written: object) -> None:
    try:
        stated = field_type.read(written)
    except ValueError:
        return
    assert isinstance(stated, Stated)
    assert stated.asked
    assert field_type.read(stated.written()) == stated
    assert field_type.read(json.loads(json.dumps(stated.written()))) == stated
