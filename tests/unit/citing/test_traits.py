from __future__ import annotations

import pytest

from cite_check.citing.cores import ends_sentence, shape
from cite_check.citing.tokens import tokens_of
from cite_check.citing.traits import traits_of
from cite_check.citing.work import MASK


@pytest.mark.parametrize(
    ("core", "wanted"),
    [
        ("Tides", "Aa"), ("NJW", "AA"), ("A", "A"), ("of", "a"), ("1999", "year"), ("2004a", "year"), ("12", "00"), ("123456", "00000"),
        ("33-51", "0-0"), ("O’Neil", "A’Aa"), ("J.-P", "A.-A"), (MASK * 4, "url"), ("", "-"), ("潮", "x"), ("12(3):45", "0(0):0"),
    ],
)  # fmt: skip
def test_the_shape_of_a_core(core: str, wanted: str) -> None:
    assert shape(core) == wanted


def rows(text: str) -> list[set[str]]:
    return [set(row) for row in traits_of(tokens_of(text, 0, len(text)), listed=False)]


def test_a_token_shows_itself_its_neighbours_and_its_place() -> None:
    lee, ann, year, tides, *_ = rows("Lee, Ann (2001). Tides of March. Bay 3, 5–9.")
    assert {"w=lee", "f=Aa", "t=,", "+1w=ann", "i=0", "kf=n^Aa"} <= lee
    assert {"-1w=lee", "-1ft=Aa,", "+1l=(", "+1ft=year)"} <= ann
    assert {"ys==0", "yc==1", "d=1year", "e=4"} <= year
    assert {"s=des", "-2ft=Aa", "na=2)", "ff=year)Aa", "+2ft=Aa."} <= tides


def test_what_was_met_before_is_counted() -> None:
    after_title = rows("Lee, Ann, Tides of March. Bay 3.")[5]
    assert {"w=bay", "ys=<1.", "yc=<2"} <= after_title


@pytest.mark.parametrize(("text", "ends"), [("March.", True), ("why?", True), ("J.", False), ("vol.", False), ("March,", False)])
def test_initials_and_abbreviations_end_no_sentence(text: str, ends: bool) -> None:  # noqa: FBT001 - a table's column
    (token,) = tokens_of(text, 0, len(text))
    assert ends_sentence(token) is ends
