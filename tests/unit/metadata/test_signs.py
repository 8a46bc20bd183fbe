"""Signs: seen where they are, and not on pages that only resemble."""

from __future__ import annotations

import pytest

from cite_check.metadata.extract import extract
from cite_check.model.page import SignName
from tests.unit.metadata.answers import URL, answer

INJECTED = '<script src="/cdn-cgi/challenge-platform/x.js"></script>'


def signs(markup: str, status: int = 200, headers: tuple[tuple[str, str], ...] = ()) -> set[str]:
    page = extract(answer(f"<html><body>{markup}</body></html>", status=status, headers=headers))
    return {f"{sign.name}={sign.detail}" if sign.detail else sign.name.value for sign in page.signs}


@pytest.mark.parametrize(
    ("markup", "sign"),
    [
        ("<form><input type=password></form>", "login-form"),
        ('<form role="search"><input name=x></form>', "search-form"),
        ("<input name='q'>", "search-form"),
        ('<meta name="robots" content="NOINDEX, follow">', "noindex=meta"),
        ('<link rel="canonical" href="/a">', "canonical=https://www.daily.example/a"),
        ('<base href="https://b.example/x/"><link rel="canonical" href="a">', "canonical=https://b.example/x/a"),
        ('<link rel="amphtml" href="/amp/a">', "amp=https://www.daily.example/amp/a"),
        ('<meta http-equiv="refresh" content="0; url=/new">', "meta-refresh=https://www.daily.example/new"),
        ('<script type="application/ld+json">{"isAccessibleForFree": "False"}</script>', "paywall=isAccessibleForFree"),
        ('<meta property="article:content_tier" content="locked">', "paywall=article:content_tier"),
        ('<div id="root"></div><script src="a.js"></script>', "shell"),
        ("<noscript>Please enable JavaScript.</noscript><script>run()</script>", "shell"),
        ("<script>window._cf_chl_opt={}</script>", "vendor=cloudflare: _cf_chl_opt"),
        ("<p>Incapsula incident ID: 1</p>", "vendor=imperva: Incapsula incident ID"),
        ('<iframe src="https://geo.captcha-delivery.com/c"></iframe>', "vendor=datadome: captcha-delivery.com"),
        ('<div class="h-captcha" data-sitekey="1"></div>', "vendor=h-captcha: on a page with nothing else"),
        ('<script src="https://img.sedoparking.com/x.js"></script>', "parking=sedoparking.com"),
        ('<script src="//www.hugedomains.com/x.js"></script>', "parking=hugedomains.com"),
        ("<title>Page not found | The Daily</title>", "phrase=error:title: page not found"),
        ("<title>Seite nicht gefunden – The Daily</title>", "phrase=error:title: seite nicht gefunden"),
        ("<h1>Sorry, page not found</h1>", "phrase=error:h1: page not found"),
        ("<p>Страница не найдена</p>", "phrase=error:text: страница не наидена"),
        ("<p>抱歉，您访问的页面已被移走。</p>", "phrase=error:text: 您访问的页面"),
        ("<p>Please sign in to continue.</p>", "phrase=login:text: please sign in to"),
        ("<title>Before you continue</title>", "phrase=consent:title: before you continue"),
        ("<p>Are you over 18?</p>", "phrase=age:text: are you over 18"),
        ("<p>Subscribe to continue reading</p>", "phrase=paywall:text: subscribe to continue"),
        ("<title>Just a moment...</title>", "phrase=challenge:title: just a moment"),
        ("<p>This domain is for sale!</p>", "phrase=parked:text: this domain is for sale"),
    ],
)
def test_a_sign_is_seen(markup: str, sign: str) -> None:
    assert sign in signs(markup)


@pytest.mark.parametrize(
    ("headers", "status", "sign"),
    [
        ((("cf-mitigated", "challenge"),), 200, "vendor=cloudflare: cf-mitigated"),
        ((("server", "AkamaiGHost"),), 403, "vendor=akamai: server"),
        ((("x-robots-tag", "noindex, nofollow"),), 200, "noindex=x-robots-tag"),
        ((("link", '<https://www.daily.example/a>; rel="canonical"'),), 200, "canonical=https://www.daily.example/a"),
        ((("refresh", "1; url=https://www.daily.example/b"),), 200, "meta-refresh=https://www.daily.example/b"),
    ],
)
def test_headers_are_signs_too(headers: tuple[tuple[str, str], ...], status: int, sign: str) -> None:
    assert sign in signs("<p>Some words.</p>", status, headers)


@pytest.mark.parametrize(
    ("markup", "headers"),
    [
        ("<title>Why 404 pages matter - The Daily</title><h1>Why 404 pages matter</h1>", ()),
        ("<title>Page not found: a short history of the missing web</title>", ()),
        ('<meta property="og:title" content="Tides"><p>Write to the board:<div class="g-recaptcha"></div>' + INJECTED, ()),
        ("<script src='https://js.hcaptcha.com/1/api.js'></script><h1>Contact</h1>" + "<p>word</p>" * 80, ()),
        ("<p>Ships are back.</p>", (("server", "AkamaiGHost"), ("x-iinfo", "1"))),
        ("<p>page not found</p>" + "<p>word</p>" * 400, ()),
        ("<noscript><meta http-equiv='refresh' content='0; url=/nojs'></noscript>" + "<p>word</p>" * 80, ()),
        ('<meta http-equiv="refresh" content="300">', ()),
        (f'<meta http-equiv="refresh" content="0; url={URL}">', ()),
        ('<link rel="canonical" href="javascript:void(0)"><link rel="canonical">', ()),
        ("<p>Short, but a page.</p><script>track()</script>", ()),
    ],
)
def test_a_live_page_shows_no_sign(markup: str, headers: tuple[tuple[str, str], ...]) -> None:
    assert signs(markup, headers=headers) == set()


def test_an_amp_page_says_so() -> None:
    page = extract(answer("<html amp><body>words</body></html>"))
    assert [sign.name for sign in page.signs] == [SignName.AMP]
