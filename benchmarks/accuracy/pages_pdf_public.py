"""Measures PDFs that lie in the data folder beside a list of their titles; neither is kept here (docs/evaluation.md)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from benchmarks.accuracy.pages_measures import Observation
from benchmarks.accuracy.verdicts_drive import citation_of, drive, fetched, look
from cite_check.model.item import Item
from cite_check.model.verdict import Reason

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from benchmarks.accuracy.verdicts_drive import Look
    from cite_check.model.judgement import Judgement

SET_NAME: Final = "pdf"
FOUND: Final = frozenset({Reason.TITLE_MATCHES, Reason.TEXT_MATCHES})


def observe_pdfs(data: Path) -> Iterator[Observation]:
    """Each PDF of ``pdf/titles.jsonl`` (``{"file": …, "title": …}`` a line) judged under every title of the list."""
    folder = data / "pdf"
    listed = folder / "titles.jsonl"
    if not listed.is_file():
        return
    records = [json.loads(line) for line in listed.read_text("utf-8").splitlines() if line]
    titles = [str(record["title"]) for record in records]
    for record in records:
        url = f"https://papers.example/{record['file']}"
        seen = look(fetched(url, (folder / record["file"]).read_bytes(), headers=(("content-type", "application/pdf"),)))
        for title in titles:
            judgement = _judged(title, url, seen)
            measure = "pdf-own" if title == record["title"] else "pdf-other"
            detail = f"cited {title!r}: {judgement.reason} ({judgement.message})"
            yield Observation(measure, SET_NAME, str(record["file"]), judgement.reason in FOUND, detail)


def _judged(title: str, url: str, seen: Look) -> Judgement:
    return drive(citation_of(Item(title=title, url=url)), lambda _question: seen)
