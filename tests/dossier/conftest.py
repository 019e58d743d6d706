"""What the tests of the dossier share."""

from __future__ import annotations

import pytest

from gdpr_rules import Case, assess
from gdpr_rules.dossier import BreachDossier, dossiers
from tests.dossier.thefts import CASES


@pytest.fixture(scope="session")
def reference() -> BreachDossier:
    """Return the dossier of the surgeon whose images were open on the internet."""
    [dossier] = dossiers(assess(Case.load(CASES / "fr-cnil-san-2020-014.yaml"), engine="native"))
    return dossier
