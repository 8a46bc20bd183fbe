"""An HTML page -> Page: every source is asked, and what they say is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.address import is_front_page
from cite_check.metadata.decode import decode
from cite_check.metadata.doi import find_doi
from cite_check.metadata.markup import MARKUP_CAP, read_markup
from cite_check.metadata.rank import Genre, Setting, ranked
from cite_check.metadata.signs.look import Look
from cite_check.metadata.signs.signs import read_signs
from cite_check.metadata.sources import (
    dublin_core,
    highwire,
    json_ld,
    links,
    microdata,
    open_graph,
    plain_meta,
    prism,
    state,
    twitter,
    visible,
)
from cite_check.metadata.trim import site_names
from cite_check.metadata.words import counted
from cite_check.model.page import Page, PageKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from cite_check.metadata.facts import Facts
    from cite_check.metadata.markup import Markup
    from cite_check.model.outcome import Fetched

SOURCES: Final[tuple[Callable[[Markup], Facts], ...]] = (
    highwire.read,
    visible.read,
    open_graph.read,
    json_ld.read,
    microdata.read,
    twitter.read,
    dublin_core.read,
    prism.read,
    plain_meta.read,
    links.read,
    state.read,
)
"""Every place where a page says what it is; the order counts only among equals."""
_CAP: Final = 40
_WINDOW_TITLES: Final = frozenset({"title", "og:title", "twitter:title"})
_HEADINGS: Final = frozenset({"h1", "h2"})
_PUBLISHED: Final = ("published_time", "datePublished", "datepublished", "citation_publication_date")


def read_html(fetched: Fetched) -> Page:
    """The page."""
    content_type = next((value for name, value in fetched.headers if name == "content-type"), "")
    markup = read_markup(decode(fetched.body[: 2 * MARKUP_CAP], content_type))
    facts = tuple(read(markup) for read in SOURCES)
    sites = tuple(dict.fromkeys(site for fact in facts for site in fact.sites))[:_CAP]
    setting = Setting(site_names(sites, fetched.final), fetched.final, _genre(markup, facts, fetched.final))
    titles = tuple(title for fact in facts for title in fact.titles)
    text, words = counted(markup.text)
    look = Look(
        fetched=fetched,
        markup=markup,
        titles=tuple(title.text for title in titles if title.source in _WINDOW_TITLES),
        headings=tuple(title.text for title in titles if title.source in _HEADINGS and not title.trimmed),
        names=setting.sites.names,
        text=text,
        words=words,
    )
    return Page(
        kind=PageKind.HTML,
        readings=ranked(titles, setting),
        authors=tuple(dict.fromkeys(name for fact in facts for name in fact.authors))[:_CAP],
        dates=tuple(dict.fromkeys(date for fact in facts for date in fact.dates))[:_CAP],
        sites=sites,
        item_type=next((fact.item_type for fact in facts if fact.item_type), None),
        language=next((language for fact in facts if (language := fact.language)), None),
        text=text,
        words=words,
        signs=read_signs(look),
        doi=next((doi for fact in facts if fact.doi and (doi := find_doi(fact.doi))), None),
    )


def _genre(markup: Markup, facts: tuple[Facts, ...], url: str) -> Genre:
    """A site's front page by its address; an article by its type or by a date of publication."""
    if is_front_page(url):
        return Genre.FRONT
    typed = any("article" in kind.lower() for _, kind in markup.metas("og:type")) or any(fact.item_type for fact in facts)
    dated = any(date.source.endswith(_PUBLISHED) for fact in facts for date in fact.dates)
    return Genre.ARTICLE if typed or dated else Genre.OTHER
