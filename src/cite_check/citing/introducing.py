"""Finds where a work begins behind words that introduce it: small words before a name, whose remarks they are, whose book."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cite_check.citing.lazily import lazy
from cite_check.citing.leading import skip_leading
from cite_check.citing.part import PartKind
from cite_check.citing.parts import parts_of
from cite_check.citing.prose import is_prose
from cite_check.citing.words import PARTICLES, REMARKS, WRITINGS

if TYPE_CHECKING:
    from cite_check.citing.work import Sheet

_FAMILY = r"(?![A-Z]{2,4}\s)[A-ZÀ-Þ][\w’'-]+"
_NAMES = rf"(?:{_FAMILY}\s){{0,2}}(?:(?:v\.|von|van|de|di|zu)\s)?{_FAMILY}(?:/\s?{_FAMILY}(?:\s{_FAMILY})?){{0,4}}"
_REMARK = "|".join(re.escape(word) for word in sorted(REMARKS, key=len, reverse=True))
_WRITING = "|".join(re.escape(word) for word in sorted(WRITINGS, key=len, reverse=True))
_NAME_NEXT = lazy(
    rf"(?:[A-ZÀ-Þ][a-z]?\.[ -]?){{1,3}}(?:(?:v\.|von|de|van)\s)?{_FAMILY}(?:\s{_FAMILY}|/\s?{_FAMILY}){{0,2}}[,:(]"
    rf"|{_NAMES},\s[A-ZÀ-Þ„“‘«»\"]"
)  # A. Lee, / Ann Lee, Tides
_DATED_NEXT = lazy(rf"{_NAMES},?\s\(?(?:1[5-9]|20)\d\d")  # Lee 1990
_NO_NAME = lazy(rf"(?:{_REMARK}|{_WRITING})\b")  # Antwort (von Lee)
_WORD = lazy(r"(?P<word>[^\W\d_]+)\s")
_OF_WHOM = lazy(
    rf"(?:(?:[Dd](?:ie|er|as|en|em)|the|[Ll][ae]s?|l[’']|il|gli|os?|as?)\s?(?:[^\W\d_A-ZÀ-Þ]+\s)?)?(?:{_REMARK}|{_WRITING})"
    r"\s(?:[^\W\d_A-ZÀ-Þ]+\s){0,3}?(?:von|by|of|de|par|por|di|d[’'])\s?"
    rf"(?=(?:[A-ZÀ-Þ][a-z]?\.[ -]?){{1,3}}{_FAMILY}|{_NAMES},?\s(?:[„“‘«»\"]|[Ii]n\b|dans\b"
    r"|\(?(?:Anm|F[nN]|oben|wie|a\.\s?a\.\s?O|aaO|op\.)))"
)  # die Besprechung von / Compte rendu de cet ouvrage par
_OWN = lazy(
    r"(?:the\s[a-z]{3,20}\s(?=in\s))?(?:in\s|dans\s|en\s|em\s|nel\s)?(?:(?:(?:mein|sein|ihr|unser)(?:e[nmrs]?)?\s(?:[a-zäöüß]+e[nmrs]?\s)?"
    rf"(?:{_WRITING})[,:]?\s(?:über\s)?)|(?:my|his|her|their|our)\s(?:(?:[a-z]+\s)?(?:{_WRITING})[,:]?\s(?:on\s)?)?"
    rf"|(?:mon|son|ma|sa|mi|su|suo|sua|seu)\s(?:{_WRITING})[,:]?\s)(?=[A-ZÀ-Þ„“‘«»\"])"
)  # meine Untersuchung: / in his book / in my
_MOST_WORDS: Final = 10
_TO_PLACE: Final = frozenset({"zu", "zum", "zur"})
"""Particles that lead to more words than a name, too ("zur Türkei Nermin Altun, …")."""


def skip_introduction(sheet: Sheet, start: int, end: int) -> int:
    """The place after words that introduce a work's author or title ("oder Lee, Tides, 1990", "in his Tides"); ``start`` without any."""
    place = _introduced(sheet, start, end)
    return place if place > start else _behind_lead(sheet, start, end)


def _introduced(sheet: Sheet, start: int, end: int) -> int:
    """The place after whose remarks, or whose book, a work is said to be, or after small words before a name."""
    text = sheet.text
    for pattern in (_OWN, _OF_WHOM):
        if (led := pattern.match(text, start, end)) is not None:
            return led.end()
    if not text[start : start + 1].islower():
        return start
    place = _before_name(text, start, end)
    return start if not text[start:place].islower() and _author_behind(sheet, start, end) > place else place


def _behind_lead(sheet: Sheet, start: int, end: int) -> int:
    """The place after what leads to a work; ``start`` where the labels see it begin a title, or a lead that goes on beyond it."""
    place = skip_leading(sheet.text, start, end)
    parts = parts_of(sheet, start, end) if place > start else []
    if parts and parts[0].kind is PartKind.TITLE and parts[0].end > place:
        return start
    led_in = [part.kind for part in parts[:3]] == [PartKind.OTHER, PartKind.AUTHOR, PartKind.TITLE]
    return start if led_in and parts[1].start > place else place


def _author_behind(sheet: Sheet, start: int, end: int) -> int:
    """Where the author begins that the labels see behind words that lead to a work; -1 where they see none."""
    parts = parts_of(sheet, start, end)[:2]
    return parts[1].start if [part.kind for part in parts] == [PartKind.OTHER, PartKind.AUTHOR] else -1


def _before_name(text: str, start: int, end: int) -> int:
    """The place of the first name behind words of which the first is small, and the last no particle of the name."""
    place = start
    first = ""
    for _ in range(_MOST_WORDS):
        found = _WORD.match(text, place, end)
        if found is None:
            return start
        word = found["word"]
        first = first or word
        place = found.end()
        ends = (word.islower() and word not in PARTICLES) or (first in _TO_PLACE and word != first)
        if ends and _is_name_next(text, start, place, end):
            return start if is_prose(text[start:place]) else place
    return start


def _is_name_next(text: str, start: int, place: int, end: int) -> bool:
    """Whether a name stands at a place, with a title behind it, or a year where nothing but small words leads to it."""
    if _NO_NAME.match(text, place, end) is not None:
        return False
    dated = text[start:place].islower() and _DATED_NEXT.match(text, place, end) is not None
    return dated or _NAME_NEXT.match(text, place, end) is not None
