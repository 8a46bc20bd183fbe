"""Parsed citations as the scorers' tests need them: what a parser might give, made by hand."""

from __future__ import annotations

from cite_check.model.citation import Citation, CitationRef, Form
from cite_check.model.document import Span
from cite_check.model.item import Item


def citation(text: str, item: Item | None = None, *, note: str = "1", index: int = 1, form: Form = Form.FULL) -> Citation:
    return Citation(CitationRef(note, index), form, text, Span(0, len(text)), item or Item())
