"""A reference's landmarks, each the first of its kind: a year, the "in" before a container, an editors' mark, a colon; and their sides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cite_check.citing.tokens import Token

_LEADING: Final = frozenset({"in", "dans", "en", "em"})
_ENDING: Final = frozenset(',."”»’?!')
_EDITING: Final = frozenset(["hrsg", "hg", "hgg", "hrsgg", "eds", "editors"])
_EDITING_IN_BRACKETS: Final = frozenset(["ed", "editor", "org", "orgs", "coord", "coords", "dir", "dirs", "éd", "éds", "red"])
_NEAR_END: Final = 4
_EARLY: Final = 2
_SOON: Final = 7
Landmark = tuple[int, str]
"""Where a landmark stands, behind the last token where there is none, and of what kind it is."""


def landmarks_of(tokens: Sequence[Token], first_year: int) -> tuple[Landmark, Landmark, Landmark, Landmark]:
    """The year, the container's lead, the editors' mark and the colon."""
    none = (len(tokens), "-")
    year = (first_year, _kind_of_year(tokens, first_year)) if first_year < len(tokens) else none
    lead = editors = colon = none
    for index, token in enumerate(tokens):
        low = token.core.lower()
        if lead is none and low in _LEADING and (kind := _kind_of_lead(tokens, index)):
            lead = (index, kind)
        if editors is none and (low in _EDITING or (low in _EDITING_IN_BRACKETS and "(" in token.lead)):
            editors = (index, "e")
        if colon is none and ":" in token.trail:
            colon = (index, "a" if index <= _EARLY else "b" if index <= _SOON else "c")
    return year, lead, editors, colon


def side(landmark: Landmark, index: int) -> str:
    """A landmark's kind, and on which side of it a token stands: before, on or behind it."""
    place, kind = landmark
    return kind + ("<" if index < place else "=" if index == place else ">")


def _kind_of_year(tokens: Sequence[Token], place: int) -> str:
    """The signs around a year, and whether it stands near the end: "(2001):" dates its authors, "1971$" ends its work."""
    token = tokens[place]
    return token.lead[-1:] + token.trail[:2] + ("$" if place >= len(tokens) - _NEAR_END else "")


def _kind_of_lead(tokens: Sequence[Token], index: int) -> str:
    """A colon for "in:", a comma for an "in" behind the end of a title and before a capital; empty for any other."""
    if tokens[index].trail[:1] == ":":
        return ":"
    ended = index > 0 and tokens[index - 1].trail[-1:] in _ENDING and tokens[index - 1].trail != ""
    return "," if ended and index + 1 < len(tokens) and tokens[index + 1].core[:1].isupper() else ""
