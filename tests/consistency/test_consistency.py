"""The law as written agrees with itself: proofs over all practices of two facts of each kind.

Nothing here is an example. A solver looks for a practice in which a norm is violated, an exception decides, two duties
are kept together; where it finds none, there is none, and that is a defect of the knowledge base. What it finds is put
to the engines, which must see the same in it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from functools import cache
from typing import Any

import pytest

from gdpr_rules import KnowledgeBase, Report, assess
from gdpr_rules.errors import InvalidInput
from gdpr_rules.facts.values import PARIS
from gdpr_rules.findings.settle import Verdict
from gdpr_rules.norms.condition import FieldCondition, Is
from gdpr_rules.norms.norm import InForce, Norm
from gdpr_rules.reading.load import packaged
from tests.consistency.search import Search

ON = datetime(2026, 11, 25, 12, tzinfo=PARIS)
MANY = 2


@cache
def search(overlay: str | None = None) -> Search:
    law = packaged() if overlay is None else packaged().with_overlay(overlay)
    return Search(law, ON, MANY)


def norms() -> list[str]:
    """Return every norm; none where the knowledge base cannot be read, which is a failure of its own elsewhere."""
    try:
        return list(packaged().norms)
    except InvalidInput:
        return []


LAWS = [None, "digital-omnibus"]


@pytest.mark.parametrize("overlay", LAWS)
def test_every_norm_can_be_violated(overlay: str | None) -> None:
    assert search(overlay).without(Verdict.VIOLATION) == []


@pytest.mark.parametrize("overlay", LAWS)
def test_every_norm_can_be_met(overlay: str | None) -> None:
    assert search(overlay).without(Verdict.MET) == []


@pytest.mark.parametrize("overlay", LAWS)
def test_every_exception_decides_somewhere(overlay: str | None) -> None:
    assert search(overlay).idle_exceptions() == []


@pytest.mark.parametrize("overlay", LAWS)
def test_every_norm_can_be_kept_by_a_practice_that_keeps_every_duty(overlay: str | None) -> None:
    assert search(overlay).unkept() == []


@pytest.mark.parametrize("overlay", LAWS)
def test_duties_that_apply_together_can_be_kept_together(overlay: str | None) -> None:
    assert list(search(overlay).contradictions()) == []


@pytest.mark.parametrize("overlay", LAWS)
def test_no_breach_carries_a_risk_that_is_unlikely(overlay: str | None) -> None:
    found = search(overlay)
    for id in found.worlds.ids("breach"):
        both = (found.worlds.concluded(f"breach.{trait}", id) for trait in ("risk", "risk_unlikely"))

        assert found.world(*both) is None


# Were something wrong, it would be found.

ENCRYPT = "gdpr-32-1-a-encrypt-devices"


def law_of(*norms: Norm) -> KnowledgeBase:
    """Return the law with these norms and no other."""
    return packaged().with_provisions({norm.id: norm for norm in norms}, packaged().qualifications)


def opposed(norm: Norm, **changes: Any) -> Norm:
    """Return a norm that asks the contrary, with some changes."""
    (condition,) = norm.requires
    return replace(norm, id="opposed", requires=(FieldCondition(condition.on, Is(False)),), **changes)


def test_two_duties_that_ask_contrary_things_are_found() -> None:
    encrypt = packaged().norms[ENCRYPT]

    found = Search(law_of(encrypt, opposed(encrypt)), ON, MANY)

    assert list(found.contradictions()) == [(ENCRYPT, "opposed")]
    assert found.unkept() == [ENCRYPT, "opposed"]


def test_two_duties_of_different_scopes_that_ask_contrary_things_are_found() -> None:
    encrypt = packaged().norms[ENCRYPT]
    device = replace(encrypt.pattern("device"), links=())

    found = Search(law_of(encrypt, opposed(encrypt, patterns=(device,))), ON, MANY)

    assert (ENCRYPT, "opposed") in set(found.contradictions())


def test_an_advice_that_asks_more_than_a_duty_tolerates_is_no_contradiction() -> None:
    encrypt = packaged().norms[ENCRYPT]

    assert list(Search(law_of(encrypt, opposed(encrypt, force="advice")), ON, MANY).contradictions()) == []


def test_duties_that_are_never_law_on_one_day_do_not_contradict_each_other() -> None:
    encrypt = packaged().norms[ENCRYPT]
    over = InForce(date(2018, 5, 25), date(2020, 1, 1))

    assert list(Search(law_of(encrypt, opposed(encrypt, in_force=over)), ON, MANY).contradictions()) == []


def test_a_norm_that_asks_what_its_scope_presupposes_is_never_violated() -> None:
    encrypt = packaged().norms[ENCRYPT]
    device = encrypt.pattern("device")
    idle = replace(encrypt, patterns=(replace(device, conditions=encrypt.requires), *encrypt.patterns[1:]), unless=())

    assert Search(law_of(idle), ON, MANY).without(Verdict.VIOLATION) == [ENCRYPT]


def test_an_exception_that_needs_what_the_scope_rules_out_never_decides() -> None:
    notify = packaged().norms["gdpr-33-1-notify-authority"]
    exception = notify.unless[0]
    (unlikely,) = (c for pattern in notify.patterns for c in pattern.concluded if c.on.field == "risk_unlikely")
    idle = replace(exception, where=(*exception.where, replace(unlikely, expected=True)))

    found = Search(law_of(replace(notify, unless=(idle, *notify.unless[1:]))), ON, MANY)

    assert found.idle_exceptions() == [(notify.id, exception.id)]


# The engines see in the worlds what the formulas say of them.


def seen(report: Report) -> dict[str, set[tuple[tuple[str, ...], Verdict]]]:
    """Return what a report says, in the form in which the worlds say it."""
    found: dict[str, set[tuple[tuple[str, ...], Verdict]]] = {}
    for finding in report.findings:
        if finding.verdict is not Verdict.NOT_APPLICABLE:
            key = tuple(subject.id for _, subject in finding.bound)
            found.setdefault(finding.norm.id, set()).add((key, finding.verdict))
    return found


@pytest.mark.parametrize("verdict", [Verdict.VIOLATION, Verdict.MET])
@pytest.mark.parametrize("norm", norms())
def test_the_engines_judge_a_world_as_its_formulas_do(norm: str, verdict: Verdict) -> None:
    worlds = search().worlds
    model = search().world(worlds.gives(norm, verdict))
    assert model is not None

    report = assess(worlds.case(model), engine="native")

    assert seen(report) == {id: given for id, given in worlds.verdicts(model).items() if given}
