"""Reads acts of the European Union by their kind and number ("Richtlinie 2001/29/EG des … zur …, ABl. EG 2001 L 167/10")."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.citing.lazily import lazy
from cite_check.model.item import ItemType

if TYPE_CHECKING:
    from cite_check.citing.work import Work

_ACT = lazy(
    r"(?P<title>(?:(?:Council|Commission)\s(?:Implementing\s|Delegated\s)?)?(?:Richtlinie|Verordnung|Beschluss|Directive|Regulation|Decision|Règlement|Reglamento|Directiva|Regolamento|Direttiva)"
    r"\s(?:\((?:EU|EG|EWG|EC|EEC|UE|CE|CEE)\)\s)?(?:(?:Nr|No|n°)\.?\s)?(?P<number>\d{1,4}/\d{1,4}(?:/(?:EU|EG|EWG|EC|EEC|UE|CE|CEE))?)"
    r"(?:\s(?!vom\s\d{1,2}\.\d)[^;]{3,400}?)??)(?=,?\s\(?(?:\[(?:19|20)\d\d\]\s)?(?:ABl|OJ|JO|DO|GU|Abl)\b|(?:[A-Z][^,;]{2,40},\s)?\ufffc|[.;]?\s?$|\s?\()"
)  # Regulation (EU) 2016/679 of the European Parliament and of the Council of 27 April 2016 on …, OJ
_BRACKET: Final = len(" [1")
"""A year in brackets begins so soon behind the title."""


def read_directive(work: Work) -> int | None:
    """Take the act that a work begins with; the place after its title, or ``None`` where there is none."""
    found = _ACT.match(work.sheet.text, work.start, work.end)
    if found is None:
        return None
    work.values["type"] = ItemType.LEGISLATION
    work.put("title", *found.span("title"))
    work.put("number", *found.span("number"))
    date = next((date for date in work.sheet.dates if found.end("number") <= date.start < found.end() + _BRACKET), None)
    if date is not None:
        work.put("issued", date.start, date.end, date.date)
    return found.end()
