"""Two practices judged by every norm: an ordinary one, well kept, breaks none; one that does all wrong breaks all.

A norm that the first breaks asks more of an ordinary practice than the law does; a norm that the second escapes finds
nothing even where all goes wrong.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from gdpr_rules import Case, Report, assess
from gdpr_rules.errors import InvalidInput
from gdpr_rules.findings.settle import Verdict
from gdpr_rules.norms.norm import Norm
from gdpr_rules.reading.load import packaged

CASES = Path(__file__).parent / "cases"

_ESTABLISHMENT = "It binds establishments and the like; the practice is a group of doctors."
_OFFICER_IN_CONFLICT = "An officer with a conflict of interests has been designated."
_PROCESSOR = "It binds a processor; the practice is a controller."
_LARGE_SCALE = "The practice says that it processes on a large scale, which a binding norm judges."
_NAMED = "The leaver whose account is open is named, and is judged apart."
_RECORD_WITH_GAPS = "The practice has the document, so that its gaps are violations too."
EXCLUSIVE: Final = {
    "csp-l1111-8-2-report-incident": _ESTABLISHMENT,
    "csp-r1112-7-keep-twenty-years": _ESTABLISHMENT,
    "csp-r1112-7-keep-until-twenty-eight": _ESTABLISHMENT,
    "csp-r1112-7-review-records-past-twenty-years": _ESTABLISHMENT,
    "gdpr-13-1-inform-patients": _RECORD_WITH_GAPS,
    "gdpr-26-1-share-out-duties": _RECORD_WITH_GAPS,
    "gdpr-28-2-leave-of-controllers": _PROCESSOR,
    "gdpr-28-3-contracts-with-controllers": _PROCESSOR,
    "gdpr-29-keep-to-instructions": _PROCESSOR,
    "gdpr-30-1-processing-record": _RECORD_WITH_GAPS,
    "gdpr-30-2-record-of-a-processor": _PROCESSOR,
    "gdpr-32-1-b-no-account-outlives-its-user": _NAMED,
    "gdpr-33-2-tell-controllers": _PROCESSOR,
    "gdpr-35-1-impact-assessment": _LARGE_SCALE,
    "gdpr-37-1-a-public-body-dpo": _ESTABLISHMENT,
    "gdpr-37-1-c-large-scale-dpo": _OFFICER_IN_CONFLICT,
    "gdpr-37-1-designate-dpo": _OFFICER_IN_CONFLICT,
    "sec-f04c-password-manager": "The passwords are on display, which another norm forbids; they have one place only.",
}
"""The norms that no practice can violate together with the others, and why."""


def norms() -> list[Norm]:
    """Return every norm; none where the knowledge base cannot be read, which is a failure of its own elsewhere."""
    try:
        return list(packaged().norms.values())
    except InvalidInput:
        return []


@pytest.fixture(scope="module")
def well_kept() -> Report:
    return assess(Case.load(CASES / "solo-practice.yaml"), engine="native")


@pytest.fixture(scope="module")
def all_wrong() -> Report:
    return assess(Case.load(CASES / "everything-wrong.yaml"), engine="native")


def verdicts(report: Report, norm: Norm) -> set[Verdict]:
    return {finding.verdict for finding in report.findings if finding.norm.id == norm.id}


@pytest.mark.parametrize("norm", norms(), ids=lambda norm: norm.id)
def test_a_well_kept_practice_breaks_no_norm_and_leaves_none_open(well_kept: Report, norm: Norm) -> None:
    assert not verdicts(well_kept, norm) & {Verdict.VIOLATION, Verdict.UNDETERMINED}


@pytest.mark.parametrize("norm", [norm for norm in norms() if norm.id not in EXCLUSIVE], ids=lambda norm: norm.id)
def test_a_practice_that_does_everything_wrong_breaks_the_norm(all_wrong: Report, norm: Norm) -> None:
    assert Verdict.VIOLATION in verdicts(all_wrong, norm)


@pytest.mark.parametrize("id", sorted(EXCLUSIVE))
def test_a_norm_said_to_exclude_others_is_not_broken_with_them(all_wrong: Report, id: str) -> None:
    assert verdicts(all_wrong, packaged().norms[id]) <= {Verdict.MET, Verdict.NOT_APPLICABLE}
