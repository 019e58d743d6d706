"""The incident sheet: the questionnaire of the worst day, cut down to what decides whom to tell.

It asks only what the norms on breaches wait for, of incidents as they are described, so a practice that has told us
nothing else can begin with it. What the equipment of the practice would show of an incident is left to the whole
questionnaire.
"""

from __future__ import annotations

from typing import Final

from gdpr_rules.facts.breaches import Breach
from gdpr_rules.facts.data import Dataset
from gdpr_rules.facts.practice import Practice
from gdpr_rules.facts.providers import Provider
from gdpr_rules.reading.load import KnowledgeBase

_DESCRIBED: Final = frozenset({Breach.kind, Dataset.kind, Practice.kind, Provider.kind})


def about_breaches(knowledge: KnowledgeBase) -> KnowledgeBase:
    """Return the knowledge base with the norms that have someone told, and what qualifies a described incident."""
    norms = {id: norm for id, norm in knowledge.norms.items() if norm.is_law and norm.notification is not None}
    qualifications = {id: each for id, each in knowledge.qualifications.items() if _DESCRIBED.issuperset(each.kinds)}
    return knowledge.with_provisions(norms, qualifications)
