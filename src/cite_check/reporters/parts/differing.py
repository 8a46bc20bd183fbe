"""Where a cited and a found title differ, word by word."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from cite_check.reporters.parts.pen import DIFFERING
from cite_check.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.text import Text

    from cite_check.model.match import Match
    from cite_check.reporters.parts.pen import Pen

_WORD: Final = re.compile(r"\S+")  # "Quotas," in “Fishing Quotas, 2019”
_EDGE: Final = re.compile(r"^\W+|\W+$")  # the comma of "Quotas,"


def is_near(match: Match) -> bool:
    """Whether the cited title shares at least half of its words with the found one, so that marking the others says something."""
    return 2 * len(match.missing) <= len(fold(match.cited or "").split())


def differing_spans(shown: str, words: Iterable[str]) -> list[tuple[int, int]]:
    """The ranges of ``shown`` that hold the folded ``words``, without the punctuation at their edges; neighbours are one range."""
    wanted = Counter(words)
    spans: list[tuple[int, int]] = []
    adjacent = False
    for found in _WORD.finditer(shown):
        start, end = _core(found)
        folded = fold(found[0]).split()
        if not folded:
            continue
        differs = any(wanted[word] > 0 for word in folded)
        if differs:
            wanted.subtract(folded)
            spans[-1:] = [(spans[-1][0], end)] if adjacent and spans else [*spans[-1:], (start, end)]
        adjacent = differs
    return spans


def _core(found: re.Match[str]) -> tuple[int, int]:
    word = found[0]
    left = _EDGE.match(word)
    start = left.end() if left else 0
    end = len(word)
    while end > start and not word[end - 1].isalnum():
        end -= 1
    return found.start() + start, found.start() + max(end, start)


def marked(pen: Pen, title: str, words: Iterable[str]) -> Text:
    """The title with these words marked: underlined where there is colour, in square brackets where there is none."""
    text = pen.foreign(title)
    spans = differing_spans(text.plain, words)
    if pen.view.colour:
        for start, end in spans:
            text.stylize(DIFFERING, start, end)
        return text
    plain = text.plain
    for start, end in reversed(spans):
        plain = f"{plain[:start]}[{plain[start:end]}]{plain[end:]}"
    return pen.own(plain)
