"""The titles of the scenarios that prove a norm."""

from __future__ import annotations

from pathlib import Path

import pytest

from gdpr_rules import InvalidInput
from gdpr_rules.bdd.titles import titles_by_norm

FEATURE = """# language: fr
Fonctionnalité: Le chiffrement

  @norm-a @norm-b
  Scénario: Un portable en clair
    Soit un cabinet en France

  Règle: Chacun selon son système

    @norm-a
    Plan du Scénario: Un appareil sous <système>
      Soit un appareil sous "<système>"

      Exemples:
        | système |
        | Linux   |
        | Windows |

    @norm-b
    Plan du Scénario: Un appareil qui a un système
      Soit un appareil sous "<système>"

      Exemples:
        | système |
        | Linux   |
        | Windows |
"""


def test_scenarios_are_named_by_each_norm_that_they_bear(tmp_path: Path) -> None:
    (tmp_path / "a.feature").write_text(FEATURE, encoding="utf-8")
    assert titles_by_norm(tmp_path) == {
        "norm-a": ["Un portable en clair", "Un appareil sous Linux", "Un appareil sous Windows"],
        "norm-b": ["Un portable en clair", "Un appareil qui a un système"],
    }


def test_a_folder_without_features_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="no feature"):
        titles_by_norm(tmp_path)


def test_a_feature_with_a_mistake_is_refused_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "a.feature").write_text(FEATURE.replace("# language: fr\n", ""), encoding="utf-8")
    with pytest.raises(InvalidInput, match=r"a\.feature:1:1: "):
        titles_by_norm(tmp_path)
