"""Reads a work whose title nothing marks, by the parts that the labels of its tokens tell apart."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cite_check.citing.amending import AMENDMENTS
from cite_check.citing.chunks import chunk_end
from cite_check.citing.lazily import lazy
from cite_check.citing.naming import named_before
from cite_check.citing.part import Part, PartKind
from cite_check.citing.part_fields import set_off, take_part
from cite_check.citing.parts import parts_of
from cite_check.citing.prose import is_prose
from cite_check.citing.same_author import titled_first
from cite_check.citing.tail import read_rest
from cite_check.citing.tail_patterns import SECTION
from cite_check.citing.work import MASK, tidy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cite_check.citing.work import Work

_SHORTEST_TITLE: Final = 2
_DATED_OTHER: Final = (PartKind.AUTHOR, PartKind.DATE, PartKind.OTHER)
_TITLE_ENDS = lazy(r",\s|\.\s|[?!]\s|\.?$")  # , Göttingen
_TAKEN: Final = frozenset(
    {PartKind.AUTHOR, PartKind.TITLE, PartKind.CONTAINER, PartKind.EDITOR, PartKind.PUBLISHER, PartKind.PLACE},
)
"""Parts in which no number or date is looked for."""
_BEFORE_TITLE: Final = frozenset({PartKind.AUTHOR, PartKind.DATE})
_WORDED: Final = (_TAKEN - {PartKind.TITLE}) | {PartKind.OTHER}
"""Parts that can be the title where they stand alone."""


def read_unmarked(work: Work) -> bool:
    """Take every field by its part; ``False`` where no title was found."""
    parts = titled_first(work, named_before(work, parts_of(work.sheet, work.start, work.end)))
    if _led_in(parts):
        work.start = parts[1].start
        work.values["led-in"] = True
    title = _title_among(work.sheet.text, parts)
    if title is not None:
        title = _before_date(work, _before_taken(work, title))
        start, end = set_off(work, title)
        work.put("title", start, end, tidy(work.sheet.flat.text[start:end]))
        work.used.append((title.start, title.end))
    for part in parts:
        if title is None or part.start != title.start:
            take_part(work, part)
            work.used += [(part.start, part.end)] if part.kind in _TAKEN else []
    for amend in AMENDMENTS:
        amend(work)
    read_rest(work, work.start, work.end)
    return work.has("title")


def _led_in(parts: list[Part]) -> bool:
    """Whether a remark leads to the work's author and title ("Der Ausdruck stammt von A. Gehl, Urmensch und Hafenkultur, …")."""
    kinds = [part.kind for part in parts]
    return kinds[:2] == [PartKind.OTHER, PartKind.AUTHOR] and PartKind.TITLE in kinds


def _before_taken(work: Work, title: Part) -> Part:
    """A title without what was taken before it was read, and stands at its end ("Bericht der Kommission, BT-Drs. 14/1234")."""
    taken = [start for start, _ in work.used if title.start < start < title.end]
    return replace(title, end=min(taken)) if taken else title


def _before_date(work: Work, title: Part) -> Part:
    """Words that no label fits end as a title where their date begins ("Letter from E. Marsh to the Commissioners, 3 May 1871, …")."""
    if title.kind is not PartKind.OTHER:
        return title
    text = work.sheet.text
    dates = [date.start for date in work.sheet.dates if title.start < date.start < title.end and text[date.start - 2 : date.start] == ", "]
    return replace(title, end=dates[0] - 2) if dates else title


def _title_among(text: str, parts: list[Part]) -> Part | None:
    """The first title; where words make up one part alone, which no number follows as it follows a journal, that part."""
    titles = [part for part in parts if part.kind is PartKind.TITLE and part.end - part.start > _SHORTEST_TITLE]
    if titles:
        return _before_section(text, titles[0])
    if (between := next((part for part in _between_author_and_container(parts) if _may_be_title(text, part)), None)) is not None:
        return between
    if (behind := next(_behind_date(text, parts), None)) is not None:
        return behind
    worded = [part for part in parts if part.kind in _WORDED]
    numbered = any(part.kind is PartKind.NUMBERS for part in parts)
    return worded[0] if len(worded) == 1 and not numbered and _may_be_title(text, worded[0]) else None


def _between_author_and_container(parts: list[Part]) -> Iterator[Part]:
    """What no label fits, between an author or a date and a container ("Lund, K. (2010). St. Brigid vs. the river. Basin Science, …")."""
    for before, part, after in zip(parts, parts[1:], parts[2:], strict=False):
        if part.kind is PartKind.OTHER and before.kind in _BEFORE_TITLE and after.kind is PartKind.CONTAINER:
            yield part


def _behind_date(text: str, parts: list[Part]) -> Iterator[Part]:
    """The first words of what no label fits, behind an author and a date with a colon ("Bade, Klaus (2003): Lotsen: Fischer, Emden")."""
    for author, date, part in zip(parts, parts[1:], parts[2:], strict=False):
        kinds = (author.kind, date.kind, part.kind)
        if kinds == _DATED_OTHER and text[date.start : date.end].endswith(("):", ":")) and text[part.start].isupper():
            yield replace(part, end=chunk_end(text, part.start, part.end, _TITLE_ENDS))


def _may_be_title(text: str, part: Part) -> bool:
    words = text[part.start : part.end]
    return not is_prose(words) and (part.kind is not PartKind.OTHER or MASK not in words)


def _before_section(text: str, title: Part) -> Part:
    """A title in capitals without the section's number that follows it without a mark ("COMMENTARIES § 14")."""
    found = SECTION.search(text, title.start, title.end)
    if found is None or not text[title.start : found.start()].isupper():
        return title
    return replace(title, end=found.start())
