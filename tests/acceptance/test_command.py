"""The real command, in a process of its own, as a user sees it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

ROOT = Path(__file__).resolve().parents[2]
DEMO = ROOT / "fixtures" / "cases" / "demo"
NOTE = "A claim.[^1]\n\n[^1]: Ann Lee, *Tides of Change* (Northport: Lantern Press, 2001), 4.\n"


def cite_check(*arguments: str | Path, stdin: bytes = b"", cwd: Path | None = None, **environ: str) -> subprocess.CompletedProcess[bytes]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("CITE_CHECK_")}
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy", "NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        kept.pop(name, None)
    command = [sys.executable, "-m", "cite_check", *map(str, arguments)]
    return subprocess.run(command, input=stdin, capture_output=True, check=False, cwd=cwd, env={**kept, **environ}, timeout=60)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("nowhere.md",), "nowhere.md: there is no such file"),
        (("empty-folder",), "empty-folder: holds no document"),
        (("*.docx",), "*.docx: no file matches"),
        (("binary.md",), "binary.md"),
        (("empty.md",), "empty.md"),
        (("prose.md",), "prose.md: no note was found; looked for"),
        (("--formt", "json", "note.md"), "--formt"),
        (("--timeout", "soon", "note.md"), "--timeout"),
        (("--timeout", "0", "note.md"), "timeout must be at least"),
        (("--fail-on", "ded", "note.md"), "'ded' is not a word that it knows. Did you mean dead?"),
        (("--ignore", "tittle-differs", "note.md"), "Did you mean title-differs?"),
        (("-f", "jsn", "note.md"), "jsn"),
        (("-o", "report.xyz", "note.md"), "report.xyz"),
        (("-o", "nowhere/report.json", "note.md"), "a report cannot be written there"),
        (("--from", "markdwn", "note.md"), "markdwn"),
        (("--config", "nowhere.toml", "note.md"), "nowhere.toml: cannot be read"),
        (("--replay", "nowhere.warc.gz", "note.md"), "nowhere.warc.gz"),
        (("--replay", "prose.md", "note.md"), "prose.md"),
        (("explain", "title-difers"), "Did you mean title-differs?"),
        (("--offline", "https://example.org/a.md"), "is a URL, and nothing is fetched offline"),
        (("extract",), "Name a document"),
    ],
)
def test_what_the_user_must_mend_is_one_clear_line(tmp_path: Path, arguments: tuple[str, ...], said: str) -> None:
    (tmp_path / "empty-folder").mkdir()
    (tmp_path / "binary.md").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0")
    (tmp_path / "empty.md").write_bytes(b"")
    (tmp_path / "prose.md").write_text("Nothing is cited here.\n", encoding="utf-8")
    (tmp_path / "note.md").write_text(NOTE, encoding="utf-8")
    done = cite_check(*arguments, cwd=tmp_path)
    complaint = done.stderr.decode()
    assert done.returncode == 2
    assert said in complaint
    assert "Traceback" not in complaint
    assert complaint.count("\n") == 1


def test_no_argument_is_a_short_help() -> None:
    done = cite_check()
    assert done.returncode == 2
    assert b"cite-check article.md" in done.stderr
    assert done.stdout == b""


@pytest.mark.parametrize("verb", ["check", "extract", "explain", "schema", "config"])
def test_every_verb_has_help(verb: str) -> None:
    done = cite_check(verb, "--help")
    assert done.returncode == 0
    assert done.stdout.startswith(b"Usage: cite-check " + verb.encode())


def test_one_unreadable_document_does_not_stop_the_rest(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(NOTE, encoding="utf-8")
    (tmp_path / "b.md").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    done = cite_check("a.md", "b.md", "nowhere.md", "-f", "json", "--offline", cwd=tmp_path)
    report = json.loads(done.stdout)
    assert done.returncode == 2
    assert [bool(document["error"]) for document in report["documents"]] == [False, True, True]
    assert report["documents"][0]["citations"][0]["item"]["title"] == "Tides of Change"


def test_a_folder_with_some_notes_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(NOTE, encoding="utf-8")
    (tmp_path / "b.md").write_text("Nothing is cited here.\n", encoding="utf-8")
    assert cite_check(".", "--offline", cwd=tmp_path).returncode == 0
    (tmp_path / "a.md").unlink()
    assert cite_check(".", "--offline", cwd=tmp_path).returncode == 2
    assert cite_check(".", "--offline", "--allow-empty", cwd=tmp_path).returncode == 0


def test_standard_input(tmp_path: Path) -> None:
    done = cite_check("-", "--offline", "-f", "json", stdin=NOTE.encode(), cwd=tmp_path)
    assert done.returncode == 0
    assert json.loads(done.stdout)["documents"][0]["path"] == "-"


def test_the_schema_is_printed_and_obeyed() -> None:
    schema = json.loads(cite_check("schema").stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    report = json.loads(cite_check("extract", DEMO / "article.md", "-f", "json").stdout)
    jsonschema.validate(report, schema)
    reasons = {citation["reason"] for document in report["documents"] for citation in document["citations"]}
    assert reasons == {"offline"}


def test_explain_says_what_a_reason_means() -> None:
    done = cite_check("explain", "soft-not-found")
    assert done.returncode == 0
    assert done.stdout.startswith(b"soft-not-found (reason; verdict dead)")


def test_config_show_tells_origins(tmp_path: Path) -> None:
    (tmp_path / "cite-check.toml").write_text("retries = 1\n", encoding="utf-8")
    shown = cite_check("config", "show", cwd=tmp_path, CITE_CHECK_TIMEOUT="4").stdout.decode()
    assert "timeout = 4.0  (environment)" in shown
    assert "retries = 1  (" in shown
    assert "host-delay = 0.05  (default)" in shown


def test_many_reports_from_one_run(tmp_path: Path) -> None:
    done = cite_check(DEMO / "article.md", "--replay", DEMO / "web.warc.gz", "-o", "a.json", "-o", "table:b.out", cwd=tmp_path)
    assert done.returncode == 1
    assert json.loads((tmp_path / "a.json").read_bytes())["complete"] is True
    assert "Saltmarsh" in (tmp_path / "b.out").read_text(encoding="utf-8")


def test_quiet_twice_says_nothing_but_the_status(tmp_path: Path) -> None:
    done = cite_check(DEMO / "article.md", "--replay", DEMO / "web.warc.gz", "-qq", cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (1, b"", b"")


@pytest.mark.parametrize(
    ("options", "status"),
    [
        ((), 1),
        (("--exit-zero",), 0),
        (("--fail-on", "unreachable"), 1),
        (("--fail-on", "unchecked"), 1),
        (("--ignore", "title-differs,not-found,soft-not-found,front-page,parked,no-such-host"), 0),
        (("--ignore", "title-differs,not-found,soft-not-found,front-page,parked,no-such-host", "--strict"), 1),
        (("--select", "title-close"), 0),
    ],
)
def test_what_fails_a_run(tmp_path: Path, options: tuple[str, ...], status: int) -> None:
    assert cite_check(DEMO / "article.md", "--replay", DEMO / "web.warc.gz", "-qq", *options, cwd=tmp_path).returncode == status


def test_a_pipe_gets_plain_text(tmp_path: Path) -> None:
    done = cite_check(DEMO / "article.md", "--replay", DEMO / "web.warc.gz", cwd=tmp_path, PYTHONIOENCODING="ascii")
    assert b"\x1b" not in done.stdout
    assert done.stdout.isascii()
    assert all(line == line.rstrip() for line in done.stdout.decode().splitlines())


def test_a_ci_log_is_given_no_commands(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text('A.[^1]\n\n[^1]: Lee, "::error::no and ##[add-mask]no," *Bay*, 2001.\n', encoding="utf-8")
    shown = cite_check("a.md", "--offline", cwd=tmp_path, GITHUB_ACTIONS="true").stdout
    assert b"##[" not in shown
    assert b"## [add-mask]no" in shown
    assert not any(line.lstrip().startswith(b"::") for line in shown.splitlines())


@pytest.mark.parametrize("argument", ["--version", "--help"])
def test_quick_answers_load_nothing_heavy(argument: str) -> None:
    script = (
        "import sys; from cite_check.cli.main import run\n"
        f"sys.argv = ['cite-check', '{argument}']\n"
        "try: run()\nexcept SystemExit: pass\n"
        "print(sorted(set(sys.modules) & {'httpx', 'rich.table', 'lxml', 'selectolax', 'markdown_it', 'warcio', 'pypdfium2', 'asyncio'}))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, timeout=30)
    assert done.stdout.splitlines()[-1] == b"[]"


def test_extract_cannot_reach_the_network() -> None:
    script = (
        "import sys; from cite_check.cli.main import run\n"
        f"sys.argv = ['cite-check', 'extract', {str(DEMO / 'article.md')!r}, '-f', 'json']\n"
        "try: run()\nexcept SystemExit: pass\n"
        "print(sorted(set(sys.modules) & {'httpx', 'httpcore', 'selectolax', 'warcio', 'pypdfium2'}))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, timeout=30)
    assert done.stdout.splitlines()[-1] == b"[]"
