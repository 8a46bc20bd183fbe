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
    from collections.abc import Iterator, Sequence

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


Look = tuple[str, str, str, tuple[str, ...]]
"""What a token looks like, whatever its word: last opening sign, shape, two closing signs, and the word tables that its word stands in."""


def look_of(token: Signs) -> tuple[str, Look]:
    """A token's word in small letters, and its look."""
    lead, core, trail = token
    low = _small(core)
    return low, (lead[-1:], shape(core), trail[:2], classes(low))


def word_traits(token: Signs, low: str) -> Iterator[str]:
    """What a token's word shows of the token."""
    _, core, trail = token
    yield "w=" + low
    if len(low) >= _AFFIX_FROM and low.isalpha():
        yield "s=" + low[-3:]
    if len(low) <= _AFFIX_FROM and trail and low.isalpha():
        yield "wt=" + core + trail[:2]


def look_traits(look: Look) -> Iterator[str]:
    """What a token's look shows of the token."""
    lead, form, trail, names = look
    yield from ("f=" + form, "t=" + trail, "l=" + lead, "ft=" + form + trail[:1])
    for name in names:
        yield "c=" + name


def neighbour_traits(look: Look, side: str) -> Iterator[str]:
    """What a token's look shows to its neighbour; ``side`` says where it stands from there ("-1", "+1")."""
    lead, form, trail, names = look
    yield side + "l=" + lead
    yield side + "ft=" + form + trail[:1]
    for name in names:
        yield side + "c=" + name


def far_trait(look: Look, side: str) -> str:
    """What a token's look shows to the token after its neighbour ("-2", "+2")."""
    return side + "ft=" + look[1] + look[2][:1]


@lru_cache(maxsize=4096)
def classes(low: str) -> tuple[str, ...]:
    """The word tables that a word in small letters stands in."""
    return tuple(name for name, words in _CLASSES if low in words)


def traits_of(tokens: Sequence[Token], *, listed: bool) -> list[list[str]]:
    """All traits of all tokens, in order."""
    seen = [look_of(token.signs) for token in tokens]
    rows: list[list[str]] = []
    for index, (token, place) in enumerate(zip(tokens, places_of(tokens, listed=listed), strict=True)):
        row = [trait for group, values in zip(GROUPS, place, strict=True) for trait in group(*values)]
        low, look = seen[index]
        word, *affixes = word_traits(token.signs, low)
        row.extend((word, *look_traits(look), *affixes))
        for side in (-1, 1):
            if 0 <= index + side < len(tokens):
                low, look = seen[index + side]
                row.extend((f"{side:+d}w={low}", *neighbour_traits(look, f"{side:+d}")))
            if 0 <= index + 2 * side < len(tokens):
                row.append(far_trait(seen[index + 2 * side][1], f"{2 * side:+d}"))
        rows.append(row)
    return rows
