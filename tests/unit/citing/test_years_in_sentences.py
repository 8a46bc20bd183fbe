from __future__ import annotations

import pytest

from cite_check.citing.flatten import flatten
from cite_check.citing.sheet import read_sheet
from cite_check.citing.years_in_sentences import cited_in_sentence
from tests.unit.citing.notes import note


@pytest.mark.parametrize(
    ("text", "works"),
    [
        ("Der Satz stammt von Lohse (1980, S. 33).", ["Lohse (1980, S. 33)"]),
        (
            "Neither Prowse (1969) nor Gathercole and Lunt (1974) found it, and in a later study Obuya (1981: 33) did.",
            ["Gathercole and Lunt (1974)", "Obuya (1981: 33)"],
        ),
        ("Man hat mir vorgehalten (Niebergall 1980, S. 502), ich hätte das unterschätzt. Das mag sein.", ["Niebergall 1980, S. 502"]),
        ("Zwischen der Revolution (1848) und dem Krieg (1870) wuchs die Stadt kaum.", []),
        ("The Economist (2006, 6): Chasing the Rainbow, 8 April 2006.", []),
        ("Trenin, Die dritte Phase, in: Pro et Contra, (2000) 2, S. 719.", []),
    ],
)
def test_a_sentence_gives_works_by_author_and_year(text: str, works: list[str]) -> None:
    sheet = read_sheet(flatten(note("1", text)))
    assert [text[start:stop] for start, stop in cited_in_sentence(sheet, 0, len(text))] == works
