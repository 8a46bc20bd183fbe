from __future__ import annotations

import pytest

from cite_check.citing.wrappers import is_archive, original_of, unwrap


@pytest.mark.parametrize(
    ("url", "inner"),
    [
        ("https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2Fx&data=1", "https://a.example/x"),
        ("https://www.google.com/url?q=https://a.example/x&sa=D", "https://a.example/x"),
        ("https://urldefense.com/v3/__https://a.example/x__;!!abc", "https://a.example/x"),
        ("https://login.ezproxy.uni.example/login?url=https://a.example/x", "https://a.example/x"),
        ("https://www.a.example.ezproxy.uni.example/x", "https://www.a.example/x"),
        ("https://a.example/url?q=1", "https://a.example/url?q=1"),
    ],
)
def test_wrappers_are_taken_off(url: str, inner: str) -> None:
    assert unwrap(url) == inner


@pytest.mark.parametrize(
    ("url", "original"),
    [
        ("https://web.archive.org/web/20200102030405/https://a.example/x", "https://a.example/x"),
        ("https://web.archive.org/web/2020id_/www.a.example/x", "http://www.a.example/x"),
        ("https://perma.cc/8TAQ-0000", None),
        ("https://a.example/web/2020/https://b.example/", None),
    ],
)
def test_an_archived_copy_spells_its_original(url: str, original: str | None) -> None:
    assert original_of(url) == original


def test_archives_are_known() -> None:
    assert is_archive("https://archive.ph/AbCdE")
    assert not is_archive("https://archive.example/AbCdE")
