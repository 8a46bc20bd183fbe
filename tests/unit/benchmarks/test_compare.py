from __future__ import annotations

from dataclasses import replace

import pytest

from benchmarks.accuracy import compare
from benchmarks.accuracy.compare import FIELDS, Likeness, likeness
from cite_check.model.item import Item, Name, PartialDate
from cite_check.model.target import Lead, Role, Url
from tests.unit.benchmarks.citations import citation

EXACT = Likeness(exactly=True, nearly=True)
NEAR = Likeness(exactly=False, nearly=True)
UNLIKE = Likeness(exactly=False, nearly=False)


@pytest.mark.parametrize(
    ("want", "got", "expected"),
    [
        ("The Salt Roads", "“The salt roads,”", EXACT),
        ("The Salt Roads of Old Harrow", "The Salt Roads of Old Harow", NEAR),
        ("The Salt Roads", "The Salt Roads: Trade and Tide in Old Harrow", UNLIKE),
        ("—", "…", UNLIKE),
    ],
)
def test_words(want: str, got: str, expected: Likeness) -> None:
    assert compare.words(want, got) == expected


@pytest.mark.parametrize(
    ("want", "got", "same"),
    [("88–91", "88-91", True), ("pp. 88–91", "88–91", True), ("88", "89", False), ("3rd", "3", False), ("viii", "viii", True)],
)
def test_number(want: str, got: str, *, same: bool) -> None:
    assert compare.number(want, got).exactly is same


@pytest.mark.parametrize(
    ("want", "got", "expected"),
    [
        ("2020-03-09", "2020-03-09", EXACT),
        ("2020-03-09", "2020", NEAR),
        ("2020", "2021", UNLIKE),
        ("n.d.", "n. d.", EXACT),
        ("1931/1936", "1931/1936", EXACT),
    ],
)
def test_date(want: str, got: str, expected: Likeness) -> None:
    assert compare.date(want, got) == expected


@pytest.mark.parametrize(
    ("want", "got", "expected"),
    [
        ("Quill, Marta", "Quill, Marta", EXACT),
        ("Marta Quill", "Quill, Marta", EXACT),
        ("Quill, Marta", "Marta, Quill", NEAR),
        ("Quill, Marta | Tarr, Owen", "Quill, Marta", UNLIKE),
        ("Harbour Safety Board", "Harbour Safety Board", EXACT),
    ],
)
def test_names(want: str, got: str, expected: Likeness) -> None:
    assert compare.names(want, got) == expected


@pytest.mark.parametrize(
    ("want", "got", "expected"),
    [
        ("Kamangu, E.N., and Chatté, A.", "Kamangu, E. N. | Chatté, A.", EXACT),
        ("Lund K, Ito M et al.", "Lund, K | Ito, M", EXACT),
        ("Lund K, Ito M", "Stone, Rafael", UNLIKE),
    ],
)
def test_name_line(want: str, got: str, expected: Likeness) -> None:
    assert compare.name_line(want, got) == expected


def test_first_family_is_near_where_it_stands_in_the_first_name() -> None:
    assert compare.first_family("Quill", "Quill, Marta | Tarr, Owen") == EXACT
    assert compare.first_family("Quill", "Marta Quill") == NEAR
    assert compare.first_family("Tarr", "Quill, Marta | Tarr, Owen") == UNLIKE


@pytest.mark.parametrize(
    ("date", "shown"),
    [
        (None, None),
        (PartialDate(2020, 3, 9), "2020-03-09"),
        (PartialDate(2020, 3), "2020-03"),
        (PartialDate(1931, end=PartialDate(1936)), "1931/1936"),
        (PartialDate(literal="forthcoming"), "forthcoming"),
    ],
)
def test_iso(date: PartialDate | None, shown: str | None) -> None:
    assert compare.iso(date) == shown


def test_listed_names_are_in_the_labels_spelling() -> None:
    people = (Name(family="Lane", given="Robert", suffix="Jr."), Name(literal="Harbour Safety Board"), Name(family="Tarr"))
    assert compare.listed(people) == "Lane, Robert Jr. | Harbour Safety Board | Tarr"
    assert compare.listed(()) is None


def test_a_field_labelled_absent_must_be_absent() -> None:
    assert likeness("title", (), citation("x")) == EXACT
    assert likeness("title", (), citation("x", Item(title="x"))) == UNLIKE


def test_any_of_several_right_values_is_right() -> None:
    assert likeness("title", ("A", "The Weir"), citation("x", Item(title="The weir"))) == EXACT


def test_an_address_among_the_leads_is_nearly_right() -> None:
    broken = citation("x", Item(url="https://example.org/a"))
    offered = replace(broken, leads=(Lead(Url("https://example.org/ab"), Role.VARIANT),))
    assert likeness("url", ("https://example.org/ab",), broken) == UNLIKE
    assert likeness("url", ("https://example.org/ab",), offered) == NEAR


@pytest.mark.parametrize("item", [Item(url="https://doi.org/10.5555/a"), Item(doi="10.5555/a")])
def test_a_resolver_address_is_right_as_url_and_as_doi(item: Item) -> None:
    assert likeness("address", ("https://doi.org/10.5555/A",), citation("x", item)).nearly


def test_every_field_can_be_read_from_an_empty_citation() -> None:
    empty = citation("x")
    assert {name for name, kind in FIELDS.items() if kind.got(empty)} == {"form"}
