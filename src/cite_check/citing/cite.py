"""The room's door: a document's notes are split, read, and their back-references resolved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cite_check.citing.antecedents import resolve_antecedents
from cite_check.citing.flatten import FIELD_LIMIT, cut, flatten
from cite_check.citing.parse import parse_citation
from cite_check.citing.said import bare_address, given_citations
from cite_check.citing.sheet import read_sheet
from cite_check.citing.split import split_note
from cite_check.citing.urls import find_urls
from cite_check.model.citation import CitationRef

if TYPE_CHECKING:
    from cite_check.citing.hints import Hint
    from cite_check.model.citation import Citation
    from cite_check.model.document import Document, Note


def cite(document: Document) -> tuple[Citation, ...]:
    """Every citation of a document, in note order, with leads and antecedents."""
    citations: list[Citation] = []
    hints: dict[CitationRef, Hint] = {}
    for note in document.notes:
        for citation, hint in read_note(note):
            citations.append(citation)
            if hint is not None:
                hints[citation.ref] = hint
    labels = {note.id: note.number for note in document.notes}
    return resolve_antecedents(citations, hints, labels)


def read_note(note: Note) -> list[tuple[Citation, Hint | None]]:
    """The citations of one note, with what back-references say of their antecedents, which are not yet sought.

    Of a text longer than any note only the beginning is read for fields; behind it, only addresses are.
    """
    if note.given:
        return [(citation, None) for citation in given_citations(note)]
    flat = flatten(note)
    sheet = read_sheet(cut(flat, FIELD_LIMIT), note.kind)
    found: list[tuple[Citation, Hint | None]] = []
    for start, end in split_note(sheet):
        read = parse_citation(sheet, start, end, CitationRef(note.id, len(found) + 1))
        if read is not None:
            found.append(read)
    for address in find_urls(flat.text[FIELD_LIMIT:]):
        found.append((bare_address(flat, address, CitationRef(note.id, len(found) + 1)), None))
    return found
