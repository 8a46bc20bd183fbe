"""Highwire Press tags (``citation_title`` and its kin), as Google Scholar asks publishers to give them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.metadata.dates import read_date
from cite_check.metadata.facts import Facts
from cite_check.metadata.names import people
from cite_check.model.item import ItemType
from cite_check.model.page import DateReading, Reading

if TYPE_CHECKING:
    from cite_check.metadata.markup import Markup

_DATES: Final = ("citation_publication_date", "citation_date", "citation_cover_date", "citation_year", "citation_online_date")
_CONTAINERS: Final = {
    "citation_journal_title": ItemType.ARTICLE_JOURNAL,
    "citation_conference_title": ItemType.PAPER_CONFERENCE,
    "citation_inbook_title": ItemType.CHAPTER,
    "citation_dissertation_institution": ItemType.THESIS,
    "citation_technical_report_institution": ItemType.REPORT,
}


def read(markup: Markup) -> Facts:
    """Title, authors, dates, journal and DOI."""
    containers = markup.metas(*_CONTAINERS)
    return Facts(
        titles=tuple(Reading(text, name) for name, text in markup.metas("citation_title")),
        authors=tuple(name for _, line in markup.metas("citation_author", "citation_authors") for name in people(line)),
        dates=tuple(DateReading(date, name) for name, text in markup.metas(*_DATES) if (date := read_date(text))),
        sites=tuple(text for _, text in (*containers, *markup.metas("citation_journal_abbrev", "citation_publisher"))),
        item_type=_CONTAINERS[containers[0][0]] if containers else None,
        language=next((text for _, text in markup.metas("citation_language")), None),
        doi=next((text for _, text in markup.metas("citation_doi")), None),
    )
