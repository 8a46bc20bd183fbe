"""Laws of the readers: no bytes make one raise, and every place that it names is where it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cite_check.readers.choose import READERS
from cite_check.readers.parts.decode import decode
from cite_check.readers.parts.lines import split_lines
from cite_check.readers.parts.noting import note_of
from tests.cpu import seconds_of
from tests.unit.readers.sources import Bytes

if TYPE_CHECKING:
    from cite_check.model.document import Document, Marker, Note, Position

READER = {reader.name: reader.load() for reader in READERS}
SCRAPS = (
    *("\n", "\n\n", "\r", "    ", "\t", " ", "\f", "\u2028", "\0", "\ufeff"),
    *(
        "¹",
        "²³",
        "⁴ ",
        "\n¹ ",
        "\n² ",
        "a.¹ B",
        "m²",
        "10⁶",
        "[1]",
        "[^1]",
        "\n[^1]: ",
        "\n[1] ",
        "^[",
        "[^x]: ",
        "]",
        "[",
        "(1)",
        "(",
        ")",
    ),
    *("law.1 So", "\n1 See", "\n1. ", "\n2. ", "12a", "\niv. ", "*", "**", "_", "†", "\n† ", "[Footnote 1: ", "[Footnote A: b]"),
    *("\n\nNotes\n\n", "\n\nReferences\n\n", "\n# Bibliography\n", "\n=====\n", "- ", "> ", "```\n", "~~~\n", "`", "---\n", "a: b\n"),
    *(
        "https://a.example/b",
        "<https://a.example/b>",
        "www.a.example",
        "[w](https://a.example)",
        "[w][1]",
        "\n[1]: https://a.example",
        "<i>",
        "</i>",
    ),
    *(
        "<a href='https://a.example'>",
        "&amp;",
        "\\",
        "|",
        "\n|-|-|\n",
        "Lee, Ann. ",
        "2001. ",
        "“Tides.” ",
        "word ",
        "é",
        "𝒜",
        "潮。",
        "-",
        "-\n",
    ),
)
TEXTS = st.lists(st.sampled_from(SCRAPS) | st.text(max_size=6), max_size=40).map("".join)
NAMES = st.sampled_from(sorted(READER))


def read(name: str, text: str) -> Document:
    return READER[name](Bytes("x", text.encode("utf-8", "surrogatepass")))


@given(NAMES, st.binary(max_size=300))
def test_no_bytes_make_a_reader_raise(name: str, data: bytes) -> None:
    assert READER[name](Bytes("x", data)).format == name


@given(NAMES, TEXTS)
@example("markdown", "\x0c\n[^1]")
@settings(max_examples=300, deadline=None)
def test_every_place_is_where_it_says(name: str, text: str) -> None:
    document = read(name, text)
    lines = split_lines(decode(text.encode("utf-8", "surrogatepass")).text)
    for note in document.notes:
        holds(note.position, lines)
        spans_lie_inside(note)
        anchors_hold(note, lines)
        for marker in note.markers:
            points(marker, lines)
    for marker in document.orphan_markers:
        points(marker, lines)
    for link in document.links:
        holds(link.position, lines)


@given(NAMES, TEXTS)
@settings(max_examples=100, deadline=None)
def test_ids_are_unique_and_reading_twice_gives_the_same(name: str, text: str) -> None:
    document = read(name, text)
    assert len({note.id for note in document.notes}) == len(document.notes)
    assert read(name, text) == document


@given(TEXTS)
def test_a_note_of_any_text(text: str) -> None:
    note = note_of(text)
    spans_lie_inside(note)
    assert note.text == note.text.strip()


def holds(position: Position, lines: list[str]) -> None:
    assert position.line is not None
    assert position.column is not None
    assert position.end_line is not None
    assert position.end_column is not None
    assert (position.line, position.column) <= (position.end_line, position.end_column)
    assert 1 <= position.line <= position.end_line <= len(lines)
    assert 1 <= position.column <= len(lines[position.line - 1]) + 1
    assert 1 <= position.end_column <= len(lines[position.end_line - 1]) + 1


def points(marker: Marker, lines: list[str]) -> None:
    holds(marker.position, lines)
    assert "\n" not in marker.context


def spans_lie_inside(note: Note) -> None:
    for span in (*(style.span for style in note.styles), *(link.span for link in note.links), *note.markup):
        assert 0 <= span.start <= span.end <= len(note.text)


def anchors_hold(note: Note, lines: list[str]) -> None:
    assert bool(note.anchors) == bool(note.text)
    offsets = [anchor.offset for anchor in note.anchors]
    assert offsets == sorted(set(offsets))
    assert all(offset < len(note.text) for offset in offsets)
    for anchor in note.anchors:
        assert 1 <= anchor.line <= len(lines)
        assert 1 <= anchor.column <= len(lines[anchor.line - 1]) + 1
    if note.markup or not note.styles:
        for anchor in note.anchors[:1]:
            assert lines[anchor.line - 1][anchor.column - 1 :][:1] in {note.text[:1], "&", "\\"}


HOSTILE = {
    "superscripts": "a.¹ B ",
    "superscript run": "¹",
    "brackets": "[",
    "bracketed": "a[1] ",
    "ranges": "[1-30] ",
    "digits": "law.1 ",
    "digit run": "1",
    "numbered lines": "1. a\n",
    "asterisks": "*",
    "emphasis": "*a* ",
    "bullets": "* a\n",
    "symbols": "a† ",
    "blocks": "[Footnote 1: ",
    "headings": "Notes\n\n",
    "lists": "References\n\nLee, A. 2001.\n\n",
    "addresses": "http://",
    "open links": "[a](",
    "inline notes": "^[",
    "references": "[^1] ",
    "ticks": "`a",
    "tags": "<a ",
    "line ends": "\n",
    "blanks": " ",
    "everything": "¹[1]*_(1).2 “<",
}


@pytest.mark.parametrize("name", sorted(READER))
@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_is_read_in_linear_time(name: str, unit: str) -> None:
    data = (unit * (60_000 // len(unit.encode()))).encode()
    assert seconds_of(lambda: READER[name](Bytes("x", data))) < 1.0
