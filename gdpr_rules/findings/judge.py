"""Judging: every norm of a knowledge base, for every fact that it binds, over every period of a case."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Final, get_args

from gdpr_rules.engine.encoding import (
    UNNAMED,
    exemption_relation,
    is_event,
    possible,
    scope_relation,
    trait_relation,
)
from gdpr_rules.engine.inference import Inference
from gdpr_rules.engine.program import Row
from gdpr_rules.facts.case import KINDS, Case
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.practice import Departure
from gdpr_rules.facts.values import Instant, Truth
from gdpr_rules.findings.finding import ExceptionJudged, Finding, Ground, Presumed, Reason, Subject
from gdpr_rules.findings.proof import NOTHING, Lacking, Prover
from gdpr_rules.findings.settle import GRAVEST_FIRST, Verdict, all_of, settle
from gdpr_rules.norms.condition import Condition, FieldCondition, Is, TraitCondition, Within
from gdpr_rules.norms.norm import Exemption, Norm, Severity

_VERDICTS: Final = {verdict: rank for rank, verdict in enumerate(GRAVEST_FIRST)}
_SEVERITIES: Final = {severity: rank for rank, severity in enumerate(get_args(Severity))}


def judge(norms: Iterable[Norm], periods: tuple[Inference, ...]) -> tuple[Finding, ...]:
    """Return the findings of all norms, the gravest first, then violations first, then in the order of the norms."""
    benches = [_Bench(inference) for inference in periods]
    found = [
        ((_VERDICTS[finding.verdict], _SEVERITIES[norm.severity], number), finding)
        for number, norm in enumerate(norms)
        for finding in _over_time(norm, benches)
    ]
    found.sort(key=lambda each: each[0])
    return tuple(finding for _, finding in found)


def _over_time(norm: Norm, benches: list[_Bench]) -> Iterator[Finding]:
    """Judge a norm in each period in which it was law: states in all of them, events at the end only.

    A violation of any period stays one, and is over if the last period shows it repaired.
    """
    if any(is_event(pattern.kind) for pattern in norm.patterns):
        benches = benches[-1:]
    in_force = [bench for bench in benches if norm.in_force.during(bench.inference.snapshot.period)]
    if not in_force:
        return
    *past, last = in_force
    findings = last.judge(norm)
    for bench in past:
        until = bench.inference.snapshot.period.end
        for row, finding in bench.violations(norm).items():
            findings[row] = _with_hindsight(finding, findings.get(row), until)
    named = {row: finding for row, finding in findings.items() if finding.subject is not None}
    yield from (named or findings).values()


def _with_hindsight(then: Finding, now: Finding | None, until: Instant | None) -> Finding:
    """Return a violation of a period that ended at `until`, in the light of what the next periods showed."""
    if now is None or now.verdict in (Verdict.MET, Verdict.EXCUSED, Verdict.NOT_APPLICABLE):
        return replace(then, ended=True, ended_at=until)
    if now.verdict is Verdict.UNDETERMINED:
        return replace(then, missing=now.missing, open_kinds=now.open_kinds)
    return now if not now.ended else replace(now, ended_at=until)


@dataclass(frozen=True, slots=True)
class _Ruling:
    """The verdict of a norm on the facts of one row, before anyone asks why or what is lacking."""

    norm: Norm
    row: Row
    bound: dict[str, str]
    scope: Truth
    duty: Truth
    reasons: tuple[Reason, ...]
    """Of the duty, condition by condition."""
    exceptions: tuple[ExceptionJudged, ...]
    verdict: Verdict


@dataclass(slots=True)
class _Bench:
    """Judges norms in one period."""

    inference: Inference
    prover: Prover = field(init=False)

    def __post_init__(self) -> None:
        self.prover = Prover(self.inference)

    def judge(self, norm: Norm) -> dict[Row, Finding]:
        """Return a finding for each tuple of facts that a norm may bind; one without subject if there is none."""
        rulings = self._rulings(norm)
        if rulings:
            return {ruling.row: self._finding(ruling) for ruling in rulings}
        return {(): self._without_subject(norm)}

    def violations(self, norm: Norm) -> dict[Row, Finding]:
        """Return the findings that are violations, without a look at what the others would need to be decided."""
        rulings = self._rulings(norm)
        return {ruling.row: self._finding(ruling) for ruling in rulings if ruling.verdict is Verdict.VIOLATION}

    def _rulings(self, norm: Norm) -> list[_Ruling]:
        rows = self.inference.concluded(possible(scope_relation(norm)))
        return [self._rule(norm, row) for row in rows if UNNAMED not in row]

    def _without_subject(self, norm: Norm) -> Finding:
        case = self.inference.snapshot.case
        open_kinds = tuple(kind for kind in norm.kinds if not _is_listed(case, kind))
        if self.inference.concluded(possible(scope_relation(norm))):
            return Finding(norm, Verdict.UNDETERMINED, None, open_kinds=open_kinds, scope_truth=None)
        return Finding(norm, Verdict.NOT_APPLICABLE, None, scope_truth=False)

    def _rule(self, norm: Norm, row: Row) -> _Ruling:
        """Come to a verdict on the facts of a row."""
        bound = dict(zip(norm.key, (str(id) for id in row), strict=True))
        scope = self.inference.truth(scope_relation(norm), row)
        duties = [self._condition(norm, condition, bound) for condition in norm.requires]
        duty = all_of(truth for truth, _ in duties)
        exceptions = tuple(self._exception(norm, exemption, row, bound) for exemption in norm.unless)
        verdict = settle(scope, duty, (e.truth for e in exceptions))
        return _Ruling(norm, row, bound, scope, duty, tuple(reason for _, reason in duties), exceptions, verdict)

    def _finding(self, ruling: _Ruling) -> Finding:
        """Give a ruling its reasons, and what would decide it where it is open."""
        norm, row, bound, exceptions = ruling.norm, ruling.row, ruling.bound, ruling.exceptions
        lacking, pending = NOTHING, None
        if ruling.verdict is Verdict.UNDETERMINED:
            lacking = self._lacking(ruling)
            pending = self._pending(norm, bound) if ruling.scope is True and ruling.duty is None else None
        presumed, unproven = self._presumed(norm, bound, ruling.scope)
        excusing = (judged.exemption for judged in exceptions if judged.truth is True)
        excused_by = next(excusing, None) if ruling.verdict is Verdict.EXCUSED else None
        return Finding(
            norm=norm,
            verdict=ruling.verdict,
            subject=self._subject(norm, norm.key[0], bound),
            bound=tuple((variable, self._subject(norm, variable, bound)) for variable in norm.key),
            excused_by=excused_by,
            missing=tuple(sorted(lacking.facts | unproven.facts)),
            open_kinds=tuple(sorted(lacking.kinds | unproven.kinds)),
            presumed=presumed,
            pending_until=pending,
            scope=self.prover.reasons(scope_relation(norm), row),
            duty=ruling.reasons,
            exceptions=exceptions,
            scope_truth=ruling.scope,
            duty_truth=ruling.duty,
        )

    @staticmethod
    def _subject(norm: Norm, variable: str, bound: dict[str, str]) -> Subject:
        return Subject(norm.pattern(variable).kind, bound[variable])

    # Conditions.

    def _condition(
        self, norm: Norm, condition: Condition, bound: dict[str, str], *, excusing: bool = False
    ) -> tuple[Truth, Reason]:
        address = norm.address(condition.on, bound)
        if isinstance(condition, TraitCondition):
            return self._trait(address, condition)
        value = self.inference.snapshot.value(address)
        on = self.inference.on
        if isinstance(condition.test, Within):
            since = self._since(norm, condition.test, bound)
            truth = condition.test.evaluate_since(value, since, on, excusing=excusing)
        else:
            truth = None if value is None else condition.test.evaluate(value, on)
        return truth, Ground(address, condition.test, value, truth)

    def _since(self, norm: Norm, test: Within, bound: dict[str, str]) -> Instant | None:
        value: Any = self.inference.snapshot.value(norm.address(test.since, bound))
        return value if isinstance(value, Instant) else None

    def _trait(self, address: Address, condition: TraitCondition) -> tuple[Truth, Reason]:
        relation, row = trait_relation(address.kind, address.field), (address.id,)
        has = self.inference.truth(relation, row)
        step = self.prover.step(relation, Subject(address.kind, address.id), address.field, row)
        return (None if has is None else has is condition.expected), step

    def _exception(self, norm: Norm, exemption: Exemption, row: Row, bound: dict[str, str]) -> ExceptionJudged:
        if exemption.departure:
            ground = self._departure(norm)
            return ExceptionJudged(exemption, ground.truth, (ground,), ())
        held = [self._condition(norm, condition, bound, excusing=True) for condition in exemption.where]
        own = [self._condition(norm, condition, bound, excusing=True) for condition in exemption.own_reading]
        truth = all_of(truth for truth, _ in (*held, *own))
        given: tuple[Reason, ...] = ()
        if exemption.given:
            relation = exemption_relation(norm, exemption)
            truth = all_of((truth, self.inference.truth(relation, row)))
            given = self.prover.reasons(relation, row)
        if exemption.undecided and truth is True:
            truth = None
        return ExceptionJudged(exemption, truth, tuple(r for _, r in held), tuple(r for _, r in own), given)

    def _departure(self, norm: Norm) -> Ground:
        """Judge whether the practice wrote down why it departs from a recommendation."""
        address, test = Address(Departure.kind, norm.id, "recorded"), Is(True)
        value = self.inference.snapshot.value(address)
        if value is not None:
            return Ground(address, test, value, test.evaluate(value, self.inference.on))
        case = self.inference.snapshot.case
        stated = norm.id in case.departures
        return Ground(address, test, None, None if stated or not case.is_listed(Departure.kind) else False)

    # What is lacking.

    def _lacking(self, ruling: _Ruling) -> Lacking:
        """Return what would decide: the scope's unknowns, with the duty's, or the exceptions' once the duty failed."""
        norm, row, bound = ruling.norm, ruling.row, ruling.bound
        found = self.prover.lacking(scope_relation(norm), row) if ruling.scope is None else NOTHING
        if ruling.duty is None:
            own = self._unknowns(norm, norm.requires, bound)
            if own.facts or own.kinds or found.facts or found.kinds:
                return found | own
            # Only time will tell whether the duty fails; an exception would decide before.
        for judged in ruling.exceptions:
            exemption = judged.exemption
            if judged.truth is None and exemption.departure:
                found |= Lacking(frozenset({Address(Departure.kind, norm.id, "recorded")}))
            elif judged.truth is None:
                found |= self._unknowns(norm, exemption.conditions, bound, excusing=True)
                if exemption.given:
                    found |= self.prover.lacking(exemption_relation(norm, exemption), row)
        return found

    def _unknowns(
        self, norm: Norm, conditions: Iterable[Condition], bound: dict[str, str], *, excusing: bool = False
    ) -> Lacking:
        found = NOTHING
        for condition in conditions:
            truth, _ = self._condition(norm, condition, bound, excusing=excusing)
            if truth is None:
                found |= self._unknown(norm, condition, bound)
        return found

    def _unknown(self, norm: Norm, condition: Condition, bound: dict[str, str]) -> Lacking:
        address = norm.address(condition.on, bound)
        if isinstance(condition, TraitCondition):
            return self.prover.lacking(trait_relation(address.kind, address.field), (address.id,))
        value = self.inference.snapshot.value(address)
        if isinstance(condition.test, Within):
            since = norm.address(condition.test.since, bound)
            return Lacking(frozenset(self._unclear(address, value, since)))
        return Lacking(frozenset({address})) if value is not False else NOTHING

    def _unclear(self, address: Address, value: Any, since: Address) -> Iterator[Address]:
        """Yield which of the two moments of a time limit is not known, or not well enough."""
        if value is None or value is True or (isinstance(value, Instant) and not value.exact):
            yield address
        start = self.inference.snapshot.value(since)
        if not isinstance(start, Instant) or start.about or (isinstance(value, Instant) and not start.exact):
            yield since

    def _pending(self, norm: Norm, bound: dict[str, str]) -> datetime | None:
        """Return until when a duty with a time limit can still be done."""
        for condition in norm.requires:
            if isinstance(condition, FieldCondition) and isinstance(condition.test, Within):
                value = self.inference.snapshot.value(norm.address(condition.on, bound))
                latest = condition.test.limit.due(self._since(norm, condition.test, bound)).latest
                if value is False and latest is not None and latest > self.inference.on:
                    return latest
        return None

    def _presumed(self, norm: Norm, bound: dict[str, str], scope: Truth) -> tuple[tuple[Presumed, ...], Lacking]:
        """Return what was presumed of the scope, and what would show the contrary."""
        found: list[Presumed] = []
        lacking = NOTHING
        if scope is not True:
            return (), NOTHING
        for presumption in norm.presumptions:
            address = norm.address(presumption.on, bound)
            relation, row = trait_relation(address.kind, address.field), (address.id,)
            if self.inference.truth(relation, row) is None:
                found.append(Presumed(address, presumption.expected, presumption.citation))
                lacking |= self.prover.lacking(relation, row)
        return tuple(found), lacking


def _is_listed(case: Case, kind: str) -> bool:
    return kind not in KINDS or case.is_listed(kind)
