from __future__ import annotations

import pytest

from cite_check.model.document import Position
from cite_check.model.item import Item, Name, PartialDate
from cite_check.model.verdict import Reason
from cite_check.reporters.parts.phrases import WHY, byline, dated, place, plural

INES, TOMAS, PORT = Name(family="Marrow", given="Ines"), Name(family="Quay", given="Tomas", suffix="III"), Name(literal="The Port")


def test_every_reason_has_a_short_phrase() -> None:
    assert set(WHY) == set(Reason)
    assert all(len(phrase) <= 25 for phrase in WHY.values())


@pytest.mark.parametrize(
    ("item", "said"),
    [
        (Item(), ""),
        (Item(author=(INES,)), "Ines Marrow"),
        (Item(author=(INES, TOMAS)), "Ines Marrow and Tomas Quay III"),
        (Item(author=(PORT, INES, TOMAS)), "The Port et al."),
        (Item(author=(INES,), et_al=True), "Ines Marrow et al."),
        (Item(et_al=True), ""),
    ],
)
def test_authors_in_a_line(item: Item, said: str) -> None:
    assert byline(item) == said


@pytest.mark.parametrize(
    ("date", "said"),
    [
        (None, ""),
        (PartialDate(2021), "2021"),
        (PartialDate(2021, 8), "2021-08"),
        (PartialDate(2021, 8, 7), "2021-08-07"),
        (PartialDate(2021, end=PartialDate(2023)), "2021 to 2023"),
        (PartialDate(literal="forthcoming"), "forthcoming"),
        (PartialDate(), ""),
    ],
)
def test_dates_as_far_as_they_are_said(date: PartialDate | None, said: str) -> None:
    assert dated(date) == said


@pytest.mark.parametrize(
    ("position", "said"),
    [
        (Position(), ""),
        (Position(line=23, column=3), "line 23"),
        (Position(page=4), "page 4"),
        (Position(part="ch1.xhtml", line=2), "part ch1.xhtml, line 2"),
        (Position(paragraph=0), "paragraph 0"),
    ],
)
def test_places_in_words(position: Position, said: str) -> None:
    assert place(position) == said


def test_numbers_with_their_nouns() -> None:
    assert (plural(1, "note"), plural(0, "note"), plural(2, "address", "addresses")) == ("1 note", "0 notes", "2 addresses")
