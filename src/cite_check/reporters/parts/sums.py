"""The lines that add a run up: its coverage first, its verdicts last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.model.document import NoteKind
from cite_check.model.verdict import Verdict
from cite_check.reporters.parts.counts import count_asked, count_verdicts, coverage, findings_of, warnings_of
from cite_check.reporters.parts.pen import DIM, STRONG, WARNING
from cite_check.reporters.parts.phrases import plural

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.text import Text

    from cite_check.model.report import DocumentReport, Report
    from cite_check.reporters.parts.counts import Coverage
    from cite_check.reporters.parts.pen import Pen

_ORDER: Final = (
    Verdict.LIVE,
    Verdict.DEAD,
    Verdict.MISMATCHED,
    Verdict.BLOCKED,
    Verdict.UNREACHABLE,
    Verdict.UNLINKED,
    Verdict.UNCHECKED,
)


def coverage_parts(documents: Sequence[DocumentReport], pen: Pen) -> list[Text]:
    """What the notes hold: "67 notes: 36 with a URL (34 different), 22 works without a link, 9 back-references"."""
    sums = coverage(documents)
    head = plural(sums.notes, _noun(documents))
    if sums.citations not in {0, sums.notes - sums.silent}:
        head += f" with {plural(sums.citations, 'citation')}"
    parts = _cited(sums) + _uncited(sums)
    said = [f"{head}:", *(f"{part}," for part in parts[:-1]), *parts[-1:]] if parts else [head]
    if sums.links_in_text:
        said[-1] += ";"
        said.append(f"{plural(sums.links_in_text, 'link')} outside the notes")
    return [pen.own(part) for part in said]


def _cited(sums: Coverage) -> list[str]:
    different = f" ({sums.addresses} different)" if sums.addresses < sums.linked else ""
    said = [f"{sums.linked} with a URL{different}"] if sums.linked else []
    return said + ([f"{sums.by_doi} with a DOI alone"] if sums.by_doi else [])


def _uncited(sums: Coverage) -> list[str]:
    said = [f"{plural(sums.unlinked, 'work')} without a link"] if sums.unlinked else []
    said += [plural(sums.references_back, "back-reference")] if sums.references_back else []
    return said + ([f"{sums.silent} that cite nothing" if sums.silent > 1 else "1 that cites nothing"] if sums.silent else [])


def _noun(documents: Sequence[DocumentReport]) -> str:
    kinds = {note.kind for report in documents if report.document for note in report.document.notes}
    return {frozenset({NoteKind.REFERENCE}): "reference", frozenset({NoteKind.LINK}): "link"}.get(frozenset(kinds), "note")


def verdict_parts(report: Report, pen: Pen) -> list[Text]:
    """How often each verdict was given: "31 live · 2 dead · 1 mismatched · 3 warnings"."""
    findings = findings_of(report.documents)
    counts = count_verdicts(findings)
    said = [pen.verdict_count(verdict, counts[verdict]) for verdict in _ORDER if counts[verdict]]
    if warnings := sum(len(warnings_of(finding)) for finding in findings):
        said.append(pen.own(plural(warnings, "warning"), WARNING))
    for part in said[:-1]:
        part.append_text(pen.own(" ·", DIM))
    return said or [pen.own("Nothing is cited.")]


def offline_line(report: Report) -> str:
    """What would be asked."""
    return f"Not asked: this is what was read. {plural(report.targets, 'address', 'addresses')} would be asked."


def incomplete_line(report: Report, pen: Pen) -> Text:
    """How far a run came that did not come to its end."""
    asked = min(count_asked(report), report.targets)
    return pen.own("Not finished:", STRONG).append(f" {asked} of {plural(report.targets, 'address', 'addresses')} asked to the end.")


def documents_line(documents: Sequence[DocumentReport]) -> str:
    """How many documents the run had."""
    unread = sum(1 for document in documents if document.error)
    said = plural(len(documents), "document")
    return f"{said}, {unread} not readable" if unread else said
