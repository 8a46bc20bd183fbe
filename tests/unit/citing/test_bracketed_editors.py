"""Editors, translators and publisher in the bracket of the year."""

from __future__ import annotations

import pytest

from tests.unit.citing.saying import Said, picked


@pytest.mark.parametrize(
    ("bracket", "fields"),
    [
        ("Owen Strand ed., 1999", {"editor": "Owen|Strand", "publisher": None, "issued": "1999"}),
        ("Owen Strand trans., 1999", {"translator": "Owen|Strand", "editor": None, "issued": "1999"}),
        (
            "Owen Strand & Ida Pell eds., Jon Moor trans., 1999",
            {"editor": "Owen|Strand; Ida|Pell", "translator": "Jon|Moor", "publisher": None},
        ),
        (
            "Owen Strand ed., Harrow Press 2d ed. 1999",
            {"editor": "Owen|Strand", "publisher": "Harrow Press", "edition": "2d", "issued": "1999"},
        ),
    ],
)
@pytest.mark.parametrize("work", ["ANN LEE, A HISTORY OF TIDES 44", "Ann Lee, A History of Tides 44"])
def test_who_edited_a_book(work: str, bracket: str, fields: Said) -> None:
    want = {**fields, "title": "A History of Tides" if "of" in work else "A HISTORY OF TIDES", "locator": "44"}
    assert picked(f"{work} ({bracket}).", want) == [want]


def test_a_publisher_alone_is_none() -> None:
    want: Said = {"editor": None, "publisher": "Fenwick Press", "issued": "1999"}
    assert picked("Ann Lee, *A History of Tides* (Fenwick Press 1999) 44.", want) == [want]
