from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2
import pytest

from benchmarks.accuracy.pages_own import MEASURE_OF, date_of, load_case, load_cases, observe_pages, play
from benchmarks.accuracy.pages_pdf import pdf_of
from benchmarks.accuracy.titles_own import load_pairs, page_of
from cite_check.model.item import PartialDate
from cite_check.model.outcome import Failed, Fetched
from cite_check.model.verdict import Reason

if TYPE_CHECKING:
    from typing import Any

FIXTURES = Path(__file__).parents[3] / "fixtures"
OWN_HOST = re.compile(r"(?:^|\.)example(?:\.(?:com|org|net))?$|^example\.(?:com|org|net)$")
VENDORS = {"validate.perfdrive.com", "www.hugedomains.com", "www.afternic.com", "islandpress.queue-it.net"}
"""Hosts of walls and of parking that a redirect's target must name as it is."""


def write_case(folder: Path, kind: str, name: str, record: dict[str, Any], body: str = "") -> Path:
    (folder / kind).mkdir(exist_ok=True)
    (folder / kind / f"{name}.html").write_text(body, "utf-8")
    path = folder / kind / f"{name}.json"
    path.write_text(json.dumps(record), "utf-8")
    return path


SALT: dict[str, Any] = {
    "cited": {
        "title": "A history of salt",
        "author": [{"family": "Lund", "given": "T."}],
        "issued": "2011-05",
        "URL": "https://a.example/salt",
    },
    "answer": {"headers": [["Content-Type", "text/html; charset=utf-8"]], "redirects": [[301, "https://a.example/history/salt"]]},
    "expected": {"verdict": "live", "reasons": ["title-matches"]},
    "title": "A history of salt",
}


def test_a_case_is_read_with_its_answer(tmp_path: Path) -> None:
    case = load_case(write_case(tmp_path, "article", "salt", SALT, "<title>A history of salt</title>"))
    answer = case.answers["https://a.example/salt"]
    assert case.id == "pages/article/salt"
    assert case.item.issued == PartialDate(2011, 5)
    assert isinstance(answer, Fetched)
    assert (answer.final, answer.media_type, answer.status) == ("https://a.example/history/salt", "text/html", 200)
    assert case.neighbour is None


def test_a_case_is_played_and_observed(tmp_path: Path) -> None:
    write_case(tmp_path, "article", "salt", SALT, "<title>A history of salt</title><h1>A history of salt</h1>")
    seen = {item.measure: item.seen for item in observe_pages(tmp_path) if "#" not in item.case}
    assert seen == {"case": True, "live-kept": True, "live-dead": False, "reading": True, "shown": True}


def test_a_case_may_be_played_under_another_title(tmp_path: Path) -> None:
    case = load_case(write_case(tmp_path, "article", "salt", SALT, "<title>A history of salt</title><h1>A history of salt</h1>"))
    judgement, _ = play(case, title="Recipe of the week: onion tart")
    assert judgement.reason is not Reason.TITLE_MATCHES


def test_a_failure_is_an_answer_too(tmp_path: Path) -> None:
    record = {**SALT, "answer": {"failed": "timeout"}, "expected": {"verdict": "unreachable", "reasons": ["timeout"]}}
    case = load_case(write_case(tmp_path, "failed", "salt", record))
    assert isinstance(case.answers["https://a.example/salt"], Failed)


def test_a_verdict_that_no_accepted_reason_gives_is_refused(tmp_path: Path) -> None:
    record = {**SALT, "expected": {"verdict": "dead", "reasons": ["title-matches"]}}
    with pytest.raises(ValueError, match="no accepted reason gives the verdict dead"):
        load_case(write_case(tmp_path, "article", "salt", record))


def test_a_neighbour_is_an_answer_or_the_same(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="neighbour must be"):
        load_case(write_case(tmp_path, "article", "salt", {**SALT, "neighbour": "other"}))


def test_dates_are_as_full_as_they_are_given() -> None:
    assert date_of("2019-05-04") == PartialDate(2019, 5, 4)
    assert date_of(None) is None


def test_every_stored_case_is_whole_and_its_hosts_are_our_own() -> None:
    cases = load_cases(FIXTURES / "pages")
    assert len(cases) >= 300
    assert {case.kind for case in cases} == set(MEASURE_OF)
    assert sum(case.kind == "live" for case in cases) >= 45
    places = [
        place
        for case in cases
        for url, outcome in case.answers.items()
        for place in (url, *(redirect.url for redirect in outcome.redirects))
        if not place.startswith("doi:")
    ]
    hosts = {re.sub(r"^https?://|[/?#:].*$", "", place) for place in places}
    assert {host for host in hosts if not OWN_HOST.search(host)} <= VENDORS


def test_every_page_file_belongs_to_a_case() -> None:
    folder = FIXTURES / "pages"
    assert {path for path in folder.glob("*/*.html") if not path.with_suffix(".json").is_file()} == set()


def test_every_stored_pair_is_whole() -> None:
    pairs = load_pairs(FIXTURES / "titles")
    names = [pair.id for pair in pairs]
    assert len(names) == len(set(names)) >= 350
    assert {pair.group for pair in pairs} == {"right", "wrong", "borderline"}
    assert all(pair.expected and page_of(pair.found) for pair in pairs)


def test_a_pair_s_page_shows_its_readings_where_they_belong() -> None:
    readings = [{"text": "Salt & sea", "source": source} for source in ("title", "h1", "og:title", "json-ld:headline")]
    page = page_of({"readings": readings, "site": "Post", "authors": ["A. Lund"], "dates": ["2011"], "text": "One.\nTwo."}).decode()
    for piece in (
        "<title>Salt &amp; sea</title>",
        "<h1>Salt &amp; sea</h1>",
        'property="og:title"',
        '"headline": "Salt & sea"',
        'content="A. Lund"',
    ):
        assert piece in page
    with pytest.raises(ValueError, match="unknown source"):
        page_of({"readings": [{"text": "x", "source": "dek"}]})


def test_a_pdf_is_written_that_a_reader_can_read() -> None:
    description = {
        "pages": [[[20, 60, 700, "Salt (and “sea”)"]], [[9, 60, 700, "p. 2", "Courier"]]],
        "info": {"Title": "Übung"},
        "xmp_title": "Salt",
    }
    body = pdf_of(description)
    assert body == pdf_of(description)
    document = pypdfium2.PdfDocument(body)
    texts = [page.get_textpage().get_text_range() for page in document]
    title = document.get_metadata_dict()["Title"]
    document.close()
    assert (texts, title) == (["Salt (and “sea”)", "p. 2"], "Übung")


def test_a_scan_has_no_text() -> None:
    document = pypdfium2.PdfDocument(pdf_of({"pages": [[]], "image": True}))
    text = document[0].get_textpage().get_text_range()
    document.close()
    assert text == ""
