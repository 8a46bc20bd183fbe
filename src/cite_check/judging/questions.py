"""What judging still wants to know of a citation, given what was answered so far."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.judging.clues import has
from cite_check.judging.leads import TWICE, by_role, first_conclusion, neighbour_of, refresh_of, sight
from cite_check.judging.lost_domains import taken_over
from cite_check.judging.lost_pages import soft_not_found
from cite_check.judging.thresholds import CERTAIN, DOUBTFUL, SHORT_PAGE, SUSPECT
from cite_check.judging.wordings import names_no_work
from cite_check.model.outcome import Fetched
from cite_check.model.page import PageKind, SignName
from cite_check.model.target import Doi, Purpose, Question, Role
from cite_check.model.verdict import VERDICT_OF, Reason, Verdict

if TYPE_CHECKING:
    from cite_check.judging.leads import Sighting
    from cite_check.model.citation import Citation
    from cite_check.model.evidence import Evidence
    from cite_check.model.judgement import Judgement
    from cite_check.model.target import Lead

_NEVER_TRIED_ELSEWHERE: Final = frozenset({Reason.NOT_ASKED, Reason.OFFLINE})
_UNCONVINCING: Final = frozenset(
    {Reason.TITLE_DIFFERS, Reason.TITLE_CLOSE, Reason.RETITLED, Reason.NOTHING_TO_COMPARE, Reason.NOTHING_READABLE}
)


def next_questions(citation: Citation, evidence: tuple[Evidence, ...]) -> tuple[Question, ...]:
    """What to ask next; nothing when all that can matter was asked. No question comes twice, so that asking ends.

    The first questions are the citation's address and its DOI. After that come, where a lead looks dead: a second look at it and
    the next lead; where a page may be a soft 404: a made-up address beside it; where a page sends its reader on: that page.
    """
    asked = {(one.question.target, one.question.purpose is Purpose.SECOND_LOOK) for one in evidence}
    wanted = _first(citation) if not evidence else _more(citation, evidence)
    fresh: list[Question] = []
    for question in wanted:
        key = (question.target, question.purpose is Purpose.SECOND_LOOK)
        if key not in asked:
            asked.add(key)
            fresh.append(question)
    return tuple(fresh)


def _first(citation: Citation) -> list[Question]:
    leads = citation.leads[:1] + by_role(citation, Role.DOI)[:1]
    return [Question(lead.target, Purpose.CITED) for lead in leads]


def _more(citation: Citation, evidence: tuple[Evidence, ...]) -> list[Question]:
    wanted: list[Question] = []
    waiting: list[Lead] = []
    good = False
    for lead in citation.leads:
        seen = sight(lead, evidence)
        if seen.first is None:
            waiting.append(lead)
            continue
        found = first_conclusion(citation, seen)
        good = good or (VERDICT_OF[found.reason] is Verdict.LIVE and lead.role is not Role.DOI)
        wanted.extend(_about(citation, found, seen))
        if found.reason in _NEVER_TRIED_ELSEWHERE:
            good = True
    if waiting and not good:
        wanted.append(Question(waiting[0].target, Purpose.LEAD))
    return wanted


def _about(citation: Citation, found: Judgement, seen: Sighting) -> list[Question]:
    """What to ask about one lead that was answered."""
    target = seen.lead.target
    wanted: list[Question] = []
    if found.reason in TWICE:
        wanted.append(Question(target, Purpose.SECOND_LOOK))
    onward = refresh_of(seen.first)
    if onward is not None and found.reason is not Reason.TITLE_MATCHES:
        wanted.append(Question(onward, Purpose.LEAD, about=target))
    beside = neighbour_of(target)
    if onward is None and beside is not None and found.reason in _UNCONVINCING and _may_be_lost(citation, found, seen):
        wanted.append(Question(beside, Purpose.NEIGHBOUR, about=target))
    return wanted


def _may_be_lost(citation: Citation, found: Judgement, seen: Sighting) -> bool:
    """Whether a page that was answered has some of the clues of a soft 404 or of a domain taken over, but not enough."""
    if isinstance(seen.lead.target, Doi) or seen.first is None or seen.first.page is None or not isinstance(seen.first.outcome, Fetched):
        return False
    page = seen.first.page
    if page.kind is not PageKind.HTML or has(page, SignName.SHELL):
        return False
    weight = soft_not_found(seen.first.outcome, page, None).weight
    empty = found.reason is Reason.TITLE_DIFFERS and page.words <= SHORT_PAGE and (weight >= SUSPECT or names_no_work(page))
    if empty or DOUBTFUL <= weight < CERTAIN:
        return True
    return found.match is not None and taken_over(citation.item, seen.first.outcome, page, found.match).weight >= DOUBTFUL
