"""On random cases too, the independent checker comes to every finding of the engines and to no other."""

from __future__ import annotations

import copy
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gdpr_rules import Case, assess
from gdpr_rules.exports.proof import proof_of
from gdpr_rules.proofs.checker import check
from gdpr_rules.reading.load import packaged
from tests.reasoning.cases import ON, Data, cases

pytestmark = pytest.mark.slow


@settings(max_examples=30)
@given(cases(), st.sampled_from([None, date(2020, 12, 7)]))
def test_the_checker_accepts_what_the_engine_concludes(data: Data, law_known_on: date | None) -> None:
    case = Case.model_validate(copy.deepcopy(data))
    report = assess(case, on=ON, law_known_on=law_known_on, engine="native")
    law = packaged().as_known_on(law_known_on)

    assert check(proof_of(report), case, law.provisions, law.digest) == []
