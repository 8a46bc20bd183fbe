"""Undoing a body's content coding, never beyond a cap: gzip and deflate, once. Pure."""

from __future__ import annotations

import zlib
from enum import Enum, auto
from typing import Final

_GZIP_MAGIC: Final = b"\x1f\x8b"
_MAGIC_LENGTH: Final = 2
_GZIP_OR_ZLIB: Final = 47
_RAW_DEFLATE: Final = -15
_UNDONE: Final = {"gzip": "gzip", "x-gzip": "gzip", "deflate": "deflate"}
_NOT_UNDONE: Final = frozenset({"br", "zstd", "compress", "x-compress", "dcb", "dcz"})


class Coding(Enum):
    """How a body is coded, as far as we undo it."""

    PLAIN = auto()
    GZIP = auto()
    DEFLATE = auto()
    FOREIGN = auto()
    """A coding that we did not ask for, or several: not undone."""


def coding_of(content_encoding: str) -> Coding:
    """The coding that a ``Content-Encoding`` field names; words that are no coding ("utf-8", "none") count as nothing."""
    words = [word.strip().lower() for word in content_encoding.split(",")]
    known = [word for word in words if word in _UNDONE or word in _NOT_UNDONE]
    if not known:
        return Coding.PLAIN
    if len(known) > 1 or known[0] in _NOT_UNDONE:
        return Coding.FOREIGN
    return Coding[_UNDONE[known[0]].upper()]


class BadCodingError(ValueError):
    """The bytes are not what their coding says."""


class Decoder:
    """Undoes one body's coding, chunk by chunk; ``feed`` never gives more than it is asked for, whatever it is fed."""

    def __init__(self, coding: Coding) -> None:
        """For one body."""
        self._coding = coding
        self._engine: zlib._Decompress | None = None
        self._begun = False
        self._left = b""
        self._plain = coding is Coding.PLAIN

    def feed(self, chunk: bytes, room: int) -> bytes:
        """At most ``room`` decoded bytes of what was fed; what is left over comes with the next call. Raises BadCodingError."""
        chunk = self._left + chunk
        if room <= 0 or not chunk or (not self._begun and not self._plain and len(chunk) < _MAGIC_LENGTH):
            self._left = chunk
            return b""
        if not self._begun:
            self._begin(chunk)
        if self._plain:
            self._left = chunk[room:]
            return chunk[:room]
        if self._engine is None:
            return b""
        try:
            return self._decompress(chunk, room)
        except zlib.error as error:
            message = f"the body is not {self._coding.name.lower()}"
            raise BadCodingError(message) from error

    @property
    def complete(self) -> bool:
        """Whether the coded body came to its own end."""
        return self._plain or self._engine is None or self._engine.eof

    def _begin(self, chunk: bytes) -> None:
        self._begun = True
        match self._coding:
            case Coding.GZIP if not chunk.startswith(_GZIP_MAGIC):
                self._plain = True
            case Coding.GZIP:
                self._engine = zlib.decompressobj(_GZIP_OR_ZLIB)
            case Coding.DEFLATE:
                self._engine = zlib.decompressobj(_GZIP_OR_ZLIB if _is_zlib(chunk) else _RAW_DEFLATE)
            case _:
                pass

    def _decompress(self, chunk: bytes, room: int) -> bytes:
        pieces: list[bytes] = []
        while chunk and room > 0 and self._engine is not None:
            piece = self._engine.decompress(chunk, room)
            pieces.append(piece)
            room -= len(piece)
            if not self._engine.eof:
                chunk = self._engine.unconsumed_tail
                break
            chunk = self._engine.unused_data
            if not chunk.startswith(_GZIP_MAGIC):
                chunk = b""
                break
            self._engine = zlib.decompressobj(_GZIP_OR_ZLIB)
        self._left = chunk
        return b"".join(pieces)


def _is_zlib(chunk: bytes) -> bool:
    """Whether bytes open like a zlib stream (RFC 1950: method 8, and a header divisible by 31); some servers send raw deflate."""
    return len(chunk) > 1 and chunk[0] & 0x0F == 8 and int.from_bytes(chunk[:2]) % 31 == 0  # noqa: PLR2004 - RFC 1950's numbers
