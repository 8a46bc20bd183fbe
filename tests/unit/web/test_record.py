"""Recordings: what stands in the file, and that it appears whole or not at all."""

from __future__ import annotations

import asyncio
import gzip
import stat
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from warcio.archiveiterator import ArchiveIterator

from cite_check.model.errors import StoreError
from cite_check.model.outcome import Failed, FailureKind, Request, Response
from cite_check.model.policy import Proxies, WebPolicy
from cite_check.web.record import Record, Recording, write_recording
from tests.fakes import NOON, FakeExchange, failed, moved, response

if TYPE_CHECKING:
    from pathlib import Path

URL = "https://a.example/x?q=1"


def records(path: Path) -> list[tuple[str, str, dict[str, str], bytes]]:
    """Type, address, header fields and block of every record."""
    found = []
    with path.open("rb") as file:
        everything: Any = ArchiveIterator(file, no_record_parse=True)
        for record in everything:
            head = dict(record.rec_headers.headers)
            found.append((record.rec_type, head.get("WARC-Target-URI", ""), head, record.raw_stream.read()))
    return found


def test_an_answer_is_a_response_with_its_time_and_its_request(tmp_path: Path) -> None:
    path = tmp_path / "web.warc.gz"
    answer = replace(response(200, "<title>Dawn</title>"), elapsed_ms=312, attempts=1)
    write_recording(path, [(Request(URL, accept="text/plain"), answer)])
    kinds = [(kind, address) for kind, address, _, _ in records(path)]
    assert kinds == [("warcinfo", ""), ("response", URL), ("metadata", URL), ("request", URL)]
    (_, _, about, info), (_, _, head, block), (_, _, beside, timing), (_, _, asked, request) = records(path)
    assert about["Content-Type"] == "application/warc-fields"
    assert b"software: cite-check/" in info
    assert head["WARC-Date"] == "2026-11-23T12:00:00.000000Z"
    assert "WARC-Truncated" not in head
    assert block == b"HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=utf-8\r\n\r\n<title>Dawn</title>"
    assert beside["WARC-Concurrent-To"] == asked["WARC-Concurrent-To"] == head["WARC-Record-ID"]
    assert timing == b"fetchTimeMs: 312\r\nattempts: 1\r\n"
    assert request.startswith(b"GET /x?q=1 HTTP/1.1\r\nHost: a.example\r\nUser-Agent: Mozilla/5.0 (compatible; cite-check/")
    assert b"\r\nAccept: text/plain\r\n" in request


def test_the_same_exchanges_give_the_same_file(tmp_path: Path) -> None:
    exchanges: list[tuple[Request | str, Response | Failed]] = [
        (URL, response(503)),
        (URL, response(200)),
        (URL, failed(URL, FailureKind.TLS)),
    ]
    for name in ("one.warc.gz", "two.warc.gz"):
        write_recording(tmp_path / name, exchanges, control=(NOON, True))
    assert (tmp_path / "one.warc.gz").read_bytes() == (tmp_path / "two.warc.gz").read_bytes()
    identities = [head["WARC-Record-ID"] for _, _, head, _ in records(tmp_path / "one.warc.gz")]
    assert len(set(identities)) == len(identities)


def test_the_file_says_which_version_of_the_format_it_is(tmp_path: Path) -> None:
    write_recording(tmp_path / "web.warc", [(URL, response(200))])
    assert (tmp_path / "web.warc").read_bytes().startswith(b"WARC/1.1\r\n")
    write_recording(tmp_path / "web.warc.gz", [(URL, response(200))])
    assert gzip.decompress((tmp_path / "web.warc.gz").read_bytes()).startswith(b"WARC/1.1\r\n")


def test_a_failure_is_a_metadata_record_that_names_it(tmp_path: Path) -> None:
    path = tmp_path / "web.warc.gz"
    write_recording(path, [(URL, failed(URL, FailureKind.TLS, "the certificate has expired", elapsed_ms=41))])
    _, (kind, address, head, block), (request, _, _, _) = records(path)
    assert (kind, address, head["Content-Type"], request) == ("metadata", URL, "application/warc-fields", "request")
    assert block == b"failure: tls\r\ndetail: the certificate has expired\r\nfetchTimeMs: 41\r\nattempts: 1\r\n"


def test_a_cut_body_bears_the_mark(tmp_path: Path) -> None:
    path = tmp_path / "web.warc.gz"
    write_recording(path, [(URL, replace(response(200, "start"), truncated=True))])
    assert records(path)[1][2]["WARC-Truncated"] == "length"


def test_the_fields_of_a_coding_that_was_undone_are_renamed(tmp_path: Path) -> None:
    path = tmp_path / "web.warc.gz"
    coded = response(
        200, "undone", (("content-encoding", "gzip"), ("transfer-encoding", "chunked"), ("content-length", "9"), ("server", "x"))
    )
    write_recording(path, [(URL, coded)])
    block = records(path)[1][3]
    assert (
        b"x-orig-content-encoding: gzip\r\nx-orig-transfer-encoding: chunked\r\nx-orig-content-length: 9\r\nserver: x\r\n\r\nundone"
        in block
    )


def test_no_secret_is_written(tmp_path: Path) -> None:
    path = tmp_path / "web.warc"
    hush = "hush-hush"
    answers: list[tuple[Request | str, Response | Failed]] = [
        (f"https://a.example/?token={hush}", moved(f"https://me:{hush}@a.example/?access_token={hush}", 302)),
        (URL, response(200, "x", (("set-cookie", f"sid={hush}; Path=/"), ("authorization", f"Basic {hush}")))),
        (URL, response(200, "x", (("link", f'<https://a.example/?sig={hush}>; rel="canonical"'),))),
        (URL, failed(URL, FailureKind.CONNECTION, f"at https://me:{hush}@a.example/?key={hush}")),
    ]
    write_recording(path, answers)
    assert hush.encode() not in path.read_bytes()
    assert b"location: https://a.example/?access_token=[redacted]\r\n" in path.read_bytes()


def test_odd_characters_in_fields_are_escaped(tmp_path: Path) -> None:
    path = tmp_path / "web.warc"
    write_recording(path, [(URL, response(301, "", (("location", "/ä?x=1&y=%20"), ("x-odd", "naïve; q=“1”"))))])
    assert b"location: /%C3%A4?x=1&y=%20\r\nx-odd: na%C3%AFve; q=%E2%80%9C1%E2%80%9D\r\n" in path.read_bytes()


def test_the_weather_is_written(tmp_path: Path) -> None:
    path = tmp_path / "web.warc.gz"
    write_recording(path, [], control=(NOON, False), policy=WebPolicy(retries=5, proxies=Proxies(https="http://p.example")))
    (_, _, _, info), (kind, address, _, block) = records(path)
    assert info.endswith(b"proxied: true\r\nretries: 5\r\npatience: 25\r\n")
    assert (kind, address, block) == ("metadata", "urn:cite-check:control", b"resolves: false\r\n")


def test_the_floor_keeps_what_it_hands_on(tmp_path: Path) -> None:
    path = tmp_path / "web.warc.gz"
    recording = Recording(path, NOON)
    floor = Record(FakeExchange({URL: [response(503), failed(URL, FailureKind.TIMEOUT)]}), recording)

    async def run() -> None:
        await floor.send(Request(URL))
        await floor.send(Request(URL))

    asyncio.run(run())
    recording.close()
    assert [kind for kind, *_ in records(path)] == ["warcinfo", "response", "metadata", "request", "metadata", "request"]


def test_nothing_stands_at_the_target_before_the_end_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "web.warc.gz"
    recording = Recording(path, NOON)
    assert not path.exists()
    recording.close()
    recording.close()
    assert [entry.name for entry in tmp_path.iterdir()] == ["web.warc.gz"]
    assert stat.S_IMODE(path.stat().st_mode) & 0o600 == 0o600
    recording.add(Request(URL), response(200))


@pytest.mark.parametrize("place", ["", "nowhere/web.warc.gz"])
def test_a_target_that_cannot_be_written_is_told_before_anything_is_asked(tmp_path: Path, place: str) -> None:
    with pytest.raises(StoreError) as caught:
        Recording(tmp_path / place, NOON)
    assert caught.value.advice


def test_a_full_disk_is_told_at_the_end_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    recording = Recording(tmp_path / "web.warc.gz", NOON)
    monkeypatch.setattr("cite_check.web.warc.WarcFile.exchange", fail)
    recording.add(Request(URL), response(200))
    recording.add(Request(URL), response(200))
    with pytest.raises(StoreError, match="No space left on device"):
        recording.close()
    assert list(tmp_path.iterdir()) == []
