"""Open Graph (``og:title``) and the ``article:`` names beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.metadata.dates import read_date
from cite_check.metadata.facts import Facts
from cite_check.metadata.names import people
from cite_check.model.item import ItemType
from cite_check.model.page import DateReading, Reading

if TYPE_CHECKING:
    from cite_check.metadata.markup import Markup

_DATES: Final = (
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "book:release_date",
    "og:pubdate",
    "article:modified_time",
    "og:updated_time",
)
_TYPES: Final = {"book": ItemType.BOOK, "books.book": ItemType.BOOK, "video.movie": ItemType.MOTION_PICTURE}


def read(markup: Markup) -> Facts:
    """Title, authors, dates, the site's name and its language."""
    kind = next((text.lower() for _, text in markup.metas("og:type")), "")
    return Facts(
        titles=tuple(Reading(text, name) for name, text in markup.metas("og:title")),
        authors=tuple(name for _, line in markup.metas("article:author", "og:article:author", "book:author") for name in people(line)),
        dates=tuple(DateReading(date, name) for name, text in markup.metas(*_DATES) if (date := read_date(text))),
        sites=tuple(text for _, text in markup.metas("og:site_name")),
        item_type=_TYPES.get(kind),
        language=next((text.replace("_", "-") for _, text in markup.metas("og:locale")), None),
    )
