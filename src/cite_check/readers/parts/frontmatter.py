"""The block of settings that may open a Markdown file (YAML between ``---``, TOML between ``+++``): no part of its text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_FENCES: Final = {"---": ("---", "..."), "+++": ("+++",)}
_LONGEST: Final = 2000


def front_matter(lines: Sequence[str]) -> int:
    """How many lines the front matter takes, fences and all; 0 where there is none."""
    closing = _FENCES.get(lines[0].rstrip()) if lines else None
    if closing is None or len(lines) < len(closing) or not lines[1:2] or not lines[1].strip():
        return 0
    for index, line in enumerate(lines[1:_LONGEST], 1):
        if line.rstrip() in closing:
            return index + 1
    return 0
