"""Sees a flat note through every finder once, its addresses first, the rest with the addresses masked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cite_check.citing.author_year import all_author_years
from cite_check.citing.backrefs import find_back_words
from cite_check.citing.dates import find_dates
from cite_check.citing.identifiers import find_identifiers
from cite_check.citing.law_reports import find_law_reports
from cite_check.citing.quotes import find_quotes
from cite_check.citing.sentences import stops
from cite_check.citing.shape import shape_of
from cite_check.citing.urls import find_urls
from cite_check.citing.work import MASK, Sheet
from cite_check.model.document import NoteKind

if TYPE_CHECKING:
    from cite_check.citing.flatten import Flat


def read_sheet(flat: Flat, kind: NoteKind = NoteKind.FOOTNOTE) -> Sheet:
    """See a flat note through every finder: addresses first, and the rest with the addresses masked."""
    urls = tuple(find_urls(flat.text))
    masked = _mask(flat.text, [(url.start, url.end) for url in urls])
    ids = tuple(find_identifiers(masked))
    masked = _mask(masked, [(one.start, one.end) for one in ids])
    shape = shape_of(masked)
    return Sheet(
        flat,
        masked,
        shape,
        urls,
        ids,
        tuple(find_quotes(masked)),
        tuple(find_dates(masked)),
        find_back_words(masked),
        tuple(stops(masked, 0, len(masked))),
        tuple(all_author_years(masked, shape)),
        find_law_reports(masked),
        listed=kind is NoteKind.REFERENCE,
    )


def _mask(text: str, ranges: list[tuple[int, int]]) -> str:
    pieces: list[str] = []
    place = 0
    for start, end in sorted(ranges):
        if start < place:
            continue
        pieces += [text[place:start], MASK * (end - start)]
        place = end
    return "".join([*pieces, text[place:]])
