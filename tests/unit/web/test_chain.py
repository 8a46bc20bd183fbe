"""One address with its redirects."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from cite_check.model.outcome import Failed, FailureKind, Fetched, Redirect, Response
from cite_check.model.policy import WebPolicy
from cite_check.web.chain import Chain, askable
from tests.fakes import FakeClock, FakeExchange, failed, moved, response

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cite_check.model.outcome import Outcome

A, B, C = "https://a.example/", "https://b.example/", "https://c.example/"


def follow(
    answers: Mapping[str, Response | Failed | Sequence[Response | Failed]], url: str = A, policy: WebPolicy | None = None
) -> tuple[Outcome, FakeExchange]:
    exchange = FakeExchange(answers)
    return asyncio.run(Chain(exchange, policy or WebPolicy(), FakeClock(), url).follow(url)), exchange


@pytest.mark.parametrize(
    ("url", "sent"),
    [
        ("https://a.example", "https://a.example/"),
        ("HTTPS://A.Example:443/x#part", "https://a.example/x"),
        ("http://me:secret@a.example/x?q=1", "http://a.example/x?q=1"),
        ("http://me@a.example:8080/", "http://a.example:8080/"),
        ("https://straße.example/ä", "https://xn--strae-oqa.example/%C3%A4"),
        ("https://i❤.example/", "https://xn--i-7iq.example/"),
        ("http://[2606:4700::1]/x", "http://[2606:4700::1]/x"),
        ("ftp://a.example/", None),
        ("mailto:me@a.example", None),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("https:///x", None),
        ("//a.example/x", None),
        ("http://[::1", None),
        ("http://a b.example/", None),
        ("http://exa%6Dple.org/", None),
        ("https://a.example:99999/", None),
        ("https://a.example/" + "x" * 70_000, None),
        ("", None),
    ],
)
def test_what_is_sent_for_a_url(url: str, sent: str | None) -> None:
    assert askable(url) == sent


def test_an_answer_is_given_as_it_came() -> None:
    outcome, exchange = follow({A: response(200, "<title>Dawn</title>")}, "https://me:pw@a.example/#part")
    assert isinstance(outcome, Fetched)
    assert (outcome.requested, outcome.final, outcome.status) == ("https://me:pw@a.example/#part", A, 200)
    assert (outcome.body, outcome.media_type, outcome.elapsed_ms, outcome.redirects) == (b"<title>Dawn</title>", "text/html", 10, ())
    assert exchange.urls == [A]


def test_redirects_are_followed_and_kept() -> None:
    outcome, _ = follow({A: moved("/x", 302), "https://a.example/x": moved("//b.example#frag", 308), B: response(404)})
    assert isinstance(outcome, Fetched)
    assert outcome.redirects == (Redirect(302, "https://a.example/x"), Redirect(308, B))
    assert (outcome.final, outcome.status, outcome.elapsed_ms) == (B, 404, 30)


@pytest.mark.parametrize("status", [200, 204, 300, 304, 404, 500])
def test_only_redirects_send_on(status: int) -> None:
    outcome, exchange = follow({A: moved(B, status)})
    assert isinstance(outcome, Fetched)
    assert (outcome.status, len(exchange.asked)) == (status, 1)


@pytest.mark.parametrize(
    ("location", "says"),
    [
        ("", "without saying where to"),
        ("  ", "without saying where to"),
        ("ftp://b.example/x", "ftp://b.example/x"),
        ("file:///etc/passwd", "file:"),
        ("javascript:alert(1)", "javascript:"),
        ("http://[::1", "[::1"),
        ("http://", "http://"),
        ("https://b.example/?token=hush", "[redacted]"),
        ("https://me:hush@[::b.example/", "[redacted]"),
    ],
)
def test_a_redirect_that_leads_nowhere_is_a_bad_answer(location: str, says: str) -> None:
    if "token" in location:
        location = location.replace("https", "gopher")
    outcome, exchange = follow({A: moved(location)})
    assert isinstance(outcome, Failed)
    assert (outcome.kind, len(exchange.asked)) == (FailureKind.BAD_ANSWER, 1)
    assert says in outcome.detail
    assert "hush" not in outcome.detail


@pytest.mark.parametrize("url", ["ftp://a.example/x", "mailto:me@a.example", "not a url", "https://"])
def test_what_is_not_http_is_handed_down_only_to_be_recorded(url: str) -> None:
    outcome, exchange = follow({}, url)
    assert isinstance(outcome, Failed)
    assert (outcome.kind, outcome.attempts, exchange.urls) == (FailureKind.SCHEME, 0, [url])


def test_a_loop_is_seen_at_once() -> None:
    outcome, exchange = follow({A: moved(B), B: moved(A)})
    assert isinstance(outcome, Failed)
    assert (outcome.kind, len(exchange.asked)) == (FailureKind.REDIRECT_LOOP, 2)
    assert outcome.redirects == (Redirect(301, B), Redirect(301, A))


def test_a_chain_of_ten_redirects_is_followed_and_one_of_eleven_is_not() -> None:
    def chain(length: int) -> dict[str, Response | Failed]:
        hops: dict[str, Response | Failed] = {f"https://a.example/{number}": moved(f"/{number + 1}") for number in range(length)}
        return hops | {f"https://a.example/{length}": response(200)}

    outcome, _ = follow(chain(10), "https://a.example/0")
    assert isinstance(outcome, Fetched)
    outcome, exchange = follow(chain(11), "https://a.example/0")
    assert isinstance(outcome, Failed)
    assert (outcome.kind, len(exchange.asked), len(outcome.redirects)) == (FailureKind.REDIRECT_LOOP, 11, 10)
    assert outcome.hop == "https://a.example/10"


def test_a_cookie_that_opens_the_page_is_no_loop() -> None:
    outcome, exchange = follow({A: [moved(A, 302, ("set-cookie", "seen=1")), response(200)]})
    assert isinstance(outcome, Fetched)
    assert [request.cookies for request in exchange.asked] == [(), (("seen", "1"),)]


def test_a_cookie_that_never_opens_the_page_is_a_loop() -> None:
    outcome, exchange = follow({A: moved(A, 302, ("set-cookie", "seen=1"))})
    assert isinstance(outcome, Failed)
    assert (outcome.kind, len(exchange.asked)) == (FailureKind.REDIRECT_LOOP, 2)


def test_the_failing_hop_is_named_where_it_is_not_the_one_asked_for() -> None:
    outcome, _ = follow({A: failed(A, FailureKind.TLS)})
    assert isinstance(outcome, Failed)
    assert (outcome.requested, outcome.hop) == (A, None)
    outcome, _ = follow({A: moved(B), B: failed(B, FailureKind.POLICY, "10.0.0.1 is not public")})
    assert isinstance(outcome, Failed)
    assert (outcome.requested, outcome.kind, outcome.hop, outcome.redirects) == (A, FailureKind.POLICY, B, (Redirect(301, B),))


def test_each_hop_is_told_what_is_left_of_the_patience() -> None:
    policy = WebPolicy(patience=5.0)
    outcome, exchange = follow({A: response(301, headers=(("location", B),), elapsed_ms=2000), B: response(200)}, policy=policy)
    assert isinstance(outcome, Fetched)
    assert [request.within for request in exchange.asked] == [5.0, 3.0]
    slow = response(301, headers=(("location", B),), elapsed_ms=6000)
    outcome, exchange = follow({A: slow}, policy=policy)
    assert isinstance(outcome, Failed)
    assert (outcome.kind, outcome.hop, exchange.urls) == (FailureKind.TIMEOUT, B, [A])


def test_a_pdf_is_one_by_its_magic() -> None:
    outcome, _ = follow({A: response(200, b"%PDF-1.7", (("content-type", "application/octet-stream"),))})
    assert isinstance(outcome, Fetched)
    assert outcome.media_type == "application/pdf"
