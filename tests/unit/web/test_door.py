"""The whole tower over loopback, recorded, and replayed without a network."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from cite_check.model.errors import ConfigError, DocumentError
from cite_check.model.outcome import Failed, FailureKind, Fetched
from cite_check.model.policy import Proxies, WebPolicy
from cite_check.model.target import Url
from cite_check.web.clock import replay_clock
from cite_check.web.door import open_web
from cite_check.web.record import write_recording
from tests.fakes import NOON, failed, response
from tests.unit.web.loopback import NamesAt, http, serving

if TYPE_CHECKING:
    from pathlib import Path

    from cite_check.model.outcome import Outcome
    from cite_check.model.target import Target
    from cite_check.web.resolver import Resolver

LOCAL = WebPolicy(allow_net=("127.0.0.0/8",), retries=1, host_delay=0.0, timeout=2.0)

SCRIPTS = {
    "/": http(200, b"<title>Dawn</title>", "Content-Type: text/html; charset=utf-8"),
    "/old": http(301, b"never read", "Location: http://b.example/new?token=s3cret#part"),
    "/new?token=s3cret": http(200, b"<title>New</title>", "Content-Type: text/html"),
    "/busy": http(503, b"busy"),
    "/file": http(200, b"%PDF-1.7 scanned", "Content-Type: application/octet-stream"),
    "/away": http(302, b"", "Location: ftp://a.example/x"),
    "/inside": http(302, b"", "Location: http://10.0.0.1/x"),
}

TARGETS: tuple[Target, ...] = (
    Url("http://a.example/"),
    Url("http://a.example/old"),
    Url("http://a.example/busy"),
    Url("http://a.example/missing"),
    Url("http://a.example/file"),
    Url("http://a.example/away"),
    Url("http://a.example/inside"),
    Url("http://nowhere.invalid/"),
    Url("ftp://a.example/x"),
    Url("http://not a host/\n"),
)


async def fetch_all(policy: WebPolicy, resolver: Resolver | None, record: Path | None, replay: Path | None) -> tuple[list[Outcome], bool]:
    async with open_web(policy, replay_clock(), record=record, replay=replay, resolver=resolver) as web:
        return [await web.fetch(target) for target in TARGETS], await web.control_resolves()


def test_a_replay_gives_the_same_outcomes_as_the_run_it_recorded(tmp_path: Path) -> None:
    path = tmp_path / "web.warc.gz"

    async def live() -> tuple[list[Outcome], bool]:
        async with serving(SCRIPTS) as server:
            return await fetch_all(LOCAL, NamesAt(server.port), path, None)

    seen, control = asyncio.run(live())
    again, control_again = asyncio.run(fetch_all(LOCAL, None, None, path))
    assert [_comparable(one) for one in again] == [_comparable(one) for one in seen]
    assert control is control_again is True
    kinds = [one.kind if isinstance(one, Failed) else one.status for one in seen]
    assert kinds == [
        200,
        200,
        503,
        404,
        200,
        FailureKind.BAD_ANSWER,
        FailureKind.POLICY,
        FailureKind.NO_SUCH_HOST,
        FailureKind.SCHEME,
        FailureKind.SCHEME,
    ]
    assert seen[2].attempts == 2


def test_a_replay_opens_no_door_to_the_network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "web.warc.gz"
    write_recording(path, [("http://a.example/", response(200, "<title>Dawn</title>"))])
    monkeypatch.setattr("cite_check.web.http.Http.__init__", _forbidden)
    monkeypatch.setattr("cite_check.web.resolver.SystemResolver.__init__", _forbidden)
    seen, _ = asyncio.run(fetch_all(LOCAL, None, None, path))
    first = seen[0]
    assert isinstance(first, Fetched)
    assert first.body == b"<title>Dawn</title>"
    assert [one.kind for one in seen[1:] if isinstance(one, Failed)] == [FailureKind.NOT_RECORDED] * 7 + [FailureKind.SCHEME] * 2


def _forbidden(*_: object, **__: object) -> None:
    raise AssertionError


def test_a_replay_repeats_the_retries_without_waiting(tmp_path: Path) -> None:
    path = tmp_path / "web.warc.gz"
    slow = failed("http://a.example/", FailureKind.TIMEOUT, elapsed_ms=9000)
    write_recording(path, [("http://a.example/", slow), ("http://a.example/", slow), ("http://a.example/", response(200))])

    async def run(policy: WebPolicy) -> Outcome:
        async with open_web(policy, replay_clock(), replay=path) as web:
            return await web.fetch(Url("http://a.example/"))

    outcome = asyncio.run(run(WebPolicy()))
    assert isinstance(outcome, Fetched)
    assert (outcome.attempts, outcome.elapsed_ms, outcome.checked) == (3, 9000 + 500 + 9000 + 1000 + 10, NOON)
    outcome = asyncio.run(run(WebPolicy(patience=15.0)))
    assert isinstance(outcome, Failed)
    assert outcome.attempts == 2


def test_what_the_control_names_said_is_recorded_and_replayed(tmp_path: Path) -> None:
    path = tmp_path / "web.warc.gz"

    async def run(record: Path | None, replay: Path | None) -> tuple[Outcome, bool]:
        async with open_web(WebPolicy(retries=0), replay_clock(), record=record, replay=replay, resolver=NamesAt(0)) as web:
            return await web.fetch(Url("http://nowhere.invalid/")), await web.control_resolves()

    live = asyncio.run(run(path, None))
    assert live[1] is False
    assert asyncio.run(run(None, path)) == live


def test_a_proxied_run_says_so_live_and_replayed(tmp_path: Path) -> None:
    path = tmp_path / "web.warc.gz"

    async def run(policy: WebPolicy, record: Path | None, replay: Path | None) -> bool:
        async with open_web(policy, record=record, replay=replay, resolver=NamesAt(0)) as web:
            await web.control_resolves()
            return web.proxied

    assert asyncio.run(run(WebPolicy(proxies=Proxies(https="http://p.example:3128")), path, None))
    assert asyncio.run(run(WebPolicy(), None, path))
    assert not asyncio.run(run(WebPolicy(), tmp_path / "other.warc.gz", None))


def test_many_targets_at_once(tmp_path: Path) -> None:
    path = tmp_path / "web.warc.gz"
    scripts = {f"/{number}": http(200, f"<title>{number}</title>".encode()) for number in range(60)}
    targets = [Url(f"http://h{number % 7}.example/{number}") for number in range(60)]

    async def live() -> list[Outcome]:
        async with serving(scripts) as server, open_web(LOCAL, record=path, resolver=NamesAt(server.port)) as web:
            return list(await asyncio.gather(*map(web.fetch, targets)))

    async def again() -> list[Outcome]:
        async with open_web(LOCAL, replay_clock(), replay=path) as web:
            return list(await asyncio.gather(*map(web.fetch, targets)))

    seen = asyncio.run(live())
    assert [one.body for one in seen if isinstance(one, Fetched)] == [f"<title>{number}</title>".encode() for number in range(60)]
    assert asyncio.run(again()) == seen


def document(script: bytes, url: str = "http://a.example/paper.md", policy: WebPolicy = LOCAL) -> tuple[bytes, str | None]:
    async def run() -> tuple[bytes, str | None]:
        async with serving({"/paper.md": script}) as server, open_web(policy, replay_clock(), resolver=NamesAt(server.port)) as web:
            return await web.fetch_document(url)

    return asyncio.run(run())


def test_a_document_is_fetched_whole_whatever_it_is() -> None:
    body = b"word " * 200_000
    assert document(http(200, body, "Content-Type: text/markdown; charset=utf-8")) == (body, "text/markdown")


@pytest.mark.parametrize(
    ("script", "url", "says"),
    [
        (http(404, b"no"), "http://a.example/paper.md", "status 404"),
        (http(200, b"x" * 10, length=20), "http://a.example/paper.md", "broke off"),
        (http(200), "http://nowhere.invalid/paper.md", "no host named"),
        (http(200), "ftp://a.example/paper.md", "only http and https"),
        (http(200), "http://10.0.0.1/paper.md", "not public"),
    ],
)
def test_a_document_that_cannot_be_fetched_is_the_users_error(script: bytes, url: str, says: str) -> None:
    with pytest.raises(DocumentError, match=says) as caught:
        document(script, url, replace(LOCAL, timeout=0.2, retries=0))
    assert caught.value.advice


def test_a_documents_address_is_shown_without_its_secrets() -> None:
    with pytest.raises(DocumentError) as caught:
        document(http(404), "http://me:hush@a.example/paper.md?token=hush")
    assert "hush" not in caught.value.message


def test_recording_a_replay_is_refused(tmp_path: Path) -> None:
    async def run() -> None:
        async with open_web(LOCAL, record=tmp_path / "a", replay=tmp_path / "b"):
            pass

    with pytest.raises(ConfigError, match="replay"):
        asyncio.run(run())


def _comparable(outcome: Outcome) -> Outcome:
    """An outcome without what a recording does not keep: the secret in an address."""
    if isinstance(outcome, Failed):
        return outcome
    headers = tuple((name, value.replace("s3cret", "[redacted]")) for name, value in outcome.headers)
    redirects = tuple(replace(hop, url=hop.url.replace("s3cret", "[redacted]")) for hop in outcome.redirects)
    return replace(outcome, final=outcome.final.replace("s3cret", "[redacted]"), headers=headers, redirects=redirects)
