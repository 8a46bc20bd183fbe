"""Notes of a text that has no markup for notes: found by how its lines begin, and by what in the text points at them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cite_check.model.document import NoteKind
from cite_check.readers.parts.entries import unnumbered
from cite_check.readers.parts.footnotes import Body, find_blocks, find_pointed_at, find_superscripts
from cite_check.readers.parts.headings import LONGEST, listing_kind
from cite_check.readers.parts.listed import numbered
from cite_check.readers.parts.markers import choose_markers
from cite_check.readers.parts.pairing import paired
from cite_check.readers.parts.running import Paragraph, paragraphs
from cite_check.readers.parts.signs import Signs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cite_check.model.document import Marker
    from cite_check.readers.parts.layout import Layout
    from cite_check.readers.parts.noting import Found

LISTS_SOUGHT: Final = "numbered lists under a heading such as Notes or Endnotes, and lists under References, Bibliography or Works Cited"


@dataclass(frozen=True, slots=True)
class PlainNotes:
    """The notes in reading order with the markers of each, the markers that point at none, and the text that is left."""

    found: tuple[Found, ...]
    markers: tuple[tuple[Marker, ...], ...]
    orphans: tuple[Marker, ...]
    running: tuple[Paragraph, ...]
    taken: frozenset[int]
    """The indices of the lines that notes and their headings take."""


def plain_notes(layout: Layout) -> PlainNotes:
    """Every note of the text, wherever it stands."""
    body = Body()
    _find_lists(layout, body, frozenset(NoteKind))
    find_blocks(layout, body)
    find_superscripts(layout, body)
    running = paragraphs(layout, body.taken, body.cuts)
    signs = Signs(running)
    if find_pointed_at(layout, body, signs):
        return _with_markers(layout, body)
    return _paired(body, running, signs)


def listed_works(layout: Layout) -> PlainNotes:
    """Only the lists of works under a heading such as References: for formats that have markup for their notes."""
    body = Body()
    _find_lists(layout, body, frozenset({NoteKind.REFERENCE}))
    return _with_markers(layout, body)


def _find_lists(layout: Layout, body: Body, kinds: frozenset[NoteKind]) -> None:
    """Take the lists that stand under a heading; where a list of works bears no numbers, its entries are numbered by order."""
    for index, line in enumerate(layout.lines):
        if not line or len(line) > LONGEST or index in body.taken or not (layout.blank(index - 1) or line.lstrip().startswith("#")):
            continue
        kind = listing_kind(line)
        if kind is None or kind not in kinds:
            continue
        listing = numbered(layout, index, kind)
        if kind is NoteKind.REFERENCE and not listing.notes:
            listing = unnumbered(layout, index)
        body.notes += listing.notes
        body.taken |= listing.taken


def _with_markers(layout: Layout, body: Body) -> PlainNotes:
    running = paragraphs(layout, body.taken, body.cuts)
    return _paired(body, running, Signs(running))


def _paired(body: Body, running: Sequence[Paragraph], signs: Signs) -> PlainNotes:
    found = tuple(sorted(body.notes, key=lambda note: (note.first_line, note.pieces[0].column)))
    markers, orphans = choose_markers(running, signs, found)
    return PlainNotes(found, tuple(_markers_of(found, markers)), tuple(orphans), tuple(running), frozenset(body.taken))


def _markers_of(found: Sequence[Found], markers: Sequence[Marker]) -> list[tuple[Marker, ...]]:
    """The markers of each note. A numbered list of works gets only those that no footnote or endnote of the same number claims."""
    claimed = {note.label for note in found if note.printed and note.kind is not NoteKind.REFERENCE}
    pointed = [note for note in found if note.printed and (note.kind is not NoteKind.REFERENCE or note.label not in claimed)]
    groups = iter(paired([(note.label, note.first_line) for note in pointed], markers))
    chosen = {id(note) for note in pointed}
    return [next(groups) if id(note) in chosen else () for note in found]
