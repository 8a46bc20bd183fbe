"""One cited work inside a note: how it is given, what it says of the work, and what it stands for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cite_check.model.document import Span
    from cite_check.model.item import Item
    from cite_check.model.target import Lead


class Form(StrEnum):
    """How a citation is given."""

    FULL = "full"
    SHORT = "short"
    IBID = "ibid"
    SUPRA = "supra"


@dataclass(frozen=True, slots=True)
class CitationRef:
    """A citation's name in its document: the note's id, and its place in the note, counted from 1."""

    note: str
    index: int


class Resolution(StrEnum):
    """What became of a back-reference's search for its antecedent."""

    NOT_NEEDED = "not-needed"
    RESOLVED = "resolved"
    MISSING = "missing"
    AMBIGUOUS = "ambiguous"


class Certainty(StrEnum):
    """How sure the parser is that the title it gives is what the note gives as title."""

    SURE = "sure"
    """Marked as a title: by quotation marks, italics, structured data."""
    LIKELY = "likely"
    """Stands where this style puts the title."""
    GUESS = "guess"
    """The best that could be done: never enough for ``mismatched``."""


@dataclass(frozen=True, slots=True)
class Field:
    """Where in the note's text a field of the item stands. ``name`` is the CSL name ("container-title", "URL", "locator")."""

    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class Citation:
    """One citation.

    ``text`` is the part of the note that cites this work, ``span`` its place there, ``fields`` the places of its fields.
    ``item`` holds what this very note gives (little, for a short form). ``locator`` is the place inside the work ("7", "23-25").
    ``claim`` is what the words around a bare URL say of it where the note gives no title.
    ``candidates`` are the citations that an ambiguous back-reference may stand for.
    """

    ref: CitationRef
    form: Form
    text: str
    span: Span
    item: Item
    locator: str | None = None
    fields: tuple[Field, ...] = ()
    leads: tuple[Lead, ...] = ()
    certainty: Certainty = Certainty.LIKELY
    claim: str | None = None
    antecedent: CitationRef | None = None
    resolution: Resolution = Resolution.NOT_NEEDED
    candidates: tuple[CitationRef, ...] = ()
