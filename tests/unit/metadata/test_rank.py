"""Which reading is shown, and what a title is without the name of its site."""

from __future__ import annotations

import pytest

from cite_check.metadata.extract import extract
from cite_check.metadata.trim import segments, site_names, trimmed
from cite_check.model.page import Reading
from tests.unit.metadata.answers import URL, answer

SITE = '<meta property="og:site_name" content="The Daily">'


@pytest.mark.parametrize(
    ("title", "cut"),
    [
        ("Harbour reopens | The Daily", "Harbour reopens"),
        ("The Daily: Harbour reopens", "Harbour reopens"),
        ("Harbour reopens - daily.example", "Harbour reopens"),
        ("Harbour reopens — DAILY", "Harbour reopens"),
        ("Harbour reopens - Page 2", "Harbour reopens"),
        ("Harbour reopens | Ports | The Daily", "Harbour reopens | Ports"),
        ("Harbour reopens", None),
        ("The Daily", None),
    ],
)
def test_the_name_of_the_site_is_cut_off(title: str, cut: str | None) -> None:
    found = list(trimmed(Reading(title, "title"), site_names(("The Daily",), URL)))
    assert [reading.text for reading in found] == ([cut] if cut else [])


def test_initials_and_archived_hosts_are_names_too() -> None:
    assert site_names((), "https://www.usip.example/a").has("United States Institute of Peace")
    assert site_names((), "https://web.archive.org/web/20160330101229/http://tides.example/a").has("Tides")


def test_every_run_of_segments_is_a_reading() -> None:
    found = {reading.text for reading in segments(Reading("One – Two – Three", "title"))}
    assert found == {"One – Two", "Two – Three", "One", "Two", "Three"}


@pytest.mark.parametrize(
    ("markup", "shown"),
    [
        ("<h1>The Daily</h1><title>Harbour reopens after storm | The Daily</title>", "Harbour reopens after storm"),
        ("<h1>Menu</h1><h1>Harbour reopens after storm</h1><title>Harbour reopens after storm</title>", "Harbour reopens after storm"),
        ('<h1>Harbour reopens after storm</h1><meta property="og:title" content="You will not believe it">', "Harbour reopens after storm"),
        ("<title>The Daily » Blog » Harbour reopens after storm</title>", "Harbour reopens after storm"),
        ('<meta name="citation_title" content="Tides of Change"><h1>Coastal Letters</h1>', "Tides of Change"),
    ],
)
def test_the_title_that_a_person_would_give_is_shown(markup: str, shown: str) -> None:
    assert extract(answer(SITE + markup)).readings[0].text == shown


def test_a_page_without_any_title_has_no_readings() -> None:
    assert extract(answer("<p>Only words.</p>")).readings == ()
