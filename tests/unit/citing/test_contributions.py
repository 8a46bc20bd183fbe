from __future__ import annotations

import pytest

from cite_check.citing.cite import cite
from tests.unit.citing.notes import document
from tests.unit.citing.saying import said

BOOK = "N. Behrend und J. Harms (Hrsg.), Rechtsverfahren am Strom, Hamburg 1971."


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Anna Tölle/Martin Dieck, Übergänge an der Küste, in: N. Behrend/J. Harms (Anm. 1), S. 349-384.", "Übergänge an der Küste"),
        ("Schily, Otto 2006: Allianzen gegen Strandraub, in: Behrend/Harms: a.a.O., S. 7-16.", "Allianzen gegen Strandraub"),
        ("Moll, Der Streit, in: Behrend/Harms (Hrsg.), a.a.O. (Fn. 1), S. 3.", "Der Streit"),
    ],
)
def test_a_contribution_keeps_its_title_and_stands_for_its_book(text: str, title: str) -> None:
    cited = cite(document(BOOK, text))[1]
    assert said(cited)["title"] == title
    assert cited.antecedent is not None
    assert cited.antecedent.note == "1"
