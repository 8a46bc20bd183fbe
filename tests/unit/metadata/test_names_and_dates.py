"""Author lines and dates as pages write them."""

from __future__ import annotations

import pytest

from cite_check.metadata.dates import from_parts, read_date
from cite_check.metadata.names import people


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Jane Doe and John Roe", ["Jane/Doe", "John/Roe"]),
        ("Von Max van der Muster", ["Max/van der Muster"]),
        ("Doe, Jane", ["Jane/Doe"]),
        ("Jane Doe, PhD", ["Jane/Doe"]),
        ("Prof. Dr. Jane Doe | The Daily", ["Jane/Doe"]),
        ("Jane Doe, John Roe, Ada Moss", ["Jane/Doe", "John/Roe", "Ada/Moss"]),
        ("Doe, Jane; Roe, John", ["Jane/Doe", "John/Roe"]),
        ("Martin King Jr.", ["Martin/King"]),
        ("Harbour News Desk", ["=Harbour News Desk"]),
        ("Pelé", ["=Pelé"]),
        ("https://daily.example/a", []),
        ("", []),
        ("42", []),
    ],
)
def test_names(line: str, names: list[str]) -> None:
    found = [f"={name.literal}" if name.literal else f"{name.given}/{name.family}" for name in people(line)]
    assert found == names


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2021-08-17T09:30:00+02:00", (2021, 8, 17)),
        ("20210817", (2021, 8, 17)),
        ("2021/8", (2021, 8, None)),
        ("August 17, 2021", (2021, 8, 17)),
        ("Tue, 17 Aug 2021 09:30:00 GMT", (2021, 8, 17)),
        ("17. März 2021", (2021, 3, 17)),
        ("17.08.2021, 9 Uhr", (2021, 8, 17)),
        ("17 de agosto de 2021", (2021, 8, 17)),
        ("le 17 juin 2021", (2021, 6, 17)),
        ("17 августа 2021", (2021, 8, 17)),
        ("2021年8月17日", (2021, 8, 17)),
        ("May 2021", (2021, 5, None)),
        ("2021", (2021, None, None)),
        ("2021-02-30", (2021, 2, None)),
        ("2021-13-01", (2021, None, None)),
        ("12/11/2021", None),
        ("9999-01-01", None),
        ("yesterday", None),
    ],
)
def test_dates(text: str, date: tuple[int, int | None, int | None] | None) -> None:
    found = read_date(text)
    assert (found and (found.year, found.month, found.day)) == date


@pytest.mark.parametrize("parts", [None, [], [[None]], [["x"]], "2021", [2021], [[99999]]])
def test_empty_date_parts_are_no_date(parts: object) -> None:
    assert from_parts(parts) is None
