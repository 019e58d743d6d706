"""A page for each norm, in French and in English, and the index of them."""

from __future__ import annotations

import re

import pytest

from gdpr_rules import KnowledgeBase
from gdpr_rules.explain import rule_pages
from gdpr_rules.explain.rendering import escape_markdown
from gdpr_rules.explain.rulebook import INDEX
from gdpr_rules.explain.typography import typeset
from gdpr_rules.norms.condition import TraitCondition, Within

NOTIFY = "gdpr-33-1-notify-authority"
ENCRYPT = "gdpr-32-1-a-encrypt-devices"
HOSTILE = "# Faux titre\n- [x](http://evil.example) <b>html</b> **gras** `code` \u202e\x1b[31m {{ 7*7 }}"


@pytest.fixture(scope="module")
def pages(knowledge: KnowledgeBase) -> dict[str, str]:
    return rule_pages(knowledge, {ENCRYPT: ["Un portable en clair"]})


def halves(page: str) -> tuple[str, str]:
    """Return the French and the English part."""
    french, english = page.split("\n---\n")
    return french, english


def section(text: str, heading: str) -> str:
    """Return what stands under a heading, up to the next one."""
    found = re.search(rf"^## {re.escape(heading)}\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    assert found is not None, heading
    return found[1]


def links(text: str) -> list[str]:
    return re.findall(r"\]\(<(.*?)>\)", text)


def test_every_norm_has_a_page(knowledge: KnowledgeBase, pages: dict[str, str]) -> None:
    assert set(pages) == {INDEX, *(f"{norm}.md" for norm in knowledge.norms)}


def test_the_index_leads_to_every_page_by_text_and_by_topic_in_both_languages(
    knowledge: KnowledgeBase, pages: dict[str, str]
) -> None:
    wanted = sorted(f"{norm}.md" for norm in knowledge.norms)
    french, english = halves(pages[INDEX])
    for half, headings in ((french, ("Par texte", "Par sujet")), (english, ("By text", "By topic"))):
        for heading in headings:
            assert sorted(re.findall(r"\]\((.*?)\)", section(half, heading))) == wanted


def test_the_index_goes_by_the_number_of_the_article(pages: dict[str, str]) -> None:
    _, english = halves(pages[INDEX])
    articles = [int(number) for number in re.findall(r"^### GDPR, Art. (\d+)", english, re.MULTILINE)]
    assert articles == sorted(articles)
    assert {9, 32, 33, 34} <= set(articles)


def test_a_page_is_in_french_and_then_in_english(knowledge: KnowledgeBase, pages: dict[str, str]) -> None:
    for norm in knowledge.norms.values():
        page = pages[f"{norm.id}.md"]
        headings = re.findall(r"^# (.*)$", page, re.MULTILINE)
        title = norm.text.title
        assert headings == [typeset(escape_markdown(title.fr), "fr"), escape_markdown(title.en)]
        assert page.count(f"\n`{norm.id}`") == 2


def test_the_links_of_a_page_are_those_of_its_sources_and_yardsticks(
    knowledge: KnowledgeBase, pages: dict[str, str]
) -> None:
    for norm in knowledge.norms.values():
        wanted = [knowledge.sources.link(citation) for citation in (*norm.sources, *norm.measured_against)]
        for half in halves(pages[f"{norm.id}.md"]):
            assert links(half) == wanted
            assert half.count("://") == len(wanted)


def test_no_page_holds_a_placeholder_or_markup(pages: dict[str, str]) -> None:
    for name, page in pages.items():
        found = re.search(r"[{}]|(?<!\()<|\bNone\b|\bTODO\b|\bundefined\b", page)
        assert found is None, f"{name}: {found}"


def test_a_page_asks_the_question_of_each_field_that_its_norm_tests(
    knowledge: KnowledgeBase, pages: dict[str, str]
) -> None:
    for norm in knowledge.norms.values():
        french, english = halves(pages[f"{norm.id}.md"])
        for condition in norm.requires:
            if isinstance(condition, TraitCondition):
                continue
            kind = norm.pattern(condition.on.variable).kind
            text = knowledge.questions[f"{kind}.{condition.on.field}"].text
            asked = typeset(escape_markdown(text.fr.replace("{label}", "…")), "fr")
            assert f"- {asked}\n" in section(french, "Les questions qu’elle pose")
            asked = escape_markdown(text.en.replace("{label}", "…"))
            assert f"- {asked}\n" in section(english, "The questions that it asks")


def test_a_page_asks_when_the_clock_of_its_norm_began(knowledge: KnowledgeBase, pages: dict[str, str]) -> None:
    timed = [norm for norm in knowledge.norms.values() if any(isinstance(r.test, Within) for r in norm.reads())]
    for norm in timed:
        for read in norm.reads():
            if isinstance(read.test, Within):
                since = read.test.since
                text = knowledge.questions[f"{norm.pattern(since.variable).kind}.{since.field}"].text.en
                assert f"- {escape_markdown(text.replace('{label}', '…'))}\n" in halves(pages[f"{norm.id}.md"])[1]

    assert timed


def test_dots_in_the_place_of_a_name_are_explained(pages: dict[str, str]) -> None:
    for name, page in pages.items():
        _, english = halves(page)
        assert ("…" in english) is ("Three dots stand for a name" in english), name


def test_our_own_reading_is_told_apart_from_what_the_court_held(pages: dict[str, str]) -> None:
    french, english = halves(pages[f"{NOTIFY}.md"])
    exceptions = section(english, "What releases from it")
    held, own = exceptions.split("  - **On our reading, this is needed as well:**")[:2]
    assert "- The CNIL itself told the practice" in held
    assert "[Conseil d'État, 22 July 2022, No 449694]" in held
    assert "    - The practice learned of the incident “…” from the CNIL\n" in own
    assert "**À notre lecture, il faut aussi\u00a0:**" in section(french, "Ce qui en dispense")


def test_a_page_says_how_much_its_norm_weighs_and_who_reviewed_it(pages: dict[str, str]) -> None:
    french, english = halves(pages[f"{NOTIFY}.md"])
    assert "En vigueur depuis le 25 mai 2018." in section(french, "État")
    state = section(english, "State")
    for told in ("Force: legal duty.", "Severity: urgent.", "In force since 25 May 2018.", "No lawyer has reviewed"):
        assert told in state


def test_a_page_names_the_scenarios_that_prove_its_norm(pages: dict[str, str]) -> None:
    french, english = halves(pages[f"{ENCRYPT}.md"])
    assert "- Un portable en clair\n" in section(french, "Les situations qui la prouvent")
    assert "- Un portable en clair\n" in section(english, "The situations that prove it (in French)")
    assert "situations" not in pages[f"{NOTIFY}.md"]


def test_a_hostile_scenario_stays_text_on_its_line(knowledge: KnowledgeBase, pages: dict[str, str]) -> None:
    page = rule_pages(knowledge, {ENCRYPT: [HOSTILE]})[f"{ENCRYPT}.md"]
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", page)
    clean = pages[f"{ENCRYPT}.md"]
    for markup in (r"^#+ .*$", r"^ *- ", r"(?<!\\)\[[^\]]*\]\(", r"(?<!\\)<", r"(?<!\\)`", r"(?<!\\)\*\*"):
        assert len(re.findall(markup, page, re.MULTILINE)) == len(re.findall(markup, clean, re.MULTILINE)), markup
