"""What one answer of a web address comes to, as if it were the last word; second looks, other leads and the weather come later."""

from __future__ import annotations

from dataclasses import replace
from http import HTTPStatus
from typing import TYPE_CHECKING, Final, assert_never

from cite_check.address import host_of
from cite_check.judging import explain
from cite_check.judging.compared import compared, is_stranger
from cite_check.judging.failures import failed
from cite_check.judging.lost_domains import parked
from cite_check.judging.lost_pages import front_page, soft_not_found
from cite_check.judging.match import match
from cite_check.judging.slug import FEWEST_WORDS
from cite_check.judging.statuses import reason_of, said_of
from cite_check.judging.thresholds import CERTAIN, THROWN
from cite_check.judging.walls import challenge, login, wordy_challenge
from cite_check.judging.wordings import Kind, kinds_of
from cite_check.judging.words import words
from cite_check.model.document import Severity
from cite_check.model.item import Item
from cite_check.model.judgement import Judgement
from cite_check.model.match import Closeness, Match
from cite_check.model.outcome import Failed, Fetched
from cite_check.model.page import Page, PageKind
from cite_check.model.remark import Remark
from cite_check.model.verdict import REASONS_OF, Reason, Verdict

if TYPE_CHECKING:
    from cite_check.judging.clues import Suspicion
    from cite_check.judging.walls import Wall
    from cite_check.model.citation import Citation
    from cite_check.model.evidence import Evidence

_EMPTY: Final = Page(PageKind.OTHER)
_WALLED: Final = frozenset({HTTPStatus.UNAUTHORIZED, HTTPStatus.PAYMENT_REQUIRED, HTTPStatus.FORBIDDEN})
_BLOCKED: Final = frozenset(REASONS_OF[Verdict.BLOCKED])


def conclude(citation: Citation, evidence: Evidence, neighbour: Evidence | None = None) -> Judgement:
    """What ``evidence`` comes to for ``citation``; ``neighbour`` is the answer of a made-up address beside it, if one was asked."""
    outcome = evidence.outcome
    match outcome:
        case Failed():
            return failed(evidence, outcome)
        case Fetched():
            page = evidence.page or _EMPTY
            found = replace(_by_status(citation, outcome, page, neighbour), evidence=(evidence,))
            return _with_address(found)
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
    reason = reason_of(outcome.status)
    if reason is None:
        return _answered(citation, outcome, page, met, neighbour)
    if met.closeness is Closeness.SAME and not {Kind.ERROR, Kind.CHALLENGE} & kinds_of(page).keys():
        shown = _shown_all_the_same(outcome, met, reason)
        if shown is not None:
            return shown
    wall = challenge(outcome, page) or wordy_challenge(page, outcome.status)
    if wall is not None and reason is not Reason.BAD_ANSWER:
        return _walled(wall, met, outcome)
    message = f"{host_of(outcome.final)} answered {explain.status_words(outcome.status)}: {said_of(reason)}."
    return Judgement(reason, message, met)


def _shown_all_the_same(outcome: Fetched, met: Match, reason: Reason) -> Judgement | None:
    """A page that shows its title under a status that says it is walled, or (as some scripted sites do) that it is not there."""
    status = explain.status_words(outcome.status)
    if outcome.status in _WALLED:
        remark = Remark("walled", Severity.NOTE, f"The page answers {status}, yet it shows its title.")
    elif reason in {Reason.NOT_FOUND, Reason.GONE} and words(met.cited or "").content >= FEWEST_WORDS:
        remark = Remark("status", Severity.WARNING, f"The page shows its title under the status {status}.")
    else:
        return None
    return Judgement(Reason.TITLE_MATCHES, explain.matches(met), met, remarks=(remark,))


def _answered(citation: Citation, outcome: Fetched, page: Page, met: Match, neighbour: Evidence | None) -> Judgement:
    if met.closeness is Closeness.SAME:
        return compared(citation, outcome, page, met)
    return _other_than_a_page(citation, outcome, page, met, neighbour) or compared(citation, outcome, page, met, neighbour)


def _other_than_a_page(citation: Citation, outcome: Fetched, page: Page, met: Match, neighbour: Evidence | None) -> Judgement | None:
    """A wall, a parked domain, an error page or a front page; ``None`` for a page that is what it seems."""
    sale = parked(outcome, page)
    wall = challenge(outcome, page) or (None if sale.weight >= CERTAIN else wordy_challenge(page) or login(outcome, page))
    if wall is not None:
        return _walled(wall, met, outcome)
    if sale.weight >= CERTAIN:
        return _suspected(sale, met, "The domain is parked or for sale")
    if is_stranger(citation, outcome, page, met, neighbour):
        return None
    lost = soft_not_found(outcome, page, neighbour)
    if lost.weight >= CERTAIN and not met.in_text:
        return _suspected(lost, met, "The page answers 200, but it is an error page")
    thrown = front_page(outcome, page)
    if thrown.weight >= THROWN and met.closeness is not Closeness.CLOSE:
        return _suspected(thrown, met, "The address no longer leads to a page of its own")
    return None


def _walled(wall: Wall, met: Match, outcome: Fetched) -> Judgement:
    return Judgement(wall.reason, f"{host_of(outcome.final)} shows {wall.words} instead of the page.", met)


def _suspected(found: Suspicion, met: Match, what: str) -> Judgement:
    return Judgement(found.reason, f"{what}: {found.words}.", met)


def _with_address(found: Judgement) -> Judgement:
    """A blocked page whose address names the cited title says so."""
    if found.reason not in _BLOCKED or found.match is None or not found.match.in_address:
        return found
    remark = Remark("address-names-title", Severity.NOTE, "The page could not be read, but its address names the cited title.")
    return replace(found, message=f"{found.message} Its address names the cited title.", remarks=(*found.remarks, remark))
