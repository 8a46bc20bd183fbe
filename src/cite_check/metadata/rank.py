"""Which of a page's readings is its title: the order in which they are tried and shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.metadata.trim import SiteNames, segments, trimmed
from cite_check.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cite_check.model.page import Reading

_CAP: Final = 40
_TRUST: Final = {
    "citation_title": 100,
    "h1": 60,
    "og:title": 50,
    "json-ld:headline": 48,
    "microdata:headline": 47,
    "twitter:title": 45,
    "title": 40,
}
_UNKNOWN: Final = 30


def ranked(readings: Iterable[Reading], sites: SiteNames) -> tuple[Reading, ...]:
    """All readings, whole, trimmed and in segments, without repetitions, best first."""
    whole = tuple(readings)
    better = [short for reading in whole for short in (*trimmed(reading, sites), reading)]
    usable = [reading for reading in better if not sites.has(reading.text)]
    order = sorted(usable, key=lambda reading: -_score(reading))
    pieces = [piece for reading in whole if reading.source == "title" for piece in segments(reading)]
    return tuple(_distinct([*order, *pieces, *better]))[:_CAP]


def _score(reading: Reading) -> int:
    """Trust in the source."""
    return _TRUST.get(reading.source, _UNKNOWN)


def _distinct(readings: Iterable[Reading]) -> Iterator[Reading]:
    seen: set[str] = set()
    for reading in readings:
        if (key := fold(reading.text)) and key not in seen:
            seen.add(key)
            yield reading
