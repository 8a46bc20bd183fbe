"""A polite guest: at most so many requests at once to a host, a gap between their starts, and a host's wish to be left alone obeyed."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from cite_check.address import host_of
from cite_check.model.outcome import Failed, FailureKind, Response
from cite_check.web.fields import retry_after

if TYPE_CHECKING:
    from cite_check.model.outcome import Request
    from cite_check.model.policy import WebPolicy
    from cite_check.ports import Clock, Exchange

LONGEST_PAUSE: Final = 10.0
"""Seconds that a host may ask us to wait; if it asks for more, it is not asked again in this run."""

WIDEST_GAP: Final = 5.0
SILENT_URLS: Final = 3
"""A host that never answered, and was silent for so many different URLs until their time was over, is not asked again in this run."""

_FIRST_WIDENING: Final = 0.25
_NARROWING: Final = 0.7
_SLOW_DOWN: Final = frozenset({429, 503})


@dataclass(slots=True)
class _Host:
    """What we know of a host in this run. Times are the clock's ``monotonic``."""

    slots: asyncio.Semaphore
    gap: float
    next_start: float = 0.0
    not_before: float = 0.0
    answered: bool = False
    silent: set[str] = field(default_factory=set)
    standing: Response | Failed | None = None
    """The answer for every further request: the host is not asked again."""


class Polite:
    """Asks through ``under``, host by host. An answer with ``attempts`` of 0 is the host's standing one: it was not asked again."""

    def __init__(self, under: Exchange, policy: WebPolicy, clock: Clock) -> None:
        """Take the policy's limits per host."""
        self._under = under
        self._policy = policy
        self._clock = clock
        self._hosts: dict[str, _Host] = {}

    async def send(self, request: Request) -> Response | Failed:
        """The answer, once it is this request's turn."""
        host = self._hosts.setdefault(
            host_of(request.url), _Host(asyncio.Semaphore(self._policy.host_concurrency), self._policy.host_delay)
        )
        async with host.slots:
            await self._turn(host)
            if host.standing is not None:
                return self._again(host.standing, request)
            answer = await self._under.send(request)
            self._learn(host, answer, request)
            return answer

    async def _turn(self, host: _Host) -> None:
        """Wait for this request's start; the host's pause may grow meanwhile."""
        start = max(self._clock.monotonic(), host.next_start)
        host.next_start = start + host.gap
        while host.standing is None and (wait := max(start, host.not_before) - self._clock.monotonic()) > 0:
            await self._clock.sleep(wait)

    def _again(self, standing: Response | Failed, request: Request) -> Response | Failed:
        now = self._clock.now()
        if isinstance(standing, Failed):
            return replace(standing, requested=request.url, checked=now, attempts=0, elapsed_ms=0)
        return replace(standing, url=request.url, body=b"", checked=now, attempts=0, elapsed_ms=0, truncated=True)

    def _learn(self, host: _Host, answer: Response | Failed, request: Request) -> None:
        if isinstance(answer, Failed):
            self._note_silence(host, answer, request)
            return
        host.answered = True
        if answer.status not in _SLOW_DOWN:
            host.gap = max(self._policy.host_delay, host.gap * _NARROWING)
            return
        host.gap = min(WIDEST_GAP, max(host.gap * 2, _FIRST_WIDENING))
        wish = retry_after(answer.headers, answer.checked)
        if wish is None:
            return
        if wish > LONGEST_PAUSE:
            host.standing = answer
        else:
            host.not_before = max(host.not_before, self._clock.monotonic() + wish)

    def _note_silence(self, host: _Host, answer: Failed, request: Request) -> None:
        if host.answered or answer.kind is not FailureKind.TIMEOUT:
            return
        host.silent.add(request.url)
        if len(host.silent) >= SILENT_URLS:
            host.standing = replace(answer, detail=f"{answer.detail}; the host answered nothing in this run and was not asked again")
