"""Resolve, vet, then dial: with a network backend that only keeps a list of whom it dialled."""

from __future__ import annotations

import asyncio
import ssl
from typing import TYPE_CHECKING

import httpcore
import httpx
import pytest

from cite_check.model.outcome import FailureKind
from cite_check.web import dialling
from cite_check.web.dialling import Dialler, VettedTransport, direct_transport, proxied_transport
from cite_check.web.failures import NotDialledError
from cite_check.web.resolver import NotResolved
from cite_check.web.vetting import Vetting

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cite_check.web.resolver import Resolved


class Names:
    """A resolver by a table."""

    def __init__(self, **addresses: tuple[str, ...]) -> None:
        self.addresses = addresses

    async def resolve(self, host: str, port: int) -> Resolved:
        found = self.addresses.get(host.removesuffix(".example"))
        return NotResolved(FailureKind.NO_SUCH_HOST, f"no {host}") if found is None else tuple((one, port) for one in found)


class Stream(httpcore.AsyncNetworkStream):
    """A connection to an address."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.closed = False

    def get_extra_info(self, info: str) -> object:
        return self.address if info == "server_addr" else None

    async def aclose(self) -> None:
        self.closed = True


class Wires(httpcore.AsyncNetworkBackend):
    """Addresses that fail, hang or answer; ``dialled`` lists them in order."""

    def __init__(self, behaviour: Mapping[str, str] | None = None) -> None:
        self.behaviour = behaviour or {}
        self.dialled: list[str] = []
        self.streams: list[Stream] = []

    async def connect_tcp(self, host: str, *_: object, **__: object) -> httpcore.AsyncNetworkStream:
        self.dialled.append(host)
        match self.behaviour.get(host):
            case "hangs":
                await asyncio.Event().wait()
            case "fails":
                message = "refused"
                raise httpcore.ConnectError(message)
            case _:
                pass
        stream = Stream(host)
        self.streams.append(stream)
        return stream


def dial(wires: Wires, host: str, vetting: Vetting | None = None, **names: tuple[str, ...]) -> httpcore.AsyncNetworkStream:
    return asyncio.run(Dialler(Names(**names), vetting or Vetting(), wires).connect_tcp(host, 443))


def address_of(stream: httpcore.AsyncNetworkStream) -> str:
    return str(stream.get_extra_info("server_addr"))


def test_a_public_name_is_dialled_by_its_address() -> None:
    wires = Wires()
    assert address_of(dial(wires, "a.example", a=("93.184.216.34",))) == "93.184.216.34"
    assert wires.dialled == ["93.184.216.34"]


@pytest.mark.parametrize("addresses", [("127.0.0.1",), ("93.184.216.34", "10.0.0.1"), ("2606:4700::1", "::ffff:169.254.169.254")])
def test_a_name_with_any_inside_address_is_refused_and_nothing_is_dialled(addresses: tuple[str, ...]) -> None:
    wires = Wires()
    with pytest.raises(NotDialledError, match=r"a\.example: .*not public") as caught:
        dial(wires, "a.example", a=addresses)
    assert caught.value.kind is FailureKind.POLICY
    assert wires.dialled == []


@pytest.mark.parametrize("host", ["127.1", "0x7f.1", "2130706433", "::ffff:7f00:1", "10.0.0.1"])
def test_a_literal_address_is_vetted_without_asking_the_name_system(host: str) -> None:
    wires = Wires()
    with pytest.raises(NotDialledError) as caught:
        dial(wires, host)
    assert caught.value.kind is FailureKind.POLICY
    assert wires.dialled == []


def test_a_name_that_does_not_exist_keeps_its_kind() -> None:
    with pytest.raises(NotDialledError) as caught:
        dial(Wires(), "nowhere.example")
    assert caught.value.kind is FailureKind.NO_SUCH_HOST


def test_a_name_without_addresses_is_trouble() -> None:
    with pytest.raises(NotDialledError) as caught:
        dial(Wires(), "a.example", a=())
    assert caught.value.kind is FailureKind.DNS_TROUBLE


def test_the_families_take_turns_until_one_answers() -> None:
    wires = Wires({"2606:4700::1": "fails", "93.184.216.34": "fails"})
    stream = dial(wires, "a.example", a=("2606:4700::1", "2606:4700::2", "93.184.216.34"))
    assert wires.dialled == ["2606:4700::1", "93.184.216.34", "2606:4700::2"]
    assert address_of(stream) == "2606:4700::2"


def test_an_address_that_hangs_is_overtaken_and_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dialling, "HEAD_START", 0.01)
    wires = Wires({"2606:4700::1": "hangs"})
    assert address_of(dial(wires, "a.example", a=("2606:4700::1", "93.184.216.34"))) == "93.184.216.34"


def test_when_all_addresses_fail_the_first_failure_is_told() -> None:
    with pytest.raises(httpcore.ConnectError, match="refused"):
        dial(Wires({"1.1.1.1": "fails", "8.8.8.8": "fails"}), "a.example", a=("1.1.1.1", "8.8.8.8"))


def test_who_stops_waiting_leaves_no_connection_open(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dialling, "HEAD_START", 0.01)
    wires = Wires({"1.1.1.1": "hangs", "8.8.8.8": "hangs"})

    async def run() -> None:
        async with asyncio.timeout(0.05):
            await Dialler(Names(a=("1.1.1.1", "8.8.8.8")), Vetting(), wires).connect_tcp("a.example", 443)

    with pytest.raises(TimeoutError):
        asyncio.run(run())
    assert wires.dialled == ["1.1.1.1", "8.8.8.8"]
    assert not [stream for stream in wires.streams if not stream.closed]


def test_a_local_socket_is_never_opened() -> None:
    with pytest.raises(NotDialledError):
        asyncio.run(Dialler(Names(), Vetting(), Wires()).connect_unix_socket("/run/docker.sock"))


def test_the_transport_dials_through_the_dialler_and_through_nothing_else() -> None:
    """If an upgrade of httpx keeps its pool elsewhere, this fails, and nothing can be asked."""
    wires = Wires({"93.184.216.34": "fails"})
    transport = direct_transport(Dialler(Names(a=("93.184.216.34",)), Vetting(), wires), ssl.create_default_context())

    async def ask() -> None:
        async with transport:
            await transport.handle_async_request(httpx.Request("GET", "https://a.example/"))

    with pytest.raises(httpx.ConnectError):
        asyncio.run(ask())
    assert wires.dialled == ["93.184.216.34"]


def test_the_transport_has_nothing_but_our_pool() -> None:
    pool = httpcore.AsyncConnectionPool()
    assert vars(VettedTransport(pool)) == {"_pool": pool}
    assert set(vars(httpx.AsyncHTTPTransport())) == {"_pool"}


def test_a_proxys_transport_goes_to_the_proxy() -> None:
    transport = proxied_transport("http://p.example:3128", ssl.create_default_context())
    assert isinstance(transport._pool, httpcore.AsyncHTTPProxy)
