"""Plain text: notes at superscript digits, in ``[Footnote 12: …]`` blocks, in lists under Notes or References; markers; links."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.model.document import Document
from cite_check.readers.parts.decode import decode
from cite_check.readers.parts.layout import layout_of
from cite_check.readers.parts.lengths import cut_to_length
from cite_check.readers.parts.noting import noted
from cite_check.readers.parts.pairing import identities, numbering_problems
from cite_check.readers.parts.plain import LISTS_SOUGHT, plain_notes
from cite_check.readers.parts.textlinks import text_links

if TYPE_CHECKING:
    from cite_check.ports import Source

SOUGHT: Final = f"lines that begin with superscript digits (¹ …), [Footnote 1: …] blocks, {LISTS_SOUGHT}"


def read(source: Source) -> Document:
    """The document of a plain-text file."""
    decoded = decode(source.read())
    plain = plain_notes(layout_of(decoded.text))
    names = identities(note.label for note in plain.found)
    notes = tuple(noted(note, name, markers) for note, name, markers in zip(plain.found, names, plain.markers, strict=True))
    document = Document(
        path=source.name,
        format="text",
        notes=notes,
        orphan_markers=plain.orphans,
        links=tuple(text_links(plain.running)),
        problems=(*decoded.problems, *numbering_problems(notes, plain.orphans)),
        sought=SOUGHT,
    )
    return cut_to_length(document)
