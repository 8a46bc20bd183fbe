"""DOIs, asked of doi.org alone."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING

import pytest

from cite_check.model.outcome import Failed, FailureKind, Fetched, Response
from cite_check.model.policy import WebPolicy
from cite_check.web.doi import CSL_JSON, doi_url, fetch_doi
from tests.fakes import FakeClock, FakeExchange, failed, moved, response

if TYPE_CHECKING:
    from cite_check.model.outcome import Headers, Outcome

NAME = "10.5555/dawn.7"
HANDLE = f"https://doi.org/api/handles/{NAME}?type=URL"
PAGE = f"https://doi.org/{NAME}"
AGENCY = "https://agency.example/10.5555/dawn.7"
JSON: Headers = (("content-type", "application/json;charset=UTF-8"),)
RECORD = response(200, json.dumps({"type": "article-journal", "title": "Dawn"}), (("content-type", CSL_JSON),))


def handle(code: int, status: int = 200) -> Response:
    return response(status, json.dumps({"responseCode": code, "handle": NAME}), JSON)


def ask(answers: dict[object, Response | Failed], name: str = NAME) -> tuple[Outcome, FakeExchange]:
    exchange = FakeExchange(answers)
    return asyncio.run(fetch_doi(name, exchange, WebPolicy(), FakeClock())), exchange


def test_a_registered_doi_gives_its_record_and_the_publisher_is_not_asked() -> None:
    outcome, exchange = ask({HANDLE: handle(1), (PAGE, CSL_JSON): moved(AGENCY, 302), (AGENCY, CSL_JSON): RECORD})
    assert isinstance(outcome, Fetched)
    assert (outcome.requested, outcome.final, outcome.media_type) == (PAGE, AGENCY, CSL_JSON)
    assert outcome.elapsed_ms == 30
    assert [(request.url, request.accept) for request in exchange.asked] == [
        (HANDLE, "application/json"),
        (PAGE, CSL_JSON),
        (AGENCY, CSL_JSON),
    ]


@pytest.mark.parametrize("answer", [handle(100, 404), handle(100), response(404, b"", JSON), response(404, b"{}", JSON)])
def test_an_unregistered_doi_is_a_404_of_the_handle_service(answer: Response) -> None:
    outcome, exchange = ask({HANDLE: answer})
    assert isinstance(outcome, Fetched)
    assert (outcome.requested, outcome.final, outcome.status) == (PAGE, HANDLE, 404)
    assert len(exchange.asked) == 1


@pytest.mark.parametrize(
    "record",
    [
        response(404, b"{}", JSON),
        response(200, b"<html>the publisher</html>"),
        response(200, b"{cut", (("content-type", CSL_JSON),)),
        response(200, b"[]", (("content-type", CSL_JSON),)),
        response(200, b"[" * 100_000, (("content-type", CSL_JSON),)),
        response(406),
        failed(PAGE, FailureKind.TIMEOUT),
    ],
)
@pytest.mark.parametrize("code", [1, 200])
def test_a_registered_doi_without_a_record_gives_the_handles_own_answer(record: Response | Failed, code: int) -> None:
    outcome, _ = ask({HANDLE: handle(code), (PAGE, CSL_JSON): record})
    assert isinstance(outcome, Fetched)
    assert (outcome.requested, outcome.final, outcome.status, outcome.media_type) == (PAGE, HANDLE, 200, "application/json")


@pytest.mark.parametrize(
    "answer",
    [
        response(404, b"<html>Not found</html>"),
        response(410, b"<html>Gone</html>"),
        response(200, b"<html>Please log in to the hotel's network</html>"),
        response(200, b"{}", JSON),
        handle(2),
    ],
)
def test_what_is_no_handle_services_answer_is_never_read_as_unregistered(answer: Response) -> None:
    outcome, _ = ask({HANDLE: answer})
    assert isinstance(outcome, Failed)
    assert (outcome.kind, outcome.requested, outcome.hop) == (FailureKind.BAD_ANSWER, PAGE, HANDLE)


@pytest.mark.parametrize("status", [403, 429, 500, 503])
def test_a_refusal_or_a_fault_is_given_as_it_is(status: int) -> None:
    outcome, _ = ask({HANDLE: response(status)})
    assert isinstance(outcome, Fetched)
    assert (outcome.requested, outcome.status) == (PAGE, status)


def test_a_failure_is_given_as_it_is() -> None:
    outcome, _ = ask({HANDLE: failed(HANDLE, FailureKind.DNS_TROUBLE)})
    assert isinstance(outcome, Failed)
    assert (outcome.kind, outcome.requested, outcome.hop) == (FailureKind.DNS_TROUBLE, PAGE, HANDLE)


@pytest.mark.parametrize(
    ("name", "url"),
    [
        ("10.1000/182", "https://doi.org/10.1000/182"),
        (
            "10.1002/(sici)1096-8644(199605)100:1<1::aid-ajpa1>3.0.co;2-#",
            "https://doi.org/10.1002/(sici)1096-8644(199605)100:1%3C1::aid-ajpa1%3E3.0.co;2-%23",
        ),
        ("10.5555/a b?c%d", "https://doi.org/10.5555/a%20b%3Fc%25d"),
        ("10.5555/ünï", "https://doi.org/10.5555/%C3%BCn%C3%AF"),
    ],
)
def test_a_dois_odd_characters_are_escaped(name: str, url: str) -> None:
    assert doi_url(name) == url
    _, exchange = ask({}, name)
    assert exchange.urls == [url.replace("doi.org/", "doi.org/api/handles/") + "?type=URL"]
