"""What a reader sees as title, author and date: ``<title>``, ``<h1>``, ``<time>``, the by-line."""

from __future__ import annotations

import re
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
    from cite_check.model.item import Name

_HEADINGS: Final = 12
_SECTIONS: Final = 3
_BYLINES: Final = 12
_LONGEST_BYLINE: Final = 90
_OPENING: Final = 5_000
"""Characters of visible text in which a by-line is looked for."""
_CREDITS: Final = ("author", "byline")
_DATES: Final = ('date"', "date-", "published")
_COMMENT: Final = re.compile(r"(?i)comment|reply|respond|form|input|bio\b|related|widget")  # <p class="comment-form-author">
_LABEL: Final = re.compile(  # Über den Autor, Name *, Posted on
    r"(?i)\b(?:name|e-?mail|website|author|autor|posted|submit|article|artikel|kommentar|comment|profile|about|über|all|alle|more|mehr)\b"
)
_BY: Final = re.compile(  # By Jane Doe, Von Max Muster, Autor: Ana Gil, Por Luis de la Cruz
    r"\b(?:By|BY|Written by|Author:|Autor:|Autorin:|Von|Par|Por|Di|Door|Text:)\s"
    r"([A-ZÀ-Þ][\w'’-]{1,20}\s(?:[A-ZÀ-Þ]\.\s)?(?:(?:de|van|von|la|der)\s){0,2}[A-ZÀ-Þ][\w'’-]{1,20})"
)


def read(markup: Markup) -> Facts:
    """The title of the window and of the page, times and by-lines."""
    window = (one_line(unescape(element.text)) for element in markup.named("title"))
    return Facts(
        titles=(*_headings(markup), *(Reading(text, "title") for text in islice(filter(None, window), 1))),
        authors=tuple(dict.fromkeys(_authors(markup))),
        dates=tuple(dict.fromkeys(_dates(markup))),
    )


def _authors(markup: Markup) -> Iterator[Name]:
    """Whoever is credited in an element that says so, but for the fields of comment forms; else in a line that begins with "By"."""
    credited = islice(elements(markup, *_CREDITS), _BYLINES)
    lines = [element.text for element in credited if not _COMMENT.search(" ".join(element.attributes.values()))]
    named = [name for line in lines if 0 < len(line) <= _LONGEST_BYLINE for name in people(line) if name.family and not _LABEL.search(line)]
    yield from named
    if not named and (found := _BY.search(markup.text[:_OPENING])):
        yield from people(found[1])


def _dates(markup: Markup) -> Iterator[DateReading]:
    """The dates of ``<time>`` elements and, on a page that gives no date of publication in its head, of elements that are called dates."""
    told = markup.metas("article:published_time", "citation_publication_date")
    for source, needles in (("time", ("<time",)), ("date", () if told else _DATES)):
        for element in islice(elements(markup, *needles), _BYLINES):
            text = element.get("datetime") or element.text
            if len(text) <= _LONGEST_BYLINE and (date := read_date(text)):
                yield DateReading(date, source)


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
