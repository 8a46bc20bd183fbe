from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from benchmarks.accuracy.__main__ import OWN_NOTES
from benchmarks.accuracy.corpora.worked_cases import LabelError, case_of, read
from benchmarks.accuracy.labels import Case, DocumentCase, Points, Unresolved
from benchmarks.accuracy.score import score
from cite_check.address import host_of
from cite_check.model.document import NoteKind

if TYPE_CHECKING:
    from pathlib import Path

OWN = read("notes", sorted(OWN_NOTES.glob("*.jsonl")))
SERVICES = {"perma.cc", "web.archive.org", "archive.today", "archive.is", "doi.org", "dx.doi.org", "arxiv.org"}
URL = re.compile(r"(?i)(?:https?://|ftp://|www\.)[^\s<>()\[\]，」]+")


def note_case(**more: object) -> Case:
    case = case_of({"id": "x", "scope": "note", "input": "Ibid.", "citations": [{"kind": "ibid", **more}]})
    assert isinstance(case, Case)
    return case


def test_a_label_becomes_facts() -> None:
    work = note_case(title="T", locator=None, authors=["Quill, Marta", "Tarr, Owen"], date=["1983", "1983-03"]).works["1"][0]
    assert work.facts == {
        "form": ("ibid",),
        "title": ("T",),
        "locator": (),
        "authors": ("Quill, Marta | Tarr, Owen",),
        "date": ("1983", "1983-03"),
    }


def test_a_misspelt_field_is_an_error() -> None:
    with pytest.raises(LabelError, match="tittle"):
        note_case(tittle="T")


def test_an_unknown_scope_is_an_error() -> None:
    with pytest.raises(LabelError, match="page"):
        case_of({"id": "x", "scope": "page"})


def test_references() -> None:
    case = case_of(
        {
            "id": "x",
            "scope": "notes",
            "notes": {"1": "a", "2": "b"},
            "refers_to": {"1": None, "2": 1, "3": [1, 2], "4": {"ambiguous": [1, 2]}, "5": {"each": [2, None]}},
        }
    )
    assert isinstance(case, Case)
    assert case.references == {
        "1": (Unresolved(),),
        "2": (Points(("1",)),),
        "3": (Points(("1", "2")),),
        "4": (Unresolved(("1", "2")),),
        "5": (Points(("2",)), Unresolved()),
    }


def test_notes_whose_numbers_repeat() -> None:
    listed = [{"id": "1", "number": "1", "text": "a"}, {"id": "1-2", "number": "1", "text": "b"}]
    case = case_of({"id": "x", "scope": "notes", "notes_list": listed, "note_kind": "endnote"})
    assert isinstance(case, Case)
    assert [(note.id, note.number, note.kind) for note in case.notes] == [("1", "1", NoteKind.ENDNOTE), ("1-2", "1", NoteKind.ENDNOTE)]


def test_a_document(tmp_path: Path) -> None:
    path = tmp_path / "cases.jsonl"
    record = {"id": "d", "scope": "document", "input": "A.¹\n\n¹ B", "notes": {"1": "B"}, "markers": ["1"]}
    path.write_text(json.dumps(record) + "\n\n", encoding="utf-8")
    assert read("x", [path]).documents == (DocumentCase("d", "A.¹\n\n¹ B", (("1", "B"),), ("1",)),)


def test_our_own_set_is_large_and_its_names_are_unique() -> None:
    ids = [case.id for case in OWN.cases] + [case.id for case in OWN.documents]
    assert len(ids) == len(set(ids))
    assert sum(len(case.notes) for case in OWN.cases) >= 200
    assert sum(works == () for case in OWN.cases for works in case.works.values()) >= 25


def test_what_our_own_labels_say_stands_in_the_notes() -> None:
    """A slip in a title or container would be held against the parser."""
    marks = [mark for case in OWN.cases for mark in score(case, ()).marks if mark.field in {"title", "container", "publisher", "place"}]
    assert [(mark.case, mark.fact, mark.want) for mark in marks if not mark.possible] == []


def test_our_own_references_name_notes_of_their_case() -> None:
    for case in OWN.cases:
        known = {note.id for note in case.notes}
        for note, references in case.references.items():
            named = {
                name for reference in references for name in (reference.notes if isinstance(reference, Points) else reference.candidates)
            }
            assert {note} | named <= known, case.id


def test_our_own_hosts_are_nobodys() -> None:
    texts = [note.text for case in OWN.cases for note in case.notes] + [case.text for case in OWN.documents]
    for found in (address for text in texts for address in URL.findall(text.replace("http:// ", "http://"))):
        host = host_of(found if "://" in found else f"http://{found}").rstrip(".,;”")
        assert host in SERVICES or re.search(r"(?:^|\.)(?:example|example\.org|example\.com|fenstudies|doi)$", host), found
