"""From an exception to a kind of failure and a few words: the one place where a library's exceptions are known by name."""

from __future__ import annotations

import socket
import ssl
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import h11
import httpcore
import httpx

from cite_check.address import redact_text
from cite_check.model.outcome import FailureKind
from cite_check.text import clean

if TYPE_CHECKING:
    from collections.abc import Iterator

_DETAIL_LIMIT: Final = 200
_CHAIN_LIMIT: Final = 12


class NotDialledError(Exception):
    """A host that was not dialled, and why; raised under the HTTP library, and read back above it."""

    def __init__(self, kind: FailureKind, detail: str) -> None:
        """Keep both."""
        super().__init__(detail)
        self.kind = kind
        self.detail = detail


@dataclass(frozen=True, slots=True)
class _Row:
    """One row of the table: an exception of this class (and with these words in its message) is this kind of failure.

    ``words`` of ``None`` shows the exception's own message.
    """

    error: type[BaseException]
    kind: FailureKind
    words: str | None
    says: str = ""


_TABLE: Final[tuple[_Row, ...]] = (
    _Row(ssl.SSLCertVerificationError, FailureKind.TLS, None),
    _Row(ssl.SSLEOFError, FailureKind.CONNECTION, "the connection was closed during the TLS handshake"),
    _Row(ssl.SSLError, FailureKind.TLS, None),
    _Row(ssl.CertificateError, FailureKind.TLS, None),
    _Row(httpx.ProxyError, FailureKind.CONNECTION, None),
    _Row(TimeoutError, FailureKind.TIMEOUT, "no answer in time"),
    _Row(httpx.TimeoutException, FailureKind.TIMEOUT, "no answer in time"),
    _Row(httpcore.TimeoutException, FailureKind.TIMEOUT, "no answer in time"),
    _Row(ConnectionRefusedError, FailureKind.CONNECTION, "the connection was refused"),
    _Row(ConnectionError, FailureKind.CONNECTION, "the connection was reset"),
    _Row(socket.gaierror, FailureKind.DNS_TROUBLE, "the name could not be resolved"),
    _Row(httpx.ConnectError, FailureKind.CONNECTION, "no connection could be made"),
    _Row(httpx.NetworkError, FailureKind.CONNECTION, "the connection broke off"),
    _Row(h11.RemoteProtocolError, FailureKind.CONNECTION, "the connection was closed before the answer was complete", "peer closed"),
    _Row(httpx.RemoteProtocolError, FailureKind.CONNECTION, "the connection was closed without an answer", "disconnected"),
    _Row(h11.RemoteProtocolError, FailureKind.BAD_ANSWER, "the answer is not HTTP"),
    _Row(httpx.RemoteProtocolError, FailureKind.BAD_ANSWER, "the answer is not HTTP"),
    _Row(httpx.DecodingError, FailureKind.BAD_ANSWER, "the answer is badly encoded"),
    _Row(httpx.UnsupportedProtocol, FailureKind.SCHEME, "not an http or https address"),
    _Row(httpx.LocalProtocolError, FailureKind.BAD_ANSWER, "the address cannot be asked for"),
    _Row(httpx.InvalidURL, FailureKind.BAD_ANSWER, "the address cannot be asked for"),
    _Row(UnicodeError, FailureKind.BAD_ANSWER, "the address cannot be asked for"),
    _Row(httpx.HTTPError, FailureKind.CONNECTION, "the exchange failed"),
    _Row(OSError, FailureKind.CONNECTION, "no connection could be made"),
    _Row(ValueError, FailureKind.BAD_ANSWER, "the address or its answer makes no sense"),
)
"""Read from the top: the first row that any exception of the chain fits decides."""


def explain(error: BaseException) -> tuple[FailureKind, str]:
    """What kind of failure an exception stands for, and a few words for people, without secrets.

    The exception's causes count too: a certificate's error comes wrapped in two others.
    """
    chain = tuple(_chain(error))
    for one in chain:
        if isinstance(one, NotDialledError):
            return one.kind, _safe(one.detail)
    for row in _TABLE:
        for one in chain:
            if isinstance(one, row.error) and row.says in str(one):
                return row.kind, _safe(row.words or _message(one))
    return FailureKind.INTERNAL, f"an unforeseen {type(error).__name__}: please report it"


def _chain(error: BaseException) -> Iterator[BaseException]:
    waiting, seen = [error], 0
    while waiting and seen < _CHAIN_LIMIT:
        one = waiting.pop(0)
        seen += 1
        yield one
        if isinstance(one, BaseExceptionGroup):
            waiting.extend(one.exceptions)
        waiting.extend(deeper for deeper in (one.__cause__ or one.__context__,) if deeper is not None)


def _message(error: BaseException) -> str:
    if isinstance(error, ssl.SSLCertVerificationError) and error.verify_message:
        return f"the certificate is not valid: {error.verify_message}"
    if isinstance(error, ssl.SSLError):
        return f"the TLS handshake failed: {str(getattr(error, 'reason', None) or 'unknown').replace('_', ' ').lower()}"
    if isinstance(error, httpx.ProxyError):
        return f"the proxy refused: {error}"
    return str(error)


def _safe(text: str) -> str:
    return clean(redact_text(text), _DETAIL_LIMIT)
