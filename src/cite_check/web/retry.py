"""Asking again: whether and when is a pure function of the answer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cite_check.model.outcome import Failed, FailureKind, Request, Response
from cite_check.web.fields import retry_after
from cite_check.web.polite import LONGEST_PAUSE

if TYPE_CHECKING:
    from cite_check.model.policy import WebPolicy
    from cite_check.ports import Clock, Exchange

FIRST_BACKOFF: Final = 0.5
"""Seconds before the first retry; each further one waits twice as long."""

LONGEST_BACKOFF: Final = 8.0
SHORTEST_ATTEMPT: Final = 0.5
"""Seconds that must be left of a citation's time for another attempt to make sense."""

QUICK_MS: Final = 2000
"""A name system that says so at once that it is in trouble may be out of it the next moment; one that is silent is not asked again."""

_PASSING: Final = frozenset({FailureKind.TIMEOUT, FailureKind.CONNECTION})
_ASK_AGAIN: Final = frozenset({408, 429})
_SERVER_ERRORS: Final = range(500, 600)


def retry_delay(answer: Response | Failed, attempt: int, policy: WebPolicy) -> float | None:
    """The seconds to wait before the next attempt, or ``None`` to leave it at this answer. ``attempt`` counts from 1.

    Asked again: timeouts, refused and reset connections, a name system in trouble, 408, 429 and all of 5xx.
    Not: TLS, NXDOMAIN, what is against the rules, an answer that would be the same, and a host that asks for more than ten seconds.
    """
    if attempt > policy.retries or answer.attempts == 0 or not _is_passing(answer):
        return None
    backoff = min(LONGEST_BACKOFF, FIRST_BACKOFF * 2.0 ** (attempt - 1))
    if isinstance(answer, Failed):
        return backoff
    wish = retry_after(answer.headers, answer.checked)
    if wish is None:
        return backoff
    return max(wish, backoff) if wish <= LONGEST_PAUSE else None


def _is_passing(answer: Response | Failed) -> bool:
    if isinstance(answer, Response):
        return answer.status in _ASK_AGAIN or answer.status in _SERVER_ERRORS
    return answer.kind in _PASSING or (answer.kind is FailureKind.DNS_TROUBLE and answer.elapsed_ms < QUICK_MS)


class Retry:
    """Asks through ``under`` until an answer stands, the retries are used up, or the citation's time would not do."""

    def __init__(self, under: Exchange, policy: WebPolicy, clock: Clock) -> None:
        """Take the policy's retries."""
        self._under = under
        self._policy = policy
        self._clock = clock

    async def send(self, request: Request) -> Response | Failed:
        """The last answer; ``attempts`` counts all, ``elapsed_ms`` adds their times and the waits between them.

        A wait for the host's turn is not in it: how long others take is no fault of this citation.
        """
        spent, attempt = 0.0, 0
        while True:
            left = None if request.within is None else request.within - spent
            answer = await self._under.send(replace(request, within=left))
            attempt += 1
            spent += answer.elapsed_ms / 1000
            delay = retry_delay(answer, attempt, self._policy)
            if delay is None or (request.within is not None and request.within - spent - delay < SHORTEST_ATTEMPT):
                made = attempt if answer.attempts else attempt - 1
                return replace(answer, attempts=made, elapsed_ms=round(spent * 1000))
            await self._clock.sleep(delay)
            spent += delay
