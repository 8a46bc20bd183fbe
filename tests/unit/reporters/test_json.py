from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator

from cite_check.model.view import View
from cite_check.reporters.json import render
from cite_check.reporters.schema import schema
from tests.unit.reporters import samples

if TYPE_CHECKING:
    from collections.abc import Callable

    from cite_check.model.report import Report

SCHEMA = json.loads(schema())


def load(report: Report) -> Any:  # noqa: ANN401 -- a parsed report is whatever JSON holds
    return json.loads(render(report, View()))


def citation(loaded: Any, note: str, index: int = 1) -> Any:  # noqa: ANN401 -- as above
    return next(c for c in loaded["documents"][0]["citations"] if (c["note"], c["index"]) == (note, index))


@pytest.mark.parametrize("name", samples.ALL)
def test_every_report_obeys_the_schema(name: str) -> None:
    loaded = load(samples.ALL[name]())
    errors = [error.message for error in Draft202012Validator(SCHEMA).iter_errors(loaded)]
    assert errors == []


def test_the_head_of_the_report() -> None:
    loaded = load(samples.checked())
    assert loaded["schema_version"] == "1.0"
    assert loaded["tool"]["name"] == "cite-check"
    assert (loaded["started"], loaded["finished"]) == ("2026-11-23T09:00:00Z", "2026-11-23T09:00:21Z")
    assert (loaded["complete"], loaded["offline"]) == (True, False)
    assert loaded["notices"] == [{"rule": "proxy", "message": "Names were resolved by the proxy."}]


def test_the_summary_counts_every_verdict_once() -> None:
    summary = load(samples.checked())["summary"]
    assert summary == {
        "documents": 1,
        "notes": 13,
        "citations": 13,
        "targets": 10,
        "links_in_text": 1,
        "live": 5,
        "mismatched": 1,
        "dead": 2,
        "blocked": 1,
        "unreachable": 1,
        "unlinked": 2,
        "unchecked": 1,
        "remarks": 2,
    }


def test_a_citation_tells_what_was_cited_and_what_was_found() -> None:
    found = citation(load(samples.checked()), "2")
    assert found["item"] == {
        "type": "article-newspaper",
        "title": "Tide Tables for the Outer Harbour",
        "container-title": "Harbour Gazette",
        "author": [{"family": "Marrow", "given": "Ines"}],
        "issued": {"date-parts": [[2021, 3, 4]]},
        "URL": "https://gazette.example/2021/tides",
    }
    assert found["found"]["title"] == "Tide Tables for the Outer Harbour"
    assert found["found"]["container-title"] == "Harbour Gazette"
    assert (found["verdict"], found["reason"], found["score"], found["locator"]) == ("live", "title-matches", 1.0, "7")
    assert found["evidence"][0]["redirects"] == [
        {"status": 301, "url": "https://gazette.example/2021/harbour/tide-tables-for-the-outer-harbour"}
    ]
    assert found["evidence"][0]["title_source"] == "og:title"
    assert found["suggestions"][0]["kind"] == "redirect"


def test_keys_are_present_where_there_is_nothing_to_say() -> None:
    silent = citation(load(samples.checked()), "10")
    assert silent["antecedent"] is None
    assert silent["found"] is None
    assert silent["score"] is None
    assert silent["evidence"] == silent["remarks"] == silent["suggestions"] == []


def test_a_back_reference_names_its_antecedent_and_an_ambiguous_one_its_candidates() -> None:
    loaded = load(samples.checked())
    assert citation(loaded, "3")["antecedent"] == {"note": "1", "index": 1}
    assert citation(loaded, "11")["candidates"] == [{"note": "1", "index": 1}, {"note": "4", "index": 1}]


def test_a_failure_has_its_kind_and_no_status() -> None:
    evidence = citation(load(samples.checked()), "9")["evidence"][0]
    assert (evidence["status"], evidence["final"], evidence["error"]) == (None, None, "timeout")
    assert evidence["error_detail"] == "no answer within 15 s"
    assert evidence["failed_at"] == "https://pilot.example/letters"


def test_a_remark_without_a_place_stands_where_its_citation_stands() -> None:
    found = citation(load(samples.checked()), "4")
    assert found["remarks"][0]["position"] == found["position"]
    assert found["position"]["line"] == 43


def test_the_places_of_fields_hold_in_the_written_text_though_a_secret_was_taken_out() -> None:
    loaded = load(samples.checked())
    texts = {note["id"]: note["text"] for note in loaded["documents"][0]["notes"]}
    for cited in loaded["documents"][0]["citations"]:
        for field in cited["fields"]:
            assert texts[cited["note"]][field["start"] : field["end"]] == cited["item"]["title"]
    assert "abc123" not in json.dumps(loaded)


def test_a_document_that_could_not_be_read_says_why() -> None:
    unread = load(samples.several())["documents"][1]
    assert unread["error"] == "docs/b.pdf is no PDF, though its name says so."
    assert (unread["format"], unread["notes"], unread["citations"], unread["problems"]) == (None, [], [], [])


@pytest.mark.parametrize("make", samples.ALL.values(), ids=samples.ALL.keys())
def test_no_byte_of_the_report_can_steer_a_terminal_and_no_secret_is_in_it(make: Callable[[], Report]) -> None:
    written = render(make(), View())
    assert all(byte == 0x0A or 0x20 <= byte < 0x7F for byte in written)
    assert b"hunter2" not in written
    assert b"\\udcff" not in written
