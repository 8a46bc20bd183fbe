"""Footnotes and entries of our own, written for learning and labelled by hand (``benchmarks/training/footnotes``)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from benchmarks.labelled_lines import Piece, labelled, works_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FOLDER: Final = Path(__file__).parents[1] / "footnotes"
_LISTS: Final = "lists_"


def notes(_data: Path) -> Iterator[list[Piece]]:
    """Every footnote, and each work of those that hold several."""
    for path in sorted(FOLDER.glob("*.txt")):
        if not path.name.startswith(_LISTS):
            yield from with_works(labelled(path))


def entries(_data: Path) -> Iterator[list[Piece]]:
    """Every entry of a list of references."""
    for path in sorted(FOLDER.glob(f"{_LISTS}*.txt")):
        yield from labelled(path)


def with_works(lines: Iterable[list[Piece]]) -> Iterator[list[Piece]]:
    """Each note, and behind one that cites several works each of these as the parser sees it once it is cut out."""
    for pieces in lines:
        yield pieces
        works = works_of(pieces)
        if len(works) > 1:
            yield from works
