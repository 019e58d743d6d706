"""The step sentences about the dossier of a breach, in French; `steps` takes them up.

A dossier is prepared from the practice as it was last assessed; the register keeps its entries through a scenario.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal

from gdpr_rules.bdd import words
from gdpr_rules.bdd.situation import Situation
from gdpr_rules.bdd.words import ScenarioMistake
from gdpr_rules.dossier import BreachDossier, dossiers
from gdpr_rules.dossier.form import Answered, FormField, NotApplicable, Sought
from gdpr_rules.dossier.register import changes, entries, verify, with_entry
from gdpr_rules.explain.dossier import DossierWriter

Sentence = tuple[Literal["given", "when", "then"], str, Callable[..., None]]

_KINDS: Final = {
    "initiale": "initial",
    "complète": "complete",
    "complémentaire": "complementary",
    "un retrait": "withdrawal",
    "sans objet": "none",
}
_ANSWERS: Final = {"rempli": Answered, "inconnu": Sought, "sans objet": NotApplicable}
_LETTERS: Final = {"à relire": True, "à décider": False}


def _prepare(situation: Situation, name: str) -> None:
    id = words.identifier(name)
    found = {dossier.breach: dossier for dossier in dossiers(situation.report)}
    if id not in found:
        raise ScenarioMistake(f"There is no breach '{name}'.", words.nearest(id, found, "State one before."))
    situation.dossier = found[id]


def _dossier(situation: Situation) -> BreachDossier:
    if situation.dossier is None:
        raise ScenarioMistake("No dossier is prepared.", "Write 'Quand on prépare le dossier de l'incident \"...\"'.")
    return situation.dossier


def _writer(situation: Situation) -> DossierWriter:
    return DossierWriter(_dossier(situation), "fr")


def _is_of_kind(situation: Situation, kind: str) -> None:
    wanted, found = words.chosen(kind, _KINDS, "kind of notification"), _dossier(situation).form.kind
    assert found == wanted, f"the notification is {found}."


def _field(situation: Situation, id: str) -> FormField:
    form = _dossier(situation).form
    known = [field.id for field in form.fields]
    if id not in known:
        raise ScenarioMistake(f"The form has no field '{id}'.", words.nearest(id, known, "Write FORM-D3."))
    return form.field(id)


def _answers(situation: Situation, id: str, how: str) -> None:
    wanted, found = words.chosen(how, _ANSWERS, "answer"), _field(situation, id).answer
    assert isinstance(found, wanted), f"the field is {found}."


def _says(situation: Situation, id: str, text: str) -> None:
    _holds(" ".join(_writer(situation).answer(_field(situation, id))), text)


def _letter_is(situation: Situation, how: str) -> None:
    letter = _dossier(situation).letter
    assert letter is not None, "there is no letter."
    assert letter.certain is words.chosen(how, _LETTERS, "letter"), "the letter is the other one."


def _no_letter(situation: Situation) -> None:
    assert _dossier(situation).letter is None, "there is a letter."


def _letter_says(situation: Situation, text: str) -> None:
    _holds(_writer(situation).letter() or "", text)


def _enter(situation: Situation) -> None:
    dossier, text = _dossier(situation), situation.register
    statements = dossier.facts.everything()
    duties: dict[str, str] = {to: each.notification.duty for to, each in dossier.verdicts.items()}
    changed = changes(text, dossier.breach, statements, duties)
    told = _writer(situation).register_told(changed or ())
    situation.register = with_entry(text, dossier.breach, statements, duties, told, dossier.report.on)


def _counts(situation: Situation, count: str) -> None:
    found = len(entries(situation.register))
    assert found == int(count), f"the register has {found} entries."


def _names(situation: Situation, fact: str) -> None:
    address = str(situation.address(fact))
    changed = [change["fact"] for change in entries(situation.register)[-1]["changed"]]
    assert changed == [address], f"what changed is {', '.join(changed) or 'nothing'}."


def _register_says(situation: Situation, text: str) -> None:
    _holds(_writer(situation).register(), text)


def _spoil(situation: Situation, old: str, new: str) -> None:
    assert old in situation.register, f"the register does not say {old}."
    situation.register = situation.register.replace(old, new, 1)


def _unsound(situation: Situation) -> None:
    assert verify(situation.register) is not None, "the register holds."


def _holds(told: str, text: str) -> None:
    plain = words.plain(told).replace("\\", "")
    assert words.plain(text) in plain, f"it says: {plain}"


_TEXT: Final = r'"(?P<{}>[^"]+)"'

DOSSIER: Final[tuple[Sentence, ...]] = (
    ("when", f"on prépare le dossier de l'incident {_TEXT.format('name')}", _prepare),
    ("when", "on l'inscrit au registre des violations", _enter),
    ("when", f"quelqu'un remplace {_TEXT.format('old')} par {_TEXT.format('new')} dans ce registre", _spoil),
    ("then", f"la notification préparée est {_TEXT.format('kind')}", _is_of_kind),
    ("then", f"le champ {_TEXT.format('id')} du formulaire est {_TEXT.format('how')}", _answers),
    ("then", f"le champ {_TEXT.format('id')} du formulaire dit {_TEXT.format('text')}", _says),
    ("then", f"la lettre aux patients est un projet {_TEXT.format('how')}", _letter_is),
    ("then", f"la lettre aux patients dit {_TEXT.format('text')}", _letter_says),
    ("then", "aucune lettre aux patients n'est préparée", _no_letter),
    ("then", r"ce registre compte (?P<count>\d+) écritures?", _counts),
    ("then", f"la dernière écriture ne change que le fait {_TEXT.format('fact')}", _names),
    ("then", f"l'écriture du registre dit {_TEXT.format('text')}", _register_says),
    ("then", "ce registre ne tient plus", _unsound),
)
"""Each sentence: the kind of its step, its pattern, and what it does."""
