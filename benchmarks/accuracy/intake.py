"""The one place that makes the parser's input out of a labelled case, and the one that calls the parser."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cite_check.citing.cite import cite
from cite_check.model.document import Document, Note
from cite_check.readers.parts.noting import note_of

if TYPE_CHECKING:
    from benchmarks.accuracy.labels import Case, RawNote
    from cite_check.model.citation import Citation


def as_note(raw: RawNote) -> Note:
    """The note as the reader of plain text gives it: its words as they stand, with its markup told apart."""
    return replace(note_of(raw.text, raw.number, raw.kind), id=raw.id)


def as_document(case: Case) -> Document:
    """The case as a document of its notes."""
    return Document(path=case.id, format="text", notes=tuple(as_note(raw) for raw in case.notes))


def parse(document: Document) -> tuple[Citation, ...]:
    """What the parser under measurement makes of the document."""
    return cite(document)
