"""What a case says of one breach and of what it touched: nothing is stated here that the case does not state.

A text that only holds a place ("TODO", "à compléter", dots, braces) says nothing, and counts as unknown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from gdpr_rules.assessment import Report
from gdpr_rules.engine.encoding import trait_relation
from gdpr_rules.facts.case import KINDS, SELF
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.values import UNKNOWN, Items, Links, Truth
from gdpr_rules.findings.finding import Ground, grounds
from gdpr_rules.findings.proof import Prover

_PLACEHOLDER: Final = re.compile(
    r"\b(?:todo|tbd|fixme|x{3,}|lorem ipsum)\b|[{}]|\[[ .…]*\]"
    r"|\A\W*(?:[àa] (?:compl[ée]ter|remplir|renseigner|voir)|to be completed|to fill in)\W*\Z",
    re.IGNORECASE,
)
OF_DATA: Final = ("content", "data_subjects", "identifiable", "records", "people")
"""What matters of the data that a breach touched."""
_LETTER: Final = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Statement:
    """A value that the case states of a fact, or that was carried over to it."""

    address: Address
    value: Any


class BreachFacts:
    """The facts of one breach of a report."""

    def __init__(self, report: Report, breach: str) -> None:
        self.report = report
        self.breach = breach

    def address(self, field: str) -> Address:
        """Return the address of a field of the breach."""
        return Address("breach", self.breach, field)

    def said(self, field: str) -> Statement | None:
        """Return what is known of a field of the breach, None if it is unknown."""
        return self.known(self.address(field))

    def value(self, field: str) -> Any:
        """Return the value of a field of the breach, None if it is unknown."""
        statement = self.said(field)
        return statement.value if statement is not None else None

    def practice(self, field: str) -> Statement | None:
        """Return what is known of the practice."""
        return self.known(Address("practice", SELF, field))

    def known(self, address: Address) -> Statement | None:
        """Return what holds at the instant judged, else what held last, else what was carried over."""
        last = self.report.periods[-1].snapshot.value(address)
        candidates = [last, *reversed([statement.value for statement in self.history(address)])]
        carried = self.report.carried.get(address)
        candidates.append(carried.value if carried is not None else None)
        return next((Statement(address, value) for value in candidates if _says_something(value)), None)

    def history(self, address: Address) -> tuple[Statement, ...]:
        """Return every value that the case states of a fact, in the order in which it states them."""
        episodes = self.report.case.stated(address).episodes
        return tuple(
            Statement(address, episode.value)
            for episode in episodes
            if episode.value is not UNKNOWN and _says_something(episode.value)
        )

    def linked(self, kind: str, id: str, field: str) -> tuple[str, ...]:
        """Return to which facts a link leads, in any period."""
        found = [
            other
            for statement in self.history(Address(kind, id, field))
            for other in (statement.value.ids if isinstance(statement.value, Links) else ())
        ]
        return tuple(dict.fromkeys(found))

    @property
    def services(self) -> tuple[str, ...]:
        """The services through which it happened."""
        return self.linked("breach", self.breach, "came_through")

    @property
    def devices(self) -> tuple[str, ...]:
        """The devices that it hit, and those on which the services run."""
        run_on = [device for service in self.services for device in self.linked("service", service, "runs_on")]
        return tuple(dict.fromkeys([*self.linked("breach", self.breach, "device"), *run_on]))

    @property
    def networks(self) -> tuple[str, ...]:
        """The networks that those devices join."""
        found = [network for device in self.devices for network in self.linked("device", device, "connected_to")]
        return tuple(dict.fromkeys(found))

    @property
    def providers(self) -> tuple[str, ...]:
        """The providers involved."""
        return self.linked("breach", self.breach, "at_provider")

    @property
    def datasets(self) -> tuple[str, ...]:
        """The data that it touched: as stated, and as concluded with certainty in any period."""
        concluded = sorted(
            str(row[1])
            for period in self.report.periods
            for row in period.derived.get("breach.affects", {})
            if row[0] == self.breach
        )
        return tuple(dict.fromkeys([*self.linked("breach", self.breach, "affects"), *concluded]))

    def of_datasets(self, field: str) -> tuple[Statement, ...]:
        """Return what is known of one field of the data that it touched."""
        found = (self.known(Address("dataset", dataset, field)) for dataset in self.datasets)
        return tuple(statement for statement in found if statement is not None)

    def contents(self) -> frozenset[str]:
        """Return which kinds of data it is known to have touched."""
        return frozenset(item for statement in self.of_datasets("content") for item in statement.value.known)

    def concluded(self, trait: str) -> Truth:
        """Say whether a trait of the breach was concluded with certainty in any period, or perhaps."""
        relation = trait_relation("breach", trait)
        if any((self.breach,) in period.derived.get(relation, {}) for period in self.report.periods):
            return True
        possible = (period.derived.get(f"{relation}?", {}) for period in self.report.periods)
        return None if any((self.breach,) in rows for rows in possible) else False

    def grounds(self, trait: str) -> tuple[Ground, ...]:
        """Return the stated values on which a trait of the breach rests, in every period that concluded it."""
        relation, row = trait_relation("breach", trait), (self.breach,)
        return tuple(
            ground
            for period in self.report.periods
            if row in period.derived.get(relation, {})
            for ground in grounds(Prover(period).reasons(relation, row))
        )

    def everything(self) -> tuple[Statement, ...]:
        """Return all that is known of the breach and of the data that it touched, in the order of the fields."""
        return tuple(self._everything())

    def _everything(self) -> Iterator[Statement]:
        for name in KINDS["breach"].fields():
            statement = self.said(name)
            if statement is not None:
                yield statement
        for name in OF_DATA:
            yield from self.of_datasets(name)


def is_placeholder(text: str) -> bool:
    """Say whether a text only holds the place of one that is still to be written."""
    return _PLACEHOLDER.search(text) is not None or _LETTER.search(text) is None


def _says_something(value: Any) -> bool:
    if value is None:
        return False
    if isinstance(value, str):
        return not is_placeholder(value)
    if isinstance(value, Items):
        return bool(value.known) or value.complete
    if isinstance(value, Links):
        return bool(value.ids) or value.complete
    return True
