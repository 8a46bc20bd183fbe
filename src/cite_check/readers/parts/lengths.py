"""Notes longer than any note is: cut, and said so, since what reads them further spends time by their length."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cite_check.model.document import Note, Problem, Severity, Span

if TYPE_CHECKING:
    from cite_check.model.document import Document

LONGEST_NOTE: Final = 50_000
"""Code points; the longest notes of law reviews have about a tenth of it."""


def cut_to_length(document: Document) -> Document:
    """The document with overlong notes cut at a blank, and a Problem for each."""
    if all(len(note.text) <= LONGEST_NOTE for note in document.notes):
        return document
    notes = tuple(note if len(note.text) <= LONGEST_NOTE else _cut(note) for note in document.notes)
    told = (_problem(note) for note in document.notes if len(note.text) > LONGEST_NOTE)
    return replace(document, notes=notes, problems=(*document.problems, *told))


def _cut(note: Note) -> Note:
    blank = note.text.rfind(" ", LONGEST_NOTE // 2, LONGEST_NOTE)
    end = blank if blank > 0 else LONGEST_NOTE
    return replace(
        note,
        text=note.text[:end],
        styles=tuple(one for one in note.styles if one.span.end <= end),
        links=tuple(one for one in note.links if one.span.end <= end),
        markup=tuple(Span(one.start, min(one.end, end)) for one in note.markup if one.start < end),
        anchors=tuple(anchor for anchor in note.anchors if anchor.offset <= end),
    )


def _problem(note: Note) -> Problem:
    message = f"Note {note.number} has {len(note.text)} characters; only the first {LONGEST_NOTE} are read."
    return Problem("note-cut", Severity.WARNING, message, note.position)
