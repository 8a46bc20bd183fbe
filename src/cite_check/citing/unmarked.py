"""Reads a work whose title nothing marks, by the parts that the labels of its tokens tell apart."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cite_check.citing.editors import longest_list
from cite_check.citing.lazily import lazy
from cite_check.citing.name_lines import as_written, read_name_line
from cite_check.citing.parts import Part, PartKind, parts_of
from cite_check.citing.prose import is_prose
from cite_check.citing.tail_patterns import SECTION
from cite_check.citing.tail import read_rest
from cite_check.citing.titles import trimmed
from cite_check.citing.work import MASK, tidy

if TYPE_CHECKING:
    from cite_check.citing.work import Work

_IN_WORD = lazy(r"(?i)(?:[-–—/]\s?)?(?:in|em|en|dans|im|nel|nella)\b\s?:?\s*(?=\S)|//?\s*")  # In: / em / //
_IN_MARK = lazy(r"(?i)(?:[-–—]\s?)?(?:in|em|en|dans|nel|nella)\b")  # what makes a container a book
_ROLE_WORDS = lazy(
    r"(?i)^[\s(\[,;.]*(?:(?:in|em|en|dans)\b\s?:?\s*)?(?:(?:edited|translated|selected|compiled)\s(?:and\s\w+\s)?by|eds?\.(?:\sby)?|trans(?:l?\.|lators?)"
    r"(?:\sby)?|hrsg\.?\s?(?:v\.|von)?|herausgegeben\svon|hg\.\s?(?:v\.|von)?|übers\.?\s?(?:v\.|von)|traduit\s(?:de\s\S+\s)?par|trad\.?\s(?:par|de|por)"
    r"|tradução\s(?:de|por)|sous\sla\sdir(?:ection|\.)\s(?:de\s|d['’])|a\scura\sdi|éd\.\s?(?:par)?|by)?[\s:]*"
)  # In: / edited by / trad. de
_ROLE_AT_END = lazy(
    r"(?i)[\s,;]*[(\[]?\b(?:co-?)?(?:eds?|editors?|hrsg|hgg?|herausg|orgs?|coords?|dirs?|éds?|red|comps?|trans|übers|trad|sous la dir|a cura di)\b\.?"
    r"\s?[)\]]?[\s.,:;]*$"
)  # (Hrsg.): / , eds.,
_TRANSLATORS = lazy(r"(?i)\btra[nd]|übers|tradu")
_SHORTEST_TITLE: Final = 2
_WORDED: Final = frozenset({PartKind.AUTHOR, PartKind.CONTAINER, PartKind.EDITOR, PartKind.PUBLISHER, PartKind.PLACE, PartKind.OTHER})


def read_unmarked(work: Work) -> bool:
    """Take every field by its part; ``False`` where no title was found."""
    parts = parts_of(work.sheet, work.start, work.end)
    title = _title_among(work.sheet.text, parts)
    if title is not None:
        title = replace(title, end=_before_section(work.sheet.text, title))
        start, end = _set_off(work, title)
        work.put("title", start, end, tidy(work.sheet.flat.text[start:end]))
        work.values["plain-title"] = True
    for part in parts:
        if title is None or part.start != title.start:
            _TAKERS[part.kind](work, part)
    kept = (PartKind.AUTHOR, PartKind.TITLE, PartKind.CONTAINER, PartKind.EDITOR, PartKind.PUBLISHER, PartKind.PLACE)
    work.used += [(part.start, title.end if title is not None and part.start == title.start else part.end) for part in parts if part.kind in kept]
    read_rest(work, work.start, work.end)
    return title is not None


def _title_among(text: str, parts: list[Part]) -> Part | None:
    """The first title; where words make up one part alone, which no number follows as it follows a journal, that part."""
    titles = [part for part in parts if part.kind is PartKind.TITLE and part.end - part.start > _SHORTEST_TITLE]
    worded = [part for part in parts if part.kind in _WORDED]
    alone = (
        len(worded) == 1
        and not is_prose(text[worded[0].start : worded[0].end])
        and (worded[0].kind is not PartKind.OTHER or MASK not in text[worded[0].start : worded[0].end])
        and not any(part.kind is PartKind.NUMBERS for part in parts)
    )
    return titles[0] if titles else worded[0] if alone else None


def _before_section(text: str, title: Part) -> int:
    """Where a title ends that a section's number follows without a mark ("COMMENTARIES § 14")."""
    found = SECTION.search(text, title.start, title.end)
    return found.start() if found and found.start() > title.start else title.end


def _set_off(work: Work, part: Part) -> tuple[int, int]:
    """The range of a part; where italics cover most of it, theirs."""
    for italic in work.sheet.flat.italics_in(part.start, part.end):
        shared = min(part.end, italic.end) - max(part.start, italic.start)
        if 2 * shared > part.end - part.start and 2 * shared > italic.end - italic.start:
            return italic.start, italic.end
    return trimmed(work, part.start, part.end)


def _take_authors(work: Work, part: Part) -> None:
    names = read_name_line(work.sheet.text, part.start, part.end, work.sheet.shape)
    if names is None:
        return
    if names.kind == "family" and len(names.names) > 1 and work.sheet.text[part.end - 1] == ".":
        names = as_written(work.sheet.text, part.start, part.end) or names
    role = "editor" if names.role and not names.role.startswith(("tra", "übe")) else "author"
    work.put(role, names.start, names.end, names.names)
    if names.et_al:
        work.values["et-al"] = True


def _take_container(work: Work, part: Part) -> None:
    text = work.sheet.text
    lead = _IN_WORD.match(text, part.start, part.end)
    start, end = _set_off(work, Part(part.kind, lead.end() if lead else part.start, part.end))
    if not work.has("container-title") and end > start and not _IN_MARK.fullmatch(text, start, end):
        if _IN_MARK.match(text, part.start, part.end):
            work.values["in"] = True
        work.put("container-title", start, end)


def _take_editors(work: Work, part: Part) -> None:
    text = work.sheet.text
    lead = _ROLE_WORDS.match(text[part.start : part.end])
    start = part.start + (lead.end() if lead else 0)
    role_at_end = _ROLE_AT_END.search(text, start, part.end)
    end = role_at_end.start() if role_at_end else part.end
    names = read_name_line(text, start, end, work.sheet.shape)
    if names is None or names.kind == "body":
        names = longest_list(work, start, part.end) or names
    if names is None:
        return
    role = "translator" if _TRANSLATORS.search(text, part.start, part.end) else "editor"
    work.put(role, names.start, names.end, names.names)


def _take_words(name: str):
    def take(work: Work, part: Part) -> None:
        start, end = trimmed(work, part.start, part.end)
        while start < end and work.sheet.text[start] in "([":
            start += 1
        if end > start:
            work.put(name, start, end)

    return take


def _take_date(work: Work, part: Part) -> None:
    for date in work.sheet.dates:
        if part.start <= date.start < part.end and work.free(date.start) is None:
            work.put("issued", date.start, date.end, date.date)
            return


def _leave(_work: Work, _part: Part) -> None:
    """A part that the rest's rules read."""


_TAKERS: Final = {
    PartKind.AUTHOR: _take_authors,
    PartKind.TITLE: _leave,
    PartKind.CONTAINER: _take_container,
    PartKind.EDITOR: _take_editors,
    PartKind.PUBLISHER: _take_words("publisher"),
    PartKind.PLACE: _take_words("publisher-place"),
    PartKind.DATE: _take_date,
    PartKind.NUMBERS: _leave,
    PartKind.OTHER: _leave,
}
