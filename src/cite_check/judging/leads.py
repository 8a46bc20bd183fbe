"""All that was answered about one lead of a citation: first look, second look, neighbour, and where a refresh led."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, assert_never
from urllib.parse import urlunsplit

from cite_check.address import normalise, parse, same_place
from cite_check.judging.answers import conclude
from cite_check.judging.clues import details
from cite_check.judging.dois import conclude_doi
from cite_check.model.judgement import Judgement
from cite_check.model.outcome import Fetched
from cite_check.model.page import SignName
from cite_check.model.target import Doi, Lead, Purpose, Role, Target, Url
from cite_check.model.verdict import VERDICT_OF, Reason, Verdict

if TYPE_CHECKING:
    from cite_check.model.citation import Citation
    from cite_check.model.evidence import Evidence

TWICE: Final = frozenset({Reason.NO_SUCH_HOST, Reason.SOFT_NOT_FOUND, Reason.PARKED, Reason.FRONT_PAGE})
"""Reasons that need a second look before they are believed."""

_DOUBT: Final = {Reason.NO_SUCH_HOST: Reason.DNS_TROUBLE}


@dataclass(frozen=True, slots=True)
class Sighting:
    """One lead and the answers about it."""

    lead: Lead
    first: Evidence | None = None
    second: Evidence | None = None
    neighbour: Evidence | None = None
    refreshed: Evidence | None = None

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """All answers, in the order in which they decide."""
        return tuple(found for found in (self.refreshed, self.second, self.first, self.neighbour) if found is not None)


def sight(lead: Lead, evidence: tuple[Evidence, ...]) -> Sighting:
    """Gather what was answered about ``lead``. Answers are known by their address, so that a shared probe serves every citation."""
    first = _answer(evidence, lead.target, second=False)
    second = _answer(evidence, lead.target, second=True)
    beside = neighbour_of(lead.target)
    onward = refresh_of(first)
    return Sighting(
        lead,
        first,
        second,
        _answer(evidence, beside, second=False) if beside else None,
        _answer(evidence, onward, second=False) if onward else None,
    )


def _answer(evidence: tuple[Evidence, ...], target: Target, *, second: bool) -> Evidence | None:
    return next(
        (one for one in evidence if _same(one.question.target, target) and (one.question.purpose is Purpose.SECOND_LOOK) is second),
        None,
    )


def _same(one: Target, other: Target) -> bool:
    if isinstance(one, Url) and isinstance(other, Url):
        return normalise(one.url) == normalise(other.url)
    return one == other


def neighbour_of(target: Target) -> Url | None:
    """A made-up address in the same folder, the same for every target of that folder and in every run."""
    if isinstance(target, Doi):
        return None
    address = parse(target.url)
    if address is None:
        return None
    folder = address.path.rstrip("/").rpartition("/")[0]
    name = hashlib.sha256(f"{address.host}{folder}".encode()).hexdigest()
    word = "".join(chr(ord("a") + int(digit, 16)) for digit in name[:20])
    host = f"[{address.host}]" if ":" in address.host else address.host
    netloc = host if address.port is None else f"{host}:{address.port}"
    return Url(urlunsplit((address.scheme, netloc, f"{folder}/{word}", "", "")))


def refresh_of(first: Evidence | None) -> Url | None:
    """Where a page sends its reader on at once; ``None`` where it does not, or only to itself."""
    if first is None or first.page is None or not isinstance(first.outcome, Fetched):
        return None
    for address in details(first.page, SignName.META_REFRESH):
        if address.startswith(("http://", "https://")) and not same_place(address, first.outcome.final):
            return Url(address)
    return None


def conclude_lead(citation: Citation, seen: Sighting) -> Judgement | None:
    """What all answers about one lead come to; ``None`` where it was not asked."""
    if seen.first is None:
        return None
    found = first_conclusion(citation, seen)
    if found.reason not in TWICE:
        return found
    if seen.second is None:
        return _doubtful(found, "it could not be looked at again")
    again = _conclude(citation, seen.lead, seen.second, seen.neighbour)
    if VERDICT_OF[again.reason] is Verdict.DEAD:
        return again
    if VERDICT_OF[again.reason] in {Verdict.UNREACHABLE, Verdict.UNCHECKED}:
        return _doubtful(found, "a second look got no answer")
    return again


def first_conclusion(citation: Citation, seen: Sighting) -> Judgement:
    """What the first look comes to, or the page that it sent its reader on to."""
    if seen.first is None:
        return Judgement(Reason.NOT_ASKED, "This was not asked.")
    found = _conclude(citation, seen.lead, seen.first, seen.neighbour)
    if seen.refreshed is None or found.reason is Reason.TITLE_MATCHES:
        return found
    onward = _conclude(citation, seen.lead, seen.refreshed, None)
    return found if VERDICT_OF[onward.reason] in {Verdict.UNREACHABLE, Verdict.UNCHECKED} else onward


def _conclude(citation: Citation, lead: Lead, evidence: Evidence, neighbour: Evidence | None) -> Judgement:
    match lead.target:
        case Doi():
            return conclude_doi(citation, lead.target, evidence)
        case Url():
            return conclude(citation, evidence, neighbour)
        case _:
            assert_never(lead.target)


def _doubtful(found: Judgement, why: str) -> Judgement:
    """A dead-looking answer that was not confirmed."""
    reason = _DOUBT.get(found.reason, Reason.BAD_ANSWER)
    return Judgement(reason, f"{found.message} Not called dead, since {why}.", found.match, found.evidence, found.remarks)


def by_role(citation: Citation, *roles: Role) -> tuple[Lead, ...]:
    """A citation's leads of some roles, in order."""
    return tuple(lead for lead in citation.leads if lead.role in roles)
