"""The smallest plan: the fewest actions after which no violation lasts that can be repaired.

An action does one remedy around one fact. Its values hold from the instant judged on: what was so before stays in
the case, so that a violation which the plan repairs is over, not undone. What cannot be undone is told apart: what is
already over, and what no remedy makes good, such as a notification that comes too late. Recommendations are no
violations; a plan counts them where it is asked to.

The search is exact. A verdict is a function of what its norm reads, so a violation that an attempt leaves can only
go if something that it reads is done otherwise: each failed attempt teaches one such clause, and the next attempt is
the cheapest that satisfies all of them. The first attempt that leaves nothing is therefore the smallest plan.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import combinations
from typing import Any

from gdpr_rules.assessment import EngineName, Report, assess
from gdpr_rules.errors import GdprRulesError
from gdpr_rules.facts.case import KINDS, Case, path_of
from gdpr_rules.facts.editing import plain_data, with_values
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.stated import Episode
from gdpr_rules.facts.values import UNKNOWN
from gdpr_rules.findings.finding import Finding, Reason, Step, Subject
from gdpr_rules.findings.settle import Verdict
from gdpr_rules.norms.norm import Norm
from gdpr_rules.reading.load import KnowledgeBase
from gdpr_rules.reasoning.reads import Reads, narrowed, reads
from gdpr_rules.remedies import is_so

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
    recommendations: bool = False
    """Whether departures from recommendations are counted with the violations."""

    @property
    def effort(self) -> int:
        """The efforts of all actions, each from 1 to 5, added up."""
        return sum(self.before.knowledge.remedies[action.remedy].effort for action in self.actions)


class UncertifiedPlan(GdprRulesError):
    """A plan that does not do what it claims: a bug of ours, never a result."""


def plan(report: Report, *, recommendations: bool = False) -> Plan:
    """Return the smallest plan for the violations of binding norms that last, certified by a second assessment.

    With `recommendations` it also ends the departures from recommendations and advice, drafts apart. Of plans with
    equally few actions it is the one that takes the least effort, then the one that is done soonest.
    Raises UncertifiedPlan where the assessment after it does not bear it out, which is a bug.
    """
    trial = _Trial(report, recommendations)
    done = _Search(trial).smallest()
    order = sorted(done, key=lambda number: _pressing(trial.actions[number], report.knowledge))
    actions = [trial.actions[number] for number in order]
    after = assess(
        apply(report.case, actions, report.on),
        knowledge=report.knowledge,
        on=report.on,
        engine=_engine(report),
    )
    lasting = {_key(finding): finding for finding in _lasting(after, recommendations)}
    if lasting.keys() != trial.lasting(done).keys() or not lasting.keys() <= trial.before.keys():
        raise UncertifiedPlan("the assessment after the plan does not come to what the plan claims")
    return Plan(
        before=report,
        after=after,
        actions=tuple(actions),
        ends=tuple(trial.ended_by(number) for number in order),
        cleared=tuple(finding for key, finding in trial.before.items() if key not in lasting),
        left=tuple(finding for key, finding in trial.before.items() if key in lasting),
        past=tuple(finding for finding in _counted(report, recommendations) if finding.ended),
        recommendations=recommendations,
    )


def _engine(report: Report) -> EngineName:
    """Return the engines of the report: they certify the plan, not only the one that the search used."""
    return "auto" if len(report.engines) > 1 else "durable" if report.engines == ("durable",) else "native"


def _pressing(action: PlannedAction, knowledge: KnowledgeBase) -> tuple[int, int, str, str]:
    remedy = knowledge.remedies[action.remedy]
    return remedy.rank, remedy.effort, action.remedy, action.on.id


def candidates(report: Report, *, recommendations: bool = False) -> tuple[PlannedAction, ...]:
    """Return every action that a plan could take: the remedies of what lasts, around each fact that they concern."""
    found: dict[tuple[str, str], PlannedAction] = {}
    for remedy, about in sorted(_around(report, recommendations).items()):
        for fact in sorted(about, key=lambda subject: (subject.kind, subject.id)):
            values = tuple(_values(report, remedy, fact, about[fact]))
            if values:
                # Around a network or around its one service comes to the same.
                found.setdefault((remedy, repr(values)), PlannedAction(remedy, fact, values))
    return tuple(found.values())


def repairable(report: Report) -> tuple[Finding, ...]:
    """Return the violations that last and that some of the remedies of their own norm would end."""
    return _Trial(report, recommendations=False).repairable


def apply(case: Case, actions: Iterable[PlannedAction], on: datetime) -> Case:
    """Return the case with the actions done at the instant `on`: what was stated until then is kept."""
    data, changed = plain_data(case), {}
    moment = on.astimezone(UTC).replace(microsecond=0).isoformat()
    for action in actions:
        for address, value in action.values:
            changed[address] = [*_until(case, data, address, on, moment), {"value": value, "from": moment}]
    return with_values(case, changed)


# What is done, and to what.


def _counted(report: Report, recommendations: bool) -> tuple[Finding, ...]:
    """Return what a plan is to end: violations and, if asked for, departures of the practice from what is no law."""
    if not recommendations:
        return report.violations
    return tuple(finding for finding in report.findings if finding.verdict is Verdict.VIOLATION and _ours(finding.norm))


def _ours(norm: Norm) -> bool:
    return norm.status != "draft" and norm.binds is None


def _lasting(report: Report, recommendations: bool) -> tuple[Finding, ...]:
    return tuple(finding for finding in _counted(report, recommendations) if not finding.ended)


def _key(finding: Finding) -> Key:
    return finding.norm.id, finding.bound


def _around(report: Report, recommendations: bool) -> dict[str, dict[Subject, frozenset[Subject]]]:
    """Return, by remedy, the facts that it may be done around, each with the facts that go with it."""
    found: dict[str, dict[Subject, frozenset[Subject]]] = {}
    for finding in _lasting(report, recommendations):
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
    last = report.periods[-1]
    for name, written in sorted(report.knowledge.remedies[remedy].sets.items()):
        kind, field_name = name.split(".")
        for subject in sorted({fact, *others}, key=lambda each: each.id):
            address = Address(kind, subject.id, field_name)
            if subject.kind == kind and subject.id in report.case.facts(kind) and not is_so(address, written, last):
                yield address, written


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
    recommendations: bool
    actions: tuple[PlannedAction, ...] = field(init=False)
    knowledge: KnowledgeBase = field(init=False)
    """The norms on whose verdict some action has a bearing."""
    before: Mapping[Key, Finding] = field(init=False)
    repairable: tuple[Finding, ...] = field(init=False)
    _lasting_after: dict[frozenset[int], Mapping[Key, Finding]] = field(default_factory=dict)
    _touching: dict[Key, tuple[int, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.actions = candidates(self.report, recommendations=self.recommendations)
        self.knowledge = narrowed(self.report.knowledge, self._concerned())
        self.before = {_key(finding): finding for finding in _lasting(self.report, self.recommendations)}
        self.repairable = tuple(finding for finding in self.before.values() if self._can_be_repaired(finding))

    def _concerned(self) -> Iterator[str]:
        """Yield the norms that can be violated, or no longer be, through what some action sets."""
        values = [address for action in self.actions for address, _ in action.values]
        for norm in self.report.knowledge.norms.values():
            read = reads(self.report.knowledge, norm, {})
            if (norm.counts or (self.recommendations and _ours(norm))) and any(address in read for address in values):
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
            self._lasting_after[done] = others | {_key(f): f for f in _lasting(after, self.recommendations)}
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


Cost = tuple[int, int, int, int]
"""How many violations are given up, how many actions are taken, what effort they are, how late they are done."""


@dataclass(frozen=True, slots=True)
class _Clause:
    """Something must be done otherwise than in an attempt: do one of `do`, or leave one of `leave` undone."""

    do: frozenset[int]
    leave: frozenset[int]


class _Search:
    """Finds the cheapest set of actions that leaves no repairable violation and brings no new one.

    Where remedies defeat one another, as few violations as possible are left: to give one up is one more thing that
    can be done, dearer than any action. So the numbers of what can be done go on after those of the actions.
    """

    def __init__(self, trial: _Trial) -> None:
        self.trial = trial
        remedies = [trial.report.knowledge.remedies[action.remedy] for action in trial.actions]
        giving_up = [(1, 0, 0, 0)] * len(trial.repairable)
        self.costs: list[Cost] = [*((0, 1, remedy.effort, remedy.rank) for remedy in remedies), *giving_up]
        self.given_up = {_key(finding): len(remedies) + n for n, finding in enumerate(trial.repairable)}

    def smallest(self) -> frozenset[int]:
        """Return the numbers of the actions to take."""
        clauses: list[_Clause] = []
        beyond = self.trial.before.keys() - self.given_up.keys()
        while True:
            done = self._cheapest(clauses)
            if done is None:
                raise UncertifiedPlan("doing nothing brings a violation that was not there")
            actions = frozenset(number for number in done if number < len(self.trial.actions))
            allowed = beyond | {key for key, number in self.given_up.items() if number in done}
            wrong = [finding for key, finding in self.trial.lasting(actions).items() if key not in allowed]
            if not wrong:
                return actions
            clauses += [self._clause(finding, actions) for finding in wrong]

    def _clause(self, finding: Finding, done: frozenset[int]) -> _Clause:
        touching = frozenset(self.trial.touching(finding))
        given_up = self.given_up.get(_key(finding))
        instead = frozenset() if given_up is None else frozenset({given_up})
        return _Clause(touching - done | instead, touching & done)

    def cost(self, done: Iterable[int]) -> Cost:
        """Return what makes one set of things to do cheaper than another."""
        parts = zip((0, 0, 0, 0), *(self.costs[number] for number in done), strict=True)
        given_up, count, effort, rank = map(sum, parts)
        return given_up, count, effort, rank

    def _cheapest(self, clauses: Sequence[_Clause]) -> frozenset[int] | None:
        """Return the cheapest set that satisfies every clause, None if there is none.

        Of equally cheap ones it is the first in the order of the actions. An entry of the stack stands for all sets
        that have what is done and nothing of what is ruled out; with it stand the clauses of which nothing is done.
        """
        best: frozenset[int] | None = None
        stack = [(frozenset[int](), frozenset[int](), tuple(clauses))]
        while stack:
            done, never, unsettled = stack.pop()
            choices = sorted((clause.do - never for clause in unsettled if clause.leave <= done), key=_by_choice)
            if best is not None and (self._at_least(done, choices), sorted(done)) >= (self.cost(best), sorted(best)):
                continue
            if not choices:
                best = done
                continue
            numbers = sorted(choices[0], key=lambda each: (self.costs[each], each))
            # The cheapest goes on the stack last, so that it is tried first.
            for n, number in reversed(list(enumerate(numbers))):
                others = tuple(clause for clause in unsettled if number not in clause.do)
                stack.append((done | {number}, never.union(numbers[:n]), others))
        return best

    def _at_least(self, done: frozenset[int], choices: Iterable[frozenset[int]]) -> Cost:
        """Return a cost that no set goes below which has what is done, and something of each choice.

        Choices that have nothing in common need one thing each.
        """
        seen: set[int] = set()
        cheapest = set(done)
        for choice in choices:
            if seen.isdisjoint(choice):
                cheapest |= {min(choice, key=self.costs.__getitem__)} if choice else set()
                seen |= choice
        return self.cost(cheapest)


def _by_choice(choice: frozenset[int]) -> tuple[int, list[int]]:
    """Put what leaves the least choice first."""
    return len(choice), sorted(choice)
