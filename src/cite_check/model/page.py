"""What a fetched answer shows: every reading of its title and of its other facts, its words, and its signs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cite_check.model.item import ItemType, Name, PartialDate


class PageKind(StrEnum):
    """What kind of thing was fetched."""

    HTML = "html"
    PDF = "pdf"
    TEXT = "text"
    RECORD = "record"
    """A bibliographic record: CSL-JSON of a DOI."""
    OTHER = "other"
    """An image, a video, an archive, something unknown: nothing in it is read."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One reading of a title and where it was read ("citation_title", "og:title", "json-ld:headline", "title", "h1").

    ``trimmed`` says that a site's or section's name was taken off the text found there.
    """

    text: str
    source: str
    trimmed: bool = False


@dataclass(frozen=True, slots=True)
class DateReading:
    """One date the page gives for itself, and where."""

    date: PartialDate
    source: str


class SignName(StrEnum):
    """What can be seen on a page that may matter for what kind of page it is. A sign is no verdict: judging weighs them."""

    LOGIN_FORM = "login-form"
    SEARCH_FORM = "search-form"
    NOINDEX = "noindex"
    CANONICAL = "canonical"
    """``detail`` is the canonical address, absolute."""
    AMP = "amp"
    META_REFRESH = "meta-refresh"
    """``detail`` is the absolute address that a refresh of five seconds or less leads to."""
    VENDOR = "vendor"
    """A bot wall's own mark; ``detail`` is the vendor and the mark ("cloudflare: _cf_chl_opt")."""
    PARKING = "parking"
    """A parking service's own mark; ``detail`` is the mark."""
    PHRASE = "phrase"
    """A sentence that error, wall or parking pages use; ``detail`` is "family: phrase" ("error: page not found")."""
    PAYWALL = "paywall"
    SHELL = "shell"
    """A page whose body is made by scripts: next to no words of its own."""
    SCANNED = "scanned"
    """A PDF without text."""
    REGISTERED = "registered"
    """A DOI's handle exists, though its record could not be had."""


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign and its detail."""

    name: SignName
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """What a fetched answer shows.

    ``readings`` are all readings of its title, best first; ``sites`` the names it gives for its site or container;
    ``text`` its visible words, folded and capped, ``words`` how many there were before the cap.
    ``kind`` decides what the absence of a reading means.
    """

    kind: PageKind
    readings: tuple[Reading, ...] = ()
    authors: tuple[Name, ...] = ()
    dates: tuple[DateReading, ...] = ()
    sites: tuple[str, ...] = ()
    item_type: ItemType | None = None
    language: str | None = None
    text: str = ""
    words: int = 0
    signs: tuple[Sign, ...] = ()
    doi: str | None = None
