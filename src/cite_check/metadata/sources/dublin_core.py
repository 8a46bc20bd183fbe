"""Dublin Core in metas (``DC.title``, ``dcterms.created``): libraries, archives, ministries, journals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.metadata.dates import read_date
from cite_check.metadata.facts import Facts
from cite_check.metadata.names import people
from cite_check.model.page import DateReading, Reading

if TYPE_CHECKING:
    from cite_check.metadata.markup import Markup

_TITLES: Final = (
    "dc.title",
    "dcterms.title",
    "dc:title",
    "dcterms:title",
    "dcterms.alternative",
    "dc.title.alternative",
    "eprints.title",
    "bepress_citation_title",
)
_AUTHORS: Final = (
    "dc.creator",
    "dcterms.creator",
    "dc:creator",
    "dc.contributor.author",
    "eprints.creators_name",
    "bepress_citation_author",
)
_DATES: Final = (
    "dcterms.issued",
    "dc.date.issued",
    "dc.date",
    "dcterms.date",
    "dcterms.created",
    "dc.date.created",
    "dcterms.available",
    "dc:date",
    "eprints.date",
    "bepress_citation_date",
    "dcterms.modified",
    "dc.date.modified",
)
_SITES: Final = (
    "dc.source",
    "dcterms.ispartof",
    "dc.relation.ispartof",
    "dc.publisher",
    "dcterms.publisher",
    "eprints.publication",
    "bepress_citation_journal_title",
)


def read(markup: Markup) -> Facts:
    """Title, creators, dates, publisher and language."""
    return Facts(
        titles=tuple(Reading(text, name) for name, text in markup.metas(*_TITLES)),
        authors=tuple(name for _, line in markup.metas(*_AUTHORS) for name in people(line)),
        dates=tuple(DateReading(date, name) for name, text in markup.metas(*_DATES) if (date := read_date(text))),
        sites=tuple(text for _, text in markup.metas(*_SITES) if not text.startswith("http")),
        language=next((text for _, text in markup.metas("dc.language", "dcterms.language")), None),
        doi=next(
            (
                text
                for _, text in markup.metas("dc.identifier.doi", "dc.identifier", "dcterms.identifier", "bepress_citation_doi")
                if "10." in text
            ),
            None,
        ),
    )
