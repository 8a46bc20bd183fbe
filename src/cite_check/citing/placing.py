"""What a token's place in a reference shows, in groups: each group's traits follow from a few values, so that they are worked out once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.citing.cores import ends_sentence, shape
from cite_check.citing.landmarks import landmarks_of, side

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from cite_check.citing.tokens import Token

_MOST_AHEAD: Final = 2
_OF_NUMBERS: Final = frozenset({"0", "y"})
"""How the shapes of numbers and of years begin."""
Values = tuple[int | str, ...]
"""What the traits of one group are made of."""


def edges(place: int, left: int) -> tuple[str, ...]:
    """How far a token stands from the beginning and from the end."""
    return f"i={place}", f"e={left}"


def order(where: str, era: str, stops: int, before: str, commas: int) -> tuple[str, ...]:
    """How many sentences and commas ended before it, and whether the first year did."""
    return f"ys={era}{stops}{before}", f"yc={era}{commas}", f"ks={where}{era}{stops}{before}"


def joint(where: str, trail: str, after: str) -> tuple[str, ...]:
    """What joins it to the next token."""
    return f"ta={trail}{after}", f"kt={where}{trail}{after}"


def row(where: str, before_form: str, before: str, form: str) -> tuple[str, ...]:
    """What joins it to the token before."""
    return f"ff={before_form}{before}{form}", f"kf={where}{before}{form}"


def brackets(depth: int, form: str) -> tuple[str, ...]:
    """How deep in brackets it stands."""
    return (f"d={depth}{form}",)


def numbers(ahead: int, before: str, stops: int, form: str) -> tuple[str, ...]:
    """How many numbers are still to come."""
    return f"na={ahead}{before}", f"nf={ahead}{stops}{form}"


def sides(year: str, lead: str, editors: str, colon: str, before: str) -> tuple[str, ...]:
    """On which side of the landmarks it stands."""
    return (
        f"ly={year}",
        f"le={lead}{editors}",
        f"lc={colon}",
        f"lk={lead}{editors}{year[-1]}{colon[-1]}",
        f"lb={lead[-1]}{year}{before}",
        f"ld={colon}{before}",
    )


GROUPS: Final[tuple[Callable[..., tuple[str, ...]], ...]] = (edges, order, joint, row, brackets, numbers, sides)
"""The groups, in the order of the values that ``places_of`` gives."""


def places_of(tokens: Sequence[Token], *, listed: bool) -> list[tuple[Values, ...]]:
    """For each token the values of each group.

    ``listed``: whether it stands in an entry of a list of references; in a note each work's places are its own.
    """
    if listed:
        return list(_places(tokens, "r"))
    return [place for start, end in _works(tokens) for place in _places(tokens[start:end], "n")]


def _works(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """The ranges between semicolons; one before which no number stands parts no works but names ("Lee, Ann; Roe, Bo, Tides, 1987; …")."""
    start = 0
    numbered = False
    for index, token in enumerate(tokens, start=1):
        numbered = numbered or shape(token.core)[:1] in _OF_NUMBERS
        if numbered and ";" in token.trail:
            yield start, index
            start, numbered = index, False
    if start < len(tokens):
        yield start, len(tokens)


def _places(tokens: Sequence[Token], where: str) -> Iterator[tuple[Values, ...]]:
    forms = [shape(token.core) for token in tokens]
    first_year = forms.index("year") if "year" in forms else len(tokens)
    landmarks = landmarks_of(tokens, first_year)
    turns = {0, *(turn for place, _ in landmarks for turn in (place, place + 1))}
    around: tuple[str, ...] = ()
    ahead = _numbers_ahead(forms)
    left = len(tokens)
    stops = commas = depth = 0
    before = before_form = "^"
    for index, (token, form, after) in enumerate(zip(tokens, forms, [*forms, "$"][1:], strict=True)):
        trail = token.trail[:1]
        if token.lead:
            depth += token.lead.count("(") + token.lead.count("[")
        if index in turns:
            around = tuple(side(landmark, index) for landmark in landmarks)
        era = "<" if index < first_year else "=" if index == first_year else ">"
        yield (
            (min(index, 6), min(left - index, 4)),
            (where, era, stops, before, commas),
            (where, trail, after),
            (where, before_form, before, form),
            (min(depth, 2), form),
            (ahead[index], before, stops, form),
            (*around, before),
        )
        if trail:
            depth = max(0, depth - token.trail.count(")") - token.trail.count("]"))
            commas = min(commas + ("," in token.trail), 4)
            stops = min(stops + ends_sentence(token), 3)
        before, before_form = trail, form


def _numbers_ahead(forms: Sequence[str]) -> list[int]:
    """How many numbers that are no years follow each token, two at most: a journal's reference ends in them, a book's seldom does."""
    counts: list[int] = []
    seen = 0
    for form in reversed(forms):
        counts.append(seen)
        if seen < _MOST_AHEAD and form[0] == "0":
            seen += 1
    return counts[::-1]
