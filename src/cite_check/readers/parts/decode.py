"""Bytes to text: UTF-8, UTF-16, UTF-32, and Windows-1252 where nothing else fits; what had to be replaced is counted and told."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from typing import Final

from cite_check.model.document import Problem, Severity

REPLACEMENT: Final = "\ufffd"
_BOMS: Final = (  # UTF-32 first: its little-endian mark begins with UTF-16's
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE: Final = 65_536
_FEWEST_NULS: Final = 0.02
"""In UTF-16 text of any alphabet, blanks and line ends alone give this share of NUL bytes."""

_MANY_NULS: Final = 0.3
"""With fewer NUL bytes than this share the text is of a foreign alphabet, or not UTF-16 at all."""
_CONTROLS: Final = bytes(byte for byte in range(1, 32) if byte not in b"\t\n\x0b\x0c\r\x1b")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text, the encoding it was read by, and what had to be guessed or replaced."""

    text: str
    encoding: str
    problems: tuple[Problem, ...] = ()


def decode(data: bytes) -> Decoded:
    """The text of ``data``. Never raises: a byte that fits no encoding becomes U+FFFD, and the count is a problem."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _decoded(data[len(mark) :], encoding)
    if b"\0" in data[:_SAMPLE] and (wide := utf_16_by_nuls(data)):
        return _decoded(data, wide)
    try:
        return _without_nuls(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _not_quite_utf_8(data)


def utf_16_by_nuls(data: bytes) -> str | None:
    """The byte order of UTF-16 without a mark, known by NUL bytes that all stand on one side; ``None`` where it is none."""
    sample = data[: _SAMPLE - _SAMPLE % 2]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    most = max(even, odd)
    if not most or min(even, odd) * 20 > most or most < _FEWEST_NULS * len(sample) / 2:
        return None
    if most < _MANY_NULS * len(sample) / 2 and not _no_bytes_of_text(sample):
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _no_bytes_of_text(sample: bytes) -> bool:
    """Whether the bytes make no text of one byte a letter: then a stray NUL is not what makes them look wide."""
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if controls * 10 > len(sample):
        return True
    try:
        sample[:-4].decode("utf-8")
    except UnicodeDecodeError:
        return True
    return False


def _decoded(data: bytes, encoding: str) -> Decoded:
    return _without_nuls(data.decode(encoding, errors="replace"), encoding)


def _not_quite_utf_8(data: bytes) -> Decoded:
    """UTF-8 with some bad bytes where most of what is not ASCII decodes; else Windows-1252."""
    text = data.decode("utf-8", errors="replace")
    bad = text.count(REPLACEMENT)
    good = sum(1 for char in text if char > "\x7f") - bad
    if good > bad:
        return _without_nuls(text, "utf-8")
    decoded = _without_nuls(data.decode("cp1252", errors="replace"), "windows-1252")
    guess = Problem("encoding", Severity.NOTE, "The file is not UTF-8; it was read as Windows-1252.")
    return Decoded(decoded.text, decoded.encoding, (guess, *decoded.problems))


def _without_nuls(text: str, encoding: str) -> Decoded:
    shown = text.replace("\0", REPLACEMENT)
    count = shown.count(REPLACEMENT)
    if not count:
        return Decoded(shown, encoding)
    characters = "1 character" if count == 1 else f"{count:,} characters"
    message = f"{characters} could not be read as {encoding.upper()}, and stand as {REPLACEMENT} in the text."
    return Decoded(shown, encoding, (Problem("encoding", Severity.WARNING, message),))
