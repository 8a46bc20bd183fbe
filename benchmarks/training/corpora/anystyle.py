"""AnyStyle's parser XML as labelled pieces: all of core, every second reference of good."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lxml import etree

from benchmarks.accuracy.corpora.anystyle import FOLDER, tuned
from benchmarks.accuracy.corpora.elements import words
from benchmarks.accuracy.corpora.fields import untagged
from benchmarks.labelled_lines import Piece

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PARTS: Final = {
    "author": "A",
    "director": "A",
    "producer": "A",
    "title": "T",
    "journal": "C",
    "container-title": "C",
    "editor": "E",
    "translator": "E",
    "date": "D",
    "publisher": "P",
    "location": "L",
    "volume": "N",
    "pages": "N",
    "edition": "N",
}
"""Tag to part; all other tags are "other"."""


def references(data: Path, name: str) -> Iterator[list[Piece]]:
    """The references of one file that are there to tune on."""
    path = data / FOLDER / f"{name}.xml"
    if not path.is_file():
        return
    root = etree.parse(path, etree.XMLParser(resolve_entities=False, no_network=True)).getroot()
    for sequence in tuned(name, list(root.iter("sequence"))):
        pieces = [Piece(_PARTS.get(str(element.tag), "O"), f"{untagged(words(element))} ") for element in sequence]
        if len(sequence) and sequence[0].tag == "citation-number":
            pieces = pieces[1:]
        if pieces:
            yield pieces
