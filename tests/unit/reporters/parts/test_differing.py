from __future__ import annotations

import pytest

from cite_check.model.view import View
from cite_check.reporters.parts.differing import differing_spans, marked
from cite_check.reporters.parts.pen import Pen


@pytest.mark.parametrize(
    ("title", "words", "expected"),
    [
        ("Fishing Quotas, 2019", ("2019",), "Fishing Quotas, [2019]"),
        ("Fishing Quotas, 2019", (), "Fishing Quotas, 2019"),
        ("“Two Years On,” She Said", ("two", "years", "on"), "“[Two Years On],” She Said"),
        ("One Year On and One Year Off", ("one",), "[One] Year On and One Year Off"),
        ("One Year On and One Year Off", ("one", "one"), "[One] Year On and [One] Year Off"),
        ("Taliban’s First – and Last – Word", ("talibans", "last"), "[Taliban’s] First – and [Last] – Word"),
        ("A Well-Known Case", ("known",), "A [Well-Known] Case"),
        ("A – B", ("a", "b"), "[A – B]"),
        ("Élan Vital", ("elan",), "[Élan] Vital"),
        ("海図 を 読む", ("海図",), "[海図] を 読む"),
        ("", ("gone",), ""),
        ("...", ("gone",), "..."),
    ],
)
def test_words_that_differ_are_marked_without_their_punctuation(title: str, words: tuple[str, ...], expected: str) -> None:
    assert marked(Pen(View()), title, words).plain == expected


def test_spans_are_ranges_of_the_title() -> None:
    assert differing_spans("Tide, Wind, Rope", ("wind",)) == [(6, 10)]


def test_with_colour_the_words_are_underlined_and_no_letter_changes() -> None:
    text = marked(Pen(View(colour=True)), "Fishing Quotas, 2019", ("2019",))
    assert text.plain == "Fishing Quotas, 2019"
    assert ("bold underline", 16, 20) in [(span.style, span.start, span.end) for span in text.spans]
