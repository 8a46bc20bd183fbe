"""Whether a cited work's author, date and container are the page's own; each is looked for where the page would have it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rapidfuzz import fuzz

from cite_check.address import host_of
from cite_check.judging.slug import date_in
from cite_check.judging.words import FUNCTION_WEIGHT, words
from cite_check.model.match import Agreement
from cite_check.text import fold

if TYPE_CHECKING:
    from cite_check.model.item import Item, Name, PartialDate
    from cite_check.model.page import Page

CONTAINER_LIKENESS: Final = 85.0
NAME_LIKENESS: Final = 85.0
BYLINE_WORDS: Final = 4000
"""Code points of a page's text in which a surname counts as a byline."""


def author_agreement(item: Item, page: Page) -> Agreement:
    """One cited author among the page's authors, or in the first words of its text, agrees; other authors on the page differ."""
    surnames = [surname for name in item.author if (surname := _surname(name))]
    if not surnames:
        return Agreement.UNKNOWN
    shown = [folded for name in page.authors if (folded := _whole(name))]
    if any(_is_among(surname, shown) for surname in surnames):
        return Agreement.AGREES
    head = f" {page.text[:BYLINE_WORDS]} "
    if any(f" {surname} " in head for surname in surnames):
        return Agreement.AGREES
    sites = {fold(site) for site in page.sites}
    persons = [name for name in shown if " " in name and name not in sites]
    return Agreement.DIFFERS if persons and any(name.family for name in item.author) else Agreement.UNKNOWN


def _surname(name: Name) -> str:
    return fold(name.family or name.literal or "")


def _whole(name: Name) -> str:
    return fold(" ".join(part for part in (name.given, name.family, name.literal) if part))


def _is_among(surname: str, shown: list[str]) -> bool:
    return any(f" {surname} " in f" {name} " or fuzz.ratio(surname, name) >= NAME_LIKENESS for name in shown)


def date_agreement(item: Item, page: Page, url: str) -> Agreement:
    """The cited date is one of the page's or the address's: to a day either way, or as far as the vaguer of two dates is said."""
    cited = item.issued
    if cited is None or cited.year is None:
        return Agreement.UNKNOWN
    shown = [reading.date for reading in page.dates]
    in_address = date_in(url)
    if in_address is not None:
        shown.append(in_address)
    shown = [date for date in shown if date.year is not None]
    if not shown:
        return Agreement.UNKNOWN
    return Agreement.AGREES if any(_agree(cited, date) for date in shown) else Agreement.DIFFERS


def _agree(one: PartialDate, other: PartialDate) -> bool:
    if one.year != other.year:
        return _days_apart(one, other) <= 1
    if one.month is None or other.month is None:
        return True
    if one.day is None or other.day is None:
        return one.month == other.month
    return _days_apart(one, other) <= 1


def _days_apart(one: PartialDate, other: PartialDate) -> int:
    """Days between two dates of which both say the day; many where one does not, or says none that exists."""
    from datetime import date

    try:
        return abs((date(one.year or 0, one.month or 0, one.day or 0) - date(other.year or 0, other.month or 0, other.day or 0)).days)
    except ValueError:
        return 10_000


def exact_date(item: Item, page: Page, url: str) -> bool:
    """Whether the cited day itself is given by the page."""
    return (
        item.issued is not None
        and item.issued.day is not None
        and any(
            date.day is not None and _agree(item.issued, date) for date in (*(reading.date for reading in page.dates), date_in(url)) if date
        )
    )


def container_agreement(item: Item, page: Page, url: str) -> Agreement:
    """The cited container (or publisher) is a name that the page gives for its site, or stands in its host."""
    names = [fold(name) for name in (item.container_title, item.publisher, *(a.literal for a in item.author if a.literal)) if name]
    if not names:
        return Agreement.UNKNOWN
    sites = [fold(site) for site in page.sites]
    host = host_of(url).removeprefix("www.")
    if any(_names_host(name, host) or any(_same_name(name, site) for site in sites) for name in names):
        return Agreement.AGREES
    return Agreement.DIFFERS if sites and item.container_title else Agreement.UNKNOWN


def _same_name(one: str, other: str) -> bool:
    return fuzz.token_set_ratio(one, other) >= CONTAINER_LIKENESS


def _names_host(name: str, host: str) -> bool:
    labels = host.split(".")[:-1]
    squeezed = name.removeprefix("the ").replace(" ", "")
    initials = "".join(word[0] for word in name.split())
    return any(label in {squeezed, initials} or (len(squeezed) > 3 and squeezed in label) for label in labels)  # noqa: PLR2004 - "un" is in "sun"


def known_words(item: Item, page: Page, url: str) -> frozenset[str]:
    """Words of the host's, the site's, the container's and the authors' names: their presence on one side of a title says nothing."""
    names = [*page.sites, item.container_title, item.publisher, *(name.literal for name in (*item.author, *page.authors))]
    found = set(host_of(url).removeprefix("www.").split("."))
    for name in names:
        if name and len(name) < 80:  # noqa: PLR2004 - longer than any name
            parts = words(name)
            found.update(token for token, weight in zip(parts.tokens, parts.weights, strict=True) if weight > FUNCTION_WEIGHT)
    return frozenset(found)
