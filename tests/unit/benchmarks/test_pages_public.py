from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING

import pytest

from benchmarks.accuracy.pages_public import SETS, Part, present, read_mercury, read_trafilatura, read_wcxb_dev, read_wcxb_test

if TYPE_CHECKING:
    from pathlib import Path

MERCURY_TEST = """
describe('SaltExtractor', () => {
  url = 'https://salt.example/1';
  const html = fs.readFileSync('./fixtures/salt.example/1.html', 'utf-8');
  it('title', () => { assert.strictEqual(title, 'The pilots\\' strike \\u2013 a day'); });
  it('author', () => { assert.strictEqual(
        author,
        "Anna Brandt"
      ); });
  url = `https://salt.example/2`;
  const html = fs.readFileSync('./fixtures/salt.example/2.html');
  it('author', () => { assert.strictEqual(author, 'Nobody'); });
});
"""


def wcxb_page(root: Path, split: str, name: str, body: bytes, truth: dict[str, str | None]) -> None:
    (root / split / "html").mkdir(parents=True, exist_ok=True)
    (root / split / "ground-truth").mkdir(parents=True, exist_ok=True)
    (root / split / "html" / f"{name}.html.gz").write_bytes(gzip.compress(body))
    record = {"url": f"https://{name}.example/", "_internal": {"page_type": {"primary": "forum"}}, "ground_truth": truth}
    (root / split / "ground-truth" / f"{name}.json").write_text(json.dumps(record), "utf-8")


def test_wcxb_leaves_out_untitled_pages_and_pages_of_test_that_repeat_dev(tmp_path: Path) -> None:
    wcxb_page(tmp_path, "dev", "0001", b"<p>one", {"title": " One ", "author": "A", "publish_date": None})
    wcxb_page(tmp_path, "dev", "0002", b"<p>two", {"title": None})
    wcxb_page(tmp_path, "test", "0003", b"<p>one", {"title": "One again"})
    wcxb_page(tmp_path, "test", "0004", b"<p>four", {"title": "Four"})
    (dev,) = read_wcxb_dev(tmp_path)
    (test,) = read_wcxb_test(tmp_path)
    assert (dev.title, dev.author, dev.date, dev.article, dev.body) == ("One", "A", None, False, b"<p>one")
    assert (test.set_name, test.file, test.title) == ("wcxb-test", "0004", "Four")


def test_trafilatura_takes_the_titled_entries_from_both_folders(tmp_path: Path) -> None:
    tests = tmp_path / "tests"
    (tests / "cache").mkdir(parents=True)
    (tests / "eval").mkdir()
    (tests / "cache" / "a.html").write_bytes(b"a")
    (tests / "eval" / "b.html").write_bytes(b"b")
    entries = {
        "https://a.example/": {"file": "a.html", "title": "A", "date": "2019-08-02"},
        "https://b.example/": {"file": "b.html", "title": "B"},
        "https://c.example/": {"file": "b.html"},
        "https://d.example/": {"file": "gone.html", "title": "D"},
    }
    (tests / "evaldata.json").write_text(json.dumps(entries), "utf-8")
    assert [(page.url, page.body, page.title, page.date) for page in read_trafilatura(tmp_path)] == [
        ("https://a.example/", b"a", "A", "2019-08-02"),
        ("https://b.example/", b"b", "B", None),
    ]


def test_mercury_reads_the_tests_and_mends_the_meta_tags(tmp_path: Path) -> None:
    script = tmp_path / "src" / "extractors" / "custom" / "salt.example" / "index.test.js"
    script.parent.mkdir(parents=True)
    script.write_text(MERCURY_TEST, "utf-8")
    fixtures = tmp_path / "fixtures" / "salt.example"
    fixtures.mkdir(parents=True)
    (fixtures / "1.html").write_bytes(b'<meta name="og:title" value="x"><input value="y">')
    (fixtures / "2.html").write_bytes(b"")
    (page,) = read_mercury(tmp_path)
    assert (page.url, page.title, page.author) == ("https://salt.example/1", "The pilots' strike – a day", "Anna Brandt")
    assert page.body == b'<meta name="og:title" content="x"><input value="y">'


def test_only_the_sets_that_are_there_are_read(tmp_path: Path) -> None:
    assert present(tmp_path) == ()
    (tmp_path / "mercury").mkdir()
    assert [item.name for item in present(tmp_path)] == ["mercury"]


@pytest.mark.parametrize(
    ("name", "part"), [("wcxb-dev", Part.TUNE), ("trafilatura", Part.TUNE), ("wcxb-test", Part.VERIFY), ("mercury", Part.VERIFY)]
)
def test_what_may_be_tuned_on(name: str, part: Part) -> None:
    assert next(item.part for item in SETS if item.name == name) is part
