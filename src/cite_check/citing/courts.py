"""Tells a court's decision by the court that it begins with, or by its number: "BGH, Urteil vom 4.3.2010", "Case C-99/12"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.citing.lazily import lazy
from cite_check.model.item import ItemType

if TYPE_CHECKING:
    from cite_check.citing.work import Work

COURT: Final = (
    r"(?:BVerfG|BVerwG|BGH|BAG|BSG|BFH|BPatG|BayObLG|RG|RAG|RFH|ROHG|KG|OGH(?:BrZ)?|VfGH|VwGH|BGer|BVGer|EuGH|EuG|EGMR"
    r"|(?:OLG|LG|AG|LAG|ArbG|VGH|OVG|VG|LSG|SG|FG|VerfGH|LVerfG|StGH)\s[A-ZÄÖÜ][\w-]{1,30}(?:\s(?:I{1,3}|a\.\s?M\.|\([A-Z]\w+\)))?)"
)
"""A court of the German-speaking practice, a local one with its town, as a pattern's source."""
_DECISION = lazy(
    rf"(?:{COURT},\s(?:[A-Z][a-z]{{2,10}}\.?\s)"
    r"|(?:Joined\s)?[Cc]ases?\s[CTF][-‑–]\d{1,4}/\d\d)"
)  # BGH, Urteil vom / Case C-99/12
_EU_NUMBER = r"[CTF][-‑–]\d{1,4}/\d\d"
_FILE_NUMBER = r"(?:[IVX]{1,4}[a-z]?|\d{1,3})\s[A-Z][A-Za-zÄÖÜäöü()]{0,6}\s\d{1,5}[/.]\d\d(?:\s?\(?[A-Z]\)?)?"
_DAY = r"\d{1,2}\.\s?(?:\d{1,2}\.|[^\W\d_]{3,9})\s?(?:1[89]|20)\d\d"
_GIVEN = lazy(
    rf"{COURT},?\s(?:(?:[Vv]ers(?:äumnis|\.)?)?[Uu]rt(?:eil|\.)|[Bb]eschl(?:uss|uß|\.)|Gutachten)\s(?:vom|v\.)\s(?P<day>{_DAY})"
    rf"(?:(?:\s?[-–—,(]\s?|\s)(?:Az\.:?\s|Rs\.\s)?(?P<number>{_EU_NUMBER}(?:(?:,|\s(?:und|u\.))\s{_EU_NUMBER})*|{_FILE_NUMBER})\)?)?"
    r"(?:,\sECLI:[A-Z:\d]{8,40})?(?:,?\s(?:=\s)?(?P<reporter>[A-Z][A-Za-z-]{1,14})\s(?:1[89]|20)\d\d,\s(?P<page>\d{1,5}))?"
    r"(?:,?\s\(?(?:Rn\.|Rz\.|Tz\.|Rdnr\.)?\s?(?P<locator>\d{1,5})\)?(?:\sff?\.)?)?(?:\s[-–—]\s?(?P<name>[^\s.;(][^.;]{1,60}))?"
)  # BGH, Urteil vom 4.3.2010 – I ZR 12/08, GRUR 2010, 628 Rn. 19 – Vorschaubilder
_EU_CASE = lazy(
    r"(?:EuGH|EuG|GA\s[A-ZÄÖÜ][\w-]+),\s(?:[Vv]erb\.\s)?Rs\.\s(?P<number>(?:[CTF]\s?[-‑–]\s?)?\d{1,4}/\d\d)(?:(?:,|\s(?:und|u\.|bis))\s(?:[CTF][-‑–])?\d{1,4}/\d\d)*"
    r"(?:,?\s(?:[-–]\s|\()?(?P<name>[^\s,;.(][^,;.(]{2,60}?)\)?)?,\s(?P<reporter>Slg\.)\s(?P<day>(?:19|20)\d\d),\s(?P<page>(?:I{1,2}-)?\d{1,5})"
    r"(?:(?:,?\s\(|,?\s(?:Rn\.|Rz\.|Tz\.|Rdnr\.)?\s?)(?P<locator>(?:I{1,2}-)?\d{1,5}(?:\s?ff?\.?)?)\)?)?"
)  # EuGH, Rs. 17/71, Moll/Kommission, Slg. 1972, 1013 (1025)
_FIELDS: Final = {"number": "number", "reporter": "container-title", "page": "page", "locator": "locator", "name": "title"}
_OF_THE_DAY = lazy(r"(?:[Uu]rt(?:eil|\.)|[Bb]eschl(?:uss|uß|\.))\s(?:vom|v\.)\s")  # Urteil vom


def find_decisions(text: str) -> list[tuple[int, int]]:
    """The places of a text's decisions, given by court and day, and by number and report perhaps."""
    found = [one.span() for one in _GIVEN.finditer(text)] if _says_day(text) else []
    return [*found, *(one.span() for one in _EU_CASE.finditer(text))] if " Rs. " in text else found


def _says_day(text: str) -> bool:
    return " v. " in text or " vom " in text


def read_decision(work: Work) -> int | None:
    """Take the decision that a work begins with, given by its court and day, or by its number; the place after it, or ``None``."""
    text = work.sheet.text
    found = _EU_CASE.match(text, work.start, work.end) or (_GIVEN.search(text, work.start, work.end) if _says_day(text) else None)
    if found is None or not (found.start() == work.start or text[work.start : found.start()].rstrip().endswith(":")):
        return None
    work.start = found.start()
    work.values["type"] = ItemType.LEGAL_CASE
    work.put_date(found.start("day"))
    for group, name in _FIELDS.items():
        if found[group]:
            work.put(name, *found.span(group))
    return found.end()


def mark_decision(work: Work) -> None:
    """Say that a work is a decision where it begins as one, and take the day on which it was given."""
    text = work.sheet.text
    if _DECISION.match(text, work.start, work.end) is None:
        return
    work.values.setdefault("type", ItemType.LEGAL_CASE)
    day = _OF_THE_DAY.search(text, work.start, work.end)
    if day is not None:
        work.put_date(day.end())
