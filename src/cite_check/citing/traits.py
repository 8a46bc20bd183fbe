"""The traits of a reference's tokens: what each shows of itself and of its neighbours, as short words that weights are kept for."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cite_check.citing.cores import shape
from cite_check.citing.gazetteer import GIVEN_NAMES, TOWNS
from cite_check.citing.placing import GROUPS, places_of
from cite_check.citing.words import (
    ABBREVIATIONS,
    BODY_WORDS,
    JOINERS,
    JOURNAL_WORDS,
    MONTHS,
    PARTICLES,
    PUBLISHER_WORDS,
    SEASONS,
    STOPS,
)
from cite_check.citing.work import MASK

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cite_check.citing.tokens import Signs, Token

_CLASSES: Final = (
    ("month", MONTHS.keys()),
    ("season", SEASONS),
    ("journal", JOURNAL_WORDS),
    ("press", PUBLISHER_WORDS),
    ("body", BODY_WORDS),
    ("particle", PARTICLES),
    ("join", JOINERS),
    ("stop", STOPS),
    ("short", ABBREVIATIONS),
    ("given", GIVEN_NAMES),
    ("town", TOWNS),
)
_AFFIX_FROM: Final = 4


def _small(core: str) -> str:
    """A core in small letters; of an address, which is masked, only one sign."""
    return core.lower() if core[:1] != MASK else MASK


@lru_cache(maxsize=4096)
def own_traits(token: Signs) -> tuple[str, ...]:
    """What a token shows of itself."""
    lead, core, trail = token
    low = _small(core)
    form = shape(core)
    traits = ["w=" + low, "f=" + form, "t=" + trail[:2], "l=" + lead[-1:], "ft=" + form + trail[:1]]
    traits += ["c=" + name for name in classes(low)]
    if len(low) >= _AFFIX_FROM and low.isalpha():
        traits.append("s=" + low[-3:])
    if len(low) <= _AFFIX_FROM and trail and low.isalpha():
        traits.append("wt=" + core + trail[:2])
    return tuple(traits)


@lru_cache(maxsize=4096)
def neighbour_traits(token: Signs, side: str) -> tuple[str, ...]:
    """What a token shows to its neighbour; ``side`` says where it stands from there ("-1", "+1")."""
    lead, core, trail = token
    low = _small(core)
    traits = [side + "w=" + low, side + "l=" + lead[-1:], side + "ft=" + shape(core) + trail[:1]]
    return (*traits, *(side + "c=" + name for name in classes(low)))


@lru_cache(maxsize=4096)
def far_traits(token: Signs, side: str) -> tuple[str, ...]:
    """What a token shows to the token after its neighbour ("-2", "+2")."""
    _, core, trail = token
    return (side + "ft=" + shape(core) + trail[:1],)


@lru_cache(maxsize=4096)
def classes(low: str) -> tuple[str, ...]:
    """The word tables that a word in small letters stands in."""
    return tuple(name for name, words in _CLASSES if low in words)


def traits_of(tokens: Sequence[Token], *, listed: bool) -> list[list[str]]:
    """All traits of all tokens, in order."""
    signs = [token.signs for token in tokens]
    rows: list[list[str]] = []
    for index, place in enumerate(places_of(tokens, listed=listed)):
        row = [trait for group, values in zip(GROUPS, place, strict=True) for trait in group(*values)]
        row.extend(own_traits(signs[index]))
        for side in (-1, 1):
            if 0 <= index + side < len(tokens):
                row.extend(neighbour_traits(signs[index + side], f"{side:+d}"))
            if 0 <= index + 2 * side < len(tokens):
                row.extend(far_traits(signs[index + 2 * side], f"{2 * side:+d}"))
        rows.append(row)
    return rows
