"""A page that is a page: what the comparison of its title with the cited one comes to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.address import same_place
from cite_check.judging import explain
from cite_check.judging.clues import has
from cite_check.judging.fields import exact_date
from cite_check.judging.lost_domains import readable, taken_over
from cite_check.judging.slug import names_title
from cite_check.judging.thresholds import RETITLED, TAKEN_OVER
from cite_check.judging.wordings import Kind, kind_of
from cite_check.judging.words import words
from cite_check.model.citation import Certainty
from cite_check.model.document import Severity
from cite_check.model.judgement import Judgement, Suggestion
from cite_check.model.match import Agreement, Closeness
from cite_check.model.page import PageKind, SignName
from cite_check.model.remark import Remark
from cite_check.model.verdict import Reason
from cite_check.text import fold

if TYPE_CHECKING:
    from cite_check.judging.clues import Suspicion
    from cite_check.model.citation import Citation
    from cite_check.model.evidence import Evidence
    from cite_check.model.match import Match
    from cite_check.model.outcome import Fetched
    from cite_check.model.page import Page

MADE_FOR_THIS_TITLE: Final = 3.0
"""What it weighs against a retitled page that its address was made from the title it has today."""
_PERMANENT: Final = frozenset({301, 308})


def compared(citation: Citation, outcome: Fetched, page: Page, met: Match, neighbour: Evidence | None = None) -> Judgement:
    """The reason for a page that is neither a wall nor an error."""
    match met.closeness:
        case Closeness.SAME:
            remarks = (*_walled(page), *_fields(met))
            return Judgement(Reason.TITLE_MATCHES, explain.matches(met), met, remarks=remarks, suggestions=_moved(outcome, met))
        case Closeness.CLOSE if met.in_text:
            return Judgement(
                Reason.TEXT_MATCHES, f"{explain.close(met)} But the cited title stands in its text.", met, remarks=_fields(met)
            )
        case Closeness.CLOSE:
            return Judgement(Reason.TITLE_CLOSE, explain.close(met), met, remarks=(_warning(met), *_fields(met)))
        case Closeness.INCOMPARABLE:
            return _incomparable(citation, outcome, page, met, neighbour)
        case Closeness.DIFFERENT:
            return _different(citation, outcome, page, met, neighbour)


def _incomparable(citation: Citation, outcome: Fetched, page: Page, met: Match, neighbour: Evidence | None) -> Judgement:
    if met.in_text:
        return Judgement(Reason.TEXT_MATCHES, "The page gives no title to compare, but the cited title stands in its text.", met)
    if met.cited is None:
        return Judgement(Reason.NOTHING_TO_COMPARE, "The page is there; the note gives no title to compare it with.", met)
    stranger = taken_over(citation.item, outcome, page, met, neighbour)
    if stranger.weight >= TAKEN_OVER and citation.certainty is not Certainty.GUESS:
        return _stranger(stranger, met)
    if page.readings and readable(page):
        first = explain.quoted(page.readings[0].text)
        return Judgement(Reason.NOTHING_TO_COMPARE, f"The page is there; its title {first} is in another script than the cited one.", met)
    return _unreadable(page, met)


def is_stranger(citation: Citation, outcome: Fetched, page: Page, met: Match, neighbour: Evidence | None) -> bool:
    """Whether the address serves another trade now: told before the page is taken for an error's, since both answer everything alike."""
    told = citation.certainty is not Certainty.GUESS and met.closeness in {Closeness.DIFFERENT, Closeness.INCOMPARABLE}
    return told and not met.in_text and taken_over(citation.item, outcome, page, met, neighbour).weight >= TAKEN_OVER


def _stranger(found: Suspicion, met: Match) -> Judgement:
    return Judgement(Reason.TAKEN_OVER, f"The address now serves something else: {found.words}.", met)


def _unreadable(page: Page, met: Match) -> Judgement:
    what = "The page is made by scripts"
    if has(page, SignName.SCANNED):
        what = "The PDF is a scan without text"
    elif page.kind is PageKind.OTHER:
        what = "The address answers with a file that is not read"
    elif not has(page, SignName.SHELL):
        what = "The page gives no title"
    message = f"{what}: the address works, but nothing could be compared."
    return Judgement(Reason.NOTHING_READABLE, message, met, remarks=(Remark("nothing-readable", Severity.WARNING, message),))


def _different(citation: Citation, outcome: Fetched, page: Page, met: Match, neighbour: Evidence | None) -> Judgement:
    if met.in_text:
        message = f"The page is titled {explain.shown(met)}, but the cited title stands in its text."
        return Judgement(Reason.TEXT_MATCHES, message, met, remarks=_fields(met))
    stranger = taken_over(citation.item, outcome, page, met, neighbour)
    certain = citation.certainty is not Certainty.GUESS
    if stranger.weight >= TAKEN_OVER and certain and readable(page):
        return _stranger(stranger, met)
    if _agreement(citation, outcome, page, met) >= RETITLED:
        message = f"{explain.differs(met)[:-1]}, but {explain.agreeing(met)}: probably retitled."
        return Judgement(Reason.RETITLED, message, met, remarks=(_warning(met),))
    if not readable(page) or _only_names(page):
        return _unreadable(page, met)
    if not certain:
        message = f"The page is titled {explain.shown(met)}; whether the note cites it is unsure, since its title could only be guessed."
        return Judgement(Reason.NOTHING_TO_COMPARE, message, met)
    return Judgement(Reason.TITLE_DIFFERS, explain.differs(met), met)


def _only_names(page: Page) -> bool:
    """Whether all the page calls itself is the site's name, "Home" or the like: then it says nothing of what it shows."""
    sites = {fold(site) for site in page.sites}
    return all(fold(reading.text) in sites or kind_of(reading.text) is Kind.FRONT for reading in page.readings)


def _agreement(citation: Citation, outcome: Fetched, page: Page, met: Match) -> float:
    """How much speaks for a page under a new title."""
    weight = 2.0 if met.in_address and not _of_another_number(met) else 0.0
    weight -= MADE_FOR_THIS_TITLE if _made_for(outcome.requested, met) else 0.0
    weight += {Agreement.AGREES: 1.5, Agreement.DIFFERS: -0.75, Agreement.UNKNOWN: 0.0}[met.author]
    if exact_date(citation.item, page, outcome.final):
        weight += 1.25
    else:
        weight += {Agreement.AGREES: 0.25, Agreement.DIFFERS: -0.5, Agreement.UNKNOWN: 0.0}[met.date]
    weight += 0.5 if met.container is Agreement.AGREES else 0.0
    return weight + min(met.score, 0.6)


def _made_for(url: str, met: Match) -> bool:
    """Whether the cited address spells the page's present title and not the cited one: then the page never had the cited title."""
    return not met.in_address and met.reading is not None and names_title(url, words(met.reading.text))


def _of_another_number(met: Match) -> bool:
    """Whether the two titles give different numbers: then an address without any says nothing for the cited one."""
    return any(word.isdigit() for word in met.missing) and any(word.isdigit() for word in met.extra)


def _warning(met: Match) -> Remark:
    return Remark("title-differs", Severity.WARNING, explain.differs(met))


def _walled(page: Page) -> tuple[Remark, ...]:
    if has(page, SignName.PAYWALL):
        return (Remark("walled", Severity.NOTE, "The page shows its title, but asks for a subscription or a login to be read."),)
    return ()


def _fields(met: Match) -> tuple[Remark, ...]:
    found = []
    if met.author is Agreement.DIFFERS:
        found.append(Remark("author-differs", Severity.NOTE, "The page names other authors than the note does."))
    if met.date is Agreement.DIFFERS:
        found.append(Remark("date-differs", Severity.NOTE, "The page gives another date than the note does."))
    return tuple(found)


def _moved(outcome: Fetched, met: Match) -> tuple[Suggestion, ...]:
    """The new address of a page that has moved for good."""
    moved = outcome.redirects and all(redirect.status in _PERMANENT for redirect in outcome.redirects)
    if not moved or same_place(outcome.requested, outcome.final):
        return ()
    return (Suggestion("redirect", outcome.final, title=met.reading.text if met.reading else None),)
