"""Microdata (``itemprop="headline"``) and hAtom classes (``entry-title``) in the running markup."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.metadata.dates import read_date
from cite_check.metadata.facts import Facts
from cite_check.metadata.markup import elements
from cite_check.metadata.names import people
from cite_check.model.page import DateReading, Reading

if TYPE_CHECKING:
    from cite_check.metadata.markup import Markup

_HEADLINES: Final = frozenset({"headline", "alternativeheadline"})
_AUTHORS: Final = frozenset({"author", "creator"})
_DATES: Final = ("datepublished", "datecreated", "datemodified")
_META_HEADLINES: Final = ("headline", "alternativeheadline")


def read(markup: Markup) -> Facts:
    """Headlines, authors and dates."""
    found = [(name, element) for element in elements(markup, "itemprop=") for name in element.get("itemprop").lower().split()]
    titles = [text for _, text in markup.metas(*_META_HEADLINES)] + [element.text for name, element in found if name in _HEADLINES]
    authors = [element.get("content") or element.text for name, element in found if name in _AUTHORS]
    dates = [(name, text) for name, text in markup.metas(*_DATES)]
    dates += [(name, element.get("content") or element.get("datetime") or element.text) for name, element in found if name in _DATES]
    return Facts(
        titles=(*(Reading(text, "microdata:headline") for text in titles if text), *_entry_title(markup)),
        authors=tuple(name for line in authors for name in people(line)),
        dates=tuple(DateReading(date, f"microdata:{name}") for name, text in dates if (date := read_date(text))),
    )


def _entry_title(markup: Markup) -> tuple[Reading, ...]:
    """The title of the one entry of a page; where there are several, the page is a list."""
    texts = {element.text for element in elements(markup, "entry-title", "p-name") if element.text}
    return tuple(Reading(text, "microdata:entry-title") for text in texts) if len(texts) == 1 else ()
