"""The nearest change that would tip a verdict: the fewest stated facts that would have to be otherwise.

It is searched among the grounds of the finding, and for facts that a norm does not bind among all that it reads; an
undetermined verdict may also be tipped by an answer that is missing. Each change is verified by judging again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import combinations, product
from typing import Any, Final

from gdpr_rules.assessment import Report, assess
from gdpr_rules.errors import InvalidInput
from gdpr_rules.facts.case import KINDS
from gdpr_rules.facts.editing import with_values
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.fields import Choice, Done, FieldType, Flag, LinkTo, Several
from gdpr_rules.facts.values import Instant, Items, Links
from gdpr_rules.findings.finding import Finding, Reason, Subject, grounds
from gdpr_rules.findings.settle import Verdict
from gdpr_rules.norms.condition import AtLeast, AtMost, Before, NotBefore, Test, Within
from gdpr_rules.norms.norm import Norm, Provision
from gdpr_rules.reading.load import KnowledgeBase
from gdpr_rules.reasoning.reads import Reads, narrowed, reads

MOST_CHANGES: Final = 3
"""How many facts a change may touch before it is no longer near."""

_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class NearestChange:
    """The fewest facts whose change alters a verdict, with the values that do it, as a case file writes them."""

    norm: Norm
    subject: Subject
    before: Verdict
    after: Verdict
    values: tuple[tuple[Address, Any], ...]


def nearest_change(report: Report, norm: str, subject: Subject, *, most: int = MOST_CHANGES) -> NearestChange | None:
    """Return the nearest change that alters the verdict of a norm on a fact, None if `most` facts do not suffice.

    Where several changes are equally near, those of facts that the proof names first prevail. Raises KeyError if there
    is no such norm.
    """
    return _Search(report, report.knowledge.norms[norm], subject).nearest(most)


def nearest_changes(report: Report, norm: str) -> dict[Subject, NearestChange]:
    """Return the nearest change for each fact that a norm binds or could bind, where there is one."""
    why = report.why_not(norm)
    subjects = [finding.subject for finding in why.findings if finding.subject is not None]
    subjects += [other.subject for other in why.out_of_scope]
    found = {subject: nearest_change(report, norm, subject) for subject in dict.fromkeys(subjects)}
    return {subject: change for subject, change in found.items() if change is not None}


class _Search:
    """Tries changes of one fact, then of two, and so on."""

    def __init__(self, report: Report, norm: Norm, subject: Subject) -> None:
        self.report, self.norm, self.subject = report, norm, subject
        self.knowledge: KnowledgeBase = narrowed(report.knowledge, [norm.id])
        self.finding = _of(report, norm, subject)
        self.before = _verdict(self.finding)

    def nearest(self, most: int) -> NearestChange | None:
        """Return the change, the fewest facts first."""
        others = [(address, self._others(address)) for address in self._addresses()]
        others = [(address, values) for address, values in others if values]
        for count in range(1, most + 1):
            for some in combinations(others, count):
                for values in product(*(values for _, values in some)):
                    changed = tuple(zip((address for address, _ in some), values, strict=True))
                    after = self._after(dict(changed))
                    if after is not None and after is not self.before:
                        return NearestChange(self.norm, self.subject, self.before, after, changed)
        return None

    def _after(self, values: dict[Address, Any]) -> Verdict | None:
        """Judge again with other values; None if no case can hold them together."""
        try:
            case = with_values(self.report.case, values)
        except InvalidInput:
            return None
        report = assess(case, knowledge=self.knowledge, on=self.report.on, engine="native")
        return _verdict(_of(report, self.norm, self.subject))

    # Which facts.

    def _addresses(self) -> list[Address]:
        finding = self.finding
        if finding is None or finding.subject is None:
            return self._read()
        found = [
            ground.address for ground in grounds(_reasons(finding)) if self.report.case.stated(ground.address).asked
        ]
        if finding.verdict is Verdict.UNDETERMINED:
            found += finding.missing
        return list(dict.fromkeys(found))

    def _read(self) -> list[Address]:
        """Return every stated value that the norm would read if it bound the fact."""
        read: Reads = reads(self.report.knowledge, self.norm, {self._variable(): self.subject.id})
        case = self.report.case
        return [
            Address(kind, id, name)
            for kind in KINDS
            for id, fact in case.facts(kind).items()
            for name in KINDS[kind].fields()
            if fact.stated(name).asked and Address(kind, id, name) in read
        ]

    def _variable(self) -> str:
        return next(each for each in self.norm.key if self.norm.pattern(each).kind == self.subject.kind)

    # Which values.

    def _others(self, address: Address) -> list[Any]:
        """Return the values to try at an address: one for each outcome of the tests other than the present one.

        Of a fact that changed in time, the present value is tried as well: "if it had always been so".
        """
        field_type = KINDS[address.kind].fields()[address.field]
        present = self.report.periods[-1].snapshot.value(address)
        tests = list(self._tests(address))
        changed = len(self.report.case.stated(address).episodes) > 1
        seen, kept = [] if changed else [self._outcome(tests, present)], []
        for written in (*_of_type(field_type, present, tests), *self._around(tests, address)):
            outcome = self._outcome(tests, field_type.read_value(written))
            if outcome not in seen:
                seen.append(outcome)
                kept.append(written)
        return kept

    def _outcome(self, tests: list[Test], value: Any) -> object:
        """Return what tells values apart: the outcome of each test; of a tie and of a time limit, the value itself."""
        if isinstance(value, Links) or any(isinstance(test, Within) for test in tests):
            return value
        return [None if value is None else test.evaluate(value, self.report.on) for test in tests]

    def _around(self, tests: list[Test], address: Address) -> Iterator[Any]:
        """Yield the numbers and the moments on either side of what is tested."""
        for test in tests:
            if isinstance(test, (AtLeast, AtMost)):
                yield from (str(max(0, test.threshold + step)) for step in (-1, 0, 1))
            elif isinstance(test, (Before, NotBefore)) and test.limit.start is not None:
                yield from ((test.limit.start + step).isoformat() for step in (-_DAY, timedelta(0)))
            elif isinstance(test, Within):
                since: Any = self.report.periods[-1].snapshot.value(address._replace(field=test.since.field))
                if isinstance(since, Instant) and since.end is not None:
                    yield since.end.isoformat()

    def _tests(self, address: Address) -> Iterator[Test]:
        provisions: Iterable[Provision] = (*self.knowledge.qualifications.values(), self.norm)
        for provision in provisions:
            for read in provision.reads():
                if read.test is not None and (read.kind, read.on.field) == (address.kind, address.field):
                    yield read.test


def _of(report: Report, norm: Norm, subject: Subject) -> Finding | None:
    of_norm = [finding for finding in report.findings if finding.norm.id == norm.id]
    about = [finding for finding in of_norm if subject in (bound for _, bound in finding.bound)]
    return about[0] if about else next((finding for finding in of_norm if finding.subject is None), None)


def _verdict(finding: Finding | None) -> Verdict:
    return finding.verdict if finding is not None else Verdict.NOT_APPLICABLE


def _reasons(finding: Finding) -> Iterator[Reason]:
    """Yield what decides first: the duty, then the exceptions, then the scope."""
    yield from finding.duty
    for judged in finding.exceptions:
        yield from judged.held
        yield from judged.own_reading
    yield from finding.scope


def _of_type(field_type: FieldType[Any], present: Any, tests: list[Test]) -> Iterator[Any]:
    if isinstance(field_type, Flag):
        yield from ("yes", "no")
    elif isinstance(field_type, Choice):
        yield from field_type.values
    elif isinstance(field_type, Done):
        yield from ("yes", "no", "refused")
    elif isinstance(field_type, Several):
        known = present.known if isinstance(present, Items) else frozenset()
        named = sorted({item for test in tests for item in getattr(test, "items", ())})
        yield from (sorted({*known, item}) for item in named if item not in known)
        yield sorted({*known, *named})
        yield sorted(known - set(named))
    elif isinstance(field_type, LinkTo) and isinstance(present, Links):
        yield from ({"only": [other for other in present.ids if other != gone]} for gone in present.ids)
