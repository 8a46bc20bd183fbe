"""What judging asks, in which order, and that it stops."""

from __future__ import annotations

import pytest

from cite_check.judging.leads import neighbour_of
from cite_check.judging.questions import next_questions
from cite_check.model.evidence import Evidence
from cite_check.model.outcome import FailureKind
from cite_check.model.page import Page, SignName
from cite_check.model.target import Doi, Lead, Purpose, Question, Role, Url
from cite_check.model.verdict import Reason
from tests.unit.judging.scenes import TITLE, URL, Answer, always, asked, by_address, citation, failed, fetched, judged, page, sign

DOI = Lead(Doi("10.5555/harbour.17"), Role.DOI)
CITED = Lead(Url(URL), Role.CITED)
VARIANT = Lead(Url("https://gazette.example/variant"), Role.VARIANT)
COPY = Lead(Url("https://archive.example/copy"), Role.ARCHIVED)

SHELF = page(
    "Papers on the northern gazette's shelf",
    text="we are sorry",
    words=120,
    signs=(sign(SignName.PHRASE, "error:h1: page not found"), sign(SignName.NOINDEX)),
)
"""Half a soft 404: a heading and noindex."""


def purposes(answer: Answer, *leads: Lead) -> list[str]:
    return [one.question.purpose.value for one in asked(citation("A quiet year for the lighthouse keepers", *leads), lambda _: answer)]


def test_the_first_questions_are_the_address_and_the_doi() -> None:
    first = next_questions(citation(TITLE, CITED, VARIANT, DOI, COPY), ())
    assert first == (Question(CITED.target), Question(DOI.target))


def test_a_doi_alone_is_asked_once() -> None:
    assert next_questions(citation(TITLE, DOI), ()) == (Question(DOI.target),)


def test_a_page_that_shows_the_title_ends_the_asking() -> None:
    assert len(asked(citation(TITLE, CITED, VARIANT, COPY), always(page(TITLE)))) == 1


ASKING = [
    ("no such host", (failed(kind=FailureKind.NO_SUCH_HOST), None), ["cited", "second-look"]),
    ("a soft 404", (fetched(), page("Page not found", words=30)), ["cited", "second-look"]),
    ("parked", (fetched(), page("gazette.example is for sale", words=30)), ["cited", "second-look"]),
    ("thrown to the front page", (fetched(final="https://gazette.example/"), page("Gazette")), ["cited", "second-look"]),
    ("perhaps a soft 404", (fetched(), SHELF), ["cited", "neighbour", "second-look"]),
    ("404", (fetched(status=404), page("Not found")), ["cited"]),
    ("a wall", (fetched(status=403), page("Access Denied", words=9)), ["cited"]),
    ("silence", (failed(), None), ["cited"]),
    ("another article", (fetched(), page("Weather for tomorrow")), ["cited"]),
]


@pytest.mark.parametrize(("answer", "expected"), [case[1:] for case in ASKING], ids=[case[0] for case in ASKING])
def test_what_a_doubt_asks(answer: Answer, expected: list[str]) -> None:
    assert purposes(answer) == expected


def test_dead_leads_are_followed_by_the_next() -> None:
    gone = (fetched(status=404), page("Not found"))
    assert purposes(gone, CITED, VARIANT, COPY) == ["cited", "lead", "lead"]


def test_a_citation_that_was_not_to_be_asked_is_not_asked_elsewhere() -> None:
    assert purposes((failed(kind=FailureKind.BUDGET), None), CITED, COPY) == ["cited"]


def test_no_question_comes_twice() -> None:
    gone = (fetched(status=404), page("Not found"))
    twins = citation(TITLE, CITED, Lead(Url(URL), Role.VARIANT))
    assert len(asked(twins, lambda _: gone)) == 1


def test_a_neighbour_that_shows_the_same_page_proves_a_soft_404() -> None:
    same = page("Papers on the northern gazette's shelf", text="we are sorry there is nothing here", words=120, signs=SHELF.signs)
    assert judged(citation("A quiet year for the lighthouse keepers"), always(same)).reason is Reason.SOFT_NOT_FOUND


def test_a_neighbour_that_is_404_leaves_the_page_as_it_is() -> None:
    shelf = page("Gazette of the North: shelf", text="books and papers of the north", words=120, signs=SHELF.signs)
    answer = by_address({URL: (fetched(), shelf)}, (fetched(status=404), page("Not found")))
    assert judged(citation("A quiet year for the lighthouse keepers"), answer).reason is Reason.TITLE_DIFFERS


def test_the_neighbour_of_a_folder_is_the_same_for_all_its_pages() -> None:
    one, other = neighbour_of(Url("https://a.example/x/one.html")), neighbour_of(Url("https://a.example/x/two.html?p=1"))
    assert one == other
    assert one is not None
    assert one.url.startswith("https://a.example/x/")
    assert neighbour_of(Url("https://a.example/y/one.html")) != one
    assert neighbour_of(Url("https://a.example:8443/x/one.html")) != one
    assert neighbour_of(Doi("10.5555/x")) is None
    assert neighbour_of(Url("not an address")) is None


def refreshing(address: str) -> Page:
    return page("Moved", words=9, signs=(sign(SignName.META_REFRESH, address),))


def test_a_page_that_sends_its_reader_on_is_followed() -> None:
    onward = "https://gazette.example/archive/17"
    answer = by_address({URL: (fetched(), refreshing(onward)), onward: (fetched(onward), page(TITLE))})
    found = judged(citation(), answer)
    assert found.reason is Reason.TITLE_MATCHES
    assert [one.question.about for one in found.evidence] == [Url(URL), None]


@pytest.mark.parametrize("address", [URL, "ftp://gazette.example/x", "javascript:void(0)"])
def test_a_refresh_to_itself_or_to_no_web_page_is_not_followed(address: str) -> None:
    first = Evidence(Question(Url(URL)), fetched(), refreshing(address))
    assert all(question.purpose is not Purpose.LEAD for question in next_questions(citation(), (first,)))


def test_where_the_onward_page_is_silent_the_first_counts() -> None:
    onward = "https://gazette.example/archive/17"
    answer = by_address({URL: (fetched(), refreshing(onward))})
    assert judged(citation("A quiet year for the lighthouse keepers"), answer).reason is Reason.TITLE_DIFFERS
