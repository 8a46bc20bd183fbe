"""What one source says of a page, before the sources are put together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cite_check.model.item import ItemType, Name
    from cite_check.model.page import DateReading, Reading


@dataclass(frozen=True, slots=True)
class Facts:
    """One source's readings, each field empty where the source does not say."""

    titles: tuple[Reading, ...] = ()
    authors: tuple[Name, ...] = ()
    dates: tuple[DateReading, ...] = ()
    sites: tuple[str, ...] = ()
    item_type: ItemType | None = None
    language: str | None = None
    doi: str | None = None
