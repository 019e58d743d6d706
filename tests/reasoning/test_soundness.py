"""What holds of every case: more knowledge never turns a verdict over, and nothing but what a norm reads moves it."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from gdpr_rules import Case, Report, assess
from gdpr_rules.facts.case import KINDS
from gdpr_rules.facts.fact import Address
from gdpr_rules.findings.finding import Finding, Reason, Step, Subject
from gdpr_rules.findings.settle import Verdict
from gdpr_rules.norms.citation import Citation
from gdpr_rules.norms.source import Decision
from gdpr_rules.reading.load import packaged
from gdpr_rules.reasoning.reads import reads
from tests.reasoning.cases import ON, Data, addresses, cases, ids, put, values

pytestmark = pytest.mark.slow

EXAMPLES = 25

Key = tuple[str, tuple[tuple[str, Subject], ...]]

SETTLED = (Verdict.MET, Verdict.EXCUSED, Verdict.NOT_APPLICABLE)


def judged(data: Data, law_known_on: date | None = None) -> Report:
    return assess(Case.model_validate(copy.deepcopy(data)), on=ON, law_known_on=law_known_on, engine="native")


def by_key(report: Report) -> dict[Key, Finding]:
    return {(finding.norm.id, finding.bound): finding for finding in report.findings}


def verdict(findings: Mapping[Key, Finding], key: Key) -> Verdict:
    """The verdict on some facts; what a norm does not bind, it does not apply to, unless it says that it may."""
    found = findings.get(key) or findings.get((key[0], ()))
    return found.verdict if found is not None else Verdict.NOT_APPLICABLE


@st.composite
def learned(draw: st.DrawFn) -> tuple[Data, Address, Data]:
    """A case, something in it that is not known, and the case in which it is."""
    before = draw(cases())
    case = Case.model_validate(copy.deepcopy(before))
    open_ = [address for address in addresses(before) if _is_open(case, address)]
    assume(open_)
    address = draw(st.sampled_from(open_))
    after = copy.deepcopy(before)
    put(after, address, draw(values(address, before)))
    return before, address, after


def _is_open(case: Case, address: Address) -> bool:
    episodes = case.stated(address).episodes
    return not episodes or [str(getattr(episode.value, "value", "")) for episode in episodes] == ["unknown"]


@settings(max_examples=EXAMPLES)
@given(learned())
def test_answer_to_what_was_unknown_turns_no_verdict_over(change: tuple[Data, Address, Data]) -> None:
    data, address, known = change
    before, after = by_key(judged(data)), by_key(judged(known))
    for key in before.keys() | after.keys():
        was, now = verdict(before, key), verdict(after, key)
        if was is Verdict.VIOLATION and now in SETTLED:
            assert before[key].presumed, f"{key[0]}: {was.value} becomes {now.value}"
            assert address in before[key].missing, f"{key[0]}: what was presumed falls by what was not asked for"
        assert not (was in SETTLED and now is Verdict.VIOLATION), f"{key[0]}: {was.value} becomes {now.value}"


@settings(max_examples=EXAMPLES)
@given(cases(), st.data())
def test_fact_that_a_norm_does_not_read_does_not_move_it(data: Data, drawn: st.DataObject) -> None:
    address = drawn.draw(st.sampled_from(addresses(data)))
    changed = copy.deepcopy(data)
    put(changed, address, drawn.draw(values(address, data) | st.just("unknown")))
    before, after = judged(data), judged(changed)
    for one, other in ((before, after), (after, before)):
        there = by_key(other)
        for key, finding in by_key(one).items():
            bound = {variable: subject.id for variable, subject in finding.bound}
            if address not in reads(packaged(), finding.norm, bound):
                assert there.get(key) == finding


READ = {(kind, name) for norm in packaged().norms.values() for kind, _, name in reads(packaged(), norm, {}).fields}
UNREAD = [(kind, name) for kind, model in KINDS.items() for name in model.fields() if (kind, name) not in READ]


@settings(max_examples=EXAMPLES // 2)
@given(cases(), st.data())
def test_fact_that_nothing_reads_changes_nothing(data: Data, drawn: st.DataObject) -> None:
    address = drawn.draw(st.sampled_from([Address(kind, id, name) for kind, name in UNREAD for id in ids(data, kind)]))
    changed = copy.deepcopy(data)
    put(changed, address, drawn.draw(values(address, data)))
    changed["title"] = "Un autre titre"
    if not KINDS[address.kind].single:
        changed[KINDS[address.kind].plural][address.id]["label"] = "une étiquette"
    assert judged(changed).findings == judged(data).findings


@settings(max_examples=EXAMPLES // 2)
@given(cases(), st.randoms(use_true_random=False))
def test_order_of_facts_does_not_matter(data: Data, dice: Random) -> None:
    assert judged(_shuffled(data, dice)).findings == judged(data).findings


def _shuffled(data: Any, dice: Random) -> Any:
    if isinstance(data, dict):
        keys = dice.sample(list(data), len(data))
        return {key: _shuffled(data[key], dice) for key in keys}
    return data


DECISIONS = {source.id: source.decided for source in packaged().sources.values() if isinstance(source, Decision)}
# A knowledge base is compiled for each day, so only some are tried: around the decisions on which an exception rests.
TURNS = {
    DECISIONS[citation]
    for provision in packaged().provisions
    for exemption in provision.unless
    for citation in exemption.sources
    if citation in DECISIONS
}
DAYS = sorted({day + timedelta(days=step) for day in TURNS for step in (-1, 0)} | {min(DECISIONS.values())})


@settings(max_examples=EXAMPLES)
@given(cases(), st.sampled_from(DAYS), st.sampled_from(DAYS))
def test_law_known_moves_only_what_rests_on_a_decision_taken_in_between(data: Data, one: date, other: date) -> None:
    first, last = sorted((one, other))
    before, after = by_key(judged(data, first)), by_key(judged(data, last))
    for key in before.keys() | after.keys():
        was, now = before.get(key), after.get(key)
        if _said(was) != _said(now):
            resting = {citation for finding in (was, now) if finding for citation in _rests_on(finding)}
            taken = [citation for citation in resting if first < DECISIONS.get(citation, first) <= last]
            assert taken, f"{key[0]}: {_said(was)} becomes {_said(now)}"


def _said(finding: Finding | None) -> object:
    if finding is None:
        return None
    return finding.verdict, finding.ended, finding.excused_by and finding.excused_by.id, finding.presumed


def _rests_on(finding: Finding) -> Iterator[Citation]:
    yield from finding.norm.citations()
    yield from _of_steps((*finding.scope, *finding.duty))
    for judged_ in finding.exceptions:
        yield from _of_steps((*judged_.held, *judged_.own_reading))


def _of_steps(reasons: Iterable[Reason]) -> Iterator[Citation]:
    for reason in reasons:
        if isinstance(reason, Step):
            if reason.qualification is not None:
                yield from reason.qualification.citations()
            yield from _of_steps(reason.grounds)
