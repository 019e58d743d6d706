"""Duties that contradict each other: whoever the one binds, the other binds too, and nobody can meet both.

This is what can be seen on loading, from two norms side by side. That no contradiction comes about by a detour, through
qualifications and exceptions, is a statement about all practices; a solver proves it in `tests/consistency`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from gdpr_rules.errors import Problem
from gdpr_rules.norms.condition import (
    AtLeast,
    AtMost,
    Condition,
    FieldCondition,
    IncludesAll,
    IncludesNone,
    Is,
    OneOf,
    Test,
    TraitCondition,
)
from gdpr_rules.norms.norm import Norm, Pattern, Provision

Renaming = Mapping[str, str]
"""The variables of one norm, each with the variable of another norm that stands for the same fact."""


def contradictions(norms: Iterable[Norm]) -> Iterator[Problem]:
    """Yield a problem for each two duties, in force at the same time, of which only one can ever be met.

    Drafts are left out, and norms with exceptions of their own, which may be what settles the matter.
    """
    by_field: defaultdict[tuple[str, str], list[Norm]] = defaultdict(list)
    for norm in norms:
        if norm.status != "draft" and all(exemption.departure for exemption in norm.unless):
            for condition in norm.requires:
                by_field[norm.pattern(condition.on.variable).kind, condition.on.field].append(norm)
    found = {}
    for (kind, field), asking in by_field.items():
        for earlier, norm in combinations(asking, 2):
            if together(norm, earlier) and (_contrary(norm, earlier) or _contrary(earlier, norm)):
                found[earlier.id, norm.id] = Problem(
                    norm.place,
                    f"'{norm.id}' and '{earlier.id}' ask contrary things of {kind}.{field}: nobody can meet both.",
                    "Correct the one, or narrow its scope.",
                )
    yield from found.values()


def together(one: Provision, other: Provision) -> bool:
    """Say whether two provisions are in force at the same time."""
    first, second = one.in_force, other.in_force
    return not (
        (first.end is not None and second.start is not None and first.end <= second.start)
        or (second.end is not None and first.start is not None and second.end <= first.start)
    )


def _contrary(narrow: Norm, wide: Norm) -> bool:
    """Say whether `wide` applies wherever `narrow` does, and asks something that `narrow` forbids."""
    return any(
        condition.on.variable == same[asked.on.variable]
        and condition.on.field == asked.on.field
        and _contradict(condition, asked)
        for same in _implied(wide.patterns, narrow.patterns, {})
        for asked in wide.requires
        for condition in narrow.requires
    )


def _implied(wide: tuple[Pattern, ...], narrow: tuple[Pattern, ...], same: Renaming) -> Iterator[Renaming]:
    """Yield each way in which facts that fit the narrow patterns fit the wide ones, too."""
    if not wide:
        yield same
    else:
        for pattern in narrow:
            renamed = _matched(wide[0], pattern, same)
            if renamed is not None:
                yield from _implied(wide[1:], narrow, renamed)


def _matched(wide: Pattern, narrow: Pattern, same: Renaming) -> Renaming | None:
    """Return the renaming with the facts of two patterns in it; None if the narrow one does not imply the wide one."""
    if wide.kind != narrow.kind or not _tests(wide.conditions) <= _tests(narrow.conditions):
        return None
    if wide.as_stated and not narrow.as_stated:
        return None
    ties = {link.field: link.variable for link in narrow.links}
    renamed = dict(same)
    pairs = [(wide.variable, narrow.variable), *((tie.variable, ties.get(tie.field)) for tie in wide.links)]
    for mine, theirs in pairs:
        if theirs is None or renamed.setdefault(mine, theirs) != theirs:
            return None
    return renamed


def _tests(conditions: Iterable[Condition]) -> set[tuple[str, Test | bool]]:
    return {(each.on.field, each.expected if isinstance(each, TraitCondition) else each.test) for each in conditions}


def _contradict(one: Condition, other: Condition) -> bool:
    if isinstance(one, FieldCondition) and isinstance(other, FieldCondition):
        return _exclude(one.test, other.test)
    return isinstance(one, TraitCondition) and isinstance(other, TraitCondition) and one.expected is not other.expected


def _exclude(one: Test, other: Test) -> bool:
    """Say whether no value passes both tests, as far as that shows in the tests themselves."""
    mine, theirs = _accepted(one), _accepted(other)
    if mine is not None and theirs is not None:
        return not mine & theirs
    for first, second in ((one, other), (other, one)):
        if isinstance(first, AtLeast) and isinstance(second, AtMost):
            return first.threshold > second.threshold
        if isinstance(first, IncludesAll) and isinstance(second, IncludesNone):
            return bool(set(first.items) & set(second.items))
    return False


def _accepted(test: Test) -> frozenset[bool | str] | None:
    """Return the values that pass a test, None where they cannot be told one by one; refused is not done, either."""
    if isinstance(test, Is):
        return frozenset({False, "refused"} if test.expected is False else {test.expected})
    return frozenset(test.expected) if isinstance(test, OneOf) else None
