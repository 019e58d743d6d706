"""What holds in one period of a case, found the slow and obvious way: nested loops over three-valued patterns.

The engines work on two two-valued fixpoints over tables; this works on norms as they are, with true, false and unknown
(None), and looks at every binding. It is the second opinion, so it imports facts and norms and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from gdpr_rules.facts.case import KINDS, link_target
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.timeline import Snapshot
from gdpr_rules.facts.values import Instant, Truth
from gdpr_rules.norms.condition import Condition, FieldCondition, FieldName, Within
from gdpr_rules.norms.norm import Exemption, Link, Pattern, Provision, Qualification

NOBODY = "?"
"""The fact that may exist of a kind that is not listed in full, and of which nothing is known."""

Binding = Mapping[str, str]
Key = tuple[str, ...]
Concluded = dict[str, dict[Key, bool | None]]
"""By what was concluded (`device.reachable_from_internet`, `breach`, `exposure`): of which facts, true or unknown."""


def both(*truths: Truth) -> Truth:
    """Return the three-valued conjunction."""
    return False if False in truths else None if None in truths else True


def negated(truth: Truth) -> Truth:
    """Return the three-valued negation."""
    return None if truth is None else not truth


class World:
    """The facts of a period and everything that follows from them.

    `before` is what earlier periods concluded of events, which once they happened stay part of the case.
    """

    def __init__(
        self, snapshot: Snapshot, on: datetime, qualifications: tuple[Qualification, ...], before: Concluded
    ) -> None:
        self.snapshot = snapshot
        self.on = on
        self.concluded: Concluded = {name: dict(rows) for name, rows in before.items()}
        self._columns = {q.new.kind: tuple(tie for tie, _ in q.new.ties) for q in qualifications if q.new}
        for level in _levels(qualifications):
            while sum(self._conclude(qualification) for qualification in level):
                pass

    def of_events(self) -> Concluded:
        """Return what was concluded of events."""
        events = {kind for kind, model in KINDS.items() if model.event}
        return {name: rows for name, rows in self.concluded.items() if name.partition(".")[0] in events}

    # Facts.

    def existing(self, kind: str) -> dict[str, Truth]:
        """Return the facts of a kind, with those that rules concluded and the one that the case may not list."""
        found: dict[str, Truth] = {id: truth for (id,), truth in self.concluded.get(kind, {}).items()}
        found.update(dict.fromkeys(self.snapshot.values[kind], True))
        if not self.snapshot.case.is_listed(kind):
            found[NOBODY] = None
        return found

    def tied(self, kind: str, of: str, name: str, to: str, *, as_stated: bool = False) -> Truth:
        """Say whether one fact is tied to another by a link; `as_stated` asks the file alone."""
        links = self.snapshot.value(Address(kind, of, name))
        if links is not None and to in links.ids:
            return True
        if as_stated:
            return None if links is None and self.asked(Address(kind, of, name)) else False
        derived = self.concluded.get(f"{kind}.{name}", {}).get((of, to), False)
        if derived is not False or (links is not None and links.complete):
            return derived
        stated = self.snapshot.values
        return None if of not in stated[kind] or to == NOBODY or to in stated[link_target(kind, name)] else False

    def asked(self, of: Address) -> bool:
        """Say whether the case states a field, if only as unknown."""
        return of.field in self.snapshot.values[of.kind].get(of.id, {})

    # Conditions.

    def holds(self, condition: Condition, of: Address, presumed: frozenset[FieldName] = frozenset()) -> Truth:
        """Say whether a field or a trait is as a condition asks; what is `presumed` is false until it is certain."""
        if isinstance(condition, FieldCondition):
            value = self.snapshot.value(of)
            return None if value is None else condition.test.evaluate(value, self.on)
        has = self.concluded.get(f"{of.kind}.{of.field}", {}).get((of.id,), False)
        if condition.expected:
            return has
        return has is not True if condition.on in presumed else negated(has)

    def fulfils(self, provision: Provision, condition: Condition, bound: Binding, *, excusing: bool = False) -> Truth:
        """Say whether the facts that a provision binds fulfil a condition of its duty or of an exception."""
        of = provision.address(condition.on, bound)
        if isinstance(condition, FieldCondition) and isinstance(condition.test, Within):
            since = self.snapshot.value(provision.address(condition.test.since, bound))
            since = since if isinstance(since, Instant) else None
            return condition.test.evaluate_since(self.snapshot.value(of), since, self.on, excusing=excusing)
        return self.holds(condition, of)

    def excepted(self, provision: Provision, exemption: Exemption, bound: Binding) -> Truth:
        """Say whether an exception holds: its conditions, and the other facts that it needs."""
        held = (self.fulfils(provision, each, bound, excusing=True) for each in exemption.conditions)
        found = {truth for _, truth in self.bindings(exemption.given, bound)}
        return both(*held, True if True in found else None if found else False)

    # Patterns.

    def bindings(
        self, patterns: tuple[Pattern, ...], bound: Binding, presumed: frozenset[FieldName] = frozenset()
    ) -> Iterator[tuple[Binding, Truth]]:
        """Yield every choice of facts for the patterns that is not false, with its truth."""
        if not patterns:
            yield bound, True
            return
        for here, truth in self._choices(patterns[0], bound, presumed):
            for found, others in self.bindings(patterns[1:], here, presumed):
                yield found, both(truth, others)

    def _choices(
        self, pattern: Pattern, bound: Binding, presumed: frozenset[FieldName]
    ) -> Iterator[tuple[Binding, Truth]]:
        if pattern.kind not in KINDS:
            yield from self._concluded_choices(pattern, bound)
            return
        existing = self.existing(pattern.kind)
        for id in [bound[pattern.variable]] if pattern.variable in bound else existing:
            held = (self.holds(c, Address(pattern.kind, id, c.on.field), presumed) for c in pattern.conditions)
            truth = both(existing.get(id, False), *held)
            if pattern.as_stated:
                read = (self.asked(Address(pattern.kind, id, each.on.field)) for each in pattern.stated)
                truth = truth if id in self.snapshot.values[pattern.kind] and all(read) else False
            if truth is not False:
                yield from self._ties(pattern, pattern.links, {**bound, pattern.variable: id}, truth)

    def _ties(
        self, pattern: Pattern, links: tuple[Link, ...], bound: Binding, truth: Truth
    ) -> Iterator[tuple[Binding, Truth]]:
        if not links:
            yield bound, truth
            return
        link, of = links[0], bound[pattern.variable]
        others = self.existing(link_target(pattern.kind, link.field))
        for to in [bound[link.variable]] if link.variable in bound else others:
            tie = both(truth, self.tied(pattern.kind, of, link.field, to, as_stated=pattern.as_stated))
            if tie is not False:
                yield from self._ties(pattern, links[1:], {**bound, link.variable: to}, tie)

    def _concluded_choices(self, pattern: Pattern, bound: Binding) -> Iterator[tuple[Binding, Truth]]:
        for key, truth in list(self.concluded.get(pattern.kind, {}).items()):
            row = dict(zip(self._columns[pattern.kind], key, strict=True))
            here = {link.variable: row[link.field] for link in pattern.links}
            if all(bound.get(variable, id) == id for variable, id in here.items()):
                yield {**bound, **here}, truth

    # Conclusions.

    def _conclude(self, qualification: Qualification) -> bool:
        """Apply a qualification to every choice of facts; say whether that made anything more certain."""
        changed = False
        for bound, fits in list(self.bindings(qualification.patterns, {})):
            excepted = (self.excepted(qualification, each, bound) for each in qualification.unless)
            truth = both(fits, *map(negated, excepted))
            for name, variables in qualification.concludes():
                changed |= self._add(name, tuple(bound[variable] for variable in variables), truth)
        return changed

    def _add(self, name: str, key: Key, truth: Truth) -> bool:
        rows = self.concluded.setdefault(name, {})
        if truth is False or rows.get(key, False) is truth or rows.get(key) is True:
            return False
        rows[key] = truth
        return True


def _levels(qualifications: Iterable[Qualification]) -> list[list[Qualification]]:
    """Put qualifications in an order in which what one denies is complete before it is asked."""
    of = {each.id: each for each in qualifications}
    makers: dict[str, list[str]] = {}
    for id, qualification in of.items():
        for name, _ in qualification.concludes():
            makers.setdefault(name, []).append(id)
    rests = {id: [(m, absent) for n, absent in q.rests_on() for m in makers.get(n, ())] for id, q in of.items()}
    level = dict.fromkeys(of, 0)
    for _ in of:
        for id, below in rests.items():
            level[id] = max([level[id], *(level[maker] + absent for maker, absent in below)])
    return [[each for id, each in of.items() if level[id] == n] for n in sorted(set(level.values()))]
