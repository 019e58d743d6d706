"""GDPR for French medical practices, as forward-chaining rules that explain themselves.

from gdpr_rules import Case, KnowledgeBase, assess

report = assess(Case.load("cabinet.yaml"), on="2026-11-24")
for finding in report.violations:
    print(finding.norm.id, finding.subject)
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from gdpr_rules.assessment import BadDay, EnginesDisagree, NoDay, NotACase, Report, assess
    from gdpr_rules.engine.program import EngineUnavailable
    from gdpr_rules.errors import GdprRulesError, InvalidInput, Place, Problem
    from gdpr_rules.facts.case import Case
    from gdpr_rules.facts.fact import Address
    from gdpr_rules.findings.finding import Finding, Ground, Step, Subject
    from gdpr_rules.findings.settle import Verdict
    from gdpr_rules.reading.load import KnowledgeBase

__all__ = [
    "Address",
    "BadDay",
    "Case",
    "EngineUnavailable",
    "EnginesDisagree",
    "Finding",
    "GdprRulesError",
    "Ground",
    "InvalidInput",
    "KnowledgeBase",
    "NoDay",
    "NotACase",
    "Place",
    "Problem",
    "Report",
    "Step",
    "Subject",
    "Verdict",
    "assess",
]

_HOMES: Final = {
    "Address": "facts.fact",
    "BadDay": "assessment",
    "Case": "facts.case",
    "EngineUnavailable": "engine.program",
    "EnginesDisagree": "assessment",
    "Finding": "findings.finding",
    "GdprRulesError": "errors",
    "Ground": "findings.finding",
    "InvalidInput": "errors",
    "KnowledgeBase": "reading.load",
    "NoDay": "assessment",
    "NotACase": "assessment",
    "Place": "errors",
    "Problem": "errors",
    "Report": "assessment",
    "Step": "findings.finding",
    "Subject": "findings.finding",
    "Verdict": "findings.settle",
    "assess": "assessment",
}


def __getattr__(name: str) -> Any:
    """Load a public name when it is first asked for: who wants a part, or the command's help, waits for no more."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
