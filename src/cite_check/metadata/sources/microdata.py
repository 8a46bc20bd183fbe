"""Microdata (``itemprop="headline"``) and hAtom classes (``entry-title``) in the running markup."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cite_check.metadata.dates import read_date
from cite_check.metadata.facts import Facts
from cite_check.metadata.markup import elements
from cite_check.metadata.names import people
from cite_check.model.page import DateReading, Reading

if TYPE_CHECKING:
    from cite_check.metadata.markup import Element, Markup

_HEADLINE: Final = re.compile(r"itemprop\s*=\s*[\"']?(?:headline|alternativeHeadline)\b")  # <h2 itemprop="headline">
_ENTRY_TITLE: Final = re.compile(r"(?:entry-title|p-name)(?=[\s\"'>])")  # <h2 class="post entry-title">
_AUTHOR: Final = re.compile(r"itemprop\s*=\s*[\"']?(?:author|creator)\b")  # <span itemprop="author">
_DATE: Final = re.compile(r"itemprop\s*=\s*[\"']?date(?:Published|Created|Modified)\b")  # <time itemprop="datePublished">
_META_DATES: Final = ("datepublished", "datecreated", "datemodified")


def read(markup: Markup) -> Facts:
    """Headlines, authors and dates."""
    source = markup.source
    titles: list[Reading] = [Reading(text, "microdata:headline") for _, text in markup.metas("headline", "alternativeheadline")]
    authors: tuple[str, ...] = ()
    dates = [DateReading(date, f"microdata:{name}") for name, text in markup.metas(*_META_DATES) if (date := read_date(text))]
    if "itemprop" in source:
        titles += [Reading(element.text, "microdata:headline") for element in elements(markup, _HEADLINE)[:4] if element.text]
        authors = tuple(element.get("content") or element.text for element in elements(markup, _AUTHOR)[:8])
        dates += [reading for element in elements(markup, _DATE)[:8] if (reading := _date(element))]
    if "entry-title" in source or "p-name" in source:
        found = elements(markup, _ENTRY_TITLE)
        titles += [Reading(element.text, "microdata:entry-title") for element in found if element.text] if len(found) == 1 else []
    return Facts(titles=tuple(titles), authors=tuple(name for line in authors for name in people(line)), dates=tuple(dates))


def _date(element: Element) -> DateReading | None:
    date = read_date(element.get("content") or element.get("datetime") or element.text)
    return (
        DateReading(date, f"microdata:{element.get('itemprop').split()[0].lower()}") if date and element.get("itemprop").strip() else None
    )
