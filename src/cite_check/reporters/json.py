"""The report as JSON, version 1: the shape that ``report.schema.json`` tells. Keys are always present, null where empty."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from cite_check.model.document import Position
from cite_check.model.item import Item
from cite_check.model.outcome import Failed, FailureKind, Fetched
from cite_check.model.tool import NAME, VERSION
from cite_check.reporters.parts.counts import count_verdicts, findings_of, verdict_of
from cite_check.reporters.parts.csl import csl
from cite_check.reporters.parts.outside import kept, kept_link, kept_offset
from cite_check.reporters.schema import SCHEMA_VERSION

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cite_check.model.citation import CitationRef
    from cite_check.model.document import Note, Problem
    from cite_check.model.evidence import Evidence
    from cite_check.model.judgement import Judgement, Suggestion
    from cite_check.model.match import Match
    from cite_check.model.outcome import Redirect
    from cite_check.model.page import Page
    from cite_check.model.remark import Remark
    from cite_check.model.report import DocumentReport, Finding, Report
    from cite_check.model.view import View

Record = dict[str, object]

NEVER_ASKED: Final = frozenset({FailureKind.SCHEME, FailureKind.BUDGET, FailureKind.INTERRUPTED})
"""Failures for which no request was made: they are no evidence."""


def render(report: Report, view: View) -> bytes:
    """The whole report. It is ASCII, so that nothing in it can steer a terminal; the view makes no difference."""
    del view
    text = json.dumps(_report(report), ensure_ascii=True, allow_nan=False, indent=2)
    return (text.replace("\x7f", "\\u007f") + "\n").encode("ascii")


def _report(report: Report) -> Record:
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": NAME, "version": VERSION},
        "complete": report.complete,
        "offline": report.offline,
        "started": _time(report.started),
        "finished": _time(report.finished),
        "notices": [{"rule": notice.rule, "message": kept(notice.message)} for notice in report.notices],
        "summary": _summary(report),
        "documents": [_document(document) for document in report.documents],
    }


def _time(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _summary(report: Report) -> Record:
    findings = findings_of(report.documents)
    documents = [document.document for document in report.documents if document.document]
    return {
        "documents": len(report.documents),
        "notes": sum(len(document.notes) for document in documents),
        "citations": len(findings),
        "targets": report.targets,
        "links_in_text": sum(len(document.links) for document in documents),
        **{verdict.value: count for verdict, count in count_verdicts(findings).items()},
        "remarks": sum(len(finding.judgement.remarks) for finding in findings),
    }


def _document(report: DocumentReport) -> Record:
    document = report.document
    notes = {note.id: note for note in document.notes} if document else {}
    return {
        "path": kept(report.path),
        "format": document.format if document else None,
        "error": kept(report.error) if report.error else None,
        "problems": [_remark(problem, problem.position) for problem in document.problems] if document else [],
        "notes": [_note(note) for note in notes.values()],
        "citations": [_citation(finding, notes.get(finding.citation.ref.note)) for finding in report.findings],
    }


def _note(note: Note) -> Record:
    return {
        "id": kept(note.id),
        "kind": note.kind.value,
        "number": kept(note.number),
        "text": kept(note.text),
        "position": _position(note.position),
        "markers": [{"position": _position(marker.position), "context": kept(marker.context)} for marker in note.markers],
    }


def _position(position: Position) -> Record:
    return {
        "part": kept(position.part) if position.part is not None else None,
        "paragraph": position.paragraph,
        "page": position.page,
        "line": position.line,
        "column": position.column,
        "end_line": position.end_line,
        "end_column": position.end_column,
    }


def _citation(finding: Finding, note: Note | None) -> Record:
    citation, judgement = finding.citation, finding.judgement
    return {
        "note": kept(citation.ref.note),
        "index": citation.ref.index,
        "form": citation.form.value,
        "text": kept(citation.text),
        "position": _position(finding.position),
        "item": csl(citation.item),
        "locator": kept(citation.locator) if citation.locator else None,
        "fields": _fields(finding, note),
        "antecedent": _ref(citation.antecedent) if citation.antecedent else None,
        "candidates": [_ref(candidate) for candidate in citation.candidates],
        "verdict": verdict_of(finding).value,
        **_judgement(judgement, finding.position),
    }


def _ref(ref: CitationRef) -> Record:
    return {"note": kept(ref.note), "index": ref.index}


def _fields(finding: Finding, note: Note | None) -> list[Record]:
    """Where each field stands in the note's text as this report writes it, half open, in code points from 0."""
    if note is None:
        return []
    return [
        {"name": field.name, "start": kept_offset(note.text, field.span.start), "end": kept_offset(note.text, field.span.end)}
        for field in finding.citation.fields
    ]


def _judgement(judgement: Judgement, position: Position) -> Record:
    """The conclusion. A remark without a place of its own is about the citation as a whole."""
    return {
        "reason": judgement.reason.value,
        "message": kept(judgement.message),
        "score": round(judgement.match.score, 3) if judgement.match else None,
        "found": _found(judgement),
        "match": _match(judgement.match) if judgement.match else None,
        "evidence": _evidence_list(judgement),
        "remarks": [_remark(remark, position) for remark in judgement.remarks],
        "suggestions": [_suggestion(suggestion) for suggestion in judgement.suggestions],
    }


def _found(judgement: Judgement) -> Record | None:
    """What the deciding answer shows of itself, as CSL-JSON; null where it shows nothing."""
    page = judgement.evidence[0].page if judgement.evidence else None
    if page is None:
        return None
    return csl(_found_item(page, judgement.match)) or None


def _found_item(page: Page, match: Match | None) -> Item:
    best = match.reading if match and match.reading else next(iter(page.readings), None)
    return Item(
        type=page.item_type,
        title=best.text if best else None,
        author=page.authors,
        container_title=next(iter(page.sites), None),
        issued=next((reading.date for reading in page.dates), None),
        doi=page.doi,
    )


def _match(match: Match) -> Record:
    return {
        "closeness": match.closeness.value,
        "missing": [kept(word) for word in match.missing],
        "extra": [kept(word) for word in match.extra],
        "in_text": match.in_text,
        "in_address": match.in_address,
        "author": match.author.value,
        "date": match.date.value,
        "container": match.container.value,
    }


def _evidence_list(judgement: Judgement) -> list[Record]:
    """What was asked, the deciding answer first; it alone has the reading that the match was made with."""
    compared = judgement.match.reading.source if judgement.match and judgement.match.reading else None
    asked = [
        evidence for evidence in judgement.evidence if not (isinstance(evidence.outcome, Failed) and evidence.outcome.kind in NEVER_ASKED)
    ]
    return [
        _evidence(evidence, compared if place == 0 and compared else _best_source(evidence.page)) for place, evidence in enumerate(asked)
    ]


def _best_source(page: Page | None) -> str | None:
    return page.readings[0].source if page and page.readings else None


def _evidence(evidence: Evidence, title_source: str | None) -> Record:
    outcome = evidence.outcome
    answer = _answer(outcome) if isinstance(outcome, Fetched) else _failure(outcome)
    return {
        "requested": kept_link(outcome.requested),
        **answer,
        "redirects": _redirects(outcome.redirects),
        "title_source": title_source,
        "checked": _time(outcome.checked),
        "elapsed_ms": outcome.elapsed_ms,
        "attempts": outcome.attempts,
        "purpose": evidence.question.purpose.value,
    }


def _answer(fetched: Fetched) -> Record:
    return {
        "final": kept_link(fetched.final),
        "status": fetched.status,
        "media_type": kept(fetched.media_type) if fetched.media_type else None,
        "cached": fetched.cached,
        "error": None,
        "error_detail": None,
        "failed_at": None,
    }


def _failure(failed: Failed) -> Record:
    return {
        "final": None,
        "status": None,
        "media_type": None,
        "cached": False,
        "error": failed.kind.value,
        "error_detail": kept(failed.detail) or None,
        "failed_at": kept_link(failed.hop or failed.requested),
    }


def _redirects(redirects: Iterable[Redirect]) -> list[Record]:
    return [{"status": redirect.status, "url": kept_link(redirect.url)} for redirect in redirects]


def _remark(remark: Remark | Problem, position: Position) -> Record:
    return {
        "rule": remark.rule,
        "severity": remark.severity.value,
        "message": kept(remark.message),
        "position": _position(position if remark.position == Position() else remark.position),
    }


def _suggestion(suggestion: Suggestion) -> Record:
    return {
        "kind": suggestion.kind,
        "url": kept_link(suggestion.url),
        "date": kept(suggestion.date) if suggestion.date else None,
        "title": kept(suggestion.title) if suggestion.title else None,
    }
