"""What a reader sees as title, author and date: ``<title>``, ``<h1>``, ``<time>``, the by-line."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, Final

from cite_check.metadata.dates import read_date
from cite_check.metadata.facts import Facts
from cite_check.metadata.markup import elements, one_line, words_of
from cite_check.metadata.names import people
from cite_check.model.page import DateReading, Reading

if TYPE_CHECKING:
    from cite_check.metadata.markup import Markup

_H1: Final = re.compile(r"(?i)<h1(?=[\s/>])")
_TIME: Final = re.compile(r"(?i)<time(?=[\s/>])")
_AUTHOR: Final = re.compile(  # <a rel="author">, <p class="post-byline">
    r"""(?i)rel\s*=\s*["']?author\b|class\s*=\s*["'][^"'>]{0,200}?(?:byline|author)"""
)
_HEADINGS: Final = 12
_LONGEST_BYLINE: Final = 90


def read(markup: Markup) -> Facts:
    """The title of the window and of the page, times and by-lines."""
    titles = [Reading(text, "title") for element in markup.named("title")[:2] if (text := one_line(unescape(words_of(element.text))))]
    headings = [Reading(element.text, "h1") for element in elements(markup, _H1)[:_HEADINGS] if element.text]
    bylines = [element.text for element in elements(markup, _AUTHOR)[:12] if 0 < len(element.text) <= _LONGEST_BYLINE]
    times = [(element, read_date(element.get("datetime") or element.text)) for element in elements(markup, _TIME)[:12]]
    return Facts(
        titles=(*headings, *titles),
        authors=tuple(name for line in bylines for name in people(line) if name.family),
        dates=tuple(DateReading(date, "time") for _, date in times if date),
    )
