"""Which scenarios prove a norm, by their titles: they bear its id as a tag."""

from __future__ import annotations

from pathlib import Path

from gdpr_rules.bdd.feature import read_feature
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
        names = {file.place(scenario): scenario["name"] for scenario, _ in file.scenarios()}
        for run in file.runs:
            title = names[run.scenario]
            for tag in run.tags:
                if title not in titles.setdefault(tag, []):
                    titles[tag].append(title)
    return titles
