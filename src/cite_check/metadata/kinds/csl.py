"""What DOI content negotiation answers -> Page: a CSL-JSON record, or the handle that says that a DOI exists."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from cite_check.metadata.dates import from_parts, read_date
from cite_check.metadata.doi import find_doi
from cite_check.metadata.markup import one_line, words_of
from cite_check.metadata.names import body, one_name, person
from cite_check.metadata.words import counted
from cite_check.model.item import ItemType, Name
from cite_check.model.page import DateReading, Page, PageKind, Reading, Sign, SignName

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cite_check.model.outcome import Fetched

_CAP: Final = 4 * 1024 * 1024
_DATES: Final = ("issued", "published", "published-print", "published-online", "original-date", "created")
_TYPES: Final = {kind.value: kind for kind in ItemType} | {
    "journal-article": ItemType.ARTICLE_JOURNAL,
    "book-chapter": ItemType.CHAPTER,
    "proceedings-article": ItemType.PAPER_CONFERENCE,
    "monograph": ItemType.BOOK,
    "edited-book": ItemType.BOOK,
    "posted-content": ItemType.ARTICLE,
    "dissertation": ItemType.THESIS,
    "report-component": ItemType.REPORT,
}
_HANDLE_EXISTS: Final = 1
"""``responseCode`` of the Handle System's REST interface: success."""

_Record = dict[str, object]


def read_csl(fetched: Fetched) -> Page:
    """The record; a RECORD page with nothing where the JSON is something else."""
    try:
        loaded: object = json.loads(fetched.body[:_CAP].decode("utf-8-sig", "replace"), strict=False)
    except (ValueError, RecursionError):
        return Page(kind=PageKind.OTHER)
    record = loaded.get("message", loaded) if isinstance(loaded, dict) else loaded
    if not isinstance(record, dict):
        return Page(kind=PageKind.OTHER)
    if "responseCode" in record:
        return _handle(record)
    return _record(record) if _is_record(record) else _other_json(fetched)


def _is_record(record: _Record) -> bool:
    return "title" in record and bool(record.keys() & {"DOI", "author", "issued", "container-title", "publisher"})


def _other_json(fetched: Fetched) -> Page:
    """JSON that is no record: its words are all that is known."""
    text, words = counted(fetched.body[:100_000].decode("utf-8", "replace"))
    return Page(kind=PageKind.OTHER, text=text, words=words)


def _handle(record: _Record) -> Page:
    exists = record.get("responseCode") == _HANDLE_EXISTS
    handle = record.get("handle")
    doi = find_doi(handle) if isinstance(handle, str) else None
    return Page(kind=PageKind.RECORD, signs=(Sign(SignName.REGISTERED, doi or ""),) if exists else (), doi=doi)


def _record(record: _Record) -> Page:
    titles = tuple(dict.fromkeys(_titles(record)))
    text, words = counted(_line(record.get("abstract")))
    kind = record.get("type")
    return Page(
        kind=PageKind.RECORD,
        readings=titles,
        authors=tuple(name for key in ("author", "editor") for name in _names(record.get(key)))[:100],
        dates=tuple(dict.fromkeys(_dates(record))),
        sites=tuple(site for key in ("container-title", "short-container-title", "publisher") for site in _lines(record.get(key))),
        item_type=_TYPES.get(kind) if isinstance(kind, str) else None,
        language=_line(record.get("language")) or None,
        text=text,
        words=words,
        doi=find_doi(_line(record.get("DOI"))),
    )


def _titles(record: _Record) -> Iterator[Reading]:
    """The title with its subtitle, the title, its part before a colon, and the original and short ones."""
    subtitles = _lines(record.get("subtitle"))
    for title in _lines(record.get("title")):
        if subtitles and subtitles[0].casefold() not in title.casefold():
            yield Reading(f"{title}: {subtitles[0]}", "csl:title+subtitle")
        yield Reading(title, "csl:title")
        main, colon, _ = title.partition(": ")
        if colon and " " in main:
            yield Reading(main, "csl:title", trimmed=True)
    for key in ("original-title", "title-short", "short-title"):
        yield from (Reading(title, f"csl:{key}") for title in _lines(record.get(key)))


def _line(value: object) -> str:
    """A value as one line; records carry markup (<i>, <sub>, JATS) and lists where one would do."""
    value = value[0] if isinstance(value, list) and value else value
    return words_of(value[:20_000]) if isinstance(value, str) else ""


def _lines(value: object) -> tuple[str, ...]:
    values = value[:10] if isinstance(value, list) else [value]
    return tuple(line for item in values if (line := _line(item)))


def _names(value: object) -> Iterator[Name]:
    for author in value[:100] if isinstance(value, list) else []:
        if isinstance(author, dict) and (name := _name(author)):
            yield name


def _name(author: _Record) -> Name | None:
    family, given = one_line(_line(author.get("family"))), one_line(_line(author.get("given")))
    if not family:
        whole = _line(author.get("literal") or author.get("name"))
        return body(whole) if whole else one_name(given)
    particle = _line(author.get("non-dropping-particle")) or _line(author.get("dropping-particle"))
    return person(given, f"{particle} {family}".strip())


def _dates(record: _Record) -> Iterator[DateReading]:
    for key in _DATES:
        value = record.get(key)
        if isinstance(value, dict) and (
            date := from_parts(value.get("date-parts")) or read_date(_line(value.get("raw") or value.get("literal")))
        ):
            yield DateReading(date, f"csl:{key}")
