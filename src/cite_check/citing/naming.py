"""Sets right where a work's names end: at a year, behind which the title stands ("Amt für Fische und Boote (2012): …")."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.citing.lazily import lazy
from cite_check.citing.name_lines import any_names
from cite_check.citing.names import read_all
from cite_check.citing.part import Part, PartKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cite_check.citing.work import Work

_YEAR = r"(?:1[5-9]|20)\d\d[a-z]?"
_BRACKETED = lazy(rf"(?<=[^\d\s])(?P<date>\s?\({_YEAR}\)\s?[:.,]\s)(?=\S)")  # Lee (2012): Tides
_BARE = lazy(rf"(?<=[^\d\s])(?P<date>[,.]?\s{_YEAR}\s?[:.,]\s)(?=\S)")  # Lee, Ann, Kim Roe 2012, Tides
_LONGEST: Final = 160
_MISREAD: Final = frozenset({PartKind.AUTHOR, PartKind.TITLE, PartKind.EDITOR, PartKind.PUBLISHER})


def named_before(work: Work, parts: Sequence[Part]) -> list[Part]:
    """The parts, with one for the names where a title was seen among them."""
    text = work.sheet.text
    for pattern, are_names in ((_BRACKETED, any_names), (_BARE, _are_people)):
        mark = pattern.search(text, work.start, min(work.end, work.start + _LONGEST))
        if mark is None or not _seen_among_names(parts, mark.start(), mark.end()):
            continue
        if are_names(text[work.start : mark.start()].strip(" ,")):
            return _named(work.start, parts, mark.span("date"))
    return list(parts)


def _seen_among_names(parts: Sequence[Part], start: int, end: int) -> bool:
    """Whether a title begins before a mark and another, or the same, goes on behind it, with nothing but names besides."""
    before = {part.kind for part in parts if part.start < start}
    behind = next((part for part in parts if part.end > end), None)
    return behind is not None and behind.kind is PartKind.TITLE and PartKind.TITLE in before and not before - _MISREAD


def _are_people(words: str) -> bool:
    """Whether words are several people's names, or one that is inverted."""
    names = read_all(words)
    if names is None or not all(name.given for name in names.names):
        return False
    return len(names.names) > 1 or "," in words


def _named(start: int, parts: Sequence[Part], mark: tuple[int, int]) -> list[Part]:
    behind = next(part for part in parts if part.end > mark[1])
    return [
        Part(PartKind.AUTHOR, start, mark[0]),
        Part(PartKind.DATE, *mark),
        Part(PartKind.TITLE, mark[1], behind.end),
        *(part for part in parts if part.start >= behind.end),
    ]
