"""The pytest plugin: scenarios outside the repository run on it, and a wrong one fails with its sentence."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest

pytest.importorskip("pytest_bdd")

FEATURE = """\
# language: fr
Fonctionnalité: Un cabinet
  Contexte:
    Étant donné un ordinateur portable "portable de garde" qui contient les données "dossiers"
    Et les données réelles et nominatives des patients "dossiers" : le nom et le dossier médical
    Et que l'appareil "portable de garde" n'est pas chiffré

  Scénario: Juste
    Quand on évalue le cabinet au 2 mars 2026
    Alors la norme "gdpr-32-1-a-encrypt-devices" est "manquement" pour l'appareil "portable de garde"

  Scénario: Faux
    Quand on évalue le cabinet au 2 mars 2026
    Alors la norme "gdpr-32-1-a-encrypt-devices" est "conforme" pour l'appareil "portable de garde"

  Scénario: Mal dit
    Quand on évalue le cabinet au 2 mars 2026
    Alors la norme "gdpr-32-1-a-encrypt-device" est "manquement"
"""


def test_scenarios_of_others_run_on_the_plugin(tmp_path: Path) -> None:
    (tmp_path / "cabinet.feature").write_text(FEATURE, encoding="utf-8")
    (tmp_path / "test_cabinet.py").write_text('from pytest_bdd import scenarios\n\nscenarios("cabinet.feature")\n')
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "pytest_bdd.plugin", "-p", "gdpr_rules.bdd.plugin", "-q", "--tb=line"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONUTF8": "1", "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.returncode == pytest.ExitCode.TESTS_FAILED
    assert "2 failed, 1 passed" in done.stdout
    assert "'gdpr-32-1-a-encrypt-devices' is not met: violation for device 'portable-de-garde'." in done.stdout
    assert "There is no norm 'gdpr-32-1-a-encrypt-device'. Did you mean 'gdpr-32-1-a-encrypt-devices'?" in done.stdout


def test_plugin_never_loads_by_itself() -> None:
    assert [entry for entry in entry_points(group="pytest11") if entry.value.startswith("gdpr_rules")] == []
