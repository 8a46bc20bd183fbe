from __future__ import annotations

from dataclasses import replace

from cite_check.citing.cite import cite
from cite_check.citing.flatten import FIELD_LIMIT
from cite_check.model.citation import Certainty
from cite_check.model.document import Document
from cite_check.model.item import Item
from cite_check.model.target import Doi, Url
from tests.unit.citing.notes import document, note


def test_given_items_are_taken_as_said() -> None:
    given = replace(
        note("1", "whatever stands here"), given=(Item(title="Tides", url="https://a.example/x"), Item(title="Ebb", doi="10.5555/X"))
    )
    first, second = cite(Document("a", "wiki", (given,)))
    assert (first.item.title, first.certainty, first.leads[0].target) == ("Tides", Certainty.SURE, Url("https://a.example/x"))
    assert (second.item.doi, second.leads[0].target) == ("10.5555/x", Doi("10.5555/x"))


def test_behind_an_overlong_text_only_addresses_are_read() -> None:
    words = "word " * (FIELD_LIMIT // 5)
    (found,) = cite(document(f"{words}Ann Lee, “Tides,” https://a.example/x."))
    assert (found.item.title, found.item.url, found.certainty) == (None, "https://a.example/x", Certainty.GUESS)
    assert found.text == "https://a.example/x"
