"""What is wrong with a file is said in the language of the user."""

from __future__ import annotations

import json
import re
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from gdpr_rules import Case, InvalidInput
from gdpr_rules.documents import read_bytes, read_text
from gdpr_rules.errors import Place, Problem
from gdpr_rules.facts.editing import NoSuchFact
from gdpr_rules.reading.load import NoSuchOverlay, packaged
from gdpr_rules.reasoning import parse_setting

MISTAKES = import_module("gdpr_rules.cli.mistakes")
FRENCH, in_french = MISTAKES.FRENCH, MISTAKES.in_french
FIELD = re.compile(r"\{(\w+)\}")
BY_A_COMMAND = {
    "{address} lies in the future.",
    "Check the date: the 72 hours run from it.",
    "cannot be read: it is not JSON.",
    "a proof is a JSON object.",
    "Write one with: gdpr-rules assess CASE --format proof --output proof.json",
    "overlays is no list of names: {written}.",
    "law_known_on is no day: {written}.",
}
"""What `breach` and `verify` say themselves; each has its own test here."""

WRONG = {
    "devises: {}\n": "1:1: « devises » ne fait pas partie d'un cas. Vouliez-vous dire « devices » ?",
    "xyz: {}\n": "1:1: « xyz » ne fait pas partie d'un cas. Ajoutez-le, ou retirez ce nom.",
    "devices:\n  d: {encrypt: no}\n": "2:7: device n'a pas de champ « encrypt ». Vouliez-vous dire « encrypted » ?",
    "devices:\n  d: {encrypted: maybe}\n": "2:7: devices.d.encrypted : écrivez yes, no ou unknown, et non « maybe ».",
    "breaches:\n  v: {established: perhaps}\n": "ou unknown, et non « perhaps ».",
    "datasets:\n  d: {content: [letters_of_love]}\n": (
        "datasets.d.content : « letters_of_love » n'est pas possible ; écrivez "
    ),
    "breaches:\n  v: {people: beaucoup}\n": (
        "breaches.v.people : écrivez un nombre entier comme 5300, et non « beaucoup »."
    ),
    "on: hier\n": (
        "1:1: on : écrivez un jour comme 2019-10-08, ou un jour et une heure comme 2019-10-08T09:12, et non « hier »."
    ),
    "breaches:\n  v: {aware: 2026-02-30}\n": "breaches.v.aware : « 2026-02-30 » n'existe pas dans le calendrier.",
    "breaches:\n  v: {authority_notified: hier}\n": "écrivez yes, no, refused, unknown ou une date, et non « hier ».",
    "listed: [devise]\n": "listed : « devise » n'est pas une sorte de fait ; écrivez person",
    "devices:\n  d: {stores: [x]}\n": "device.d.stores nomme « x », absent du cas (dataset). Ajoutez-le",
    "devices:\n  à b: {}\n": "« à b » ne peut pas servir d'identifiant. Employez des lettres sans accent",
    "devices: [a]\n": "devices : il faut ici des lignes « clé: valeur ». Écrivez-les en dessous.",
    "- a\n": "un cas s'écrit en lignes « clé: valeur ». Écrivez les sortes de faits comme clés",
    "a: [1\nb: 2\n": "ceci ne se lit pas comme du YAML (",
    "on: 2026-01-01\non: 2026-01-02\n": "2:1: « on » est écrit deux fois. Gardez l'un des deux.",
    "on:\n": (
        "rien n'est écrit ici, et un vide pourrait tout vouloir dire. Écrivez unknown si personne ne sait, {} ou []"
    ),
    "breaches:\n  v: {started: 2026-03-05, aware: 2026-03-01}\n": (
        "breach.v.aware : l'incident était connu avant d'avoir commencé. Vérifiez les deux dates."
    ),
    "breaches:\n  v: {started: 2026-03-05, ended: 2026-03-04}\n": "l'incident était fini avant d'avoir commencé.",
}


@pytest.mark.parametrize(("text", "told"), WRONG.items())
def test_a_mistake_in_a_case_is_told_in_french(command: Any, tmp_path: Path, text: str, told: str) -> None:
    file = tmp_path / "cas.yaml"
    file.write_text(text, encoding="utf-8")
    ended = command("breach", file, "--lang", "fr")
    assert (ended.code, ended.out) == (2, "")
    (line,) = ended.err.splitlines()
    assert line.startswith(f"Erreur : {file}:")
    assert told in line


def test_a_breach_that_is_yet_to_come_is_told_in_french(command: Any, tmp_path: Path) -> None:
    file = tmp_path / "cas.yaml"
    file.write_text("breaches:\n  v: {aware: 2199-01-01}\n", encoding="utf-8")
    line = command("breach", file, "--lang", "fr").err
    assert "breach.v.aware est dans l'avenir. Vérifiez la date : les 72 heures courent à partir d'elle." in line


def test_a_file_that_cannot_be_used_is_told_in_french(command: Any, tmp_path: Path) -> None:
    def told(path: Path) -> str:
        ended = command("assess", path, "--lang", "fr")
        assert (ended.code, ended.out) == (2, "")
        return str(ended.err)

    foreign, large = tmp_path / "latin.yaml", tmp_path / "large.yaml"
    foreign.write_bytes(b"title: caf\xe9\n")
    large.write_bytes(b"#" * 5_000_001)
    nowhere = tmp_path / "no.yaml"
    assert told(nowhere) == f"Erreur : {nowhere}: ce fichier n'existe pas. Vérifiez le chemin et vos droits.\n"
    assert "c'est un dossier, pas un fichier." in told(tmp_path)
    assert "2:1" not in told(foreign)
    assert "ce n'est pas du texte en UTF-8. Enregistrez-le en UTF-8" in told(foreign)
    assert "ce fichier dépasse 5 Mo. Est-ce le bon fichier ?" in told(large)
    assert "ce ne peut pas être le nom d'un fichier." in told(Path("\0"))


def test_english_stays_as_the_library_says_it(command: Any, tmp_path: Path) -> None:
    file = tmp_path / "case.yaml"
    file.write_text("devises: {}\n", encoding="utf-8")
    with pytest.raises(InvalidInput) as caught:
        Case.load(file)
    assert command("assess", file, "--lang", "en").err == f"Error: {caught.value}\n"


def test_what_is_not_in_the_table_is_told_in_english(command: Any, tmp_path: Path) -> None:
    file = tmp_path / "case.yaml"
    file.write_text("schema_version: 7\n", encoding="utf-8")
    assert "this version of the file format is not known" in command("assess", file, "--lang", "fr").err


def test_a_sentence_and_its_hint_are_each_told_in_french_where_that_is_known() -> None:
    known, unknown = "nothing is written here.", "this was never said."
    place = Place("cas.yaml", 2, 1)
    assert MISTAKES.told(Problem(place, unknown, "Is it the right file?"), "fr") == (
        f"cas.yaml:2:1: {unknown} Est-ce le bon fichier ?"
    )
    assert MISTAKES.told(Problem(place, known, unknown), "fr") == f"cas.yaml:2:1: rien n'est écrit ici. {unknown}"


NO_FACT = {
    "device": "« device » ne donne aucune valeur. Écrivez kind.id.field=valeur, par exemple",
    "device=yes": "« device » n'est pas un fait. Écrivez-le kind.id.field, par exemple device.laptop-1.encrypted.",
    "practice.x.country=FR": "« practice.x.country » : un cas n'a qu'un practice. Écrivez practice.self.country.",
    "device.x.encryptd=yes": "device n'a pas de champ « encryptd ». Vouliez-vous dire « encrypted » ?",
    "device.x.qqqq=yes": "device n'a pas de champ « qqqq ». Il y a : ",
    "devise.x.form=laptop": "« devise » n'est pas une sorte de fait. Vouliez-vous dire « device » ?",
    "qqqq.x.form=laptop": "« qqqq » n'est pas une sorte de fait. Il y a : practice",
}
"""What `what-if --set` is given, and what it says of it."""


@pytest.mark.parametrize(("setting", "words"), NO_FACT.items())
def test_a_fact_that_there_is_not_is_told_in_french(command: Any, reference: str, setting: str, words: str) -> None:
    run = command("what-if", reference, "--set", setting, "--lang", "fr")
    assert (run.code, run.out) == (2, "")
    assert words in run.err


@pytest.mark.parametrize(
    ("proof", "words"),
    [
        ("no JSON", "ce n'est pas du JSON. Faites-en une avec : gdpr-rules assess CAS"),
        ("[]", "une preuve est un objet JSON. Faites-en une avec"),
        ('{"overlays": "x"}', "overlays n'est pas une liste de noms : 'x'."),
        ('{"law_known_on": "hier"}', "law_known_on n'est pas un jour : 'hier'."),
    ],
)
def test_a_proof_that_cannot_be_used_is_told_in_french(command: Any, reference: str, proof: str, words: str) -> None:
    run = command("verify", "-", reference, "--lang", "fr", stdin=proof)
    assert (run.code, run.out) == (2, "")
    assert words in run.err


def test_an_empty_file_of_answers_is_told_in_french(command: Any, tmp_path: Path) -> None:
    file = tmp_path / "cas.yaml"
    file.touch()
    run = command("ask", "--resume", file, "--lang", "fr")
    assert run.code == 2
    assert "rien n'est écrit ici. Est-ce le bon fichier ?" in run.err
    assert file.read_bytes() == b""


def test_a_hostile_mistake_is_not_searched_without_end(command: Any, tmp_path: Path) -> None:
    file = tmp_path / "case.yaml"
    file.write_text(f"'{'a: ' * 20_000}': 1\n", encoding="utf-8")
    assert command("assess", file, "--lang", "fr").code == 2


def test_both_languages_say_the_same_of_what_differs() -> None:
    for english, french in FRENCH.items():
        assert set(FIELD.findall(french)) == set(FIELD.findall(english)), english


def test_every_english_text_of_the_table_is_one_that_the_library_says() -> None:
    said = {"cannot be read: Permission denied.", "this cannot be the name of a file."}
    too_many = json.dumps({"devices": {f"d{number}": {} for number in range(1001)}})
    unusable: list[str | Path] = [Path("no-such-file"), Path(), *WRONG, "", too_many, "#" * 5_000_001]
    for each in unusable:
        with pytest.raises(InvalidInput) as caught:
            Case.load(each) if isinstance(each, Path) else Case.from_document(read_text(each))
        said |= {text for problem in caught.value.problems for text in (problem.sentence, problem.hint)}
    with pytest.raises(InvalidInput) as caught:
        read_bytes(b"\xff", "case.yaml")
    said |= {caught.value.problems[0].sentence, caught.value.problems[0].hint}
    with pytest.raises(NoSuchOverlay) as unknown:
        packaged().with_overlay("none")
    for setting in NO_FACT:
        with pytest.raises(NoSuchFact) as no_fact:
            parse_setting(setting)
        said.add(str(no_fact.value))
    told = [in_french(text) or "" for text in (*said, str(unknown.value))]
    for english, french in FRENCH.items():
        part = max(FIELD.split(french)[::2], key=len)
        assert english in BY_A_COMMAND or any(part in text for text in told), english
