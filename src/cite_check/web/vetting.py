"""Which hosts, addresses and ports are public. Pure: nothing here resolves a name or opens a socket.

The rule is "deny what is named here", range by range, each with its source; the standard library's ``is_global`` is not enough
(it calls multicast, NAT64 and Azure's 168.63.129.16 global) and is asked last.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from cite_check.model.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cite_check.model.policy import WebPolicy

IPAddress = IPv4Address | IPv6Address
IPNetwork = IPv4Network | IPv6Network

INSIDE: Final[tuple[tuple[str, str], ...]] = (
    ("0.0.0.0/8", "this network (RFC 791)"),
    ("10.0.0.0/8", "private (RFC 1918)"),
    ("100.64.0.0/10", "shared by a carrier (RFC 6598)"),
    ("127.0.0.0/8", "loopback (RFC 1122)"),
    ("168.63.129.16/32", "Azure's host (Microsoft's documentation)"),
    ("169.254.0.0/16", "link-local, and the clouds' metadata (RFC 3927)"),
    ("172.16.0.0/12", "private (RFC 1918)"),
    ("192.0.0.0/24", "protocol assignments (RFC 6890)"),
    ("192.0.2.0/24", "documentation (RFC 5737)"),
    ("192.31.196.0/24", "AS112 (RFC 7535)"),
    ("192.52.193.0/24", "AMT (RFC 7450)"),
    ("192.88.99.0/24", "6to4 relays (RFC 7526)"),
    ("192.168.0.0/16", "private (RFC 1918)"),
    ("192.175.48.0/24", "AS112 (RFC 7534)"),
    ("198.18.0.0/15", "benchmarks (RFC 2544)"),
    ("198.51.100.0/24", "documentation (RFC 5737)"),
    ("203.0.113.0/24", "documentation (RFC 5737)"),
    ("224.0.0.0/4", "multicast (RFC 5771)"),
    ("240.0.0.0/4", "reserved, and broadcast (RFC 1112)"),
    ("::/96", "unspecified, loopback, and IPv4-compatible (RFC 4291)"),
    ("64:ff9b::/96", "NAT64 (RFC 6052)"),
    ("64:ff9b:1::/48", "local NAT64 (RFC 8215)"),
    ("100::/64", "discarded (RFC 6666)"),
    ("100:0:0:1::/64", "dummy prefix (RFC 9780)"),
    ("2001::/23", "protocol assignments, Teredo among them (RFC 2928, RFC 4380)"),
    ("2001:db8::/32", "documentation (RFC 3849)"),
    ("2002::/16", "6to4 (RFC 3056)"),
    ("2620:4f:8000::/48", "AS112 (RFC 7534)"),
    ("3fff::/20", "documentation (RFC 9637)"),
    ("5f00::/16", "segment routing (RFC 9602)"),
    ("fc00::/7", "unique local (RFC 4193)"),
    ("fe80::/10", "link-local (RFC 4291)"),
    ("fec0::/10", "site-local (RFC 3879)"),
    ("ff00::/8", "multicast (RFC 4291)"),
)
"""Address ranges that are not public, and why. IANA's special-purpose registries, and what clouds add to them."""

INSIDE_NAMES: Final[tuple[tuple[str, str], ...]] = (
    ("localhost", "loopback (RFC 6761)"),
    ("local", "a local network's own names (RFC 6762)"),
    ("internal", "private (ICANN, 2024)"),
    ("home.arpa", "a home network's own names (RFC 8375)"),
)
"""Domains that are not public, and why."""

ELSEWHERE: Final[tuple[tuple[str, str], ...]] = (
    ("onion", "a Tor service: not in the name system (RFC 7686)"),
    ("alt", "not in the name system (RFC 9476)"),
)
"""Domains that the name system must not be asked for: that it does not know them says nothing."""

_NETWORKS: Final[tuple[tuple[IPNetwork, str], ...]] = tuple((ip_network(cidr), why) for cidr, why in INSIDE)
_GLOBAL_UNICAST: Final = IPv6Network("2000::/3")
_NUMBER = re.compile(r"0[xX][0-9a-fA-F]*|[0-9]+")  # 0x7f, 017700000001, 127
_HOST_LABELS = re.compile(r"[A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9_-]{1,63}){0,126}\.?")  # www.example.org, a_b.example.
_LOWEST_FREE_PORT: Final = 1024
_HIGHEST_PORT: Final = 65535
_PART_LIMIT: Final = 20
_IPV4_PARTS: Final = 4
_IPV4_BITS: Final = 32


def literal(host: str) -> IPAddress | None:
    """The IP address that a host spells, in any of the ways that browsers and resolvers read one; ``None`` for a name.

    ``127.0.0.1``, ``127.1``, ``0x7f.1``, ``0177.0.0.1``, ``2130706433``, with a final dot, percent-encoded, ``::1``, ``fe80::1%eth0``
    (WHATWG URL standard, "IPv4 parser"; inet_aton).
    """
    plain = unquote(host).strip("[]").removesuffix(".")
    try:
        return ip_address(plain.partition("%")[0])
    except ValueError:
        return _odd_ipv4(plain)


def _odd_ipv4(host: str) -> IPv4Address | None:
    parts = host.split(".")
    if len(parts) > _IPV4_PARTS or not all(len(part) <= _PART_LIMIT and _NUMBER.fullmatch(part) for part in parts):
        return None
    numbers = [_number(part) for part in parts]
    if None in numbers:
        return None
    *leading, last = [number or 0 for number in numbers]
    if any(number > 255 for number in leading) or last >= 1 << (_IPV4_BITS - 8 * len(leading)):  # noqa: PLR2004 - a byte
        return None
    value = last + sum(number << (24 - 8 * place) for place, number in enumerate(leading))
    return IPv4Address(value)


def _number(part: str) -> int | None:
    try:
        if part[:2].lower() == "0x":
            return int(part[2:] or "0", 16)
        return int(part, 8) if part.startswith("0") and len(part) > 1 else int(part)
    except ValueError:
        return None


def is_host(host: str) -> bool:
    """Whether the host can stand in a URL that we ask: an IP address, or labels of letters, digits, ``-`` and ``_`` (RFC 1123)."""
    return literal(host) is not None or (len(host) <= 254 and _HOST_LABELS.fullmatch(host) is not None)  # noqa: PLR2004 - 253 and a dot


@dataclass(frozen=True, slots=True)
class Vetting:
    """What may be asked: all that is public, the ranges of ``allowed``, or everything (``all_allowed``)."""

    allowed: tuple[IPNetwork, ...] = ()
    all_allowed: bool = False

    def refuses_host(self, host: str, port: int) -> str | None:
        """Why this host and port of a URL are not asked, in a few words; ``None`` if they may be (a name is yet to be resolved)."""
        if refused := self._refuses_port(port):
            return refused
        address = literal(host)
        return self._refuses_name(host) if address is None else self.refuses_address(str(address))

    def refuses_address(self, address: str) -> str | None:
        """Why this IP address is not dialled, in a few words; ``None`` if it may be."""
        if self.all_allowed:
            return None
        return _judged(address, self.allowed)

    def _refuses_port(self, port: int) -> str | None:
        if self.all_allowed or port in {80, 443} or _LOWEST_FREE_PORT <= port <= _HIGHEST_PORT:
            return None
        return f"port {port} is not one that web pages are asked at"

    def _refuses_name(self, host: str) -> str | None:
        name = host.lower().removesuffix(".")
        if why := _domain_in(name, ELSEWHERE):
            return f"the name is {why}"
        if self.all_allowed or self.allowed:
            return None
        if why := _domain_in(name, INSIDE_NAMES):
            return f"the name is not public: {why}"
        return None if "." in name else "the name is not public: it has no domain"


def _domain_in(name: str, domains: Iterable[tuple[str, str]]) -> str | None:
    return next((why for domain, why in domains if name == domain or name.endswith(f".{domain}")), None)


@lru_cache(maxsize=4096)
def _judged(text: str, allowed: tuple[IPNetwork, ...]) -> str | None:
    try:
        address = ip_address(text.partition("%")[0])
    except ValueError:
        return "not an IP address"
    if isinstance(address, IPv6Address) and address.ipv4_mapped is not None:
        address = address.ipv4_mapped
    if any(address in network for network in allowed):
        return None
    for network, why in _NETWORKS:
        if address in network:
            return f"{address} is not public: {why}"
    if isinstance(address, IPv6Address) and address not in _GLOBAL_UNICAST:
        return f"{address} is not public: outside global unicast (RFC 4291)"
    return None if address.is_global else f"{address} is not public"


def vetting_of(policy: WebPolicy) -> Vetting:
    """The vetting that the policy asks for. Raises ConfigError for a range that is none."""
    return Vetting(tuple(_network(cidr) for cidr in policy.allow_net), policy.allow_private)


def _network(cidr: str) -> IPNetwork:
    try:
        return ip_network(cidr, strict=False)
    except ValueError:
        message = f"{cidr!r} is not a network."
        raise ConfigError(message, "Write it as an address and a length: 10.1.0.0/16, or fd00::/8.") from None
