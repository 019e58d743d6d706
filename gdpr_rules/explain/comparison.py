"""What-if and diff in words: what is different, what that changes, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from gdpr_rules.assessment import Report
from gdpr_rules.explain import dates
from gdpr_rules.explain.phrases import Phrases, one_line, sentence
from gdpr_rules.explain.wording import Wording
from gdpr_rules.facts.case import KINDS
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.values import PARIS
from gdpr_rules.findings.finding import Finding, Subject
from gdpr_rules.findings.settle import Verdict
from gdpr_rules.norms.norm import Norm
from gdpr_rules.norms.words import Language
from gdpr_rules.notifications import Notification
from gdpr_rules.reasoning.diff import (
    Cause,
    Comparison,
    FactsDiffer,
    FindingChange,
    LawChanged,
    NotificationChange,
    RulesDiffer,
)
from gdpr_rules.reasoning.edits import Edit

MOST_DIFFERENCES: Final = 6
"""How many differences a cause or a list names; it says how many it leaves out."""
_DIGEST: Final = 12


@dataclass(frozen=True, slots=True)
class ChangeTold:
    """One change: how, of what, from which state to which, what the new one comes to, and why."""

    mark: str
    title: str
    citation: str
    states: str
    because: str
    causes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ComparisonTold:
    """The whole comparison; empty parts are left out."""

    heading: str
    differences: tuple[str, ...]
    judged: tuple[str, ...]
    findings: tuple[ChangeTold, ...]
    notifications: tuple[ChangeTold, ...]
    left: str


class Comparer:
    """Tells one comparison in one language."""

    def __init__(self, comparison: Comparison, language: Language) -> None:
        self.comparison = comparison
        self.language: Language = language
        self.phrase = Phrases(language)
        self.old = Wording(comparison.old, language)
        self.new = Wording(comparison.new, language)

    def told(self, *, supposed: bool) -> ComparisonTold:
        """Tell the comparison; `supposed` says that the second case is a supposition about the first."""
        heading = "compare.if" if supposed else "compare.differences"
        if not self.comparison.edits:
            heading = "compare.cases_alike"
        lasting = [finding for finding in self.comparison.new.violations if not finding.ended]
        left = self.phrase.counted("compare.left", len(lasting)) if lasting else self.phrase("compare.left.none")
        return ComparisonTold(
            heading=self.phrase(heading),
            differences=tuple(self._few([self._difference(edit) for edit in self.comparison.edits])),
            judged=tuple(self._judged()),
            findings=tuple(self._finding(change) for change in self.comparison.findings),
            notifications=tuple(self._notification(change) for change in self.comparison.notifications),
            left=left if supposed else "",
        )

    # What is different.

    def _difference(self, edit: Edit) -> str:
        if edit.address is None:
            return self._edit(edit)
        old, new = self._statement(self.old, edit.address), self._statement(self.new, edit.address)
        return self.phrase("compare.instead", old=old, new=new)

    def _edit(self, edit: Edit) -> str:
        """Tell what the new case says."""
        if edit.address is not None:
            return self._statement(self.new, edit.address)
        kind = self.new.statements.kind(edit.kind)
        if not edit.id:
            closed = self.comparison.new.case.is_listed(edit.kind)
            return self.phrase(f"cause.list.{'closed' if closed else 'opened'}", kind=kind)
        added = edit.id in self.comparison.new.case.facts(edit.kind)
        label = (self.new if added else self.old).statements.label(edit.kind, edit.id)
        return self.phrase(f"cause.fact.{'added' if added else 'removed'}", kind=kind, label=label)

    def _statement(self, wording: Wording, address: Address) -> str:
        """Tell what a case says at an address: what holds last, and since or until when if it changed."""
        value: Any = wording.report.periods[-1].snapshot.value(address)
        statements = wording.statements
        when = statements.when(address, value) if value is not None else ""
        told = statements.told(address, value, truth=True)
        return sentence(f"{told}, {when}" if when else told)

    def _few(self, sentences: list[str]) -> Iterator[str]:
        yield from sentences[:MOST_DIFFERENCES]
        if len(sentences) > MOST_DIFFERENCES:
            yield self.phrase("cause.more", count=len(sentences) - MOST_DIFFERENCES)

    def _judged(self) -> Iterator[str]:
        old, new = self.comparison.old, self.comparison.new
        if old.on != new.on:
            yield self.phrase("compare.days", old=self._moment(old), new=self._moment(new))
        if old.law_known_on != new.law_known_on:
            yield self.phrase("compare.law", old=self._law(old), new=self._law(new))
        if old.knowledge.digest != new.knowledge.digest:
            yield self.phrase("compare.rules", old=self._rules(old), new=self._rules(new))

    def _moment(self, report: Report) -> str:
        return dates.until(report.on, self.language, weekdays=False)

    def _law(self, report: Report) -> str:
        if report.law_known_on is None:
            return self.phrase("compare.law.all")
        return self.phrase("compare.law.day", day=dates.long_day(report.law_known_on, self.language))

    def _rules(self, report: Report) -> str:
        digest = report.knowledge.digest[:_DIGEST]
        names = [overlay.title.in_(self.language) for overlay in report.knowledge.overlays.values()]
        return self.phrase("compare.rules.overlay", digest=digest, names=self.phrase.joined(names)) if names else digest

    # What that changes.

    def _finding(self, change: FindingChange) -> ChangeTold:
        wording = self.old if change.new is None else self.new
        finding = change.new or change.old
        assert finding is not None
        return ChangeTold(
            mark=self.phrase(f"compare.{change.how}"),
            title=self._title(wording, change.norm, change.subject, finding),
            citation=wording.statements.cite(change.norm.sources[0]),
            states=self.phrase(
                "compare.states", old=self._verdict(self.old, change.old), new=self._verdict(self.new, change.new)
            ),
            because=self.new.because(change.new) if change.new is not None else "",
            causes=tuple(text for cause in change.causes for text in self._cause(cause)),
        )

    def _title(self, wording: Wording, norm: Norm, subject: Subject | None, finding: Finding) -> str:
        title = wording.text(norm.text.title, finding)
        if subject is None or (subject.kind in KINDS and KINDS[subject.kind].single):
            return title
        label = self.phrase("fact.quoted", text=wording.statements.label(subject.kind, subject.id))
        return f"{title}{self.phrase('colon')}{label}"

    def _verdict(self, wording: Wording, finding: Finding | None) -> str:
        if finding is None:
            return self.phrase(f"verdict.{Verdict.NOT_APPLICABLE.value}")
        return wording.verdict(finding)

    def _notification(self, change: NotificationChange) -> ChangeTold:
        wording = self.old if change.new is None else self.new
        label = self.phrase("fact.quoted", text=wording.statements.label(change.about.kind, change.about.id))
        return ChangeTold(
            mark=self.phrase(f"compare.{change.how}"),
            title=f"{wording.title(change.norm)}{self.phrase('colon')}{label}",
            citation=wording.statements.cite(change.norm.sources[0]),
            states=self.phrase(
                "compare.notices", old=self._notice(self.old, change.old), new=self._notice(self.new, change.new)
            ),
            because="",
            causes=tuple(text for cause in change.causes for text in self._cause(cause)),
        )

    def _notice(self, wording: Wording, notification: Notification | None) -> str:
        return wording.notice(notification) if notification is not None else self.phrase("compare.no_notice")

    # Why.

    def _cause(self, cause: Cause) -> Iterable[str]:
        if isinstance(cause, FactsDiffer):
            return self._few([self._edit(edit) for edit in cause.edits])
        if isinstance(cause, LawChanged):
            return (self._law_changed(cause),)
        if isinstance(cause, RulesDiffer):
            return (self._other_rules(cause),)
        return (self.phrase("cause.time"),)

    def _other_rules(self, cause: RulesDiffer) -> str:
        old, new = self.comparison.old.knowledge.overlays, self.comparison.new.knowledge.overlays
        supposed = [
            overlay.title.in_(self.language)
            for name, overlay in {**old, **new}.items()
            if (name in old) != (name in new)
        ]
        if supposed:
            return self.phrase("cause.proposal", names=self.phrase.joined(supposed))
        return self.phrase("cause.rules", provisions=self.phrase.joined(cause.provisions))

    def _law_changed(self, cause: LawChanged) -> str:
        told = {"day": dates.long_day(cause.day, self.language), "citation": self.new.statements.cite(cause.citation)}
        known_on = self.comparison.new.law_known_on
        left_out = cause.event == "known" and known_on is not None and cause.day > known_on
        return self.phrase(f"cause.{'unknown' if left_out else cause.event}", **told)


def comparison_json(comparison: Comparison) -> dict[str, Any]:
    """Return a comparison as plain data: ids and enums, nothing in words but the labels of the two cases."""
    return {
        "schema_version": 1,
        "old": _side(comparison.old),
        "new": _side(comparison.new),
        "differences": [str(edit) for edit in comparison.edits],
        "findings": [
            {
                "norm": change.norm.id,
                "subject": _subject(change.subject, comparison),
                "how": change.how,
                "old": _state(change.old),
                "new": _state(change.new),
                "causes": [_cause(cause) for cause in change.causes],
            }
            for change in comparison.findings
        ],
        "notifications": [
            {
                "norm": change.norm.id,
                "about": _subject(change.about, comparison),
                "how": change.how,
                "old": _notice(change.old),
                "new": _notice(change.new),
                "causes": [_cause(cause) for cause in change.causes],
            }
            for change in comparison.notifications
        ],
    }


def _side(report: Report) -> dict[str, Any]:
    return {
        "on": report.on.astimezone(PARIS).isoformat(),
        "law_known_on": report.law_known_on.isoformat() if report.law_known_on is not None else None,
        "digest": report.knowledge.digest,
        "overlays": list(report.knowledge.overlays),
        "engines": list(report.engines),
    }


def _subject(subject: Subject | None, comparison: Comparison) -> dict[str, str] | None:
    if subject is None:
        return None
    case = comparison.new.case
    if subject.kind in KINDS and subject.id not in case.facts(subject.kind):
        case = comparison.old.case
    label = case.label(subject.kind, subject.id) if subject.kind in KINDS else subject.id
    return {"kind": subject.kind, "id": subject.id, "label": one_line(label)}


def _state(finding: Finding | None) -> dict[str, Any]:
    if finding is None:
        return {"verdict": Verdict.NOT_APPLICABLE.value, "ended": False, "excused_by": None, "pending_until": None}
    pending = finding.pending_until
    return {
        "verdict": finding.verdict.value,
        "ended": finding.ended,
        "excused_by": finding.excused_by.id if finding.excused_by is not None else None,
        "pending_until": pending.astimezone(PARIS).isoformat() if pending is not None else None,
    }


def _notice(notification: Notification | None) -> dict[str, Any]:
    if notification is None:
        return {"duty": "not_required", "state": None}
    return {"duty": notification.duty, "state": notification.state}


def _cause(cause: Cause) -> dict[str, Any]:
    if isinstance(cause, FactsDiffer):
        return {"kind": "facts", "facts": [str(edit) for edit in cause.edits]}
    if isinstance(cause, LawChanged):
        told = {"event": cause.event, "citation": str(cause.citation), "day": cause.day.isoformat()}
        return {"kind": "law", "provision": cause.provision, **told}
    if isinstance(cause, RulesDiffer):
        return {"kind": "rules", "provisions": list(cause.provisions), "old": cause.old, "new": cause.new}
    old, new = (moment.astimezone(PARIS).isoformat() for moment in (cause.old, cause.new))
    return {"kind": "time", "old": old, "new": new}
