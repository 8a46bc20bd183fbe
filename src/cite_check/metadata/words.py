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
    chunks: list[str] = []
    count = folded = start = 0
    while start < len(text) and count < WORD_CAP and folded < _FOLDED_CAP:
        stop = _word_end(text, start + _CHUNK)
        if chunk := fold_text(text[start:stop]):
            chunks.append(chunk)
            folded += len(chunk)
            count += chunk.count(" ") + 1
        start = stop
    whole = " ".join(chunks)
    kept = whole if count <= WORD_CAP else " ".join(whole.split()[:WORD_CAP])
    return kept, count + len(text[start:].split())


def _word_end(text: str, place: int) -> int:
    """The end of the word at ``place``; ``place`` itself in a text without blanks."""
    blank = text.find(" ", place, place + _CHUNK)
    return min(place if blank < 0 else blank, len(text))
