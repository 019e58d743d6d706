"""Every place of the texts that the rules set out to cover is encoded, or the reason why not is declared."""

from __future__ import annotations

import pytest

from gdpr_rules.reading.coverage import Covered
from gdpr_rules.reading.load import packaged


@pytest.fixture(scope="module")
def places() -> tuple[Covered, ...]:
    return packaged().coverage()


def test_no_place_is_left_blank(places: tuple[Covered, ...]) -> None:
    assert [str(place.citation) for place in places if place.blank] == []


def test_no_reason_is_declared_for_a_place_that_a_rule_encodes(places: tuple[Covered, ...]) -> None:
    assert [str(place.citation) for place in places if place.provisions and place.reason] == []


def test_no_reason_is_declared_for_a_place_outside_what_is_covered(places: tuple[Covered, ...]) -> None:
    covered = {place.citation for place in places}
    assert [str(citation) for citation in packaged().uncovered if citation not in covered] == []


def test_the_paragraphs_of_the_articles_covered_are_all_there(places: tuple[Covered, ...]) -> None:
    assert {"GDPR:9(2)(h)", "GDPR:32(3)", "GDPR:33(5)", "GDPR:34(4)"} <= {str(place.citation) for place in places}
