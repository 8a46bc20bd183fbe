"""Numbered lists under a heading such as Notes or References: one entry a label, as long as the labels run on."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from cite_check.readers.parts.headings import is_underline, listing_kind, looks_like_heading
from cite_check.readers.parts.labels import Dress, Opening, value
from cite_check.readers.parts.lines import Piece, trimmed
from cite_check.readers.parts.noting import Found

if TYPE_CHECKING:
    from cite_check.model.document import NoteKind
    from cite_check.readers.parts.layout import Layout

_WIDEST_GAP: Final = 20
"""A label may leave out so many numbers, and still belong to its list."""
_MOST_PENDING: Final = 6
"""A list ends where so many paragraphs in a row bear no label."""
_STRONG: Final = frozenset({Dress.SUPERSCRIPT, Dress.BRACKETS, Dress.BLOCK})


@dataclass(frozen=True, slots=True)
class Listing:
    """What was read under one heading: the notes, and the indices of the lines that they take, heading and all."""

    notes: tuple[Found, ...]
    taken: frozenset[int]


@dataclass(slots=True)
class _Entry:
    opening: Opening
    first: int
    pieces: list[Piece]
    lines: list[int]


@dataclass(slots=True)
class _List:
    """The list as it grows: ``pending`` are lines of paragraphs without a label, whose part is not yet known."""

    entries: list[_Entry] = field(default_factory=list)
    pending: list[int] = field(default_factory=list)
    paragraphs: int = 0
    after_blank: bool = True


def numbered(layout: Layout, heading: int, kind: NoteKind) -> Listing:
    """The numbered entries that stand under line ``heading``; nothing where the first words under it bear no label."""
    growing = _List()
    for index in range(heading + 1, len(layout.lines)):
        line = layout.lines[index]
        if not line.strip():
            growing.after_blank = True
        elif listing_kind(line) and growing.after_blank:
            break
        elif index == heading + 1 and is_underline(line):
            continue
        elif not _grow(growing, layout, index):
            break
    taken = {heading, *(index for entry in growing.entries for index in entry.lines)}
    if heading + 1 < len(layout.lines) and is_underline(layout.lines[heading + 1]):
        taken.add(heading + 1)
    notes = tuple(
        Found(entry.opening.label, kind, entry.opening.dress, tuple(entry.pieces), entry.first + 1)
        for entry in growing.entries
        if entry.pieces
    )
    return Listing(notes, frozenset(taken) if notes else frozenset())


def _grow(growing: _List, layout: Layout, index: int) -> bool:
    """Take one line; whether the list may go on after it."""
    line, found = layout.lines[index], layout.openings[index]
    if found and _fits(growing, layout, index, found):
        _settle(growing, layout, found)
        piece = trimmed(index + 1, line, found.rest)
        growing.entries.append(_Entry(found, index, [piece] if piece.text else [], [index]))
    elif not growing.entries:
        growing.paragraphs += growing.after_blank
        return growing.paragraphs <= 1 and not looks_like_list_of_works(line)
    elif growing.pending or (growing.after_blank and not _hangs(growing, layout, index)):
        growing.paragraphs += growing.after_blank
        growing.pending.append(index)
        growing.after_blank = False
        return growing.paragraphs < _MOST_PENDING
    else:
        _append(growing.entries[-1], layout, index)
    growing.after_blank = False
    return True


def looks_like_list_of_works(line: str) -> bool:
    """Whether a line without a label is itself an entry: then the list is not a numbered one."""
    return "://" in line or line.lstrip().startswith(("- ", "* ", "• "))


def _append(entry: _Entry, layout: Layout, index: int) -> None:
    entry.pieces.append(trimmed(index + 1, layout.lines[index]))
    entry.lines.append(index)


def _hangs(growing: _List, layout: Layout, index: int) -> bool:
    """Whether a paragraph after a blank line is set in, as a note's second paragraph is."""
    return layout.indentation(index) > growing.entries[-1].opening.start


def _settle(growing: _List, layout: Layout, found: Opening) -> None:
    """Pending paragraphs belong to the last note where the next label follows it and none of them is a heading."""
    if growing.pending and growing.entries:
        last, this = value(growing.entries[-1].opening.label), value(found.label)
        runs_on = last is not None and this == last + 1
        if runs_on and not any(_stands_alone(layout, index) and looks_like_heading(layout.lines[index]) for index in growing.pending):
            for index in growing.pending:
                _append(growing.entries[-1], layout, index)
    growing.pending.clear()
    growing.paragraphs = 0


def _stands_alone(layout: Layout, index: int) -> bool:
    return layout.blank(index - 1) and layout.blank(index + 1)


def _fits(growing: _List, layout: Layout, index: int, found: Opening) -> bool:
    """Whether this label carries the list on, rather than being the start of a wrapped line."""
    this = value(found.label)
    if not growing.entries:
        return _may_be_first(found, this)
    before = growing.entries[-1].opening
    last = value(before.label)
    if found.dress is not before.dress and not (found.dress in _STRONG and before.dress in _STRONG):
        return found.dress is Dress.SYMBOL and before.dress is not Dress.DOTTED and found.label[0] != "*"
    if this is None or last is None:
        return True
    if this == last + 1 or (this == last and found.label != before.label):
        return True
    begins = growing.after_blank or (found.start <= before.start and layout.closed(index - 1))
    if this in {1, last}:
        return begins
    return (begins or found.dress in _STRONG) and abs(this - last) <= _WIDEST_GAP


def _may_be_first(found: Opening, this: int | None) -> bool:
    match found.dress:
        case Dress.SYMBOL:
            return found.label[0] != "*"
        case Dress.SUPERSCRIPT | Dress.BRACKETS:
            return True
        case _:
            return this is not None and (found.label[0].isdigit() or this == 1)
