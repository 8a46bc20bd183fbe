"""What a URL really names: the address inside a mail filter's or proxy's wrapper, the original inside an archived copy's."""

from __future__ import annotations

from typing import Final
from urllib.parse import parse_qs, unquote, urlsplit

from cite_check.citing.lazily import lazy

_ARCHIVE_HOST = lazy(  # perma.cc, archive.today and its other names, web.archive.org
    r"(?i)^https?://(?:www\.)?(?:web\.archive\.org/|perma\.cc/|archive\.(?:today|is|ph|li|vn|fo|md|org/wayback)|(?:www\.)?webcitation\."
    r"org/|"
    r"ghostarchive\.org/|arquivo\.pt/|webarchive\.[\w.]+/|wayback\.archive-it\.org/)"
)
_EMBEDDED = lazy(
    r"(?i)^https?://[^/]+/(?:[\w-]{1,20}/){0,3}?(?:\d{4,14}[a-z_*]{0,5}/|\*/|o/\w+/)?((?:https?://|https?:/|www\.)\S+)$"
)  # …/web/2020/http://a.example/
_PARAMETER: Final = {
    "safelinks.protection.outlook.com": "url",
    "www.google.com/url": "q",
    "google.com/url": "q",
    "l.facebook.com/l.php": "u",
    "lm.facebook.com/l.php": "u",
    "out.reddit.com": "url",
    "exit.sc": "url",
    "link.springer.com/redirect": "url",
    "vk.com/away.php": "to",
}
_DEFENSE_3 = lazy(r"(?i)^https?://urldefense\.(?:com|us)/v3/__(.+?)__;")  # urldefense.com/v3/__https://a.example/__;!!x
_PROXY_LOGIN = lazy(
    r"(?i)^https?://[^/]*(?:proxy|libproxy|ezproxy|idm\.oclc)[^/]*/login\?(?:q?url)=(\S+)$"
)  # login.ezproxy.x.example/login?url=…
_PROXY_HOST = lazy(
    r"(?i)^(https?://)([\w-]+(?:[.-][\w-]+)*?)\.(?:ez|lib)?proxy[\w-]*\.[\w.-]+(/\S*)?$"
)  # www.a.example.ezproxy.x.example/b


def is_archive(url: str) -> bool:
    """Whether the URL is a public archive's copy."""
    return _ARCHIVE_HOST.match(url) is not None


def original_of(url: str) -> str | None:
    """The URL that an archived copy's URL spells out ("…/web/2020/http://a.example/"); ``None`` where it does not."""
    found = _EMBEDDED.match(url)
    if not found or not is_archive(url):
        return None
    inner = found[1]
    if "://" not in inner:
        inner = inner.replace(":/", "://", 1) if inner.lower().startswith("http") else f"http://{inner}"
    return inner


def unwrap(url: str) -> str:
    """The address inside a wrapper, or the URL itself."""
    if defended := _DEFENSE_3.match(url):
        return defended[1]
    if login := _PROXY_LOGIN.match(url):
        return unquote(login[1]) if "%3A" in login[1].upper() else login[1]
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    for place, name in _PARAMETER.items():
        if f"{parts.netloc}{parts.path}".lower().rstrip("/").endswith(place) or parts.netloc.lower().endswith(place):
            inner = parse_qs(parts.query).get(name, [""])[0]
            return inner if inner.startswith("http") else url
    if proxied := _PROXY_HOST.match(url):
        host = proxied[2] if "." in proxied[2] else proxied[2].replace("-", ".")
        return f"{proxied[1]}{host}{proxied[3] or '/'}"
    return url
