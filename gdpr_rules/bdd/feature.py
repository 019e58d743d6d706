"""A feature file as Gherkin understands it, with every mistake that Gherkin refuses or takes for prose.

A line whose meaning is clear in spite of its mistake is reported and then read as it was meant, so that one
mistake gives one problem and the others in the file are found as well.
"""

from __future__ import annotations

import copy
import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, cast

from gherkin import Compiler, Parser
from gherkin.ast_builder import AstBuilder
from gherkin.errors import CompositeParserException, ParserException
from gherkin.token_matcher import TokenMatcher

from gdpr_rules.bdd.keywords import LANGUAGE, Correction, Keywords, keywords, language_of
from gdpr_rules.errors import Place, Problem

Node = dict[str, Any]
"""A node of Gherkin's tree."""

LARGEST: Final = 1_000_000
"""The largest feature file, in bytes."""

_ROUNDS: Final = 50
_BOM: Final = b"\xef\xbb\xbf"
_UTF_8: Final = "Save the file as UTF-8 without a byte order mark."
_KINDS: Final = {"Context": "given", "Action": "when", "Outcome": "then"}


@dataclass(frozen=True, slots=True)
class Step:
    """A step as it runs: with the values of its outline filled in, and of the kind that `Et` continues."""

    kind: str
    text: str
    place: Place
    """Where the row of examples stands, else the step."""
    table: tuple[tuple[str, ...], ...] = ()
    rows: tuple[Place, ...] = ()
    """Where each row of the table stands."""


@dataclass(frozen=True, slots=True)
class Run:
    """A scenario as it runs, once for each row of examples; `tags` by name give their ids in the tree."""

    scenario: Place
    tags: dict[str, str]
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class FeatureFile:
    """What a file says; `feature` is None if it holds none that can be read."""

    name: str
    words: Keywords
    problems: tuple[Problem, ...]
    feature: Node | None = None
    runs: tuple[Run, ...] = ()

    def place(self, node: Node) -> Place:
        """Return where a node of the tree stands."""
        location = node["location"]
        return Place(self.name, location["line"], location.get("column", 1))

    def scenarios(self) -> Iterator[tuple[Node, list[Node]]]:
        """Yield each scenario, with the steps of the backgrounds that come before it."""
        if self.feature is None:
            return
        before: list[Node] = []
        for child in self.feature["children"]:
            if "background" in child:
                before = child["background"]["steps"]
            elif "scenario" in child:
                yield child["scenario"], before
            else:
                inner = before
                for grandchild in child["rule"]["children"]:
                    if "background" in grandchild:
                        inner = before + grandchild["background"]["steps"]
                    else:
                        yield grandchild["scenario"], inner

    def nodes(self, kind: str) -> Iterator[Node]:
        """Yield the rules or the backgrounds."""
        for child in self.feature["children"] if self.feature else ():
            for inner in (child, *child.get("rule", {"children": ()})["children"]):
                if kind in inner:
                    yield inner[kind]


def quoted(text: str) -> str:
    """Return `text` in quotes, shortened, and harmless on a terminal."""
    shown = "".join(c if c.isprintable() else " " if c.isspace() else "?" for c in text.strip())
    return f"'{shown if len(shown) <= 60 else shown[:59] + '…'}'"


def read_feature(path: Path) -> FeatureFile:
    """Read the feature file at `path`; what is wrong with it is in the `problems` of the result."""
    name = str(path)
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        sentence = f"The file cannot be read: {reason}."
        return _unreadable(Problem(Place(name), sentence, "Check the path and the rights."))
    if len(raw) > LARGEST:
        return _unreadable(Problem(Place(name), "The file is too large for a feature.", "Split it."))
    problems = []
    if raw.startswith(_BOM):
        problems.append(Problem(Place(name, 1, 1), "The file begins with a byte order mark.", _UTF_8))
        raw = raw.removeprefix(_BOM)
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode()
        place = Place(name, before.count("\n") + 1, len(before) - before.rfind("\n"))
        sentence = f"The file is not UTF-8: byte 0x{raw[error.start]:02X} cannot be read."
        return _unreadable(*problems, Problem(place, sentence, _UTF_8))
    return _Reader(name, text.replace("\r\n", "\n").replace("\r", "\n"), problems).read()


def _unreadable(*problems: Problem) -> FeatureFile:
    french = keywords("fr")
    assert french is not None
    return FeatureFile(problems[0].place.file, french, problems)


class _Builder(AstBuilder):
    """Gherkin's builder of the tree; it notes the lines of descriptions, and whether steps may follow."""

    def reset(self) -> None:
        super().reset()
        self.described: dict[int, bool] = {}

    def build(self, token: Any) -> None:
        if token.matched_type == "Other" and self.current_node.rule_type == "Description":
            self.described[token.location["line"]] = self.stack[-2].rule_type in {"Scenario", "Background"}
        super().build(token)


class _Reader:
    def __init__(self, name: str, text: str, problems: list[Problem]) -> None:
        self.name = name
        self.problems = problems
        self.lines = text.split("\n")
        self.settled: set[int] = set()

    def read(self) -> FeatureFile:
        self._compose()
        language = self._language()
        words = keywords(language)
        assert words is not None
        feature = self._feature(language, words)
        if feature is None:
            return FeatureFile(self.name, words, tuple(self.problems))
        runs = tuple(_runs(self.name, feature))
        return FeatureFile(self.name, words, tuple(self.problems), feature, runs)

    def _add(self, line: int, column: int, sentence: str, hint: str) -> None:
        self.problems.append(Problem(Place(self.name, line, column), sentence, hint))

    def _compose(self) -> None:
        """Compose the accents, as Gherkin and the steps expect them."""
        composed = [unicodedata.normalize("NFC", line) for line in self.lines]
        for number, (line, wanted) in enumerate(zip(self.lines, composed, strict=True), start=1):
            if line != wanted:
                pairs = enumerate(zip(line, wanted, strict=False), start=1)
                column = next((column for column, (have, want) in pairs if have != want), len(wanted))
                sentence = "From here on accents are characters of their own, which no keyword and no step matches."
                self._add(number, column, sentence, "Save the file with composed characters (Unicode NFC).")
                break
        self.lines = composed

    def _language(self) -> str:
        for number, line in enumerate(self.lines, start=1):
            if found := LANGUAGE.match(line):
                if keywords(found[1]) is not None:
                    return found[1]
                sentence = f"Gherkin has no language {quoted(found[1])}."
                self._add(number, 1, sentence, "Write '# language: fr'.")
                self.lines[number - 1] = ""
                return "fr"
            if line.strip() and not line.lstrip().startswith("#"):
                break
        language = language_of(self.lines)
        if language == "fr":
            hint = "Write '# language: fr' as its first line."
            self._add(1, 1, "The file does not name its language.", hint)
        return language or "fr"

    def _feature(self, language: str, words: Keywords) -> Node | None:
        for _ in range(_ROUNDS):
            builder = _Builder()
            errors: list[ParserException] = []
            document: Node = {}
            try:
                document = cast(Node, Parser(builder).parse("\n".join(self.lines), TokenMatcher(language)))
            except CompositeParserException as error:
                errors = error.errors
            if self._correct(builder.described, errors, words):
                continue
            if errors:
                return None
            if not document.get("feature"):
                self._no_feature(words)
            return document.get("feature")
        return None

    def _correct(self, described: dict[int, bool], errors: list[ParserException], words: Keywords) -> bool:
        """Report what is mistaken; say whether a line was changed, so that the file must be parsed again.

        A line may be misplaced only because one above it is misspelt: so titles are corrected first, then steps,
        and what is left is reported as it stands.
        """
        refused = {error.location["line"]: error for error in errors}
        titles: dict[int, Correction] = {}
        steps: dict[int, Correction] = {}
        for number in sorted((described.keys() | refused.keys()) - self.settled):
            line = "".join(self.lines[number - 1 : number])
            if correction := words.mistaken_title(line):
                titles[number] = correction
            elif correction := words.mistaken_step(line, certain=not described.get(number, True)):
                steps[number] = correction
        if self._settle({number: found for number, found in titles.items() if found.meant}, refused):
            return True
        if any("#FeatureLine" in _expected(error) for error in errors):
            return self._refuse(refused, words)
        if self._settle({number: found for number, found in steps.items() if found.meant}, refused):
            return True
        return self._settle(titles | steps, refused) or self._refuse(refused, words)

    def _settle(self, corrections: Mapping[int, Correction], refused: Collection[int]) -> bool:
        """Report lines, and write them as they were meant; say whether that changed any."""
        before = list(self.lines)
        for number, correction in corrections.items():
            self.settled.add(number)
            line = self.lines[number - 1]
            lost = "" if number in refused else ", so the line is taken for description and never runs"
            shown = "".join(c if c.isprintable() else " " for c in correction.mistake)
            self._add(number, len(line) - len(line.lstrip()) + 1, f"{shown}{lost}.", correction.hint)
            if correction.meant is not None:
                self.lines[number - 1] = correction.meant
            elif number in refused:
                self.lines[number - 1] = ""
        return self.lines != before

    def _refuse(self, refused: dict[int, ParserException], words: Keywords) -> bool:
        """Report the lines that Gherkin refuses for no reason known by now, and take them out."""
        changed = False
        for number, error in sorted(refused.items()):
            column = error.location.get("column", 1)
            expected = _expected(error)
            if "unexpected end of file" in expected:
                self._end(expected, words)
                return False
            if "#FeatureLine" in expected:
                sentence = f"A feature begins with '{words.feature}:'."
                self._add(number, column, sentence, "Write its title first.")
                return False
            line = self.lines[number - 1]
            self._add(number, column, *_refused_line(str(error), line))
            self.lines[number - 1] = ""
            changed |= bool(line)
        return changed

    def _end(self, expected: str, words: Keywords) -> None:
        last = len(self.lines)
        if "#Other" in expected:
            hint = "Close it with the three quotes that open it."
            self._add(last, 1, "A block of text is opened and never closed.", hint)
        elif "#FeatureLine" in expected:
            self._no_feature(words)
        else:
            hint = "Write what they belong to, or delete them."
            self._add(last, 1, "The file ends after tags that belong to nothing.", hint)

    def _no_feature(self, words: Keywords) -> None:
        self._add(1, 1, "The file holds no feature.", f"Write '{words.feature}:' and its scenarios.")


def _expected(error: ParserException) -> str:
    """Return the part of a message of Gherkin that names what may stand in the place of the line."""
    return str(error).partition(", got '")[0]


def _refused_line(error: str, line: str) -> tuple[str, str]:
    if "inconsistent cell count" in error:
        return "This row has more or fewer cells than the first of its table.", "Write '|' around each cell."
    if "whitespace" in error:
        return f"A tag in {quoted(line)} holds a space.", "Write one word after each '@'."
    hint = "Begin it with a keyword, '@', '|' or '#', or move it."
    return f"The line {quoted(line)} may not stand here.", hint


def _runs(name: str, feature: Node) -> Iterator[Run]:
    """Yield each scenario of a feature as it runs, outlines filled in by Gherkin's compiler."""
    document = {"feature": copy.deepcopy(feature), "comments": [], "uri": name}
    places: dict[str, Place] = {}
    rows: dict[str, tuple[Place, ...]] = {}
    for node in _tree(document["feature"]):
        if "id" in node and "location" in node:
            places[node["id"]] = _place(name, node)
        if "dataTable" in node:
            rows[node["id"]] = tuple(_place(name, row) for row in node["dataTable"]["rows"])
        if "tableHeader" in node:
            for cell in node["tableHeader"]["cells"]:
                cell["value"] = re.escape(cell["value"])  # the compiler reads it as a pattern
    for pickle in cast(list[Node], Compiler().compile(cast(Any, document))):
        kind = "given"
        steps = []
        for step in pickle["steps"]:
            kind = _KINDS.get(step["type"], kind)
            table = step.get("argument", {}).get("dataTable", {"rows": ()})["rows"]
            cells = tuple(tuple(cell["value"] for cell in row["cells"]) for row in table)
            ids = step["astNodeIds"]
            steps.append(Step(kind, step["text"], places[ids[-1]], cells, rows.get(ids[0], ())))
        tags = {tag["name"].removeprefix("@"): tag["astNodeId"] for tag in pickle["tags"]}
        yield Run(places[pickle["astNodeIds"][0]], tags, tuple(steps))


def _tree(node: Any) -> Iterator[Node]:
    if isinstance(node, dict):
        yield node
        for inner in node.values():
            yield from _tree(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from _tree(inner)


def _place(name: str, node: Node) -> Place:
    return Place(name, node["location"]["line"], node["location"].get("column", 1))
