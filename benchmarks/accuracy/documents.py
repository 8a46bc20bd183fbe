"""Cases about whole documents: which notes and markers the plain-text and Markdown readers must find in a text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from benchmarks.accuracy.compare import Likeness
from benchmarks.accuracy.labels import Case
from benchmarks.accuracy.score import CaseScore, Mark
from cite_check.model.document import Document
from cite_check.readers.choose import choose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.accuracy.labels import DocumentCase
    from cite_check.model.document import Marker

NOTHING_READ: Final = Document(path="-", format="text", notes=())
"""What is scored where a reader raises."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A text as if it had been typed into standard input: a Source with nothing beside it."""

    text: str
    name: str = "-"
    media_type: str | None = None

    def read(self) -> bytes:
        """The text in UTF-8."""
        return self.text.encode()

    def sibling(self, path: str) -> bytes | None:
        """Nothing, whatever ``path`` is."""
        del path
        return None


def read_text(text: str) -> Document:
    """The document that a text is, read by whichever reader its content asks for."""
    source = Typed(text)
    return choose(source.name, source.read()).load()(source)


def score_document(case: DocumentCase, document: Document) -> CaseScore:
    """Compare the notes, the markers in reading order, and the markers without a note."""
    found = tuple((note.number, _line(note.text)) for note in document.notes)
    wanted = tuple((number, _line(text)) for number, text in case.notes)
    markers = [marker for note in document.notes for marker in note.markers] + list(document.orphan_markers)
    facts = [("notes", wanted, found), ("markers", case.markers, _labels(markers))]
    if case.missing is not None:
        facts.append(("missing", case.missing, _labels(document.orphan_markers)))
    marks = tuple(_mark(case.id, name, want, got) for name, want, got in facts)
    return CaseScore(Case(case.id, (), phenomenon=case.phenomenon), marks, ())


def _mark(case_id: str, name: str, want: Sequence[object], got: Sequence[object]) -> Mark:
    same = tuple(want) == tuple(got)
    return Mark(case_id, f"document/{name}", f"document {name}", Likeness(same, same), str(list(want)), str(list(got)))


def _labels(markers: Sequence[Marker]) -> tuple[str, ...]:
    ordered = sorted(markers, key=lambda marker: (marker.position.line or 0, marker.position.column or 0))
    return tuple(marker.label for marker in ordered)


def _line(text: str) -> str:
    return " ".join(text.split())
