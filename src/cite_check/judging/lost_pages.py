"""Pages that answer 200 and are not there: soft 404s, and deep links thrown to a front page.

Each weighs clues of different kinds; no single word on a page is ever enough.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cite_check.address import is_front_page, parse, registrable, same_place
from cite_check.judging.clues import Clue, details, has, phrases, same_page, suspect
from cite_check.judging.error_words import is_error_title
from cite_check.judging.thresholds import CERTAIN, LONG_PAGE, SHORT_PAGE, THIN_PAGE, THROWN
from cite_check.judging.walls import path_of
from cite_check.judging.wordings import Kind, all_of_kind, kinds_of, names_no_work
from cite_check.model.page import SignName
from cite_check.model.verdict import Reason

if TYPE_CHECKING:
    from cite_check.judging.clues import Suspicion
    from cite_check.model.evidence import Evidence
    from cite_check.model.outcome import Fetched
    from cite_check.model.page import Page

_ERROR_PATH = re.compile(  # /404.html, /page-not-found, /errors/notfound
    r"/(?:errors?/)?(?:40[04]|410|(?:page|file|error)?[-_]?not[-_]?found|error[-_]?(?:page|404)?|404[-_]?(?:error|page|not[-_]?found)?)(?:\.\w{2,5})?/?$",
    re.IGNORECASE,
)
SHALLOW: Final = 12
"""Code points of a path up to which it may be another name of the front page ("/en", "/default")."""


def soft_not_found(outcome: Fetched, page: Page, neighbour: Evidence | None) -> Suspicion:
    """Clues that the site has no such page and says so with status 200."""
    kinds = kinds_of(page)
    said = phrases(page, "error")
    titled = kinds.get(Kind.ERROR)
    wholly = titled is not None and all_of_kind(page, (Kind.ERROR, Kind.FRONT))
    empty = page.words <= SHORT_PAGE and names_no_work(page)
    clues = [
        Clue(_titled(page, wholly=wholly), f"its title is “{titled}”") if titled else None,
        Clue(2.25 if empty else 1.5, f"its heading says “{said['h1']}”") if "h1" in said else None,
        Clue(_titled(page, wholly=names_no_work(page)), f"its title says “{said['title']}”") if "title" in said and not titled else None,
        Clue(1.5 if page.words <= THIN_PAGE else 1.0, f"it says “{said['text']}”") if "text" in said and page.words <= SHORT_PAGE else None,
        Clue(2.5, f"it is at {path_of(outcome.final)}")
        if _ERROR_PATH.search(path_of(outcome.final)) and not _ERROR_PATH.search(path_of(outcome.requested))
        else None,
        Clue(0.75, "search engines are told not to keep it") if has(page, SignName.NOINDEX) else None,
        Clue(1.0, "it calls the front page its own address") if _canonical_is_front(outcome, page) else None,
        Clue(0.5, "it has next to no words") if page.words <= THIN_PAGE and not has(page, SignName.SHELL) else None,
        Clue(0.25, "it offers a search") if has(page, SignName.SEARCH_FORM) else None,
        Clue(CERTAIN, f"all it says is “{page.text}”") if not page.readings and is_error_title(page.text) else None,
        Clue(CERTAIN, "a made-up address beside it shows the same page")
        if neighbour is not None and same_page(page, neighbour.page)
        else None,
    ]
    return suspect(Reason.SOFT_NOT_FOUND, clues)


def _titled(page: Page, *, wholly: bool) -> float:
    """What an error page's title weighs: less where others contradict it, or where the page has much to say."""
    if not wholly:
        return 1.5
    return CERTAIN if page.words <= LONG_PAGE else 0.75 * CERTAIN


def _canonical_is_front(outcome: Fetched, page: Page) -> bool:
    return not is_front_page(outcome.requested) and any(is_front_page(address) for address in details(page, SignName.CANONICAL))


def front_page(outcome: Fetched, page: Page) -> Suspicion:
    """Clues that a deep link was thrown to the site's front page, or to a section above it."""
    start, end = parse(outcome.requested), parse(outcome.final)
    if (
        start is None
        or end is None
        or not outcome.redirects
        or is_front_page(outcome.requested)
        or same_place(outcome.requested, outcome.final)
    ):
        return suspect(Reason.FRONT_PAGE, ())
    deep = len([part for part in start.path.split("/") if part]) + bool(start.query)
    same_site = registrable(start.host) == registrable(end.host)
    clues = [
        Clue(THROWN + 1.0 if deep > 1 or len(start.path) > SHALLOW else THROWN / 2, f"it leads to the front page of {end.host}")
        if _is_front(outcome.final)
        else None,
        Clue(THROWN, f"it leads to the section {end.path} above it") if _is_above(start.path, end.path) and same_site else None,
        Clue(0.5, "that page is titled as a front page") if Kind.FRONT in kinds_of(page) else None,
        Clue(0.5, "to another site's") if not same_site else None,
    ]
    found = suspect(Reason.FRONT_PAGE, clues)
    return found if found.weight > THROWN / 2 else suspect(Reason.FRONT_PAGE, ())


_LANGUAGE_ROOT = re.compile(r"^/(?:[a-z]{2}(?:[-_][a-z]{2})?|home|index|main|start|www|web)/?$", re.IGNORECASE)  # /en-gb/


_ROOT_TOLD = re.compile(  # https://example.org/?redirected=404, /?utm_source=old-links
    r"\Ahttps?://[^/?#]+/?\?(?:[\w-]*(?:404|error|not-?_?found|redirect|missing)[\w-]*(?:=[^&#]*)?|(?:ref|src|from|lang|utm_\w+)=[^&#]*)(?:#|\Z)",
    re.IGNORECASE,
)


def _is_front(url: str) -> bool:
    return is_front_page(url) or bool(_LANGUAGE_ROOT.match(path_of(url))) or bool(_ROOT_TOLD.search(url))


def _is_above(start: str, end: str) -> bool:
    start_parts, end_parts = [p for p in start.lower().split("/") if p], [p for p in end.lower().split("/") if p]
    return 0 < len(end_parts) < len(start_parts) and start_parts[: len(end_parts)] == end_parts
