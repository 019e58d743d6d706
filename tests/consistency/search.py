"""What can never happen under a law: each answer is a proof over all worlds, each witness a world."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from itertools import combinations

import z3

from gdpr_rules import KnowledgeBase
from gdpr_rules.facts.timeline import Period
from gdpr_rules.facts.values import Instant
from gdpr_rules.findings.settle import Verdict
from gdpr_rules.norms.norm import Norm
from tests.consistency.worlds import Worlds

APPLIES = (Verdict.MET, Verdict.EXCUSED, Verdict.VIOLATION, Verdict.UNDETERMINED)
KEPT = (Verdict.MET, Verdict.EXCUSED)


class Search:
    """A law, as it stands on one day, and every practice with at most `many` facts of each kind.

    `duties` are its norms in force on that day whose breach is reproached: neither advice nor drafts. An advice may
    ask for more than a duty tolerates; a duty may not.
    """

    def __init__(self, law: KnowledgeBase, on: datetime, many: int) -> None:
        self.worlds = Worlds(law, on, many)
        self.law = law
        self.duties = [norm for norm in law.norms.values() if _is_duty(norm, on)]
        self._solver = z3.Solver()
        self._solver.add(self.worlds.formulas)
        self._blameless = z3.Bool("blameless")
        self._keeps = {id: z3.Bool(f"keeps {id}") for id in law.norms}
        failed = [self.worlds.gives(norm.id, Verdict.VIOLATION, Verdict.UNDETERMINED) for norm in self.duties]
        self._solver.add(self._blameless == z3.Not(z3.Or(self.worlds.departs(), *failed)))
        self._solver.add([keeps == self.worlds.gives(id, *KEPT) for id, keeps in self._keeps.items()])

    def world(self, *formulas: z3.BoolRef) -> z3.ModelRef | None:
        """Return a world in which all these hold; None if there is none."""
        answer = self._solver.check(*formulas)
        if answer == z3.unknown:
            raise RuntimeError(f"the solver gave up: {self._solver.reason_unknown()}")
        return self._solver.model() if answer == z3.sat else None

    def without(self, *verdicts: Verdict) -> list[str]:
        """Return the norms that give none of these verdicts in any world."""
        return [id for id in self.law.norms if self.world(self.worlds.gives(id, *verdicts)) is None]

    def idle_exceptions(self) -> list[tuple[str, str]]:
        """Return the exceptions on which nothing ever depends, each with its norm."""
        return [
            (norm.id, exemption.id)
            for norm in self.law.norms.values()
            for exemption in norm.unless
            if self.world(self.worlds.decides(norm, exemption)) is None
        ]

    def unkept(self) -> list[str]:
        """Return the norms, advice too, that no practice can keep while it keeps every duty.

        A norm is kept where it is met, or excused by an exception of its own: not by a departure from it.
        """
        return [id for id, keeps in self._keeps.items() if self.world(self._blameless, keeps) is None]

    def contradictions(self) -> Iterator[tuple[str, str]]:
        """Yield the duties that can apply to one practice, but of which none keeps both and every other.

        One world that a solver finds settles every pair of duties that it keeps, so few are asked for one by one.
        """
        duties = [norm.id for norm in self.duties]
        open_pairs = set(combinations(duties, 2))
        while open_pairs:
            one, other = pair = min(open_pairs)
            model = self.world(self._blameless, self._keeps[one], self._keeps[other])
            if model is not None:
                kept = [id for id in duties if z3.is_true(model.eval(self._keeps[id]))]
                open_pairs -= set(combinations(kept, 2))
                continue
            open_pairs.remove(pair)
            if self.world(self.worlds.gives(one, *APPLIES), self.worlds.gives(other, *APPLIES)) is not None:
                yield pair


def _is_duty(norm: Norm, on: datetime) -> bool:
    today = Instant.at(on)
    return norm.force != "advice" and norm.status != "draft" and norm.in_force.during(Period(today, today))
