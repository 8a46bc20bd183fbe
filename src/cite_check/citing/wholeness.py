"""Tells of places where a note may be cut which the labels leave: none inside what they see as one work's title, book or editors."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cite_check.citing.part import PartKind
from cite_check.citing.ranges import Ranges

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cite_check.citing.part import Part

Cut = tuple[int, int]
"""Where a work may end, and where the next may begin."""
_UNBROKEN: Final = frozenset({PartKind.PLACE, PartKind.PUBLISHER})
"""Parts inside which a full stop ends no work ("Bad Homburg v. d. H.")."""
_UNFINISHED: Final = frozenset({PartKind.AUTHOR, PartKind.TITLE, PartKind.CONTAINER, PartKind.EDITOR})
_FURTHER: Final = frozenset({PartKind.CONTAINER, PartKind.EDITOR, PartKind.NUMBERS, PartKind.DATE, PartKind.PLACE, PartKind.PUBLISHER})
_TOGETHER: Final = frozenset(
    {(PartKind.AUTHOR, PartKind.TITLE), (PartKind.EDITOR, PartKind.CONTAINER), (PartKind.TITLE, PartKind.CONTAINER)}
)
"""A title behind its author, a book behind its editors or a contribution: no full stop in the second ends a work."""


def apart(text: str, parts: Sequence[Part], sentences: Iterable[Cut]) -> list[Cut]:
    """The ends of sentences that may part two works; behind a number or a bracket the labels are not asked."""
    unbroken = Ranges([*((part.start, part.end - 1) for part in parts if part.kind in _UNBROKEN), *_belonging(parts)])
    return [
        cut
        for cut in sentences
        if text[cut[0] - 1].isdigit() or text[cut[0] - 1] == ")" or not (unbroken.hold(cut[0]) or _goes_on(parts, *cut))
    ]


def outside_editors(parts: Sequence[Part], joins: Iterable[Cut]) -> list[Cut]:
    """The semicolons and words that may part two works, but none between two editors of a book ("In: Lee, Ann; Roe, Bo (eds), …")."""
    editors = Ranges([(part.start, part.end - 1) for part in parts if part.kind is PartKind.EDITOR])
    return [cut for cut in joins if not editors.hold(cut[0])]


def _goes_on(parts: Sequence[Part], stop: int, following: int) -> bool:
    """Whether the labels see one work go on over a full stop, from its authors, its title or its book ("Das Watt. Zeitschrift …")."""
    before = next((part.kind for part in parts if part.start < stop <= part.end), None)
    after = next((part.kind for part in parts if part.start <= following < part.end), None)
    return before in _UNFINISHED and after in _FURTHER


def _belonging(parts: Sequence[Part]) -> list[tuple[int, int]]:
    """The titles and books in which no sentence's end ends a work ("Lee, Wer ist mein Nächster? Eine Frage")."""
    return [(part.start, part.end - 1) for before, part in pairwise(parts) if (before.kind, part.kind) in _TOGETHER]
