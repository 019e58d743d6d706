"""Lists from a table: one line a fact, one column a field, under the names of the fields or those that people use."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from gdpr_rules.documents import LARGEST
from gdpr_rules.errors import InvalidInput, Place, Problem
from gdpr_rules.facts.case import KINDS, Case
from gdpr_rules.facts.editing import with_fact, with_values
from gdpr_rules.facts.fact import Address
from gdpr_rules.facts.values import PARIS
from gdpr_rules.norms.words import Language
from gdpr_rules.questionnaire.answers import NotUnderstood, Option, Read, free_text, options, plain, read
from gdpr_rules.questionnaire.interview import new_id
from gdpr_rules.reading.load import KnowledgeBase

_LABELS = ("label", "nom", "name", "libelle", "designation")
_ENCODINGS = ("utf-8-sig", "cp1252")
"""What spreadsheets write."""


def kind_of_table(name: str, knowledge: KnowledgeBase) -> str | None:
    """Return the kind that a table is named after: `devices.csv`, `appareils.csv`, `appareil.csv`."""
    stem = plain(Path(name).stem)
    for kind, model in KINDS.items():
        naming = knowledge.names[kind].name
        words = {kind, model.plural, *(plain(text) + end for text in (naming.fr, naming.en) for end in ("", "s", "x"))}
        if stem in words and not model.single:
            return kind
    return None


def imported(
    case: Case, kind: str, raw: bytes, name: str, knowledge: KnowledgeBase, language: Language, at: datetime
) -> Case:
    """Return the case with the facts of a table; a line whose name is already there completes that fact.

    Raises InvalidInput with every mistake and its line; the case is then unchanged.
    """
    return _Import(case, kind, name, knowledge, language, at).run(_rows(raw, name))


class _Import:
    def __init__(
        self, case: Case, kind: str, name: str, knowledge: KnowledgeBase, language: Language, at: datetime
    ) -> None:
        self.case, self.kind, self.name = case, kind, name
        self.knowledge, self.language = knowledge, language
        self.today = at.astimezone(PARIS).date()
        self.stamp = at.astimezone(PARIS).isoformat(timespec="seconds")
        self.problems: list[Problem] = []

    def run(self, rows: list[list[str]]) -> Case:
        columns = self._columns(rows[0])
        lines = list(enumerate(rows[1:], start=2))
        values: dict[Address, Any] = {}
        for number, row in lines:
            if any(cell.strip() for cell in row):
                values.update(self._line(number, row, columns))
        if self.problems:
            raise InvalidInput(self.problems)
        return with_values(self.case, values) if values else self.case

    def _columns(self, header: list[str]) -> list[str]:
        fields = self.knowledge.names[self.kind].fields
        spelled = {plain(label): "label" for label in _LABELS}
        for field, naming in fields.items():
            for text in (field, field.replace("_", " "), naming.name.fr, naming.name.en):
                spelled.setdefault(plain(text), field)
        columns = [spelled.get(plain(cell), "") for cell in header]
        for cell, column in zip(header, columns, strict=True):
            if not column or columns.count(column) > 1:
                hint = f"Write one of: label, {', '.join(KINDS[self.kind].fields())}."
                problem = f"the column '{cell[:60]}' is no field of a {self.kind}, or stands there twice."
                self.problems.append(Problem(Place(self.name, 1), problem, hint))
        if "label" not in columns:
            self.problems.append(Problem(Place(self.name, 1), "no column holds the names.", "Add a column label."))
        if self.problems:
            raise InvalidInput(self.problems)
        return columns

    def _line(self, number: int, row: list[str], columns: list[str]) -> Iterator[tuple[Address, Any]]:
        if len(row) > len(columns):
            self._complain(number, "the line has more cells than the first one.", "Put quotes around commas.")
            return
        cells = dict(zip(columns, row, strict=False))
        try:
            id = self._id(free_text(cells.get("label", "")))
        except NotUnderstood as error:
            private = error.hint == "hint.private"
            sentence = "the name holds a number that identifies a person." if private else "the line has no name."
            self._complain(number, sentence, "Write a name for the thing, never for a patient.")
            return
        for field, cell in cells.items():
            if field != "label" and cell.strip():
                address = Address(self.kind, id, field)
                try:
                    choices = options(address, self.case, self.knowledge, self.language)
                    answer = self._read(cell, field, choices)
                except NotUnderstood:
                    self._complain(number, f"'{cell[:60]}' is no answer for {field}.", "If unsure, leave it empty.")
                    continue
                if answer.new:
                    self._complain(number, f"{field} names something that is not in the case.", "List that first.")
                    continue
                yield address, {"value": answer.value, "how": "document", "on": self.stamp, "evidence": self.name}

    def _read(self, cell: str, field: str, choices: tuple[Option, ...]) -> Read:
        if choices and re.fullmatch(r"[0-9\s,;]+", cell):  # a table has no numbered list beside it
            raise NotUnderstood("hint.choice", count=len(choices))
        return read(cell, KINDS[self.kind].fields()[field], choices, self.language, self.today)

    def _id(self, label: str) -> str:
        for id in self.case.facts(self.kind):
            if plain(self.case.label(self.kind, id)) == plain(label):
                return id
        id = new_id(self.case, self.kind, label)
        self.case = with_fact(self.case, self.kind, id, label)
        return id

    def _complain(self, number: int, sentence: str, hint: str) -> None:
        self.problems.append(Problem(Place(self.name, number), sentence, hint))


def _rows(raw: bytes, name: str) -> list[list[str]]:
    """Return the cells of a table, whichever of comma, semicolon and tab stands between them."""
    if len(raw) > LARGEST or b"\0" in raw:
        raise InvalidInput([Problem(Place(name), "is no table of text.", "Export it as CSV, UTF-8.")])
    for encoding in _ENCODINGS:
        try:
            text = raw.decode(encoding)
            break
        except UnicodeDecodeError:
            continue
    else:
        raise InvalidInput([Problem(Place(name), "its characters cannot be read.", "Export it as CSV, UTF-8.")])
    first = text.partition("\n")[0]
    separator = max(";,\t", key=first.count)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))
    except csv.Error as error:
        raise InvalidInput([Problem(Place(name), f"is no table: {error}.", "Export it as CSV, UTF-8.")]) from None
    if not rows or not any(cell.strip() for cell in rows[0]):
        raise InvalidInput([Problem(Place(name), "is empty.", "The first line holds the names of the columns.")])
    return rows
