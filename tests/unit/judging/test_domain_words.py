"""Notices that a domain is parked, lapsed or for sale, in many languages, and titles that only speak of domains."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cite_check.judging.domain_words import is_host, is_notice, names_of, says_of_domain
from cite_check.text import fold

HOSTS = names_of("www.ropewalk.example", "ropewalk.example")
NOTICES = """ropewalk.example is registered and parked|The domain ropewalk.example has expired|This domain name is suspended
    ropewalk.example - Registered with Namevault|ropewalk.example - ropewalk resources and information|Interested in ropewalk.example?
    This site is currently suspended|Diese Domain ist abgelaufen|ropewalk.example steht zum Verkauf|Ce nom de domaine est à vendre
    ropewalk.example a expiré|Este dominio ha caducado|El dominio ropewalk.example está aparcado|Questo dominio è scaduto
    O domínio ropewalk.example está à venda|Dit domein is verlopen|Domænet er reserveret|Domänen är till salu|Domena wygasła
    Doména ropewalk.example je zaparkována|Домен ropewalk.example продаётся|Этот домен припаркован|Bu alan adı satılıktır
    Domain ini telah kedaluwarsa|A domain név regisztrált|هذا النطاق للبيع|该域名已过期|您访问的域名可以转让
    このドメインは販売中です|이 도메인은 만료되었습니다|โดเมนนี้หมดอายุแล้ว"""
WORKS = """Domain expired: how to get it back|Who owns a domain name?|The domain of the bees|Sale at ropewalk.example|Ropewalk
    Offers | ropewalk.example|Reserved names: a policy|Buy ropewalk.example honey|Was tun, wenn eine Domain abgelaufen ist?
    Dominio público y libros caducados|域名到期了怎么办|Ropewalk sale|ropewalk.example|The account of the ropewalk|Registered voters
    Публичный домен и его границы|The parked car"""


def titles_of(listed: str) -> list[str]:
    """The titles of a list: one bar parts two of them, a bar between blanks belongs to a title."""
    kept = listed.replace(" | ", "\0")
    return [title.strip().replace("\0", " | ") for line in kept.split("\n") for title in line.split("|") if title.strip()]


@pytest.mark.parametrize("title", titles_of(NOTICES))
def test_notices(title: str) -> None:
    assert is_notice(title, HOSTS)


@pytest.mark.parametrize("title", titles_of(WORKS))
def test_works_that_speak_of_domains(title: str) -> None:
    assert not is_notice(title, HOSTS)


def test_a_host_is_its_name_and_nothing_more() -> None:
    assert is_host("www.ropewalk.example", HOSTS)
    assert is_host("Ropewalk.Example", HOSTS)
    assert not is_host("Ropewalk", HOSTS)
    assert not is_host("ropewalk.example news", HOSTS)


TEXTS = [
    ("Este dominio ha sido registrado por un cliente.", True),
    ("The domain name is pending renewal or deletion.", True),
    ("您访问的域名已过期，请续费。", True),
    ("The public domain of the river is old, and nobody knows who first fished it.", False),
    ("We sell rope; buy now, offer ends soon.", False),
]


@pytest.mark.parametrize(("text", "says"), TEXTS)
def test_what_a_text_says_of_its_domain(text: str, says: bool) -> None:  # noqa: FBT001 - a table's column
    assert (says_of_domain(fold(text)) is not None) is says


@given(st.text(max_size=80))
def test_any_title_can_be_asked(title: str) -> None:
    assert is_notice(title, HOSTS) in {True, False}
