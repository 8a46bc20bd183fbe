"""The web room's one door: open it, fetch targets, and it is closed again. Here the tower is put together.

``Retry`` over ``Record`` over ``Polite`` over ``Http``: a recording holds every answer that a retry decides on, also a paused host's
standing one, so that a replay needs no politeness and comes to the same outcomes whatever the order in which targets are asked.
"""

from __future__ import annotations

from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from cite_check.address import redact
from cite_check.model.errors import ConfigError, DocumentError
from cite_check.model.outcome import Failed, Outcome
from cite_check.web.chain import Chain
from cite_check.web.clock import SystemClock
from cite_check.web.fetcher import WebFetcher

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable
    from pathlib import Path

    from cite_check.model.policy import WebPolicy
    from cite_check.model.target import Target
    from cite_check.ports import Clock, Exchange
    from cite_check.web.record import Recording
    from cite_check.web.resolver import Resolver

DOCUMENT_CAP: Final = 20 * 1024 * 1024
"""Bytes of a document that is given as a URL."""


_GOOD: Final = range(200, 300)


@dataclass(frozen=True, slots=True)
class Web:
    """The open web. ``proxied``: a proxy resolves names, so that NXDOMAIN cannot be known."""

    proxied: bool
    _fetcher: WebFetcher
    _document: Callable[[str], Chain]
    _control: Callable[[], Awaitable[bool]]

    async def fetch(self, target: Target) -> Outcome:
        """What came of one target. Never raises."""
        return await self._fetcher.fetch(target)

    async def control_resolves(self) -> bool:
        """Whether there is a network at all: a host has answered, or the name system knows a name that it should know."""
        return await self._control()

    async def fetch_document(self, url: str) -> tuple[bytes, str | None]:
        """A document's bytes and media type. Raises DocumentError."""
        outcome = await self._document(url).follow(url)
        shown = redact(url)
        if isinstance(outcome, Failed):
            message = f"{shown}: cannot be fetched ({outcome.detail})."
            raise DocumentError(message, "Check the address, or save the document and give its path.")
        if outcome.status not in _GOOD:
            message = f"{shown}: cannot be fetched (status {outcome.status})."
            raise DocumentError(message, "Check the address, or save the document and give its path.")
        if outcome.truncated:
            message = f"{shown}: is larger than {DOCUMENT_CAP >> 20} MiB, or broke off."
            raise DocumentError(message, "Save the document and give its path.")
        return outcome.body, outcome.media_type


@asynccontextmanager
async def open_web(
    policy: WebPolicy,
    clock: Clock | None = None,
    *,
    record: Path | None = None,
    replay: Path | None = None,
    resolver: Resolver | None = None,
) -> AsyncIterator[Web]:
    """The web, closed at the end: the real one, kept in ``record`` if that is given; or the recording ``replay`` in its place.

    ``resolver`` takes the name system's place (for tests and demonstrations). Raises ConfigError, and StoreError for a recording that
    cannot be read or written.
    """
    if record is not None and replay is not None:
        message = "A replay asks nothing that could be recorded."
        raise ConfigError(message, "Give --record or --replay, not both.")
    clock = clock or SystemClock()
    async with AsyncExitStack() as stack:
        if replay is not None:
            yield _replayed(policy, clock, replay)
        else:
            yield _live(policy, clock, record, resolver, stack)


def _replayed(policy: WebPolicy, clock: Clock, path: Path) -> Web:
    from cite_check.web.replay import Replay, load_tape
    from cite_check.web.retry import Retry

    tape = load_tape(path)
    policy = tape.policy(policy)
    top = Retry(Replay(tape, clock), policy, clock)

    async def control() -> bool:
        return tape.control_resolves()

    return _web(top, top, policy, clock, control, proxied=tape.proxied)


def _live(policy: WebPolicy, clock: Clock, record: Path | None, resolver: Resolver | None, stack: AsyncExitStack) -> Web:
    from cite_check.web.http import Http
    from cite_check.web.polite import Polite
    from cite_check.web.resolver import SystemResolver, control_resolves
    from cite_check.web.retry import Retry

    names = resolver or SystemResolver()
    proxied = bool(policy.proxies.http or policy.proxies.https)
    recording = _recording(record, stack, clock, policy)

    networks: list[Http] = []

    def tower(policy: WebPolicy) -> Exchange:
        http = Http(policy, clock, names)
        networks.append(http)
        stack.push_async_callback(http.aclose)
        return Retry(_recorded(Polite(http, policy, clock), recording), policy, clock)

    async def control() -> bool:
        resolves = any(http.answered for http in networks) or await control_resolves(names)
        if recording is not None:
            recording.add_control(clock.now(), resolves=resolves)
        return resolves

    return _web(tower(policy), tower(replace(policy, body_cap=DOCUMENT_CAP)), policy, clock, control, proxied=proxied)


def _recording(path: Path | None, stack: AsyncExitStack, clock: Clock, policy: WebPolicy) -> Recording | None:
    if path is None:
        return None
    from cite_check.web.record import Recording
    from cite_check.web.warc import run_fields

    recording = Recording(path, clock.now(), run_fields(policy))
    stack.callback(recording.close)
    return recording


def _recorded(under: Exchange, recording: Recording | None) -> Exchange:
    if recording is None:
        return under
    from cite_check.web.record import Record

    return Record(under, recording)


def _web(
    top: Exchange, documents: Exchange, policy: WebPolicy, clock: Clock, control: Callable[[], Awaitable[bool]], *, proxied: bool
) -> Web:
    return Web(proxied, WebFetcher(top, policy, clock), lambda url: Chain(documents, policy, clock, url), control)
