"""The sentences that judging says: what was compared with what, where it was found, and what differed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cite_check.address import host_of, redact
from cite_check.model.match import Agreement
from cite_check.text import clean

if TYPE_CHECKING:
    from cite_check.model.match import Match
    from cite_check.model.outcome import Failed, Fetched
    from cite_check.model.page import Reading

TITLE_LIMIT: Final = 160
"""Code points of a title in a sentence."""
WORDS_LIMIT: Final = 6
"""Words of a difference in a sentence."""

_PLACES: Final = {
    "citation_title": "its citation data",
    "og:title": "its title for sharing",
    "twitter": "its title for sharing",
    "json-ld": "its headline data",
    "microdata": "its headline data",
    "dc": "its Dublin Core title",
    "dcterms": "its Dublin Core title",
    "state": "the data that its scripts show",
    "oembed": "its title for embedding",
    "meta": "a title in its head",
    "h1": "its heading",
    "h2": "its second heading",
    "title": "its window title",
    "pdf:largest-type": "the largest type of its first page",
    "pdf:first-lines": "its first lines",
    "pdf": "the PDF's own title",
    "xmp": "the PDF's own title",
    "first-line": "its first line",
    "first-lines": "its first lines",
    "text": "the head of its text",
    "csl": "the DOI's record",
}
"""Where a reading stands, in words: by the whole name of its source, else by what stands before the colon or the dot."""


def quoted(text: str) -> str:
    """A title in quotation marks, cleaned and cut."""
    return f"“{clean(text, TITLE_LIMIT)}”"


def place(reading: Reading) -> str:
    """Where a reading was read, in words."""
    return _PLACES.get(reading.source) or _PLACES.get(re.split(r"[:.]", reading.source, maxsplit=1)[0]) or clean(reading.source, 40)


def shown(match: Match) -> str:
    """The reading and where it stands: “…” (its heading)."""
    return f"{quoted(match.reading.text)} ({place(match.reading)})" if match.reading else "no title"


def difference(match: Match) -> str:
    """What each side has alone: "lacks “first”, adds “press”"; empty where nothing is."""
    parts = []
    if match.missing:
        parts.append(f"lacks “{_some(match.missing)}”")
    if match.extra:
        parts.append(f"adds “{_some(match.extra)}”")
    return ", ".join(parts)


def _some(words: tuple[str, ...]) -> str:
    return " ".join(words[:WORDS_LIMIT]) + (" …" if len(words) > WORDS_LIMIT else "")


def agreeing(match: Match) -> str:
    """Which other facts agree, as a clause: "the address and the date agree"."""
    facts = [
        (match.in_address, "the address"),
        (match.author is Agreement.AGREES, "the author"),
        (match.date is Agreement.AGREES, "the date"),
        (match.container is Agreement.AGREES, "the publication"),
    ]
    holding = [words for holds, words in facts if holds]
    return f"{listed(holding)} {'agrees' if len(holding) == 1 else 'agree'}" if holding else "other words agree"


def listed(words: list[str]) -> str:
    """Some words as a list: a, b and c."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else ""


def matches(match: Match) -> str:
    """The page shows the cited title."""
    gap = difference(match)
    return f"The page shows the cited title: {shown(match)}{f'; it {gap}' if gap else ''}."


def close(match: Match) -> str:
    """The titles are close, and a person should look."""
    gap = difference(match)
    return (
        f"The page's title is close to the cited {quoted(match.cited or '')}, but not the same: {shown(match)}{f' {gap}' if gap else ''}."
    )


def differs(match: Match, what: str = "The page") -> str:
    """The titles differ."""
    return f"{what} is titled {shown(match)}, not {quoted(match.cited or '')}."


def led(outcome: Fetched | Failed) -> str:
    """What was asked, by its host, in words."""
    return clean(host_of(outcome.requested) or redact(outcome.requested), 80)


def status_words(status: int) -> str:
    """A status with its usual name."""
    from http import HTTPStatus

    try:
        return f"{status} ({HTTPStatus(status).phrase})"
    except ValueError:
        return str(status)
