"""The JSON Schemas of the files that people write, generated from the models, for editors and other programs.

Our reader takes every scalar as the text that stands in the file; an editor may see a number or a truth
value in the same place. The schemas accept both, and no null.
"""

from __future__ import annotations

import ast
import inspect
import json
import textwrap
from collections.abc import Iterator
from typing import Any, Final

from pydantic import BaseModel, TypeAdapter

from gdpr_rules.facts.case import KINDS, Case
from gdpr_rules.facts.fields import DURATION_SCHEMA, FLAG_SCHEMA, INSTANT_SCHEMA, Choice, Several
from gdpr_rules.facts.values import Json
from gdpr_rules.norms.source import Source
from gdpr_rules.reading.written import Naming, Question, Remedy, WrittenNorm, WrittenQualification

_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_NULL: Final = {"type": "null"}
_NOISE: Final = ("default", "discriminator", "title")
_BY_NAME: Final = ("properties", "$defs")
_SHARED: Final = {"moment": INSTANT_SCHEMA, "time_span": DURATION_SCHEMA}
_SHAPES: Final[dict[str, tuple[Any, str]]] = {
    "norms": (list[WrittenNorm], "The duties of the law, a list of them in each file."),
    "qualifications": (list[WrittenQualification], "What facts amount to in law, a list in each file."),
    "remedies": (dict[str, Remedy], "What repairs a violation, by id."),
    "questions": (dict[str, Question], "What is asked, by `kind.field`, or by kind what closes its list."),
    "words": (dict[str, Naming], "How each kind of fact, its fields and their values are called."),
    "sources": (Source | list[Source], "The texts that norms cite, one or several in a file."),
}


def schemas() -> dict[str, Json]:
    """Return the schema of each kind of file, by name."""
    case = {"case": _finished(_case(), inspect.getdoc(Case) or "")}
    return case | {name: _finished(TypeAdapter(shape).json_schema(), text) for name, (shape, text) in _SHAPES.items()}


def written(schema: Json) -> str:
    """Return a schema as the text of its file."""
    return json.dumps(schema, ensure_ascii=False, indent=1) + "\n"


def _case() -> Json:
    """Return the schema of a case, with the long form of each field written once."""
    schema = Case.model_json_schema()
    schema["properties"]["listed"]["items"] = {"enum": list(KINDS)}
    definitions = schema["$defs"]
    definitions.update(_SHARED)
    for kind, model in KINDS.items():
        properties = definitions[model.__name__]["properties"]
        for name, field_type in model.fields().items():
            shared = f"{kind}.{name}" if isinstance(field_type, (Choice, Several)) else field_type.name
            _share(definitions, shared, properties[name])
            properties[name] = _reference(shared)
    return _described({**schema, "description": ""}, Case)


def _share(definitions: dict[str, Json], name: str, stated: Json) -> None:
    *short, long, several = stated["anyOf"]
    long["properties"] = {key: _shared_part(part) for key, part in long["properties"].items()}
    definitions[f"{name}.in_full"] = long
    full = _reference(f"{name}.in_full")
    definitions[name] = {"anyOf": [*map(_shared_part, short), full, {**several, "items": full}]}


def _shared_part(part: Json) -> Json:
    return next((_reference(name) for name, shared in _SHARED.items() if part == shared), part)


def _reference(name: str) -> Json:
    return {"$ref": f"#/$defs/{name}"}


def _finished(made: Json, description: str) -> Json:
    models = {model.__name__: model for model in _models(BaseModel)}
    for name, definition in made.get("$defs", {}).items():
        if name in models:
            _described(definition, models[name])
    return {"$schema": _DIALECT, **_tolerant(made), "description": description}


# What the reader accepts.


def _tolerant(node: Any) -> Any:
    """Accept each scalar as a value and as text, refuse null, and drop what says nothing to an editor."""
    if isinstance(node, list):
        return [_tolerant(each) for each in node]
    if not isinstance(node, dict):
        return node
    kept = {key: _part(key, value) for key, value in node.items() if key not in _NOISE}
    if "patternProperties" in kept:
        kept.setdefault("additionalProperties", False)
    return _scalar(kept)


def _part(key: str, value: Any) -> Any:
    return {name: _tolerant(each) for name, each in value.items()} if key in _BY_NAME else _tolerant(value)


def _scalar(schema: Json) -> Json:
    kind = schema.get("type")
    if kind == "integer":
        return {"anyOf": [schema, {"type": "string", "pattern": r"^\d+$"}]}
    if kind == "string" and not {"pattern", "format", "enum", "const"} & schema.keys():
        return {**schema, "type": ["string", "number"]}
    if "enum" in schema and True in schema["enum"]:
        return {**schema, "enum": ["true", "false", *schema["enum"]]}
    if "anyOf" in schema:
        return _alternatives(schema)
    return schema


def _alternatives(schema: Json) -> Json:
    choices = [choice for choice in schema["anyOf"] if choice != _NULL]
    if {"type": "boolean"} in choices:
        choices = [_scalar(FLAG_SCHEMA)]
    rest = {key: value for key, value in schema.items() if key != "anyOf"}
    return {**choices[0], **rest} if len(choices) == 1 else {**rest, "anyOf": choices}


# What each key means.


def _described(definition: Json, model: type[BaseModel]) -> Json:
    """Add to the properties of a model what the texts below its attributes say of them."""
    names = {name: field.alias or name for name, field in model.model_fields.items()}
    for name, text in _texts(model).items():
        if names.get(name) in definition["properties"]:
            definition["properties"][names[name]]["description"] = text
    return definition


def _texts(model: type[BaseModel]) -> dict[str, str]:
    """Return the text that stands below each attribute in the source of a model, if the source is at hand."""
    try:
        (body,) = ast.parse(textwrap.dedent(inspect.getsource(model))).body
    except OSError:
        return {}
    assert isinstance(body, ast.ClassDef)
    found = {}
    for attribute, text in zip(body.body, body.body[1:], strict=False):
        match attribute, text:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(told))):
                found[name] = inspect.cleandoc(told)
    return found


def _models(base: type[BaseModel]) -> Iterator[type[BaseModel]]:
    for model in base.__subclasses__():
        if model.__module__.startswith(("gdpr_rules.facts.", "gdpr_rules.norms.", "gdpr_rules.reading.")):
            yield model
        yield from _models(model)
