"""Reads the numbers of a tail: volume, issue, pages, sections, and whether a bare number is a page or a volume."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.citing.tail_patterns import (
    CJK_ISSUE,
    CJK_PAGES,
    COUNT,
    ISSUE,
    ISSUE_BEFORE_YEAR,
    ISSUE_OF_YEAR,
    NUMBER,
    PAGE,
    PAGE_AFTER_YEAR,
    PAGE_AND_LOCATOR,
    PAGE_IN_BRACKETS,
    PAGES_ONLY,
    PARAGRAPH,
    REPORTER,
    ROMAN_VOLUME,
    SECTION,
    VOL_ISSUE,
    VOLUME,
    YEAR_BEFORE,
    YEAR_BEHIND,
)
from cite_check.citing.work import tidy
from cite_check.model.item import PartialDate

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

    from cite_check.citing.work import Work

_LOOK_BACK: Final = 8
_NAMED: Final = (
    (VOLUME, ("volume",)),
    (ROMAN_VOLUME, ("volume",)),
    (CJK_ISSUE, ("issue",)),
    (ISSUE, ("issue",)),
    (COUNT, ()),
    (VOL_ISSUE, ("volume", "issue")),
    (ISSUE_BEFORE_YEAR, ("volume", "issue")),
)
"""Numbers whose words or brackets say what they are, and the fields that they give."""


def read_number(work: Work, place: int, end: int) -> int | None:
    """Take the number that begins at ``place``; where it ends, or ``None`` where there is none."""
    return next((stop for read in _READERS if (stop := read(work, place, end)) is not None), None)


def read_pages(work: Work, found: re.Match[str]) -> int:
    """Take the pages of a match: a journal's or a chapter's own, or a place in the work."""
    return _put_pages(work, found["page"], found.start("page"), found.end("page"))


def _after_year(work: Work, place: int, end: int) -> int | None:
    """The page of a yearly volume ("NJW 1999, 345 (347)")."""
    if not work.has("container-title") or work.has("volume", "page"):
        return None
    if not YEAR_BEFORE.search(work.sheet.text, max(0, place - _LOOK_BACK), place):
        return None
    return _page_and_locator(work, PAGE_AFTER_YEAR.match(work.sheet.text, place, end))


def _after_volume(work: Work, place: int, end: int) -> int | None:
    """The page and the page meant, after a volume ("BVerfGE 7, 198 (208)")."""
    if not work.has("volume") or work.has("page", "issue"):
        return None
    return _page_and_locator(work, PAGE_IN_BRACKETS.match(work.sheet.text, place, end))


def _issue_of_year(work: Work, place: int, end: int) -> int | None:
    """An issue and its year in one ("Hafenblätter 3/1977, S. 12"); without a periodical, where a word says so ("Nr. 31/1994")."""
    found = ISSUE_OF_YEAR.match(work.sheet.text, place, end)
    if found is None or work.has("issued") or not (work.has("container-title") or found["word"]):
        return None
    work.put("issue", found.start("issue"), found.end("issue"))
    work.put("issued", found.start("year"), found.end("year"), PartialDate(year=int(found["year"])))
    return found.end()


def _named(work: Work, place: int, end: int) -> int | None:
    for pattern, names in _NAMED:
        if found := pattern.match(work.sheet.text, place, end):
            for name in names:
                work.put(name, found.start(name), found.end(name))
            return found.end()
    return None


def _paged(work: Work, place: int, end: int) -> int | None:
    text = work.sheet.text
    if found := CJK_PAGES.match(text, place, end):
        read_pages(work, found)
        return found.end()
    if found := PAGE.match(text, place, end):
        return read_pages(work, found)
    if found := PARAGRAPH.match(text, place, end) or SECTION.match(text, place, end):
        work.put("locator", found.start("page"), found.end("page"))
        return found.end()
    return None


def _reported(work: Work, place: int, end: int) -> int | None:
    """A reporter or review between its volume and its page ("24 Harv. L. Rev. 100, 105")."""
    found = None if work.has("container-title") else REPORTER.match(work.sheet.text, place, end)
    if found is None:
        return None
    work.put("volume", found.start("volume"), found.end("volume"))
    work.put("container-title", found.start("container"), found.end("container"), tidy(found["container"]))
    _page_and_locator(work, found)
    return found.end()


def _in_a_book(work: Work, place: int, end: int) -> int | None:
    """The page on which a chapter begins, and the page meant ("in Shorelines in Equity 33, 35 (J. P. Orme ed., 2001)")."""
    if work.values.get("in") is not True or work.has("page", "issued"):
        return None
    return _page_and_locator(work, PAGE_AND_LOCATOR.match(work.sheet.text, place, end))


def _bare(work: Work, place: int, end: int) -> int | None:
    text = work.sheet.text
    found = NUMBER.match(text, place, end)
    if not found:
        pages = PAGES_ONLY.match(text, place, end)
        return _put_pages(work, pages[0], pages.start(), pages.end()) if pages else None
    if work.has("volume") or "-" in found[0] or "–" in found[0]:
        return _put_pages(work, found[0], found.start(), found.end())
    work.put("locator" if _is_locator(work, found.end()) else "volume", found.start(), found.end())
    return found.end()


_READERS: Final[tuple[Callable[[Work, int, int], int | None], ...]] = (
    _issue_of_year,
    _after_year,
    _after_volume,
    _named,
    _paged,
    _reported,
    _in_a_book,
    _bare,
)


def _is_locator(work: Work, place: int) -> bool:
    """Whether a bare number is a page of a book, or of a work given shortly, rather than a journal's volume."""
    text = work.sheet.text
    if work.values.get("in"):
        return work.has("issued", "publisher") and (work.has("volume") or YEAR_BEHIND.match(text, place) is None)
    named_next = text[place : place + 1] == " " and text[place + 1 : place + 2].isupper()
    return not work.has("container-title") and not named_next and work.sheet.flat.italic_at(place + 1) is None


def _page_and_locator(work: Work, found: re.Match[str] | None) -> int | None:
    if found is None:
        return None
    work.put("page", found.start("page"), found.end("page"))
    if found["locator"]:
        work.put("locator", found.start("locator"), found.end("locator"))
    return found.end()


def _put_pages(work: Work, value: str, start: int, end: int) -> int:
    book = work.has("publisher", "publisher-place") and (work.has("italic-title") or not work.has("container-title", "in", "issue"))
    journal = work.has("volume", "issue", "in") or (work.has("container-title") and not work.has("URL"))
    name = "page" if journal and not book and not work.has("page") else "locator"
    work.put(name, start, end, value.strip())
    return end
