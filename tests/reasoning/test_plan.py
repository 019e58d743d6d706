"""Plans: minimal against brute force, certified, honest about what cannot be undone."""

from __future__ import annotations

from itertools import chain, combinations, product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gdpr_rules import Case, Report, assess
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.fields import Flag
from gdpr_rules.findings.finding import Finding, Subject
from gdpr_rules.reasoning.plan import PlannedAction, apply, candidates, plan

ON = "2026-11-24T12:00"
ADDRESS = Address("device", "x", "encrypted")
LAPTOP = Subject("device", "x")
DATA = "{content: [medical_record], data_subjects: [patients], demonstration: no, identifiable: directly}"


def judged(text: str, on: str = ON) -> Report:
    return assess(Case.load(text), on=on, engine="native")


# Brute force: what a plan must be, said without any cleverness.


def key(finding: Finding) -> object:
    return finding.norm.id, finding.bound


def lasting(report: Report) -> set[object]:
    return {key(finding) for finding in report.violations if not finding.ended}


def after(report: Report, actions: tuple[PlannedAction, ...]) -> set[object]:
    case = apply(report.case, actions, report.on)
    return lasting(assess(case, knowledge=report.knowledge, on=report.on, engine="native"))


def cost(report: Report, actions: tuple[PlannedAction, ...]) -> tuple[int, int, int]:
    remedies = [report.knowledge.remedies[action.remedy] for action in actions]
    return len(actions), sum(r.effort for r in remedies), sum(r.rank for r in remedies)


def cheapest(report: Report) -> tuple[int, int, int]:
    """The cost of the best plan, found by trying every set of actions."""
    actions = candidates(report)
    before = lasting(report)
    sets = chain.from_iterable(combinations(actions, count) for count in range(len(actions) + 1))
    outcomes = [(some, after(report, some)) for some in sets]
    own = {key(f): set(f.norm.remedies) for f in report.violations if not f.ended}
    repairable = {
        about
        for about in before
        for some, left in outcomes
        if about not in left and all(action.remedy in own[about] for action in some)
    }
    harmless = [(some, left) for some, left in outcomes if left <= before]
    fewest = min(len(left & repairable) for _, left in harmless)
    return min(cost(report, some) for some, left in harmless if len(left & repairable) == fewest)


def check(report: Report) -> None:
    found = plan(report)
    assert cost(report, found.actions) == cheapest(report)
    left = lasting(found.after)
    assert left == {key(finding) for finding in found.left} <= lasting(report)
    assert {key(finding) for finding in found.cleared}.isdisjoint(left)
    assert left | {key(finding) for finding in found.cleared} == lasting(report)


# All small instances of one practice: a box, services behind it, devices, a register.

YES_NO = ("yes", "no")


def practice(opened: str, needed: str, services: int, authentication: str, devices: int, restore: str) -> str:
    lines = [
        "listed: [dataset, device, network, service, breach, person, provider, processing]",
        f"datasets: {{dossiers: {DATA}}}",
        f"networks: {{box: {{open_to_internet: {opened}, openings_needed: {needed}}}}}",
        "devices:",
        "  serveur: {form: server, encrypted: yes, connected_to: [box], stores: [dossiers]}",
    ]
    lines += [f"  portable-{n}: {{form: laptop, encrypted: no, stores: [dossiers]}}" for n in range(devices)]
    lines += ["services:"] * bool(services)
    for number in range(services):
        lines.append(
            f"  logiciel-{number}: {{server_function: yes, remote_access: yes, content_encrypted: no, "
            "runs_on: [serveur], gives_access_to: [dossiers], "
            f"authentication: {authentication if number == 0 else 'none'}}}"
        )
    lines.append(f"security: {{means_to_restore: {restore}}}")
    return "\n".join(lines)


@pytest.mark.slow
@pytest.mark.parametrize("authentication", ["none", "password"])
@pytest.mark.parametrize(("services", "devices"), [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (2, 0)])
def test_plan_is_as_cheap_as_the_best_of_all_sets_of_actions(services: int, devices: int, authentication: str) -> None:
    for open_, needed, restore in product(YES_NO, YES_NO, YES_NO if services < 2 else ["yes"]):
        check(judged(practice(open_, needed, services, authentication, devices, restore)))


BREACH = st.fixed_dictionaries(
    {
        "established": st.just("established"),
        "loss_of": st.just(["confidentiality"]),
        "affects": st.just(["dossiers"]),
        "readable": st.sampled_from(["yes", "no", "unknown"]),
        "aware": st.sampled_from(["2026-11-23T09:00", "2026-10-01T09:00", "unknown"]),
        "authority_notified": st.sampled_from(["no", "2026-11-24", "unknown"]),
        "authority_notice_phase": st.sampled_from(["complete", "initial"]),
        "authority_notice_items": st.sampled_from([["nature"], "unknown"]),
        "authority_notice_completed": st.sampled_from(["refused", "no"]),
        "data_subjects_informed": st.sampled_from(["refused", "no", "yes"]),
        "data_subjects_notice_plain": st.sampled_from(["no", "yes"]),
        "register_entry": st.sampled_from(["no", "yes", "unknown"]),
        "register_items": st.sampled_from([["facts"], ["facts", "effects", "measures"]]),
    }
)


@st.composite
def practices(draw: st.DrawFn) -> dict[str, Any]:
    flag = st.sampled_from(["yes", "no", "unknown"])
    return {
        "listed": ["dataset", "device", "network", "service", "breach", "person", "provider", "processing"],
        "datasets": {
            "dossiers": {
                "content": ["medical_record"],
                "data_subjects": ["patients"],
                "demonstration": "no",
                "identifiable": "directly",
            }
        },
        "security": {"means_to_restore": draw(flag), "measures_reviewed": draw(flag)},
        "accountability": {"processing_record": draw(flag), "authority_letter_unanswered": draw(flag)},
        "breaches": {"vol": draw(BREACH)} if draw(st.booleans()) else {},
    }


@settings(max_examples=10)
@given(practices())
def test_plan_of_a_random_practice_is_as_cheap_as_the_best(data: dict[str, Any]) -> None:
    check(assess(Case.model_validate(data), on=ON, engine="native"))


# What a plan is.


def test_one_closed_router_ends_what_each_service_behind_it_exposes() -> None:
    found = plan(judged(practice("yes", "no", 2, "none", 0, "yes")))
    [action] = found.actions
    assert (action.remedy, action.on.id) == ("close-exposed-service", "box")
    assert len(found.cleared) == 5
    assert set(map(key, found.ends[0])) == set(map(key, found.cleared))


def test_action_of_several_facts_is_one_action_whichever_fact_it_is_around() -> None:
    report = judged(practice("yes", "yes", 1, "none", 0, "yes"))
    closing = [action for action in candidates(report) if action.remedy == "close-exposed-service"]
    assert [action.on.kind for action in closing] == ["network"]


def test_repaired_violation_is_over_and_stays_in_the_record() -> None:
    report = judged(practice("no", "yes", 0, "none", 1, "yes"))
    found = plan(report)
    [violation] = found.after.violations
    assert violation.norm.id == "gdpr-32-1-a-encrypt-devices"
    assert violation.ended
    [old, new] = found.after.case.facts("device")["portable-0"].stated("encrypted").episodes
    assert (old.value, new.value) == (False, True)
    assert old.end == new.start
    assert new.start is not None
    assert new.start.start == report.on


def test_late_notification_is_left_and_still_to_be_made() -> None:
    report = judged(
        f"""
listed: [breach, dataset]
practice: {{country: FR}}
datasets: {{dossiers: {DATA}}}
breaches:
  vol: {{established: established, loss_of: [confidentiality], affects: [dossiers], readable: yes,
    aware: 2026-10-01T09:00, authority_notified: no, authority_told_controller: no, register_entry: no}}
"""
    )
    found = plan(report)
    assert [finding.norm.id for finding in found.left] == ["gdpr-33-1-notify-authority"]
    assert [action.remedy for action in found.actions] == ["enter-breach-in-register"]


def test_violation_that_is_over_needs_no_action_and_is_told_apart(reference: Case) -> None:
    found = plan(assess(reference, engine="native"))
    assert {action.remedy for action in found.actions} == {"encrypt-disk"}
    assert len(found.actions) == 5
    assert {finding.norm.id for finding in found.past} >= {"gdpr-32-1-b-no-open-service"}
    assert all(finding.ended for finding in found.past)


def test_remedy_that_leaves_a_choice_is_not_chosen_for_the_practice() -> None:
    report = judged(
        f"""
listed: [dataset, processing]
datasets: {{dossiers: {DATA}}}
processings: {{recherche: {{uses: [dossiers], legal_basis: none, special_category_ground: health_care}}}}
"""
    )
    found = plan(report)
    assert found.actions == ()
    assert "gdpr-6-1-legal-basis" in {finding.norm.id for finding in found.left}


def test_recommendation_is_no_reason_for_an_action() -> None:
    report = judged(f"datasets: {{dossiers: {DATA}}}\nsecurity: {{risk_assessed: no}}\nlisted: [departure]\n")
    assert any(finding.norm.id == "gdpr-32-2-assess-risk" for finding in report.findings if not finding.counts)
    assert plan(report).actions == ()


def test_recommendation_is_a_reason_for_an_action_where_a_plan_is_asked_to_count_it() -> None:
    report = judged(f"datasets: {{dossiers: {DATA}}}\nsecurity: {{risk_assessed: no}}\nlisted: [departure]\n")
    found = plan(report, recommendations=True)
    assert [action.remedy for action in found.actions] == ["assess-risk"]
    assert [finding.norm.id for finding in found.cleared] == ["gdpr-32-2-assess-risk"]


def test_case_without_violations_has_an_empty_plan() -> None:
    found = plan(judged("{}"))
    assert (found.actions, found.cleared, found.left, found.past) == ((), (), (), ())


def test_actions_are_ordered_by_when_they_are_to_be_done() -> None:
    found = plan(judged(practice("yes", "no", 1, "none", 1, "no")))
    order = [found.before.knowledge.remedies[action.remedy].rank for action in found.actions]
    assert order == sorted(order)


@pytest.mark.parametrize(
    ("stated", "told"),
    [
        ("no", [{"value": "no", "until": "2026-11-24T11:00:00Z"}]),
        ("unknown", []),
        (
            "{value: no, from: 2020-01-01, how: document}",
            [{"value": "no", "from": "2020-01-01", "how": "document", "until": "2026-11-24T11:00:00Z"}],
        ),
        (
            "[{value: yes, until: 2021-01-01}, {value: no, from: 2021-01-01}]",
            [
                {"value": "yes", "until": "2021-01-01"},
                {"value": "no", "from": "2021-01-01", "until": "2026-11-24T11:00:00Z"},
            ],
        ),
        (
            "[{value: no, until: 2030-01-01}, {value: yes, from: 2030-01-01}]",
            [
                {"value": "no", "until": "2026-11-24T11:00:00Z"},
            ],
        ),
    ],
)
def test_what_was_so_until_then_is_kept(stated: str, told: list[Any]) -> None:
    report = judged(f"devices: {{x: {{encrypted: {stated}}}}}\n")
    action = PlannedAction("encrypt-disk", LAPTOP, ((ADDRESS, "yes"),))
    after = apply(report.case, [action], report.on).stated(ADDRESS)
    assert after == Flag().read([*told, {"value": "yes", "from": "2026-11-24T11:00:00Z"}])


def test_what_nobody_was_asked_holds_from_then_on_only() -> None:
    report = judged("devices: {x: {form: laptop}}\n")
    action = PlannedAction("encrypt-disk", LAPTOP, ((ADDRESS, "yes"),))
    [episode] = apply(report.case, [action], report.on).stated(ADDRESS).episodes
    assert episode.value is True
    assert episode.start is not None
