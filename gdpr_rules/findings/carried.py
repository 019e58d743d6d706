"""Values that pass from what rules concluded to what follows from it: how much, from when, until when, how long.

A stated value always prevails: what is carried only fills what nobody stated.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from gdpr_rules.engine.inference import Inference
from gdpr_rules.engine.program import Derivation
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.stated import Episode
from gdpr_rules.facts.values import Duration
from gdpr_rules.findings.finding import Reason, grounds
from gdpr_rules.findings.proof import Prover
from gdpr_rules.norms.norm import Carried, Qualification

PERIOD = {"start": "started", "end": "ended", "lasted": "lasted"}
"""The fields of an event that take the period of what it was concluded from."""


@dataclass(frozen=True, slots=True)
class CarriedValue:
    """A value that nobody stated of a fact, and by which qualification, from where, it came to it."""

    address: Address
    value: Any
    qualification: Qualification
    source: Address | None
    """The stated fact that it comes from; None for a period, which comes from all facts of the conclusion."""


def carried_values(periods: Iterable[Inference]) -> dict[Address, CarriedValue]:
    """Return what passes to facts that did not state it themselves, by address; the first conclusion prevails."""
    found: dict[Address, CarriedValue] = {}
    for inference in periods:
        for qualification, derivation in _concluding(inference):
            for carried in qualification.carries:
                for value in _values(inference, qualification, carried, derivation):
                    if not inference.snapshot.case.stated(value.address).asked:
                        found.setdefault(value.address, value)
    return found


def _concluding(inference: Inference) -> Iterator[tuple[Qualification, Derivation]]:
    """Yield the certain derivations of the qualifications that carry values, each once."""
    seen: set[tuple[str, Derivation]] = set()
    for relation, of_relation in inference.derived.items():
        if inference.encoding.meanings[relation].role == "blocked":
            continue  # an exception of the qualification, not what it concludes
        for derivations in of_relation.values():
            for derivation in derivations:
                owner = inference.encoding.owners[derivation.rule]
                if isinstance(owner, Qualification) and owner.carries and not derivation.rule.endswith("?"):
                    key = (owner.id, Derivation("", derivation.rows))
                    if key not in seen:
                        seen.add(key)
                        yield owner, derivation


def _values(
    inference: Inference, qualification: Qualification, carried: Carried, derivation: Derivation
) -> Iterator[CarriedValue]:
    rule = inference.encoding.rules[derivation.rule]
    rows = {
        pattern.variable: (pattern.relation, row) for pattern, row in zip(rule.patterns, derivation.rows, strict=True)
    }
    _, (to_id, *_) = rows[carried.to.variable]
    kind = qualification.pattern(carried.to.variable).kind
    relation, row = rows[carried.source.variable]
    if carried.source.field == "period":
        for name, value in _period(Prover(inference).reasons(relation, row), inference):
            yield CarriedValue(Address(kind, str(to_id), name), value, qualification, None)
        return
    source = Address(qualification.pattern(carried.source.variable).kind, str(row[0]), carried.source.field)
    value = inference.snapshot.value(source)
    if value is not None:
        yield CarriedValue(Address(kind, str(to_id), carried.to.field), value, qualification, source)


def _period(reasons: Iterable[Reason], inference: Inference) -> Iterator[tuple[str, Any]]:
    """Yield what is known of the time in which all the stated values behind a conclusion held together."""
    episodes = [episode for ground in grounds(reasons) if (episode := inference.snapshot.episode(ground.address))]
    starts = [episode.start for episode in episodes if episode.start is not None]
    ends = [episode.end for episode in episodes if episode.end is not None]
    if starts:
        yield PERIOD["start"], max(starts, key=lambda moment: (moment.start is not None, moment.start))
    if ends:
        yield PERIOD["end"], min(ends, key=lambda moment: (moment.end is None, moment.end))
    lasted = _lasted(episodes)
    if lasted is not None:
        yield PERIOD["lasted"], lasted


def _lasted(episodes: list[Episode[Any]]) -> Duration | None:
    """Return the duration that was stated; of several, the shortest bounds the time that they have in common."""
    stated = [episode.lasted for episode in episodes if episode.lasted is not None]
    return min(stated, key=lambda duration: duration.parts, default=None)
