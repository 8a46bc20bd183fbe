from __future__ import annotations

from cite_check.model.document import NoteKind
from cite_check.readers.parts.noting import note_of


def test_a_note_of_its_raw_text() -> None:
    note = note_of("Ann Lee, *Tides*, <https://a.example/>,\n  406-\n07.", "12")
    assert note.text == "Ann Lee, *Tides*, <https://a.example/>, 406-\n07."
    assert (note.id, note.number, note.kind) == ("12", "12", NoteKind.FOOTNOTE)
    assert [note.text[one.span.start : one.span.end] for one in note.styles] == ["Tides"]
    assert [one.href for one in note.links] == ["https://a.example/"]
    assert [(one.line, one.column) for one in note.anchors] == [(1, 1), (2, 3), (3, 1)]


def test_a_note_of_nothing() -> None:
    assert note_of("").text == ""
