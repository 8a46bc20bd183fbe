"""Cuts a reference into tokens: what stands between blanks, cut once more where punctuation lost its blank."""

from __future__ import annotations

from typing import Final, NamedTuple

from cite_check.citing.lazily import lazy
from cite_check.citing.work import MASK

_RUN = lazy(rf"{MASK}+|[^\s{MASK}]+")
_CRAMPED = lazy(
    r"(?<=[^\W\d_]{2}[,;:])(?=[^\W\d_])|(?<=[a-zß-öø-ÿ]{2}\.)(?=[A-ZÀ-Þ])|(?<=[\w.,])(?=\((?:1[89]|20)\d\d)|(?<=\d\)[,.:])(?=[^\W\d_])"
)  # space,Phys / manifolds.Class / Lee(2001) / (2001):Tides
_OPENING: Final = "([{<“\"‘'«„‚»›‹–—-"
_CLOSING: Final = ")]}>”\"’'»“«.,;:?!…–—-"


Signs = tuple[str, str, str]
"""A token's opening signs, core and closing signs."""


class Token(NamedTuple):
    """A token's place in the text and its three parts: opening signs, core, closing signs."""

    start: int
    end: int
    lead: str
    core: str
    trail: str

    @property
    def signs(self) -> Signs:
        """The three parts, without the place."""
        return self[2:]


def tokens_of(text: str, start: int, end: int) -> list[Token]:
    """The tokens of a range, in order."""
    found: list[Token] = []
    for run in _RUN.finditer(text, start, end):
        place = run.start()
        token = _token(run[0], place)
        if not token.core or token.core.isalnum():
            found.append(token)
            continue
        for piece in _CRAMPED.split(run[0]):
            found.append(_token(piece, place))
            place += len(piece)
    return found


def _token(piece: str, place: int) -> Token:
    core = piece.lstrip(_OPENING)
    bare = core.rstrip(_CLOSING)
    return Token(place, place + len(piece), piece[: len(piece) - len(core)], bare, core[len(bare) :])
