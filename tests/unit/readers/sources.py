"""A document's bytes in memory, for the readers' tests."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bytes:
    """A source that needs no file."""

    name: str
    data: bytes
    media_type: str | None = None

    def read(self) -> bytes:
        return self.data

    def sibling(self, path: str) -> bytes | None:
        return None if path else self.data
