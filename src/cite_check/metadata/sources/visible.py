"""What a reader sees as title, author and date: ``<title>``, ``<h1>``, ``<time>``, the by-line."""

from __future__ import annotations

from html import unescape
from itertools import islice
from typing import TYPE_CHECKING, Final

from cite_check.metadata.dates import read_date
from cite_check.metadata.facts import Facts
from cite_check.metadata.markup import elements, one_line
from cite_check.metadata.names import people
from cite_check.model.page import DateReading, Reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cite_check.metadata.markup import Element, Markup

_HEADINGS: Final = 12
_SECTIONS: Final = 3
_BYLINES: Final = 12
_LONGEST_BYLINE: Final = 90


def read(markup: Markup) -> Facts:
    """The title of the window and of the page, times and by-lines."""
    window = (one_line(unescape(element.text)) for element in markup.named("title"))
    credited = islice(elements(markup, 'author"', "author-", "author_", '"author ', "byline"), _BYLINES)
    bylines = [element.text for element in credited]
    times = [read_date(element.get("datetime") or element.text) for element in islice(elements(markup, "<time"), _BYLINES)]
    return Facts(
        titles=(*_headings(markup), *(Reading(text, "title") for text in islice(filter(None, window), 1))),
        authors=tuple(name for line in bylines if 0 < len(line) <= _LONGEST_BYLINE for name in people(line) if name.family),
        dates=tuple(DateReading(date, "time") for date in times if date),
    )


def _headings(markup: Markup) -> Iterator[Reading]:
    """The first-level headings, and their parts where tags stand between them; on a page without any, the first of the second level."""
    headings = [element for element in elements(markup, "<h1", "<H1") if element.text][:_HEADINGS]
    for heading in headings:
        yield Reading(heading.text, "h1")
    for heading in headings:
        yield from _parts(heading)
    if not headings:
        texts = (element.text for element in elements(markup, "<h2", "<H2"))
        yield from (Reading(text, "h2") for text in islice(filter(None, texts), _SECTIONS))


def _parts(heading: Element) -> Iterator[Reading]:
    """The longest part of a heading, and the heading without its first or its last part (a kicker, a button)."""
    parts = heading.parts
    if len(parts) > 1:
        longest = max(parts, key=len)
        for part in dict.fromkeys((longest, " ".join(parts[1:]), " ".join(parts[:-1]))):
            yield Reading(part, "h1", trimmed=True)
