"""Reads the forms of the law: cases ("A v. B [1994] 1 A.C. 180"), statutes ("Marriage Act 1976 (Cth)"), reports without a name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.citing.lazily import lazy
from cite_check.citing.work import tidy
from cite_check.model.item import ItemType

if TYPE_CHECKING:
    import re

    from cite_check.citing.work import Work

_YEAR = r"(?:1[4-9]|20)\d\d"
_REPORTER = (
    rf"(?:[\[(](?P<year>{_YEAR})[\])]\s?,?\s?)?(?:(?P<volume>\d{{1,4}})\s)?(?P<reporter>[A-Z][A-Za-z0-9.&’' ]{{0,40}}?(?:\s?\((?:\d+\s)?[A-"
    rf"Za-z .]{{1,12}}\))?)\s(?P<page>(?:I{{1,2}}[-–])?\d{{1,6}}(?:[-–]\d+)?)(?![A-Za-z\d])"
)

_PARTY = (
    r"(?:[A-ZÀ-Þ][\w.’'&-]*|\([A-Z][^()]{1,30}\))(?:,?\s(?:(?:of|the|and|&|for|ex|parte|de|la)\s){0,2}(?:[A-ZÀ-Þ][\w.’'&-]*|\([A-Z][^()"
    r"]{1,30}\))){0,6}?"
)

_NUMBER = r"(?:[CTF][-–])?\d{1,4}/\d{2,4}(?:\sP)?"
_CASE_NUMBER = rf"(?:(?:Joined\s)?Cases?\s(?P<number>{_NUMBER}(?:(?:,|\sand|\sto)\s{_NUMBER})*),?\s)?"  # Joined Cases C-1/12 and C-2/12
_EU_REPORT = r"(?:ECLI:)?EU:[CTF]:\d{4}:\d{1,5}"

_CASE = lazy(  # Barclays Bank v. O’Brien [1994] 1 A.C. 180 / Bradwell v. Illinois 83 U.S. (16 Wall) 130 (1873)
    rf"{_CASE_NUMBER}(?P<title>{_PARTY}\sv\.?\s{_PARTY})(?:,?\s{_REPORTER}|(?=,?\s\(?{_EU_REPORT})|,\s(?P<court>[A-Z][^,;()]{{3,60}}),\s(?=\d)|,?\s[\[(](?P<bare>{_YEAR})[\])]"
    rf"|(?=\s?[,;.]?$))"
)
_RE_CASE = lazy(
    rf"(?P<title>(?:In\s(?:[Rr]e|the\sMatter\sof)|Re|(?:Ex|In)\s[Pp]arte)\s[A-Z][\w.’'-]*(?:\s(?:[A-Z(][\w.)’'-]*|and|of|the)){{0,5}}?),?\s"
    rf"(?:(?=[\[(]{_YEAR}[\])])|(?=\d{{1,4}}\s[A-Z][^,;()]{{1,30}}\s\d{{1,5}}\b)){_REPORTER}"
)  # Re F. (Minors) [1993] 1 F.L.R. 5 / Ex parte Moor, 114 U.S. 388
_STATUTE = lazy(  # Marriage Act Amendment Act 1976 (Cwth.)
    rf"(?P<title>(?:[A-Z][\w’'-]*|\([A-Z][^()]{{2,60}}\)|of|and|the|for|in|to|on|&|de|,)(?:,?\s(?:[A-Z][\w’'-]*|\([A-Z][^()]{{2,60}}\)"
    rf"|of|and|the|for|in|to|on|&)){{0,14}}?\s?(?:Act|Acts|Code|Ordinance|Regulations?|Statute|Bill|Provisions)(?:\s\([A-Z][^()]{{2,60}}\))?)"
    rf",?\s(?P<year>{_YEAR})(?:\s\((?P<place>[A-Z][^()]{{0,20}})\))?"
)
_ACT_AND_YEAR = lazy(rf"(?:Act|Code|Regulations?|Ordinance)\s{_YEAR}")  # Act 1974
_LED_IN = lazy(
    r"(?:(?:Based\son|Under|Pursuant\sto|According\sto|In|By|Both|Compare|Within|of|and|for|on|to|in)\s)?(?:[Tt]he\s)?"
)  # Based on the
_SEVERAL: Final = 2
_JOINED_ON = lazy(r"[,;]?\s(?:and|or)\s(?:the\s)?$")  # and the
_REPORT_ONLY = lazy(
    rf"[\[(](?P<year>{_YEAR})[\])]\s(?:(?P<volume>\d{{1,4}})\s)?(?P<reporter>[A-Z][A-Za-z.&]*(?:\s[A-Z][A-Za-z.&]*){{0,4}})\s(?P<page>\d"
    rf"{{1,6}}(?:[-–]\d+)?)"
)  # (1991) 25 N.S.W.L.R. 32
_RESTATEMENT = r"Restatement\s\((?:First|Second|Third|Fourth)\)\sof\s[A-Z][A-Za-z, ]{2,60}\s§{1,2}\s?\d{1,4}[A-Z]?"
_CODE = lazy(
    rf"(?P<title>{_RESTATEMENT}|(?:\d{{1,3}}\s(?:U\.S\.C\.|C\.F\.R\.)|(?:[A-Z][\w.]{{1,12}}\s){{1,3}}(?:Code|Laws|Stat\.)(?:\sAnn\.)?(?:\sch\.\s\d{{1,4}},)?)"
    rf"\s§{{1,2}}\s?[\w.()-]{{1,30}})(?:\s\((?P<year>{_YEAR})\))?"
)  # 16 U.S.C. § 1451(a) (2018) / Mass. Gen. Laws ch. 1, § 2
_VOLUME_AND_PAGE = lazy(
    rf"(?P<volume>\d{{1,4}})\s(?P<reporter>[A-Z][A-Za-z]{{0,12}}\.(?:\s?[A-Z&][A-Za-z]{{0,12}}\.?){{1,5}})\s(?P<page>\d{{1,5}})"
    rf"(?=\s?[.,;]|\s?$|\s\((?:{_YEAR})\))"
)  # 1 Fen L. Rev. 12
_DAY = lazy(rf"(?:\d{{1,2}}\s[A-Z][a-z]{{2,8}}\s)?{_YEAR}(?!\d)")  # 26 August 1992
_DIVISION = lazy(r"\s\((?:Admin|Ch|Comm|Fam|IPEC|Pat|QB|KB|TCC)\)")  # [2010] EWHC 123 (Admin)
_PIN_BEFORE_PARALLEL = lazy(rf",\s(?P<pin>\d{{1,5}}(?:[-–]\d{{1,5}})?)(?=;\s[\[(]{_YEAR}[\])])")  # , 112; [1988]
_PARALLEL = lazy(
    rf"[,;]\s(?:[\[(]{_YEAR}[\])]\s(?:\d{{1,4}}\s)?|\d{{1,4}}\s)[A-Z][A-Za-z.&]{{0,12}}"
    r"(?:\s(?:[A-Z][A-Za-z.&]{0,12}|\d(?:d|st|nd|rd|th)|\([A-Z]\w{1,8}\))){0,4}\s\d{1,6}(?![\w/–-])"
)  # , [2018] AC 61 / , 93 S. Ct. 705
_PARAGRAPH = lazy(
    r",?\s(?:at\s)?(?:(?:paras?\.?\s|¶{1,2}\s?)(?P<plain>\d{1,4}(?:\s?[-–]\s?\d{1,4})?)"
    r"|\[(?P<number>\d{1,4})(?:\](?:\s?[-–]\s?\[(?P<last>\d{1,4})\])?|\s?[-–]\s?(?P<to>\d{1,4})\]))"
)  # , [22] / at [22]-[24] / [22–24] / at para 14
_LATER_YEAR = lazy(rf"\s?\((?:[A-Za-z0-9. ]{{0,20}}\s)?(?P<year>{_YEAR})\)")  # (1873), (2d Cir. 1990)


_FORMS: Final = (
    (_CASE, ItemType.LEGAL_CASE),
    (_RE_CASE, ItemType.LEGAL_CASE),
    (_STATUTE, ItemType.LEGISLATION),
    (_CODE, ItemType.LEGISLATION),
    (_REPORT_ONLY, ItemType.LEGAL_CASE),
    (_VOLUME_AND_PAGE, None),
)
"""The forms in the order in which they are tried, and the kind of source that each gives, where it gives one."""


def find_cases(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The places of the cases named in a range, each with its report or its court and day."""
    if " v" not in text[start:end]:
        return []
    found = [case for case in _CASE.finditer(text, start, end) if case["reporter"] or case["court"]]
    return [(case.start(), day.end() if (day := _DAY.match(text, case.end(), end)) else case.end()) for case in found]


def find_statutes(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The places of a range's statutes, where it names two or more ("the Fair Harbour Act 1974, s. 52 and the Coastal Act 1980")."""
    if len(_ACT_AND_YEAR.findall(text, start, end)) < _SEVERAL:
        return []
    starts = [led.end() for found in _STATUTE.finditer(text, start, end) if (led := _LED_IN.match(text, found.start(), end))]
    if len(starts) < _SEVERAL:
        return []
    ends = [_JOINED_ON.sub("", text[one:other]) for one, other in zip(starts, [*starts[1:], end], strict=True)]
    return [(one, one + len(words)) for one, words in zip(starts, ends, strict=True)]


def is_other_report(text: str, start: int, semicolon: int) -> bool:
    """Whether a semicolon parts a case from another report of the same ("Hart v Moor (1988) 165 CLR 107; [1988] HCA 21")."""
    if not text.startswith(("; [", "; ("), semicolon):
        return False
    return _PARALLEL.match(text, semicolon) is not None and any(case["reporter"] for case in _CASE.finditer(text, start, semicolon))


def read_legal(work: Work) -> int | None:
    """Take a case's or a statute's fields where a work begins with one; the place after them."""
    for pattern, kind in _FORMS:
        if (found := pattern.match(work.sheet.text, work.start, work.end)) is not None:
            if kind is not None:
                work.values["type"] = kind
            return _take(work, found)
    return None


def _take(work: Work, found: re.Match[str]) -> int:
    groups = found.groupdict()
    if groups.get("title"):
        work.put("title", found.start("title"), found.end("title"), tidy(found["title"]))
    for group, name in (("volume", "volume"), ("reporter", "container-title"), ("page", "page"), ("number", "number")):
        if groups.get(group):
            work.put(name, found.start(group), found.end(group), tidy(found[group]))
    place = _behind_report(work, found.end()) if groups.get("page") else found.end()
    year = "year" if groups.get("year") else "bare" if groups.get("bare") else ""
    if year:
        _put_year(work, found.start(year), found.end(year))
    elif later := _LATER_YEAR.match(work.sheet.text, place, work.end):
        _put_year(work, later.start("year"), later.end("year"))
        return later.end()
    return place


def _behind_report(work: Work, place: int) -> int:
    """Pass over the same case's other reports, which say nothing that the first does not, and take the paragraph behind them."""
    text = work.sheet.text
    if division := _DIVISION.match(text, place, work.end):
        place = division.end()
    if pin := _PIN_BEFORE_PARALLEL.match(text, place, work.end):
        work.put("locator", *pin.span("pin"))
        place = pin.end()
    while parallel := _PARALLEL.match(text, place, work.end):
        place = parallel.end()
    paragraph = _PARAGRAPH.match(text, place, work.end)
    if paragraph is None:
        return place
    first, last = paragraph["plain"] or paragraph["number"], paragraph["last"] or paragraph["to"]
    work.put("locator", *paragraph.span("plain" if paragraph["plain"] else "number"), f"{first}–{last}" if last else first)
    return paragraph.end()


def _put_year(work: Work, start: int, end: int) -> None:
    if (date := work.sheet.date_at(start)) is not None:
        work.put("issued", start, end, date.date)
