"""What a labelled set says: cases of one or more notes, the works each note cites, and what its back-references stand for."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from cite_check.model.document import NoteKind

if TYPE_CHECKING:
    from collections.abc import Mapping

NAMES_APART = " | "
"""What stands between the names of one list of names."""


class Split(StrEnum):
    """What a set may be used for."""

    TUNE = "tune"
    """The parser's author may look at what fails."""
    VERIFY = "verify"
    """Only its figures are ever shown."""


@dataclass(frozen=True, slots=True)
class RawNote:
    """A note as the set gives it: plain text in which ``*italics*``, ``<url>`` and ``[words](href)`` are markup."""

    id: str
    number: str
    text: str
    kind: NoteKind = NoteKind.FOOTNOTE


@dataclass(frozen=True, slots=True)
class Points:
    """A back-reference stands for a work of one of ``notes`` (several where the set holds more than one answer right)."""

    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unresolved:
    """A back-reference resolves to nothing; where it is ambiguous, ``candidates`` are the notes it may stand for."""

    candidates: tuple[str, ...] = ()


Reference = Points | Unresolved


@dataclass(frozen=True, slots=True)
class Work:
    """One work that a note cites.

    ``facts`` gives for each field every value that is right; a field with no value must be absent from what the parser gives.
    ``text`` is the part of the note that cites it, where the set says so.
    """

    facts: Mapping[str, tuple[str, ...]]
    text: str | None = None
    reference: Reference | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """Notes that are parsed together as one document.

    ``works`` holds the works of each note that is labelled wholly; ``references`` a note's own back-references, in order,
    where the set gives only those.
    """

    id: str
    notes: tuple[RawNote, ...]
    works: Mapping[str, tuple[Work, ...]] = field(default_factory=dict)
    references: Mapping[str, tuple[Reference, ...]] = field(default_factory=dict)
    phenomenon: str = ""


@dataclass(frozen=True, slots=True)
class DocumentCase:
    """A whole text and what its reader must find: notes as number and text, the markers' labels in reading order.

    ``missing`` are the labels that no note answers; ``None`` where the set does not say.
    """

    id: str
    text: str
    notes: tuple[tuple[str, str], ...]
    markers: tuple[str, ...]
    missing: tuple[str, ...] | None = None
    phenomenon: str = ""


@dataclass(frozen=True, slots=True)
class LabelledSet:
    """Cases of one source. ``ratchet``: whether the stored baseline names every fact that passes, or only the shares."""

    name: str
    split: Split
    cases: tuple[Case, ...]
    ratchet: bool = False
    documents: tuple[DocumentCase, ...] = ()

    @property
    def title(self) -> str:
        """The set's name with its split."""
        return f"{self.name} {self.split}"

    @property
    def segmented(self) -> bool:
        """Whether the set says which words of a note cite which work."""
        return any(work.text is not None for case in self.cases for works in case.works.values() for work in works)
