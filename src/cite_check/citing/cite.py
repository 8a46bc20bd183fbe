"""The room's door: a document's notes are split, read, and their back-references resolved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cite_check.citing.antecedents import resolve_antecedents
from cite_check.citing.backrefs import find_back_word, is_strong
from cite_check.citing.flatten import flatten
from cite_check.citing.hints import Hint
from cite_check.citing.parse import parse_citation, read_sheet
from cite_check.citing.split import split_note
from cite_check.model.citation import Citation, CitationRef, Form

if TYPE_CHECKING:
    from cite_check.model.document import Document, Note


def cite(document: Document) -> tuple[Citation, ...]:
    """Every citation of a document, in note order, with leads and antecedents."""
    citations: list[Citation] = []
    hints: dict[CitationRef, Hint] = {}
    for note in document.notes:
        for citation in cite_note(note):
            citations.append(citation)
            if citation.form in {Form.IBID, Form.SUPRA}:
                hints[citation.ref] = _hint(citation)
    labels = {note.id: note.number for note in document.notes}
    return resolve_antecedents(citations, hints, labels)


def cite_note(note: Note) -> list[Citation]:
    """The citations of one note; back-references are not yet resolved."""
    sheet = read_sheet(flatten(note))
    citations: list[Citation] = []
    for start, end in split_note(sheet):
        found = parse_citation(sheet, start, end, CitationRef(note.id, len(citations) + 1))
        if found is not None:
            citations.append(found)
    return citations


def _hint(citation: Citation) -> Hint:
    back = find_back_word(citation.text, 0, len(citation.text))
    if back is None:
        return Hint()
    words = citation.text[: back.start].strip(" ,.;:(") or None
    return Hint(back.number, words, by_author=back.form is Form.IBID and not is_strong(back.word), forward=back.forward)
