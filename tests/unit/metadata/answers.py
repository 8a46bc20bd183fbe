"""Answers of the web for the tests of this room: a page's bytes as Fetched, and a PDF written by hand."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from cite_check.model.outcome import Fetched

if TYPE_CHECKING:
    from collections.abc import Sequence

URL = "https://www.daily.example/2024/05/harbour-reopens-after-storm"


def answer(
    body: bytes | str, media_type: str | None = "text/html", url: str = URL, status: int = 200, headers: Sequence[tuple[str, str]] = ()
) -> Fetched:
    """A fetched answer."""
    data = body.encode() if isinstance(body, str) else body
    typed = (("content-type", media_type),) if media_type else ()
    return Fetched(url, url, status, (*typed, *headers), data, datetime(2026, 1, 1, tzinfo=UTC), 1, media_type=media_type)


def pdf(lines: Sequence[tuple[str, int]], info: str = "", scale: float = 1.0) -> bytes:
    """A PDF of one page: each line with its size in points; ``scale`` goes into the text matrix instead of the size."""
    drawn, height = [], 760
    for text, size in lines:
        height -= size + 6
        drawn.append(f"BT /F1 {size / scale:g} Tf {scale:g} 0 0 {scale:g} 72 {height} Tm ({text}) Tj ET")
    stream = "\n".join(drawn).encode("latin-1")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        f"<< {info} >>".encode("latin-1"),
    ]
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, content in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer << /Size %d /Root 1 0 R /Info 6 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)
