"""What was said of a fact, told in words: "La box est ouverte à internet", "Chiffrement : vous ne savez pas".

The words of each field stand in `knowledge/words`; here they meet the values. A value that is unknown, or that
nobody was asked for, is always told in the same way.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import PurePath
from typing import Any, Final

from gdpr_rules.explain import dates
from gdpr_rules.explain.citations import Form, render
from gdpr_rules.explain.phrases import Phrases, capitalised, catalogue, filled, lowered, one_line
from gdpr_rules.facts.breaches import Breach
from gdpr_rules.facts.case import KINDS, SELF, Case
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.fields import LinkTo
from gdpr_rules.facts.practice import Departure
from gdpr_rules.facts.stated import Episode
from gdpr_rules.facts.values import PARIS, REFUSED, Duration, Instant, Items, Links, Quantity, Truth
from gdpr_rules.findings.finding import Step, Subject
from gdpr_rules.norms.citation import Citation
from gdpr_rules.norms.condition import (
    AtLeast,
    AtMost,
    Before,
    IncludesAll,
    IncludesAny,
    IncludesNone,
    Is,
    NotBefore,
    OneOf,
    Test,
    Within,
    WithoutUndueDelay,
)
from gdpr_rules.norms.words import Language, Words
from gdpr_rules.reading.load import KnowledgeBase
from gdpr_rules.reading.written import FieldNaming

_INCIDENT: Final = frozenset({"incident", "breach", "violation"})
"""Names of an incident that say no more than that it is one."""


class Statements:
    """Tells the facts of one case in one language."""

    def __init__(self, case: Case, knowledge: KnowledgeBase, language: Language) -> None:
        self.case = case
        self.knowledge = knowledge
        self.language: Language = language
        self.phrase = Phrases(language)

    # Names.

    def label(self, kind: str, id: str) -> str:
        """Return how the practice calls a fact; what it left unnamed is called by its id or its kind."""
        if kind not in KINDS:
            return id
        written = one_line(self.case.label(kind, id))
        if KINDS[kind].single and written in ("", SELF):
            return self.kind(kind)
        if kind == Departure.kind and written == id and id in self.knowledge.norms:
            return self.knowledge.norms[id].text.title.in_(self.language)
        return written or id

    def naming(self, kind: str, id: str) -> str:
        """Return what tells a fact from the others of its kind; empty for the only incident, if it is called just that.

        So nobody reads "L'incident « incident »".
        """
        if kind == Breach.kind and len(self.case.facts(kind)) == 1 and self.label(kind, id).casefold() in _INCIDENT:
            return ""
        return self.label(kind, id)

    def kind(self, kind: str) -> str:
        """Return the name of a kind of fact; of one that only rules know, its own word."""
        naming = self.knowledge.names.get(kind)
        return naming.name.in_(self.language) if naming is not None else kind

    def name(self, address: Address) -> str:
        """Return the name of a field, with the fact that it belongs to."""
        name = capitalised(self._naming(address).name.in_(self.language))
        if KINDS[address.kind].single or not self.naming(address.kind, address.id):
            return name
        return self.phrase("fact.named", name=name, label=self.label(address.kind, address.id))

    def cite(self, citation: Citation, form: Form = "short") -> str:
        """Return a citation in words."""
        return render(citation, self.knowledge.sources, self.language, form=form)

    def _naming(self, address: Address) -> FieldNaming:
        return self.knowledge.names[address.kind].fields[address.field]

    # What was said.

    def told(self, address: Address, value: Any, truth: Truth = True) -> str:
        """Tell a value, or that it is unknown; `truth` is what came of testing it, and says if it is too rough."""
        if value is None:
            if truth is False:  # the kind is fully listed, and this fact is not among it
                return self._clause(address, "no")
            asked = self.case.stated(address).asked
            return self.phrase("fact.unknown" if asked else "fact.not_asked", name=self.name(address))
        told = self._known(address, value)
        return self.phrase("fact.imprecise", fact=told) if truth is None and value is not False else told

    def _known(self, address: Address, value: Any) -> str:
        if isinstance(value, bool):
            return self._clause(address, "yes" if value else "no")
        if value is REFUSED:
            return self.phrase("fact.refused", fact=self._clause(address, "no"))
        if isinstance(value, (Items, Links)) and not getattr(value, "known", getattr(value, "ids", ())):
            return self.phrase("fact.nothing" if value.complete else "fact.nothing_yet", name=self.name(address))
        return self._says(address, self.value(address, value))

    def _clause(self, address: Address, form: str) -> str:
        words: Words | None = getattr(self._naming(address), form)
        assert words is not None  # the knowledge base is checked for it
        return capitalised(filled(words.in_(self.language), {"label": self.naming(address.kind, address.id)}))

    def _says(self, address: Address, value: str) -> str:
        words = self._naming(address).says
        assert words is not None  # as above
        given = {"label": self.naming(address.kind, address.id), "value": value}
        return capitalised(filled(words.in_(self.language), given))

    def value(self, address: Address, value: Any) -> str:
        """Return a value in words; a tie is the name of the other fact."""
        field_type = KINDS[address.kind].fields()[address.field]
        if isinstance(value, str) and isinstance(field_type, LinkTo):
            return self.phrase("fact.quoted", text=self.label(field_type.kind, value))
        if isinstance(value, str):
            words = self._naming(address).values.get(value)
            return words.in_(self.language) if words is not None else one_line(value)
        if isinstance(value, Items):
            return self._items(
                address, sorted(value.known, key=getattr(field_type, "values", ()).index), value.complete
            )
        if isinstance(value, Links):
            return self._items(address, list(value.ids), complete=True)
        if isinstance(value, Quantity):
            return dates.quantity(value, self.language)
        if isinstance(value, Instant):
            return self.moment(value)
        assert isinstance(value, Duration)
        return dates.duration(value, self.language)

    def moment(self, value: Instant) -> str:
        """Return when something was, as it stands in a sentence: "le mardi 8 octobre 2019", "on Tuesday ..."."""
        told = dates.instant(value, self.language)
        return self.phrase("fact.on_day", moment=told) if is_one_day(value) else told

    def _items(self, address: Address, items: list[str], complete: bool) -> str:
        named = self.phrase.joined(self.value(address, item) for item in items)
        return named if complete else self.phrase("fact.perhaps_others", items=named)

    # When, and how it is known.

    def when(self, address: Address, value: Any) -> str:
        """Return the time in which a stated value held, as a clause, or nothing if it has no limits."""
        for episode in self.case.stated(address).episodes:
            if episode.value == value or (isinstance(episode.value, Links) and value in episode.value.ids):
                return ", ".join(self._limits(episode))
        return ""

    def _limits(self, episode: Episode[Any]) -> Iterator[str]:
        for moment, plain, rough in (
            (episode.start, "fact.since", "fact.starts"),
            (episode.end, "fact.until", "fact.ends"),
        ):
            if moment is not None:
                told = dates.instant(moment, self.language)
                yield self.phrase(plain if is_one_day(moment) and not moment.about else rough, moment=told)
        if episode.lasted is not None:
            yield self.phrase("fact.lasted", duration=dates.duration(episode.lasted, self.language))

    def origin(self, address: Address) -> str:
        """Return where a statement stands and how it is known: "ligne 24, décision : SAN-2020-014, § 24"."""
        provenance = self.case.stated(address).provenance
        parts = []
        place = self.case.place(address)
        if place is not None and place.line:
            parts.append(self.phrase("fact.line", line=place.line))
        evidence = one_line(provenance.evidence or "")
        if provenance.how is not None:
            how = self.phrase(f"how.{provenance.how}")
            parts.append(self.phrase("fact.evidence", how=how, evidence=evidence) if evidence else how)
        elif evidence:
            parts.append(evidence)
        if provenance.by is not None:
            parts.append(self.phrase("fact.by", name=one_line(provenance.by)))
        if provenance.on is not None:
            parts.append(self.phrase("fact.on", moment=dates.instant(provenance.on, self.language)))
        return self.phrase("semicolon").join(parts)

    def file(self, addresses: Iterable[Address]) -> str:
        """Return the name of the file in which statements stand, without its folder; empty if they stand in none."""
        for address in addresses:
            place = self.case.place(address)
            if place is not None and not place.file.startswith("<"):
                return one_line(PurePath(place.file).name)
        return ""

    # What is asked of a value.

    def expected(self, address: Address, test: Test) -> str:
        """Return the statement that would pass a test."""
        if isinstance(test, Is):
            if isinstance(test.expected, bool):
                return self._clause(address, "yes" if test.expected else "no")
            return self._says(address, self.value(address, test.expected))
        if isinstance(test, OneOf):
            return self._says(address, self._any(address, test.expected))
        if isinstance(test, AtLeast):
            return self._says(address, dates.quantity(Quantity(low=test.threshold), self.language))
        if isinstance(test, AtMost):
            return self._says(address, dates.quantity(Quantity(high=test.threshold), self.language))
        if isinstance(test, IncludesAll):
            return self._says(address, self._items(address, list(test.items), complete=True))
        if isinstance(test, IncludesAny):
            return self._says(address, self._any(address, test.items))
        return self._expected_of_time(address, test)

    def _expected_of_time(self, address: Address, test: Test) -> str:
        if isinstance(test, Within):
            length = dates.duration(test.limit.duration, self.language)
            return self.phrase("fact.within", fact=self._clause(address, "yes"), duration=length)
        if isinstance(test, WithoutUndueDelay):
            return self.phrase("fact.prompt", fact=self._clause(address, "yes"))
        if isinstance(test, IncludesNone):
            return self.phrase("fact.none_of", name=self.name(address), items=self._any(address, test.items))
        assert isinstance(test, (Before, NotBefore))
        key = "fact.before" if isinstance(test, Before) else "fact.not_before"
        return self.phrase(key, name=self.name(address), moment=dates.instant(test.limit, self.language))

    def _any(self, address: Address, items: tuple[str, ...]) -> str:
        return self.phrase.joined((self.value(address, item) for item in items), "or")

    def otherwise(self, address: Address, test: Test) -> str:
        """Return what would be said if a test that passed did not."""
        if isinstance(test, Is) and isinstance(test.expected, bool):
            return self._clause(address, "no" if test.expected else "yes")
        return self.phrase("fact.otherwise", name=lowered(self.name(address)))

    # What rules concluded.

    def concluded(self, step: Step) -> str:
        """Tell a conclusion by the title of the rule that reached it, or that none did."""
        if step.qualification is not None and step.truth is True:
            return step.qualification.title.in_(self.language)
        return self.conclusion(step.subject, step.name, step.truth)

    def conclusion(self, subject: Subject, name: str, truth: Truth) -> str:
        """Tell that something is, is not, or is not yet concluded: by the rules that could conclude it."""
        words = _trait(f"{subject.kind}.{name}")
        if words is not None:
            told = words[truth is not False].in_(self.language)
            return (
                self.phrase("conclusion.open", title=self.phrase("fact.quoted", text=told)) if truth is None else told
            )
        titles = [
            qualification.title.in_(self.language)
            for qualification in self.knowledge.qualifications.values()
            if any(
                trait.name == name and qualification.pattern(trait.variable).kind == subject.kind
                for trait in qualification.traits
            )
        ]
        quoted = [self.phrase("fact.quoted", text=title) for title in titles]
        title = self.phrase.joined(quoted, "or") if quoted else f"{subject.kind}.{name}"
        key = {True: "conclusion.yes", False: "conclusion.not", None: "conclusion.open"}[truth]
        return self.phrase(key, title=title)


def _trait(name: str) -> tuple[Words, Words] | None:
    """Return how a trait is told where it does not hold, and where it does; None if it has no words of its own."""
    known = catalogue()
    if f"trait.{name}.yes" not in known:
        return None
    return known[f"trait.{name}.no"], known[f"trait.{name}.yes"]


def is_one_day(moment: Instant) -> bool:
    """Say whether a moment is one instant or one whole day, so that "on" or "until" can stand before it."""
    if moment.start is None or moment.end is None:
        return False
    if moment.start == moment.end:
        return True
    day = Instant.day(moment.start.astimezone(PARIS).date())
    return (day.start, day.end) == (moment.start, moment.end)
