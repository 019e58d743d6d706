"""A pytest plugin: pytest-bdd's step definitions for every sentence of `gdpr_rules.bdd.steps`.

Developers opt in with `pytest_plugins = ["gdpr_rules.bdd.plugin"]` in their top `conftest.py`, or with
`-p gdpr_rules.bdd.plugin`. It is no entry point: a test run that has nothing to do with this project must not need
pytest-bdd.
"""

from __future__ import annotations

import pytest
from pytest_bdd import given, parsers, then, when

from gdpr_rules.bdd.situation import Situation
from gdpr_rules.bdd.steps import STEPS

_DECORATORS = {"given": given, "when": when, "then": then}


@pytest.fixture
def situation() -> Situation:
    """Return the practice of one scenario, of which nothing is known yet."""
    return Situation()


# pytest-bdd plants each definition in the module that calls its decorator: here.
for _definition in STEPS:
    _DECORATORS[_definition.kind](parsers.re(_definition.pattern.pattern))(_definition.run)
