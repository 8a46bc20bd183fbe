"""Resolving names."""

from __future__ import annotations

import asyncio
import socket
import threading
from typing import TYPE_CHECKING

import pytest

from cite_check.model.outcome import FailureKind
from cite_check.web.resolver import CONTROL_NAMES, NotResolved, SystemResolver, control_resolves, look_up

if TYPE_CHECKING:
    from cite_check.web.resolver import Resolved

TROUBLE = NotResolved(FailureKind.DNS_TROUBLE, "as the test says")


def test_the_operating_systems_answer_becomes_endpoints(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [
        (socket.AF_INET6, socket.SOCK_STREAM, 6, "", ("2606:4700::1", 443, 0, 0)),
        (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("93.184.216.34", 443)),
        (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("93.184.216.34", 443)),
    ]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    assert look_up("www.example.org", 443) == (("2606:4700::1", 443), ("93.184.216.34", 443))


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (socket.gaierror(socket.EAI_NONAME, "not known"), FailureKind.NO_SUCH_HOST),
        (socket.gaierror(socket.EAI_AGAIN, "try again"), FailureKind.DNS_TROUBLE),
        (socket.gaierror(socket.EAI_FAIL, "failed"), FailureKind.DNS_TROUBLE),
        (socket.gaierror(socket.EAI_NODATA, "no address"), FailureKind.DNS_TROUBLE),
        (UnicodeError("label too long"), FailureKind.DNS_TROUBLE),
        (OSError(24, "too many files"), FailureKind.DNS_TROUBLE),
    ],
)
def test_only_nxdomain_says_that_there_is_no_such_host(monkeypatch: pytest.MonkeyPatch, error: Exception, kind: FailureKind) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    answer = look_up("www.example.org", 443)
    assert isinstance(answer, NotResolved)
    assert answer.kind is kind
    assert "www.example.org" in answer.detail


class Names:
    """A blocking name system that keeps count."""

    def __init__(self, *answers: Resolved) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []

    def __call__(self, host: str, port: int) -> Resolved:
        self.asked.append(f"{host}:{port}")
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


def test_a_name_is_asked_once_for_a_run_and_each_caller_gets_its_own_port() -> None:
    names = Names((("93.184.216.34", 443),), (("10.0.0.1", 443),))

    async def ask() -> list[Resolved]:
        resolver = SystemResolver(names)
        together = await asyncio.gather(resolver.resolve("A.example", 443), resolver.resolve("a.example.", 443))
        return [*together, await resolver.resolve("a.example", 80)]

    assert asyncio.run(ask()) == [(("93.184.216.34", 443),), (("93.184.216.34", 443),), (("93.184.216.34", 80),)]
    assert names.asked == ["a.example:443"]


def test_a_failure_does_not_hold_so_that_a_second_look_can_see_more() -> None:
    names = Names(TROUBLE, (("93.184.216.34", 443),))

    async def ask() -> list[Resolved]:
        resolver = SystemResolver(names)
        return [await resolver.resolve("a.example", 443) for _ in range(2)]

    assert asyncio.run(ask()) == [TROUBLE, (("93.184.216.34", 443),)]


def test_a_silent_name_system_is_left_and_does_not_hold_up_the_others() -> None:
    gate = threading.Event()

    def ask(host: str, port: int) -> Resolved:
        if host.startswith("silent"):
            gate.wait(5)
        return ((host, port),)

    async def run() -> list[Resolved]:
        resolver = SystemResolver(ask, patience=0.05)
        silent = [resolver.resolve(f"silent{number}.example", 80) for number in range(30)]
        return list(await asyncio.gather(*silent, resolver.resolve("quick.example", 80)))

    *silent, quick = asyncio.run(run())
    gate.set()
    assert quick == (("quick.example", 80),)
    assert all(isinstance(answer, NotResolved) and answer.kind is FailureKind.DNS_TROUBLE for answer in silent)


def test_who_gives_up_waiting_does_not_spoil_it_for_others() -> None:
    gate = threading.Event()

    def ask(host: str, port: int) -> Resolved:
        gate.wait(5)
        return ((host, port),)

    async def run() -> Resolved:
        resolver = SystemResolver(ask)
        hasty = asyncio.create_task(resolver.resolve("a.example", 80))
        patient = asyncio.create_task(resolver.resolve("a.example", 80))
        await asyncio.sleep(0)
        hasty.cancel()
        gate.set()
        return await patient

    assert asyncio.run(run()) == (("a.example", 80),)


def test_an_unforeseen_fault_in_a_thread_is_an_answer() -> None:
    def ask(host: str, port: int) -> Resolved:
        raise RuntimeError(host, port)

    answer = asyncio.run(SystemResolver(ask).resolve("a.example", 80))
    assert isinstance(answer, NotResolved)
    assert "RuntimeError" in answer.detail


@pytest.mark.parametrize(
    ("known", "resolves"),
    [(set(), False), ({CONTROL_NAMES[-1]}, True), (set(CONTROL_NAMES), True)],
    ids=["none", "one", "all"],
)
def test_the_control_question(known: set[str], resolves: bool) -> None:  # noqa: FBT001 - a table
    def ask(host: str, port: int) -> Resolved:
        return (("93.184.216.34", port),) if host in known else TROUBLE

    async def run() -> bool:
        return await control_resolves(SystemResolver(ask))

    assert asyncio.run(run()) is resolves


def test_the_control_question_does_not_wait_for_a_silent_name_system() -> None:
    gate = threading.Event()

    def ask(_host: str, _port: int) -> Resolved:
        gate.wait(5)
        return TROUBLE

    async def run() -> bool:
        return await control_resolves(SystemResolver(ask), patience=0.05)

    assert asyncio.run(run()) is False
    gate.set()
