"""Domains that are no longer their owner's: parked, for sale, lapsed, or serving another trade.

Each weighs clues of different kinds; no single word on a page is ever enough.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.address import host_of, registrable
from cite_check.judging.clues import Clue, details, has, phrases, same_page, suspect
from cite_check.judging.domain_words import is_host, is_notice, names_of, says_of_domain
from cite_check.judging.thresholds import CERTAIN, SHORT_PAGE
from cite_check.judging.trades import HONEST, ORDINARY, how_often, trade_words
from cite_check.judging.wordings import Kind, all_of_kind, kind_of, kinds_of, names_no_work
from cite_check.model.match import Agreement, Closeness
from cite_check.model.page import PageKind, SignName
from cite_check.model.verdict import Reason
from cite_check.text import fold

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cite_check.judging.clues import Suspicion
    from cite_check.model.evidence import Evidence
    from cite_check.model.item import Item
    from cite_check.model.match import Match
    from cite_check.model.outcome import Fetched
    from cite_check.model.page import Page

_PARKING_HOSTS_LISTED = """
    sedoparking.com parkingcrew.net bodis.com above.com afternic.com hugedomains.com dan.com sedo.com domainmarket.com
    buydomains.com parklogic.com cashparking.com uniregistry.com undeveloped.com parked.com dynadot.com namebright.com
    domainnamesales.com perfectdomain.com atom.com spaceship.com
"""
_PARKING_HOSTS: Final = frozenset(_PARKING_HOSTS_LISTED.split())
_TITLES: Final = 8
"""Readings of a page in which a trade's words are looked for."""
_SEARCHED: Final = 20_000
"""Code points of a page's text in which they are."""
_MANY: Final = 8
"""Words of a trade in a text that are more than an article would use in passing."""
_SHOP_TALK: Final = 3
"""Different words of a shop in a text from which it is one."""


def parked(outcome: Fetched, page: Page) -> Suspicion:
    """Clues that the domain is for sale or stands empty."""
    kinds = kinds_of(page)
    said = phrases(page, "parked")
    marks = details(page, SignName.PARKING)
    empty = page.words <= SHORT_PAGE and (names_no_work(page) or _names_its_domain(outcome, page))
    moved = registrable(host_of(outcome.final)) in _PARKING_HOSTS and registrable(host_of(outcome.requested)) not in _PARKING_HOSTS
    wholly = Kind.PARKED in kinds and all_of_kind(page, (Kind.PARKED, Kind.FRONT))
    clues = [
        Clue(CERTAIN, f"it is titled “{kinds[Kind.PARKED]}”") if wholly else None,
        Clue(_marked(page, empty=empty), f"it bears a parking service's mark ({marks[0]})") if marks else None,
        Clue(CERTAIN, f"it leads to {host_of(outcome.final)}, which sells domains") if moved else None,
        Clue(CERTAIN if empty and {"title", "h1"} & said.keys() else 1.5, f"it says “{next(iter(said.values()))}”")
        if said and page.words <= SHORT_PAGE
        else None,
        *(_of_domain(outcome, page) if page.words <= SHORT_PAGE else ()),
    ]
    return suspect(Reason.PARKED, clues)


def _marked(page: Page, *, empty: bool) -> float:
    """What a parking service's mark weighs: all where the page has nothing of its own, little on a page that says much."""
    if empty:
        return CERTAIN
    return 0.7 * CERTAIN if page.words <= SHORT_PAGE else 0.5


def _hosts(outcome: Fetched) -> frozenset[str]:
    asked, final = host_of(outcome.requested), host_of(outcome.final)
    return names_of(asked, final, registrable(asked), registrable(final))


def _names_its_domain(outcome: Fetched, page: Page) -> bool:
    """Whether all that a page calls itself is its domain's name, the domain's state, or a wording of no work."""
    hosts = _hosts(outcome)
    return all(is_host(text, hosts) or is_notice(text, hosts) or kind_of(text) is not None for text in _whole(page))


def _whole(page: Page) -> list[str]:
    """The readings that are all of what stands in their place: "Domain expired" may be the half of an article's title."""
    return [reading.text for reading in page.readings if not reading.trimmed]


def _of_domain(outcome: Fetched, page: Page) -> list[Clue]:
    """What a short page's titles and words say of the domain itself."""
    hosts = _hosts(outcome)
    notices = [text for text in _whole(page) if is_notice(text, hosts)]
    hosted = [text for text in _whole(page) if is_host(text, hosts)]
    told = says_of_domain(page.text) if notices or hosted else None
    only = bool(page.readings) and _names_its_domain(outcome, page)
    found = []
    if notices:
        weight = (CERTAIN if len(set(notices)) > 1 else 0.75 * CERTAIN) if only else 0.6 * CERTAIN
        found.append(Clue(weight, f"its title says no more than “{notices[0]}”"))
    if hosted and only:
        found.append(Clue(1.5, "its title is the domain's name"))
    if told is not None:
        found.append(Clue(1.5, f"its words speak of the domain (“{told}”)"))
    return found


def taken_over(cited: Item, outcome: Fetched, page: Page, match: Match, neighbour: Evidence | None = None) -> Suspicion:
    """Clues that the domain serves another trade now: its titles' words, its text's, its language, another name than the container's."""
    titles = fold(" · ".join(reading.text for reading in page.readings[:_TITLES]))
    asked = trade_words(fold(" · ".join(part for part in (cited.title, cited.container_title) if part)))
    shown = {trade: words for trade, words in trade_words(titles).items() if trade not in asked}
    if not shown or match.author is Agreement.AGREES:
        return suspect(Reason.TAKEN_OVER, ())
    clues = [
        *_of_trades(shown, page),
        Clue(0.75, "it is in another script than the cited title") if match.closeness is Closeness.INCOMPARABLE else None,
        Clue(0.75, f"the site calls itself “{page.sites[0]}”") if match.container is Agreement.DIFFERS and page.sites else None,
        Clue(0.75, f"it leads to {host_of(outcome.final)}") if _moved(outcome) else None,
        Clue(1.25, "a made-up address beside it shows the same page")
        if neighbour is not None and same_page(page, neighbour.page)
        else None,
    ]
    return suspect(Reason.TAKEN_OVER, clues)


def _of_trades(shown: Mapping[str, list[str]], page: Page) -> list[Clue | None]:
    """What the words of trades in a page's titles and text weigh: much for those that buy lapsed names, little for any shop's."""
    text = page.text[:_SEARCHED]
    special = {trade: words for trade, words in shown.items() if trade != ORDINARY}
    trade = max(special, key=lambda name: len(special[name]), default=None)
    ordinary = shown.get(ORDINARY, ())
    step = 0.5 if trade in HONEST else 0.75
    return [
        Clue(step + step * min(len(special[trade]), 3), f"its title speaks of {', '.join(special[trade][:3])}") if trade else None,
        Clue(0.75, "so do many of its words") if trade and how_often(trade, text) >= _MANY else None,
        Clue(0.25 + 0.25 * min(len(ordinary), 3), f"its title is a shop's ({', '.join(ordinary[:3])})") if ordinary else None,
        Clue(0.5, "it talks as shops do") if len(trade_words(text, trades=frozenset({ORDINARY})).get(ORDINARY, ())) >= _SHOP_TALK else None,
    ]


def _moved(outcome: Fetched) -> bool:
    return registrable(host_of(outcome.requested)) != registrable(host_of(outcome.final))


def readable(page: Page) -> bool:
    """Whether a page's titles can be taken at their word: not a shell, a scan, or a file of which nothing is read."""
    return page.kind is not PageKind.OTHER and not has(page, SignName.SHELL) and not has(page, SignName.SCANNED)
