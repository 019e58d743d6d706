"""From what is true, false or unknown to a verdict: the only place where unknown becomes undetermined."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from gdpr_rules.facts.values import Truth


class Verdict(StrEnum):
    """What a norm says of some facts; spelled alike in Python and in JSON."""

    MET = "met"
    VIOLATION = "violation"
    EXCUSED = "excused"
    UNDETERMINED = "undetermined"
    NOT_APPLICABLE = "not_applicable"


GRAVEST_FIRST: Final = (
    Verdict.VIOLATION,
    Verdict.UNDETERMINED,
    Verdict.EXCUSED,
    Verdict.MET,
    Verdict.NOT_APPLICABLE,
)


def gravest(verdicts: Iterable[Verdict]) -> Verdict | None:
    """Return what several verdicts of one norm come to, None if there is none."""
    return min(verdicts, key=GRAVEST_FIRST.index, default=None)


def settle(scope: Truth, duty: Truth, exceptions: Iterable[Truth]) -> Verdict:
    """Return the verdict on one duty.

    `scope` says whether the norm applies, `duty` whether what it asks is done, and each of `exceptions` whether
    that exception holds. The first line that holds decides.
    """
    found = list(exceptions)
    if scope is False:
        return Verdict.NOT_APPLICABLE
    if duty is True:
        return Verdict.MET
    if True in found:
        return Verdict.EXCUSED
    if scope is True and duty is False and all(exception is False for exception in found):
        return Verdict.VIOLATION
    return Verdict.UNDETERMINED


def all_of(truths: Iterable[Truth]) -> Truth:
    """Return the truth of a conjunction: one false makes false, else one unknown makes unknown."""
    result: Truth = True
    for truth in truths:
        if truth is False:
            return False
        if truth is None:
            result = None
    return result
