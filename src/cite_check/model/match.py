"""How the cited work and a page agree."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cite_check.model.page import Reading


class Agreement(StrEnum):
    """Whether a field of the item and the page's own agree. ``unknown``: one of the two does not say."""

    AGREES = "agrees"
    DIFFERS = "differs"
    UNKNOWN = "unknown"


class Closeness(StrEnum):
    """What a title's comparison came to."""

    SAME = "same"
    CLOSE = "close"
    DIFFERENT = "different"
    INCOMPARABLE = "incomparable"
    """One side has no title, or the two are in different scripts."""


@dataclass(frozen=True, slots=True)
class Match:
    """The best comparison of the cited title with a page's readings, and how the other fields agree.

    ``score`` is in [0, 1]. ``in_text``: the cited title stands in the page's visible text.
    ``missing`` are words of the cited title that the reading lacks, ``extra`` the reading's own: folded, in order.
    """

    closeness: Closeness
    score: float
    cited: str | None = None
    reading: Reading | None = None
    missing: tuple[str, ...] = ()
    extra: tuple[str, ...] = ()
    in_text: bool = False
    in_address: bool = False
    author: Agreement = Agreement.UNKNOWN
    date: Agreement = Agreement.UNKNOWN
    container: Agreement = Agreement.UNKNOWN
