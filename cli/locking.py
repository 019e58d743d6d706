"""One writer at a time in a folder: who reads a file, changes it and writes it back, must not lose what another added.

The operating system holds the lock, not the file: when a process ends, however it ends, its lock is gone.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from .failures import CannotWrite
from .language import Language, pick

LOCK: Final = ".gdpr-rules.lock"
PATIENCE = 30.0
"""For how many seconds another writer is waited for; one needs a fraction of one."""
_PAUSE: Final = 0.05


@contextlib.contextmanager
def alone_in(folder: Path, language: Language) -> Iterator[None]:
    """Keep every other process that asks for it out of `folder`; raise CannotWrite if one stays in there too long."""
    path = folder / LOCK
    handle = _taken(path, time.monotonic() + PATIENCE, language)
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            path.unlink()  # while it is held: who waits for this file sees below that it is no longer the one
        os.close(handle)
        if sys.platform == "win32":  # where an open file cannot be deleted, and one that another has opened neither
            with contextlib.suppress(OSError):
                path.unlink()


def _taken(path: Path, until: float, language: Language) -> int:
    while True:
        try:
            handle = _tried(path)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            fr = f"{path.parent} ne peut pas être réservé : {reason}. Rien n'a été écrit. Choisissez un autre dossier."
            en = f"{path.parent} cannot be locked: {reason}. Nothing was written. Choose another folder."
            raise CannotWrite(pick(language, fr, en)) from None
        if handle is not None:
            return handle
        if time.monotonic() >= until:
            fr = f"une autre commande écrit en ce moment dans {path.parent}. Rien n'a été écrit. Réessayez ensuite."
            en = f"another command is writing to {path.parent} right now. Nothing was written. Try again afterwards."
            raise CannotWrite(pick(language, fr, en))
        time.sleep(_PAUSE)


def _tried(path: Path) -> int | None:
    """Return the handle of the file with its lock held, None if another holds it."""
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except PermissionError:
        if sys.platform == "win32" and path.exists():  # another is about to delete it
            return None
        raise
    try:
        if _locked(handle) and _is_still(path, handle):
            return handle
    except BaseException:
        os.close(handle)
        raise
    os.close(handle)
    return None


def _locked(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


def _is_still(path: Path, handle: int) -> bool:
    """Say whether the file that is locked is the one that others would find: its last holder may have deleted it."""
    try:
        return os.path.samestat(path.stat(), os.fstat(handle))
    except FileNotFoundError:
        return False
