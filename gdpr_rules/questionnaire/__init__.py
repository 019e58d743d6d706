"""The questionnaire: what to ask next, and what an answer does to the case. It neither prints nor reads a clock."""

from __future__ import annotations

from gdpr_rules.questionnaire.interview import Interview
from gdpr_rules.questionnaire.question import FactQuestion, ListQuestion, Question

__all__ = ["FactQuestion", "Interview", "ListQuestion", "Question"]
