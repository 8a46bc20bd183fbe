"""Footnotes and entries of our own, written for learning and labelled by hand (``benchmarks/training/footnotes``)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from benchmarks.training.pieces import Piece

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

FOLDER: Final = Path(__file__).parents[1] / "footnotes"
_LISTS: Final = "lists_"
_BEGINNING: Final = frozenset("ATCE")
"""Parts that a work can begin with."""


def notes(_data: Path) -> Iterator[list[Piece]]:
    """Every footnote, and each work of those that hold several."""
    for path in sorted(FOLDER.glob("*.txt")):
        if not path.name.startswith(_LISTS):
            yield from with_works(labelled(path))


def entries(_data: Path) -> Iterator[list[Piece]]:
    """Every entry of a list of references."""
    for path in sorted(FOLDER.glob(f"{_LISTS}*.txt")):
        yield from labelled(path)


def labelled(path: Path) -> Iterator[list[Piece]]:
    """The lines of a file, each as its pieces; lines with "#" say something of the file."""
    for line in path.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield pieces_of(line)


def pieces_of(line: str) -> list[Piece]:
    """The pieces of a labelled line: "A:Moll, ¦T:Deichrecht, ¦D:1987"."""
    return [Piece(part, text) for part, _, text in (piece.partition(":") for piece in line.split("¦"))]


def with_works(lines: Iterable[list[Piece]]) -> Iterator[list[Piece]]:
    """Each note, and behind one that cites several works each of these as the parser sees it once it is cut out."""
    for pieces in lines:
        yield pieces
        works = works_of(pieces)
        if len(works) > 1:
            yield from works


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
