from __future__ import annotations

import pytest

from cite_check.model.document import Marker, Note, NoteKind, Position
from cite_check.readers.parts.pairing import identities, numbering_problems, paired


def marker(label: str, line: int) -> Marker:
    return Marker(label, Position(line, 1, line, 2), "")


@pytest.mark.parametrize(
    ("labels", "names"),
    [
        ([], []),
        (["1", "2"], ["1", "2"]),
        (["1", "1", "1"], ["1", "1-2", "1-3"]),
        (["1", "1-2", "1"], ["1", "1-2", "1-3"]),
        (["1", "1", "1-2", "1-2"], ["1", "1-3", "1-2", "1-2-2"]),
        (["*", "*"], ["*", "*-2"]),
    ],
)
def test_identities(labels: list[str], names: list[str]) -> None:
    assert identities(labels) == names


def test_a_note_may_have_several_markers_or_none() -> None:
    groups = paired([("1", 9), ("2", 10)], [marker("1", 1), marker("1", 3)])
    assert [[one.position.line for one in group] for group in groups] == [[1, 3], []]


def test_runs_of_markers_go_with_runs_of_notes() -> None:
    notes = [("1", 20), ("2", 21), ("1", 22), ("2", 23)]
    groups = paired(notes, [marker("1", 1), marker("2", 2), marker("1", 5), marker("2", 6)])
    assert [[one.position.line for one in group] for group in groups] == [[1], [2], [5], [6]]


def test_where_runs_differ_a_marker_points_at_the_next_note_of_its_label() -> None:
    notes = [("1", 3), ("2", 4), ("1", 13), ("2", 14), ("1", 23)]
    groups = paired(notes, [marker("1", 1), marker("2", 11), marker("1", 21), marker("1", 31)])
    assert [[one.position.line for one in group] for group in groups] == [[1], [], [], [11], [21, 31]]


def note(number: str, *markers: Marker, kind: NoteKind = NoteKind.FOOTNOTE) -> Note:
    return Note(number, kind, number, "", Position(1, 1), markers)


def test_problems_name_what_has_no_counterpart() -> None:
    problems = numbering_problems([note("1", marker("1", 1)), note("2"), note("3", kind=NoteKind.REFERENCE)], [marker("9", 4)])
    assert [(one.rule, one.position.line) for one in problems] == [("marker-without-note", 4), ("note-without-marker", 1)]


def test_notes_without_any_marker_are_a_list_and_no_problem() -> None:
    assert numbering_problems([note("1"), note("2")], []) == ()


def test_many_problems_become_a_number() -> None:
    problems = numbering_problems([note("0", marker("0", 1)), *(note(str(one)) for one in range(1, 1001))], [marker("x", 1)] * 1000)
    assert len(problems) == 402
    assert "800 more markers" in problems[200].message
    assert "800 more notes" in problems[-1].message
