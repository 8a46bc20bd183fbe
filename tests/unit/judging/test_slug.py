"""What an address says of the work it leads to."""

from __future__ import annotations

import pytest

from cite_check.judging.slug import date_in, is_title, names_title, slugs, spells_title
from cite_check.judging.words import words
from cite_check.model.item import PartialDate

NAMING = [
    ("https://news.example/news/2021/8/17/transcript-of-the-first-press-conference", "Transcript of the First News Conference", True),
    ("https://inst.example/publications/2022/08/one-year-later-rebels-reprise-rule-struggle-build-state",
     "One year later: the rebels reprise their rule, but struggle to build a state", True),
    ("https://gazette.example/story/2392466/new-group-joins-northern-front", "New militant group joins Northern Front", True),
    ("https://gazette.example/harbour-strike-ends-101657112117415.html", "Harbour strike ends", True),
    ("https://gazette.example/Harbour_strike_ends_after_talks.pdf", "Harbour strike ends after talks", True),
    ("https://gazette.example/news/1823301", "Harbour strike ends after talks", False),
    ("https://gazette.example/news/weather-for-tomorrow-in-the-west", "Harbour strike ends after talks", False),
    ("https://gazette.example/security-report-2023-summary", "Coastal Security Report 2022", False),
    ("https://gazette.example/pakistan", "Pakistan", False),
    ("nonsense", "Harbour strike ends after talks", False),
]  # fmt: skip


@pytest.mark.parametrize(("url", "title", "expected"), NAMING)
def test_an_address_names_a_title(url: str, title: str, expected: bool) -> None:  # noqa: FBT001 - a value under test
    assert names_title(url, words(title)) is expected


def test_a_slug_of_numbers_names_nothing() -> None:
    assert slugs("https://gazette.example/2021/08/1823301.html") == ()


def test_a_slug_may_be_the_title() -> None:
    assert is_title("https://shop.example/c/bike-helmets", words("Bike Helmets"))
    assert not is_title("https://shop.example/c/bike-helmets-for-men", words("Bike Helmets"))
    assert not is_title("https://shop.example/", words("Bike Helmets"))


def test_the_parts_of_a_path_may_spell_the_title() -> None:
    assert spells_title("https://divers.example/rescue/training.html", words("Rescue training"))
    assert not spells_title("https://divers.example/training", words("Training"))


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://a.example/2021/8/17/x", PartialDate(2021, 8, 17)),
        ("https://a.example/2021/08/x", PartialDate(2021, 8)),
        ("https://a.example/2022/sep/06/x", PartialDate(2022, 9, 6)),
        ("https://a.example/x/2022-03-28/y", PartialDate(2022, 3, 28)),
        ("https://a.example/2021/99/x", PartialDate(2021)),
        ("https://a.example/news/1823301", None),
        ("nonsense", None),
    ],
)
def test_dates_in_addresses(url: str, expected: PartialDate | None) -> None:
    assert date_in(url) == expected


def test_any_part_of_the_path_may_name_the_title_and_a_year_is_a_word_of_it() -> None:
    url = "https://gazette.example/dental-care-blog/top-dental-trends-in-2025/"
    assert names_title(url, words("Top Dental Trends in 2025 You Need to Know"))
    assert not names_title(url, words("Top Dental Trends in 2024 You Need to Know"))
    assert names_title("https://gazette.example/laptops/best-right-now/best-laptops-under-1000", words("The Best Laptops Under $1,000"))
