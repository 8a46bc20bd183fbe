"""Which proxy asks for a URL: read from an environment, decided per host. Pure."""

from __future__ import annotations

from ipaddress import ip_network
from typing import TYPE_CHECKING, Final

from cite_check.address import DEFAULT_PORTS, parse, redact
from cite_check.model.errors import ConfigError
from cite_check.model.policy import Proxies
from cite_check.web.vetting import literal

if TYPE_CHECKING:
    from collections.abc import Mapping

_SCHEMES: Final = frozenset({"http", "https"})


def proxies_from(environ: Mapping[str, str]) -> Proxies:
    """The proxies that an environment names, as curl reads it: lower case first.

    ``HTTP_PROXY`` in capitals is not believed under CGI, where a request's header could have set it (httpoxy, CVE-2016-5385).
    Raises ConfigError for an address that is no HTTP proxy's.
    """
    every = _one(environ, "all_proxy", "ALL_PROXY")
    http_names = ("http_proxy",) if "REQUEST_METHOD" in environ else ("http_proxy", "HTTP_PROXY")
    listed = environ.get("no_proxy") or environ.get("NO_PROXY") or ""
    return Proxies(
        https=_one(environ, "https_proxy", "HTTPS_PROXY") or every,
        http=_one(environ, *http_names) or every,
        no_proxy=tuple(word.strip().lower() for word in listed.replace(",", " ").split() if word.strip()),
    )


def _one(environ: Mapping[str, str], *names: str) -> str | None:
    for name in names:
        if value := environ.get(name, "").strip():
            return _checked(name, value)
    return None


def _checked(name: str, value: str) -> str:
    url = value if "://" in value else f"http://{value}"
    address = parse(url)
    if address is None or address.scheme not in _SCHEMES:
        message = f"{name}: {redact(value)!r} is not an HTTP proxy's address."
        raise ConfigError(message, f"Write it as http://proxy.example:3128, or unset {name}.")
    return url


def proxy_for(scheme: str, host: str, port: int | None, proxies: Proxies) -> str | None:
    """The proxy to ask for this host, or ``None`` to ask it directly."""
    proxy = proxies.https if scheme == "https" else proxies.http
    if proxy is None:
        return None
    wanted = port or DEFAULT_PORTS.get(scheme)
    return None if any(_excepts(entry, host.lower().removesuffix("."), wanted) for entry in proxies.no_proxy) else proxy


def _excepts(entry: str, host: str, port: int | None) -> bool:
    """Whether one entry of ``NO_PROXY`` names the host: ``*``, a domain with or without its dot, a host with a port, a network."""
    if entry == "*":
        return True
    if _in_network(entry, host):
        return True
    domain, colon, number = entry.rpartition(":")
    if colon and number.isdigit() and "]" not in number and ":" not in domain.strip("[]"):
        if int(number) != port:
            return False
        entry = domain
    domain = entry.removeprefix("*").strip("[].")
    return bool(domain) and (host == domain or host.endswith(f".{domain}"))


def _in_network(entry: str, host: str) -> bool:
    address = literal(host)
    if address is None:
        return False
    try:
        return address in ip_network(entry.strip("[]"), strict=False)
    except ValueError:
        return False
