"""Opening connections: resolve, vet every address, then dial the vetted ones only. No other code opens a socket to a cited host."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

import httpcore
import httpx

from cite_check.model.outcome import FailureKind
from cite_check.web.failures import NotDialledError
from cite_check.web.resolver import NotResolved
from cite_check.web.vetting import literal

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable, Sequence

    from cite_check.web.resolver import Endpoint, Resolver
    from cite_check.web.vetting import Vetting

HEAD_START: Final = 0.25
"""Seconds that one address has before the next one is dialled as well (RFC 8305, section 8)."""

_KEPT: Final = 4
_KEPT_SECONDS: Final = 5.0

SocketOption = tuple[int, int, int] | tuple[int, int, bytes | bytearray] | tuple[int, int, None, int]


class Dialler(httpcore.AsyncNetworkBackend):
    """The network backend that vets before it dials. A name with one inside address is refused as a whole."""

    def __init__(self, resolver: Resolver, vetting: Vetting, under: httpcore.AsyncNetworkBackend | None = None) -> None:
        """``under`` opens the sockets."""
        self._resolver = resolver
        self._vetting = vetting
        self._under = under or httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - the interface's
        local_address: str | None = None,
        socket_options: Iterable[SocketOption] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """A connection to one of the host's vetted addresses. Raises NotDialledError."""
        del local_address, socket_options
        endpoints = await self._vetted(host, port)
        if len(endpoints) == 1:
            return _Wire(await self._under.connect_tcp(*endpoints[0], timeout=timeout))
        return _Wire(await self._first_to_answer(endpoints, timeout))

    async def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,  # noqa: ASYNC109 - the interface's
        socket_options: Iterable[SocketOption] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Never."""
        del path, timeout, socket_options
        raise NotDialledError(FailureKind.POLICY, "a local socket is not asked")

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await asyncio.sleep(seconds)

    async def _vetted(self, host: str, port: int) -> Sequence[Endpoint]:
        spelled = literal(host)
        answer = ((str(spelled), port),) if spelled else await self._resolver.resolve(host, port)
        if isinstance(answer, NotResolved):
            raise NotDialledError(answer.kind, answer.detail)
        for address, _ in answer:
            if refused := self._vetting.refuses_address(address):
                raise NotDialledError(FailureKind.POLICY, f"{host}: {refused}" if host != address else refused)
        return _interleaved(answer)

    async def _first_to_answer(self, endpoints: Sequence[Endpoint], limit: float | None) -> httpcore.AsyncNetworkStream:
        """Dial the addresses one after another, each with a head start; the first connection wins, the others are given up."""
        waiting = list(endpoints)
        dialled: set[asyncio.Task[httpcore.AsyncNetworkStream]] = set()
        failures: list[BaseException] = []
        try:
            while waiting or dialled:
                if waiting:
                    address, port = waiting.pop(0)
                    dialled.add(asyncio.create_task(self._under.connect_tcp(address, port, timeout=limit)))
                done, dialled = await asyncio.wait(dialled, timeout=HEAD_START if waiting else None, return_when=asyncio.FIRST_COMPLETED)
                streams = [task.result() for task in done if task.exception() is None]
                for spare in streams[1:]:
                    await spare.aclose()
                if streams:
                    return streams[0]
                failures.extend(error for task in done if (error := task.exception()))
        finally:
            await _give_up(dialled)
        raise failures[0] if failures else NotDialledError(FailureKind.DNS_TROUBLE, "the name has no address")


class _Wire(httpcore.AsyncNetworkStream):
    """A connection that is closed when its TLS handshake is given up: httpcore's own stays open if the wait is cancelled."""

    def __init__(self, under: httpcore.AsyncNetworkStream) -> None:
        self.read = under.read  # type: ignore[method-assign]  # no detour for every read and write
        self.write = under.write  # type: ignore[method-assign]
        self.aclose = under.aclose  # type: ignore[method-assign]
        self._under = under

    def get_extra_info(self, info: str) -> object:
        """What the connection knows of itself; it is asked often, and a plain connection has no TLS."""
        return None if info == "ssl_object" else self._under.get_extra_info(info)

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - the interface's
    ) -> httpcore.AsyncNetworkStream:
        try:
            return await self._under.start_tls(ssl_context, server_hostname, timeout)
        except BaseException:
            await self._under.aclose()
            raise


async def _give_up(dialled: set[asyncio.Task[httpcore.AsyncNetworkStream]]) -> None:
    for task in dialled:
        task.cancel()
    for outcome in await asyncio.gather(*dialled, return_exceptions=True):
        if isinstance(outcome, httpcore.AsyncNetworkStream):
            await outcome.aclose()


def _interleaved(endpoints: Sequence[Endpoint]) -> list[Endpoint]:
    """IPv6 and IPv4 in turn, the family that stands first first (RFC 8305, section 4)."""
    first = [one for one in endpoints if (":" in one[0]) == (":" in endpoints[0][0])]
    second = [one for one in endpoints if one not in first]
    pairs = [one for pair in zip(first, second, strict=False) for one in pair]
    return pairs + first[len(second) :] + second[len(first) :]


class VettedTransport(httpx.AsyncHTTPTransport):
    """httpx's transport over a connection pool of ours: the only place that knows where httpx keeps it.

    httpx has no parameter for a network backend. If an upgrade keeps its pool elsewhere, nothing can be asked at all,
    rather than without vetting.
    """

    def __init__(self, pool: httpcore.AsyncConnectionPool) -> None:
        """Take the pool instead of making one."""
        self._pool = pool


def direct_transport(dialler: Dialler, context: ssl.SSLContext) -> VettedTransport:
    """A transport that dials the vetted host itself."""
    return VettedTransport(
        httpcore.AsyncConnectionPool(
            ssl_context=context,
            max_connections=None,
            max_keepalive_connections=_KEPT,
            keepalive_expiry=_KEPT_SECONDS,
            network_backend=dialler,
        )
    )


class _ToProxy(httpcore.AnyIOBackend):
    """Dials a proxy: its address is the user's word, and is not vetted."""

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - the interface's
        local_address: str | None = None,
        socket_options: Iterable[SocketOption] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        return _Wire(await super().connect_tcp(host, port, timeout, local_address, socket_options))


def proxied_transport(proxy: str, context: ssl.SSLContext) -> VettedTransport:
    """A transport that asks a proxy, which resolves and dials for us."""
    said = httpx.Proxy(proxy)
    url = httpcore.URL(scheme=said.url.raw_scheme, host=said.url.raw_host, port=said.url.port, target=said.url.raw_path)
    return VettedTransport(
        httpcore.AsyncHTTPProxy(
            url,
            proxy_auth=said.raw_auth,
            ssl_context=context,
            proxy_ssl_context=context if said.url.scheme == "https" else None,
            max_connections=None,
            max_keepalive_connections=_KEPT,
            keepalive_expiry=_KEPT_SECONDS,
            network_backend=_ToProxy(),
        )
    )
