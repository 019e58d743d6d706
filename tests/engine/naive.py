"""The oracle: nested loops, so simple that it is right; it shares nothing with the engines but the language."""

from __future__ import annotations

import operator
from collections.abc import Iterator, Mapping

from gdpr_rules.engine.program import Const, Derivation, Derived, Facts, Pattern, Program, Row, Rule, Value

COMPARE = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


class Naive:
    """Tries every rule on every choice of rows, again and again until nothing new is concluded."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.rows: dict[str, set[Row]] = {}

    def run(self, facts: Facts) -> Derived:
        self.rows = {relation.name: set(facts.get(relation.name, ())) for relation in self.program.relations}
        heads = {rule.concludes.relation for rule in self.program.rules}
        found: dict[str, dict[Row, set[Derivation]]] = {name: {} for name in self.rows if name in heads}
        level = self._levels()
        for now in range(max(level.values()) + 1):
            rules = [rule for rule in self.program.rules if level[rule.concludes.relation] == now]
            before = None
            while before != (before := sum(map(len, self.rows.values()))):
                for rule in rules:
                    for rows in list(self._matches(rule, ())):
                        row = tuple(self._terms(rule, rows))
                        found[rule.concludes.relation].setdefault(row, set()).add(Derivation(rule.name, rows))
                        self.rows[rule.concludes.relation].add(row)
        return {name: {row: sorted(reasons) for row, reasons in sorted(rows.items())} for name, rows in found.items()}

    def _levels(self) -> Mapping[str, int]:
        """For each relation, how many negations lie below it."""
        level = dict.fromkeys(self.rows, 0)
        for _ in self.rows:
            for rule in self.program.rules:
                head = rule.concludes.relation
                below = [level[pattern.relation] for pattern in rule.patterns]
                below += [level[pattern.relation] + 1 for pattern in rule.absent]
                level[head] = max(level[head], *below)
        return level

    def _matches(self, rule: Rule, rows: tuple[Row, ...]) -> Iterator[tuple[Row, ...]]:
        if len(rows) < len(rule.patterns):
            pattern = rule.patterns[len(rows)]
            for row in self.rows[pattern.relation]:
                if self._fits(pattern, row, rule, rows):
                    yield from self._matches(rule, (*rows, row))
        elif not any(
            self._fits(pattern, row, rule, rows) for pattern in rule.absent for row in self.rows[pattern.relation]
        ):
            yield rows

    def _fits(self, pattern: Pattern, row: Row, rule: Rule, rows: tuple[Row, ...]) -> bool:
        return all(
            COMPARE[test.op](self._value(pattern, row, test.column), test.value) for test in pattern.tests
        ) and all(
            COMPARE[join.op](
                self._value(pattern, row, join.column),
                self._bound(rule, rows, join.variable, join.other_column),
            )
            for join in pattern.joins
        )

    def _terms(self, rule: Rule, rows: tuple[Row, ...]) -> Iterator[Value]:
        for term in rule.concludes.terms:
            yield term.value if isinstance(term, Const) else self._bound(rule, rows, term.variable, term.column)

    def _bound(self, rule: Rule, rows: tuple[Row, ...], variable: str, column: str) -> Value:
        (place,) = (i for i, pattern in enumerate(rule.patterns) if pattern.variable == variable)
        return self._value(rule.patterns[place], rows[place], column)

    def _value(self, pattern: Pattern, row: Row, column: str) -> Value:
        return row[self.program.relation(pattern.relation).columns.index(column)]
