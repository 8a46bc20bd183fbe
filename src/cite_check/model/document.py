"""A document as it was read: its notes, the markers that point at them, and where everything stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cite_check.model.item import Item


@dataclass(frozen=True, slots=True)
class Position:
    """A place in a source; what a format cannot know is ``None``.

    Lines and columns count from 1, columns in Unicode code points; ``end_column`` is the first column after the place.
    ``page`` is known for PDF, ``paragraph`` for Word, ``part`` (the file inside) for EPUB.
    """

    line: int | None = None
    column: int | None = None
    end_line: int | None = None
    end_column: int | None = None
    part: str | None = None
    paragraph: int | None = None
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open range of code points, ``[start, end)``, in a note's text."""

    start: int
    end: int


class Style(StrEnum):
    """How some words are set."""

    ITALIC = "italic"
    BOLD = "bold"
    SMALL_CAPS = "small-caps"


@dataclass(frozen=True, slots=True)
class StyleSpan:
    """Words of a note's text in one style, the markup around them left out."""

    span: Span
    style: Style


@dataclass(frozen=True, slots=True)
class LinkSpan:
    """Words of a note's text that a reader can click; ``href`` may differ from the words."""

    span: Span
    href: str


@dataclass(frozen=True, slots=True)
class Anchor:
    """From ``offset`` in a note's text on, characters stand at ``line`` and ``column`` onwards in the source."""

    offset: int
    line: int
    column: int


class NoteKind(StrEnum):
    """What a note is. A ``link`` is a link of the running text, made a note of its own by ``--links``."""

    FOOTNOTE = "footnote"
    ENDNOTE = "endnote"
    REFERENCE = "reference"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Marker:
    """A reference mark in the body: its label, where it stands, and the sentence that carries it."""

    label: str
    position: Position
    context: str


@dataclass(frozen=True, slots=True)
class Note:
    """One note.

    ``number`` is the label as printed ("12", "12a", "*"); ``id`` is unique in the document.
    ``markup`` lists the pieces of ``text`` that are markup and no words (the asterisks of ``*Dawn*`` in plain text);
    formats whose markup is gone from the text leave it empty.
    ``anchors`` tell where each piece of ``text`` stands in the source, ascending by offset; empty where a format has no lines.
    ``given`` is structured data that the format itself carries for this note (a wiki template, a Zotero field).
    """

    id: str
    kind: NoteKind
    number: str
    text: str
    position: Position
    markers: tuple[Marker, ...] = ()
    styles: tuple[StyleSpan, ...] = ()
    links: tuple[LinkSpan, ...] = ()
    markup: tuple[Span, ...] = ()
    anchors: tuple[Anchor, ...] = ()
    given: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class TextLink:
    """A link in the running text, outside every note."""

    text: str
    href: str
    position: Position


class Severity(StrEnum):
    """How much a problem or a remark matters."""

    NOTE = "note"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something a reader could not read as it should be; the document is still what could be read."""

    rule: str
    severity: Severity
    message: str
    position: Position = field(default_factory=Position)


@dataclass(frozen=True, slots=True)
class Document:
    """A document: its notes in order, the markers that no note answers, the links outside the notes, and the problems met.

    ``sought`` says in words what kinds of notes the reader looked for, for the message when there are none.
    """

    path: str
    format: str
    notes: tuple[Note, ...]
    orphan_markers: tuple[Marker, ...] = ()
    links: tuple[TextLink, ...] = ()
    problems: tuple[Problem, ...] = ()
    sought: str = ""
