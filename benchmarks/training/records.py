"""What a labelled reference says, taken out of its style: the title, the authors' names, the container."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cite_check.citing.names import read_all

if TYPE_CHECKING:
    from collections.abc import Iterable

    from benchmarks.labelled_lines import Piece

_BLANKS = re.compile(r"\s+")
_IN = re.compile(r"(?i)^(?:in|em|en|dans)\s*:?\s+")  # In: Ports of the North
_EDGES: Final = " ,.;:"
_QUOTES: Final = '“”"«»'
_SHORTEST: Final = 8
_LONGEST: Final = 220


@dataclass(frozen=True, slots=True)
class Record:
    """A work's title, its authors as given and family names, and its container, empty where it has none."""

    title: str
    authors: tuple[tuple[str, str], ...]
    container: str


def record_of(pieces: Iterable[Piece]) -> Record | None:
    """The record of a reference; ``None`` where its title or names could not be set in another style."""
    first: dict[str, str] = {}
    for piece in pieces:
        if piece.part is not None:
            first.setdefault(piece.part, _BLANKS.sub(" ", piece.text).strip())
    title = first.get("T", "").strip(_EDGES + _QUOTES)
    names = read_all(first.get("A", ""))
    if not _fits(title) or names is None or not all(name.family for name in names.names):
        return None
    authors = tuple((name.given or "", name.family or "") for name in names.names)
    return Record(title, authors, _IN.sub("", first.get("C", "").strip(_EDGES)))


def _fits(title: str) -> bool:
    return (
        _SHORTEST < len(title) < _LONGEST
        and title[0].isupper()
        and "‘" not in title
        and title.count("“") == title.count("”")
        and title.count('"') % 2 == 0
    )
