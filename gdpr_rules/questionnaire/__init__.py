"""The questionnaire: what to ask next, and what an answer does to the case. It neither prints nor reads a clock."""

from __future__ import annotations

from gdpr_rules.questionnaire.answers import NotUnderstood
from gdpr_rules.questionnaire.interview import Interview
from gdpr_rules.questionnaire.question import FactQuestion, ListQuestion, Question
from gdpr_rules.questionnaire.replies import reply
from gdpr_rules.questionnaire.wording import InterviewWording

__all__ = ["FactQuestion", "Interview", "InterviewWording", "ListQuestion", "NotUnderstood", "Question", "reply"]
