"""From judgements to a document's report: every citation in order, back-references with what their antecedent came to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cite_check.citing.places import locate
from cite_check.citing.targets import distinct_targets
from cite_check.judging.selection import select
from cite_check.model.report import DocumentReport, Finding

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cite_check.model.citation import Citation, CitationRef
    from cite_check.model.judgement import Judgement
    from cite_check.model.policy import CheckPolicy
    from cite_check.model.target import Target
    from cite_check.pipeline.reading import Draft


def conclude_draft(draft: Draft, conclude: Callable[[Citation], Judgement], policy: CheckPolicy) -> DocumentReport:
    """Judge a draft's citations by ``conclude``; one that stands for an antecedent, and has no address of its own, takes its judgement."""
    if draft.document is None:
        return DocumentReport(draft.path, None, error=draft.error)
    notes = {note.id: note for note in draft.document.notes}
    judgements: dict[CitationRef, Judgement] = {}
    findings = []
    for citation in draft.citations:
        carried = None if citation.leads or citation.antecedent is None else judgements.get(citation.antecedent)
        judgement = carried or select(conclude(citation), policy.select, policy.ignore)
        judgements[citation.ref] = judgement
        findings.append(Finding(citation, locate(notes[citation.ref.note], citation.span), judgement))
    return DocumentReport(draft.path, draft.document, tuple(findings), draft.error)


def count_targets(drafts: Sequence[Draft]) -> int:
    """How many different targets the drafts cite."""
    targets: set[Target] = set()
    for draft in drafts:
        targets.update(distinct_targets(draft.citations))
    return len(targets)
