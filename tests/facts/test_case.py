"""A case: read from a file, a text or Python's own data, with every mistake and its place."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from gdpr_rules.documents import read_text
from gdpr_rules.errors import InvalidInput, Place
from gdpr_rules.facts.case import KINDS, MOST_FACTS, SELF, Case, judged_instant, link_target
from gdpr_rules.facts.editing import plain_data, to_yaml, with_value
from gdpr_rules.facts.equipment import Device
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.practice import Practice
from gdpr_rules.facts.values import UNKNOWN, Instant, Links, Quantity

TEXT = """\
title: Un cabinet
on: 2020-12-07
listed: [device, dataset]
practice: {country: FR, patients_per_year: {more_than: 1000}}
datasets:
  records: {label: dossiers}
devices:
  laptop:
    label: portable
    encrypted: {value: no, until: 2019-10-09, how: document}
    stores: [records]
    updates: unknown
breaches:
  theft: {aware: 2019-10-08T09:12}
"""


def problems(text: str) -> list[str]:
    with pytest.raises(InvalidInput) as caught:
        Case.from_document(read_text(text, "case.yaml"))
    return [str(problem) for problem in caught.value.problems]


# Reading.


def test_a_case_is_read_alike_from_a_path_a_text_json_and_data(tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    path.write_text(TEXT, encoding="utf-8")
    data = read_text(TEXT).data
    cases = [
        Case.load(path),
        Case.load(str(path)),
        Case.load(TEXT),
        Case.load(json.dumps(data)),
        Case.model_validate(data),
    ]
    assert all(case == cases[0] for case in cases)
    assert cases[0].title == "Un cabinet"
    assert cases[0].devices["laptop"].label == "portable"


def test_the_values_of_python_say_what_text_says() -> None:
    text = Case.load("on: 2020-12-07\nlisted: [device]\ndevices: {d: {encrypted: no, session_lock_minutes: 5}}\n")
    data = {
        "on": date(2020, 12, 7),
        "listed": {"device"},
        "devices": {"d": {"encrypted": False, "session_lock_minutes": 5}},
    }
    assert Case.model_validate(data) == text
    moment = {"breaches": {"b": {"aware": datetime(2019, 10, 8, 7, 12, tzinfo=UTC), "started": date(2019, 10, 7)}}}
    assert Case.model_validate(moment) == Case.load("breaches: {b: {aware: 2019-10-08T09:12, started: 2019-10-07}}\n")


def test_an_empty_case_says_nothing_and_one_practice_is_there() -> None:
    case = Case.load("{}")
    assert case.facts("device") == {}
    assert list(case.facts("practice")) == [SELF]
    assert case.is_listed("practice")
    assert not case.is_listed("device")


def test_unknown_and_not_asked_differ() -> None:
    case = Case.load(TEXT)
    assert case.stated(Address("device", "laptop", "updates")).episodes[0].value is UNKNOWN
    assert not case.stated(Address("device", "laptop", "firewall")).asked
    assert not case.stated(Address("device", "other", "updates")).asked


def test_addresses_lead_to_values_and_their_places() -> None:
    case = Case.from_document(read_text(TEXT, "case.yaml"))
    patients, stores = Address("practice", SELF, "patients_per_year"), Address("device", "laptop", "stores")
    assert case.stated(patients).episodes[0].value == Quantity(low=1001)
    assert case.place(patients) == Place("case.yaml", 4, 25)
    assert case.stated(stores).episodes[0].value == Links(("records",))
    assert case.place(stores) == Place("case.yaml", 11, 5)
    assert case.place(Address("device", "laptop", "firewall")) is None
    assert case.place(Address("device", "other", "firewall")) is None
    assert str(stores) == "device.laptop.stores"


def test_a_case_of_data_has_no_places() -> None:
    case = Case.model_validate(read_text(TEXT).data)
    assert case.place(Address("device", "laptop", "stores")) is None


def test_a_label_names_a_fact_else_its_id() -> None:
    case = Case.load(TEXT)
    assert case.label("device", "laptop") == "portable"
    assert case.label("breach", "theft") == "theft"
    assert case.label("breach", "none") == "none"


def test_a_case_never_changes() -> None:
    case = Case.load(TEXT)
    with pytest.raises(ValidationError, match="frozen"):
        case.on = "2021-01-01"
    with pytest.raises(ValidationError, match="frozen"):
        case.devices["laptop"].label = "other"
    with pytest.raises(AttributeError):
        case.stated(Address("device", "laptop", "stores")).episodes = ()  # type: ignore[misc]  # refused, see the line above


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_told_by_its_plural_with_all_its_fields_unknown(kind: str) -> None:
    model = KINDS[kind]
    fields = dict.fromkeys(model.fields(), "unknown")
    case = Case.model_validate({model.plural: fields if model.single else {"one": fields}})
    (id,) = case.facts(kind)
    for name in model.fields():
        assert case.stated(Address(kind, id, name)).episodes[0].value is UNKNOWN


def test_a_link_knows_the_kind_to_which_it_leads() -> None:
    assert link_target("device", "stores") == "dataset"
    with pytest.raises(TypeError, match=r"device\.encrypted is not a link"):
        link_target("device", "encrypted")


def test_the_fields_of_a_kind_are_nobodys_to_change() -> None:
    with pytest.raises(TypeError):
        Device.fields()["encrypted"] = None  # type: ignore[index]  # refused, see the line above


# One truth: what a case says is what its model says.


def test_a_case_is_read_again_from_what_it_dumps() -> None:
    case = Case.load(TEXT)
    assert Case.model_validate(case.model_dump()) == case
    assert Case.model_validate(case.model_dump(exclude_unset=True)) == case
    assert Case.model_validate_json(case.model_dump_json()) == case
    assert case.devices["laptop"].model_dump() == {
        "label": "portable",
        "stores": ["records"],
        "encrypted": {"value": False, "until": "2019-10-09", "how": "document"},
        "updates": "unknown",
    }


def test_a_case_made_of_models_is_written_and_changed_as_any_other() -> None:
    case = Case(practice=Practice.model_validate({"country": "FR"}))
    assert to_yaml(case) == "practice:\n  country: FR\n"
    assert with_value(case, Address("practice", SELF, "form"), "solo").practice.form.written() == "solo"


def test_a_copy_with_other_facts_says_them_everywhere() -> None:
    case = Case.from_document(read_text(TEXT, "case.yaml"))
    copy = case.model_copy(update={"devices": {"phone": Device.model_validate({"form": "phone"})}})
    assert plain_data(copy)["devices"] == {"phone": {"form": "phone"}}
    assert case.place(Address("device", "laptop", "stores")) is not None
    assert copy.place(Address("device", "laptop", "stores")) is None
    assert copy.place(Address("breach", "theft", "aware")) == Place("case.yaml", 14, 11)


def test_data_that_change_later_change_no_case() -> None:
    data: dict[str, Any] = {"devices": {"d": {"encrypted": "no"}}}
    case = Case.model_validate(data)
    data["devices"]["d"]["encrypted"] = "yes"
    data["devices"]["e"] = {}
    assert plain_data(case) == {"devices": {"d": {"encrypted": "no"}}}


# Hostile labels.


def test_labels_and_titles_lose_hidden_characters_and_excess() -> None:
    case = Case.load(
        'title: "a\\u202Eb"\ndevices: {d: {label: "x\\u0000\\u009by\\u2066"}, e: {label: ' + "z" * 300 + "}}"
    )
    assert case.title == "ab"
    assert case.devices["d"].label == "xy"
    assert case.devices["e"].label == "z" * 200


def test_what_a_decision_is_said_to_hold_loses_hidden_characters() -> None:
    outcome = {"source": "CNIL\u202e", "on": "2020-12-07", "law_known_on": "2020-12-07", "link": "a\U000e0041"}
    (read,) = Case.model_validate({"outcomes": [outcome]}).outcomes
    assert (read.source, read.link) == ("CNIL", "a")


def test_a_label_of_half_a_surrogate_pair_can_be_written() -> None:
    case = Case.model_validate({"title": "t\ud800", "devices": {"d": {"label": "x\ud83d y"}}})
    assert case.title == "t"
    assert case.devices["d"].label == "x y"


# What is refused.


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment\n"])
def test_a_file_in_which_nothing_is_written_is_no_case(tmp_path: Path, text: str) -> None:
    path = tmp_path / "case.yaml"
    path.write_text(text, encoding="utf-8")
    for source in (path, text):
        with pytest.raises(InvalidInput, match=r"nothing is written here.* A case that says nothing yet is \{\}\."):
            Case.load(source)
    with pytest.raises(InvalidInput, match="nothing is written here"):
        Case.from_text(text)
    assert Case.from_text("{}") == Case()


def test_a_short_text_is_taken_for_a_path_and_told_how_to_be_read() -> None:
    text = "practice: {country: FR}"
    with pytest.raises(InvalidInput, match=r"cannot be read: .* Case\.from_text reads what is a text and no path\."):
        Case.load(text)
    assert Case.from_text(text) == Case.load(text + "\n")


def test_as_many_facts_as_can_be_judged_are_read_and_more_are_refused_with_the_reason() -> None:
    def many(count: int) -> str:
        return json.dumps({"devices": {f"d{number}": {} for number in range(count)}})

    assert len(Case.load(many(MOST_FACTS)).devices) == MOST_FACTS
    (problem,) = problems(many(MOST_FACTS + 1))
    assert "the case holds 1001 facts; more than 1000 would take too long to judge. Describe devices" in problem


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- a\n", "case.yaml:1:1: a case is a mapping. Write the kinds of facts as keys: practice, devices, networks."),
        (
            "a text\n",
            "case.yaml:1:1: a case is a mapping. Write the kinds of facts as keys: practice, devices, networks.",
        ),
        ("device: {}\n", "case.yaml:1:1: 'device' is not part of a case. Did you mean 'devices'?"),
        ("listed: [devices]\n", "case.yaml:1:1: listed: 'devices' is not a kind of fact; write person, site, dataset,"),
        ("listed: device\n", "case.yaml:1:1: listed: a list is expected here."),
        ("schema_version: 2\n", "case.yaml:1:1: schema_version: this version of the file format is not known; write"),
        ("on: yesterday\n", "case.yaml:1:1: on: expected a date such as 2019-10-08"),
        ("on: 2020-13-01\n", "case.yaml:1:1: on: '2020-13-01' is not a date of the calendar."),
        (
            "on: 2020-12\n",
            "case.yaml:1:1: on: expected a day such as 2020-12-07, or a date and time that happens once.",
        ),
        (
            "on: 2026-10-25T02:30\n",
            "case.yaml:1:1: on: expected a day such as 2020-12-07, or a date and time that happens",
        ),
        ("on: [2020-12-07]\n", "case.yaml:1:1: on: a text is expected here."),
        (
            "devices:\n  d:\n    encrypt: no\n",
            "case.yaml:3:5: a device has no field 'encrypt'. Did you mean 'encrypted'?",
        ),
        ("devices:\n  d: {lable: x}\n", "case.yaml:2:7: a device has no field 'lable'. Did you mean 'label'?"),
        ("practice:\n  land: FR\n", "case.yaml:2:3: a practice has no field 'land'."),
        ("devices:\n  my laptop: {}\n", "case.yaml:2:3: 'my laptop' cannot be an id. Use letters, digits, hyphens and"),
        ("devices:\n  é: {}\n", "case.yaml:2:3: 'é' cannot be an id."),
        ("devices:\n  a.b: {}\n", "case.yaml:2:3: 'a.b' cannot be an id."),
        (f"devices:\n  {'a' * 81}: {{}}\n", f"case.yaml:2:3: '{'a' * 80}' cannot be an id."),
        (
            "devices:\n  d:\n    encrypted: maybe\n",
            "case.yaml:3:5: devices.d.encrypted: expected yes, no or unknown, not 'maybe'.",
        ),
        ("devices:\n  d: {label: [x]}\n", "case.yaml:2:7: devices.d.label: a text is expected here."),
        ("devices: [d]\n", "case.yaml:1:1: devices: a mapping is expected here."),
        ("devices:\n  d: laptop\n", "case.yaml:2:3: devices.d: a mapping is expected here."),
        (
            "datasets: {records: {}}\ndevices:\n  d: {stores: [record]}\n",
            "case.yaml:3:7: device.d.stores names a dataset that is not in the case: 'record'. Did you mean 'records'?",
        ),
        (
            "devices:\n  d: {stores: [other]}\n",
            "case.yaml:2:7: device.d.stores names a dataset that is not in the case: 'other'. Add it, or",
        ),
    ],
)
def test_a_mistake_is_told_with_its_place_and_what_to_do(text: str, expected: str) -> None:
    (problem,) = problems(text)
    assert problem.startswith(expected)


def test_all_mistakes_come_at_once_in_the_order_of_the_file() -> None:
    text = "on: never\ndevices:\n  d: {encrypted: maybe, form: lap, stores: [x]}\n  e: {session_lock_minutes: -1}\n"
    assert [problem.split(": ")[0] for problem in problems(text)] == [
        "case.yaml:1:1",
        "case.yaml:3:7",
        "case.yaml:3:25",
        "case.yaml:3:36",
        "case.yaml:4:7",
    ]
    assert len(problems("devices: {d: {stores: [x, y], connected_to: {only: [z]}}}\n")) == 3


def test_a_link_to_a_fact_that_is_itself_wrong_leads_somewhere() -> None:
    assert len(problems("datasets: {a: wrong}\ndevices: {d: {stores: [a]}}\n")) == 1
    assert len(problems("datasets: {a: {wrong: 1}}\ndevices: {d: {stores: [a]}}\n")) == 1


def test_links_in_every_episode_must_lead_somewhere() -> None:
    text = """\
datasets: {a: {}}
devices:
  d:
    stores:
      - {value: [a], until: 2019-10-09}
      - {value: [b], from: 2019-10-09}
"""
    assert problems(text) == [
        "case.yaml:4:5: device.d.stores names a dataset that is not in the case: 'b'. Add it, or take the name out."
    ]


def test_data_of_python_raise_one_kind_of_error_whatever_is_wrong() -> None:
    wrong: list[dict[str, Any]] = [
        {"devices": {"d": {"encrypted": None}}},
        {"devices": {"d": {"encrypted": {"value": True, 3: 1, "x": 2}}}},
        {"devices": {"d": {"stores": ["nothing"]}}},
        {"devices": {"a b": {}}},
        {"on": datetime(2020, 12, 7, 9)},
        {"on": 5},
    ]
    for data in wrong:
        with pytest.raises(ValidationError):
            Case.model_validate(data)


def test_a_link_of_data_that_leads_nowhere_says_where_it_stands() -> None:
    with pytest.raises(ValidationError) as caught:
        Case.model_validate({"devices": {"d": {"stores": ["a", "b"]}}})
    first, second = caught.value.errors()
    assert first["loc"] == ("devices", "d", "stores")
    assert (first["type"], first["input"], second["input"]) == ("dangling_link", "a", "b")
    assert first["msg"] == (
        "device.d.stores names a dataset that is not in the case: 'a'. Add it, or take the name out."
    )


# The day.


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2020-12-07", datetime(2020, 12, 7, 23, tzinfo=UTC)),
        ("2020-07-14", datetime(2020, 7, 14, 22, tzinfo=UTC)),
        ("2020-07-14T09:12", datetime(2020, 7, 14, 7, 12, tzinfo=UTC)),
        ("2020-07-14T09:12:30Z", datetime(2020, 7, 14, 9, 12, 30, tzinfo=UTC)),
    ],
)
def test_a_bare_date_is_judged_at_its_end_in_paris_and_a_moment_as_it_is(written: str, moment: datetime) -> None:
    assert judged_instant(written) == moment


def test_an_aware_datetime_may_be_the_day() -> None:
    case = Case.model_validate({"on": datetime(2020, 7, 14, 7, 12, tzinfo=UTC)})
    assert case.on is not None
    assert Instant.parse(case.on) == Instant.parse("2020-07-14T09:12")


# Whatever is written.

_words = st.sampled_from(["yes", "no", "unknown", "2019-10-08", "5", "laptop", "a", "self", "", "\u202e", "x" * 90])
_keys = st.sampled_from(
    [
        *(model.plural for model in KINDS.values()),
        *("title", "on", "listed", "label", "outcomes", "schema_version", "encrypted", "stores", "aware", "records"),
        *("value", "from", "until", "at_least", "only", "about", "a", "a b"),
    ]
)
_written = st.recursive(
    _words, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_keys, inner, max_size=5), max_leaves=15
)


@given(_written)
def test_whatever_a_document_holds_is_a_case_or_a_list_of_problems(data: Any) -> None:
    text = json.dumps(data, ensure_ascii=False)
    try:
        case = Case.from_document(read_text(text, "case.json"))
    except InvalidInput as error:
        problems = error.problems
        assert all(problem.place.file == "case.json" and problem.sentence for problem in problems)
        return
    assert Case.model_validate(data) == case


@given(st.dictionaries(_keys, _written | st.none() | st.integers() | st.dates() | st.binary(), max_size=4))
def test_whatever_python_passes_is_a_case_or_a_validation_error(data: dict[str, Any]) -> None:
    try:
        assert isinstance(Case.model_validate(data), Case)
    except ValidationError as error:
        assert error.error_count()  # noqa: PT017  # either way is right


@pytest.mark.parametrize("fact", ["[1]", "x", "{}", "{encrypted: maybe}"])
def test_an_id_that_cannot_be_one_is_told_whatever_stands_under_it(fact: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        Case.from_text(f'devices: {{"à b": {fact}}}')
    assert "'à b' cannot be an id" in str(caught.value.problems[0])
