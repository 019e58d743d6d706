"""What holds in one period of a case, found the slow and obvious way: nested loops over three-valued patterns.

The engines work on two two-valued fixpoints over tables; this works on norms as they are, with true, false and unknown
(None), and looks at every binding. It is the second opinion, so it imports facts and norms and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from gdpr_rules.facts.case import KINDS, link_target
from gdpr_rules.facts.timeline import Snapshot
from gdpr_rules.facts.values import Truth
from gdpr_rules.norms.condition import Condition, FieldName, Is
from gdpr_rules.norms.norm import Exemption, Link, Pattern, Qualification

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
        return {name: rows for name, rows in self.concluded.items() if _is_event(name.partition(".")[0])}

    # Facts.

    def existing(self, kind: str) -> dict[str, Truth]:
        """Return the facts of a kind, with those that rules concluded and the one that the case may not list."""
        found: dict[str, Truth] = {id: truth for (id,), truth in self.concluded.get(kind, {}).items()}
        found.update(dict.fromkeys(self.snapshot.values[kind], True))
        if not self.snapshot.case.is_listed(kind):
            found[NOBODY] = None
        return found

    def _is_stated(self, kind: str, id: str) -> bool:
        return id in self.snapshot.values[kind]

    def value(self, kind: str, id: str, name: str) -> Any:
        """Return the value of a stated field, None if it is unknown."""
        return self.snapshot.values[kind].get(id, {}).get(name)

    def trait(self, kind: str, id: str, name: str) -> Truth:
        """Say whether a fact has what rules can conclude of it."""
        return self.concluded.get(f"{kind}.{name}", {}).get((id,), False)

    def tied(self, kind: str, of: str, name: str, to: str, *, as_stated: bool = False) -> Truth:
        """Say whether one fact is tied to another by a link; `as_stated` asks the file alone."""
        links = self.value(kind, of, name)
        if links is not None and to in links.ids:
            return True
        if as_stated:
            return False
        derived = self.concluded.get(f"{kind}.{name}", {}).get((of, to), False)
        if derived is not False or (links is not None and links.complete):
            return derived
        open_to = not self._is_stated(kind, of) or to == NOBODY or self._is_stated(link_target(kind, name), to)
        return None if open_to else False

    # Patterns.

    def exists(self, patterns: Iterable[Pattern], bound: Binding) -> Truth:
        """Say whether facts exist that fit the patterns, given some that are chosen already."""
        return _any(truth for _, truth in self.bindings(tuple(patterns), bound))

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
            truth = both(
                existing.get(id, False),
                *(self.holds(condition, pattern.kind, id, presumed) for condition in pattern.conditions),
            )
            if pattern.as_stated:
                truth = self._is_stated(pattern.kind, id) and truth is True
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

    def holds(self, condition: Condition, kind: str, id: str, presumed: frozenset[FieldName] = frozenset()) -> Truth:
        """Say whether a condition holds of a fact; what is `presumed` is false until it is certain."""
        if not condition.concluded:
            value = self.value(kind, id, condition.on.field)
            return None if value is None else condition.test.evaluate(value, self.on)
        has = self.trait(kind, id, condition.on.field)
        if condition.test == Is(expected=True):
            return has
        return has is not True if condition.on in presumed else negated(has)

    # Conclusions.

    def _conclude(self, qualification: Qualification) -> bool:
        """Apply a qualification to every choice of facts; say whether that made anything more certain."""
        changed = False
        for bound, fits in list(self.bindings(qualification.patterns, {})):
            excepted = (self._excepted(qualification, each, bound) for each in qualification.unless)
            truth = both(fits, *map(negated, excepted))
            for name, key in _conclusions(qualification, bound):
                changed |= self._add(name, key, truth)
        return changed

    def _excepted(self, qualification: Qualification, exemption: Exemption, bound: Binding) -> Truth:
        kinds = {pattern.variable: pattern.kind for pattern in qualification.patterns}
        conditions = (
            self.holds(condition, kinds[condition.on.variable], bound[condition.on.variable])
            for condition in exemption.conditions
        )
        return both(*conditions, self.exists(exemption.given, bound))

    def _add(self, name: str, key: Key, truth: Truth) -> bool:
        rows = self.concluded.setdefault(name, {})
        if truth is False or rows.get(key, False) is truth or rows.get(key) is True:
            return False
        rows[key] = truth
        return True


def _any(truths: Iterable[Truth]) -> Truth:
    found = set(truths)
    return True if True in found else None if None in found else False


def _is_event(kind: str) -> bool:
    return kind in KINDS and KINDS[kind].event


def _conclusions(qualification: Qualification, bound: Binding) -> Iterator[tuple[str, Key]]:
    for trait in qualification.traits:
        yield f"{qualification.pattern(trait.variable).kind}.{trait.name}", (bound[trait.variable],)
    for tie in qualification.ties:
        kind = qualification.pattern(tie.variable).kind
        yield f"{kind}.{tie.field}", (bound[tie.variable], bound[tie.to])
    new = qualification.new
    if new is not None and new.named_after is None:
        yield new.kind, tuple(bound[variable] for _, variable in new.ties)
    elif new is not None and new.named_after is not None:
        id = bound[new.named_after]
        yield new.kind, (id,)
        for name, variable in new.ties:
            yield f"{new.kind}.{name}", (id, bound[variable])


def _levels(qualifications: tuple[Qualification, ...]) -> list[list[Qualification]]:
    """Put qualifications in an order in which what one denies is complete before it is asked."""
    makers: dict[str, list[str]] = {}
    for qualification in qualifications:
        for name in _made(qualification):
            makers.setdefault(name, []).append(qualification.id)
    level = dict.fromkeys((q.id for q in qualifications), 0)
    for _ in qualifications:
        for q in qualifications:
            above = [level[maker] for name in _read(q.patterns, denied=False) for maker in makers.get(name, ())]
            denied = [*_read(q.patterns, denied=True)]
            for exemption in q.unless:
                denied += [f"{q.pattern(c.on.variable).kind}.{c.on.field}" for c in exemption.conditions]
                denied += [*_read(exemption.given, denied=False), *_read(exemption.given, denied=True)]
            above += [level[maker] + 1 for name in denied for maker in makers.get(name, ())]
            level[q.id] = max([level[q.id], *above])
    return [[q for q in qualifications if level[q.id] == n] for n in sorted(set(level.values()))]


def _made(qualification: Qualification) -> Iterator[str]:
    anyone = {variable: "" for pattern in qualification.patterns for variable in _variables(pattern)}
    yield from (name for name, _ in _conclusions(qualification, anyone))


def _variables(pattern: Pattern) -> Iterator[str]:
    yield pattern.variable
    yield from (link.variable for link in pattern.links)


def _read(patterns: Iterable[Pattern], *, denied: bool) -> Iterator[str]:
    for pattern in patterns:
        if pattern.as_stated:
            continue
        for condition in pattern.concluded:
            if (condition.test == Is(expected=True)) is not denied:
                yield f"{pattern.kind}.{condition.on.field}"
        if not denied:
            yield pattern.kind
            yield from (f"{pattern.kind}.{link.field}" for link in pattern.links)
