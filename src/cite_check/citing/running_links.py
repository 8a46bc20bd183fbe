"""Links of the running text, made into notes of their own so that they can be checked like citations (``--links``)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cite_check.model.document import LinkSpan, Note, NoteKind, Span

if TYPE_CHECKING:
    from cite_check.model.document import Document, TextLink


def with_running_links(document: Document) -> Document:
    """The document with a note of kind ``link`` for every link of its running text, after the others."""
    taken = {note.id for note in document.notes}
    links = []
    for count, link in enumerate(document.links, start=1):
        name = f"link-{count}"
        while name in taken:
            name += "x"
        links.append(_as_note(name, link))
    return replace(document, notes=(*document.notes, *links))


def _as_note(name: str, link: TextLink) -> Note:
    text = link.text or link.href
    return Note(name, NoteKind.LINK, name, text, link.position, links=(LinkSpan(Span(0, len(text)), link.href),))
