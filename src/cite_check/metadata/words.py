"""The visible words of a page, folded for comparing and capped."""

from __future__ import annotations

from typing import Final

from cite_check.text import fold_text

WORD_CAP: Final = 20_000
"""Words that are kept of a page: a long report's first fifty pages."""


def counted(text: str) -> tuple[str, int]:
    """The words folded and capped, and how many there were in ``text``."""
    words = fold_text(text).split()
    return " ".join(words[:WORD_CAP]), len(words)
