"""The French words of scenarios: kinds of facts, values, days and moments, duties, and what the law makes of facts.

A scenario names a fact as a lawyer would (`l'appareil "portable de garde"`); the case file knows it by an id
(`device.portable-de-garde`). This module leads from the one to the other and tells every mistake in one sentence.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any, Final

from gdpr_rules.errors import GdprRulesError
from gdpr_rules.facts.case import KINDS
from gdpr_rules.facts.fact import ID_PATTERN
from gdpr_rules.facts.fields import Choice, Count, Done, FieldType, Flag, Lasting, LinkTo, Several, Text, When
from gdpr_rules.norms.norm import Addressee
from gdpr_rules.notifications import Duty, State


class ScenarioMistake(GdprRulesError):
    """A scenario says something that cannot be understood; `hint` says what to write."""

    def __init__(self, sentence: str, hint: str) -> None:
        self.sentence = sentence
        self.hint = hint
        super().__init__(f"{sentence} {hint}")


NOUNS: Final[Mapping[str, str]] = {
    "l'appareil": "device",
    "le réseau": "network",
    "le service": "service",
    "les données": "dataset",
    "l'incident": "breach",
    "la violation de données": "breach",
    "le prestataire": "provider",
    "la personne": "person",
    "le lieu": "site",
    "le traitement": "processing",
    "la demande": "request",
    "la sauvegarde": "backup",
}
"""How a scenario calls a fact of each kind; an incident is called a breach once the law makes it one."""

LISTS: Final[Mapping[str, str]] = {
    "tous les appareils": "device",
    "tous les réseaux": "network",
    "tous les services": "service",
    "toutes les données": "dataset",
    "tous les incidents": "breach",
    "tous les prestataires": "provider",
    "toutes les personnes": "person",
    "tous les lieux": "site",
    "tous les traitements": "processing",
    "toutes les demandes": "request",
    "toutes les sauvegardes": "backup",
    "tous les écarts": "departure",
}
"""How a scenario says that it names all facts of a kind."""

PRACTICE: Final = "le cabinet"
"""How a scenario calls what a practice has once: itself, its security, its accountability."""

LABEL: Final = "label"
"""What every fact may be called; no rule tests it."""

NAME: Final = r'"[^"]+"'
SUBJECT: Final = rf"(?:{'|'.join(NOUNS)}) {NAME}|{PRACTICE}"
"""The pattern of a fact as a scenario names it."""

ADDRESSEES: Final[Mapping[str, Addressee]] = {
    "la notification à l'autorité de contrôle": "supervisory_authority",
    "la communication aux personnes concernées": "data_subjects",
    "l'inscription au registre des violations": "breach_register",
    "la notification au responsable du traitement": "controller",
    "la déclaration à l'agence de santé": "health_agency",
}
"""How a scenario calls each notification."""

DUTIES: Final[Mapping[str, Duty]] = {
    "exigée": "required",
    "excusée": "excused",
    "non exigée": "not_required",
    "indéterminée": "undetermined",
}

STATES: Final[Mapping[str, State]] = {
    "à faire": "due",
    "en retard": "overdue",
    "faite": "done",
    "faite en retard": "done_late",
    "faite en partie": "partly_done",
    "de suite inconnue": "unknown",
}

TRAITS: Final[Mapping[tuple[str, str], tuple[str, str]]] = {
    ("dataset", "health_data"): ("sont des données de santé", "ne sont pas des données de santé"),
    ("dataset", "personal_data"): ("sont des données personnelles", "ne sont pas des données personnelles"),
    ("dataset", "about_nobody"): ("ne concernent personne", "concernent quelqu'un"),
    ("dataset", "special_category"): ("sont des données sensibles", "ne sont pas des données sensibles"),
    ("dataset", "at_high_stakes"): (
        "appellent une vigilance particulière",
        "n'appellent pas de vigilance particulière",
    ),
    ("dataset", "held_electronically"): (
        "sont gardées ou ouvertes par une machine",
        "ne sont ni gardées ni ouvertes par une machine",
    ),
    ("dataset", "backed_up_often"): ("sont sauvegardées souvent", "ne sont pas sauvegardées souvent"),
    ("dataset", "backed_up_off_site"): (
        "ont une copie gardée hors du cabinet",
        "n'ont aucune copie gardée hors du cabinet",
    ),
    ("dataset", "backed_up_off_line"): (
        "ont une copie débranchée du réseau",
        "n'ont aucune copie débranchée du réseau",
    ),
    ("dataset", "restored_in_test"): ("ont été restaurées pour essai", "n'ont jamais été restaurées pour essai"),
    ("network", "of_others"): ("appartient à d'autres", "n'appartient pas à d'autres"),
    ("network", "openings_said_needed"): (
        "est dit n'ouvrir que le nécessaire",
        "n'est pas dit n'ouvrir que le nécessaire",
    ),
    ("device", "reachable_from_internet"): (
        "est joignable depuis internet",
        "n'est pas joignable depuis internet",
    ),
    ("device", "reaches_health_data"): (
        "donne accès à des données de santé",
        "ne donne pas accès à des données de santé",
    ),
    ("provider", "acts_as_processor"): ("agit comme sous-traitant", "n'agit pas comme sous-traitant"),
    ("provider", "bound_by_legal_act"): (
        "est lié par un acte juridique autre qu'un contrat",
        "n'est lié par aucun acte juridique autre qu'un contrat",
    ),
    ("provider", "decides_alone"): ("décide seul de ce qu'il fait des données", "ne décide pas seul des données"),
    ("service", "answers_the_internet"): (
        "répond aux demandes venues d'internet",
        "ne répond pas aux demandes venues d'internet",
    ),
    ("service", "exposes_personal_data"): ("expose des données personnelles", "n'expose pas de données personnelles"),
    ("service", "exposes_health_data"): ("expose des données de santé", "n'expose pas de données de santé"),
    ("service", "said_hosted"): ("est hébergé ailleurs", "n'est pas hébergé ailleurs"),
    ("service", "kept_here"): ("tourne au cabinet", "ne tourne pas au cabinet"),
    ("service", "closed_to_the_internet"): ("reste fermé à internet", "n'est pas fermé à internet"),
    ("service", "crosses_the_internet"): ("passe par internet", "ne passe pas par internet"),
    ("service", "password_strong"): (
        "exige un mot de passe assez fort",
        "n'exige pas un mot de passe assez fort",
    ),
    ("practice", "said_large_scale"): (
        "dit traiter des données de santé à grande échelle",
        "ne dit pas traiter des données de santé à grande échelle",
    ),
    ("security", "leaver_named"): (
        "nomme une personne partie dont le compte reste ouvert",
        "ne nomme aucune personne partie dont le compte reste ouvert",
    ),
    ("person", "acts_under_authority"): (
        "agit sous l'autorité du cabinet",
        "n'agit pas sous l'autorité du cabinet",
    ),
    ("processing", "for_care"): ("sert à soigner", "ne sert pas à soigner"),
    ("request", "identity_doubted"): (
        "attend que l'identité soit sûre",
        "n'attend pas que l'identité soit sûre",
    ),
    ("request", "two_months_allowed"): ("ouvre un délai de deux mois", "n'ouvre pas un délai de deux mois"),
    ("breach", "personal_data_breach"): (
        "est une violation de données personnelles",
        "n'est pas une violation de données personnelles",
    ),
    ("breach", "touches_health_data"): ("touche des données de santé", "ne touche pas de données de santé"),
    ("breach", "open_to_the_public"): ("a ouvert les données à tous", "n'a pas ouvert les données à tous"),
    ("breach", "touches_exploitable_data"): (
        "touche des données qu'un fraudeur peut exploiter",
        "ne touche pas de données qu'un fraudeur peut exploiter",
    ),
    ("breach", "ruled_out"): ("est écarté par une vérification", "n'est pas écarté"),
    ("breach", "accidental"): ("est un accident", "n'est pas un accident"),
    ("breach", "an_attack"): ("est une attaque", "n'est pas une attaque"),
    ("breach", "said_open"): ("est dit ouvert à tous", "n'est pas dit ouvert à tous"),
    ("breach", "said_not_open"): ("est dit fermé au public", "n'est pas dit fermé au public"),
    ("breach", "made_public"): ("a rendu les données publiques", "n'a pas rendu les données publiques"),
    ("breach", "confidentiality_lost"): ("atteint la confidentialité", "n'atteint pas la confidentialité"),
    ("breach", "availability_lost"): ("atteint la disponibilité", "n'atteint pas la disponibilité"),
    ("breach", "holder_known"): ("a un destinataire connu", "n'a pas de destinataire connu"),
    ("breach", "in_unknown_hands"): (
        "a mis les données entre des mains inconnues",
        "n'a pas mis les données entre des mains inconnues",
    ),
    ("breach", "device_was_encrypted"): ("touche un appareil chiffré", "ne touche pas d'appareil chiffré"),
    ("breach", "said_readable"): (
        "porte sur des données dites lisibles",
        "ne porte pas sur des données dites lisibles",
    ),
    ("breach", "said_unreadable"): (
        "porte sur des données dites illisibles",
        "ne porte pas sur des données dites illisibles",
    ),
    ("breach", "could_be_read"): ("porte sur des données lisibles", "ne porte pas sur des données lisibles"),
    ("breach", "said_late_with_reasons"): (
        "est dit notifié tard, motifs à l'appui",
        "n'est pas dit notifié tard, motifs à l'appui",
    ),
    ("breach", "dispensed_by_the_authority"): (
        "est dit dispensé d'information par l'autorité",
        "n'est pas dit dispensé d'information par l'autorité",
    ),
    ("breach", "said_to_have_reached_nobody"): (
        "est dit n'avoir livré les données à personne",
        "n'est pas dit n'avoir livré les données à personne",
    ),
    ("breach", "said_to_concern_one_person"): (
        "est dit ne concerner qu'une personne",
        "n'est pas dit ne concerner qu'une personne",
    ),
    ("breach", "said_not_restored"): ("est dit non réparé à temps", "n'est pas dit non réparé à temps"),
    ("breach", "data_reached_strangers"): (
        "a mis les données entre des mains étrangères",
        "n'a pas mis les données entre des mains étrangères",
    ),
    ("breach", "risk"): ("fait courir un risque", "ne fait pas courir de risque"),
    ("breach", "high_risk"): ("fait courir un risque élevé", "ne fait pas courir de risque élevé"),
    ("breach", "risk_unlikely"): (
        "n'est pas susceptible de faire courir un risque",
        "est susceptible de faire courir un risque",
    ),
}
"""What the law makes of a fact, and its contrary, as the end of a sentence that the fact begins."""

_MONTHS: Final = (
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)
_HOURS_OF_CHANGE: Final = {"heure d'été": "+02:00", "heure d'hiver": "+01:00"}
MOMENT: Final = (
    rf"(?:1er|\d{{1,2}}) (?:{'|'.join(_MONTHS)}) \d{{4}}"
    rf"(?: à \d{{1,2}} h(?: \d{{2}})?(?: \((?:{'|'.join(_HOURS_OF_CHANGE)})\))?)?"
)
"""The pattern of a day, or of a day and an hour."""

_PARTS: Final = re.compile(
    rf"(?P<day>1er|\d{{1,2}}) (?P<month>{'|'.join(_MONTHS)}) (?P<year>\d{{4}})"
    rf"(?: à (?P<hour>\d{{1,2}}) h(?: (?P<minute>\d{{2}}))?(?: \((?P<which>{'|'.join(_HOURS_OF_CHANGE)})\))?)?"
)
_SPACES: Final = str.maketrans({"\u00a0": " ", "\u202f": " ", "’": "'"})
_LIGATURES: Final = str.maketrans({"œ": "oe", "Œ": "Oe", "æ": "ae", "Æ": "Ae"})
_UNKNOWN: Final = frozenset({"inconnu", "inconnue", "inconnus", "inconnues"})
UNASKED: Final = "non demandé"
"""In the table of facts, the value of a fact of which the scenario says nothing: not even that it is unknown."""
_ANSWERS: Final = {"oui": "yes", "non": "no"}
_REFUSED: Final = frozenset({"refusé", "refusée"})
_NONE: Final = frozenset({"aucun", "aucune"})
_BOUNDS: Final = {
    "plus de": "more_than",
    "au moins": "at_least",
    "moins de": "less_than",
    "au plus": "at_most",
    "environ": "about",
}
_UNITS: Final = {
    "an": ("P", "Y"),
    "ans": ("P", "Y"),
    "mois": ("P", "M"),
    "jour": ("P", "D"),
    "jours": ("P", "D"),
    "heure": ("PT", "H"),
    "heures": ("PT", "H"),
    "minutes": ("PT", "M"),
}


def plain(text: str) -> str:
    """Return `text` with plain spaces and straight apostrophes."""
    return text.translate(_SPACES).strip()


def identifier(name: str) -> str:
    """Return the id of a fact that a scenario calls `name`: the name itself if it can be one."""
    if re.fullmatch(ID_PATTERN, name):
        return name
    letters = unicodedata.normalize("NFKD", name.translate(_LIGATURES)).encode("ascii", "ignore").decode()
    id = re.sub(r"[^A-Za-z0-9]+", "-", letters).strip("-")[:64]
    if not id:
        raise ScenarioMistake(f"'{name}' cannot name a fact.", "Write a name with letters or digits.")
    return id


def subject(written: str) -> tuple[str, str | None]:
    """Return the kind and the name of a fact as a scenario names it; the practice has neither kind nor name."""
    if written == PRACTICE:
        return "", None
    noun, _, name = written.rstrip('"').partition(' "')
    if noun not in NOUNS or not name:
        raise ScenarioMistake(f"{quote(written)} names no fact.", 'Write it as: l\'appareil "portable".')
    return NOUNS[noun], name


def moment(written: str) -> str:
    """Return a day or a moment in words (`8 octobre 2019 à 9 h 12`) as a case file writes it.

    What is not written in words is returned as it stands, for the field to judge.
    """
    found = _PARTS.fullmatch(plain(written).removeprefix("le "))
    if found is None:
        return plain(written)
    day = f"{found['year']}-{_MONTHS.index(found['month']) + 1:02}-{int(found['day'].removesuffix('er')):02}"
    if found["hour"] is None:
        return day
    offset = _HOURS_OF_CHANGE[found["which"]] if found["which"] else ""
    return f"{day}T{int(found['hour']):02}:{found['minute'] or '00'}{offset}"


def value(address: str, field: FieldType[Any], written: str) -> Any:
    """Return a value in words as a case file writes it; `address` stands for the field in messages.

    Raises ScenarioMistake if the field cannot have that value.
    """
    found = _value(field, plain(written))
    try:
        field.read(found)
    except ValueError as error:
        hint = "" if isinstance(field, Choice | Several) else f"Write {_expected(field)}."
        raise ScenarioMistake(f"{quote(written)} cannot be the value of '{address}': {error}", hint) from None
    return found


def _value(field: FieldType[Any], written: str) -> Any:
    if written in _UNKNOWN:
        return "unknown"
    if isinstance(field, Text):
        return written
    if isinstance(field, Flag | Choice):
        return _ANSWERS.get(written, written)
    if isinstance(field, Done):
        return "refused" if written in _REFUSED else _ANSWERS.get(written) or _instant(written)
    if isinstance(field, When):
        return _instant(written)
    if isinstance(field, Count):
        return _bounded(written, lambda number: number.replace(" ", ""))
    if isinstance(field, Lasting):
        return _bounded(written, _duration)
    return _members(field, written)


def _instant(written: str) -> Any:
    if between := re.fullmatch("entre le (.+) et le (.+)", written):
        return {"not_before": moment(between[1]), "not_after": moment(between[2])}
    if written.startswith("vers le "):
        return {"about": moment(written.removeprefix("vers le "))}
    return moment(written)


def _bounded(written: str, read: Any) -> Any:
    for words, key in _BOUNDS.items():
        if written.startswith(f"{words} "):
            return {key: read(written.removeprefix(f"{words} "))}
    return read(written)


def _duration(written: str) -> str:
    number, _, unit = written.partition(" ")
    if number.isdecimal() and unit in _UNITS:
        before, after = _UNITS[unit]
        return f"{before}{number}{after}"
    return written


def _members(field: FieldType[Any], written: str) -> Any:
    """Read `a, b et c`; `seulement` closes a list of ties, `au moins` opens a list of words."""
    if written in _NONE:
        return {"only": []}
    form = ""
    for words, key in (("seulement ", "only"), ("au moins ", "at_least")):
        if written.startswith(words):
            form, written = key, written.removeprefix(words)
    listed = items(written)
    if isinstance(field, LinkTo):
        listed = [identifier(name) for name in listed]
    return {form: listed} if form else listed


def items(written: str) -> list[str]:
    """Return the members of a list in words: `a, b et c`."""
    return [item.strip().strip('"') for item in re.split(r", | et ", written) if item.strip()]


def _expected(field: FieldType[Any]) -> str:
    for types, example in (
        (Flag, "oui, non or inconnu"),
        (Done, "oui, non, refusé, inconnu or a day such as 8 octobre 2019"),
        (When, "a day such as 8 octobre 2019, or 8 octobre 2019 à 9 h 12"),
        (Count, "a number such as 5 300, plus de 5 300 or environ 40"),
        (Lasting, "a length such as 4 mois, 72 heures or environ 4 mois"),
    ):
        if isinstance(field, types):
            return example
    return "names of facts such as a, b et c"


def quote(text: str) -> str:
    """Return `text` in quotes, shortened and on one line."""
    shown = " ".join(text.split())
    return f"'{shown if len(shown) <= 80 else shown[:79] + '…'}'"


def nearest(word: str, known: Iterable[str], otherwise: str) -> str:
    """Return which of the `known` words was probably meant, or `otherwise`."""
    near = difflib.get_close_matches(word, list(known), 1)
    return f"Did you mean '{near[0]}'?" if near else otherwise


def known_field(kind: str, name: str) -> FieldType[Any]:
    """Return the type of a field of a kind of fact; raise ScenarioMistake if there is no such kind or field."""
    if kind not in KINDS:
        hint = nearest(kind, KINDS, f"The kinds are {', '.join(KINDS)}.")
        raise ScenarioMistake(f"There is no kind of fact '{kind}'.", hint)
    if name == LABEL:
        return Text()
    fields = KINDS[kind].fields()
    if name not in fields:
        hint = nearest(name, fields, f"It has {', '.join(fields)}.")
        raise ScenarioMistake(f"A {kind} has no field '{name}'.", hint)
    return fields[name]


def chosen(word: str, known: Mapping[str, Any], what: str) -> Any:
    """Return what a word of a scenario stands for; raise ScenarioMistake if it is no `what`."""
    if word not in known:
        raise ScenarioMistake(f"{quote(word)} is no {what}.", nearest(word, known, f"Write {', '.join(known)}."))
    return known[word]
