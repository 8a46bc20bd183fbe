"""Reads a work whose title nothing marks, by the parts that the labels of its tokens tell apart."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cite_check.citing.lazily import lazy
from cite_check.citing.name_lines import any_names
from cite_check.citing.names import read_families
from cite_check.citing.part_fields import set_off, take_part
from cite_check.citing.parts import Part, PartKind, parts_of
from cite_check.citing.prose import is_prose
from cite_check.citing.tail import read_rest
from cite_check.citing.tail_patterns import SECTION
from cite_check.citing.titles import put_written_names
from cite_check.citing.work import MASK, tidy

if TYPE_CHECKING:
    from cite_check.citing.work import Work

_REVIEW = lazy(
    r"(?P<names>[^,;:]{3,60}),\s(?P<of>review\sof|Rezension|Besprechung|compte\srendu|reseña|recensione)\b"
)  # Simon Ferrer, review of
_SHORTEST_TITLE: Final = 2
_TAKEN: Final = frozenset(
    {PartKind.AUTHOR, PartKind.TITLE, PartKind.CONTAINER, PartKind.EDITOR, PartKind.PUBLISHER, PartKind.PLACE},
)
"""Parts in which no number or date is looked for."""
_WORDED: Final = (_TAKEN - {PartKind.TITLE}) | {PartKind.OTHER}
"""Parts that can be the title where they stand alone."""


def read_unmarked(work: Work) -> bool:
    """Take every field by its part; ``False`` where no title was found."""
    parts = parts_of(work.sheet, work.start, work.end)
    title = _title_among(work.sheet.text, parts)
    if title is not None:
        start, end = set_off(work, title)
        work.put("title", start, end, tidy(work.sheet.flat.text[start:end]))
        work.values["plain-title"] = True
        work.used.append((title.start, title.end))
    for part in parts:
        if title is None or part.start != title.start:
            take_part(work, part)
            work.used += [(part.start, part.end)] if part.kind in _TAKEN else []
    for amend in (_name_contributor, _name_reviewer, _part_title_from_author, _take_newspaper):
        amend(work)
    read_rest(work, work.start, work.end)
    return work.has("title")


def _name_contributor(work: Work) -> None:
    """A one-word title before a book's editors is the contributor's name where nothing else names one ("Moll, in: Roe (Hrsg.), …")."""
    title = work.values.get("title", "")
    if work.has("author") or not work.has("editor") or not work.has("container-title") or " " in title:
        return
    if names := read_families(title):
        start, end = work.places["title"]
        work.drop("title")
        work.put("author", start, end, names.names)


def _name_reviewer(work: Work) -> None:
    """The name before "review of" is the reviewer's ("Simon Ferrer, review of The Salt Roads, by …")."""
    found = None if work.has("author") or "title" not in work.places else _REVIEW.match(work.sheet.text, *work.places["title"])
    if found is not None and put_written_names(work, found.start("names"), found.end("names")):
        end = work.places["title"][1]
        work.drop("title")
        work.put("title", found.end() - len(found["of"]), end)


def _part_title_from_author(work: Work) -> None:
    """A short title right behind a whole name is no second name ("Ann Lee, Tides, 2008")."""
    if work.has("title", "container-title") or "author" not in work.places:
        return
    start, end = work.places["author"]
    comma = work.sheet.text.rfind(", ", start, end)
    names = any_names(work.sheet.text[start:comma]) if comma > start else None
    if names is not None and names.kind == "direct" and not any(name.family is None for name in names.names):
        work.drop("author")
        put_written_names(work, start, comma)
        work.put("title", comma + 2, end)


def _take_newspaper(work: Work) -> None:
    """What stands as a place before the day of a web page is its newspaper's name ("…, Harler Bote v. 12.11.2018, https://…")."""
    issued = work.values.get("issued")
    if issued is None or not issued.day or not work.has("URL", "DOI") or work.has("container-title", "publisher"):
        return
    if "publisher-place" in work.places:
        start, end = work.places["publisher-place"]
        work.drop("publisher-place")
        work.put("container-title", start, end)


def _title_among(text: str, parts: list[Part]) -> Part | None:
    """The first title; where words make up one part alone, which no number follows as it follows a journal, that part."""
    titles = [part for part in parts if part.kind is PartKind.TITLE and part.end - part.start > _SHORTEST_TITLE]
    if titles:
        return _before_section(text, titles[0])
    worded = [part for part in parts if part.kind in _WORDED]
    numbered = any(part.kind is PartKind.NUMBERS for part in parts)
    return worded[0] if len(worded) == 1 and not numbered and _may_be_title(text, worded[0]) else None


def _may_be_title(text: str, part: Part) -> bool:
    words = text[part.start : part.end]
    return not is_prose(words) and (part.kind is not PartKind.OTHER or MASK not in words)


def _before_section(text: str, title: Part) -> Part:
    """A title in capitals without the section's number that follows it without a mark ("COMMENTARIES § 14")."""
    found = SECTION.search(text, title.start, title.end)
    if found is None or not text[title.start : found.start()].isupper():
        return title
    return replace(title, end=found.start())
