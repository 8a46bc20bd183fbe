"""What a token's place in a reference shows, in groups: each group's traits follow from a few values, so that they are worked out once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.citing.cores import ends_sentence, shape

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cite_check.citing.tokens import Token

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


def numbers(ahead: int, years: int, before: str, stops: int, form: str) -> tuple[str, ...]:
    """How many numbers and years are still to come."""
    return f"na={ahead}{before}", f"nf={ahead}{stops}{form}", f"yn={years}{before}{form}"


GROUPS: Final[tuple[Callable[..., tuple[str, ...]], ...]] = (edges, order, joint, row, brackets, numbers)
"""The groups, in the order of the values that ``places_of`` gives."""


def places_of(tokens: Sequence[Token], *, listed: bool) -> list[tuple[Values, ...]]:
    """For each token the values of each group.

    ``listed``: whether it stands in an entry of a list of references.
    """
    where = "r" if listed else "n"
    forms = [shape(token.core) for token in tokens]
    years = [index for index, form in enumerate(forms) if form == "year"]
    first_year = years[0] if years else len(tokens)
    ahead = _numbers_ahead(forms)
    stops = commas = depth = 0
    before = before_form = "^"
    places: list[tuple[Values, ...]] = []
    for index, (token, form, after) in enumerate(zip(tokens, forms, [*forms, "$"][1:], strict=True)):
        trail = token.trail[:1]
        depth += token.lead.count("(") + token.lead.count("[")
        era = "<" if index < first_year else "=" if index == first_year else ">"
        ended = min(stops, 3)
        places.append(
            (
                (min(index, 6), min(len(tokens) - index, 4)),
                (where, era, ended, before, min(commas, 4)),
                (where, trail, after),
                (where, before_form, before, form),
                (min(depth, 2), form),
                (ahead[index], sum(year > index for year in years[-2:]), before, ended, form),
            )
        )
        depth = max(0, depth - token.trail.count(")") - token.trail.count("]"))
        before, before_form = trail, form
        commas += "," in token.trail
        stops += ends_sentence(token)
    return places


def _numbers_ahead(forms: Sequence[str]) -> list[int]:
    """How many numbers that are no years follow each token, two at most: a journal's reference ends in them, a book's seldom does."""
    counts: list[int] = []
    seen = 0
    for form in reversed(forms):
        counts.append(min(seen, 2))
        seen += form[0] == "0"
    return counts[::-1]
