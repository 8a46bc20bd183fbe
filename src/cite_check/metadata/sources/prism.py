"""PRISM tags (``prism.publicationName``), as Nature and others give them beside Dublin Core."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.metadata.dates import read_date
from cite_check.metadata.facts import Facts
from cite_check.model.page import DateReading, Reading

if TYPE_CHECKING:
    from cite_check.metadata.markup import Markup

_DATES: Final = ("prism.publicationdate", "prism.coverdate", "prism.coverdisplaydate", "prism.modificationdate")


def read(markup: Markup) -> Facts:
    """Title, dates, journal and DOI."""
    return Facts(
        titles=tuple(Reading(text, name) for name, text in markup.metas("prism.title", "prism.alternatetitle")),
        dates=tuple(DateReading(date, name) for name, text in markup.metas(*_DATES) if (date := read_date(text))),
        sites=tuple(text for _, text in markup.metas("prism.publicationname")),
        doi=next((text for _, text in markup.metas("prism.doi")), None),
    )
