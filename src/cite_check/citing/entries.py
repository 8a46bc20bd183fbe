"""Reads an entry of a dictionary or an encyclopedia ("Encyclopædia Britannica, 11th ed., s.v. “tides”")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cite_check.citing.lazily import lazy

if TYPE_CHECKING:
    from cite_check.citing.work import Work

_ENTRY = lazy(
    r"(?P<book>[A-ZÀ-Þ][^,;:()“”\"]{3,80}),\s(?:(?P<edition>\d{1,2}(?:st|nd|rd|th))\sed\.,\s)?(?:ed\.\s[^;“”\"]{3,60},\s)?"
    r"s\.\s?vv?\.,?\s[“\"‘](?P<title>[^“”\"’]{1,100}?),?[”\"’]"
)  # Encyclopædia Britannica, 11th ed., s.v. “tides,”


def read_entry(work: Work) -> int | None:
    """Take the entry's title and the book in which it stands; the place after the title, or ``None`` where no entry is named."""
    found = _ENTRY.match(work.sheet.text, work.start, work.end)
    if found is None:
        return None
    work.put("title", *found.span("title"))
    work.put("container-title", *found.span("book"))
    if found["edition"]:
        work.put("edition", *found.span("edition"))
    work.values["sure"] = True
    return found.end()
