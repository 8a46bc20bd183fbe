"""The visible words of a page, folded for comparing and capped."""

from __future__ import annotations

from typing import Final

from cite_check.text import fold_text

WORD_CAP: Final = 20_000
"""Words that are kept of a page: a long report's first fifty pages."""
_CHUNK: Final = 8_000
_FOLDED_CAP: Final = 400_000
"""Characters of folded text from which no more is folded: one character may unfold to eighteen."""


def counted(text: str) -> tuple[str, int]:
    """The words folded and capped, and how many there were in ``text``."""
    words: list[str] = []
    folded = start = 0
    while start < len(text) and len(words) < WORD_CAP and folded < _FOLDED_CAP:
        stop = _word_end(text, start + _CHUNK)
        chunk = fold_text(text[start:stop])
        folded += len(chunk)
        words += chunk.split()
        start = stop
    return " ".join(words[:WORD_CAP]), len(words) + len(text[start:].split())


def _word_end(text: str, place: int) -> int:
    """The end of the word at ``place``; ``place`` itself in a text without blanks."""
    blank = text.find(" ", place, place + _CHUNK)
    return min(place if blank < 0 else blank, len(text))
