from __future__ import annotations

import pytest

from cite_check.citing.tokens import tokens_of
from cite_check.citing.work import MASK


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("(Leeds: Quay,", [("(", "Leeds", ":"), ("", "Quay", ",")]),
        ("“Tides,” 2001.", [("“", "Tides", ",”"), ("", "2001", ".")]),
        ("Lee,Ann", [("", "Lee", ","), ("", "Ann", "")]),
        ("Lee(2001).Tides.Bay", [("", "Lee", ""), ("(", "2001", ")."), ("", "Tides", "."), ("", "Bay", "")]),
        ("shores.Tides", [("", "shores", "."), ("", "Tides", "")]),
        (f"at {MASK * 3}.", [("", "at", ""), ("", MASK * 3, ""), ("", "", ".")]),
        ("–", [("–", "", "")]),
    ],
)
def test_a_token_is_cut_into_opening_signs_core_and_closing_signs(text: str, signs: list[tuple[str, str, str]]) -> None:
    assert [token.signs for token in tokens_of(text, 0, len(text))] == signs


def test_places_are_those_of_the_text() -> None:
    text = "See Lee,Ann, Tides."
    assert [text[token.start : token.end] for token in tokens_of(text, 4, len(text))] == ["Lee,", "Ann,", "Tides."]
