"""The step sentences about suppositions, comparisons and plans, in French; `steps` takes them up.

A supposition and a plan start from the practice as it was assessed; a comparison assesses it twice.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, Final, Literal

from gdpr_rules.assessment import Report, assess
from gdpr_rules.bdd import words
from gdpr_rules.bdd.lint import VERDICT_WORDS
from gdpr_rules.bdd.situation import Situation
from gdpr_rules.bdd.words import MOMENT, SUBJECT, ScenarioMistake
from gdpr_rules.errors import InvalidInput
from gdpr_rules.facts.fact import Address
from gdpr_rules.findings.finding import Finding, Subject
from gdpr_rules.findings.settle import Verdict
from gdpr_rules.reading.load import NoSuchOverlay
from gdpr_rules.reasoning.diff import (
    Cause,
    Comparison,
    FactsDiffer,
    FindingChange,
    LawChanged,
    RulesDiffer,
    TimePassed,
    diff,
)
from gdpr_rules.reasoning.plan import Plan, PlannedAction, plan
from gdpr_rules.reasoning.what_if import what_if

Sentence = tuple[Literal["given", "when", "then"], str, Callable[..., None]]

_FACT: Final = "fait"
_VALUE: Final = "valeur"


# Suppositions and comparisons.


def _suppose(situation: Situation, datatable: Sequence[Sequence[str]]) -> None:
    titles, *rows = datatable
    if list(titles) != [_FACT, _VALUE]:
        raise ScenarioMistake("The table has other columns than 'fait' and 'valeur'.", "Write | fait | valeur |.")
    values: dict[Address, Any] = {}
    for written, value in rows:
        address = situation.address(written)
        values[address] = words.value(written, words.known_field(address.kind, address.field), value)
    report = situation.report
    try:
        situation.comparison = what_if(report.case, values, knowledge=report.knowledge, on=report.on)
    except InvalidInput as error:
        first = error.problems[0]
        raise ScenarioMistake(first.sentence, first.hint or "Correct the table.") from None


def _compare_days(situation: Situation, old: str, new: str) -> None:
    situation.assess(old)
    before = situation.report
    situation.assess(new)
    situation.comparison = diff(before, situation.report)


def _compare_law(situation: Situation, known: str) -> None:
    after = situation.report
    day = date.fromisoformat(words.moment(known))
    before = assess(after.case, knowledge=after.knowledge, on=after.on, law_known_on=day)
    situation.comparison = diff(before, after)


def _suppose_proposal(situation: Situation, name: str) -> None:
    report = situation.report
    try:
        knowledge = report.knowledge.with_overlay(name)
    except NoSuchOverlay:
        known = report.knowledge.available_overlays()
        raise ScenarioMistake(f"There is no proposal '{name}'.", words.nearest(name, known, "")) from None
    situation.comparison = diff(report, assess(report.case, knowledge=knowledge, on=report.on))


def _comparison(situation: Situation) -> Comparison:
    if situation.comparison is None:
        raise ScenarioMistake("Nothing is compared yet.", "Write 'Quand on suppose les faits suivants :' before it.")
    return situation.comparison


def _changes(situation: Situation, norm: str, about: str | None) -> list[FindingChange]:
    subject = _subject(about)
    return [
        change
        for change in _comparison(situation).findings
        if norm in (change.norm.id, change.norm.replaces) and (subject is None or subject in _concerned(change))
    ]


def _concerned(change: FindingChange) -> set[Subject]:
    return {subject for finding in (change.old, change.new) if finding is not None for _, subject in finding.bound}


def _subject(about: str | None) -> Subject | None:
    if about is None:
        return None
    kind, name = words.subject(about)
    return Subject(kind, words.identifier(name)) if name is not None else None


def _passes(situation: Situation, norm: str, old: str, new: str, about: str | None) -> None:
    wanted = (_verdict(old), _verdict(new))
    changes = _changes(situation, norm, about)
    found = [(_of(change.old), _of(change.new)) for change in changes]
    if not found or any(each != wanted for each in found):
        told = "; ".join(f"from {before.value} to {after.value}" for before, after in found) or "nothing changes"
        raise AssertionError(f"'{norm}' does not pass from {wanted[0].value} to {wanted[1].value}: {told}.")


def _stays(situation: Situation, norm: str, about: str | None) -> None:
    if changes := _changes(situation, norm, about):
        raise AssertionError(f"'{norm}' changes: {', '.join(change.how for change in changes)}.")


def _nothing_changes(situation: Situation) -> None:
    comparison = _comparison(situation)
    changed = [change.norm.id for change in comparison.findings]
    changed += [change.norm.id for change in comparison.notifications]
    if changed:
        raise AssertionError(f"What changes is {', '.join(changed)}.")


def _of(finding: Finding | None) -> Verdict:
    return finding.verdict if finding is not None else Verdict.NOT_APPLICABLE


def _verdict(word: str) -> Verdict:
    verdict: Verdict = words.chosen(word, VERDICT_WORDS, "verdict")
    return verdict


def _causes(situation: Situation, norm: str) -> list[Cause]:
    found = [cause for change in _changes(situation, norm, None) for cause in change.causes]
    if not found:
        raise AssertionError(f"'{norm}' does not change.")
    return found


def _caused_by_fact(situation: Situation, norm: str, fact: str) -> None:
    address = situation.address(fact)
    named = [edit for cause in _causes(situation, norm) if isinstance(cause, FactsDiffer) for edit in cause.edits]
    if address not in [edit.address for edit in named]:
        raise AssertionError(f"The cause is not {fact}, but {', '.join(map(str, named)) or 'no fact'}.")


def _caused_by_decision(situation: Situation, norm: str, source: str, day: str) -> None:
    when = date.fromisoformat(words.moment(day))
    for cause in _causes(situation, norm):
        if isinstance(cause, LawChanged) and cause.day == when and situation.cites(cause.citation, source):
            return
    raise AssertionError(f"The cause is not {source} of {day}.")


def _caused_by_rules(situation: Situation, norm: str) -> None:
    others = [cause for cause in _causes(situation, norm) if not isinstance(cause, RulesDiffer)]
    if others:
        raise AssertionError(f"The cause is not the rules alone, but {type(others[0]).__name__}.")


def _caused_by_time(situation: Situation, norm: str) -> None:
    others = [cause for cause in _causes(situation, norm) if not isinstance(cause, TimePassed)]
    if others:
        raise AssertionError(f"The cause is not the time alone, but {type(others[0]).__name__}.")


# Plans.


def _look_for_plan(situation: Situation) -> None:
    situation.plan = plan(situation.report)


def _plan(situation: Situation) -> Plan:
    if situation.plan is None:
        raise ScenarioMistake("No plan was looked for.", "Write 'Quand on cherche le plus petit plan' before it.")
    return situation.plan


def _counts(situation: Situation, number: str) -> None:
    wanted = {"aucune": 0, "une seule": 1}.get(number)
    actions = _plan(situation).actions
    if len(actions) != (int(number) if wanted is None else wanted):
        raise AssertionError(f"The plan has {len(actions)} actions: {', '.join(map(_told, actions)) or 'none'}.")


def _takes(situation: Situation, remedy: str, about: str | None) -> None:
    if remedy not in situation.knowledge.remedies:
        hint = words.nearest(remedy, situation.knowledge.remedies, "The remedies stand in knowledge/remedies.")
        raise ScenarioMistake(f"There is no remedy '{remedy}'.", hint)
    subject = _subject(about)
    actions = _plan(situation).actions
    if not any(action.remedy == remedy and (subject is None or subject in _done_to(action)) for action in actions):
        raise AssertionError(f"The plan does not take '{remedy}', but {', '.join(map(_told, actions)) or 'nothing'}.")


def _told(action: PlannedAction) -> str:
    return f"{action.remedy} ({action.on.id})"


def _done_to(action: PlannedAction) -> set[Subject]:
    return {Subject(address.kind, address.id) for address, _ in action.values}


def _ends(situation: Situation, norm: str) -> None:
    _among(norm, _plan(situation).cleared, "ends")


def _leaves(situation: Situation, norm: str) -> None:
    _among(norm, _plan(situation).left, "leaves")


def _cannot_undo(situation: Situation, norm: str) -> None:
    _among(norm, _plan(situation).past, "names as over")


def _among(norm: str, findings: Sequence[Finding], what: str) -> None:
    found = sorted({finding.norm.id for finding in findings})
    if norm not in found:
        raise AssertionError(f"What the plan {what} is {', '.join(found) or 'nothing'}.")


def _nothing_lasts(situation: Situation) -> None:
    after: Report = _plan(situation).after
    lasting = [finding.norm.id for finding in after.violations if not finding.ended]
    if lasting:
        raise AssertionError(f"What lasts after the plan is {', '.join(lasting)}.")


_ABOUT: Final = rf"(?: pour (?P<about>{SUBJECT}))?"
_NORM: Final = r'"(?P<norm>[^"]+)"'

SENTENCES: Final[tuple[Sentence, ...]] = (
    ("when", "on suppose les faits suivants :", _suppose),
    ("when", rf"on compare le cabinet au (?P<old>{MOMENT}) et au (?P<new>{MOMENT})", _compare_days),
    ("when", r'on suppose adoptée la proposition "(?P<name>[^"]+)"', _suppose_proposal),
    ("when", rf"on compare avec le droit connu au (?P<known>{MOMENT})", _compare_law),
    ("then", rf'le constat {_NORM} passe de "(?P<old>[^"]+)" à "(?P<new>[^"]+)"{_ABOUT}', _passes),
    ("then", rf"le constat {_NORM} ne change pas{_ABOUT}", _stays),
    ("then", "rien ne change", _nothing_changes),
    ("then", rf'le changement de {_NORM} vient du fait "(?P<fact>[^"]+)"', _caused_by_fact),
    (
        "then",
        rf"le changement de {_NORM} vient de la décision (?P<source>.+), connue depuis le (?P<day>{MOMENT})",
        _caused_by_decision,
    ),
    ("then", rf"le changement de {_NORM} ne vient que du temps qui passe", _caused_by_time),
    ("then", rf"le changement de {_NORM} ne vient que de cette proposition", _caused_by_rules),
    ("when", "on cherche le plus petit plan", _look_for_plan),
    ("then", r"le plan compte (?P<number>aucune|une seule|\d+) actions?", _counts),
    ("then", rf'le plan comprend le remède "(?P<remedy>[^"]+)"{_ABOUT}', _takes),
    ("then", rf"le plan met fin au manquement {_NORM}", _ends),
    ("then", rf"le plan ne répare pas le manquement {_NORM}", _leaves),
    ("then", rf"le plan dit que le manquement {_NORM} ne s'efface pas", _cannot_undo),
    ("then", "après le plan, plus aucun manquement ne dure", _nothing_lasts),
)
"""Every sentence: its kind, its pattern, and what it does."""
