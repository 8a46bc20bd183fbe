"""Numbers in words against digits: what is one number, and what never is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cite_check.judging.numerals import runs_of, value_of
from cite_check.judging.thresholds import CLOSE, SAME
from cite_check.judging.titles import compare
from cite_check.judging.words import words

VALUES = [
    ("30 2", 32),
    ("1 hundred and 1", 101),
    ("2bn", 2_000_000_000),
    ("2 billion", 2_000_000_000),
    ("3m", 3_000_000),
    ("sieben", 7),
    ("einundzwanzig", 21),
    ("vingt", 20),
    ("diez", 10),
    ("двенадцать", 12),
    ("i", 1),
    ("2019 2020", None),
    ("1 2", None),
    ("harbour", None),
    ("7 harbours", None),
]


@pytest.mark.parametrize(("run", "value"), VALUES)
def test_the_value_of_a_run(run: str, value: int | None) -> None:
    assert value_of(run.split()) == value


def test_runs_stand_at_lone_words_alone() -> None:
    tokens = ("20", "1", "grams", "of", "2", "billion")
    assert runs_of(tokens, [0, 1, 4, 5]) == {21: range(2), 2_000_000_000: range(4, 6)}
    assert runs_of(tokens, [2, 3]) == {}


PAIRS = [
    ("Twenty-one grams of evidence", "21 grams of evidence", True),
    ("Die zwölf Stühle des Direktors", "Die 12 Stühle des Direktors", True),
    ("The $2bn question", "The $2 billion question", True),
    ("Gender Alert I: rights after the takeover", "Gender alert no. 1: rights after the takeover", True),
    ("Twenty-one grams of evidence", "22 grams of evidence", False),
    ("Die zwölf Stühle des Direktors", "Die 13 Stühle des Direktors", False),
    ("The $2bn question", "The $3 billion question", False),
    ("Seven questions for the harbour master", "9 questions for the harbour master", False),
]


@pytest.mark.parametrize(("cited", "shown", "agree"), PAIRS)
def test_numbers_in_words_agree_with_the_same_digits_alone(cited: str, shown: str, agree: bool) -> None:  # noqa: FBT001 - a table's column
    assert (compare(words(cited), words(shown)).score >= CLOSE) is agree


@given(st.integers(2, 999), st.integers(2, 999))
def test_two_numbers_in_digits_never_agree(one: int, other: int) -> None:
    score = compare(words(f"The {one} keepers of the northern light"), words(f"The {other} keepers of the northern light")).score
    assert (score >= SAME) is (one == other)


@given(st.lists(st.sampled_from(["20", "1", "hundred", "and", "million", "sieben", "i", "2bn", "x"]), max_size=8))
def test_any_run_can_be_read(run: list[str]) -> None:
    assert value_of(run) is None or value_of(run) >= 0  # type: ignore[operator]  # the call is pure
