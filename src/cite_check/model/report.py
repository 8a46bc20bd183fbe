"""A run's result: each citation with its judgement, by document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from cite_check.model.citation import Citation
    from cite_check.model.document import Document, Position
    from cite_check.model.judgement import Judgement


@dataclass(frozen=True, slots=True)
class Finding:
    """One citation and what was concluded for it. A back-reference carries its antecedent's judgement."""

    citation: Citation
    position: Position
    judgement: Judgement


@dataclass(frozen=True, slots=True)
class DocumentReport:
    """One document's findings, in the order of the notes; ``document`` is ``None`` where it could not be read (then ``error``)."""

    path: str
    document: Document | None
    findings: tuple[Finding, ...] = ()
    error: str | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to know about the run as a whole."""

    rule: str
    message: str


@dataclass(frozen=True, slots=True)
class Report:
    """A whole run. ``complete``: every target was asked. ``targets``: how many different ones there are."""

    documents: tuple[DocumentReport, ...]
    started: datetime
    finished: datetime
    complete: bool = True
    offline: bool = False
    targets: int = 0
    notices: tuple[Notice, ...] = ()
