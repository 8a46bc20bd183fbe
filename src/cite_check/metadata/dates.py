"""Dates as pages write them -> PartialDate. What cannot be read surely is not read: a wrong date is worse than none."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from cite_check.model.item import PartialDate

_EARLIEST: Final = 1450
_LATEST: Final = 2100
_ISO: Final = re.compile(r"\b(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)")  # 2021-08-17T09:00, 2021/8/17, 2021-08
_COMPACT: Final = re.compile(r"^(\d{4})(\d{2})(\d{2})(?!\d)")  # 20210817
_DOTTED: Final = re.compile(r"\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b")  # 17.08.2021 (day first wherever dots are used)
_CJK: Final = re.compile(r"(\d{4})\s?[年년]\s?(?:(\d{1,2})\s?[月월]\s?)?(?:(\d{1,2})\s?[日일])?")  # 2021年8月17日
_MONTH_DAY: Final = re.compile(r"\b([^\W\d]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b")  # August 17, 2021
_DAY_MONTH: Final = re.compile(  # 17 August 2021, 17. August 2021, 17 de agosto de 2021, Tue, 17-Aug-2021
    r"\b(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[\s-]+(?:de\s+)?([^\W\d]{3,12})\.?,?[\s-]+(?:de\s+)?(\d{4})\b"
)
_MONTH: Final = re.compile(r"\b([^\W\d]{3,12})\.?,?\s+(?:de\s+)?(\d{4})\b")  # August 2021
_IN_NUMBERS: Final = ((_COMPACT, (1, 2, 3)), (_ISO, (1, 2, 3)), (_CJK, (1, 2, 3)), (_DOTTED, (3, 2, 1)))
"""Each shape with its groups of year, month and day."""
_IN_WORDS: Final = ((_MONTH_DAY, (3, 1, 2)), (_DAY_MONTH, (3, 2, 1)), (_MONTH, (2, 1)))
_YEAR: Final = re.compile(r"^\D{0,3}(\d{4})$")  # 2021, ©2021
_MONTHS: Final = (
    "jan ene gen sty янв",
    "feb fev fév feb lut şub фев",
    "mar mär mrt maa mars март",
    "apr abr avr kwi nis апр",
    "may mai maj mei mag may maí май мая",
    "jun jui giu cze haz июн",
    "jul juil lug lip tem июл",
    "aug ago aoû aou sie ağu авг",
    "sep set sept wrz eyl сен",
    "oct okt ott out paź eki окт",
    "nov noi lis kas ноя",
    "dec dez dic déc gru ara дек",
)
_EXACT: Final = {
    "juin": 6,
    "juillet": 7,
    "maio": 5,
    "mayo": 5,
    "marca": 3,
    "maja": 5,
    "mart": 3,
    "märz": 3,
    "maart": 3,
    "augustus": 8,
    "outubro": 10,
}
_BY_PREFIX: Final = {prefix: number for number, row in enumerate(_MONTHS, start=1) for prefix in row.split()}


def read_date(text: str) -> PartialDate | None:
    """The date that ``text`` begins with or contains; day and month only where their order is sure (12/11/2021 is not)."""
    text = text.strip()[:120]
    for shape, order in _IN_NUMBERS:
        if found := shape.search(text):
            return _checked(*(found[group] for group in order))
    for shape, (year, month_word, *day) in _IN_WORDS:
        if (found := shape.search(text)) and (month := _month(found[month_word])):
            return _checked(found[year], str(month), *(found[group] for group in day))
    found = _YEAR.match(text)
    return _checked(found[1]) if found else None


def _month(word: str) -> int | None:
    word = word.casefold()
    return _EXACT.get(word) or _BY_PREFIX.get(word[:4]) or _BY_PREFIX.get(word[:3])


def _checked(year: str, month: str | None = None, day: str | None = None) -> PartialDate | None:
    """The date as far as it is possible: a thirteenth month or a thirtieth of February leaves what stands before it."""
    if not _EARLIEST <= int(year) <= _LATEST:
        return None
    if not month or not 1 <= int(month) <= 12:  # noqa: PLR2004 - months of a year
        return PartialDate(int(year))
    try:
        date(int(year), int(month), int(day or 1))
    except ValueError:
        return PartialDate(int(year), int(month))
    return PartialDate(int(year), int(month), int(day) if day else None)


def from_parts(parts: object) -> PartialDate | None:
    """A date of CSL-JSON ``date-parts``: ``[[2021, 8, 17]]``, with one to three numbers, or ``[[null]]``, or a range of two."""
    if not isinstance(parts, list) or not parts or not isinstance(parts[0], list):
        return None
    numbers = [str(part) for part in parts[0][:3] if isinstance(part, int | str) and str(part).isdecimal() and len(str(part)) <= 4]  # noqa: PLR2004 - digits of a year
    return _checked(*numbers) if numbers else None
