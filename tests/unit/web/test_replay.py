"""Replays: each exchange in its turn, exactly as it was."""

from __future__ import annotations

import asyncio
import gzip
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from cite_check.model.errors import StoreError
from cite_check.model.outcome import Failed, FailureKind, Request, Response
from cite_check.model.policy import Proxies, WebPolicy
from cite_check.web.asking import ACCEPT
from cite_check.web.record import write_recording
from cite_check.web.replay import Replay, load_tape
from tests.fakes import NOON, FakeClock, failed, moved, response

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

URL = "https://a.example/"


def replayed(path: Path, *requests: Request | str) -> list[Response | Failed]:
    replay = Replay(load_tape(path), FakeClock())

    async def run() -> list[Response | Failed]:
        return [await replay.send(Request(one) if isinstance(one, str) else one) for one in requests]

    return asyncio.run(run())


def recorded(tmp_path: Path, *exchanges: tuple[Request | str, Response | Failed], name: str = "web.warc.gz") -> Path:
    path = tmp_path / name
    write_recording(path, exchanges)
    return path


LATER = NOON + timedelta(microseconds=123_456)


@pytest.mark.parametrize(
    "answer",
    [
        response(200, "<title>Dawn</title>", url=URL),
        response(200, bytes(range(256)) * 100, (("content-type", "application/pdf"),), url=URL),
        response(200, b"", (), url=URL),
        response(999, "no", url=URL),
        replace(response(200, "start", url=URL), truncated=True, checked=LATER, elapsed_ms=1234, attempts=0),
        response(200, "x", (("content-encoding", "gzip"), ("transfer-encoding", "chunked"), ("content-length", "5")), url=URL),
        response(200, "x", (("x-empty", ""), ("x-twice", "1"), ("x-twice", "2")), url=URL),
        moved("https://b.example/x?y=1#z", 308, ("retry-after", "5")),
        failed(URL, FailureKind.TLS, "the certificate has expired"),
        replace(failed(URL, FailureKind.NO_SUCH_HOST, "", elapsed_ms=77), checked=LATER, attempts=0),
        failed(URL, FailureKind.CONNECTION, "colon: inside, naïve"),
    ],
    ids=str,
)
@pytest.mark.parametrize("name", ["web.warc.gz", "web.warc"])
def test_an_exchange_comes_back_as_it_was(tmp_path: Path, answer: Response | Failed, name: str) -> None:
    answer = replace(answer, url=URL) if isinstance(answer, Response) else answer
    assert replayed(recorded(tmp_path, (URL, answer), name=name), URL) == [answer]


@pytest.mark.parametrize("kind", list(FailureKind))
def test_every_kind_of_failure_comes_back(tmp_path: Path, kind: FailureKind) -> None:
    assert replayed(recorded(tmp_path, (URL, failed(URL, kind))), URL) == [failed(URL, kind)]


def test_several_exchanges_of_one_address_come_in_order_the_last_one_again(tmp_path: Path) -> None:
    path = recorded(
        tmp_path, (URL, response(503)), ("https://b.example/", response(404)), (URL, failed(URL, FailureKind.TIMEOUT)), (URL, response(200))
    )
    seen = replayed(path, URL, URL, "https://b.example/", URL, URL)
    assert [one.kind if isinstance(one, Failed) else one.status for one in seen] == [503, FailureKind.TIMEOUT, 404, 200, 200]


def test_two_questions_for_one_address_are_told_apart_by_what_they_accept(tmp_path: Path) -> None:
    path = recorded(tmp_path, (URL, response(200, "page")), (Request(URL, accept="application/json"), response(200, "record")))
    seen = replayed(path, Request(URL, accept="application/json"), URL, Request(URL, accept=ACCEPT))
    assert [one.body for one in seen if isinstance(one, Response)] == [b"record", b"page", b"page"]


def test_an_address_with_a_secret_is_found_without_it(tmp_path: Path) -> None:
    asked = "https://a.example/?token=hush"
    path = recorded(tmp_path, (asked, moved("https://a.example/x?token=hush")), ("https://a.example/x?token=hush", response(200)))
    first, *_ = replayed(path, asked)
    assert isinstance(first, Response)
    assert first.url == asked
    assert first.headers == (("location", "https://a.example/x?token=[redacted]"),)
    assert isinstance(replayed(path, first.headers[0][1])[0], Response)


def test_the_same_cookie_is_the_same_again(tmp_path: Path) -> None:
    answers = [(URL, moved(URL, 302, ("set-cookie", f"sid={value}; Path=/"))) for value in ("one", "two", "one")]
    cookies = [one.headers[1][1] for one in replayed(recorded(tmp_path, *answers), URL, URL, URL) if isinstance(one, Response)]
    assert cookies[0] == cookies[2] != cookies[1]
    assert cookies[0].startswith("sid=")
    assert cookies[0].endswith("; Path=/")


def test_what_was_not_recorded_is_said_so(tmp_path: Path) -> None:
    answer = replayed(recorded(tmp_path, (URL, response(200))), "https://b.example/")[0]
    assert isinstance(answer, Failed)
    assert (answer.kind, answer.requested, answer.checked) == (FailureKind.NOT_RECORDED, "https://b.example/", NOON)


def test_a_recording_that_changes_while_it_plays_is_said_so(tmp_path: Path) -> None:
    path = recorded(tmp_path, (URL, response(200)))
    replay = Replay(load_tape(path), FakeClock())
    path.write_bytes(b"")
    answer = asyncio.run(replay.send(Request(URL)))
    assert isinstance(answer, Failed)
    assert answer.kind is FailureKind.INTERNAL


@pytest.mark.parametrize(
    ("exchanges", "control", "resolves"),
    [
        ([], (NOON, False), False),
        ([], (NOON, True), True),
        ([(URL, failed(URL, FailureKind.DNS_TROUBLE))], None, True),
        ([(URL, failed(URL, FailureKind.DNS_TROUBLE))], (NOON, False), False),
        ([(URL, response(200))], (NOON, False), True),
    ],
)
def test_the_weather_comes_back(
    tmp_path: Path,
    exchanges: Sequence[tuple[Request | str, Response | Failed]],
    control: tuple[datetime, bool] | None,
    resolves: bool,  # noqa: FBT001 - a table
) -> None:
    path = tmp_path / "web.warc.gz"
    write_recording(path, exchanges, control=control, policy=WebPolicy(retries=7, patience=3.5, proxies=Proxies(http="http://p.example")))
    tape = load_tape(path)
    assert tape.proxied
    assert tape.policy(WebPolicy()) == WebPolicy(retries=7, patience=3.5)
    assert tape.control_resolves() is resolves
    assert tape.control_resolves() is resolves


def foreign(gzipped_body: bool) -> bytes:  # noqa: FBT001 - one of two files
    """A WARC file of another tool: a response as it came over the wire, and nothing beside it."""
    out = BytesIO()
    writer = WARCWriter(out, gzip=True, warc_version="1.0")
    body = gzip.compress(b"<title>Dawn</title>") if gzipped_body else b"<title>Dawn</title>"
    fields = [("Content-Type", "text/html"), ("Content-Length", str(len(body)))] + ([("Content-Encoding", "gzip")] if gzipped_body else [])
    head = StatusAndHeaders("200 OK", fields, protocol="HTTP/1.1")
    named = {"WARC-Date": "2021-08-17T00:00:00Z"}
    writer.write_record(
        writer.create_warc_record(URL, "response", payload=BytesIO(body), length=len(body), http_headers=head, warc_headers_dict=named)
    )
    return out.getvalue()


@pytest.mark.parametrize("gzipped_body", [True, False])
def test_another_tools_file_is_replayed_too(tmp_path: Path, gzipped_body: bool) -> None:  # noqa: FBT001 - a table
    path = tmp_path / "foreign.warc.gz"
    path.write_bytes(foreign(gzipped_body))
    answer = replayed(path, URL)[0]
    assert isinstance(answer, Response)
    assert (answer.status, answer.body, answer.elapsed_ms, answer.attempts) == (200, b"<title>Dawn</title>", 0, 1)
    assert answer.checked.isoformat() == "2021-08-17T00:00:00+00:00"


def good(tmp_path: Path) -> bytes:
    answers = [(f"https://a.example/{number}", response(200, "word " * 200)) for number in range(3)]
    return recorded(tmp_path, *answers, name="good.warc.gz").read_bytes()


BAD_FILES: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _: b"",
    "text": lambda _: b"This is no recording.\n",
    "gzipped text": lambda _: gzip.compress(b"This is no recording.\n"),
    "false gzip": lambda _: b"\x1f\x8b rubbish",
    "binary": lambda _: bytes(range(256)),
    "zip": lambda _: b"PK\x03\x04" + bytes(100),
    "cut in a record": lambda whole: whole[:-100],
    "cut near the end": lambda whole: whole[:-3],
    "cut at half": lambda whole: whole[: len(whole) // 2],
    "cut and unzipped": lambda whole: gzip.decompress(whole)[:-100],
    "rubbish behind": lambda whole: whole + b"rubbish",
    "rubbish inside": lambda whole: whole[:400] + b"\xff" * 40 + whole[440:],
    "one gzip member": lambda whole: gzip.compress(gzip.decompress(whole)),
    "only the title": lambda _: b"WARC/1.1\r\n",
    "only an info": lambda whole: whole[: whole.index(b"\x1f\x8b", 2)],
    "a bad date": lambda whole: gzip.decompress(whole).replace(b"WARC-Date: 2026-11-23T12", b"WARC-Date: 2026-99-23T12"),
    "a bad length": lambda whole: gzip.decompress(whole).replace(b"Content-Length: ", b"Content-Length: 9"),
    "a bad status": lambda whole: gzip.decompress(whole).replace(b"HTTP/1.1 200 OK", b"HTTP/1.1 two OK"),
}


@pytest.mark.parametrize("how", BAD_FILES)
def test_a_bad_file_is_told_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str], how: str) -> None:
    path = tmp_path / "bad.warc.gz"
    path.write_bytes(BAD_FILES[how](good(tmp_path)))
    with pytest.raises(StoreError) as caught:
        load_tape(path)
    assert str(path) in caught.value.message
    assert caught.value.advice
    assert "\n" not in caught.value.message
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("place", ["", "nowhere.warc.gz"])
def test_a_path_that_leads_nowhere_is_told(tmp_path: Path, place: str) -> None:
    with pytest.raises(StoreError, match="cannot be read"):
        load_tape(tmp_path / place)
