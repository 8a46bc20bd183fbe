"""A real article with 67 notes, whose text is not ours to publish: it is found by the environment variable CITE_CHECK_ARTICLE."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cite_check.readers.formats.text import read
from tests.cpu import seconds_of
from tests.unit.readers.sources import Bytes

if TYPE_CHECKING:
    from cite_check.model.document import Document

FOLDER = os.environ.get("CITE_CHECK_ARTICLE", "")
pytestmark = pytest.mark.skipif(not FOLDER, reason="CITE_CHECK_ARTICLE does not name the article's folder")


@pytest.fixture(name="source")
def fixture_source() -> Bytes:
    return Bytes("article.txt", (Path(FOLDER) / "article.txt").read_bytes())


@pytest.fixture(name="document")
def fixture_document(source: Bytes) -> Document:
    return read(source)


def test_all_notes_are_found_with_their_markers(document: Document) -> None:
    assert [note.number for note in document.notes] == [str(number) for number in range(1, 68)]
    assert [len(note.markers) for note in document.notes] == [1] * 67
    assert document.orphan_markers == ()
    assert document.problems == ()


def test_every_url_stands_in_its_note(document: Document) -> None:
    gold = json.loads((Path(FOLDER) / "gold.json").read_text(encoding="utf-8"))
    missing = [entry["number"] for entry, note in zip(gold, document.notes, strict=True) if (entry["url"] or "") not in note.text]
    assert missing == []


def test_is_read_in_40_ms_of_cpu(source: Bytes) -> None:
    assert min(seconds_of(lambda: read(source)) for _ in range(5)) < 0.04
