"""CPU seconds of a piece of work, as many as a machine of known speed would need, so that a bound holds whoever else computes."""

from __future__ import annotations

import gc
import re
import time
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

_WORDS: Final = re.compile(r"(?:[A-Z][a-z]+|\d+(?:-\d+)?)[,.;]?\s")
_TEXT: Final = "Lee, Ann. Tides of the Bay. Harbour Press, 1990, 12-34; " * 40
_KNOWN: Final = 0.0085
"""What the yardstick takes on the machine that the tests' bounds were set on."""


def seconds_of(work: Callable[[], object]) -> float:
    """The CPU seconds of one call, divided by how much slower than known this machine is just now (by 1 where it is as fast)."""
    before = _yardstick()
    gc.disable()
    start = time.process_time()
    work()
    taken = time.process_time() - start
    gc.enable()
    return taken / max(1.0, before / _KNOWN, _yardstick() / _KNOWN)


def _yardstick() -> float:
    """The CPU seconds of a fixed piece of work of the kind that is measured: patterns, slices, look-ups."""
    start = time.process_time()
    for _ in range(40):
        counts: dict[str, int] = {}
        for found in _WORDS.finditer(_TEXT):
            word = found[0].strip().lower()
            counts[word] = counts.get(word, 0) + len(word)
    return time.process_time() - start
