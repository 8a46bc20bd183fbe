"""Notes that are too long are cut, and said so."""

from __future__ import annotations

import pytest

from cite_check.model.document import Document
from cite_check.readers.parts.lengths import LONGEST_NOTE, cut_to_length
from cite_check.readers.parts.noting import note_of

WORDS = "Ann Lee, *Tides* (2001); " * 4000


@pytest.mark.parametrize("text", [WORDS, "x" * (LONGEST_NOTE + 1)])
def test_an_overlong_note_is_cut_with_all_that_points_into_it(text: str) -> None:
    cut = cut_to_length(Document("a.txt", "text", (note_of("Short."), note_of(text, "2"))))
    note = cut.notes[1]
    assert cut.notes[0] == note_of("Short.")
    assert len(note.text) <= LONGEST_NOTE
    spans = [*note.markup, *(style.span for style in note.styles), *(link.span for link in note.links)]
    assert all(span.end <= len(note.text) for span in spans)
    assert all(anchor.offset <= len(note.text) for anchor in note.anchors)
    assert [problem.rule for problem in cut.problems] == ["note-cut"]


def test_a_document_of_usual_notes_stays_what_it_is() -> None:
    document = Document("a.txt", "text", (note_of("Short."),))
    assert cut_to_length(document) is document
