"""Citations that need no reading: structured data that the format carries, and bare addresses behind an overlong note."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cite_check.citing.flatten import FIELD_LIMIT
from cite_check.citing.leads import Address, Addresses, sort_addresses
from cite_check.model.citation import Certainty, Citation, CitationRef, Field, Form
from cite_check.model.document import Span
from cite_check.model.item import Item

if TYPE_CHECKING:
    from cite_check.citing.flatten import Flat
    from cite_check.citing.urls import FoundUrl
    from cite_check.model.document import Note


def given_citations(note: Note) -> list[Citation]:
    """A full citation for each item that the note's format gives; its place is the whole note."""
    span = Span(0, len(note.text))
    return [
        Citation(
            CitationRef(note.id, index),
            Form.FULL,
            note.text,
            span,
            _with_addresses(item),
            leads=_leads(item).leads,
            certainty=Certainty.SURE,
        )
        for index, item in enumerate(note.given, start=1)
    ]


def _leads(item: Item) -> Addresses:
    found = [Address(url) for url in (item.url, item.archive_url) if url]
    return sort_addresses(found, item.doi.lower() if item.doi else None)


def _with_addresses(item: Item) -> Item:
    sorted_ = _leads(item)
    return replace(item, url=sorted_.url or item.url, archive_url=sorted_.archive_url or item.archive_url, doi=sorted_.doi or item.doi)


def bare_address(flat: Flat, address: FoundUrl, ref: CitationRef) -> Citation:
    """A citation of an address alone, found behind the part of an overlong note that is read for fields."""
    start, end = FIELD_LIMIT + address.start, FIELD_LIMIT + address.end
    sorted_ = sort_addresses([Address(address.url, address.variants, start, end)])
    item = Item(url=sorted_.url, archive_url=sorted_.archive_url, doi=sorted_.doi)
    span = flat.span(start, end)
    return Citation(
        ref, Form.FULL, flat.text[start:end], span, item, fields=(Field("URL", span),), leads=sorted_.leads, certainty=Certainty.GUESS
    )
