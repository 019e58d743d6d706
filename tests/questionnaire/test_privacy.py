"""Numbers that identify a person are seen, others are not."""

from __future__ import annotations

import pytest

from gdpr_rules.questionnaire.privacy import looks_like_patient_number


@pytest.mark.parametrize(
    "text",
    [
        "255081416802538",
        "2 55 08 14 168 025 38",
        "dossier n° 2-55-08-14-168-025-38, relancé",
        "1 84 12 2A 004 001 48",
    ],
)
def test_a_number_with_its_key_is_seen(text: str) -> None:
    assert looks_like_patient_number(text)


@pytest.mark.parametrize(
    "text",
    ["", "255081416802539", "25508141680253", "portable 2", "06 12 34 56 78", "a255081416802538", "2550814168025381"],
)
def test_other_numbers_are_not(text: str) -> None:
    assert not looks_like_patient_number(text)
