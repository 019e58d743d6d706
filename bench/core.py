"""The yardstick: the C core of durable_rules, driven as barely as gives right conclusions.

It runs the rules as the adapter translates them, on facts that were put into JSON beforehand, and does nothing but
assert them, take the matches and assert what is new. It keeps no derivation, checks nothing and sorts nothing.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator

import durable_rules_engine as core

from gdpr_rules.engine.durable import _Symbols, _Translation
from gdpr_rules.engine.program import Facts, Program, Row

Match = tuple[str, ...]


class Core:
    """A program in the core, and facts prepared for it."""

    def __init__(self, program: Program, facts: Facts) -> None:
        self._program = program
        self._translation = _Translation(program)
        self._handle: int = core.create_ruleset("bench", json.dumps(self._translation.definitions))
        self._symbols = _Symbols(self._translation.symbols)
        self._given: dict[str, Row] = {}
        self._known: dict[str, set[Row]] = {name: set() for name in self._translation.encodings}
        prepared = [self._translation.boot_fact]
        for name, rows in facts.items():
            if name in self._known:
                for row in dict.fromkeys(rows):
                    id = f"f{len(self._given)}"
                    self._given[id] = row
                    self._known[name].add(row)
                    prepared.append(self._fact(name, id, row))
        self._facts = f"[{','.join(prepared)}]"

    def _fact(self, relation: str, id: str, row: Row) -> str:
        encoding, symbols = self._translation.encodings[relation], self._symbols
        shown = [row[i] if kind in (bool, int) else symbols[row[i]] for i, kind in encoding.columns]
        return encoding.template % (id, *shown)

    def close(self) -> None:
        """Give the memory of the rules back."""
        core.delete_ruleset(self._handle)

    def run(self) -> dict[str, set[Row]]:
        """Conclude everything that follows, without saying from what."""
        rules, conclusion = self._translation.rules, self._translation.conclusion
        handle = self._handle
        rows = dict(self._given)
        known = {name: set(given) for name, given in self._known.items()}
        found: dict[str, set[Row]] = {name: set() for name in self._program.concluded()}
        candidates: defaultdict[str, list[Match]] = defaultdict(list)
        blocked: set[tuple[str, Match]] = set()
        _, offset = core.assert_facts(handle, self._facts)

        def conclude(rule: str, match: Match) -> None:
            head = self._program.rule(rule).concludes.relation
            row = conclusion(self._program.rule(rule), [rows[id] for id in match])
            found[head].add(row)
            if head in known and row not in known[head]:
                known[head].add(row)
                id = f"f{len(rows)}"
                rows[id] = row
                core.assert_fact(handle, self._fact(head, id, row))

        def chain() -> None:
            for name, match in _matches(handle, offset):
                rule, _, blocks = rules[int(name[1:])]
                if blocks:
                    blocked.add((rule.name, match[:-1]))
                elif rule.absent:
                    candidates[rule.name].append(match)
                else:
                    conclude(rule.name, match)

        chain()
        for stratum in self._program.strata:
            waiting = [rule.name for rule in stratum if rule.absent]
            while any(name in candidates for name in waiting):
                for name in waiting:
                    for match in candidates.pop(name, ()):
                        if (name, match) not in blocked:
                            conclude(name, match)
                chain()
        core.delete_state(handle, None)
        return found


def _matches(handle: int, offset: int) -> Iterator[tuple[str, Match]]:
    started = core.start_action_for_state(handle, offset)
    message = started[1] if started else None
    while message is not None:
        ((name, frame),) = json.loads(message).items()
        if name != "boot":
            yield name, tuple(frame[f"p{i}"]["id"] for i in range(len(frame)))
        message = core.complete_and_start_action(handle, offset)
