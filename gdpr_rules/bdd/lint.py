"""The mistakes in feature files that a run hides, and the norms that no scenario proves.

A run stays green when a scenario is lost: Gherkin takes a misspelt line for description, and of two scenarios
with one name only the last is run. So each file is checked before it is trusted. A tag proves nothing either:
a norm counts as covered only where a step asserts its verdict, in one of two forms:

    Alors la norme "gdpr-32-1-a-encrypt-devices" est "manquement"
    Alors les constats sont :
      | norme                      | constat  |
      | gdpr-33-1-notify-authority | excusée  |

After the first form may follow ` pour ` and the fact that is meant.
"""

from __future__ import annotations

import difflib
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from gdpr_rules.bdd.feature import FeatureFile, Node, Run, Step, quoted, read_feature
from gdpr_rules.errors import Place, Problem
from gdpr_rules.findings.settle import Verdict
from gdpr_rules.norms.norm import Norm

VERDICT_WORDS: Final[Mapping[str, Verdict]] = {
    "manquement": Verdict.VIOLATION,
    "conforme": Verdict.MET,
    "excusée": Verdict.EXCUSED,
    "indéterminée": Verdict.UNDETERMINED,
    "sans objet": Verdict.NOT_APPLICABLE,
}
"""What a scenario calls each verdict."""

NORM_COLUMN: Final = "norme"
VERDICT_COLUMN: Final = "constat"

_CLAIM: Final = re.compile(r'la norme "([^"]*)" est "([^"]*)"(?: pour .+)?')
_PLACEHOLDER: Final = re.compile(r"<([^<>\s](?:[^<>\n]*[^<>\s])?)>")
_LIKENESS: Final = 0.8


@dataclass(frozen=True, slots=True)
class NormSummary:
    """What the coverage of a norm depends on: where it is written, and whether something can excuse."""

    place: Place
    excusable: bool

    @classmethod
    def of(cls, norm: Norm) -> NormSummary:
        """Return the summary of a norm.

        An exception that no court has decided excuses nobody; a recorded departure excuses alike from every
        recommendation, and is proven once.
        """
        return cls(norm.place, any(not (each.undecided or each.departure) for each in norm.unless))

    def verdicts(self) -> tuple[Verdict, ...]:
        """Return the verdicts that scenarios must prove."""
        always = (Verdict.VIOLATION, Verdict.MET)
        return (*always, Verdict.EXCUSED) if self.excusable else always


@dataclass(frozen=True, slots=True)
class _Claim:
    """That a step asserts a verdict on a norm."""

    norm: str
    word: str
    place: Place


def lint_features(
    paths: Iterable[Path],
    *,
    norms: Mapping[str, NormSummary],
    coverage: bool = True,
    patterns: Mapping[str, Iterable[re.Pattern[str]]] | None = None,
) -> list[Problem]:
    """Return every mistake in the feature files at `paths`, which are files or folders of them.

    With `coverage`, every norm must also be proven violated, met and, if something can excuse, excused. With
    `patterns`, those of the step definitions by `given`, `when` and `then`, each step must fit exactly one.
    """
    files, problems = _read(paths)
    for file in files:
        problems += file.problems
        if file.feature is not None:
            problems += _structure(file)
            problems += _tags(file, norms)
            problems += _claims_hold(file, norms)
    if patterns is not None:
        problems += misfits(_steps(files), patterns)
    if coverage:
        proven = _asserted(files)
        for id, norm in norms.items():
            for verdict in norm.verdicts():
                if not proven.get(id, {}).get(verdict):
                    problems.append(_uncovered(id, norm, verdict))
    return sorted(set(problems))


def asserted_verdicts(paths: Iterable[Path]) -> dict[str, dict[Verdict, list[Place]]]:
    """Return by norm and verdict where the scenarios at `paths` assert it, outlines filled in."""
    return _asserted(_read(paths)[0])


def steps(paths: Iterable[Path]) -> list[Step]:
    """Return every step that the scenarios at `paths` run, outlines filled in, each once."""
    return _steps(_read(paths)[0])


def _steps(files: Iterable[FeatureFile]) -> list[Step]:
    return list(dict.fromkeys(step for file in files for run in file.runs for step in run.steps))


def misfits(found: Iterable[Step], patterns: Mapping[str, Iterable[re.Pattern[str]]]) -> list[Problem]:
    """Return the steps that no pattern matches or more than one; `patterns` by `given`, `when` and `then`."""
    problems = []
    known = {kind: tuple(several) for kind, several in patterns.items()}
    for step in found:
        matching = [pattern.pattern for pattern in known.get(step.kind, ()) if pattern.fullmatch(step.text)]
        if not matching:
            sentence = f"No step definition matches {quoted(step.text)}."
            problems.append(Problem(step.place, sentence, "Correct the step, or define it."))
        elif len(matching) > 1:
            sentence = f"{len(matching)} step definitions match {quoted(step.text)}, and one wins silently."
            hint = f"Make them disjoint: {', '.join(matching)}"
            problems.append(Problem(step.place, sentence, hint))
    return sorted(problems)


def _read(paths: Iterable[Path]) -> tuple[list[FeatureFile], list[Problem]]:
    wanted: dict[Path, None] = {}
    problems = []
    for path in paths:
        found = sorted(path.rglob("*.feature")) if path.is_dir() else [path]
        if not found:
            hint = "Name a folder that holds files ending in '.feature'."
            problems.append(Problem(Place(str(path)), "The folder holds no feature.", hint))
        wanted |= dict.fromkeys(found)
    return [read_feature(path) for path in wanted], problems


def _structure(file: FeatureFile) -> Iterator[Problem]:
    """Yield what runs without testing anything, or does not run at all."""
    assert file.feature is not None
    scenarios = list(file.scenarios())
    if not scenarios:
        hint = "Write one, or delete the file."
        yield Problem(file.place(file.feature), "The feature has no scenario.", hint)
    for rule in file.nodes("rule"):
        if not any("scenario" in child for child in rule["children"]):
            sentence = f"The rule {quoted(rule['name'])} has no scenario."
            yield Problem(file.place(rule), sentence, "Write one, or delete the rule.")
    for background in file.nodes("background"):
        yield from _first_step(file, background)
    named: dict[str, int] = {}
    for scenario, before in scenarios:
        title = f"The scenario {quoted(scenario['name'])}"
        twin = named.setdefault(scenario["name"], scenario["location"]["line"])
        if twin != scenario["location"]["line"]:
            sentence = f"{title} has the name of the one in line {twin}, which therefore never runs."
            yield Problem(file.place(scenario), sentence, "Give each scenario of a feature its own name.")
        if not scenario["steps"]:
            sentence = f"{title} has no step, so it always passes."
            yield Problem(file.place(scenario), sentence, "Write its steps.")
        elif all(step["keywordType"] != "Outcome" for step in scenario["steps"]):
            hint = f"Add a step that begins with '{file.words.then}'."
            yield Problem(file.place(scenario), f"{title} asserts nothing, so it always passes.", hint)
        yield from _first_step(file, scenario)
        yield from _outline(file, scenario, before)


def _first_step(file: FeatureFile, parent: Node) -> Iterator[Problem]:
    for step in parent["steps"][:1]:
        if step["keywordType"] in {"Conjunction", "Unknown"}:
            sentence = f"The first step begins with '{step['keyword'].strip()}', which continues nothing."
            hint = f"Begin it with a keyword such as '{file.words.given}' or '{file.words.then}'."
            yield Problem(file.place(step), sentence, hint)


def _outline(file: FeatureFile, scenario: Node, before: list[Node]) -> Iterator[Problem]:
    """Yield what is wrong between the placeholders of a scenario and the columns that fill them."""
    title = f"The scenario {quoted(scenario['name'])}"
    wanted: dict[str, Node] = {}
    for step in (*scenario["steps"], *before):
        for text in _texts(step):
            wanted |= {name: step for name in _PLACEHOLDER.findall(text) if name not in wanted}
    if not scenario["examples"]:
        if scenario["keyword"] in file.words.outline:
            sentence = f"{title} is an outline without a table of examples."
            hint = f"Write '{file.words.examples}:' and a table below it."
            yield Problem(file.place(scenario), sentence, hint)
        else:
            for name, step in wanted.items():
                hint = f"Write '{file.words.examples}:' with the column {quoted(name)}, or the value itself."
                yield Problem(file.place(step), f"Nothing gives '<{quoted(name)[1:-1]}>' a value.", hint)
    for examples in scenario["examples"]:
        if not examples["tableBody"]:
            sentence = f"A table of examples of {title[4:]} has no row, so nothing runs."
            yield Problem(file.place(examples), sentence, "Write a row of titles and a row of values.")
        if "tableHeader" in examples:
            yield from _columns(file, scenario, before, wanted, examples)


def _columns(
    file: FeatureFile, scenario: Node, before: list[Node], wanted: Mapping[str, Node], examples: Node
) -> Iterator[Problem]:
    cells = examples["tableHeader"]["cells"]
    columns = Counter(cell["value"] for cell in cells)
    for name, step in wanted.items():
        if name not in columns:
            line = examples["location"]["line"]
            sentence = f"No column of the examples in line {line} gives '<{quoted(name)[1:-1]}>' a value."
            yield Problem(file.place(step), sentence, f"Add the column {quoted(name)}, or correct the name.")
    used = [scenario["name"]]
    for step in (*scenario["steps"], *before):
        used += [*_texts(step), step.get("docString", {}).get("content", "")]
    for cell in cells:
        name = cell["value"]
        if columns[name] > 1:
            yield Problem(file.place(cell), f"The column {quoted(name)} stands there twice.", "Delete one.")
        elif not any(f"<{name}>" in text for text in used):
            hint = f"Write '<{quoted(name)[1:-1]}>' in a step or in the title, or delete the column."
            yield Problem(file.place(cell), f"Nothing uses the column {quoted(name)}.", hint)


def _texts(step: Node) -> list[str]:
    rows = step.get("dataTable", {"rows": ()})["rows"]
    return [step["text"], *(cell["value"] for row in rows for cell in row["cells"])]


def _tags(file: FeatureFile, norms: Mapping[str, NormSummary]) -> Iterator[Problem]:
    """Yield the tags that look like a norm and are none, and those that no scenario below them bears out."""
    borne_out: dict[str, set[str]] = defaultdict(set)
    for run in file.runs:
        judged = {claim.norm for step in run.steps for claim in _claims(step)}
        for id in run.tags.values():
            borne_out[id] |= judged
    for tag in _all_tags(file):
        name = tag["name"].removeprefix("@")
        if name in norms:
            if name not in borne_out[tag["id"]]:
                sentence = f"No scenario with the tag {quoted(tag['name'])} says what becomes of the norm."
                hint = f"Add a step such as '{_wording(name, Verdict.VIOLATION)}'."
                yield Problem(file.place(tag), sentence, hint)
        elif _like_a_norm(name, norms):
            yield Problem(file.place(tag), f"There is no norm {quoted(name)}.", _nearest(name, norms))


def _all_tags(file: FeatureFile) -> Iterator[Node]:
    assert file.feature is not None
    yield from file.feature["tags"]
    for rule in file.nodes("rule"):
        yield from rule["tags"]
    for scenario, _ in file.scenarios():
        yield from scenario["tags"]
        for examples in scenario["examples"]:
            yield from examples["tags"]


def _like_a_norm(name: str, norms: Mapping[str, NormSummary]) -> bool:
    acts = {id.partition("-")[0] for id in norms}
    act, hyphen, _ = name.lower().partition("-")
    return bool(hyphen and act in acts) or bool(difflib.get_close_matches(name.lower(), norms, 1, _LIKENESS))


def _claims_hold(file: FeatureFile, norms: Mapping[str, NormSummary]) -> Iterator[Problem]:
    """Yield the assertions on unknown norms, with unknown words, or in a scenario without the norm's tag."""
    untagged: dict[tuple[Place, str], None] = {}
    for run, claim in _all_claims(file):
        if claim.word not in VERDICT_WORDS:
            sentence = f"{quoted(claim.word)} is not the word for a verdict."
            hint = "Write " + ", ".join(f"'{word}'" for word in VERDICT_WORDS) + "."
            yield Problem(claim.place, sentence, _suggestion(claim.word, VERDICT_WORDS) or hint)
        if claim.norm not in norms:
            yield Problem(claim.place, f"There is no norm {quoted(claim.norm)}.", _nearest(claim.norm, norms))
        elif claim.norm not in run.tags:
            untagged[run.scenario, claim.norm] = None
    for place, norm in untagged:
        sentence = f"The scenario judges {quoted(norm)} without its tag, so a run by tag leaves it out."
        yield Problem(place, sentence, f"Write '@{norm}' above it, above its examples or above the feature.")


def _all_claims(file: FeatureFile) -> Iterator[tuple[Run, _Claim]]:
    for run in file.runs:
        for step in run.steps:
            for claim in _claims(step):
                yield run, claim


def _claims(step: Step) -> Iterator[_Claim]:
    if step.kind != "then":
        return
    if found := _CLAIM.fullmatch(step.text):
        yield _Claim(found[1], found[2], step.place)
    titles = step.table[0] if step.table else ()
    if NORM_COLUMN in titles and VERDICT_COLUMN in titles:
        norm, verdict = titles.index(NORM_COLUMN), titles.index(VERDICT_COLUMN)
        for row, place in list(zip(step.table, step.rows, strict=True))[1:]:
            yield _Claim(row[norm], row[verdict], place)


def _asserted(files: Iterable[FeatureFile]) -> dict[str, dict[Verdict, list[Place]]]:
    found: dict[str, dict[Verdict, list[Place]]] = {}
    for file in files:
        for _, claim in _all_claims(file):
            if claim.word in VERDICT_WORDS:
                places = found.setdefault(claim.norm, {}).setdefault(VERDICT_WORDS[claim.word], [])
                if claim.place not in places:
                    places.append(claim.place)
    return found


def _uncovered(id: str, norm: NormSummary, verdict: Verdict) -> Problem:
    sentence = f"No scenario proves the verdict {verdict.value} of {quoted(id)}."
    hint = f"Write one with the tag '@{id}' and the step '{_wording(id, verdict)}'."
    return Problem(norm.place, sentence, hint)


def _wording(norm: str, verdict: Verdict) -> str:
    word = next(word for word, meant in VERDICT_WORDS.items() if meant is verdict)
    return f'Alors la norme "{norm}" est "{word}"'


def _nearest(name: str, known: Iterable[str]) -> str:
    return _suggestion(name, known) or "`gdpr-rules rules list` shows the norms."


def _suggestion(name: str, known: Iterable[str]) -> str:
    near = difflib.get_close_matches(name.lower(), known, 1, 0.6)
    return f"Did you mean '{near[0]}'?" if near else ""
