"""A report as a proof: what `gdpr_rules.proofs.checker` can check without trusting the engines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from gdpr_rules.assessment import Report
from gdpr_rules.findings.finding import Finding, Ground
from gdpr_rules.proofs.checker import PROOF_VERSION, Claim, case_digest, seal, told


def proof_of(report: Report) -> dict[str, Any]:
    """Return the proof of a report as plain data for JSON."""
    proof: dict[str, Any] = {
        "proof_version": PROOF_VERSION,
        "knowledge": report.knowledge.digest,
        "case": case_digest(report.case),
        "on": report.on.isoformat(),
        "law_known_on": report.law_known_on.isoformat() if report.law_known_on else None,
        "overlays": list(report.knowledge.overlays),
        "findings": [_claim(finding) for finding in report.findings],
    }
    return {**proof, "seal": seal(proof)}


def _claim(finding: Finding) -> Claim:
    about = {
        "norm": finding.norm.id,
        "bound": {variable: f"{subject.kind}.{subject.id}" for variable, subject in finding.bound},
        "verdict": finding.verdict.value,
        "ended": finding.ended,
    }
    if finding.subject is None:
        return about
    return {
        **about,
        "scope": finding.scope_truth,
        "duty": finding.duty_truth,
        "exceptions": {judged.exemption.id: judged.truth for judged in finding.exceptions},
        "facts": {str(ground.address): told(ground.value) for ground in _grounds(finding)},
    }


def _grounds(finding: Finding) -> Iterator[Ground]:
    """Yield the stated values that the duty and the exceptions test."""
    reasons = [*finding.duty]
    for judged in finding.exceptions:
        reasons += [*judged.held, *judged.own_reading]
    yield from (reason for reason in reasons if isinstance(reason, Ground))
