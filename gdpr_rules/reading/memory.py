"""Things that are made once and then shared, across threads too."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Any, TypeVar, cast

R = TypeVar("R")


@dataclass(slots=True)
class _Place:
    """What was made under one key; its lock is held while it is being made, and no other's is."""

    lock: threading.RLock = field(default_factory=threading.RLock)
    made: bool = False
    value: Any = None


class Memory:
    """What was made, by key; of more than `most`, those not asked for the longest are forgotten."""

    def __init__(self, most: int | None = None) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._places: OrderedDict[Hashable, _Place] = OrderedDict()

    def once(self, key: Hashable, make: Callable[[], R]) -> R:
        """Return what `make` returned the first time; who asks for the same meanwhile waits, nobody else does."""
        with self._lock:
            place = self._places.setdefault(key, _Place())
            self._places.move_to_end(key)
            if self._most is not None and len(self._places) > self._most:
                self._places.popitem(last=False)
        with place.lock:
            if not place.made:
                place.value = make()
                place.made = True
            return cast("R", place.value)
