"""The questionnaire as a command: nothing typed is lost, and nothing that was not said is recorded."""

from __future__ import annotations

import contextlib
import os
import random
import select
import signal
import stat
import subprocess
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

from gdpr_rules import Case
from gdpr_rules.facts.case import judged_instant, path_of
from gdpr_rules.facts.editing import plain_data, to_yaml
from gdpr_rules.facts.fact import Address
from gdpr_rules.questionnaire import Interview, ListQuestion
from gdpr_rules.reading.load import packaged

posix = pytest.mark.skipif(os.name != "posix", reason="POSIX signals, devices and terminals")
NOW = datetime(2026, 11, 24, 9, 12, tzinfo=UTC)
SOLO = Path(__file__).parents[1] / "cases" / "solo-practice.yaml"
LETTER = Address("accountability", "self", "authority_letter_unanswered")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder that nobody else can enter."""
    place = tmp_path / "dossier"
    place.mkdir(mode=0o700)
    return place


@pytest.fixture
def target(folder: Path) -> Path:
    return folder / "cabinet.yaml"


@pytest.fixture
def ask(command: Any, target: Path) -> Callable[..., Any]:
    """Answer a questionnaire that writes to the target with these lines."""

    def run(*lines: str, options: tuple[str, ...] = (), end: bool = True) -> Any:
        text = "\n".join(lines) + ("\n" if lines and end else "")
        return command("ask", *(options or ("-o", str(target))), "--lang", "fr", stdin=text)

    return run


def lines_before(kind: str) -> list[str]:
    """Answers that nobody regrets, up to the question that lists a kind."""
    interview, lines = Interview(Case.model_validate({}), packaged(), NOW), []
    while interview.next != ListQuestion(kind, interview.next.why if interview.next else (), True):
        question = interview.next
        assert question is not None
        if isinstance(question, ListQuestion):
            lines.append("n")
            interview = interview.closed(question.kind)
        else:
            lines.append("?")
            interview = interview.answered(dict.fromkeys(question.addresses, "unknown"), NOW)
    return lines


def value(path: Path, address: Address = LETTER) -> Any:
    episodes = Case.load(path).stated(address).episodes
    return episodes[0].value if episodes else None


def flat(text: str) -> str:
    """Text with plain spaces and straight apostrophes, as it is written here."""
    return text.replace("\u00a0", " ").replace("\u202f", " ").replace("\u2019", "'")


# Answers.


def test_every_answer_is_kept_with_how_and_when(ask: Any, target: Path) -> None:
    ended = ask("n", "n", "q")
    assert ended.code == 0
    assert value(target) is False
    assert Case.load(target).is_listed("breach")
    assert Case.load(target).stated(LETTER).provenance.how == "answer"
    assert Case.load(target).stated(LETTER).provenance.on is not None


def test_a_piped_non_is_no_and_a_piped_oui_is_yes(ask: Any, target: Path) -> None:
    ask("non", "oui", "q")
    assert value(target) is True
    target.unlink()
    ask("non", "non", "q")
    assert value(target) is False


def test_i_do_not_know_is_recorded_as_unknown(ask: Any, target: Path) -> None:
    ask("n", "?", "q")
    assert plain_data(Case.load(target))["accountability"]["authority_letter_unanswered"]["value"] == "unknown"


def test_nothing_is_a_default(ask: Any, target: Path) -> None:
    ended = ask("n", "", " ", "peut-être", "q")
    assert ended.code == 0
    assert value(target) is None
    assert flat(ended.err).count("Répondez o (oui), n (non) ou ? (je ne sais pas).") == 3


def test_the_end_of_the_input_keeps_everything_and_ends_with_130(ask: Any, target: Path) -> None:
    ended = ask("n", "n")
    assert ended.code == 130
    assert value(target) is False
    assert f"ask --resume {target}" in ended.err


def test_an_empty_input_ends_with_130_and_a_file_that_can_be_taken_up(ask: Any, target: Path) -> None:
    assert ask().code == 130
    assert Case.load(target) == Case.model_validate({})


def test_an_answer_without_a_line_feed_counts(ask: Any, target: Path) -> None:
    assert ask("n", "n", end=False).code == 130
    assert value(target) is False


def test_a_question_says_its_topic_its_place_and_its_keys_in_one_line(ask: Any) -> None:
    lines = flat(ask("n", "q").err).splitlines()
    line = next(line for line in lines if line.startswith("Papiers"))
    assert line.startswith("Papiers et droits des patients, question 1 sur ")
    assert line.endswith("(o, n, ?)")
    assert "r retour, p pourquoi" in lines[1]


def test_why_names_the_norm_and_its_text(ask: Any, target: Path) -> None:
    ended = ask("n", "p", "q")
    assert "gdpr-31-answer-authority" in ended.err
    assert "RGPD, art. 31" in flat(ended.err)
    assert value(target) is None


def test_a_first_picture_can_be_had_at_any_moment(ask: Any) -> None:
    ended = ask("n", "o", "b", "q")
    assert "1 manquement établi" in flat(ended.err)
    assert "gdpr-31-answer-authority" in ended.err
    assert "questions posées" in flat(ended.err)


def test_english(command: Any, target: Path) -> None:
    ended = command("ask", "-o", target, "--lang", "en", stdin="n\ny\ns\nb\nn\nq\n")
    assert ended.code == 0
    assert "1 violation established" in ended.err
    assert "Answer taken back" in ended.err
    assert value(target) is False


# Going back.


def test_back_takes_the_last_answer_back_and_says_which(ask: Any, target: Path) -> None:
    ended = ask("n", "o", "r", "n", "q")
    assert value(target) is False
    assert "Réponse retirée : Le cabinet a laissé un courrier de la CNIL sans réponse" in flat(ended.err)


def test_back_from_the_first_question_takes_nothing(ask: Any) -> None:
    ended = ask("r", "q")
    assert ended.code == 0
    assert "Rien à reprendre" in flat(ended.err)


def test_back_is_kept_before_the_next_answer(ask: Any, target: Path) -> None:
    ask("n", "o", "r")
    assert value(target) is None


def test_an_earlier_answer_can_be_corrected(ask: Any, target: Path) -> None:
    ended = ask("n", "o", "l", "1", "n", "q")
    assert ended.code == 0
    assert value(target) is False


def test_a_correction_with_a_new_fact_drops_what_hung_on_the_old_answer(ask: Any, folder: Path, target: Path) -> None:
    started = folder / "debut.yaml"
    started.write_text(
        """
        listed: [breach, dataset, device, network, service, person, provider, processing]
        datasets:
          d: {content: [medical_record], data_subjects: [patients], demonstration: no, identifiable: directly}
        devices:
          p:
            form: laptop
            stores: {only: [d]}
            connected_to: {value: {only: [box]}, how: answer, on: 2026-11-24T09:00:00}
        networks:
          box:
            open_to_internet: {value: yes, how: answer, on: 2026-11-24T09:00:10}
            openings_needed: {value: no, how: answer, on: 2026-11-24T09:00:20}
        """
    )
    ended = ask("l", "1", "+ autre box", "q", options=("-o", str(target), "--answers", str(started)))
    assert ended.code == 0
    case = Case.load(target)
    assert value(target, Address("device", "p", "connected_to")).ids == ("autre-box",)
    assert not case.networks["box"].openings_needed.asked
    assert "N'a plus lieu d'être" in flat(ended.err)


def test_a_review_can_be_left(ask: Any, target: Path) -> None:
    ended = ask("n", "o", "l", "7", "n", "q")
    assert "Répondez par un numéro de 1 à 1" in flat(ended.err)
    assert value(target) is True


# Lists.


def test_names_make_facts_and_the_list_is_closed_by_an_answer_only(ask: Any, target: Path) -> None:
    ask(*lines_before("dataset"), "dossiers, agenda", "q")
    case = Case.load(target)
    assert set(case.datasets) == {"dossiers", "agenda"}
    assert not case.is_listed("dataset")
    ask("o", "q", options=("--resume", str(target)))
    assert Case.load(target).is_listed("dataset")


def test_oui_is_not_the_name_of_a_thing(ask: Any, target: Path) -> None:
    ask(*lines_before("dataset"), "oui", "o", "12", "q")
    assert Case.load(target).datasets == {}


def test_a_number_that_identifies_a_person_is_refused(ask: Any, target: Path) -> None:
    ended = ask(*lines_before("dataset"), "dossier 255081416802538", "q")
    assert "numéro de sécurité sociale" in flat(ended.err)
    assert "255081416802538" not in target.read_text()


def test_a_table_is_imported_and_asked_whether_it_is_all(ask: Any, folder: Path, target: Path) -> None:
    table = folder / "appareils.csv"
    table.write_text("nom;chiffrement\nportable;oui\nposte;non\n")
    assert ask("q", options=("-o", str(target), "--import", str(table))).code == 0
    assert set(Case.load(target).devices) == {"portable", "poste"}
    assert not Case.load(target).is_listed("device")


def test_a_table_with_a_mistake_changes_nothing(ask: Any, folder: Path, target: Path) -> None:
    table = folder / "appareils.csv"
    table.write_text("nom;chiffrement\nportable;violet\n")
    ended = ask("q", options=("-o", str(target), "--import", str(table)))
    assert ended.code == 2
    assert f"{table}:2" in ended.err
    assert not target.exists()


# Where it starts, and where it goes.


def test_a_case_is_taken_up_where_it_stands(ask: Any, target: Path) -> None:
    ask("n", "o", "q")
    ended = ask("q", options=("--resume", str(target)))
    assert ended.code == 0
    assert value(target) is True
    assert "courrier de la CNIL" not in flat(ended.err)


WRITTEN_BY_HAND = b"# mon cabinet\r\naccountability: {authority_letter_unanswered:   no}  # relu le 3\r\n"


@pytest.mark.parametrize(("line", "code"), [("q", 0), ("", 130)])
def test_a_file_is_not_touched_before_an_answer_changes_it(ask: Any, target: Path, line: str, code: int) -> None:
    target.write_bytes(WRITTEN_BY_HAND)
    ended = ask(*([line] if line else []), options=("--resume", str(target)))
    assert ended.code == code
    assert target.read_bytes() == WRITTEN_BY_HAND
    assert [file.name for file in target.parent.iterdir()] == [target.name]


def test_that_comments_will_be_lost_is_said_before_they_are(ask: Any, target: Path) -> None:
    warning = "commentaires et mise en page sont perdus"
    target.write_bytes(WRITTEN_BY_HAND)
    told = flat(ask("n", "q", options=("--resume", str(target))).err)
    assert told.index(warning) < told.index("Incidents")
    assert Case.load(target).is_listed("breach")
    assert warning not in flat(ask("q", options=("--resume", str(target))).err)


def test_a_file_that_cannot_be_written_is_told_before_the_first_question(
    ask: Any, target: Path, monkeypatch: Any
) -> None:
    target.write_bytes(WRITTEN_BY_HAND)
    real = os.open

    def refuse(path: Any, flags: int, *rest: Any, **named: Any) -> int:
        if flags & os.O_CREAT:
            raise PermissionError(13, "Permission denied")
        return real(path, flags, *rest, **named)

    monkeypatch.setattr(os, "open", refuse)
    ended = ask("n", options=("--resume", str(target)))
    assert ended.code == 2
    assert "vérifiez les droits sur le dossier" in ended.err
    assert "Incidents" not in ended.err
    assert target.read_bytes() == WRITTEN_BY_HAND


def test_prepared_answers_are_kept_in_a_file_that_is_taken_up(ask: Any, folder: Path, target: Path) -> None:
    target.write_bytes(b"on: 2026-03-03\n")
    prepared = folder / "prepared.yaml"
    prepared.write_bytes(b"accountability: {authority_letter_unanswered: no}\n")
    ask("q", options=("--resume", str(target), "--answers", str(prepared)))
    assert value(target) is False


def test_a_file_that_is_there_is_not_begun_again(ask: Any, target: Path) -> None:
    ask("n", "o", "q")
    before = target.read_bytes()
    ended = ask("n", "n", "q")
    assert ended.code == 2
    assert f"--resume {target}" in ended.err
    assert target.read_bytes() == before


def test_on_standard_output_stands_nothing_but_the_case(ask: Any) -> None:
    ended = ask("n", "n", "q", options=("-o", "-"))
    assert Case.load(ended.out).stated(LETTER).episodes[0].value is False
    assert ended.out == to_yaml(Case.load(ended.out))
    assert ask("n", "n", options=("-o", "-")).code == 130


def test_prepared_answers_are_not_asked_for(ask: Any, folder: Path, target: Path) -> None:
    prepared = folder / "prepared.yaml"
    prepared.write_bytes(b"\xef\xbb\xbfaccountability: {authority_letter_unanswered: no}\r\n")
    ended = ask("n", "q", options=("-o", str(target), "--answers", str(prepared)))
    assert value(target) is False
    assert "courrier de la CNIL" not in flat(ended.err)


def test_without_input_missing_answers_are_named_and_nothing_is_written(ask: Any, target: Path) -> None:
    ended = ask(options=("-o", str(target), "--no-input"))
    assert ended.code == 2
    assert str(LETTER) in ended.err
    assert not target.exists()


def test_without_input_a_complete_case_passes(ask: Any, target: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr(Interview, "questions", ())
    assert ask(options=("-o", str(target), "--no-input", "--answers", str(SOLO))).code == 0
    assert Case.load(target) == Case.load(SOLO)


def test_the_file_of_another_year_is_a_start(ask: Any, folder: Path, target: Path) -> None:
    old = folder / "2020.yaml"
    old.write_text(
        "on: 2020-01-01\naccountability: {authority_letter_unanswered: no}\ndevices: {a: {label: portable}}\n"
    )
    ended = ask("q", options=("-o", str(target), "--from", str(old)))
    assert ended.code == 0
    assert value(target) is None
    assert Case.load(target).devices["a"].label == "portable"
    assert "1 réponse" in flat(ended.err)
    assert old.read_text().startswith("on: 2020")


def test_an_age_can_be_stated(ask: Any, folder: Path, target: Path) -> None:
    old = folder / "2020.yaml"
    old.write_text("on: 2020-01-01\naccountability: {authority_letter_unanswered: no}\n")
    ask("q", options=("-o", str(target), "--from", str(old), "--older-than", "36500"))
    assert value(target) is False


# Bad days.


@pytest.mark.parametrize("content", [b"", b"devices: {a: {encry", b"\x00\x01", b"devices: 3\n", b"\xff\xfe"])
def test_a_file_that_cannot_be_read_is_left_as_it_is(ask: Any, target: Path, content: bytes) -> None:
    target.write_bytes(content)
    ended = ask("n", "n", options=("--resume", str(target)))
    assert ended.code == 2
    assert "reste tel quel" in ended.err
    assert "Traceback" not in ended.err
    assert target.read_bytes() == content


def test_a_file_that_is_not_there_cannot_be_taken_up(ask: Any, target: Path) -> None:
    ended = ask("n", options=("--resume", str(target)))
    assert ended.code == 2
    assert not target.exists()


def test_a_folder_that_is_read_only_is_told_before_the_first_question(ask: Any, folder: Path, monkeypatch: Any) -> None:
    real = os.open

    def refuse(path: Any, flags: int, *rest: Any, **named: Any) -> int:
        if flags & os.O_CREAT:  # as the system does, for everyone but root
            raise PermissionError(13, "Permission denied")
        return real(path, flags, *rest, **named)

    monkeypatch.setattr(os, "open", refuse)
    ended = ask("n", "n")
    assert ended.code == 2
    assert "vérifiez les droits sur le dossier" in ended.err
    assert "Incidents" not in ended.err
    assert list(folder.iterdir()) == []


def test_a_folder_that_is_not_there_is_told_before_the_first_question(ask: Any, folder: Path) -> None:
    ended = ask("n", options=("-o", str(folder / "nowhere" / "cabinet.yaml")))
    assert ended.code == 2
    assert "choisissez un autre fichier avec -o" in ended.err
    assert "Incidents" not in ended.err


@posix
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_is_told_and_no_answer_is_lost(process: Any, folder: Path) -> None:
    assert process("ask", "-o", "/dev/full", input=b"n\n").returncode == 2
    with Path("/dev/full").open("wb") as full:
        ended = process("ask", "-o", "-", input=b"n\nn\nq\n", stdout=full, cwd=folder)
    assert ended.returncode == 2
    assert b"authority_letter_unanswered" in ended.stderr  # the last place where it can stand
    assert list(folder.iterdir()) == []


def test_a_disk_that_fills_up_keeps_what_was_kept(ask: Any, target: Path, monkeypatch: Any) -> None:
    real, calls = os.fsync, iter(range(100))

    def fill_up(handle: int) -> None:
        if next(calls) >= 2:
            raise OSError(28, "No space left on device")
        real(handle)

    monkeypatch.setattr(os, "fsync", fill_up)
    ended = ask("n", "n", "n")
    assert ended.code == 2
    assert "la dernière n'y est pas" in flat(ended.err)
    assert Case.load(target).is_listed("breach")
    assert [file.name for file in target.parent.iterdir()] == [target.name]


# Whose file it is.


@posix
def test_the_file_is_its_owners_only(ask: Any, target: Path) -> None:
    ask("n", "q")
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


@posix
def test_a_folder_that_others_see_is_told(ask: Any, folder: Path, target: Path) -> None:
    assert "Attention" not in ask("q").err
    target.unlink()
    folder.chmod(0o755)
    assert "Attention : d'autres comptes" in flat(ask("q").err)


@pytest.mark.parametrize("name", ["Dropbox", "OneDrive - Cabinet", "iCloud Drive", "Google Drive"])
def test_a_folder_that_is_copied_online_is_told(ask: Any, folder: Path, name: str) -> None:
    place = folder / name
    place.mkdir(mode=0o700)
    assert "semble copié en ligne" in flat(ask("q", options=("-o", str(place / "c.yaml"))).err)


# Terminals.


def test_in_cp1252_everything_is_said_and_understood(process: Any, target: Path) -> None:
    ended = process(
        "ask",
        "-o",
        str(target),
        "--lang",
        "fr",
        input="\n".join([*lines_before("dataset"), "données de l’accueil", "q", ""]).encode("cp1252"),
        variables={"PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0", "NO_COLOR": "1"},
    )
    assert ended.returncode == 0, ended.stderr
    assert "Données, question".encode("cp1252") in ended.stderr
    assert b"\x1b" not in ended.stderr
    assert [fact.label for fact in Case.load(target).datasets.values()] == ["données de l’accueil"]


def test_bytes_that_cannot_be_read_are_no_answer(process: Any, target: Path) -> None:
    ended = process("ask", "-o", str(target), input=b"n\n\xff\xfe\nn\nq\n", variables={"PYTHONIOENCODING": "utf-8"})
    assert b"Traceback" not in ended.stderr
    assert ended.returncode in (0, 130)
    assert value(target) in (False, None)


class Terminal:
    """The command on a real pseudo-terminal."""

    def __init__(self, script: Path, *words: str) -> None:
        self.master, slave = os.openpty()
        self.process = subprocess.Popen(
            [str(script), *words],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env={**os.environ, "PYTHONUTF8": "1", "TERM": "xterm"},
            start_new_session=True,
            preexec_fn=_take_terminal,  # noqa: PLW1509 - the child is alone in its thread
        )
        os.close(slave)
        self.seen = ""

    def until(self, text: str) -> str:
        deadline = time.monotonic() + 30
        while text not in flat(self.seen):
            assert time.monotonic() < deadline, self.seen
            ready, _, _ = select.select([self.master], [], [], 1)
            with contextlib.suppress(OSError):
                self.seen += "" if not ready else os.read(self.master, 65536).decode("utf-8", "replace")
        seen, self.seen = self.seen, ""
        return seen

    def type(self, text: str) -> None:
        os.write(self.master, text.encode())

    def ended(self) -> int:
        with contextlib.suppress(OSError):
            while os.read(self.master, 65536):
                pass
        os.close(self.master)
        return self.process.wait(60)


def _take_terminal() -> None:
    import fcntl
    import termios

    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


@posix
def test_on_a_terminal_a_question_waits_behind_its_keys(command: Any, target: Path) -> None:
    terminal = Terminal(command.script, "ask", "-o", str(target), "--lang", "fr")
    terminal.until("n s'il n'y en a pas, ?) ")
    terminal.type("n\n")
    seen = terminal.until("(o, n, ?) ")
    assert "\x1b" not in seen
    terminal.type("n\n")
    terminal.until("?) ")
    assert value(target) is False
    terminal.type("q\n")
    assert terminal.ended() == 0


@posix
@pytest.mark.parametrize("key", ["\x03", "\x04"], ids=["ctrl-c", "ctrl-d"])
def test_on_a_terminal_an_interruption_keeps_everything(command: Any, target: Path, key: str) -> None:
    terminal = Terminal(command.script, "ask", "-o", str(target), "--lang", "fr")
    terminal.until("n s'il n'y en a pas, ?) ")
    terminal.type("n\n")
    terminal.until("(o, n, ?) ")
    terminal.type(key)
    terminal.until("--resume")
    assert terminal.ended() == 130
    assert Case.load(target).is_listed("breach")


# Killed at any point.


def said(truth: Case, address: Address) -> Any:
    found: Any = plain_data(truth)
    for key in path_of(address):
        found = found.get(key, {})
    return found if found != {} else "unknown"


def typed(truth: Case, interview: Interview) -> tuple[str, Interview]:
    """What the doctor types next, and the interview after it."""
    question = interview.next
    assert question is not None
    if isinstance(question, ListQuestion):
        known = interview.case.facts(question.kind)
        left = [truth.label(question.kind, id) for id in truth.facts(question.kind) if id not in known]
        if left:
            return ", ".join(left), interview.named(question.kind, left)
        return ("o" if known else "n"), interview.closed(question.kind)
    values = {address: said(truth, address) for address in question.addresses}
    first = next(iter(values.values()))
    if question.grouped and question.type.name in ("flag", "occurrence"):
        first = question.usual  # the one that is an answer for all
    return _written(truth, question, first), interview.answered(dict.fromkeys(values, first), NOW)


def _written(truth: Case, question: Any, value: Any) -> str:
    if value == "unknown":
        return "?"
    if isinstance(value, dict) and "only" in value:
        return ", ".join(truth.label(question.type.kind, id) for id in value["only"]) or "aucun"
    if isinstance(value, dict):
        return f"environ {value['about']}"
    return ", ".join(value) or "aucun" if isinstance(value, list) else str(value)


def bare(case: Case) -> Any:
    """What a case says, without the times of the answers."""

    def without(data: Any) -> Any:
        if isinstance(data, dict):
            return {key: without(each) for key, each in data.items() if key not in ("on", "how")}
        return data

    return without(yaml.load(to_yaml(case), yaml.BaseLoader))


@contextlib.contextmanager
def questionnaire(script: Path, target: Path, log: Path) -> Iterator[subprocess.Popen[bytes]]:
    with log.open("ab") as err:
        running = subprocess.Popen(
            [str(script), "ask", "--resume", str(target), "--lang", "fr"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=err,
            env={**os.environ, "PYTHONUTF8": "1"},
        )
        try:
            yield running
        finally:
            running.kill()
            running.wait()
            assert running.stdin is not None
            with contextlib.suppress(OSError):
                running.stdin.close()


def wait_for(target: Path, wanted: Any, log: Path) -> None:
    deadline = time.monotonic() + 60
    while not target.exists() or bare(Case.load(target)) != wanted:
        assert time.monotonic() < deadline, (log.read_text()[-2000:], wanted)
        time.sleep(0.01)


@posix
@pytest.mark.slow
def test_killed_at_any_point_nothing_is_lost_and_nothing_half_written(
    command: Any, target: Path, tmp_path: Path
) -> None:
    chance, truth, log = random.Random(20261124), Case.load(SOLO), tmp_path / "log"
    target.write_text("on: 2026-11-24\n")  # the day judged, for the command and for its mirror here
    on = judged_instant("2026-11-24")
    mirror = Interview(Case.load(target), packaged(), on)
    kills = 0
    while mirror.next is not None and kills < 12:
        with questionnaire(command.script, target, log) as running:
            assert running.stdin is not None
            wait_for(target, bare(mirror.case), log)
            for _ in range(chance.randint(0, 6)):
                if mirror.next is None:
                    break
                line, after = typed(truth, mirror)
                running.stdin.write(line.encode() + b"\n")
                running.stdin.flush()
                wait_for(target, bare(after.case), log)
                mirror = after
            if mirror.next is None:
                break
            line, after = typed(truth, mirror)
            running.stdin.write(line.encode() + b"\n")
            running.stdin.flush()
            time.sleep(chance.random() * 0.03)
            running.send_signal(signal.SIGKILL)
            running.wait()
        kills += 1
        kept = Case.load(target)  # readable, whatever the kill hit
        assert bare(kept) in (bare(mirror.case), bare(after.case))
        mirror = Interview(kept, packaged(), on)
        for leftover in target.parent.glob(".gdpr-rules-*.tmp"):
            leftover.unlink()  # what a kill in the middle of a write may leave beside the file
    assert kills > 5


def test_an_input_that_is_nowhere_ends_with_130(process: Any, target: Path) -> None:
    ended = process("ask", "-o", str(target), stdin=subprocess.DEVNULL)
    assert ended.returncode == 130
    assert target.exists()
