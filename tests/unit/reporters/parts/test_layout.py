from __future__ import annotations

import pytest
from rich.cells import cell_len
from rich.text import Text

from cite_check.model.view import View
from cite_check.reporters.parts.layout import Column, Line, Row, flow, lay, lay_below
from cite_check.reporters.parts.pen import Pen

COLUMNS = (Column("n"), Column("one", share=1), Column("other", share=1))


def laid(rows: list[Row], width: int) -> list[str]:
    return [line.plain for line in lay(COLUMNS, rows, Pen(View(width=width)))]


def row(*cells: str, below: tuple[Line, ...] = (), most_lines: int = 8) -> Row:
    return Row(tuple(Text(cell) for cell in cells), below, most_lines)


def test_columns_are_as_wide_as_their_words_where_there_is_room() -> None:
    assert laid([row("1", "tide", "wind")], 80) == ["n  one   other", "─  ────  ─────", "1  tide  wind"]


def test_long_words_share_the_width_and_are_wrapped() -> None:
    lines = laid([row("1", "tide and wind " * 4, "rope and twine " * 4)], 50)
    assert len(lines) > 4
    assert all(len(line) <= 50 for line in lines)
    assert lines[2].startswith("1  tide and wind")


def test_a_cell_is_cut_where_it_may_not_take_more_lines() -> None:
    lines = laid([row("1", "tide and wind " * 4, "x", most_lines=1)], 50)
    assert lines[2:] == ["1  tide and wind tide and wind tide and…     x"]


def test_wide_characters_take_two_cells() -> None:
    lines = laid([row("1", "海図" * 30, "wind")], 60)
    assert all(cell_len(line) <= 60 for line in lines)


@pytest.mark.parametrize(("width", "expected"), [(30, ["1  tide · wind"]), (20, ["1", "  tide · wind"])])
def test_what_does_not_fit_side_by_side_is_stacked(width: int, expected: list[str]) -> None:
    long = row("2", "t" * 40, "w" * 40)
    assert laid([row("1", "tide", "wind"), long], width)[: len(expected)] == expected


def test_a_link_stays_in_one_piece() -> None:
    link = "https://fog.example/" + "x" * 60
    lines = [line.plain for line in lay_below((Line(Text("moved to:"), link, 2),), 4, Pen(View(width=40)))]
    assert lines == ["      moved to:", f"      {link}"]


def test_rows_that_say_much_stand_apart() -> None:
    below = (Line(Text("why")), Line(Text("where")))
    lines = laid([row("1", "a", "b"), row("2", "c", "d", below=below), row("3", "e", "f")], 80)
    assert lines[2:] == ["1  a    b", "", "2  c    d", "   why", "   where", "", "3  e    f"]


def test_parts_flow_without_being_broken() -> None:
    parts = [Text("13 notes:"), Text("9 with a URL,"), Text("2 works")]
    assert [line.plain for line in flow(parts, 24)] == ["13 notes: 9 with a URL,", "2 works"]
