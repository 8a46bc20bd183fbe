"""A citation as a row where nothing was asked: what was read of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rich.text import Text

from cite_check.model.citation import Form
from cite_check.model.target import Doi
from cite_check.reporters.parts.layout import Column, Line, Row
from cite_check.reporters.parts.pen import DIM
from cite_check.reporters.parts.phrases import byline, dated

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cite_check.model.citation import Citation
    from cite_check.model.report import Finding
    from cite_check.reporters.parts.pen import Pen

COLUMNS: Final = (
    Column("note", most=8),
    Column("form"),
    Column("title", share=4, most=70),
    Column("author", share=2, most=28),
    Column("container", share=2, most=30),
    Column("date", most=24),
)
NARROW_COLUMNS: Final = (*COLUMNS[:3], Column("author, container, date", share=3, most=40))
WIDE_FROM: Final = 110
"""The width from which author, container and date have columns of their own."""


def columns(width: int) -> tuple[Column, ...]:
    """The columns for a width."""
    return COLUMNS if width >= WIDE_FROM else NARROW_COLUMNS


def row(finding: Finding, numbers: Mapping[str, str], pen: Pen) -> Row:
    """The row. ``numbers`` gives the notes' labels by their ids."""
    citation = finding.citation
    item = citation.item
    facts = (byline(item), item.container_title or "", dated(item.issued))
    beside = facts if pen.view.width >= WIDE_FROM else (", ".join(dict.fromkeys(fact for fact in facts if fact)),)
    title = item.title or item.title_short or citation.claim
    points_back = _points_back(citation, numbers, pen)
    cells = (
        pen.foreign(numbers.get(citation.ref.note, citation.ref.note)),
        pen.own(citation.form.value, "" if citation.form is Form.FULL else DIM),
        points_back if points_back and not title else pen.foreign(title or citation.text, "" if title else DIM),
        *(pen.foreign(fact) for fact in beside),
    )
    link = (Line(Text(), _address(citation, pen)),) if citation.leads or item.url else ()
    return Row(cells, link if points_back is None or not title else (*link, Line(points_back)))


def _points_back(citation: Citation, numbers: Mapping[str, str], pen: Pen) -> Text | None:
    """What a back-reference stands for, or may stand for."""
    if citation.form is Form.FULL:
        return None
    if citation.antecedent:
        note = citation.antecedent.note
        return pen.own(f"{pen.arrow} stands for note ", DIM).append_text(pen.foreign(numbers.get(note, note), DIM))
    if citation.candidates:
        notes = ", ".join(numbers.get(candidate.note, candidate.note) for candidate in citation.candidates)
        return pen.own("? may stand for notes ").append_text(pen.foreign(notes))
    return pen.own("? no earlier work that it could stand for")


def _address(citation: Citation, pen: Pen) -> str:
    target = citation.leads[0].target if citation.leads else None
    if isinstance(target, Doi):
        return pen.link(f"https://doi.org/{target.name}")
    return pen.link(target.url if target else citation.item.url or "")
