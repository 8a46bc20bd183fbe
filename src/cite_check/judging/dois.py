"""What the answer for a DOI comes to: its handle and its record, never the publisher's wall."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Final, assert_never

from cite_check.address import parse
from cite_check.judging import explain
from cite_check.judging.clues import has
from cite_check.judging.failures import failed
from cite_check.judging.match import match
from cite_check.judging.statuses import reason_of
from cite_check.judging.thresholds import RECORD_DIFFERS
from cite_check.judging.titles import compare
from cite_check.judging.words import words
from cite_check.model.citation import Certainty
from cite_check.model.document import Severity
from cite_check.model.judgement import Judgement
from cite_check.model.match import Agreement, Closeness
from cite_check.model.outcome import Failed, Fetched
from cite_check.model.page import Page, PageKind, SignName
from cite_check.model.remark import Remark
from cite_check.model.verdict import Reason

if TYPE_CHECKING:
    from cite_check.model.citation import Citation
    from cite_check.model.evidence import Evidence
    from cite_check.model.match import Match
    from cite_check.model.target import Doi

_HANDLES: Final = "/api/handles/"


def conclude_doi(citation: Citation, doi: Doi, evidence: Evidence) -> Judgement:
    """What ``evidence`` comes to for a citation's DOI."""
    outcome = evidence.outcome
    match outcome:
        case Failed():
            return failed(evidence, outcome)
        case Fetched():
            page = evidence.page or Page(PageKind.OTHER)
            found = _registered(citation, doi, page) if _has_record(page) else _unrecorded(doi, outcome, page)
            return Judgement(found.reason, found.message, found.match, (evidence,), found.remarks)
        case _:
            assert_never(outcome)


def _has_record(page: Page) -> bool:
    return page.kind is PageKind.RECORD and bool(page.readings)


def _unrecorded(doi: Doi, outcome: Fetched, page: Page) -> Judgement:
    """A DOI without a record that could be read."""
    final = parse(outcome.final)
    by_handle = final is not None and final.path.startswith(_HANDLES)
    if outcome.status == HTTPStatus.NOT_FOUND and by_handle:
        return Judgement(Reason.DOI_NOT_REGISTERED, f"No DOI {doi.name} is registered.")
    if has(page, SignName.REGISTERED) or (page.kind is PageKind.RECORD and outcome.status == HTTPStatus.OK):
        return Judgement(Reason.NOTHING_TO_COMPARE, f"The DOI {doi.name} is registered, but its record could not be had.")
    said = f"The DOI service answered {explain.status_words(outcome.status)} for {doi.name}"
    reason = reason_of(outcome.status)
    if reason in {Reason.NOT_FOUND, Reason.GONE, Reason.BAD_ANSWER, None}:
        return Judgement(Reason.BAD_ANSWER, f"{said}, which is no answer of the DOI system.")
    return Judgement(reason, f"{said}.")


def _registered(citation: Citation, doi: Doi, page: Page) -> Judgement:
    met = match(citation.item, page, f"https://doi.org/{doi.name}")
    record = f"The record of DOI {doi.name}"
    match met.closeness:
        case Closeness.SAME:
            return Judgement(Reason.TITLE_MATCHES, f"{record} has the cited title: {explain.quoted(page.readings[0].text)}.", met)
        case Closeness.INCOMPARABLE:
            why = "the note gives no title" if met.cited is None else "its title is in another script"
            return Judgement(Reason.NOTHING_TO_COMPARE, f"{record} exists; {why}.", met)
        case Closeness.CLOSE:
            return _close(record, met)
        case Closeness.DIFFERENT:
            return _other_title(citation, record, page, met)


def _close(record: str, met: Match) -> Judgement:
    message = explain.differs(met, record)
    return Judgement(Reason.TITLE_CLOSE, message, met, remarks=(Remark("title-differs", Severity.WARNING, message),))


def _other_title(citation: Citation, record: str, page: Page, met: Match) -> Judgement:
    """Another title: of the book or the journal that the work is in, a translation, or another work."""
    message = explain.differs(met, record)
    remarks = (Remark("title-differs", Severity.WARNING, message),)
    if _is_container(citation, page):
        return Judgement(Reason.TITLE_CLOSE, f"{message[:-1]}: that is what the cited work is part of.", met, remarks=remarks)
    if met.author is Agreement.AGREES and met.date is Agreement.AGREES:
        return Judgement(Reason.RETITLED, f"{message[:-1]}; the author and the date agree.", met, remarks=remarks)
    if citation.certainty is Certainty.GUESS:
        return Judgement(Reason.NOTHING_TO_COMPARE, f"{message[:-1]}; whether the note cites it is unsure.", met)
    if met.score > RECORD_DIFFERS:
        return Judgement(Reason.TITLE_CLOSE, message, met, remarks=remarks)
    return Judgement(Reason.DOI_DIFFERS, message, met)


def _is_container(citation: Citation, page: Page) -> bool:
    names = [name for name in (citation.item.container_title, citation.item.collection_title) if name]
    return any(compare(words(name), words(reading.text)).score >= RECORD_DIFFERS for name in names for reading in page.readings)
