from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from benchmarks.accuracy.__main__ import main

if TYPE_CHECKING:
    from pathlib import Path

RECORD = {
    "id": "salt",
    "scope": "note",
    "input": "Marta Quill, “Salt,” *Fen Studies* 3 (2011): 4.",
    "citations": [{"kind": "full", "title": "Salt", "container": "No Such Journal"}],
}


@pytest.fixture
def case_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "cases.jsonl"
    path.write_text(json.dumps(RECORD) + "\n", encoding="utf-8")
    for name in ("EVAL_DATA", "CITE_CHECK_ARTICLE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("EVAL_CASES", str(path))
    return path


@pytest.mark.usefixtures("case_file")
def test_a_set_is_measured_and_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--set", "cases", "--limit", "5"]) == 0
    shown = capsys.readouterr().out
    assert "cases tune · 1 notes" in shown
    assert "container" in shown


@pytest.mark.usefixtures("case_file")
def test_failures_are_shown_with_the_note(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--set", "cases", "--failures", "--field", "container"]) == 0
    shown = capsys.readouterr().out
    assert "salt 1/1.container (the note does not say it)\n    note Marta Quill" in shown


@pytest.mark.usefixtures("case_file")
def test_an_unknown_set_is_wrong_use() -> None:
    assert main(["--set", "nothing"]) == 2


def test_failures_of_a_set_that_verifies_stay_shut(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "anystyle/res/parser"
    folder.mkdir(parents=True)
    (folder / "ugly.xml").write_text("<dataset><sequence><title>Salt</title></sequence></dataset>", encoding="utf-8")
    monkeypatch.setenv("EVAL_DATA", str(tmp_path))
    assert main(["--set", "anystyle-ugly", "--failures"]) == 2
    assert "Salt" not in capsys.readouterr().out


def test_a_reader_or_parser_that_raises_is_named_and_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(_: object) -> None:
        message = "no"
        raise IndexError(message)

    path = tmp_path / "cases.jsonl"
    document = {"id": "page", "scope": "document", "input": "A.¹\n\n¹ B", "notes": {"1": "B"}, "markers": ["1"]}
    path.write_text(f"{json.dumps(RECORD)}\n{json.dumps(document)}\n", encoding="utf-8")
    monkeypatch.setenv("EVAL_CASES", str(path))
    monkeypatch.setattr("benchmarks.accuracy.tally.parse", broken)
    monkeypatch.setattr("benchmarks.accuracy.tally.read_text", broken)
    assert main(["--set", "cases"]) == 1
    shown = capsys.readouterr().out
    assert "RAISED on 2 cases\n    salt: IndexError('no')\n    page: IndexError('no')" in shown
