"""Landmarks of references: the first year, the lead to a container, the editors' mark, the first colon."""

from __future__ import annotations

import pytest

from cite_check.citing.cores import shape
from cite_check.citing.landmarks import landmarks_of, side
from cite_check.citing.tokens import tokens_of


def marks(text: str) -> list[tuple[str, str]]:
    """Each landmark as the word it stands on, empty for none, and its kind."""
    tokens = tokens_of(text, 0, len(text))
    forms = [shape(token.core) for token in tokens]
    found = landmarks_of(tokens, forms.index("year") if "year" in forms else len(tokens))
    return [(tokens[place].core if place < len(tokens) else "", kind) for place, kind in found]


@pytest.mark.parametrize(
    ("text", "year", "lead", "editors", "colon"),
    [
        ("Lind, A. (2001): Das Watt im Winter, in: Moll, J. (Hrsg.): Küsten.",
         ("2001", "():"), ("in", ":"), ("Hrsg", "e"), ("2001", "a")),
        ("Lind, Das Watt, Kiel 1971, S. 5.", ("1971", ",$"), ("", "-"), ("", "-"), ("", "-")),
        ("A. Lind, Tides in winter. In Ports of the North, ed. J. Moll, 1999.", ("1999", ".$"), ("In", ","), ("", "-"), ("", "-")),
        ("Lind, Tides in Winter", ("", "-"), ("", "-"), ("", "-"), ("", "-")),
        ("Lind: Das Watt. Eine Reise: Berichte, hg. v. J. Moll", ("", "-"), ("", "-"), ("hg", "e"), ("Lind", "a")),
    ],
)  # fmt: skip
def test_landmarks(text: str, year: tuple[str, str], lead: tuple[str, str], editors: tuple[str, str], colon: tuple[str, str]) -> None:
    assert marks(text) == [year, lead, editors, colon]


def test_the_sides_of_a_landmark() -> None:
    assert [side((1, "e"), index) for index in range(3)] == ["e<", "e=", "e>"]
