"""Items as CSL-JSON (the CSL 1.0.2 data schema): a field that is not given is absent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.address import host_of
from cite_check.reporters.parts.outside import kept, kept_link

if TYPE_CHECKING:
    from cite_check.model.item import Item, Name, PartialDate

_PLAIN_FIELDS: Final = {
    "title": "title",
    "title_short": "title-short",
    "container_title": "container-title",
    "collection_title": "collection-title",
    "edition": "edition",
    "volume": "volume",
    "issue": "issue",
    "page": "page",
    "number": "number",
    "publisher": "publisher",
    "publisher_place": "publisher-place",
    "event_title": "event-title",
    "authority": "authority",
    "genre": "genre",
    "doi": "DOI",
    "isbn": "ISBN",
    "pmid": "PMID",
}
_NAME_FIELDS: Final = ("author", "editor", "translator")
_DATE_FIELDS: Final = ("issued", "accessed")


def csl(item: Item) -> dict[str, object]:
    """The item with its CSL names.

    An archived copy becomes ``archive`` (the archive's host) and ``archive_location`` (its URL). What CSL has no field for,
    an author list cut short and an arXiv number, stands under ``custom``.
    """
    record: dict[str, object] = {}
    if item.type:
        record["type"] = item.type.value
    for field, name in _PLAIN_FIELDS.items():
        if value := getattr(item, field):
            record[name] = kept(value)
    for field in _NAME_FIELDS:
        if names := getattr(item, field):
            record[field] = [csl_name(name) for name in names]
    for field in _DATE_FIELDS:
        if date := getattr(item, field):
            record[field] = csl_date(date)
    return record | _links(item) | _custom(item)


def csl_name(name: Name) -> dict[str, str]:
    """A name in its parts, or as a literal."""
    parts = {"family": name.family, "given": name.given, "suffix": name.suffix, "literal": name.literal}
    return {key: kept(value) for key, value in parts.items() if value}


def csl_date(date: PartialDate) -> dict[str, object]:
    """A date as ``date-parts`` (two of them for a range), or as a literal."""
    ends = [date] if date.end is None else [date, date.end]
    parts = [known for end in ends if (known := _date_parts(end))]
    record: dict[str, object] = {}
    if parts:
        record["date-parts"] = parts
    if date.literal:
        record["literal"] = kept(date.literal)
    return record


def _date_parts(date: PartialDate) -> list[int]:
    parts: list[int] = []
    for part in (date.year, date.month, date.day):
        if part is None:
            break
        parts.append(part)
    return parts


def _links(item: Item) -> dict[str, object]:
    links: dict[str, object] = {}
    if item.url:
        links["URL"] = kept_link(item.url)
    if item.archive_url:
        if host := host_of(item.archive_url):
            links["archive"] = host
        links["archive_location"] = kept_link(item.archive_url)
    return links


def _custom(item: Item) -> dict[str, object]:
    custom: dict[str, object] = {}
    if item.et_al:
        custom["et-al"] = True
    if item.arxiv:
        custom["arxiv"] = kept(item.arxiv)
    return {"custom": custom} if custom else {}
