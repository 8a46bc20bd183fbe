"""Prefaces and the like to another's book: the book is what can be looked up."""

from __future__ import annotations

import pytest

from tests.unit.citing.saying import Said, picked

BOOK: Said = {
    "author": "Ann|Lee",
    "title": "The Tidal Clerk",
    "place": "Leeds",
    "publisher": "Fenwick Press",
    "issued": "2001",
    "type": "book",
    "genre": None,
}


@pytest.mark.parametrize("word", ["preface", "foreword", "introduction", "afterword", "introduction and notes"])
@pytest.mark.parametrize("title", ["*The Tidal Clerk*", "The Tidal Clerk"])
def test_a_preface_to_anothers_book(word: str, title: str) -> None:
    assert picked(f"Ann Lee, {word} to {title}, by Bo Roe (Leeds: Fenwick Press, 2001), xii.", BOOK) == [BOOK]


def test_an_introduction_to_a_field_is_a_title() -> None:
    want: Said = {"author": "Ann|Lee", "title": "Introduction to Tides"}
    assert picked("Ann Lee, *Introduction to Tides* (Leeds: Fenwick Press, 2001), 12.", want) == [want]
