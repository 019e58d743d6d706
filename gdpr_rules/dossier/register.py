"""The register of breaches (GDPR, Art. 33(5)): lines that are only ever added, each bound to the one before it.

A line is one JSON object. `previous` is the SHA-256 of the whole line before, `digest` that of the entry itself, so
that a changed, missing or moved line shows. What the chain alone cannot show is a cut at its end, or a register that
was written anew as a whole: both show against a `Head` that was noted elsewhere.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final, Literal

from gdpr_rules.dossier.facts import Statement
from gdpr_rules.errors import GdprRulesError
from gdpr_rules.facts.values import REFUSED, Duration, Instant, Items, Json, Links, Quantity

_START: Final = "0" * 64
_VERSION: Final = 1
_SEAL: Final = 16
"""Of the 64 digits of a hash, as many as a hand copies without a mistake; nobody finds another line with the same."""
_HEAD: Final = re.compile(rf"([1-9][0-9]{{0,8}}):([0-9a-f]{{{_SEAL}}})")
_KEYS: Final = {
    "number": int,
    "recorded": str,
    "kind": str,
    "breach": str,
    "stated": dict,
    "previous": str,
    "digest": str,
}
"""What an entry has at the least, each of which type; a truth value is no number."""

Fault = Literal["unreadable", "unknown_version", "unfinished", "altered", "broken_chain", "misnumbered"]


@dataclass(frozen=True, slots=True)
class RegisterFault:
    """The first line of a register that does not hold, and what is wrong with it."""

    line: int
    fault: Fault


class UnsoundRegister(GdprRulesError):
    """A register that cannot be added to."""

    def __init__(self, fault: RegisterFault) -> None:
        self.fault = fault
        super().__init__(f"line {fault.line}: {fault.fault}")


@dataclass(frozen=True, slots=True)
class Head:
    """How far a register had come: the number of its entries, and the seal of the last one.

    Whoever notes it elsewhere can tell later that these entries still stand, whatever was added since.
    """

    number: int
    seal: str

    def __str__(self) -> str:
        return f"{self.number}:{self.seal}"

    @classmethod
    def parse(cls, written: str) -> Head:
        """Return a head as `str` wrote it; raise ValueError if it is none."""
        match = _HEAD.fullmatch(written.strip().lower())
        if match is None:
            raise ValueError(written)
        return cls(int(match[1]), match[2])


@dataclass(frozen=True, slots=True)
class Change:
    """A fact that is stated otherwise than in the last entry; None where it was not, or is no longer, stated."""

    fact: str
    before: Any
    after: Any


def verify(text: str) -> RegisterFault | None:
    """Return the first fault of a register, None if every line holds."""
    previous = _START
    lines = text.split("\n")
    for number, line in enumerate(lines[:-1], start=1):
        entry = _read(line)
        if entry is None:
            return RegisterFault(number, "unreadable")
        if entry["schema_version"] != _VERSION:
            return RegisterFault(number, "unknown_version")
        if not _is_entry(entry):
            return RegisterFault(number, "unreadable")
        if entry["digest"] != _digest(entry) or line != _written(entry):
            return RegisterFault(number, "altered")
        if entry["previous"] != previous:
            return RegisterFault(number, "broken_chain")
        if entry["number"] != number:
            return RegisterFault(number, "misnumbered")
        previous = _sha256(line)
    return RegisterFault(len(lines), "unfinished") if lines[-1] else None


def entries(text: str) -> list[dict[str, Any]]:
    """Return the entries of a register; raise UnsoundRegister if a line does not hold."""
    fault = verify(text)
    if fault is not None:
        raise UnsoundRegister(fault)
    return [json.loads(line) for line in text.split("\n")[:-1]]


def head(text: str) -> Head | None:
    """Return the head of a register, None if it has no entry; raise UnsoundRegister if a line does not hold."""
    found = entries(text)
    return Head(len(found), _seal(text.split("\n")[-2])) if found else None


def continues(text: str, noted: Head) -> bool:
    """Say whether the entries up to a head that was noted earlier still stand; raise UnsoundRegister."""
    found = entries(text)
    return noted.number <= len(found) and _seal(text.split("\n")[noted.number - 1]) == noted.seal


def changes(text: str, breach: str, statements: Sequence[Statement], duties: Mapping[str, str]) -> list[Change] | None:
    """Return what changed since the last entry about a breach; None if there is no entry about it.

    Raises UnsoundRegister.
    """
    earlier = [entry for entry in entries(text) if entry["breach"] == breach]
    if not earlier:
        return None
    before, after = earlier[-1]["stated"], _stated(statements, duties)
    return [
        Change(fact, before.get(fact), after.get(fact))
        for fact in sorted(before.keys() | after.keys())
        if before.get(fact) != after.get(fact)
    ]


def with_entry(
    text: str,
    breach: str,
    statements: Sequence[Statement],
    duties: Mapping[str, str],
    told: Mapping[str, Any],
    recorded: datetime,
) -> str:
    """Return the register with one more entry about a breach, or as it was if nothing changed.

    `told` is the entry in words; `recorded` is when it is made. Raises UnsoundRegister.
    """
    changed = changes(text, breach, statements, duties)
    if changed == []:
        return text
    lines = text.split("\n")[:-1]
    entry: dict[str, Any] = {
        **told,
        "schema_version": _VERSION,
        "number": len(lines) + 1,
        "recorded": recorded.astimezone(UTC).isoformat(timespec="seconds"),
        "kind": "first" if changed is None else "complementary",
        "breach": breach,
        "changed": [{"fact": c.fact, "before": c.before, "after": c.after} for c in changed or ()],
        "stated": _stated(statements, duties),
        "previous": _sha256(lines[-1]) if lines else _START,
    }
    entry["digest"] = _digest(entry)
    return f"{text}{_written(entry)}\n"


def _stated(statements: Sequence[Statement], duties: Mapping[str, str]) -> Json:
    stated = {str(statement.address): plain(statement.value) for statement in statements}
    return stated | {f"duty.{to}": duty for to, duty in duties.items()}


def plain(value: Any) -> Any:
    """Return a value as JSON can hold it; equal values come out equal."""
    if isinstance(value, Instant):
        ends = [moment.isoformat() if moment is not None else None for moment in (value.start, value.end)]
        return {"from": ends[0], "to": ends[1], "about": value.about}
    if isinstance(value, Items):
        return {"known": sorted(value.known), "complete": value.complete}
    if isinstance(value, Links):
        return {"known": sorted(value.ids), "complete": value.complete}
    if isinstance(value, Quantity):
        return {"low": value.low, "high": value.high, "about": value.about}
    if isinstance(value, Duration):
        return {"duration": value.iso, "about": value.about}
    return REFUSED.value if value is REFUSED else value


def _read(line: str) -> dict[str, Any] | None:
    """Return what a line holds, None if it is not of any version of an entry."""
    try:
        entry = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return entry if isinstance(entry, dict) and type(entry.get("schema_version")) is int else None


def _is_entry(entry: Mapping[str, Any]) -> bool:
    """Say whether a line has all that an entry of this version has."""
    return entry.keys() >= _KEYS.keys() and all(type(entry[key]) is kind for key, kind in _KEYS.items())


def _digest(entry: Mapping[str, Any]) -> str:
    return _sha256(_written({key: value for key, value in entry.items() if key != "digest"}))


def _written(entry: Mapping[str, Any]) -> str:
    # ASCII only: no character of a case can break a line, or be lost by an editor.
    return json.dumps(entry, sort_keys=True, separators=(",", ":"))


def _seal(line: str) -> str:
    return _sha256(line)[:_SEAL]


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
