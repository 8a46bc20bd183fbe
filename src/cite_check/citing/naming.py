"""Sets right where a work's names end: at a year in brackets, behind which the title stands ("Amt für Fische und Boote (2012): …")."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.citing.lazily import lazy
from cite_check.citing.name_lines import any_names
from cite_check.citing.parts import Part, PartKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cite_check.citing.work import Work

_BRACKETED_YEAR = lazy(r"(?<=[^\d\s])\s?\((?:1[5-9]|20)\d\d[a-z]?\)\s?[:.,]\s(?=\S)")  # Lee (2012): Tides
_LONGEST: Final = 160
_MISREAD: Final = frozenset({PartKind.AUTHOR, PartKind.TITLE, PartKind.EDITOR, PartKind.PUBLISHER})


def named_before_year(work: Work, parts: Sequence[Part]) -> list[Part]:
    """The parts, with one for the names where a title was seen among them."""
    text = work.sheet.text
    year = _BRACKETED_YEAR.search(text, work.start, min(work.end, work.start + _LONGEST))
    if year is None:
        return list(parts)
    before = [part for part in parts if part.start < year.start()]
    behind = next((part for part in parts if part.end > year.end()), None)
    seen = {part.kind for part in before}
    if behind is None or behind.kind is not PartKind.TITLE or PartKind.TITLE not in seen or seen - _MISREAD:
        return list(parts)
    if any_names(text[work.start : year.start()].strip(" ,")) is None:
        return list(parts)
    names = Part(PartKind.AUTHOR, work.start, year.start())
    date = Part(PartKind.DATE, year.start(), year.end())
    title = Part(PartKind.TITLE, year.end(), behind.end)
    return [names, date, title, *(part for part in parts if part.start >= behind.end)]
