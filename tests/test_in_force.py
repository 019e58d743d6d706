"""No provision begins on a day of its own: each day is that of a text that it cites, or of a threshold listed here."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from gdpr_rules.errors import InvalidInput
from gdpr_rules.norms.norm import Provision
from gdpr_rules.norms.source import Guide, Sources
from gdpr_rules.reading.load import packaged

GDPR_APPLIES: Final = date(2018, 5, 25)
"""Older law is judged from this day, too: the rules look no further back."""

THRESHOLDS: Final = {
    date(2018, 9, 7): ("GUIDE:G-F6-04", "GUIDE:G-F6-05"),
    date(2021, 1, 1): ("ANS:INS-01",),
    date(2021, 10, 14): ("SEC:SEC-F16",),
    date(2022, 1, 1): ("ANS:MES-01",),
    date(2022, 6, 1): ("ANS:ANS-02", "CSP:L1470-5"),
    date(2022, 10, 16): ("CNIL:2022-100",),
    date(2023, 1, 1): ("ANS:ANS-03",),
    date(2024, 11, 16): ("ANS:HDS-02",),
    date(2026, 1, 1): ("ANS:ANS-01", "ANS:ANS-02"),
    date(2026, 5, 17): ("ANS:HDS-02",),
}
"""Days from which a text asks for a measure, or on which it was published, where the tables of sources give none."""


def first_days(provision: Provision, sources: Sources) -> set[date]:
    """Return the days on which a provision may begin, by the texts that it cites."""
    cited = [sources.resolve(citation) for citation in provision.citations()]
    found = {place.in_force for place in cited} | {place.decided for place in cited}
    found |= {place.source.issued for place in cited if isinstance(place.source, Guide)}
    written = {str(citation) for citation in provision.citations()}
    dated = {day for day, citations in THRESHOLDS.items() if written & set(citations)}
    return {day for day in found if day is not None} | dated | {GDPR_APPLIES}


def provisions() -> tuple[Provision, ...]:
    """Return all of them; none where the knowledge base cannot be read, which is a failure of its own elsewhere."""
    try:
        return packaged().provisions
    except InvalidInput:
        return ()


@pytest.mark.parametrize("provision", provisions(), ids=lambda provision: provision.id)
def test_a_provision_begins_on_a_day_that_its_texts_give(provision: Provision) -> None:
    assert provision.in_force.start in first_days(provision, packaged().sources)
