"""From written provisions to norms: every name resolved against the facts, every test against its field's type."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from gdpr_rules.documents import Document, Path_
from gdpr_rules.errors import Problem
from gdpr_rules.facts.case import KINDS
from gdpr_rules.facts.fields import Choice, Count, Done, FieldType, Flag, LinkTo, Several, When
from gdpr_rules.facts.providers import Provider
from gdpr_rules.facts.values import Duration, Instant, Quantity, parse_flag, shown
from gdpr_rules.norms.citation import BadCitation, Citation
from gdpr_rules.norms.clock import Counting, TimeLimit
from gdpr_rules.norms.condition import (
    AtLeast,
    AtMost,
    Before,
    Condition,
    FieldCondition,
    FieldName,
    IncludesAll,
    IncludesAny,
    IncludesNone,
    Is,
    NotBefore,
    OneOf,
    Presumption,
    Test,
    TraitCondition,
    Within,
    WithoutUndueDelay,
)
from gdpr_rules.norms.norm import (
    Carried,
    Example,
    Exemption,
    InForce,
    Link,
    NewFact,
    Norm,
    NormText,
    NotificationDuty,
    Pattern,
    Qualification,
    Tie,
    Trait,
)
from gdpr_rules.norms.words import Words
from gdpr_rules.reading.written import WrittenExemption, WrittenNorm, WrittenQualification

PERIOD: Final = "period"
"""What may be carried from a concluded fact beside its values: when it held."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What norms can speak of: the fields of facts, the traits that are concluded of them, and the facts concluded."""

    traits: Mapping[str, frozenset[str]]
    concluded_kinds: Mapping[str, tuple[str, ...]]
    """By kind that only rules know: the names of its ties."""

    @classmethod
    def of(cls, qualifications: Iterable[WrittenQualification]) -> Vocabulary:
        """Collect what the qualifications conclude."""
        traits: dict[str, set[str]] = {}
        kinds: dict[str, tuple[str, ...]] = {}
        for written in qualifications:
            for key, value in written.concludes.items():
                variable, _, name = key.partition(".")
                if key == "new" and isinstance(value, dict):
                    made = str(value.get("kind"))
                    if made not in KINDS:
                        kinds[made] = tuple(tie for tie in value if tie not in ("kind", "named_after"))
                elif name:
                    kind = written.applies_to.get(variable, {}).get("kind")
                    if isinstance(kind, str) and kind in KINDS and name not in KINDS[kind].fields():
                        traits.setdefault(kind, set()).add(name)
        return cls({kind: frozenset(names) for kind, names in traits.items()}, kinds)

    def knows(self, kind: str) -> bool:
        """Say whether `kind` is a kind of fact, stated or concluded."""
        return kind in KINDS or kind in self.concluded_kinds

    def field_type(self, kind: str, name: str) -> FieldType[Any] | None:
        """Return the type of a stated field, None if there is no such field."""
        return KINDS[kind].fields().get(name) if kind in KINDS else None

    def names(self, kind: str) -> list[str]:
        """Return everything that can be tested on a kind."""
        stated = list(KINDS[kind].fields()) if kind in KINDS else list(self.concluded_kinds.get(kind, ()))
        return stated + sorted(self.traits.get(kind, ()))


@dataclass(slots=True)
class Resolver:
    """Resolves the provisions of one document, and keeps the problems it finds."""

    vocabulary: Vocabulary
    document: Document
    problems: list[Problem] = field(default_factory=list)
    _unread: set[str] = field(default_factory=set)
    """The facts of the provision in hand whose kind is unknown: nothing more can be said of them."""
    _counting: Counting = "union"
    """How the time limits of the provision in hand are counted: by its country's law if it is national."""

    # Provisions.

    def norm(self, written: WrittenNorm, path: Path_) -> Norm:
        """Resolve one norm; problems found are added to `problems`."""
        self._counting = "national" if written.jurisdiction is not None else "union"
        kinds = self._kinds(written.applies_to, (*path, "applies_to"))
        presumptions: list[Presumption] = []
        patterns = self._patterns(written.applies_to, kinds, (*path, "applies_to"), presumptions)
        patterns = _in_france(written.jurisdiction, patterns)
        return Norm(
            id=written.id,
            sources=written.sources,
            measured_against=written.measured_against,
            force=written.force,
            binds=self._binds(written, kinds, path),
            severity=written.severity,
            status=written.status,
            jurisdiction=written.jurisdiction,
            in_force=self._in_force(written, path),
            patterns=patterns,
            presumptions=tuple(presumptions),
            requires=self._conditions(written.requires, kinds, (*path, "requires"), timed=True),
            unless=self._exemptions(written.unless, kinds, path, timed=True) + _departure(written),
            notification=self._notification(written, kinds, path),
            remedies=written.remedies,
            examples=self._examples(written, path),
            reading=written.reading,
            review=written.review,
            replaced_by=written.replaced_by,
            text=NormText(**{name: getattr(written.text, name) for name in type(written.text).model_fields}),
            place=self.document.place((*path, "id")),
        )

    def qualification(self, written: WrittenQualification, path: Path_) -> Qualification:
        """Resolve one qualification; problems found are added to `problems`."""
        kinds = self._kinds(written.applies_to, (*path, "applies_to"))
        traits, ties, new = self._conclusions(written, kinds, (*path, "concludes"))
        return Qualification(
            id=written.id,
            sources=written.sources,
            measured_against=written.measured_against,
            status=written.status,
            jurisdiction=written.jurisdiction,
            in_force=self._in_force(written, path),
            patterns=_in_france(
                written.jurisdiction, self._patterns(written.applies_to, kinds, (*path, "applies_to"), None)
            ),
            unless=self._exemptions(written.unless, kinds, path, timed=False),
            traits=traits,
            ties=ties,
            new=new,
            carries=self._carries(written, kinds, (*path, "carries")),
            reading=written.reading,
            review=written.review,
            title=written.title,
            place=self.document.place((*path, "id")),
        )

    # Parts.

    def _binds(self, written: WrittenNorm, kinds: dict[str, str], path: Path_) -> str | None:
        """Return the variable of the provider that a norm binds, None if it binds the practice."""
        if written.binds is None or kinds.get(written.binds) == Provider.kind:
            return written.binds
        hint = "Name a fact of the kind provider, or leave the line out: a norm binds the practice."
        self._problem((*path, "binds"), f"'{written.binds}' is not a provider in applies_to.", hint)
        return None

    def _problem(self, path: Path_, sentence: str, hint: str = "") -> None:
        self.problems.append(Problem(self.document.place(path), sentence, hint))

    def _in_force(self, written: WrittenNorm | WrittenQualification, path: Path_) -> InForce:
        days: list[date | None] = []
        for name, text in (("from", written.in_force.start), ("until", written.in_force.end)):
            try:
                days.append(date.fromisoformat(text) if text is not None else None)
            except ValueError:
                self._problem((*path, "in_force", name), f"'{text}' is not a date of the calendar.")
                days.append(None)
        if days[0] and days[1] and days[0] >= days[1]:
            hint = "Write as until the first day on which it is no longer law."
            self._problem((*path, "in_force"), "it ends before it is in force.", hint)
        return InForce(*days)

    def _kinds(self, applies_to: Mapping[str, Mapping[str, Any]], path: Path_) -> dict[str, str]:
        kinds: dict[str, str] = {}
        self._unread -= applies_to.keys()
        for variable, tests in applies_to.items():
            kind = tests.get("kind")
            if not isinstance(kind, str) or not self.vocabulary.knows(kind):
                known = [*KINDS, *self.vocabulary.concluded_kinds]
                self._problem((*path, variable, "kind"), f"'{kind}' is not a kind of fact.", _near(str(kind), known))
                self._unread.add(variable)
            else:
                kinds[variable] = kind
        return kinds

    def _patterns(
        self,
        written: Mapping[str, Mapping[str, Any]],
        kinds: Mapping[str, str],
        path: Path_,
        presumptions: list[Presumption] | None,
    ) -> tuple[Pattern, ...]:
        patterns = []
        for variable, tests in written.items():
            if variable not in kinds:
                continue
            conditions: list[Condition] = []
            links: list[Link] = []
            for name, test in tests.items():
                if name in ("kind", "as_stated"):
                    continue
                here = (*path, variable, name)
                if self._is_link(kinds[variable], name):
                    links += self._links(name, test, variable, kinds, here)
                    continue
                plain = self._presumed(FieldName(variable, name), test, presumptions, here)
                found = self._condition(FieldName(variable, name), plain, kinds, here, timed=False)
                stated = any(isinstance(condition, FieldCondition) for condition in found)
                if plain is not test and presumptions and stated:
                    hint = "What the practice can say is asked, not presumed."
                    self._problem(here, "only what rules conclude can be presumed.", hint)
                conditions += found
            as_stated = self._yes_or_no(tests.get("as_stated", "no"), (*path, variable, "as_stated"))
            patterns.append(Pattern(variable, kinds[variable], tuple(conditions), tuple(links), as_stated))
        return tuple(patterns)

    def _yes_or_no(self, written: Any, path: Path_) -> bool:
        try:
            return _flag(written)
        except ValueError as error:
            self._problem(path, f"{path[-1]}: {error}")
            return False

    def _is_link(self, kind: str, name: str) -> bool:
        field_type = self.vocabulary.field_type(kind, name)
        return isinstance(field_type, LinkTo) or name in self.vocabulary.concluded_kinds.get(kind, ())

    def _links(self, name: str, test: Any, variable: str, kinds: Mapping[str, str], path: Path_) -> list[Link]:
        others = test if isinstance(test, list) else [test]
        links = []
        for other in others:
            field_type = self.vocabulary.field_type(kinds[variable], name)
            if isinstance(other, str) and other in self._unread:
                continue
            if not isinstance(other, str) or other not in kinds:
                self._problem(path, f"'{other}' is not one of the facts of this norm.", _near(str(other), list(kinds)))
            elif isinstance(field_type, LinkTo) and kinds[other] != field_type.kind:
                self._problem(path, f"{name} leads to a {field_type.kind}, and '{other}' is a {kinds[other]}.")
            else:
                links.append(Link(name, other))
        return links

    def _presumed(self, name: FieldName, test: Any, presumptions: list[Presumption] | None, path: Path_) -> Any:
        if not (isinstance(test, dict) and "presume" in test):
            return test
        if set(test) != {"is", "presume"}:
            self._problem(path, "a presumption cannot be read.", 'Write it as {is: no, presume: "REC:85"}.')
            return "no"
        if presumptions is None:
            self._problem(
                path,
                "only the scope of a norm may presume, never its duty, an exception or a qualification.",
                "Prove it from facts, or presume it in applies_to of the norm that needs it.",
            )
            return test["is"]
        try:
            presumptions.append(Presumption(name, _flag(test["is"]), Citation.parse(str(test["presume"]))))
        except (ValueError, BadCitation) as error:
            self._problem(path, f"the presumption cannot be read: {error}")
        return test["is"]

    def _conditions(
        self, written: Mapping[str, Any], kinds: Mapping[str, str], path: Path_, *, timed: bool
    ) -> tuple[Condition, ...]:
        conditions: list[Condition] = []
        for key, test in written.items():
            name = self._field_name(key, kinds, (*path, key))
            if name is not None:
                plain = self._presumed(name, test, None, (*path, key))
                conditions += self._condition(name, plain, kinds, (*path, key), timed=timed)
        return tuple(conditions)

    def _field_name(self, key: str, kinds: Mapping[str, str], path: Path_) -> FieldName | None:
        variable, dot, name = key.partition(".")
        if variable in self._unread:
            return None
        if not dot or variable not in kinds:
            sentence = f"'{key}' names no field of the facts that are bound here: {', '.join(kinds)}."
            self._problem(path, sentence, "Write the fact, a point and its field, such as device.encrypted.")
            return None
        return FieldName(variable, name)

    def _condition(
        self, name: FieldName, written: Any, kinds: Mapping[str, str], path: Path_, *, timed: bool
    ) -> list[Condition]:
        kind = kinds[name.variable]
        if name.field in self.vocabulary.traits.get(kind, ()):
            try:
                return [TraitCondition(name, _flag(written))]
            except ValueError as error:
                self._problem(path, f"{name}, which rules conclude: {error}")
                return []
        field_type = self.vocabulary.field_type(kind, name.field)
        if field_type is None:
            self._problem(
                path,
                f"a {kind} has no field '{name.field}', and no rule concludes it.",
                _near(name.field, self.vocabulary.names(kind)),
            )
            return []
        try:
            test = self._test(field_type, written, kinds, path)
        except ValueError as error:
            self._problem(path, f"{name}: {error}")
            return []
        if isinstance(test, Within) and not timed:
            hint = "The scope and the qualifications say whom and what the law binds, without a clock."
            self._problem(path, "a time limit belongs in what a norm requires, or in an exception of a norm.", hint)
            return []
        return [FieldCondition(name, test)]

    def _test(self, field_type: FieldType[Any], written: Any, kinds: Mapping[str, str], path: Path_) -> Test:
        if isinstance(written, dict):
            if "within" in written and set(written) == {"within", "since"} and isinstance(field_type, Done):
                return self._within(written, kinds, path)
            if len(written) != 1:
                raise ValueError("one test at a time.")
            (operator, argument), *_ = written.items()
            make = _OPERATORS.get((type(field_type), operator))
            if make is None:
                known = ", ".join(op for of, op in _OPERATORS if of is type(field_type)) or "none"
                raise ValueError(f"a {field_type.name} has no test '{operator}'; it has: {known}.")
            return make(field_type, argument)
        if isinstance(field_type, Flag):
            return Is(_flag(written))
        if isinstance(field_type, Choice):
            return Is(*_words([written], field_type))
        if isinstance(field_type, Done):
            return Is(written if written == "refused" else _flag(written))
        raise ValueError(f"a {field_type.name} is tested with a mapping such as {{at_least: 5}}.")

    def _within(self, written: Mapping[str, Any], kinds: Mapping[str, str], path: Path_) -> Test:
        since = self._field_name(str(written["since"]), kinds, (*path, "since"))
        if since is None or not isinstance(
            self.vocabulary.field_type(kinds[since.variable], since.field), (When, Done)
        ):
            raise ValueError(f"'{written['since']}' is not a moment from which time can run.")
        return Within(TimeLimit(Duration.parse(written["within"]), self._counting), since)

    def _exemptions(
        self, written: tuple[WrittenExemption, ...], kinds: Mapping[str, str], path: Path_, *, timed: bool
    ) -> tuple[Exemption, ...]:
        return tuple(self._exemption(each, kinds, (*path, "unless", n), timed=timed) for n, each in enumerate(written))

    def _exemption(self, written: WrittenExemption, kinds: Mapping[str, str], path: Path_, *, timed: bool) -> Exemption:
        own_kinds = {**kinds, **self._kinds(written.given, (*path, "given"))}
        if not (written.where or written.own_reading or written.given):
            hint = "Write under where, own_reading or given when it holds."
            self._problem(path, f"the exception '{written.id}' has no condition, so it would always hold.", hint)
        given = self._patterns(written.given, own_kinds, (*path, "given"), None)
        return Exemption(
            id=written.id,
            sources=written.sources,
            where=self._conditions(written.where, kinds, (*path, "where"), timed=timed),
            own_reading=self._conditions(written.own_reading, kinds, (*path, "own_reading"), timed=timed),
            given=_in_france(written.jurisdiction, given),
            undecided=written.undecided,
            lifts=written.lifts,
            text=written.text,
        )

    def _notification(self, written: WrittenNorm, kinds: Mapping[str, str], path: Path_) -> NotificationDuty | None:
        duty = written.notification
        if duty is None:
            return None
        here = (*path, "notification")
        done = self._field_name(duty.done, kinds, (*here, "done"))
        aware = self._field_name(duty.aware, kinds, (*here, "aware")) if duty.aware is not None else None
        if duty.about not in kinds:
            self._problem(
                (*here, "about"),
                f"'{duty.about}' is not one of the facts of this norm.",
                _near(duty.about, list(kinds)),
            )
        for name, key, types, told in (
            (done, "done", (Done, Flag), "whether something was done"),
            (aware, "aware", (When, Done), "when something happened"),
        ):
            if name is not None and not isinstance(self.vocabulary.field_type(kinds[name.variable], name.field), types):
                self._problem((*here, key), f"'{name}' does not say {told}.", "Name a field that does.")
        try:
            within = TimeLimit(Duration.parse(duty.within), self._counting) if duty.within is not None else None
        except ValueError as error:
            self._problem((*here, "within"), str(error))
            within = None
        if done is None or duty.about not in kinds:
            return None
        return NotificationDuty(duty.to, duty.about, done, aware, within)

    def _examples(self, written: WrittenNorm, path: Path_) -> tuple[Example, ...]:
        here = (*path, "examples")
        examples = []
        for verdict in ("violation", "met", "undetermined", "excused", "not_applicable"):
            facts = getattr(written.examples, verdict)
            if facts is not None:
                examples.append(
                    Example(verdict, {**written.examples.given, **facts}, self.document.place((*here, verdict)))
                )
            elif verdict in ("violation", "met", "undetermined") or (verdict == "excused" and written.unless):
                self._problem(
                    here,
                    f"'{written.id}' has no example for {verdict}.",
                    "Write the smallest situation that shows it.",
                )
        return tuple(examples)

    def _conclusions(
        self, written: WrittenQualification, kinds: Mapping[str, str], path: Path_
    ) -> tuple[tuple[Trait, ...], tuple[Tie, ...], NewFact | None]:
        traits: list[Trait] = []
        ties: list[Tie] = []
        new: NewFact | None = None
        for key, value in written.concludes.items():
            here = (*path, key)
            if key == "new":
                new = self._new_fact(value, kinds, here)
                continue
            name = self._field_name(key, kinds, here)
            if name is None:
                continue
            kind = kinds[name.variable]
            if self._is_link(kind, name.field) and kind in KINDS:
                ties += [
                    Tie(name.variable, name.field, link.variable)
                    for link in self._links(name.field, value, name.variable, kinds, here)
                ]
            elif self.vocabulary.field_type(kind, name.field) is not None:
                self._problem(
                    here,
                    f"{name} is a stated field, so no rule can conclude it.",
                    "Conclude a trait with another name.",
                )
            elif kind not in KINDS:
                self._problem(here, f"a {kind} has no traits.")
            elif value not in ("yes", "true", True):
                self._problem(here, "a trait is concluded with yes; its absence is what no rule concludes.")
            else:
                traits.append(Trait(name.variable, name.field))
        return tuple(traits), tuple(ties), new

    def _new_fact(self, value: Any, kinds: Mapping[str, str], path: Path_) -> NewFact | None:
        if not isinstance(value, dict) or not isinstance(value.get("kind"), str):
            self._problem(path, "a new fact needs its kind.", "Write new: {kind: exposure, service: service}.")
            return None
        kind = str(value["kind"])
        named_after = str(value["named_after"]) if "named_after" in value else None
        ties = tuple((tie, str(variable)) for tie, variable in value.items() if tie not in ("kind", "named_after"))
        named = [variable for _, variable in ties] + ([named_after] if named_after is not None else [])
        strangers = [variable for variable in named if variable not in kinds]
        for stranger in strangers:
            self._problem(path, f"'{stranger}' is not one of the facts of this rule.", _near(stranger, list(kinds)))
        if (kind in KINDS) != (named_after is not None):
            hint = "Write named_after and the fact that lends its id." if kind in KINDS else "Take named_after out."
            sentence = f"a new {kind} is named after a fact if a case can state its kind, and only then."
            self._problem(path, sentence, hint)
        for tie, _ in ties:
            if kind in KINDS and not self._is_link(kind, tie):
                self._problem((*path, tie), f"a {kind} has no tie '{tie}'.", _near(tie, self.vocabulary.names(kind)))
        return NewFact(kind, named_after, ties)

    def _carries(self, written: WrittenQualification, kinds: Mapping[str, str], path: Path_) -> tuple[Carried, ...]:
        carried = []
        for key, source in written.carries.items():
            to, origin = (
                self._field_name(key, kinds, (*path, key)),
                self._field_name(source, kinds, (*path, key)),
            )
            if to is None or origin is None:
                continue
            for name in (to, origin):
                kind = kinds[name.variable]
                if name.field != PERIOD and self.vocabulary.field_type(kind, name.field) is None:
                    self._problem(
                        (*path, key),
                        f"a {kind} has no field '{name.field}'.",
                        _near(name.field, self.vocabulary.names(kind)),
                    )
            carried.append(Carried(to, origin))
        return tuple(carried)


def _departure(written: WrittenNorm) -> tuple[Exemption, ...]:
    """Return the exception that every recommendation has: whoever departs from it may explain why."""
    if written.force != "comply_or_explain":
        return ()
    return (Exemption(id="recorded-departure", sources=_DEPARTURE, where=(), departure=True, text=_DEPARTURE_TEXT),)


_DEPARTURE: Final = (Citation.parse("REF:REF-02"), Citation.parse("GDPR:5(2)"))
_DEPARTURE_TEXT: Final = Words(
    fr="Le cabinet s'écarte de cette recommandation, et il a écrit pourquoi.",
    en="The practice departs from this recommendation, and has written down why.",
)


def _in_france(jurisdiction: str | None, patterns: tuple[Pattern, ...]) -> tuple[Pattern, ...]:
    """Add to a scope that the practice is in the country whose law this is."""
    if jurisdiction is None:
        return patterns
    country = FieldCondition(FieldName("jurisdiction", "country"), Is(jurisdiction))
    return (*patterns, Pattern("jurisdiction", "practice", (country,)))


def _words(argument: Any, field_type: Several | Choice) -> tuple[str, ...]:
    words = tuple(argument) if isinstance(argument, list) else (argument,)
    if not words:
        raise ValueError("expected at least one word: no value would pass, or every one.")
    for word in words:
        if word not in field_type.values:
            raise ValueError(f"'{word}' is not one of {', '.join(field_type.values)}.")
    return words


def _flag(written: Any) -> bool:
    """Read yes or no; no norm can ask that something be unknown."""
    try:
        return parse_flag(written)
    except ValueError:
        raise ValueError(f"expected yes or no, not {shown(written)}.") from None


def _threshold(argument: Any) -> int:
    exact = Quantity.parse(argument) if isinstance(argument, (str, int)) else Quantity()
    if exact.low is None:
        raise ValueError("expected a whole number such as 5.")
    return exact.low


_OPERATORS: Final[Mapping[tuple[type, str], Callable[[Any, Any], Test]]] = {
    (Choice, "in"): lambda field_type, argument: OneOf(_words(argument, field_type)),
    (Choice, "not_in"): lambda field_type, argument: OneOf(
        tuple(value for value in field_type.values if value not in _words(argument, field_type))
    ),
    (Count, "at_least"): lambda _, argument: AtLeast(_threshold(argument)),
    (Count, "at_most"): lambda _, argument: AtMost(_threshold(argument)),
    (Several, "includes_all"): lambda field_type, argument: IncludesAll(_words(argument, field_type)),
    (Several, "includes_any"): lambda field_type, argument: IncludesAny(_words(argument, field_type)),
    (Several, "includes_none"): lambda field_type, argument: IncludesNone(_words(argument, field_type)),
    (When, "before"): lambda _, argument: Before(Instant.parse(argument)),
    (When, "not_before"): lambda _, argument: NotBefore(Instant.parse(argument)),
    (Done, "before"): lambda _, argument: Before(Instant.parse(argument)),
    (Done, "not_before"): lambda _, argument: NotBefore(Instant.parse(argument)),
    (Done, "without_undue_delay"): lambda _, argument: _only_yes(argument),
}


def _only_yes(argument: Any) -> Test:
    if not _flag(argument):
        raise ValueError("without_undue_delay is written with yes.")
    return WithoutUndueDelay()


def _near(word: str, known: list[str]) -> str:
    close = difflib.get_close_matches(word, known, n=1)
    return f"Did you mean '{close[0]}'?" if close else ""
