"""A PDF's XMP packet: the title, the creators and the date that it gives, read from the raw bytes, where it stands unpacked."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, Final

from cite_check.metadata.dates import read_date
from cite_check.metadata.facts import Facts
from cite_check.metadata.markup import one_line
from cite_check.metadata.names import people
from cite_check.model.page import DateReading, Reading

if TYPE_CHECKING:
    from collections.abc import Iterator

_PACKETS: Final = 8
"""Packets that are looked at: a document's pictures may bring their own."""
_PACKET: Final = 64 * 1024
"""Bytes of one packet that are read."""
_START: Final = b"<x:xmpmeta"
_END: Final = b"</x:xmpmeta>"
_ITEM: Final = re.compile(r"<rdf:li\b[^>]{0,80}>([^<]{1,600})</rdf:li>")  # <rdf:li xml:lang="x-default">The title</rdf:li>
_DATE: Final = re.compile(r"""xmp:CreateDate(?:>|=["'])([\d:T+.Z-]{4,32})""")  # <xmp:CreateDate>2021-08-17T09:30:00Z<


def read_xmp(body: bytes) -> Facts:
    """What the first packet that gives a title says."""
    for packet in _packets(body):
        if titles := _items(packet, "dc:title"):
            dates = [date for found in [_DATE.search(packet)] if found and (date := read_date(found[1]))]
            return Facts(
                titles=tuple(Reading(title, "xmp:title") for title in titles),
                authors=tuple(name for line in _items(packet, "dc:creator") for name in people(line)),
                dates=tuple(DateReading(date, "xmp:created") for date in dates),
            )
    return Facts()


def _packets(body: bytes) -> Iterator[str]:
    start = 0
    for _ in range(_PACKETS):
        start = body.find(_START, start)
        if start < 0:
            return
        stop = body.find(_END, start, start + _PACKET)
        yield body[start : stop if stop >= 0 else start + _PACKET].decode("utf-8", "replace")
        start += len(_START)


def _items(packet: str, element: str) -> list[str]:
    """The entries of an element's list."""
    start = packet.find(f"<{element}")
    stop = packet.find(f"</{element}>", start)
    inside = packet[start:stop] if 0 <= start < stop else ""
    return [text for found in _ITEM.finditer(inside) if (text := one_line(unescape(found[1])))][:10]
