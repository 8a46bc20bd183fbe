from __future__ import annotations

import pytest

from cite_check.citing.urls import find_urls


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        ("Ann Roe, https://a.example/x.", ["https://a.example/x"]),
        ("(see www.a.example/b).", ["http://www.a.example/b"]),
        ("<http://a.example /news/7.asp>.", ["http://a.example/news/7.asp"]),
        ("https://a.example/reports/\n2021/tides.pdf.", ["https://a.example/reports/2021/tides.pdf"]),
        ("https://a.example/v12/locks.\nhtml, p. 3.", ["https://a.example/v12/locks.html"]),
        ("http://a.example/veroeffen\ntlichungen_liste.html now", ["http://a.example/veroeffentlichungen_liste.html"]),
        ("http://dx.doi. org/10.5555/S0043-1354(98)00447-3.", ["http://dx.doi.org/10.5555/S0043-1354(98)00447-3"]),
        ("https://en.example.org/wiki/Mercury_(planet).", ["https://en.example.org/wiki/Mercury_(planet)"]),
        ("https://perma.cc/8TAQ-0000\n3", ["https://perma.cc/8TAQ-0000"]),
        ("https://a.example/1; B. Doe, https://b.example/2.", ["https://a.example/1", "https://b.example/2"]),
        ("http://a.example/˜lee (accessed", ["http://a.example/~lee"]),
        ("https://a.example/weirs,accessed: 2 Feb 2020", ["https://a.example/weirs"]),
        ("https://a.example/\nSee also B. Roe", ["https://a.example/"]),
        ("no address, not even a.m. or p.m.", []),
        ("https://", []),
    ],
)
def test_urls_are_found_whole(text: str, urls: list[str]) -> None:
    assert [found.url for found in find_urls(text)] == urls


def test_a_broken_url_keeps_its_other_readings() -> None:
    (found,) = find_urls("https://a.example/fault-\nlines.html")
    assert found.url == "https://a.example/fault-lines.html"
    assert found.variants == ("https://a.example/faultlines.html", "https://a.example/fault-")
