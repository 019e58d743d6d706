"""What the tests of reasoning share: the reference case, and small ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from gdpr_rules import Case

REFERENCE = Path(__file__).parents[2] / "knowledge" / "cases" / "fr-cnil-san-2020-014.yaml"


@pytest.fixture(scope="session")
def reference() -> Case:
    """Return the case of the surgeon whose images were open on the internet."""
    return Case.load(REFERENCE)
