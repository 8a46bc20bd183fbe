"""How the cited work and a page agree: the best of the page's readings, and the author, the date and the container beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cite_check.address import host_of, registrable
from cite_check.judging.alternates import alternates
from cite_check.judging.domain_words import is_host, is_notice, names_of
from cite_check.judging.fields import author_agreement, container_agreement, date_agreement, known_words
from cite_check.judging.scripts import script_of
from cite_check.judging.slug import is_title, names_title, spells_title
from cite_check.judging.thresholds import CLOSE, SAME
from cite_check.judging.titles import NOT_CLOSE, NOT_SAME, Comparison, compare, is_about_work
from cite_check.judging.wordings import kind_of
from cite_check.judging.words import words
from cite_check.model.match import Closeness, Match
from cite_check.model.page import Reading
from cite_check.text import fold

if TYPE_CHECKING:
    from collections.abc import Callable

    from cite_check.judging.words import Words
    from cite_check.model.item import Item
    from cite_check.model.page import Page

TEXT_WORDS = 4
"""Words that a title must have before its standing in a page's text means anything."""
HEAD = 500
"""Code points of a page's text that are its head, where its title stands."""
HEAD_WORDS = 5
"""Content words that a title must have for its standing at the head of the text to be the page's title."""
MOST_READINGS = 40
"""Readings of one page that are compared; a page with more is playing games."""


def match(cited: Item, page: Page, url: str) -> Match:
    """Compare ``cited`` with what ``page``, answered at ``url``, shows."""
    title = cited.title or cited.title_short
    author, date, container = author_agreement(cited, page), date_agreement(cited, page, url), container_agreement(cited, page, url)
    if not title:
        return Match(Closeness.INCOMPARABLE, 0.0, author=author, date=date, container=container)
    asked = words(title)
    reading, best = _shown(title, page, known_words(cited, page, url), url)
    closeness = _closeness(reading, best)
    where = place_in(title, page.text)
    if closeness is not Closeness.SAME and asked.content >= HEAD_WORDS and 0 <= where <= HEAD:
        reading, best, closeness = Reading(title, "text"), Comparison(1.0), Closeness.SAME
    elif closeness is Closeness.CLOSE and not best.missing and _leads(asked, reading) and is_title(url, asked):
        best, closeness = replace(best, score=SAME), Closeness.SAME
    return Match(
        closeness=closeness,
        score=round(best.score, 3),
        cited=title,
        reading=reading,
        missing=best.missing,
        extra=best.extra,
        in_text=where >= 0,
        in_address=names_title(url, asked) or spells_title(url, asked),
        author=author,
        date=date,
        container=container,
    )


def _shown(title: str, page: Page, known: frozenset[str], url: str) -> tuple[Reading | None, Comparison]:
    """The reading that shows the title best, or another form of it, where the page adds no number and no bracket of its own."""
    reading, best = best_reading(words(title), page, known, url)
    for form in alternates(title) if best.score < SAME else ():
        told = words(form)
        other, found = best_reading(told, page, known, url)
        if other is not None and found.score >= SAME and "[" not in other.text and words(other.text).numbers <= told.numbers:
            return other, found
    return reading, best


def _leads(asked: Words, reading: Reading | None) -> bool:
    """Whether a title is more than one word, or the first of its reading."""
    return reading is not None and (asked.content > 1 or words(reading.text).tokens[: len(asked.tokens)] == asked.tokens)


def best_reading(asked: Words, page: Page, known: frozenset[str], url: str = "") -> tuple[Reading | None, Comparison]:
    """The reading that shows the title best, the earlier of equals; ``None`` where none can be compared."""
    found: Reading | None = None
    best = Comparison(-1.0)
    script = script_of(asked.text)
    limits = _limits(asked, page, url)
    for reading in page.readings[:MOST_READINGS]:
        if script is not None and script_of(reading.text) not in {script, None}:
            continue
        compared = compare(asked, words(reading.text), known, trimmed=reading.trimmed)
        if compared.score > NOT_CLOSE:
            compared = replace(compared, score=min(compared.score, limits(reading, compared.score)))
        if compared.score > best.score:
            found, best = reading, compared
            if best.score >= 1.0:
                break
    return found, best if found else Comparison(0.0)


def _limits(asked: Words, page: Page, url: str) -> Callable[[Reading, float], float]:
    """What a reading may score at most, however like the cited title: as a wording of no work, a host, a site's name, a reply's subject."""
    hosts = names_of(host_of(url), registrable(host_of(url)))
    sites = frozenset(fold(site) for site in page.sites)
    whole = [one.text for one in page.readings[:MOST_READINGS] if not one.trimmed]

    def limit(reading: Reading, score: float) -> float:
        if reading.trimmed and not is_about_work(asked) and any(is_about_work(words(text)) for text in whole):
            return NOT_SAME
        if score >= 1.0:
            return 1.0
        if kind_of(reading.text) is not None or is_notice(reading.text, hosts):
            return NOT_CLOSE
        return NOT_SAME if fold(reading.text) in sites or is_host(reading.text, hosts) else 1.0

    return limit


def _closeness(reading: Reading | None, best: Comparison) -> Closeness:
    if reading is None:
        return Closeness.INCOMPARABLE
    if best.score >= SAME:
        return Closeness.SAME
    return Closeness.CLOSE if best.score >= CLOSE else Closeness.DIFFERENT


def place_in(title: str, text: str) -> int:
    """Where a title of some words stands word for word in a page's folded text, in code points; -1 where it does not."""
    folded = fold(title)
    return f" {text} ".find(f" {folded} ") if folded.count(" ") >= TEXT_WORDS - 1 else -1
