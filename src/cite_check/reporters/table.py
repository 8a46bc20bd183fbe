"""The report for people: coverage first, then a row a citation, then what it adds up to."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Final

from rich.console import Console
from rich.text import Text

from cite_check.model.document import Severity
from cite_check.model.verdict import Reason
from cite_check.model.view import Detail
from cite_check.reporters.parts import checked, extracted
from cite_check.reporters.parts.counts import verdict_of
from cite_check.reporters.parts.layout import Line, flow, lay, lay_below
from cite_check.reporters.parts.pen import DIM, STRONG, WARNING, Pen
from cite_check.reporters.parts.phrases import place, plural
from cite_check.reporters.parts.sums import coverage_parts, documents_line, incomplete_line, offline_line, verdict_parts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cite_check.model.document import Document, Problem
    from cite_check.model.report import DocumentReport, Finding, Report
    from cite_check.model.view import View
    from cite_check.reporters.parts.layout import Row

_LIKE_WEATHER: Final = frozenset({Reason.NETWORK_DOWN, Reason.CAPTIVE_PORTAL})
"""Reasons that say nothing of the citation itself: told once, never row by row."""
_TRAILING: Final = re.compile(r"[ ]+((?:\x1b\[[0-9;]*m)*)$", re.MULTILINE)  # blanks before a line's end or its last colour code


def render(report: Report, view: View) -> bytes:
    """The report in UTF-8 (in ASCII where the view asks for it): no ANSI without colour, no trailing blanks."""
    pen = Pen(view)
    lines = list(_report(report, pen))
    out = io.StringIO()
    console = Console(
        file=out,
        width=view.width,
        height=100,
        force_terminal=view.colour,
        color_system="standard" if view.colour else None,
        no_color=not view.colour,
        legacy_windows=False,
        _environ={},
    )
    console.print(Text("\n").join(lines), soft_wrap=True, highlight=False)
    return _TRAILING.sub(r"\1", out.getvalue()).encode("utf-8")


def _report(report: Report, pen: Pen) -> Iterator[Text]:
    several = len(report.documents) > 1
    for document in report.documents:
        if several:
            yield pen.foreign(document.path, STRONG)
        yield from _document(document, report, pen)
        yield Text()
    yield from _sum(report, pen)


def _document(report: DocumentReport, run: Report, pen: Pen) -> Iterator[Text]:
    if report.document is None:
        yield from _wrapped(pen.own("error: ", "bold red").append_text(pen.foreign(report.error or "it could not be read.")), pen)
        return
    if not report.document.notes:
        yield from _wrapped(_nothing(report.document, pen), pen)
    else:
        yield from flow(coverage_parts((report,), pen), pen.view.width)
    yield from _rows(report, run, pen)
    yield from _problems(report.document.problems, pen)


def _nothing(document: Document, pen: Pen) -> Text:
    said = pen.own("No note was found")
    return (
        said.append_text(pen.own(" (looked for: ")).append_text(pen.foreign(document.sought)).append(").")
        if document.sought
        else said.append(".")
    )


def _rows(report: DocumentReport, run: Report, pen: Pen) -> Iterator[Text]:
    notes = report.document.notes if report.document else ()
    numbers = {note.id: note.number or note.id for note in notes}
    weather = [finding for finding in report.findings if finding.judgement.reason in _LIKE_WEATHER]
    rows = list(_table_rows(report, numbers, run, pen))
    if rows:
        yield Text()
        yield from lay(extracted.columns(pen.view.width) if run.offline else checked.COLUMNS, rows, pen)
    if weather:
        yield Text()
        yield from _weather(weather, pen)


def _table_rows(report: DocumentReport, numbers: dict[str, str], run: Report, pen: Pen) -> Iterator[Row]:
    if run.offline:
        yield from (extracted.row(finding, numbers, pen) for finding in report.findings)
        return
    works = {finding.citation.ref: finding for finding in report.findings}
    yield from (checked.row(finding, numbers, works, pen) for finding in _chosen(report.findings, pen.view.detail))


def _chosen(findings: Sequence[Finding], detail: Detail) -> list[Finding]:
    told = [finding for finding in findings if finding.judgement.reason not in _LIKE_WEATHER]
    if detail is Detail.PROBLEMS or len(told) < len(findings):
        return [finding for finding in told if checked.needs_a_person(finding)]
    return told


def _weather(findings: Sequence[Finding], pen: Pen) -> list[Text]:
    judgement = findings[0].judgement
    said = pen.verdict(verdict_of(findings[0])).append_text(pen.own(f"  {plural(len(findings), 'citation')}: "))
    return _wrapped(said.append_text(pen.foreign(judgement.message)), pen, pen.tag(judgement.reason.value))


def _problems(problems: Sequence[Problem], pen: Pen) -> Iterator[Text]:
    wanted = [problem for problem in problems if pen.view.detail is not Detail.PROBLEMS or problem.severity is Severity.WARNING]
    if wanted:
        yield Text()
    for problem in wanted:
        sign = pen.own("! ", WARNING) if problem.severity is Severity.WARNING else pen.own("– ", DIM)
        yield from _wrapped(sign.append_text(pen.foreign(problem.message)), pen, pen.tag(problem.rule, place(problem.position)))


def _sum(report: Report, pen: Pen) -> Iterator[Text]:
    if not report.documents:
        yield pen.own("No document was read.")
    if len(report.documents) > 1:
        yield from flow([pen.own(f"{documents_line(report.documents)};"), *coverage_parts(report.documents, pen)], pen.view.width)
    if report.offline:
        yield from _wrapped(pen.own(offline_line(report)), pen)
    elif report.documents:
        yield from flow(verdict_parts(report, pen), pen.view.width)
        if not report.complete:
            yield from _wrapped(incomplete_line(report, pen), pen)
    for notice in report.notices:
        yield from _wrapped(pen.foreign(notice.message), pen, pen.tag(notice.rule))


def _wrapped(text: Text, pen: Pen, tag: Text | None = None) -> list[Text]:
    return lay_below((Line(text, tag=tag),), 0, pen)
