"""The metas of no vocabulary: ``title``, ``headline``, ``author``, ``date`` and what newspapers made up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.metadata.dates import read_date
from cite_check.metadata.facts import Facts
from cite_check.metadata.names import people
from cite_check.model.page import DateReading, Reading

if TYPE_CHECKING:
    from cite_check.metadata.markup import Markup

_TITLES: Final = (
    "title",
    "headline",
    "sailthru.title",
    "parsely-title",
    "hdl",
    "article.headline",
    "fb_title",
    "wt.ti",
    "page-topic-title",
)
_AUTHORS: Final = (
    "author",
    "authors",
    "byl",
    "sailthru.author",
    "parsely-author",
    "article.author",
    "dcsext.author",
    "creator",
    "twitter:creator:name",
)
_DATES: Final = (
    "date",
    "pubdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "publicationdate",
    "published_date",
    "article_date_original",
    "sailthru.date",
    "parsely-pub-date",
    "cxenseparse:recs:publishtime",
    "article.published",
    "displaydate",
    "date.release",
    "dcdate",
    "creation_date",
    "last-modified",
    "lastmod",
    "article.updated",
)
_SITES: Final = ("application-name", "apple-mobile-web-app-title", "parsely-section", "article.publication", "publisher", "cre")


def read(markup: Markup) -> Facts:
    """Title, authors, dates and the application's name."""
    html = markup.named("html")
    return Facts(
        titles=tuple(Reading(text, f"meta:{name}") for name, text in markup.metas(*_TITLES)),
        authors=tuple(name for _, line in markup.metas(*_AUTHORS) for name in people(line)),
        dates=tuple(DateReading(date, f"meta:{name}") for name, text in markup.metas(*_DATES) if (date := read_date(text))),
        sites=tuple(text for _, text in markup.metas(*_SITES)),
        language=next((value for element in html if (value := element.get("lang") or element.get("xml:lang"))), None),
        doi=next((text for _, text in markup.metas("doi", "evt-doipage") if "10." in text), None),
    )
