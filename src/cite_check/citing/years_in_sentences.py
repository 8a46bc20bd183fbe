"""Finds works that a sentence gives by author and year, one of them in brackets ("stammt von Lohse (1980, S. 33)")."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.citing.author_year import LEADING, is_lead_in
from cite_check.citing.lazily import lazy
from cite_check.citing.part import PartKind
from cite_check.citing.parts import parts_of
from cite_check.citing.prose import is_prose
from cite_check.citing.words import BEFORE_NOUN

if TYPE_CHECKING:
    from cite_check.citing.dated_names import AuthorYear
    from cite_check.citing.work import Sheet

_NO_NAMES: Final = frozenset({PartKind.TITLE, PartKind.CONTAINER, PartKind.PLACE, PartKind.PUBLISHER})
_PAUSES = lazy(r"[,:;]")
_CLOSING = lazy(r"\s?\)")
_OPENED = lazy(r"\((?P<words>[^()]{0,300})$")  # (so auch Kaup 1969, 12;
_LONGEST_ENCLOSED: Final = 300
_YEAR = lazy(r"\b(?:1[4-9]|20)\d\d[a-z]?\b")  # 1969
_OF_PLACE: Final = frozenset(["in", "im", "aus", "zu", "en", "dans", "nel", "em"])
"""Small words before a town or a journal rather than an author."""
_SMALL_IN_SENTENCE: Final = 3


def cited_in_sentence(sheet: Sheet, start: int, end: int) -> list[tuple[int, int]]:
    """The ranges of works that a sentence gives by author and, in brackets, year and page ("stammt von Lohse (1980, S. 33)").

    The author may stand in the brackets, too, alone or in a list ("so aber (Lohse 1980: 33; Moll 1981)").
    """
    text = sheet.text
    years = [one for one in sheet.years if start <= one.start and one.end <= end and _may_be_author(sheet, start, end, one)]
    closing = [(one, _CLOSING.match(text, one.end - (text[one.end - 1] == ")"), end)) for one in years]
    bracketed = [(one, found.end()) for one, found in closing if found and text[one.names_end : one.year[0]] == " ("]
    enclosed = [(one, one.end) for one in years if text[one.year[0] - 1] != "(" and _is_enclosed(text, start, one)]
    if not any(one.locator and _is_said(text[start : one.start]) for one, _ in bracketed) and not (
        any(one.locator for one, _ in enclosed) and is_prose(text[start:end])
    ):
        return []
    named = [
        (one, stop)
        for one, stop in bracketed
        if one.locator
        or is_lead_in(text[start : one.start])
        or _joins(text, max([start, *(year.end for year in years if year.end <= one.start)]), one)
    ]
    return sorted((one.start, stop) for one, stop in [*named, *enclosed])


def _may_be_author(sheet: Sheet, start: int, end: int, one: AuthorYear) -> bool:
    """Whether the labels see no title, journal or town in what may be an author before a year ("(Der Lohn, Frankfurt 1973, S. 18)")."""
    last = next((part for part in parts_of(sheet, start, end) if part.start < one.names_end <= part.end + 1), None)
    return last is None or last.kind not in _NO_NAMES


def _is_enclosed(text: str, start: int, one: AuthorYear) -> bool:
    """Whether an author and a year stand in brackets, alone, behind other works, or behind words that lead to them."""
    found = _OPENED.search(text, max(start, one.start - _LONGEST_ENCLOSED), one.start)
    return found is not None and all(is_lead_in(words) or _YEAR.search(words) for words in found["words"].split(";"))


def _joins(text: str, start: int, one: AuthorYear) -> bool:
    """Whether a small word that is no article leads from the work before to an author, who is then no noun ("nor Lund (1974)")."""
    words = text[start : one.start]
    return words.split()[-1:] != [] and words.split()[-1] not in BEFORE_NOUN and _is_said(words)


def _is_said(words: str) -> bool:
    """Whether words before an author are the beginning of a sentence, rather than a title, or a journal's or a town's ("in")."""
    lead = words.split()
    if not lead:
        return True
    while len(lead) > 1 and lead[-1].istitle() and lead[-1].isalpha():
        lead.pop()
    small = sum(word.strip(",;:").islower() for word in lead)
    spoken = is_prose(words) or small >= _SMALL_IN_SENTENCE or not _PAUSES.search(words)
    if len(lead) == 1 and lead[0].lower() in LEADING:
        return True
    return lead[-1].islower() and lead[-1] not in _OF_PLACE and spoken
