"""Which distinct targets a document's citations name, and which citations name each."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cite_check.model.citation import Citation, CitationRef
    from cite_check.model.target import Target


def distinct_targets(citations: Iterable[Citation]) -> dict[Target, tuple[CitationRef, ...]]:
    """Each target once, in the order first named, with the citations whose leads hold it."""
    named: dict[Target, list[CitationRef]] = {}
    for citation in citations:
        for lead in citation.leads:
            named.setdefault(lead.target, []).append(citation.ref)
    return {target: tuple(refs) for target, refs in named.items()}
