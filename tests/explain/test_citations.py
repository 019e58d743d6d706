"""Citations as French and English readers write them."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from gdpr_rules.explain.citations import render
from gdpr_rules.explain.typography import typeset
from gdpr_rules.norms.citation import BadCitation, Citation
from gdpr_rules.norms.source import SOURCES, Sources

FILES = sorted((Path(__file__).parents[2] / "knowledge" / "sources").rglob("*.yaml"))
ALL = Sources(
    source
    for file in FILES
    for source in SOURCES.validate_python(yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader))
)


@pytest.mark.parametrize(
    ("text", "french", "english"),
    [
        ("GDPR:24", "RGPD, art. 24", "GDPR, Art. 24"),
        ("GDPR:33(1)", "RGPD, art. 33, § 1", "GDPR, Art. 33(1)"),
        ("GDPR:32(1)(a)", "RGPD, art. 32, § 1, a)", "GDPR, Art. 32(1)(a)"),
        ("GDPR:4(15)", "RGPD, art. 4, 15)", "GDPR, Art. 4(15)"),
        ("REC:85", "RGPD, cons. 85", "GDPR, Recital 85"),
        ("LIL:58", "LIL, art. 58", "French Data Protection Act, Art. 58"),
        ("LIL:20-IV", "LIL, art. 20, IV", "French Data Protection Act, Art. 20, IV"),
        ("LIL:65(1)", "LIL, art. 65, 1°", "French Data Protection Act, Art. 65, 1°"),
        ("CSP:L1110-4", "CSP, art. L. 1110-4", "French Public Health Code, Art. L. 1110-4"),
        ("CSP:R4127-72", "CSP, art. R. 4127-72", "French Public Health Code, Art. R. 4127-72"),
        ("CP:226-17-1", "C. pén., art. 226-17-1", "French Criminal Code, Art. 226-17-1"),
        ("CSS:R161-47", "CSS, art. R. 161-47", "French Social Security Code, Art. R. 161-47"),
        (
            "R1182:3(1)",
            "Règl. (CEE, Euratom) n° 1182/71, art. 3, § 1",
            "Regulation (EEC, Euratom) No 1182/71, Art. 3(1)",
        ),
        ("CE:449694", "CE, 22 juill. 2022, n° 449694", "Conseil d'État, 22 July 2022, No 449694"),
        (
            "CNIL:SAN-2020-014",
            "CNIL, form. restr., 7 déc. 2020, délib. n° SAN-2020-014",
            "CNIL, restricted committee, 7 December 2020, deliberation SAN-2020-014",
        ),
        (
            "CNIL:SAN-2020-014(35)",
            "CNIL, form. restr., 7 déc. 2020, délib. n° SAN-2020-014, § 35",
            "CNIL, restricted committee, 7 December 2020, deliberation SAN-2020-014, para. 35",
        ),
        ("CJEU:C-340/21", "CJUE, 14 déc. 2023, aff. C-340/21", "CJEU, 14 December 2023, Case C-340/21"),
        ("CJEU:C-184/20", "CJUE, 1er août 2022, aff. C-184/20", "CJEU, 1 August 2022, Case C-184/20"),
        ("EDPB:9/2022(59)", "CEPD, lignes directrices 9/2022, § 59", "EDPB, Guidelines 9/2022, para. 59"),
        (
            "CNIL:2022-100",
            "CNIL, 21 juill. 2022, délib. n° 2022-100",
            "CNIL, 21 July 2022, deliberation 2022-100",
        ),
        (
            "GUIDE:G-F1-22",
            "Guide CNIL-CNOM 2018, fiche 1, p. 5-11",
            "CNIL-CNOM guide 2018, sheet 1, pp. 5-11",
        ),
        ("GUIDE:G-ANX-01", "Guide CNIL-CNOM 2018, annexe 1, p. 27", "CNIL-CNOM guide 2018, annex 1, p. 27"),
        (
            "SEC:SEC-F17",
            "Guide sécurité CNIL 2024, fiche 17, p. 42",
            "CNIL security guide 2024, sheet 17, p. 42",
        ),
        (
            "FORM:FORM-D3",
            "Formulaire CNIL de notification : « Prise de connaissance »",
            "CNIL breach form: “Awareness”",
        ),
    ],
)
def test_short_forms(text: str, french: str, english: str) -> None:
    citation = Citation.parse(text)
    assert (render(citation, ALL, "fr"), render(citation, ALL, "en")) == (french, english)


@pytest.mark.parametrize(
    ("text", "french", "english"),
    [
        (
            "GDPR:32(1)(a)",
            "article 32, paragraphe 1, point a), du règlement (UE) 2016/679",
            "Article 32(1)(a) of Regulation (EU) 2016/679",
        ),
        ("GDPR:24", "article 24 du règlement (UE) 2016/679", "Article 24 of Regulation (EU) 2016/679"),
        (
            "GDPR:4(15)",
            "article 4, point 15), du règlement (UE) 2016/679",
            "Article 4(15) of Regulation (EU) 2016/679",
        ),
        ("REC:85", "considérant 85 du règlement (UE) 2016/679", "Recital 85 of Regulation (EU) 2016/679"),
        (
            "LIL:20-IV",
            "article 20, IV, de la loi n° 78-17 du 6 janvier 1978",
            "Article 20, IV, of French Act No 78-17 of 6 January 1978",
        ),
        (
            "CSP:L1110-4",
            "article L. 1110-4 du code de la santé publique",
            "Article L. 1110-4 of the French Public Health Code",
        ),
        (
            "CE:449694",
            "Conseil d'État, 22 juillet 2022, n° 449694, ECLI:FR:CECHR:2022:449694.20220722",
            "Conseil d'État, 22 July 2022, No 449694, ECLI:FR:CECHR:2022:449694.20220722",
        ),
        (
            "CNIL:SAN-2020-014",
            "CNIL, formation restreinte, 7 décembre 2020, délibération n° SAN-2020-014",
            "CNIL, restricted committee, 7 December 2020, deliberation SAN-2020-014",
        ),
    ],
)
def test_long_forms(text: str, french: str, english: str) -> None:
    citation = Citation.parse(text)
    assert render(citation, ALL, "fr", form="long") == french
    assert render(citation, ALL, "en", form="long") == english


def test_the_long_form_of_a_guide_gives_the_title() -> None:
    text = render(Citation.parse("GUIDE:G-F1-22"), ALL, "fr", form="long")
    assert text.endswith(", fiche 1, p. 5-11 : « Chiffrer »")


def test_a_citation_that_does_not_exist_is_not_rendered() -> None:
    with pytest.raises(BadCitation):
        render(Citation.parse("GDPR:32(1)(e)"), ALL, "fr")


def test_printed_citations_do_not_break() -> None:
    assert typeset(render(Citation.parse("GDPR:32(1)(a)"), ALL, "fr"), "fr") == "RGPD, art.\u00a032, §\u00a01, a)"
    assert typeset(render(Citation.parse("CSP:L1110-4"), ALL, "fr"), "fr") == "CSP, art.\u00a0L.\u00a01110-4"
    assert typeset(render(Citation.parse("CE:449694"), ALL, "fr", form="long"), "fr") == (
        "Conseil d’État, 22 juillet 2022, n°\u00a0449694, ECLI:FR:CECHR:2022:449694.20220722"
    )


@given(st.sampled_from(ALL.citations()))
def test_every_citation_is_rendered_in_both_languages_and_forms(citation: Citation) -> None:
    texts = {
        render(citation, ALL, "fr"),
        render(citation, ALL, "fr", form="long"),
        render(citation, ALL, "en"),
        render(citation, ALL, "en", form="long"),
    }
    assert all(text and "None" not in text and "  " not in text for text in texts)
    assert render(citation, ALL, "fr") != render(citation, ALL, "en") or citation.act == "ANS"


@pytest.mark.parametrize("act", sorted({place.act for place in ALL.citations()} - {"GUIDE", "REF", "SEC"}))
def test_two_places_are_never_shown_alike(act: str) -> None:
    places = [place for place in ALL.citations() if place.act == act]
    assert len({render(place, ALL, "fr") for place in places}) == len(places)
    assert len({render(place, ALL, "en") for place in places}) == len(places)
