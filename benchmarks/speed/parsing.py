"""Reading and citing in one process: time a note, growth with length, hostile text."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.speed.measure import Measure, article
from cite_check.citing.cite import cite
from cite_check.readers.choose import choose

if TYPE_CHECKING:
    from collections.abc import Iterator

NOTE_GOAL = 1.0
GROWTH_GOAL = 1.5
HOSTILE_BYTES = 1_000_000
HOSTILE_GOAL = 2.0
HOSTILE = {
    "quotes": "“\"'‘",
    "brackets": "([{<",
    "closing brackets": ")]}>",
    "dots": ". ",
    "digits": "1 ",
    "quotes and dots": "“a.” ",
    "capitals and commas": "A, B. ",
    "addresses": "http://a.b/ ",
    "markers": "[^1] ",
    "superscripts": "¹² ",
    "semicolons": "; see ",
    "asterisks": "*a* _b_ ",
}


@dataclass(frozen=True, slots=True)
class TextSource:
    """A text as a source."""

    content: str
    name: str = "measure.txt"
    media_type: str | None = None

    def read(self) -> bytes:
        """Its bytes."""
        return self.content.encode()

    def sibling(self, path: str) -> bytes | None:
        """Nothing lies beside it."""
        del path
        return None


def seconds_to_cite(text: str) -> float:
    """CPU seconds to read and cite a text."""
    source = TextSource(text)
    read = choose(source.name, source.read()[:4096], None, None).load()
    start = time.process_time()
    cite(read(source))
    return time.process_time() - start


def linearity() -> Measure:
    """Milliseconds a note, and what four times the notes cost beside four times the time."""
    small, large = 500, 2000
    one = min(seconds_to_cite(article(small)) for _ in range(3))
    four = min(seconds_to_cite(article(large)) for _ in range(3))
    each, growth = one / small * 1000, four / one / (large / small)
    return Measure(
        "read and cite, a note",
        f"{each:.2f} ms",
        f"growth x{growth:.2f}",
        f"< {NOTE_GOAL} ms, linear",
        each < NOTE_GOAL and growth < GROWTH_GOAL,
    )


def hostile_texts() -> Iterator[Measure]:
    """One long note made of one repeated token; a tenth of it first, so that what is far too slow is not waited for."""
    for name, token in HOSTILE.items():
        tenth = seconds_to_cite(_hostile(token, HOSTILE_BYTES // 10))
        spent = tenth * 10 if tenth > HOSTILE_GOAL else seconds_to_cite(_hostile(token, HOSTILE_BYTES))
        beside = f"x{spent / tenth:.1f} for ten times it" if tenth <= HOSTILE_GOAL else "at the least"
        yield Measure(f"1 MB of {name}", f"{spent:.2f} s", beside, f"< {HOSTILE_GOAL:.0f} s", spent < HOSTILE_GOAL)


def _hostile(token: str, size: int) -> str:
    note = (token * (size // len(token.encode()) + 1))[:size]
    return f"A claim.¹\n\n¹ {note}\n"
