"""Which scenarios prove a norm, by their titles: they bear its id as a tag."""

from __future__ import annotations

from pathlib import Path

from gdpr_rules.bdd.feature import Node, read_feature
from gdpr_rules.errors import InvalidInput, Place, Problem


def titles_by_norm(folder: Path) -> dict[str, list[str]]:
    """Return the titles of the scenarios in `folder` by each of their tags, in the order of the files.

    Raises InvalidInput with every mistake of the files, or if there are none.
    """
    files = [read_feature(path) for path in sorted(folder.rglob("*.feature"))]
    problems = [problem for file in files for problem in file.problems]
    if not files:
        hint = "Name a folder that holds files ending in '.feature'."
        problems.append(Problem(Place(str(folder)), "The folder holds no feature.", hint))
    if problems:
        raise InvalidInput(problems)
    titles: dict[str, list[str]] = {}
    for file in files:
        of_scenario = {file.place(scenario): _titles(scenario) for scenario, _ in file.scenarios()}
        for run in file.runs:
            for tag in run.tags:
                known = titles.setdefault(tag, [])
                known += [title for title in of_scenario[run.scenario] if title not in known]
    return titles


def _titles(scenario: Node) -> list[str]:
    """Return the title of a scenario, or of an outline that names its examples the title of each."""
    name: str = scenario["name"]
    titles = []
    for examples in scenario["examples"]:
        if "tableHeader" not in examples:
            continue
        columns = [cell["value"] for cell in examples["tableHeader"]["cells"]]
        for row in examples["tableBody"]:
            title = name
            for column, cell in zip(columns, row["cells"], strict=True):
                title = title.replace(f"<{column}>", cell["value"])
            titles.append(title)
    return list(dict.fromkeys(titles)) or [name]
