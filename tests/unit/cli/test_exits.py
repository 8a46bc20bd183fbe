"""The exit status of every kind of run."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from cite_check.cli.exits import STRICT, Exit, exit_status
from cite_check.model.citation import Citation, CitationRef, Form
from cite_check.model.document import Document, Position, Problem, Severity, Span
from cite_check.model.item import Item
from cite_check.model.judgement import Judgement
from cite_check.model.remark import Remark
from cite_check.model.report import DocumentReport, Finding, Report
from cite_check.model.verdict import Reason

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
DEFAULT = frozenset({"dead", "mismatched"})
WARNING = Remark("title-differs", Severity.WARNING, "The titles differ.")


def report(*reasons: Reason, remarks: tuple[Remark, ...] = (), error: str | None = None, complete: bool = True) -> Report:
    findings = tuple(
        Finding(
            Citation(CitationRef("1", index), Form.FULL, "x", Span(0, 1), Item()), Position(), Judgement(reason, "why", remarks=remarks)
        )
        for index, reason in enumerate(reasons, start=1)
    )
    return Report((DocumentReport("a.md", Document("a.md", "markdown", ()), findings, error),), NOON, NOON, complete=complete)


@pytest.mark.parametrize(
    ("made", "status"),
    [
        (report(Reason.TITLE_MATCHES), Exit.CLEAN),
        (report(), Exit.CLEAN),
        (report(Reason.TITLE_CLOSE, remarks=(WARNING,)), Exit.CLEAN),
        (report(Reason.REFUSED, Reason.TIMEOUT, Reason.NO_ADDRESS, Reason.SCHEME), Exit.CLEAN),
        (report(Reason.TITLE_MATCHES, Reason.NOT_FOUND), Exit.FINDINGS),
        (report(Reason.TITLE_DIFFERS), Exit.FINDINGS),
        (report(Reason.IGNORED), Exit.CLEAN),
        (report(Reason.NOT_FOUND, error="No note was found."), Exit.USAGE),
        (report(Reason.NETWORK_DOWN), Exit.NOT_DONE),
        (report(Reason.CAPTIVE_PORTAL, error="unreadable"), Exit.NOT_DONE),
        (report(Reason.TITLE_MATCHES, Reason.NOT_ASKED, complete=False), Exit.NOT_DONE),
        (report(Reason.NOT_FOUND, Reason.NOT_ASKED, complete=False), Exit.FINDINGS),
    ],
)
def test_status(made: Report, status: Exit) -> None:
    assert exit_status(made, DEFAULT) is status


def test_an_interrupt_beats_everything() -> None:
    assert exit_status(report(Reason.NETWORK_DOWN, error="x"), DEFAULT, interrupted=True) is Exit.INTERRUPTED


def test_an_offline_run_is_clean() -> None:
    made = replace(report(Reason.OFFLINE, complete=False), offline=True)
    assert exit_status(made, DEFAULT | STRICT) is Exit.CLEAN


@pytest.mark.parametrize("reason", [Reason.REFUSED, Reason.TIMEOUT, Reason.NOTHING_READABLE])
def test_strict_adds_what_nobody_can_know(reason: Reason) -> None:
    remarks = (WARNING,) if reason is Reason.NOTHING_READABLE else ()
    assert exit_status(report(reason, remarks=remarks), DEFAULT | STRICT) is Exit.FINDINGS


def test_a_readers_warning_counts_where_warnings_do() -> None:
    problem = Problem("encoding", Severity.WARNING, "Three bytes could not be read.")
    made = report(Reason.TITLE_MATCHES)
    warned = replace(made, documents=(replace(made.documents[0], document=Document("a.md", "text", (), problems=(problem,))),))
    assert exit_status(warned, DEFAULT) is Exit.CLEAN
    assert exit_status(warned, frozenset({"warning"})) is Exit.FINDINGS
