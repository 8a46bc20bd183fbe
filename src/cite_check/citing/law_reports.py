"""Finds sources named by a collection and numbers: reports of German courts ("BVerfGE 7, 198 (208); 9, 20"), papers of parliaments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.citing.courts import COURT
from cite_check.citing.law_report import LawReport
from cite_check.citing.lazily import lazy
from cite_check.model.item import ItemType

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from cite_check.citing.work import Work

_PAGE = r"(?P<page>\d{1,5})(?:\sff?\.)?(?:\s\((?P<locator>\d{1,5}(?:\s?ff?\.|[-–—]\d{1,5})?)\)|,?\sRn\.\s(?P<paragraph>\d{1,4}))?"
_SERIES = lazy(
    rf"\b(?:{COURT},\s)?(?P<reporter>BVerfG[EK]|BVerwGE|BGH(?:Z|St)|BAGE|BSGE|BFHE|BPatGE|BayObLGZ|RG(?:Z|St)|RAGE|RFHE|ROHGE|OLGZ|(?:Pr)?OVGE"
    rf"|ESVGH|OGH(?:Z|St)|Slg\.)\s(?P<volume>\d{{1,4}}),\s{_PAGE}"
)  # BVerfGE 7, 198 (208)
_SWISS = lazy(
    r"\b(?P<reporter>BGE)\s(?P<volume>\d{1,3}\s[IVX]{1,3}[abc]?)\s(?P<page>\d{1,4})(?:(?:\sE\.\s|,\s)(?P<locator>\d{1,4}(?:\s?(?:[a-d]\b|ff?\.))?))?"
)  # BGE 95 I 213 E. 3
_NEXT_VOLUME = lazy(rf"[;,]\s(?P<volume>\d{{1,4}}),\s{_PAGE}(?=\s?[.,;]|\s?$|\s(?:und|sowie)\s)")  # ; 233, 304 (331)
_IN_JOURNAL = lazy(rf"\b{COURT},\s(?P<reporter>[A-Z][\w-]{{1,14}}\.?)\s(?P<issued>(?:1[89]|20)\d\d),\s{_PAGE}")  # BGH, NJW 2001, 12 (14)
_PAPER = lazy(
    r"\b(?:BT|BR|LT|KOM)-(?:Drs\.|Drucks\.|Drucksache)\s(?P<number>(?:\d{1,4}|[IVX]{1,5})/\d{1,5})(?:,\sS\.\s(?P<locator>\d{1,4}(?:\s?ff?\.)?))?"
)  # BT-Drs. 14/1234, S. 5
_UN_PAPER = lazy(r"\bUN\sDoc\.?\s(?P<number>[A-Z][\w.-]*(?:/[\w.-]*\w)+)")  # UN Doc. A/HRC/12/45
_COMMAND = lazy(r"\b(?P<number>C(?:m|md|mnd)\.?\s\d{1,4})\b(?!\s?\d)")  # Cm. 2345
_INSTRUMENT = lazy(r"\b(?P<number>S\.?I\.?\s(?P<issued>(?:19|20)\d\d)(?:/|,?\s[Nn]o\.\s)\d{1,5})")  # S.I. 1994 no. 1234, SI 1998/3132
_DEBATES = lazy(
    r"\b(?:(?P<volume>\d{1,4})\s)?(?P<reporter>H\.?\s?[CL]\.?\s?Deb(?:s|ates)?\.?)(?:,?\s\(?(?P<issued>\d{1,2}\s[A-Z][a-z]{2,8}\s\d{4})\)?)?"
    r"(?:,?\svol\.?\s(?P<later>\d{1,4}))?,?\s(?:cols?|cc?)\.?\s(?P<locator>\d{1,5}(?:[-–]\d{1,5})?)"
)  # 642 H.C. Debs., col. 12 / HC Deb 3 May 2019, vol 600, col 123
_CONGRESS = lazy(
    r"(?<!\w)(?P<number>(?:H\.R\.|[HS]\.)\s(?:Conf\.\s)?(?:Rep|Doc)\.\s(?:No\.\s)?\d{1,3}-\d{1,5})(?:,\sat\s(?P<locator>\d{1,5}(?:[-–]\d{1,5})?))?"
    r"(?:\s\((?P<issued>(?:1[89]|20)\d\d)\))?"
)  # S. Rep. No. 100-123, at 4 (1988)
_NAMES: Final = {
    "reporter": "container-title",
    "volume": "volume",
    "later": "volume",
    "issued": "issued",
    "page": "page",
    "locator": "locator",
    "paragraph": "locator",
    "number": "number",
}
_PAPERS: Final = ((_PAPER, "-Dr"), (_UN_PAPER, "UN "), (_COMMAND, "Cm"), (_DEBATES, "Deb"), (_CONGRESS, "-"))
"""The forms of papers, each with letters without which a text holds none."""
_OF_COURTS: Final = (
    "BV",
    "BG",
    "BA",
    "BS",
    "BF",
    "BP",
    "Slg",
    "Eu",
    "LG",
    "AG",
    "EG",
    "FG",
    "KG",
    "RG",
    "SG",
    "VG",
    "bG",
    "GE",
    "GH",
    "FH",
    "OHG",
)
"""Letters of which a text holds some where it names a court or its reports."""


def find_law_reports(text: str) -> tuple[LawReport, ...]:
    """All reports and papers of a text, in order."""
    found = [_report(one, ItemType.REPORT) for pattern, sign in _PAPERS if sign in text for one in pattern.finditer(text)]
    if "I" in text:
        found += [_report(one, ItemType.LEGISLATION) for one in _INSTRUMENT.finditer(text)]
    if any(sign in text for sign in _OF_COURTS):
        found += _decisions(text)
    return tuple(sorted(found, key=lambda report: report.start))


def _decisions(text: str) -> Iterator[LawReport]:
    """The decisions of a text, in a journal or in a series of reports."""
    for one in (*_IN_JOURNAL.finditer(text), *_SWISS.finditer(text)):
        yield _report(one, ItemType.LEGAL_CASE)
    for one in _SERIES.finditer(text):
        yield _report(one, ItemType.LEGAL_CASE)
        yield from _volumes_after(text, one)


def _volumes_after(text: str, first: re.Match[str]) -> Iterator[LawReport]:
    """The further volumes of a series that is named once."""
    place = first.end()
    while following := _NEXT_VOLUME.match(text, place):
        yield _report(following, ItemType.LEGAL_CASE, ("container-title", *first.span("reporter")))
        place = following.end()


def _report(found: re.Match[str], kind: ItemType, *before: tuple[str, int, int]) -> LawReport:
    groups = found.groupdict()
    fields = tuple((name, *found.span(group)) for group, name in _NAMES.items() if groups.get(group))
    start = found.start("volume") if before else found.start()
    return LawReport(start, found.end(), kind, (*before, *fields), goes_on=bool(before))


def read_law_report(work: Work) -> int | None:
    """Take the report that a work begins with; the place after it, or ``None`` where there is none."""
    report = next((one for one in work.sheet.law_reports if one.start == work.start), None)
    if report is None:
        return None
    _take(work, report)
    return report.end


def mark_paper(work: Work) -> None:
    """Take the number of the parliament's paper in which a work stands ("Bericht der Kommission, BT-Drs. 14/1234, S. 5")."""
    for report in work.sheet.law_reports:
        if report.kind is ItemType.REPORT and work.start < report.start < work.end:
            _take(work, report)
            work.used.append((report.start, report.end))


def _take(work: Work, report: LawReport) -> None:
    for name, start, end in report.fields:
        date = work.sheet.date_at(start) if name == "issued" else None
        if name != "issued" or date is not None:
            work.put(name, start, end, date.date if date else None)
    work.values["type"] = report.kind
