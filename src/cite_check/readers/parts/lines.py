"""Lines of a source, and runs of text that know where they stood: joined into one text, each keeps its place as an anchor."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cite_check.model.document import Anchor, Position

if TYPE_CHECKING:
    from collections.abc import Sequence

_LAST_TOKEN = re.compile(r"\S{1,2000}\Z")  # "… <https://example.org/re" gives "<https://example.org/re"
_URL_START = re.compile(r"(?i)https?:/|www\.|\bdoi[.:]")  # https://, www., doi:, doi.org
_URL_WORD = re.compile(r"(?i)[/_=&%?#~]|\w-\w|\w\.\w|^(?:html?|pdf|php|aspx?|jsp|com|org|net)\b")  # 2021/tides.pdf, html,
_ENCLOSING = frozenset('>”"')
_HYPHENS = ("-", "\u00ad", "\u2010")


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters of one source line; ``line`` and ``column`` count from 1."""

    line: int
    column: int
    text: str

    @property
    def end_column(self) -> int:
        """The first column after it."""
        return self.column + len(self.text)


def split_lines(text: str) -> list[str]:
    r"""The lines as editors count them: only ``\r\n``, ``\r`` and ``\n`` end one (``str.splitlines`` knows eight more)."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def trimmed(number: int, line: str, start: int = 0, end: int | None = None) -> Piece:
    """The part ``[start, end)`` of line ``number`` without the blanks around it."""
    part = line[start:end]
    bare = part.lstrip()
    return Piece(number, start + len(part) - len(bare) + 1, bare.rstrip())


def joined(pieces: Sequence[Piece]) -> tuple[str, tuple[Anchor, ...]]:
    r"""One text of all pieces, and where each begins.

    A line's end becomes one blank; it stays ``\n`` inside what looks like a URL and after a hyphen,
    where whoever reads the text must decide whether anything stood there at all.
    """
    parts: list[str] = []
    anchors: list[Anchor] = []
    offset = 0
    before = ""
    for piece in pieces:
        if not piece.text:
            continue
        if parts:
            parts.append(joint(before, piece.text))
            offset += 1
        anchors.append(Anchor(offset, piece.line, piece.column))
        parts.append(piece.text)
        offset += len(piece.text)
        before = piece.text
    return "".join(parts), tuple(anchors)


def place(pieces: Sequence[Piece]) -> Position:
    """From the first piece's start to the last one's end."""
    first, last = pieces[0], pieces[-1]
    return Position(first.line, first.column, last.line, last.end_column)


def joint(before: str, after: str) -> str:
    r"""What stands for the line end between two texts: a blank, or ``\n`` where it may have cut a word or a URL in two."""
    if before.endswith(_HYPHENS) and len(before) > 1 and before[-2].isalnum():
        return "\n"
    return "\n" if _inside_url(before, after) else " "


def _inside_url(before: str, after: str) -> bool:
    address = _open_address(before)
    if not address:
        return False
    next_word = after.split(None, 1)[0]
    if url_goes_on(before, after) or "<" in address:
        return True
    return address[-1] not in ".,:" and (next_word[0].islower() or next_word[0].isdigit())


def url_goes_on(before: str, after: str) -> bool:
    """Whether ``before`` ends in a URL that the first word of ``after`` plainly continues."""
    address = _open_address(before)
    if not address:
        return False
    return address[-1] in "/_=?&%#~-" or bool(_URL_WORD.search(after.split(None, 1)[0][:200]))


def _open_address(line: str) -> str:
    """The URL that the line ends in, if no sign after it closes it."""
    token = _LAST_TOKEN.search(line[-2000:])
    if token is None or not _URL_START.search(token[0]) or token[0][-1] in ")];’*" or not _ENCLOSING.isdisjoint(token[0]):
        return ""
    return token[0]
