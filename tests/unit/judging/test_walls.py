"""Walls that are told by a path, by a few words or by a status; and pages that only look like them."""

from __future__ import annotations

import pytest

from cite_check.judging.walls import login, wordy_challenge
from cite_check.model.page import Page, SignName
from cite_check.model.verdict import Reason
from tests.unit.judging.scenes import always, citation, fetched, judged, page, sign

HOST = "https://gazette.example"


@pytest.mark.parametrize(
    "path", ["/login", "/action/ssostart?redirectUri=x", "/shibboleth/wayf", "/institutional-login/", "/oauth2/authorize"]
)
def test_a_page_sent_to_a_login(path: str) -> None:
    assert login(fetched(final=HOST + path), page("Gazette")) is not None


@pytest.mark.parametrize("path", ["/ssostartled", "/essays/on-login-screens", "/wayfarers/"])
def test_paths_that_only_sound_so(path: str) -> None:
    assert login(fetched(final=HOST + path), page("Wayfarers of the north")) is None


FORUM = (sign(SignName.LOGIN_FORM), sign(SignName.PHRASE, "login:text: you are not logged in"))


def test_a_forum_that_asks_for_a_login_in_many_words() -> None:
    assert login(fetched(), page("Loom Boards", words=110, signs=FORUM)) is not None
    assert login(fetched(), page("Loom Boards", words=110, signs=FORUM[1:])) is None
    assert login(fetched(), page("Warp tension keeps slipping every week", words=110, signs=FORUM)) is None


STATUSES = [
    (403, page("403 Forbidden", words=9), Reason.REFUSED),
    (429, page("Too Many Requests", words=9), Reason.TOO_MANY_REQUESTS),
    (403, page("Access Denied", words=9), Reason.CHALLENGE),
    (200, page("403 Forbidden", words=9), Reason.CHALLENGE),
    (200, page("451: Unavailable due to legal reasons", words=60), Reason.CHALLENGE),
]


@pytest.mark.parametrize(("status", "shown", "reason"), STATUSES)
def test_a_title_that_only_repeats_the_status_is_no_check_for_robots(status: int, shown: Page, reason: Reason) -> None:
    assert judged(citation(), always(shown, status=status)).reason is reason


def test_an_unknown_status_has_no_words_to_repeat() -> None:
    assert wordy_challenge(page("Access Denied", words=9), 499) is not None
