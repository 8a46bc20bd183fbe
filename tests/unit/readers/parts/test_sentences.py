from __future__ import annotations

import pytest

from cite_check.readers.parts.sentences import Sentences


@pytest.mark.parametrize(
    ("text", "mark", "expected"),
    [
        ("It rose. It fell.¹ It stays.", "¹", "It fell.¹"),
        ("It fell.¹ It stays.", "stays", "It stays."),
        ("In the U.S. Navy it fell.² So.", "²", "In the U.S. Navy it fell.²"),
        ("He asked: “Why?”³ She left.", "³", "He asked: “Why?”³"),
        ("It fell.[12] It stays.", "[12]", "It fell.[12]"),
        ("Law is law.23 So it goes.24", "23", "Law is law.23"),
        ("潮が満ちた。潮が引いた。¹", "¹", "¹"),
        ("no end at all", "end", "no end at all"),
    ],
)
def test_finds_the_sentence(text: str, mark: str, expected: str) -> None:
    assert Sentences(text).around(text.index(mark)) == expected


def test_a_long_sentence_is_cut_around_the_place() -> None:
    text = "word " * 500 + "here¹ " + "word " * 500
    shown = Sentences(text).around(text.index("¹"))
    assert "here¹" in shown
    assert len(shown) <= 300


def test_control_characters_do_not_survive() -> None:
    assert "\x1b" not in Sentences("It \x1b[31mfell.¹").around(3)
