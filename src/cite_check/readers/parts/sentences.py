"""Sentences of running text: the context that a marker is shown in."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Final

from cite_check.text import clean

_END = re.compile(  # ". The", "?” He", ".¹² Then", ".[12] Then", "law.23 So", "。"
    r"(?:(?<![A-Z])[.!?…][\"'”’»)\]*_]{0,3}"
    r"|[.!?…][\"'”’»)\]*_]{0,3}(?:[⁰¹²³⁴-⁹*†‡§¶]{1,6}|\d{1,3}|(?:\[\^?[\w, –-]{1,12}\]){1,3}))"
    r"\s+(?=[\"'“‘«„(\[*_]{0,3}[^\W\d_a-zß-ÿ])|[。！？]"
)
_WINDOW: Final = 280
_BEFORE: Final = 60


class Sentences:
    """The sentences of one paragraph. A sentence too long to show is cut in windows; each is cleaned once."""

    def __init__(self, text: str) -> None:
        """Find where the sentences begin."""
        self._text = text
        self._starts = [0, *(end.end() for end in _END.finditer(text))]
        self._shown: dict[tuple[int, int], str] = {}

    def around(self, offset: int) -> str:
        """The sentence that holds the character at ``offset``, in one clean line."""
        number = bisect_right(self._starts, offset) - 1
        start = self._starts[number]
        end = self._starts[number + 1] if number + 1 < len(self._starts) else len(self._text)
        if end - start > _WINDOW + _BEFORE:
            window = max(0, (offset - start - _BEFORE) // (_WINDOW - _BEFORE))
            start += window * (_WINDOW - _BEFORE)
            end = min(end, start + _WINDOW + _BEFORE)
        if (start, end) not in self._shown:
            self._shown[start, end] = clean(self._text[start:end])
        return self._shown[start, end]
