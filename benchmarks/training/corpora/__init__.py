"""The references that the table is learned from: of the public corpora only what is there to tune on (docs/evaluation.md)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.training.corpora import anystyle, jats, linkedbooks, own, tei

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from benchmarks.labelled_lines import Piece

READERS = {
    "anystyle-core": lambda data: anystyle.references(data, "core"),
    "anystyle-good": lambda data: anystyle.references(data, "good"),
    "grobid": tei.grobid_references,
    "scielo": jats.references,
    "footnotes": tei.footnotes,
    "linkedbooks": linkedbooks.references,
    "own-notes": own.notes,
    "own-lists": own.entries,
}
"""Set name to what reads its labelled references."""


def references(data: Path) -> Iterator[tuple[str, list[Piece]]]:
    """Every labelled reference with the name of its set, in a fixed order."""
    for name, read in READERS.items():
        for pieces in read(data):
            yield name, pieces
