"""The step sentences of scenarios, in French: what a scenario can state, when it judges, what it can assert.

One table, `STEPS`, holds every sentence, so that each runner of features understands the same words. The sentences
about the facts that scenarios speak of most stand in `gdpr_rules.bdd.statements`; the table step states any fact
that a case can hold:

    Étant donné les faits suivants :
      | fait                       | valeur                   | jusqu'au       |
      | device.portable.encrypted  | non                      | 9 octobre 2019 |
      | breach.vol.aware           | 8 octobre 2019 à 9 h 12  |                |

Sentences are disjoint: a step matches one of them or none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from inspect import signature
from typing import Any, Final, Literal

from gdpr_rules.bdd import words
from gdpr_rules.bdd.dossier_steps import DOSSIER
from gdpr_rules.bdd.lint import NORM_COLUMN, VERDICT_COLUMN, VERDICT_WORDS
from gdpr_rules.bdd.questionnaire_steps import QUESTIONNAIRE
from gdpr_rules.bdd.reasoning_steps import SENTENCES
from gdpr_rules.bdd.situation import Situation
from gdpr_rules.bdd.statements import STATEMENTS, Statement
from gdpr_rules.bdd.words import ADDRESSEES, DUTIES, MOMENT, NAME, STATES, SUBJECT, TRAITS, ScenarioMistake, quote
from gdpr_rules.engine.encoding import trait_relation
from gdpr_rules.explain.dates import moment
from gdpr_rules.facts.case import SELF
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.values import Instant, Truth
from gdpr_rules.findings.settle import Verdict

Kind = Literal["given", "when", "then"]
Table = Sequence[Sequence[str]]

FACT_COLUMN: Final = "fait"
VALUE_COLUMN: Final = "valeur"
SINCE_COLUMN: Final = "depuis"
UNTIL_COLUMN: Final = "jusqu'au"
ABOUT_COLUMN: Final = "pour"


@dataclass(frozen=True, slots=True)
class StepDefinition:
    """One sentence: its pattern, whose groups are the arguments of `run` after the situation and, if any, the table."""

    kind: Kind
    pattern: re.Pattern[str]
    run: Callable[..., None]

    @property
    def takes_table(self) -> bool:
        """Whether a table must follow the sentence."""
        return "datatable" in signature(self.run).parameters


_DEFINED: Final[list[StepDefinition]] = []


def patterns() -> dict[str, list[re.Pattern[str]]]:
    """Return the patterns of the sentences, by kind of step, for the linter."""
    found: dict[str, list[re.Pattern[str]]] = {"given": [], "when": [], "then": []}
    for definition in STEPS:
        found[definition.kind].append(definition.pattern)
    return found


def _step(kind: Kind, pattern: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    def decorate(run: Callable[..., None]) -> Callable[..., None]:
        _DEFINED.append(StepDefinition(kind, re.compile(pattern), run))
        return run

    return decorate


# What a scenario states.


def _states(statement: Statement) -> Callable[..., None]:
    kind, field = statement.states.split(".")

    def run(situation: Situation, name: str, written: str) -> None:
        situation.state(kind, name, field, statement.meaning(written))

    def run_of_practice(situation: Situation, written: str) -> None:
        run(situation, SELF, written)

    return run if "{id}" in statement.text else run_of_practice


def _leaves_open(statement: Statement) -> Callable[..., None]:
    kind, field = statement.states.split(".")

    def run(situation: Situation, name: str) -> None:
        situation.state(kind, name, field, "inconnu")

    def run_of_practice(situation: Situation) -> None:
        run(situation, SELF)

    return run if "{id}" in statement.text else run_of_practice


for _statement in STATEMENTS:
    _step("given", _statement.pattern())(_states(_statement))
    if _doubt := _statement.doubt():
        _step("given", _doubt)(_leaves_open(_statement))

_DEVICES: Final = {
    "un ordinateur portable": "laptop",
    "un ordinateur fixe": "desktop",
    "un serveur": "server",
    "un téléphone": "phone",
    "une tablette": "tablet",
    "un disque dur externe": "external_disk",
    "une clé USB": "usb_stick",
    "un serveur de fichiers": "network_storage",
    "une imprimante": "printer",
}
_SERVICES: Final = {
    "un logiciel d'imagerie": "imaging_software",
    "un logiciel de dossiers": "record_software",
    "un agenda": "appointments",
    "une messagerie": "mail",
    "un bureau à distance": "remote_desktop",
}
_CONTENT: Final = {
    "le nom": "identity",
    "la date de naissance": "birth_date",
    "les coordonnées": "contact",
    "les images médicales": "medical_images",
    "le dossier médical": "medical_record",
    "les diagnostics": "diagnosis",
    "les ordonnances": "prescription",
    "les résultats d'examens": "test_results",
    "les rendez-vous": "appointments",
    "le motif des rendez-vous": "appointment_motive",
    "la facturation": "billing",
}
_ROLES: Final = {
    "un médecin": "doctor",
    "une secrétaire": "secretary",
    "un remplaçant": "locum",
    "un stagiaire": "trainee",
    "un technicien": "technician",
}
_LOSSES: Final = {
    "à la confidentialité": "confidentiality",
    "à l'intégrité": "integrity",
    "à la disponibilité": "availability",
}


@_step("given", r'le cas "(?P<case>[^"]+)"')
def _case(situation: Situation, case: str) -> None:
    situation.take(case)


@_step("given", "les faits suivants :")
def _facts(situation: Situation, datatable: Table) -> None:
    rows = _rows(datatable, (FACT_COLUMN, VALUE_COLUMN), (SINCE_COLUMN, UNTIL_COLUMN))
    situation.state_all(
        (row[FACT_COLUMN], row[VALUE_COLUMN], row.get(SINCE_COLUMN, ""), row.get(UNTIL_COLUMN, "")) for row in rows
    )


@_step("given", r"ce sont là (?P<lists>tou(?:s|tes) les .+)")
def _closed(situation: Situation, lists: str) -> None:
    situation.close(words.items(lists))


@_step("given", "le cabinet n'a justifié aucun écart")
def _no_departure(situation: Situation) -> None:
    situation.close(["tous les écarts"])


@_step("given", rf"les données réelles et nominatives des patients {NAME[:1]}(?P<name>[^\"]+)\" : (?P<content>.+)")
def _patients_data(situation: Situation, name: str, content: str) -> None:
    situation.state("dataset", name, "data_subjects", "patients")
    situation.state("dataset", name, "identifiable", "directly")
    situation.state("dataset", name, "demonstration", "non")
    situation.state("dataset", name, "content", ", ".join(_words(content, _CONTENT)))


@_step("given", rf'(?P<form>{"|".join(_DEVICES)}) "(?P<name>[^"]+)"')
def _device(situation: Situation, form: str, name: str) -> None:
    situation.state("device", name, "form", _DEVICES[form])


@_step(
    "given",
    rf'(?P<form>{"|".join(_DEVICES)}) "(?P<name>[^"]+)" qui (?P<how>contient|ne contient que) '
    r'les données "(?P<data>[^"]+)"',
)
def _device_with_data(situation: Situation, form: str, name: str, how: str, data: str) -> None:
    situation.state("device", name, "form", _DEVICES[form])
    situation.tie("device", name, "stores", data, only=how == "ne contient que")


@_step("given", r'l\'appareil "(?P<name>[^"]+)" contient les données "(?P<data>[^"]+)"')
def _stores(situation: Situation, name: str, data: str) -> None:
    situation.tie("device", name, "stores", data)


@_step("given", r'un réseau "(?P<name>[^"]+)"')
def _network(situation: Situation, name: str) -> None:
    situation.introduce("network", name)


@_step("given", r'l\'appareil "(?P<name>[^"]+)" est relié au réseau "(?P<network>[^"]+)"')
def _connected(situation: Situation, name: str, network: str) -> None:
    situation.tie("device", name, "connected_to", network)


@_step("given", r'l\'appareil "(?P<name>[^"]+)" n\'est relié qu\'au réseau "(?P<network>[^"]+)"')
def _connected_only(situation: Situation, name: str, network: str) -> None:
    situation.tie("device", name, "connected_to", network, only=True)


@_step(
    "given",
    rf'(?P<form>{"|".join(_SERVICES)}) "(?P<name>[^"]+)" installée? (?P<only>seulement )?'
    r"sur l'appareil \"(?P<device>[^\"]+)\","
    r' qui donne accès aux données "(?P<data>[^"]+)"',
)
def _service(situation: Situation, form: str, name: str, only: str | None, device: str, data: str) -> None:
    situation.state("service", name, "form", _SERVICES[form])
    situation.tie("service", name, "runs_on", device, only=bool(only))
    situation.tie("service", name, "gives_access_to", data)


@_step(
    "given",
    r'un incident (?P<established>établi|soupçonné) "(?P<name>[^"]+)", qui porte atteinte (?P<loss>.+)'
    r' des données "(?P<data>[^"]+)"',
)
def _incident(situation: Situation, established: str, name: str, loss: str, data: str) -> None:
    situation.state("breach", name, "established", {"établi": "established"}.get(established, "suspected"))
    situation.state("breach", name, "loss_of", ", ".join(_words(loss, _LOSSES)))
    situation.tie("breach", name, "affects", data)


@_step("given", r'un incident "(?P<name>[^"]+)" survenu par le service "(?P<service>[^"]+)"')
def _incident_through(situation: Situation, name: str, service: str) -> None:
    situation.introduce("breach", name)
    situation.tie("breach", name, "came_through", service)


@_step("given", r'l\'incident "(?P<name>[^"]+)" s\'est produit chez le prestataire "(?P<provider>[^"]+)"')
def _incident_at(situation: Situation, name: str, provider: str) -> None:
    situation.introduce("provider", provider)
    situation.tie("breach", name, "at_provider", provider)


@_step("given", rf'(?P<role>{"|".join(_ROLES)}) "(?P<name>[^"]+)" qui ouvre les données "(?P<data>[^"]+)"')
def _person(situation: Situation, role: str, name: str, data: str) -> None:
    situation.state("person", name, "role", _ROLES[role])
    situation.tie("person", name, "accesses", data)


@_step("given", r'un prestataire "(?P<name>[^"]+)" qui traite les données "(?P<data>[^"]+)" pour le compte du cabinet')
def _provider(situation: Situation, name: str, data: str) -> None:
    situation.state("provider", name, "acts_on_instructions", "oui")
    situation.tie("provider", name, "accesses", data)


@_step("given", r'un traitement "(?P<name>[^"]+)" des données "(?P<data>[^"]+)"')
def _processing(situation: Situation, name: str, data: str) -> None:
    situation.introduce("processing", name)
    situation.tie("processing", name, "uses", data)


# When it is judged.


@_step(
    "when",
    rf"on évalue le cabinet(?: (?:au|le) (?P<day>{MOMENT}))?"
    rf"(?:, en l'état du droit connu au (?P<known>{MOMENT}))?",
)
def _assess(situation: Situation, day: str | None, known: str | None) -> None:
    situation.assess(day, known)


# What a scenario asserts.


@_step("then", rf'la norme "(?P<norm>[^"]+)" est "(?P<word>[^"]+)"(?: pour (?P<about>{SUBJECT}))?')
def _verdict(situation: Situation, norm: str, word: str, about: str | None) -> None:
    situation.claim(norm, _verdict_of(word), about)


@_step("then", "les constats sont :")
def _verdicts(situation: Situation, datatable: Table) -> None:
    for row in _rows(datatable, (NORM_COLUMN, VERDICT_COLUMN), (ABOUT_COLUMN,)):
        situation.claim(row[NORM_COLUMN], _verdict_of(row[VERDICT_COLUMN]), row.get(ABOUT_COLUMN) or None)


@_step("then", r"le manquement (?P<state>est terminé|dure encore)")
def _over(situation: Situation, state: str) -> None:
    wanted = state == "est terminé"
    for finding in situation.claimed():
        if finding.ended is not wanted:
            raise AssertionError(f"'{finding.norm.id}' is {'over' if finding.ended else 'not over'}.")


@_step("then", r"le manquement a pris fin le (?P<day>.+)")
def _over_since(situation: Situation, day: str) -> None:
    expected = _instant(day)
    for finding in situation.claimed():
        if not finding.ended or finding.ended_at != expected:
            raise AssertionError(f"'{finding.norm.id}' did not end on {day}, but: {finding.ended_at}.")


@_step("then", r"le cabinet (?:compte|n'a) (?P<number>aucun|un seul|\d+) manquements?")
def _number(situation: Situation, number: str) -> None:
    expected = {"aucun": 0, "un seul": 1}.get(number) if not number.isdecimal() else int(number)
    found = [
        f"{finding.norm.id} ({finding.subject.id if finding.subject else '-'})"
        for finding in situation.report.violations
    ]
    if len(found) != expected:
        raise AssertionError(f"There are {len(found)} violations, not {expected}: {', '.join(found)}.")


@_step("then", rf"on (?P<how>conclut que|ignore si|exclut que) (?P<about>{SUBJECT}) (?P<predicate>.+)")
def _concluded(situation: Situation, how: str, about: str, predicate: str) -> None:
    subject, (name, wanted) = situation.subject(about), _trait(situation, words.subject(about)[0], predicate)
    has = situation.report.periods[-1].truth(trait_relation(subject.kind, name), (subject.id,))
    truth = has if has is None or wanted else not has
    expected: Truth = {"conclut que": True, "exclut que": False}.get(how)
    if truth is not expected:
        shown = {True: "concluded", False: "excluded", None: "unknown"}[truth]
        raise AssertionError(f"That {about} {predicate} is {shown}.")


@_step("then", rf"on présume que (?P<about>{SUBJECT}) (?P<predicate>.+), selon (?P<source>.+)")
def _presumed(situation: Situation, about: str, predicate: str, source: str) -> None:
    subject, (name, wanted) = situation.subject(about), _trait(situation, words.subject(about)[0], predicate)
    address = Address(subject.kind, subject.id, name)
    for presumed in situation.finding().presumed:
        if presumed.address == address and presumed.value is wanted and situation.cites(presumed.citation, source):
            return
    raise AssertionError(f"That {about} {predicate} is not presumed by {source}.")


@_step("then", r"on ne présume rien")
def _nothing_presumed(situation: Situation) -> None:
    if presumed := situation.finding().presumed:
        raise AssertionError(f"{presumed[0].address} is presumed by {presumed[0].citation}.")


@_step("then", r'l\'exception "(?P<exception>[^"]+)" s\'applique(?:, selon (?P<source>.+))?')
def _excused(situation: Situation, exception: str, source: str | None) -> None:
    for finding in situation.claimed():
        by = finding.excused_by
        if by is None or by.id != exception:
            raise AssertionError(
                f"'{finding.norm.id}' is not excused by '{exception}', but by {by.id if by else 'nothing'}."
            )
        if source is not None and not any(situation.cites(citation, source) for citation in by.sources):
            raise AssertionError(f"'{exception}' rests on {', '.join(map(str, by.sources))}, not on {source}.")


@_step("then", r'l\'exception "(?P<exception>[^"]+)" (?P<how>ne s\'applique pas|reste ouverte)')
def _not_excused(situation: Situation, exception: str, how: str) -> None:
    expected: Truth = None if how == "reste ouverte" else False
    for finding in situation.claimed():
        judged = {each.exemption.id: each.truth for each in finding.exceptions}
        if exception not in judged:
            hint = words.nearest(exception, judged, f"It has {', '.join(judged) or 'none'}.")
            raise ScenarioMistake(f"'{finding.norm.id}' has no exception '{exception}'.", hint)
        if judged[exception] is not expected:
            shown = {True: "applies", False: "does not apply", None: "is open"}[judged[exception]]
            raise AssertionError(f"The exception '{exception}' {shown}.")


@_step("then", r"le délai court jusqu'au (?P<day>.+)")
def _pending(situation: Situation, day: str) -> None:
    pending = situation.finding().pending_until
    if pending != _exactly(day):
        raise AssertionError(f"The time does not run until {day}, but until {_shown(pending)}.")


@_step("then", r'il manque le fait "(?P<fact>[^"]+)"')
def _missing(situation: Situation, fact: str) -> None:
    missing = situation.finding().missing
    if situation.address(fact) not in missing:
        raise AssertionError(f"'{fact}' is not missing; missing is {', '.join(map(str, missing)) or 'nothing'}.")


@_step("then", "il ne manque que :")
def _all_missing(situation: Situation, datatable: Table) -> None:
    expected = sorted(situation.address(row[FACT_COLUMN]) for row in _rows(datatable, (FACT_COLUMN,)))
    missing = sorted(situation.finding().missing)
    if missing != expected:
        raise AssertionError(f"Missing is {', '.join(map(str, missing)) or 'nothing'}.")


@_step("then", r"il manque la liste de (?P<list>tou(?:s|tes) les .+)")
def _open_list(situation: Situation, list: str) -> None:  # noqa: A002  # the group of the pattern
    kinds = situation.finding().open_kinds
    if words.LISTS.get(list) not in kinds:
        raise AssertionError(f"The list is not missing; missing is {', '.join(kinds) or 'none'}.")


@_step("then", r'on (?P<how>demande|ne demande pas) "(?P<fact>[^"]+)"')
def _asked(situation: Situation, how: str, fact: str) -> None:
    asked = [question.fact for question in situation.report.questions]
    if (situation.address(fact) in asked) is not (how == "demande"):
        raise AssertionError(f"Asked is {', '.join(map(str, asked)) or 'nothing'}.")


@_step("then", r'on (?P<how>propose|ne propose pas) le remède "(?P<remedy>[^"]+)"')
def _remedy(situation: Situation, how: str, remedy: str) -> None:
    if remedy not in situation.knowledge.remedies:
        hint = words.nearest(remedy, situation.knowledge.remedies, "The remedies stand in knowledge/remedies.")
        raise ScenarioMistake(f"There is no remedy '{remedy}'.", hint)
    proposed = [action.remedy for action in situation.report.remedies]
    if (remedy in proposed) is not (how == "propose"):
        raise AssertionError(f"Proposed is {', '.join(proposed) or 'nothing'}.")


@_step("then", rf'l\'incident "(?P<name>[^"]+)" (?P<which>a commencé|a pris fin) le (?P<day>{MOMENT})')
def _carried(situation: Situation, name: str, which: str, day: str) -> None:
    subject = situation.subject(f'l\'incident "{name}"')
    address = Address(subject.kind, subject.id, "ended" if which == "a pris fin" else "started")
    value: Any = situation.report.periods[-1].snapshot.value(address)
    if value is None and address in situation.report.carried:
        value = situation.report.carried[address].value
    if value != _instant(day):
        raise AssertionError(f"'{address}' is not {day}, but {value}.")


@_step(
    "then",
    rf'(?P<which>{"|".join(ADDRESSEES)})(?: pour (?P<about>{SUBJECT}))? est "(?P<duty>[^"]+)"'
    rf'(?: et "(?P<state>[^"]+)")?(?:, au plus tôt le (?P<due>{MOMENT}), au plus tard le (?P<latest>{MOMENT}))?',
)
def _notification(
    situation: Situation,
    which: str,
    about: str | None,
    duty: str,
    state: str | None,
    due: str | None,
    latest: str | None,
) -> None:
    found = situation.notification(ADDRESSEES[which], about)
    _same("duty", found.duty, words.chosen(duty, DUTIES, "duty"))
    if state is not None:
        _same("state", found.state, words.chosen(state, STATES, "state"))
    if due is not None and latest is not None:
        _same("earliest limit", _shown(found.due.earliest), _shown(_exactly(due)))
        _same("latest limit", _shown(found.due.latest), _shown(_exactly(latest)))


def _same(what: str, found: object, expected: object) -> None:
    if found != expected:
        raise AssertionError(f"The {what} is {found}, not {expected}.")


def _exactly(written: str) -> datetime:
    """Return the one moment that is written; a bare day is none."""
    instant = _instant(written)
    if not instant.exact or instant.start is None:
        hint = "Write the hour, as in 11 octobre 2019 à 0 h 00; add (heure d'été) or (heure d'hiver) if it comes twice."
        raise ScenarioMistake(f"{quote(written)} is not one moment.", hint)
    return instant.start


def _instant(written: str) -> Instant:
    try:
        return Instant.parse(words.moment(written))
    except ValueError as error:
        hint = "Write it as 11 octobre 2019, or 11 octobre 2019 à 0 h 00."
        raise ScenarioMistake(f"The day cannot be read: {error}", hint) from None


def _shown(at: datetime | None) -> str:
    return moment(at, "fr") if at is not None else "none"


def _verdict_of(word: str) -> Verdict:
    verdict: Verdict = words.chosen(word, VERDICT_WORDS, "verdict")
    return verdict


def _words(written: str, known: Mapping[str, str]) -> list[str]:
    return [words.chosen(item, known, "value here") for item in words.items(written)]


def _trait(situation: Situation, kind: str, predicate: str) -> tuple[str, bool]:
    """Return which trait a predicate states of a kind of fact, and whether it affirms it.

    A trait without words of its own is named: `répond au critère "password_strong"`.
    """
    if named := re.fullmatch(r'(ne )?répond(?:ent)?( pas)? au critère "([^"]+)"', predicate):
        traits = {name: name for of, name in situation.traits() if of == kind}
        return words.chosen(named[3], traits, "conclusion"), named[1] is None
    known = {text: (name, text is both[0]) for (of, name), both in TRAITS.items() if of == kind for text in both}
    found: tuple[str, bool] = words.chosen(predicate, known, "conclusion")
    return found


def _rows(table: Table, needed: Sequence[str], allowed: Sequence[str] = ()) -> Iterator[dict[str, str]]:
    """Yield the rows of a table by the titles of its columns."""
    titles, *rows = table
    for title in needed:
        if title not in titles:
            raise ScenarioMistake(f"The table has no column '{title}'.", f"Write the columns {', '.join(needed)}.")
    for title in titles:
        if title not in (*needed, *allowed):
            hint = words.nearest(title, (*needed, *allowed), f"Write the columns {', '.join((*needed, *allowed))}.")
            raise ScenarioMistake(f"The table has a column '{title}' that nothing reads.", hint)
    if not rows:
        raise ScenarioMistake("The table has no row.", "Write a row of values below the titles.")
    yield from (dict(zip(titles, row, strict=True)) for row in rows)


for _kind, _sentence, _run in (*SENTENCES, *QUESTIONNAIRE, *DOSSIER):
    _step(_kind, _sentence)(_run)

STEPS: Final = tuple(_DEFINED)
"""Every sentence that a scenario can say."""
