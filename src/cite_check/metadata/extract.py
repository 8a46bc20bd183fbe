"""A fetched answer -> what it shows: which kind of source it is, by its first bytes and then by what the server says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cite_check.model.page import Page, PageKind
from cite_check.ports import Format

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cite_check.model.outcome import Fetched
    from cite_check.ports import Extractor


def _html() -> Extractor:
    from cite_check.metadata.kinds.html import read_html

    return read_html


def _pdf() -> Extractor:
    from cite_check.metadata.kinds.pdf import read_pdf

    return read_pdf


def _csl() -> Extractor:
    from cite_check.metadata.kinds.csl import read_csl

    return read_csl


def _plain() -> Extractor:
    from cite_check.metadata.kinds.plain import read_plain

    return read_plain


EXTRACTORS: Final[tuple[Format[Extractor], ...]] = (
    Format("html", (".html", ".xhtml"), _html),
    Format("pdf", (".pdf",), _pdf),
    Format("csl", (".json",), _csl),
    Format("text", (".txt",), _plain),
)
"""The kinds of answer that can be read."""

_BY_NAME: Final[Mapping[str, Format[Extractor]]] = {extractor.name: extractor for extractor in EXTRACTORS}
_LOOKED_AT: Final = 1024
_BINARY: Final = re.compile(  # PNG, JPEG, GIF, ZIP (docx, epub), gzip, MP3, MP4, WebP/WAV, OLE (doc)
    rb"\A(?:\x89PNG|\xff\xd8\xff|GIF8|PK\x03\x04|\x1f\x8b|ID3|.{4}ftyp|RIFF|\xd0\xcf\x11\xe0)", re.DOTALL
)
_HTML: Final = re.compile(  # <!DOCTYPE html>, <html>, comments and <?xml …?> before it, fragments that begin with a usual tag
    rb"(?i)\A(?:\xef\xbb\xbf)?\s*(?:<!--|<!doctype\s+html|<(?:html|head|title|body|meta|script|link|div|p|h1|table|style|center|iframe|span|a)[\s>]|<\?xml)"
)
_ANY_TAG: Final = re.compile(rb"(?i)<(?:!doctype\s+html|html|head|title|body|meta)[\s>]")  # somewhere in the first kilobyte
_WIDE: Final = (b"\xff\xfe", b"\xfe\xff")
_MARKUP_TYPES: Final = ("text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml")


def extract(fetched: Fetched) -> Page:
    """The page. Never raises: an answer that cannot be read shows nothing."""
    name = kind_of(fetched)
    return _BY_NAME[name].load()(fetched) if name else Page(kind=PageKind.OTHER)


def kind_of(fetched: Fetched) -> str | None:
    """The name of the extractor for an answer. The bytes are believed before the header (UN documents come as ``text/html``)."""
    head = fetched.body[:_LOOKED_AT]
    media_type = (fetched.media_type or "").partition(";")[0].strip().lower()
    if b"%PDF-" in head:
        return "pdf"
    if _BINARY.match(head):
        return None
    if _HTML.match(head) and "json" not in media_type:
        return "html"
    return _by_media_type(head, media_type)


def _by_media_type(head: bytes, media_type: str) -> str | None:
    if media_type.endswith(("/json", "+json")) or (media_type in {"", "text/plain"} and head.lstrip()[:1] == b"{"):
        return "csl"
    if media_type in _MARKUP_TYPES or _ANY_TAG.search(head):
        return "html"
    if media_type.startswith("text/") or (not media_type and b"\x00" not in head):
        return "text"
    return "text" if head.startswith(_WIDE) else None
