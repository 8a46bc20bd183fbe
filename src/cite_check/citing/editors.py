"""Takes the names of editors and translators inside a tail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cite_check.citing.lazily import lazy
from cite_check.citing.names import NameList, read_list

if TYPE_CHECKING:
    from cite_check.citing.work import Work

_SAME = lazy(
    r"(?i)(?P<who>ders(?:\.|elbe)|dies(?:\.|elben?)|id(?:\.|em))"
    r"(?:,?\s?\((?:hrs?g|hgg?|eds?|dirs?|éds?|orgs?|coords?|a\scura\sdi)\b\.?\)[,:]?|,|:)\s"
)  # ders. (Hrsg.), / dies.,


def longest_list(work: Work, start: int, end: int) -> NameList | None:
    """The longest list of names that begins at a place: given name first where one can be, else of any kind."""
    for kinds in (("direct-initials", "direct"), ("inverted-initials", "vancouver", "caps-given", "inverted")):
        lists = (read_list(work.sheet.text, start, end, kind, work.sheet.shape) for kind in kinds)
        if best := max((one for one in lists if one), key=lambda one: one.end, default=None):
            return best
    return None


def same_editors(work: Work, start: int, end: int) -> int | None:
    """Take the author as the editor where a book is said to be by the same; the place after these words, or ``None``."""
    found = _SAME.match(work.sheet.text, start, end)
    if found is None:
        return None
    if work.has("author"):
        work.put("editor", found.start("who"), found.end("who"), work.values["author"])
    return found.end()


def editors_at(work: Work, start: int, end: int) -> int | None:
    """Take "A. Lee and B. Roe (eds)", or "ders. (Hrsg.)", at a place as editors; the place after them, or ``None``."""
    if (stop := same_editors(work, start, end)) is not None:
        return stop
    names = None
    for kind in ("direct-initials", "inverted-initials", "direct", "caps-given", "vancouver", "inverted"):
        names = read_list(work.sheet.text, start, end, kind, work.sheet.shape)
        if names and names.role:
            break
    if names is None or not names.role:
        return None
    work.put("translator" if names.role.startswith(("tra", "übe")) else "editor", names.start, names.end, names.names)
    return names.end
