"""The main job on the demo's article: live over loopback, recorded, and replayed, it comes to the same verdicts."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from cite_check.cli.progress import Silence
from cite_check.cli.sources import FileSource
from cite_check.model.policy import CheckPolicy, WebPolicy
from cite_check.model.verdict import Verdict
from cite_check.model.view import View
from cite_check.pipeline.check import Run, check_report
from cite_check.pipeline.reading import Intake
from cite_check.reporters.registry import reporter_for
from cite_check.reporters.schema import schema
from cite_check.web.clock import SystemClock, replay_clock
from cite_check.web.door import open_web
from tests.demo_web import DEMO, LoopbackWeb, serving

if TYPE_CHECKING:
    from pathlib import Path

ARTICLE = DEMO / "article.md"


async def check_live(recording: Path) -> tuple[dict[str, Any], LoopbackWeb]:
    async with serving() as loopback:
        authority = recording.with_suffix(".pem")
        loopback.authority.cert_pem.write_to_path(str(authority))
        policy = WebPolicy(timeout=5, retries=0, host_delay=0, allow_net=("127.0.0.0/8",), ca_file=str(authority))
        clock = SystemClock()
        async with open_web(policy, clock, record=recording, resolver=loopback) as web:
            run = Run(web, clock, Silence())
            report = await check_report([Intake(FileSource(ARTICLE, "article.md"))], run, CheckPolicy())
    return json.loads(reporter_for("json").load()(report, View())), loopback


async def replay(recording: Path) -> dict[str, Any]:
    clock = replay_clock()
    async with open_web(WebPolicy(), clock, replay=recording) as web:
        run = Run(web, clock, Silence())
        report = await check_report([Intake(FileSource(ARTICLE, "article.md"))], run, CheckPolicy())
    parsed: dict[str, Any] = json.loads(reporter_for("json").load()(report, View()))
    return parsed


def verdicts(report: dict[str, Any]) -> dict[str, tuple[str, str]]:
    citations = report["documents"][0]["citations"]
    return {f"{citation['note']}.{citation['index']}": (citation["verdict"], citation["reason"]) for citation in citations}


def without_times(report: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in report.items() if key not in {"started", "finished"}}


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], LoopbackWeb, Path]:
    recording = tmp_path_factory.mktemp("demo") / "web.warc.gz"
    report, loopback = asyncio.run(check_live(recording))
    return report, loopback, recording


def test_live_and_recorded_agree(live: tuple[dict[str, Any], LoopbackWeb, Path]) -> None:
    shipped = asyncio.run(replay(DEMO / "web.warc.gz"))
    assert verdicts(live[0]) == verdicts(shipped)


def test_a_recording_replays_to_the_same_report(live: tuple[dict[str, Any], LoopbackWeb, Path]) -> None:
    report, _, recording = live
    assert without_times(asyncio.run(replay(recording))) == without_times(report)


def test_two_notes_citing_one_page_under_two_titles(live: tuple[dict[str, Any], LoopbackWeb, Path]) -> None:
    report, loopback, _ = live
    assert loopback.asked["tidewater-review.example/2021/04/the-wall-that-came-too-late"] == 1
    found = verdicts(report)
    assert found["1.1"] == ("live", "title-matches")
    assert found["19.1"] == ("mismatched", "title-differs")


def test_the_demo_shows_every_verdict(live: tuple[dict[str, Any], LoopbackWeb, Path]) -> None:
    assert {verdict for verdict, _ in verdicts(live[0]).values()} == {verdict.value for verdict in Verdict}


def test_the_expected_report_is_current() -> None:
    expected = json.loads((DEMO / "report.json").read_text(encoding="utf-8"))
    assert without_times(asyncio.run(replay(DEMO / "web.warc.gz"))) == without_times(expected)


def test_the_report_obeys_the_schema(live: tuple[dict[str, Any], LoopbackWeb, Path]) -> None:
    jsonschema.validate(live[0], json.loads(schema()))
