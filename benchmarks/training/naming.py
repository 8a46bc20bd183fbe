"""Writes a record's authors in the orders and separators of many styles."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from random import Random

_PARTS_OF_GIVEN = re.compile(r"[ -]")  # Jean-Luc
_LEAST_GIVEN: Final = 4

Name = tuple[str, str]


def _initials(given: str) -> str:
    return " ".join(f"{part[0]}." for part in _PARTS_OF_GIVEN.split(given) if part)


STYLES: Final[dict[str, tuple[Callable[[Name], str], tuple[str, ...]]]] = {
    "full": (lambda name: f"{name[0]} {name[1]}", (" and ", " & ", " und ", "/", " / ", " et ", " y ", ", ")),
    "initials": (lambda name: f"{_initials(name[0])} {name[1]}", (" and ", " & ", " und ", "/", " et ", " y ", ", ", " e ")),
    "families": (lambda name: name[1], ("/", "/", " and ", " & ", " und ", ", ")),
    "inverted": (lambda name: f"{name[1]}, {name[0]}", ("; ", " / ", "/", " and ")),
    "inverted initials": (lambda name: f"{name[1]}, {_initials(name[0])}", ("; ", ", ", " y ", " & ")),
    "initials after": (lambda name: f"{name[1]} {_initials(name[0]).replace('.', '').replace(' ', '')}", (", ",)),
    "capitals": (lambda name: f"{name[0]} {name[1]}".upper(), (" & ",)),
    "family in capitals": (lambda name: f"{name[0]} {name[1].upper()}", (", ", " et ", " & ")),
    "inverted capitals": (lambda name: f"{name[1].upper()}, {name[0]}", ("; ", " / ")),
    "given in brackets": (lambda name: f"{name[1].upper()} ({name[0]})", (", ", " et ", " ; ")),
}
"""Style name to how one name is written, and what may stand before the last."""

OF_LANGUAGE: Final = {
    "de": ("full", "families", "families", "inverted", "full", "initials", "initials", "initials"),
    "en": ("full", "initials", "full", "families", "inverted"),
    "fr": ("full", "initials", "family in capitals", "given in brackets", "inverted capitals", "inverted"),
    "es": ("full", "inverted", "inverted initials", "inverted capitals"),
    "it": ("initials", "full", "family in capitals"),
    "pt": ("full", "inverted capitals", "inverted"),
}
"""The styles in which notes of a language name authors."""
OF_LISTS: Final = ("inverted", "inverted initials", "inverted initials", "inverted capitals", "full")
"""The styles in which lists of references name authors."""


def written(names: Sequence[Name], style: str, draw: Random) -> str:
    """The names in one style."""
    one, separators = STYLES[style]
    last = draw.choice(separators)
    *others, end = [one(name) for name in names]
    return f"{', '.join(others)}{last}{end}" if others else end


def plausible(names: Sequence[Name], given: Sequence[str], draw: Random) -> list[Name]:
    """Few of a record's names, each with a whole given name: its own, or one by chance where it has initials only."""
    count = draw.choice((1, 1, 1, 2, 3, 4))
    return [
        (own if _is_whole(own) else draw.choice(given), family.title() if family.isupper() else family) for own, family in names[:count]
    ]


def _is_whole(given: str) -> bool:
    return len(given) >= _LEAST_GIVEN and "." not in given and given[1].islower()
