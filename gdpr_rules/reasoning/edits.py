"""What differs between two cases, as single edits that can be made one by one.

An edit takes one thing over from the new case to the old one: a value, a fact, or whether a kind is listed in full.
Where a statement comes from, titles and labels are no difference: no rule reads them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from gdpr_rules.documents import Document
from gdpr_rules.facts.case import KINDS, Case
from gdpr_rules.facts.editing import plain_data
from gdpr_rules.facts.fact import Address

_LISTED = "listed"


@dataclass(frozen=True, slots=True)
class Edit:
    """One difference: of a value (`id` and `field`), of a fact (`id` alone), or of the list of a kind (neither)."""

    kind: str
    id: str = ""
    field: str = ""

    @property
    def address(self) -> Address | None:
        """Where the value stands; None for a fact or a list."""
        return Address(self.kind, self.id, self.field) if self.field else None

    def __str__(self) -> str:
        return ".".join(part for part in (self.kind, self.id, self.field) if part)


def edits(old: Case, new: Case) -> tuple[Edit, ...]:
    """Return the edits that make the old case say what the new one says: lists, facts, then values."""
    lists = [Edit(kind) for kind in KINDS if old.is_listed(kind) is not new.is_listed(kind)]
    return (*lists, *_facts(old, new), *_values(old, new))


def _facts(old: Case, new: Case) -> Iterator[Edit]:
    for kind in KINDS:
        for id in sorted(set(old.facts(kind)) ^ set(new.facts(kind))):
            yield Edit(kind, id)


def _values(old: Case, new: Case) -> Iterator[Edit]:
    for kind, model in KINDS.items():
        for id in dict.fromkeys((*old.facts(kind), *new.facts(kind))):
            for name in model.fields():
                address = Address(kind, id, name)
                if old.stated(address).episodes != new.stated(address).episodes:
                    yield Edit(kind, id, name)


def edited(old: Case, new: Case, made: Iterable[Edit]) -> Case:
    """Return the old case with some of its edits made; raises InvalidInput where they contradict one another."""
    data, other = plain_data(old), plain_data(new)
    for edit in made:
        of_kind, wanted = data.setdefault(KINDS[edit.kind].plural, {}), other.get(KINDS[edit.kind].plural, {})
        if edit.field:
            _take_value(edit, of_kind, wanted)
        elif edit.id in wanted:
            of_kind.setdefault(edit.id, {})
        elif edit.id:
            of_kind.pop(edit.id, None)
        else:
            _relist(data, edit.kind, listed=new.is_listed(edit.kind))
    return Case.from_document(Document(old.source.name, data, {}))


def _take_value(edit: Edit, of_kind: dict[str, Any], wanted: dict[str, Any]) -> None:
    """Take a value over, or its absence; a fact that only the new case has is added for it."""
    if not KINDS[edit.kind].single:
        of_kind = of_kind.setdefault(edit.id, {}) if edit.id in wanted else of_kind.get(edit.id, {})
        wanted = wanted.get(edit.id, {})
    if edit.field in wanted:
        of_kind[edit.field] = wanted[edit.field]
    else:
        of_kind.pop(edit.field, None)


def _relist(data: dict[str, Any], kind: str, *, listed: bool) -> None:
    others = [each for each in data.get(_LISTED, []) if each != kind]
    data[_LISTED] = [*others, kind] if listed else others
