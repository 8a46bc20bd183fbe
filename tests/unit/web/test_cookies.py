"""The cookies of one chain."""

from __future__ import annotations

import pytest

from cite_check.web.cookies import Jar, kept, sent

PAGE = "https://www.news.example/a"


def after(*fields: str, url: str = PAGE, jar: Jar = ()) -> Jar:
    return kept(jar, url, tuple(("set-cookie", field) for field in fields))


@pytest.mark.parametrize(
    ("field", "url", "carried"),
    [
        ("sid=1", PAGE, (("sid", "1"),)),
        ("sid=1; Path=/; HttpOnly", "https://www.news.example/b", (("sid", "1"),)),
        ("sid=1", "https://news.example/", ()),
        ("sid=1", "https://other.example/", ()),
        ("sid=1; Domain=news.example", "https://news.example/", (("sid", "1"),)),
        ("sid=1; Domain=.news.example", "https://m.news.example/", (("sid", "1"),)),
        ("sid=1; Domain=example", "https://www.news.example/", ()),
        ("sid=1; Domain=other.example", "https://other.example/", ()),
        ("sid=1; Domain=ews.example", "https://www.news.example/", ()),
        ("sid=1; Secure", "http://www.news.example/", ()),
        ("sid=1; Secure", PAGE, (("sid", "1"),)),
        ("sid=1; Max-Age=0", PAGE, ()),
        ("sid=1; Max-Age=-1", PAGE, ()),
        ("sid=1; Max-Age=3600", PAGE, (("sid", "1"),)),
        ("sid=", PAGE, (("sid", ""),)),
        ('sid="a b"', PAGE, ()),
        ("no pair", PAGE, ()),
        ("si d=1", PAGE, ()),
        ("sid=a\x01b", PAGE, ()),
        ("sid=ü", PAGE, ()),
        ("", PAGE, ()),
    ],
)
def test_what_a_cookie_is_carried_to(field: str, url: str, carried: tuple[tuple[str, str], ...]) -> None:
    assert sent(after(field), url) == carried


def test_a_cookie_is_replaced_and_taken_away() -> None:
    jar = after("a=1", "b=1")
    assert sent(after("a=2", jar=jar), PAGE) == (("b", "1"), ("a", "2"))
    assert sent(after("a=; Max-Age=0", jar=jar), PAGE) == (("b", "1"),)


def test_a_jar_has_a_bottom() -> None:
    assert len(after(*(f"c{number}=1" for number in range(500)))) == 50


def test_what_is_no_address_carries_nothing() -> None:
    assert kept((), "no address", (("set-cookie", "a=1"),)) == ()
    assert sent(after("a=1"), "no address") == ()
