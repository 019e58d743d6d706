"""The notification and the register entry of real cases, compared with what is stored in `golden/`.

To store them anew after a change that is meant, and then to read the difference:

    GDPR_RULES_GOLDEN=write pytest tests/dossier/test_golden.py
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from gdpr_rules import Case, assess
from gdpr_rules.dossier import dossiers
from gdpr_rules.explain.dossier import DossierWriter
from tests.dossier.thefts import CASES

GOLDEN = Path(__file__).parent / "golden"
WRITE = os.environ.get("GDPR_RULES_GOLDEN") == "write"


def settled(file: Path) -> bool:
    return not any(outcome.unverified for outcome in Case.load(file).outcomes)


REFERENCE = CASES / "fr-cnil-san-2020-014.yaml"
BEFORE_THE_COUNCIL = "2020-12-07"
"""The day of the CNIL's decision, when the exception that spares the notification was not known."""
WORKED = [*filter(settled, sorted(CASES.glob("edpb-*.yaml")))]
DOSSIERS: list[tuple[Path, str | None]] = [
    (REFERENCE, None),
    (REFERENCE, BEFORE_THE_COUNCIL),
    *((f, None) for f in WORKED),
]


def documents(file: Path, known_on: str | None) -> dict[str, str]:
    made = {}
    stem = file.stem if known_on is None else f"{file.stem}.known-on-{known_on}"
    for dossier in dossiers(assess(Case.load(file), law_known_on=known_on, engine="native")):
        writer = DossierWriter(dossier, "fr")
        notification = writer.notification()
        if notification is not None:
            made[f"{stem}.{dossier.breach}.notification.md"] = notification
        made[f"{stem}.{dossier.breach}.register.md"] = writer.register()
    return made


@pytest.mark.parametrize(("file", "known_on"), DOSSIERS, ids=[f"{file.stem} {known_on}" for file, known_on in DOSSIERS])
def test_the_dossier_of_a_real_case_is_as_it_was_read_over(file: Path, known_on: str | None) -> None:
    made = documents(file, known_on)
    assert made
    for name, text in made.items():
        if WRITE:
            (GOLDEN / name).write_text(text, encoding="utf-8")
        assert text == (GOLDEN / name).read_text(encoding="utf-8"), name


def test_nothing_else_is_stored() -> None:
    assert {file.name for file in GOLDEN.iterdir()} == {name for each in DOSSIERS for name in documents(*each)}


def test_the_notification_that_one_court_asked_for_and_the_other_did_not_is_drafted_for_the_first_alone() -> None:
    assert not any("notification" in name for name in documents(REFERENCE, None))
    assert any("notification" in name for name in documents(REFERENCE, BEFORE_THE_COUNCIL))
