"""Works in the midst of sentences, by the labels of a note's tokens."""

from __future__ import annotations

import pytest

from cite_check.citing.islands import islands
from cite_check.citing.part import Part, PartKind


def found(marked: str) -> list[str]:
    """The works of a text whose parts are given as "A:Lee, ¦T:Tides, "."""
    parts: list[Part] = []
    text = ""
    for piece in marked.split("¦"):
        kind, _, words = piece.partition(":")
        parts.append(Part(PartKind(kind), len(text), len(text) + len(words.rstrip())))
        text += words
    return [text[start:end] for start, end in islands(text, parts)]


@pytest.mark.parametrize(
    ("marked", "works"),
    [
        ("O:Wie es war, schildert ¦A:K. Harms ¦T:(Lotsen, ¦L:Kiel ¦D:1967), ¦O:der die Häfen noch selbst gesehen hat.",
         ["K. Harms (Lotsen, Kiel 1967)"]),
        ("O:Wie es dort war, schildert ¦A:K. Harms ¦O:in seinem Buch ¦T:Lotsen, ¦L:Kiel ¦D:1967. ¦O:Anders heute.",
         ["K. Harms in seinem Buch Lotsen, Kiel 1967."]),
        ("O:Das hat auch ¦A:Harms ¦O:so gesehen. Vgl. noch immer ¦T:Lotsen, ¦L:Kiel ¦D:1967, ¦O:das aber sonst niemand mehr kennt.",
         ["Lotsen, Kiel 1967"]),
        ("O:Vgl. ¦A:K. Harms, ¦T:Lotsen, ¦L:Kiel ¦D:1967.", []),
        ("O:Man denke nur an das Buch ¦T:Lotsen, ¦O:das bis heute jeder kennt, der dort wohnt.", []),
        ("O:Wie alle sagt es auch ¦A:Harms, ¦T:Lotsen, ¦C:Hafenblatt ¦N:3 ¦D:(1967), ¦N:S. 4 ¦O:(masch.), ¦N:S. 9, ¦O:die alle so sehen.",
         ["Harms, Lotsen, Hafenblatt 3 (1967), S. 4 (masch.), S. 9"]),
    ],
)  # fmt: skip
def test_works_that_prose_surrounds(marked: str, works: list[str]) -> None:
    assert found(marked) == works
