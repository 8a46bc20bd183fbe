from __future__ import annotations

import pytest

from cite_check.readers.parts.labels import Dress, opening, value


@pytest.mark.parametrize(
    ("line", "dress", "label", "rest"),
    [
        ("¹² Ann", Dress.SUPERSCRIPT, "12", "Ann"),
        ("  ³Ann", Dress.SUPERSCRIPT, "3", "Ann"),
        ("\f⁴. Ann", Dress.SUPERSCRIPT, "4", "Ann"),
        ("¹²ᵃ Ann", Dress.SUPERSCRIPT, "12a", "Ann"),
        ("¹", Dress.SUPERSCRIPT, "1", ""),
        ("[12] Ann", Dress.BRACKETS, "12", "Ann"),
        ("[^12]: Ann", Dress.BRACKETS, "12", "Ann"),
        ("[^lee-2001]: Ann", Dress.BRACKETS, "lee-2001", "Ann"),
        ("[*] Ann", Dress.BRACKETS, "*", "Ann"),
        ("(3) Ann", Dress.PARENTHESES, "3", "Ann"),
        ("12. Ann", Dress.DOTTED, "12", "Ann"),
        ("12a) Ann", Dress.DOTTED, "12a", "Ann"),
        ("1.Ann", Dress.DOTTED, "1", "Ann"),
        ("iv. Ann", Dress.DOTTED, "iv", "Ann"),
        ("23 See 1 BLA", Dress.PLAIN, "23", "See 1 BLA"),
        ("1Ann", Dress.PLAIN, "1", "Ann"),
        ("† Ann", Dress.SYMBOL, "†", "Ann"),
        ("** Ann", Dress.SYMBOL, "**", "Ann"),
    ],
)
def test_reads_a_label(line: str, dress: Dress, label: str, rest: str) -> None:
    found = opening(line)
    assert found is not None
    assert (found.dress, found.label, line[found.rest :]) == (dress, label, rest)


@pytest.mark.parametrize(
    "line", ["", "Ann", "*Dawn* is", "[Ann](https://a.example)", "[1](https://a.example)", "12345 people", "3.14 is", "¹²³⁴⁵"]
)
def test_sees_no_label(line: str) -> None:
    assert opening(line) is None


@pytest.mark.parametrize(
    ("label", "number"), [("12", 12), ("12a", 12), ("iv", 4), ("xlix", 49), ("*", None), ("A", None), ("", None), ("²", None)]
)
def test_counts(label: str, number: int | None) -> None:
    assert value(label) == number
