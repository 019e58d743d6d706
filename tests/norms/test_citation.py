"""Citations: what may be written, what is refused, how they compare."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from gdpr_rules.errors import GdprRulesError
from gdpr_rules.norms.citation import ACTS, BadCitation, Citation

FORMS = {
    "GDPR:24": Citation("GDPR", article="24"),
    "GDPR:33(1)": Citation("GDPR", article="33", paragraph="1"),
    "GDPR:32(1)(a)": Citation("GDPR", article="32", paragraph="1", point="a"),
    "GDPR:4(15)": Citation("GDPR", article="4", point="15"),
    "REC:85": Citation("REC", article="85"),
    "R1182:3(2)(a)": Citation("R1182", article="3", paragraph="2", point="a"),
    "LIL:58": Citation("LIL", article="58"),
    "LIL:22-1": Citation("LIL", article="22-1"),
    "LIL:20-IV": Citation("LIL", article="20", paragraph="IV"),
    "LIL:65(1)": Citation("LIL", article="65", point="1"),
    "LIL:8-I(2)": Citation("LIL", article="8", paragraph="I", point="2"),
    "CSP:L1110-4": Citation("CSP", article="L1110-4"),
    "CSP:L1110-4-II": Citation("CSP", article="L1110-4", paragraph="II"),
    "CSP:R1111-8-8-II": Citation("CSP", article="R1111-8-8", paragraph="II"),
    "CSP:R4127-72": Citation("CSP", article="R4127-72"),
    "CP:226-17-1": Citation("CP", article="226-17-1"),
    "CSS:R161-47": Citation("CSS", article="R161-47"),
    "CJEU:C-340/21": Citation("CJEU", number="C-340/21"),
    "CNIL:SAN-2020-014": Citation("CNIL", number="SAN-2020-014"),
    "CNIL:SAN-2020-014(35)": Citation("CNIL", paragraph="35", number="SAN-2020-014"),
    "CNIL:2022-100": Citation("CNIL", number="2022-100"),
    "CE:449694": Citation("CE", number="449694"),
    "EDPB:9/2022": Citation("EDPB", number="9/2022"),
    "EDPB:01/2021": Citation("EDPB", number="01/2021"),
    "DECRET:2026-209": Citation("DECRET", number="2026-209"),
    "GUIDE:G-F1-22": Citation("GUIDE", number="G-F1-22"),
    "REF:REF-07": Citation("REF", number="REF-07"),
    "SEC:SEC-F04a": Citation("SEC", number="SEC-F04a"),
    "ANS:MSS-01": Citation("ANS", number="MSS-01"),
    "PRAT:WEDA-01": Citation("PRAT", number="WEDA-01"),
    "FORM:FORM-D3": Citation("FORM", number="FORM-D3"),
}


@pytest.mark.parametrize(("text", "citation"), FORMS.items())
def test_written_form_and_fields_say_the_same(text: str, citation: Citation) -> None:
    assert Citation.parse(text) == citation
    assert str(citation) == text


def test_every_act_has_a_form() -> None:
    assert {citation.act for citation in FORMS.values()} == set(ACTS)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "GDPR",
        "GDPR:",
        "GDPR:032",
        "GDPR:32 (1)",
        " GDPR:32(1)",
        "GDPR:32(1)(A)",
        "GDPR:32(a)",
        "GDPR:32(1)(a)(b)",
        "GDPR:4(15)(a)",
        "GDPR:32(1)(a)\n",
        "GDPR:٣٢",
        "REC:85(1)",
        "CSP:1110-4",
        "CSP:L.1110-4",
        "LIL:58-IIII",
        "CE:22",
        "CNIL:SAN-2020-14",
        "EDPB:9-2022",
        "GUIDE:F1-22",
        "GUIDE:G-F1-22(1)",
    ],
)
def test_anything_else_is_refused_with_a_sentence_and_a_hint(text: str) -> None:
    with pytest.raises(BadCitation) as caught:
        Citation.parse(text)
    assert caught.value.sentence.endswith(".")
    assert caught.value.hint
    assert isinstance(caught.value, GdprRulesError)


def test_an_unknown_act_names_the_one_meant() -> None:
    with pytest.raises(BadCitation, match=r"Did you mean GDPR\?"):
        Citation.parse("RGDP:32")


def test_a_malformed_place_shows_how_the_act_is_cited() -> None:
    with pytest.raises(BadCitation, match="CSP is cited as in CSP:L1110-4"):
        Citation.parse("CSP:1110-4")


@pytest.mark.parametrize(
    "fields",
    [
        {"act": "GDPR"},
        {"act": "GDPR", "article": "4", "paragraph": "15"},
        {"act": "GDPR", "article": "32", "point": "a"},
        {"act": "CE", "article": "449694"},
        {"act": "GDPR", "article": "32(1)"},
        {"act": "GDPR", "article": "3", "number": "2"},
    ],
)
def test_fields_that_no_text_writes_are_refused(fields: dict[str, str]) -> None:
    with pytest.raises(BadCitation):
        Citation(**fields)


@given(
    st.text(max_size=25)
    | st.builds("{}:{}".format, st.sampled_from(ACTS), st.text("0123456789()-/IVaLRCG", max_size=12))
)
def test_what_parses_is_written_back_unchanged(text: str) -> None:
    try:
        citation = Citation.parse(text)
    except BadCitation:
        return
    assert str(citation) == text


def test_citations_sort_by_number_not_by_letter() -> None:
    ordered = [
        "GDPR:4(2)",
        "GDPR:4(15)",
        "GDPR:9(2)(h)",
        "GDPR:32",
        "GDPR:32(1)",
        "GDPR:32(1)(a)",
        "GDPR:32(2)",
        "REC:85",
        "LIL:20-II",
        "LIL:20-IV",
        "LIL:20-IX",
        "LIL:22-1",
        "CSP:L1110-4",
        "CSP:L1110-12",
        "CE:449694",
    ]
    assert [str(citation) for citation in sorted(map(Citation.parse, reversed(ordered)))] == ordered


def test_citations_are_values() -> None:
    first, second = Citation.parse("GDPR:32(1)(a)"), Citation.parse("GDPR:32(1)(a)")
    assert len({first, second}) == 1
    assert pickle.loads(pickle.dumps(first)) == first
    with pytest.raises(AttributeError):
        first.point = "b"  # type: ignore[misc]


def test_a_point_is_within_its_paragraph_and_article() -> None:
    point = Citation.parse("GDPR:32(1)(a)")
    assert point.within(Citation.parse("GDPR:32(1)"))
    assert point.within(Citation.parse("GDPR:32"))
    assert not point.within(Citation.parse("GDPR:32(2)"))
    assert not Citation.parse("GDPR:32(1)").within(point)
    assert point.whole == Citation.parse("GDPR:32")
    assert Citation.parse("CNIL:SAN-2020-014(35)").whole == Citation.parse("CNIL:SAN-2020-014")


class _Model(BaseModel):
    source: Citation


def test_models_read_and_write_citations_as_text() -> None:
    model = _Model.model_validate({"source": "GDPR:32(1)(a)"})
    assert model.source == Citation.parse("GDPR:32(1)(a)")
    assert model == _Model(source=model.source)
    assert model.model_dump(mode="json") == {"source": "GDPR:32(1)(a)"}
    assert _Model.model_json_schema()["properties"]["source"]["type"] == "string"


@pytest.mark.parametrize("value", ["GDPR:32(a)", 32, None])
def test_models_refuse_what_is_no_citation(value: object) -> None:
    with pytest.raises(ValidationError):
        _Model.model_validate({"source": value})
