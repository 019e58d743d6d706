"""Changing an earlier answer: what hangs on it goes with it, and nothing else does.

An answer hangs on another if its question was asked because of it. To find that out the later answers are given
again, each only where its question comes up, once with the old value and once with the new one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from gdpr_rules.facts.case import KINDS, Case
from gdpr_rules.facts.editing import with_values, without_values
from gdpr_rules.facts.fact import Address
from gdpr_rules.questionnaire.interview import Interview
from gdpr_rules.questionnaire.question import FactQuestion


def answers(case: Case) -> tuple[Address, ...]:
    """Return the addresses that were answered in a questionnaire, the first answer first."""
    found = []
    for kind in KINDS:
        for id, fact in case.facts(kind).items():
            for name in KINDS[kind].fields():
                provenance = fact.stated(name).provenance
                if provenance.how == "answer" and provenance.on is not None and provenance.on.start is not None:
                    found.append((provenance.on.start, Address(kind, id, name)))
    return tuple(address for _, address in sorted(found, key=lambda each: each[0]))


def pruned(before: Interview, after: Interview, changed: Collection[Address]) -> Interview:
    """Return the interview after answers changed, without the later answers that hang on what was said before."""
    order = answers(before.case)
    first = min((order.index(address) for address in changed if address in order), default=len(order))
    later = [address for address in order[first:] if address not in changed]
    dropped = _asked_again(before, later) - _asked_again(after, later)
    return replace(after, case=without_values(after.case, dropped)) if dropped else after


def _asked_again(interview: Interview, later: Iterable[Address]) -> set[Address]:
    """Return which of the later answers are asked for again when none of them is there yet."""
    waiting = {address: interview.case.stated(address).written() for address in later}
    case, kept = without_values(interview.case, waiting), set[Address]()
    while True:
        now = _open(interview, case) & waiting.keys() - kept
        if not now:
            return kept
        case = with_values(case, {address: waiting[address] for address in waiting if address in now})
        kept |= now


def _open(interview: Interview, case: Case) -> set[Address]:
    here = Interview(case, interview.knowledge, interview.on, interview.set_aside)
    return {
        address for question in here.questions if isinstance(question, FactQuestion) for address in question.addresses
    }
