"""Building notes of plain text: pieces of lines become one text with anchors, styles, links and markup."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cite_check.model.document import Note, NoteKind
from cite_check.readers.parts.labels import Dress
from cite_check.readers.parts.lengths import LONGEST_NOTE
from cite_check.readers.parts.lines import Piece, joined, place, split_lines, trimmed
from cite_check.readers.parts.markup import read_markup

if TYPE_CHECKING:
    from cite_check.model.document import Marker


@dataclass(frozen=True, slots=True)
class Found:
    """A note as it was found: its label, where its label stands, and the pieces of its text, never empty."""

    label: str
    kind: NoteKind
    dress: Dress
    pieces: tuple[Piece, ...]
    first_line: int
    """The line of its label."""

    @property
    def printed(self) -> bool:
        """Whether the label stands in the source, so that a marker can point at it."""
        return self.dress is not Dress.NONE


def noted(found: Found, identity: str, markers: tuple[Marker, ...]) -> Note:
    """The note in full, under the id ``identity``."""
    text, anchors = joined(found.pieces)
    seen = read_markup(text[:LONGEST_NOTE])
    return Note(
        id=identity,
        kind=found.kind,
        number=found.label,
        text=text,
        position=place(found.pieces),
        markers=markers,
        styles=seen.styles,
        links=seen.links,
        markup=seen.markup,
        anchors=anchors,
    )


def note_of(text: str, number: str = "1", kind: NoteKind = NoteKind.FOOTNOTE) -> Note:
    """A note of its raw text alone, as the plain-text reader would give it if the text stood in a file of its own."""
    pieces = tuple(piece for index, line in enumerate(split_lines(text), 1) if (piece := trimmed(index, line)).text)
    return noted(Found(number, kind, Dress.PLAIN, pieces or (Piece(1, 1, ""),), 1), number, ())
