"""What in Markdown is no running text although it looks like it: fenced code, and the definitions of links."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cite_check.readers.parts.scanning import folded_name

if TYPE_CHECKING:
    from collections.abc import Sequence

_FENCE = re.compile(r"[ >]{0,20}(`{3,200}|~{3,200})([^`]{0,200})")  # ```python, ~~~
_DEFINITION = re.compile(
    r" {0,3}\[([^\[\]^][^\[\]]{0,400})\]:\s{0,20}<?([^\s<>]{1,4000})>?\s{0,20}(?:[\"'(].{0,1000})?\Z"
)  # [tides]: https://a.example


def fenced(lines: Sequence[str]) -> set[int]:
    """The indices of the lines of fenced code, fences and all (CommonMark 0.31, section 4.5)."""
    result: set[int] = set()
    fence = ""
    for index, line in enumerate(lines):
        mark = _FENCE.match(line) if "```" in line or "~~~" in line else None
        if fence:
            result.add(index)
            if mark and mark[1].startswith(fence) and not mark[2].strip():
                fence = ""
        elif mark:
            result.add(index)
            fence = mark[1]
    return result


def link_definitions(lines: Sequence[str]) -> tuple[dict[str, str], set[int]]:
    """The addresses of links by their folded names, and the indices of the lines that define them."""
    references: dict[str, str] = {}
    taken: set[int] = set()
    for index, line in enumerate(lines):
        if "]:" in line and (found := _DEFINITION.match(line)):
            references.setdefault(folded_name(found[1]), found[2])
            taken.add(index)
    return references, taken
