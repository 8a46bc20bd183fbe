"""A work given by author and year alone, as a value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cite_check.citing.names import NameList


@dataclass(frozen=True, slots=True)
class AuthorYear:
    """One such work: the place of its names and year, and of the pages that may follow."""

    names: NameList
    start: int
    names_end: int
    year: tuple[int, int]
    locator: tuple[int, int] | None
    end: int
