"""Tells where a run of words behind a title ends: at a break that is no abbreviation's full stop, or where its bracket closes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.citing.tail_patterns import CHUNK_END, LAST_WORD, ROUND_BRACKET, YEAR_NEXT
from cite_check.citing.words import ABBREVIATIONS

if TYPE_CHECKING:
    import re

_LONGEST_BRACKET: Final = 400


def closing_brackets(text: str, start: int, end: int) -> dict[int, int]:
    """For each round bracket of a range that opens, where it closes: at most 400 characters on."""
    open_places: list[int] = []
    closing: dict[int, int] = {}
    for found in ROUND_BRACKET.finditer(text, start, end):
        if found[0] in "(（":
            open_places.append(found.start())
        elif open_places:
            place = open_places.pop()
            if found.start() - place < _LONGEST_BRACKET:
                closing[place] = found.start()
    return closing


def chunk_end(text: str, start: int, end: int, stops: re.Pattern[str] = CHUNK_END) -> int:
    """The end of a run of words: the first break that is no abbreviation's full stop."""
    place = start
    while found := stops.search(text, place, end):
        if (
            found[0].startswith(".")
            and found[0].strip() == "."
            and is_abbreviation(text, start, found.start())
            and found.end() < end
            and not YEAR_NEXT.match(text, found.end())
        ):
            place = found.end()
            continue
        return found.start() if found.start() > start else found.end()
    return end


def is_abbreviation(text: str, start: int, stop: int) -> bool:
    """Whether the word that ends at ``stop`` is one whose full stop ends no sentence."""
    found = LAST_WORD.search(text[max(start, stop - 20) : stop])
    if not found:
        return False
    word = found[1]
    return len(word) == 1 or word.lower() in ABBREVIATIONS
