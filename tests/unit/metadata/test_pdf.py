"""What a PDF gives as its title, and that no PDF can do harm."""

from __future__ import annotations

import pytest

from cite_check.metadata.extract import extract
from cite_check.model.page import PageKind, SignName
from tests.unit.metadata.answers import answer, pdf

LINES = (
    ("Harbour Board, Report 12", 10),
    ("The Cost of Tides", 24),
    ("A Survey of Small Ports", 24),
    ("Ada Moss", 12),
    ("The inter-", 11),
    ("national survey of 2020 found that tides cost more than boats.", 11),
)


def test_the_largest_type_is_the_title_and_the_words_are_joined_over_lines() -> None:
    page = extract(answer(pdf(LINES), "application/pdf"))
    assert page.kind is PageKind.PDF
    assert page.readings[0].text == "The Cost of Tides A Survey of Small Ports"
    assert page.readings[0].source == "pdf:largest-type"
    assert "the international survey of 2020" in page.text
    assert page.signs == ()


def test_the_text_matrix_counts_as_size() -> None:
    lines = [("small print before it all", 9), ("Scaled Title of Report", 20), ("body text below the title", 11)]
    page = extract(answer(pdf(lines, scale=20)))
    assert page.readings[0].text == "Scaled Title of Report"


def test_the_metadata_is_read_first() -> None:
    info = "/Title (The Cost of Tides: A Survey) /Author (Ada Moss and Karl Lind) /CreationDate (D:20200703093000Z)"
    page = extract(answer(pdf(LINES, info), "application/octet-stream"))
    assert page.readings[0].text == "The Cost of Tides: A Survey"
    assert [name.family for name in page.authors] == ["Moss", "Lind"]
    assert [(date.date.year, date.date.month, date.date.day) for date in page.dates] == [(2020, 7, 3)]


@pytest.mark.parametrize(
    "junk",
    [
        "Microsoft Word - report_v3.docx",
        "untitled document",
        "final report.indd",
        "Slide 1",
        "PII: S0140-6736",
        "PowerPoint Presentation",
        "tides_v2_final",
        "12 34 56",
    ],
)
def test_junk_in_the_metadata_is_no_title(junk: str) -> None:
    page = extract(answer(pdf(LINES, f"/Title ({junk})")))
    assert page.readings[0].source == "pdf:largest-type"


def test_a_scan_says_so() -> None:
    page = extract(answer(pdf([])))
    assert [sign.name for sign in page.signs] == [SignName.SCANNED]
    assert page.readings == ()


@pytest.mark.parametrize("body", [b"%PDF-1.7", b"%PDF-1.4\n" + b"\x00" * 500, pdf(LINES)[:300], b"%PDF-" + b"<<" * 2000, pdf(LINES)[:-80]])
def test_a_broken_pdf_shows_nothing_or_what_is_left(body: bytes) -> None:
    assert extract(answer(body)).kind is PageKind.PDF
