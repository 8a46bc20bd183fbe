"""Reads what follows a title, from left to right: container, numbers, dates, editors, publisher, locator."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final, TypeAlias

from cite_check.citing.chunks import chunk_end, closing_brackets
from cite_check.citing.editors import editors_at, longest_list
from cite_check.citing.tail_numbers import read_number, read_pages
from cite_check.citing.tail_patterns import (
    BOOK_PLACE,
    BOOK_STOPS,
    CLOCK,
    COLON_PAGES,
    DEEPEST,
    EDITED,
    EDITION,
    IN,
    LONGEST_PLACE,
    MEDIUM,
    NO_PLACE,
    PAGE_AT_END,
    PARAGRAPH_NUMBER,
    POSTED,
    REVIEW_OF,
    SERIES_NUMBER,
    SHORTENED_NAME,
    SKIP,
    THESIS,
    THESIS_WORD,
    WORD,
)
from cite_check.citing.words import JOURNAL_WORDS
from cite_check.citing.work import MASK, Work

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

_LONGEST_SHORT_NAME: Final = 4
_LEAST_SHORTENED: Final = 2
"""A name with so many shortened words is a journal's ("J. Coast. Hist."); one may end a sentence."""


Rule: TypeAlias = "Callable[[Tail, int], int | None]"
"""Takes what stands at a place; where it ends, or ``None`` where the rule does not fit."""


def read_tail(work: Work, start: int, end: int) -> None:
    """Read fields into ``work`` from a range after the title (or after the container, where there is no title)."""
    Tail(work, end, Tail.ALL).run(start)


def read_rest(work: Work, start: int, end: int) -> None:
    """Read numbers, dates and editions from what the other parts of a work, which are taken already, leave over."""
    Tail(work, end, Tail.REST).run(start)


def _passing(pattern: re.Pattern[str]) -> Rule:
    """The rule that passes over what says nothing of the work."""

    def rule(tail: Tail, place: int) -> int | None:
        found = pattern.match(tail.text, place, tail.end)
        return found.end() if found else None

    return rule


class Tail:
    """The scanner: at each place the first rule that fits takes its words."""

    def __init__(self, work: Work, end: int, rules: tuple[Rule, ...], *, depth: int = 0) -> None:
        """Read up to ``end`` by these rules."""
        self.work = work
        self.text = work.sheet.text
        self.end = end
        self.depth = depth
        self.closing: dict[int, int] | None = None
        self.rules = rules

    def run(self, start: int) -> None:
        """Read everything from ``start`` on."""
        place = start
        while place < self.end:
            if skipped := SKIP.match(self.text, place, self.end):
                colon = COLON_PAGES.match(self.text, place, self.end) if self.work.has("container-title") else None
                place = read_pages(self.work, colon) if colon else skipped.end()
                continue
            after = next((stop for rule in self.rules if (stop := rule(self, place)) is not None), place + 1)
            place = max(after, place + 1)

    def _taken(self, place: int) -> int | None:
        return self.work.free(place)

    def _date(self, place: int) -> int | None:
        date = self.work.sheet.date_at(place)
        if date is None or date.end > self.end:
            return None
        if not self.work.has("issued"):
            self.work.put("issued", date.start, date.end, date.date)
        elif self.work.places["issued"][0] != date.start and not date.bare and date.date.month and not self.work.has("accessed"):
            self.work.put("accessed", date.start, date.end, date.date)
        return date.end

    def _posted(self, place: int) -> int | None:
        found = POSTED.match(self.text, place, self.end)
        return found.end() if found and self.work.sheet.date_at(found.end()) else None

    def _paren(self, place: int) -> int | None:
        if self.text[place] not in "(（":
            return None
        if self.closing is None:
            self.closing = closing_brackets(self.text, place, self.end)
        close = self.closing.get(place)
        if close is None or self.depth > DEEPEST:
            return place + 1
        inner = Tail(self.work, close, self.rules, depth=self.depth + 1)
        inner.run(place + 1)
        return close + 1

    def _medium(self, place: int) -> int | None:
        found = MEDIUM.match(self.text, place, self.end)
        paragraph = PARAGRAPH_NUMBER.match(self.text, place, self.end) if self.work.has("type") else None
        if paragraph is not None:
            self.work.put("locator", paragraph.start("number"), paragraph.end("number"))
        return found.end() if found else None

    def _edition(self, place: int) -> int | None:
        found = EDITION.match(self.text, place, self.end)
        if found:
            self.work.put("edition", found.start("edition"), found.end("edition"))
            return found.end()
        return None

    def _in(self, place: int) -> int | None:
        found = IN.match(self.text, place, self.end)
        if not found or self.work.has("container-title"):
            return None
        start = found.end()
        editors = editors_at(self.work, start, self.end)
        if editors is not None:
            start = editors
        stop = self._container_end(start)
        numbers = PAGE_AT_END.search(self.text, start, stop)
        stop = numbers.start() if numbers and self.text[stop : stop + 1] in {",", " ", "("} else stop
        self.work.put("container-title", start, stop, _bare_value(self.work, start, stop))
        self.work.values["in"] = True
        return stop

    def _container_end(self, start: int) -> int:
        while start < self.end and self.text[start] in " ,:":
            start += 1
        italic = self.work.sheet.flat.italic_at(start)
        if italic and italic.end <= self.end:
            return italic.end
        if (quote := self.work.sheet.quote_at(start)) is not None:
            return quote.end
        shortened = SHORTENED_NAME.match(self.text, start, self.end)
        return shortened.end() if shortened else chunk_end(self.text, start, self.end, stops=BOOK_STOPS)

    def _thesis(self, place: int) -> int | None:
        found = THESIS.match(self.text, place, self.end)
        if not found or not THESIS_WORD.search(found[0]):
            return None
        self.work.put("genre", found.start(), found.end())
        return found.end()

    def _editors(self, place: int) -> int | None:
        found = EDITED.match(self.text, place, self.end)
        if found:
            names = longest_list(self.work, found.end(), self.end)
            if names is not None:
                field = "translator" if found["role"].lower().startswith(("tra", "übe")) else "editor"
                self.work.put(field, names.start, names.end, names.names)
                return names.end
            return found.end() if found["role"].endswith(".") else None
        return editors_at(self.work, place, self.end)

    def _numbers(self, place: int) -> int | None:
        return read_number(self.work, place, self.end)

    def _italic(self, place: int) -> int | None:
        italic = self.work.sheet.flat.italic_at(place)
        if italic is None or self.work.has("container-title") or italic.end > self.end:
            return None
        stop = max(italic.end, place + 1)
        self.work.put("container-title", place, stop, _bare_value(self.work, place, stop))
        return stop

    def _quoted(self, place: int) -> int | None:
        quote = self.work.sheet.quote_at(place)
        if quote is None:
            return None
        if not self.work.has("container-title") and quote.end <= self.end and quote.mark in "『«《":
            self.work.put("container-title", quote.inner_start, quote.inner_end)
        return quote.end

    def _shortened_name(self, place: int) -> int | None:
        found = SHORTENED_NAME.match(self.text, place, self.end)
        if found is None or self.work.has("container-title") or found[0].count(".") < _LEAST_SHORTENED:
            return None
        self.work.put("container-title", found.start(), found.end())
        return found.end()

    def _place_publisher(self, place: int) -> int | None:
        found = BOOK_PLACE.match(self.text, place, self.end)
        if not found or not found["place"][0].isupper() or (self.work.sheet.flat.italic_at(found.start("publisher")) is not None):
            return None
        if NO_PLACE.search(found["place"]) or found["place"].count(" ") > LONGEST_PLACE:
            return None
        self.work.put("publisher-place", found.start("place"), found.end("place"))
        self.work.put(
            "publisher",
            found.start("publisher"),
            found.end("publisher"),
            _bare_value(self.work, found.start("publisher"), found.end("publisher")),
        )
        return found.end()

    def _words(self, place: int) -> int | None:
        stop = chunk_end(self.text, place, self.end)
        words = self.text[place:stop].strip(" .,")
        if not words or not any(char.isalpha() for char in words):
            return max(stop, place + 1)
        series = SERIES_NUMBER.match(self.text, stop, self.end)
        if series and self.work.has("italic-title"):
            self.work.put("collection-title", place, stop, _bare_value(self.work, place, stop))
            return series.end()
        if self._goes_on(place):
            return max(stop, place + 1)
        name = self._field_of(words)
        if name is None and self._was_place(words):
            start, end = self.work.places["publisher"]
            self.work.put("publisher-place", start, end)
            self.work.drop("publisher")
            name = "publisher"
        if name:
            self.work.put(name, place, stop, _bare_value(self.work, place, stop))
        return max(stop, place + 1)

    def _goes_on(self, place: int) -> bool:
        """Whether a colon parts the words from the container, whose subtitle they are ("Vegueta: Anuario de Historia")."""
        end = self.work.places.get("container-title", (0, place))[1]
        return self.text[end:place].strip() == ":"

    def _was_place(self, words: str) -> bool:
        """Whether what was taken for the publisher was its town (", Rennes, Éditions du Môle, 2009")."""
        return (
            words[0].isupper()
            and self.work.has("publisher")
            and not self.work.has("publisher-place", "issued")
            and (not self.work.has("container-title") or self.work.values.get("in") is True)
            and not self.depth
        )

    def _names_a_periodical(self, words: str) -> bool:
        """Whether words after an italic title are a periodical's or a site's: in capitals, or on a dated page."""
        issued = self.work.values.get("issued")
        dated = issued is not None and issued.month is not None
        return (words.isupper() and len(words) > _LONGEST_SHORT_NAME) or (dated and self.work.has("URL"))

    def _field_of(self, words: str) -> str | None:
        lower = {word.strip(".,").lower() for word in words.split()}
        if not words[0].isupper() and not words[0].isalpha():
            return None
        if words[0].islower() and not (lower & JOURNAL_WORDS):
            return None
        if (self.depth or self.work.has("genre")) and not self.work.has("publisher"):
            return "publisher"
        if self.work.has("italic-title") and not self.work.has("container-title") and self._names_a_periodical(words):
            return "container-title"
        if not self.work.has("container-title") and not self.work.has("publisher", "italic-title"):
            return "container-title"
        return None if self.work.has("publisher") else "publisher"

    ALL: ClassVar[tuple[Rule, ...]] = (
        _taken,
        _date,
        _passing(CLOCK),
        _posted,
        _passing(REVIEW_OF),
        _paren,
        _medium,
        _edition,
        _in,
        _thesis,
        _editors,
        _numbers,
        _italic,
        _quoted,
        _shortened_name,
        _place_publisher,
        _words,
    )
    REST: ClassVar[tuple[Rule, ...]] = (_taken, _date, _passing(CLOCK), _paren, _medium, _edition, _thesis, _numbers, _passing(WORD))


def _bare_value(work: Work, start: int, end: int) -> str:
    text = work.sheet.flat.text[start:end]
    stripped = " ".join(text.split()).strip(" ,;:|" + MASK)
    return stripped.strip('“”"‘’«»„').rstrip(",;:")
