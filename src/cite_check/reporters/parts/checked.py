"""A finding as a row of the table: the note, the verdict, what is cited, what was found or why; below it what a person needs to act."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rich.text import Text

from cite_check.address import same_place
from cite_check.model.citation import Form
from cite_check.model.document import Severity
from cite_check.model.outcome import Fetched
from cite_check.model.verdict import VERDICT_OF, Reason, Verdict
from cite_check.model.view import Detail
from cite_check.reporters.parts.counts import verdict_of, warnings_of
from cite_check.reporters.parts.differing import is_near, marked
from cite_check.reporters.parts.evidence import evidence_lines
from cite_check.reporters.parts.layout import Column, Line, Row
from cite_check.reporters.parts.pen import DIM, WARNING
from cite_check.reporters.parts.phrases import SUGGESTED, WHY, byline, place

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cite_check.model.citation import CitationRef
    from cite_check.model.judgement import Judgement, Suggestion
    from cite_check.model.remark import Remark
    from cite_check.model.report import Finding
    from cite_check.reporters.parts.pen import Pen

COLUMNS: Final = (Column("note", most=8), Column("verdict"), Column("cited", share=5, most=64), Column("found, or why", share=4, most=56))

_FOR_A_PERSON: Final = frozenset({Verdict.DEAD, Verdict.MISMATCHED, Verdict.BLOCKED, Verdict.UNREACHABLE})
_WITHOUT_ANTECEDENT: Final = frozenset({Reason.NO_ANTECEDENT, Reason.AMBIGUOUS_ANTECEDENT})
_SHOWS_FOUND_TITLE: Final = frozenset({Reason.TITLE_CLOSE, Reason.RETITLED, Reason.TITLE_DIFFERS, Reason.TAKEN_OVER, Reason.DOI_DIFFERS})
_TOLD_BY_MESSAGE: Final = {
    Reason.TITLE_CLOSE: "title-differs",
    Reason.RETITLED: "title-differs",
    Reason.REFUSED: "address-names-title",
    Reason.TOO_MANY_REQUESTS: "address-names-title",
    Reason.CHALLENGE: "address-names-title",
    Reason.LOGIN_WALL: "address-names-title",
}
"""The remark whose fact a reason's message always tells: it is not said twice."""


def needs_a_person(finding: Finding) -> bool:
    """Whether somebody should look: it may be rotten, it could not be seen, or there is a warning."""
    return verdict_of(finding) in _FOR_A_PERSON or bool(warnings_of(finding))


def row(finding: Finding, numbers: Mapping[str, str], works: Mapping[CitationRef, Finding], pen: Pen) -> Row:
    """The row. ``numbers`` gives the notes' labels by their ids, ``works`` the document's findings by their refs."""
    reference = finding.citation.ref.note
    cells = (
        pen.foreign(numbers.get(reference, reference)),
        pen.verdict(verdict_of(finding)),
        _cited(finding, works, pen),
        _found(finding, numbers, pen),
    )
    if pen.view.detail is Detail.EVIDENCE and not _carried(finding):
        return Row(cells, (*_below(finding, pen), *evidence_lines(finding, pen)))
    if _is_told(finding):
        return Row(cells, _below(finding, pen))
    return Row(cells, _moves(finding, pen), most_lines=1)


def _is_told(finding: Finding) -> bool:
    """Whether the row says its reason in full: somebody should look at it, and it is not its antecedent's."""
    reason = finding.judgement.reason
    return not _carried(finding) and (needs_a_person(finding) or reason in _WITHOUT_ANTECEDENT)


def _carried(finding: Finding) -> bool:
    """Whether the judgement is its antecedent's, and so is told there."""
    return finding.citation.antecedent is not None and not finding.citation.leads


def _cited(finding: Finding, works: Mapping[CitationRef, Finding], pen: Pen) -> Text:
    citation = finding.citation
    antecedent = works.get(citation.antecedent) if citation.antecedent else None
    item = antecedent.citation.item if antecedent and citation.form is not Form.FULL else citation.item
    title = item.title or item.title_short or citation.claim
    match = finding.judgement.match
    if title and match and match.cited and finding.judgement.reason in _SHOWS_FOUND_TITLE:
        return marked(pen, title, match.missing) if is_near(match) else pen.foreign(title)
    return pen.foreign(title or byline(item) or item.url or citation.text)


def _found(finding: Finding, numbers: Mapping[str, str], pen: Pen) -> Text:
    judgement = finding.judgement
    if _carried(finding) and finding.citation.antecedent:
        note = finding.citation.antecedent.note
        return pen.own("as in note ", DIM).append_text(pen.foreign(numbers.get(note, note), DIM))
    match = judgement.match
    if judgement.reason in _SHOWS_FOUND_TITLE and match and match.reading:
        found = marked(pen, match.reading.text, match.extra) if is_near(match) else pen.foreign(match.reading.text)
        return pen.own("“").append_text(found).append_text(pen.own("”"))
    style = "" if needs_a_person(finding) else DIM
    return pen.own(WHY[judgement.reason] + (", moved" if _moved(judgement) else ""), style)


def _moved(judgement: Judgement) -> bool:
    outcome = judgement.evidence[0].outcome if judgement.evidence else None
    live = VERDICT_OF[judgement.reason] is Verdict.LIVE
    return live and isinstance(outcome, Fetched) and not same_place(outcome.requested, outcome.final)


def _below(finding: Finding, pen: Pen) -> tuple[Line, ...]:
    """The message with its rule and place, the address, the remarks, the suggestions."""
    judgement = finding.judgement
    told = [remark for remark in judgement.remarks if _is_told_by_message(remark, judgement)]
    sign = pen.own("! ", WARNING) if set(told) & set(warnings_of(finding)) else pen.own("")
    message = sign.append_text(pen.foreign(judgement.message))
    lines = [Line(message, tag=pen.tag(judgement.reason.value, place(finding.position)))]
    told_by_evidence = pen.view.detail is Detail.EVIDENCE and judgement.evidence
    if (url := _address(finding)) and not told_by_evidence:
        lines.append(Line(Text(), pen.link(url)))
    lines += [_remarked(remark, pen) for remark in judgement.remarks if remark not in told]
    return (*lines, *_suggestions(judgement, pen))


def _is_told_by_message(remark: Remark, judgement: Judgement) -> bool:
    return remark.message in judgement.message or remark.rule == _TOLD_BY_MESSAGE.get(judgement.reason)


def _remarked(remark: Remark, pen: Pen) -> Line:
    sign = pen.own("! ", WARNING) if remark.severity is Severity.WARNING else pen.own("– ", DIM)
    return Line(sign.append_text(pen.foreign(remark.message)), tag=pen.tag(remark.rule))


def _moves(finding: Finding, pen: Pen) -> tuple[Line, ...]:
    return () if _carried(finding) else _suggestions(finding.judgement, pen)


def _address(finding: Finding) -> str | None:
    """The address that a person would open: the one that decided, else the cited one."""
    if finding.judgement.evidence:
        return finding.judgement.evidence[0].outcome.requested
    return finding.citation.item.url


def _suggestions(judgement: Judgement, pen: Pen) -> tuple[Line, ...]:
    known = judgement.match.reading.text if judgement.match and judgement.match.reading else None
    return tuple(
        _suggested(suggestion, suggestion.title if suggestion.title != known else None, pen) for suggestion in judgement.suggestions
    )


def _suggested(suggestion: Suggestion, title: str | None, pen: Pen) -> Line:
    said = pen.own(f"{pen.arrow} {SUGGESTED.get(suggestion.kind, suggestion.kind)}", "cyan")
    if suggestion.date:
        said.append_text(pen.own(" of ")).append_text(pen.foreign(suggestion.date))
    if title:
        said.append(" ").append_text(pen.quoted(title))
    return Line(said.append(":"), pen.link(suggestion.url))
