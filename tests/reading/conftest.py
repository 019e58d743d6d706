"""A knowledge base of a few lines, valid, to which a test adds one mistake."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from gdpr_rules.facts.case import KINDS
from gdpr_rules.facts.fields import Done, Flag

SOURCES = """\
- id: GDPR
  kind: regulation
  name: {fr: Règlement général sur la protection des données, en: General Data Protection Regulation}
  short: {fr: RGPD, en: GDPR}
  of: {fr: du RGPD, en: of the GDPR}
  link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
  checked: official
  articles:
    5: {title: {fr: Principes, en: Principles}, paragraphs: {1: [f], 2: []}}
    32: {title: {fr: Sécurité du traitement, en: Security of processing}, paragraphs: {1: [a, b]}}
    33: {title: {fr: Notification, en: Notification}, paragraphs: {1: []}}
- id: REC
  kind: recitals
  name: {fr: Considérants du règlement général, en: Recitals of the General Regulation}
  short: {fr: considérant, en: recital}
  of: {fr: du RGPD, en: of the GDPR}
  link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
  checked: official
  articles:
    85: {title: {fr: Notification, en: Notification}}
- id: GUIDE
  kind: guide
  name: {fr: Guide pratique, en: Practical guide}
  short: {fr: guide, en: guide}
  link: "https://www.cnil.fr/guide"
  checked: official
  recommendations:
    G-F1-22: {title: {fr: Chiffrer, en: Encrypt}, checked: official}
"""

QUALIFICATIONS = """\
- id: base-sensitive
  sources: ["GDPR:5(1)(f)"]
  in_force: {from: 2018-05-25}
  applies_to: {data: {kind: dataset, content: {includes_any: [medical_record]}}}
  concludes: {data.sensitive: yes}
  title: {fr: Les dossiers sont sensibles, en: Records are sensitive}
"""

NORMS = """\
- id: base-encrypt
  sources: ["GDPR:32(1)(a)"]
  in_force: {from: 2018-05-25}
  applies_to:
    device: {kind: device, stores: data}
    data: {kind: dataset, sensitive: yes}
  requires: {device.encrypted: yes}
  remedies: [encrypt]
  examples:
    given:
      device.d.stores: [records]
      dataset.records.content: [medical_record]
    violation: {device.d.encrypted: no}
    met: {device.d.encrypted: yes}
    undetermined: {device.d.encrypted: unknown}
  text:
    title: {fr: Chiffrer les appareils, en: Encrypt the devices}
    violated:
      fr: "« {{ device.label }} » n'est pas chiffré."
      en: "“{{ device.label }}” is not encrypted."
"""

REMEDIES = """\
encrypt:
  title: {fr: Chiffrer, en: Encrypt}
  effort: 2
  when: this_week
  sets: {device.encrypted: yes}
"""

UNASKED = "device.antivirus"
"""The one field for which the base has no question."""


def _words() -> dict[str, Any]:
    """Name every kind and field by its own id."""
    return {
        kind: {
            "name": _both(kind),
            "fields": {name: _naming(name, field_type) for name, field_type in model.fields().items()},
        }
        for kind, model in KINDS.items()
    }


def _naming(name: str, field_type: object) -> dict[str, Any]:
    naming: dict[str, Any] = {"name": _both(name)}
    if isinstance(field_type, (Flag, Done)):
        naming |= {"yes": _both("Yes"), "no": _both("No")}
    if not isinstance(field_type, Flag):
        naming["says"] = _both("It says {value}")
    if values := getattr(field_type, "values", ()):
        naming["values"] = {value: _both(value) for value in values}
    return naming


def _both(text: str) -> dict[str, str]:
    return {"fr": text, "en": text}


def _questions() -> dict[str, Any]:
    fields = {f"{kind}.{name}" for kind, model in KINDS.items() for name in model.fields()}
    return {field: {"text": _both(f"{field}?")} for field in sorted(fields - {UNASKED})}


BASE: Mapping[str, str] = {
    "sources/base.yaml": SOURCES,
    "qualifications/base.yaml": QUALIFICATIONS,
    "norms/base.yaml": NORMS,
    "remedies/base.yaml": REMEDIES,
    "questions/base.yaml": json.dumps(_questions()),
    "words/base.yaml": json.dumps(_words()),
}


@pytest.fixture
def knowledge(tmp_path: Path) -> Path:
    """Write the valid base into a folder of its own."""
    for name, text in BASE.items():
        path = tmp_path / name
        path.parent.mkdir()
        path.write_text(text, encoding="utf-8")
    return tmp_path
