"""Citations as a French or an English reader writes them.

French goes from the general to the particular ("RGPD, art. 32, § 1, a)"), English joins the places ("GDPR,
Art. 32(1)(a)"). The short form names the text by its abbreviation, the long form in full, for a first
mention. Plain spaces here: `typography.typeset` makes them no-break at output.
"""

from __future__ import annotations

import re
from typing import Final, Literal

from gdpr_rules.explain.dates import long_day, short_day
from gdpr_rules.norms.citation import Citation
from gdpr_rules.norms.source import Act, Decision, Document, Entry, Guide, Sources
from gdpr_rules.norms.words import Language

Form = Literal["short", "long"]

# What stands before the number of a decision, by act: short French, long French, English.
_NUMBER_MARKS: Final = {
    "CE": ("n° ", "n° ", "No "),
    "CNIL": ("délib. n° ", "délibération n° ", "deliberation "),
    "CJEU": ("aff. ", "affaire ", "Case "),
}


def render(citation: Citation, sources: Sources, language: Language, *, form: Form = "short") -> str:
    """Return `citation` in words; raise BadCitation if the sources do not know the place."""
    entry = sources.resolve(citation)
    source = entry.source
    if isinstance(source, Act):
        return _act(entry, source, language, form)
    if isinstance(source, Decision):
        return _decision(citation, source, language, form) + _paragraph(citation, language)
    if isinstance(source, Document):
        return _document(source, language, form) + _paragraph(citation, language)
    return _recommendation(entry, source, language, form)


def _act(entry: Entry, source: Act, language: Language, form: Form) -> str:
    citation = entry.citation
    if citation.style == "recital":
        french = "cons." if form == "short" else "considérant"
        name = french if language == "fr" else "Recital"
        if form == "short":
            return f"{source.short.in_(language)}, {name} {citation.article}"
        return f"{name} {citation.article} {source.of.in_(language)}"
    article = _code_number(citation.article)
    if language == "en":
        places = f"{article}{_english_places(citation)}"
        comma = "," if ", " in places else ""
        if form == "short":
            return f"{source.short.en}, Art. {places}"
        return f"Article {places}{comma} {source.of.en}"
    places = "".join(f", {place}" for place in _french_places(citation, form))
    if form == "short":
        return f"{source.short.fr}, art. {article}{places}"
    return f"article {article}{places}{',' if places else ''} {source.of.fr}"


def _code_number(article: str) -> str:
    """Write L1110-4 as codes do: L. 1110-4."""
    return re.sub(r"^([LRD])", r"\1. ", article)


def _french_places(citation: Citation, form: Form) -> list[str]:
    paragraph, point = citation.paragraph, citation.point
    if citation.style == "french":
        return [place for place in (paragraph, f"{point}°" if point else "") if place]
    marks = ("§ ", "") if form == "short" else ("paragraphe ", "point ")
    return ([f"{marks[0]}{paragraph}"] if paragraph else []) + ([f"{marks[1]}{point})"] if point else [])


def _english_places(citation: Citation) -> str:
    paragraph, point = citation.paragraph, citation.point
    if citation.style == "french":
        return "".join(f", {place}" for place in (paragraph, f"{point}°" if point else "") if place)
    return "".join(f"({place})" for place in (paragraph, point) if place)


def _decision(citation: Citation, source: Decision, language: Language, form: Form) -> str:
    short, long, english = _NUMBER_MARKS[citation.act]
    if form == "short":
        mark = short if language == "fr" else english
        court, day = source.court_short.in_(language), short_day(source.decided, language)
        return f"{court}, {day}, {mark}{citation.number}"
    mark = long if language == "fr" else english
    ecli = f", {source.identifiers.ecli}" if source.identifiers.ecli else ""
    court, day = source.court.in_(language), long_day(source.decided, language)
    return f"{court}, {day}, {mark}{citation.number}{ecli}"


def _document(source: Document, language: Language, form: Form) -> str:
    if form == "short":
        return source.short.in_(language)
    return f"{source.name.in_(language)}, {long_day(source.adopted, language)}"


def _recommendation(entry: Entry, source: Guide, language: Language, form: Form) -> str:
    recommendation = entry.recommendation
    assert recommendation is not None  # a guide is only ever cited by recommendation
    french = language == "fr"
    name = (source.short if form == "short" else source.name).in_(language)
    place = f", {recommendation.place.in_(language)}" if recommendation.place else ""
    pages = f", p. {recommendation.pages}" if recommendation.pages else ""
    if pages and not french and "-" in pages:
        pages = pages.replace("p.", "pp.")
    if form == "short" and (place or pages):
        return f"{name}{place}{pages}"
    title = recommendation.title.in_(language)
    return f"{name}{place}{pages} : « {title} »" if french else f"{name}{place}{pages}: “{title}”"


def _paragraph(citation: Citation, language: Language) -> str:
    """Return the numbered paragraph of a decision or of guidelines, if one is cited."""
    if not citation.paragraph:
        return ""
    return f", § {citation.paragraph}" if language == "fr" else f", para. {citation.paragraph}"
