"""Finds the place of an article in a law review, volume first ("45 U. Fen L. Rev. 790, 801 (1978)"), where nothing marks its title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cite_check.citing.lazily import lazy
from cite_check.citing.titles import names_journal

if TYPE_CHECKING:
    from cite_check.citing.work import Work

_PLACE = lazy(
    r"(?<=[,?!]\s)(?P<volume>\d{1,4})\s(?P<container>[A-Z][A-Za-z’'&.-]*(?:\s(?:[A-Z][A-Za-z’'&.-]*|of|and|the|for|&|\d[a-z]{1,2})){0,8})\s"
    r"(?P<page>\d{1,5})(?:\s?[-–]\s?\d{1,5})?(?:,\s(?:at\s)?(?P<locator>\d{1,5}(?:\s?[-–]\s?\d{1,5})?))?(?:\sn\.\s?\d{1,4})?"
    r"\s\((?:[A-Z][a-z]{2,8}\.?\s)?(?P<issued>(?:1[5-9]|20)\d\d)\)"
)  # , 45 U. Fen L. Rev. 790, 801-03 (1978)
_FIELDS = ("volume", "container-title", "page", "locator")


def mark_review(work: Work) -> None:
    """Take the place in a law review of a work whose title nothing marks, so that the title ends before it."""
    found = _PLACE.search(work.sheet.text, work.start, work.end)
    if found is None or work.has("container-title") or not names_journal(found["container"]):
        return
    for name in _FIELDS:
        start, end = found.span("container" if name == "container-title" else name)
        if start >= 0:
            work.put(name, start, end)
    work.put_date(found.start("issued"))
    work.used.append(found.span())
