from __future__ import annotations

import pytest

from tests.unit.citing.test_cite import only


@pytest.mark.parametrize(
    ("text", "body", "title"),
    [
        ("HARBOUR SAFETY BD., COLD WATER DEATHS 4 (2016), https://hsb.example/cwd.pdf.", "HARBOUR SAFETY BD.", "COLD WATER DEATHS"),
        ("TIDE LAW COMM’N, HARBOUR COURTS 12 (1987).", "TIDE LAW COMM’N", "HARBOUR COURTS"),
    ],
)
def test_a_body_in_capitals_is_the_author_of_its_report(text: str, body: str, title: str) -> None:
    item = only(text).item
    assert ([name.literal for name in item.author], item.title) == ([body], title)
