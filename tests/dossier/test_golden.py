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


FILES = [CASES / "fr-cnil-san-2020-014.yaml", *filter(settled, sorted(CASES.glob("edpb-*.yaml")))]


def documents(file: Path) -> dict[str, str]:
    made = {}
    for dossier in dossiers(assess(Case.load(file), engine="native")):
        writer = DossierWriter(dossier, "fr")
        notification = writer.notification()
        if notification is not None:
            made[f"{file.stem}.{dossier.breach}.notification.md"] = notification
        made[f"{file.stem}.{dossier.breach}.register.md"] = writer.register()
    return made


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_dossier_of_a_real_case_is_as_it_was_read_over(file: Path) -> None:
    made = documents(file)
    assert made
    for name, text in made.items():
        if WRITE:
            (GOLDEN / name).write_text(text, encoding="utf-8")
        assert text == (GOLDEN / name).read_text(encoding="utf-8"), name


def test_nothing_else_is_stored() -> None:
    assert {file.name for file in GOLDEN.iterdir()} == {name for file in FILES for name in documents(file)}
