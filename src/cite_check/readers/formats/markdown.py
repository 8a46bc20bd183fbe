"""Markdown: footnotes (``[^label]`` and ``^[…]``) by markdown-it, lists of works under a heading, and links.

Where a file has no footnotes in Markdown's own way, it is read for notes as plain text is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.model.document import Document, Note, NoteKind, Problem, Severity, TextLink
from cite_check.readers.parts.decode import decode
from cite_check.readers.parts.fences import fenced, link_definitions
from cite_check.readers.parts.frontmatter import front_matter
from cite_check.readers.parts.layout import Layout
from cite_check.readers.parts.lengths import cut_to_length
from cite_check.readers.parts.lines import split_lines
from cite_check.readers.parts.marked import MarkedNote, MarkedText, read_marked
from cite_check.readers.parts.noting import noted
from cite_check.readers.parts.pairing import identities, numbering_problems
from cite_check.readers.parts.plain import LISTS_SOUGHT, PlainNotes, listed_works, plain_notes
from cite_check.readers.parts.scanning import Link, scan

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from cite_check.model.document import Marker
    from cite_check.ports import Source
    from cite_check.readers.parts.running import Paragraph

SOUGHT: Final = f"footnotes ([^1] with [^1]: …, or ^[…]), superscript digits (¹ …), {LISTS_SOUGHT}"


def read(source: Source) -> Document:
    """The document of a Markdown file."""
    decoded = decode(source.read())
    lines = split_lines(decoded.text.translate(_PAGE_BREAKS))
    opening = front_matter(lines)
    lines[:opening] = [""] * opening
    has_footnotes = "[^" in decoded.text or "^[" in decoded.text
    notes, orphans, links = _with_footnotes(lines) if has_footnotes else _without_footnotes(lines)
    document = Document(
        path=source.name,
        format="markdown",
        notes=notes,
        orphan_markers=orphans,
        links=links,
        problems=(*decoded.problems, *numbering_problems(notes, orphans), *_duplicates(notes)),
        sought=SOUGHT,
    )
    return cut_to_length(document)


_PAGE_BREAKS: Final = str.maketrans("\v\f", "  ")
"""Signs that end no line and that markdown-it takes for none of its blanks."""

_Read = tuple[tuple[Note, ...], tuple["Marker", ...], tuple[TextLink, ...]]


def _with_footnotes(lines: Sequence[str]) -> _Read:
    """Where there may be Markdown footnotes: markdown-it tells what is one, and what only looks like it."""
    marked = read_marked(lines)
    layout = Layout(["" if index in marked.aside else line for index, line in enumerate(lines)])
    plain = (listed_works if marked.notes else plain_notes)(layout)
    links = tuple(link for link in marked.links if (link.position.line or 0) - 1 not in plain.taken)
    return _notes(marked, plain), (*_orphans(marked, plain), *plain.orphans), links


def _without_footnotes(lines: Sequence[str]) -> _Read:
    """Where there can be none: notes as in plain text, without what Markdown sets aside."""
    references, defining = link_definitions(lines)
    aside = defining | fenced(lines)
    plain = plain_notes(Layout(["" if index in aside else line for index, line in enumerate(lines)]))
    return _notes(MarkedText(), plain), plain.orphans, tuple(_links(plain.running, references))


def _links(running: Sequence[Paragraph], references: Mapping[str, str]) -> Iterator[TextLink]:
    for paragraph in running:
        for found in scan(paragraph.text, references):
            if isinstance(found, Link):
                yield TextLink(found.words, found.href, paragraph.position(found.start, found.end))


def _notes(marked: MarkedText, plain: PlainNotes) -> tuple[Note, ...]:
    """Markdown's own notes, and then the lists of works; of a label that is defined twice, the first note has the markers."""
    labels = [*(note.label for note in marked.notes), *(note.label for note in plain.found)]
    names = identities(labels)
    pointing: dict[str, list[Marker]] = {}
    for marker in marked.markers:
        pointing.setdefault(marker.label, []).append(marker)
    own = [_note(note, name, tuple(pointing.pop(note.label, ()))) for note, name in zip(marked.notes, names, strict=False)]
    rest = names[len(own) :]
    return (*own, *(noted(found, name, markers) for found, name, markers in zip(plain.found, rest, plain.markers, strict=True)))


def _note(note: MarkedNote, name: str, markers: tuple[Marker, ...]) -> Note:
    words = note.words
    return Note(
        id=name,
        kind=NoteKind.FOOTNOTE,
        number=note.label,
        text=words.text,
        position=words.position,
        markers=markers,
        styles=tuple(sorted(words.styles, key=lambda style: style.span.start)),
        links=tuple(sorted(words.links, key=lambda link: link.span.start)),
        anchors=tuple(words.anchors),
    )


def _orphans(marked: MarkedText, plain: PlainNotes) -> list[Marker]:
    defined = {note.label for note in marked.notes} | {note.label for note in plain.found if note.printed}
    return [marker for marker in marked.markers if marker.label not in defined]


def _duplicates(notes: Sequence[Note]) -> Iterator[Problem]:
    seen: set[str] = set()
    for note in notes:
        if note.kind is NoteKind.FOOTNOTE and note.number in seen:
            message = f"The label {note.number} is defined a second time; its markers are taken to point at the first note."
            yield Problem("duplicate-label", Severity.WARNING, message, note.position)
        seen.add(note.number)
