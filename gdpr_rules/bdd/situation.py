"""What a scenario says so far: the facts it stated, the day it judges, and the report that its assertions look at."""

from __future__ import annotations

import copy
from collections.abc import Iterable
from datetime import date
from importlib.resources import files
from typing import Any

from gdpr_rules.assessment import EngineName, Report, assess
from gdpr_rules.bdd import words
from gdpr_rules.bdd.words import ScenarioMistake, quote
from gdpr_rules.documents import Document, read_bytes
from gdpr_rules.dossier import BreachDossier
from gdpr_rules.errors import InvalidInput, Place
from gdpr_rules.explain.citations import render
from gdpr_rules.facts.case import KINDS, SELF, Case
from gdpr_rules.facts.fact import Address
from gdpr_rules.findings.finding import Finding, Subject
from gdpr_rules.findings.settle import Verdict
from gdpr_rules.norms.citation import Citation
from gdpr_rules.norms.norm import Addressee, Norm
from gdpr_rules.notifications import Notification
from gdpr_rules.questionnaire import Interview
from gdpr_rules.reading.load import PACKAGE, KnowledgeBase, packaged
from gdpr_rules.reasoning.diff import Comparison
from gdpr_rules.reasoning.plan import Plan

_SCENARIO = "the scenario"


class Situation:
    """The practice of one scenario.

    Facts are kept as a case file would write them, so that everything a case can say a scenario can say. A value
    that is stated again replaces the earlier one. Raises ScenarioMistake where a scenario cannot be understood, and
    AssertionError, with a sentence, where the law comes to something else than the scenario says.
    """

    def __init__(self, knowledge: KnowledgeBase | None = None, engine: EngineName = "auto") -> None:
        self.knowledge = knowledge if knowledge is not None else packaged()
        self.engine = engine
        self._data: dict[str, Any] = {}
        self._report: Report | None = None
        self._claimed: tuple[Finding, ...] = ()
        self.comparison: Comparison | None = None
        self.plan: Plan | None = None
        self.interview: Interview | None = None
        self.dropped: tuple[Address, ...] = ()
        self.dossier: BreachDossier | None = None
        self.register: str = ""

    # Facts.

    def take(self, case: str) -> None:
        """Start from a case that comes with the knowledge base, by its id."""
        folder = files(PACKAGE) / "cases"
        known = {entry.name.removesuffix(".yaml"): entry for entry in folder.iterdir() if entry.name.endswith(".yaml")}
        if case not in known:
            hint = words.nearest(case, known, f"The cases are {', '.join(sorted(known))}.")
            raise ScenarioMistake(f"There is no case '{case}'.", hint)
        self._data = copy.deepcopy(read_bytes(known[case].read_bytes(), known[case].name).data)

    def introduce(self, kind: str, name: str) -> str:
        """Say that there is a fact; return its id. A name that cannot be an id becomes the label, too."""
        id = words.identifier(name)
        fact = self._data.setdefault(KINDS[kind].plural, {}).setdefault(id, {})
        if id != name:
            fact["label"] = name
        return id

    def state(self, kind: str, name: str, field: str, written: str, since: str = "", until: str = "") -> None:
        """State the value of a field in words, for a period if one is given."""
        stated = words.value(f"{kind}.{field}", words.known_field(kind, field), written)
        self._fact(kind, name)[field] = _episode(stated, since, until)

    def tie(self, kind: str, name: str, field: str, *others: str, only: bool = False) -> None:
        """Tie a fact to others by a link: to these as well, or with `only` to these alone."""
        fact = self._fact(kind, name)
        ids = [words.identifier(other) for other in others]
        before = [] if only else fact.get(field, [])
        if not isinstance(before, list):
            address = f"{kind}.{words.identifier(name)}.{field}"
            raise ScenarioMistake(f"An earlier step says all there is of '{address}'.", "Say it in one step.")
        ids = list(dict.fromkeys([*before, *ids]))
        fact[field] = {"only": ids} if only else ids

    def state_all(self, rows: Iterable[tuple[str, str, str, str]]) -> None:
        """State facts, each as an address, a value and, if it changes in time, since and until when.

        Several rows with one address are the periods of one value; a row whose value is `non demandé` states nothing.
        """
        periods: dict[str, list[Any]] = {}
        for address, written, since, until in rows:
            kind, name, field = _parts(address)
            known = words.known_field(kind, field)
            if written == words.UNASKED:
                continue
            stated = words.value(address, known, written)
            several = periods.setdefault(address, [])
            several.append(_episode(stated, since, until))
            if len(several) > 1 and not all(isinstance(each, dict) and "value" in each for each in several):
                raise ScenarioMistake(f"'{address}' is stated twice.", "Delete a row, or say since or until when.")
            self._fact(kind, name)[field] = several[0] if len(several) == 1 else several

    def close(self, lists: Iterable[str]) -> None:
        """Say of kinds of facts, in words, that the scenario names all there are."""
        listed = self._data.setdefault("listed", [])
        for written in lists:
            if written not in words.LISTS:
                hint = words.nearest(written, words.LISTS, f"Write {', '.join(words.LISTS)}.")
                raise ScenarioMistake(f"{quote(written)} is not a list of facts.", hint)
            if words.LISTS[written] not in listed:
                listed.append(words.LISTS[written])

    def _fact(self, kind: str, name: str) -> dict[str, Any]:
        if KINDS[kind].single:
            if name != SELF:
                raise ScenarioMistake(f"A practice has one {kind}, not a '{name}'.", f"Write {kind}.{SELF}.")
            single: dict[str, Any] = self._data.setdefault(KINDS[kind].plural, {})
            return single
        id = self.introduce(kind, name)
        fact: dict[str, Any] = self._data[KINDS[kind].plural][id]
        return fact

    # The judgment.

    def assess(self, on: str | None = None, law_known_on: str | None = None) -> None:
        """Judge the practice on a day or at a moment, in words, and as the law was known on another day."""
        try:
            case = Case.from_document(Document(_SCENARIO, self._data, {(): Place(_SCENARIO)}))
            day = date.fromisoformat(words.moment(law_known_on)) if law_known_on else None
            judged = words.moment(on) if on else None
            if judged is None and case.on is None:
                hint = "Write 'Quand on évalue le cabinet au 7 décembre 2020'."
                raise ScenarioMistake("Nothing says which day is judged.", hint)
            self._report = assess(case, knowledge=self.knowledge, on=judged, law_known_on=day, engine=self.engine)
        except InvalidInput as error:
            first = error.problems[0]
            raise ScenarioMistake(first.sentence, first.hint or "Correct the step that states it.") from None
        except ValueError as error:
            hint = "Write it as 7 décembre 2020, or 7 décembre 2020 à 18 h 30."
            sentence = str(error).removeprefix("on: ")
            raise ScenarioMistake(f"The day cannot be read: {sentence}", hint) from None

    @property
    def report(self) -> Report:
        """What the law says of the practice."""
        if self._report is None:
            hint = "Write 'Quand on évalue le cabinet au 7 décembre 2020' before the first 'Alors'."
            raise ScenarioMistake("The practice is not assessed yet.", hint)
        return self._report

    # Assertions.

    def claim(self, norm: str, verdict: Verdict, about: str | None = None) -> None:
        """Assert the verdict of a norm, for one fact or for all that it binds.

        The assertions that follow speak of these findings.
        """
        of_norm = [finding for finding in self.report.findings if finding.norm.id == self._norm(norm).id]
        found = of_norm if about is None else [finding for finding in of_norm if self._is_about(finding, about)]
        if not of_norm:
            raise AssertionError(f"'{norm}' is not law at the time that is judged.")
        self._claimed = tuple(found)
        if not found and verdict is Verdict.NOT_APPLICABLE:
            return
        if not found:
            raise AssertionError(f"'{norm}' says nothing of {about}: it is not_applicable to it.")
        others = [finding for finding in found if finding.verdict is not verdict]
        if others:
            raise AssertionError(f"'{norm}' is not {verdict.value}: {'; '.join(map(_told, others))}.")

    def finding(self) -> Finding:
        """Return the finding that the last assertion on a norm spoke of; it must be a single one."""
        if len(self._claimed) != 1:
            hint = 'Name one fact before it, as in: Alors la norme "…" est "…" pour l\'appareil "…".'
            raise ScenarioMistake(f"This step speaks of one finding; {len(self._claimed)} are meant.", hint)
        return self._claimed[0]

    def claimed(self) -> tuple[Finding, ...]:
        """Return the findings that the last assertion on a norm spoke of; there must be one at least."""
        if not self._claimed:
            hint = 'Write \'Alors la norme "…" est "…"\' before it.'
            raise ScenarioMistake("This step speaks of a finding, and none is meant.", hint)
        return self._claimed

    def notification(self, to: Addressee, about: str | None) -> Notification:
        """Return the notification to an addressee, about one breach or about the only one."""
        id = self.subject(about).id if about else None
        found = [n for n in self.report.notifications if n.to == to and id in (None, n.about.id)]
        if not found:
            raise AssertionError(f"There is no notification to {to}.")
        if len(found) > 1:
            hint = 'Name one, as in: … pour la violation de données "…".'
            raise ScenarioMistake(f"There are {len(found)} notifications to {to}.", hint)
        return found[0]

    def traits(self) -> set[tuple[str, str]]:
        """Return what qualifications can conclude of facts, as kinds and traits."""
        return {
            (qualification.pattern(trait.variable).kind, trait.name)
            for qualification in self.knowledge.qualifications.values()
            for trait in qualification.traits
        }

    def subject(self, written: str) -> Subject:
        """Return the fact that a scenario names, which must be in the case or concluded from it."""
        kind, name = words.subject(written)
        if name is None:
            raise ScenarioMistake("The practice is no fact of its own here.", "Name a device, a breach or the like.")
        id = words.identifier(name)
        known = list(self.report.periods[-1].snapshot.values[kind])
        if id not in known and not any(
            Subject(kind, id) == found for f in self.report.findings for _, found in f.bound
        ):
            raise ScenarioMistake(f"There is no {kind} '{id}' here.", words.nearest(id, known, _known(known)))
        return Subject(kind, id)

    def address(self, written: str) -> Address:
        """Return the address `kind.id.field` that a scenario writes."""
        kind, name, field = _parts(written)
        words.known_field(kind, field)
        return Address(kind, name, field)

    def cites(self, citation: Citation, written: str) -> bool:
        """Say whether `written` names a citation: as the case file does, or in French."""
        forms = [str(citation), str(citation).replace(":", " ")]
        forms += [words.plain(render(citation, self.knowledge.sources, "fr", form=form)) for form in ("short", "long")]
        return words.plain(written) in forms

    def _norm(self, id: str) -> Norm:
        if id not in self.knowledge.norms:
            hint = words.nearest(id, self.knowledge.norms, "`gdpr-rules rules list` shows the norms.")
            raise ScenarioMistake(f"There is no norm '{id}'.", hint)
        return self.knowledge.norms[id]

    def _is_about(self, finding: Finding, about: str) -> bool:
        if about == words.PRACTICE:
            return finding.subject is not None and finding.subject.id == SELF
        return self.subject(about) in (found for _, found in finding.bound)


def _episode(stated: Any, since: str, until: str) -> Any:
    period = {key: words.moment(day) for key, day in (("from", since), ("until", until)) if day}
    return {"value": stated, **period} if period else stated


def _parts(address: str) -> tuple[str, str, str]:
    kind, _, rest = address.strip().partition(".")
    name, _, field = rest.rpartition(".")
    if not (kind and name and field):
        hint = "Write kind, name and field, as in device.portable-1.encrypted."
        raise ScenarioMistake(f"{quote(address)} is not the address of a fact.", hint)
    return kind, name, field


def _known(ids: list[str]) -> str:
    return f"There are {', '.join(ids)}." if ids else "State one with 'Étant donné'."


def _told(finding: Finding) -> str:
    of = f" for {finding.subject.kind} '{finding.subject.id}'" if finding.subject else ""
    because = f", for want of {', '.join(map(str, finding.missing))}" if finding.missing else ""
    because += f", and of the lists of {', '.join(finding.open_kinds)}" if finding.open_kinds else ""
    because += f", by {finding.excused_by.id}" if finding.excused_by else ""
    return f"{finding.verdict.value}{of}{because}"
