"""What follows from a breach on paper: verdicts, the notification, the letter, the register, the deadlines.

Typed and without a language: `gdpr_rules.explain.dossier` tells it.
"""

from gdpr_rules.dossier.dossier import BreachDossier, FollowUp, Letter, dossiers

__all__ = ["BreachDossier", "FollowUp", "Letter", "dossiers"]
