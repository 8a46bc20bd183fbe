from __future__ import annotations

import pytest

from tests.unit.citing.saying import Said, picked


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "K. Lohse, Der Deichgraf. Zur Soziologie eines Amtes (Anm. 9), S. 12.",
            {"title": "Der Deichgraf. Zur Soziologie eines Amtes", "author": "K.|Lohse"},
        ),
        ("Siehe dazu oben (Anm. 9), S. 12.", {"title": None}),
    ],
)
def test_authors_and_title_before_a_back_word_are_taken(text: str, fields: Said) -> None:
    assert picked(text, fields) == [fields]
