"""Running a knowledge base on a case: one pass of the engine for each period of the case."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from gdpr_rules.engine.encoding import Encoding, encode, possible
from gdpr_rules.engine.program import Compiled, Derivation, Derived, Engine, Facts, Row
from gdpr_rules.facts.case import Case
from gdpr_rules.facts.timeline import Period, Snapshot, timeline
from gdpr_rules.facts.values import Truth
from gdpr_rules.norms.norm import turning_days
from gdpr_rules.reading.load import KnowledgeBase

_NOTHING: Final[Mapping[Row, Sequence[Derivation]]] = {}


@dataclass(slots=True)
class Inference:
    """What holds in one period: the facts given, and what rules concluded from them, with every derivation."""

    encoding: Encoding
    snapshot: Snapshot
    on: datetime
    facts: Facts
    derived: Derived
    earlier: Mapping[tuple[str, Row], Inference]
    """What earlier periods concluded of events, by relation and row, each with the period that concluded it."""
    _given: dict[str, frozenset[Row]] = field(default_factory=dict)

    def holds(self, relation: str, row: Row) -> bool:
        """Say whether a row was given or concluded."""
        if row in self.derived.get(relation, _NOTHING):
            return True
        given = self._given.get(relation)
        if given is None:
            given = self._given[relation] = frozenset(self.facts.get(relation, ()))
        return row in given

    def truth(self, relation: str, row: Row) -> Truth:
        """Say whether a row is certain (true), possible (unknown) or neither (false)."""
        if self.holds(relation, row):
            return True
        return None if self.holds(possible(relation), row) else False

    def derivations(self, relation: str, row: Row) -> Sequence[Derivation]:
        """Return every way in which a row was concluded in this period."""
        return self.derived.get(relation, _NOTHING).get(row, ())

    def concluded(self, relation: str) -> Mapping[Row, Sequence[Derivation]]:
        """Return the rows concluded in a relation."""
        return self.derived.get(relation, _NOTHING)


def encoding_of(knowledge: KnowledgeBase, out_of_force: frozenset[str] = frozenset()) -> Encoding:
    """Return the program of a knowledge base without the qualifications `out_of_force`, made once."""
    provisions = [provision for provision in knowledge.provisions if provision.id not in out_of_force]
    return knowledge.once(("encoding", out_of_force), lambda: encode(provisions))


def compiled_of(knowledge: KnowledgeBase, engine: Engine, out_of_force: frozenset[str] = frozenset()) -> Compiled:
    """Return the program of a knowledge base as compiled by an engine, made once."""
    encoding = encoding_of(knowledge, out_of_force)
    return knowledge.once(("compiled", engine.name, out_of_force), lambda: engine.compile(encoding.program))


def infer(case: Case, knowledge: KnowledgeBase, on: datetime, engine: Engine) -> tuple[Inference, ...]:
    """Run the engine on each period of a case up to the instant `on`, oldest first.

    What is concluded of an event in one period holds in those that follow; what is concluded of a state does not.
    """
    passed: list[Inference] = []
    carried: dict[tuple[str, Row], Inference] = {}
    for snapshot in timeline(case, on, turning_days(knowledge.qualifications.values(), on)):
        over: dict[str, list[Row]] = {}
        for relation, row in carried:
            over.setdefault(relation, []).append(row)
        out_of_force = _out_of_force(knowledge, snapshot.period)
        encoding = encoding_of(knowledge, out_of_force)
        facts = encoding.rows(snapshot, on, over)
        derived = compiled_of(knowledge, engine, out_of_force).run(facts)
        inference = Inference(encoding, snapshot, on, facts, derived, dict(carried))
        passed.append(inference)
        for relation in encoding.of_events:
            for row in inference.concluded(relation):
                carried.setdefault((relation, row), inference)
    return tuple(passed)


def _out_of_force(knowledge: KnowledgeBase, period: Period) -> frozenset[str]:
    """Return the qualifications that are not law during a period."""
    return frozenset(q.id for q in knowledge.qualifications.values() if not q.in_force.during(period))
