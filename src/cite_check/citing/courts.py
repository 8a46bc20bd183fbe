"""Tells a court's decision by the court that it begins with, or by its number: "BGH, Urteil vom 4.3.2010", "Case C-99/12"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.citing.lazily import lazy
from cite_check.model.item import ItemType

if TYPE_CHECKING:
    from cite_check.citing.work import Work

COURT: Final = r"(?:BVerfG|BVerwG|BGH|BAG|BSG|BFH|RG|EuGH|EuG|EGMR|(?:OLG|LG|AG|VGH|OVG)\s[A-ZÄÖÜ][\w-]{1,30})"
"""A court of the German-speaking practice, a local one with its town, as a pattern's source."""
_DECISION = lazy(
    rf"(?:{COURT},\s(?:[A-Z][a-z]{{2,10}}\.?\s)"
    r"|(?:Joined\s)?[Cc]ases?\s[CTF][-‑–]\d{1,4}/\d\d)"
)  # BGH, Urteil vom / Case C-99/12
_OF_THE_DAY = lazy(r"(?:[Uu]rt(?:eil|\.)|[Bb]eschl(?:uss|uß|\.))\s(?:vom|v\.)\s")  # Urteil vom


def mark_decision(work: Work) -> None:
    """Say that a work is a decision where it begins as one, and take the day on which it was given."""
    text = work.sheet.text
    if _DECISION.match(text, work.start, work.end) is None:
        return
    work.values.setdefault("type", ItemType.LEGAL_CASE)
    day = _OF_THE_DAY.search(text, work.start, work.end)
    date = work.sheet.date_at(day.end()) if day else None
    if date is not None:
        work.put("issued", date.start, date.end, date.date)
