from __future__ import annotations

import pytest

from tests.unit.citing.test_cite import only


@pytest.mark.parametrize(
    ("text", "container", "issue", "page"),
    [
        ("Nord-Probleme (Bonn), Nr. 10/1968, S. 218-228.", "Nord-Probleme", "10", "218-228"),
        ("Hafenblatt 12/1968, S. 12.", "Hafenblatt", "12", "12"),
        ("Aus Politik und Küste. Beilage zum WATT 47/2009, 9-14.", "Aus Politik und Küste. Beilage zum WATT", "47", "9-14"),
    ],
)
def test_an_issue_without_an_article_is_cited_by_its_periodical(text: str, container: str, issue: str, page: str) -> None:
    item = only(text).item
    assert (item.container_title, item.issue, item.page) == (container, issue, page)
    assert item.title is None
    assert item.author == ()


def test_an_article_in_such_an_issue_keeps_its_title() -> None:
    item = only("Der Deich – eine tote Sache. Interview mit dem Spiegel (Hamburg), Nr. 37/1980, S. 127-133, hier S. 129.").item
    assert item.title == "Der Deich – eine tote Sache"
