"""What can go wrong here and nowhere else."""

from __future__ import annotations

from gdpr_rules.errors import InvalidInput


class CannotWrite(Exception):
    """The result cannot be written where it was to go."""


class DamagedInstallation(Exception):
    """The knowledge base that comes with the package cannot be read."""

    def __init__(self, cause: InvalidInput) -> None:
        self.problems = cause.problems
        super().__init__(str(cause))
