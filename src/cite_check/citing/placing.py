"""What a token's place in a reference shows, in groups: each group's traits follow from a few values, so that they are worked out once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.citing.cores import ends_sentence, shape

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cite_check.citing.tokens import Token

_MOST_AHEAD: Final = 2
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


GROUPS: Final[tuple[Callable[..., tuple[str, ...]], ...]] = (edges, order, joint, row, brackets, numbers)
"""The groups, in the order of the values that ``places_of`` gives."""


def places_of(tokens: Sequence[Token], *, listed: bool) -> list[tuple[Values, ...]]:
    """For each token the values of each group.

    ``listed``: whether it stands in an entry of a list of references.
    """
    where = "r" if listed else "n"
    forms = [shape(token.core) for token in tokens]
    first_year = forms.index("year") if "year" in forms else len(tokens)
    ahead = _numbers_ahead(forms)
    left = len(tokens)
    stops = commas = depth = 0
    before = before_form = "^"
    places: list[tuple[Values, ...]] = []
    for index, (token, form, after) in enumerate(zip(tokens, forms, [*forms, "$"][1:], strict=True)):
        trail = token.trail[:1]
        if token.lead:
            depth += token.lead.count("(") + token.lead.count("[")
        era = "<" if index < first_year else "=" if index == first_year else ">"
        places.append(
            (
                (min(index, 6), min(left - index, 4)),
                (where, era, stops, before, commas),
                (where, trail, after),
                (where, before_form, before, form),
                (min(depth, 2), form),
                (ahead[index], before, stops, form),
            )
        )
        if trail:
            depth = max(0, depth - token.trail.count(")") - token.trail.count("]"))
            commas = min(commas + ("," in token.trail), 4)
            stops = min(stops + ends_sentence(token), 3)
        before, before_form = trail, form
    return places


def _numbers_ahead(forms: Sequence[str]) -> list[int]:
    """How many numbers that are no years follow each token, two at most: a journal's reference ends in them, a book's seldom does."""
    counts: list[int] = []
    seen = 0
    for form in reversed(forms):
        counts.append(seen)
        if seen < _MOST_AHEAD and form[0] == "0":
            seen += 1
    return counts[::-1]
