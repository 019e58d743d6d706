"""Checks what a report claims: every finding true, and none missing.

A proof is plain data (`PROOF_VERSION` says which form): the case by its digest, the two dates, and for each finding the
norm, the facts it binds, the truth of its scope, duty and exceptions, the stated values on which these rest, and the
verdict. The checker works all of it out again in `World`, from the case and the norms alone, and names every
difference. It trusts nothing that a proof says.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any, Final

from gdpr_rules.facts.case import KINDS, Case
from gdpr_rules.facts.timeline import Period, timeline
from gdpr_rules.facts.values import PARIS, Instant, Truth
from gdpr_rules.norms.condition import Condition, Is, Within
from gdpr_rules.norms.norm import Exemption, Norm, Provision, Qualification
from gdpr_rules.proofs.world import NOBODY, Binding, Concluded, World, both

PROOF_VERSION: Final = 1

Claim = dict[str, Any]

_NOTHING: Final = "nothing"
"""What stands for a part that a claim leaves out."""


def case_digest(case: Case) -> str:
    """Return a SHA-256 of what a case says, whatever the order and the form in which it is written."""
    said = {
        f"{kind}.{id}.{name}": repr(fact.stated(name).episodes)
        for kind in KINDS
        for id, fact in case.facts(kind).items()
        for name in sorted(fact.fields())
        if fact.stated(name).asked
    }
    listed = sorted(case.listed)
    return hashlib.sha256(json.dumps([listed, said], sort_keys=True).encode()).hexdigest()


def check(proof: Mapping[str, Any], case: Case, provisions: Iterable[Provision], digest: str) -> list[str]:
    """Return every way in which a proof is wrong, one sentence each; none if it holds.

    `provisions` are the norms and qualifications as known on the proof's `law_known_on`, `digest` that of the
    knowledge base they come from.
    """
    wrong = []
    expected = {
        "proof_version": PROOF_VERSION,
        "knowledge": digest,
        "case": case_digest(case),
        "seal": seal({key: value for key, value in proof.items() if key != "seal"}),
    }
    for key, value in expected.items():
        if proof.get(key) != value:
            wrong.append(f"{key}: the proof says {proof.get(key)!r}, and it is {value!r}.")
    if wrong:
        return wrong
    try:
        on = datetime.fromisoformat(str(proof.get("on")))
    except ValueError:
        return ["on: the proof does not say which instant it judges."]
    if on.tzinfo is None:
        return ["on: the instant judged has no time zone."]
    claimed = proof.get("findings")
    if not isinstance(claimed, list) or not all(isinstance(claim, dict) for claim in claimed):
        return ["findings: the proof does not list its findings."]
    stray = sorted(proof.keys() - {*expected, "on", "law_known_on", "findings"})
    return [f"{key}: the proof says more than it can prove." for key in stray] + _compare(
        claimed, [*claims(case, tuple(provisions), on.astimezone(UTC))]
    )


def seal(proof: Mapping[str, Any]) -> str:
    """Return a SHA-256 of a proof without its seal: it shows damage, and proves nothing about truth."""
    return hashlib.sha256(_text(proof).encode()).hexdigest()


def _compare(claimed: list[Claim], found: list[Claim]) -> list[str]:
    wrong = []
    rest = {_name(claim): claim for claim in found}
    for claim in claimed:
        own = rest.pop(_name(claim), None)
        if own is None:
            wrong.append(f"{_name(claim)}: there is no such finding, or it is claimed twice.")
        else:
            for key in sorted(claim.keys() | own.keys()):
                ours, theirs = own.get(key, _NOTHING), claim.get(key, _NOTHING)
                if _text(ours) != _text(theirs):
                    wrong.append(f"{_name(claim)}: {key} is {ours!r}, not {theirs!r}.")
    return wrong + [f"{name}: the proof leaves this finding out." for name in rest]


def _name(claim: Claim) -> str:
    return _text([claim.get("norm"), claim.get("bound")])


def _text(value: Any) -> str:
    """Return JSON, in which true is not 1."""
    return json.dumps(value, sort_keys=True, default=str)


def claims(case: Case, provisions: tuple[Provision, ...], on: datetime) -> Iterator[Claim]:
    """Yield what a true proof claims of each finding."""
    qualifications = tuple(each for each in provisions if isinstance(each, Qualification))
    norms = [each for each in provisions if isinstance(each, Norm)]
    worlds: list[World] = []
    before: Concluded = {}
    for snapshot in timeline(case, on, _cuts(qualifications, on)):
        current = tuple(q for q in qualifications if _is_law(q, snapshot.period))
        worlds.append(World(snapshot, on, current, before))
        before = worlds[-1].of_events()
    for norm in norms:
        yield from _over_time(norm, worlds)


def _cuts(qualifications: tuple[Qualification, ...], on: datetime) -> list[datetime]:
    starts = sorted({q.in_force.start for q in qualifications if q.in_force.start})[1:]
    days = {*starts, *(q.in_force.end for q in qualifications if q.in_force.end)}
    return [moment for moment in sorted(map(_midnight, days)) if moment <= on]


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=PARIS)


def _is_law(provision: Provision, period: Period) -> bool:
    start, end = provision.in_force.start, provision.in_force.end
    too_early = start is not None and period.ends is not None and period.ends <= _midnight(start)
    too_late = end is not None and period.begins is not None and period.begins >= _midnight(end)
    return not (too_early or too_late)


def _over_time(norm: Norm, worlds: list[World]) -> Iterator[Claim]:
    """Judge states in every period and events in the last; a violation that is repaired is over."""
    if any(pattern.kind in KINDS and KINDS[pattern.kind].event for pattern in norm.patterns):
        worlds = worlds[-1:]
    worlds = [world for world in worlds if _is_law(norm, world.snapshot.period)]
    if not worlds:
        return
    *past, last = worlds
    found = _judge(norm, last)
    for world in past:
        for key, claim in _judge(norm, world).items():
            now = found.get(key)
            if claim["verdict"] == "violation" and (now is None or now["verdict"] != "violation"):
                over = now is None or now["verdict"] != "undetermined"
                found[key] = {**claim, "ended": over}
    yield from found.values()
    if not found:
        open_scope = any(truth is None for _, truth in last.bindings(norm.patterns, {}, _presumed(norm)))
        yield _unbound(norm, "undetermined" if open_scope else "not_applicable")


def _unbound(norm: Norm, verdict: str) -> Claim:
    return {"norm": norm.id, "bound": {}, "verdict": verdict, "ended": False}


def _presumed(norm: Norm) -> frozenset[Any]:
    return frozenset(presumption.on for presumption in norm.presumptions)


def _judge(norm: Norm, world: World) -> dict[tuple[str, ...], Claim]:
    scopes: dict[tuple[str, ...], Truth] = {}
    for bound, truth in world.bindings(norm.patterns, {}, _presumed(norm)):
        key = tuple(bound[variable] for variable in norm.key)
        if NOBODY not in key:
            scopes[key] = True if truth or scopes.get(key) else None
    return {key: _claim(norm, world, dict(zip(norm.key, key, strict=True)), scope) for key, scope in scopes.items()}


def _claim(norm: Norm, world: World, bound: Binding, scope: Truth) -> Claim:
    duty = both(*(_holds(norm, world, condition, bound) for condition in norm.requires))
    exceptions = {each.id: _excuses(norm, world, each, bound) for each in norm.unless}
    tested = [*norm.requires, *(condition for each in norm.unless for condition in each.conditions)]
    facts = {_address(norm, c, bound): repr(_value(norm, world, c, bound)) for c in tested if not c.concluded}
    if any(each.departure for each in norm.unless):
        facts[f"departure.{norm.id}.recorded"] = repr(world.value("departure", norm.id, "recorded"))
    return {
        "norm": norm.id,
        "bound": {variable: f"{norm.pattern(variable).kind}.{id}" for variable, id in bound.items()},
        "scope": scope,
        "duty": duty,
        "exceptions": exceptions,
        "facts": facts,
        "verdict": _verdict(scope, duty, [*exceptions.values()]),
        "ended": False,
    }


def _verdict(scope: Truth, duty: Truth, exceptions: list[Truth]) -> str:
    if scope is False:
        return "not_applicable"
    if duty is True:
        return "met"
    if True in exceptions:
        return "excused"
    certain = scope is True and duty is False and None not in exceptions
    return "violation" if certain else "undetermined"


def _value(norm: Norm, world: World, condition: Condition, bound: Binding) -> Any:
    name = condition.on
    return world.value(norm.pattern(name.variable).kind, bound[name.variable], name.field)


def _address(norm: Norm, condition: Condition, bound: Binding) -> str:
    name = condition.on
    return f"{norm.pattern(name.variable).kind}.{bound[name.variable]}.{name.field}"


def _holds(norm: Norm, world: World, condition: Condition, bound: Binding, *, excusing: bool = False) -> Truth:
    name = condition.on
    if isinstance(condition.test, Within):
        since = condition.test.since
        start = world.value(norm.pattern(since.variable).kind, bound[since.variable], since.field)
        start = start if isinstance(start, Instant) else None
        value = _value(norm, world, condition, bound)
        return condition.test.evaluate_since(value, start, world.on, excusing=excusing)
    return world.holds(condition, norm.pattern(name.variable).kind, bound[name.variable])


def _excuses(norm: Norm, world: World, exemption: Exemption, bound: Binding) -> Truth:
    if exemption.departure:
        recorded = world.snapshot.case.departures.get(norm.id)
        value = world.value("departure", norm.id, "recorded")
        if value is None:
            return None if recorded is not None or not world.snapshot.case.is_listed("departure") else False
        return Is(expected=True).evaluate(value, world.on)
    truth = both(*(_holds(norm, world, condition, bound, excusing=True) for condition in exemption.conditions))
    truth = both(truth, world.exists(exemption.given, bound))
    return None if exemption.undecided and truth is True else truth
