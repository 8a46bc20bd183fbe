"""Splits a note into the works that it cites; commentary between them belongs to none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cite_check.citing.backrefs import find_back_word
from cite_check.citing.signals import find_between, skip_signals
from cite_check.citing.work import MASK

if TYPE_CHECKING:
    from cite_check.citing.work import Sheet

_SEMICOLON = re.compile(r";\s+")
_SIGNAL_SENTENCE = re.compile(
    r"(?<=[.)\ufffc”’\"»\d])[.,]?\s(?=(?:See|But see|Cf\.|Compare|Vgl\.|Siehe|Voir|Véase|Contra|Accord|For|Siehe auch)\s)"
)  # . See also
_AND = re.compile(r"(?<=[)\d.,])\s(?:and|und|et|sowie|y|e)\s$")  # (1995) and ‘Second work’
_OPENERS: Final = "([{"
_CLOSERS: Final = ")]}"


def split_note(sheet: Sheet) -> list[tuple[int, int]]:
    """The ranges of a note's works, in order; a range may hold commentary only, which the parser turns down."""
    cuts = _cuts(sheet)
    ranges: list[tuple[int, int]] = []
    start = 0
    for stop, following in [*cuts, (len(sheet.text), len(sheet.text))]:
        if ranges and not (_complete(sheet, *ranges[-1]) and _complete(sheet, start, stop)):
            ranges[-1] = (ranges[-1][0], stop)
        else:
            ranges.append((start, stop))
        start = following
    return [(start, stop) for start, stop in ranges if sheet.text[start:stop].strip()]


def _cuts(sheet: Sheet) -> list[tuple[int, int]]:
    text = sheet.text
    quoted = [(quote.start, quote.end) for quote in sheet.quotes] + [(italic.start, italic.end) for italic in sheet.flat.italics]
    depths = _depths(text)
    found = [(one.start(), one.end()) for one in _SEMICOLON.finditer(text)]
    found += [(one.end() - 1, one.end()) for one in _SIGNAL_SENTENCE.finditer(text)]
    found += [(one.start(), one.end()) for quote in sheet.quotes if (one := _AND.search(text, max(0, quote.start - 8), quote.start))]
    place = 0
    while between := find_between(text, place, len(text)):
        found.append((between.start(), between.end()))
        place = between.end()
    return sorted(cut for cut in found if not any(start < cut[0] < end for start, end in quoted) and depths[cut[0]] == 0)


def _depths(text: str) -> list[int]:
    depth = 0
    depths: list[int] = []
    for char in text:
        if char in _CLOSERS:
            depth = max(0, depth - 1)
        depths.append(depth)
        if char in _OPENERS:
            depth += 1
    return depths


def _complete(sheet: Sheet, start: int, end: int) -> bool:
    """Whether a range could be a citation of its own: it says when, where, or what it quotes, or it points back."""
    if MASK in sheet.text[start:end] or find_back_word(sheet.text, start, end):
        return True
    if any(start <= quote.start < end for quote in sheet.quotes) or any(start <= italic.start < end for italic in sheet.flat.italics):
        return True
    begin = skip_signals(sheet.text, start, end)
    letters = sum(char.isalpha() for char in sheet.text[begin:end])
    return letters > 12 and any(start <= date.start < end for date in sheet.dates)  # noqa: PLR2004 - a name and a word
