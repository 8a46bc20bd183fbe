from __future__ import annotations

import pytest

from cite_check.citing.identifiers import doi_of, find_identifiers, is_isbn


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("doi:10.5555/0304-3975(94)00281-M.", "DOI", "10.5555/0304-3975(94)00281-m"),
        ("DOI 10.5555/ABC.12, *†", "DOI", "10.5555/abc.12"),
        ("(doi: 10.5555/x[1])", "DOI", "10.5555/x[1]"),
        ("arXiv:2001.01234v2 [cs.CL]", "arxiv", "2001.01234"),
        ("arXiv:hep-th/9901001", "arxiv", "hep-th/9901001"),
        ("PMID: 12345678", "PMID", "12345678"),
        ("ISBN 978-0-521-63338-3.", "ISBN", "9780521633383"),
    ],
)
def test_identifiers_have_one_spelling(text: str, name: str, value: str) -> None:
    assert [(found.name, found.value) for found in find_identifiers(text)] == [(name, value)]


def test_an_isbn_needs_its_check_digit() -> None:
    assert is_isbn("080442957X")
    assert not is_isbn("9780521633384")
    assert not is_isbn("12345")


@pytest.mark.parametrize(
    ("url", "doi"),
    [
        ("https://doi.org/10.5555/ABC", "10.5555/abc"),
        ("http://dx.doi.org/10.5555/a%2Fb", "10.5555/a/b"),
        ("https://a.example/10.5555/x", None),
    ],
)
def test_a_resolver_url_names_a_doi(url: str, doi: str | None) -> None:
    assert doi_of(url) == doi
