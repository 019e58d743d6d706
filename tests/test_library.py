"""The library as others import it: its names, its languages, and a knowledge base that many share."""

from __future__ import annotations

import hashlib
import shutil
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

import gdpr_rules
from gdpr_rules import Case, KnowledgeBase, Report, assess, explain
from gdpr_rules.precedents import compare_all
from gdpr_rules.reading import load
from gdpr_rules.reading.load import packaged
from gdpr_rules.reading.memory import Memory

ROOT = Path(__file__).parents[1]
TEXT = (
    "on: 2026-11-24\nnetworks: {box: {label: ma box, open_to_internet: unknown}}\ndevices: {p: {label: mon portable}}\n"
)


@pytest.fixture(scope="module")
def report() -> Report:
    return assess(Case.load(TEXT), engine="native")


# Names.


@pytest.mark.parametrize("name", gdpr_rules.__all__)
def test_every_public_name_is_there_and_told_to_editors(name: str) -> None:
    assert getattr(gdpr_rules, name).__module__.startswith("gdpr_rules.")
    assert name in dir(gdpr_rules)


def test_a_name_that_is_not_public_is_no_attribute() -> None:
    with pytest.raises(AttributeError, match="no attribute 'Judge'"):
        gdpr_rules.Judge  # noqa: B018  # asking is the test


# Languages.


@pytest.mark.parametrize("language", ["FR", "de", "", None])
def test_a_language_without_texts_is_refused_alike_everywhere(report: Report, language: Any) -> None:
    asked = report.questions[0]
    writers: list[Callable[[], object]] = [
        lambda: explain.report_text(report, language),
        lambda: explain.report_markdown(report, language),
        lambda: explain.report_json(report, language),
        lambda: explain.explain_text(report, language=language),
        lambda: explain.question_text(report, asked, language),
        lambda: explain.rules_list_text(report.knowledge, language),
    ]
    for write in writers:
        with pytest.raises(explain.NoSuchLanguage, match=r"there is no text in .*: write fr or en"):
            write()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_question_is_read_with_the_name_of_what_it_is_about(report: Report, language: Any) -> None:
    texts = {str(asked.fact): explain.question_text(report, asked, language) for asked in report.questions}
    assert not [text for text in texts.values() if "{" in text]
    assert any("mon portable" in text for text in texts.values())
    assert texts == {each["fact"]: each["text"] for each in explain.report_json(report, language)["questions"]}


# One knowledge base for many.


def test_the_packaged_base_is_read_once_however_many_ask_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    loads, together = [], threading.Barrier(8)

    def slow(*_: Any) -> KnowledgeBase:
        loads.append(1)
        return packaged_before

    def ask(_: int) -> KnowledgeBase:
        together.wait(timeout=30)
        return packaged()

    packaged_before = packaged()
    monkeypatch.setattr(load, "_packaged", Memory())
    monkeypatch.setattr(KnowledgeBase, "load", slow)
    with ThreadPoolExecutor(8) as pool:
        assert {id(base) for base in pool.map(ask, range(8))} == {id(packaged_before)}
    assert loads == [1]


def test_what_is_made_once_is_made_again_only_if_it_was_long_not_asked_for() -> None:
    memory, made = Memory(2), list[str]()

    def make(key: str) -> str:
        def really() -> str:
            made.append(key)
            return key

        return memory.once(key, really)

    assert [make(key) for key in ("a", "b", "a", "c", "a", "b")] == ["a", "b", "a", "c", "a", "b"]
    assert made == ["a", "b", "c", "b"]


def test_what_could_not_be_made_is_tried_again() -> None:
    memory = Memory()
    with pytest.raises(ZeroDivisionError):
        memory.once("a", lambda: 1 / 0)
    assert memory.once("a", lambda: 1) == 1


def test_who_asks_for_something_else_does_not_wait() -> None:
    memory, begun, go = Memory(), threading.Event(), threading.Event()

    def slow() -> str:
        begun.set()
        assert go.wait(timeout=30)
        return "slow"

    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(memory.once, "slow", slow)
        assert begun.wait(timeout=30)
        assert memory.once("quick", lambda: "quick") == "quick"
        go.set()
        assert first.result(timeout=30) == "slow"


def test_a_base_does_not_keep_every_day_that_it_was_asked_for() -> None:
    base = KnowledgeBase.load()
    first = base.as_known_on(date(2020, 1, 1))
    assert base.as_known_on(date(2020, 1, 1)) is first
    for number in range(1, load._MOST_DERIVED + 1):
        base.as_known_on(date(2020, 1, 1) + timedelta(days=number))
    assert base.as_known_on(date(2020, 1, 1)) is not first


# A folder of one's own.


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(ROOT / "knowledge", tmp_path / "knowledge"))


def test_the_digest_is_of_what_is_written_and_not_of_how_lines_end(folder: Path) -> None:
    before = KnowledgeBase.load(folder).digest
    for file in folder.rglob("*.yaml"):
        file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert KnowledgeBase.load(folder).digest == before == KnowledgeBase.load().digest
    words = next((folder / "words").glob("*.yaml"))
    words.write_bytes(words.read_bytes() + b"# more\n")
    assert KnowledgeBase.load(folder).digest != before
    assert len(before) == hashlib.sha256().digest_size * 2


def test_real_cases_are_those_of_the_folder(folder: Path) -> None:
    kept = "fr-cnil-san-2020-014"
    for file in (folder / "cases").iterdir():
        if file.stem != kept:
            file.unlink()
    base = KnowledgeBase.load(folder)
    assert list(base.real_cases()) == [kept]
    assert {row.case for row in compare_all(base)} == {kept}
    shutil.rmtree(folder / "cases")
    assert compare_all(base) == ()
    assert len(packaged().real_cases()) > 1
