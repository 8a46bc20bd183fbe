"""Each address of a note that is not another way to the same work is asked for by itself."""

from __future__ import annotations

import pytest

from cite_check.citing.cite import cite
from tests.unit.citing.notes import document
from tests.unit.citing.saying import leads

A, B, C = "https://a.example/x", "https://b.example/y", "https://c.example/z"


def _asked(text: str) -> list[list[str]]:
    return [[lead.split()[1] for lead in leads(citation)] for citation in cite(document(text))]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (f"{A} {B}", [[A], [B]]),
        (f"See {A}, {B} and {C}.", [[A], [B], [C]]),
        (f"See {A} for the data and {B} for the code.", [[A], [B]]),
        (f"See {A} for the data, {B} for the code, and {C}.", [[A], [B], [C]]),
        (f"The data ({A}) differ from the code ({B}).", [[A], [B]]),
        (f"Data: {A}. Code: {B}.", [[A], [B]]),
        (f"Data and code: {A} and {B}.", [[A], [B]]),
        (f"Siehe {A} (zuletzt abgerufen am 3. Mai 2019), {B} (zuletzt abgerufen am 4. Mai 2019).", [[A], [B]]),
        (f"Daten unter {A}, Programm unter {B}.", [[A], [B]]),
        (f"Ann Lee, “Tides,” {A}; data at {B}.", [[A], [B]]),
        (f"Ann Lee, “Tides,” {A} (see also {B}).", [[A], [B]]),
    ],
)
def test_addresses_of_their_own(text: str, asked: list[list[str]]) -> None:
    assert _asked(text) == asked


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (f"Ann Lee, “Tides,” {A} or {B}.", [[A, B]]),
        (f"Ann Lee, “Tides,” {A}, {B}.", [[A, B]]),
        (f"Ann Lee, “Tides,” {A} (PDF: {B}).", [[A, B]]),
        (f"Ann Lee, “Tides,” {A}, also available at {B}.", [[A, B]]),
        (f"Ann Lee, “Tides,” {A} (auch unter {B}).", [[A, B]]),
        (f"See {A}, archived at https://perma.cc/AB12-CD34.", [[A, "https://perma.cc/AB12-CD34"]]),
        (f"Ann Lee, “Tides,” {A}, https://doi.org/10.5555/abc.", [[A, "10.5555/abc"]]),
    ],
)
def test_other_ways_to_the_same_work(text: str, asked: list[list[str]]) -> None:
    assert _asked(text) == asked
