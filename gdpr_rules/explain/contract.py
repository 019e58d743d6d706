"""The report as JSON: what other programs read, and the schema that describes it.

Keys, ids and enums are never translated; `text`, `label`, `because` and the like are for people and follow the
language. Moments are in Paris time with their offset. Values and tests are written as in a case and in a norm.
"""

from __future__ import annotations

from datetime import datetime
from importlib.metadata import version
from typing import Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from gdpr_rules.assessment import Report
from gdpr_rules.explain.phrases import one_line
from gdpr_rules.explain.typography import typeset
from gdpr_rules.explain.wording import Wording
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.outcome import Outcome
from gdpr_rules.facts.values import PARIS, Instant, Json, as_written
from gdpr_rules.findings.carried import CarriedValue
from gdpr_rules.findings.finding import ExceptionJudged, Finding, Ground, Reason, Step, Subject
from gdpr_rules.findings.settle import Verdict
from gdpr_rules.norms.condition import (
    AtLeast,
    AtMost,
    Before,
    IncludesAll,
    IncludesAny,
    IncludesNone,
    Is,
    NotBefore,
    OneOf,
    Test,
    Within,
    WithoutUndueDelay,
)
from gdpr_rules.norms.norm import Addressee, Force, Lifts, Reading, Severity, Status, Urgency
from gdpr_rules.norms.words import Language
from gdpr_rules.notifications import Duty, Notification, State
from gdpr_rules.questions import AskedFact
from gdpr_rules.remedies import Action

SCHEMA_VERSION: Final = 1
_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"

FINE: Final = {
    "fr": "Information sur ce que des autorités ont décidé dans cette affaire. Ce n'est jamais une prévision.",
    "en": "Information on what authorities decided in this case. It is never a forecast.",
}


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class KnowledgePart(_Part):
    """On which rules the report rests."""

    version: str
    digest: str
    """A SHA-256 of the files of the knowledge base that state the law and what is said of it."""
    overlays: list[str]
    """Proposals that were supposed to be law and are not; empty unless they were asked for."""


class SubjectPart(_Part):
    """A fact of the case, and how the practice calls it."""

    kind: str
    id: str
    label: str


class PlacePart(_Part):
    """Where a statement stands in the file of the case; lines and columns count from 1."""

    line: int
    column: int


class MomentPart(_Part):
    """A moment as far as it is known: between two instants, null where open."""

    start: str | None = Field(serialization_alias="from")
    end: str | None = Field(serialization_alias="to")
    about: bool = False


class GroundPart(_Part):
    """One test on one stated value. A tie to another fact has no `expected`, and the other's id as `actual`."""

    fact: str
    expected: Any
    actual: Any
    truth: bool | None
    place: PlacePart | None
    text: str


class ConclusionPart(_Part):
    """What a qualification concluded (`by`), by which texts, and from what; `by` is null where none did."""

    conclusion: str
    truth: bool | None
    by: str | None
    reading: Reading | None
    sources: tuple[str, ...]
    because: tuple[ReasonPart, ...]
    text: str


ReasonPart = GroundPart | ConclusionPart
ConclusionPart.model_rebuild()


class ExceptionPart(_Part):
    """One exception of a norm, as judged: the conditions that were held, and the limits that are our reading."""

    exception: str
    citations: tuple[str, ...]
    truth: bool | None
    undecided: bool
    lifts: Lifts
    held: tuple[ReasonPart, ...]
    own_reading: tuple[ReasonPart, ...]
    text: str | None


class ProofPart(_Part):
    """Whether the norm applies, whether what it asks is done, which exceptions hold, and on which facts."""

    applies: bool | None
    fulfilled: bool | None
    scope: tuple[ReasonPart, ...]
    duty: tuple[ReasonPart, ...]
    exceptions: tuple[ExceptionPart, ...]


class ExcusedPart(_Part):
    """By which exception, and by which text, a duty or a reproach falls away."""

    exception: str
    citation: str


class PresumedPart(_Part):
    """What was presumed for want of proof to the contrary, and by which text."""

    fact: str
    value: bool
    citation: str


class FindingPart(_Part):
    """What one norm says of one fact."""

    norm: str
    title: str
    verdict: Verdict
    ended: bool
    ended_at: MomentPart | None
    counts: bool
    """Whether exit codes count it: a violation by the practice, of a binding norm that is not a draft."""
    binds: Literal["practice", "provider"]
    """Whose duty it is."""
    force: Force
    severity: Severity
    status: Status
    reading: Reading | None
    review: str | None
    subject: SubjectPart | None
    citations: tuple[str, ...]
    measured_against: tuple[str, ...]
    excused_by: ExcusedPart | None
    unless: tuple[str, ...]
    """The exceptions, by id, that alone leave it open: it is a violation unless one of them is shown."""
    missing: tuple[str, ...]
    """The facts that someone can answer and that would decide."""
    open_kinds: tuple[str, ...]
    presumed: tuple[PresumedPart, ...]
    pending_until: str | None
    remedies: tuple[str, ...]
    because: str
    proof: ProofPart


class NotificationPart(_Part):
    """Who must be told of a breach, and by when: `due` on the earliest reading, `due_latest` on the latest."""

    to: Addressee
    about: str
    label: str
    norm: str
    duty: Duty
    state: State | None
    aware: MomentPart | None
    due: str | None
    due_latest: str | None
    unless: tuple[str, ...]
    """The exceptions, by id, that alone leave the duty open: it stands unless one of them is shown."""
    citations: tuple[str, ...]
    because: str


class QuestionPart(_Part):
    """A question that could still change a verdict, and the norms that wait for it."""

    fact: str
    text: str
    why: tuple[str, ...]
    urgent: bool


class RemedyPart(_Part):
    """What to do about the violations that last, and when."""

    remedy: str
    text: str
    steps: str | None
    when: Urgency
    effort: int
    norms: tuple[str, ...]
    subjects: tuple[SubjectPart, ...]


class IncompletePart(_Part):
    """A kind of fact that the case does not list in full, and the question that would close it."""

    kind: str
    text: str


class CarriedPart(_Part):
    """A value that nobody stated of a fact: by which qualification, and from which stated fact, it came to it."""

    fact: str
    value: Any
    by: str
    source: str | None = Field(serialization_alias="from")
    text: str


class CasePart(_Part):
    """What the case says of itself; `outcomes` is what authorities decided, as information, never a forecast."""

    title: str | None
    outcomes: tuple[Outcome, ...]
    about_outcomes: str | None


class ReportPart(_Part):
    """What the law says of a case on one day."""

    schema_version: Literal[1]
    on: str
    law_known_on: str | None
    engines: tuple[str, ...]
    knowledge: KnowledgePart
    language: Language
    case: CasePart
    findings: tuple[FindingPart, ...]
    notifications: tuple[NotificationPart, ...]
    questions: tuple[QuestionPart, ...]
    remedies: tuple[RemedyPart, ...]
    carried: tuple[CarriedPart, ...]
    incomplete: tuple[str, ...]
    closing_questions: tuple[IncompletePart, ...]
    counts: dict[Verdict, int]


def report_json(report: Report, language: Language) -> Json:
    """Return the report as plain data, ready for JSON, that `report_schema` describes."""
    return _Writer(report, language).report().model_dump(mode="json", by_alias=True)


def report_schema() -> Json:
    """Return the JSON Schema of what `report_json` returns."""
    schema = ReportPart.model_json_schema(mode="serialization", by_alias=True)
    return {"$schema": _DIALECT, **schema}


class _Writer:
    """Writes the parts of one report."""

    def __init__(self, report: Report, language: Language) -> None:
        self.told = report
        self.wording = Wording(report, language)
        self.statements = self.wording.statements
        self.language: Language = language

    def report(self) -> ReportPart:
        told = self.told
        return ReportPart(
            schema_version=SCHEMA_VERSION,
            on=_paris(told.on),
            law_known_on=told.law_known_on.isoformat() if told.law_known_on is not None else None,
            engines=told.engines,
            knowledge=KnowledgePart(
                version=knowledge_version(), digest=told.knowledge.digest, overlays=list(told.knowledge.overlays)
            ),
            language=self.language,
            case=self._case(),
            findings=tuple(self._finding(finding) for finding in told.findings),
            notifications=tuple(self._notification(notification) for notification in told.notifications),
            questions=tuple(self._question(question) for question in told.questions),
            remedies=tuple(self._remedy(action) for action in told.remedies),
            carried=tuple(self._carried(value) for value in told.carried.values()),
            incomplete=told.incomplete,
            closing_questions=tuple(
                IncompletePart(kind=kind, text=self._text(self.wording.closing(kind))) for kind in told.incomplete
            ),
            counts=dict(told.counts),
        )

    def _text(self, text: str) -> str:
        return typeset(text, self.language)

    def _case(self) -> CasePart:
        case = self.told.case
        title = one_line(case.title) if case.title is not None else None
        about = self._text(FINE[self.language]) if case.outcomes else None
        return CasePart(title=title, outcomes=case.outcomes, about_outcomes=about)

    def _subject(self, subject: Subject) -> SubjectPart:
        label = self.statements.label(subject.kind, subject.id)
        return SubjectPart(kind=subject.kind, id=subject.id, label=label)

    def _finding(self, finding: Finding) -> FindingPart:
        norm, excused = finding.norm, finding.excused_by
        return FindingPart(
            norm=norm.id,
            title=self._text(self.wording.text(norm.text.title, finding)),
            verdict=finding.verdict,
            ended=finding.ended,
            ended_at=_moment(finding.ended_at),
            counts=finding.counts,
            binds="practice" if norm.binds is None else "provider",
            force=norm.force,
            severity=norm.severity,
            status=norm.status,
            reading=norm.reading,
            review=norm.review,
            subject=self._subject(finding.subject) if finding.subject is not None else None,
            citations=_written(norm.sources),
            measured_against=_written(norm.measured_against),
            excused_by=ExcusedPart(exception=excused.id, citation=str(excused.sources[0])) if excused else None,
            unless=tuple(exemption.id for exemption in finding.unless),
            missing=_written(finding.missing),
            open_kinds=finding.open_kinds,
            presumed=tuple(
                PresumedPart(fact=str(each.address), value=each.value, citation=str(each.citation))
                for each in finding.presumed
            ),
            pending_until=_paris(finding.pending_until) if finding.pending_until is not None else None,
            remedies=norm.remedies,
            because=self._text(self.wording.because(finding)),
            proof=ProofPart(
                applies=finding.scope_truth,
                fulfilled=finding.duty_truth,
                scope=self._reasons(finding.scope),
                duty=self._reasons(finding.duty),
                exceptions=tuple(self._exception(judged) for judged in finding.exceptions),
            ),
        )

    def _exception(self, judged: ExceptionJudged) -> ExceptionPart:
        exemption = judged.exemption
        return ExceptionPart(
            exception=exemption.id,
            citations=_written(exemption.sources),
            truth=judged.truth,
            undecided=exemption.undecided,
            lifts=exemption.lifts,
            held=self._reasons(judged.held),
            own_reading=self._reasons(judged.own_reading),
            text=self._text(exemption.text.in_(self.language)) if exemption.text is not None else None,
        )

    def _reasons(self, reasons: tuple[Reason, ...]) -> tuple[ReasonPart, ...]:
        return tuple(self._step(each) if isinstance(each, Step) else self._ground(each) for each in reasons)

    def _step(self, step: Step) -> ConclusionPart:
        qualification = step.qualification
        return ConclusionPart(
            conclusion=".".join(part for part in (step.subject.kind, step.subject.id, step.name) if part),
            truth=step.truth,
            by=qualification.id if qualification is not None else None,
            reading=qualification.reading if qualification is not None else None,
            sources=_written(qualification.sources) if qualification is not None else (),
            because=self._reasons(step.grounds),
            text=self._text(self.statements.concluded(step)),
        )

    def _ground(self, ground: Ground) -> GroundPart:
        place = self.told.case.place(ground.address)
        return GroundPart(
            fact=str(ground.address),
            expected=_expected(ground.test, ground.address),
            actual=_plain(ground.value),
            truth=ground.truth,
            place=PlacePart(line=place.line, column=place.column) if place is not None else None,
            text=self._text(self.statements.told(ground.address, ground.value, ground.truth)),
        )

    def _notification(self, notification: Notification) -> NotificationPart:
        earliest, latest = notification.due.earliest, notification.due.latest
        return NotificationPart(
            to=notification.to,
            about=notification.about.id,
            label=self.wording.about(notification),
            norm=notification.norm.id,
            duty=notification.duty,
            state=notification.state,
            aware=_moment(notification.aware),
            due=_paris(earliest) if earliest is not None else None,
            due_latest=_paris(latest) if latest is not None else None,
            unless=tuple(exemption.id for exemption in notification.unless),
            citations=_written(self.wording.grounds_of(notification)),
            because=self._text(self.wording.notice(notification)),
        )

    def _question(self, asked: AskedFact) -> QuestionPart:
        text = self._text(self.wording.question(asked.fact))
        return QuestionPart(fact=str(asked.fact), text=text, why=asked.why, urgent=asked.urgent)

    def _remedy(self, action: Action) -> RemedyPart:
        remedy = self.told.knowledge.remedies[action.remedy]
        return RemedyPart(
            remedy=action.remedy,
            text=self._text(remedy.title.in_(self.language)),
            steps=self._text(remedy.steps.in_(self.language)) if remedy.steps is not None else None,
            when=action.when,
            effort=remedy.effort,
            norms=action.norms,
            subjects=tuple(self._subject(subject) for subject in action.subjects),
        )

    def _carried(self, carried: CarriedValue) -> CarriedPart:
        return CarriedPart(
            fact=str(carried.address),
            value=_plain(carried.value),
            by=carried.qualification.id,
            source=str(carried.source) if carried.source is not None else None,
            text=self._text(self.statements.told(carried.address, carried.value)),
        )


def knowledge_version() -> str:
    """Return the version of the package, with which its knowledge base is published."""
    return version("gdpr-rules")


def _written(values: tuple[object, ...]) -> tuple[str, ...]:
    return tuple(str(value) for value in values)


def _paris(at: datetime) -> str:
    return at.astimezone(PARIS).isoformat()


def _moment(moment: Instant | None) -> MomentPart | None:
    if moment is None:
        return None
    start, end = (_paris(at) if at is not None else None for at in (moment.start, moment.end))
    return MomentPart(start=start, end=end, about=moment.about)


def _plain(value: Any) -> Any:
    """Return a value as a case file writes it, but a moment by its two ends; None is an unknown one."""
    if isinstance(value, Instant):
        made = _moment(value)
        return made.model_dump(by_alias=True) if made is not None else None
    return as_written(value) if value is not None else None


def _expected(test: Test | None, address: Address) -> Any:
    """Return a test as a norm writes it; a time limit names the fact from which it runs."""
    match test:
        case None:
            return None
        case Is(expected=expected):
            return expected
        case OneOf(expected=words):
            return {"in": list(words)}
        case AtLeast(threshold=threshold):
            return {"at_least": threshold}
        case AtMost(threshold=threshold):
            return {"at_most": threshold}
        case IncludesAll(items=items):
            return {"includes_all": list(items)}
        case IncludesAny(items=items):
            return {"includes_any": list(items)}
        case IncludesNone(items=items):
            return {"includes_none": list(items)}
        case Within(limit=limit, since=since):
            return {"within": limit.duration.iso, "since": str(since)}
        case WithoutUndueDelay():
            return {"without_undue_delay": True}
        case Before(limit=limit):
            return {"before": _plain(limit)}
        case NotBefore(limit=limit):
            return {"not_before": _plain(limit)}
    raise TypeError(f"{type(test).__name__} has no written form ({address})")
