"""The dossier of each breach of a report: verdicts, the form, the letter, the follow-ups and what they rest on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Literal

from gdpr_rules.assessment import Report
from gdpr_rules.dossier.facts import OF_DATA, BreachFacts
from gdpr_rules.dossier.form import NoticeForm, Verdicts, notice_form, was_done
from gdpr_rules.dossier.verdicts import verdicts
from gdpr_rules.facts.case import SELF
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.values import Instant
from gdpr_rules.questions import comes_early, place

MOST_QUESTIONS: Final = 20
COMPLEMENT: Final = timedelta(hours=72)
"""After the first notice, the time in which the CNIL likes to have the complement: its habit, no time limit."""

FollowUpKind = Literal["complement", "complaint", "insurer"]


@dataclass(frozen=True, slots=True)
class FollowUp:
    """Something to think of; `by` is when it is hoped for, where that is known."""

    kind: FollowUpKind
    by: datetime | None = None


@dataclass(frozen=True, slots=True)
class Letter:
    """The letter to the people affected: whether it is certain that they must be told, and what it still lacks."""

    certain: bool
    missing: tuple[Address, ...]


@dataclass(frozen=True, slots=True)
class BreachDossier:
    """All that follows from one breach.

    `notice_wanted` says whether `form` is to be filed: not where the authority certainly need not be told. `letter` is
    None where nobody has to be told, or where that was done.
    """

    report: Report
    breach: str
    facts: BreachFacts
    verdicts: Verdicts
    form: NoticeForm
    notice_wanted: bool
    letter: Letter | None
    follow_ups: tuple[FollowUp, ...]
    questions: tuple[Address, ...]


def dossiers(report: Report) -> tuple[BreachDossier, ...]:
    """Return the dossier of every breach of the report, in the order of the case."""
    return tuple(_dossier(report, breach) for breach in report.case.facts("breach"))


def _dossier(report: Report, breach: str) -> BreachDossier:
    facts = BreachFacts(report, breach)
    found = verdicts(report, breach)
    form = notice_form(facts, found)
    wanted = _notice_wanted(facts, found)
    return BreachDossier(
        report,
        breach,
        facts,
        found,
        form,
        wanted,
        _letter(facts, found),
        tuple(_follow_ups(facts)),
        _questions(report, facts, form.sought if wanted else ()),
    )


def _notice_wanted(facts: BreachFacts, found: Verdicts) -> bool:
    """Say whether the form is to be filed: to tell the authority, or to complete or withdraw what it was told."""
    verdict = found.get("supervisory_authority")
    spared = verdict is not None and verdict.notification.duty in ("not_required", "excused")
    return not spared or was_done(facts, "authority_notified") is True


def _letter(facts: BreachFacts, found: Verdicts) -> Letter | None:
    verdict = found.get("data_subjects")
    if verdict is None or not verdict.open or facts.value("established") == "ruled_out":
        return None
    missing = [facts.address(field) for field in ("consequences", "measures") if facts.said(field) is None]
    if all(facts.said(field) is None for field in ("description", "origin", "loss_of")):
        missing.insert(0, facts.address("description"))
    missing += [Address("practice", SELF, field) for field in ("contact", "name") if facts.practice(field) is None]
    return Letter(verdict.notification.duty == "required", tuple(missing))


def _follow_ups(facts: BreachFacts) -> list[FollowUp]:
    found = []
    initial = facts.value("authority_notice_phase") == "initial"
    if initial and was_done(facts, "authority_notified") and was_done(facts, "authority_notice_completed") is not True:
        first = facts.value("authority_notified")
        start = first.start if isinstance(first, Instant) and not first.about else None
        found.append(FollowUp("complement", start + COMPLEMENT if start is not None else None))
    if facts.value("established") != "ruled_out":
        if was_done(facts, "complaint_filed") is not True:
            found.append(FollowUp("complaint"))
        if was_done(facts, "insurer_told") is not True:
            found.append(FollowUp("insurer"))
    return found


def _questions(report: Report, facts: BreachFacts, sought: Iterable[Address]) -> tuple[Address, ...]:
    """Return what is open about this breach: what cannot wait, what decides an urgent duty, then what is sought."""
    of_data = {Address("dataset", dataset, field) for dataset in facts.datasets for field in OF_DATA}
    deciding = [
        asked.fact
        for asked in report.questions
        if (asked.fact.kind, asked.fact.id) == ("breach", facts.breach) or asked.fact in of_data
    ]
    known = report.knowledge.questions
    urgent = {asked.fact for asked in report.questions if asked.urgent}

    def rank(address: Address) -> tuple[int, int]:
        if known[f"{address.kind}.{address.field}"].urgent:
            return 0, place(address)
        return (1, 0) if address in urgent else (2, 0)

    asked = dict.fromkeys([*deciding, *sought])
    in_time = [address for address in asked if not comes_early(address, asked, report.knowledge)]
    return tuple(sorted(in_time, key=rank))[:MOST_QUESTIONS]
