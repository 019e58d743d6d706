"""From what stands on the command line to a report: the case, the knowledge base, the clock."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from gdpr_rules.documents import LARGEST, read_bytes
from gdpr_rules.errors import InvalidInput, Place, Problem

from .failures import DamagedInstallation
from .language import Language, pick
from .usage import did_you_mean

if TYPE_CHECKING:
    from gdpr_rules import Case, KnowledgeBase, Report
    from gdpr_rules.assessment import EngineName

STANDARD_INPUT = "-"


def read_case(written: str) -> Case:
    """Read the case that the user named; `-` is standard input. Raises InvalidInput."""
    from gdpr_rules import Case

    if written == STANDARD_INPUT:
        return Case.from_document(read_bytes(standard_input(), "<stdin>"))
    if "\0" in written:
        raise InvalidInput([Problem(Place(written), "this cannot be the name of a file.")])
    return Case.load(Path(written))


def standard_input() -> bytes:
    """Return all of standard input, as far as a file may be large; raise InvalidInput if it cannot be read."""
    reason = "it is closed"
    if sys.stdin is not None:
        try:
            return sys.stdin.buffer.read(LARGEST + 1)
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or str(error)
    raise InvalidInput([Problem(Place("<stdin>"), f"cannot be read: {reason}.", "Name a file instead.")])


def packaged_knowledge() -> KnowledgeBase:
    """Return the knowledge base of the package; raise DamagedInstallation if it cannot be read."""
    from gdpr_rules.reading.load import packaged

    try:
        return packaged()
    except InvalidInput as error:
        raise DamagedInstallation(error) from error


@dataclass(frozen=True, slots=True)
class Judging:
    """How a case is judged: the instant, the law known, what is laid over it, the engine (`options.judging`)."""

    on: datetime | None
    law_known_on: date | None
    overlay: tuple[str, ...]
    engine: EngineName

    def judge(self, written: str) -> Report:
        """Assess the case that the user named, at `on`, else at the instant that the case gives, else now."""
        from gdpr_rules import assess

        case = read_case(written)
        return assess(
            case,
            knowledge=self.knowledge(),
            on=instant(case, self.on),
            law_known_on=self.law_known_on,
            engine=self.engine,
        )

    def knowledge(self) -> KnowledgeBase:
        """Return the knowledge base of the package with what is laid over it; raise NoSuchOverlay."""
        return laid_over(packaged_knowledge(), self.overlay)


def judged(callback: Callable[..., int]) -> Callable[..., int]:
    """Let a command take the options of `options.judging` as one `judging`."""

    @functools.wraps(callback)
    def run(
        *, on: datetime | None, law_known_on: date | None, overlay: tuple[str, ...], engine: EngineName, **rest: Any
    ) -> int:
        return callback(judging=Judging(on, law_known_on, overlay, engine), **rest)

    return run


def laid_over(knowledge: KnowledgeBase, overlays: Iterable[str]) -> KnowledgeBase:
    """Return a knowledge base with what the user wants to be supposed; raise NoSuchOverlay."""
    for name in overlays:
        knowledge = knowledge.with_overlay(name)
    return knowledge


def instant(case: Case, on: datetime | None) -> datetime | None:
    """Return the instant to judge: `on`, else None where the case says itself, else now."""
    if on is None and case.on is None:
        return now()
    return on


def now() -> datetime:
    """Return the instant: the one place that reads the clock."""
    return datetime.now(UTC).replace(microsecond=0)


def need_norm(norm: str, known: Iterable[str], language: Language) -> None:
    """Raise ClickException if there is no such norm, with the id that was probably meant."""
    ids = list(known)
    if norm in ids:
        return
    hint = did_you_mean(norm, ids, language) or pick(
        language, "Liste : gdpr-rules rules list", "List: gdpr-rules rules list"
    )
    fr, en = f"la norme « {norm} » n'existe pas. {hint}", f"there is no norm '{norm}'. {hint}"
    raise click.ClickException(pick(language, fr, en))
