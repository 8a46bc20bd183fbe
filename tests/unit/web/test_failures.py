"""From exceptions to kinds of failure."""

from __future__ import annotations

import socket
import ssl

import h11
import httpcore
import httpx
import pytest

from cite_check.model.outcome import FailureKind
from cite_check.web.failures import NotDialledError, explain


def caused(outer: Exception, *inner: Exception) -> Exception:
    """The exception with its chain of causes."""
    whole = outer
    for cause in inner:
        outer.__cause__ = cause
        outer = cause
    return whole


def unverified(why: str) -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError(1, "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed")
    error.verify_message = why
    return error


def encoded(error: type[Exception]) -> Exception:
    try:
        "\ud800".encode()
    except UnicodeEncodeError as found:
        return found
    raise AssertionError(error)


@pytest.mark.parametrize(
    ("error", "kind", "says"),
    [
        (NotDialledError(FailureKind.POLICY, "not public"), FailureKind.POLICY, "not public"),
        (caused(httpx.ConnectError("x"), NotDialledError(FailureKind.NO_SUCH_HOST, "none")), FailureKind.NO_SUCH_HOST, "none"),
        (
            caused(httpx.ConnectError("x"), httpcore.ConnectError("x"), unverified("certificate has expired")),
            FailureKind.TLS,
            "has expired",
        ),
        (caused(httpx.ConnectError("x"), ssl.SSLError(1, "wrong version number")), FailureKind.TLS, "handshake"),
        (caused(httpx.ConnectError("x"), ssl.SSLEOFError(8, "EOF")), FailureKind.CONNECTION, "closed during the TLS handshake"),
        (caused(httpx.ConnectError("x"), OSError("all failed"), ConnectionRefusedError(111, "no")), FailureKind.CONNECTION, "refused"),
        (caused(httpx.ReadError(""), ConnectionResetError(104, "reset")), FailureKind.CONNECTION, "reset"),
        (httpx.ReadError(""), FailureKind.CONNECTION, "broke off"),
        (httpx.ConnectError("unreachable"), FailureKind.CONNECTION, "no connection"),
        (caused(httpx.ConnectError("x"), socket.gaierror(-3, "again")), FailureKind.DNS_TROUBLE, "resolved"),
        (httpx.ConnectTimeout(""), FailureKind.TIMEOUT, "in time"),
        (httpcore.ReadTimeout(""), FailureKind.TIMEOUT, "in time"),
        (TimeoutError(), FailureKind.TIMEOUT, "in time"),
        (httpx.RemoteProtocolError("Server disconnected without sending a response."), FailureKind.CONNECTION, "without an answer"),
        (
            caused(httpx.RemoteProtocolError("x"), h11.RemoteProtocolError("peer closed connection without sending complete message body")),
            FailureKind.CONNECTION,
            "before the answer was complete",
        ),
        (caused(httpx.RemoteProtocolError("x"), h11.RemoteProtocolError("illegal status line")), FailureKind.BAD_ANSWER, "not HTTP"),
        (httpx.RemoteProtocolError("illegal header line"), FailureKind.BAD_ANSWER, "not HTTP"),
        (httpx.ProxyError("407 Proxy Authentication Required"), FailureKind.CONNECTION, "the proxy refused: 407"),
        (httpx.UnsupportedProtocol("x"), FailureKind.SCHEME, "http"),
        (httpx.InvalidURL("x"), FailureKind.BAD_ANSWER, "cannot be asked"),
        (httpx.LocalProtocolError("x"), FailureKind.BAD_ANSWER, "cannot be asked"),
        (encoded(UnicodeEncodeError), FailureKind.BAD_ANSWER, "cannot be asked"),
        (ValueError("x"), FailureKind.BAD_ANSWER, "no sense"),
        (OSError(99, "x"), FailureKind.CONNECTION, "no connection"),
        (ExceptionGroup("several", [ValueError("port"), ConnectionRefusedError(111, "no")]), FailureKind.CONNECTION, "refused"),
        (KeyError("x"), FailureKind.INTERNAL, "unforeseen KeyError"),
    ],
)
def test_what_an_exception_comes_to(error: Exception, kind: FailureKind, says: str) -> None:
    found, detail = explain(error)
    assert (found, says in detail) == (kind, True), (found, detail)


def test_a_detail_shows_neither_secrets_nor_control_characters() -> None:
    detail = explain(NotDialledError(FailureKind.CONNECTION, "at https://me:pw@a.example/?token=abc\x1b[2J"))[1]
    assert "pw" not in detail
    assert "abc" not in detail
    assert "\x1b" not in detail


def test_a_chain_that_bites_its_tail_ends() -> None:
    first, second = KeyError("a"), KeyError("b")
    first.__cause__, second.__cause__ = second, first
    assert explain(first)[0] is FailureKind.INTERNAL
