"""Asking: each question once, hosts by turns, and an end when someone says stop."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from cite_check.cli.progress import Silence
from cite_check.model.outcome import Failed, FailureKind, Fetched
from cite_check.model.target import Doi, Purpose, Question, Url
from cite_check.pipeline.asking import Asker, Stop, by_turns, key_of

if TYPE_CHECKING:
    from cite_check.model.outcome import Outcome
    from cite_check.model.target import Target

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
PAGE = b"<!doctype html><title>Tides of Change</title><h1>Tides of Change</h1>"


class StillClock:
    """A clock whose sleeps end at once."""

    def now(self) -> datetime:
        return NOON

    def monotonic(self) -> float:
        return 0.0

    async def sleep(self, seconds: float) -> None:
        del seconds
        await asyncio.sleep(0)


class Web:
    """Answers every target alike, or never."""

    def __init__(self, *, silent: bool = False, network: bool = True, proxied: bool = False) -> None:
        self.silent, self.network, self.proxied = silent, network, proxied
        self.asked: list[Target] = []

    async def fetch(self, target: Target) -> Outcome:
        self.asked.append(target)
        if self.silent:
            await asyncio.Event().wait()
        url = target.url if isinstance(target, Url) else f"https://doi.org/{target.name}"
        return Fetched(url, url, 200, (("content-type", "text/html"),), PAGE, NOON, 1, media_type="text/html")

    async def control_resolves(self) -> bool:
        return self.network


def asker(web: Web, stop: Stop | None = None) -> Asker:
    return Asker(web, StillClock(), Silence(), stop or Stop(), concurrency=4)


def urls(*paths: str) -> list[Question]:
    return [Question(Url(f"https://{path}")) for path in paths]


def test_one_address_is_asked_once_whatever_its_fragment() -> None:
    web = Web()
    questions = urls("a.example/x", "A.example/x#part", "a.example/y")

    async def ask() -> Asker:
        asking = asker(web)
        await asking.ask(questions)
        await asking.ask(questions)
        return asking

    asking = asyncio.run(ask())
    assert len(web.asked) == 2
    assert [asking.evidence(question).question for question in questions] == questions


def test_a_second_look_asks_again() -> None:
    first = Question(Url("https://a.example/x"))
    second = Question(Url("https://a.example/x"), Purpose.SECOND_LOOK)
    assert key_of(first) != key_of(second)
    assert key_of(first) == key_of(Question(Url("https://a.example/x"), Purpose.LEAD))


def test_evidence_carries_the_page_and_no_body() -> None:
    async def ask() -> Asker:
        asking = asker(Web())
        await asking.ask(urls("a.example/x"))
        return asking

    evidence = asyncio.run(ask()).evidence(*urls("a.example/x"))
    assert isinstance(evidence.outcome, Fetched)
    assert evidence.outcome.body == b""
    assert evidence.page is not None
    assert evidence.page.readings[0].text == "Tides of Change"


def test_hosts_take_turns() -> None:
    questions = [*urls("a.example/1", "a.example/2", "a.example/3", "b.example/1"), Question(Doi("10.5555/1"))]
    hosts = [question.target.url[8] if isinstance(question.target, Url) else "doi" for question in by_turns(questions)]
    assert hosts == ["a", "b", "doi", "a", "a"]


def silence(web: Web, stop: Stop) -> list[Outcome]:
    questions = [*urls("a.example/1", "b.example/2"), Question(Doi("10.5555/1"))]

    async def ask() -> Asker:
        asking = asker(web, stop)
        async with asyncio.timeout(5):
            await asking.ask(questions)
        return asking

    asking = asyncio.run(ask())
    assert not asking.complete
    return [asking.evidence(question).outcome for question in questions]


def test_where_there_is_no_network_nobody_waits() -> None:
    outcomes = silence(Web(silent=True, network=False), Stop())
    assert {outcome.kind for outcome in outcomes if isinstance(outcome, Failed)} == {FailureKind.DNS_TROUBLE}
    assert [outcome.requested for outcome in outcomes][-1] == "https://doi.org/10.5555/1"


def test_after_a_stop_nothing_is_asked() -> None:
    stop = Stop()
    stop.set(FailureKind.BUDGET, "not asked: the time of this run was over")
    stop.set(FailureKind.INTERRUPTED, "too late to decide")
    web = Web()
    outcomes = silence(web, stop)
    assert web.asked == []
    assert {outcome.kind for outcome in outcomes if isinstance(outcome, Failed)} == {FailureKind.BUDGET}
