"""Pages that answer 200 and are not there: soft 404s, deep links thrown to a front page, parked domains, domains taken over.

Each weighs clues of different kinds; no single word on a page is ever enough.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cite_check.address import host_of, is_front_page, parse, registrable, same_place
from cite_check.judging.clues import Clue, details, has, phrases, suspect
from cite_check.judging.thresholds import CERTAIN, LONG_PAGE, SHORT_PAGE, THIN_PAGE, THROWN
from cite_check.judging.walls import path_of
from cite_check.judging.wordings import Kind, all_of_kind, kinds_of, names_no_work
from cite_check.model.match import Agreement
from cite_check.model.page import PageKind, SignName
from cite_check.model.verdict import Reason
from cite_check.text import fold

if TYPE_CHECKING:
    from cite_check.judging.clues import Suspicion
    from cite_check.model.evidence import Evidence
    from cite_check.model.item import Item
    from cite_check.model.match import Match
    from cite_check.model.outcome import Fetched
    from cite_check.model.page import Page

_ERROR_PATH = re.compile(  # /404.html, /page-not-found, /errors/notfound
    r"/(?:errors?/)?(?:40[04]|410|(?:page|file|error)?[-_]?not[-_]?found|error[-_]?(?:page|404)?|404[-_]?(?:error|page|not[-_]?found)?)(?:\.\w{2,5})?/?$",
    re.IGNORECASE,
)
_PARKING_HOSTS_LISTED = """
    sedoparking.com parkingcrew.net bodis.com above.com afternic.com hugedomains.com dan.com sedo.com domainmarket.com
    buydomains.com parklogic.com cashparking.com uniregistry.com undeveloped.com parked.com dynadot.com namebright.com
    domainnamesales.com perfectdomain.com atom.com spaceship.com
"""
_PARKING_HOSTS: Final = frozenset(_PARKING_HOSTS_LISTED.split())


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


def same_page(one: Page, other: Page | None) -> bool:
    """Whether two addresses show one page: the same readings, and nearly the same words."""
    if other is None or not one.text or not other.text:
        return False
    if [reading.text for reading in one.readings[:3]] != [reading.text for reading in other.readings[:3]]:
        return False
    mine, theirs = set(one.text.split()), set(other.text.split())
    return len(mine & theirs) >= 0.9 * len(mine | theirs)


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


def _is_front(url: str) -> bool:
    return is_front_page(url) or bool(_LANGUAGE_ROOT.match(path_of(url)))


def _is_above(start: str, end: str) -> bool:
    start_parts, end_parts = [p for p in start.lower().split("/") if p], [p for p in end.lower().split("/") if p]
    return 0 < len(end_parts) < len(start_parts) and start_parts[: len(end_parts)] == end_parts


def parked(outcome: Fetched, page: Page) -> Suspicion:
    """Clues that the domain is for sale or stands empty."""
    kinds = kinds_of(page)
    said = phrases(page, "parked")
    marks = details(page, SignName.PARKING)
    empty = page.words <= SHORT_PAGE and names_no_work(page)
    moved = registrable(host_of(outcome.final)) in _PARKING_HOSTS and registrable(host_of(outcome.requested)) not in _PARKING_HOSTS
    wholly = Kind.PARKED in kinds and all_of_kind(page, (Kind.PARKED, Kind.FRONT))
    clues = [
        Clue(CERTAIN, f"it is titled “{kinds[Kind.PARKED]}”") if wholly else None,
        Clue(_marked(page, empty=empty), f"it bears a parking service's mark ({marks[0]})") if marks else None,
        Clue(CERTAIN, f"it leads to {host_of(outcome.final)}, which sells domains") if moved else None,
        Clue(CERTAIN if empty and {"title", "h1"} & said.keys() else 1.5, f"it says “{next(iter(said.values()))}”")
        if said and page.words <= SHORT_PAGE
        else None,
        Clue(1.5, "its title is the domain's name") if empty and _titled_by_host(outcome, page) else None,
    ]
    return suspect(Reason.PARKED, clues)


def _marked(page: Page, *, empty: bool) -> float:
    """What a parking service's mark weighs: all where the page has nothing of its own, little on a page that says much."""
    if empty:
        return CERTAIN
    return 0.7 * CERTAIN if page.words <= SHORT_PAGE else 0.5


def _titled_by_host(outcome: Fetched, page: Page) -> bool:
    host = fold(host_of(outcome.final).removeprefix("www."))
    return bool(page.readings) and all(fold(reading.text) == host for reading in page.readings)


_TRADES_LISTED = """
    casino casinos slot gacor togel judi poker sportsbook bandar maxwin jackpot toto rtp situs taruhan sbobet gambling roulette
    blackjack viagra cialis levitra escort escorts porn xxx onlyfans kasino wetten bahis slotlar bonusu казино ставки букмекер
    赌场 娱乐城 博彩 彩票 棋牌 바카라 카지노 토토 オンラインカシノ
"""
_TRADES: Final = frozenset(_TRADES_LISTED.split())
SHALLOW: Final = 12
"""Code points of a path up to which it may be another name of the front page ("/en", "/default")."""
_UNSPACED: Final = "\u2e80"
"""Where the scripts begin whose words have no blanks between them."""
_MANY: Final = 8
"""Words of a trade in a text that are more than an article would use in passing."""


def taken_over(cited: Item, outcome: Fetched, page: Page, match: Match) -> Suspicion:
    """Clues that the domain serves another trade now: its titles' words, its text's, another name than the cited container's."""
    titles = [fold(reading.text) for reading in page.readings[:8]]
    asked = fold(" ".join(part for part in (cited.title, cited.container_title) if part))
    trades = sorted(trade for trade in _TRADES if any(_speaks_of(trade, title) for title in titles))
    if not trades or any(_speaks_of(trade, asked) for trade in _TRADES):
        return suspect(Reason.TAKEN_OVER, ())
    many = sum(word in _TRADES for word in page.text[:20_000].split()) >= _MANY
    moved = registrable(host_of(outcome.requested)) != registrable(host_of(outcome.final))
    clues = [
        Clue(0.75 + 0.75 * min(len(trades), 3), f"its title speaks of {', '.join(trades[:3])}"),
        Clue(0.75, "so do many of its words") if many else None,
        Clue(0.75, f"the site calls itself “{page.sites[0]}”") if match.container is Agreement.DIFFERS and page.sites else None,
        Clue(0.75, f"it leads to {host_of(outcome.final)}") if moved else None,
    ]
    return suspect(Reason.TAKEN_OVER, clues)


def _speaks_of(trade: str, text: str) -> bool:
    """Whether a trade's word stands in a folded text; Chinese and Japanese have no blanks around it."""
    return f" {trade} " in f" {text} " if trade.isascii() or trade[0] < _UNSPACED else trade in text


def readable(page: Page) -> bool:
    """Whether a page's titles can be taken at their word: not a shell, a scan, or a file of which nothing is read."""
    return page.kind is not PageKind.OTHER and not has(page, SignName.SHELL) and not has(page, SignName.SCANNED)
