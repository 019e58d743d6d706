"""What encodes each place of the texts that the knowledge base sets out to cover, and why nothing encodes the others.

Covered are every paragraph and point of GDPR Articles 9, 32, 33 and 34 and every recommendation of the guides. A place
that no provision cites needs a declared reason (`knowledge/coverage/`): it is a definition, an option for the State, or
cannot be decided from facts. A place with neither is a blank, and a test fails on one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from gdpr_rules.norms.citation import Citation
from gdpr_rules.norms.norm import Provision
from gdpr_rules.norms.source import Guide, Sources
from gdpr_rules.norms.words import Words

ARTICLES: Final = ("9", "32", "33", "34")
"""The articles of the GDPR of which every paragraph and point is accounted for."""


@dataclass(frozen=True, slots=True)
class Covered:
    """One place: the ids of the provisions that rest on it or are measured by it, or the reason why there are none."""

    citation: Citation
    provisions: tuple[str, ...]
    reason: Words | None

    @property
    def blank(self) -> bool:
        """Whether nothing encodes the place and nothing says why."""
        return not self.provisions and self.reason is None


def places(sources: Sources) -> tuple[Citation, ...]:
    """Return every place that must be accounted for, sorted; of a paragraph with points, the points too."""
    found = [citation for citation in sources.citations() if citation.act == "GDPR" and citation.article in ARTICLES]
    found = [citation for citation in found if citation.paragraph]
    guides = {source.id for source in sources.values() if isinstance(source, Guide)}
    found += [citation for citation in sources.citations() if citation.act in guides]
    return tuple(sorted(found))


def coverage(
    provisions: Mapping[str, Provision], sources: Sources, reasons: Mapping[Citation, Words]
) -> tuple[Covered, ...]:
    """Return how each place is accounted for.

    A provision that cites a point accounts for its paragraph as well, and one that cites a paragraph without points
    for that paragraph alone.
    """
    cited: dict[Citation, list[str]] = {}
    for provision in provisions.values():
        for citation in dict.fromkeys(_with_paragraphs(provision)):
            cited.setdefault(citation, []).append(provision.id)
    return tuple(Covered(place, tuple(cited.get(place, ())), reasons.get(place)) for place in places(sources))


def _with_paragraphs(provision: Provision) -> Iterator[Citation]:
    for citation in provision.citations():
        yield citation
        if citation.point and citation.paragraph:
            yield Citation(citation.act, article=citation.article, paragraph=citation.paragraph)
