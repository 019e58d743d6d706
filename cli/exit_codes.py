"""The exit codes: what a script may conclude from a run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from gdpr_rules import Report

CLEAN: Final = 0
VIOLATIONS: Final = 1
UNUSABLE: Final = 2
"""Wrong usage, unreadable input, or an output that cannot be written."""
UNDECIDED: Final = 3
OUR_BUG: Final = 70
INTERRUPTED: Final = 130

SEVERITIES: Final = ("urgent", "major", "minor")
"""From the gravest; `--fail-on` names the last that counts, or none."""


def of_report(report: Report, fail_on: str, allow_unknown: bool) -> int:
    """Return 1 if a violation counts, else 3 if something that binds could not be decided, else 0."""
    counted = SEVERITIES[: SEVERITIES.index(fail_on) + 1] if fail_on in SEVERITIES else ()
    if any(finding.norm.severity in counted for finding in report.violations):
        return VIOLATIONS
    if not allow_unknown and _undecided(report):
        return UNDECIDED
    return CLEAN


def _undecided(report: Report) -> bool:
    """Say whether a binding norm that applies is undetermined, or ranges over a kind that is left open."""
    ranged = {kind for norm in report.knowledge.norms.values() if norm.counts for kind in norm.kinds}
    return not ranged.isdisjoint(report.incomplete) or any(
        finding.verdict == "undetermined" and finding.applies and finding.norm.counts for finding in report.findings
    )
