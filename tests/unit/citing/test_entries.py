"""Entries of dictionaries and encyclopedias."""

from __future__ import annotations

import pytest

from tests.unit.citing.saying import Said, picked


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("Fen Britannica, s.v. “tides,” accessed May 3, 2019, https://a.example/t.", {"accessed": "2019-05-03", "author": None}),
        ("Fen Britannica, 11th ed., s.v. “tides.”", {"edition": "11th", "author": None}),
    ],
)
def test_an_entry_and_its_book(text: str, fields: Said) -> None:
    want = {**fields, "title": "tides", "container": "Fen Britannica"}
    assert [{**one, "title": (one["title"] or "").rstrip(".")} for one in picked(text, want)] == [want]
