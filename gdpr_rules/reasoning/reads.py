"""What a verdict can depend on: the fields that a norm reads of the facts that it binds, and through qualifications.

A verdict is a function of what it reads, whatever that is at the moment: a fact outside cannot change it. So a search
for what changes a verdict may leave out everything that the norm does not read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from gdpr_rules.facts.case import KINDS
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.practice import Departure
from gdpr_rules.norms.norm import Norm, Provision, Qualification
from gdpr_rules.reading.load import KnowledgeBase

_ANY = ""
"""In place of an id: every fact of the kind."""


@dataclass(frozen=True, slots=True)
class Reads:
    """The fields that a verdict can depend on, by kind, id and name, the provisions that read them, and the kinds."""

    fields: frozenset[tuple[str, str, str]]
    provisions: frozenset[str]
    kinds: frozenset[str]

    def __contains__(self, address: Address) -> bool:
        return address in self.fields or (address.kind, _ANY, address.field) in self.fields


def reads(knowledge: KnowledgeBase, norm: Norm, bound: Mapping[str, str]) -> Reads:
    """Return what the verdict of a norm can depend on; `bound` are the ids of facts that it binds, by variable."""
    reader = knowledge.once("what norms read", lambda: _Conclusions(knowledge.qualifications.values()))
    trail = _Trail(reader)
    trail.norm(norm, bound)
    return Reads(frozenset(trail.fields), frozenset(trail.provisions), frozenset(trail.kinds))


def narrowed(knowledge: KnowledgeBase, norms: Iterable[str]) -> KnowledgeBase:
    """Return a knowledge base with some of its norms, or what was laid over them, and the qualifications they read.

    Its verdicts are those of the whole base, and it is much quicker; its digest is still that of the whole.
    """
    kept = frozenset(norms)
    return knowledge.derived(("narrowed", kept), lambda: _narrow(knowledge, kept))


def _narrow(knowledge: KnowledgeBase, kept: frozenset[str]) -> KnowledgeBase:
    norms = {id: norm for id, norm in knowledge.norms.items() if id in kept or norm.replaces in kept}
    provisions = {id for norm in norms.values() for id in reads(knowledge, norm, {}).provisions}
    qualifications = {id: each for id, each in knowledge.qualifications.items() if id in provisions}
    return knowledge.with_provisions(norms, qualifications)


class _Conclusions:
    """Which qualifications conclude a trait, a tie or a fact, each with the variable that stands for its bearer."""

    def __init__(self, qualifications: Iterable[Qualification]) -> None:
        self.named: dict[tuple[str, str], list[tuple[Qualification, str | None]]] = {}
        self.facts: dict[str, list[tuple[Qualification, str | None]]] = {}
        for each in qualifications:
            for trait in each.traits:
                self._add(each, trait.variable, trait.name)
            for tie in each.ties:
                self._add(each, tie.variable, tie.field)
            if each.new is not None:
                self.facts.setdefault(each.new.kind, []).append((each, each.new.named_after))

    def _add(self, qualification: Qualification, variable: str, name: str) -> None:
        kind = qualification.pattern(variable).kind
        self.named.setdefault((kind, name), []).append((qualification, variable))


class _Trail:
    """Follows a norm into the qualifications that it leads to; each is followed once for each bearer."""

    def __init__(self, conclusions: _Conclusions) -> None:
        self.conclusions = conclusions
        self.fields: set[tuple[str, str, str]] = set()
        self.kinds: set[str] = set()
        self.provisions: set[str] = set()
        self._followed: set[tuple[str, str | None, str]] = set()

    def norm(self, norm: Norm, bound: Mapping[str, str]) -> None:
        self._provision(norm, bound)
        if any(exemption.departure for exemption in norm.unless):
            self.fields.add((Departure.kind, norm.id, "recorded"))
            self.kinds.add(Departure.kind)

    def _provision(self, provision: Provision, bound: Mapping[str, str]) -> None:
        self.provisions.add(provision.id)
        for pattern in provision.every_pattern():
            self.kinds.add(pattern.kind)
            self._fact(pattern.kind, bound.get(pattern.variable, _ANY))
        for read in provision.reads():
            self._name(read.kind, bound.get(read.on.variable, _ANY), read.on.field)

    def _name(self, kind: str, id: str, name: str) -> None:
        """Follow a field, a link or a trait: what is stated of it, and what concludes it."""
        if kind in KINDS and name in KINDS[kind].fields():
            self.fields.add((kind, id, name))
        for qualification, variable in self.conclusions.named.get((kind, name), ()):
            self._follow(qualification, variable, id)

    def _fact(self, kind: str, id: str) -> None:
        for qualification, variable in self.conclusions.facts.get(kind, ()):
            self._follow(qualification, variable, id)

    def _follow(self, qualification: Qualification, variable: str | None, id: str) -> None:
        key = (qualification.id, variable, id)
        if key not in self._followed:
            self._followed.add(key)
            self._provision(qualification, {variable: id} if variable is not None and id != _ANY else {})
