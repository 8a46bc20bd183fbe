from __future__ import annotations

from cite_check.citing.leads import Address, sort_addresses
from cite_check.model.target import Doi, Lead, Role, Url


def test_cited_then_variants_then_doi_then_archive() -> None:
    found = sort_addresses([Address("https://a.example/x", ("https://a.example/y",)), Address("https://perma.cc/8TAQ-0000")], "10.5555/x")
    assert found.leads == (
        Lead(Url("https://a.example/x"), Role.CITED),
        Lead(Url("https://a.example/y"), Role.VARIANT),
        Lead(Doi("10.5555/x"), Role.DOI),
        Lead(Url("https://perma.cc/8TAQ-0000"), Role.ARCHIVED),
    )
    assert (found.url, found.archive_url) == ("https://a.example/x", "https://perma.cc/8TAQ-0000")


def test_href_comes_before_the_printed_url_where_they_differ() -> None:
    found = sort_addresses([Address("https://b.example/x", href=True), Address("https://a.example/x")])
    assert [lead.target for lead in found.leads] == [Url("https://b.example/x"), Url("https://a.example/x")]
    assert found.url == "https://a.example/x"


def test_a_wayback_url_alone_gives_its_original_first() -> None:
    archived = "https://web.archive.org/web/2020/https://a.example/x"
    found = sort_addresses([Address(archived)])
    assert found.leads == (Lead(Url("https://a.example/x"), Role.CITED), Lead(Url(archived), Role.ARCHIVED))
    assert (found.url, found.archive_url) == ("https://a.example/x", archived)


def test_a_doi_url_is_a_doi() -> None:
    found = sort_addresses([Address("https://doi.org/10.5555/X")])
    assert found.leads == (Lead(Doi("10.5555/x"), Role.DOI),)
    assert (found.url, found.doi) == ("https://doi.org/10.5555/X", "10.5555/x")


def test_an_opaque_archive_alone_is_what_is_cited() -> None:
    found = sort_addresses([Address("https://perma.cc/8TAQ-0000")])
    assert found.leads == (Lead(Url("https://perma.cc/8TAQ-0000"), Role.CITED),)
    assert found.archive_url is None
