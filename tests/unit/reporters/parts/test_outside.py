from __future__ import annotations

import pytest

from cite_check.reporters.parts.outside import kept, kept_link, kept_offset, shown, shown_link

TOLD = "See https://a:b@fog.example/?token=abc&x=1, and go on"


def test_secrets_are_taken_out_and_broken_characters_replaced() -> None:
    assert kept(TOLD) == "See https://[redacted]@fog.example/?token=[redacted]&x=1, and go on"
    assert kept("é\udcff") == "é?"
    assert kept_link("https://fog.example/?sig=1") == "https://fog.example/?sig=[redacted]"


def test_what_is_shown_is_one_line() -> None:
    assert shown("a\x1b[1m\nb\u202e") == "a [1m b"
    assert shown("x" * 400).endswith("…")
    assert len(shown_link("https://fog.example/" + "x" * 900)) == 920


@pytest.mark.parametrize("word", ["See", "https", "and", "go on"])
def test_an_offset_follows_its_word(word: str) -> None:
    assert kept(TOLD)[kept_offset(TOLD, TOLD.index(word)) :].startswith(word)
