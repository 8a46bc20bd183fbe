"""Finds where a note goes from one address to another that is not the same work's, so that each of them is asked for."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cite_check.address import same_place
from cite_check.citing.addresses import behind_visit
from cite_check.citing.identifiers import doi_of
from cite_check.citing.lazily import lazy
from cite_check.citing.signals import skip_signals
from cite_check.citing.wrappers import is_archive

if TYPE_CHECKING:
    from cite_check.citing.urls import FoundUrl
    from cite_check.citing.work import Sheet

_AND: Final = r"(?:and|und|sowie|et|y|e)"
_LEADS_ON = lazy(rf"[>\])]{{0,2}}(?:[,;]?\s{_AND}\s|[;.]\s)")  # https://… and
_LETTERS = lazy(r"[^\W\d_]{2,}")
_SEPARATOR = lazy(rf"[>)\]]{{0,2}}(?:[,;.]\s(?:{_AND}\s)?|\s{_AND}\s|\s?[(\[])|\s$")  # , and / ; / (
_JOINING = lazy(_AND)  # and
_SAME = lazy(
    r"(?i)\b(?:or|oder|ou|o|pdf|html|epub|mirror(?:ed)?|copy|version|volltext|full\stext|download|permalink|cached?|archiv\w*|arquiv\w*"
    r"|(?:also|auch|aussi|también|também|anche)\s(?:available|accessible|online|at|on|under|unter|in|via|verfügbar|abrufbar|disponible|disponível|disponibile)"
    r"|via|redirect\w*|now|jetzt|formerly|früher|i\.e|d\.h)\b|[=→]|->"
)  # , PDF at https://… / or https://… / (also available at https://…)
_LEAST_LEAD: Final = 2
_LONGEST_GAP: Final = 80
_LONGEST_REMARK: Final = 200
_MARKS: Final = '“”"‘„«»*'


def between_addresses(sheet: Sheet) -> list[tuple[int, int]]:
    """Where words lead from one address to another ("the data at https://… and the report at https://…")."""
    cuts = (_led_on(sheet, one, other) or _beside(sheet, one, other) for one, other in pairwise(sheet.urls))
    return [cut for cut in cuts if cut is not None]


def _led_on(sheet: Sheet, one: FoundUrl, other: FoundUrl) -> tuple[int, int] | None:
    """The cut where a sentence's end, or "and", and words of their own lead to the other address."""
    found = _LEADS_ON.match(sheet.text, one.end, other.start)
    if found is None or len(_LETTERS.findall(sheet.text, found.end(), other.start)) < _LEAST_LEAD:
        return None
    return found.span()


def _beside(sheet: Sheet, one: FoundUrl, other: FoundUrl) -> tuple[int, int] | None:
    """The cut between two addresses of a remark, or where a few words tell the second from the work's own ("(see also https://…)")."""
    place = behind_visit(sheet, one.end, other.start)
    gap = sheet.text[place : other.start]
    if len(gap) > _LONGEST_GAP or any(char.isdigit() or char in _MARKS for char in gap) or _SAME.search(gap):
        return None
    if not _differ(one, other) or not (_says_more(gap) or _is_remark(sheet, one.start)):
        return None
    found = _SEPARATOR.search(gap)
    return (place + found.start(), place + found.end()) if found else None


def _differ(one: FoundUrl, other: FoundUrl) -> bool:
    """Whether two addresses are neither the same place, nor one a copy or the DOI of the other."""
    named = any(is_archive(url.url) or doi_of(url.url) for url in (one, other))
    return not named and not same_place(one.url, other.url)


def _says_more(gap: str) -> bool:
    """Whether more words than "and" stand between."""
    return any(_JOINING.fullmatch(word) is None for word in _LETTERS.findall(gap))


def _is_remark(sheet: Sheet, place: int) -> bool:
    """Whether what stands before an address describes no work: signals, or some words without commas, marks and numbers ("Data: ")."""
    text = sheet.text
    first = sheet.urls[0].start
    begin = skip_signals(text, 0, first)
    if first - begin > _LONGEST_REMARK or any(italic.start < place for italic in sheet.flat.italics[:1]):
        return False
    return not any(char in ",:" or char.isdigit() or char in _MARKS for char in text[begin:first].rstrip(": "))
