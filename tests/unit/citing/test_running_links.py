from __future__ import annotations

from dataclasses import replace

from cite_check.citing.cite import cite
from cite_check.citing.running_links import with_running_links
from cite_check.model.document import NoteKind, Position, TextLink
from cite_check.model.target import Url
from tests.unit.citing.notes import document, note

A = "https://a.example/x"


def test_each_link_of_the_text_becomes_a_note_behind_the_others() -> None:
    links = (TextLink("the tide tables", A, Position(line=3)), TextLink("", "https://b.example/y", Position(line=4)))
    found = with_running_links(replace(document("Ann Lee, *Tides* (2001)."), links=links))
    assert [(one.id, one.kind, one.text, one.position.line) for one in found.notes[1:]] == [
        ("link-1", NoteKind.LINK, "the tide tables", 3),
        ("link-2", NoteKind.LINK, "https://b.example/y", 4),
    ]
    cited = cite(found)
    assert [citation.leads[0].target for citation in cited if citation.ref.note.startswith("link")] == [Url(A), Url("https://b.example/y")]


def test_a_link_takes_no_note_s_name() -> None:
    taken = replace(note("1", "Ann Lee, *Tides* (2001)."), id="link-1")
    found = with_running_links(replace(document(), notes=(taken,), links=(TextLink("here", A, Position()),)))
    assert [one.id for one in found.notes] == ["link-1", "link-1x"]


def test_no_link_changes_nothing() -> None:
    assert with_running_links(document("Ann Lee, *Tides* (2001).")) == document("Ann Lee, *Tides* (2001).")
