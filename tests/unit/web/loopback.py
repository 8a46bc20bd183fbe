"""A web server on a loopback socket that says exactly the bytes it is told to, and a name system that sends every name there."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cite_check.model.outcome import FailureKind
from cite_check.web.resolver import NotResolved

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Awaitable, Callable, Mapping

    from cite_check.web.resolver import Resolved

    Act = Callable[[asyncio.StreamWriter], Awaitable[None]]
    Script = bytes | Act

LOOPBACK = "127.0.0.1"


def http(status: int, body: bytes = b"", *fields: str, length: int | None = None) -> bytes:
    """An answer's bytes."""
    head = [f"HTTP/1.1 {status} X", f"Content-Length: {len(body) if length is None else length}", *fields]
    return "\r\n".join(head).encode("latin-1") + b"\r\n\r\n" + body


@dataclass
class Server:
    """A running server: its port, the heads of the requests that it saw, and how many connections."""

    port: int = 0
    heads: list[str] = field(default_factory=list)
    connections: int = 0
    visited: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def paths(self) -> list[str]:
        return [head.split(" ")[1] for head in self.heads]


@asynccontextmanager
async def serving(scripts: Mapping[str, Script], context: ssl.SSLContext | None = None) -> AsyncIterator[Server]:
    """Serve scripts by path; a path without one is a 404."""
    server = Server()
    handlers: set[asyncio.Task[None]] = set()

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        server.connections += 1
        server.visited.set()
        if (task := asyncio.current_task()) is not None:
            handlers.add(task)
        with suppress(asyncio.IncompleteReadError, asyncio.CancelledError, ConnectionError):  # the client or the test is done
            await _converse(server, scripts, reader, writer)
        writer.close()

    running = await asyncio.start_server(handle, LOOPBACK, 0, ssl=context)
    server.port = running.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        running.close()
        for task in handlers:
            task.cancel()
        await asyncio.gather(*handlers)


async def _converse(server: Server, scripts: Mapping[str, Script], reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answer requests on one connection until a script that acts has acted."""
    while True:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        server.heads.append(head)
        script = scripts.get(head.split(" ")[1], http(404, b"nothing here"))
        if not isinstance(script, bytes):
            await script(writer)
            return
        writer.write(script)
        await writer.drain()


class NamesAt:
    """A resolver: names under ``.example`` are at a loopback port (or at an address given for them), others do not exist."""

    def __init__(self, port: int, addresses: Mapping[str, tuple[str, ...]] | None = None) -> None:
        self.port = port
        self.addresses = addresses or {}
        self.asked: list[str] = []

    async def resolve(self, host: str, port: int) -> Resolved:
        del port
        self.asked.append(host)
        if host in self.addresses:
            return tuple((address, self.port) for address in self.addresses[host])
        if host.endswith(".example"):
            return ((LOOPBACK, self.port),)
        return NotResolved(FailureKind.NO_SUCH_HOST, f"there is no host named {host}")
