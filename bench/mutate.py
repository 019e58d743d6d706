"""Does anything notice when the law is written wrong? ``python -m bench.mutate [--only GLOB ...] [--jobs N]``.

Run it from the root of the repository. Each norm and each qualification is changed in one place at a time: a condition
dropped or turned round, a threshold moved by one, an exception, a link or a presumption dropped, the first day moved by
a year. A change is noticed by the days that the texts give, the examples of the norms and their variations, the two
practices of the tests, the real cases, or the scenarios that carry the norm's tag; they are asked in this order,
cheapest first. "Refused" is what the compiler of norms does not take. What nothing notices is printed with its place,
and the run ends with status 1, unless `ALLOWED` says why that is right.

A norm is judged apart from the others, since no norm feeds another; so nothing but its own findings is compared.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from fnmatch import fnmatch
from functools import cache
from inspect import signature
from multiprocessing import get_context
from pathlib import Path
from time import perf_counter
from typing import Final, TypeVar

from gdpr_rules import Case, KnowledgeBase, Report, assess
from gdpr_rules.bdd.feature import Run, read_feature
from gdpr_rules.bdd.situation import Situation
from gdpr_rules.bdd.steps import STEPS
from gdpr_rules.facts.case import KINDS
from gdpr_rules.facts.fields import Choice
from gdpr_rules.facts.values import Duration
from gdpr_rules.findings.settle import Verdict
from gdpr_rules.norms.clock import TimeLimit
from gdpr_rules.norms.condition import (
    AtLeast,
    AtMost,
    Before,
    Condition,
    IncludesAll,
    IncludesAny,
    IncludesNone,
    Is,
    NotBefore,
    OneOf,
    Test,
    TraitCondition,
    Within,
)
from gdpr_rules.norms.norm import Exemption, Norm, Pattern, Provision, Qualification
from gdpr_rules.precedents import compare
from gdpr_rules.reading.examples import case_of
from gdpr_rules.reading.load import packaged
from tests.test_in_force import first_days
from tests.test_practices import EXCLUSIVE
from tests.test_variations import variations, verdict

ROOT: Final = Path(__file__).parents[1]

ALLOWED: Final = {
    ("high-risk-from-unknown-holder", "exception little-is-said-of-one-person: breach.stigmatising: dropped"): (
        "what may stigmatise is a high risk by a rule of its own"
    ),
    ("high-risk-from-unknown-holder", "exception little-is-said-of-one-person: breach.severity: dropped"): (
        "what is assessed as grave is a high risk by a rule of its own"
    ),
    ("service-exposed-to-internet", "scope: device.reachable_from_internet: dropped"): (
        "what is connected to an open network can be reached: the step stands there to be told"
    ),
    ("gdpr-34-1-tell-as-soon-as-feasible", "scope: breach.personal_data_breach: dropped"): (
        "only a personal data breach is ever concluded to carry a high risk"
    ),
    ("gdpr-34-2-plain-notice", "scope: breach.personal_data_breach: dropped"): (
        "only a personal data breach is ever concluded to carry a high risk"
    ),
    ("gdpr-33-5-write-risk-reasoning", "scope: breach.personal_data_breach: dropped"): (
        "only a personal data breach is ever concluded to be unlikely to carry a risk"
    ),
    ("csp-l1111-7-access-within-two-months", "scope: jurisdiction.country: dropped"): (
        "the longer limit of the scope is concluded under French law alone"
    ),
    ("information-over-five-years-old", "scope: jurisdiction.country: dropped"): (
        "only a norm of French law reads what it concludes"
    ),
    ("psychiatric-commission-seized", "scope: jurisdiction.country: dropped"): (
        "only a norm of French law reads what it concludes"
    ),
    ("said-to-come-through-an-open-service", "scope: exposure.data: link dropped"): (
        "an exposure is always of some data, and which they are is not asked"
    ),
    ("breach-of-high-stakes-nobody-described", "scope: data.about_nobody: dropped"): (
        "only data about someone are ever concluded to be at high stakes"
    ),
    ("exposed-data-reached-strangers", "scope: breach.personal_data_breach: dropped"): (
        "what lies open to the public is concluded to be a personal data breach by the same rule"
    ),
}
"""Changes that nothing needs to notice, by provision and change, and why."""

T = TypeVar("T")
Variant = tuple[str, Provision]


@dataclass(frozen=True, slots=True)
class Mutant:
    """A provision changed in one place; `what` says how."""

    what: str
    original: Provision
    changed: Provision


# The changes.


def mutants(provision: Provision) -> Iterator[Mutant]:
    """Yield the provision with each change of one place."""
    seen = [provision]
    for what, changed in _variants(provision):
        if changed not in seen:
            seen.append(changed)
            yield Mutant(what, provision, changed)


def _variants(of: Provision) -> Iterator[Variant]:
    kinds = {pattern.variable: pattern.kind for pattern in of.patterns}
    for what, patterns in _of_patterns(of.patterns, kinds):
        yield f"scope: {what}", replace(of, patterns=patterns)
    if isinstance(of, Norm):
        for what, requires in _of_conditions(of.requires, kinds):
            yield f"duty: {what}", replace(of, requires=requires)
        for presumption, presumptions in _without_each(of.presumptions):
            yield f"presumption on {presumption.on}: dropped", replace(of, presumptions=presumptions)
    for exemption, unless in _without_each(of.unless):
        yield f"exception {exemption.id}: dropped", replace(of, unless=unless)
    for n, exemption in enumerate(of.unless):
        for what, changed in _of_exemption(exemption, kinds):
            unless = (*of.unless[:n], changed, *of.unless[n + 1 :])
            yield f"exception {exemption.id}: {what}", replace(of, unless=unless)
    if of.in_force.start is not None:
        for years in (-1, 1):
            moved = of.in_force.start.replace(year=of.in_force.start.year + years)
            yield f"in force from {moved}", replace(of, in_force=replace(of.in_force, start=moved))


def _without_each(items: tuple[T, ...]) -> Iterator[tuple[T, tuple[T, ...]]]:
    for n, item in enumerate(items):
        yield item, (*items[:n], *items[n + 1 :])


def _of_patterns(patterns: tuple[Pattern, ...], kinds: dict[str, str]) -> Iterator[tuple[str, tuple[Pattern, ...]]]:
    for n, pattern in enumerate(patterns):
        for what, changed in _of_pattern(pattern, kinds):
            yield what, (*patterns[:n], changed, *patterns[n + 1 :])


def _of_pattern(pattern: Pattern, kinds: dict[str, str]) -> Iterator[tuple[str, Pattern]]:
    for what, conditions in _of_conditions(pattern.conditions, kinds):
        yield what, replace(pattern, conditions=conditions)
    for link, rest in _without_each(pattern.links):
        yield f"{pattern.variable}.{link.field}: link dropped", replace(pattern, links=rest)


def _of_exemption(exemption: Exemption, kinds: dict[str, str]) -> Iterator[tuple[str, Exemption]]:
    known = kinds | {pattern.variable: pattern.kind for pattern in exemption.given}
    for what, where in _of_conditions(exemption.where, known):
        yield what, replace(exemption, where=where)
    for what, own_reading in _of_conditions(exemption.own_reading, known):
        yield what, replace(exemption, own_reading=own_reading)
    for what, given in _of_patterns(exemption.given, known):
        yield what, replace(exemption, given=given)


def _of_conditions(
    conditions: tuple[Condition, ...], kinds: dict[str, str]
) -> Iterator[tuple[str, tuple[Condition, ...]]]:
    for n, condition in enumerate(conditions):
        before, after = conditions[:n], conditions[n + 1 :]
        yield f"{condition}: dropped", (*before, *after)
        kind = kinds[condition.on.variable]
        if isinstance(condition, TraitCondition):
            yield f"{condition}: turned round", (*before, replace(condition, expected=not condition.expected), *after)
            continue
        for what, test in _of_test(condition.test, kind, condition.on.field):
            yield f"{condition}: {what}", (*before, replace(condition, test=test), *after)


def _of_test(test: Test, kind: str, field: str) -> Iterator[tuple[str, Test]]:
    match test:
        case Is(bool(expected)):
            yield "turned round", Is(not expected)
        case Is(str(expected)):
            yield "turned round", OneOf(_others(kind, field, (expected,)))
        case OneOf(expected):
            yield "turned round", OneOf(_others(kind, field, expected))
        case AtLeast(threshold):
            yield "one more", AtLeast(threshold + 1)
            yield "one less", AtLeast(threshold - 1)
        case AtMost(threshold):
            yield "one more", AtMost(threshold + 1)
            yield "one less", AtMost(threshold - 1)
        case IncludesAll(items):
            yield "turned round", IncludesNone(items)
            for item, rest in _without_each(items):
                if rest:
                    yield f"{item} dropped", IncludesAll(rest)
        case IncludesAny(items):
            yield "turned round", IncludesNone(items)
        case IncludesNone(items):
            yield "turned round", IncludesAny(items)
        case Before(limit):
            yield "turned round", NotBefore(limit)
        case NotBefore(limit):
            yield "turned round", Before(limit)
        case Within(limit, since):
            longer = re.sub(r"\d+", lambda number: str(int(number[0]) + 1), limit.duration.iso)
            yield "one longer", Within(TimeLimit(Duration.parse(longer), limit.counting), since)


def _others(kind: str, field: str, expected: Iterable[str]) -> tuple[str, ...]:
    choice = KINDS[kind].fields()[field]
    assert isinstance(choice, Choice)
    return tuple(value for value in choice.values if value not in expected)


# What may notice them.


class Checks:
    """Everything that is asked whether it notices a change, prepared once for the law as it is."""

    def __init__(self) -> None:
        self.law = packaged()
        self.examples = {
            id: [(example.verdict, case_of(example)) for example in norm.examples]
            for id, norm in self.law.norms.items()
        }
        for variation in variations(dict(self.law.norms)):
            self.examples[variation.norm].append((variation.then, variation.case))
        self.well_kept = Case.load(ROOT / "tests" / "cases" / "solo-practice.yaml")
        self.all_wrong = Case.load(ROOT / "tests" / "cases" / "everything-wrong.yaml")
        self.precedents = {path.stem: Case.load(path) for path in sorted((ROOT / "knowledge" / "cases").glob("*.yaml"))}
        self.scenarios: defaultdict[str, list[Run]] = defaultdict(list)
        for path in sorted((ROOT / "features").glob("*.feature")):
            for run in read_feature(path).runs:
                for tag in run.tags:
                    self.scenarios[tag].append(run)
        self._decided = cache(self._decided_of)
        self._as_it_is = cache(self._as_it_is_of)
        self._held: dict[int, bool] = {}

    def noticed_by(self, mutant: Mutant) -> str | None:
        """Return what notices the change first; None if nothing does."""
        original, changed = mutant.original, mutant.changed
        if changed.in_force.start not in first_days(original, self.law.sources):
            return "days"
        norms = [original.id] if isinstance(original, Norm) else self._reading(original)
        try:
            base = self._law(changed, norms)
            if self._examples_differ(base, norms):
                return "examples"
            if self._practices_differ(base, norms):
                return "practices"
        except ValueError:
            return "refused"
        if self._precedents_differ(changed, base, norms):
            return "real cases"
        if self._scenarios_differ(changed, norms):
            return "scenarios"
        return None

    def _law(self, changed: Provision, norms: Iterable[str]) -> KnowledgeBase:
        """Return the law with the change, of the norms only those named, and what may be concluded."""
        kept = {id: self.law.norms[id] for id in norms}
        if isinstance(changed, Norm):
            kept[changed.id] = changed
        qualifications = self._needed(kept.values())
        if isinstance(changed, Qualification):
            qualifications = {**self.law.qualifications, changed.id: changed}
        return self.law.with_provisions(kept, qualifications)

    def _needed(self, norms: Iterable[Norm]) -> dict[str, Qualification]:
        """Return the qualifications whose conclusions the norms read, or those conclusions in their turn."""
        read = {name for norm in norms for name in _read(norm)}
        needed: set[str] = set()
        while found := {id for id, q in self.law.qualifications.items() if id not in needed and _concluded(q) & read}:
            needed |= found
            read |= {name for id in found for name in _read(self.law.qualifications[id])}
        return {id: q for id, q in self.law.qualifications.items() if id in needed}

    def _reading(self, qualification: Qualification) -> list[str]:
        """Return the norms to which a conclusion of the qualification may lead."""
        reached, before = {qualification.id}, 0
        while len(reached) > before:
            before = len(reached)
            concluded = {name for id in reached for name in _concluded(self.law.qualifications[id])}
            reached |= {id for id, other in self.law.qualifications.items() if _read(other) & concluded}
        return [id for id, norm in self.law.norms.items() if _read(norm) & concluded]

    def _examples_differ(self, base: KnowledgeBase, norms: Iterable[str]) -> bool:
        return any(verdict(base, id, case) != expected for id in norms for expected, case in self.examples[id])

    def _practices_differ(self, base: KnowledgeBase, norms: Iterable[str]) -> bool:
        well_kept = assess(self.well_kept, knowledge=base, engine="native")
        all_wrong = assess(self.all_wrong, knowledge=base, engine="native")
        for id in norms:
            if _verdicts(well_kept, id) & {Verdict.VIOLATION, Verdict.UNDETERMINED}:
                return True
            wrong = _verdicts(all_wrong, id)
            if (Verdict.VIOLATION in wrong) is (id in EXCLUSIVE) or (
                id in EXCLUSIVE and not wrong <= {Verdict.MET, Verdict.NOT_APPLICABLE}
            ):
                return True
        return False

    def _precedents_differ(self, changed: Provision, base: KnowledgeBase, norms: list[str]) -> bool:
        """Compare with the decisions apart first; only what differs there is worth the whole law."""
        whole: KnowledgeBase | None = None
        concluding = isinstance(changed, Qualification)
        for name, case in self.precedents.items():
            if compare(name, case, base) != self._decided(name, tuple(norms), concluding):
                whole = whole or self._law(changed, self.law.norms)
                if any(row.agreement != "agrees" and row.reason is None for row in compare(name, case, whole)):
                    return True
        return False

    def _decided_of(self, name: str, norms: tuple[str, ...], concluding: bool) -> object:
        return compare(name, self.precedents[name], self._as_it_is(norms, concluding))

    def _as_it_is_of(self, norms: tuple[str, ...], concluding: bool) -> KnowledgeBase:
        kept = {id: self.law.norms[id] for id in norms}
        return self.law.with_provisions(kept, self.law.qualifications if concluding else self._needed(kept.values()))

    def _scenarios_differ(self, changed: Provision, norms: list[str]) -> bool:
        asked = [run for norm in norms for run in self.scenarios[norm]]
        if isinstance(changed, Qualification):
            asked += [run for of_tag in self.scenarios.values() for run in of_tag if _speaks_of_conclusions(run)]
        runs = list({id(run): run for run in asked}.values())
        texts = {text for run in runs for text in _texts(run)}
        base = self._law(changed, [norm for norm in self.law.norms if any(norm in text for text in texts)])
        return any(_fails(run, base) and self._passes(run) for run in runs)

    def _passes(self, run: Run) -> bool:
        """Say whether a scenario holds in the law as it is, of which all norms are there."""
        if id(run) not in self._held:
            self._held[id(run)] = not _fails(run, self.law)
        return self._held[id(run)]


def _concluded(qualification: Qualification) -> set[str]:
    return {name for name, _ in qualification.concludes()}


def _read(provision: Provision) -> set[str]:
    return {pattern.kind for pattern in provision.every_pattern()} | {read.key for read in provision.reads()}


def _verdicts(report: Report, norm: str) -> set[Verdict]:
    return {finding.verdict for finding in report.findings if finding.norm.id == norm}


def _texts(run: Run) -> Iterator[str]:
    for step in run.steps:
        yield step.text
        for row in step.table:
            yield from row


def _speaks_of_conclusions(run: Run) -> bool:
    return any(re.match("on (conclut que|exclut que|ignore si) ", step.text) for step in run.steps)


def _fails(run: Run, base: KnowledgeBase) -> bool:
    """Run a scenario in this process; say whether it fails."""
    situation = Situation(base, engine="native")
    try:
        for step in run.steps:
            definition = next(d for d in STEPS if d.kind == step.kind and d.pattern.fullmatch(step.text))
            match = definition.pattern.fullmatch(step.text)
            assert match is not None
            table = {"datatable": [list(row) for row in step.table]} if definition.takes_table else {}
            wanted = signature(definition.run).parameters
            definition.run(situation, **{k: v for k, v in match.groupdict().items() if k in wanted}, **table)
    except (AssertionError, ValueError, LookupError):
        return True
    except Exception as error:
        if type(error).__name__ == "ScenarioMistake":
            return True
        raise
    return False


# The run.


@cache
def checks() -> Checks:
    """Return the checks; made before the processes of a run are forked, they are shared by all."""
    return Checks()


def judged(id: str) -> list[tuple[Mutant, str | None]]:
    """Return each change of one provision, with what notices it first."""
    (provision,) = (each for each in checks().law.provisions if each.id == id)
    found = []
    for mutant in mutants(provision):
        by = checks().noticed_by(mutant)
        found.append((mutant, "allowed" if by is None and (id, mutant.what) in ALLOWED else by))
    return found


def main() -> int:
    """Change the provisions one by one, print what nothing notices, and the rate."""
    parser = argparse.ArgumentParser(description="Change the law in one place at a time; see what notices it.")
    parser.add_argument("--only", nargs="+", default=["*"], metavar="GLOB", help="the provisions to change, by id")
    parser.add_argument(
        "--jobs", type=int, default=os.cpu_count(), metavar="N", help="how many processes share the work"
    )
    options = parser.parse_args()
    law = checks().law
    began = perf_counter()
    figures: Counter[str] = Counter()
    ids = [provision.id for provision in law.provisions]
    asked = [id for id in ids if any(fnmatch(id, each) for each in options.only)]
    with get_context("fork").Pool(options.jobs) as pool:
        for found in pool.imap_unordered(judged, asked):
            for mutant, by in found:
                figures[by or "nothing"] += 1
                if by is None:
                    print(f"{mutant.original.place}: {mutant.original.id}: {mutant.what}", flush=True)
    counted = figures.total() - figures["allowed"]
    rate = 100 * (counted - figures["nothing"]) / counted if counted else 100.0
    print(f"{figures.total()} changes in {perf_counter() - began:.0f} s, {rate:.1f} % noticed: {dict(figures)}")
    return 1 if figures["nothing"] else 0


if __name__ == "__main__":
    sys.exit(main())
