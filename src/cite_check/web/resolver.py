"""From a host's name to its IP addresses: own threads, one answer per name for a whole run, and the control question."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from cite_check.model.outcome import FailureKind

if TYPE_CHECKING:
    from collections.abc import Callable

    Lookup = Callable[[str, int], "Resolved"]

Endpoint = tuple[str, int]
"""An IP address and a port."""

THREADS: Final = 64
PATIENCE: Final = 8.0
"""Seconds to wait for the name system (its own library tries twice, five seconds each)."""

CONTROL_PATIENCE: Final = 3.0
CONTROL_NAMES: Final = ("example.com", "www.iana.org", "www.icann.org", "one.one.one.one", "dns.google")
"""Names that have resolved for many years: if none of them does, the name system is not there. They are looked up, never contacted."""

_NO_SUCH_HOST: Final = frozenset({socket.EAI_NONAME})
_NO_DATA: Final = frozenset({getattr(socket, "EAI_NODATA", socket.EAI_NONAME), getattr(socket, "EAI_ADDRFAMILY", socket.EAI_NONAME)})


@dataclass(frozen=True, slots=True)
class NotResolved:
    """A name without addresses, and why: ``NO_SUCH_HOST`` or ``DNS_TROUBLE``."""

    kind: FailureKind
    detail: str


Resolved = tuple[Endpoint, ...] | NotResolved


class Resolver(Protocol):
    """Resolves names. Never raises."""

    async def resolve(self, host: str, port: int) -> Resolved:
        """The addresses to dial, each with its port, best first."""


def look_up(host: str, port: int) -> Resolved:
    """Ask the operating system; blocks. Never raises."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except socket.gaierror as error:
        return _explained(host, error.errno)
    except (OSError, UnicodeError, ValueError):
        return NotResolved(FailureKind.DNS_TROUBLE, f"{host} cannot be looked up")
    return tuple(dict.fromkeys((str(address[0]), port) for *_, address in found)) or _explained(host, None)


def _explained(host: str, number: int | None) -> NotResolved:
    if number in _NO_SUCH_HOST:
        return NotResolved(FailureKind.NO_SUCH_HOST, f"there is no host named {host}")
    if number is None or number in _NO_DATA:
        return NotResolved(FailureKind.DNS_TROUBLE, f"{host} has no address")
    return NotResolved(FailureKind.DNS_TROUBLE, f"the name system could not say where {host} is")


class SystemResolver:
    """The operating system's resolver, asked in threads of our own that the program's end does not wait for.

    An answer with addresses holds for the whole run, so that a name cannot change its mind between vetting and dialling;
    a failure does not, since a second look must be able to see something else.
    """

    def __init__(self, ask: Lookup = look_up, patience: float = PATIENCE, threads: int = THREADS) -> None:
        """``ask`` blocks; at most ``threads`` of it run at once."""
        self._ask = ask
        self._patience = patience
        self._free = asyncio.Semaphore(threads)
        self._known: dict[str, tuple[str, ...]] = {}
        self._asked: dict[str, asyncio.Task[Resolved]] = {}

    async def resolve(self, host: str, port: int) -> Resolved:
        """The addresses to dial, each with its port."""
        name = host.lower().removesuffix(".")
        if name in self._known:
            return tuple((address, port) for address in self._known[name])
        task = self._asked.get(name)
        if task is None:
            task = self._asked[name] = asyncio.create_task(self._answer(name, port))
            task.add_done_callback(lambda _: self._asked.pop(name, None))
        answer = await asyncio.shield(task)
        return answer if isinstance(answer, NotResolved) else tuple((address, port) for address, _ in answer)

    async def _answer(self, name: str, port: int) -> Resolved:
        await self._free.acquire()
        try:
            async with asyncio.timeout(self._patience):
                answer = await self._in_thread(name, port)
        except TimeoutError:
            return NotResolved(FailureKind.DNS_TROUBLE, f"the name system did not say in {self._patience:g} s where {name} is")
        if not isinstance(answer, NotResolved):
            self._known[name] = tuple(address for address, _ in answer)
        return answer

    def _in_thread(self, name: str, port: int) -> asyncio.Future[Resolved]:
        loop = asyncio.get_running_loop()
        future: asyncio.Future[Resolved] = loop.create_future()

        def give(answer: Resolved) -> None:
            self._free.release()
            if not future.done():
                future.set_result(answer)

        def work() -> None:
            try:
                answer = self._ask(name, port)
            except Exception as error:  # noqa: BLE001 - a thread of its own: nobody else would see it
                answer = NotResolved(FailureKind.DNS_TROUBLE, f"{name} cannot be looked up ({type(error).__name__})")
            with contextlib.suppress(RuntimeError):  # the run may be over, and its loop closed
                loop.call_soon_threadsafe(give, answer)

        threading.Thread(target=work, name=f"resolve {name}", daemon=True).start()
        return future


async def control_resolves(resolver: Resolver, patience: float = CONTROL_PATIENCE) -> bool:
    """Whether any of the control names resolves. Asks the name system only."""
    tasks = [asyncio.create_task(_has_address(resolver, name)) for name in CONTROL_NAMES]
    try:
        for finished in asyncio.as_completed(tasks, timeout=patience):
            if await finished:
                return True
    except TimeoutError:
        return False
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    return False


async def _has_address(resolver: Resolver, name: str) -> bool:
    return not isinstance(await resolver.resolve(name, 443), NotResolved)
