"""One hop over the real network: one GET, one answer, bounded in time and bytes. The only module that asks through httpx.

httpx's client is not used, only its transports: a client would keep cookies from one citation to the next.
"""

from __future__ import annotations

import asyncio
import ssl
import zlib
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import httpx

from cite_check.address import DEFAULT_PORTS, parse
from cite_check.model.errors import ConfigError
from cite_check.model.outcome import Failed, FailureKind, Headers, Request, Response
from cite_check.web.asking import request_fields
from cite_check.web.chain import REDIRECTS, askable
from cite_check.web.decode import Coding, Decoder, coding_of
from cite_check.web.dialling import Dialler, VettedTransport, direct_transport, proxied_transport
from cite_check.web.failures import explain
from cite_check.web.fields import field_of, is_pdf, media_type_of
from cite_check.web.proxies import proxy_for
from cite_check.web.vetting import vetting_of

if TYPE_CHECKING:
    from cite_check.address import Address
    from cite_check.model.policy import WebPolicy
    from cite_check.ports import Clock
    from cite_check.web.resolver import Resolver

ERROR_CAP: Final = 64 * 1024
"""Bytes of an error's body that are read: walls and error pages show what they are well before."""

LARGE_AT_ONCE: Final = 4
"""Bodies larger than an ordinary page's cap (PDFs) that are read at once, so that memory stays bounded."""

_SNIFFED: Final = 1024
"""Bytes that are read before it is decided how many more will be."""

_STEP: Final = 512 * 1024 + 1
_GROUPS: Final = 64
"""Hosts are spread over so many connection pools, since a pool's work grows with the square of its connections."""


@lru_cache(maxsize=4)
def tls_context(ca_file: str | None) -> ssl.SSLContext:
    """The one TLS context of a run: ``ca_file``'s certificates, else certifi's and the system's. Raises ConfigError."""
    if ca_file is None:
        context = httpx.create_ssl_context(trust_env=False)
        context.load_default_certs()
        return context
    try:
        return ssl.create_default_context(cafile=ca_file)
    except (OSError, ssl.SSLError) as error:
        message = f"{ca_file}: cannot be read as certificates ({error.__class__.__name__})."
        raise ConfigError(message, "SSL_CERT_FILE must name a file of PEM certificates.") from error


@dataclass(slots=True)
class _Got:
    """What of an answer has come so far. ``large``: it holds one of the few places for large bodies, ``waited`` for so many seconds."""

    status: int = 0
    headers: Headers = ()
    body: bytearray = field(default_factory=bytearray)
    truncated: bool = False
    large: bool = False
    waited: float = 0.0


class Http:
    """The network. Closed by ``aclose``. ``answered``: some host has answered."""

    def __init__(self, policy: WebPolicy, clock: Clock, resolver: Resolver) -> None:
        """Raises ConfigError for a policy that cannot be obeyed."""
        self.answered = False
        self._policy = policy
        self._clock = clock
        self._vetting = vetting_of(policy)
        self._dialler = Dialler(resolver, self._vetting)
        self._tls = tls_context(policy.ca_file)
        self._transports: dict[tuple[str | None, int], VettedTransport] = {}
        self._large = asyncio.Semaphore(LARGE_AT_ONCE)

    async def aclose(self) -> None:
        """Close all connections."""
        for transport in self._transports.values():
            await transport.aclose()
        self._transports.clear()

    async def send(self, request: Request) -> Response | Failed:
        """One answer: a response (cut where it broke off after the first bytes of its body), or why there is none."""
        got = _Got()
        try:
            return await self._send(request, got)
        finally:
            if got.large:
                self._large.release()

    async def _send(self, request: Request, got: _Got) -> Response | Failed:
        begun = self._clock.monotonic()
        failure: tuple[FailureKind, str] | None = None
        try:
            async with asyncio.timeout(self._limit(request)) as deadline:
                failure = await self._ask(request, got, deadline)
        except TimeoutError:
            failure = FailureKind.TIMEOUT, f"no answer within {self._limit(request):.3g} s"
        except Exception as error:  # noqa: BLE001 - never raises: the table of failures.py knows what it was
            failure = explain(error)
        checked, elapsed = self._clock.now(), max(0, round(1000 * (self._clock.monotonic() - begun - got.waited)))
        if failure is not None and not got.body:
            return Failed(request.url, failure[0], failure[1], checked, elapsed)
        self.answered = True
        truncated = got.truncated or failure is not None
        return Response(request.url, got.status, got.headers, bytes(got.body), checked, elapsed, truncated)

    def _limit(self, request: Request) -> float:
        return self._policy.timeout if request.within is None else max(0.0, min(self._policy.timeout, request.within))

    async def _ask(self, request: Request, got: _Got, deadline: asyncio.Timeout) -> tuple[FailureKind, str] | None:
        address = parse(request.url)
        if address is None or askable(request.url) is None:
            return FailureKind.SCHEME, "not an http or https address"
        if refused := self._vetting.refuses_host(address.host, address.port or DEFAULT_PORTS[address.scheme]):
            return FailureKind.POLICY, refused
        message = httpx.Request("GET", request.url, headers=_fields(request))
        answer = await self._transport(address).handle_async_request(message)
        got.status = answer.status_code
        got.headers = tuple((name.decode("latin-1").lower(), _text(value)) for name, value in answer.headers.raw)
        try:
            await self._read(answer, got, deadline)
        finally:
            await answer.aclose()
        return None

    def _transport(self, address: Address) -> VettedTransport:
        proxy = proxy_for(address.scheme, address.host, address.port, self._policy.proxies)
        key = (proxy, zlib.crc32(address.host.encode()) % _GROUPS)
        if key not in self._transports:
            self._transports[key] = proxied_transport(proxy, self._tls) if proxy else direct_transport(self._dialler, self._tls)
        return self._transports[key]

    async def _read(self, answer: httpx.Response, got: _Got, deadline: asyncio.Timeout) -> None:
        if got.status in REDIRECTS:
            return
        coding = coding_of(field_of(got.headers, "content-encoding"))
        if coding is Coding.FOREIGN:
            got.truncated = True
            return
        decoder = Decoder(coding)
        async for chunk in answer.aiter_raw():
            got.body += decoder.feed(chunk, _SNIFFED - len(got.body))
            cap = self._cap(got)
            await _fill(got, decoder, min(cap, self._policy.body_cap) + 1)
            if len(got.body) > self._policy.body_cap and cap > self._policy.body_cap:
                await self._take_place(got, deadline)
                await _fill(got, decoder, cap + 1)
            if len(got.body) > cap:
                del got.body[cap:]
                got.truncated = True
                return
        got.truncated = not decoder.complete

    async def _take_place(self, got: _Got, deadline: asyncio.Timeout) -> None:
        """Wait for a place for a large body; the deadline stands still meanwhile, since this is no fault of the host."""
        if got.large:
            return
        loop = asyncio.get_running_loop()
        begun, ends = loop.time(), deadline.when()
        deadline.reschedule(None)
        await self._large.acquire()
        got.large = True
        got.waited = loop.time() - begun
        deadline.reschedule(None if ends is None else ends + got.waited)

    def _cap(self, got: _Got) -> int:
        """How many bytes of this body are read; a body that says it is a PDF is one only if it looks like one."""
        if got.status >= 400:  # noqa: PLR2004 - RFC 9110: the errors
            return min(ERROR_CAP, self._policy.body_cap)
        return self._policy.pdf_cap if is_pdf(media_type_of(got.headers), got.body) else self._policy.body_cap


async def _fill(got: _Got, decoder: Decoder, size: int) -> None:
    """Decode what was fed until the body has so many bytes, step by step, so that others get their turn."""
    while piece := decoder.feed(b"", min(size - len(got.body), _STEP)):
        got.body += piece
        if len(piece) == _STEP:
            await asyncio.sleep(0)


def _fields(request: Request) -> list[tuple[str, str]]:
    fields = request_fields(request)
    if request.cookies:
        fields.append(("Cookie", "; ".join(f"{name}={value}" for name, value in request.cookies)))
    return fields


def _text(value: bytes) -> str:
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")
