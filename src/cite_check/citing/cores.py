"""The shape of one token's core, and whether a token ends a sentence."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cite_check.citing.lazily import lazy
from cite_check.citing.words import ABBREVIATIONS
from cite_check.citing.work import MASK

if TYPE_CHECKING:
    from cite_check.citing.tokens import Token

_YEAR = lazy(r"(?:1[4-9]|20)\d\d[a-z]?(?:[-–/]\d{2,4})?")  # 1999, 2004a, 1990-91
_SQUEEZED = lazy(r"(A|a|0|x)\1+")  # AAaaa
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


def ends_sentence(token: Token) -> bool:
    """Whether a token's full stop ends more than an initial or an abbreviation."""
    if "?" in token.trail or "!" in token.trail:
        return True
    return "." in token.trail and len(token.core) > 1 and token.core.lower() not in ABBREVIATIONS
