"""Questions about findings: what if a fact were otherwise, what changed and why, what to do, what would tip a verdict.

Everything here assesses a case again, as it is or changed, and compares; nothing here judges.
"""

from gdpr_rules.reasoning.diff import Comparison, diff
from gdpr_rules.reasoning.nearest import NearestChange, nearest_change
from gdpr_rules.reasoning.plan import Plan, PlannedAction, plan
from gdpr_rules.reasoning.what_if import parse_setting, what_if

__all__ = [
    "Comparison",
    "NearestChange",
    "Plan",
    "PlannedAction",
    "diff",
    "nearest_change",
    "parse_setting",
    "plan",
    "what_if",
]
