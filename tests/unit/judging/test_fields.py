"""Author, date and container: agreeing, differing, or not said."""

from __future__ import annotations

import pytest

from cite_check.judging.fields import author_agreement, container_agreement, date_agreement, exact_date, known_words
from cite_check.model.item import Item, Name, PartialDate
from cite_check.model.match import Agreement
from cite_check.model.page import DateReading, Page, PageKind
from tests.unit.judging.scenes import URL

AGREES, DIFFERS, UNKNOWN = Agreement.AGREES, Agreement.DIFFERS, Agreement.UNKNOWN
PLAIN = "https://gazette.example/a/1823301"


def shown(*authors: Name, dates: tuple[PartialDate, ...] = (), sites: tuple[str, ...] = (), text: str = "") -> Page:
    return Page(PageKind.HTML, authors=authors, dates=tuple(DateReading(date, "meta") for date in dates), sites=sites, text=text)


AUTHORS = [
    ("the surname is the page's", Name("Okafor", "Ada"), shown(Name("Okafor", "A.")), AGREES),
    ("a particle", Name("van den Berg"), shown(Name("van den Berg", "Jo")), AGREES),
    ("accents", Name("Müller"), shown(Name(literal="Lea Muller")), AGREES),
    ("a slip", Name("Okaffor"), shown(Name("Okafor")), AGREES),
    ("a byline in the text", Name("Okafor"), shown(text="harbour strike ends by ada okafor 17 august"), AGREES),
    ("a body", Name(literal="Coast Watch"), shown(Name(literal="Coast Watch")), AGREES),
    ("another person", Name("Okafor"), shown(Name("Brandt", "Lea")), DIFFERS),
    ("the site as author", Name("Okafor"), shown(Name(literal="Northern Gazette"), sites=("Northern Gazette",)), UNKNOWN),
    ("a page without authors", Name("Okafor"), shown(), UNKNOWN),
]


@pytest.mark.parametrize(("author", "page", "expected"), [case[1:] for case in AUTHORS], ids=[case[0] for case in AUTHORS])
def test_authors(author: Name, page: Page, expected: Agreement) -> None:
    assert author_agreement(Item(author=(author,)), page) is expected


def test_one_of_several_authors_is_enough() -> None:
    assert author_agreement(Item(author=(Name("Brandt"), Name("Okafor"))), shown(Name("Okafor"))) is AGREES


DATES = [
    ("the day", PartialDate(2021, 8, 17), (PartialDate(2021, 8, 17),), PLAIN, AGREES),
    ("a day later", PartialDate(2021, 8, 31), (PartialDate(2021, 9, 1),), PLAIN, AGREES),
    ("over the year's end", PartialDate(2021, 12, 31), (PartialDate(2022, 1, 1),), PLAIN, AGREES),
    ("the year alone", PartialDate(2021), (PartialDate(2021, 8, 17),), PLAIN, AGREES),
    ("the month", PartialDate(2021, 8), (PartialDate(2021, 8, 17),), PLAIN, AGREES),
    ("one of several", PartialDate(2021, 8, 17), (PartialDate(2023, 1, 1), PartialDate(2021, 8, 17)), PLAIN, AGREES),
    ("in the address", PartialDate(2021, 8, 17), (), URL, AGREES),
    ("in the address, by a month's name", PartialDate(2022, 9, 6), (), "https://a.example/2022/sep/06/x", AGREES),
    ("another day", PartialDate(2021, 8, 17), (PartialDate(2021, 8, 27),), PLAIN, DIFFERS),
    ("another month", PartialDate(2021, 8), (PartialDate(2021, 9, 17),), PLAIN, DIFFERS),
    ("another year", PartialDate(2019), (PartialDate(2021, 9, 17),), PLAIN, DIFFERS),
    ("no such day", PartialDate(2021, 2, 31), (PartialDate(2021, 2, 28),), PLAIN, DIFFERS),
    ("a page without a date", PartialDate(2021), (), PLAIN, UNKNOWN),
    ("a note without a year", PartialDate(literal="n.d."), (PartialDate(2021),), PLAIN, UNKNOWN),
    ("a month that is none", PartialDate(2021, 8, 17), (), "https://a.example/2021/77/x", AGREES),
]  # fmt: skip


@pytest.mark.parametrize(("cited", "dates", "url", "expected"), [case[1:] for case in DATES], ids=[case[0] for case in DATES])
def test_dates(cited: PartialDate, dates: tuple[PartialDate, ...], url: str, expected: Agreement) -> None:
    assert date_agreement(Item(issued=cited), shown(dates=dates), url) is expected


def test_a_note_without_a_date() -> None:
    assert date_agreement(Item(), shown(dates=(PartialDate(2021),)), URL) is UNKNOWN


@pytest.mark.parametrize(("cited", "expected"), [(PartialDate(2021, 8, 17), True), (PartialDate(2021, 8), False), (None, False)])
def test_only_a_day_is_exact(cited: PartialDate | None, expected: bool) -> None:  # noqa: FBT001 - a value under test
    assert exact_date(Item(issued=cited), shown(dates=(PartialDate(2021, 8, 17),)), PLAIN) is expected


CONTAINERS = [
    ("the site's name", Item(container_title="The Northern Gazette"), ("Northern Gazette",), PLAIN, AGREES),
    ("the host", Item(container_title="Gazette"), (), PLAIN, AGREES),
    ("the host's initials", Item(publisher="United Institute of Coasts"), (), "https://www.uioc.example/x", AGREES),
    ("another name", Item(container_title="Coast Quarterly"), ("Northern Gazette",), PLAIN, DIFFERS),
    ("a page that gives none", Item(container_title="Coast Quarterly"), (), PLAIN, UNKNOWN),
    ("a publisher is no site", Item(publisher="Harbour Press"), ("Northern Gazette",), PLAIN, UNKNOWN),
    ("a note that gives none", Item(), ("Northern Gazette",), PLAIN, UNKNOWN),
]


@pytest.mark.parametrize(("item", "sites", "url", "expected"), [case[1:] for case in CONTAINERS], ids=[case[0] for case in CONTAINERS])
def test_containers(item: Item, sites: tuple[str, ...], url: str, expected: Agreement) -> None:
    assert container_agreement(item, shown(sites=sites), url) is expected


def test_words_of_names_are_known() -> None:
    known = known_words(Item(container_title="The Northern Gazette"), shown(sites=("Coast & Sea",)), "https://www.press.example/x")
    assert {"northern", "gazette", "coast", "sea", "press"} <= known
    assert "the" not in known
