"""Domains that stand empty, are for sale or serve another trade; and living pages that look like them."""

from __future__ import annotations

import pytest

from cite_check.judging.lost_domains import parked, taken_over
from cite_check.judging.match import match
from cite_check.judging.thresholds import CERTAIN, DOUBTFUL, TAKEN_OVER
from cite_check.judging.trades import how_often, trade_words
from cite_check.model.evidence import Evidence
from cite_check.model.item import Item, Name
from cite_check.model.page import Page, Reading
from cite_check.model.target import Purpose, Question, Url
from cite_check.model.verdict import Reason
from tests.unit.judging.scenes import always, citation, fetched, judged, page

EMPTY = [
    (
        "the host's name and a sentence",
        page("gazette.example", text="el dominio gazette example ha sido registrado por un cliente", words=12),
    ),
    ("a notice that names the host", page("The domain gazette.example has expired", "gazette.example", words=20)),
    ("two notices", page("Interested in gazette.example?", "gazette.example is for sale", words=30)),
    ("a notice and a sentence", page("Domænet er reserveret", text="domaenet er registreret af en kunde", words=10)),
]
LIVING = [
    ("the host's name alone", page("gazette.example", text="news of the harbour every day", words=60)),
    ("half of an article's title", page("Domain expired: how to get it back", Reading("Domain expired", "title", trimmed=True), words=80)),
    ("a notice on a long page", page("Dette domæne er reserveret", text="domaenet er reserveret " * 200, words=600)),
    ("a shop at its own name", page("Sale at gazette.example", text="buy now free offer", words=40)),
]


@pytest.mark.parametrize("shown", [case[1] for case in EMPTY], ids=[case[0] for case in EMPTY])
def test_a_domain_that_stands_empty(shown: Page) -> None:
    assert parked(fetched(), shown).weight >= CERTAIN


@pytest.mark.parametrize("shown", [case[1] for case in LIVING], ids=[case[0] for case in LIVING])
def test_a_page_that_only_looks_so(shown: Page) -> None:
    assert parked(fetched(), shown).weight < CERTAIN


CITED = Item(title="A quiet year for the lighthouse keepers")
SHOP = page("スニーカー 激安 通販 送料無料", text="セール 価格 カート 割引 送料無料", words=40)


def weight(cited: Item, shown: Page, neighbour: Evidence | None = None) -> float:
    """What speaks for a stranger at the cited address."""
    return taken_over(cited, fetched(), shown, match(cited, shown, "https://gazette.example/x"), neighbour).weight


def test_a_shop_in_another_script_is_doubtful_until_a_made_up_address_shows_it_too() -> None:
    beside = Evidence(Question(Url("https://gazette.example/made-up"), Purpose.NEIGHBOUR), fetched(), SHOP)
    assert DOUBTFUL <= weight(CITED, SHOP) < TAKEN_OVER <= weight(CITED, SHOP, beside)
    assert judged(citation(CITED), always(SHOP)).reason is Reason.TAKEN_OVER


def test_an_honest_shop_in_another_script_is_no_stranger() -> None:
    assert weight(CITED, page("北の島の藍染め作業着", text="価格 送料無料 カート", words=40)) == 0


def test_a_page_by_the_cited_author_is_no_stranger() -> None:
    cited = Item(title="Lucky numbers", author=(Name(family="Lund"),))
    assert weight(cited, page("Casino slots and a jackpot", text="by tomas lund casino")) == 0


def test_a_work_about_a_trade_may_be_cited() -> None:
    shown = page("Online casino and poker: a jackpot for whom?")
    assert weight(Item(title="Casinos and their towns"), shown) < weight(CITED, shown)
    assert weight(Item(title="Casinos and their towns"), shown) == 0


def test_words_of_trades_are_found_with_and_without_blanks() -> None:
    assert trade_words("situs slot gacor") == {"betting": ["slot", "gacor", "situs"]}
    assert trade_words("皇冠百家乐入口") == {"betting": ["百家乐"]}
    assert trade_words("the slots of the lighthouse") == {"betting": ["slots"]}
    assert trade_words("slotted spoons") == {}
    assert how_often("betting", "casino and casino and 百家乐百家乐") == 4
