"""A title without the name of its site: which names a page's site goes by, and where a title can be cut."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cite_check.address import host_of, registrable
from cite_check.model.page import Reading
from cite_check.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SEPARATOR: Final = re.compile(  # Title | Site, Title – Site, Title » Site, Title :: Site, Title: Site, Title · Site
    r"\s*(?:\|{1,2}|[»«›‹•·｜]|::|&raquo;)\s*|\s+(?:[-–—―~/>\\<]{1,3}|:)\s+|(?<=\w):\s+|(?<=[\u3001-\u9fff\uff00-\uff60])[-_–—](?=\S)|(?<=\S)_(?=[^\W\d_]{2,20}\Z)"
)
_SEPARATING: Final = re.compile(r"[|»«›‹•·｜:&\-–—―~/>\\<_]")  # what every separator has, looked for first: most titles have none
_PAGE_NUMBER: Final = re.compile(  # | Page 2, (Seite 3), - Page 2 of 4
    r"(?i)[\s|–—(-]+(?:page|seite|página|pagina|strona|стр(?:аница)?\.?)\s+\d{1,3}(?:\s*(?:of|von|de|/)\s*\d{1,3})?\)?\s*$"
)
_ARCHIVED: Final = re.compile(r"https?://web\.archive\.org/web/\d{4,14}[a-z_]*/(.+)")  # …/web/20160330101229/http://a.example/
_SMALL_WORDS: Final = frozenset(
    {"of", "the", "for", "and", "in", "on", "at", "de", "la", "le", "du", "des", "der", "die", "das", "und", "fur"}
)
_SEGMENTS: Final = 6
_LONGEST: Final = 400


@dataclass(frozen=True, slots=True)
class SiteNames:
    """The names of a page's site, folded, and its host's own label ("nytimes") as it would be written in a title."""

    names: frozenset[str]
    label: str
    host: str

    def has(self, segment: str) -> bool:
        """Whether a piece of a title is the site's name and nothing more."""
        folded = fold(segment)
        if not folded:
            return True
        if folded in self.names:
            return True
        joined = folded.replace(" ", "")
        return joined in {self.label, self.host} or _is_host(segment) or self._resembles(folded, joined)

    def _resembles(self, folded: str, joined: str) -> bool:
        """The label inside a short name ("The Daily Example" for dailyexample.example), or the name's initials as label ("usip")."""
        words = folded.split()
        if len(words) > 6:  # noqa: PLR2004 - names of sites are short
            return False
        initials = "".join(word[0] for word in words if word not in _SMALL_WORDS)
        if len(self.label) >= 3 and self.label in {initials, "".join(word[0] for word in words)}:  # noqa: PLR2004 - two letters fit too much
            return True
        bare = joined.removeprefix("the").removesuffix("com").removesuffix("online").removesuffix("magazine").removesuffix("news")
        return len(bare) >= 4 and (bare == self.label or bare == self.label.removeprefix("the"))  # noqa: PLR2004 - as above


def _is_host(segment: str) -> bool:
    """Whether a segment is written as a host: "example.com", "www.example.org"."""
    return re.fullmatch(r"(?i)\s*(?:www\.)?[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}\s*", segment) is not None


@lru_cache(maxsize=512)
def _labels(host: str) -> tuple[str, str]:
    """The registrable label ("nytimes"), and the whole host without "www." and dots."""
    site = registrable(host)
    return fold(site.partition(".")[0]).replace(" ", ""), fold(host.removeprefix("www.")).replace(" ", "")


def site_names(given: Iterable[str], url: str) -> SiteNames:
    """The names that a page gives for its site, and what its host says (an archived copy's is the host of the original)."""
    original = _ARCHIVED.match(url)
    label, whole = _labels(host_of(original[1] if original else url))
    folded = {name for text in given if 0 < len(name := fold(text[:_LONGEST])) <= 80}  # noqa: PLR2004 - longer ones are slogans
    return SiteNames(frozenset(folded), label, whole)


@lru_cache(maxsize=1024)
def pieces(title: str) -> tuple[tuple[int, int], ...]:
    """Where the segments of a title stand, as ranges in it."""
    title = title[:_LONGEST]
    spans, start = [], 0
    for found in _SEPARATOR.finditer(title) if _SEPARATING.search(title) else ():
        if found.start() > start:
            spans.append((start, found.start()))
        start = found.end()
    if start < len(title):
        spans.append((start, len(title)))
    return tuple(spans[:_SEGMENTS])


def trimmed(reading: Reading, sites: SiteNames) -> Iterator[Reading]:
    """The reading without the page number and without the site's name at either end, where there is one."""
    text = _PAGE_NUMBER.sub("", reading.text[:_LONGEST])
    spans = list(pieces(text))
    first, last = 0, len(spans) - 1
    while first < last and sites.has(text[slice(*spans[last])]):
        last -= 1
    while first < last and sites.has(text[slice(*spans[first])]):
        first += 1
    if not spans:
        return
    cut = text[spans[first][0] : spans[last][1]].strip()
    if cut and cut != reading.text:
        yield Reading(cut, reading.source, trimmed=True)


def segments(reading: Reading) -> Iterator[Reading]:
    """Every run of segments but the whole, the longest first: one of them may be the title alone."""
    text = reading.text[:_LONGEST]
    spans = pieces(text)
    count = len(spans)
    for length in range(count - 1, 0, -1):
        for first in range(count - length + 1):
            piece = text[spans[first][0] : spans[first + length - 1][1]].strip()
            if len(fold(piece)) > 1:
                yield Reading(piece, reading.source, trimmed=True)
