"""Footnotes of our own, labelled by hand: a line each, cut by "¦" into pieces that begin with their part's letter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

_BEGINNING: Final = frozenset("ATCE")
"""Parts that a work can begin with."""


class Piece(NamedTuple):
    """Words of a reference, and the part they belong to (a letter of ``PartKind``); no part for mere punctuation."""

    part: str | None
    text: str


def labelled(path: Path) -> Iterator[list[Piece]]:
    """The lines of a file, each as its pieces; lines with "#" say something of the file."""
    for line in path.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield pieces_of(line)


def pieces_of(line: str) -> list[Piece]:
    """The pieces of a labelled line: "A:Moll, ¦T:Deichrecht, ¦D:1987"."""
    return [Piece(part, text) for part, _, text in (piece.partition(":") for piece in line.split("¦"))]


def works_of(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """The works of a note, each without the words that lead to it."""
    works: list[list[Piece]] = []
    ended = True
    for piece in pieces:
        if piece.part in _BEGINNING and (ended or _begins_work(piece, works[-1])):
            works.append([piece])
            ended = False
        elif not ended:
            works[-1].append(piece)
        ended = ended or piece.text.rstrip().endswith(";")
    return works


def _begins_work(piece: Piece, work: Sequence[Piece]) -> bool:
    """Whether a piece does not go with those before it: an author, a second title or container, editors behind a number."""
    seen = {one.part for one in work}
    match piece.part:
        case "A":
            return True
        case "T" | "C":
            return piece.part in seen
        case _:
            return "N" in seen
