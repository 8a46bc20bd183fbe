from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from cite_check.model.errors import ConfigError
from cite_check.model.view import View
from cite_check.reporters.registry import REPORTERS, format_of, reporter_for
from tests.unit.reporters import samples

if TYPE_CHECKING:
    from cite_check.ports import Format, Reporter


@pytest.mark.parametrize("known", REPORTERS, ids=lambda known: known.name)
@pytest.mark.parametrize("name", samples.ALL)
def test_every_format_writes_every_report(known: Format[Reporter], name: str) -> None:
    written = known.load()(samples.ALL[name](), View())
    assert b"hunter2" not in written
    assert b"\x1b" not in written
    written.decode("utf-8")


def test_the_table_comes_first_and_names_and_suffixes_are_unique() -> None:
    assert REPORTERS[0].name == "table"
    names = [known.name for known in REPORTERS]
    suffixes = [suffix for known in REPORTERS for suffix in known.suffixes]
    assert len(set(names)) == len(names)
    assert len(set(suffixes)) == len(suffixes)


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        ("report.json", ("json", "report.json")),
        ("report.JSON", ("json", "report.JSON")),
        ("works.csl.json", ("csljson", "works.csl.json")),
        ("out/works.bib", ("bibtex", "out/works.bib")),
        ("works.ris", ("ris", "works.ris")),
        ("report.txt", ("table", "report.txt")),
        ("json:report.out", ("json", "report.out")),
        ("JSON:report.out", ("json", "report.out")),
        ("csljson:works.json", ("csljson", "works.json")),
        (r"C:\reports\today.json", ("json", r"C:\reports\today.json")),
        ("2026-11-23T09:00.json", ("json", "2026-11-23T09:00.json")),
    ],
)
def test_an_output_tells_its_format(spec: str, expected: tuple[str, str]) -> None:
    assert format_of(spec) == expected


@pytest.mark.parametrize(
    ("spec", "message", "advice"),
    [
        ("jsn:x.out", "'jsn' is no report format.", "Did you mean json?"),
        ("tabel:x.out", "'tabel' is no report format.", "Did you mean table?"),
        ("qqqq:x.out", "'qqqq' is no report format.", "Known are: table, json, csljson, bibtex, ris."),
        ("report", "'report' does not tell its format.", "End it in one of .txt, .json, .csl.json, .csljson, .bib, .bibtex, .ris, or"),
        ("report.docx", "'report.docx' does not tell its format.", "End it in one of"),
    ],
)
def test_an_output_of_no_known_format_is_an_error_that_helps(spec: str, message: str, advice: str) -> None:
    with pytest.raises(ConfigError) as caught:
        format_of(spec)
    assert caught.value.message == message
    assert caught.value.advice.startswith(advice)


def test_a_name_is_known_in_any_case() -> None:
    assert reporter_for("BibTeX").name == "bibtex"


def test_naming_the_formats_loads_none_of_them() -> None:
    import subprocess

    environ = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    code = "import sys, cite_check.reporters.registry; print([m for m in sys.modules if m.startswith('rich') or m == 'json'])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environ)
    assert done.stdout.strip() == "[]"
