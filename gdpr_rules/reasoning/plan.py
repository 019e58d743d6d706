"""The smallest plan: the fewest actions after which no violation lasts that can be repaired.

An action does one remedy around one fact. Its values hold from the instant judged on: what was so before stays in
the case, so that a violation which the plan repairs is over, not undone. What cannot be undone is told apart: what is
already over, and what no remedy makes good, such as a notification that comes too late.

The search is exact. A verdict is a function of what its norm reads, so a violation that an attempt leaves can only
go if something that it reads is done otherwise: each failed attempt teaches one such clause, and the next attempt is
the cheapest that satisfies all of them. The first attempt that leaves nothing is therefore the smallest plan.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import combinations
from typing import Any, Final

from gdpr_rules.assessment import EngineName, Report, assess
from gdpr_rules.facts.case import KINDS, Case, path_of
from gdpr_rules.facts.editing import plain_data, with_values
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.stated import Episode
from gdpr_rules.facts.values import UNKNOWN
from gdpr_rules.findings.finding import Finding, Reason, Step, Subject
from gdpr_rules.reading.load import KnowledgeBase
from gdpr_rules.reasoning.reads import Reads, narrowed, reads

_WHEN: Final = ("now", "today", "this_week", "this_month")

Key = tuple[str, tuple[tuple[str, Subject], ...]]
"""What tells one violation from another: the norm and the facts that it binds."""


@dataclass(frozen=True, slots=True)
class PlannedAction:
    """One remedy, done around one fact, and the values that it makes true, as a case file writes them."""

    remedy: str
    on: Subject
    values: tuple[tuple[Address, Any], ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """What to do, in the order in which to do it, and what that does not undo.

    `after` is the report of the case with all actions done. `cleared` are the violations that last before and not
    after; `left` those that the plan cannot end; `past` those that were over before.
    """

    before: Report
    after: Report
    actions: tuple[PlannedAction, ...]
    ends: tuple[tuple[Finding, ...], ...]
    """For each action, the violations that it would end even if nothing else were done."""
    cleared: tuple[Finding, ...]
    left: tuple[Finding, ...]
    past: tuple[Finding, ...]

    @property
    def effort(self) -> int:
        """The efforts of all actions, each from 1 to 5, added up."""
        return sum(self.before.knowledge.remedies[action.remedy].effort for action in self.actions)


class UncertifiedPlan(AssertionError):
    """A plan that does not do what it claims: a bug of ours, never a result."""


def plan(report: Report) -> Plan:
    """Return the smallest plan for the violations of binding norms that last, certified by a second assessment.

    Of plans with equally few actions it is the one that takes the least effort, then the one that is done soonest.
    Raises UncertifiedPlan where the assessment after it does not bear it out, which is a bug.
    """
    trial = _Trial(report)
    done = _Search(trial).smallest()
    order = sorted(done, key=lambda number: _pressing(trial.actions[number], report.knowledge))
    actions = [trial.actions[number] for number in order]
    after = assess(
        apply(report.case, actions, report.on),
        knowledge=report.knowledge,
        on=report.on,
        engine=_engine(report),
    )
    lasting = {_key(finding): finding for finding in _lasting(after)}
    if lasting.keys() != trial.lasting(done).keys() or not lasting.keys() <= trial.before.keys():
        raise UncertifiedPlan("the assessment after the plan does not come to what the plan claims")
    return Plan(
        before=report,
        after=after,
        actions=tuple(actions),
        ends=tuple(trial.ended_by(number) for number in order),
        cleared=tuple(finding for key, finding in trial.before.items() if key not in lasting),
        left=tuple(finding for key, finding in trial.before.items() if key in lasting),
        past=tuple(finding for finding in report.violations if finding.ended),
    )


def _engine(report: Report) -> EngineName:
    """Return the engines of the report: they certify the plan, not only the one that the search used."""
    return "auto" if len(report.engines) > 1 else "durable" if report.engines == ("durable",) else "native"


def _pressing(action: PlannedAction, knowledge: KnowledgeBase) -> tuple[int, int, str, str]:
    remedy = knowledge.remedies[action.remedy]
    return _WHEN.index(remedy.when), remedy.effort, action.remedy, action.on.id


def candidates(report: Report) -> tuple[PlannedAction, ...]:
    """Return every action that a plan could take: the remedies of what lasts, around each fact that they concern."""
    found: dict[tuple[str, str], PlannedAction] = {}
    for remedy, about in sorted(_around(report).items()):
        for fact in sorted(about, key=lambda subject: (subject.kind, subject.id)):
            values = tuple(_values(report, remedy, fact, about[fact]))
            if values:
                # Around a network or around its one service comes to the same.
                found.setdefault((remedy, repr(values)), PlannedAction(remedy, fact, values))
    return tuple(found.values())


def repairable(report: Report) -> tuple[Finding, ...]:
    """Return the violations that last and that some of the remedies of their own norm would end."""
    return _Trial(report).repairable


def apply(case: Case, actions: Iterable[PlannedAction], on: datetime) -> Case:
    """Return the case with the actions done at the instant `on`: what was stated until then is kept."""
    data, changed = plain_data(case), {}
    moment = on.astimezone(UTC).replace(microsecond=0).isoformat()
    for action in actions:
        for address, value in action.values:
            changed[address] = [*_until(case, data, address, on, moment), {"value": value, "from": moment}]
    return with_values(case, changed)


# What is done, and to what.


def _lasting(report: Report) -> tuple[Finding, ...]:
    return tuple(finding for finding in report.violations if not finding.ended)


def _key(finding: Finding) -> Key:
    return finding.norm.id, finding.bound


def _around(report: Report) -> dict[str, dict[Subject, frozenset[Subject]]]:
    """Return, by remedy, the facts that it may be done around, each with the facts that go with it."""
    found: dict[str, dict[Subject, frozenset[Subject]]] = {}
    for finding in _lasting(report):
        for remedy in finding.norm.remedies:
            kinds = {name.partition(".")[0] for name in report.knowledge.remedies[remedy].sets}
            facts = frozenset(subject for kind in kinds for subject in _facts(finding, kind))
            for fact in facts:
                others = frozenset(other for other in facts if other.kind != fact.kind)
                of_remedy = found.setdefault(remedy, {})
                of_remedy[fact] = of_remedy.get(fact, frozenset()) | others
    return found


def _facts(finding: Finding, kind: str) -> frozenset[Subject]:
    """Return the facts of a kind that a finding binds, else those that its proof names."""
    bound = frozenset(subject for _, subject in finding.bound if subject.kind == kind)
    return bound or frozenset(_named((*finding.scope, *finding.duty), kind))


def _named(reasons: Iterable[Reason], kind: str) -> Iterator[Subject]:
    for reason in reasons:
        if isinstance(reason, Step):
            if reason.subject.kind == kind and kind in KINDS:
                yield reason.subject
            yield from _named(reason.grounds, kind)
        elif reason.address.kind == kind:
            yield Subject(kind, reason.address.id)


def _values(report: Report, remedy: str, fact: Subject, others: frozenset[Subject]) -> Iterator[tuple[Address, Any]]:
    """Yield what a remedy makes true of a fact and of those that go with it, unless it is so already."""
    for name, written in sorted(report.knowledge.remedies[remedy].sets.items()):
        kind, field_name = name.split(".")
        for subject in sorted({fact, *others}, key=lambda each: each.id):
            address = Address(kind, subject.id, field_name)
            if subject.kind == kind and subject.id in report.case.facts(kind) and not _is_so(report, address, written):
                yield address, written


def _is_so(report: Report, address: Address, written: Any) -> bool:
    value = report.periods[-1].snapshot.value(address)
    return bool(KINDS[address.kind].fields()[address.field].read_value(written) == value)


# Values in time.


def _until(case: Case, data: Mapping[str, Any], address: Address, on: datetime, moment: str) -> Iterator[Any]:
    """Yield what was stated before `on`, in the form of a file, cut off at the moment from which it changes."""
    episodes = case.stated(address).episodes
    if not episodes:
        return
    written: Any = data
    for key in path_of(address):
        written = written[key]
    forms = written if isinstance(written, list) and all(map(_is_long, written)) and written else [written]
    for form, episode in zip(forms, episodes, strict=True):
        if episode.value is not UNKNOWN and _begins_by(episode, on):
            each = dict(form) if _is_long(form) else {"value": form}
            if not _ends_by(episode, on):
                each["until"] = moment
            yield each


def _is_long(written: Any) -> bool:
    return isinstance(written, dict) and "value" in written


def _begins_by(episode: Episode[Any], on: datetime) -> bool:
    start = episode.start
    return start is None or (start.start is not None and start.start < on)


def _ends_by(episode: Episode[Any], on: datetime) -> bool:
    end = episode.end
    return end is not None and end.end is not None and end.end <= on


# The search.


@dataclass(slots=True)
class _Trial:
    """Tries sets of actions on a case, each once."""

    report: Report
    actions: tuple[PlannedAction, ...] = field(init=False)
    knowledge: KnowledgeBase = field(init=False)
    """The norms on whose verdict some action has a bearing."""
    before: Mapping[Key, Finding] = field(init=False)
    repairable: tuple[Finding, ...] = field(init=False)
    _lasting_after: dict[frozenset[int], Mapping[Key, Finding]] = field(default_factory=dict)
    _touching: dict[Key, tuple[int, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.actions = candidates(self.report)
        self.knowledge = narrowed(self.report.knowledge, self._concerned())
        self.before = {_key(finding): finding for finding in _lasting(self.report)}
        self.repairable = tuple(finding for finding in self.before.values() if self._can_be_repaired(finding))

    def _concerned(self) -> Iterator[str]:
        """Yield the norms that can be violated, or no longer be, through what some action sets."""
        values = [address for action in self.actions for address, _ in action.values]
        for norm in self.report.knowledge.norms.values():
            read = reads(self.report.knowledge, norm, {})
            if norm.counts and any(address in read for address in values):
                yield norm.id

    def _can_be_repaired(self, finding: Finding) -> bool:
        own = [number for number in self.touching(finding) if self.actions[number].remedy in finding.norm.remedies]
        return any(
            _key(finding) not in self.lasting(frozenset(some))
            for count in range(1, len(own) + 1)
            for some in combinations(own, count)
        )

    def lasting(self, done: frozenset[int]) -> Mapping[Key, Finding]:
        """Return the violations that last after some actions, by number."""
        if done not in self._lasting_after:
            case = apply(self.report.case, [self.actions[number] for number in sorted(done)], self.report.on)
            after = assess(case, knowledge=self.knowledge, on=self.report.on, engine="native")
            others = {key: each for key, each in self.before.items() if each.norm.id not in self.knowledge.norms}
            self._lasting_after[done] = others | {_key(finding): finding for finding in _lasting(after)}
        return self._lasting_after[done]

    def ended_by(self, number: int) -> tuple[Finding, ...]:
        """Return the violations that one action alone ends."""
        lasting = self.lasting(frozenset({number}))
        return tuple(finding for key, finding in self.before.items() if key not in lasting)

    def touching(self, finding: Finding) -> tuple[int, ...]:
        """Return the actions that set something which the norm of a finding reads."""
        key = _key(finding)
        if key not in self._touching:
            bound = {variable: subject.id for variable, subject in finding.bound}
            read: Reads = reads(self.report.knowledge, finding.norm, bound)
            self._touching[key] = tuple(
                number
                for number, action in enumerate(self.actions)
                if any(address in read for address, _ in action.values)
            )
        return self._touching[key]


Cost = tuple[int, int, int, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class _Clause:
    """Something must be done otherwise than in an attempt: do one of `do`, or leave one of `leave` undone."""

    do: frozenset[int]
    leave: frozenset[int]

    def holds(self, done: frozenset[int]) -> bool:
        return not self.do.isdisjoint(done) or not self.leave <= done


class _Search:
    """Finds the cheapest set of actions that leaves no repairable violation and brings no new one."""

    def __init__(self, trial: _Trial) -> None:
        self.trial = trial
        remedies = trial.report.knowledge.remedies
        self.efforts = [remedies[action.remedy].effort for action in trial.actions]
        self.ranks = [_WHEN.index(remedies[action.remedy].when) for action in trial.actions]
        self.learned: list[tuple[Key, _Clause]] = []

    def smallest(self) -> frozenset[int]:
        """Return the numbers of the actions to take.

        Where remedies defeat one another, as few violations as possible are left.
        """
        wanted = [_key(finding) for finding in self.trial.repairable]
        beyond = self.trial.before.keys() - set(wanted)
        for count in range(len(wanted) + 1):
            plans = [self._clearing_all_but(beyond | set(given_up)) for given_up in combinations(wanted, count)]
            found = [done for done in plans if done is not None]
            if found:
                return min(found, key=self.cost)
        raise UncertifiedPlan("doing nothing brings a violation that was not there")

    def _clearing_all_but(self, allowed: AbstractSet[Key]) -> frozenset[int] | None:
        """Return the cheapest set of actions after which nothing lasts but what is allowed to, None if none does it."""
        while True:
            clauses = [clause for about, clause in self.learned if about not in allowed]
            done = self._cheapest(clauses)
            if done is None:
                return None
            wrong = [finding for key, finding in self.trial.lasting(done).items() if key not in allowed]
            if not wrong:
                return done
            for finding in wrong:
                touching = frozenset(self.trial.touching(finding))
                self.learned.append((_key(finding), _Clause(touching - done, touching & done)))

    def cost(self, done: Iterable[int]) -> Cost:
        """Return what makes one set of actions cheaper than another: how many, what effort, how soon, which."""
        chosen = sorted(done)
        return (
            len(chosen),
            sum(self.efforts[number] for number in chosen),
            sum(self.ranks[number] for number in chosen),
            tuple(chosen),
        )

    def _cheapest(self, clauses: Sequence[_Clause]) -> frozenset[int] | None:
        """Return the cheapest set that satisfies every clause, None if there is none.

        An entry of the stack stands for all sets that have what is done and nothing of what is ruled out.
        """
        best: frozenset[int] | None = None
        stack: list[tuple[frozenset[int], frozenset[int]]] = [(frozenset(), frozenset())]
        while stack:
            done, never = stack.pop()
            if best is not None and self.cost(done) >= self.cost(best):
                continue
            clause = next((each for each in clauses if not each.holds(done)), None)
            if clause is None:
                best = done
                continue
            ruled_out = set(never)
            for number in sorted(clause.do - never):
                stack.append((done | {number}, frozenset(ruled_out)))
                ruled_out.add(number)
        return best
