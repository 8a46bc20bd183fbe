"""What a page tells robots and browsers of itself: noindex, its canonical address, its AMP copy, a refresh that leads on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin

from cite_check.model.page import Sign, SignName

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cite_check.metadata.signs.look import Look

_REFRESH: Final = re.compile(r"""(?i)^\s*([\d.]{1,6})\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']{1,2000})""")  # 0; url=https://example.org/new
_LINK_HEADER: Final = re.compile(r'<([^<>]{1,2000})>\s*;[^,<]{0,200}?rel="?canonical')  # <https://example.org/a>; rel="canonical"
_SOON: Final = 5.0
"""Seconds up to which a refresh is a redirect and not a page that renews itself."""
_ROBOTS: Final = ("robots", "googlebot", "googlebot-news", "bingbot")


def noindex(look: Look) -> Iterator[Sign]:
    """The wish not to be kept by search engines."""
    if "noindex" in look.header("x-robots-tag") or look.header("x-robots-tag").strip() == "none":
        yield Sign(SignName.NOINDEX, "x-robots-tag")
    elif any("noindex" in content.lower() or content.lower() == "none" for _, content in look.markup.metas(*_ROBOTS)):
        yield Sign(SignName.NOINDEX, "meta")


def canonical(look: Look) -> Iterator[Sign]:
    """The address that the page calls its own, absolute."""
    links = [link.get("href") for link in look.markup.named("link") if "canonical" in link.get("rel").lower().split()]
    header = _LINK_HEADER.search(" ".join(value for name, value in look.fetched.headers if name == "link"))
    if address := _absolute(look, next(filter(None, links), header[1] if header else "")):
        yield Sign(SignName.CANONICAL, address)


def amp(look: Look) -> Iterator[Sign]:
    """That this is an AMP page (``detail`` empty), or the address of its AMP copy."""
    if any(element.attributes.keys() & {"amp", "⚡"} for element in look.markup.named("html")):
        yield Sign(SignName.AMP)
    for link in look.markup.named("link"):
        if link.get("rel").lower().strip() == "amphtml" and (address := _absolute(look, link.get("href"))):
            yield Sign(SignName.AMP, address)
            return


def refresh(look: Look) -> Iterator[Sign]:
    """A refresh of a few seconds that leads elsewhere, of the page (outside ``<noscript>``) or of its headers."""
    told = [meta.get("content") for meta in look.markup.named("meta") if meta.get("http-equiv").lower().strip() == "refresh"]
    told += [value for name, value in look.fetched.headers if name == "refresh"]
    for content in told:
        found = _REFRESH.match(content)
        if found and _seconds(found[1]) <= _SOON and (address := _absolute(look, found[2])) and address != look.fetched.final:
            yield Sign(SignName.META_REFRESH, address)
            return


def _seconds(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return _SOON + 1


def _absolute(look: Look, address: str) -> str:
    """An address of the page as an absolute one; empty where it is none that can be asked."""
    base = next((element.get("href") for element in look.markup.named("base") if element.get("href")), "")
    try:
        joined = urljoin(urljoin(look.fetched.final, base.strip()), address.strip()) if address.strip() else ""
    except ValueError:
        return ""
    return joined if joined.startswith(("http://", "https://")) else ""
