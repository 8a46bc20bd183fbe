"""Running text: the paragraphs that are left when the notes are taken out, each knowing where its characters stand."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from cite_check.model.document import Position
from cite_check.readers.parts.lines import Piece, trimmed
from cite_check.readers.parts.sentences import Sentences

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from cite_check.readers.parts.layout import Layout

_SENTENCE_ENDS = (".", "!", "?", "…", "”", '"', ":", "’")


@dataclass(frozen=True)
class Paragraph:
    """One paragraph: its pieces in order, joined by blanks."""

    pieces: tuple[Piece, ...]

    @cached_property
    def text(self) -> str:
        """All pieces as one text."""
        return " ".join(piece.text for piece in self.pieces)

    @cached_property
    def _offsets(self) -> list[int]:
        offsets, at = [], 0
        for piece in self.pieces:
            offsets.append(at)
            at += len(piece.text) + 1
        return offsets

    @cached_property
    def sentences(self) -> Sentences:
        """Its sentences."""
        return Sentences(self.text)

    def begins_piece(self, offset: int) -> bool:
        """Whether a line's text begins at this offset."""
        at = bisect_right(self._offsets, offset) - 1
        return self._offsets[at] == offset

    def position(self, start: int, end: int) -> Position:
        """Where the characters ``[start, end)`` of the text stand."""
        line, column = self._place(start)
        end_line, end_column = self._place(max(start, end - 1))
        return Position(line, column, end_line, end_column + (1 if end > start else 0))

    def _place(self, offset: int) -> tuple[int, int]:
        number = max(0, bisect_right(self._offsets, offset) - 1)
        piece = self.pieces[number]
        return piece.line, piece.column + offset - self._offsets[number]


def paragraphs(layout: Layout, taken: Collection[int], cuts: Mapping[int, Sequence[tuple[int, int]]]) -> list[Paragraph]:
    """The paragraphs outside ``taken`` lines and outside the ``cuts`` of lines.

    A sentence that notes interrupt is one sentence: where only notes stand between its halves, they are one paragraph.
    """
    result: list[Paragraph] = []
    current: list[Piece] = []
    blanks = notes = 0
    for index, line in enumerate(layout.lines):
        pieces = list(_uncut(index, line, cuts.get(index, ()))) if line and index not in taken else []
        if not pieces:
            notes += index in taken or index in cuts
            blanks += not line or line.isspace()
            continue
        if current and (notes or blanks) and not (notes and _runs_on(current[-1].text, pieces[0].text)):
            result.append(Paragraph(tuple(current)))
            current = []
        blanks = notes = 0
        current += pieces
    return [*result, Paragraph(tuple(current))] if current else result


def _uncut(index: int, line: str, cuts: Sequence[tuple[int, int]]) -> Iterator[Piece]:
    """The parts of a line that are left, without the blanks around them."""
    start = 0
    for cut, end in [*cuts, (len(line), len(line))]:
        piece = trimmed(index + 1, line, start, cut)
        if piece.text:
            yield piece
        start = end


def _runs_on(before: str, after: str) -> bool:
    return after[0].islower() and not before.endswith(_SENTENCE_ENDS)
