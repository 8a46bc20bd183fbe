"""Ranges of a text that are asked again and again whether a place lies inside one of them."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Ranges:
    """Ranges in any order, which may overlap; each answer costs a search among the sorted starts."""

    def __init__(self, ranges: Iterable[tuple[int, int]]) -> None:
        """Sort the ranges, and keep for each how far it or one before it reaches."""
        ordered = sorted(ranges)
        self._starts = [start for start, _ in ordered]
        self._reach = list(accumulate((end for _, end in ordered), max))

    def hold(self, place: int) -> bool:
        """Whether a place lies behind the first and before the last character of one of them."""
        begun = bisect_left(self._starts, place)
        return begun > 0 and place < self._reach[begun - 1] - 1
