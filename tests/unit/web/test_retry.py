"""Whether and when to ask again."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from cite_check.model.outcome import Failed, FailureKind, Request, Response
from cite_check.model.policy import WebPolicy
from cite_check.web.retry import Retry, retry_delay
from tests.fakes import FakeClock, FakeExchange, failed, response

URL = "https://a.example/"
POLICY = WebPolicy(retries=2)


def after(seconds: str, status: int = 429) -> Response:
    return response(status, headers=(("retry-after", seconds),))


@pytest.mark.parametrize(
    ("answer", "attempt", "delay"),
    [
        (failed(URL, FailureKind.TIMEOUT), 1, 0.5),
        (failed(URL, FailureKind.TIMEOUT), 2, 1.0),
        (failed(URL, FailureKind.TIMEOUT), 3, None),
        (failed(URL, FailureKind.CONNECTION), 1, 0.5),
        (failed(URL, FailureKind.DNS_TROUBLE), 1, 0.5),
        (failed(URL, FailureKind.DNS_TROUBLE, elapsed_ms=8000), 1, None),
        (failed(URL, FailureKind.NO_SUCH_HOST), 1, None),
        (failed(URL, FailureKind.TLS), 1, None),
        (failed(URL, FailureKind.POLICY), 1, None),
        (failed(URL, FailureKind.BAD_ANSWER), 1, None),
        (failed(URL, FailureKind.NOT_RECORDED), 1, None),
        (replace(failed(URL, FailureKind.TIMEOUT), attempts=0), 1, None),
        (response(200), 1, None),
        (response(404), 1, None),
        (response(403), 1, None),
        (response(301), 1, None),
        (response(408), 1, 0.5),
        (response(429), 1, 0.5),
        (response(500), 1, 0.5),
        (response(503), 2, 1.0),
        (response(599), 1, 0.5),
        (response(999), 1, None),
        (after("0"), 1, 0.5),
        (after("7"), 1, 7.0),
        (after("7", 503), 2, 7.0),
        (after("10"), 1, 10.0),
        (after("11"), 1, None),
        (after("86400"), 1, None),
        (after("Mon, 23 Nov 2026 12:00:04 GMT"), 1, 4.0),
        (after("soon"), 1, 0.5),
        (after("-5"), 1, 0.5),
    ],
)
def test_the_delay_is_a_function_of_the_answer(answer: Response | Failed, attempt: int, delay: float | None) -> None:
    assert retry_delay(answer, attempt, POLICY) == delay


def send(exchange: FakeExchange, within: float | None = None) -> tuple[Response | Failed, FakeClock]:
    clock = FakeClock()
    return asyncio.run(Retry(exchange, POLICY, clock).send(Request(URL, within=within))), clock


def test_the_answer_counts_its_attempts_and_adds_their_times_and_the_waits() -> None:
    answer, clock = send(FakeExchange({URL: [failed(URL, FailureKind.TIMEOUT, elapsed_ms=100), response(503), response(200)]}))
    assert isinstance(answer, Response)
    assert (answer.status, answer.attempts, answer.elapsed_ms) == (200, 3, 100 + 500 + 10 + 1000 + 10)
    assert clock.slept == [0.5, 1.0]


def test_the_last_answer_stands_when_the_retries_are_used_up() -> None:
    exchange = FakeExchange({URL: response(500)})
    answer, _ = send(exchange)
    assert isinstance(answer, Response)
    assert (answer.status, answer.attempts, len(exchange.asked)) == (500, 3, 3)


def test_each_attempt_is_told_how_long_the_citation_may_still_take() -> None:
    exchange = FakeExchange({URL: response(500, elapsed_ms=4000)})
    answer, _ = send(exchange, within=9.0)
    assert [request.within for request in exchange.asked] == [9.0, 4.5]
    assert answer.attempts == 2


def test_a_standing_answer_is_not_counted_as_an_attempt() -> None:
    standing = replace(failed(URL, FailureKind.TIMEOUT), attempts=0)
    answer, _ = send(FakeExchange({URL: [failed(URL, FailureKind.TIMEOUT), standing]}))
    assert answer.attempts == 1
    answer, _ = send(FakeExchange({URL: standing}))
    assert answer.attempts == 0
