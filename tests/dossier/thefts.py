"""What the tests of the dossier share: a theft, told in as many facts as a test wants."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from gdpr_rules import Case, assess
from gdpr_rules.dossier import BreachDossier, dossiers

CASES = Path(__file__).parents[2] / "knowledge" / "cases"

THEFT: dict[str, Any] = {
    "established": "established",
    "origin": ["device_lost_or_stolen"],
    "loss_of": ["confidentiality"],
    "affects": {"only": ["dossiers"]},
    "at_provider": {"only": []},
    "readable": "yes",
    "recipient": "unknown_recipient",
    "aware": "2026-03-02T09:12",
    "learned_from": "staff",
    "authority_told_controller": "no",
    "authority_inspection": "no",
    "authority_notified": "no",
}
PRACTICE: dict[str, Any] = {"country": "FR", "form": "solo", "role": "controller"}
DATASET: dict[str, Any] = {
    "content": ["identity", "medical_record", "prescription"],
    "data_subjects": ["patients"],
    "identifiable": "directly",
    "demonstration": "no",
}
FULL: dict[str, Any] = {
    "device": ["portable"],
    "started": "2026-03-01T22:00",
    "ended": "2026-03-01T23:00",
    "ongoing": "no",
    "cause": "external_malicious",
    "records": 900,
    "people": 850,
    "data_subjects": ["patients"],
    "people_abroad": "no",
    "how_found": "La secrétaire a trouvé la porte forcée.",
    "description": "Un ordinateur portable a été volé au cabinet pendant la nuit.",
    "consequences": "Des tiers peuvent lire des dossiers médicaux.",
    "measures": "Mots de passe changés, serrure remplacée.",
    "severity": "significant",
    "data_subjects_informed": "no",
    "later_measures_remove_high_risk": "no",
    "informing_disproportionate": "no",
    "public_communication": "no",
    "delay_reasons_text": "Le cabinet était fermé.",
}
FULL_PRACTICE: dict[str, Any] = {
    **PRACTICE,
    "name": "Cabinet du docteur Martin",
    "siren": "123 456 782",
    "address": "1 rue de la Paix, 35000 Rennes",
    "legal_head": "Jeanne Martin",
    "contact": "Jeanne Martin, médecin, 02 00 00 00 00",
}


def case(
    breach: dict[str, Any], practice: dict[str, Any] = PRACTICE, dataset: dict[str, Any] = DATASET, **kinds: Any
) -> Case:
    """Return a case with one breach, `vol`, and facts of other kinds."""
    return Case.model_validate(
        {
            "listed": ["dataset", "device", "breach"],
            "practice": practice,
            "accountability": {"dpo_designated": "no"} if practice is FULL_PRACTICE else {},
            "datasets": {"dossiers": {"label": "dossiers des patients", **dataset}},
            "devices": {"portable": {"form": "laptop", "encrypted": "no", "stores": ["dossiers"]}},
            "breaches": {"vol": {"label": "vol du portable", **breach}},
            **kinds,
        }
    )


def theft(on: str = "2026-03-03", practice: dict[str, Any] = PRACTICE, **facts: Any) -> BreachDossier:
    """Return the dossier of the theft with other or more facts; None takes a fact out."""
    breach = {name: value for name, value in {**THEFT, **facts}.items() if value is not None}
    [dossier] = dossiers(assess(case(breach, practice), on=on, engine="native"))
    return dossier


def plain(text: str) -> str:
    """Return a text with plain spaces and apostrophes, and without the escapes of Markdown."""
    return text.replace("\u00a0", " ").replace("\u202f", " ").replace("’", "'").replace("\\", "")
