"""Rows laid out in columns for any width: side by side where there is room, one under the other where there is not.

Rich's own tables cannot let a line run under several columns, nor leave an address unbroken; this can, on rich's Text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from cite_check.reporters.parts.pen import DIM, STRONG

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cite_check.reporters.parts.pen import Pen

GAP: Final = 2
LEAST_SHARED: Final = 18
"""A column that shares the width is never narrower; then it goes under its neighbour."""
LEAST_LINE: Final = 24
"""Where the main column would be narrower, everything stands under the short cells."""
INDENT: Final = 2
_WRAPPER: Final = Console(width=80, _environ={})
"""Text.wrap asks for a console, of which it uses nothing."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column. ``share`` 0: as wide as its words; else its part of what is left. ``most`` bounds the width in cells."""

    heading: str
    share: int = 0
    most: int = 70


@dataclass(frozen=True, slots=True)
class Line:
    """A line under a row: words, which are wrapped, a link, which never is, and a tag at the end of the words, which stays in one piece.

    ``indent`` is added to the row's.
    """

    words: Text
    link: str = ""
    indent: int = 0
    tag: Text | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a cell for each column, the lines below it, and how many lines a cell may take before it is cut."""

    cells: tuple[Text, ...]
    below: tuple[Line, ...] = ()
    most_lines: int = 8


def lay(columns: Sequence[Column], rows: Sequence[Row], pen: Pen) -> list[Text]:
    """The table's lines: a heading, then the rows."""
    width = pen.view.width
    widths = _widths(columns, rows, width)
    shared = [place for place, column in enumerate(columns) if column.share]
    if all(widths[place] >= _least(place, columns[place], rows) for place in shared):
        return [*_heading(columns, widths, pen), *_lay_rows(rows, widths, pen)]
    fixed = widths[: shared[0]]
    main = width - sum(fixed) - GAP * len(fixed)
    if main >= LEAST_LINE:
        return _lay_rows([_stack(row, shared[0], main, pen) for row in rows], [*fixed, main], pen)
    return _spaced(rows, [_lay_narrow(_stack(row, shared[0], width - INDENT, pen), width, pen) for row in rows])


def _widths(columns: Sequence[Column], rows: Sequence[Row], width: int) -> list[int]:
    natural = [_natural(place, column, rows) for place, column in enumerate(columns)]
    left = width - GAP * (len(columns) - 1) - sum(size for size, column in zip(natural, columns, strict=True) if not column.share)
    shares = {place: column.share for place, column in enumerate(columns) if column.share}
    for place in sorted(shares, key=lambda place: natural[place] / shares[place]):
        part = left * shares[place] // sum(shares.values())
        natural[place] = min(natural[place], part)
        left -= natural[place]
        del shares[place]
    return natural


def _natural(place: int, column: Column, rows: Sequence[Row]) -> int:
    return min(column.most, max([cell_len(column.heading), *(row.cells[place].cell_len for row in rows)]))


def _least(place: int, column: Column, rows: Sequence[Row]) -> int:
    return min(max(LEAST_SHARED, cell_len(column.heading)), _natural(place, column, rows))


def _heading(columns: Sequence[Column], widths: Sequence[int], pen: Pen) -> list[Text]:
    titles = tuple(pen.own(column.heading, STRONG) for column in columns)
    lines = tuple(pen.own(pen.rule * size, DIM) for size in widths)
    return [_join(titles, widths), _join(lines, widths)]


def _lay_rows(rows: Sequence[Row], widths: Sequence[int], pen: Pen) -> list[Text]:
    blocks = [[*_lay_cells(row, widths, pen), *lay_below(row.below, widths[0] + GAP, pen)] for row in rows]
    return _spaced(rows, blocks)


def _lay_cells(row: Row, widths: Sequence[int], pen: Pen) -> list[Text]:
    cells = [_wrap(cell, size, row.most_lines, pen) for cell, size in zip(row.cells, widths, strict=True)]
    height = max(len(cell) for cell in cells)
    return [_join(tuple(cell[n] if n < len(cell) else Text() for cell in cells), widths) for n in range(height)]


def _spaced(rows: Sequence[Row], blocks: Sequence[list[Text]]) -> list[Text]:
    """The blocks one after the other; one that says much has a blank line before and after."""
    lines: list[Text] = []
    for place, block in enumerate(blocks):
        if place and max(len(rows[place].below), len(rows[place - 1].below)) > 1:
            lines.append(Text())
        lines += block
    return lines


def _stack(row: Row, main: int, width: int, pen: Pen) -> Row:
    """The row with all cells from ``main`` on in one: on one line where they fit, else one under the other."""
    words = [cell for cell in row.cells[main:] if cell.plain]
    beside = pen.own(" · ", DIM).join(words)
    joined = beside if beside.cell_len <= width else Text("\n").join(words)
    return Row((*row.cells[:main], joined), row.below, row.most_lines + len(words) - 1)


def _lay_narrow(row: Row, width: int, pen: Pen) -> list[Text]:
    *short, main = row.cells
    head = Text(" " * GAP).join([cell for cell in short if cell.plain])
    body = _wrap(main, width - INDENT, row.most_lines, pen)
    return [head, *(_indented(line, INDENT) for line in body), *lay_below(row.below, INDENT, pen)]


def lay_below(below: Sequence[Line], indent: int, pen: Pen) -> list[Text]:
    """Lines that run over the whole width from an indent on."""
    return [_indented(part, indent + line.indent) for line in below for part in _lay_line(line, pen.view.width - indent - line.indent, pen)]


def _lay_line(line: Line, width: int, pen: Pen) -> list[Text]:
    whole = _whole(line)
    if whole.cell_len <= width:
        return [whole]
    room = max(width, LEAST_SHARED)
    words = _wrap(line.words, room, 99, pen)
    if line.tag:
        words = [*words[:-1], *flow([*words[-1:], line.tag], room)]
    return [*words, Text(line.link)] if line.link else words


def flow(parts: Sequence[Text], width: int) -> list[Text]:
    """The parts one after the other, a blank between them; a line breaks between two of them, or in one that is wider than the line."""
    lines: list[Text] = []
    for part in parts:
        if lines and lines[-1].cell_len + 1 + part.cell_len <= width:
            lines[-1].append(" ").append_text(part)
        else:
            lines += part.wrap(_WRAPPER, width)
    return lines


def _whole(line: Line) -> Text:
    parts = [line.words, line.tag, Text(line.link)]
    return Text(" ").join(part for part in parts if part)


def _wrap(text: Text, width: int, most_lines: int, pen: Pen) -> list[Text]:
    lines = [line for line in text.wrap(_WRAPPER, width) if line.plain.strip()] if text.plain else []
    for line in lines:
        line.rstrip()
    if len(lines) <= most_lines:
        return lines
    lines[most_lines - 1] = _cut(lines[most_lines - 1], width, pen)
    return lines[:most_lines]


def _cut(line: Text, width: int, pen: Pen) -> Text:
    line.truncate(width - cell_len(pen.ellipsis), overflow="crop")
    line.rstrip()
    return line.append(pen.ellipsis)


def _join(cells: Sequence[Text], widths: Sequence[int]) -> Text:
    line = Text(end="")
    for cell, size in zip(cells, widths, strict=True):
        line.append_text(cell).append(" " * (size - cell.cell_len + GAP))
    line.rstrip()
    return line


def _indented(line: Text, indent: int) -> Text:
    return Text(" " * indent, end="").append_text(line)
