"""Where results and messages go: standard output, standard error, a file.

What is written may quote a hostile case. Control characters and bidirectional overrides never leave, and a
character that the encoding of a terminal lacks is replaced by the nearest that it has.
"""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import shutil
import stat
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final, TextIO

from gdpr_rules.facts.values import clean_text

from .failures import CannotWrite
from .language import Language, pick

_COLOUR: Final = re.compile(r"(\x1b\[[0-9;]*m)")
_WIDEST: Final = 100
_SYNCHRONISED: Final = ("dropbox", "onedrive", "icloud", "mobile documents", "clouddocs", "google drive", "googledrive")


def printable(text: str, colour: bool = False) -> str:
    """Return `text` without what could steer a terminal; colours stay if they were asked for."""
    if not colour:
        return clean_text(text)
    return "".join(part if _COLOUR.fullmatch(part) else clean_text(part) for part in _COLOUR.split(text))


def wants_colour(choice: str, to_file: bool, environment: Mapping[str, str]) -> bool:
    """Decide on colours: `auto` needs a terminal that shows them, and no NO_COLOR."""
    if choice != "auto":
        return choice == "always"
    plain = bool(environment.get("NO_COLOR")) or environment.get("TERM") == "dumb"
    return not (to_file or plain) and sys.stdout is not None and sys.stdout.isatty()


def width(to_file: bool) -> int:
    """Return how many columns a text may take: those of the terminal within reason, 80 elsewhere."""
    if to_file or sys.stdout is None or not sys.stdout.isatty():
        return 80
    return max(40, min(shutil.get_terminal_size().columns, _WIDEST))


def speaks_unicode() -> bool:
    """Say whether standard output can write every character."""
    return sys.stdout is not None and _encoding(sys.stdout).lower().replace("-", "").startswith("utf")


def write_result(text: str, language: Language, *, colour: bool = False) -> None:
    """Write a result on standard output, with a line feed at its end.

    A reader that left (`| head`) is no failure; raises CannotWrite if the output is closed or full.
    """
    if sys.stdout is None:
        raise CannotWrite(pick(language, "la sortie standard est fermée.", "standard output is closed."))
    try:
        _write(sys.stdout, printable(text, colour))
    except BrokenPipeError:
        _silence(sys.stdout)
    except (OSError, ValueError) as error:
        _silence(sys.stdout)
        reason = _reason(error)
        fr = f"la sortie standard ne peut pas être écrite : {reason}."
        raise CannotWrite(pick(language, fr, f"standard output cannot be written: {reason}.")) from None


def complain(text: str) -> None:
    """Write a message on standard error; if nobody can read it, there is nobody to tell."""
    if sys.stderr is not None:
        try:
            _write(sys.stderr, printable(text))
        except (OSError, ValueError):
            _silence(sys.stderr)


def ask_line(text: str) -> str | None:
    """Put a question on standard error and return the line that answers it; None at the end of the input.

    A byte that the encoding of the input does not know comes back as U+FFFD.
    """
    if sys.stdin is None:
        return None
    typed = sys.stdin.isatty()
    if sys.stderr is not None:
        try:
            _put(sys.stderr, printable(text) + (" " if typed else "\n"))
        except (OSError, ValueError):
            _silence(sys.stderr)
    try:
        line = sys.stdin.readline()
    except UnicodeDecodeError:
        return "\ufffd"
    except (OSError, ValueError):
        return None
    return line.rstrip("\r\n") if line else None


def _write(stream: TextIO, text: str) -> None:
    _put(stream, text.removesuffix("\n") + "\n")


def _put(stream: TextIO, text: str) -> None:
    stream.write(_folded(text, _encoding(stream)))
    stream.flush()


def _encoding(stream: TextIO) -> str:
    return getattr(stream, "encoding", None) or "utf-8"


def _folded(text: str, encoding: str) -> str:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        from gdpr_rules.explain.typography import fold

        return fold(text, encoding)
    return text


def _silence(stream: TextIO) -> None:
    """Send the rest of a broken stream to nowhere: the interpreter would stumble over it at its end."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or type(error).__name__


def write_file(written: str, text: str, language: Language, *, mode: int = 0o600, never: Iterable[str] = ()) -> None:
    """Put `text` into the file `written`: all of it or nothing, and by default readable by its owner only.

    An older file stays as it was until the new one is complete. `never` are files that must not be
    overwritten. Raises CannotWrite.
    """
    try:
        target = Path(written).resolve()
        _refuse(target, never, language)
        _replace(target, text, mode)
    except (OSError, ValueError, RuntimeError) as error:
        raise _cannot(written, error, language) from None


def _cannot(written: str, error: Exception, language: Language) -> CannotWrite:
    reason = _reason(error)
    fr, en = f"{written} ne peut pas être écrit : {reason}.", f"{written} cannot be written: {reason}."
    return CannotWrite(pick(language, fr, en))


def _refuse(target: Path, never: Iterable[str], language: Language) -> None:
    if not target.exists():
        return
    if any(Path(case).exists() and target.samefile(case) for case in never):
        fr = f"{target} est le cas lui-même : choisissez un autre fichier."
        raise CannotWrite(pick(language, fr, f"{target} is the case itself: choose another file."))
    kind = target.stat().st_mode
    if stat.S_ISDIR(kind):
        fr, en = f"{target} est un dossier : nommez un fichier.", f"{target} is a folder: name a file."
        raise CannotWrite(pick(language, fr, en))
    if not stat.S_ISREG(kind):
        fr, en = f"{target} n'est pas un fichier ordinaire.", f"{target} is not a regular file."
        raise CannotWrite(pick(language, fr, en))


def write_files(texts: Mapping[Path, str], language: Language) -> None:
    """Put several texts into files that only their owner can read: no file takes its name before all are complete.

    They take their names in the order given. Raises CannotWrite, which says which files did.
    """
    drafts: dict[Path, Path] = {}
    placed: list[str] = []
    try:
        for target, text in texts.items():
            _refuse(target, (), language)
            drafts[target] = _draft(target, text, 0o600)
        for target, draft in drafts.items():
            draft.replace(target)
            placed.append(target.name)
    except OSError as error:
        folder, reason = target.parent, _reason(error)
        fr, en = (
            f"{folder} ne peut pas recevoir {target.name} : {reason}.",
            f"{folder} cannot take {target.name}: {reason}.",
        )
        raise CannotWrite(f"{pick(language, fr, en)} {_so_far(placed, language)}") from None
    finally:
        for draft in drafts.values():
            with contextlib.suppress(OSError):
                draft.unlink(missing_ok=True)


def _so_far(placed: Sequence[str], language: Language) -> str:
    """Return what of several files was written before one failed, and what to do."""
    if not placed:
        fr, en = "Rien n'a été écrit. Choisissez un autre dossier.", "Nothing was written. Choose another folder."
        return pick(language, fr, en)
    names = ", ".join(placed)
    fr = f"Déjà écrit : {names}. Le reste ne l'est pas : levez l'obstacle, puis relancez la même commande."
    en = f"Written so far: {names}. The rest is not: remove the obstacle, then run the same command again."
    return pick(language, fr, en)


def probe_file(written: str, language: Language) -> None:
    """Find out whether `write_file` could write this file, and leave it as it is. Raises CannotWrite."""
    try:
        target = Path(written).resolve()
        _refuse(target, (), language)
        _draft(target, "", 0o600).unlink()
    except (OSError, ValueError, RuntimeError) as error:
        raise _cannot(written, error, language) from None


def make_folder(written: str, language: Language, *, mode: int = 0o777) -> Path:
    """Return a folder, made if it is not there; raise CannotWrite if it cannot be."""
    try:
        folder = Path(written).resolve()
        if folder.exists() and not folder.is_dir():
            fr = f"{written} est un fichier : nommez un dossier."
            raise CannotWrite(pick(language, fr, f"{written} is a file: name a folder."))
        folder.mkdir(mode=mode, exist_ok=True)
    except (OSError, ValueError, RuntimeError) as error:
        reason = _reason(error)
        fr = f"le dossier {written} ne peut pas être créé : {reason}. Choisissez-en un autre."
        en = f"the folder {written} cannot be made: {reason}. Choose another one."
        raise CannotWrite(pick(language, fr, en)) from None
    return folder


def exposure(folder: Path, language: Language) -> Iterable[str]:
    """Yield who else may see what is written into a folder."""
    path = str(folder).casefold()
    if any(name in path for name in _SYNCHRONISED):
        fr = f"Attention : {folder} semble copié en ligne. Le fichier décrit les failles du cabinet."
        en = f"Warning: {folder} seems to be copied online. The file maps the practice's flaws."
        yield pick(language, fr, en)
    if os.name == "posix" and folder.stat().st_mode & 0o066:
        fr = f"Attention : d'autres comptes de cet ordinateur ont accès au dossier {folder}."
        en = f"Warning: other accounts of this computer have access to the folder {folder}."
        yield pick(language, fr, en)


def _replace(target: Path, text: str, mode: int) -> None:
    """Write a temporary file beside the target, and give it the name."""
    draft = _draft(target, text, mode)
    try:
        draft.replace(target)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def _draft(target: Path, text: str, mode: int) -> Path:
    """Write a temporary file beside the target, and make sure that it is on the disk."""
    draft = target.with_name(f".gdpr-rules-{secrets.token_hex(8)}.tmp")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(_encoded(text))
            file.flush()
            os.fsync(handle)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    return draft


def _encoded(text: str) -> bytes:
    """Return a text as a file holds it: with one line break at its end, all of them CRLF if that one is."""
    ending = "\r\n" if text.endswith("\r\n") else "\n"
    return f"{printable(text).removesuffix(chr(10))}\n".replace("\n", ending).encode("utf-8", "replace")
