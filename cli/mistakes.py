"""What is wrong with a file, in the language of the user.

The library says it in English. The mistakes that people make most often stand here in French, by the English text, as
in any catalogue of translations; a word in braces stands for what differs. What is not here is told in English.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, partial
from typing import Final

from gdpr_rules.errors import Problem

from .language import Language

FRENCH: Final[Mapping[str, str]] = {
    # A file that cannot be used.
    "cannot be read: No such file or directory.": "ce fichier n'existe pas.",
    "cannot be read: Is a directory.": "c'est un dossier, pas un fichier.",
    "cannot be read: Permission denied.": "vous n'avez pas le droit de lire ce fichier.",
    "this cannot be the name of a file.": "ce ne peut pas être le nom d'un fichier.",
    "Check the path and the rights.": "Vérifiez le chemin et vos droits.",
    "is larger than {size} MB.": "ce fichier dépasse {size} Mo.",
    "Is it the right file?": "Est-ce le bon fichier ?",
    "is not text in UTF-8.": "ce n'est pas du texte en UTF-8.",
    "Save it as UTF-8, without changing anything else.": "Enregistrez-le en UTF-8, sans rien changer d'autre.",
    # A file that is not YAML.
    "this is not readable as YAML: {reason}.": "ceci ne se lit pas comme du YAML ({reason}).",
    "Check the indentation, use no tabs, and put quotes around a text that holds a colon or starts with a sign.": (
        "Vérifiez les retraits, n'utilisez pas de tabulation, et mettez entre guillemets droits un texte qui contient "
        "deux-points ou commence par un signe."
    ),
    "'{key}' is written twice.": "« {key} » est écrit deux fois.",
    "Keep one of the two.": "Gardez l'un des deux.",
    "nothing is written here, and null could mean anything.": (
        "rien n'est écrit ici, et un vide pourrait tout vouloir dire."
    ),
    "Write unknown if nobody knows, {} or [] if it is empty, or leave the line out if nobody asked.": (
        "Écrivez unknown si personne ne sait, {} ou [] s'il n'y en a pas, ou retirez la ligne si personne n'a demandé."
    ),
    "nothing is written here.": "rien n'est écrit ici.",
    "Is it the right file? A case that says nothing yet is {}.": (
        "Est-ce le bon fichier ? Un cas qui ne dit encore rien s'écrit {}."
    ),
    "the case holds {count} facts; more than {most} would take too long to judge.": (
        "le cas contient {count} faits ; au-delà de {most}, l'évaluation serait trop longue."
    ),
    "Describe devices or people that are alike as one, or make a case of each site.": (
        "Décrivez ensemble les appareils ou les personnes semblables, ou faites un cas par site."
    ),
    # A key that there is not.
    "a case is a mapping.": "un cas s'écrit en lignes « clé: valeur ».",
    "Write the kinds of facts as keys: practice, devices, networks.": (
        "Écrivez les sortes de faits comme clés : practice, devices, networks."
    ),
    "'{key}' is not part of a case.": "« {key} » ne fait pas partie d'un cas.",
    "a {kind} has no field '{key}'.": "{kind} n'a pas de champ « {key} ».",
    "Did you mean '{word}'?": "Vouliez-vous dire « {word} » ?",
    "Add it, or take the name out.": "Ajoutez-le, ou retirez ce nom.",
    "{address} names a {kind} that is not in the case: '{id}'.": "{address} nomme « {id} », absent du cas ({kind}).",
    "'{word}' cannot be an id.": "« {word} » ne peut pas servir d'identifiant.",
    "Use letters, digits, hyphens and underscores, 80 at most.": (
        "Employez des lettres sans accent, des chiffres, des traits d'union et des tirets bas, 80 au plus."
    ),
    "a mapping is expected here.": "il faut ici des lignes « clé: valeur ».",
    "Write `key: value` lines below it.": "Écrivez-les en dessous.",
    # A fact that there is not.
    "'{written}' sets nothing. Write it as kind.id.field=value, such as {example}.": (
        "« {written} » ne donne aucune valeur. Écrivez kind.id.field=valeur, par exemple {example}."
    ),
    "'{written}' is not a fact. Write it as kind.id.field, such as {example}.": (
        "« {written} » n'est pas un fait. Écrivez-le kind.id.field, par exemple {example}."
    ),
    "'{address}': a case has one {kind}. Write {other}.": "« {address} » : un cas n'a qu'un {kind}. Écrivez {other}.",
    "'{address}': a {kind} has no field '{field}'. Did you mean '{word}'?": (
        "« {address} » : {kind} n'a pas de champ « {field} ». Vouliez-vous dire « {word} » ?"
    ),
    "'{address}': a {kind} has no field '{field}'. There are {words}.": (
        "« {address} » : {kind} n'a pas de champ « {field} ». Il y a : {words}."
    ),
    "'{written}': there is no kind '{kind}'. Did you mean '{word}'?": (
        "« {written} » : « {kind} » n'est pas une sorte de fait. Vouliez-vous dire « {word} » ?"
    ),
    "'{written}': there is no kind '{kind}'. There are {words}.": (
        "« {written} » : « {kind} » n'est pas une sorte de fait. Il y a : {words}."
    ),
    # A proof that cannot be used.
    "cannot be read: it is not JSON.": "ce n'est pas du JSON.",
    "a proof is a JSON object.": "une preuve est un objet JSON.",
    "Write one with: gdpr-rules assess CASE --format proof --output proof.json": (
        "Faites-en une avec : gdpr-rules assess CAS --format proof --output preuve.json"
    ),
    "overlays is no list of names: {written}.": "overlays n'est pas une liste de noms : {written}.",
    "law_known_on is no day: {written}.": "law_known_on n'est pas un jour : {written}.",
    # A value that does not fit.
    "expected yes, no or unknown, not '{value}'.": "écrivez yes, no ou unknown, et non « {value} ».",
    "expected one of {words} or unknown, not '{value}'.": "écrivez {words} ou unknown, et non « {value} ».",
    "'{value}' is not one of {words}.": "« {value} » n'est pas possible ; écrivez {words}.",
    "expected a whole number such as 5300, not '{value}'.": "écrivez un nombre entier comme 5300, et non « {value} ».",
    "expected a date such as 2019-10-08, or a date and time such as 2019-10-08T09:12, not '{value}'.": (
        "écrivez un jour comme 2019-10-08, ou un jour et une heure comme 2019-10-08T09:12, et non « {value} »."
    ),
    "'{value}' is not a date of the calendar.": "« {value} » n'existe pas dans le calendrier.",
    "expected yes, no, refused, unknown or a date, not '{value}'.": (
        "écrivez yes, no, refused, unknown ou une date, et non « {value} »."
    ),
    "'{kind}' is not a kind of fact; write {kinds}.": "« {kind} » n'est pas une sorte de fait ; écrivez {kinds}.",
    "{address}: it was known before it began.": "{address} : l'incident était connu avant d'avoir commencé.",
    "{address}: it was over before it began.": "{address} : l'incident était fini avant d'avoir commencé.",
    "Check both dates.": "Vérifiez les deux dates.",
    "{address} lies in the future.": "{address} est dans l'avenir.",
    "Check the date: the 72 hours run from it.": "Vérifiez la date : les 72 heures courent à partir d'elle.",
    "there is no overlay '{name}'; there are: {names}.": "la proposition « {name} » n'existe pas ; il y a : {names}.",
}
"""Sentences and hints about a case, English to French; each English text stands in the library just so."""

_PATH: Final = re.compile(r"([\w-]+(?:\.[\w-]+)*): (.*)", re.DOTALL)
_FIELD: Final = re.compile(r"\{(\w+)\}")
_LONGEST: Final = 2_000
"""Beyond this a sentence quotes a hostile file at length, and is not worth a search."""


def told(problem: object, language: Language) -> str:
    """Return what is wrong, with its place: each sentence in French if it is known, else as the library says it."""
    if language == "en":
        return str(problem)
    if not isinstance(problem, Problem):
        return in_french(str(problem)) or str(problem)
    sentence, hint = (in_french(text) or text for text in (problem.sentence, problem.hint))
    return f"{problem.place}: {sentence} {hint}".rstrip()  # as editors take a place up


def in_french(text: str) -> str | None:
    """Return one sentence in French, with the address that may stand before it; None if it is not known."""
    if not text or len(text) > _LONGEST:
        return None if text else ""
    whole = _translated(text)
    located = _PATH.fullmatch(text)
    if whole is not None or located is None:
        return whole
    inner = _translated(located[2])
    return f"{located[1]} : {inner}" if inner is not None else None


def _translated(text: str) -> str | None:
    for template, pattern in _patterns():
        if match := pattern.fullmatch(text):
            return _FIELD.sub(partial(_said, match), FRENCH[template])
    return None


def _said(match: re.Match[str], field: re.Match[str]) -> str:
    return match[field[1]]


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((template, re.compile(_pattern(template), re.DOTALL)) for template in FRENCH)


def _pattern(template: str) -> str:
    literals = _FIELD.split(template)  # every second part is the name of what differs
    return "".join(f"(?P<{part}>.+?)" if number % 2 else re.escape(part) for number, part in enumerate(literals))
