"""Fakes of the ports, named as they are: they answer from tables, and nobody waits."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from cite_check.model.outcome import Failed, FailureKind, Fetched, Outcome, Request, Response
from cite_check.model.target import Doi, Target

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


class FakeClock:
    """A clock that only goes on when someone sleeps; ``slept`` lists for how long."""

    def __init__(self, start: datetime = NOON) -> None:
        self.start = start
        self.passed = 0.0
        self.slept: list[float] = []

    def now(self) -> datetime:
        return self.start + timedelta(seconds=self.passed)

    def monotonic(self) -> float:
        return self.passed

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.passed += seconds
        await asyncio.sleep(0)


class FakeExchange:
    """Answers each URL with its next answer, the last one again and again; ``asked`` lists what was asked.

    A URL may be keyed with its ``Accept``. One that is not in the table fails as NOT_RECORDED.
    """

    def __init__(self, answers: Mapping[Any, Response | Failed | Sequence[Response | Failed]]) -> None:
        self.answers: dict[Any, list[Response | Failed]] = {
            key: [one] if isinstance(one, Response | Failed) else list(one) for key, one in answers.items()
        }
        self.played: dict[str | tuple[str, str], int] = defaultdict(int)
        self.asked: list[Request] = []

    async def send(self, request: Request) -> Response | Failed:
        self.asked.append(request)
        await asyncio.sleep(0)
        key: str | tuple[str, str] = (request.url, request.accept)
        if key not in self.answers:
            key = request.url
        if key not in self.answers:
            return failed(request.url, FailureKind.NOT_RECORDED)
        waiting = self.answers[key]
        place = min(self.played[key], len(waiting) - 1)
        self.played[key] += 1
        answer = waiting[place]
        return replace(answer, url=request.url) if isinstance(answer, Response) else replace(answer, requested=request.url)

    @property
    def urls(self) -> list[str]:
        return [request.url for request in self.asked]


class FakeFetcher:
    """Answers each target with its next outcome, the last one again and again; ``asked`` lists what was asked."""

    proxied = False

    def __init__(
        self, outcomes: Mapping[Target, Outcome | Sequence[Outcome]], *, control: bool = True, documents: Mapping[str, bytes] | None = None
    ) -> None:
        self.outcomes = {key: [one] if isinstance(one, Fetched | Failed) else list(one) for key, one in outcomes.items()}
        self.played: dict[Target, int] = defaultdict(int)
        self.asked: list[Target] = []
        self.control = control
        self.documents = documents or {}

    async def fetch(self, target: Target) -> Outcome:
        self.asked.append(target)
        await asyncio.sleep(0)
        if target not in self.outcomes:
            return failed(f"https://doi.org/{target.name}" if isinstance(target, Doi) else target.url, FailureKind.NOT_RECORDED)
        waiting = self.outcomes[target]
        place = min(self.played[target], len(waiting) - 1)
        self.played[target] += 1
        return waiting[place]

    async def control_resolves(self) -> bool:
        return self.control

    async def fetch_document(self, url: str) -> tuple[bytes, str | None]:
        return self.documents[url], None


def response(
    status: int = 200,
    body: bytes | str = b"",
    headers: Iterable[tuple[str, str]] = (("content-type", "text/html; charset=utf-8"),),
    *,
    url: str = "",
    elapsed_ms: int = 10,
) -> Response:
    """One hop's answer."""
    return Response(url, status, tuple(headers), body.encode() if isinstance(body, str) else body, NOON, elapsed_ms)


def moved(location: str, status: int = 301, *headers: tuple[str, str]) -> Response:
    """A redirect."""
    return response(status, b"", (("location", location), *headers))


def failed(url: str, kind: FailureKind, detail: str = "as the test says", *, elapsed_ms: int = 10) -> Failed:
    """Why there is no answer."""
    return Failed(url, kind, detail, NOON, elapsed_ms)
