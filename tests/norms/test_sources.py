"""The texts cited: their tables, their links, and which decision stands on which day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from gdpr_rules.norms.citation import BadCitation, Citation
from gdpr_rules.norms.source import SOURCES, Act, BadSources, Decision, Sources
from gdpr_rules.norms.words import Words

FILES = sorted((Path(__file__).parents[2] / "knowledge" / "sources").rglob("*.yaml"))


def read(file: Path) -> list[dict[str, Any]]:
    raw = yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader)
    assert isinstance(raw, list), f"{file.name} is not a list"
    return raw


ALL = Sources(source for file in FILES for source in SOURCES.validate_python(read(file)))
PLACES = ALL.citations()

HOSTS = {
    "GDPR": {"eur-lex.europa.eu"},
    "REC": {"eur-lex.europa.eu"},
    "R1182": {"eur-lex.europa.eu"},
    "LIL": {"www.legifrance.gouv.fr"},
    "CSP": {"www.legifrance.gouv.fr"},
    "CP": {"www.legifrance.gouv.fr"},
    "CSS": {"www.legifrance.gouv.fr"},
    "DECRET": {"www.legifrance.gouv.fr"},
    "CJEU": {"curia.europa.eu"},
    "CE": {"www.conseil-etat.fr"},
    "CNIL": {"www.legifrance.gouv.fr", "www.cnil.fr", "gdprhub.eu"},
    "EDPB": {"www.edpb.europa.eu"},
    "GUIDE": {"www.cnil.fr", "cnil.fr"},
    "REF": {"www.cnil.fr"},
    "SEC": {"www.cnil.fr"},
    "ANS": {"esante.gouv.fr"},
    "PRAT": {"www.cnil.fr"},
    "FORM": {"notifications.cnil.fr"},
}


def cite(text: str) -> Citation:
    return Citation.parse(text)


@pytest.mark.parametrize(
    "text",
    [
        *(f"GDPR:4({number})" for number in range(1, 27)),
        *(f"GDPR:5(1)({point})" for point in "abcdef"),
        "GDPR:5(2)",
        *(f"GDPR:9({number})" for number in range(1, 5)),
        *(f"GDPR:9(2)({point})" for point in "abcdefghij"),
        *(f"GDPR:28(3)({point})" for point in "abcdefgh"),
        *(f"GDPR:30(1)({point})" for point in "abcdefg"),
        *(f"GDPR:32(1)({point})" for point in "abcd"),
        *(f"GDPR:33(3)({point})" for point in "abcd"),
        *(f"GDPR:34(3)({point})" for point in "abc"),
        "GDPR:33(5)",
        "GDPR:34(4)",
        "GDPR:35(3)(b)",
        "GDPR:37(1)(c)",
        *(f"GDPR:83(2)({point})" for point in "abcdefghijk"),
        "GDPR:83(6)",
        "REC:85",
        "LIL:58",
        "LIL:20-IV",
        "LIL:65(2)",
        "LIL:66-III",
        "CSP:L1110-4-III",
        "CSP:R1111-8-8-II",
        "CP:226-17-1",
        "CSS:R161-47",
        "R1182:3(2)(a)",
        "CE:449694",
        "CNIL:SAN-2020-014(35)",
        "EDPB:9/2022(59)",
        "GUIDE:G-F1-22",
        "REF:REF-07",
        "SEC:SEC-F17",
    ],
)
def test_the_places_that_norms_lean_on_exist(text: str) -> None:
    assert ALL.exists(cite(text))


@pytest.mark.parametrize(
    "text",
    [
        "GDPR:4(27)",
        "GDPR:5(1)(g)",
        "GDPR:5(3)",
        "GDPR:9(2)(k)",
        "GDPR:9(5)",
        "GDPR:29(1)",
        "GDPR:32(1)(e)",
        "GDPR:32(2)(a)",
        "GDPR:32(5)",
        "GDPR:33(3)(e)",
        "GDPR:33(6)",
        "GDPR:34(3)(d)",
        "GDPR:83(2)(l)",
        "GDPR:100",
        "REC:174",
        "LIL:58-III",
        "CSS:D253-44",
        "CNIL:SAN-2020-016",
        "CE:449695",
        "EDPB:09/2022",
        "GUIDE:G-F1-99",
    ],
)
def test_a_place_that_does_not_exist_is_refused_with_the_nearest(text: str) -> None:
    citation = cite(text)
    with pytest.raises(BadCitation) as caught:
        ALL.resolve(citation)
    assert text in caught.value.sentence
    near = ALL.nearest(citation)
    assert near
    assert all(str(place) in caught.value.hint for place in near)


def test_the_nearest_place_is_a_sibling() -> None:
    assert ALL.nearest(cite("GDPR:32(1)(e)"), 1)[0].within(cite("GDPR:32(1)"))
    assert ALL.nearest(cite("EDPB:09/2022"), 1) == (cite("EDPB:9/2022"),)


@given(st.sampled_from(PLACES))
def test_every_place_is_written_and_read_back(citation: Citation) -> None:
    assert Citation.parse(str(citation)) == citation
    assert ALL.resolve(citation).citation == citation


@given(st.sampled_from([place for place in PLACES if place.act == "GDPR"]), st.integers(1, 120), st.characters())
def test_only_places_of_the_table_exist(citation: Citation, number: int, letter: str) -> None:
    source = ALL["GDPR"]
    assert isinstance(source, Act)
    try:
        other = Citation("GDPR", citation.article, str(number), letter)
    except BadCitation:
        return
    table = source.articles[citation.article].paragraphs
    assert ALL.exists(other) == (letter in table.get(str(number), ()))


def test_every_place_has_a_link_to_the_expected_host() -> None:
    for place in PLACES:
        assert urlsplit(ALL.link(place)).netloc in HOSTS[place.act], place


def _words(value: object) -> Iterator[Words]:
    if isinstance(value, Words):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _words(inner)
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _words(getattr(value, name))


def test_every_text_is_plain_and_in_both_languages() -> None:
    for key, source in ALL.items():
        for words in _words(source):
            for text in (words.fr, words.en):
                assert text == text.strip(), key
                assert not set(text) & set("\u00a0\u202f’\t"), f"{key}: typography belongs to the output: {text}"
            assert "« " not in words.en, key
            assert "“" not in words.fr, key
            assert all(f" {mark}" in words.fr for mark in ":;?!" if f"{mark} " in words.fr), words.fr


def test_every_file_belongs_to_one_id_at_least() -> None:
    listed = [str(raw["id"]) for file in FILES for raw in read(file)]
    assert sorted(listed) == sorted(ALL)


def test_what_is_not_verified_says_so() -> None:
    assert ALL.resolve(cite("CSP:L1142-28")).checked == "unverified"
    assert ALL.resolve(cite("DECRET:2026-209")).checked == "unverified"
    assert ALL.resolve(cite("CSP:L1110-12")).checked == "copy"
    assert ALL.resolve(cite("CSP:L1110-4")).checked == "secondary"


def test_the_duty_to_notify_is_punished_since_june_2019() -> None:
    assert ALL.resolve(cite("CP:226-17-1")).in_force == date(2019, 6, 1)
    assert ALL.resolve(cite("GDPR:33(1)")).in_force == date(2018, 5, 25)
    assert ALL.resolve(cite("CE:449694")).in_force is None


def test_a_link_of_its_own_prevails() -> None:
    assert ALL.link(cite("PRAT:WEDA-01")).endswith("/2652")
    assert ALL.link(cite("PRAT:PRAT-01")) != ALL.link(cite("PRAT:WEDA-01"))


def test_titles() -> None:
    title = ALL.resolve(cite("GDPR:32(1)(a)")).title
    assert title is not None
    assert (title.fr, title.en) == ("Sécurité du traitement", "Security of processing")
    assert ALL.resolve(cite("CE:449694")).title is None
    about = ALL.resolve(cite("EDPB:9/2022")).title
    assert about is not None
    assert "9/2022" in about.fr


SAN, CE, NOTIFY = cite("CNIL:SAN-2020-014"), cite("CE:449694"), cite("GDPR:33(1)")


def test_decisions_have_the_day_on_which_they_were_taken() -> None:
    assert ALL.resolve(SAN).decided == date(2020, 12, 7)
    assert ALL.resolve(CE).decided == date(2022, 7, 22)
    assert all(
        isinstance(source, Decision) or ALL.resolve(place).decided is None
        for place in PLACES
        for source in [ALL.resolve(place).source]
    )


def test_a_later_decision_is_left_out_and_guidelines_stay() -> None:
    assert ALL.known(SAN, date(2020, 12, 7))
    assert not ALL.known(SAN, date(2020, 12, 6))
    assert not ALL.known(CE, date(2020, 12, 7))
    assert ALL.known(CE)
    assert ALL.known(cite("EDPB:9/2022"), date(2020, 12, 7))


def test_the_conseil_d_etat_reverses_article_33_and_not_article_32() -> None:
    for quashed in (SAN, cite("CNIL:SAN-2020-014(35)"), cite("CNIL:SAN-2020-015")):
        assert ALL.stands(quashed, NOTIFY, date(2020, 12, 7))
        assert ALL.stands(quashed, NOTIFY, date(2022, 7, 21))
        assert not ALL.stands(quashed, NOTIFY, date(2022, 7, 22))
        assert not ALL.stands(quashed, NOTIFY)
        assert not ALL.stands(quashed, cite("GDPR:33"))
        assert ALL.stands(quashed, cite("GDPR:32(1)(a)"))
        assert ALL.stands(quashed, cite("GDPR:33(5)"))
    assert not ALL.stands(CE, NOTIFY, date(2020, 12, 7))
    assert ALL.stands(CE, NOTIFY)


def _raw(name: str) -> dict[str, Any]:
    return next(raw for file in FILES for raw in read(file) if raw["id"] == name)


def test_two_descriptions_of_one_source_are_refused() -> None:
    sources = SOURCES.validate_python([_raw("REC"), _raw("REC")])
    with pytest.raises(BadSources, match="described twice"):
        Sources(sources)


def test_a_reversal_told_by_one_side_only_is_refused() -> None:
    with pytest.raises(BadSources) as caught:
        Sources(SOURCES.validate_python([_raw("GDPR"), _raw("CNIL:SAN-2020-014")]))
    assert [fault.source for fault in caught.value.faults] == ["CE:449694"]


def test_a_reversal_on_a_place_that_does_not_exist_is_refused() -> None:
    with pytest.raises(BadSources, match=r"reverses GDPR:33\(1\), which does not exist"):
        Sources(SOURCES.validate_python([_raw(name) for name in (str(CE), str(SAN), "CNIL:SAN-2020-015")]))


def test_a_table_that_cannot_be_written_is_refused() -> None:
    raw = _raw("R1182") | {"articles": {"3": {"title": {"fr": "a", "en": "b"}, "points": ["a"]}}}
    with pytest.raises(BadSources, match="R1182 is cited as in"):
        Sources(SOURCES.validate_python([raw]))
    with pytest.raises(BadSources, match="is not an act"):
        Sources(SOURCES.validate_python([_raw("R1182") | {"id": "R99"}]))


@pytest.mark.parametrize(
    "wrong",
    [
        {"link": "http://eur-lex.europa.eu/"},
        {"link": "eur-lex.europa.eu"},
        {"checked": "yes"},
        {"in_force": "25/05/2018"},
        {"in_force": "1526000000"},
        {"name": {"fr": "Règlement"}},
        {"colour": "blue"},
        {"kind": "novel"},
    ],
)
def test_a_malformed_source_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        SOURCES.validate_python([_raw("GDPR") | wrong])


def test_sources_never_change() -> None:
    source = ALL["GDPR"]
    with pytest.raises(ValidationError):
        source.link = "https://example.org"
