"""Facts told in words: every type of value, the unknown, when and how it is known."""

from __future__ import annotations

import re
from typing import Any

import pytest

from gdpr_rules import Case, KnowledgeBase
from gdpr_rules.explain.phrases import catalogue, filled, one_line
from gdpr_rules.explain.statements import Statements
from gdpr_rules.facts.case import KINDS
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.fields import Choice, Count, Done, Flag, Lasting, LinkTo, Several, Text, When
from gdpr_rules.facts.values import UNKNOWN
from gdpr_rules.findings.finding import Subject
from gdpr_rules.norms.condition import AtLeast, IncludesNone, Is, OneOf

CASE = """
practice: {country: FR}
devices:
  d1:
    label: portable de garde
    form: laptop
    encrypted: {value: no, how: document, by: Mme Martin, on: 2026-03-02, evidence: "rapport, p. 3"}
    stores: [x]
    firewall: unknown
networks:
  box: {open_to_internet: {value: yes, from: 2026-01-01, until: 2026-02-01, lasted: P1M}}
datasets:
  x: {label: dossiers, records: {more_than: 5300}, content: {at_least: [medical_record]}, data_subjects: []}
breaches:
  vol: {aware: 2026-03-02, authority_notified: refused, data_subjects_informed: yes, people: {about: 40}}
"""


@pytest.fixture(scope="module")
def case() -> Case:
    return Case.load(CASE)


@pytest.fixture(scope="module")
def fr(case: Case, knowledge: KnowledgeBase) -> Statements:
    return Statements(case, knowledge, "fr")


@pytest.fixture(scope="module")
def en(case: Case, knowledge: KnowledgeBase) -> Statements:
    return Statements(case, knowledge, "en")


def told(statements: Statements, kind: str, id: str, field: str) -> str:
    address = Address(kind, id, field)
    episodes = statements.case.stated(address).episodes
    value = episodes[0].value if episodes else None
    return statements.told(address, None if value is UNKNOWN else value)


def test_a_fact_is_told_with_its_label(fr: Statements, en: Statements) -> None:
    for statements in (fr, en):
        assert "portable de garde" in told(statements, "device", "d1", "encrypted")
        assert "{" not in told(statements, "device", "d1", "encrypted")
    assert told(fr, "device", "d1", "encrypted") != told(en, "device", "d1", "encrypted")


def test_a_tie_names_the_other_fact(fr: Statements) -> None:
    assert "« dossiers »" in fr.told(Address("device", "d1", "stores"), "x")


def test_the_unknown_is_always_told_alike(fr: Statements, en: Statements) -> None:
    assert told(fr, "device", "d1", "firewall").endswith(" : vous ne savez pas")
    assert told(fr, "device", "d1", "antivirus").endswith(" : question pas encore posée")
    assert told(en, "device", "d1", "firewall").endswith(": you do not know")
    assert told(en, "device", "d1", "antivirus").endswith(": not asked yet")
    assert "portable de garde" in told(fr, "device", "d1", "firewall")


def test_quantities_and_lists_say_how_far_they_are_known(fr: Statements, en: Statements) -> None:
    assert "plus de 5\u202f300" in told(fr, "dataset", "x", "records")
    assert "more than 5,300" in told(en, "dataset", "x", "records")
    assert "peut-être d'autres" in told(fr, "dataset", "x", "content")
    assert "environ 40" in told(fr, "breach", "vol", "people")
    assert told(fr, "dataset", "x", "data_subjects").endswith(" : néant")


def test_a_moment_stands_in_the_sentence(fr: Statements, en: Statements) -> None:
    assert "le lundi 2 mars 2026" in told(fr, "breach", "vol", "aware")
    assert "on Monday 2 March 2026" in told(en, "breach", "vol", "aware")


def test_refused_is_more_than_not_done(fr: Statements) -> None:
    assert "décidé de ne pas le faire" in told(fr, "breach", "vol", "authority_notified")
    assert "décidé de ne pas le faire" not in told(fr, "breach", "vol", "data_subjects_informed")


def test_what_is_too_rough_to_decide_says_so(fr: Statements) -> None:
    address = Address("breach", "vol", "people")
    value = fr.case.stated(address).episodes[0].value
    assert "pas assez précis" in fr.told(address, value, None)
    assert "pas assez précis" not in fr.told(address, value, True)


def test_the_time_in_which_a_value_held(fr: Statements, en: Statements) -> None:
    address = Address("network", "box", "open_to_internet")
    assert (
        fr.when(address, True)
        == "depuis le jeudi 1er janvier 2026, jusqu'au dimanche 1er février 2026, pendant un mois"
    )
    assert en.when(address, True).startswith("since Thursday 1 January 2026, until Sunday 1 February 2026")
    assert fr.when(Address("device", "d1", "form"), "laptop") == ""


def test_an_origin_says_where_and_how(fr: Statements) -> None:
    origin = fr.origin(Address("device", "d1", "encrypted"))
    assert origin.startswith("ligne 7 ; document : rapport, p. 3 ; relevé par Mme Martin")
    assert "lundi 2 mars 2026" in origin
    assert fr.origin(Address("device", "d1", "form")) == "ligne 6"


def test_what_would_pass_a_test(fr: Statements) -> None:
    encrypted = Address("device", "d1", "encrypted")
    assert fr.expected(encrypted, Is(True)) == fr.otherwise(encrypted, Is(False))
    assert fr.expected(encrypted, Is(True)) != fr.expected(encrypted, Is(False))
    assert " ou " in fr.expected(Address("device", "d1", "form"), OneOf(("laptop", "phone")))
    assert "au moins 1\u202f000" in fr.expected(Address("dataset", "x", "records"), AtLeast(1000))
    assert "rien de cela" in fr.expected(Address("dataset", "x", "content"), IncludesNone(("identity",)))


def test_a_fact_without_a_label_is_called_by_its_id_and_the_practice_by_its_kind(fr: Statements) -> None:
    assert fr.label("network", "box") == "box"
    assert fr.label("practice", "self") == fr.kind("practice")
    assert fr.label("departure", "gdpr-33-1-notify-authority").startswith("Notifier")


def test_a_conclusion_without_words_of_its_own_is_told_by_the_rules_that_reach_it(fr: Statements) -> None:
    absent = fr.conclusion(Subject("breach", "vol"), "risk_unlikely", False)
    assert absent == "Rien ne montre qu'un risque pour les personnes est improbable"
    assert fr.conclusion(Subject("breach", "vol"), "no_such_trait", False).startswith("Rien n'établit")


def test_what_is_presumed_has_words(knowledge: KnowledgeBase) -> None:
    for norm in knowledge.norms.values():
        for presumption in norm.presumptions:
            kind = norm.pattern(presumption.on.variable).kind
            assert f"trait.{kind}.{presumption.on.field}.no" in catalogue()


def test_words_of_conclusions_are_of_traits_that_exist(knowledge: KnowledgeBase) -> None:
    traits = {
        f"{qualification.pattern(trait.variable).kind}.{trait.name}"
        for qualification in knowledge.qualifications.values()
        for trait in qualification.traits
    }
    named = {key.removeprefix("trait.").rpartition(".")[0] for key in catalogue() if key.startswith("trait.")}
    assert named <= traits


def test_both_languages_of_a_phrase_fill_in_the_same_names() -> None:
    for key, words in catalogue().items():
        assert set(re.findall(r"\{(\w+)\}", words.fr)) == set(re.findall(r"\{(\w+)\}", words.en)), key


SAMPLES: dict[type, Any] = {
    Flag: "yes",
    Done: "2026-03-02",
    When: "2026-03",
    Count: 7,
    Lasting: "PT72H",
    Text: "mots",
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_field_of_every_kind_can_be_told(kind: str, language: Any, knowledge: KnowledgeBase) -> None:
    statements = Statements(Case(), knowledge, language)
    for name, field_type in KINDS[kind].fields().items():
        address = Address(kind, "sujet", name)
        if isinstance(field_type, LinkTo):
            read: list[Any] = ["autre"]
        elif isinstance(field_type, Choice):
            read = list(field_type.values)
        elif isinstance(field_type, Several):
            read = [field_type.read_value([value]) for value in field_type.values]
        else:
            read = [field_type.read_value(SAMPLES[type(field_type)])]
        for value in (*read, None):
            text = statements.told(address, value)
            assert not re.search(r"[{}]|None", text), f"{address}: {text}"
            assert text[:1] == text[:1].upper()


def test_data_are_filled_in_once() -> None:
    assert filled("{label} et {value}", {"label": "{value}", "value": "x"}) == "{value} et x"
    assert one_line(" a\n\nb\t\u202ec ") == "a b c"
