"""Finds dates in prose: days, months, years, ranges, dates in words, in the languages of notes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cite_check.citing.lazily import lazy
from cite_check.citing.words import MONTHS, SEASONS
from cite_check.model.item import PartialDate

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

_YEAR = lazy(
    r"(?<![\w/.-])(?P<year>1[4-9]\d\d|20\d\d)(?P<letter>[a-rt-z](?!\w))?(?:\s?[–—/-]\s?(?P<end>(?:1[4-9]|20)?\d\d(?![\w.-])))?(?![\w-]"
    r"|[.,:]\d)"
)  # 1999, 1999a, 1999–2001, 2020/21
_BEFORE = lazy(  # 3 May, 3. Mai, May 3,, May 3-5,, 8 de novembro de, Spring, May-June
    r"(?i)(?<!\w)(?:(?P<d1>\d{1,2})(?:\.|st|nd|rd|th|er|º|°)?(?:\s?[–-]\s?(?P<d2>\d{1,2})\.?)?\s?(?:de\s|of\s)?)?"
    r"(?P<month>[^\W\d_]{3,10})\.?(?:\s?[–/-]\s?(?P<month2>[^\W\d_]{3,10})\.?)?"
    r"(?:\s(?P<d3>\d{1,2})(?:st|nd|rd|th)?(?:\s?[–-]\s?(?P<d4>\d{1,2}))?)?\s?,?\s?(?:de\s|of\s|del\s)?$"
)
_AFTER = lazy(  # , March 5 / Sep 12 / ; 3 May / , 5 March
    r"(?i)[,;:]?\s(?:(?P<d1>\d{1,2})\.?\s)?(?P<month>[^\W\d_]{3,10})(?:\.|\b)(?:\s?[–-]\s?(?P<month2>[^\W\d_]{3,10})\.?(?=[\W]))?(?:\s("
    r"?P<d2>\d{1,2})(?:\s?[–-]\s?\d{1,2})?(?!\d|\s?[:(]))?(?=\s?[\]);,.:]|$)"
)
_NUMERIC = lazy(  # 2020-01-31, 2020/1/31, 31.01.2020, 1/31/2020, 2.17.20, 18-V-2020
    r"(?<![\w/.-])(?:(?P<y>(?:19|20)\d\d)(?P<s1>[-/.])(?P<m>\d{1,2})(?:(?P=s1)(?P<d>\d{1,2}))|"
    r"(?P<a>\d{1,2})(?P<s2>[./-])\s?(?P<b>\d{1,2}|[IVX]{1,4})(?P=s2)\s?(?P<c>(?:19|20)\d\d|\d\d))(?![\w/]|[-.:]\d)"
)
_WORDS = lazy(  # n.d., forthcoming, in press, s.f., o. J.
    r"(?i)(?<!\w)(?:n\.\s?d\.|s\.\s?f\.|s\.\s?d\.|o\.\s?J\.|u\.\s?å\.|\[?no date\]?|forthcoming|in press|in preparation|submitted"
    r"|im erscheinen|im druck|à paraître|en prensa|no prelo|s/f|s/d|n/d|undated)(?!\w)"
)
_WORD_CUES: Final = (
    *(
        "n.d",
        "n. d",
        "s.f",
        "s. f",
        "s.d",
        "s. d",
        "o.j",
        "o. j",
        "u.å",
        "u. å",
        "no date",
        "undated",
        "forthcoming",
        "in pre",
        "submitted",
    ),
    *("im erscheinen", "im druck", "à paraître", "en prensa", "no prelo", "s/f", "s/d", "n/d"),
)
"""Letters of which each of these words has some."""
_CJK = lazy(r"(?P<year>1[4-9]\d\d|20\d\d)年(?:(?P<month>\d{1,2})月(?:(?P<day>\d{1,2})日)?)?")  # 2021年3月4日
_ROMAN: Final = {name: number for number, name in enumerate(["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"], 1)}
_LOOK_BACK: Final = 40
_DAY_FIRST = lazy(r"(?:\bil|\ble|\bel|\bem:?|\bam|\bvom|\bop)\s$")  # consultato il
_ARTICLE_BEFORE: Final = 6
_LAST_MONTH: Final = 12
_LAST_DAY: Final = 31


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date and its place. ``bare`` is a year without month or day."""

    start: int
    end: int
    date: PartialDate

    @property
    def bare(self) -> bool:
        """Only a year is said."""
        return self.date.month is None and self.date.literal is None


def find_dates(text: str) -> list[FoundDate]:
    """All dates of a text, in order, none inside another."""
    found = sorted((*_numeric(text), *_cjk(text), *_years(text), *_in_words(text)), key=lambda one: (one.start, -one.end))
    kept: list[FoundDate] = []
    for date in found:
        if not kept or date.start >= kept[-1].end:
            kept.append(date)
        elif date.end - date.start > kept[-1].end - kept[-1].start:
            kept[-1] = date
    return kept


def _in_words(text: str) -> Iterator[FoundDate]:
    low = text.lower()
    if not any(cue in low for cue in _WORD_CUES):
        return
    for found in _WORDS.finditer(text):
        yield FoundDate(found.start(), found.end(), PartialDate(literal=found[0]))


def _cjk(text: str) -> Iterator[FoundDate]:
    for found in _CJK.finditer(text):
        yield FoundDate(found.start(), found.end(), _date(int(found["year"]), found["month"], found["day"]))


def _date(year: int, month: str | int | None, day: str | int | None, end: PartialDate | None = None) -> PartialDate:
    number = int(month) if month else None
    of_month = int(day) if day and number else None
    if number and number > _LAST_MONTH:
        return PartialDate(year, end=end)
    return PartialDate(year, number, of_month if of_month and of_month <= _LAST_DAY else None, end)


def _numeric(text: str) -> Iterator[FoundDate]:
    for found in _NUMERIC.finditer(text):
        if found["y"]:
            yield FoundDate(found.start(), found.end(), _date(int(found["y"]), found["m"], found["d"]))
            continue
        first, second = int(found["a"]), _ROMAN.get(found["b"]) or (int(found["b"]) if found["b"].isdigit() else 0)
        year = int(found["c"])
        year += 2000 if year < 70 else (1900 if year < 100 else 0)  # noqa: PLR2004 - two-digit years mean 1970-2069
        american = _ends_with_american_order(first, second, found["s2"]) and not _says_day_first(text, found.start(), second)
        day, month = (second, first) if american else (first, second)
        if 1 <= month <= _LAST_MONTH and 1 <= day <= _LAST_DAY:
            yield FoundDate(found.start(), found.end(), PartialDate(year, month, day))


def _ends_with_american_order(first: int, second: int, separator: str) -> bool:
    """Month first: where the second number can be no month; with slashes, where both could be (a slash is the American habit)."""
    return second > _LAST_MONTH or (separator == "/" and first <= _LAST_MONTH)


def _says_day_first(text: str, place: int, second: int) -> bool:
    """Whether an article of a language that puts the day first stands before the date ("consultato il 12/06/2020")."""
    return second <= _LAST_MONTH and _DAY_FIRST.search(text, max(0, place - _ARTICLE_BEFORE), place) is not None


def _years(text: str) -> Iterator[FoundDate]:
    for found in _YEAR.finditer(text):
        year = int(found["year"])
        start, end = found.start(), found.end()
        last = _range_end(year, found["end"])
        back = max(0, start - _LOOK_BACK)
        before = _BEFORE.search(text[back:start])
        month = MONTHS.get(before["month"].lower()) if before else None
        if before and (month or before["month"].lower() in SEASONS):
            yield FoundDate(back + _month_start(before, month), end, _from_month(year, month, before, last))
            continue
        after = _AFTER.match(text, end)
        if after and (number := MONTHS.get(after["month"].lower())):
            yield FoundDate(start, after.end(), _date(year, number, after["d1"] or after["d2"]))
            continue
        stop = end if last or not found["end"] else found.end("year")
        yield FoundDate(start, stop, PartialDate(year, end=last))


def _month_start(before: re.Match[str], month: int | None) -> int:
    return before.start() if month else before.start("month")


def _from_month(year: int, month: int | None, before: re.Match[str], last: PartialDate | None) -> PartialDate:
    if month is None:
        return PartialDate(year, end=last)
    day = before["d1"] or before["d3"]
    last_day = before["d2"] or before["d4"]
    second = MONTHS.get(before["month2"].lower()) if before["month2"] else None
    end = last
    if last_day and day:
        end = _date(year, month, last_day)
    elif second:
        end = PartialDate(year, second)
    return _date(year, month, day, end)


def _range_end(year: int, end: str | None) -> PartialDate | None:
    if not end:
        return None
    last = int(end) if len(end) == len(str(year)) else year // 100 * 100 + int(end)
    return PartialDate(last) if year < last <= year + 100 else None
