"""Plain text: notes at superscript digits, in ``[Footnote 12: …]`` blocks, in lists under Notes or References; markers; links."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.model.document import Document, NoteKind
from cite_check.readers.parts.decode import decode
from cite_check.readers.parts.entries import unnumbered
from cite_check.readers.parts.footnotes import Body, find_blocks, find_footnotes
from cite_check.readers.parts.headings import listing_kind
from cite_check.readers.parts.labels import Dress
from cite_check.readers.parts.layout import Layout, layout_of
from cite_check.readers.parts.listed import numbered
from cite_check.readers.parts.markers import choose_markers, labels_pointed_at
from cite_check.readers.parts.noting import noted
from cite_check.readers.parts.pairing import identities, numbering_problems, paired
from cite_check.readers.parts.running import paragraphs
from cite_check.readers.parts.signs import Signs
from cite_check.readers.parts.textlinks import text_links

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cite_check.model.document import Marker
    from cite_check.ports import Source
    from cite_check.readers.parts.noting import Found

SOUGHT: Final = (
    "lines that begin with superscript digits (¹ …), [Footnote 1: …] blocks, "
    "numbered lists under a heading such as Notes or Endnotes, and lists under References, Bibliography or Works Cited"
)


def read(source: Source) -> Document:
    """The document of a plain-text file."""
    decoded = decode(source.read())
    layout = layout_of(decoded.text)
    body = _notes(layout)
    found = sorted(body.notes, key=lambda note: (note.first_line, note.pieces[0].column))
    running = paragraphs(layout, body.taken, body.cuts)
    markers, orphans = choose_markers(running, Signs(running), found)
    groups = _markers_of(found, markers)
    names = identities(note.label for note in found)
    notes = tuple(noted(note, name, group) for note, name, group in zip(found, names, groups, strict=True))
    return Document(
        path=source.name,
        format="text",
        notes=notes,
        orphan_markers=tuple(orphans),
        links=tuple(text_links(running)),
        problems=(*decoded.problems, *numbering_problems(notes, orphans)),
        sought=SOUGHT,
    )


def _notes(layout: Layout) -> Body:
    body = Body()
    _find_lists(layout, body)
    find_blocks(layout, body)
    if any(found and found.dress is not Dress.SUPERSCRIPT for found in layout.openings):
        pointed_at = labels_pointed_at(Signs(paragraphs(layout, body.taken, body.cuts)))
    else:
        pointed_at = dict.fromkeys(Dress, ())
    find_footnotes(layout, body, pointed_at)
    return body


def _find_lists(layout: Layout, body: Body) -> None:
    """Take the lists that stand under a heading; where a list of works bears no numbers, its entries are numbered by order."""
    for index, line in enumerate(layout.lines):
        if index in body.taken or not (layout.blank(index - 1) or line.lstrip().startswith("#")):
            continue
        kind = listing_kind(line)
        if kind is None:
            continue
        listing = numbered(layout, index, kind)
        if kind is NoteKind.REFERENCE and not listing.notes:
            listing = unnumbered(layout, index)
        body.notes += listing.notes
        body.taken |= listing.taken


def _markers_of(found: Sequence[Found], markers: Sequence[Marker]) -> list[tuple[Marker, ...]]:
    """The markers of each note. A numbered list of works gets only those that no footnote or endnote of the same number claims."""
    claimed = {note.label for note in found if note.printed and note.kind is not NoteKind.REFERENCE}
    pointed = [note for note in found if note.printed and (note.kind is not NoteKind.REFERENCE or note.label not in claimed)]
    groups = iter(paired([(note.label, note.first_line) for note in pointed], markers))
    chosen = {id(note) for note in pointed}
    return [next(groups) if id(note) in chosen else () for note in found]
