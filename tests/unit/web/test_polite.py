"""Slots, gaps and pauses, per host."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from cite_check.model.outcome import Failed, FailureKind, Request, Response
from cite_check.model.policy import WebPolicy
from cite_check.web.polite import Polite
from tests.fakes import FakeClock, FakeExchange, failed, response

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

POLICY = WebPolicy(host_concurrency=2, host_delay=0.1)


class Busy:
    """An exchange that says when each request began, and how many were under way at once."""

    def __init__(self, clock: FakeClock, seconds: float) -> None:
        self.clock = clock
        self.seconds = seconds
        self.began: list[tuple[str, float]] = []
        self.under_way = 0
        self.most = 0

    async def send(self, request: Request) -> Response | Failed:
        self.began.append((request.url, round(self.clock.passed, 3)))
        self.under_way += 1
        self.most = max(self.most, self.under_way)
        await asyncio.sleep(self.seconds)
        self.under_way -= 1
        return response(200)


def urls(host: str, count: int) -> list[str]:
    return [f"https://{host}/{number}" for number in range(count)]


async def ask_all(polite: Polite, wanted: Sequence[str]) -> list[Response | Failed]:
    return list(await asyncio.gather(*(polite.send(Request(url)) for url in wanted)))


def test_a_host_has_so_many_requests_at_once_and_others_do_not_wait_for_it() -> None:
    clock = FakeClock()
    busy = Busy(clock, 0.005)
    asyncio.run(ask_all(Polite(busy, WebPolicy(host_concurrency=2, host_delay=0.0), clock), urls("a.example", 6)))
    assert busy.most == 2
    busy = Busy(clock, 0.005)
    asyncio.run(ask_all(Polite(busy, WebPolicy(host_concurrency=2, host_delay=0.0), clock), [*urls("a.example", 3), *urls("b.example", 3)]))
    assert busy.most == 4


def test_starts_at_one_host_keep_their_gap() -> None:
    clock = FakeClock()
    busy = Busy(clock, 0.0)
    asyncio.run(ask_all(Polite(busy, WebPolicy(host_concurrency=1, host_delay=0.1), clock), urls("a.example", 4)))
    assert [start for _, start in busy.began] == [0.0, 0.1, 0.2, 0.3]


def one_by_one(answers: Mapping[str, Response | Failed], wanted: Sequence[str]) -> tuple[list[Response | Failed], FakeClock, FakeExchange]:
    clock, exchange = FakeClock(), FakeExchange(answers)
    polite = Polite(exchange, POLICY, clock)

    async def run() -> list[Response | Failed]:
        return [await polite.send(Request(url)) for url in wanted]

    return asyncio.run(run()), clock, exchange


def test_the_gap_grows_when_the_host_is_overrun_and_shrinks_when_it_is_well() -> None:
    _, clock, _ = one_by_one(
        {"https://a.example/busy": response(429), "https://a.example/": response(200)},
        ["https://a.example/busy"] * 3 + ["https://a.example/"] * 20,
    )
    gaps = [round(wait, 3) for wait in clock.slept]
    assert gaps[:3] == [0.1, 0.25, 0.5]
    assert max(gaps) == 1.0
    assert gaps[-1] == 0.1


def test_the_gap_has_an_end() -> None:
    _, clock, _ = one_by_one({"https://a.example/busy": response(503)}, ["https://a.example/busy"] * 10)
    assert max(clock.slept) == pytest.approx(5.0)


def test_a_host_that_asks_for_seconds_is_paused_as_a_whole() -> None:
    answers = {"https://a.example/busy": response(503, headers=(("retry-after", "7"),)), "https://a.example/": response(200)}
    _, clock, exchange = one_by_one(answers, ["https://a.example/busy", "https://a.example/"])
    assert clock.passed == 7.0
    assert len(exchange.asked) == 2


def test_a_host_that_asks_for_a_day_is_not_asked_again_and_the_answer_says_so() -> None:
    answers = {
        "https://a.example/busy": response(429, b"slow down", headers=(("retry-after", "86400"),)),
        "https://b.example/": response(200),
    }
    seen, clock, exchange = one_by_one(answers, ["https://a.example/busy", "https://a.example/other", "https://b.example/"])
    assert exchange.urls == ["https://a.example/busy", "https://b.example/"]
    standing = seen[1]
    assert isinstance(standing, Response)
    assert (standing.url, standing.status, standing.body, standing.attempts) == ("https://a.example/other", 429, b"", 0)
    assert clock.passed == 0.0


def test_who_waits_for_the_host_learns_of_its_wish() -> None:
    clock = FakeClock()
    exchange = FakeExchange({url: response(429, headers=(("retry-after", "86400"),)) for url in urls("a.example", 5)})
    seen = asyncio.run(ask_all(Polite(exchange, WebPolicy(host_concurrency=1), clock), urls("a.example", 5)))
    assert len(exchange.asked) == 1
    assert [answer.attempts for answer in seen] == [1, 0, 0, 0, 0]


def test_a_host_that_is_always_silent_is_left_after_three_addresses() -> None:
    wanted = urls("a.example", 5)
    seen, _, exchange = one_by_one({url: failed(url, FailureKind.TIMEOUT) for url in wanted}, wanted)
    assert len(exchange.asked) == 3
    last = seen[-1]
    assert isinstance(last, Failed)
    assert (last.kind, last.requested, last.attempts) == (FailureKind.TIMEOUT, wanted[-1], 0)
    assert "not asked again" in last.detail


def test_a_host_that_answered_once_is_not_left() -> None:
    wanted = urls("a.example", 6)
    answers: dict[str, Response | Failed] = {url: failed(url, FailureKind.TIMEOUT) for url in wanted}
    answers[wanted[2]] = response(404)
    _, _, exchange = one_by_one(answers, wanted)
    assert len(exchange.asked) == 6


def test_one_address_that_fails_often_does_not_condemn_its_host() -> None:
    _, _, exchange = one_by_one({"https://a.example/slow": failed("", FailureKind.TIMEOUT)}, ["https://a.example/slow"] * 5)
    assert len(exchange.asked) == 5


@pytest.mark.parametrize("kind", [FailureKind.CONNECTION, FailureKind.BAD_ANSWER, FailureKind.DNS_TROUBLE])
def test_other_failures_are_quick_and_the_host_is_asked_on(kind: FailureKind) -> None:
    wanted = urls("a.example", 5)
    _, _, exchange = one_by_one({url: failed(url, kind) for url in wanted}, wanted)
    assert len(exchange.asked) == 5
