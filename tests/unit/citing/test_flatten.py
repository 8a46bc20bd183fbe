"""Markup, broken words and stray blanks leave the flat text; every place of it still lies in the note."""

from __future__ import annotations

import pytest

from cite_check.citing.flatten import flatten
from cite_check.model.document import Span
from tests.unit.citing.notes import note


@pytest.mark.parametrize(
    ("text", "flat"),
    [
        ("Ann Lee, *Tides*, 7.", "Ann Lee, Tides, 7."),
        ("[Tides](https://a.example/t) of 2020", "Tides of 2020"),
        ("inter-\nnational", "international"),
        ("inter-\n   national", "international"),
        ("inter\u00ad\nNational", "interNational"),
        ("Anglo-\nSaxon", "Anglo-Saxon"),
        ("pp. 406-\n07", "pp. 406-07"),
        ("https://a.example/fault-\nlines", "https://a.example/fault-\nlines"),
        ("Basin .Sci ,vol 3( 1979 )", "Basin. Sci, vol 3(1979)"),
        ("one , stray", "one , stray"),
    ],
)
def test_the_flat_text(text: str, flat: str) -> None:
    found = flatten(note("1", text))
    assert found.text == flat
    assert len(found.origin) == len(flat) + 1
    assert list(found.origin) == sorted(found.origin)


def test_a_span_leads_back_to_the_note() -> None:
    text = "*Bay News*, inter-\nnational, 7."
    found = flatten(note("1", text))
    (italic,) = found.italics
    start = found.text.index("international")
    span = found.span(start, start + len("international"))
    assert text[span.start : span.end] == "inter-\nnational"
    assert found.text[italic.start : italic.end] == "Bay News"
    assert (found.italic_at(italic.start), found.italic_at(start)) == (italic, None)
    assert found.span(3, 3) == Span(4, 4)
