"""The Linked Books corpus as labelled pieces: the training part, of which no file is measured."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from benchmarks.accuracy.corpora.linkedbooks import Run
from benchmarks.accuracy.corpora.linkedbooks import references as runs_of
from benchmarks.labelled_lines import Piece

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

_FILE: Final = "clean_train.txt"
_PARTS: Final = {
    "author": "A",
    "title": "T",
    "container": "C",
    "editor": "E",
    "publicationplace": "L",
    "publisher": "P",
    "year": "D",
    "date": "D",
    "volume": "N",
    "tomo": "N",
    "pagination": "N",
    "column": "N",
    "foliation": "N",
    "numbered_ref": "N",
    "publicationnumber-year": "N",
}
"""The corpus's part to ours; all others are "other"."""
_ROLE = re.compile(r"(?i)\(?\b(?:a cura di|eds?\b|hrsg|dir\.)")  # (a cura di)
_YEAR = re.compile(r"\(?\b1[4-9]\d\d(?:[-–]\d\d(?:\d\d)?)?\)?[,.]?")  # (1902-03),
_LEADING: Final = frozenset({"conjunction", "o"})
_IN: Final = "in"


def references(data: Path) -> Iterator[list[Piece]]:
    """The references of the training part."""
    for runs in runs_of(data, _FILE):
        yield [piece for index, run in enumerate(runs) for piece in _pieces(run, runs[index + 1 :])]


def _pieces(run: Run, later: Sequence[Run]) -> Iterator[Piece]:
    if run.part == "publicationnumber-year":
        place = 0
        for year in _YEAR.finditer(run.text):
            yield Piece("N", run.text[place : year.start()])
            yield Piece("D", year[0])
            place = year.end()
        yield Piece("N", run.text[place:])
    elif run.part in _LEADING and run.text.strip(" ,:").lower() == _IN and later and later[0].part in {"container", "editor"}:
        yield Piece(_PARTS[later[0].part], run.text)
    elif run.part == "author" and _ROLE.search(run.text):
        yield Piece("E", run.text)
    else:
        yield Piece(_PARTS.get(run.part, "O"), run.text)
