"""Which of a page's readings is its title: the order in which they are tried and shown.

Each distinct text gets points for where it was read and for what agrees with it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from cite_check.address import parse
from cite_check.metadata.trim import SiteNames, segments, trimmed
from cite_check.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from cite_check.model.page import Reading

_CAP: Final = 40
_SEGMENTED: Final = frozenset({"title", "og:title"})
_COMPARED: Final = ("h1", "og:title", "title")

POINTS: Final[Mapping[str, float]] = {
    "citation_title": 3.0,  # what a publisher tells Google Scholar needs no second witness
    "h1": 1.1,
    "h1:part": 1.1,
    "h1:first": 0.8,
    "h1@article": 0.6,
    "h1@front": -0.5,
    "microdata:entry-title": 1.0,
    "microdata:headline": 0.8,
    "json-ld:headline": 0.4,
    "json-ld:name": -0.3,
    "og:title": 0.5,
    "title:trimmed": 0.3,
    "title:segment": 0.5,
    "title:segment@other": 0.3,
    "title@front": 0.7,
    "sources:1": -1.0,
    "sources:3": 0.5,
    "sources:4": 0.9,
    "slug:0": -1.4,
    "slug:1": -0.9,
    "slug:4": 0.8,
    "slugged:4": 0.5,
    "words:1": -0.9,
    "site": -0.7,
    "ends:h1": 0.8,
    "ends:title": -0.8,
    "begins:og:title": 0.7,
    "longer:og:title": -0.9,
    "later:og:title": -1.4,
}
"""Fitted (a logistic choice among a page's readings) to 2,342 pages whose title a person gave: WCXB ``dev`` and trafilatura's.

The first reading is then the given title on .82 of them (articles .87), by five-fold cross-validation too; before, by trust in one
source after another (h1, og:title, JSON-LD, title), on .76 (.81). Of 110 features these are what still told anything.
"""


class Genre(StrEnum):
    """What kind of page it is, as far as that tells where its title stands."""

    ARTICLE = "article"
    FRONT = "front"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Setting:
    """What a page's readings are compared with."""

    sites: SiteNames
    url: str
    genre: Genre = Genre.OTHER


@dataclass(slots=True)
class _Candidate:
    """One distinct text: how it was first written, and where it was read."""

    key: str
    reading: Reading
    places: set[str] = field(default_factory=set)


def ranked(readings: Iterable[Reading], setting: Setting) -> tuple[Reading, ...]:
    """All readings, whole, trimmed and in segments, without repetitions, best first."""
    candidates = _candidates(tuple(readings), setting.sites)
    whole = [(place, candidate.key) for candidate in candidates for place in _COMPARED if place in candidate.places]
    slug = frozenset(_slug(setting.url))

    def points(candidate: _Candidate) -> float:
        found = (*_places(candidate, setting), *_relations(candidate.key, whole), *_likeness(candidate.key, slug))
        return sum(POINTS.get(feature, 0.0) for feature in dict.fromkeys(found))

    return tuple(candidate.reading for candidate in sorted(candidates, key=points, reverse=True)[:_CAP])


def _candidates(readings: tuple[Reading, ...], sites: SiteNames) -> list[_Candidate]:
    found: dict[str, _Candidate] = {}
    first_heading = next((fold(reading.text) for reading in readings if reading.source == "h1"), "")
    for place, reading in _placed(readings, sites):
        if key := fold(reading.text):
            found.setdefault(key, _Candidate(key, reading)).places.add(place)
    if first_heading in found:
        found[first_heading].places.add("h1:first")
    return list(found.values())


def _placed(readings: tuple[Reading, ...], sites: SiteNames) -> Iterator[tuple[str, Reading]]:
    """Every reading with its place: the source's name, with ":part", ":trimmed" or ":segment" where it is a part of what stands there."""
    for reading in readings:
        yield (f"{reading.source}:part" if reading.trimmed else reading.source), reading
        yield from ((f"{reading.source}:trimmed", short) for short in trimmed(reading, sites))
    for reading in readings:
        if reading.source in _SEGMENTED:
            yield from ((f"{reading.source}:segment", piece) for piece in segments(reading))


def _places(candidate: _Candidate, setting: Setting) -> Iterator[str]:
    """Where a text was read, in how many sources (four are as good as more), and whether it is the site's name."""
    yield from candidate.places
    yield from (f"{place}@{setting.genre}" for place in candidate.places)
    yield f"sources:{min(len({place.partition(':')[0] for place in candidate.places}), 4)}"
    if setting.sites.has(candidate.reading.text):
        yield "site"


def _relations(key: str, whole: Sequence[tuple[str, str]]) -> Iterator[str]:
    """How a text stands to the whole readings: it begins or ends one, or has more before or behind it."""
    for place, other in whole:
        if other.startswith(f"{key} "):
            yield f"begins:{place}"
        elif other.endswith(f" {key}"):
            yield f"ends:{place}"
        elif key.startswith(f"{other} "):
            yield f"longer:{place}"
        elif key.endswith(f" {other}"):
            yield f"later:{place}"


def _likeness(key: str, slug: frozenset[str]) -> Iterator[str]:
    """How many quarters of the address's words the text has, and of its own words the address; a single word tells little."""
    words = key.split()
    if len(words) == 1:
        yield "words:1"
    if slug:
        common = len(slug.intersection(words))
        yield f"slug:{round(4 * common / len(slug))}"
        yield f"slugged:{round(4 * common / len(set(words)))}"


def _slug(url: str) -> Iterator[str]:
    """The words of a URL's last telling part: "/2024/05/harbour-reopens.html" gives "harbour", "reopens"."""
    address = parse(url)
    for part in reversed(unquote(address.path).split("/") if address else ()):
        words = [word for word in re.split(r"\W+", fold(part.rpartition(".")[0] or part)) if word and not word.isdigit()]
        if len(words) > 1:
            yield from words
            return
