from __future__ import annotations

from dataclasses import replace

from cite_check.citing.places import locate
from cite_check.model.document import Anchor, Position, Span
from tests.unit.citing.notes import note


def test_a_span_is_found_by_the_anchor_before_it() -> None:
    two_lines = replace(note("1", "Ann Lee, Tides"), anchors=(Anchor(0, 7, 3), Anchor(9, 8, 1)))
    assert locate(two_lines, Span(4, 7)) == Position(line=7, column=7, end_line=7, end_column=10)
    assert locate(two_lines, Span(4, 14)) == Position(line=7, column=7, end_line=8, end_column=6)


def test_without_anchors_the_note_s_own_place_is_given() -> None:
    assert locate(note("1", "Ann Lee"), Span(0, 3)) == Position(line=1, column=1)
