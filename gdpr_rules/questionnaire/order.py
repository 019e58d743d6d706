"""In which order to ask: what cannot wait, then what the first picture needs, then the rest, topic by topic.

The first picture is there when every norm that it counts (`in_first_picture`) is decided for every fact it binds, or
waits only for answers that are known to be unknown. A norm counts for it if it is binding and not a draft, urgent or
major, and not on one of the topics that come second: the examination of each processing (its ground, its recipients,
whether it is allowed) and what patients asked for. Of those, too, the urgent norms come first. So the picture tells
of incidents, exposed services, devices, accounts, providers, the authority's letters and the practice's own papers.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import Final, Literal

from gdpr_rules.assessment import Report
from gdpr_rules.facts.case import KINDS, Case, link_target
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.fields import LinkTo
from gdpr_rules.findings.finding import Finding
from gdpr_rules.findings.settle import Verdict
from gdpr_rules.norms.norm import Norm
from gdpr_rules.questionnaire.question import FactQuestion, ListQuestion, Question
from gdpr_rules.questions import AskedFact, comes_early, is_there, questions

SECOND_KINDS: Final = frozenset({"processing", "request", "departure"})
"""Kinds of which nothing is missing from a first picture."""

NEVER_LISTED: Final = frozenset({"departure"})
"""Kinds whose facts are named by norms, and are asked for one by one."""

_TOPICS: Final = {kind: number for number, kind in enumerate(KINDS)}
_FIRST: Final = "breach"
"""Of what is urgent, an incident in progress comes first."""


def in_first_picture(norm: Norm) -> bool:
    """Say whether the first picture waits for a norm."""
    return norm.counts and norm.severity in ("urgent", "major") and SECOND_KINDS.isdisjoint(norm.kinds)


def waits_for(finding: Finding, report: Report, set_aside: frozenset[str]) -> bool:
    """Say whether a question that was not put yet could decide a finding."""
    return finding.verdict is Verdict.UNDETERMINED and (
        any(_can_be_asked(address, report) for address in finding.missing)
        or any(_can_be_listed(kind, report.case, set_aside) for kind in finding.open_kinds)
    )


def _can_be_asked(address: Address, report: Report) -> bool:
    """Say whether nobody was asked yet, and the fact is there: in the case, or concluded for certain."""
    return not report.case.stated(address).asked and is_there(address, report.periods[-1])


def ordered(
    report: Report,
    set_aside: frozenset[str] = frozenset(),
    apart: frozenset[tuple[str, str]] = frozenset(),
) -> tuple[Question, ...]:
    """Return every question that could still change a finding, in the order in which to put them.

    `set_aside` are the lists of which the user does not know whether they are complete, `apart` the fields (kind and
    name) that are asked of one fact after the other.
    """
    waiting = [finding for finding in report.findings if waits_for(finding, report, set_aside)]
    first = [finding for finding in waiting if in_first_picture(finding.norm)]
    rest = [finding for finding in waiting if not in_first_picture(finding.norm)]
    asking = _Asking(report, waiting, set_aside, apart)
    return (*asking.questions(first), *asking.questions(rest))


class _Asking:
    """Makes questions of open findings, each fact and each list once."""

    def __init__(
        self,
        report: Report,
        waiting: list[Finding],
        set_aside: frozenset[str],
        apart: frozenset[tuple[str, str]],
    ) -> None:
        self.report, self.case, self.knowledge = report, report.case, report.knowledge
        self.set_aside, self.apart = set_aside, apart
        self.open = {each for finding in waiting for each in finding.missing if _can_be_asked(each, report)}
        self.asked: set[Address | str] = set()

    def questions(self, findings: list[Finding]) -> list[Question]:
        """Return the questions that these findings wait for, topic by topic, what weighs most first."""
        open_ones = {
            each.fact: each
            for each in questions(findings, self.knowledge, self.report.periods[-1])
            if _can_be_asked(each.fact, self.report)
        }
        facts = [each for fact, each in open_ones.items() if not comes_early(fact, open_ones, self.knowledge)]
        lists = _lists(findings, self.case, self.set_aside)
        for each in facts:  # a link is asked for once what it may lead to is listed
            target = _target(each.fact)
            if target is not None and _can_be_listed(target, self.case, self.set_aside):
                _wait(lists, target, each.why, each.urgent)
        early = {each.fact for each in facts if _target(each.fact) in lists} | self.asked
        facts = [each for each in facts if each.fact not in early]
        found: list[Question] = [
            *(
                ListQuestion(kind, tuple(why), urgent)
                for kind, (why, urgent) in lists.items()
                if kind not in self.asked
            ),
            *self._grouped(facts),
        ]
        self.asked |= lists.keys()
        found.sort(key=_rank)  # stable: what weighs most stays first
        return found

    def _grouped(self, asked: Iterable[AskedFact]) -> Iterator[FactQuestion]:
        """Put the same question of several facts together where it has words for that."""
        for each in asked:
            if each.fact in self.asked:
                continue
            kind, _, field = each.fact
            question = self.knowledge.questions.get(f"{kind}.{field}")
            together = {each.fact}
            if question is not None and (question.all or question.any) and (kind, field) not in self.apart:
                together |= {other for other in self.open if (other.kind, other.field) == (kind, field)}
                together |= self._ahead(kind, field) if question.ahead else set()
            addresses = tuple(sorted(together - self.asked))
            self.asked |= together
            usual: Literal["yes", "no"] = "no" if question is not None and question.any else "yes"
            yield FactQuestion(addresses, each.why, each.urgent, usual)

    def _ahead(self, kind: str, field: str) -> set[Address]:
        addresses = {Address(kind, id, field) for id in self.case.facts(kind)}
        return {address for address in addresses if _can_be_asked(address, self.report)}


def _rank(question: Question) -> tuple[bool, bool, int, int]:
    """Return what makes a question come earlier: urgency, its topic, a list, how many facts one answer serves."""
    serves = len(question.addresses) if isinstance(question, FactQuestion) else sys.maxsize
    return not question.urgent, question.kind != _FIRST, _TOPICS[question.kind], -serves


def _can_be_listed(kind: str, case: Case, set_aside: frozenset[str]) -> bool:
    return kind in KINDS and kind not in NEVER_LISTED | set_aside and not case.is_listed(kind)


def _lists(findings: list[Finding], case: Case, set_aside: frozenset[str]) -> dict[str, tuple[dict[str, None], bool]]:
    """Return the lists that findings wait for: the norms, and whether one of them is urgent."""
    found: dict[str, tuple[dict[str, None], bool]] = {}
    for finding in findings:
        for kind in finding.open_kinds:
            if _can_be_listed(kind, case, set_aside):
                _wait(found, kind, (finding.norm.id,), finding.norm.severity == "urgent")
    return found


def _wait(lists: dict[str, tuple[dict[str, None], bool]], kind: str, why: Iterable[str], urgent: bool) -> None:
    before, was_urgent = lists.get(kind, ({}, False))
    lists[kind] = ({**before, **dict.fromkeys(why)}, was_urgent or urgent)


def _target(address: Address) -> str | None:
    """Return the kind to which a field leads, if it is a link."""
    field = KINDS[address.kind].fields()[address.field]
    return link_target(address.kind, address.field) if isinstance(field, LinkTo) else None
