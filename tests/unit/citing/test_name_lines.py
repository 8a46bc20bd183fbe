from __future__ import annotations

import pytest

from cite_check.citing.name_lines import any_names, read_name_line
from cite_check.citing.shape import shape_of
from tests.unit.citing.saying import names


def read(text: str) -> str | None:
    found = read_name_line(text, 0, len(text), shape_of(text))
    return None if found is None else names(found.names)


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Lee, A. B., & Roe, C.", "A. B.|Lee; C.|Roe"),
        ("Moll/Kahn,", "|Moll; |Kahn"),
        ("Harbour Safety Board,", "Harbour Safety Board"),
        ("[1] Lee, A., Roe, B.", "A.|Lee; B.|Roe"),
        ("Lee, A., x1 Roe, B., Doe, C.", "A.|Lee; B.|Roe; C.|Doe"),
        ("WHO.", "WHO"),
        ("12 34", None),
    ],
)
def test_a_line_of_names(line: str, wanted: str | None) -> None:
    assert read(line) == wanted


@pytest.mark.parametrize("text", ["Ann Roe, “Tides of March", "the tide was late that year"])
def test_words_that_name_nobody(text: str) -> None:
    assert any_names(text) is None
