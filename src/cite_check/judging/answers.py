"""What one answer of a web address comes to, as if it were the last word; second looks, other leads and the weather come later."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, assert_never

from cite_check.address import host_of
from cite_check.judging import explain
from cite_check.judging.compared import compared
from cite_check.judging.failures import failed
from cite_check.judging.lost_pages import front_page, parked, soft_not_found
from cite_check.judging.match import match
from cite_check.judging.thresholds import CERTAIN
from cite_check.judging.walls import challenge, login, wordy_challenge
from cite_check.judging.wordings import Kind, kinds_of
from cite_check.model.document import Severity
from cite_check.model.item import Item
from cite_check.model.judgement import Judgement
from cite_check.model.match import Closeness, Match
from cite_check.model.outcome import Failed, Fetched
from cite_check.model.page import Page, PageKind
from cite_check.model.remark import Remark
from cite_check.model.verdict import Reason

if TYPE_CHECKING:
    from cite_check.judging.clues import Suspicion
    from cite_check.judging.walls import Wall
    from cite_check.model.citation import Citation
    from cite_check.model.evidence import Evidence

_EMPTY: Final = Page(PageKind.OTHER)
_WALLED: Final = frozenset({401, 402, 403})
_MISSING: Final = {404: Reason.NOT_FOUND, 410: Reason.GONE}


def conclude(citation: Citation, evidence: Evidence, neighbour: Evidence | None = None) -> Judgement:
    """What ``evidence`` comes to for ``citation``; ``neighbour`` is the answer of a made-up address beside it, if one was asked."""
    outcome = evidence.outcome
    match outcome:
        case Failed():
            return failed(evidence, outcome)
        case Fetched():
            page = evidence.page or _EMPTY
            found = replace(_by_status(citation, outcome, page, neighbour), evidence=(evidence,))
            return _with_address(found, outcome)
        case _:
            assert_never(outcome)


def agreement(citation: Citation, outcome: Fetched, page: Page) -> Match:
    """How the citation and a page agree: by its title, or by what the words around a bare address say."""
    item = citation.item
    if not item.title and not item.title_short and citation.claim:
        claimed = match(replace(item, title=citation.claim), page, outcome.final)
        return claimed if claimed.closeness is Closeness.SAME else match(Item(), page, outcome.final)
    return match(item, page, outcome.final)


def _by_status(citation: Citation, outcome: Fetched, page: Page, neighbour: Evidence | None) -> Judgement:
    met = agreement(citation, outcome, page)
    status = outcome.status
    if 200 <= status < 300:  # noqa: PLR2004 - RFC 9110, section 15.3
        return _answered(citation, outcome, page, met, neighbour)
    shows = met.closeness is Closeness.SAME and not {Kind.ERROR, Kind.CHALLENGE} & kinds_of(page).keys()
    if status in _WALLED and shows:
        remark = Remark("walled", Severity.NOTE, f"The page answers {explain.status_words(status)}, yet it shows its title.")
        return Judgement(Reason.TITLE_MATCHES, explain.matches(met), met, remarks=(remark,))
    wall = challenge(outcome, page) or wordy_challenge(page)
    if wall is not None and not 300 <= status < 400:  # noqa: PLR2004 - RFC 9110, section 15.4
        return _walled(wall, met, outcome)
    return _refused(outcome, met, shows=shows)


def _refused(outcome: Fetched, met: Match, *, shows: bool) -> Judgement:
    status, host = outcome.status, host_of(outcome.final)
    said = f"{host} answered {explain.status_words(status)}"
    if status in _MISSING:
        if shows and met.cited is not None and met.cited.count(" ") > 1:
            remark = Remark("status", Severity.WARNING, f"The page shows its title under the status {explain.status_words(status)}.")
            return Judgement(Reason.TITLE_MATCHES, explain.matches(met), met, remarks=(remark,))
        return Judgement(_MISSING[status], f"{said}: the page is not there.", met)
    if status == 429:  # noqa: PLR2004 - RFC 6585
        return Judgement(Reason.TOO_MANY_REQUESTS, f"{said} to every request of ours.", met)
    if 500 <= status < 600:  # noqa: PLR2004 - RFC 9110, section 15.6
        return Judgement(Reason.SERVER_ERROR, f"{said}: a fault of the server, which may pass.", met)
    if status < 400:  # noqa: PLR2004 - what is no answer to a GET
        return Judgement(Reason.BAD_ANSWER, f"{said}, which shows nothing.", met)
    return Judgement(Reason.REFUSED, f"{said}: it does not let robots read this page.", met)


def _answered(citation: Citation, outcome: Fetched, page: Page, met: Match, neighbour: Evidence | None) -> Judgement:
    if met.closeness is Closeness.SAME:
        return compared(citation, outcome, page, met)
    wall = challenge(outcome, page)
    if wall is not None:
        return _walled(wall, met, outcome)
    sale = parked(outcome, page)
    if sale.weight >= CERTAIN:
        return _suspected(sale, met, "The domain is parked or for sale")
    wall = wordy_challenge(page) or login(outcome, page)
    if wall is not None:
        return _walled(wall, met, outcome)
    lost = soft_not_found(outcome, page, neighbour)
    if lost.weight >= CERTAIN and not met.in_text:
        return _suspected(lost, met, "The page answers 200, but it is an error page")
    thrown = front_page(outcome, page)
    if thrown.weight >= CERTAIN - 1 and met.closeness is not Closeness.CLOSE:
        return _suspected(thrown, met, "The address no longer leads to a page of its own")
    return compared(citation, outcome, page, met)


def _walled(wall: Wall, met: Match, outcome: Fetched) -> Judgement:
    return Judgement(wall.reason, f"{host_of(outcome.final)} shows {wall.words} instead of the page.", met)


def _suspected(found: Suspicion, met: Match, what: str) -> Judgement:
    return Judgement(found.reason, f"{what}: {found.words}.", met)


_BLOCKED: Final = frozenset({Reason.REFUSED, Reason.TOO_MANY_REQUESTS, Reason.CHALLENGE, Reason.LOGIN_WALL})


def _with_address(found: Judgement, outcome: Fetched) -> Judgement:
    """A blocked page whose address names the cited title says so."""
    if found.reason not in _BLOCKED or found.match is None or not found.match.in_address:
        return found
    remark = Remark("address-names-title", Severity.NOTE, "The page could not be read, but its address names the cited title.")
    return replace(found, message=f"{found.message} Its address names the cited title.", remarks=(*found.remarks, remark))
