"""Where a span of a note's text stands in the source."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cite_check.model.document import Note, Position, Span


def locate(note: Note, span: Span) -> Position:
    """The span's lines and columns, from the note's anchors; the note's own position where it has none."""
    if not note.anchors:
        return note.position
    line, column = _place(note, span.start)
    last = max(span.start, span.end - 1)
    end_line, end_column = _place(note, last)
    return replace(note.position, line=line, column=column, end_line=end_line, end_column=end_column + (1 if span.end > span.start else 0))


def _place(note: Note, offset: int) -> tuple[int, int]:
    index = bisect_right(note.anchors, offset, key=lambda anchor: anchor.offset) - 1
    anchor = note.anchors[max(index, 0)]
    return anchor.line, max(1, anchor.column + offset - anchor.offset)
