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
    from collections.abc import Iterator

    from cite_check.citing.work import Work

_REVIEW = lazy(
    r"(?P<names>[^,;:]{3,60}),\s(?P<of>review\sof|Rezension|Besprechung|compte\srendu|reseña|recensione)\b"
)  # Simon Ferrer, review of
_ROLE = lazy(r"(?i),?\s?[(\[]?(?:hrsg|hgg?|eds?|editors?|dirs?|éds?|orgs?|coords?|a\scura)\b")  # (Hrsg.)
_FAMILIES_ONLY = lazy(r"[^\W\d_][\w’'-]+(?:,\s[A-ZÀ-Þ][\w’'-]+){1,4}[,.:]?\s?")  # Pahl, Küstenschutzgesetz / Engels, Friedrich, Natur
_SHORTEST_TITLE: Final = 2
_MANY_NAMES: Final = 3
_TAKEN: Final = frozenset(
    {PartKind.AUTHOR, PartKind.TITLE, PartKind.CONTAINER, PartKind.EDITOR, PartKind.PUBLISHER, PartKind.PLACE},
)
"""Parts in which no number or date is looked for."""
_BEFORE_TITLE: Final = frozenset({PartKind.AUTHOR, PartKind.DATE})
_WORDED: Final = (_TAKEN - {PartKind.TITLE}) | {PartKind.OTHER}
"""Parts that can be the title where they stand alone."""


def read_unmarked(work: Work) -> bool:
    """Take every field by its part; ``False`` where no title was found."""
    parts = parts_of(work.sheet, work.start, work.end)
    if _led_in(parts):
        work.start = parts[1].start
    title = _title_among(work.sheet.text, parts)
    if title is not None:
        title = _before_taken(work, title)
        start, end = set_off(work, title)
        work.put("title", start, end, tidy(work.sheet.flat.text[start:end]))
        work.values["plain-title"] = True
        work.used.append((title.start, title.end))
    for part in parts:
        if title is None or part.start != title.start:
            take_part(work, part)
            work.used += [(part.start, part.end)] if part.kind in _TAKEN else []
    for amend in _AMENDING:
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


def _title_of_same_author(work: Work) -> None:
    """Where a work is said to be by the author named last, what looks like an author is its title ("Ders., Sturm, 1990")."""
    if work.has("same-author") and work.has("author") and not work.has("title"):
        start, end = work.places["author"]
        work.drop("author")
        work.put("title", start, end)


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
        _put_author_and_title(work, (start, comma), (comma + 2, end))


def _title_takes_names(work: Work) -> None:
    """Of three and more words between commas before a title the others than the first begin it ("Kaup, Recht, Sitte, Brauch, in: …")."""
    if not work.has("title") or "author" not in work.places or work.sheet.listed or len(work.values["author"]) < _MANY_NAMES:
        return
    start, end = work.places["author"]
    title_start, title_end = work.places["title"]
    text = work.sheet.text
    if not _FAMILIES_ONLY.fullmatch(text, start, end) or text[end:title_start].strip(" ,"):
        return
    comma = text.find(", ", start, end)
    work.drop("title")
    _put_author_and_title(work, (start, comma), (comma + 2, title_end))


def _title_from_last_name(work: Work) -> None:
    """What looks like the last of some names is the title where nothing else is ("Pahl, Küstenschutzgesetz, 3. Aufl.")."""
    if work.has("title", "container-title") or "author" not in work.places or work.sheet.listed:
        return
    start, end = work.places["author"]
    text = work.sheet.text
    comma = text.rfind(", ", start, end) if _FAMILIES_ONLY.fullmatch(text, start, end) else _comma_in_body(work)
    if comma > start:
        _put_author_and_title(work, (start, comma), (comma + 2, end))


def _comma_in_body(work: Work) -> int:
    """The first comma of what was taken for one body, where a family name stands before it ("Schick, Deich- und Wasserrecht"), else -1."""
    start, end = work.places["author"]
    comma = work.sheet.text.find(", ", start, end)
    bodies = [name.literal for name in work.values["author"]]
    family = read_families(work.sheet.text[start:comma]) if comma > start and all(bodies) else None
    return comma if family is not None and len(family.names) == 1 else -1


def _put_author_and_title(work: Work, author: tuple[int, int], title: tuple[int, int]) -> None:
    work.drop("author")
    put_written_names(work, *author)
    work.put("title", *title)


def _title_from_container(work: Work) -> None:
    """What editors without a contributor put out is the work itself ("Kaup/Werner (Hrsg.), Hafensoziologie, Neuwied 1971")."""
    if work.has("title", "author", "in") or not work.has("editor") or "container-title" not in work.places:
        return
    start, end = work.places["container-title"]
    work.drop("container-title")
    work.put("title", start, end)


def _take_newspaper(work: Work) -> None:
    """What stands as a place before the day of a web page is its newspaper's name ("…, Harler Bote v. 12.11.2018, https://…")."""
    issued = work.values.get("issued")
    if issued is None or not issued.day or not work.has("URL", "DOI") or work.has("container-title", "publisher"):
        return
    if "publisher-place" in work.places:
        start, end = work.places["publisher-place"]
        work.drop("publisher-place")
        work.put("container-title", start, end)


def _container_from_editor(work: Work) -> None:
    """Who is named after "in" without being called an editor, and without a book, is a periodical ("in: Soziale Welt 1969, S. 45")."""
    if not work.has("in") or work.has("container-title") or "editor" not in work.places or len(work.values["editor"]) > 1:
        return
    start, end = work.places["editor"]
    if _ROLE.match(work.sheet.text, end) is None:
        work.drop("editor")
        work.put("container-title", start, end)


def _title_from_place(work: Work) -> None:
    """Of two words between commas where a town is looked for, the first is the title where nothing else is ("Hafensoziologie, Neuwied")."""
    if work.has("title", "container-title", "in") or "publisher-place" not in work.places or work.sheet.listed:
        return
    start, end = work.places["publisher-place"]
    comma = work.sheet.text.rfind(", ", start, end)
    if comma > start and work.has("author", "editor"):
        work.drop("publisher-place")
        work.put("title", start, comma)
        work.put("publisher-place", comma + 2, end)


_AMENDING: Final = (
    _title_of_same_author,
    _name_contributor,
    _name_reviewer,
    _part_title_from_author,
    _title_takes_names,
    _title_from_last_name,
    _container_from_editor,
    _title_from_container,
    _title_from_place,
    _take_newspaper,
)
"""What sets right a part that was taken for another, in this order."""


def _title_among(text: str, parts: list[Part]) -> Part | None:
    """The first title; where words make up one part alone, which no number follows as it follows a journal, that part."""
    titles = [part for part in parts if part.kind is PartKind.TITLE and part.end - part.start > _SHORTEST_TITLE]
    if titles:
        return _before_section(text, titles[0])
    if (between := next((part for part in _between_author_and_container(parts) if _may_be_title(text, part)), None)) is not None:
        return between
    worded = [part for part in parts if part.kind in _WORDED]
    numbered = any(part.kind is PartKind.NUMBERS for part in parts)
    return worded[0] if len(worded) == 1 and not numbered and _may_be_title(text, worded[0]) else None


def _between_author_and_container(parts: list[Part]) -> Iterator[Part]:
    """What no label fits, between an author or a date and a container ("Lund, K. (2010). St. Brigid vs. the river. Basin Science, …")."""
    for before, part, after in zip(parts, parts[1:], parts[2:], strict=False):
        if part.kind is PartKind.OTHER and before.kind in _BEFORE_TITLE and after.kind is PartKind.CONTAINER:
            yield part


def _may_be_title(text: str, part: Part) -> bool:
    words = text[part.start : part.end]
    return not is_prose(words) and (part.kind is not PartKind.OTHER or MASK not in words)


def _before_section(text: str, title: Part) -> Part:
    """A title in capitals without the section's number that follows it without a mark ("COMMENTARIES § 14")."""
    found = SECTION.search(text, title.start, title.end)
    if found is None or not text[title.start : found.start()].isupper():
        return title
    return replace(title, end=found.start())
