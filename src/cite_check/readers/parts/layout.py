"""How a text is laid out: whether its lines are wrapped, which lines begin a block, and whether a line goes on in the next one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

from cite_check.readers.parts.labels import Dress, Opening, opening
from cite_check.readers.parts.lines import split_lines, url_goes_on

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_LONGEST_WRAPPED: Final = 160
_SHARE_OF_LONG: Final = 8
_CLOSED = re.compile(r"[.!?…。！？>|][\"'”’»“)\]*_]{0,4}\Z")  # "… 2001).", "…a-b>."
_ABBREVIATED = re.compile(
    r"(?:\b(?:[A-Z]|[Pp]p?|[Vv]ol|[Nn]o|[Ee]ds?|[Ss]ee|[Cc]f|[Vv]gl|[Ss]|[Bb]d|[Nn]r|[Tt]rans|[Ee]t al|[Dd]r|[Aa]rt)\.)\Z"
)  # "… no."


@dataclass(frozen=True)
class Layout:
    """The lines of a text. Line numbers here are indices: they count from 0."""

    lines: list[str]

    @cached_property
    def openings(self) -> list[Opening | None]:
        """For each line, the label that it begins with."""
        return [opening(line) if line else None for line in self.lines]

    @cached_property
    def by_dress(self) -> Mapping[Dress, Sequence[tuple[int, Opening]]]:
        """The lines that begin with a label, with their indices, by how the label is set."""
        lines: dict[Dress, list[tuple[int, Opening]]] = {dress: [] for dress in Dress}
        for index, found in enumerate(self.openings):
            if found:
                lines[found.dress].append((index, found))
        return lines

    @cached_property
    def width(self) -> int | None:
        """The length that lines are wrapped at; ``None`` where a paragraph is one line."""
        lengths = sorted(len(line.rstrip()) for line in self.lines if line.strip())
        if not lengths:
            return None
        long = sum(1 for length in lengths if length > _LONGEST_WRAPPED)
        if long * _SHARE_OF_LONG >= len(lengths):
            return None
        short = [length for length in lengths if length <= _LONGEST_WRAPPED]
        return short[int(len(short) * 0.98)] if len(short) > 1 else short[-1]

    def blank(self, index: int) -> bool:
        """Whether there is nothing at this line (or it is outside the text)."""
        return not (0 <= index < len(self.lines)) or not self.lines[index] or self.lines[index].isspace()

    def indentation(self, index: int) -> int:
        """How many blanks the line begins with."""
        line = self.lines[index]
        return len(line) - len(line.lstrip())

    def closed(self, index: int) -> bool:
        """Whether a sentence or a citation may end with this line."""
        line = self.lines[index].rstrip()[-2100:]
        if _CLOSED.search(line[-8:]):
            return not _ABBREVIATED.search(line[-12:])
        return line.rpartition(" ")[2].startswith(("http://", "https://", "www."))

    def filled(self, index: int) -> bool:
        """Whether the next line's first word would not have fitted on this one."""
        if self.width is None or index + 1 >= len(self.lines):
            return False
        word = self.lines[index + 1].split(None, 1)
        return len(self.lines[index].rstrip()) + 1 + (len(word[0]) if word else 0) > self.width

    def goes_on(self, index: int) -> bool:
        """Whether the text of line ``index`` plainly goes on in the line after it, which is not blank."""
        if not self.closed(index) or self.filled(index) or url_goes_on(self.lines[index], self.lines[index + 1]):
            return True
        return self.indentation(index + 1) > self.indentation(index)


def layout_of(text: str) -> Layout:
    """The layout of a whole text."""
    return Layout(split_lines(text))
