"""Checks what a report claims: every finding true, and none missing.

A proof is plain data (`PROOF_VERSION` says which form): the case by its digest, the two dates, what was laid over the
law, and for each finding the norm, the facts it binds, the truth of its scope, duty and exceptions, the stated values
on which these rest, as a case file writes them, and the verdict. The checker works all of it out again in `World`, from
the case and the norms alone, and names every difference. It trusts nothing that a proof says.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Final

from gdpr_rules.facts.case import KINDS, Case
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.timeline import timeline
from gdpr_rules.facts.values import Truth, as_written
from gdpr_rules.norms.condition import FieldCondition, FieldName, Is
from gdpr_rules.norms.norm import Exemption, Norm, Provision, Qualification, turning_days
from gdpr_rules.proofs.world import NOBODY, Binding, Concluded, World, both

PROOF_VERSION: Final = 2

Claim = dict[str, Any]

_NOTHING: Final = "nothing"
"""What stands for a part that a claim leaves out."""


def told(value: Any) -> Any:
    """Return a value of a fact as a case file writes it; None, which no file can write, where it is not known."""
    return None if value is None else as_written(value)


def case_digest(case: Case) -> str:
    """Return a SHA-256 of what a case says, whatever the order and the form in which it is written.

    It is that of the JSON, with sorted keys, of the kinds listed and of what is stated of each fact, by periods.
    """
    said = {}
    for kind, model in KINDS.items():
        for id, fact in case.facts(kind).items():
            stated = {name: fact.stated(name).episodes for name in fact.fields()}
            written = {name: [each.written() for each in episodes] for name, episodes in stated.items() if episodes}
            if written or not model.single:
                said[f"{kind}.{id}"] = written
    return _digest({"listed": sorted(case.listed), "facts": said})


def check(proof: Mapping[str, Any], case: Case, provisions: Iterable[Provision], digest: str) -> list[str]:
    """Return every way in which a proof is wrong, one sentence each; none if it holds.

    `provisions` are the norms and qualifications as known on the proof's `law_known_on`, with its `overlays` laid over
    them, `digest` that of the knowledge base they come from.
    """
    wrong = []
    expected = {
        "proof_version": PROOF_VERSION,
        "knowledge": digest,
        "case": case_digest(case),
        "seal": seal(proof),
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
    stray = sorted(proof.keys() - {*expected, "on", "law_known_on", "overlays", "findings"})
    return [f"{key}: the proof says more than it can prove." for key in stray] + _compare(
        claimed, [*claims(case, tuple(provisions), on.astimezone(UTC))]
    )


def seal(proof: Mapping[str, Any]) -> str:
    """Return a SHA-256 of a proof without its seal: it shows damage, and proves nothing about truth."""
    return _digest({key: value for key, value in proof.items() if key != "seal"})


def _digest(data: Any) -> str:
    return hashlib.sha256(_text(data).encode()).hexdigest()


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
    worlds: list[World] = []
    before: Concluded = {}
    for snapshot in timeline(case, on, turning_days(qualifications, on)):
        current = tuple(q for q in qualifications if q.in_force.during(snapshot.period))
        worlds.append(World(snapshot, on, current, before))
        before = worlds[-1].of_events()
    for norm in provisions:
        if isinstance(norm, Norm):
            yield from _over_time(norm, worlds)


def _over_time(norm: Norm, worlds: list[World]) -> Iterator[Claim]:
    """Judge states in every period and events in the last; a violation that is repaired is over."""
    if any(pattern.kind in KINDS and KINDS[pattern.kind].event for pattern in norm.patterns):
        worlds = worlds[-1:]
    worlds = [world for world in worlds if norm.in_force.during(world.snapshot.period)]
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
        verdict = "undetermined" if open_scope else "not_applicable"
        yield {"norm": norm.id, "bound": {}, "verdict": verdict, "ended": False}


def _presumed(norm: Norm) -> frozenset[FieldName]:
    return frozenset(presumption.on for presumption in norm.presumptions)


def _judge(norm: Norm, world: World) -> dict[tuple[str, ...], Claim]:
    scopes: dict[tuple[str, ...], Truth] = {}
    for bound, truth in world.bindings(norm.patterns, {}, _presumed(norm)):
        key = tuple(bound[variable] for variable in norm.key)
        if NOBODY not in key:
            scopes[key] = True if truth or scopes.get(key) else None
    return {key: _claim(norm, world, dict(zip(norm.key, key, strict=True)), scope) for key, scope in scopes.items()}


def _claim(norm: Norm, world: World, bound: Binding, scope: Truth) -> Claim:
    duty = both(*(world.fulfils(norm, condition, bound) for condition in norm.requires))
    exceptions = {each.id: _excuses(norm, world, each, bound) for each in norm.unless}
    tested = [*norm.requires, *(condition for each in norm.unless for condition in each.conditions)]
    addresses = [norm.address(each.on, bound) for each in tested if isinstance(each, FieldCondition)]
    if any(each.departure for each in norm.unless):
        addresses.append(_departure(norm))
    return {
        "norm": norm.id,
        "bound": {variable: f"{norm.pattern(variable).kind}.{id}" for variable, id in bound.items()},
        "scope": scope,
        "duty": duty,
        "exceptions": exceptions,
        "facts": {str(address): told(world.snapshot.value(address)) for address in addresses},
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


def _departure(norm: Norm) -> Address:
    return Address("departure", norm.id, "recorded")


def _excuses(norm: Norm, world: World, exemption: Exemption, bound: Binding) -> Truth:
    if not exemption.departure:
        truth = world.excepted(norm, exemption, bound)
        return None if exemption.undecided and truth is True else truth
    case, value = world.snapshot.case, world.snapshot.value(_departure(norm))
    if value is not None:
        return Is(expected=True).evaluate(value, world.on)
    return None if norm.id in case.departures or not case.is_listed("departure") else False
