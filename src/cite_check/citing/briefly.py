"""Reads what may be a short form or a remark, and is one where it turns out to stand for an earlier work ("Moll, Der Zeuge; …")."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cite_check.citing.lazily import lazy
from cite_check.citing.name_lines import any_names
from cite_check.citing.same_author import title_and_page
from cite_check.citing.signals import skip_signals
from cite_check.citing.work import MASK

if TYPE_CHECKING:
    import re

    from cite_check.citing.work import Sheet, Work

_NAMES: Final = r"(?P<names>(?:[A-ZÀ-Þ]\.\s?){0,3}[A-ZÀ-Þ][\w’'-]+(?:/[A-ZÀ-Þ][\w’'-]+){0,4})"
_PAGE: Final = r"(?P<page>\d{1,4}(?:\s?[-–—]\s?\d{1,4})?(?:\s?(?:ff?|sqq?|ss)\b\.?)?)"
_TITLE: Final = r"\s\((?P<title>[A-ZÀ-Þ][^()\d,;:]{2,60})"
_WITH_PAGE = lazy(rf"(?<![\w’'-]){_NAMES}{_TITLE},\s(?:S\.|pp?\.)\s?{_PAGE}\)")  # Moll (Der Zeuge, S. 30)
_BEFORE_PAGE = lazy(rf"{_NAMES}{_TITLE}\)(?:,?\s(?:S\.|pp?\.)\s?{_PAGE})?\s?\.?")  # Moll (Der Zeuge), S. 30
_SEMICOLON = lazy(r";\s")
_NAME_AND_TITLE = lazy(rf"{_NAMES},\s(?P<title>[A-ZÀ-Þ][^\d,;:.()„“”\"«»]{{2,60}})\s?\.?")  # Díaz, Canarias indefensa


def read_in_brackets(work: Work) -> Work | None:
    """A work given inside a sentence by its author and, in brackets, a short title and a page ("Nach Moll (Der Zeuge, S. 30) ist …")."""
    if work.sheet.listed or _has_signs(work.sheet, work.start, work.end):
        return None
    found = _WITH_PAGE.search(work.sheet.text, work.start, work.end)
    return _taken(work, found) if found and "," not in work.sheet.text[work.start : found.start()] else None


def read_brief(work: Work) -> Work | None:
    """A work given by nothing but its author and a short title, or a title and a page ("Díaz, Canarias indefensa")."""
    if work.sheet.listed or _has_signs(work.sheet, work.start, work.end):
        return None
    text, start, end = work.sheet.text, work.start, work.end
    found = _BEFORE_PAGE.fullmatch(text, start, end) or _NAME_AND_TITLE.fullmatch(text, start, end)
    return _taken(work, found) if found else title_and_page(work)


def _taken(work: Work, found: re.Match[str]) -> Work | None:
    names = any_names(found["names"])
    if names is None:
        return None
    work.start = found.start()
    work.put("author", *found.span("names"), names.names)
    work.put("title", *found.span("title"))
    if found.groupdict().get("page"):
        work.put("locator", *found.span("page"))
    return work


def brief_ranges(sheet: Sheet, start: int, stop: int) -> list[tuple[int, int]]:
    """One range for each of several works of a range that give author and short title alone; the range itself where there are none."""
    if sheet.listed or _has_signs(sheet, start, stop):
        return [(start, stop)]
    starts = [found.start() for found in _WITH_PAGE.finditer(sheet.text, start, stop)]
    if len(starts) > 1:
        return list(pairwise([start, *starts[1:], stop]))
    ends = [found.start() for found in _SEMICOLON.finditer(sheet.text, start, stop)]
    ranges = [(begin + (begin > start), end) for begin, end in pairwise([start, *ends, stop])]
    return ranges if ends and all(_names_title(sheet.text, *one) for one in ranges) else [(start, stop)]


def _names_title(text: str, start: int, stop: int) -> bool:
    while start < stop and text[start] == " ":
        start += 1
    return _NAME_AND_TITLE.fullmatch(text, skip_signals(text, start, stop), len(text[:stop].rstrip())) is not None


def _has_signs(sheet: Sheet, start: int, stop: int) -> bool:
    """Whether anything of a range shows a work, or one that is surely pointed back at."""
    found = (sheet.quotes, sheet.flat.italics, sheet.dates, sheet.law_reports, sheet.backs)
    return MASK in sheet.text[start:stop] or any(start <= one.start < stop for ranges in found for one in ranges)
