"""What a report adds up to: verdicts, warnings, and how much of the notes could be asked at all."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cite_check.model.citation import Form
from cite_check.model.document import Severity
from cite_check.model.outcome import Failed, FailureKind
from cite_check.model.target import Doi, Role, Url
from cite_check.model.verdict import VERDICT_OF, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cite_check.model.citation import Citation
    from cite_check.model.outcome import Outcome
    from cite_check.model.remark import Remark
    from cite_check.model.report import DocumentReport, Finding, Report
    from cite_check.model.target import Target

_NEVER_SENT: Final = frozenset({FailureKind.BUDGET, FailureKind.INTERRUPTED})


@dataclass(frozen=True, slots=True)
class Coverage:
    """What the notes hold. The four kinds of citation add up to ``citations``; ``addresses`` are the different URLs of the linked ones."""

    notes: int
    silent: int
    """Notes that cite nothing."""
    citations: int
    linked: int
    by_doi: int
    unlinked: int
    references_back: int
    addresses: int
    links_in_text: int


def verdict_of(finding: Finding) -> Verdict:
    """The verdict that the finding's reason stands for."""
    return VERDICT_OF[finding.judgement.reason]


def count_verdicts(findings: Iterable[Finding]) -> dict[Verdict, int]:
    """How often each verdict was given, all of them named, in their order."""
    counted = Counter(verdict_of(finding) for finding in findings)
    return {verdict: counted[verdict] for verdict in Verdict}


def warnings_of(finding: Finding) -> tuple[Remark, ...]:
    """The finding's remarks that a person should look at."""
    return tuple(remark for remark in finding.judgement.remarks if remark.severity is Severity.WARNING)


def findings_of(documents: Iterable[DocumentReport]) -> list[Finding]:
    """The findings of all documents, in order."""
    return [finding for document in documents for finding in document.findings]


def count_asked(report: Report) -> int:
    """How many of the report's different targets were asked to the end, whatever the answer."""
    return len(
        {
            evidence.question.target
            for finding in findings_of(report.documents)
            for evidence in finding.judgement.evidence
            if _was_sent(evidence.outcome) and evidence.question.about is None
        }
    )


def _was_sent(outcome: Outcome) -> bool:
    return not (isinstance(outcome, Failed) and (outcome.kind in _NEVER_SENT or outcome.attempts == 0))


def coverage(documents: Iterable[DocumentReport]) -> Coverage:
    """The coverage of one document, or of several together."""
    reports = tuple(documents)
    notes = [note for report in reports if report.document for note in report.document.notes]
    findings = findings_of(reports)
    citing = {(index, finding.citation.ref.note) for index, report in enumerate(reports) for finding in report.findings}
    kinds = Counter(_kind(finding.citation) for finding in findings)
    return Coverage(
        notes=len(notes),
        silent=len(notes) - len(citing),
        citations=len(findings),
        linked=kinds["linked"],
        by_doi=kinds["doi"],
        unlinked=kinds["unlinked"],
        references_back=kinds["back"],
        addresses=len({target for finding in findings if isinstance(target := _first_target(finding.citation), Url)}),
        links_in_text=sum(len(report.document.links) for report in reports if report.document),
    )


def _kind(citation: Citation) -> str:
    target = _first_target(citation)
    if target is None:
        return "unlinked" if citation.form is Form.FULL else "back"
    return "doi" if isinstance(target, Doi) else "linked"


def _first_target(citation: Citation) -> Target | None:
    """The target that the citation itself names first; what a back-reference has from its antecedent is not its own."""
    own = citation.form is Form.FULL or citation.item.url or citation.item.doi
    targets = (lead.target for lead in citation.leads if lead.role is not Role.ARCHIVED)
    return next(targets, None) if own else None
