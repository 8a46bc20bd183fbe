"""Exchanges as records of a WARC file, and back (WARC 1.1, ISO 28500:2017), without secrets.

An answer is a ``response`` record, its body without content coding, the fields that spoke of the coding renamed ``x-orig-…``.
A failed exchange is a ``metadata`` record of type ``application/warc-fields`` that names the failure.
Beside each stand a ``request`` record (its ``Accept`` tells two questions for one address apart), and, for an answer, a ``metadata``
record with the time that the exchange took (``fetchTimeMs``, WARC 1.1, 6.6) and the attempts.
"""

from __future__ import annotations

import hashlib
import string
import uuid
from dataclasses import replace
from datetime import UTC, datetime
from http import HTTPStatus
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote, urlsplit

from warcio.statusandheaders import StatusAndHeaders

from cite_check.address import parse, redact, redact_text
from cite_check.model.outcome import Failed, FailureKind, Headers, Request, Response
from cite_check.text import clean
from cite_check.web.asking import ACCEPT, request_fields

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import IO

    from cite_check.model.policy import WebPolicy

CONTROL: Final = "urn:cite-check:control"
"""The address of the record that says whether the control names resolved."""

FIELDS: Final = "application/warc-fields"
RENAMED: Final = "x-orig-"

_CODING_FIELDS: Final = frozenset({"content-encoding", "transfer-encoding", "content-length"})
_SECRET_FIELDS: Final = frozenset({"authorization", "proxy-authorization", "authentication-info"})
_ASCII: Final = "".join(char for char in string.printable if char.isprintable())
_IDENTITY: Final = "WARC-Record-ID"
_VISIBLE: Final = _ASCII.replace(" ", "")
_BODY_LIMIT: Final = 64 * 1024 * 1024
_DETAIL_LIMIT: Final = 300

Key = tuple[str, str]
"""What tells two questions apart: the redacted address, and the ``Accept`` where it is not the usual one."""


def key_of(url: str, accept: str) -> Key:
    """The key under which an exchange is kept and found."""
    return quote(redact(url), safe=_VISIBLE), "" if accept == ACCEPT else accept


def run_fields(policy: WebPolicy) -> dict[str, str]:
    """What of a run's policy its answers depend on, as fields of the ``warcinfo`` record."""
    proxied = bool(policy.proxies.http or policy.proxies.https)
    return {"proxied": str(proxied).lower(), "retries": str(policy.retries), "patience": f"{policy.patience:g}"}


def policy_as_recorded(policy: WebPolicy, fields: Mapping[str, str]) -> WebPolicy:
    """The policy with what the recorded run had, as far as its fields say; so that a replay tries as often. Raises ValueError."""
    return replace(policy, retries=int(fields.get("retries", policy.retries)), patience=float(fields.get("patience", policy.patience)))


class WarcFile:
    """Writes records one after another. What is written depends on what is given alone: building a file twice gives the same bytes."""

    def __init__(self, out: IO[bytes], *, gzipped: bool) -> None:
        """Write to ``out``, which stays open."""
        from warcio.warcwriter import WARCWriter

        self._writer = WARCWriter(out, gzip=gzipped, warc_version="1.1")
        self._written = 0

    def info(self, now: datetime, fields: Mapping[str, str]) -> None:
        """Write what the whole file is."""
        self._fields("warcinfo", "", _date(now), fields)

    def exchange(self, request: Request, answer: Response | Failed) -> None:
        """Write one exchange: its records follow one another."""
        url, _ = key_of(request.url, request.accept)
        date = _date(answer.checked)
        timing = {"fetchTimeMs": str(answer.elapsed_ms), "attempts": str(answer.attempts)}
        if isinstance(answer, Response):
            identity = self._response(url, date, answer)
            self._fields("metadata", url, date, timing, identity)
        else:
            detail = clean(redact_text(answer.detail), _DETAIL_LIMIT)
            identity = self._fields("metadata", url, date, {"failure": answer.kind.value, "detail": detail, **timing})
        if not (isinstance(answer, Failed) and answer.kind is FailureKind.SCHEME):
            self._request(url, date, request, identity)

    def control(self, now: datetime, *, resolves: bool) -> None:
        """Write what the name system said to the control names."""
        self._fields("metadata", CONTROL, _date(now), {"resolves": str(resolves).lower()})

    def _response(self, url: str, date: str, answer: Response) -> str:
        head = StatusAndHeaders(_status_line(answer.status), _kept(answer.headers), protocol="HTTP/1.1")
        named = self._named(url, date) | ({"WARC-Truncated": "length"} if answer.truncated else {})
        make = self._writer.create_warc_record
        record = make(url, "response", BytesIO(answer.body), len(answer.body), warc_headers_dict=named, http_headers=head)
        self._writer.write_record(record)
        return named[_IDENTITY]

    def _request(self, url: str, date: str, request: Request, answered_by: str) -> None:
        parts = urlsplit(url)
        path = f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"
        head = StatusAndHeaders(f"{path} HTTP/1.1", [("Host", parts.netloc), *request_fields(request)], protocol="GET")
        named = self._named(url, date) | {"WARC-Concurrent-To": answered_by}
        self._writer.write_record(self._writer.create_warc_record(url, "request", warc_headers_dict=named, http_headers=head))

    def _fields(self, kind: str, url: str, date: str, fields: Mapping[str, str], about: str | None = None) -> str:
        text = "".join(f"{name}: {value}\r\n" for name, value in fields.items()).encode()
        named = self._named(url, date) | ({"WARC-Concurrent-To": about} if about else {})
        make = self._writer.create_warc_record
        self._writer.write_record(make(url, kind, BytesIO(text), len(text), warc_content_type=FIELDS, warc_headers_dict=named))
        return named[_IDENTITY]

    def _named(self, url: str, date: str) -> dict[str, str]:
        self._written += 1
        identity = uuid.uuid5(uuid.NAMESPACE_URL, f"{url} {date} {self._written}")
        return {_IDENTITY: f"<urn:uuid:{identity}>", "WARC-Date": date}


def _date(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _status_line(status: int) -> str:
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return f"{status} Unknown"


def _kept(headers: Headers) -> list[tuple[str, str]]:
    return [
        (RENAMED + name if name in _CODING_FIELDS else name, _ascii(_without_secrets(name, value)))
        for name, value in headers
        if name not in _SECRET_FIELDS
    ]


def _without_secrets(name: str, value: str) -> str:
    match name:
        case "location" | "content-location":
            return redact(_without_user(value))
        case "set-cookie":
            return _cookie_without_value(value)
        case _:
            return redact_text(value)


def _without_user(url: str) -> str:
    """The URL without user and password: they are never sent, and a replay must be able to follow it."""
    address = parse(url)
    if address is None or not address.userinfo:
        return url
    return url.replace(f"{address.userinfo}@", "", 1)


def _cookie_without_value(field: str) -> str:
    """A cookie's value becomes a digest of it: the same values stay the same, so that a replay finds the same loops."""
    pair, semicolon, attributes = field.partition(";")
    name, equals, value = pair.partition("=")
    if not equals or not value.strip():
        return field
    return f"{name}={hashlib.sha256(value.strip().encode()).hexdigest()[:12]}{semicolon}{attributes}"


def _ascii(text: str) -> str:
    return quote(text, safe=_ASCII)


def read_fields(record: Any) -> dict[str, str]:  # noqa: ANN401 - warcio has no types
    """The fields of a ``warcinfo`` or ``metadata`` record, names in lower case."""
    text = record.raw_stream.read(65_536).decode("utf-8", "replace")
    lines = (line.partition(":") for line in text.splitlines())
    return {name.strip().lower(): value.strip() for name, colon, value in lines if colon}


def read_accept(record: Any) -> str:  # noqa: ANN401 - warcio has no types
    """The ``Accept`` of a ``request`` record."""
    return str((record.http_headers and record.http_headers.get_header("accept")) or "")


def read_body(record: Any) -> bytes:  # noqa: ANN401 - warcio has no types
    """The body of a ``response`` record, without the codings that its fields name."""
    return bytes(record.content_stream().read(_BODY_LIMIT))


def response_of(record: Any, url: str) -> Response:  # noqa: ANN401 - warcio has no types
    """The answer that a ``response`` record holds. Raises ValueError where it holds none."""
    head = record.http_headers
    if head is None:
        message = "a response without a status"
        raise ValueError(message)
    headers = tuple((name.lower().removeprefix(RENAMED), value) for name, value in head.headers)
    return Response(url, int(head.get_statuscode()), headers, read_body(record), date_of(record), 0, "WARC-Truncated" in record.rec_headers)


def failed_of(record: Any, fields: Mapping[str, str], url: str) -> Failed:  # noqa: ANN401 - warcio has no types
    """The failure that the fields of a ``metadata`` record name. Raises ValueError for a kind that is none."""
    return Failed(url, FailureKind(fields["failure"]), clean(fields.get("detail", ""), _DETAIL_LIMIT), date_of(record))


def date_of(record: Any) -> datetime:  # noqa: ANN401 - warcio has no types
    """A record's date. Raises ValueError."""
    found = datetime.fromisoformat(str(record.rec_headers.get_header("WARC-Date")))
    return found if found.tzinfo else found.replace(tzinfo=UTC)
