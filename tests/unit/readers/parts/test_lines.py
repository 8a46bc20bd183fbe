from __future__ import annotations

import pytest

from cite_check.model.document import Anchor, Position
from cite_check.readers.parts.lines import Piece, joined, place, split_lines, trimmed, url_goes_on


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("a\r\nb\rc\nd", ["a", "b", "c", "d"]),
        ("a\u2028b\x85c\x0bd\x0ce\x1cf", ["a\u2028b\x85c\x0bd\x0ce\x1cf"]),
        ("a\n", ["a", ""]),
        ("", [""]),
        ("a\r\r\nb", ["a", "", "b"]),
    ],
)
def test_only_three_ends_of_lines_count(text: str, lines: list[str]) -> None:
    assert split_lines(text) == lines


@pytest.mark.parametrize(
    ("before", "after", "between"),
    [
        ("Compare the text with", "1 BLA, supra", " "),
        ("Bay 1 (2000): 406-", "07.", "\n"),
        ("a word –", "and a dash", " "),
        ("see https://example.org/reports/", "2021/tides.pdf.", "\n"),
        ("<https://example.org/reports", "tides>.", "\n"),
        ("<https://example.org/reports>", "tides", " "),
        ("https://example.org/veroeffen", "tlichungen_beschluesse", "\n"),
        ("https://example.org/2558-12.", "html, accessed", "\n"),
        ("https://example.org/a.", "See also", " "),
        ("https://example.org/a", "(accessed 3 May 2020)", " "),
        ("https://example.org/a", "Accessed 3 May 2020", " "),
        ("doi:10.5555/", "abc.def", "\n"),
        ("www.example.org/a?b=", "c", "\n"),
        ("https://example.org/a);", "then", " "),
    ],
)
def test_a_line_end_becomes_a_blank_or_stays(before: str, after: str, between: str) -> None:
    text, anchors = joined([Piece(1, 3, before), Piece(2, 1, after)])
    assert text == before + between + after
    assert anchors == (Anchor(0, 1, 3), Anchor(len(before) + 1, 2, 1))


def test_empty_pieces_leave_no_trace() -> None:
    assert joined([Piece(1, 1, ""), Piece(2, 5, "a")]) == ("a", (Anchor(0, 2, 5),))


def test_a_url_goes_on_only_where_it_plainly_does() -> None:
    assert url_goes_on("https://example.org/a/", "b")
    assert url_goes_on("https://example.org/a", "b/c.html")
    assert not url_goes_on("https://example.org/a", "which shows")
    assert not url_goes_on("words/", "b/c")


def test_pieces_know_their_place() -> None:
    piece = trimmed(4, "  ¹  Ann Lee  ", 3)
    assert piece == Piece(4, 6, "Ann Lee")
    assert place([piece, Piece(5, 1, "x")]) == Position(4, 6, 5, 2)
