"""One Markdown page for each norm, and an index of them, for those who read the law and not the files.

Each page stands in French, then in English. What proves a norm, scenarios, is handed in: the knowledge base does not
know them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from gdpr_rules.explain.citations import render
from gdpr_rules.explain.outline import IndexSection, RuleIndex, RuleLine, RulePage
from gdpr_rules.explain.phrases import capitalised, filled, one_line
from gdpr_rules.explain.rendering import markdown
from gdpr_rules.explain.rules import Catalogue
from gdpr_rules.explain.typography import typeset
from gdpr_rules.facts.case import KINDS
from gdpr_rules.norms.norm import Norm
from gdpr_rules.norms.words import Language
from gdpr_rules.reading.load import KnowledgeBase

INDEX: Final = "index.md"

_LANGUAGES: Final[tuple[Language, ...]] = ("fr", "en")

_UNNAMED: Final = "…"
"""What stands where a case would have a name."""

_BETWEEN: Final = "\n---\n\n"


class RulePages:
    """Writes the pages of a knowledge base; `scenarios` are the titles of those that prove a norm, by its id."""

    def __init__(self, knowledge: KnowledgeBase, scenarios: Mapping[str, Iterable[str]]) -> None:
        self.knowledge = knowledge
        # Scenarios are French, whatever language stands around them.
        self.scenarios = {norm: [typeset(one_line(title), "fr") for title in of] for norm, of in scenarios.items()}
        self._catalogues = {language: Catalogue(knowledge, language) for language in _LANGUAGES}

    def written(self) -> Iterator[tuple[str, str]]:
        """Yield the name and the text of each file, the index first."""
        index = (markdown("rule-index.md.j2", language, index=self.index(language)) for language in _LANGUAGES)
        yield INDEX, _BETWEEN.join(index)
        for norm in self.knowledge.norms.values():
            page = (markdown("rule.md.j2", language, page=self.page(norm, language)) for language in _LANGUAGES)
            yield f"{norm.id}.md", _BETWEEN.join(page)

    def page(self, norm: Norm, language: Language) -> RulePage:
        """Return the page of one norm in one language."""
        rule = self._catalogues[language].rule(norm)
        questions = tuple(self._questions(norm, language))
        held = [line.text for exception in rule.exceptions for line in (*exception.held, *exception.own)]
        unnamed = any(_UNNAMED in line for line in (*rule.binds, *rule.asks, *held, *questions))
        return RulePage(rule, questions, tuple(self.scenarios.get(norm.id, ())), unnamed)

    def _questions(self, norm: Norm, language: Language) -> Iterator[str]:
        """Yield the questions on the fields that a norm reads, each once, in the order in which it reads them."""
        for key in dict.fromkeys(read.key for read in norm.reads() if not read.concluded):
            question = self.knowledge.questions.get(key)
            if question is not None:
                yield filled(question.text.in_(language), {"label": _UNNAMED})

    # The index.

    def index(self, language: Language) -> RuleIndex:
        """Return the index in one language: the norms by the article that founds them, and by what they are about."""
        lines = {line.norm: line for line in self._catalogues[language].lines()}
        by_article = sorted(self.knowledge.norms.values(), key=lambda norm: norm.sources[0].whole)
        kinds = list(KINDS)
        by_topic = sorted(self.knowledge.norms.values(), key=lambda norm: kinds.index(_topic(norm)))
        return RuleIndex(
            count=len(lines),
            articles=_sections((self._article(norm, language), lines[norm.id]) for norm in by_article),
            topics=_sections((self._topic(norm, language), lines[norm.id]) for norm in by_topic),
        )

    def _article(self, norm: Norm, language: Language) -> str:
        citation = norm.sources[0].whole
        title = self.knowledge.sources.resolve(citation).title
        place = render(citation, self.knowledge.sources, language)
        return f"{place}. {title.in_(language)}" if title is not None else place

    def _topic(self, norm: Norm, language: Language) -> str:
        return capitalised(self._catalogues[language].statements.kind(_topic(norm)))


def _topic(norm: Norm) -> str:
    """Return the kind of fact that a norm is about: the first of its scope that a case can state."""
    return next(kind for kind in norm.kinds if kind in KINDS)


def _sections(lines: Iterable[tuple[str, RuleLine]]) -> tuple[IndexSection, ...]:
    by_heading: dict[str, list[RuleLine]] = {}
    for heading, line in lines:
        by_heading.setdefault(heading, []).append(line)
    return tuple(IndexSection(heading, tuple(found)) for heading, found in by_heading.items())
