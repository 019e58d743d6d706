"""The texts that norms cite: what each is, which places it has, who decided it, where it stands.

`Source` is one of four models, told apart by `kind`: `Act` (regulation, recitals, law, code), `Decision`,
`Document` (guidelines, recommendation, decree) and `Guide`. `Sources` holds them all and says whether a
citation exists. Every model takes what a file gives as text: dates in ISO form, numbers of points as words.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import takewhile
from typing import Annotated, Final, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, TypeAdapter

from gdpr_rules.errors import GdprRulesError
from gdpr_rules.norms.citation import ACTS, BadCitation, Citation
from gdpr_rules.norms.words import Words


def _iso_day(value: object) -> object:
    """Accept a date or its ISO text; a bare number would otherwise be read as seconds since 1970."""
    if isinstance(value, date) or (isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value)):
        return value
    raise ValueError("expected a day such as 2018-05-25.")


def _official(link: str) -> str:
    parts = urlsplit(link)
    if parts.scheme != "https" or "." not in parts.netloc or re.search(r"\s", link):
        raise ValueError("expected a link that starts with https:// and has no spaces.")
    return link


Day = Annotated[date, BeforeValidator(_iso_day)]
Link = Annotated[str, AfterValidator(_official)]

Checked = Literal["official", "copy", "secondary", "unverified"]
"""How well the entry is known: in the official text, in a faithful copy, in secondary sources, or not yet."""


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Identifiers(_Model):
    """The official numbers of a text, each only where it was seen in a source."""

    eli: str | None = None
    celex: str | None = None
    ecli: str | None = None
    legitext: str | None = None
    cniltext: str | None = None
    jorftext: str | None = None


class Article(_Model):
    """An article or recital: its title and the paragraphs and points that may be cited.

    `paragraphs` maps each paragraph to its points; `points` are those of an article without paragraphs. What
    is left out is not said not to exist in law, only that nobody has looked it up: it cannot be cited.
    """

    title: Words
    paragraphs: Mapping[str, tuple[str, ...]] = {}
    points: tuple[str, ...] = ()
    in_force: Day | None = None
    link: Link | None = None
    checked: Checked | None = None

    def citations(self, act: str, article: str) -> Iterator[Citation]:
        """Yield the article itself and its places; raise BadCitation for one that cannot be written."""
        yield Citation(act, article)
        for point in self.points:
            yield Citation(act, article, point=point)
        for paragraph, points in self.paragraphs.items():
            yield Citation(act, article, paragraph)
            for point in points:
                yield Citation(act, article, paragraph, point)


class Act(_Model):
    """A regulation, its recitals, a law or a code, with the table of the articles that may be cited.

    `of` completes "article 58 ..." in the long form ("de la loi n° ..."); `consolidated_on` is the day whose
    text was read, and `in_force` the day from which the articles apply under their present numbers, where
    known.
    """

    id: str
    kind: Literal["regulation", "recitals", "law", "code"]
    name: Words
    short: Words
    of: Words
    identifiers: Identifiers = Identifiers()
    link: Link
    in_force: Day | None = None
    consolidated_on: Day | None = None
    checked: Checked
    articles: Mapping[str, Article]


class Reversal(_Model):
    """What one decision did to another: the provisions on which the earlier one no longer stands.

    `quashed`: set aside in the same case. `overtaken`: another case, whose reasoning the later decision
    refutes.
    """

    decision: Citation
    parts: tuple[Citation, ...] = Field(min_length=1)
    effect: Literal["quashed", "overtaken"]


class Decision(_Model):
    """A decision of a court or of an authority, with what it holds in our own words."""

    id: Citation
    kind: Literal["decision"]
    court: Words
    court_short: Words
    jurisdiction: Literal["FR", "EU"]
    decided: Day
    identifiers: Identifiers = Identifiers()
    link: Link
    checked: Checked
    holding: Words
    paragraphs: tuple[str, ...] = ()
    reverses: tuple[Reversal, ...] = ()
    reversed_by: tuple[Reversal, ...] = ()


class Document(_Model):
    """Guidelines, a recommendation or a decree, cited by number; no decision."""

    id: Citation
    kind: Literal["guidelines", "recommendation", "decree"]
    name: Words
    short: Words
    adopted: Day
    identifiers: Identifiers = Identifiers()
    link: Link
    checked: Checked
    about: Words
    paragraphs: tuple[str, ...] = ()


class Recommendation(_Model):
    """One recommendation of a guide: what it asks, in a few words, and where it stands in the guide."""

    title: Words
    place: Words | None = None
    pages: str | None = Field(default=None, pattern=r"^\d+(-\d+)?$")
    link: Link | None = None
    checked: Checked


class Guide(_Model):
    """A guide or framework, with its recommendations by id; it measures a duty and never founds one."""

    id: str
    kind: Literal["guide"]
    name: Words
    short: Words
    issued: Day | None = None
    identifiers: Identifiers = Identifiers()
    link: Link
    checked: Checked
    recommendations: Annotated[Mapping[str, Recommendation], Field(min_length=1)]


Source = Annotated[Act | Decision | Document | Guide, Field(discriminator="kind")]

SOURCES: Final[TypeAdapter[tuple[Source, ...]]] = TypeAdapter(tuple[Source, ...])
"""What one file of `knowledge/sources` holds: `SOURCES.validate_python` reads its list."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A citation with what it names: the source and, within it, the article or the recommendation."""

    citation: Citation
    source: Act | Decision | Document | Guide
    article: Article | None = None
    recommendation: Recommendation | None = None

    @property
    def _part(self) -> Article | Recommendation | None:
        return self.article or self.recommendation

    @property
    def link(self) -> str:
        """The address of the official text, as near to the place as the sources give it."""
        part = self._part
        return (part.link if part else None) or self.source.link

    @property
    def checked(self) -> Checked:
        """How well this place is known."""
        part = self._part
        return (part.checked if part else None) or self.source.checked

    @property
    def title(self) -> Words | None:
        """The title of the article or recommendation, or the name of the document; None for a decision."""
        if self._part is not None:
            return self._part.title
        return None if isinstance(self.source, Decision) else self.source.name

    @property
    def decided(self) -> date | None:
        """The day of a decision; None for a text that is not one, which no date leaves out."""
        return self.source.decided if isinstance(self.source, Decision) else None

    @property
    def in_force(self) -> date | None:
        """The day from which the article applies in its present form, where known."""
        if isinstance(self.source, Act):
            return (self.article.in_force if self.article else None) or self.source.in_force
        return None


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One contradiction between sources: in which, what, and what to do about it."""

    source: str
    sentence: str
    hint: str


class BadSources(GdprRulesError):
    """The sources contradict one another; carries every fault found, sorted."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(faults))
        super().__init__("\n".join(f"{fault.source}: {fault.sentence} {fault.hint}" for fault in self.faults))


class Sources(Mapping[str, Act | Decision | Document | Guide]):
    """All sources by id, and every place in them that may be cited.

    Raises BadSources, with all faults at once, when two sources share an id, a table names a place that
    cannot be written, or a reversal is not told by both decisions.
    """

    def __init__(self, sources: Iterable[Act | Decision | Document | Guide]) -> None:
        faults: list[Fault] = []
        self._sources: dict[str, Act | Decision | Document | Guide] = {}
        self._entries: dict[Citation, Entry] = {}
        for source in sources:
            key = str(source.id)
            if key in self._sources:
                faults.append(Fault(key, "It is described twice.", "Keep one description and delete the other."))
                continue
            self._sources[key] = source
            try:
                self._entries.update((entry.citation, entry) for entry in _entries(source))
            except BadCitation as error:
                faults.append(Fault(key, error.sentence, error.hint))
        faults.extend(self._reversal_faults())
        if faults:
            raise BadSources(faults)

    def __getitem__(self, key: str) -> Act | Decision | Document | Guide:
        return self._sources[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._sources)

    def __len__(self) -> int:
        return len(self._sources)

    def citations(self) -> tuple[Citation, ...]:
        """Return every citation that exists, sorted."""
        return tuple(sorted(self._entries))

    def exists(self, citation: Citation) -> bool:
        """Say whether the tables know the cited place."""
        return citation in self._entries

    def resolve(self, citation: Citation) -> Entry:
        """Return what `citation` names; raise BadCitation, with the nearest existing places, if nothing."""
        entry = self._entries.get(citation)
        if entry is None:
            near = self.nearest(citation)
            raise BadCitation(
                f"{citation} does not exist in the sources.",
                f"The nearest that do: {', '.join(str(place) for place in near)}."
                if near
                else f"Describe {citation.act} in knowledge/sources first.",
            )
        return entry

    def nearest(self, citation: Citation, count: int = 3) -> tuple[Citation, ...]:
        """Return up to `count` places of the same act that look most like `citation`, best first."""
        text = str(citation)

        def likeness(place: Citation) -> tuple[float, int]:
            other = str(place)
            shared = takewhile(lambda pair: pair[0] == pair[1], zip(text, other, strict=False))
            return difflib.SequenceMatcher(None, text, other).ratio(), len(list(shared))

        same_act = [place for place in self.citations() if place.act == citation.act]
        return tuple(sorted(same_act, key=likeness, reverse=True)[:count])

    def link(self, citation: Citation) -> str:
        """Return the address of the official text of `citation`; raise BadCitation if it does not exist."""
        return self.resolve(citation).link

    def known(self, citation: Citation, law_known_on: date | None = None) -> bool:
        """Say whether `citation` may be used when the law is judged as known on that day (None: today).

        Only a decision taken later is left out; guidelines interpret the law as it always was, and stay.
        """
        decided = self.resolve(citation).decided
        return law_known_on is None or decided is None or decided <= law_known_on

    def stands(self, citation: Citation, point: Citation, law_known_on: date | None = None) -> bool:
        """Say whether `citation` may support what is said about `point`, as the law is known on that day.

        It may not if it is not known yet, or if it is a decision that a known decision reversed on `point`.
        """
        entry = self.resolve(citation)
        if not self.known(citation, law_known_on):
            return False
        reversals = entry.source.reversed_by if isinstance(entry.source, Decision) else ()
        return not any(
            self.known(reversal.decision, law_known_on)
            and any(point.within(part) or part.within(point) for part in reversal.parts)
            for reversal in reversals
        )

    def _reversal_faults(self) -> Iterator[Fault]:
        told: dict[tuple[str, str], dict[str, Reversal]] = {}
        for key, source in self._sources.items():
            if isinstance(source, Decision):
                for reversal in source.reverses:
                    told.setdefault((key, str(reversal.decision)), {})["reverses"] = reversal
                for reversal in source.reversed_by:
                    told.setdefault((str(reversal.decision), key), {})["reversed_by"] = reversal
        for (later, earlier), sides in sorted(told.items()):
            terms = {(reversal.parts, reversal.effect) for reversal in sides.values()}
            if len(sides) < 2 or len(terms) > 1:
                yield Fault(
                    later,
                    f"The two decisions do not say the same about {later} reversing {earlier}.",
                    f"Write `reverses` in {later}, `reversed_by` in {earlier}, with equal parts and effect.",
                )
            for part in sorted({part for reversal in sides.values() for part in reversal.parts}):
                if part not in self._entries:
                    yield Fault(later, f"It reverses {part}, which does not exist.", "Correct `parts`.")


def _entries(source: Act | Decision | Document | Guide) -> Iterator[Entry]:
    """Yield every place of `source`; raise BadCitation for one that cannot be written."""
    if isinstance(source, Act):
        for number, article in source.articles.items():
            for citation in article.citations(_act(source.id), number):
                yield Entry(citation, source, article=article)
    elif isinstance(source, Guide):
        for number, recommendation in source.recommendations.items():
            yield Entry(Citation(_act(source.id), number=number), source, recommendation=recommendation)
    else:
        for paragraph in ("", *source.paragraphs):
            yield Entry(Citation(source.id.act, paragraph=paragraph, number=source.id.number), source)


def _act(name: str) -> str:
    if name not in ACTS:
        raise BadCitation(f"'{name}' is not an act that can be cited.", f"Use one of {', '.join(ACTS)}.")
    return name
