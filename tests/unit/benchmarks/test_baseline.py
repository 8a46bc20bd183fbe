from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.accuracy.baseline import accept, regressions
from benchmarks.accuracy.labels import Case, LabelledSet, RawNote, Split, Work
from benchmarks.accuracy.score import score
from benchmarks.accuracy.table import rows, table
from benchmarks.accuracy.tally import SetScore
from cite_check.model.item import Item
from tests.unit.benchmarks.citations import citation

if TYPE_CHECKING:
    from pathlib import Path

WORK = Work({"title": ("Salt",), "container": ("Fen",)})


def scored(*titles: str | None, ratchet: bool) -> SetScore:
    """A set of one case for each title that the parser gives; none where it gives no citation."""
    cases = tuple(Case(f"case-{number}", (RawNote("1", "1", "Salt, Fen."),), {"1": (WORK,)}) for number in range(len(titles)))
    results = (
        score(case, [citation("Salt, Fen.", Item(title=title))] if title is not None else [])
        for case, title in zip(cases, titles, strict=True)
    )
    return SetScore(LabelledSet("toy", Split.TUNE, cases, ratchet=ratchet), tuple(results), 0.5)


def test_without_a_baseline_nothing_is_lost(tmp_path: Path) -> None:
    assert list(regressions(scored(None, ratchet=True), tmp_path)) == []


def test_a_fact_that_passed_may_not_fail(tmp_path: Path) -> None:
    accept(scored("Salt", "Pepper", ratchet=True), tmp_path)
    lost = list(regressions(scored("Pepper", "Pepper", ratchet=True), tmp_path))
    assert [loss.what for loss in lost] == ["case-0 1/1.title: want Salt, got Pepper"]


def test_a_new_case_may_enter_failing(tmp_path: Path) -> None:
    accept(scored("Salt", ratchet=True), tmp_path)
    assert list(regressions(scored("Salt", None, ratchet=True), tmp_path)) == []


def test_a_corpus_keeps_its_shares(tmp_path: Path) -> None:
    accept(scored("Salt", "Pepper", ratchet=False), tmp_path)
    assert list(regressions(scored("Pepper", "Salt", ratchet=False), tmp_path)) == []
    lost = [loss.what for loss in regressions(scored("Pepper", "Pepper", ratchet=False), tmp_path)]
    assert "title: 0.0000, was 0.5000" in lost


def test_the_table_names_the_set_and_its_shares() -> None:
    half = scored("Salt", "Pepper", ratchet=True)
    assert {row.name: row.exact for row in rows(half)} == {"works": 1, "title": 0.5, "container": 0, "all facts": 0.5, "whole cases": 0}
    assert table(half).startswith("toy tune · 2 notes · 250.00 ms a note, 0.5 s in all\n")
