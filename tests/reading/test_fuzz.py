"""Whatever is done to a file of the knowledge base, it loads or says where it is wrong; nothing else happens."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gdpr_rules.errors import InvalidInput
from gdpr_rules.reading.load import KnowledgeBase

RICH = """\
- id: rich
  sources: ["GDPR:33(1)"]
  measured_against: ["GUIDE:G-F1-22"]
  force: binding
  severity: urgent
  jurisdiction: FR
  reading: own
  in_force: {from: 2018-05-25, until: 2030-01-01}
  applies_to:
    breach: {kind: breach, affects: data, records: {at_least: 5}, origin: {includes_any: [hacking]}, as_stated: no}
    data: {kind: dataset, sensitive: {is: yes, presume: "REC:85"}}
  requires:
    breach.authority_notified: {within: PT72H, since: breach.aware}
    breach.register_entry: yes
  unless:
    - id: spare
      sources: ["GDPR:33(1)"]
      lifts: delay
      undecided: yes
      jurisdiction: FR
      where: {breach.cause: {not_in: [unknown_cause]}}
      own_reading: {breach.aware: {before: 2026-01-01}}
      given: {other: {kind: breach, affects: data}}
      text: {fr: Sauf si, en: Unless}
  notification:
    to: supervisory_authority
    about: breach
    done: breach.authority_notified
    aware: breach.aware
    within: PT72H
  remedies: [encrypt]
  examples: {given: {practice.self.country: FR}, violation: {}, met: {}, undetermined: {}, excused: {}}
  text:
    title: {fr: Notifier, en: Notify}
    violated: {fr: "« {{ breach.label }} »", en: "“{{ breach.label }}”"}
"""
CONCLUDING = """\
- id: concluding
  sources: ["GDPR:5(1)(f)"]
  in_force: {from: 2018-05-25}
  applies_to:
    service: {kind: service, gives_access_to: data, server_function: yes}
    data: {kind: dataset, sensitive: yes}
  concludes:
    service.open: yes
    new: {kind: exposure, service: service, data: data}
  title: {fr: Exposition, en: Exposure}
- id: following
  sources: ["GDPR:5(1)(f)"]
  in_force: {from: 2018-05-25}
  applies_to:
    exposure: {kind: exposure, service: service, data: data}
    service: {kind: service}
    data: {kind: dataset}
  concludes:
    new: {kind: breach, named_after: service, came_through: service, affects: data}
  carries: {data.records: data.records}
  title: {fr: Violation, en: Breach}
"""
TEXTS = {"norms/rich.yaml": RICH, "qualifications/concluding.yaml": CONCLUDING}


@pytest.fixture
def rich(knowledge: Path) -> Path:
    for name, text in TEXTS.items():
        (knowledge / name).write_text(text, encoding="utf-8")
    return knowledge


def loads_or_says_where(folder: Path) -> None:
    problems: tuple[Any, ...] = ()
    try:
        KnowledgeBase.load(folder)
    except InvalidInput as error:
        problems = error.problems
        assert problems
    for problem in problems:
        path = Path(problem.place.file)
        assert problem.sentence
        if problem.place.file in ("words", "sources"):
            continue  # it is absent, and has no place
        assert path.is_relative_to(folder)
        if path.is_file():
            lines = path.read_text(encoding="utf-8").split("\n")
            assert problem.place.line <= len(lines) + 1
            if problem.place.line and problem.place.line <= len(lines):
                assert problem.place.column <= len(lines[problem.place.line - 1]) + 1


def test_the_rich_base_is_valid(rich: Path) -> None:
    base = KnowledgeBase.load(rich)
    assert list(base.norms) == ["base-encrypt", "rich"]
    assert list(base.qualifications) == ["base-sensitive", "concluding", "following"]


# Lines.

FILES = sorted([*TEXTS, "norms/base.yaml", "qualifications/base.yaml", "remedies/base.yaml", "sources/base.yaml"])
thorough = settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])


@thorough
@given(data=st.data())
def test_lines_deleted_repeated_swapped_or_moved(rich: Path, data: st.DataObject) -> None:
    path = rich / data.draw(st.sampled_from(FILES))
    text = path.read_text(encoding="utf-8")
    lines = text.split("\n")
    for _ in range(data.draw(st.integers(1, 3))):
        one, other = (data.draw(st.integers(0, len(lines) - 1)) for _ in range(2))
        change = data.draw(st.sampled_from(["delete", "repeat", "swap", "indent", "dedent", "cut"]))
        if change == "delete" and len(lines) > 1:
            del lines[one]
        elif change == "repeat":
            lines.insert(other, lines[one])
        elif change == "swap":
            lines[one], lines[other] = lines[other], lines[one]
        elif change == "indent":
            lines[one] = "  " + lines[one]
        elif change == "dedent":
            lines[one] = lines[one].removeprefix("  ")
        else:
            lines[one] = lines[one][: data.draw(st.integers(0, len(lines[one])))]
    path.write_text("\n".join(lines), encoding="utf-8")
    loads_or_says_where(rich)
    path.write_text(text, encoding="utf-8")


# Values.

_words = st.sampled_from(
    [
        *("", "yes", "no", "unknown", "device", "breach", "data", "service", "exposure", "rich", "-1", "5", "1e9"),
        *("GDPR:32(1)(a)", "GDPR:99", "REC:85", "2018-05-25", "2018-02-30", "9999-12-31", "PT72H", "P1M", "P999999D"),
        *("breach.aware", "breach.nothing", ".", "a.b.c", "{{ breach.label }}", "{{", "\u202e", "x" * 300, "label"),
    ]
)
_keys = _words | st.sampled_from(
    [
        *("kind", "is", "presume", "in", "not_in", "at_least", "within", "since", "before", "new", "named_after"),
        *("includes_all", "includes_none", "without_undue_delay", "as_stated", "about", "not_before", "sets", "given"),
    ]
)
_values = st.recursive(
    _words, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_keys, inner, max_size=3), max_leaves=5
)


@thorough
@given(data=st.data())
def test_values_of_any_type_anywhere(rich: Path, data: st.DataObject) -> None:
    path = rich / data.draw(st.sampled_from(FILES))
    text = path.read_text(encoding="utf-8")
    content = yaml.load(text, yaml.BaseLoader)
    for _ in range(data.draw(st.integers(1, 2))):
        content = _changed(content, data)
    path.write_text(json.dumps(content, indent=1, ensure_ascii=False), encoding="utf-8")
    loads_or_says_where(rich)
    path.write_text(text, encoding="utf-8")


def _changed(content: Any, data: st.DataObject) -> Any:
    """Put a value of any type, or nothing, in one place of the content, or add one under another key."""
    content = copy.deepcopy(content)
    here, inside = content, [each for each in _containers(content) if each]
    if not inside:
        return data.draw(_values)
    here = data.draw(st.sampled_from(inside))
    keys = list(here) if isinstance(here, dict) else list(range(len(here)))
    key = data.draw(st.sampled_from(keys))
    change = data.draw(st.sampled_from(["put", "put", "put", "delete", "rename"]))
    if change == "put":
        here[key] = data.draw(_values)
    elif change == "rename" and isinstance(here, dict):
        here[data.draw(_keys)] = here.pop(key)
    else:
        del here[key]
    return content


def _containers(content: Any) -> list[Any]:
    if isinstance(content, dict):
        return [content, *(found for value in content.values() for found in _containers(value))]
    if isinstance(content, list):
        return [content, *(found for value in content for found in _containers(value))]
    return []
