"""The front door: a case and a knowledge base go in, a report comes out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from functools import cached_property
from types import MappingProxyType
from typing import Any, Literal, get_args

from gdpr_rules.engine import durable
from gdpr_rules.engine.inference import Inference, infer
from gdpr_rules.engine.native import NativeEngine
from gdpr_rules.engine.program import EngineLimit, EngineUnavailable
from gdpr_rules.errors import GdprRulesError
from gdpr_rules.facts.case import KINDS, Case, judged_instant
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.values import shown
from gdpr_rules.findings.carried import CarriedValue, carried_values
from gdpr_rules.findings.finding import Finding
from gdpr_rules.findings.judge import judge
from gdpr_rules.findings.settle import Verdict
from gdpr_rules.findings.why_not import WhyNot, why_not
from gdpr_rules.notifications import Notification, notifications
from gdpr_rules.questions import AskedFact, questions
from gdpr_rules.reading.load import KnowledgeBase, packaged
from gdpr_rules.remedies import Action, remedies

EngineName = Literal["auto", "native", "durable"]


class NoDay(GdprRulesError):
    """Neither the caller nor the case says which day is judged."""


class BadDay(GdprRulesError, ValueError):
    """What is said to be the day judged, or the day as of which law is known, is none; the message says why."""


class NotACase(GdprRulesError, TypeError):
    """What is to be assessed is no Case but, say, the path of one, or its data."""


class EnginesDisagree(GdprRulesError):
    """The two engines came to different conclusions: a bug of ours, never a verdict."""

    def __init__(self, difference: str) -> None:
        self.difference = difference
        super().__init__(f"the two engines disagree on {difference}; this is a bug, please report it with this case.")


@dataclass(frozen=True)
class Report:
    """What the law says of a case: findings, notifications, questions and remedies, each with its proof.

    `on` is the instant judged, in UTC. `incomplete` names the kinds of fact that the case does not list in full.
    """

    case: Case = field(repr=False)
    knowledge: KnowledgeBase = field(repr=False)
    on: datetime
    law_known_on: date | None
    engines: tuple[str, ...]
    findings: tuple[Finding, ...] = field(repr=False)
    periods: tuple[Inference, ...] = field(repr=False)

    def __reduce__(self) -> tuple[type[Report], tuple[Any, ...]]:
        """Return what a pickle holds: not what follows from it."""
        return Report, tuple(getattr(self, each.name) for each in fields(self))

    def __deepcopy__(self, memo: dict[int, Any]) -> Report:
        """Return itself: it never changes."""
        return self

    @cached_property
    def violations(self) -> tuple[Finding, ...]:
        """The practice's violations of binding norms that are not drafts, ended ones among them."""
        return tuple(finding for finding in self.findings if finding.counts)

    @cached_property
    def notifications(self) -> tuple[Notification, ...]:
        """Who must be told of each breach, by when."""
        return notifications(self.findings, self.knowledge.norms.values(), self.periods[-1])

    @cached_property
    def questions(self) -> tuple[AskedFact, ...]:
        """What could still change a verdict, urgent questions first."""
        return questions(self.findings, self.knowledge, self.periods[-1])

    @cached_property
    def remedies(self) -> tuple[Action, ...]:
        """What repairs the violations that last."""
        return remedies(self.findings, self.knowledge, self.periods[-1])

    @cached_property
    def incomplete(self) -> tuple[str, ...]:
        """The kinds over which norms range and which the case does not list in full."""
        ranged = {kind for norm in self.knowledge.norms.values() for kind in norm.kinds if kind in KINDS}
        return tuple(kind for kind in KINDS if kind in ranged and not self.case.is_listed(kind))

    @cached_property
    def carried(self) -> Mapping[Address, CarriedValue]:
        """Values that nobody stated, carried over from what they follow from."""
        return MappingProxyType(carried_values(self.periods))

    def why_not(self, norm: str) -> WhyNot:
        """Say why a norm did not lead to a violation, or how it did; KeyError if there is no such norm."""
        return why_not(self.knowledge.norms[norm], self.findings, self.periods[-1])

    @cached_property
    def counts(self) -> Mapping[Verdict, int]:
        """How many findings of each verdict there are."""
        found = dict.fromkeys(Verdict, 0)
        for finding in self.findings:
            found[finding.verdict] += 1
        return MappingProxyType(found)


def assess(
    case: Case,
    *,
    knowledge: KnowledgeBase | None = None,
    on: datetime | date | str | None = None,
    law_known_on: date | str | None = None,
    engine: EngineName = "auto",
) -> Report:
    """Assess a case.

    `on` is the instant judged: an aware datetime, or a date, which means its end in Paris, or the ISO text of either;
    by default the case's own. `law_known_on`, a date or its text, leaves out decisions taken later than that day.
    `engine` is `native`, `durable`, or `auto`, which runs both where durable_rules can run and compares them.

    Raises NoDay, BadDay, NotACase, EngineUnavailable, EnginesDisagree, or InvalidInput where the knowledge base cannot
    be read.
    """
    if not isinstance(case, Case):
        made = f"pass Case.load(...) or Case.model_validate(...), not {type(case).__name__}."
        raise NotACase(f"what is assessed is a Case: {made}")
    if engine not in get_args(EngineName):
        raise EngineUnavailable(f"there is no engine {shown(engine)}: write {', '.join(get_args(EngineName))}.")
    moment = _judged(case, on)
    base = knowledge if knowledge is not None else packaged()
    base = base.as_known_on(_known_day(law_known_on)) if law_known_on is not None else base
    periods, engines = _infer(case, base, moment, engine)
    return Report(case, base, moment, base.known_on, engines, judge(base.norms.values(), periods), periods)


def _judged(case: Case, on: datetime | date | str | None) -> datetime:
    judged = on if on is not None else case.on
    if judged is None:
        raise NoDay("no day to judge: pass on=..., or write `on: 2026-11-24` in the case.")
    try:
        return judged_instant(judged)
    except ValueError as error:
        raise BadDay(f"on: {error}") from None


def _known_day(written: date | str) -> date:
    if isinstance(written, date) and not isinstance(written, datetime):
        return written
    try:
        if isinstance(written, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", written):
            return date.fromisoformat(written)
    except ValueError:
        pass
    raise BadDay(f"law_known_on: expected a day such as 2020-12-07, not {shown(written)}.")


def _infer(
    case: Case, knowledge: KnowledgeBase, on: datetime, engine: EngineName
) -> tuple[tuple[Inference, ...], tuple[str, ...]]:
    if engine == "native":
        return infer(case, knowledge, on, NativeEngine()), ("native",)
    available, reason = durable.available()
    if engine == "durable":
        if not available:
            raise EngineUnavailable(f"the durable engine cannot run here: {reason} Use the native engine.")
        try:
            return infer(case, knowledge, on, durable.DurableEngine()), ("durable",)
        except EngineLimit as error:
            raise EngineUnavailable(
                f"the durable engine cannot run this case: {error} Use the native engine."
            ) from error
    ours = infer(case, knowledge, on, NativeEngine())
    if not available:
        return ours, ("native",)
    try:
        theirs = infer(case, knowledge, on, durable.DurableEngine())
    except EngineLimit:
        return ours, ("native",)
    _compare(ours, theirs)
    return ours, ("native", "durable")


def _compare(ours: tuple[Inference, ...], theirs: tuple[Inference, ...]) -> None:
    for mine, other in zip(ours, theirs, strict=True):
        if mine.derived != other.derived:
            raise EnginesDisagree(_first_difference(mine, other))


def _first_difference(mine: Inference, other: Inference) -> str:
    for relation in sorted(mine.derived.keys() | other.derived.keys()):
        left, right = mine.derived.get(relation, {}), other.derived.get(relation, {})
        for row in sorted(left.keys() | right.keys()):
            if left.get(row) != right.get(row):
                return f"{relation} {row}: native says {left.get(row)}, durable says {right.get(row)}"
    return "the order of the conclusions"
