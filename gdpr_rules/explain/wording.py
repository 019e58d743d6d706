"""The sentences about findings and notifications that every output shares, JSON and text alike."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING

from gdpr_rules.assessment import Report
from gdpr_rules.explain import dates
from gdpr_rules.explain.phrases import Phrases, capitalised, filled, lowered, sentence
from gdpr_rules.explain.statements import Statements, is_one_day
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.values import Duration, Links
from gdpr_rules.findings.finding import ExceptionJudged, Finding, Ground, Reason, grounds
from gdpr_rules.findings.settle import Verdict
from gdpr_rules.norms.citation import Citation
from gdpr_rules.norms.clock import Due
from gdpr_rules.norms.condition import WithoutUndueDelay
from gdpr_rules.norms.norm import Exemption, Norm
from gdpr_rules.norms.words import Language, Words
from gdpr_rules.notifications import Notification
from gdpr_rules.remedies import done_too_late

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
            labels[pattern.variable] = self.statements.naming(pattern.kind, id) if id is not None else kind
        return labels

    # Verdicts.

    def verdict(self, finding: Finding) -> str:
        """Return the verdict in words: a breach of a duty is a « manquement », of anything weaker an « écart ».

        What a provider fails in is said to be the provider's.
        """
        key = f"verdict.{finding.verdict.value}"
        if finding.but_for_exceptions:
            return self.phrase(f"verdict.unless{self._whose(finding)}")
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

    @staticmethod
    def _whose(finding: Finding) -> str:
        """Return which phrase tells a duty that is not done unless an exception is shown."""
        if finding.norm.force != "binding":
            return ".departure" if _only_departure(finding) else ".weaker"
        return ".provider" if finding.norm.binds is not None else ""

    def because(self, finding: Finding) -> str:
        """Return in a sentence why the verdict is what it is."""
        if finding.verdict is Verdict.VIOLATION:
            violated = sentence(self.text(finding.norm.text.violated, finding))
            if done_too_late(finding, self.report.periods[-1]):
                return f"{violated} {self.phrase('because.too_late')}"
            return violated
        if finding.verdict is Verdict.EXCUSED:
            text = finding.excused_by.text if finding.excused_by is not None else None
            return sentence(text.in_(self.language)) if text is not None else self.phrase("because.excused")
        if finding.verdict is Verdict.MET:
            delay = self._delay(finding)
            if delay:
                return self.phrase("because.met.after", delay=delay)
            return self.phrase("because.met", title=self.text(finding.norm.text.title, finding))
        if finding.verdict is Verdict.NOT_APPLICABLE:
            return self.phrase("because.not_applicable")
        return " ".join(self._open(finding))

    def _delay(self, finding: Finding) -> str:
        """Return how long a message took that no text counts in hours, empty if no day passed or none is known."""
        told = next((each for each in self.report.notifications if each.finding is finding), None)
        return self._days(told) if told is not None else ""

    def _days(self, notification: Notification) -> str:
        if not notification.days or notification.days < 0 or notification.due != Due(None, None):
            return ""
        return dates.duration(Duration(f"P{notification.days}D"), self.language)

    def failing(self, finding: Finding) -> str:
        """Return what is not done, and what could excuse it unless the verdict says that already."""
        if finding.but_for_exceptions and _only_departure(finding):
            return sentence(self.text(finding.norm.text.violated, finding))
        return self.because(finding)

    def _open(self, finding: Finding) -> Iterator[str]:
        if finding.but_for_exceptions:
            yield sentence(self.text(finding.norm.text.violated, finding))
        if finding.pending_until is not None:
            yield self.phrase("because.pending", due=self.pending(finding))
        for judged in _undecided(finding):
            text = judged.exemption.text
            yield sentence(text.in_(self.language)) if text is not None else self.phrase("because.undecided")
        if finding.missing and finding.pending_until is None:
            names = [self.statements.name(address) for address in finding.missing]
            many = len(names) > 1
            missing = self.phrase.joined(lowered(name) for name in names)
            if finding.but_for_exceptions:
                yield self._exception(finding, missing)
                return
            key = "because.undetermined.many" if many else "because.undetermined"
            yield self.phrase(key, count=len(names), missing=missing)
        if not (finding.missing or finding.open_kinds or finding.pending_until or _undecided(finding)):
            yield self.phrase("because.not_yet" if _not_yet(finding) else "because.unclear")
        if finding.open_kinds:
            yield self.phrase("because.open", kinds=self.phrase.joined(map(self.statements.kind, finding.open_kinds)))

    def _exception(self, finding: Finding, missing: str) -> str:
        """Return what would excuse a duty that is not done, as far as that is open."""
        if _only_departure(finding):
            return self.phrase("because.unless.departure")
        clauses = self._clauses(judged.exemption for judged in finding.exceptions if judged.truth is None)
        if clauses:
            return self.phrase("because.unless.told", exceptions=clauses)
        return self.phrase("because.unless", missing=missing)

    def tags(self, norm: Norm) -> tuple[str, ...]:
        """Return what must be said of a norm wherever it stands: that it is no law, a draft, or our reading."""
        own = (self.phrase("own_reading"),) if norm.reading == "own" else ()
        pending = (self.phrase("proposal"),) if norm.replaces is not None else ()
        return pending + own + ((self.phrase("draft"),) if norm.status == "draft" else ())

    # Notifications.

    def notice(self, notification: Notification) -> str:
        """Return in one or two sentences whether a notification is due, and by when."""
        state = notification.state
        if notification.duty in ("not_required", "excused"):
            own = f"notice.{notification.duty}.{notification.to}"
            return self.phrase(own if self.phrase.has(own) else f"notice.{notification.duty}")
        if state == "done" and self._days(notification):
            assert notification.told is not None  # a delay is known only where both moments are
            told = {"moment": self.statements.moment(notification.told), "delay": self._days(notification)}
            return self.phrase(f"notice{_by(notification)}.done.after", **told)
        if notification.norm.binds is not None and state in ("done", "due", "unknown"):
            return self.phrase(f"notice.provider.{self._owed(notification)}")
        to_do = state == "due" and (notification.duty == "required" or bool(notification.unless))
        due = self.due(notification, before=to_do)
        dated = ".dated" if due else ""
        if notification.unless and state in ("due", "overdue", "unknown"):
            return self._unless(notification, due)
        if notification.duty == "undetermined" and state not in ("done", "done_late", "partly_done"):
            return self.phrase(f"notice.undetermined{dated}", due=due)
        if state == "due" and not due:
            return self.phrase("notice.due.undated")
        if state == "unknown":
            return self.phrase(f"notice.unknown{dated}", due=due)
        return self.phrase(f"notice.{state}", due=due)

    @staticmethod
    def _owed(notification: Notification) -> str:
        undetermined = notification.duty == "undetermined" and notification.state != "done"
        return "undetermined" if undetermined else str(notification.state)

    def _unless(self, notification: Notification, due: str) -> str:
        """Say first what is to be done where only an exception could lift the duty, then which one."""
        key = f"notice.unless.{notification.state}"
        if notification.state == "due" and not due:
            key += ".undated"
        elif notification.state == "unknown" and due:
            key += ".dated"
        return self.phrase(key, due=due, unless=self.unless(notification))

    def unless(self, notification: Notification) -> str:
        """Return, as a clause, which exceptions alone could lift a duty."""
        clauses = self._clauses(notification.unless)
        return self.phrase("unless", exceptions=clauses) if clauses else self.phrase("unless.untold")

    def _clauses(self, exemptions: Iterable[Exemption]) -> str:
        """Return exceptions as clauses that can follow "if"; empty if one of them has no such words."""
        keys = [f"unless.{exemption.id}" for exemption in exemptions]
        if not all(map(self.phrase.has, keys)):
            return ""
        return self.phrase("unless.or").join(dict.fromkeys(self.phrase(key) for key in keys))

    def addressee(self, notification: Notification) -> str:
        """Return who is to be told; of a message that a provider owes the practice, the provider."""
        return self.phrase("to.provider" if notification.norm.binds is not None else f"to.{notification.to}")

    def concerns(self, notification: Notification) -> bool:
        """Say whether a notification is worth a line: what a provider owes is, once a provider is named."""
        norm, wanted = notification.norm, notification.norm.notification
        if norm.binds is None or wanted is None:
            return True
        kind, id = notification.about.kind, notification.about.id
        snapshot = self.report.periods[-1].snapshot
        ties = (snapshot.value(Address(kind, id, link.field)) for link in norm.pattern(wanted.about).links)
        return any(isinstance(tie, Links) and bool(tie.ids) for tie in ties)

    def pending(self, finding: Finding) -> str:
        """Return when the time limit ends that still runs for a finding, both readings if they differ."""
        assert finding.pending_until is not None
        for notification in self.report.notifications:
            if notification.finding is finding and self.due(notification):
                return self.due(notification)
        return self.deadline(finding.pending_until)

    def due(self, notification: Notification, *, before: bool = False) -> str:
        """Return when the time limit ends, both readings if they differ; empty if no text counts it in hours.

        With `before`, it can follow that word.
        """
        earliest, latest = notification.due.earliest, notification.due.latest
        if earliest is None or latest is None or earliest == latest:
            either = earliest or latest
            return self.deadline(either, before=before) if either is not None else ""
        first = self.deadline(earliest, before=before)
        return self.phrase("deadline.latest", earliest=first, latest=self.deadline(latest))

    def deadline(self, at: datetime, *, before: bool = False) -> str:
        """Return the end of a time limit: a moment, or the end of a day; with `before`, it can follow that word."""
        key = ".before" if before else ""
        day = dates.ends(at)
        if day is not None:
            return self.phrase(f"deadline.day{key}", day=dates.weekday(day, self.language))
        return self.phrase(f"deadline.moment{key}", moment=dates.moment(at, self.language))

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
        label = self.statements.naming(address.kind, address.id)
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
    for variable, label in labels.items():
        if not label:  # the guillemets go with the name
            text = re.sub(rf" (?:« {{{{ {variable}\.label }}}} »|“{{{{ {variable}\.label }}}}”)", "", text)
    return _template(text).render({variable: {"label": label} for variable, label in labels.items()})


@cache
def _template(text: str) -> Template:
    """Compile a text of a norm: it reaches nothing but the labels it is given, and fails on any other name."""
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    # Plain text: each output escapes the whole of it. The texts are part of the knowledge base, not of a case.
    return ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=False).from_string(text)


def _by(notification: Notification) -> str:
    return ".provider" if notification.norm.binds is not None else ""


def _not_yet(finding: Finding) -> bool:
    """Say whether all that is lacking is that something be done, for which no text counts the hours."""
    waiting = [reason for reason in finding.duty if reason.truth is None]
    return finding.applies and all(
        isinstance(reason, Ground) and isinstance(reason.test, WithoutUndueDelay) and reason.value is False
        for reason in waiting
    )


def _only_departure(finding: Finding) -> bool:
    """Say whether all that is open is whether the practice wrote down why it departs from a recommendation."""
    return all(judged.exemption.departure for judged in finding.exceptions if judged.truth is None)


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
