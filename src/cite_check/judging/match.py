"""How the cited work and a page agree: the best of the page's readings, and the author, the date and the container beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cite_check.judging.fields import author_agreement, container_agreement, date_agreement, known_words
from cite_check.judging.scripts import script_of
from cite_check.judging.slug import names_title
from cite_check.judging.thresholds import CLOSE, SAME
from cite_check.judging.titles import Comparison, compare
from cite_check.judging.words import words
from cite_check.model.match import Closeness, Match
from cite_check.text import fold

if TYPE_CHECKING:
    from cite_check.judging.words import Words
    from cite_check.model.item import Item
    from cite_check.model.page import Page, Reading

TEXT_WORDS = 4
"""Words that a title must have before its standing in a page's text means anything."""
MOST_READINGS = 40
"""Readings of one page that are compared; a page with more is playing games."""


def match(cited: Item, page: Page, url: str) -> Match:
    """Compare ``cited`` with what ``page``, answered at ``url``, shows."""
    title = cited.title or cited.title_short
    author, date, container = author_agreement(cited, page), date_agreement(cited, page, url), container_agreement(cited, page, url)
    if not title:
        return Match(Closeness.INCOMPARABLE, 0.0, author=author, date=date, container=container)
    asked = words(title)
    reading, best = best_reading(asked, page, known_words(cited, page))
    in_text = stands_in(title, page.text)
    return Match(
        closeness=_closeness(reading, best),
        score=round(best.score, 3),
        cited=title,
        reading=reading,
        missing=best.missing,
        extra=best.extra,
        in_text=in_text,
        in_address=names_title(url, asked),
        author=author,
        date=date,
        container=container,
    )


def best_reading(asked: Words, page: Page, known: frozenset[str]) -> tuple[Reading | None, Comparison]:
    """The reading that shows the title best, the earlier of equals; ``None`` where none can be compared."""
    found: Reading | None = None
    best = Comparison(-1.0)
    script = script_of(asked.text)
    for reading in page.readings[:MOST_READINGS]:
        if script is not None and script_of(reading.text) not in {script, None}:
            continue
        compared = compare(asked, words(reading.text), known)
        if compared.score > best.score:
            found, best = reading, compared
            if best.score >= 1.0:
                break
    return found, best if found else Comparison(0.0)


def _closeness(reading: Reading | None, best: Comparison) -> Closeness:
    if reading is None:
        return Closeness.INCOMPARABLE
    if best.score >= SAME:
        return Closeness.SAME
    return Closeness.CLOSE if best.score >= CLOSE else Closeness.DIFFERENT


def stands_in(title: str, text: str) -> bool:
    """Whether a title of some words stands word for word in a page's folded text."""
    folded = fold(title)
    return folded.count(" ") >= TEXT_WORDS - 1 and f" {folded} " in f" {text} "
