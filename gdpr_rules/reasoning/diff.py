"""What changed between two reports, and why: other facts, other law, other rules, or time that passed.

A cause is not guessed from the proofs: the old report is assessed again with a part of the differences, and the
smallest part that brings a change about is its cause. Where several parts would do, facts come before law, law before
rules, and rules before time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import combinations
from typing import Any, Final, Literal, TypeVar

from gdpr_rules.assessment import Report, assess
from gdpr_rules.errors import InvalidInput
from gdpr_rules.facts.values import PARIS
from gdpr_rules.findings.finding import Finding, Subject
from gdpr_rules.findings.settle import Verdict
from gdpr_rules.norms.citation import Citation
from gdpr_rules.norms.norm import Norm, Provision
from gdpr_rules.norms.source import Decision
from gdpr_rules.notifications import Notification
from gdpr_rules.reading.load import KnowledgeBase
from gdpr_rules.reasoning.edits import Edit, edited, edits
from gdpr_rules.reasoning.reads import Reads, narrowed, reads

T = TypeVar("T")

How = Literal["appears", "vanishes", "changes"]
Event = Literal["in_force", "out_of_force", "known"]
Part = Literal["facts", "law", "rules", "time"]

_PARTS: Final[tuple[Part, ...]] = ("facts", "law", "rules", "time")

Key = tuple[str, ...]
"""What tells one finding or notification from another: the norm and the facts that it binds."""


@dataclass(frozen=True, slots=True)
class FactsDiffer:
    """The smallest set of differences between the two cases that brings a change about."""

    edits: tuple[Edit, ...]


@dataclass(frozen=True, slots=True)
class LawChanged:
    """A text came into force or left it, or a decision became known, on a day."""

    event: Event
    provision: str
    """The norm, the qualification or the exception that rests on it."""
    citation: Citation
    day: date


@dataclass(frozen=True, slots=True)
class RulesDiffer:
    """Another knowledge base: the norms and qualifications that differ, and the digests of both bases."""

    provisions: tuple[str, ...]
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class TimePassed:
    """Another day is judged: a time limit ran out, or what the case says of that time is different."""

    old: datetime
    new: datetime


Cause = FactsDiffer | LawChanged | RulesDiffer | TimePassed


@dataclass(frozen=True, slots=True)
class FindingChange:
    """One finding, before and after; None where the norm did not concern these facts."""

    norm: Norm
    subject: Subject | None
    old: Finding | None
    new: Finding | None
    causes: tuple[Cause, ...]

    @property
    def how(self) -> How:
        """Whether it appears, vanishes or changes."""
        return _how(self.old, self.new)


@dataclass(frozen=True, slots=True)
class NotificationChange:
    """One notification, before and after; None where there was nothing to notify."""

    norm: Norm
    about: Subject
    old: Notification | None
    new: Notification | None
    causes: tuple[Cause, ...]

    @property
    def how(self) -> How:
        """Whether it appears, vanishes or changes."""
        return _how(self.old, self.new)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two reports, and what is different in the second, the gravest first."""

    old: Report
    new: Report
    edits: tuple[Edit, ...]
    """All differences between the two cases, those that change no finding among them."""
    findings: tuple[FindingChange, ...]
    notifications: tuple[NotificationChange, ...]


def diff(old: Report, new: Report) -> Comparison:
    """Compare two reports: of two cases, on two days, with the law as known on two days, or by two knowledge bases."""
    return _Differ(old, new).compare()


def _how(old: object, new: object) -> How:
    return "appears" if old is None else "vanishes" if new is None else "changes"


# Findings and notifications by key.


@dataclass(frozen=True, slots=True)
class _Index:
    """The findings and notifications of one report by key, those that say "not concerned" left out."""

    findings: Mapping[Key, Finding]
    notifications: Mapping[Key, Notification]

    @classmethod
    def of(cls, report: Report) -> _Index:
        return cls(
            {_finding_key(finding): finding for finding in report.findings},
            {(_law(n.norm), n.to, *_ids(n.about)): n for n in report.notifications if n.duty != "not_required"},
        )

    def finding(self, key: Key) -> Finding | None:
        """Return the finding on some facts, or the one that a norm gives where no fact is concerned."""
        found = self.findings.get(key) or self.findings.get(key[:1])
        return None if found is None or found.verdict is Verdict.NOT_APPLICABLE else found


def _finding_key(finding: Finding) -> Key:
    return (_law(finding.norm), *(part for _, subject in finding.bound for part in _ids(subject)))


def _law(norm: Norm) -> str:
    """Return the id of a norm, or of the norm that it replaces: what is laid over a norm is compared with it."""
    return norm.replaces or norm.id


def _ids(subject: Subject) -> tuple[str, str]:
    return subject.kind, subject.id


def _finding_state(finding: Finding | None) -> object:
    if finding is None:
        return None
    excused_by = finding.excused_by.id if finding.excused_by is not None else None
    presumed = frozenset((presumed.address, presumed.value) for presumed in finding.presumed)
    return finding.verdict, finding.ended, excused_by, presumed, finding.pending_until


def _notification_state(notification: Notification | None) -> object:
    if notification is None:
        return None
    return notification.duty, notification.state, notification.due if notification.state is not None else None


def _state_of_finding(key: Key) -> Callable[[_Index], object]:
    return lambda index: _finding_state(index.finding(key))


def _state_of_notification(key: Key) -> Callable[[_Index], object]:
    return lambda index: _notification_state(index.notifications.get(key))


# Causes.


class _Differ:
    """Compares two reports, and assesses mixtures of them to find what brings each change about."""

    def __init__(self, old: Report, new: Report) -> None:
        self.old, self.new = old, new
        self.before, self.after = _Index.of(old), _Index.of(new)
        self.edits = edits(old.case, new.case)
        differs: dict[Part, bool] = {
            "facts": bool(self.edits),
            "law": old.law_known_on != new.law_known_on,
            "rules": old.knowledge.digest != new.knowledge.digest,
            "time": old.on != new.on,
        }
        self.parts = tuple(part for part in _PARTS if differs[part])
        self._mixtures: dict[tuple[str, frozenset[Part], tuple[Edit, ...]], _Index | None] = {}

    def compare(self) -> Comparison:
        old, new = self.before, self.after
        return Comparison(
            self.old, self.new, self.edits, tuple(self._findings(old, new)), tuple(self._notifications(old, new))
        )

    def _findings(self, old: _Index, new: _Index) -> Iterator[FindingChange]:
        for key in dict.fromkeys((*new.findings, *old.findings)):
            if len(key) == 1 and self._concerns_facts(key, old, new):
                continue  # the facts that the other report names are compared one by one
            before, after = old.finding(key), new.finding(key)
            if _finding_state(before) != _finding_state(after):
                norm = next(found.norm for found in (after, before) if found is not None)
                subject = next((found.subject for found in (after, before) if found and found.subject), None)
                causes = self._causes(norm, _bound(before, after), _state_of_finding(key))
                yield FindingChange(norm, subject, before, after, causes)

    @staticmethod
    def _concerns_facts(key: Key, old: _Index, new: _Index) -> bool:
        return any(len(other) > 1 and other[0] == key[0] for other in (*old.findings, *new.findings))

    def _notifications(self, old: _Index, new: _Index) -> Iterator[NotificationChange]:
        for key in dict.fromkeys((*new.notifications, *old.notifications)):
            before, after = old.notifications.get(key), new.notifications.get(key)
            if _notification_state(before) != _notification_state(after):
                norm = next(found.norm for found in (after, before) if found is not None)
                about = Subject(*key[2:])
                assert norm.notification is not None
                bound = {norm.notification.about: about.id}
                causes = self._causes(norm, bound, _state_of_notification(key))
                yield NotificationChange(norm, about, before, after, causes)

    def _causes(self, norm: Norm, bound: Mapping[str, str], state: Callable[[_Index], object]) -> tuple[Cause, ...]:
        wanted = state(self.after)

        def suffices(parts: frozenset[Part], made: tuple[Edit, ...]) -> bool:
            index = self._mixture(_law(norm), parts, made)
            return index is not None and state(index) == wanted

        parts = next(
            (
                frozenset(some)
                for count in range(1, len(self.parts) + 1)
                for some in combinations(self.parts, count)
                if suffices(frozenset(some), self.edits if "facts" in some else ())
            ),
            frozenset(self.parts),
        )
        found: list[Cause] = []
        read = [
            reads(base, each, bound)
            for base in (self.old.knowledge, self.new.knowledge)
            for each in base.norms.values()
            if _law(each) == _law(norm)
        ]
        if "facts" in parts:
            found.append(FactsDiffer(self._few(read, lambda made: suffices(parts, made))))
        if "law" in parts:
            found += _each_once(_became_known(self.old, self.new, _provisions(read)))
        if "rules" in parts:
            found.append(self._other_rules(norm, read))
        if "time" in parts:
            turned = list(self._in_force([norm.id])) or _each_once(self._in_force(_provisions(read)))
            found += turned or [TimePassed(self.old.on, self.new.on)]
        return tuple(found)

    def _few(self, read: Sequence[Reads], suffices: Callable[[tuple[Edit, ...]], bool]) -> tuple[Edit, ...]:
        """Return a set of edits of which none can be left out, from among those that the norm reads if they do."""
        near = [edit for edit in self.edits if any(_is_read(edit, each) for each in read)]
        start = near if suffices(tuple(near)) else list(self.edits)
        return tuple(_smallest(start, lambda made: suffices(tuple(made))))

    def _mixture(self, norm: str, parts: frozenset[Part], made: tuple[Edit, ...]) -> _Index | None:
        """Judge one norm on the old case with some differences made; None if such a case cannot be."""
        key = (norm, parts, made)
        if key not in self._mixtures:
            self._mixtures[key] = self._judge(norm, parts, made)
        return self._mixtures[key]

    def _judge(self, norm: str, parts: frozenset[Part], made: tuple[Edit, ...]) -> _Index | None:
        def of(part: Part) -> Report:
            return self.new if part in parts else self.old

        try:
            case = edited(self.old.case, self.new.case, made) if made else self.old.case
        except InvalidInput:
            return None
        knowledge = narrowed(of("rules").knowledge.as_known_on(of("law").law_known_on), [norm])
        return _Index.of(assess(case, knowledge=knowledge, on=of("time").on, engine="native"))

    def _other_rules(self, norm: Norm, read: Sequence[Reads]) -> RulesDiffer:
        old, new = self.old.knowledge, self.new.knowledge
        law, other = _by_id(old), _by_id(new)
        differ = [id for id in sorted(_provisions(read)) if _gist(law.get(id)) != _gist(other.get(id))]
        return RulesDiffer(tuple(differ) or (norm.id,), old.digest, new.digest)

    def _in_force(self, provisions: Iterable[str]) -> Iterator[LawChanged]:
        """Yield what came into force or left it between the two days."""
        first, last = sorted((_day(self.old.on), _day(self.new.on)))
        by_id = {**_by_id(self.old.knowledge), **_by_id(self.new.knowledge)}
        for provision in (by_id[id] for id in sorted(provisions)):
            start, end = provision.in_force.start, provision.in_force.end
            if start is not None and first < start <= last:
                yield LawChanged("in_force", provision.id, provision.sources[0], start)
            if end is not None and first < end <= last:
                yield LawChanged("out_of_force", provision.id, provision.sources[0], end)


def _bound(old: Finding | None, new: Finding | None) -> dict[str, str]:
    bound = next((found.bound for found in (new, old) if found is not None and found.bound), ())
    return {variable: subject.id for variable, subject in bound}


def _is_read(edit: Edit, read: Reads) -> bool:
    return edit.address in read if edit.address is not None else edit.kind in read.kinds


def _smallest(whole: list[T], suffices: Callable[[list[T]], bool]) -> list[T]:
    """Return a part of `whole` that suffices and of which nothing can be left out; large pieces are tried first."""
    kept, size = whole, len(whole)
    while size:
        position = 0
        while position < len(kept):
            rest = kept[:position] + kept[position + size :]
            if rest and suffices(rest):
                kept = rest
            else:
                position += size
        size //= 2
    return kept


def _each_once(changes: Iterable[LawChanged]) -> list[LawChanged]:
    """Leave out what rests on the same text as an earlier change of the same day."""
    found: dict[tuple[Event, Citation, date], LawChanged] = {}
    for change in changes:
        found.setdefault((change.event, change.citation, change.day), change)
    return list(found.values())


def _day(moment: datetime) -> date:
    return moment.astimezone(PARIS).date()


def _provisions(read: Iterable[Reads]) -> frozenset[str]:
    return frozenset(id for each in read for id in each.provisions)


def _by_id(knowledge: KnowledgeBase) -> dict[str, Provision]:
    return {provision.id: provision for provision in knowledge.provisions}


def _gist(provision: Provision | None) -> Any:
    """Return what decides in a provision: not where it stands, nor how it is told."""
    if provision is None:
        return None
    unless = tuple((e.where, e.own_reading, e.given, e.undecided, e.lifts) for e in provision.unless)
    gist = (provision.patterns, unless, provision.in_force, provision.status)
    if isinstance(provision, Norm):
        return (*gist, provision.requires, provision.presumptions, provision.force, provision.notification)
    return (*gist, provision.traits, provision.ties, provision.new, provision.carries)


def _became_known(old: Report, new: Report, provisions: Iterable[str]) -> Iterator[LawChanged]:
    """Yield the decisions that one report knows and the other does not, as far as they found something here."""
    later = max((old, new), key=lambda report: report.law_known_on or date.max)
    earlier = old if later is new else new
    known = _by_id(earlier.knowledge)
    for id, provision in sorted(_by_id(later.knowledge).items()):
        if id not in provisions:
            continue
        if id not in known:
            yield from _decisions(id, provision.sources, earlier.law_known_on, later.knowledge)
            continue
        stood = {exemption.id for exemption in known[id].unless}
        for exemption in provision.unless:
            if exemption.id not in stood:
                yield from _decisions(exemption.id, exemption.sources, earlier.law_known_on, later.knowledge)


def _decisions(
    id: str, citations: Iterable[Citation], known_on: date | None, knowledge: KnowledgeBase
) -> Iterator[LawChanged]:
    for citation in citations:
        source = knowledge.sources.resolve(citation).source
        if isinstance(source, Decision) and known_on is not None and source.decided > known_on:
            yield LawChanged("known", id, citation, source.decided)
