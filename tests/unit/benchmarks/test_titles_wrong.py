from __future__ import annotations

import re

import pytest

from benchmarks.accuracy.pages_measures import slug_words
from benchmarks.accuracy.pages_public import GoldPage
from benchmarks.accuracy.titles_beside import BESIDE, names_its_site, page_beside
from benchmarks.accuracy.titles_wrong import WrongTitles


def page(name: str, title: str, body: bytes = b"", host: str = "www.salt.example") -> GoldPage:
    return GoldPage("own", name, f"https://{host}/{name}", body, title)


PAGES = [
    page("a", "The harbour strike of 1911", b"<title>The harbour strike of 1911</title>"),
    page("b", "The harbour strike and its dockers"),
    page("c", "Onion tart", host="news.salt.example"),
    page("d", "Silence", host="quiet.example"),
]


def wrong() -> WrongTitles:
    return WrongTitles(PAGES, [item.title for item in PAGES])


def test_the_titles_of_the_same_site_are_those_of_its_registrable_host() -> None:
    assert sorted(wrong().same_site(PAGES[0])) == ["Onion tart", "The harbour strike and its dockers"]
    assert wrong().same_site(PAGES[3]) == ()


def test_the_nearest_title_shares_most_words_and_there_may_be_none() -> None:
    assert wrong().nearest(PAGES[0]) == "The harbour strike and its dockers"
    assert wrong().nearest(PAGES[3]) is None


def test_a_title_that_the_page_shows_whole_is_not_wrong() -> None:
    shown = page(
        "a", "The harbour strike of 1911", b'<meta property="og:title" content="The Harbour Strike and its Dockers"><h1>Onion tart</h1>'
    )
    assert wrong().same_site(shown) == ()
    assert wrong().nearest(shown) is None


def test_a_number_moves_by_one_to_nine_and_stays_the_same_in_every_run() -> None:
    changed = wrong().other_number(PAGES[0])
    assert changed == wrong().other_number(PAGES[0])
    year = int(re.findall(r"\d+", changed or "")[0])
    assert 1 <= abs(year - 1911) <= 9
    assert wrong().other_number(PAGES[1]) is None


@pytest.mark.parametrize(
    ("title", "shape"), [("1,000 homes", r"\d+,\d{3} homes"), ("Room 007", r"Room 0\d\d"), ("10 lessons", r"[1-9]\d? lessons")]
)
def test_a_changed_number_keeps_its_form(title: str, shape: str) -> None:
    changed = [WrongTitles([], []).other_number(page(str(name), title)) for name in range(30)]
    assert all(text != title and re.fullmatch(shape, text or "") for text in changed)


def test_a_content_word_is_replaced_by_one_of_another_title() -> None:
    changed = (wrong().other_word(PAGES[0]) or "").split()
    assert len(changed) == len(PAGES[0].title.split())
    assert sum(one != other for one, other in zip(changed, PAGES[0].title.split(), strict=True)) == 1
    assert wrong().other_word(page("e", "It is so")) is None


@pytest.mark.parametrize(
    ("title", "url", "expected"),
    [
        ("The Salt Post", "https://www.thesaltpost.example/1", True),
        ("Daily Salt Review", "https://dsr.example/1", True),
        ("Salt Post – front page", "https://www.salt-post.example/", True),
        ("The harbour strike", "https://www.salt.example/1", False),
    ],
)
def test_a_site_s_own_name_is_known(title: str, url: str, expected: bool) -> None:  # noqa: FBT001 (a table's column)
    assert names_its_site(title, url) is expected


def test_a_page_beside_bears_its_title_and_its_site() -> None:
    assert b"<title>Page not found | Salt Post</title>" in page_beside("Page not found", "https://www.salt-post.example/x")
    assert len(BESIDE) == len(set(BESIDE)) >= 40


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("https://a.example/2021/03/ferry-sinks-off-coast.html", ("ferry", "sinks", "off", "coast")),
        ("https://a.example/news/ferry-sinks-118", ()),
        ("https://a.example/паром-затонул-у-берега", ("паром", "затонул", "у", "берега")),
        ("https://a.example/", ()),
    ],
)
def test_an_address_names_a_title_from_three_words_on(url: str, words: tuple[str, ...]) -> None:
    assert slug_words(url) == words
