"""The cookies of one chain of redirects: kept for its length, and never longer. Pure.

A plain subset of RFC 6265: domains, ``Secure``, ``Max-Age`` of nothing; paths are left out, since a chain is short.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cite_check.address import parse, registrable

if TYPE_CHECKING:
    from cite_check.model.outcome import Headers

_LIMIT: Final = 50
_PAIR = re.compile(r"\s*([!#$%&'*+.^_`|~0-9A-Za-z-]{1,256})\s*=\s*([\x21\x23-\x3a\x3c-\x7e\"]{0,4096})\s*")  # sid=31d4d96e
_NO_AGE = re.compile(r"\s*(?:-[0-9]{1,20}|0{1,20})\s*")  # 0, -1


@dataclass(frozen=True, slots=True)
class Cookie:
    """One cookie: for ``domain`` alone, or (``wide``) for its subdomains too."""

    domain: str
    name: str
    value: str
    wide: bool = False
    secure: bool = False


Jar = tuple[Cookie, ...]


def kept(jar: Jar, url: str, headers: Headers) -> Jar:
    """The jar after an answer from ``url``."""
    address = parse(url)
    if address is None:
        return jar
    held = {(cookie.domain, cookie.name): cookie for cookie in jar}
    for name, value in headers:
        if name == "set-cookie":
            _take(held, address.host, value[:8192])
    return tuple(held.values())[-_LIMIT:]


def _take(held: dict[tuple[str, str], Cookie], host: str, field: str) -> None:
    first, *rest = field.split(";")
    pair = _PAIR.fullmatch(first)
    if pair is None:
        return
    attributes = {key.strip().lower(): value.strip() for key, _, value in (part.partition("=") for part in rest)}
    domain = attributes.get("domain", "").lower().removeprefix(".")
    if domain and not _may_set(host, domain):
        return
    cookie = Cookie(domain or host, pair[1], pair[2], bool(domain), "secure" in attributes)
    held.pop((cookie.domain, cookie.name), None)
    if not _NO_AGE.fullmatch(attributes.get("max-age", "")):
        held[cookie.domain, cookie.name] = cookie


def _may_set(host: str, domain: str) -> bool:
    """Whether a host may set a cookie for a domain: its own, or one above it that is no public suffix."""
    return host == domain or (host.endswith(f".{domain}") and domain.endswith(registrable(host)))


def sent(jar: Jar, url: str) -> tuple[tuple[str, str], ...]:
    """The names and values that a request for ``url`` carries."""
    address = parse(url)
    if address is None:
        return ()
    return tuple(
        (cookie.name, cookie.value)
        for cookie in jar
        if (address.host == cookie.domain or (cookie.wide and address.host.endswith(f".{cookie.domain}")))
        and (address.scheme == "https" or not cookie.secure)
    )
