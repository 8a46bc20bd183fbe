"""Finds quoted words: any language's marks, nested, mixed; an apostrophe closes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from cite_check.citing.lazily import lazy

WIDEST: Final = 700
"""No quotation longer than this is looked for."""

_MARKS = lazy(r"[\"“”„‟'‘’‚«»‹›「」『』〈〉《》`´]")
_CLOSERS: Final = {
    '"': '"”“',
    "“": '”"',
    "”": '”"',
    "„": '“”"',
    "‟": '”"',
    "'": "'’",
    "‘": "’'",
    "‚": "‘’'",
    "«": "»",
    "»": "«",
    "‹": "›",
    "›": "‹",
    "「": "」",
    "『": "』",
    "〈": "〉",
    "《": "》",
    "`": "'´’",
}
_NESTING: Final = frozenset("“„«「『‹《")
_SINGLE: Final = frozenset("'’´‘")
_OPENS_AFTER: Final = frozenset("，、。：（ \t\n([{—–-/:“\"„«‘'\u00a0»>」』")
_OPENS_AFTER_ANY: Final = _OPENS_AFTER | frozenset(",;.")
_ONLY_OPENING: Final = frozenset("“„«")
_CLOSING_BEFORE: Final = frozenset(".,;:!?)]")


@dataclass(frozen=True, slots=True)
class Quote:
    """Quoted words: ``start``/``end`` with the marks, ``inner_start``/``inner_end`` without. ``mark`` is the opening one."""

    start: int
    end: int
    inner_start: int
    inner_end: int
    mark: str


def find_quotes(text: str) -> list[Quote]:
    """The outermost quotations of a text, in order."""
    marks = [found.start() for found in _MARKS.finditer(text)]
    quotes: list[Quote] = []
    index, tries = 0, 0
    while index < len(marks):
        place = marks[index]
        close = None
        if _may_open(text, place):
            close = _closer(text, marks, index)
            tries += 1
        if close is None:
            index += 1
            continue
        inner_start = place + (2 if text[place : place + 2] in ("``", "''", "‘‘") else 1)
        end = marks[close] + (2 if text.startswith("''", marks[close]) else 1)
        quotes.append(Quote(place, end, inner_start, marks[close], text[place]))
        index = close + 1
    return quotes


def _may_open(text: str, place: int) -> bool:
    char = text[place]
    if char not in _CLOSERS or place + 1 >= len(text) or (text[place + 1].isspace() and char not in "«»„"):
        return False
    if char in "「『《〈":
        return True
    return place == 0 or text[place - 1] in (_OPENS_AFTER_ANY if char in _ONLY_OPENING else _OPENS_AFTER) or text[place - 1].isspace()


def _closer(text: str, marks: list[int], index: int) -> int | None:
    """The index of the mark that closes the quotation opened at ``index``."""
    opener = text[marks[index]]
    closers = _CLOSERS[opener]
    single = opener in "'‘‚`"
    depth = 0
    fallback = None
    for other in range(index + 1, min(len(marks), index + 40)):
        place = marks[other]
        if place - marks[index] > WIDEST:
            break
        char = text[place]
        if char == opener and opener in _NESTING and char not in closers:
            depth += 1
            continue
        if single and fallback is not None and char == opener and _may_open(text, place):
            return fallback
        if char not in closers or not _may_close(text, place):
            continue
        if depth:
            depth -= 1
            continue
        if not single or _surely_closes(text, place):
            return other
        fallback = other if fallback is None else fallback
    return fallback


def _may_close(text: str, place: int) -> bool:
    """A mark before a letter or digit is an apostrophe, or opens."""
    after = text[place + 1] if place + 1 < len(text) else " "
    if text[place] in "」』》〉»«":
        return True
    if after.isalnum():
        return text[place] in '"”' and text[place - 1] in ",.?!" and text[place - 2 : place - 1] not in "([ " + '“"'
    return True


def _surely_closes(text: str, place: int) -> bool:
    """A single mark after punctuation, or before it, closes; before a plain blank it may be a plural's apostrophe."""
    after = text[place + 1 : place + 3]
    if not after.strip() or text[place - 1] in _CLOSING_BEFORE:
        return True
    return after[0] in ',.;:)]!?"”' or after[1:] in ("(", "[", "<") or after[0] in _SINGLE
