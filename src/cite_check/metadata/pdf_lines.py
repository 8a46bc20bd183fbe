"""The lines of a PDF's page, each with the size of its type as it is seen; nothing here decides what they mean."""

from __future__ import annotations

import ctypes
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pypdfium2 import PdfTextPage

_CHARACTERS: Final = 5_000
"""Characters of one page whose size is asked: a title stands among the first."""
_TILTED: Final = 0.02
"""Radians: a stamp along the margin is no line of the text."""


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line and its size in points, the text matrix counted in."""

    text: str
    size: float


@dataclass(frozen=True, slots=True)
class _Glyph:
    char: str
    size: float


def lines_of(textpage: PdfTextPage) -> tuple[Line, ...]:
    """The lines of the page's first characters in their order."""
    lines: list[Line] = []
    pending: list[_Glyph] = []
    for glyph in _glyphs(textpage):
        if glyph.char in "\r\n":
            lines += _line(pending)
            pending = []
        else:
            pending.append(glyph)
    return (*lines, *_line(pending))


def _line(glyphs: list[_Glyph]) -> Iterator[Line]:
    sizes = Counter(round(glyph.size, 1) for glyph in glyphs if glyph.size > 0 and not glyph.char.isspace())
    text = " ".join("".join(glyph.char for glyph in glyphs).split())
    if sizes and text:
        yield Line(text, sizes.most_common(1)[0][0])


def _glyphs(textpage: PdfTextPage) -> Iterator[_Glyph]:
    """The characters; pdfium counts UTF-16 units, so that a character beyond U+FFFF comes in two."""
    from pypdfium2 import raw

    matrix = raw.FS_MATRIX()
    high = 0
    for index in range(min(textpage.count_chars(), _CHARACTERS)):
        unit = raw.FPDFText_GetUnicode(textpage, index)
        if 0xD800 <= unit < 0xDC00:  # noqa: PLR2004 - the high surrogates
            high = unit
            continue
        if 0xDC00 <= unit < 0xE000:  # noqa: PLR2004 - the low surrogates
            unit, high = (0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00) if high else 0xFFFD), 0
        if raw.FPDFText_IsGenerated(textpage, index) == 1:
            yield _Glyph(chr(unit), 0.0)
        elif abs(raw.FPDFText_GetCharAngle(textpage, index)) % 6.283 < _TILTED:
            scale = 1.0
            if raw.FPDFText_GetMatrix(textpage, index, ctypes.byref(matrix)):
                scale = max((matrix.b**2 + matrix.d**2) ** 0.5, 0.0)
            yield _Glyph(chr(unit) if unit else " ", raw.FPDFText_GetFontSize(textpage, index) * scale)
