"""What every result must say first that supposes texts which are not law."""

from __future__ import annotations

from gdpr_rules.explain.rendering import PLAIN_WIDTH, markdown, text
from gdpr_rules.norms.words import Language
from gdpr_rules.reading.load import KnowledgeBase


def announced(
    told: str, language: Language, *bases: KnowledgeBase, width: int = PLAIN_WIDTH, colour: bool = False
) -> str:
    """Return a text with the notice of each overlay before it; as it is where nothing was laid over the law."""
    notices = _notices(language, bases)
    if not notices:
        return told
    return text("notice.txt.j2", language, width=width, colour=colour, notices=notices) + "\n" + told


def announced_markdown(told: str, language: Language, *bases: KnowledgeBase) -> str:
    """Return the same for a text in Markdown."""
    notices = _notices(language, bases)
    return markdown("notice.md.j2", language, notices=notices) + "\n" + told if notices else told


def _notices(language: Language, bases: tuple[KnowledgeBase, ...]) -> tuple[str, ...]:
    overlays = {name: overlay for base in bases for name, overlay in base.overlays.items()}
    return tuple(overlay.notice.in_(language) for overlay in overlays.values())
