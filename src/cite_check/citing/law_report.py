"""A decision or a paper that a note names by a collection and numbers, as the finder sees it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cite_check.model.item import ItemType


@dataclass(frozen=True, slots=True)
class LawReport:
    """A report's place, the kind of source, the places of its fields, and whether it goes on a list of volumes."""

    start: int
    end: int
    kind: ItemType
    fields: tuple[tuple[str, int, int], ...]
    goes_on: bool = False
