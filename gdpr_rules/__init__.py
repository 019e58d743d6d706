"""GDPR for French medical practices, as forward-chaining rules that explain themselves.

from gdpr_rules import Case, KnowledgeBase, assess

report = assess(Case.load("cabinet.yaml"), on="2026-11-24")
for finding in report.violations:
    print(finding.norm.id, finding.subject)
"""

from gdpr_rules.assessment import Report, assess
from gdpr_rules.errors import GdprRulesError, InvalidInput
from gdpr_rules.facts.case import Case
from gdpr_rules.reading.load import KnowledgeBase

__all__ = ["Case", "GdprRulesError", "InvalidInput", "KnowledgeBase", "Report", "assess"]
