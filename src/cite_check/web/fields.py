"""Reading an answer's header fields, and the first bytes of its body. Pure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datetime import datetime

    from cite_check.model.outcome import Headers

PDF: Final = "application/pdf"

_MEDIA_TYPE = re.compile(r"\s*([\w!#$&^.+-]{1,100}/[\w!#$&^.+-]{1,100})\s*(?:;|$)")  # text/html; charset=utf-8
_SECONDS = re.compile(r"\s*([0-9]{1,18})(?:\.[0-9]{0,18})?\s*")  # 120
_PDF_MAGIC: Final = b"%PDF-"
_PDF_MAGIC_WITHIN: Final = 1024


def field_of(headers: Headers, name: str) -> str:
    """The first field of that (lower-case) name; empty where there is none."""
    return next((value for key, value in headers if key == name), "")


def media_type_of(headers: Headers) -> str | None:
    """The media type that ``Content-Type`` gives, lower case, without parameters; ``None`` where it gives none."""
    found = _MEDIA_TYPE.match(field_of(headers, "content-type")[:300])
    return found[1].lower() if found else None


def is_pdf(media_type: str | None, body: bytes | bytearray) -> bool:
    """Whether a body is a PDF by its magic (Adobe's readers accept it within the first 1,024 bytes), whatever its type says.

    Plain text and HTML that only speak of the magic are none: there it must stand first.
    """
    if media_type is not None and media_type.startswith("text/"):
        return body.startswith(_PDF_MAGIC)
    return body.find(_PDF_MAGIC, 0, _PDF_MAGIC_WITHIN) >= 0


def retry_after(headers: Headers, now: datetime) -> float | None:
    """The seconds that ``Retry-After`` asks to wait, from a number or a date (RFC 9110, 10.2.3); ``None`` where it says nothing clear."""
    value = field_of(headers, "retry-after")[:100]
    if number := _SECONDS.fullmatch(value):
        return float(number[1])
    from email.utils import parsedate_to_datetime

    try:
        return max(0.0, (parsedate_to_datetime(value) - now).total_seconds())
    except (ValueError, TypeError, OverflowError):
        return None
