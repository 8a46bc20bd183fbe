"""From a target to its outcome: a URL with its redirects, or a DOI."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from cite_check.model.outcome import Failed, FailureKind, Outcome
from cite_check.model.target import Doi, Target, Url
from cite_check.web.chain import Chain
from cite_check.web.doi import doi_url, fetch_doi

if TYPE_CHECKING:
    from cite_check.model.policy import WebPolicy
    from cite_check.ports import Clock, Exchange


class WebFetcher:
    """Fetches targets through the tower."""

    def __init__(self, exchange: Exchange, policy: WebPolicy, clock: Clock) -> None:
        """``exchange`` is the tower's top."""
        self._exchange = exchange
        self._policy = policy
        self._clock = clock

    async def fetch(self, target: Target) -> Outcome:
        """What came of it. Never raises."""
        try:
            return await self._fetch(target)
        except Exception as error:  # noqa: BLE001 - one bad page must not end the run
            detail = f"an unforeseen {type(error).__name__}: please report it"
            return Failed(_shown(target), FailureKind.INTERNAL, detail, self._clock.now())

    async def _fetch(self, target: Target) -> Outcome:
        match target:
            case Url(url=url):
                return await Chain(self._exchange, self._policy, self._clock, url).follow(url)
            case Doi(name=name):
                return await fetch_doi(name, self._exchange, self._policy, self._clock)
            case _:
                assert_never(target)


def _shown(target: Target) -> str:
    return doi_url(target.name) if isinstance(target, Doi) else target.url
