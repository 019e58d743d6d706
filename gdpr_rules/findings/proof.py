"""Why something holds, and what would have to be known for it to be decided: derivations retold as reasons."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from gdpr_rules.engine.encoding import UNNAMED, Meaning, possible
from gdpr_rules.engine.inference import Inference
from gdpr_rules.engine.program import Derivation, Row
from gdpr_rules.facts.case import KINDS, link_target
from gdpr_rules.facts.fact import Address
from gdpr_rules.findings.finding import Ground, Reason, Step, Subject
from gdpr_rules.norms.norm import Qualification


@dataclass(frozen=True, slots=True)
class Lacking:
    """What is not known: facts that someone can answer, and kinds of fact that are not listed in full."""

    facts: frozenset[Address] = frozenset()
    kinds: frozenset[str] = frozenset()

    def __or__(self, other: Lacking) -> Lacking:
        return Lacking(self.facts | other.facts, self.kinds | other.kinds)

    @property
    def size(self) -> tuple[int, int, list[Address], list[str]]:
        """What makes one lack smaller than another; ties are broken by name, so that order never matters."""
        return len(self.facts), len(self.kinds), sorted(self.facts), sorted(self.kinds)


NOTHING = Lacking()
_UNTOLD = Step(Subject("", ""), "", None)


@dataclass(slots=True)
class Prover:
    """Retells the derivations of one period."""

    inference: Inference
    _steps: dict[tuple[str, Row], Step | None] = field(default_factory=dict)
    """What was told already; None for what is being told, which would otherwise be its own reason."""
    _lacks: dict[tuple[str, Row], Lacking] = field(default_factory=dict)

    def reasons(self, relation: str, row: Row) -> tuple[Reason, ...]:
        """Return why a certain row holds, from its first derivation."""
        derivations = self.inference.derivations(relation, row)
        return tuple(self._reasons(derivations[0])) if derivations else ()

    def _reasons(self, derivation: Derivation) -> Iterator[Reason]:
        rule = self.inference.encoding.rules[derivation.rule]
        for pattern, row in zip(rule.patterns, derivation.rows, strict=True):
            yield from self._reason(pattern.relation, row)

    def _reason(self, relation: str, row: Row) -> Iterator[Reason]:
        meaning = self.inference.encoding.meanings[relation]
        id = str(row[0])
        if meaning.role == "class":
            for name, test in meaning.conditions:
                address = Address(meaning.kind, id, name)
                value = self.inference.snapshot.value(address)
                yield Ground(address, test, value, True)
        elif meaning.role == "link":
            yield from self._tie(relation, meaning.kind, meaning.name, row)
        elif meaning.role == "trait":
            yield self.step(relation, Subject(meaning.kind, id), meaning.name, row)
        elif meaning.role == "kind" and (meaning.kind not in KINDS or self._made(relation, row)):
            yield self.step(relation, Subject(meaning.kind, " ".join(str(part) for part in row)), "", row)

    def _tie(self, relation: str, kind: str, name: str, row: Row) -> Iterator[Reason]:
        address = Address(kind, str(row[0]), name)
        links = self.inference.snapshot.value(address)
        if links is not None and row[1] in links.ids:
            yield Ground(address, None, str(row[1]), True)
        else:
            yield self.step(relation, Subject(kind, str(row[0])), f"{name} {row[1]}", row)

    def _made(self, relation: str, row: Row) -> bool:
        return bool(self.inference.derivations(relation, row)) or (relation, row) in self.inference.earlier

    def step(self, relation: str, subject: Subject, name: str, row: Row) -> Step:
        """Return what a qualification concluded and from what; a row of an earlier period is explained there."""
        origin = self.inference.earlier.get((relation, row))
        if origin is not None and not self.inference.derivations(relation, row):
            return Prover(origin).step(relation, subject, name, row)
        key = (relation, row)
        if key not in self._steps:
            self._steps[key] = None
            self._steps[key] = self._tell(relation, subject, name, row)
        return self._steps[key] or Step(subject, name, True)

    def _tell(self, relation: str, subject: Subject, name: str, row: Row) -> Step:
        derivations = self.inference.derivations(relation, row)
        if not derivations:
            return Step(subject, name, self.inference.truth(relation, row))
        derivation = next((each for each in derivations if not self._turns_back(each)), derivations[0])
        provision = self.inference.encoding.owners[derivation.rule]
        assert isinstance(provision, Qualification)
        return Step(subject, name, True, provision, tuple(self._reasons(derivation)))

    def _turns_back(self, derivation: Derivation) -> bool:
        """Say whether a derivation rests on something that is being told."""
        rule = self.inference.encoding.rules[derivation.rule]
        rows = zip(rule.patterns, derivation.rows, strict=True)
        return any(self._steps.get((pattern.relation, row), _UNTOLD) is None for pattern, row in rows)

    # What is lacking.

    def lacking(self, relation: str, row: Row) -> Lacking:
        """Return the smallest set of unknowns that would make a possible row certain; nothing if it is certain."""
        key = (relation, row)
        if key not in self._lacks:
            self._lacks[key] = NOTHING  # ends a circle: a row is never its own reason
            self._lacks[key] = self._find_lacking(relation, row)
        return self._lacks[key]

    def _find_lacking(self, relation: str, row: Row) -> Lacking:
        if self.inference.holds(relation, row):
            return NOTHING
        meaning = self.inference.encoding.meanings[relation]
        id = str(row[0]) if row else ""
        if meaning.role in ("class", "kind") and id == UNNAMED and meaning.kind in KINDS:
            return Lacking(kinds=frozenset({meaning.kind}))
        options: list[Lacking] = []
        if meaning.role == "class":
            return self._undecided(meaning, id)
        if meaning.role == "link":
            options.append(self._open_list(meaning.kind, meaning.name, row))
        options += [self._of_derivation(d) for d in self._named(self.inference.derivations(possible(relation), row))]
        origin = self.inference.earlier.get((possible(relation), row))
        if origin is not None:
            options.append(Prover(origin).lacking(relation, row))
        if len(set(options)) < 2:  # most often there is one way, or all lack the same
            return next(iter(options), NOTHING)
        return min(set(options), key=lambda lacking: (self._dead_ends(lacking), lacking.size))

    def _dead_ends(self, lacking: Lacking) -> int:
        """Count what was asked and nobody knows: another way to decide, if there is one, is the better question."""
        return sum(self.inference.snapshot.case.stated(address).asked for address in lacking.facts)

    def _named(self, derivations: Iterable[Derivation]) -> list[Derivation]:
        """Leave out the rules that only let an unstated new fact be anything."""
        return [d for d in derivations if not d.rule.startswith("new ")]

    def _undecided(self, meaning: Meaning, id: str) -> Lacking:
        """Return the tested fields of a fact that are unknown, or known too roughly to decide."""
        found = set()
        for name, test in meaning.conditions:
            address = Address(meaning.kind, id, name)
            value = self.inference.snapshot.value(address)
            if value is None or test.evaluate(value, self.inference.on) is None:
                found.add(address)
        return Lacking(frozenset(found))

    def _open_list(self, kind: str, name: str, row: Row) -> Lacking:
        of, to = str(row[0]), str(row[1])
        target = link_target(kind, name)
        kinds = frozenset(k for k, id in ((kind, of), (target, to)) if id == UNNAMED)
        facts = frozenset() if of == UNNAMED else frozenset({Address(kind, of, name)})
        return Lacking(facts, kinds)

    def _of_derivation(self, derivation: Derivation) -> Lacking:
        rule = self.inference.encoding.rules[derivation.rule]
        found = NOTHING
        for pattern, row in zip(rule.patterns, derivation.rows, strict=True):
            found |= self.lacking(pattern.relation.removesuffix("?"), row)
        for relation, row in self.denied(derivation):
            base = relation.removesuffix("?")
            if self.inference.truth(base, row) is None:
                found |= self.lacking(base, row)
        return found

    def denied(self, derivation: Derivation) -> Iterator[tuple[str, Row]]:
        """Yield each row whose absence a derivation rests on."""
        rule = self.inference.encoding.rules[derivation.rule]
        bound = {pattern.variable: (pattern, row) for pattern, row in zip(rule.patterns, derivation.rows, strict=True)}
        for absent in rule.absent:
            columns = self.inference.encoding.program.relation(absent.relation).columns
            values = {}
            for join in absent.joins:
                pattern, row = bound[join.variable]
                values[join.column] = row[
                    self.inference.encoding.program.relation(pattern.relation).columns.index(join.other_column)
                ]
            yield absent.relation, tuple(values[column] for column in columns)
