"""What must agree between the files of the knowledge base, as problems."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from gdpr_rules.errors import Place, Problem
from gdpr_rules.facts.case import KINDS
from gdpr_rules.facts.fields import Done, FieldType, Flag
from gdpr_rules.norms.citation import BadCitation
from gdpr_rules.norms.norm import Norm, Provision, Qualification
from gdpr_rules.norms.source import Sources
from gdpr_rules.norms.words import Words
from gdpr_rules.reading.contradictions import contradictions, together
from gdpr_rules.reading.written import FieldNaming, Naming, Question, Remedy

_BRACES: Final = re.compile(r"\{[{%#]|[}%#]\}")
_PLACEHOLDER: Final = re.compile(r"\{\{\s*([a-z_]+)\.([a-z_]+)[^}]*\}\}")


def check(
    norms: Mapping[str, Norm],
    qualifications: Mapping[str, Qualification],
    sources: Sources,
    remedies: Mapping[str, Remedy],
    questions: Mapping[str, Question],
    names: Mapping[str, Naming],
    places: Mapping[str, Place],
) -> list[Problem]:
    """Return every contradiction between the files; `places` says where a remedy, a question or a name stands."""
    problems: list[Problem] = []
    provisions: list[Provision] = [*qualifications.values(), *norms.values()]
    for provision in provisions:
        problems += _citations(provision, sources)
        problems += _questions_exist(provision, questions)
        if not provision.in_force.start:
            hint = "Write in_force: {from: ...}, with the day on which the text became law."
            problems.append(Problem(provision.place, f"'{provision.id}' does not say since when it is in force.", hint))
    for norm in norms.values():
        problems += _norm(norm, norms, remedies)
    for id in qualifications.keys() & norms.keys():
        hint = "Give it an id of its own: ids never repeat."
        problems.append(Problem(qualifications[id].place, f"'{id}' is the id of a norm, too.", hint))
    problems += contradictions(norms.values())
    problems += _remedies_used(norms, remedies, places)
    problems += _names(names, questions, places)
    problems += _remedies_set_fields(remedies, places)
    problems += _negative_cycles(qualifications)
    return sorted(problems)


def _citations(provision: Provision, sources: Sources) -> Iterator[Problem]:
    for citation in provision.citations():
        try:
            sources.resolve(citation)
        except BadCitation as error:
            yield Problem(provision.place, f"'{provision.id}': {error.sentence}", error.hint)


def _questions_exist(provision: Provision, questions: Mapping[str, Question]) -> Iterator[Problem]:
    for key in dict.fromkeys(read.key for read in provision.reads() if not read.concluded):
        if key not in questions:
            hint = f"Write one for '{key}' in questions/."
            yield Problem(provision.place, f"'{provision.id}' needs {key}, and no question asks for it.", hint)


def _norm(norm: Norm, norms: Mapping[str, Norm], remedies: Mapping[str, Remedy]) -> Iterator[Problem]:
    for remedy in norm.remedies:
        if remedy not in remedies:
            yield Problem(
                norm.place,
                f"'{norm.id}' names a remedy that does not exist: '{remedy}'.",
                "Write it in remedies/.",
            )
    if norm.replaced_by is not None:
        yield from _succession(norm, norms.get(norm.replaced_by))
    if norm.force != "advice" and norm.status != "draft" and not _has_law(norm):
        hint = "Cite the article that it measures, and the guide under measured_against."
        yield Problem(norm.place, f"'{norm.id}' rests on a guide alone, which founds no duty.", hint)
    variables = {pattern.variable for pattern in norm.patterns}
    for words in (norm.text.title, norm.text.violated, norm.text.duty, norm.text.why, norm.text.change):
        if words is not None:
            yield from _placeholders(norm, words, variables)
    for key in norm.key:
        if norm.pattern(key).kind not in KINDS:
            yield Problem(norm.place, f"'{norm.id}' judges '{key}', which no case can state.", "Judge a stated fact.")


def _succession(norm: Norm, heir: Norm | None) -> Iterator[Problem]:
    if heir is None:
        hint = "Write the norm that follows, or take replaced_by out."
        yield Problem(norm.place, f"'{norm.id}' is replaced by a norm that does not exist: '{norm.replaced_by}'.", hint)
    elif together(norm, heir):
        hint = "Let the one end, with in_force.until, on the day on which the other begins."
        yield Problem(norm.place, f"'{norm.id}' is still in force when '{heir.id}', which replaces it, begins.", hint)


def _has_law(norm: Norm) -> bool:
    return any(citation.act not in ("GUIDE", "REF", "SEC", "ANS", "PRAT", "FORM") for citation in norm.sources)


def _placeholders(norm: Norm, words: Words, variables: set[str]) -> Iterator[Problem]:
    for text in (words.fr, words.en):
        if _BRACES.search(_PLACEHOLDER.sub("", text)):
            hint = "Write {{ device.label }}: the name of a fact of the norm, a point, and label."
            yield Problem(norm.place, f"a text of '{norm.id}' has braces that name no fact.", hint)
    found = {language: set(_PLACEHOLDER.findall(text)) for language, text in (("fr", words.fr), ("en", words.en))}
    if found["fr"] != found["en"]:
        yield Problem(
            norm.place,
            f"the two languages of '{norm.id}' do not speak of the same facts.",
            "Use the same {{ ... }}.",
        )
    for variable, name in found["fr"] | found["en"]:
        if variable not in variables:
            sentence = f"a text of '{norm.id}' speaks of '{variable}', which the norm does not bind."
            yield Problem(norm.place, sentence, "Name one of the facts in applies_to.")
        elif name != "label":
            yield Problem(
                norm.place,
                f"a text of '{norm.id}' asks for {variable}.{name}; a text can show {variable}.label.",
            )


def _remedies_used(
    norms: Mapping[str, Norm], remedies: Mapping[str, Remedy], places: Mapping[str, Place]
) -> Iterator[Problem]:
    used = {remedy for norm in norms.values() for remedy in norm.remedies}
    for id in remedies.keys() - used:
        yield Problem(places[f"remedy {id}"], f"no norm names the remedy '{id}'.", "Name it in a norm, or delete it.")


def _remedies_set_fields(remedies: Mapping[str, Remedy], places: Mapping[str, Place]) -> Iterator[Problem]:
    for id, remedy in remedies.items():
        for field, value in remedy.sets.items():
            kind, _, name = field.partition(".")
            field_type = KINDS[kind].fields().get(name) if kind in KINDS else None
            if field_type is None:
                sentence = f"the remedy '{id}' sets '{field}', which is not a field of a fact."
                yield Problem(places[f"remedy {id}"], sentence, "Write it as device.encrypted.")
                continue
            try:
                field_type.read_value(value)
            except ValueError as error:
                yield Problem(places[f"remedy {id}"], f"the remedy '{id}' sets {field}: {error}")


def _names(
    names: Mapping[str, Naming], questions: Mapping[str, Question], places: Mapping[str, Place]
) -> Iterator[Problem]:
    for kind, model in KINDS.items():
        if kind not in names:
            yield Problem(Place("words"), f"the kind '{kind}' has no name.", "Name it in words/.")
            continue
        place = places[f"name {kind}"]
        for stray in names[kind].fields.keys() - model.fields().keys():
            yield Problem(place, f"a {kind} has no field '{stray}'.")
        for name, field_type in model.fields().items():
            yield from _naming(f"{kind}.{name}", field_type, names[kind].fields.get(name), place)
    for stray in names.keys() - KINDS.keys():
        yield Problem(places[f"name {stray}"], f"'{stray}' is not a kind of fact.", "Name one of the kinds of a case.")
    for id, question in questions.items():
        kind, _, name = id.partition(".")
        if kind not in KINDS or (name and name not in KINDS[kind].fields()):
            yield Problem(
                places[f"question {id}"], f"'{id}' is not a field of a fact.", "Write it as device.encrypted."
            )
        elif question.after is not None and question.after not in KINDS[kind].fields().keys() - {name}:
            yield Problem(
                places[f"question {id}"], f"'{question.after}' is not another field of a {kind}.", "Write after: form."
            )


def _naming(address: str, field_type: FieldType[Any], naming: FieldNaming | None, place: Place) -> Iterator[Problem]:
    """Find what is missing to tell a statement about one field in words."""
    if naming is None:
        yield Problem(place, f"'{address}' has no name.", "Name it in words/.")
        return
    truth = isinstance(field_type, (Flag, Done))
    for form, words in (("yes", naming.yes), ("no", naming.no)):
        if truth != (words is not None):
            yield Problem(place, f"'{address}' {'lacks' if truth else 'cannot have'} the words for '{form}'.")
    told = naming.says
    if (told is None) != isinstance(field_type, Flag):
        yield Problem(place, f"'{address}' {'lacks' if told is None else 'cannot have'} the words `says`.")
    if told is not None and not ("{value}" in told.fr and "{value}" in told.en):
        yield Problem(place, f"`says` of '{address}' does not show its {{value}} in both languages.")
    expected = set(getattr(field_type, "values", ()))
    for value in sorted(expected ^ naming.values.keys()):
        yield Problem(
            place,
            f"'{value}' of '{address}' {'has no name' if value in expected else 'is not one of its values'}.",
        )


def _negative_cycles(qualifications: Mapping[str, Qualification]) -> Iterator[Problem]:
    """Find conclusions that depend on their own absence: the rules could then never settle."""
    needs: dict[str, set[str]] = {}
    denies: dict[str, set[str]] = {}
    for qualification in qualifications.values():
        for made, _ in qualification.concludes():
            read: tuple[set[str], set[str]] = needs.setdefault(made, set()), denies.setdefault(made, set())
            for name, absent in qualification.rests_on():
                read[absent].add(name)
    reach = {made: _reachable(made, needs, denies) for made in needs}
    for qualification in qualifications.values():
        for made, _ in qualification.concludes():
            for denied in denies[made]:
                if made == denied or made in reach.get(denied, set()):
                    hint = "Conclude the one without the other, in a lower step."
                    yield Problem(
                        qualification.place,
                        f"'{qualification.id}' concludes {made}, which depends on its own absence.",
                        hint,
                    )


def _reachable(start: str, needs: Mapping[str, set[str]], denies: Mapping[str, set[str]]) -> set[str]:
    seen: set[str] = set()
    queue = [start]
    while queue:
        for following in needs.get(queue[-1], set()) | denies.get(queue.pop(), set()):
            if following not in seen:
                seen.add(following)
                queue.append(following)
    return seen
