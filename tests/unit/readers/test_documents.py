"""Whole documents: every file in fixtures/documents/{text,markdown} gives what the JSON beside it says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from cite_check.readers.choose import choose
from tests.unit.readers.sources import Bytes

if TYPE_CHECKING:
    from cite_check.model.document import Document, Marker, Note

FOLDER = Path(__file__).parents[3] / "fixtures" / "documents"
FILES = sorted(path for folder in ("text", "markdown") for path in (FOLDER / folder).iterdir() if path.suffix != ".json")


def shown(document: Document) -> dict[str, Any]:
    """The document in as few words as tell whether it was read right."""
    return {
        "format": document.format,
        "notes": [shown_note(note) for note in document.notes],
        "orphans": [shown_marker(marker) for marker in document.orphan_markers],
        "links": [[link.position.line, link.text, link.href] for link in document.links],
        "problems": [[problem.rule, problem.severity.value, problem.position.line] for problem in document.problems],
    }


def shown_note(note: Note) -> dict[str, Any]:
    position = note.position
    return {
        "id": note.id,
        "number": note.number,
        "kind": note.kind.value,
        "text": note.text,
        "position": [position.line, position.column, position.end_line, position.end_column],
        "markers": [shown_marker(marker) for marker in note.markers],
        "styles": [[note.text[style.span.start : style.span.end], style.style.value] for style in note.styles],
        "links": [[note.text[link.span.start : link.span.end], link.href] for link in note.links],
    }


def shown_marker(marker: Marker) -> list[Any]:
    return [marker.label, marker.position.line, marker.position.column, marker.position.end_column, marker.context]


def read(path: Path) -> Document:
    data = path.read_bytes()
    return choose(path.name, data).load()(Bytes(path.name, data))


@pytest.mark.parametrize("path", FILES, ids=[f"{path.parent.name}/{path.name}" for path in FILES])
def test_gives_what_is_expected(path: Path) -> None:
    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    assert shown(read(path)) == expected


def test_every_expectation_has_its_document() -> None:
    expectations = [path for folder in ("text", "markdown") for path in (FOLDER / folder).glob("*.json")]
    assert {path.with_suffix("") for path in expectations} == {path.with_suffix("") for path in FILES}
    assert len(FILES) > 30
