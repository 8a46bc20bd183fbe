"""The exit status: a pure function of the report and of what the user wants to fail on."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Final

from cite_check.model.document import Severity
from cite_check.model.verdict import VERDICT_OF, Reason, Verdict

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from cite_check.model.report import Finding, Report

WARNING: Final = "warning"
FAIL_WORDS: Final = (*(verdict.value for verdict in Verdict), WARNING)
"""What ``--fail-on`` takes."""
STRICT: Final = frozenset({Verdict.BLOCKED.value, Verdict.UNREACHABLE.value, Verdict.UNCHECKED.value, WARNING})
"""What ``--strict`` adds."""
NO_NETWORK: Final = frozenset({Reason.NETWORK_DOWN, Reason.CAPTIVE_PORTAL})


class Exit(IntEnum):
    """The statuses; where several hold, the last listed wins."""

    CLEAN = 0
    FINDINGS = 1
    USAGE = 2
    NOT_DONE = 3
    INTERRUPTED = 130


def exit_status(report: Report, fail_on: AbstractSet[str], *, interrupted: bool = False) -> Exit:
    """The status of a run that made a report; precedence 130, 3, 2, 1, 0."""
    findings = [finding for document in report.documents for finding in document.findings]
    failing = any(fails(finding, fail_on) for finding in findings)
    statuses = (
        (interrupted, Exit.INTERRUPTED),
        (any(finding.judgement.reason in NO_NETWORK for finding in findings), Exit.NOT_DONE),
        (not report.complete and not report.offline and not failing, Exit.NOT_DONE),
        (any(document.error for document in report.documents), Exit.USAGE),
        (failing or _warned(report, fail_on), Exit.FINDINGS),
    )
    return next((status for holds, status in statuses if holds), Exit.CLEAN)


def fails(finding: Finding, fail_on: AbstractSet[str]) -> bool:
    """Whether one finding is among what the user fails on. What the user ignores never is."""
    judgement = finding.judgement
    if judgement.reason is Reason.IGNORED or (judgement.reason is Reason.OFFLINE):
        return False
    warned = WARNING in fail_on and any(remark.severity is Severity.WARNING for remark in judgement.remarks)
    return warned or VERDICT_OF[judgement.reason].value in fail_on


def _warned(report: Report, fail_on: AbstractSet[str]) -> bool:
    problems = (problem for part in report.documents if part.document for problem in part.document.problems)
    return WARNING in fail_on and any(problem.severity is Severity.WARNING for problem in problems)
