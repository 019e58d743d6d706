"""Native, durable and the oracle on random programs and random norms: ``python -m bench.fuzz SEEDS [FIRST]``.

Run it from the root of the repository, for hours if you like. The generators are those of the tests. A disagreement
is printed with its seed, which ``FIRST`` repeats, and ends the run with status 1.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from collections.abc import Callable
from random import Random
from time import perf_counter

from gdpr_rules.engine import durable
from gdpr_rules.engine.encoding import encode
from gdpr_rules.engine.native import NativeEngine
from gdpr_rules.engine.program import Compiled, Derived, EngineLimit, Facts, Program
from gdpr_rules.facts.case import Case
from gdpr_rules.facts.timeline import timeline
from tests.engine.generators import ON, program_with_facts, provisions, written_case
from tests.engine.naive import Naive


def short(dice: Random) -> tuple[Program, Facts]:
    return program_with_facts(dice)


def long(dice: Random) -> tuple[Program, Facts]:
    return program_with_facts(dice, rules=100)


def crowded(dice: Random) -> tuple[Program, Facts]:
    return program_with_facts(dice, rules=6, rows=15)


def norms(dice: Random) -> tuple[Program, Facts]:
    encoding = encode(provisions(dice))
    (snapshot,) = timeline(Case.model_validate(written_case(dice)), ON)
    return encoding.program, encoding.rows(snapshot, ON, {})


KINDS: tuple[Callable[[Random], tuple[Program, Facts]], ...] = (short, norms, short, norms, short, norms, long, crowded)


def main(seeds: int, first: int = 0) -> int:
    engines: list[tuple[str, Callable[[Program], Compiled]]] = [("oracle", Naive), ("native", NativeEngine().compile)]
    usable, reason = durable.available()
    if usable:
        engines.append(("durable", durable.DurableEngine().compile))
    else:
        print(f"{reason} Native is compared with the oracle alone.")
    figures: Counter[str] = Counter()
    seconds: defaultdict[str, float] = defaultdict(float)
    disagreements = 0
    for seed in range(first, first + seeds):
        make = KINDS[seed % len(KINDS)]
        program, facts = make(Random(seed))
        answers: dict[str, list[object]] = {}
        for name, compile_ in engines:
            start = perf_counter()
            try:
                answer = compile_(program).run(facts)
            except EngineLimit:
                figures[f"beyond {name}"] += 1
                continue
            seconds[name] += perf_counter() - start
            answers[name] = told(answer)
            if answers[name] != answers["oracle"]:
                disagreements += 1
                print(f"seed {seed} ({make.__name__}): {name} disagrees with the oracle")
        figures[make.__name__] += 1
        figures["rules"] += len(program.rules)
        figures["facts"] += sum(map(len, facts.values()))
        figures["derivations"] += sum(len(reasons) for rows in answer.values() for reasons in rows.values())
    print(", ".join(f"{name} {count}" for name, count in figures.items()))
    print(", ".join(f"{name} {spent:.1f} s" for name, spent in seconds.items()))
    print(f"{disagreements} disagreements in {seeds} seeds from {first}")
    return 1 if disagreements else 0


def told(derived: Derived) -> list[object]:
    """An answer in its order, which equality of dicts would not see."""
    return [(name, list(rows.items())) for name, rows in derived.items()]


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
