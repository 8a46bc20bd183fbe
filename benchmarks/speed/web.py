"""Asking many addresses over loopback: our whole web room beside a bare httpx client on the same server."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

import httpx

from benchmarks.speed.measure import Measure
from cite_check.cli.progress import Silence
from cite_check.model.policy import WebPolicy
from cite_check.model.target import Question, Url
from cite_check.pipeline.asking import Asker, Stop
from cite_check.web.clock import SystemClock
from cite_check.web.door import open_web

if TYPE_CHECKING:
    from cite_check.web.resolver import Resolved

URLS = 600
HOSTS = 60
WORKERS = 64
GOAL = 2.5
PAGE = b"<!doctype html><title>A page of its own</title><h1>A page of its own</h1>" + b"<p>Words about the sea and its walls.</p>" * 400


class Loopback:
    """A server that answers everything, and the resolver that leads there."""

    def __init__(self) -> None:
        """Not yet listening."""
        self.port = 0
        self.answering: set[asyncio.Future[None]] = set()

    async def resolve(self, host: str, port: int) -> Resolved:
        """Loopback for every host."""
        del host, port
        return (("127.0.0.1", self.port),)

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer requests on one connection until it is closed."""
        answered: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.answering.add(answered)
        head = f"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: {len(PAGE)}\r\n\r\n".encode()
        try:
            while await reader.readuntil(b"\r\n\r\n"):
                writer.write(head + PAGE)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()
        finally:
            self.answering.discard(answered)
            answered.set_result(None)

    async def finish(self) -> None:
        """Let every connection see that its client has gone."""
        if self.answering:
            await asyncio.wait(self.answering, timeout=1)


def loopback_cost() -> list[Measure]:
    """CPU milliseconds an address (the server's own included on both sides), ours beside bare httpx."""
    ours, bare = asyncio.run(_measure())
    ratio = ours / bare
    name = f"ask, read and fold {URLS} pages on {HOSTS} hosts"
    return [Measure(name, f"{ours:.2f} ms", f"bare httpx {bare:.2f} ms", f"< x{GOAL} (here x{ratio:.2f})", ratio < GOAL)]


async def _measure() -> tuple[float, float]:
    loopback = Loopback()
    server = await asyncio.start_server(loopback.answer, "127.0.0.1", 0)
    loopback.port = server.sockets[0].getsockname()[1]
    async with server:
        ours = min([await _cpu_of_ours(loopback) for _ in range(3)])
        bare = min([await _cpu_of_bare(loopback.port) for _ in range(3)])
        server.close()
        await loopback.finish()
    return ours, bare


async def _cpu_of_ours(loopback: Loopback) -> float:
    policy = WebPolicy(host_delay=0, host_concurrency=WORKERS, allow_net=("127.0.0.0/8",))
    questions = [Question(Url(f"http://h{n % HOSTS}.example:{loopback.port}/{n}")) for n in range(URLS)]
    clock = SystemClock()
    start = time.process_time()
    async with open_web(policy, clock, resolver=loopback) as web:
        await Asker(web, clock, Silence(), Stop(), WORKERS).ask(questions)
    return (time.process_time() - start) / URLS * 1000


async def _cpu_of_bare(port: int) -> float:
    start = time.process_time()
    async with httpx.AsyncClient(limits=httpx.Limits(max_connections=WORKERS), trust_env=False) as client:
        waiting = iter(range(URLS))

        async def work() -> None:
            for n in waiting:
                await client.get(f"http://127.0.0.1:{port}/{n}")

        await asyncio.gather(*(work() for _ in range(WORKERS)))
    return (time.process_time() - start) / URLS * 1000
