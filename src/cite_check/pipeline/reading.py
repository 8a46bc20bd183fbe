"""From sources to drafts: each document read and its citations found, with no word to the network."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cite_check.citing.cite import cite
from cite_check.citing.running_links import with_running_links
from cite_check.model.errors import DocumentError
from cite_check.readers.choose import choose

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cite_check.model.citation import Citation
    from cite_check.model.document import Document
    from cite_check.model.policy import CheckPolicy
    from cite_check.ports import Source

HEAD_BYTES = 256 * 1024
"""How much of a source is shown to those who choose its reader."""


@dataclass(frozen=True, slots=True)
class Intake:
    """A source to read. ``named``: the user named it, so that finding no note in it is an error. ``wanted``: its format, if said."""

    source: Source
    named: bool = True
    wanted: str | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A document with its citations, or the error that kept it from being read."""

    path: str
    document: Document | None = None
    citations: tuple[Citation, ...] = ()
    error: str | None = None


def read_drafts(intakes: Iterable[Intake], policy: CheckPolicy) -> tuple[Draft, ...]:
    """Read every intake. One that cannot be read becomes a draft with an error, and does not stop the others."""
    taken = [(intake, _read_draft(intake, policy)) for intake in intakes]
    if policy.allow_empty:
        return tuple(draft for _, draft in taken)
    some_notes = any(draft.document and draft.document.notes for _, draft in taken)
    return tuple(_empty_is_an_error(draft) if intake.named or not some_notes else draft for intake, draft in taken)


def _read_draft(intake: Intake, policy: CheckPolicy) -> Draft:
    name = intake.source.name
    try:
        head = intake.source.read()[:HEAD_BYTES]
        chosen = choose(name, head, intake.source.media_type, intake.wanted)
        document = chosen.load()(intake.source)
    except DocumentError as error:
        return Draft(name, error=f"{error.message} {error.advice}".strip())
    if policy.links:
        document = with_running_links(document)
    return Draft(name, document, cite(document))


def _empty_is_an_error(draft: Draft) -> Draft:
    if draft.document is None or draft.document.notes:
        return draft
    sought = draft.document.sought or "numbered notes"
    return Draft(draft.path, draft.document, error=f"{draft.path}: no note was found; looked for {sought}.")
