"""A short text in both languages: French, which users read first, and English, complete."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

Language = Literal["fr", "en"]


class Words(BaseModel):
    """One text, in French and in English; neither may be missing."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    fr: str = Field(min_length=1)
    en: str = Field(min_length=1)

    def in_(self, language: Language) -> str:
        """Return the text in one language."""
        return self.fr if language == "fr" else self.en
