"""Reads the forms of the law: cases ("A v. B [1994] 1 A.C. 180"), statutes ("Marriage Act 1976 (Cth)"), reports without a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cite_check.citing.courts import COURT
from cite_check.citing.lazily import lazy
from cite_check.citing.work import tidy
from cite_check.model.item import ItemType

if TYPE_CHECKING:
    from cite_check.citing.work import Work

_YEAR = r"(?:1[4-9]|20)\d\d"
_REPORTER = (
    rf"(?:[\[(](?P<year>{_YEAR})[\])]\s?,?\s?)?(?:(?P<volume>\d{{1,4}})\s)?(?P<reporter>[A-Z][A-Za-z0-9.&’' ]{{0,40}}?(?:\s?\((?:\d+\s)?[A-"
    rf"Za-z .]{{1,12}}\))?)\s(?P<page>\d{{1,6}}(?:[-–]\d+)?)"
)

_PARTY = (
    r"(?:[A-ZÀ-Þ][\w.’'&-]*|\([A-Z][^()]{1,30}\))(?:,?\s(?:(?:of|the|and|&|for|ex|parte|de|la)\s){0,2}(?:[A-ZÀ-Þ][\w.’'&-]*|\([A-Z][^()"
    r"]{1,30}\))){0,6}?"
)

_CASE = lazy(  # Barclays Bank v. O’Brien [1994] 1 A.C. 180 / Bradwell v. Illinois 83 U.S. (16 Wall) 130 (1873)
    rf"(?P<title>{_PARTY}\sv\.?\s{_PARTY})(?:,?\s{_REPORTER}|,\s(?P<court>[A-Z][^,;()]{{3,60}}),\s(?=\d)|,?\s[\[(](?P<bare>{_YEAR})[\])]"
    rf"|(?=\s?[,;.]?$))"
)
_STATUTE = lazy(  # Marriage Act Amendment Act 1976 (Cwth.)
    rf"(?P<title>(?:[A-Z][\w’'-]*|\([A-Z][^()]{{2,60}}\)|of|and|the|for|in|to|on|&|de|,)(?:,?\s(?:[A-Z][\w’'-]*|\([A-Z][^()]{{2,60}}\)"
    rf"|of|and|the|for|in|to|on|&)){{0,14}}?\s?(?:Act|Acts|Code|Ordinance|Regulations?|Statute|Bill|Provisions|\([A-Z][^()]{{2,60}}\)))"
    rf",?\s(?P<year>{_YEAR})(?:\s\((?P<place>[A-Z][^()]{{0,20}})\))?"
)
_REPORT_ONLY = lazy(
    rf"[\[(](?P<year>{_YEAR})[\])]\s(?:(?P<volume>\d{{1,4}})\s)?(?P<reporter>[A-Z][A-Za-z.&]*(?:\s[A-Z][A-Za-z.&]*){{0,4}})\s(?P<page>\d"
    rf"{{1,6}}(?:[-–]\d+)?)"
)  # (1991) 25 N.S.W.L.R. 32
_CODE = lazy(
    rf"(?P<title>\d{{1,3}}\s(?:U\.S\.C\.|C\.F\.R\.)\s§{{1,2}}\s?[\w.()-]{{1,30}})(?:\s\((?P<year>{_YEAR})\))?"
)  # 16 U.S.C. § 1451(a) (2018)
_SERIES = lazy(
    r"(?P<reporter>BVerfGE|BVerfGK|BVerwGE|BGHZ|BGHSt|BAGE|BSGE|BFHE|RGZ|RGSt|Slg\.)\s(?P<volume>\d{1,4}),\s(?P<page>\d{1,5})"
    r"(?:\s\((?P<locator>\d{1,5}(?:\s?f{1,2}\.|[-–]\d{1,5})?)\)|,?\sRn\.\s(?P<paragraph>\d{1,4}))?"
)  # BVerfGE 7, 198 (208)
_COURT_IN_JOURNAL = lazy(
    rf"{COURT},\s(?P<reporter>[A-Z][\w-]{{1,14}})"
    rf"\s(?P<year>{_YEAR}),\s(?P<page>\d{{1,5}})(?:\s\((?P<locator>\d{{1,5}}(?:\s?f{{1,2}}\.|[-–]\d{{1,5}})?)\))?"
)  # BGH, NJW 2001, 12 (14)
_LATER_YEAR = lazy(rf"\s?\((?:[A-Za-z0-9. ]{{0,20}}\s)?(?P<year>{_YEAR})\)")  # (1873), (2d Cir. 1990)


def find_cases(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The places of the cases named in a range, each with its report."""
    return (
        [(found.start(), found.end()) for found in _CASE.finditer(text, start, end) if found["reporter"] or found["court"]]
        if " v" in text[start:end]
        else []
    )


def read_legal(work: Work) -> int | None:
    """Take a case's or a statute's fields where a work begins with one; the place after them."""
    text = work.sheet.text
    for pattern, kind in (
        (_CASE, ItemType.LEGAL_CASE),
        (_STATUTE, ItemType.LEGISLATION),
        (_CODE, ItemType.LEGISLATION),
        (_REPORT_ONLY, ItemType.LEGAL_CASE),
        (_SERIES, ItemType.LEGAL_CASE),
        (_COURT_IN_JOURNAL, ItemType.LEGAL_CASE),
    ):
        found = pattern.match(text, work.start, work.end)
        if found is None:
            continue
        groups = found.groupdict()
        if groups.get("title"):
            work.put("title", found.start("title"), found.end("title"), tidy(found["title"]))
        for group, name in (
            ("volume", "volume"),
            ("reporter", "container-title"),
            ("page", "page"),
            ("locator", "locator"),
            ("paragraph", "locator"),
        ):
            if groups.get(group):
                work.put(name, found.start(group), found.end(group), tidy(found[group]))
        end = found.end()
        year = "year" if groups.get("year") else "bare" if groups.get("bare") else ""
        if year:
            _put_year(work, found.start(year), found.end(year))
        elif later := _LATER_YEAR.match(text, end, work.end):
            _put_year(work, later.start("year"), later.end("year"))
            end = later.end()
        work.values["type"] = kind
        return end
    return None


def _put_year(work: Work, start: int, end: int) -> None:
    for date in work.sheet.dates:
        if date.start == start:
            work.put("issued", start, end, date.date)
