"""Text that comes from outside, made fit to be written: every URL without its secrets, nothing that a terminal would obey."""

from __future__ import annotations

from cite_check.address import redact, redact_text
from cite_check.text import SHOWN_LIMIT, clean

LINK_LIMIT = 2000
"""How many code points of an address are shown: enough for any that a browser takes."""


def kept(text: str) -> str:
    """The text for a data format: whole, its URLs redacted, lone surrogates (undecodable file names) replaced."""
    return redact_text(_paired(text))


def kept_link(url: str) -> str:
    """A URL for a data format."""
    return redact(_paired(url))


def shown(text: str, limit: int = SHOWN_LIMIT) -> str:
    """The text for a screen: one line, its URLs redacted, without control characters."""
    return clean(kept(text), limit)


def shown_link(url: str) -> str:
    """A URL for a screen: whole, so that it can be copied."""
    return clean(kept_link(url), LINK_LIMIT)


def kept_offset(text: str, offset: int) -> int:
    """Where ``offset`` of ``text`` stands in ``kept(text)``. Exact for any offset that is not inside a URL's secret."""
    return len(kept(text[:offset]))


def _paired(text: str) -> str:
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")
