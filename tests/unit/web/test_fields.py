"""Reading header fields."""

from __future__ import annotations

import pytest

from cite_check.web.fields import field_of, is_pdf, media_type_of, retry_after
from tests.fakes import NOON


@pytest.mark.parametrize(
    ("value", "media_type"),
    [
        ("text/html; charset=utf-8", "text/html"),
        ("TEXT/HTML", "text/html"),
        (" application/vnd.citationstyles.csl+json ;q=1", "application/vnd.citationstyles.csl+json"),
        ("html", None),
        ("", None),
        ("text/html, text/plain", None),
        ("\x1b[2J/x y", None),
    ],
)
def test_the_media_type(value: str, media_type: str | None) -> None:
    assert media_type_of((("content-type", value),)) == media_type


def test_a_field_that_is_not_there_is_empty() -> None:
    assert field_of((("a", "1"), ("a", "2")), "a") == "1"
    assert field_of((("a", "1"),), "b") == ""


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("0", 0.0),
        ("7", 7.0),
        (" 120 ", 120.0),
        ("1.5", 1.0),
        ("86400", 86400.0),
        ("9" * 18, 1e18),
        ("Mon, 23 Nov 2026 12:00:05 GMT", 5.0),
        ("Mon, 23 Nov 2026 11:00:00 GMT", 0.0),
        ("Mon, 23 Nov 2026 12:00:05", None),
        ("-1", None),
        ("NaN", None),
        ("soon", None),
        ("", None),
        ("9" * 60, None),
        ("٣", None),
    ],
)
def test_retry_after(value: str, seconds: float | None) -> None:
    assert retry_after((("retry-after", value),), NOON) == seconds


@pytest.mark.parametrize(
    ("media_type", "body", "pdf"),
    [
        ("application/pdf", b"%PDF-1.7", True),
        ("application/pdf", b"<html>not here</html>", False),
        ("application/octet-stream", b"\n\n%PDF-1.4", True),
        (None, b"%PDF-1.4", True),
        ("text/html", b"%PDF-1.4", True),
        ("text/html", b"<p>A file begins with %PDF-1.4", False),
        (None, b"x" * 1030 + b"%PDF-", False),
    ],
)
def test_a_pdf_is_known_by_its_magic(media_type: str | None, body: bytes, pdf: bool) -> None:  # noqa: FBT001 - a table
    assert is_pdf(media_type, body) is pdf
