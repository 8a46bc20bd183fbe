"""Reads an article given by its author, its journal's letters and its place there ("Raue, ZGE 2017, 514", "Lee, AcP 186 (1986), 1")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cite_check.citing.lazily import lazy
from cite_check.citing.names import read_all, read_families
from cite_check.model.item import ItemType

if TYPE_CHECKING:
    from cite_check.citing.work import Work

_YEAR = r"(?:1[89]|20)\d\d"
_PLACE = lazy(
    r"(?P<names>[^\d,;:()“”„\"]{2,60}),\s(?P<journal>[A-ZÄÖÜ][A-Za-zÄÖÜäöü]{0,6}[A-ZÄÖÜ][A-Za-zÄÖÜäöü]{0,6}(?:-[A-ZÄÖÜ][a-zäöü]{2,9})?)\s"
    rf"(?:(?P<year>{_YEAR})|(?P<volume>\d{{1,3}})\s\((?P<dated>{_YEAR})\)),\s(?:S\.\s)?(?P<page>\d{{1,5}}(?:\s?[-–]\s?\d{{1,5}})?)(?:\sff?\.)?"
    r"(?:,?\s\(?(?P<locator>\d{1,5}(?:\s?ff?\.|\s?[-–]\s?\d{1,5})?(?:,\s\d{1,5}(?:\s?ff?\.)?){0,4})\)?)?(?:\sm\.\s?w\.\s?N\.)?(?=\s?[.;]?\s?$|[.;]\s)"
)  # Raue, ZGE 2017, 514, 530 ff.


def read_journal_place(work: Work) -> int | None:
    """Take such an article, which has no title; the place after it, or ``None`` where the words are no such thing."""
    found = _PLACE.match(work.sheet.text, work.start, work.end)
    names = (read_families(found["names"]) or read_all(found["names"])) if found else None
    if found is None or names is None:
        return None
    work.values["type"] = ItemType.ARTICLE_JOURNAL
    work.put("author", *found.span("names"), names.names)
    work.put("container-title", *found.span("journal"))
    work.put_date(found.start("year") if found["year"] else found.start("dated"))
    for name in ("volume", "page", "locator"):
        if found[name]:
            work.put(name, *found.span(name))
    return found.end()
