"""The verdict on one citation: every lead concluded, the weather taken into account, and the best of them told."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cite_check.address import host_of
from cite_check.judging.leads import conclude_lead, sight
from cite_check.judging.unlinked import judge_unlinked, unchecked
from cite_check.model.document import Severity
from cite_check.model.judgement import Judgement, Suggestion
from cite_check.model.outcome import Fetched
from cite_check.model.remark import Remark
from cite_check.model.target import Role, Url
from cite_check.model.verdict import VERDICT_OF, Reason, Verdict
from cite_check.model.weather import Sky

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cite_check.judging.leads import Sighting
    from cite_check.model.citation import Citation
    from cite_check.model.evidence import Evidence
    from cite_check.model.weather import Weather

SHOWS_TITLE: Final = frozenset({Reason.TITLE_MATCHES, Reason.TITLE_CLOSE, Reason.RETITLED, Reason.TEXT_MATCHES})
"""Live, with something in hand."""

_SURE: Final = frozenset({Reason.TITLE_MATCHES, Reason.TEXT_MATCHES})
_WRONG_DOI: Final = frozenset({Reason.DOI_DIFFERS, Reason.DOI_NOT_REGISTERED})


def judge(citation: Citation, evidence: tuple[Evidence, ...], weather: Weather) -> Judgement:
    """The reason for one citation, from all that was answered about its leads. Total: any evidence gives some judgement."""
    if not citation.leads:
        return judge_unlinked(citation)
    told = []
    for lead in citation.leads:
        seen = sight(lead, evidence)
        found = conclude_lead(citation, seen)
        if found is not None:
            told.append((lead.role, _with_all(_under(weather, found, seen), seen)))
    if not told:
        return unchecked(Reason.NOT_ASKED)
    return _with_rest(_weigh(told), evidence)


def _with_all(found: Judgement, seen: Sighting) -> Judgement:
    return replace(found, evidence=tuple(dict.fromkeys((*found.evidence, *seen.evidence))))


def _with_rest(found: Judgement, evidence: tuple[Evidence, ...]) -> Judgement:
    return replace(found, evidence=tuple(dict.fromkeys((*found.evidence, *evidence))))


_ROADLESS: Final = frozenset({Reason.TIMEOUT, Reason.CONNECTION_FAILED, Reason.NO_SUCH_HOST, Reason.DNS_TROUBLE})


def _under(weather: Weather, found: Judgement, seen: Sighting) -> Judgement:
    """What a conclusion is worth in this weather: nothing is called dead when the network itself is in doubt."""
    verdict = VERDICT_OF[found.reason]
    match weather.sky:
        case Sky.DOWN if verdict in {Verdict.UNREACHABLE, Verdict.DEAD} or _no_network(found):
            return replace(found, reason=Reason.NETWORK_DOWN, message="Nothing could be reached: the network seems to be down.")
        case Sky.CAPTIVE if verdict in {Verdict.DEAD, Verdict.MISMATCHED} or _answered_by(weather.portal, seen):
            message = f"{weather.portal or 'A login portal'} answers for other sites: the network asks for a login first."
            return replace(found, reason=Reason.CAPTIVE_PORTAL, message=message, match=None, remarks=())
        case _ if weather.proxied and found.reason is Reason.NO_SUCH_HOST:
            message = f"{found.message} Not called dead, since the proxy looked the name up."
            return replace(found, reason=Reason.DNS_TROUBLE, message=message)
        case _:
            return found


def _no_network(found: Judgement) -> bool:
    return found.reason in _ROADLESS


def _answered_by(portal: str | None, seen: Sighting) -> bool:
    return any(
        isinstance(one.outcome, Fetched) and host_of(one.outcome.final) == portal and host_of(one.outcome.requested) != portal
        for one in seen.evidence
    )


def _weigh(told: list[tuple[Role, Judgement]]) -> Judgement:
    """One judgement from those of all leads, in the order in which they were told."""
    by_address = [(role, found) for role, found in told if role in {Role.CITED, Role.VARIANT}]
    record = next((found for role, found in told if role is Role.DOI), None)
    copy = next((found for role, found in told if role is Role.ARCHIVED), None)
    if not by_address:
        return _copied(record or told[0][1], copy)
    address = _best_address(by_address)
    if record is not None:
        address = _with_record(address, record)
    return _copied(address, copy)


def _best_address(told: Sequence[tuple[Role, Judgement]]) -> Judgement:
    """The cited address, or the variant of it that works."""
    first = told[0][1]
    if VERDICT_OF[first.reason] is Verdict.LIVE:
        return first
    for role, found in told[1:]:
        if role is Role.VARIANT and VERDICT_OF[found.reason] is Verdict.LIVE:
            return _in_place_of(first, found, "variant")
    return first


def _in_place_of(first: Judgement, found: Judgement, kind: str) -> Judgement:
    """``found`` told instead of ``first``, with a word about the address that did not do."""
    url = _asked(found)
    remarks = (*found.remarks, _about_original(first))
    suggestions = (*found.suggestions, *((Suggestion(kind, url),) if url else ()))
    return replace(found, remarks=remarks, suggestions=suggestions)


def _asked(found: Judgement) -> str | None:
    target = found.evidence[0].question.target if found.evidence else None
    return target.url if isinstance(target, Url) else None


def _about_original(first: Judgement) -> Remark:
    match VERDICT_OF[first.reason]:
        case Verdict.DEAD:
            return Remark("original-dead", Severity.WARNING, f"The cited address itself is dead ({first.reason}): {first.message}")
        case Verdict.MISMATCHED:
            return Remark("title-differs", Severity.WARNING, f"The cited address shows something else: {first.message}")
        case _:
            return Remark("original-unread", Severity.NOTE, f"The cited address could not be read ({first.reason}): {first.message}")


def _with_record(address: Judgement, record: Judgement) -> Judgement:
    """The address's judgement and the DOI's, weighed: what is shown counts before what is not, and a wrong DOI is told."""
    if address.reason in SHOWS_TITLE:
        if record.reason in _WRONG_DOI:
            return replace(address, remarks=(*address.remarks, Remark(record.reason, Severity.WARNING, record.message)))
        return record_first(address, record)
    verdict = VERDICT_OF[address.reason]
    if record.reason in _WRONG_DOI:
        return address if verdict in {Verdict.DEAD, Verdict.MISMATCHED} else record
    if record.reason in SHOWS_TITLE:
        return replace(record, remarks=(*record.remarks, _about_original(address))) if verdict is not Verdict.LIVE else record
    if VERDICT_OF[record.reason] is Verdict.LIVE and verdict in {Verdict.DEAD, Verdict.BLOCKED, Verdict.UNREACHABLE}:
        return replace(record, remarks=(*record.remarks, _about_original(address)))
    return address


def record_first(address: Judgement, record: Judgement) -> Judgement:
    """Of two that show a title, the sure one; the address where both are."""
    return record if record.reason in _SURE and address.reason not in _SURE else address


def _copied(found: Judgement, copy: Judgement | None) -> Judgement:
    """The note's own archived copy, where the rest came to nothing and the copy shows the cited title."""
    if copy is None or VERDICT_OF[found.reason] is Verdict.LIVE:
        return found
    if copy.reason not in SHOWS_TITLE:
        if VERDICT_OF[copy.reason] is Verdict.LIVE and VERDICT_OF[found.reason] is Verdict.DEAD:
            return _archived(found, copy, "could not be compared")
        return found
    return _archived(found, copy, "shows the cited title")


def _archived(found: Judgement, copy: Judgement, what: str) -> Judgement:
    url = _asked(copy)
    return replace(
        copy,
        reason=Reason.ARCHIVED_COPY_LIVE,
        message=f"The cited address does not do ({found.reason}), but the note's own archived copy {what}. {copy.message}",
        remarks=(*copy.remarks, _about_original(found)),
        suggestions=(Suggestion("archive", url),) if url else (),
    )
