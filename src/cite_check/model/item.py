"""A bibliographic record with the field names of CSL-JSON: what a note cites, and what a page shows.

The names follow the CSL 1.0.2 specification, appendix IV (variables); Python spells their hyphens as underscores.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ItemType(StrEnum):
    """The CSL types (CSL 1.0.2, appendix III) that notes cite."""

    ARTICLE = "article"
    ARTICLE_JOURNAL = "article-journal"
    ARTICLE_MAGAZINE = "article-magazine"
    ARTICLE_NEWSPAPER = "article-newspaper"
    BILL = "bill"
    BOOK = "book"
    BROADCAST = "broadcast"
    CHAPTER = "chapter"
    DATASET = "dataset"
    DOCUMENT = "document"
    ENTRY = "entry"
    ENTRY_ENCYCLOPEDIA = "entry-encyclopedia"
    HEARING = "hearing"
    INTERVIEW = "interview"
    LEGAL_CASE = "legal_case"
    LEGISLATION = "legislation"
    MANUSCRIPT = "manuscript"
    MOTION_PICTURE = "motion_picture"
    PAPER_CONFERENCE = "paper-conference"
    PATENT = "patent"
    PERSONAL_COMMUNICATION = "personal_communication"
    POST = "post"
    POST_WEBLOG = "post-weblog"
    REGULATION = "regulation"
    REPORT = "report"
    REVIEW = "review"
    SOFTWARE = "software"
    SPEECH = "speech"
    STANDARD = "standard"
    THESIS = "thesis"
    TREATY = "treaty"
    WEBPAGE = "webpage"


@dataclass(frozen=True, slots=True)
class Name:
    """A person (``family``, ``given``) or, for a body or a name that cannot be split, ``literal``.

    ``family`` keeps its particle as it is printed ("van den Berg"); ``suffix`` is "Jr.", "III".
    """

    family: str | None = None
    given: str | None = None
    literal: str | None = None
    suffix: str | None = None


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as far as it is said: a year, a month of it, a day of it; ``end`` closes a range (its own ``end`` is ``None``).

    ``literal`` is a date in words that has no numbers ("n.d.", "forthcoming").
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    end: PartialDate | None = None
    literal: str | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One record. A field that the source does not give is ``None`` (or empty).

    ``et_al`` says that the author list was cut short; ``archive_url`` is the archived copy that a note names beside ``url``.
    """

    type: ItemType | None = None
    title: str | None = None
    title_short: str | None = None
    author: tuple[Name, ...] = ()
    et_al: bool = False
    editor: tuple[Name, ...] = ()
    translator: tuple[Name, ...] = ()
    container_title: str | None = None
    collection_title: str | None = None
    edition: str | None = None
    volume: str | None = None
    issue: str | None = None
    page: str | None = None
    number: str | None = None
    publisher: str | None = None
    publisher_place: str | None = None
    event_title: str | None = None
    authority: str | None = None
    genre: str | None = None
    issued: PartialDate | None = None
    accessed: PartialDate | None = None
    url: str | None = None
    archive_url: str | None = None
    doi: str | None = None
    isbn: str | None = None
    pmid: str | None = None
    arxiv: str | None = None
