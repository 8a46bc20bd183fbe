"""From a target to its outcome."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from cite_check.model.outcome import Failed, FailureKind, Fetched
from cite_check.model.policy import WebPolicy
from cite_check.model.target import Doi, Url
from cite_check.web.fetcher import WebFetcher
from tests.fakes import FakeClock, FakeExchange, response

if TYPE_CHECKING:
    from cite_check.model.outcome import Request, Response
    from cite_check.model.target import Target


@pytest.mark.parametrize(
    ("target", "asked"),
    [(Url("https://a.example/"), "https://a.example/"), (Doi("10.5555/7"), "https://doi.org/api/handles/10.5555/7?type=URL")],
)
def test_each_kind_of_target_is_asked_its_own_way(target: Target, asked: str) -> None:
    exchange = FakeExchange({asked: response(404)})
    outcome = asyncio.run(WebFetcher(exchange, WebPolicy(), FakeClock()).fetch(target))
    assert isinstance(outcome, Fetched)
    assert exchange.urls == [asked]


class Faulty:
    """An exchange with a fault of our own in it."""

    async def send(self, request: Request) -> Response | Failed:
        raise ZeroDivisionError(request.url)


@pytest.mark.parametrize(
    ("target", "requested"), [(Url("https://a.example/"), "https://a.example/"), (Doi("10.5555/7"), "https://doi.org/10.5555/7")]
)
def test_a_fault_of_our_own_is_an_outcome_and_not_the_end_of_the_run(target: Target, requested: str) -> None:
    outcome = asyncio.run(WebFetcher(Faulty(), WebPolicy(), FakeClock()).fetch(target))
    assert isinstance(outcome, Failed)
    assert (outcome.kind, outcome.requested) == (FailureKind.INTERNAL, requested)
    assert "ZeroDivisionError" in outcome.detail
