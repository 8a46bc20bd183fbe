"""A note's words without markup and line breaks, with a map back, so that every span given lies in the note's own text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cite_check.citing.lazily import lazy
from cite_check.model.document import Span, Style

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cite_check.model.document import Note

FIELD_LIMIT = 10_000
"""A note longer than this many code points is no note: only so much of it is read for fields."""

_BREAK = lazy(r"(?<=[\w])([-\u2010\u00ad])[ \t]*\n[ \t]*(?=\w)")  # inter-⏎national, 406-⏎07
_STRAY = lazy(r" (?:\.(?=[^\W\d_])|[,;](?=[^\s,;]))|(?<=\S)\( (?=\w)|\( (?=\d)|(?<=\w) \)")  # Phys .Rev ,vol 3( 1979 )
_CRAMPED = lazy(r"(?<=[^\W\d_]{2})[.,](?=[^\W\d_]{2})")  # manifolds.Class, space,Phys
_MANY_STRAYS = 2
_ADDRESS_START = lazy(r"(?i)https?\s?:|www\.|\bdoi\b")  # the words of an address follow
_IN_ADDRESS = lazy(r"(?i)://|www\.|10\.\d{4}|[/=?]")  # http://example.org/a-
_SOFT_HYPHEN = "\u00ad"


@dataclass(frozen=True, slots=True)
class Range:
    """A half-open range of the flat text; ``href`` is set for a link."""

    start: int
    end: int
    href: str = ""


@dataclass(frozen=True, slots=True)
class Flat:
    """The flat text. ``origin[i]`` is the place in the note of flat character ``i``; one more entry closes the text."""

    text: str
    origin: tuple[int, ...]
    italics: tuple[Range, ...] = ()
    capitals: tuple[Range, ...] = ()
    links: tuple[Range, ...] = ()

    def span(self, start: int, end: int) -> Span:
        """The place in the note's own text of a flat range."""
        if start >= end:
            return Span(self.origin[start], self.origin[start])
        return Span(self.origin[start], self.origin[end - 1] + 1)

    def italic_at(self, place: int) -> Range | None:
        """The italic words that a flat place lies in."""
        for found in self.italics:
            if found.start <= place < found.end:
                return found
        return None

    def italics_in(self, start: int, end: int) -> tuple[Range, ...]:
        """The italic words that share a character with a range."""
        first = bisect_right(self.italics, start, key=lambda one: one.end)
        return self.italics[first : bisect_left(self.italics, end, key=lambda one: one.start)]


def flatten(note: Note) -> Flat:
    """The note without its markup; a word or a number that a line break cut in two is whole again (never inside an address)."""
    text = note.text
    edits = [(span.start, span.end, "") for span in note.markup]
    edits += [(found.start, found.end, "") for found in _breaks(text)]
    edits += _strays(text)
    pieces: list[str] = []
    origin: list[int] = []
    place = 0
    for start, end, put in sorted(edits):
        if start < place:
            continue
        pieces += [text[place:start], put]
        origin.extend(range(place, start))
        place = min(end, len(text))
        origin.extend([max(0, place - 1)] * len(put))
    pieces.append(text[place:])
    origin.extend(range(place, len(text) + 1))
    flat = "".join(pieces)
    return Flat(
        flat,
        tuple(origin),
        italics=tuple(_ranges(origin, ((s.span, "") for s in note.styles if s.style is Style.ITALIC))),
        capitals=tuple(_ranges(origin, ((s.span, "") for s in note.styles if s.style is Style.SMALL_CAPS))),
        links=tuple(_ranges(origin, ((link.span, link.href) for link in note.links))),
    )


def cut(flat: Flat, limit: int) -> Flat:
    """The beginning of a flat text."""
    if len(flat.text) <= limit:
        return flat
    kept = [tuple(one for one in ranges if one.end <= limit) for ranges in (flat.italics, flat.capitals, flat.links)]
    return Flat(flat.text[:limit], flat.origin[: limit + 1], *kept)


def _breaks(text: str) -> Iterable[Range]:
    for found in _BREAK.finditer(text):
        head = text[max(0, found.start() - 80) : found.start()].rsplit(None, 1)
        if head and _IN_ADDRESS.search(head[-1]):
            continue
        before, after = text[found.start() - 1], text[found.end()]
        if found[1] == _SOFT_HYPHEN or (before.islower() and after.islower()):
            yield Range(found.start(1), found.end())
        else:
            yield Range(found.end(1), found.end())


def _strays(text: str) -> list[tuple[int, int, str]]:
    """Blanks that text taken from a PDF has before its punctuation instead of behind it."""
    address = _ADDRESS_START.search(text)
    end = address.start() if address else len(text)
    found = list(_STRAY.finditer(text, 0, end))
    if len(found) < _MANY_STRAYS:
        return []
    edits = [(one.start(), one.end(), f"{one[0][1]} " if one[0][1] in ",;." else one[0].replace(" ", "")) for one in found]
    return edits + [(one.end(), one.end(), " ") for one in _CRAMPED.finditer(text, 0, end)]


def _ranges(origin: list[int], spans: Iterable[tuple[Span, str]]) -> Iterable[Range]:
    for span, href in spans:
        start, end = bisect_left(origin, span.start), bisect_left(origin, span.end)
        last = len(origin) - 1
        if start < end or href:
            yield Range(min(start, last), min(end, last), href)
