"""Which parsed citation of a note answers which labelled work: the in-order pairing with the greatest likeness in sum."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rapidfuzz import fuzz

from cite_check.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.accuracy.labels import Work
    from cite_check.model.citation import Citation

_TELLING: Final = ("title", "authors", "author_line", "first_author", "url", "doi", "date", "year", "container", "locator")
"""Fields whose values stand in the words of the note, so that they tell works apart."""
_A_LITTLE: Final = 0.01
"""What a pairing is worth in itself, so that works without any words in common still pair up in order."""


def pair(works: Sequence[Work], citations: Sequence[Citation]) -> tuple[Citation | None, ...]:
    """For each work, in order, the citation that answers it, or ``None``; no citation answers two works."""
    rows, columns = len(works), len(citations)
    worth = [[_A_LITTLE + _overlap(work, citation) + _same_title(work, citation) for citation in citations] for work in works]
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for row in range(rows - 1, -1, -1):
        for column in range(columns - 1, -1, -1):
            together = worth[row][column] + best[row + 1][column + 1]
            best[row][column] = max(together, best[row + 1][column], best[row][column + 1])
    return tuple(_walk(worth, best, citations))


def _walk(worth: list[list[float]], best: list[list[float]], citations: Sequence[Citation]) -> list[Citation | None]:
    chosen: list[Citation | None] = []
    column = 0
    for row, values in enumerate(worth):
        while column < len(citations) and best[row][column] == best[row][column + 1] != best[row + 1][column]:
            column += 1
        if column < len(citations) and best[row][column] == values[column] + best[row + 1][column + 1]:
            chosen.append(citations[column])
            column += 1
        else:
            chosen.append(None)
    return chosen


def _overlap(work: Work, citation: Citation) -> float:
    """How much of the work's words the citation's text has, in [0, 1]."""
    shown = fold(citation.text)
    if work.text is not None:
        return fuzz.ratio(fold(work.text), shown) / 100
    told = [fold(values[0]) for name, values in work.facts.items() if name in _TELLING and values]
    if not told:
        return 0.0
    return sum(fuzz.partial_ratio(value, shown) for value in told if value) / (100 * len(told))


def _same_title(work: Work, citation: Citation) -> float:
    """How alike the two titles are, in [0, 1]: of two works in one citation, the one that it was taken for."""
    titles = work.facts.get("title")
    if not titles or citation.item.title is None:
        return 0.0
    return fuzz.ratio(fold(titles[0]), fold(citation.item.title)) / 100


def same_segment(work: Work, citation: Citation, share: float = 0.5) -> bool:
    """Whether the two cut about the same words out of the note: common words over all words of both."""
    one, other = set(fold(work.text or "").split()), set(fold(citation.text).split())
    return bool(one or other) and len(one & other) / len(one | other) >= share
