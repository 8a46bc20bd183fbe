from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from benchmarks.accuracy import judging
from benchmarks.accuracy.pages_measures import Observation, Timing, observe
from benchmarks.accuracy.pages_pdf import pdf_of
from benchmarks.accuracy.pages_pdf_public import observe_pdfs
from benchmarks.accuracy.pages_public import GoldPage
from benchmarks.accuracy.verdicts_baseline import load, lost, store
from benchmarks.accuracy.verdicts_table import MEASURES, Rate, judged, missed, rates, table

if TYPE_CHECKING:
    from pathlib import Path

STRIKE = "The harbour strike of 1911 and its dockers"


def seen(measure: str, set_name: str, events: str) -> list[Observation]:
    """One observation for each "+" (seen) or "-" (not seen)."""
    return [Observation(measure, set_name, str(index), event == "+", "") for index, event in enumerate(events)]


def test_rates_are_counted_by_set_and_by_part() -> None:
    found = rates(seen("shown", "wcxb-test", "+-") + seen("shown", "mercury", "++"))
    assert found["shown", "wcxb-test"] == Rate(1, 2)
    assert found["shown", "verify"] == Rate(3, 4)
    assert ("shown", "tune") not in found


def test_a_floor_counts_where_nothing_was_tuned_and_on_our_fixtures() -> None:
    low = seen("shown", "mercury", "-") + seen("shown", "wcxb-dev", "-") + seen("live-dead", "fixtures", "+")
    assert [(measure.name, place) for measure, place, _ in judged(rates(low))] == [("shown", "verify"), ("live-dead", "fixtures")]


@pytest.mark.parametrize(
    ("name", "rate", "expected"),
    [("shown", Rate(8, 10), False), ("shown", Rate(7, 10), True), ("nearest", Rate(1, 50), True), ("right-live", Rate(0, 9), False)],
)
def test_a_floor_is_from_below_or_from_above(name: str, rate: Rate, expected: bool) -> None:  # noqa: FBT001 (a table's column)
    assert missed(next(measure for measure in MEASURES if measure.name == name), rate) is expected


def test_the_table_marks_what_is_below_its_floor() -> None:
    shown = table(rates(seen("shown", "mercury", "-") + seen("reading", "mercury", "+")))
    assert "0.000!/1" in shown
    assert "1.000 /1" in shown
    assert "trafilatura" not in shown


def test_nothing_that_passed_may_fail(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "baseline.json"
    assert load(path) == frozenset()
    store(path, {"b": True, "a": True, "c": False})
    assert json.loads(path.read_text("utf-8")) == {"passed": ["a", "b"]}
    assert lost(load(path), {"a": True, "b": False, "new": False}) == ["b"]


def test_a_page_is_observed_in_every_measure() -> None:
    body = (
        f"<html><head><title>{STRIKE} | Salt</title></head><body><h1>{STRIKE}</h1><p>{'The dockers met at noon. ' * 40}</p></body></html>"
    )
    url = "https://www.salt.example/2011/the-harbour-strike-of-1911-and-its-dockers"
    pages = [
        GoldPage("own", "a", url, body.encode(), STRIKE),
        GoldPage(
            "own",
            "b",
            "https://www.salt.example/b",
            b"<title>Onion tart, and the harbour in winter</title>",
            "Onion tart, and the harbour in winter",
        ),
    ]
    timings: list[Timing] = []
    events = {(item.measure, item.case): item.seen for item in observe(pages, [item.title for item in pages], timings)}
    for name in ("reading", "reading-article", "shown", "right-accepted", "right-live", "slug"):
        assert events[name, "a"]
    for name in ("right-mismatched", "same-site", "nearest", "number", "beside", "alarm", "alarm-wrong-title", "slug-wrong"):
        assert not events[name, "a"]
    assert ("slug", "b") not in events
    assert [item.case for item in timings] == ["own/a", "own/b"]


def test_pdfs_beside_their_titles_are_measured(tmp_path: Path) -> None:
    assert list(observe_pdfs(tmp_path)) == []
    (tmp_path / "pdf").mkdir()
    titles = ("Harbour dues and other exactions", "Glacial meltwater and the fertility of fjords")
    for index, title in enumerate(titles):
        (tmp_path / "pdf" / f"{index}.pdf").write_bytes(pdf_of({"pages": [[[20, 60, 700, title]]]}))
    lines = [json.dumps({"file": f"{index}.pdf", "title": title}) for index, title in enumerate(titles)]
    (tmp_path / "pdf" / "titles.jsonl").write_text("\n".join(lines), "utf-8")
    assert [(item.measure, item.seen) for item in observe_pdfs(tmp_path)] == [
        ("pdf-own", True),
        ("pdf-other", False),
        ("pdf-other", False),
        ("pdf-own", True),
    ]


@pytest.mark.parametrize("name", ["wcxb-test", "mercury", "pdf"])
def test_failures_of_sets_to_verify_with_are_not_shown(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert judging.main(["--failures", name]) == 2
    assert "kept to verify with" in capsys.readouterr().err


def test_the_command_measures_compares_and_accepts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("EVAL_DATA", "EVAL_PAGES"):
        monkeypatch.delenv(name, raising=False)
    titles = tmp_path / "fixtures" / "titles"
    titles.mkdir(parents=True)
    found = {"readings": [{"text": STRIKE, "source": "h1"}]}
    pair = {"id": "r-1", "kind": "same", "cited": {"title": STRIKE}, "found": found, "url": "https://a.example/1", "expected": "same"}
    (titles / "right.jsonl").write_text(json.dumps(pair) + "\n", "utf-8")
    monkeypatch.setattr(judging, "ROOT", tmp_path)
    monkeypatch.setattr(judging, "BASELINE", tmp_path / "baseline.json")
    assert judging.main(["--accept", "--json", str(tmp_path / "rates.json")]) == 0
    assert load(tmp_path / "baseline.json") == {"titles/r-1"}
    assert json.loads((tmp_path / "rates.json").read_text("utf-8"))["pair @ fixtures"] == [1, 1]
    (titles / "right.jsonl").write_text(json.dumps({**pair, "expected": "different"}) + "\n", "utf-8")
    assert judging.main([]) == 1
    assert "passed before, fails now: titles/r-1" in capsys.readouterr().out
    assert judging.main(["--failures", "fixtures", "--measure", "pair"]) == 0
    assert "wanted different, got same" in capsys.readouterr().out
