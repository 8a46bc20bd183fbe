from __future__ import annotations

from benchmarks.labelled_lines import Piece
from benchmarks.training.pieces import example_of, segments
from benchmarks.training.records import record_of


def test_pieces_become_tokens_with_labels() -> None:
    pieces = [
        Piece("A", "Lee, A. "),
        Piece("D", "(1998). "),
        Piece("T", "Ferry prices. "),
        Piece("C", "Bay Review, "),
        Piece("N", "14(2), 3–5"),
    ]
    example = example_of(pieces, listed=True)
    assert example is not None
    assert " ".join(example.labels) == "BA IA D BT IT BC IC N N"
    assert [example.text[start:end] for part, start, end in segments(example.tokens, example.labels) if part == "T"] == ["Ferry prices."]


def test_punctuation_goes_with_what_stands_before_it() -> None:
    example = example_of([Piece("T", "Tides"), Piece(None, " / "), Piece("O", "see below")], listed=False)
    assert example is not None
    assert example.labels == ("BT", "IT", "O", "O")


def test_two_parts_of_one_kind_side_by_side_are_one() -> None:
    example = example_of([Piece("A", "Lee, A., "), Piece("A", "Roe, B. "), Piece("T", "Tides.")], listed=True)
    assert example is not None
    assert example.labels == ("BA", "IA", "IA", "IA", "BT")


def test_no_words_are_no_example() -> None:
    assert example_of([Piece("T", "  ")], listed=True) is None


def test_a_record_is_taken_out_of_its_style() -> None:
    record = record_of([Piece("A", "Lee, A. B. & Roe, C."), Piece("T", "“The price of ferries.”"), Piece("C", "In: Bay Review,")])
    assert record is not None
    assert (record.title, record.authors, record.container) == ("The price of ferries", (("A. B.", "Lee"), ("C.", "Roe")), "Bay Review")


def test_what_cannot_be_set_anew_gives_no_record() -> None:
    assert record_of([Piece("A", "Lee, A."), Piece("T", "Tides")]) is None
    assert record_of([Piece("A", "the harbour board"), Piece("T", "The price of ferries")]) is None
