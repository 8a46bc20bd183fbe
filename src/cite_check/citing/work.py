"""One work of a note while it is read: the note's text with its addresses masked, what was found there, and the fields so far."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar

from cite_check.citing.lazily import lazy

if TYPE_CHECKING:
    from cite_check.citing.backrefs import BackWord
    from cite_check.citing.dated_names import AuthorYear
    from cite_check.citing.dates import FoundDate
    from cite_check.citing.flatten import Flat
    from cite_check.citing.identifiers import FoundId
    from cite_check.citing.law_report import LawReport
    from cite_check.citing.part import Part
    from cite_check.citing.quotes import Quote
    from cite_check.citing.urls import FoundUrl

MASK = "\ufffc"
"""Stands for every character of an address, so that its punctuation means nothing."""

_BLANKS = lazy(r"\s+")
_EDGES = " \t\n,;:.|" + MASK
_START = attrgetter("start")
_Found = TypeVar("_Found", "FoundDate", "Quote")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A note, seen through every finder once. ``text`` is the flat text with its addresses masked; all places are places in it."""

    flat: Flat
    text: str
    shape: str
    urls: tuple[FoundUrl, ...]
    ids: tuple[FoundId, ...]
    quotes: tuple[Quote, ...]
    dates: tuple[FoundDate, ...]
    backs: tuple[BackWord, ...]
    stops: tuple[tuple[int, int], ...]
    years: tuple[AuthorYear, ...]
    law_reports: tuple[LawReport, ...]
    listed: bool = False
    """Whether the note is an entry of a list of references, which is a work and never a remark."""
    parts: dict[tuple[int, int], tuple[Part, ...]] = field(default_factory=dict, compare=False, repr=False)
    """The parts of ranges, as far as they were asked for."""

    def back_word(self, start: int, end: int) -> BackWord | None:
        """The first word of a range that points back."""
        return next((back for back in self.backs if start <= back.start < end), None)

    def date_at(self, place: int) -> FoundDate | None:
        """The date that begins at a place."""
        return _starting_at(self.dates, place)

    def quote_at(self, place: int) -> Quote | None:
        """The quotation that begins at a place."""
        return _starting_at(self.quotes, place)

    def stops_in(self, start: int, end: int) -> list[tuple[int, int]]:
        """The sentence ends inside a range."""
        return [stop for stop in self.stops if start < stop[0] and stop[1] < end]


@dataclass(slots=True)
class Work:
    """One work: its range of the sheet, and the fields found so far with their places."""

    sheet: Sheet
    start: int
    end: int
    values: dict[str, Any] = field(default_factory=dict)
    places: dict[str, tuple[int, int]] = field(default_factory=dict)
    used: list[tuple[int, int]] = field(default_factory=list)
    aside: list[tuple[int, int]] = field(default_factory=list)
    """Of what is used, what is said of seeing and keeping a page, which claims nothing about it."""

    def put(self, name: str, start: int, end: int, value: object = None) -> None:
        """Keep a field, unless it is there already; without a value, its words are the value."""
        if name in self.values:
            return
        text = self.sheet.flat.text
        while start < end and (text[start].isspace() or self.sheet.text[start] == MASK):
            start += 1
        while end > start and (text[end - 1].isspace() or self.sheet.text[end - 1] == MASK):
            end -= 1
        if value is None:
            value = tidy(text[start:end])
            if not value:
                return
        self.values[name] = value
        self.places[name] = (start, end)

    def put_address(self, name: str, start: int, end: int, value: object) -> None:
        """Keep an address or an identifier, whose characters are all masked, unless it is there already."""
        if name not in self.values:
            self.values[name] = value
            self.places[name] = (start, end)

    def put_date(self, place: int) -> None:
        """Keep the date that begins at a place, if there is one, unless the work has a date."""
        if (date := self.sheet.date_at(place)) is not None:
            self.put("issued", date.start, date.end, date.date)

    def set_aside(self, start: int, end: int) -> None:
        """Let a range describe neither the work nor, beside a bare address, the page."""
        self.used.append((start, end))
        self.aside.append((start, end))

    def rename(self, name: str, other: str) -> None:
        """Keep a field's words under another name, unless that is there already."""
        start, end = self.places[name]
        self.drop(name)
        self.put(other, start, end)

    def drop(self, name: str) -> None:
        """Forget a field."""
        self.values.pop(name, None)
        self.places.pop(name, None)

    def has(self, *names: str) -> bool:
        """Whether any of these fields was found."""
        return any(name in self.values for name in names)

    def free(self, place: int) -> int | None:
        """The end of what was already taken at a place, or ``None`` where nothing was."""
        for start, end in self.used:
            if start <= place < end:
                return end
        return None


def _starting_at(found: tuple[_Found, ...], place: int) -> _Found | None:
    """Of what was found, in order, the one that begins at a place."""
    index = bisect_left(found, place, key=_START)
    return found[index] if index < len(found) and found[index].start == place else None


def tidy(text: str) -> str:
    """A field's value: one line, blanks collapsed."""
    return _BLANKS.sub(" ", text).strip()


def bare(text: str) -> str:
    """A field's value without the punctuation at its edges; the full stop of an abbreviation goes too."""
    return tidy(text).strip(_EDGES)
