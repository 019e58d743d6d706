"""Starting from what is there: last year's file, answers prepared elsewhere, and files with the names of the past."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from importlib.resources import files
from typing import Any

from gdpr_rules.documents import Document, read_bytes
from gdpr_rules.facts.case import KINDS, Case, judged_instant
from gdpr_rules.facts.editing import plain_data, without_values
from gdpr_rules.facts.fact import Address

Renames = Mapping[str, str]
"""What facts were called, `kind` or `kind.field`, and what they are called now."""


@cache
def renames() -> Renames:
    """Return the renames of the packaged knowledge base."""
    raw = files("gdpr_rules.knowledge").joinpath("renames.yaml").read_bytes()
    data = read_bytes(raw, "renames.yaml").data
    return dict(data) if isinstance(data, dict) else {}


def migrated(document: Document, names: Renames) -> tuple[Document, tuple[str, ...]]:
    """Return a case file under the names of today, and what was renamed; a file that has them already stays."""
    if not isinstance(document.data, dict) or not names:
        return document, ()
    data, done = dict(document.data), []
    for old, new in names.items():
        kind, _, field = old.partition(".")
        changed = _with_field_renamed(data, kind, field, new) if field else _with_kind_renamed(data, kind, new)
        if changed is not None:
            data = changed
            done.append(old)
    return replace(document, data=data, places=document.places if not done else {}), tuple(done)


def _with_kind_renamed(data: dict[str, Any], old: str, new: str) -> dict[str, Any] | None:
    """`old` is the plural, as a file has it; `new` the kind that takes its place."""
    plural = KINDS[new].plural
    if old not in data or plural in data:
        return None
    return {plural if key == old else key: value for key, value in data.items()}


def _with_field_renamed(data: dict[str, Any], kind: str, old: str, new: str) -> dict[str, Any] | None:
    model = KINDS[kind]
    facts = data.get(model.plural)
    if not isinstance(facts, dict):
        return None
    field = new.rpartition(".")[2]

    def renamed(fact: Any) -> Any:
        if not isinstance(fact, dict) or old not in fact or field in fact:
            return fact
        return {field if key == old else key: value for key, value in fact.items()}

    changed = renamed(facts) if model.single else {id: renamed(fact) for id, fact in facts.items()}
    return {**data, model.plural: changed} if changed != facts else None


def to_ask_again(case: Case, now: datetime, oldest: timedelta) -> tuple[Address, ...]:
    """Return what was said too long ago to be taken for true today.

    What bears no date is as old as the case, and too old if that has none either. Events stay: they happened.
    """
    of_case = judged_instant(case.on) if case.on is not None else None
    found = []
    for kind, model in KINDS.items():
        if model.event:
            continue
        for id, fact in case.facts(kind).items():
            for name in model.fields():
                stated = fact.stated(name)
                on = stated.provenance.on
                said = on.end if on is not None and on.end is not None else of_case
                if stated.asked and (said is None or now - said > oldest):
                    found.append(Address(kind, id, name))
    return tuple(found)


def renewed(case: Case, now: datetime, oldest: timedelta) -> tuple[Case, tuple[Address, ...]]:
    """Return an earlier case as the start of a new one, and the answers that it left out because they are too old.

    The facts stay, under their names; the lists are open again, and the day judged is no longer that of the case.
    """
    old = to_ask_again(case, now, oldest)
    data = plain_data(without_values(case, old))
    for key in ("on", "listed", "outcomes"):
        data.pop(key, None)
    return Case.from_document(Document(case.source.name, data, {})), old


def completed(case: Case, prepared: Case) -> Case:
    """Return a case with everything that another one says and it does not: facts, fields and closed lists."""
    return Case.from_document(Document(case.source.name, _completed(plain_data(case), plain_data(prepared)), {}))


def _completed(data: dict[str, Any], more: dict[str, Any]) -> dict[str, Any]:
    found = dict(data)
    for key, value in more.items():
        mine = found.get(key)
        if key == "listed":
            found[key] = sorted({*(mine or ()), *value})
        elif isinstance(mine, dict) and isinstance(value, dict) and "value" not in mine:
            found[key] = _completed(mine, value)
        else:
            found.setdefault(key, value)
    return found
