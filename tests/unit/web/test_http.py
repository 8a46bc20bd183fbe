"""One hop: over httpx's seam, and over loopback sockets for what only sockets show."""

from __future__ import annotations

import asyncio
import gc
import gzip
import ssl
import tempfile
import tracemalloc
import zlib
from datetime import UTC
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest
import respx
import trustme

from cite_check.model.errors import ConfigError
from cite_check.model.outcome import Failed, FailureKind, Request, Response
from cite_check.model.policy import Proxies, WebPolicy
from cite_check.model.tool import VERSION
from cite_check.web.chain import Chain
from cite_check.web.clock import SystemClock
from cite_check.web.http import ERROR_CAP, Http, tls_context
from tests.fakes import moved
from tests.unit.web.loopback import NamesAt, http, serving

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cite_check.model.outcome import Outcome
    from tests.unit.web.loopback import Script, Server

URL = "http://a.example/"
LOCAL = WebPolicy(allow_net=("127.0.0.0/8",), timeout=2.0)
HASTY = WebPolicy(allow_net=("127.0.0.0/8",), timeout=0.15)
MEBI = 1024 * 1024


async def ask(policy: WebPolicy, request: Request, names: NamesAt) -> Response | Failed:
    exchange = Http(policy, SystemClock(), names)
    try:
        return await exchange.send(request)
    finally:
        await exchange.aclose()


def over_seam(answer: httpx.Response | Exception, request: Request | None = None, policy: WebPolicy = LOCAL) -> Response | Failed:
    """An answer put in where httpx would open a connection."""
    request = request or Request(URL)
    with respx.mock:
        route = respx.get(request.url)
        if isinstance(answer, Exception):
            route.mock(side_effect=answer)
        else:
            route.mock(return_value=answer)
        return asyncio.run(ask(policy, request, NamesAt(0)))


def over_socket(script: Script, policy: WebPolicy = LOCAL, request: Request | None = None) -> tuple[Response | Failed, Server]:
    """An answer that a real socket gives."""

    async def run() -> tuple[Response | Failed, Server]:
        async with serving({"/": script}) as server:
            return await ask(policy, request or Request(URL), NamesAt(server.port)), server

    return asyncio.run(run())


def the_response(answer: Response | Failed) -> Response:
    assert isinstance(answer, Response), answer
    return answer


def the_failure(answer: Response | Failed) -> Failed:
    assert isinstance(answer, Failed), answer
    return answer


def test_a_response_is_given_with_its_fields_body_and_time() -> None:
    answer = the_response(
        over_seam(httpx.Response(203, headers={"Content-Type": "text/html", "X-Two": "b"}, content=b"<title>Dawn</title>"))
    )
    assert (answer.url, answer.status, answer.body, answer.truncated, answer.attempts) == (URL, 203, b"<title>Dawn</title>", False, 1)
    assert ("content-type", "text/html") in answer.headers
    assert ("x-two", "b") in answer.headers
    assert answer.checked.tzinfo is UTC
    assert 0 <= answer.elapsed_ms < 2000


def test_a_request_says_who_asks_and_no_more() -> None:
    _, server = over_socket(http(200), request=Request(URL, cookies=(("a", "1"), ("b", "2"))))
    line, *fields = server.heads[0].strip().split("\r\n")
    assert line == "GET / HTTP/1.1"
    assert dict(field.split(": ", 1) for field in fields) == {
        "Host": "a.example",
        "User-Agent": f"Mozilla/5.0 (compatible; cite-check/{VERSION})",
        "Accept": "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8",
        "Accept-Encoding": "gzip",
        "Cookie": "a=1; b=2",
    }


def test_an_accept_of_its_own_is_sent() -> None:
    _, server = over_socket(http(200), request=Request(URL, accept="application/json"))
    assert "Accept: application/json\r\n" in server.heads[0]


@pytest.mark.parametrize(
    "target",
    ["/a|b", "/%7Efoo", "/a%2Fb", "/[x]", "/x?q=a+b", "/x?x={y}&[z]=1", "/a//b", "/%zz", "/x;p=1", "/$&'()*+,;=:@!", "/" + "x" * 8000],
)
def test_an_addresss_odd_characters_go_out_as_they_are(target: str) -> None:
    async def run() -> list[str]:
        async with serving({}) as server:
            await ask(LOCAL, Request(f"http://a.example{target}"), NamesAt(server.port))
            return server.paths

    assert asyncio.run(run()) == [target]


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (httpx.ConnectTimeout("x"), FailureKind.TIMEOUT),
        (httpx.ConnectError("x"), FailureKind.CONNECTION),
        (httpx.RemoteProtocolError("x"), FailureKind.BAD_ANSWER),
        (httpx.InvalidURL("x"), FailureKind.BAD_ANSWER),
        (OSError("x"), FailureKind.CONNECTION),
        (ValueError("x"), FailureKind.BAD_ANSWER),
        (ExceptionGroup("x", [ValueError("port")]), FailureKind.BAD_ANSWER),
        (KeyError("x"), FailureKind.INTERNAL),
    ],
)
def test_whatever_is_raised_becomes_a_failure(error: Exception, kind: FailureKind) -> None:
    assert the_failure(over_seam(error)).kind is kind


@pytest.mark.parametrize(
    "url",
    ["http://10.0.0.1/", "http://127.0.0.2:22/", "http://localhost.local/", "http://a.example:25/", "http://0x7f.1:22/", "http://[::1]/"],
)
@pytest.mark.parametrize("proxies", [Proxies(), Proxies(http="http://p.example:3128")], ids=["direct", "proxied"])
def test_what_may_not_be_asked_is_not_proxy_or_no_proxy(url: str, proxies: Proxies) -> None:
    with respx.mock:
        answer = asyncio.run(ask(WebPolicy(proxies=proxies), Request(url), NamesAt(0)))
    assert the_failure(answer).kind is FailureKind.POLICY


@pytest.mark.parametrize("url", ["ftp://a.example/", "nothing", "https://"])
def test_only_http_is_asked(url: str) -> None:
    assert the_failure(asyncio.run(ask(LOCAL, Request(url), NamesAt(0)))).kind is FailureKind.SCHEME


def test_a_name_that_points_inside_sees_no_packet() -> None:
    async def run() -> tuple[Response | Failed, int]:
        async with serving({"/": http(200, b"inside")}) as canary:
            answer = await ask(WebPolicy(), Request(f"http://a.example:{canary.port}/"), NamesAt(canary.port))
            return answer, canary.connections

    answer, connections = asyncio.run(run())
    assert the_failure(answer).kind is FailureKind.POLICY
    assert "127.0.0.1 is not public" in the_failure(answer).detail
    assert connections == 0


def test_a_name_that_does_not_exist() -> None:
    assert the_failure(asyncio.run(ask(LOCAL, Request("http://nowhere.invalid/"), NamesAt(0)))).kind is FailureKind.NO_SUCH_HOST


class FirstMoved:
    """An exchange that sends one address on, and leaves the others to the network."""

    def __init__(self, location: str, under: Http) -> None:
        self.location = location
        self.under = under

    async def send(self, request: Request) -> Response | Failed:
        return moved(self.location) if request.url == URL else await self.under.send(request)


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "127.1", "0x7f.1", "2130706433", "0177.0.0.1", "[::ffff:127.0.0.1]", "localhost", "inside.example", "127.0.0.1."]
)
def test_a_redirect_to_the_inside_sees_no_packet(host: str) -> None:
    async def run() -> tuple[Outcome, int]:
        async with serving({"/": http(200, b"inside")}) as canary:
            under = Http(WebPolicy(), SystemClock(), NamesAt(canary.port))
            exchange = FirstMoved(f"http://{host}:{canary.port}/", under)
            outcome = await Chain(exchange, WebPolicy(), SystemClock(), URL).follow(URL)
            await under.aclose()
            return outcome, canary.connections

    outcome, connections = asyncio.run(run())
    assert isinstance(outcome, Failed)
    assert (outcome.kind, connections) == (FailureKind.POLICY, 0)
    assert outcome.hop is not None


@pytest.mark.parametrize("url", [URL, "https://a.example/"])
def test_who_gives_up_leaves_no_connection_open(url: str) -> None:
    """Warnings are errors: a connection left open would be told of when it is collected."""

    async def run() -> None:
        async with serving({"/": head_then(HEAD, hold=True)}) as server:
            exchange = Http(LOCAL, SystemClock(), NamesAt(server.port))
            asking = asyncio.create_task(exchange.send(Request(url)))
            await server.visited.wait()
            asking.cancel()
            await asyncio.gather(asking, return_exceptions=True)
            await exchange.aclose()

    asyncio.run(run())
    gc.collect()


# Bodies


def gzipped(body: bytes, *fields: str) -> bytes:
    return http(200, gzip.compress(body), "Content-Encoding: gzip", *fields)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirects_body_is_never_read(status: int) -> None:
    answer, _ = over_socket(http(status, b"", "Location: /x", length=10**9), HASTY)
    assert (the_response(answer).status, the_response(answer).body) == (status, b"")


def test_a_body_is_cut_at_its_cap() -> None:
    policy = WebPolicy(allow_net=("127.0.0.0/8",), body_cap=100)
    assert (the_response(over_socket(http(200, b"x" * 100), policy)[0]).truncated) is False
    answer = the_response(over_socket(http(200, b"x" * 101), policy)[0])
    assert (answer.body, answer.truncated) == (b"x" * 100, True)


@pytest.mark.parametrize(
    ("media_type", "body", "length"),
    [
        ("application/pdf", b"%PDF-1.7" + b"x" * MEBI, MEBI + 8),
        ("application/octet-stream", b"\n%PDF-1.7" + b"x" * MEBI, MEBI + 9),
        ("application/pdf", b"<html>" + b"x" * MEBI, 512 * 1024),
        ("text/html", b"<html>" + b"x" * MEBI, 512 * 1024),
    ],
)
def test_a_pdf_has_a_cap_of_its_own(media_type: str, body: bytes, length: int) -> None:
    answer = the_response(over_socket(http(200, body, f"Content-Type: {media_type}"))[0])
    assert len(answer.body) == length
    assert answer.truncated is (length < len(body))


@pytest.mark.parametrize("status", [403, 404, 503])
def test_of_an_errors_body_only_the_start_is_read(status: int) -> None:
    answer = the_response(over_socket(http(status, b"x" * MEBI))[0])
    assert (len(answer.body), answer.truncated) == (ERROR_CAP, True)


def test_a_gzipped_body_is_undone() -> None:
    assert the_response(over_socket(gzipped(b"<title>Dawn</title>"))[0]).body == b"<title>Dawn</title>"


def bomb() -> bytes:
    """128 MiB of nothing in half of one."""
    engine = zlib.compressobj(1, wbits=31)
    return b"".join(engine.compress(bytes(MEBI)) for _ in range(128)) + engine.flush()


def test_a_bomb_stays_small() -> None:
    script = http(200, bomb(), "Content-Encoding: gzip", "Content-Type: text/html")
    tracemalloc.start()
    answer = the_response(over_socket(script)[0])
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (len(answer.body), answer.truncated) == (512 * 1024, True)
    assert peak < 8 * MEBI


@pytest.mark.parametrize("coding", ["br", "zstd", "gzip, gzip"])
def test_a_coding_that_was_not_asked_for_is_not_undone(coding: str) -> None:
    answer = the_response(over_socket(http(200, b"\x8b\x03\x80abc", f"Content-Encoding: {coding}"))[0])
    assert (answer.status, answer.body, answer.truncated) == (200, b"", True)


def test_only_a_few_large_bodies_are_read_at_once_and_waiting_for_a_place_costs_no_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cite_check.web.http.LARGE_AT_ONCE", 1)
    policy = WebPolicy(allow_net=("127.0.0.0/8",), timeout=0.3, body_cap=100)

    async def slowly(writer: asyncio.StreamWriter) -> None:
        writer.write(HEAD + b"\r\n%PDF-1.7" + b"x" * 1000)
        await writer.drain()
        await asyncio.sleep(0.2)
        writer.write(b"the end")
        await writer.drain()

    async def run() -> list[Response | Failed]:
        async with serving({"/": slowly}) as server:
            exchange = Http(policy, SystemClock(), NamesAt(server.port))
            answers = await asyncio.gather(*(exchange.send(Request(f"http://{name}.example/")) for name in "abc"))
            await exchange.aclose()
            return list(answers)

    answers = [the_response(answer) for answer in asyncio.run(run())]
    assert [answer.truncated for answer in answers] == [False] * 3
    assert all(answer.body.endswith(b"the end") for answer in answers)


# What goes wrong on the way


def head_then(*pieces: bytes, hold: bool) -> Script:
    """An answer in pieces, after which the server hangs or hangs up."""

    async def act(writer: asyncio.StreamWriter) -> None:
        for piece in pieces:
            writer.write(piece)
            await writer.drain()
        if hold:
            await asyncio.Event().wait()

    return act


def drip(first: bytes, then: bytes) -> Script:
    """An answer that goes on byte by byte, and never ends."""

    async def act(writer: asyncio.StreamWriter) -> None:
        writer.write(first)
        while True:
            writer.write(then)
            await writer.drain()
            await asyncio.sleep(0.01)

    return act


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"


@pytest.mark.parametrize(
    "script",
    [
        head_then(hold=True),
        head_then(b"HTTP/1.1 200 OK\r\n", hold=True),
        head_then(HEAD + b"Content-Length: 10\r\n\r\n", hold=True),
        drip(b"HTTP/1.1 200 OK\r\nX: ", b"x"),
        drip(b"", b"HTTP/1.1 103 Early Hints\r\n\r\n"),
    ],
    ids=["silent", "half a head", "no body", "a head that drips", "endless 1xx"],
)
def test_an_answer_that_does_not_come_in_time_is_a_timeout(script: Script) -> None:
    answer = the_failure(over_socket(script, HASTY)[0])
    assert (answer.kind, answer.detail) == (FailureKind.TIMEOUT, "no answer within 0.15 s")
    assert 100 <= answer.elapsed_ms < 1500


@pytest.mark.parametrize(
    ("script", "start"),
    [
        (drip(HEAD + b"\r\n<title>Dawn</title>", b"."), b"<title>Dawn</title>"),
        (head_then(HEAD + b"Content-Length: 100\r\n\r\n<title>Dawn", hold=True), b"<title>Dawn"),
        (head_then(HEAD + b"Content-Length: 100\r\n\r\n<title>Dawn", hold=False), b"<title>Dawn"),
        (head_then(HEAD + b"Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\nzz\r\n", hold=False), b"hello"),
        (http(200, gzip.compress(b"<title>Dawn</title>" * 100)[:-12], "Content-Encoding: gzip"), b"<title>Dawn"),
    ],
    ids=["a body that drips", "a body that stops", "a short body", "a bad chunk", "cut gzip"],
)
def test_what_breaks_off_after_its_first_bytes_is_a_truncated_answer(script: Script, start: bytes) -> None:
    answer = the_response(over_socket(script, HASTY)[0])
    assert (answer.status, answer.truncated) == (200, True)
    assert answer.body.startswith(start)


async def reset(writer: asyncio.StreamWriter) -> None:
    """Hang up with a reset."""
    writer.transport.abort()


@pytest.mark.parametrize(
    ("script", "kind"),
    [
        (reset, FailureKind.CONNECTION),
        (head_then(hold=False), FailureKind.CONNECTION),
        (head_then(HEAD + b"Content-Length: 100\r\n\r\n", hold=False), FailureKind.CONNECTION),
        (head_then(b"SSH-2.0-OpenSSH_9.6\r\n\r\n", hold=False), FailureKind.BAD_ANSWER),
        (head_then(b"HTTP/1.1 200 OK\r\nno colon\r\n\r\n", hold=False), FailureKind.BAD_ANSWER),
        (head_then(b"HTTP/1.1 200 OK\r\nX: " + b"x" * MEBI, hold=False), FailureKind.BAD_ANSWER),
        (http(200, b"\x1f\x8b" + b"\xff" * 50, "Content-Encoding: gzip"), FailureKind.BAD_ANSWER),
    ],
    ids=["reset", "nothing", "no body", "not http", "a bad field", "an endless field", "false gzip"],
)
def test_what_breaks_off_before_that_is_a_failure(script: Script, kind: FailureKind) -> None:
    assert the_failure(over_socket(script)[0]).kind is kind


def test_where_nobody_listens() -> None:
    async def run() -> Response | Failed:
        async with serving({}) as server:
            port = server.port
        return await ask(LOCAL, Request(URL), NamesAt(port))

    answer = the_failure(asyncio.run(run()))
    assert (answer.kind, answer.detail) == (FailureKind.CONNECTION, "the connection was refused")


def test_a_citations_last_seconds_bound_an_attempt() -> None:
    answer, _ = over_socket(head_then(hold=True), LOCAL, Request(URL, within=0.05))
    assert the_failure(answer).detail == "no answer within 0.05 s"


def test_a_connection_is_used_again_for_one_host() -> None:
    async def run() -> Server:
        async with serving({"/": http(200, b"x")}) as server:
            exchange = Http(LOCAL, SystemClock(), NamesAt(server.port))
            for _ in range(3):
                await exchange.send(Request(URL))
            await exchange.aclose()
            return server

    server = asyncio.run(run())
    assert (len(server.heads), server.connections) == (3, 1)


# TLS


@pytest.fixture(scope="module")
def authority() -> Iterator[tuple[trustme.CA, str]]:
    """A certificate authority, and the file that names it."""
    made = trustme.CA()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ca.pem"
        made.cert_pem.write_to_path(str(path))
        yield made, str(path)


def over_tls(authority: trustme.CA, ca_file: str | None, certified: str = "a.example") -> Response | Failed:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(certified).configure_cert(context)
    policy = WebPolicy(allow_net=("127.0.0.0/8",), ca_file=ca_file, timeout=2.0)

    async def run() -> Response | Failed:
        async with serving({"/": http(200, b"safe")}, context) as server:
            return await ask(policy, Request("https://a.example/"), NamesAt(server.port))

    return asyncio.run(run())


def test_a_trusted_certificate(authority: tuple[trustme.CA, str]) -> None:
    assert the_response(over_tls(*authority)).body == b"safe"


def test_a_certificate_of_nobody_we_know(authority: tuple[trustme.CA, str]) -> None:
    answer = the_failure(over_tls(authority[0], None))
    assert (answer.kind, "certificate" in answer.detail) == (FailureKind.TLS, True)


def test_a_certificate_for_another_host(authority: tuple[trustme.CA, str]) -> None:
    answer = the_failure(over_tls(*authority, certified="b.example"))
    assert (answer.kind, "a.example" in answer.detail) == (FailureKind.TLS, True)


def test_where_nobody_speaks_tls() -> None:
    async def run() -> Response | Failed:
        async with serving({"/": http(200)}) as server:
            return await ask(HASTY, Request("https://a.example/"), NamesAt(server.port))

    assert the_failure(asyncio.run(run())).kind is FailureKind.TIMEOUT
    gc.collect()


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_certificates_that_cannot_be_read_are_the_users_error(tmp_path: Path, content: str | None) -> None:
    path = tmp_path / "ca.pem"
    if content is not None:
        path.write_text(content)
    with pytest.raises(ConfigError, match=r"ca\.pem: cannot be read as certificates"):
        tls_context(str(path))


# Proxies


def test_a_proxy_is_asked_and_resolves_for_us() -> None:
    async def run() -> tuple[Response | Failed, list[str], list[str]]:
        async with serving({"http://far.example/x": http(200, b"by proxy")}) as proxy:
            policy = WebPolicy(proxies=Proxies(http=f"http://127.0.0.1:{proxy.port}"))
            names = NamesAt(0)
            return await ask(policy, Request("http://far.example/x"), names), proxy.paths, names.asked

    answer, paths, asked = asyncio.run(run())
    assert the_response(answer).body == b"by proxy"
    assert (paths, asked) == (["http://far.example/x"], [])


def test_a_proxy_that_refuses_a_tunnel() -> None:
    async def run() -> Response | Failed:
        async with serving({"far.example:443": http(403, b"no")}) as proxy:
            policy = WebPolicy(proxies=Proxies(https=f"http://127.0.0.1:{proxy.port}"), timeout=2.0)
            return await ask(policy, Request("https://far.example/"), NamesAt(0))

    answer = the_failure(asyncio.run(run()))
    assert (answer.kind, "the proxy refused: 403" in answer.detail) == (FailureKind.CONNECTION, True)


def test_tls_goes_through_a_proxys_tunnel(authority: tuple[trustme.CA, str]) -> None:
    made, ca_file = authority
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.issue_cert("far.example").configure_cert(context)

    async def tunnel(writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await writer.start_tls(context)
        writer.write(http(200, b"safe, by proxy"))
        await writer.drain()

    async def run() -> Response | Failed:
        async with serving({"far.example:443": tunnel}) as proxy:
            policy = WebPolicy(proxies=Proxies(https=f"http://127.0.0.1:{proxy.port}"), timeout=2.0, ca_file=ca_file)
            return await ask(policy, Request("https://far.example/"), NamesAt(0))

    assert the_response(asyncio.run(run())).body == b"safe, by proxy"
