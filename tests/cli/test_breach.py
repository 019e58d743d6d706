"""`breach` on the command line: the short picture, the folder of documents, and what stands in its way."""

from __future__ import annotations

import json
import os
import re
import stat
from pathlib import Path
from typing import Any

import pytest

needs_rights = pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")


def flat(text: str) -> str:
    return " ".join(text.replace("\u00a0", " ").replace("\u202f", " ").replace("’", "'").split())


def test_it_tells_who_must_be_told_with_the_text(command: Any, reference: str) -> None:
    run = command("breach", reference, "--lang", "fr")
    assert (run.code, run.err) == (0, "")
    told = flat(run.out)
    assert "Incident « images ouvertes sur internet » connu le mardi 8 octobre 2019, par la CNIL." in told
    assert "CNIL Pas de notification requise. Une exception s'applique. (CE, 22 juill. 2022, n° 449694)" in told
    assert "Registre Obligatoire." in told


def test_the_law_known_on_a_day_decides(command: Any, reference: str) -> None:
    run = command("breach", reference, "--law-known-on", "2020-12-07", "--lang", "fr")
    assert "CNIL En retard : le délai a expiré à la fin du jeudi 10 octobre 2019" in flat(run.out)


def test_it_speaks_english(command: Any, reference: str) -> None:
    assert "Open questions" in command("breach", reference, "--lang", "en").out


def test_documents_are_for_their_owner_alone(command: Any, reference: str, tmp_path: Path) -> None:
    folder = tmp_path / "dossier"
    run = command("breach", reference, "--draft", folder, "--law-known-on", "2020-12-07", "--lang", "fr")
    assert run.code == 0
    names = {file.name.removeprefix("images-ouvertes-") for file in folder.iterdir()}
    assert names == {"notification.md", "lettre.md", "registre.md", "suites.md", "echeances.ics", "registre.jsonl"}
    if os.name == "posix":
        assert {stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()} == {0o600}
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert (folder / "images-ouvertes-echeances.ics").read_bytes().endswith(b"END:VCALENDAR\r\n")


def test_a_second_run_adds_nothing_to_the_register(command: Any, reference: str, tmp_path: Path) -> None:
    command("breach", reference, "--draft", tmp_path)
    before = (tmp_path / "registre.jsonl").read_bytes()
    run = command("breach", reference, "--draft", tmp_path, "--lang", "fr")
    assert (tmp_path / "registre.jsonl").read_bytes() == before
    assert "Registre inchangé" in run.err


def test_a_changed_fact_is_added_and_the_register_holds(command: Any, reference: str, tmp_path: Path) -> None:
    other = tmp_path / "autre.yaml"
    text = Path(reference).read_text(encoding="utf-8")
    other.write_text(text.replace("    ongoing: no", "    ongoing: no\n    people: 12"), encoding="utf-8")
    for case in (reference, other):
        assert command("breach", case, "--draft", tmp_path / "d").code == 0
    run = command("breach", "--verify-register", tmp_path / "d" / "registre.jsonl", "--lang", "fr")
    assert run.code == 0
    assert "Le registre tient : 2 écritures" in run.out


def test_a_register_that_was_tampered_with_is_told_and_left_alone(command: Any, reference: str, tmp_path: Path) -> None:
    command("breach", reference, "--draft", tmp_path)
    register = tmp_path / "registre.jsonl"
    for spoilt in (register.read_bytes()[:-30], register.read_bytes().replace(b'"number":1', b'"number":7')):
        register.write_bytes(spoilt)
        (tmp_path / "images-ouvertes-suites.md").unlink(missing_ok=True)
        checked = command("breach", "--verify-register", register, "--lang", "fr")
        assert (checked.code, "Le registre ne tient pas." in checked.out) == (1, True)
        run = command("breach", reference, "--draft", tmp_path, "--lang", "fr")
        assert (run.code, run.out) == (2, "")
        assert "ligne 1" in run.err
        assert "Rien n'a été écrit" in run.err
        assert register.read_bytes() == spoilt
        assert not (tmp_path / "images-ouvertes-suites.md").exists()


def test_a_folder_that_is_a_file_is_refused(command: Any, reference: str, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("x")
    run = command("breach", reference, "--draft", file, "--lang", "fr")
    assert (run.code, run.out) == (2, "")
    assert "est un fichier : nommez un dossier." in run.err


def test_a_document_whose_name_is_taken_by_a_folder_stops_all(command: Any, reference: str, tmp_path: Path) -> None:
    (tmp_path / "images-ouvertes-suites.md").mkdir()
    run = command("breach", reference, "--draft", tmp_path, "--lang", "fr")
    assert run.code == 2
    assert [file.name for file in tmp_path.iterdir()] == ["images-ouvertes-suites.md"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a way to fill the disk")
def test_a_full_disk_leaves_nothing_half_written(
    command: Any, reference: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, calls = os.fsync, []

    def full(handle: int) -> None:
        calls.append(handle)
        if len(calls) == 3:
            raise OSError(28, "No space left on device")
        real(handle)

    monkeypatch.setattr(os, "fsync", full)
    run = command("breach", reference, "--draft", tmp_path, "--lang", "fr")
    assert (run.code, run.out) == (2, "")
    assert "Rien n'a été écrit. Choisissez un autre dossier." in run.err
    assert list(tmp_path.iterdir()) == []


@needs_rights
def test_a_read_only_folder_is_told(command: Any, reference: str, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    run = command("breach", reference, "--draft", tmp_path, "--lang", "fr")
    tmp_path.chmod(0o700)
    assert (run.code, run.out) == (2, "")
    assert "Rien n'a été écrit" in run.err


def test_a_folder_that_cannot_be_made_is_told(command: Any, reference: str, tmp_path: Path) -> None:
    run = command("breach", reference, "--draft", tmp_path / "no" / "such", "--lang", "fr")
    assert (run.code, run.out) == (2, "")
    assert "ne peut pas être créé" in run.err


def test_a_shared_or_synchronised_folder_is_warned_of(command: Any, reference: str, tmp_path: Path) -> None:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    folder.chmod(0o755)
    run = command("breach", reference, "--draft", folder, "--lang", "fr")
    assert "semble copié en ligne" in run.err
    assert os.name != "posix" or "d'autres comptes" in run.err


def test_a_letter_of_an_earlier_run_is_warned_of(command: Any, reference: str, tmp_path: Path) -> None:
    command("breach", reference, "--draft", tmp_path)
    other = tmp_path / "autre.yaml"
    text = Path(reference).read_text(encoding="utf-8")
    other.write_text(
        text.replace("    ongoing: no", "    ongoing: no\n    data_subjects_informed: yes"), encoding="utf-8"
    )
    run = command("breach", other, "--draft", tmp_path, "--lang", "fr")
    assert "ne l'envoyez pas" in run.err


def test_no_notification_is_drafted_that_need_not_be_made_and_an_earlier_one_is_warned_of(
    command: Any, reference: str, tmp_path: Path
) -> None:
    command("breach", reference, "--draft", tmp_path, "--law-known-on", "2020-12-07")
    draft = tmp_path / "images-ouvertes-notification.md"
    assert draft.exists()
    draft.rename(tmp_path / "moved.md")
    run = command("breach", reference, "--draft", tmp_path, "--lang", "fr")
    assert not draft.exists()
    assert "Aucun projet de notification à la CNIL : vous n'avez pas à lui notifier cet incident." in flat(run.out)
    assert "SIREN" not in run.out
    assert "notification.md" not in run.err
    (tmp_path / "moved.md").rename(draft)
    run = command("breach", reference, "--draft", tmp_path, "--lang", "fr")
    assert f"Attention : {draft} date d'un essai précédent." in flat(run.err)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ((), "donnez un cas, ou --verify-register et un fichier"),
        (("case.yaml", "--verify-register", "r.jsonl"), "case.yaml et --verify-register ne vont pas ensemble"),
        (("--verify-register", "r.jsonl", "--ask"), "--ask et --verify-register ne vont pas ensemble"),
        (("--verify-register", "r.jsonl", "--draft", "d"), "--draft et --verify-register ne vont pas ensemble"),
        (("--verify-register", "r.jsonl", "--on", "2026-03-03"), "--on et --verify-register ne vont pas ensemble"),
        (("--verify-register", "r.jsonl", "--format", "json"), "--format et --verify-register ne vont pas ensemble"),
        (("case.yaml", "--head", "1:0123456789abcdef"), "--head ne va qu'avec --verify-register"),
        (("--verify-register", "r.jsonl", "--head", "1:xyz"), "écrivez-la comme elle a été donnée"),
        (("case.yaml", "--overlay", "digital-omnibus", "--draft", "d"), "aucun document ne peut en partir"),
    ],
)
def test_what_does_not_go_together_is_refused(command: Any, words: tuple[str, ...], why: str) -> None:
    run = command("breach", *words, "--lang", "fr")
    assert (run.code, run.out) == (2, "")
    assert why in run.err


def test_a_register_that_cannot_be_read_ends_with_2(command: Any) -> None:
    run = command("breach", "--verify-register", "no-such-register.jsonl")
    assert (run.code, run.out) == (2, "")
    assert "no-such-register.jsonl" in run.err


def test_the_json_tells_the_notifications_as_the_report_does(command: Any, reference: str, tmp_path: Path) -> None:
    file = tmp_path / "breach.json"
    run = command("breach", reference, "--format", "json", "--output", file, "--lang", "en")
    assert (run.code, run.out, run.err) == (0, "", "")
    told = json.loads(file.read_text(encoding="utf-8"))
    whole = json.loads(command("assess", reference, "--format", "json", "--lang", "en").out)
    questions = told.pop("questions")
    assert told == {key: whole[key] for key in told}
    assert {"schema_version", "on", "knowledge", "notifications"} <= told.keys()
    assert questions
    assert all(question in whole["questions"] for question in questions)


def test_an_overlay_is_announced_and_named(command: Any, reference: str) -> None:
    options = ("--overlay", "digital-omnibus")
    plain, supposed = command("breach", reference), command("breach", reference, *options)
    assert supposed.code == 0
    assert supposed.out.endswith(plain.out.splitlines()[-1] + "\n")
    assert len(supposed.out) > len(plain.out)
    told = json.loads(command("breach", reference, *options, "--format", "json").out)
    assert told["knowledge"]["overlays"] == ["digital-omnibus"]


def test_the_head_of_a_register_is_told_and_shows_a_cut_at_its_end(
    command: Any, reference: str, tmp_path: Path
) -> None:
    other = tmp_path / "autre.yaml"
    text = Path(reference).read_text(encoding="utf-8")
    other.write_text(text.replace("    ongoing: no", "    ongoing: no\n    people: 12"), encoding="utf-8")
    folder = tmp_path / "d"
    runs = [command("breach", case, "--draft", folder, "--lang", "fr") for case in (reference, other)]
    first, second = (re.findall(r"Tête du registre : (\S+)\. ", flat(run.err))[0] for run in runs)
    register = folder / "registre.jsonl"
    for head in (first, second):
        checked = command("breach", "--verify-register", register, "--head", head, "--lang", "fr")
        assert (checked.code, f"Tête du registre : {second}." in flat(checked.out)) == (0, True)
    register.write_bytes(register.read_bytes().splitlines(keepends=True)[0])
    assert command("breach", "--verify-register", register).code == 0
    checked = command("breach", "--verify-register", register, "--head", second, "--lang", "fr")
    assert checked.code == 1
    assert f"ne contient plus les écritures jusqu'à {second}" in flat(checked.out)


def test_a_document_that_cannot_be_placed_leaves_the_entry_and_names_it(
    command: Any, reference: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path.replace
    placed: list[str] = []

    def fail(self: Path, target: Path) -> Path:
        if len(placed) == 2:
            raise PermissionError(13, "Permission denied")
        placed.append(target.name)
        return real(self, target)

    monkeypatch.setattr(Path, "replace", fail)
    run = command("breach", reference, "--draft", tmp_path, "--lang", "fr")
    assert (run.code, run.out) == (2, "")
    assert placed[0] == "registre.jsonl"
    assert "Rien n'a été écrit" not in run.err
    assert f"Déjà écrit : {', '.join(placed)}." in flat(run.err)
    assert {file.name for file in tmp_path.iterdir()} == set(placed)
    monkeypatch.undo()
    run = command("breach", reference, "--draft", tmp_path, "--lang", "fr")
    assert (run.code, "Registre inchangé" in run.err) == (0, True)


def test_a_case_without_an_incident_writes_nothing(command: Any, tmp_path: Path) -> None:
    case = tmp_path / "case.yaml"
    case.write_text("on: 2026-03-03\npractice: {country: FR}\n")
    run = command("breach", case, "--draft", tmp_path / "d", "--lang", "fr")
    assert (run.code, flat(run.out)) == (0, "Le dossier ne décrit aucun incident.")
    assert flat(run.err) == "Aucun document écrit : le dossier ne décrit aucun incident."
    assert not (tmp_path / "d").exists()


def test_the_sheet_is_asked_kept_and_told(command: Any, tmp_path: Path) -> None:
    case = tmp_path / "cabinet.yaml"
    run = command("breach", case, "--ask", "--lang", "fr", stdin="courriel au mauvais patient\no\nn\nq\n")
    assert run.code == 0
    assert "courriel-au-mauvais-patient" in case.read_text(encoding="utf-8")
    assert "« courriel au mauvais patient »" in flat(run.out)
    if os.name == "posix":
        assert stat.S_IMODE(case.stat().st_mode) == 0o600


def test_a_sheet_cut_short_keeps_what_was_said(command: Any, tmp_path: Path) -> None:
    case = tmp_path / "cabinet.yaml"
    run = command("breach", case, "--ask", "--lang", "fr", stdin="vol du portable\n")
    assert (run.code, run.out) == (130, "")
    assert "vol-du-portable" in case.read_text(encoding="utf-8")
    assert "gdpr-rules breach --ask" in run.err


def test_a_sheet_that_is_left_at_once_leaves_the_file_as_it_was(command: Any, tmp_path: Path) -> None:
    case = tmp_path / "cabinet.yaml"
    case.write_text("# mon cabinet\non:   2026-03-03\nbreaches: {vol: {label: vol}}  # hier\n", encoding="utf-8")
    before = case.read_bytes()
    run = command("breach", case, "--ask", "--lang", "fr", stdin="q\n")
    assert run.code == 0
    assert "commentaires et mise en page sont perdus" in flat(run.err)
    assert case.read_bytes() == before


def test_a_sheet_needs_a_file_to_keep_its_answers(command: Any) -> None:
    run = command("breach", "-", "--ask", "--lang", "fr")
    assert run.code == 2
    assert "nommez un fichier" in run.err


@pytest.mark.parametrize(
    ("dates", "words"),
    [
        ("started: 2026-03-05, aware: 2026-03-01", "it was known before it began"),
        ("started: 2026-03-05, ended: 2026-03-04", "it was over before it began"),
        ("aware: 2199-01-01", "lies in the future"),
        ("aware: 2026-03-05T10:00+25:00", "is not a date"),
    ],
)
def test_an_impossible_date_is_refused_with_its_place(command: Any, tmp_path: Path, dates: str, words: str) -> None:
    case = tmp_path / "cabinet.yaml"
    case.write_text(f"on: 2026-03-10\nbreaches:\n  vol: {{established: established, {dates}}}\n", encoding="utf-8")
    run = command("breach", case, "--lang", "en")
    assert (run.code, run.out) == (2, "")
    assert words in run.err
    assert f"{case}:3:" in run.err


def test_a_day_known_only_roughly_contradicts_nothing(command: Any, tmp_path: Path) -> None:
    case = tmp_path / "cabinet.yaml"
    case.write_text("on: 2026-03-10\nbreaches:\n  vol: {started: 2026-03-05, aware: 2026-03-05}\n", encoding="utf-8")
    assert command("breach", case).code == 0
