"""Finds where one work of a note ends and the next begins, by the labels of the note's tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.citing.parts import Part, PartKind, parts_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cite_check.citing.work import Sheet

_ENDING: Final = frozenset({PartKind.NUMBERS, PartKind.DATE, PartKind.PLACE, PartKind.PUBLISHER, PartKind.OTHER})
"""What a work ends with."""
_DESCRIBING: Final = frozenset({PartKind.AUTHOR, PartKind.TITLE, PartKind.CONTAINER})
_LONGEST_LEAD: Final = 60


def joints(sheet: Sheet) -> list[tuple[int, int]]:
    """Where the words of a work end, and where the next work, or the signal before it, begins."""
    parts = parts_of(sheet, 0, len(sheet.text))
    return [joint for index in _beginnings(parts) if (joint := _joint(sheet.text, parts, index)) is not None]


def _beginnings(parts: Sequence[Part]) -> Iterator[int]:
    """The parts of authors before which a work was described."""
    described = False
    for index, part in enumerate(parts):
        if part.kind is PartKind.AUTHOR and described:
            yield index
        described = described or part.kind in _DESCRIBING


def _joint(text: str, parts: Sequence[Part], index: int) -> tuple[int, int] | None:
    """The joint before an author: after the work's last part, with a short signal between them or none."""
    before, author = parts[index - 1], parts[index]
    if before.kind not in _ENDING:
        return None
    lead = before.kind is PartKind.OTHER and author.start - before.start < _LONGEST_LEAD and parts[index - 2].kind in _ENDING
    begin = before.start if lead and index > 1 else author.start
    stop = len(text[:begin].rstrip())
    closing = text[stop - 1 : stop]
    if closing in ".;" or (lead and closing == ","):
        return stop - 1, begin
    return None
