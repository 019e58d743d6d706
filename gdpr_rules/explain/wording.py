"""The sentences about findings and notifications that every output shares, JSON and text alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, time, timedelta
from functools import cache
from typing import TYPE_CHECKING

from gdpr_rules.assessment import Report
from gdpr_rules.explain import dates
from gdpr_rules.explain.phrases import Phrases, capitalised, filled, lowered, sentence
from gdpr_rules.explain.statements import Statements, is_one_day
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.values import PARIS
from gdpr_rules.findings.finding import ExceptionJudged, Finding, Ground, Reason, Step
from gdpr_rules.findings.settle import Verdict
from gdpr_rules.norms.citation import Citation
from gdpr_rules.norms.norm import Norm
from gdpr_rules.norms.words import Language, Words
from gdpr_rules.notifications import Notification

if TYPE_CHECKING:
    from jinja2 import Template


class Wording:
    """The words for one report in one language."""

    def __init__(self, report: Report, language: Language) -> None:
        self.report = report
        self.language: Language = language
        self.statements = Statements(report.case, report.knowledge, language)
        self.phrase: Phrases = self.statements.phrase

    # Texts of norms.

    def text(self, words: Words, finding: Finding) -> str:
        """Return a text of the norm of a finding, with the labels of the facts that it speaks of."""
        return _rendered(words.in_(self.language), self._labels(finding))

    def title(self, norm: Norm) -> str:
        """Return the title of a norm, of no fact in particular."""
        return norm_text(norm.text.title, norm, self.statements)

    def _labels(self, finding: Finding) -> dict[str, str]:
        ids = {variable: subject.id for variable, subject in finding.bound}
        reasons = (*finding.scope, *finding.duty)
        for _ in finding.norm.patterns:  # a tie may lead to a fact that another tie leads on from
            for pattern in finding.norm.patterns:
                for link in pattern.links:
                    if pattern.variable in ids and link.variable not in ids:
                        ids.update(
                            _tied(reasons, Address(pattern.kind, ids[pattern.variable], link.field), link.variable)
                        )
        labels = {}
        for pattern in finding.norm.patterns:
            id = ids.get(pattern.variable)
            kind = self.statements.kind(pattern.kind)
            labels[pattern.variable] = self.statements.label(pattern.kind, id) if id is not None else kind
        return labels

    # Verdicts.

    def verdict(self, finding: Finding) -> str:
        """Return the verdict in words: a breach of a duty is a « manquement », of anything weaker an « écart ».

        What a provider fails in is said to be the provider's.
        """
        key = f"verdict.{finding.verdict.value}"
        if finding.verdict is not Verdict.VIOLATION:
            return self.phrase(key)
        if finding.norm.force != "binding":
            key += ".weaker"
        elif finding.norm.binds is not None:
            key += ".provider"
        if not finding.ended:
            return self.phrase(key)
        at = finding.ended_at
        if at is None or not is_one_day(at):
            return self.phrase(f"{key}.over")
        return self.phrase(f"{key}.ended", moment=self.statements.moment(at))

    def because(self, finding: Finding) -> str:
        """Return in a sentence why the verdict is what it is."""
        if finding.verdict is Verdict.VIOLATION:
            return sentence(self.text(finding.norm.text.violated, finding))
        if finding.verdict is Verdict.EXCUSED:
            text = finding.excused_by.text if finding.excused_by is not None else None
            return sentence(text.in_(self.language)) if text is not None else self.phrase("because.excused")
        if finding.verdict is Verdict.MET:
            return self.phrase("because.met", title=self.text(finding.norm.text.title, finding))
        if finding.verdict is Verdict.NOT_APPLICABLE:
            return self.phrase("because.not_applicable")
        return " ".join(self._open(finding))

    def _open(self, finding: Finding) -> Iterator[str]:
        if finding.pending_until is not None:
            yield self.phrase("because.pending", due=self.pending(finding))
        for judged in _undecided(finding):
            text = judged.exemption.text
            yield sentence(text.in_(self.language)) if text is not None else self.phrase("because.undecided")
        if finding.missing and finding.pending_until is None:
            names = [self.statements.name(address) for address in finding.missing]
            many = len(names) > 1
            missing = self.phrase.joined(lowered(name) for name in names)
            key = "because.undetermined.many" if many else "because.undetermined"
            yield self.phrase(key, count=len(names), missing=missing)
        if not (finding.missing or finding.open_kinds or finding.pending_until or _undecided(finding)):
            yield self.phrase("because.unclear")
        if finding.open_kinds:
            yield self.phrase("because.open", kinds=self.phrase.joined(map(self.statements.kind, finding.open_kinds)))

    def tags(self, norm: Norm) -> tuple[str, ...]:
        """Return what must be said of a norm wherever it stands: that it is no law, a draft, or our reading."""
        own = (self.phrase("own_reading"),) if norm.reading == "own" else ()
        pending = (self.phrase("proposal"),) if norm.replaces is not None else ()
        return pending + own + ((self.phrase("draft"),) if norm.status == "draft" else ())

    # Notifications.

    def notice(self, notification: Notification) -> str:
        """Return in one or two sentences whether a notification is due, and by when."""
        if notification.duty in ("not_required", "excused"):
            return self.phrase(f"notice.{notification.duty}")
        due = self.due(notification)
        dated = ".dated" if due else ""
        if notification.duty == "undetermined" and notification.state not in ("done", "done_late", "partly_done"):
            return self.phrase(f"notice.undetermined{dated}", due=due)
        if notification.state == "due" and not due:
            return self.phrase("notice.due.undated")
        if notification.state == "unknown":
            return self.phrase(f"notice.unknown{dated}", due=due)
        return self.phrase(f"notice.{notification.state}", due=due)

    def pending(self, finding: Finding) -> str:
        """Return when the time limit ends that still runs for a finding, both readings if they differ."""
        assert finding.pending_until is not None
        for notification in self.report.notifications:
            if notification.finding is finding and self.due(notification):
                return self.due(notification)
        return self.deadline(finding.pending_until)

    def due(self, notification: Notification) -> str:
        """Return when the time limit ends, both readings if they differ; empty if no text counts it in hours."""
        earliest, latest = notification.due.earliest, notification.due.latest
        if earliest is None or latest is None or earliest == latest:
            either = earliest or latest
            return self.deadline(either) if either is not None else ""
        return self.phrase("deadline.latest", earliest=self.deadline(earliest), latest=self.deadline(latest))

    def deadline(self, at: datetime) -> str:
        """Return the end of a time limit: a moment, or the day whose midnight it is."""
        local = at.astimezone(PARIS)
        if local.time() == time(0):
            day = local.date() - timedelta(days=1)
            return self.phrase("deadline.day", day=dates.weekday(day, self.language))
        return self.phrase("deadline.moment", moment=dates.moment(at, self.language))

    def grounds_of(self, notification: Notification) -> tuple[Citation, ...]:
        """Return the texts that a notification rests on: those of the norm, or of the exception that lifts it."""
        finding = notification.finding
        if notification.duty == "excused" and finding is not None and finding.excused_by is not None:
            return finding.excused_by.sources
        return notification.norm.sources

    def about(self, notification: Notification) -> str:
        """Return how the practice calls the breach that a notification is about."""
        return self.statements.label(notification.about.kind, notification.about.id)

    # Questions.

    def question(self, address: Address) -> str:
        """Return the question that asks for a fact."""
        question = self.report.knowledge.questions[f"{address.kind}.{address.field}"]
        label = self.statements.label(address.kind, address.id)
        return filled(question.text.in_(self.language), {"label": label})

    def closing(self, kind: str) -> str:
        """Return the question that closes the list of a kind."""
        question = self.report.knowledge.questions.get(kind)
        if question is not None:
            return question.text.in_(self.language)
        return self.phrase("page.unknown.question", kind=capitalised(self.statements.kind(kind)))


def norm_text(words: Words, norm: Norm, statements: Statements) -> str:
    """Return a text of a norm that is about no fact in particular: each is called by its kind."""
    labels = {pattern.variable: statements.kind(pattern.kind) for pattern in norm.patterns}
    return _rendered(words.in_(statements.language), labels)


def _rendered(text: str, labels: Mapping[str, str]) -> str:
    if "{{" not in text:
        return text
    return _template(text).render({variable: {"label": label} for variable, label in labels.items()})


@cache
def _template(text: str) -> Template:
    """Compile a text of a norm: it reaches nothing but the labels it is given, and fails on any other name."""
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    # Plain text: each output escapes the whole of it. The texts are part of the knowledge base, not of a case.
    return ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=False).from_string(text)


def grounds(reasons: Iterable[Reason]) -> Iterator[Ground]:
    """Yield every stated value that reasons rest on, in order."""
    for reason in reasons:
        if isinstance(reason, Step):
            yield from grounds(reason.grounds)
        else:
            yield reason


def _tied(reasons: Iterable[Reason], link: Address, variable: str) -> dict[str, str]:
    """Return to which fact a tie leads, by the variable that stands for it."""
    for ground in grounds(reasons):
        if ground.address == link and ground.test is None:
            return {variable: str(ground.value)}
    return {}


def undecided(judged: ExceptionJudged) -> bool:
    """Say whether an exception is open only because no court has decided: its conditions all hold."""
    reasons = (*judged.held, *judged.own_reading)
    return judged.exemption.undecided and judged.truth is None and all(reason.truth is True for reason in reasons)


def _undecided(finding: Finding) -> list[ExceptionJudged]:
    return [judged for judged in finding.exceptions if undecided(judged)]
