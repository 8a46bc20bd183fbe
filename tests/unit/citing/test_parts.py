from __future__ import annotations

import pytest

from cite_check.citing.flatten import flatten
from cite_check.citing.parts import parts_of
from cite_check.citing.sheet import read_sheet
from tests.unit.citing.notes import note


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "Lee, A. (1998). Ferry prices. Estuary Review, 14(2), 33–51.",
            ["A Lee, A.", "D (1998).", "T Ferry prices.", "C Estuary Review,", "N 14(2), 33–51."],
        ),
        (
            "Moll, Deichrecht, in: Roe (Hrsg.), Küste und Recht, 2001, S. 12.",
            ["A Moll,", "T Deichrecht,", "E in: Roe (Hrsg.),", "C Küste und Recht,", "D 2001,", "N S. 12."],
        ),
        ("", []),
    ],
)
def test_parts_cover_the_tokens_in_order(text: str, parts: list[str]) -> None:
    sheet = read_sheet(flatten(note("1", text)))
    assert [f"{part.kind} {text[part.start : part.end]}" for part in parts_of(sheet, 0, len(text))] == parts
