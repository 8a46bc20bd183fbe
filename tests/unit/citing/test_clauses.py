from __future__ import annotations

import pytest

from cite_check.citing.clauses import clause_behind
from cite_check.citing.flatten import flatten
from cite_check.citing.sheet import read_sheet
from tests.unit.citing.notes import note


@pytest.mark.parametrize(
    ("work", "clause"),
    [
        ("Moll, Das Watt (Kiel, 1990), 72–75", ", who argues that mud is “a form of land.”"),
        ("Moll, Das Watt, Kiel 1990, S. 3 ff.", ", der freilich von „Schlick“ spricht"),
        ("Moll (1990)", " – wo die Ebbe freilich fehlt"),
        ("Moll, Das Watt, Kiel 1990, S. 3", ""),
        ("Moll, Kiel 1945, die letzten Tage, Bonn 1990, S. 3", ""),
        ("Ida Lund (Hrsg.), die hochschule, (2), 102–116", ""),
    ],
)
def test_a_clause_behind_a_work(work: str, clause: str) -> None:
    text = work + clause
    found = clause_behind(read_sheet(flatten(note("1", text))), 0, len(text))
    assert found == (len(work) if clause else None)
