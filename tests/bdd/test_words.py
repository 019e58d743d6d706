"""The French words of scenarios: values, days and names as a case file writes them."""

from __future__ import annotations

from typing import Any

import pytest

pytest.importorskip("gherkin")

from gdpr_rules.bdd.words import NOUNS, TRAITS, ScenarioMistake, identifier, items, known_field, moment, subject, value
from gdpr_rules.reading.load import packaged


@pytest.mark.parametrize(
    ("address", "written", "expected"),
    [
        ("device.encrypted", "oui", "yes"),
        ("device.encrypted", "non", "no"),
        ("device.encrypted", "inconnu", "unknown"),
        ("practice.country", "FR", "FR"),
        ("site.locked", "oui", "yes"),
        ("breach.authority_notified", "refusé", "refused"),
        ("breach.authority_notified", "4 mars 2026 à 18 h", "2026-03-04T18:00"),
        ("breach.aware", "le 1er octobre 2019", "2019-10-01"),
        ("breach.aware", "2019-10-08T09:12", "2019-10-08T09:12"),
        ("breach.aware", "vers le 8 octobre 2019", {"about": "2019-10-08"}),
        (
            "breach.aware",
            "entre le 1er octobre 2019 et le 8 octobre 2019",
            {"not_before": "2019-10-01", "not_after": "2019-10-08"},
        ),
        ("dataset.records", "5 300", "5300"),
        ("dataset.records", "5\u202f300", "5300"),
        ("dataset.records", "plus de 5 300", {"more_than": "5300"}),
        ("dataset.records", "au plus 40", {"at_most": "40"}),
        ("dataset.records", "environ 40", {"about": "40"}),
        ("breach.lasted", "4 mois", "P4M"),
        ("breach.lasted", "environ 72 heures", {"about": "PT72H"}),
        ("breach.lasted", "P8D", "P8D"),
        ("dataset.content", "identity, medical_images et billing", ["identity", "medical_images", "billing"]),
        ("dataset.content", "au moins identity", {"at_least": ["identity"]}),
        ("dataset.content", "aucun", {"only": []}),
        ("device.stores", "dossiers patients", ["dossiers-patients"]),
        ("device.stores", "seulement images", {"only": ["images"]}),
        ("breach.measures", "oui, tout est coupé", "oui, tout est coupé"),
    ],
)
def test_value_in_words(address: str, written: str, expected: Any) -> None:
    kind, field = address.split(".")
    assert value(address, known_field(kind, field), written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("7 décembre 2020", "2020-12-07"),
        ("le 8 octobre 2019 à 9 h 12", "2019-10-08T09:12"),
        ("25 octobre 2026 à 2 h 30 (heure d'été)", "2026-10-25T02:30+02:00"),
        ("25 octobre 2026 à 2 h 30 (heure d'hiver)", "2026-10-25T02:30+01:00"),
        ("8\u00a0octobre 2019 à 9\u00a0h\u00a012", "2019-10-08T09:12"),
        ("hier", "hier"),
    ],
)
def test_moment_in_words(written: str, expected: str) -> None:
    assert moment(written) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("portable-1", "portable-1"),
        ("portable de garde", "portable-de-garde"),
        ("téléphone d'astreinte", "telephone-d-astreinte"),
        ("Dr. Œdipe, n° 2", "Dr-Oedipe-n-2"),
    ],
)
def test_name_and_id(name: str, expected: str) -> None:
    assert identifier(name) == expected


def test_name_without_a_letter() -> None:
    with pytest.raises(ScenarioMistake, match=r"'…' cannot name a fact\. Write a name with letters or digits\."):
        identifier("…")


def test_subject_in_words() -> None:
    assert subject('la violation de données "vol d\'été"') == ("breach", "vol d'été")
    assert subject("le cabinet") == ("", None)
    with pytest.raises(ScenarioMistake, match=r"'la chose \"x\"' names no fact\."):
        subject('la chose "x"')


def test_list_in_words() -> None:
    assert items("tous les appareils, tous les réseaux et toutes les données") == [
        "tous les appareils",
        "tous les réseaux",
        "toutes les données",
    ]


def test_whatever_is_concluded_of_a_fact_that_a_scenario_names_has_words() -> None:
    concluded = {
        (qualification.pattern(trait.variable).kind, trait.name)
        for qualification in packaged().qualifications.values()
        for trait in qualification.traits
    }
    assert {(kind, name) for kind, name in concluded if kind in NOUNS.values()} <= TRAITS.keys()
