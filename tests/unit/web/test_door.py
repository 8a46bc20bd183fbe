"""The whole tower over loopback, recorded, and replayed without a network."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from cite_check.model.outcome import Failed, FailureKind
from cite_check.model.policy import WebPolicy
from cite_check.model.target import Url
from cite_check.web.clock import replay_clock
from cite_check.web.door import open_web
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
    assert kinds == [200, 200, 503, 404, 200, FailureKind.BAD_ANSWER, FailureKind.POLICY, FailureKind.NO_SUCH_HOST, FailureKind.SCHEME]
    assert seen[2].attempts == 2


def _comparable(outcome: Outcome) -> Outcome:
    """An outcome without what a recording cannot keep: the secret in an address, and the time of what was never asked."""
    if isinstance(outcome, Failed):
        asked = bool(outcome.attempts)
        return outcome if asked else replace(outcome, checked=outcome.checked.replace(2000, 1, 1, 0, 0, 0, 0))
    headers = tuple((name, value.replace("s3cret", "[redacted]")) for name, value in outcome.headers)
    redirects = tuple(replace(hop, url=hop.url.replace("s3cret", "[redacted]")) for hop in outcome.redirects)
    return replace(outcome, final=outcome.final.replace("s3cret", "[redacted]"), headers=headers, redirects=redirects)
