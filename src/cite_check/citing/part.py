"""One part of a reference: authors, title, container, and what else stands in it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PartKind(StrEnum):
    """What a part is; the letters are those of the table of weights."""

    AUTHOR = "A"
    TITLE = "T"
    CONTAINER = "C"
    """A journal, newspaper, site or book, with the "In" before it."""
    EDITOR = "E"
    """Editors or translators, with the words that say so."""
    PUBLISHER = "P"
    PLACE = "L"
    DATE = "D"
    NUMBERS = "N"
    """Volume, issue, pages, edition."""
    OTHER = "O"


@dataclass(frozen=True, slots=True)
class Part:
    """A part and its range of the sheet, with its punctuation."""

    kind: PartKind
    start: int
    end: int
