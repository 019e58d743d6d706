"""Every practice of a few facts, as one formula: what a solver needs to say that something can never happen.

Examples and random cases show what can happen. That two duties can never be met together, that an exception can never
apply, that a norm can never be violated: each is a statement about all practices, so it needs a proof. `Worlds` holds
the practices that have at most `many` facts of each kind, of which everything is known; every field takes one value of
each sort that some test of the law tells apart, found by asking the tests themselves. The formulas follow norms as
they are written and share nothing with the engines; what a solver finds is put back into a case, for the engines to
judge (`Worlds.case`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import product
from typing import Any, Final

import z3

from gdpr_rules import Case, KnowledgeBase
from gdpr_rules.facts.case import KINDS, SELF, link_target
from gdpr_rules.facts.fields import Choice, Count, Done, Flag, LinkTo, Several, When
from gdpr_rules.facts.values import PARIS, REFUSED, Instant, Quantity
from gdpr_rules.findings.settle import Verdict
from gdpr_rules.norms.condition import (
    AtLeast,
    AtMost,
    Before,
    Condition,
    IncludesAll,
    IncludesAny,
    IncludesNone,
    NotBefore,
    Test,
    TraitCondition,
    Within,
)
from gdpr_rules.norms.norm import Exemption, Norm, Pattern, Provision, Qualification

Bound = Mapping[str, str]
Written = dict[str, Any]

HOUR: Final = timedelta(hours=1)
LONG_AGO: Final = timedelta(days=400)
LATE: Final = timedelta(days=390)
"""Later than the longest time limit of the law lets anything be done."""
EXTENDED: Final = timedelta(days=45)
"""Later than the month in which a request is answered, earlier than the end of its extension."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """A field that takes one of some values: as the tests see them, as a case writes them, and which one it takes."""

    values: tuple[Any, ...]
    written: tuple[Any, ...]
    which: z3.ArithRef

    def among(self, passing: Iterable[bool]) -> z3.BoolRef:
        """Say that the value is one of those that pass."""
        return z3.Or([self.which == n for n, passes in enumerate(passing) if passes])


@dataclass(frozen=True, slots=True)
class Truths:
    """When something is true, and when it is false; it is unknown where it is neither."""

    true: z3.BoolRef
    false: z3.BoolRef

    @classmethod
    def all_of(cls, parts: Iterable[Truths]) -> Truths:
        """Return the three-valued conjunction."""
        parts = list(parts)
        return cls(z3.And([part.true for part in parts]), z3.Or([part.false for part in parts]))

    @classmethod
    def any_of(cls, parts: Iterable[Truths]) -> Truths:
        """Return the three-valued disjunction."""
        parts = list(parts)
        return cls(z3.Or([part.true for part in parts]), z3.And([part.false for part in parts]))

    @classmethod
    def known(cls, formula: z3.BoolRef) -> Truths:
        """Return what is true or false, and never unknown."""
        return cls(formula, z3.Not(formula))


class Worlds:
    """The practices with at most `many` facts of each kind, judged on `on`, under a law."""

    def __init__(self, law: KnowledgeBase, on: datetime, many: int) -> None:
        self.law = law
        self.on = on
        self.many = many
        self._chosen: dict[tuple[str, str, str], Chosen] = {}
        self._conclusions: dict[tuple[str, ...], z3.BoolRef] = {}
        self._tests = _tests_by_field(law.provisions)
        self._departures: dict[str, z3.BoolRef] = {}
        self.formulas: list[z3.BoolRef] = []
        """What holds in every world; it grows as fields are asked for."""
        self.formulas.append(self._every_exposure_is_described())
        self.findings = {id: dict(self._findings(norm)) for id, norm in law.norms.items()}
        """By norm and the ids of the facts that it judges: when it gives which verdict."""

    # Facts.

    def ids(self, kind: str) -> list[str]:
        """Return the ids that facts of a kind can have."""
        return [SELF] if KINDS[kind].single else [f"{kind}-{n + 1}" for n in range(self.many)]

    def exists(self, kind: str, id: str) -> z3.BoolRef:
        """Say that a fact exists."""
        return z3.BoolVal(True) if KINDS[kind].single else z3.Bool(f"{kind}.{id}")

    def chosen(self, kind: str, id: str, name: str) -> Chosen:
        """Return what a field may take."""
        address = (kind, id, name)
        if address not in self._chosen:
            values, written = self._sorts(kind, name)
            which = z3.Int(".".join(address))
            self.formulas.append(z3.And(which >= 0, which < len(values)))
            self._chosen[address] = Chosen(values, written, which)
        return self._chosen[address]

    def item(self, kind: str, id: str, name: str, item: str) -> z3.BoolRef:
        """Say that a field that takes several words has this one."""
        return z3.Bool(f"{kind}.{id}.{name}: {item}")

    def stated_link(self, kind: str, id: str, name: str, to: str) -> z3.BoolRef:
        """Say that the case ties a fact to another."""
        other = self.exists(link_target(kind, name), to)
        return z3.And(self.exists(kind, id), other, z3.Bool(f"{kind}.{id}.{name} -> {to}"))

    def link(self, kind: str, id: str, name: str, to: str, *, as_stated: bool = False) -> z3.BoolRef:
        """Say that a fact is tied to another, by the case or, unless only that counts, by a rule."""
        stated = self.stated_link(kind, id, name, to)
        return stated if as_stated else z3.Or(stated, self.concluded(f"{kind}.{name}", id, to))

    def _moments(self, tests: Iterable[Test]) -> dict[str, Instant]:
        """Return moments on both sides of every limit, as a case writes them."""
        long_ago = self.on - LONG_AGO
        moments = [long_ago, long_ago + HOUR, long_ago + EXTENDED, long_ago + LATE, self.on - HOUR]
        limits = {test.limit.start for test in tests if isinstance(test, (Before, NotBefore))}
        moments += [limit + step for limit in limits if limit is not None for step in (-HOUR, HOUR)]
        local = [moment.astimezone(PARIS) for moment in sorted(moments)]
        return {moment.isoformat(timespec="seconds"): Instant.at(moment) for moment in local}

    def _sorts(self, kind: str, name: str) -> tuple[tuple[Any, ...], tuple[Any, ...]]:
        """Return a value of each sort that some test tells apart, and how a case writes each."""
        tests = self._tests.get((kind, name), set())
        match KINDS[kind].fields()[name]:
            case Flag():
                return (True, False), ("yes", "no")
            case Choice(values=values):
                return values, values
            case Count():
                limits = {t.threshold for t in tests if isinstance(t, (AtLeast, AtMost))}
                numbers = sorted({0} | {limit + step for limit in limits for step in (-1, 0, 1)} - {-1})
                return tuple(Quantity(n, n) for n in numbers), tuple(numbers)
            case When():
                moments = self._moments(tests)
                return tuple(moments.values()), tuple(moments)
            case Done():
                moments = self._moments(tests)
                return (False, REFUSED, *moments.values()), ("no", "refused", *moments)
            case other:
                raise TypeError(f"no test can be made on {kind}.{name}, a {type(other).__name__}")

    # Tests.

    def condition(self, condition: Condition, kinds: Mapping[str, str], bound: Bound, *, excusing: bool) -> Truths:
        """Say when a condition holds of the facts bound."""
        kind, id, name = kinds[condition.on.variable], bound[condition.on.variable], condition.on.field
        if isinstance(condition, TraitCondition):
            truths = Truths.known(self.concluded(f"{kind}.{name}", id))
            return truths if condition.expected else Truths(truths.false, truths.true)
        test = condition.test
        if isinstance(test, (IncludesAll, IncludesAny, IncludesNone)):
            has = [self.item(kind, id, name, item) for item in test.items]
            all_or_any = z3.And(has) if isinstance(test, IncludesAll) else z3.Or(has)
            return Truths.known(z3.Not(all_or_any) if isinstance(test, IncludesNone) else all_or_any)
        if isinstance(test, Within):
            since = test.since
            start = self.chosen(kinds[since.variable], bound[since.variable], since.field)
            return self._within(self.chosen(kind, id, name), start, test, excusing=excusing)
        chosen = self.chosen(kind, id, name)
        results = [test.evaluate(value, self.on) for value in chosen.values]
        return Truths(chosen.among(r is True for r in results), chosen.among(r is False for r in results))

    def _within(self, done: Chosen, start: Chosen, test: Within, *, excusing: bool) -> Truths:
        true, false = [], []
        for (n, value), (m, since) in product(enumerate(done.values), enumerate(start.values)):
            moment = since if isinstance(since, Instant) else None
            result = test.evaluate_since(value, moment, self.on, excusing=excusing)
            here = z3.And(done.which == n, start.which == m)
            true += [here] if result is True else []
            false += [here] if result is False else []
        return Truths(z3.Or(true), z3.Or(false))

    # Patterns.

    def bindings(self, patterns: tuple[Pattern, ...], bound: Bound) -> Iterator[tuple[Bound, Truths]]:
        """Yield every choice of facts for the patterns, and when they fit."""
        kinds = _kinds(patterns)
        free = [variable for variable in kinds if variable not in bound]
        for ids in product(*(self.ids(kinds[variable]) for variable in free)):
            chosen = {**bound, **dict(zip(free, ids, strict=True))}
            yield chosen, Truths.all_of(self._fits(pattern, kinds, chosen) for pattern in patterns)

    def _fits(self, pattern: Pattern, kinds: Mapping[str, str], bound: Bound) -> Truths:
        if pattern.kind not in KINDS:
            columns = _columns(self.law, pattern.kind)
            ties = {link.field: bound[link.variable] for link in pattern.links}
            return Truths.known(self.concluded(pattern.kind, *(ties[column] for column in columns)))
        id = bound[pattern.variable]
        parts = [Truths.known(self.exists(pattern.kind, id))]
        parts += [self.condition(condition, kinds, bound, excusing=False) for condition in pattern.conditions]
        parts += [
            Truths.known(self.link(pattern.kind, id, link.field, bound[link.variable], as_stated=pattern.as_stated))
            for link in pattern.links
        ]
        return Truths.all_of(parts)

    def _exist(self, patterns: tuple[Pattern, ...], bound: Bound) -> Truths:
        return Truths.any_of(truths for _, truths in self.bindings(patterns, bound))

    # Conclusions.

    def concluded(self, name: str, *ids: str) -> z3.BoolRef:
        """Say when rules conclude something of some facts: a trait, a tie, or a fact that only rules know.

        Conclusions never lead back to themselves, so each is just what its rules say.
        """
        key = (name, *ids)
        if key not in self._conclusions:
            ways = [way for q in self.law.qualifications.values() for way in self._ways(q, name, ids)]
            self._conclusions[key] = z3.Or(ways)
        return self._conclusions[key]

    def _ways(self, of: Qualification, name: str, ids: tuple[str, ...]) -> Iterator[z3.BoolRef]:
        kinds = _kinds(of.patterns)
        heads: list[tuple[str, tuple[str, ...]]]
        heads = [(f"{kinds[t.variable]}.{t.name}", (t.variable,)) for t in of.traits]
        heads += [(f"{kinds[t.variable]}.{t.field}", (t.variable, t.to)) for t in of.ties]
        if of.new is not None and of.new.named_after is None:
            heads.append((of.new.kind, tuple(variable for _, variable in of.new.ties)))
        for head, variables in heads:
            if head == name:
                for bound, fits in self.bindings(of.patterns, dict(zip(variables, ids, strict=True))):
                    excepted = [self._holds(e, of, kinds, bound).true for e in of.unless]
                    yield z3.And(fits.true, *map(z3.Not, excepted))

    def _every_exposure_is_described(self) -> z3.BoolRef:
        """Leave out worlds with a breach that no case states, or that one rules out: nothing is known of it."""
        return z3.And(
            [
                z3.Implies(
                    self.concluded("exposure", service, data),
                    z3.Or(
                        [
                            z3.And(
                                self.stated_link("breach", breach, "came_through", service),
                                z3.Not(self.concluded("breach.ruled_out", breach)),
                            )
                            for breach in self.ids("breach")
                        ]
                    ),
                )
                for service in self.ids("service")
                for data in self.ids("dataset")
            ]
        )

    # Norms.

    def departs(self) -> z3.BoolRef:
        """Say that the practice departs from some recommendation."""
        return z3.Or(list(self._departures.values()))

    def gives(self, norm: str, *verdicts: Verdict) -> z3.BoolRef:
        """Say that a norm gives one of these verdicts on some facts."""
        return z3.Or([given[verdict] for given in self.findings[norm].values() for verdict in verdicts])

    def decides(self, norm: Norm, exemption: Exemption) -> z3.BoolRef:
        """Say that an exception holds, and no other, where there would be a violation without it."""
        kinds = _kinds(norm.patterns)
        rows = []
        for bound, scope in self._scopes(norm):
            others = [self._holds(e, norm, kinds, bound).false for e in norm.unless if e is not exemption]
            holds = self._holds(exemption, norm, kinds, bound).true
            rows.append(z3.And(scope, self._duty(norm, kinds, bound).false, holds, *others))
        return z3.Or(rows)

    def _scopes(self, norm: Norm) -> Iterator[tuple[Bound, z3.BoolRef]]:
        """Yield each choice of the facts that a norm judges, and when the norm applies to them."""
        found: dict[tuple[str, ...], list[z3.BoolRef]] = {}
        for bound, fits in self.bindings(norm.patterns, {}):
            found.setdefault(tuple(bound[variable] for variable in norm.key), []).append(fits.true)
        for key, ways in found.items():
            yield dict(zip(norm.key, key, strict=True)), z3.Or(ways)

    def _duty(self, norm: Norm, kinds: Mapping[str, str], bound: Bound) -> Truths:
        return Truths.all_of(self.condition(c, kinds, bound, excusing=False) for c in norm.requires)

    def _holds(self, exemption: Exemption, of: Provision, kinds: Mapping[str, str], bound: Bound) -> Truths:
        if exemption.departure:
            return Truths.known(self._departures.setdefault(of.id, z3.Bool(f"departs from {of.id}")))
        parts = [self.condition(c, kinds, bound, excusing=True) for c in exemption.conditions]
        if exemption.given:
            known = tuple(Pattern(variable, kinds[variable]) for variable in bound)
            parts.append(self._exist((*known, *exemption.given), bound))
        return Truths.all_of(parts)

    def _findings(self, norm: Norm) -> Iterator[tuple[tuple[str, ...], dict[Verdict, z3.BoolRef]]]:
        kinds = _kinds(norm.patterns)
        for bound, scope in self._scopes(norm):
            duty = self._duty(norm, kinds, bound)
            exceptions = [(exemption, self._holds(exemption, norm, kinds, bound)) for exemption in norm.unless]
            met = z3.And(scope, duty.true)
            held = [truths.true for exemption, truths in exceptions if not exemption.undecided]
            excused = z3.And(scope, z3.Not(duty.true), z3.Or(held))
            violated = z3.And(scope, duty.false, *(truths.false for _, truths in exceptions))
            yield (
                tuple(bound.values()),
                {
                    Verdict.MET: met,
                    Verdict.EXCUSED: excused,
                    Verdict.VIOLATION: violated,
                    Verdict.UNDETERMINED: z3.And(scope, z3.Not(z3.Or(met, excused, violated))),
                },
            )

    # Witnesses.

    def verdicts(self, model: z3.ModelRef) -> dict[str, set[tuple[tuple[str, ...], Verdict]]]:
        """Return what each norm says of a world that a solver found: the ids of the facts judged, and the verdict."""
        return {
            norm: {(key, v) for key, given in found.items() for v, formula in given.items() if _is(model, formula)}
            for norm, found in self.findings.items()
        }

    def case(self, model: z3.ModelRef) -> Case:
        """Return the case of a world that a solver found."""
        written: Written = {"on": self.on.isoformat(), "listed": [kind for kind in KINDS if not KINDS[kind].single]}
        for kind, facts in KINDS.items():
            if kind == "departure":
                continue
            found = {id: self._fact(model, kind, id) for id in self.ids(kind) if _is(model, self.exists(kind, id))}
            written[facts.plural] = found[SELF] if facts.single else found
        written["departures"] = {id: {"recorded": "yes"} for id, f in self._departures.items() if _is(model, f)}
        return Case.model_validate(written)

    def _fact(self, model: z3.ModelRef, kind: str, id: str) -> Written:
        fact: Written = {}
        for name, field in KINDS[kind].fields().items():
            chosen = self._chosen.get((kind, id, name))
            if chosen is not None:
                fact[name] = chosen.written[model.eval(chosen.which, model_completion=True).as_long()]
            elif isinstance(field, Several):
                fact[name] = [item for item in field.values if _is(model, self.item(kind, id, name, item))]
            elif isinstance(field, LinkTo):
                others = [to for to in self.ids(field.kind) if _is(model, self.stated_link(kind, id, name, to))]
                fact[name] = {"only": others}
        return fact


def _is(model: z3.ModelRef, formula: z3.BoolRef) -> bool:
    return bool(z3.is_true(model.eval(formula, model_completion=True)))


def _columns(law: KnowledgeBase, kind: str) -> tuple[str, ...]:
    """Return the ties that identify a fact that only rules know."""
    new = next(q.new for q in law.qualifications.values() if q.new is not None and q.new.kind == kind)
    return tuple(name for name, _ in new.ties)


def _kinds(patterns: Iterable[Pattern]) -> dict[str, str]:
    """Return the kinds of the facts that patterns bind, by variable."""
    kinds = {}
    for pattern in patterns:
        if pattern.kind in KINDS:
            kinds[pattern.variable] = pattern.kind
            kinds.update({link.variable: link_target(pattern.kind, link.field) for link in pattern.links})
    return kinds


def _tests_by_field(provisions: Iterable[Provision]) -> dict[tuple[str, str], set[Test]]:
    found: dict[tuple[str, str], set[Test]] = {}
    for provision in provisions:
        for read in provision.reads():
            if read.test is not None:
                found.setdefault((read.kind, read.on.field), set()).add(read.test)
    return found
