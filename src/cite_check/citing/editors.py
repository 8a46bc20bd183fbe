"""Takes the names of editors and translators inside a tail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cite_check.citing.names import NameList, read_list

if TYPE_CHECKING:
    from cite_check.citing.work import Work


def longest_list(work: Work, start: int, end: int) -> NameList | None:
    """The longest list of names that begins at a place, of any kind."""
    best: NameList | None = None
    for kind in ("inverted-initials", "direct-initials", "vancouver", "direct", "caps-given", "inverted"):
        found = read_list(work.sheet.text, start, end, kind, work.sheet.shape)
        if found and (best is None or found.end > best.end):
            best = found
    return best


def editors_at(work: Work, start: int, end: int) -> int | None:
    """Take "A. Lee and B. Roe (eds)" at a place as editors; the place after them, or ``None``."""
    names = None
    for kind in ("direct-initials", "inverted-initials", "direct", "caps-given", "vancouver", "inverted"):
        names = read_list(work.sheet.text, start, end, kind, work.sheet.shape)
        if names and names.role:
            break
    if names is None or not names.role:
        return None
    work.put("translator" if names.role.startswith(("tra", "übe")) else "editor", names.start, names.end, names.names)
    return names.end
