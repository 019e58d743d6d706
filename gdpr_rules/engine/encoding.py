"""From norms and facts, where a test may be unknown, to rules and rows, where it is true or false.

Every relation exists twice: once with what is *certain*, and once, its name ending in `?`, with what is *possible*:
the certain and what unknown values and unknown ties would allow. Every rule is compiled twice as well, over the one
and over the other. Negation swaps the two: something is certainly absent if it is not even possible, and possibly
absent if it is not certain. What is possible but not certain is unknown; what is not possible is false.

Of a kind that the case does not list in full, one unnamed fact (`UNNAMED`) is possible, of which nothing is known:
so absence proves nothing there.

What is read *as stated* has relations of its own: what nobody asked is certainly not stated there, and what was asked
and is not known is possible.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, Literal

from gdpr_rules.engine.program import Conclusion, Const, Facts, Join, Program, Ref, Relation, Row, Rule
from gdpr_rules.engine.program import Pattern as Antecedent
from gdpr_rules.facts.case import KINDS, link_target
from gdpr_rules.facts.timeline import Snapshot
from gdpr_rules.facts.values import Links, Truth
from gdpr_rules.norms.condition import FieldCondition, FieldName, Test, TraitCondition
from gdpr_rules.norms.norm import Exemption, Norm, Pattern, Provision, Qualification, Tie, Trait

UNNAMED: Final = "?"
"""The id of the possible fact that an unlisted kind may hide; no case can use it."""

Role = Literal["kind", "class", "trait", "link", "blocked", "scope", "exemption", "stated"]


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a relation stands for, so that a row of it can be explained.

    `kind` and `name` are those of a fact and of its trait or link; `conditions` are the tests of a class of facts.
    """

    role: Role
    kind: str
    name: str = ""
    conditions: tuple[tuple[str, Test], ...] = ()


@dataclass(frozen=True, slots=True)
class Class:
    """The facts of a kind that pass some tests on their stated fields; `as_stated` leaves out what nobody asked."""

    relation: str
    tests: tuple[tuple[str, Test], ...]
    as_stated: bool


def is_event(kind: str) -> bool:
    """Say whether facts of `kind` are events, which once they happened stay part of the case."""
    return kind in KINDS and KINDS[kind].event


def possible(relation: str) -> str:
    """Return the name of the relation that holds what is possible beside what is certain in `relation`."""
    return relation + "?"


def scope_relation(norm: Norm) -> str:
    """Return the relation of the bound facts to which a norm applies."""
    return f"scope {norm.id}"


def exemption_relation(norm: Norm, exemption: Exemption) -> str:
    """Return the relation of the facts for which the other facts that an exception needs exist."""
    return f"exemption {norm.id} {exemption.id}"


def trait_relation(kind: str, name: str) -> str:
    """Return the relation of the facts of a kind that have a concluded trait."""
    return f"{kind}.{name}"


@dataclass(slots=True)
class Encoding:
    """The rules of a set of provisions as one program, and the means to put a case into rows for it."""

    program: Program
    meanings: Mapping[str, Meaning]
    rules: Mapping[str, Rule]
    owners: Mapping[str, Provision]
    """The provision behind each rule, by rule name, for the certain and the possible rules alike."""
    classes: Mapping[str, tuple[Class, ...]]
    """The classes of each kind."""
    links: frozenset[tuple[str, str]]
    """The links, by kind and field, that some rule follows."""
    of_events: tuple[str, ...]
    """The relations, certain and possible, of what rules conclude about events."""

    def rows(self, snapshot: Snapshot, on: datetime, carried_over: Mapping[str, Iterable[Row]]) -> Facts:
        """Put what a snapshot says, as of the instant `on`, into rows.

        `carried_over` are rows that earlier periods concluded of events, by relation.
        """
        return _Rows(self, snapshot, on).build(carried_over)


@dataclass(slots=True)
class _Rows:
    encoding: Encoding
    snapshot: Snapshot
    on: datetime
    rows: dict[str, list[Row]] = field(default_factory=dict)

    def build(self, carried_over: Mapping[str, Iterable[Row]]) -> Facts:
        for kind, classes in self.encoding.classes.items():
            for id, values in self.snapshot.values[kind].items():
                self._classify(classes, id, values)
            if not self.snapshot.case.is_listed(kind):
                for each in classes:
                    if not each.as_stated:
                        self._add(possible(each.relation), (UNNAMED,))
        for kind, name in self.encoding.links:
            self._tie(kind, name)
        for relation, rows in carried_over.items():
            for row in rows:
                self._add(relation, row)
        known = {relation.name for relation in self.encoding.program.relations}
        return {relation: sorted(set(rows)) for relation, rows in self.rows.items() if relation in known}

    def _add(self, relation: str, row: Row) -> None:
        self.rows.setdefault(relation, []).append(row)

    def _classify(self, classes: tuple[Class, ...], id: str, values: Mapping[str, Any]) -> None:
        judged: dict[tuple[str, Test], Truth] = {}
        for each in classes:
            result: Truth = True
            for test in each.tests:
                if test not in judged:
                    value = values.get(test[0])
                    judged[test] = None if value is None else test[1].evaluate(value, self.on)
                if judged[test] is False or (each.as_stated and test[0] not in values):
                    result = False
                    break
                if judged[test] is None:
                    result = None
            if result is not False:
                self._add(possible(each.relation), (id,))
                if result:
                    self._add(each.relation, (id,))

    def _tie(self, kind: str, name: str) -> None:
        relation, case = trait_relation(kind, name), self.snapshot.case
        target = link_target(kind, name)
        others = list(self.snapshot.values[target])
        if not case.is_listed(target):
            others.append(UNNAMED)
        for id, values in self.snapshot.values[kind].items():
            links = values.get(name)
            known = links.ids if isinstance(links, Links) else ()
            for other in known:
                for each in (relation, _stated(relation)):
                    self._add(each, (id, other))
                    self._add(possible(each), (id, other))
            if not (isinstance(links, Links) and links.complete):
                for other in others:
                    self._add(possible(relation), (id, other))
                    if name in values and links is None:
                        self._add(possible(_stated(relation)), (id, other))
        if not case.is_listed(kind):
            for other in others:
                self._add(possible(relation), (UNNAMED, other))


def _stated(relation: str) -> str:
    """Return the relation of the rows of another that the case itself states."""
    return f"stated {relation}"


def encode(provisions: Iterable[Provision]) -> Encoding:
    """Compile provisions into one program.

    Raises `gdpr_rules.engine.program.ProgramError` where a conclusion depends on its own absence.
    """
    return _Encoder().encode(tuple(provisions))


class _Encoder:
    """Collects the relations and rules; relation names are for people, their meanings for explanations."""

    def __init__(self) -> None:
        self.meanings: dict[str, Meaning] = {}
        self.columns: dict[str, tuple[str, ...]] = {}
        self.rules: list[Rule] = []
        self.owners: dict[str, Provision] = {}
        self.classes: dict[tuple[str, tuple[tuple[str, Test], ...], bool], Class] = {}
        self.links: set[tuple[str, str]] = set()

    def encode(self, provisions: tuple[Provision, ...]) -> Encoding:
        self._concluded_kinds(provisions)
        for provision in provisions:
            if isinstance(provision, Qualification):
                self._qualification(provision)
            else:
                self._norm(provision)
        self._new_facts(provisions)
        relations = [Relation(name, columns) for name, columns in self.columns.items()]
        by_kind: dict[str, list[Class]] = {}
        for (kind, _, _), known in self.classes.items():
            by_kind.setdefault(kind, []).append(known)
        return Encoding(
            Program(tuple(relations), tuple(self.rules)),
            self.meanings,
            {rule.name: rule for rule in self.rules},
            self.owners,
            {kind: tuple(classes) for kind, classes in by_kind.items()},
            frozenset(self.links),
            self._of_events(provisions),
        )

    def _of_events(self, provisions: tuple[Provision, ...]) -> tuple[str, ...]:
        found: set[str] = set()
        for provision in provisions:
            if isinstance(provision, Qualification):
                made = [(provision.pattern(t.variable).kind, t.name) for t in provision.traits]
                made += [(provision.pattern(t.variable).kind, t.field) for t in provision.ties]
                found |= {trait_relation(kind, name) for kind, name in made if is_event(kind)}
                if provision.new is not None and is_event(provision.new.kind):
                    found.add(provision.new.kind)
                    found |= {trait_relation(provision.new.kind, name) for name, _ in provision.new.ties}
        return tuple(sorted(found | {possible(relation) for relation in found}))

    # Relations.

    def _relation(self, name: str, columns: tuple[str, ...], meaning: Meaning) -> str:
        for each in (name, possible(name)):
            self.columns.setdefault(each, columns)
            self.meanings.setdefault(each, meaning)
        return name

    def _class(self, kind: str, conditions: Iterable[FieldCondition], *, as_stated: bool = False) -> str:
        """Return the relation of the facts of `kind` that pass these tests on their stated fields."""
        tests = tuple(dict.fromkeys((condition.on.field, condition.test) for condition in conditions))
        known = self.classes.get((kind, tests, as_stated))
        if known is None:
            number = sum(1 for of_kind, _, _ in self.classes if of_kind == kind)
            name = f"{kind} {number}" if tests else kind
            known = Class(_stated(name) if as_stated else name, tests, as_stated)
            self.classes[kind, tests, as_stated] = known
            role: Role = "class" if tests else "stated" if as_stated else "kind"
            self._relation(known.relation, ("id",), Meaning(role, kind, conditions=tests))
            self._class(kind, ())
        return known.relation

    def _trait(self, kind: str, name: str) -> str:
        return self._relation(trait_relation(kind, name), ("id",), Meaning("trait", kind, name))

    def _link(self, kind: str, name: str, *, as_stated: bool = False) -> str:
        if (kind, name) not in self.links:
            self.links.add((kind, name))
            target = link_target(kind, name)
            self._class(kind, ())
            self._class(target, ())
        if as_stated:
            return self._relation(_stated(trait_relation(kind, name)), ("of", "to"), Meaning("link", kind, name))
        return self._relation(trait_relation(kind, name), ("of", "to"), Meaning("link", kind, name))

    def _concluded_kinds(self, provisions: tuple[Provision, ...]) -> None:
        """Give every kind that only rules know its columns: those that a rule concludes, else those that are read."""
        columns: dict[str, dict[str, None]] = {}
        for provision in provisions:
            if isinstance(provision, Qualification) and provision.new is not None and provision.new.named_after is None:
                columns.setdefault(provision.new.kind, {}).update(dict.fromkeys(name for name, _ in provision.new.ties))
            for pattern in provision.every_pattern():
                if pattern.kind not in KINDS:
                    columns.setdefault(pattern.kind, {}).update(dict.fromkeys(link.field for link in pattern.links))
        for kind, names in columns.items():
            self._relation(kind, tuple(names), Meaning("kind", kind))

    # Bodies.

    def _body(self, provision: Provision, patterns: Iterable[Pattern]) -> _Body:
        body = _Body(self, frozenset(presumption.on for presumption in provision.presumptions))
        for pattern in patterns:
            body.add(pattern)
        return body

    def _conclude(
        self, name: str, provision: Provision, body: _Body, relation: str, terms: tuple[Const | Ref, ...]
    ) -> None:
        """Add a rule for what is certain and its twin for what is possible."""
        for certain in (True, False):
            rule = name if certain else possible(name)
            patterns, absent = body.side(certain)
            self.rules.append(
                Rule(rule, patterns, absent, Conclusion(relation if certain else possible(relation), terms))
            )
            self.owners[rule] = provision

    # Provisions.

    def _norm(self, norm: Norm) -> None:
        body = self._body(norm, norm.patterns)
        relation = self._relation(scope_relation(norm), norm.key, Meaning("scope", "", norm.id))
        self._conclude(relation, norm, body, relation, tuple(body.id_of(variable) for variable in norm.key))
        for exemption in norm.unless:
            if exemption.given:
                self._exemption(norm, exemption)

    def _exemption(self, norm: Norm, exemption: Exemption) -> None:
        """Find, for the bound facts of a norm, whether the other facts that an exception needs exist."""
        bound = tuple(Pattern(variable, norm.pattern(variable).kind) for variable in norm.key)
        body = self._body(norm, (*bound, *exemption.given))
        relation = self._relation(
            exemption_relation(norm, exemption),
            norm.key,
            Meaning("exemption", "", f"{norm.id} {exemption.id}"),
        )
        self._conclude(relation, norm, body, relation, tuple(body.id_of(variable) for variable in norm.key))

    def _qualification(self, qualification: Qualification) -> None:
        body = self._body(qualification, qualification.patterns)
        for exemption in qualification.unless:
            self._block(qualification, exemption, body)
        for trait in qualification.traits:
            self._conclude_trait(qualification, trait, body)
        for tie in qualification.ties:
            self._conclude_tie(qualification, tie, body)
        if qualification.new is not None:
            self._conclude_new(qualification, body)

    def _block(self, qualification: Qualification, exemption: Exemption, body: _Body) -> None:
        """Keep a qualification from concluding where one of its exceptions holds."""
        spoken_of = {condition.on.variable for condition in exemption.conditions}
        spoken_of |= {link.variable for pattern in exemption.given for link in pattern.links}
        key = [pattern for pattern in qualification.patterns if pattern.variable in spoken_of]
        tested = [
            Pattern(p.variable, p.kind, tuple(c for c in exemption.conditions if c.on.variable == p.variable))
            for p in key
        ]
        blocking = self._body(qualification, (*tested, *exemption.given))
        columns = tuple(pattern.variable for pattern in key)
        name = f"unless {qualification.id} {exemption.id}"
        relation = self._relation(name, columns, Meaning("blocked", "", name))
        self._conclude(name, qualification, blocking, relation, tuple(blocking.id_of(column) for column in columns))
        body.absent.append((relation, tuple((column, body.id_of(column)) for column in columns)))

    def _conclude_trait(self, qualification: Qualification, trait: Trait, body: _Body) -> None:
        kind = qualification.pattern(trait.variable).kind
        relation = self._trait(kind, trait.name)
        self._conclude(f"{qualification.id} {relation}", qualification, body, relation, (body.id_of(trait.variable),))

    def _conclude_tie(self, qualification: Qualification, tie: Tie, body: _Body) -> None:
        relation = self._link(qualification.pattern(tie.variable).kind, tie.field)
        terms = (body.id_of(tie.variable), body.id_of(tie.to))
        self._conclude(f"{qualification.id} {relation}", qualification, body, relation, terms)

    def _conclude_new(self, qualification: Qualification, body: _Body) -> None:
        new = qualification.new
        assert new is not None
        if new.named_after is None:
            relation = self._relation(new.kind, tuple(name for name, _ in new.ties), Meaning("kind", new.kind))
            terms = tuple(body.id_of(variable) for _, variable in new.ties)
            self._conclude(f"{qualification.id} {new.kind}", qualification, body, relation, terms)
            return
        own_id = body.id_of(new.named_after)
        self._conclude(f"{qualification.id} {new.kind}", qualification, body, self._class(new.kind, ()), (own_id,))
        for name, variable in new.ties:
            relation = self._link(new.kind, name)
            self._conclude(
                f"{qualification.id} {relation}",
                qualification,
                body,
                relation,
                (own_id, body.id_of(variable)),
            )

    def _new_facts(self, provisions: tuple[Provision, ...]) -> None:
        """Let a concluded fact that the case does not state be of every class and have every tie, possibly."""
        kinds = {q.new.kind: q for q in provisions if isinstance(q, Qualification) and q.new and q.new.named_after}
        for kind, qualification in kinds.items():
            stated = self._class(kind, (), as_stated=True)
            fact = Antecedent("fact", possible(kind), (), ())
            unstated = (Antecedent("stated", stated, (), (Join("id", "==", "fact", "id"),)),)
            of_kind = [each for (of, _, _), each in self.classes.items() if of == kind]
            for relation in [each.relation for each in of_kind if each.tests and not each.as_stated]:
                conclusion = Conclusion(possible(relation), (Ref("fact", "id"),))
                rule = Rule(f"new {relation}?", (fact,), unstated, conclusion)
                self.rules.append(rule)
                self.owners[rule.name] = qualification
            for of, name in sorted(self.links):
                # A tie that rules read only as the case states it has no other relation.
                if of == kind and trait_relation(of, name) in self.columns:
                    target = link_target(of, name)
                    other = Antecedent("other", possible(target), (), ())
                    terms = (Ref("fact", "id"), Ref("other", "id"))
                    relation = possible(trait_relation(of, name))
                    rule = Rule(f"new {relation}", (fact, other), unstated, Conclusion(relation, terms))
                    self.rules.append(rule)
                    self.owners[rule.name] = qualification


@dataclass(slots=True)
class _Body:
    """The antecedents of a rule, written once and read twice: for what is certain and for what is possible."""

    encoder: _Encoder
    presumed: frozenset[FieldName]
    antecedents: list[tuple[str, str, tuple[Join, ...]]] = field(default_factory=list)
    """Variable, relation and joins."""
    absent: list[tuple[str, tuple[tuple[str, Ref], ...]]] = field(default_factory=list)
    presumed_absent: list[tuple[str, tuple[tuple[str, Ref], ...]]] = field(default_factory=list)
    bound: dict[str, tuple[str, str]] = field(default_factory=dict)
    """By variable of the norm: the antecedent and column that hold its id."""

    def id_of(self, variable: str) -> Ref:
        """Return the term for the id of the fact bound to a variable."""
        return Ref(*self.bound[variable])

    def add(self, pattern: Pattern) -> None:
        """Add the antecedents of one pattern."""
        if pattern.kind in KINDS:
            self._add_fact(pattern)
        else:
            self._add_concluded(pattern)

    def _add_fact(self, pattern: Pattern) -> None:
        relation = self.encoder._class(pattern.kind, pattern.stated, as_stated=pattern.as_stated)
        self._join(pattern.variable, relation, {"id": pattern.variable})
        self.bound.setdefault(pattern.variable, (pattern.variable, "id"))
        for condition in pattern.concluded:
            self._add_trait(pattern, condition)
        for link in pattern.links:
            name = f"{pattern.variable} {link.field} {link.variable}"
            relation = self.encoder._link(pattern.kind, link.field, as_stated=pattern.as_stated)
            self._join(name, relation, {"of": pattern.variable, "to": link.variable})
            self.bound.setdefault(link.variable, (name, "to"))

    def _add_concluded(self, pattern: Pattern) -> None:
        columns = {link.field: link.variable for link in pattern.links}
        self._join(pattern.variable, pattern.kind, columns)
        for column, variable in columns.items():
            self.bound.setdefault(variable, (pattern.variable, column))

    def _add_trait(self, pattern: Pattern, condition: TraitCondition) -> None:
        relation = self.encoder._trait(pattern.kind, condition.on.field)
        if condition.expected:
            self._join(str(condition.on), relation, {"id": pattern.variable})
        else:
            absent = self.presumed_absent if condition.on in self.presumed else self.absent
            absent.append((relation, (("id", self.id_of(pattern.variable)),)))

    def _join(self, name: str, relation: str, columns: Mapping[str, str]) -> None:
        joins = tuple(
            Join(column, "==", *self.bound[variable]) for column, variable in columns.items() if variable in self.bound
        )
        self.antecedents.append((name, relation, joins))

    def side(self, certain: bool) -> tuple[tuple[Antecedent, ...], tuple[Antecedent, ...]]:
        """Return the antecedents and the absences for what is certain, or for what is possible."""

        def named(relation: str, as_certain: bool) -> str:
            return relation if as_certain else possible(relation)

        present = tuple(
            Antecedent(name, named(relation, certain), (), joins) for name, relation, joins in self.antecedents
        )
        absences = [(relation, columns, not certain) for relation, columns in self.absent]
        absences += [(relation, columns, True) for relation, columns in self.presumed_absent]
        absent = tuple(
            Antecedent(
                f"no {number}",
                named(relation, as_certain),
                (),
                tuple(Join(column, "==", ref.variable, ref.column) for column, ref in columns),
            )
            for number, (relation, columns, as_certain) in enumerate(absences)
        )
        return present, absent
