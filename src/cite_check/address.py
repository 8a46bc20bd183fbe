"""One way to parse, normalise, compare and redact a URL. Nothing here asks the network."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl, quote, unquote, urlsplit, urlunsplit

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList

DEFAULT_PORTS: Final = {"http": 80, "https": 443}
REDACTED: Final = "[redacted]"

_SECRET_NAME = re.compile(  # access_token=…, X-Amz-Signature=…, api_key=…
    r"(?i)(?:^|[-_.])(?:access[-_]?token|token|api[-_]?key|apikey|key|secret|client[-_]?secret|password|passwd|pwd|auth|"
    r"authorization|sig|signature|session|sessionid|sid|jwt|credential|code)$"
)
_TRACKING_NAME = re.compile(r"(?i)^(?:utm_\w+|fbclid|gclid|mc_[ce]id|igshid|ref_src|cmpid)$")  # utm_source=…
_INDEX_PAGE = re.compile(r"(?i)/(?:index|default|home)\.(?:html?|php|aspx?|jsp)$")  # /index.html
_USER_OF_NO_URL = re.compile(r"(//)[^/?#\s]*@")  # http://user:pw@[half an address
_URL_IN_TEXT = re.compile(r"(?i)\bhttps?://[^\s<>\"“”]+")  # https://user:pw@example.org/?token=x


@dataclass(frozen=True, slots=True)
class Address:
    """A web address in parts: ``host`` is lower case and ASCII (IDNA), ``port`` is ``None`` where it is the scheme's own."""

    scheme: str
    host: str
    port: int | None
    path: str
    query: str
    userinfo: str = ""

    @property
    def site(self) -> str:
        """The host without a leading "www."."""
        return self.host.removeprefix("www.")


@lru_cache(maxsize=8192)
def parse(url: str) -> Address | None:
    """The parts of an absolute URL, or ``None`` where it is none (RFC 3986, with a host)."""
    try:
        parts = urlsplit(url.strip())
        port = parts.port
        host = parts.hostname
    except ValueError:
        return None
    if not parts.scheme or not host:
        return None
    scheme = parts.scheme.lower()
    userinfo = parts.netloc.rpartition("@")[0]
    return Address(scheme, _ascii_host(host), None if port == DEFAULT_PORTS.get(scheme) else port, parts.path, parts.query, userinfo)


def _ascii_host(host: str) -> str:
    """The host as it is asked for in DNS; a host that IDNA refuses stays as it is written.

    IDNA 2008 (with UTS 46), and where that refuses (emoji, underscores) the older IDNA 2003, by which such names are registered.
    """
    if host.isascii():
        return host.lower()
    try:
        import idna

        return idna.encode(host, uts46=True).decode("ascii")
    except UnicodeError:
        pass
    try:
        return host.encode("idna").decode("ascii").lower()
    except UnicodeError:
        return host.lower()


def normalise(url: str) -> str:
    """The URL as it is asked for: no fragment, scheme and host in lower case, an empty path as "/", foreign characters escaped.

    Nothing that a server might tell apart is changed (RFC 3986, section 6.2.2). Normalising twice changes nothing.
    """
    address = parse(url)
    if address is None:
        return url.strip()
    host = f"[{address.host}]" if ":" in address.host else address.host
    netloc = f"{address.userinfo}@" if address.userinfo else ""
    netloc += host if address.port is None else f"{host}:{address.port}"
    path = quote(address.path, safe="/%:@!$&'()*+,;=~-._[]|") or "/"
    query = quote(address.query, safe="/%:@!$&'()*+,;=~-._?[]|{}")
    return urlunsplit((address.scheme, netloc, path, query, ""))


def host_of(url: str) -> str:
    """The host of a URL, lower case; empty where it has none."""
    address = parse(url)
    return address.host if address else ""


@lru_cache(maxsize=1)
def _suffixes() -> PublicSuffixList:
    from publicsuffixlist import PublicSuffixList

    return PublicSuffixList()


@lru_cache(maxsize=4096)
def registrable(host: str) -> str:
    """The registrable domain ("news.example.co.uk" gives "example.co.uk"); the host itself where it is a suffix or an IP address."""
    return _suffixes().privatesuffix(host) or host


def is_front_page(url: str) -> bool:
    """Whether the URL is a site's root: no path but an index page's, and no query that means anything."""
    address = parse(url)
    if address is None:
        return False
    path = _INDEX_PAGE.sub("/", address.path)
    return path in {"", "/"} and not _meaningful_query(address.query)


def same_place(one: str, other: str) -> bool:
    """Whether two URLs name one page: scheme, "www.", a final slash, an index page and tracking parameters make no difference."""
    return _place(one) == _place(other)


def _place(url: str) -> tuple[str, int | None, str, tuple[tuple[str, str], ...]] | str:
    address = parse(url)
    if address is None:
        return url
    path = unquote(_INDEX_PAGE.sub("/", address.path)).rstrip("/")
    return (address.site, address.port, path, _meaningful_query(address.query))


def _meaningful_query(query: str) -> tuple[tuple[str, str], ...]:
    pairs = parse_qsl(query, keep_blank_values=True)
    return tuple(sorted((name, value) for name, value in pairs if not _TRACKING_NAME.match(name)))


def redact(url: str) -> str:
    """The URL without its secrets: user and password, and the values of parameters that are named like tokens."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return _USER_OF_NO_URL.sub(rf"\1{REDACTED}@", url)
    netloc = parts.netloc
    if "@" in netloc:
        netloc = f"{REDACTED}@{netloc.rpartition('@')[2]}"
    query = "&".join(_redact_pair(pair) for pair in parts.query.split("&")) if parts.query else ""
    if netloc == parts.netloc and query == parts.query:
        return url
    return urlunsplit((parts.scheme, netloc, parts.path, query, parts.fragment))


def _redact_pair(pair: str) -> str:
    name, equals, _ = pair.partition("=")
    return f"{name}={REDACTED}" if equals and _SECRET_NAME.search(unquote(name)) else pair


def redact_text(text: str) -> str:
    """A text with every URL in it redacted."""
    return _URL_IN_TEXT.sub(lambda found: redact(found[0]), text)
