"""Documents: what is written stays what it looks like, and every refusal names its place."""

from __future__ import annotations

import json
import os
import re
import threading
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from gdpr_rules import documents
from gdpr_rules.documents import DEEPEST, LARGEST, read_bytes, read_file, read_text
from gdpr_rules.errors import GdprRulesError, InvalidInput, Place, Problem


def refused(text: str) -> tuple[str, ...]:
    with pytest.raises(InvalidInput) as caught:
        read_text(text, "f.yaml")
    return tuple(str(problem) for problem in caught.value.problems)


# What is written.


@pytest.mark.parametrize(
    "text",
    [
        "NO",
        "yes",
        "on",
        "true",
        "33.10",
        "72:00",
        "0123",
        "0123456",
        "1.10",
        "1e3",
        "0x1F",
        "2019-10-08",
        "33(1)",
        ".5",
    ],
)
def test_a_plain_value_stays_the_text_that_was_written(text: str) -> None:
    assert read_text(f"a: {text}\nb: [{text}]\n{text}: c\n").data == {"a": text, "b": [text], text: "c"}


def test_lists_and_mappings_nest() -> None:
    assert read_text("a: {b: [c, {d: e}], f: []}\ng: {}\n").data == {"a": {"b": ["c", {"d": "e"}], "f": []}, "g": {}}


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment\n", "\ufeff"])
def test_an_empty_document_is_an_empty_mapping(text: str) -> None:
    assert read_bytes(text.encode(), "f.yaml").data == {}


@pytest.mark.parametrize("quoted", ['"null"', "'~'", '""'])
def test_null_in_quotes_is_a_text(quoted: str) -> None:
    assert read_text(f"a: {quoted}\n").data == {"a": quoted.strip("\"'")}


def test_a_byte_order_mark_is_not_part_of_the_text() -> None:
    assert read_bytes(b"\xef\xbb\xbfa: b\n", "f.yaml").data == {"a": "b"}


def test_windows_line_ends_are_read() -> None:
    document = read_bytes(b"a: b\r\nc:\r\n  - d\r\n", "f.yaml")
    assert document.data == {"a": "b", "c": ["d"]}
    assert document.place(("c", 0)) == Place("f.yaml", 3, 5)


def test_a_document_of_json_is_read_with_its_tabs_and_escapes() -> None:
    data = {"a": {"b": ["c/d", "é \U0001f600", "\\ud83d\\ude00"], "e": "f"}}
    for text in (
        json.dumps(data, indent="\t"),
        json.dumps(data, ensure_ascii=False),
        json.dumps(data).replace("/", r"\/"),
    ):
        assert read_text(text).data == data


@given(
    st.dictionaries(
        st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20),
        st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1)),
        max_size=5,
    )
)
def test_what_json_writes_is_read_as_it_was(data: dict[str, Any]) -> None:
    assert read_text(json.dumps(data)).data == data


@given(st.recursive(st.text(), lambda each: st.lists(each) | st.dictionaries(st.text(), each), max_leaves=6))
@example({"on": "a\x7fb\x80"})
@example({"k" * 2000: ["v"]})
def test_whatever_text_json_holds_is_read(data: Any) -> None:
    for escaped in (True, False):
        text = json.dumps({"a": data}, ensure_ascii=escaped, indent=1)
        read = read_text(text).data
        assert read.keys() == {"a"}
        if not re.search("[\\x85\u2028\u2029]", text):  # line ends to YAML, which no text of a case keeps
            assert read == {"a": data}


def test_json_that_is_no_yaml_is_read_as_json() -> None:
    document = read_text('{"on"\n:"2020-12-07", "a": [true, 1.50, 1e3, "\x7f"]}', "f.json")
    assert document.data == {"on": "2020-12-07", "a": ["true", "1.50", "1e3", "\x7f"]}
    assert document.place(("a", 3)) == Place("f.json", 1, 1)


@pytest.mark.parametrize(
    ("rest", "sentence"),
    [
        ('"b": 1, "b": 2', "'b' is written twice."),
        ('"b": null', "nothing is written here, and null could mean anything."),
        (f'"b": {"[" * DEEPEST}{"]" * DEEPEST}', "values are nested deeper than 40 levels."),
        (f'"b": {"[" * 100_000}{"]" * 100_000}', "values are nested deeper than 40 levels."),
        ('"b": "\\ud800"', "this is not readable as YAML:"),
        ('"b": "\x00"', "a character that no text may hold stands here (U+0000)."),
    ],
)
def test_json_that_is_no_yaml_may_not_say_more_than_a_document(rest: str, sentence: str) -> None:
    assert sentence in refused(f'{{"a"\n:"x", {rest}}}')[-1]


# Where it stands.


def test_every_value_has_its_place_and_the_nearest_one_stands_for_what_is_absent() -> None:
    document = read_text("a:\n  b: c\n  d: [e, f]\n", "f.yaml")
    assert document.place(("a",)) == Place("f.yaml", 1, 1)
    assert document.place(("a", "b")) == Place("f.yaml", 2, 3)
    assert document.place(("a", "d", 1)) == Place("f.yaml", 3, 10)
    assert document.place(("a", "d", 7, "x")) == Place("f.yaml", 3, 3)
    assert document.place(("z",)) == Place("f.yaml", 1, 1)


def test_a_file_as_a_whole_has_no_line() -> None:
    assert str(Place("f.yaml")) == "f.yaml"
    assert str(Place("f.yaml", 3, 10)) == "f.yaml:3:10"
    assert str(Problem(Place("f.yaml", 1, 2), "It is wrong.")) == "f.yaml:1:2: It is wrong."


# What is refused.


@pytest.mark.parametrize(
    ("text", "place", "sentence"),
    [
        ("a: &x 1\n", "1:4", "an anchor (&) is not allowed. Write the value out where it is needed."),
        ("a: *x\n", "1:4", "an alias (*) is not allowed. Write the value out."),
        ("*x : a\n", "1:1", "an alias (*) is not allowed. Write the value out."),
        ("a: !!str b\n", "1:4", "a tag (!) is not allowed. Write the plain value."),
        ("a: !!python/object/apply:os.system [ls]\n", "1:4", "a tag (!) is not allowed. Write the plain value."),
        ("a: !x {b: c}\n", "1:4", "a tag (!) is not allowed. Write the plain value."),
        ("<<: {a: b}\n", "1:1", "a merge key (<<) is not allowed. Write the values out."),
        ("a: b\nc: d\na: e\n", "3:1", "'a' is written twice. Keep one of the two."),
        ("a: {b: c, b: d}\n", "1:11", "'b' is written twice. Keep one of the two."),
        ("? [a, b]\n: c\nd: e\n", "1:3", "a key must be a word. Put quotes around a text that starts with [ or {."),
        ("? {a: b}\n: c\n", "1:3", "a key must be a word. Put quotes around a text that starts with [ or {."),
        ("a: b\n---\nc: d\n", "2:1", "a second document begins here. Keep one document in a file."),
    ],
)
def test_what_yaml_could_do_and_a_file_of_facts_need_not_is_refused(text: str, place: str, sentence: str) -> None:
    assert refused(text) == (f"f.yaml:{place}: {sentence}",)


@pytest.mark.parametrize("null", ["", "~", "null", "Null", "NULL"])
@pytest.mark.parametrize("text", ["a: {}", "a: b\nc: {}\n", "d:\n  - {}\n"])
def test_null_is_refused_in_each_of_its_spellings(null: str, text: str) -> None:
    (problem,) = refused(text.replace("{}", null))
    assert re.match(r"f.yaml:\d+:\d+: nothing is written here, and null could mean anything\.", problem)
    assert "Write unknown if nobody knows, {} or [] if it is empty, or leave the line out if nobody asked." in problem


@pytest.mark.parametrize(
    ("text", "place"),
    [("a: [\n", "2:1"), ("a:\n\t- b\n", "2:1"), ("a: b: c\n", "1:5"), ("a: 'b\n", "2:1"), ("a: b\n c: d\n", "2:3")],
)
def test_broken_yaml_is_told_where_it_breaks(text: str, place: str) -> None:
    (problem,) = refused(text)
    assert problem.startswith(f"f.yaml:{place}: this is not readable as YAML: ")
    assert "Check the indentation, use no tabs" in problem


@pytest.mark.parametrize("loader", [yaml.BaseLoader, documents._BASE_LOADER])
@pytest.mark.parametrize(
    ("text", "place", "code"),
    [("é: b\nc: é\x00\n", "2:5", "0000"), ("a: \x1b[2J\n", "1:4", "001B"), ("a: b\nc: \ud800\n", "2:4", "D800")],
)
def test_a_character_that_no_text_may_hold_is_named_with_its_place(
    monkeypatch: pytest.MonkeyPatch, loader: type, text: str, place: str, code: str
) -> None:
    monkeypatch.setattr(documents, "_BASE_LOADER", loader)
    assert refused(text) == (
        f"f.yaml:{place}: a character that no text may hold stands here (U+{code}). Delete it, and save again.",
    )


def test_what_is_not_utf8_is_told_with_the_place_of_the_first_strange_byte() -> None:
    with pytest.raises(InvalidInput) as caught:
        read_bytes("a: b\nc: é\n".encode("latin-1"), "f.yaml")
    assert str(caught.value) == ("f.yaml:2:4: is not text in UTF-8. Save it as UTF-8, without changing anything else.")


def test_the_largest_document_is_read_and_a_larger_one_is_not() -> None:
    text = "# " + "x" * (LARGEST - 3) + "\n"
    assert read_bytes(text.encode(), "f.yaml").data == {}
    with pytest.raises(InvalidInput, match=r"^f\.yaml: is larger than 5 MB\. Is it the right file\?$"):
        read_bytes(text.encode() + b"\n", "f.yaml")
    with pytest.raises(InvalidInput, match=r"^f\.yaml: is larger than 5 MB\. Is it the right file\?$"):
        read_text(text + "\n", "f.yaml")


@pytest.mark.parametrize(("start", "end"), [("[", "]"), ("{a: ", "}")])
def test_the_deepest_document_is_read_and_a_deeper_one_is_not(start: str, end: str) -> None:
    assert read_text("a: " + start * (DEEPEST - 1) + "b" + end * (DEEPEST - 1)).data
    (problem,) = refused("a: " + start * DEEPEST + "b" + end * DEEPEST)
    assert problem.endswith("values are nested deeper than 40 levels. Is it the right file?")


@pytest.mark.parametrize("loader", [yaml.BaseLoader, documents._BASE_LOADER])
@pytest.mark.parametrize("piece", ["[", "{a: ", "- ", "? ", "[[{"])
def test_hostile_nesting_exhausts_nothing(monkeypatch: pytest.MonkeyPatch, loader: type, piece: str) -> None:
    monkeypatch.setattr(documents, "_BASE_LOADER", loader)
    assert "nested deeper than 40 levels" in refused(piece * 100_000)[-1]


def test_a_billion_laughs_are_refused_unlaughed() -> None:
    lines = ["a0: &a0 [ha, ha]"] + [f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 30)]
    assert len(refused("\n".join(lines))) == 30 + 2 * 29


def test_all_problems_come_at_once_in_the_order_of_the_file() -> None:
    problems = refused("a: ~\nb: &x 1\nb: *x\nc: !t 2\n")
    assert [problem.split(": ")[0] for problem in problems] == [
        "f.yaml:1:4",
        "f.yaml:2:4",
        "f.yaml:3:1",
        "f.yaml:3:4",
        "f.yaml:4:4",
    ]


def test_a_problem_told_twice_is_kept_once() -> None:
    problem = Problem(Place("f.yaml", 1, 1), "It is wrong.")
    assert InvalidInput([problem, problem]).problems == (problem,)
    assert issubclass(InvalidInput, GdprRulesError)


# Files.


def test_a_file_is_read_and_named_as_the_caller_named_it(tmp_path: Path) -> None:
    path = tmp_path / "é.yaml"
    path.write_text("a: b\n", encoding="utf-8")
    document = read_file(path)
    assert document.data == {"a": "b"}
    assert document.name == str(path)


def test_what_cannot_be_opened_is_told_with_its_reason(tmp_path: Path) -> None:
    for path, reason in ((tmp_path / "none.yaml", "No such file"), (tmp_path, "Is a directory|Permission denied")):
        with pytest.raises(InvalidInput, match=f"cannot be read: ({reason}).*Check the path and the rights"):
            read_file(path)


@pytest.mark.parametrize("name", ["a\0b", "\ud800.yaml", "x" * 5000])
def test_what_cannot_be_the_name_of_a_file_is_refused(name: str) -> None:
    with pytest.raises(InvalidInput, match="cannot be read"):
        read_file(Path(name))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_the_right_to_read_it_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "closed.yaml"
    path.write_text("a: b\n")
    path.chmod(0)
    with pytest.raises(InvalidInput, match="Permission denied"):
        read_file(path)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device here")
def test_a_device_without_end_is_too_large() -> None:
    with pytest.raises(InvalidInput, match="is larger than 5 MB"):
        read_file(Path("/dev/zero"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_is_read_as_a_shell_passes_it(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=(b"a: b\n",))
    writer.start()
    assert read_file(pipe).data == {"a": "b"}
    writer.join()


# Whatever bytes come.

_YAML_LIKE = st.text(st.sampled_from("ab \n\t:-?{}[]&*!|>'\"%@#,~.<=\\/ué\u202e\U0001f600"), max_size=80)


@given(st.binary(max_size=300) | _YAML_LIKE.map(str.encode))
@example(b"\xff\xfea\x00")
@example(b"? *a : {[b]: c}\n")
@example(b"{[a]: {b}: c}")
@example(b"- - ? - a\n")
def test_any_bytes_are_a_document_or_a_refusal_with_a_place(raw: bytes) -> None:
    problems: tuple[Problem, ...] = ()
    try:
        assert _is_plain(read_bytes(raw, "f.yaml").data)
    except InvalidInput as error:
        problems = error.problems
        assert problems
    breaks = len(re.findall(rb"[\n\r]|\xc2\x85|\xe2\x80[\xa8\xa9]", raw))
    assert all(problem.place.file == "f.yaml" and 0 <= problem.place.line <= breaks + 2 for problem in problems)


@given(_YAML_LIKE)
def test_both_parsers_of_yaml_refuse_and_read_alike_what_json_writes(text: str) -> None:
    for loader in (yaml.BaseLoader, documents._BASE_LOADER):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(documents, "_BASE_LOADER", loader)
            assert read_text(json.dumps({"a": text})).data == {"a": text}


def _is_plain(data: object) -> bool:
    if isinstance(data, dict):
        return all(isinstance(key, str) and _is_plain(value) for key, value in data.items())
    return all(map(_is_plain, data)) if isinstance(data, list) else isinstance(data, str)
