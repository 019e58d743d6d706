"""The step sentences: each says one thing, mistakes are told in a sentence, and a wrong assertion fails."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Final

import pytest

pytest.importorskip("gherkin")

from hypothesis import given
from hypothesis import strategies as st

from gdpr_rules.bdd.feature import Step
from gdpr_rules.bdd.lint import misfits, steps
from gdpr_rules.bdd.situation import Situation
from gdpr_rules.bdd.statements import STATEMENTS, Statement
from gdpr_rules.bdd.steps import STEPS, StepDefinition, Table, patterns
from gdpr_rules.bdd.words import TRAITS, ScenarioMistake
from gdpr_rules.facts.case import KINDS
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.values import Links

FEATURES: Final = Path(__file__).resolve().parents[2] / "features"
CASE: Final = "fr-cnil-san-2020-014"
DISK: Final = "gdpr-32-1-a-encrypt-devices"
NOTIFY: Final = "gdpr-33-1-notify-authority"


def definition(kind: str, text: str) -> StepDefinition:
    [found] = [each for each in STEPS if each.kind == kind and each.pattern.fullmatch(text)]
    return found


def say(situation: Situation, kind: str, text: str, table: Table | None = None) -> None:
    found = definition(kind, text)
    match = found.pattern.fullmatch(text)
    assert match is not None
    tables = {"datatable": table} if found.takes_table else {}
    found.run(situation, **match.groupdict(), **tables)


def facts(*rows: tuple[str, ...], titles: tuple[str, ...] = ("fait", "valeur")) -> Situation:
    situation = Situation(engine="native")
    say(situation, "given", "les faits suivants :", [titles, *rows])
    return situation


@pytest.fixture
def judged() -> Situation:
    """Return the reference case, judged on the day of the decision."""
    situation = Situation(engine="native")
    say(situation, "given", f'le cas "{CASE}"')
    say(situation, "when", "on évalue le cabinet au 7 décembre 2020")
    return situation


# Each sentence says one thing.


def test_every_step_of_every_feature_matches_one_sentence() -> None:
    found = steps([FEATURES])
    assert len(found) > 200
    assert [str(problem) for problem in misfits(found, patterns())] == []


def test_a_table_follows_the_sentences_that_take_one_and_no_others() -> None:
    stray = [step for step in steps([FEATURES]) if bool(step.table) is not definition(step.kind, step.text).takes_table]
    assert stray == []


def test_every_table_is_a_table_of_text() -> None:
    assert all(isinstance(cell, str) for step in steps([FEATURES]) for row in step.table for cell in row)


@pytest.mark.parametrize("statement", STATEMENTS, ids=lambda statement: statement.text)
def test_statements_are_disjoint_and_state_a_value_that_the_field_has(statement: Statement) -> None:
    kind, field = statement.states.split(".")
    values = list(statement.values) or ["le 8 octobre 2019" if " {value}" in statement.text[-8:] else "12"]
    for value in values:
        text = statement.text.replace("{id}", '"x"').replace("{value}", value)
        situation = Situation(engine="native")
        say(situation, "given", text)
        say(situation, "when", "on évalue le cabinet au 2 mars 2026")
        [id] = situation.report.case.facts(kind)
        assert situation.report.case.facts(kind)[id].stated(field).asked


def test_a_yes_or_no_question_can_be_left_open() -> None:
    situation = Situation(engine="native")
    say(situation, "given", 'on ignore si l\'appareil "x" est chiffré')
    say(situation, "when", "on évalue le cabinet au 2 mars 2026")
    say(situation, "then", 'la norme "gdpr-32-1-a-encrypt-devices" est "indéterminée" pour l\'appareil "x"')


def test_predicates_state_what_qualifications_conclude() -> None:
    assert TRAITS.keys() <= Situation(engine="native").traits()


def test_conclusion_without_words_of_its_own_is_named(judged: Situation) -> None:
    say(judged, "then", 'on conclut que les données "images" répondent au critère "health_data"')
    say(judged, "then", 'on exclut que les données "images" ne répondent pas au critère "health_data"')
    with pytest.raises(ScenarioMistake, match=r"'health_date' is no conclusion\. Did you mean 'health_data'\?"):
        say(judged, "then", 'on conclut que les données "images" répondent au critère "health_date"')


def test_every_predicate_of_a_kind_is_said_once() -> None:
    for kind in KINDS:
        predicates = [text for (of, _), both in TRAITS.items() if of == kind for text in both]
        assert len(predicates) == len(set(predicates))


# What a scenario states.


def test_name_that_cannot_be_an_id_becomes_the_label() -> None:
    situation = Situation(engine="native")
    say(situation, "given", "l'appareil \"téléphone d'astreinte\" est chiffré")
    say(situation, "when", "on évalue le cabinet au 2 mars 2026")
    assert situation.report.case.label("device", "telephone-d-astreinte") == "téléphone d'astreinte"


def test_later_step_replaces_what_an_earlier_one_stated() -> None:
    situation = Situation(engine="native")
    say(situation, "given", 'l\'appareil "x" est chiffré')
    say(situation, "given", "l'appareil \"x\" n'est pas chiffré")
    say(situation, "when", "on évalue le cabinet au 2 mars 2026")
    [episode] = situation.report.case.facts("device")["x"].stated("encrypted").episodes
    assert episode.value is False


def test_ties_add_up() -> None:
    situation = facts(("dataset.a.records", "12"), ("dataset.b.records", "plus de 12"))
    say(situation, "given", 'un serveur "x" qui contient les données "a"')
    say(situation, "given", 'l\'appareil "x" contient les données "b"')
    say(situation, "when", "on évalue le cabinet au 2 mars 2026")
    [episode] = situation.report.case.facts("device")["x"].stated("stores").episodes
    assert episode.value == Links(("a", "b"))


def test_stated_case_stays_as_it_is_for_the_next_scenario(judged: Situation) -> None:
    say(judged, "given", "le cabinet est établi hors de France")
    other = Situation(engine="native")
    other.take(CASE)
    other.assess("7 décembre 2020")
    say(other, "then", f'la norme "{NOTIFY}" est "excusée"')


# Mistakes are told in a sentence that says what to do.


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        (
            ("device.x.encryptd", "oui"),
            "A device has no field 'encryptd'. Did you mean 'encrypted'?",
        ),
        (("devise.x.encrypted", "oui"), "There is no kind of fact 'devise'. Did you mean 'device'?"),
        (
            ("encrypted", "oui"),
            "'encrypted' is not the address of a fact. Write kind, name and field, as in device.portable-1.encrypted.",
        ),
        (
            ("device.x.encrypted", "peut-être"),
            (
                "'peut-être' cannot be the value of 'device.x.encrypted': "
                "expected yes, no or unknown, not 'peut-être'. Write oui, non or inconnu."
            ),
        ),
        (
            ("practice.self.country", "Belgique"),
            (
                "'Belgique' cannot be the value of 'practice.self.country': "
                "expected one of FR, other or unknown, not 'Belgique'."
            ),
        ),
        (
            ("breach.x.aware", "31 février 2026"),
            (
                "'31 février 2026' cannot be the value of 'breach.x.aware': "
                "'2026-02-31' is not a date of the calendar. "
                "Write a day such as 8 octobre 2019, or 8 octobre 2019 à 9 h 12."
            ),
        ),
        (
            ("breach.x.aware", "29 mars 2026 à 2 h 30"),
            (
                "'29 mars 2026 à 2 h 30' cannot be the value of 'breach.x.aware': '2026-03-29T02:30:00' does not exist "
                "in Paris: the clocks went forward over it. "
                "Write a day such as 8 octobre 2019, or 8 octobre 2019 à 9 h 12."
            ),
        ),
        (
            ("practice.cabinet.country", "FR"),
            "A practice has one practice, not a 'cabinet'. Write practice.self.",
        ),
    ],
)
def test_mistaken_fact(row: tuple[str, ...], sentence: str) -> None:
    with pytest.raises(ScenarioMistake) as caught:
        facts(row)
    assert str(caught.value).strip() == sentence


def test_link_to_a_fact_that_nobody_stated() -> None:
    situation = facts(("device.x.stores", "dossiers"), ("dataset.dossier.records", "12"))
    with pytest.raises(ScenarioMistake, match=r"names a dataset that is not in the case: 'dossiers'\. Did you mean"):
        say(situation, "when", "on évalue le cabinet au 2 mars 2026")


@pytest.mark.parametrize(("written", "asked"), [("non demandé", False), ("inconnu", True), ("non", True)])
def test_fact_that_nobody_asked_for_is_not_stated_not_even_as_unknown(written: str, asked: bool) -> None:
    situation = facts(("device.x.form", "laptop"), ("device.x.encrypted", written))
    say(situation, "when", "on évalue le cabinet au 2 mars 2026")
    assert situation.report.case.stated(Address("device", "x", "encrypted")).asked is asked


def test_fact_that_nobody_asked_for_is_of_the_vocabulary_all_the_same() -> None:
    with pytest.raises(ScenarioMistake, match="has no field 'encryptd'"):
        facts(("device.x.encryptd", "non demandé"))


def test_fact_stated_twice_in_a_table() -> None:
    with pytest.raises(ScenarioMistake, match=r"is stated twice\. Delete a row, or say since or until when\."):
        facts(("device.x.encrypted", "oui"), ("device.x.encrypted", "non"))


def test_tie_added_to_a_closed_list() -> None:
    situation = facts(("network.box.open_to_internet", "non"))
    say(situation, "given", 'l\'appareil "x" n\'est relié qu\'au réseau "box"')
    with pytest.raises(ScenarioMistake, match=r"says all there is of 'device\.x\.connected_to'\. Say it in one step\."):
        say(situation, "given", 'l\'appareil "x" est relié au réseau "autre"')


@pytest.mark.parametrize(
    ("titles", "sentence"),
    [
        (("fait", "value"), r"no column 'valeur'\. Write the columns fait, valeur\."),
        (("fait", "valeur", "jusqu'à"), r"a column 'jusqu'à' that nothing reads\. Did you mean 'jusqu'au'\?"),
    ],
)
def test_mistaken_column(titles: tuple[str, ...], sentence: str) -> None:
    with pytest.raises(ScenarioMistake, match=sentence):
        facts(("device.x.encrypted", "oui", "")[: len(titles)], titles=titles)


def test_table_without_rows() -> None:
    with pytest.raises(ScenarioMistake, match=r"no row\. Write a row of values"):
        facts()


@pytest.mark.parametrize(
    ("kind", "text", "sentence"),
    [
        ("given", 'le cas "fr-cnil-san-2020-14"', f"There is no case 'fr-cnil-san-2020-14'. Did you mean '{CASE}'?"),
        (
            "given",
            "ce sont là tous les appareil",
            "'tous les appareil' is not a list of facts. Did you mean 'tous les appareils'?",
        ),
        (
            "given",
            'un incident établi "x", qui porte atteinte au calme des données "d"',
            ("'au calme' is no value here. Write à la confidentialité, à l'intégrité, à la disponibilité."),
        ),
        (
            "when",
            "on évalue le cabinet au 31 février 2026",
            (
                "The day cannot be read: '2026-02-31' is not a date of the calendar. "
                "Write it as 7 décembre 2020, or 7 décembre 2020 à 18 h 30."
            ),
        ),
        (
            "when",
            "on évalue le cabinet",
            "Nothing says which day is judged. Write 'Quand on évalue le cabinet au 7 décembre 2020'.",
        ),
        (
            "then",
            f'la norme "{DISK}" est "conforme"',
            (
                "The practice is not assessed yet. "
                "Write 'Quand on évalue le cabinet au 7 décembre 2020' before the first 'Alors'."
            ),
        ),
    ],
)
def test_mistaken_step(kind: str, text: str, sentence: str) -> None:
    with pytest.raises(ScenarioMistake) as caught:
        say(Situation(engine="native"), kind, text)
    assert str(caught.value) == sentence


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (f'la norme "{DISK[:-1]}" est "manquement"', f"There is no norm '{DISK[:-1]}'. Did you mean '{DISK}'?"),
        (f'la norme "{DISK}" est "manquements"', "'manquements' is no verdict. Did you mean 'manquement'?"),
        (
            f'la norme "{DISK}" est "manquement" pour l\'appareil "portable-4"',
            "There is no device 'portable-4' here. Did you mean 'portable-3'?",
        ),
        (
            "le manquement est terminé",
            'This step speaks of a finding, and none is meant. Write \'Alors la norme "…" est "…"\' before it.',
        ),
        (
            'il manque le fait "breach.images-ouvertes.aware"',
            (
                "This step speaks of one finding; 0 are meant. "
                'Name one fact before it, as in: Alors la norme "…" est "…" pour l\'appareil "…".'
            ),
        ),
        ('on demande "breach.images-ouvertes.awar"', "A breach has no field 'awar'. Did you mean 'aware'?"),
        ('on propose le remède "encrypt-disc"', "There is no remedy 'encrypt-disc'. Did you mean 'encrypt-disk'?"),
        (
            'on conclut que les données "images" sont des données de la santé',
            "'sont des données de la santé' is no conclusion. Did you mean 'sont des données de santé'?",
        ),
        (
            "on conclut que le cabinet sont des données de santé",
            "The practice is no fact of its own here. Name a device, a breach or the like.",
        ),
        (
            'la notification à l\'autorité de contrôle est "exigé"',
            "'exigé' is no duty. Did you mean 'exigée'?",
        ),
        (
            'la notification à l\'autorité de contrôle est "excusée" et "en retar"',
            "'en retar' is no state. Did you mean 'en retard'?",
        ),
    ],
)
def test_mistaken_assertion(judged: Situation, text: str, sentence: str) -> None:
    with pytest.raises(ScenarioMistake) as caught:
        say(judged, "then", text)
    assert str(caught.value) == sentence


def test_exception_that_a_norm_does_not_have(judged: Situation) -> None:
    say(judged, "then", f'la norme "{NOTIFY}" est "excusée"')
    with pytest.raises(ScenarioMistake, match=r"no exception 'late-with-reason'\. Did you mean 'late-with-reasons'"):
        say(judged, "then", "l'exception \"late-with-reason\" ne s'applique pas")


def test_day_without_an_hour_is_no_time_limit(judged: Situation) -> None:
    say(judged, "then", f'la norme "{NOTIFY}" est "excusée"')
    with pytest.raises(ScenarioMistake, match=r"'11 octobre 2019' is not one moment\. Write the hour"):
        say(judged, "then", "le délai court jusqu'au 11 octobre 2019")


# An assertion that is wrong fails, and says what the law comes to.


@pytest.mark.parametrize(
    ("before", "text", "sentence"),
    [
        (
            "",
            f'la norme "{DISK}" est "conforme" pour l\'appareil "fixe"',
            f"'{DISK}' is not met: violation for device 'fixe'.",
        ),
        (
            "",
            f'la norme "{NOTIFY}" est "manquement"',
            (
                f"'{NOTIFY}' is not violation: excused for breach 'images-ouvertes', "
                "by authority-itself-informed-the-controller."
            ),
        ),
        (
            "",
            'la norme "gdpr-33-5-document-breach" est "conforme"',
            (
                "'gdpr-33-5-document-breach' is not met: undetermined for breach 'images-ouvertes', "
                "for want of breach.images-ouvertes.register_entry."
            ),
        ),
        (
            "",
            f'la norme "{DISK}" est "manquement" pour le réseau "box"',
            f"'{DISK}' says nothing of le réseau \"box\": it is not_applicable to it.",
        ),
        (DISK, "le manquement est terminé", f"'{DISK}' is not over."),
        ("gdpr-32-1-b-no-open-service", "le manquement dure encore", "'gdpr-32-1-b-no-open-service' is over."),
        (
            "",
            'on exclut que la violation de données "images-ouvertes" fait courir un risque élevé',
            'That la violation de données "images-ouvertes" fait courir un risque élevé is concluded.',
        ),
        (
            "",
            'on conclut que la violation de données "images-ouvertes" ne fait pas courir de risque élevé',
            'That la violation de données "images-ouvertes" ne fait pas courir de risque élevé is excluded.',
        ),
        (
            NOTIFY,
            "l'exception \"late-with-reasons\" s'applique",
            (f"'{NOTIFY}' is not excused by 'late-with-reasons', but by authority-itself-informed-the-controller."),
        ),
        (
            NOTIFY,
            "l'exception \"authority-itself-informed-the-controller\" s'applique, selon CE 449695",
            "'authority-itself-informed-the-controller' rests on CE:449694, not on CE 449695.",
        ),
        (
            NOTIFY,
            "l'exception \"authority-itself-informed-the-controller\" ne s'applique pas",
            "The exception 'authority-itself-informed-the-controller' applies.",
        ),
        (
            "gdpr-33-5-document-breach",
            'il manque le fait "breach.images-ouvertes.aware"',
            ("'breach.images-ouvertes.aware' is not missing; missing is breach.images-ouvertes.register_entry."),
        ),
        ("", 'la notification à l\'autorité de contrôle est "exigée"', "The duty is excused, not required."),
        (
            "",
            'l\'inscription au registre des violations est "exigée" et "en retard"',
            "The state is unknown, not overdue.",
        ),
        (
            "",
            (
                'la notification à l\'autorité de contrôle est "excusée", au plus tôt le 11 octobre 2019 à 1 h 00, '
                "au plus tard le 12 octobre 2019 à 0 h 00"
            ),
            ("The earliest limit is vendredi 11 octobre 2019 à 0 h 00, not vendredi 11 octobre 2019 à 1 h 00."),
        ),
    ],
)
def test_wrong_assertion_fails(judged: Situation, before: str, text: str, sentence: str) -> None:
    if before:
        judged.claim(before, next(f.verdict for f in judged.report.findings if f.norm.id == before))
    with pytest.raises(AssertionError) as caught:
        say(judged, "then", text)
    assert str(caught.value) == sentence


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("gdpr-32-1-b-no-open-service", "le manquement a pris fin le 10 octobre 2019"),
        ("", "le cabinet n'a aucun manquement"),
        (NOTIFY, 'on présume que la violation de données "images-ouvertes" fait courir un risque, selon REC 85'),
        (NOTIFY, "le délai court jusqu'au 11 octobre 2019 à 0 h 00"),
        ("gdpr-33-5-document-breach", "il manque la liste de tous les appareils"),
        ("", 'on ne demande pas "breach.images-ouvertes.register_entry"'),
        ("", 'on propose le remède "close-exposed-service"'),
        ("", 'l\'incident "images-ouvertes" a pris fin le 10 octobre 2019'),
    ],
)
def test_assertion_can_fail(judged: Situation, before: str, text: str) -> None:
    if before:
        judged.claim(before, next(f.verdict for f in judged.report.findings if f.norm.id == before))
    with pytest.raises(AssertionError):
        say(judged, "then", text)


def test_missing_facts_are_all_or_the_assertion_fails(judged: Situation) -> None:
    say(judged, "then", 'la norme "gdpr-33-5-document-breach" est "indéterminée"')
    table = [("fait",), ("breach.images-ouvertes.register_entry",)]
    say(judged, "then", "il ne manque que :", table)
    with pytest.raises(AssertionError, match=r"Missing is breach\.images-ouvertes\.register_entry\."):
        say(judged, "then", "il ne manque que :", [*table, ("breach.images-ouvertes.aware",)])


# Whatever a scenario says, it is told in a sentence.

TEXT: Final = st.text(max_size=12) | st.sampled_from(["oui", "non", "inconnu", "aucun", "5 300", "environ", "2019"])
ADDRESSES: Final = st.sampled_from(
    [f"{kind}.{'self' if model.single else 'x'}.{field}" for kind, model in KINDS.items() for field in model.fields()]
)


@given(st.lists(st.tuples(ADDRESSES | TEXT, TEXT, TEXT | st.just(""), st.just("")), max_size=3))
def test_no_table_brings_a_scenario_down(rows: list[tuple[str, str, str, str]]) -> None:
    situation = Situation(engine="native")
    with suppress(ScenarioMistake):
        situation.state_all(rows)
        situation.assess("2 mars 2026")


SAID: Final = [step for step in steps([FEATURES]) if '"' in step.text]


@given(st.sampled_from(SAID), TEXT.filter(lambda text: '"' not in text and "\n" not in text and text))
def test_no_name_brings_a_step_down(step: Step, name: str) -> None:
    before, _, rest = step.text.partition('"')
    text = f'{before}"{name}"{rest.partition(chr(34))[2]}'
    if not any(each.kind == step.kind and each.pattern.fullmatch(text) for each in STEPS):
        return
    situation = Situation(engine="native")
    if step.kind == "then":
        situation.take(CASE)
        situation.assess()
    with suppress(ScenarioMistake, AssertionError):
        say(situation, step.kind, text, step.table)
