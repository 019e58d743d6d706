"""Deadlines as an iCalendar file (RFC 5545): in UTC, lines folded, each event under the same UID on every run."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

_LINE: Final = 75
"""The most octets that a line may hold, its break left out (RFC 5545, section 3.1)."""


@dataclass(frozen=True, slots=True)
class Event:
    """One deadline: what it is about, so that it keeps its UID, when it ends, and how it is told."""

    key: tuple[str, ...]
    at: datetime
    summary: str
    description: str


def calendar(events: Iterable[Event], stamped: datetime) -> str:
    """Return the file, with the line breaks of the format; `stamped` is when the events were worked out."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//gdpr-rules//breach//FR", "CALSCALE:GREGORIAN"]
    for event in events:
        lines += [
            "BEGIN:VEVENT",
            f"UID:{uid(event.key)}",
            f"DTSTAMP:{_utc(stamped)}",
            f"DTSTART:{_utc(event.at)}",
            f"SUMMARY:{_escaped(event.summary)}",
            f"DESCRIPTION:{_escaped(event.description)}",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line))


def uid(key: Iterable[str]) -> str:
    """Return the identifier of an event: the same for the same key, whenever and wherever it is made."""
    return f"{hashlib.sha256(chr(31).join(key).encode()).hexdigest()[:32]}@gdpr-rules"


def _utc(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _escaped(text: str) -> str:
    for character in ("\\", ";", ","):
        text = text.replace(character, f"\\{character}")
    return text.replace("\r", "").replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """Yield the parts of a line; each but the first starts with a space, and no character is cut in two."""
    part, size = "", 0
    for character in line:
        octets = len(character.encode())
        if size + octets > _LINE:
            yield part
            part, size = " ", 1
        part, size = part + character, size + octets
    yield part
