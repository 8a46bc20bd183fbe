"""Soft 404s and deep links thrown to a front page: the clues that need no more than one answer, and the one that needs a neighbour."""

from __future__ import annotations

import pytest

from cite_check.judging.lost_pages import front_page, soft_not_found
from cite_check.judging.thresholds import CERTAIN, THROWN
from cite_check.model.evidence import Evidence
from cite_check.model.page import SignName
from cite_check.model.target import Purpose, Question, Url
from cite_check.model.verdict import Reason
from tests.unit.judging.scenes import always, citation, fetched, judged, page, sign

HOST = "https://gazette.example"


@pytest.mark.parametrize("query", ["?redirected=404", "?error=page-not-found", "?utm_source=old-links", "?ref=archive", ""])
def test_a_root_that_is_told_why_is_the_front_page(query: str) -> None:
    assert front_page(fetched(final=f"{HOST}/{query}"), page("Gazette")).weight >= THROWN


@pytest.mark.parametrize("query", ["?p=1823", "?article=harbour-strike", "?id=404"])
def test_a_root_whose_query_names_a_page_is_none(query: str) -> None:
    assert front_page(fetched(final=f"{HOST}/{query}"), page("Gazette")).weight < THROWN


def test_an_answer_of_a_few_plain_words() -> None:
    assert soft_not_found(fetched(), page(text="file not found", words=3), None).weight >= CERTAIN
    assert soft_not_found(fetched(), page(text="low tide at noon", words=4), None).weight < CERTAIN


SHORT = page("Gazette", text="nothing to see", words=3, signs=(sign(SignName.NOINDEX),))


def test_a_short_page_of_no_work_is_asked_for_beside_it() -> None:
    beside = Evidence(Question(Url(f"{HOST}/2021/08/17/x"), Purpose.NEIGHBOUR), fetched(), SHORT)
    assert soft_not_found(fetched(), SHORT, None).weight < CERTAIN <= soft_not_found(fetched(), SHORT, beside).weight
    assert judged(citation(), always(SHORT)).reason is Reason.SOFT_NOT_FOUND


def test_a_short_page_of_another_work_is_a_mismatch_whatever_stands_beside_it() -> None:
    other = page("Ten kitchen gadgets you need this year", text="ten gadgets", words=90)
    assert judged(citation(), always(other)).reason is Reason.TITLE_DIFFERS
