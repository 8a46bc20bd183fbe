"""The traits of a reference's tokens: what each shows of itself and of its neighbours, as short words that weights are kept for."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cite_check.citing.lazily import lazy
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

_YEAR = lazy(r"(?:1[4-9]|20)\d\d[a-z]?(?:[-–/]\d{2,4})?")  # 1999, 2004a, 1990-91
_SQUEEZED = lazy(r"(A|a|0|x)\1+")
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
)
_AFFIX_FROM: Final = 4
_LONG_SHAPE: Final = 7


@lru_cache(maxsize=4096)
def shape(core: str) -> str:
    """A core's letters by kind, runs squeezed: ``Aa``, ``A``, ``AA+``, ``a``, ``0000``, ``0-0``; ``year``, ``url`` are told apart."""
    if not core:
        return "-"
    if core[0] == MASK:
        return "url"
    if _YEAR.fullmatch(core):
        return "year"
    if core.isdigit():
        return "0" * min(len(core), 5)
    kinds = "".join(
        "A" if char.isupper() else "a" if char.islower() else "0" if char.isdigit() else "x" if char.isalpha() else char for char in core
    )
    return _SQUEEZED.sub(lambda run: run[1] if run[1] != "A" else "AA", kinds)[:_LONG_SHAPE]


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


def placed_traits(tokens: Sequence[Token], *, listed: bool) -> list[list[str]]:
    """For each token what its place shows: how far it stands in, what came before, what its neighbours' joint looks like.

    ``listed``: whether it stands in an entry of a list of references.
    """
    where = "r" if listed else "n"
    forms = [shape(token.core) for token in tokens]
    years = [index for index, form in enumerate(forms) if form == "year"]
    first_year = years[0] if years else len(tokens)
    rows: list[list[str]] = []
    ahead = _numbers_ahead(forms)
    stops = commas = depth = 0
    before = before_form = "^"
    for index, (token, form) in enumerate(zip(tokens, forms, strict=True)):
        after = forms[index + 1] if index + 1 < len(tokens) else "$"
        depth += token.lead.count("(") + token.lead.count("[")
        era = "<" if index < first_year else "=" if index == first_year else ">"
        rows.append(
            [
                f"i={min(index, 6)}",
                f"e={min(len(tokens) - index, 4)}",
                f"ys={era}{min(stops, 3)}{before}",
                f"yc={era}{min(commas, 4)}",
                f"ta={token.trail[:1]}{after}",
                f"ff={before_form}{before}{form}",
                f"ks={where}{era}{min(stops, 3)}{before}",
                f"kf={where}{before}{form}",
                f"d={min(depth, 2)}{form}",
                f"na={ahead[index]}{before}",
                f"nf={ahead[index]}{min(stops, 3)}{form}",
            ]
        )
        depth = max(0, depth - token.trail.count(")") - token.trail.count("]"))
        before, before_form = token.trail[:1], form
        commas += "," in token.trail
        stops += ends_sentence(token)
    return rows


def _numbers_ahead(forms: Sequence[str]) -> list[int]:
    """How many numbers that are no years follow each token, two at most: a journal's reference ends in them, a book's seldom does."""
    counts: list[int] = []
    seen = 0
    for form in reversed(forms):
        counts.append(min(seen, 2))
        seen += form[0] == "0"
    return counts[::-1]


def ends_sentence(token: Token) -> bool:
    """Whether a token's full stop ends more than an initial or an abbreviation."""
    if "?" in token.trail or "!" in token.trail:
        return True
    return "." in token.trail and len(token.core) > 1 and token.core.lower() not in ABBREVIATIONS


def traits_of(tokens: Sequence[Token], *, listed: bool) -> list[list[str]]:
    """All traits of all tokens, in order."""
    signs = [token.signs for token in tokens]
    rows: list[list[str]] = []
    for index, placed in enumerate(placed_traits(tokens, listed=listed)):
        row = [*placed, *own_traits(signs[index])]
        for side in (-1, 1):
            if 0 <= index + side < len(tokens):
                row.extend(neighbour_traits(signs[index + side], f"{side:+d}"))
            if 0 <= index + 2 * side < len(tokens):
                row.extend(far_traits(signs[index + 2 * side], f"{2 * side:+d}"))
        rows.append(row)
    return rows
