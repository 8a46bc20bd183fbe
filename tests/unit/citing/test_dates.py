from __future__ import annotations

import pytest

from cite_check.citing.dates import find_dates
from cite_check.model.item import PartialDate


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("August 17, 2021", PartialDate(2021, 8, 17)),
        ("28 Mar. 2002", PartialDate(2002, 3, 28)),
        ("4. März 1910", PartialDate(1910, 3, 4)),
        ("8 de novembro de 2022", PartialDate(2022, 11, 8)),
        ("le 3 février 2019", PartialDate(2019, 2, 3)),
        ("(2019, March 5)", PartialDate(2019, 3, 5)),
        ("2001 Sep 12;3:4", PartialDate(2001, 9, 12)),
        ("3-5 May 2001", PartialDate(2001, 5, 3, PartialDate(2001, 5, 5))),
        ("1999–2001", PartialDate(1999, end=PartialDate(2001))),
        ("1974/75", PartialDate(1974, end=PartialDate(1975))),
        ("2021-03-04", PartialDate(2021, 3, 4)),
        ("2.17.20", PartialDate(2020, 2, 17)),
        ("18-V-2020", PartialDate(2020, 5, 18)),
        ("2021年3月4日", PartialDate(2021, 3, 4)),
        ("Spring 1983", PartialDate(1983)),
        ("n.d.", PartialDate(literal="n.d.")),
        ("forthcoming", PartialDate(literal="forthcoming")),
        ("03/04/2020", PartialDate(2020, 3, 4)),
        ("consultato il 12/06/2020", PartialDate(2020, 6, 12)),
        ("consulté le 03/04/2020", PartialDate(2020, 4, 3)),
    ],
)
def test_dates(text: str, date: PartialDate) -> None:
    assert [found.date for found in find_dates(text)] == [date]


@pytest.mark.parametrize("text", ["p. 19995", "chapter 12", "1990s", "no. 3.2000.1"])
def test_no_dates(text: str) -> None:
    assert find_dates(text) == []
