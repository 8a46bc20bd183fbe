"""Makes notes out of lines in which *words* are italic and [words](https://…) are links, as a reader would."""

from __future__ import annotations

import re

from cite_check.model.document import Document, LinkSpan, Note, NoteKind, Position, Span, Style, StyleSpan

_ITALIC = re.compile(r"\*(\S[^*\n]{0,200}?)\*")  # *Dawn*
_LINK = re.compile(r"\[([^\[\]]{1,200})\]\((https?://[^)\s]+)\)")  # [words](https://a.example/)


def note(number: str, text: str) -> Note:
    """One footnote."""
    italics = list(_ITALIC.finditer(text))
    links = list(_LINK.finditer(text))
    markup = [span for one in italics for span in (Span(one.start(), one.start() + 1), Span(one.end() - 1, one.end()))]
    markup += [span for one in links for span in (Span(one.start(), one.start() + 1), Span(one.end(1), one.end()))]
    return Note(
        number,
        NoteKind.FOOTNOTE,
        number,
        text,
        Position(line=1, column=1),
        styles=tuple(StyleSpan(Span(one.start(1), one.end(1)), Style.ITALIC) for one in italics),
        links=tuple(LinkSpan(Span(one.start(1), one.end(1)), one[2]) for one in links),
        markup=tuple(sorted(markup, key=lambda span: span.start)),
    )


def document(*texts: str) -> Document:
    """A document whose notes are numbered from 1."""
    return Document("a.txt", "text", tuple(note(str(number), text) for number, text in enumerate(texts, start=1)))
