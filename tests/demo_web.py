"""The demo's web, served over loopback: one plain and one TLS server that answer for every host of `fixtures/cases/demo/web.toml`."""

from __future__ import annotations

import asyncio
import ssl
import tomllib
from collections import Counter
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

import trustme

from cite_check.judging.leads import neighbour_of
from cite_check.model.outcome import FailureKind
from cite_check.model.target import Url
from cite_check.web.resolver import NotResolved

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from cite_check.web.resolver import Resolved

DEMO: Final = Path(__file__).resolve().parents[1] / "fixtures" / "cases" / "demo"


def exchanges() -> list[dict[str, Any]]:
    """The exchanges of web.toml, made-up neighbours named."""
    listed: list[dict[str, Any]] = tomllib.loads((DEMO / "web.toml").read_text(encoding="utf-8"))["exchange"]
    return [exchange if "url" in exchange else {**exchange, "url": _neighbour(exchange["neighbour_of"])} for exchange in listed]


def _neighbour(url: str) -> str:
    beside = neighbour_of(Url(url))
    assert beside is not None
    return beside.url


@dataclass
class LoopbackWeb:
    """Where the servers listen, and which addresses were asked how often. It is also the resolver that leads there."""

    ports: dict[int, int] = field(default_factory=dict)
    asked: Counter[str] = field(default_factory=Counter)
    missing: set[str] = field(default_factory=set)
    authority: trustme.CA = field(default_factory=trustme.CA)

    async def resolve(self, host: str, port: int) -> Resolved:
        """Loopback for every host but those that are to be missing."""
        if host in self.missing:
            return NotResolved(FailureKind.NO_SUCH_HOST, f"there is no host named {host}")
        return (("127.0.0.1", self.ports[port]),)


@asynccontextmanager
async def serving() -> AsyncIterator[LoopbackWeb]:
    """Serve the demo's web while the block runs."""
    web = LoopbackWeb()
    answers = {_without_scheme(exchange["url"]): exchange for exchange in exchanges() if "status" in exchange}
    web.missing = {urlsplit(exchange["url"]).hostname or "" for exchange in exchanges() if "failure" in exchange}
    hosts = sorted({address.partition("/")[0] for address in answers})

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        fields = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:])}
        address = fields["host"].partition(":")[0] + head[0].split(" ")[1]
        web.asked[address] += 1
        writer.write(_response(answers[address]))
        await writer.drain()
        writer.close()

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    web.authority.issue_cert(*hosts).configure_cert(context)
    plain = await asyncio.start_server(answer, "127.0.0.1", 0)
    secure = await asyncio.start_server(answer, "127.0.0.1", 0, ssl=context)
    web.ports = {80: plain.sockets[0].getsockname()[1], 443: secure.sockets[0].getsockname()[1]}
    async with plain, secure:
        yield web


def _without_scheme(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.hostname}{parts.path}" + (f"?{parts.query}" if parts.query else "")


def _response(exchange: dict[str, Any]) -> bytes:
    body = (DEMO / "web" / exchange["body"]).read_bytes() if "body" in exchange else b""
    headers = {"content-type": exchange.get("media_type", "text/html; charset=utf-8"), **exchange.get("headers", {})}
    if "location" in exchange:
        headers["location"] = exchange["location"]
    lines = [f"HTTP/1.1 {exchange['status']} X", *(f"{name}: {value}" for name, value in headers.items())]
    lines += [f"content-length: {len(body)}", "connection: close", "", ""]
    return "\r\n".join(lines).encode("latin-1") + body
