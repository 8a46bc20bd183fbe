"""Takes the fields that each part of a work gives: names, container, publisher, date."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from cite_check.citing.editors import longest_list, same_editors
from cite_check.citing.lazily import lazy
from cite_check.citing.name_lines import as_written, read_name_line
from cite_check.citing.names import is_body, read_families
from cite_check.citing.part import Part, PartKind
from cite_check.citing.titles import keep_names, trimmed
from cite_check.model.item import ItemType

if TYPE_CHECKING:
    from collections.abc import Callable

    from cite_check.citing.work import Work

_IN_WORD = lazy(r"(?i)(?:[-–—/]\s?)?(?:in|em|en|dans|im|nel|nella)\b\s?:?\s*(?=\S)|//?\s*")  # In: / em / //
_IN_MARK = lazy(r"(?i)(?:[-–—]\s?)?(?:in|em|en|dans|nel|nella)\b")  # what makes a container a book
_ROLE_WORDS = lazy(
    r"(?i)^[\s(\[,;.]*(?:(?:in|em|en|dans)\b\s?:?\s*)?(?:(?:edited|translated|selected|compiled)\s(?:and\s\w+\s)?by|eds?\.(?:\sby)?|trans(?:l?\.|lators?)"
    r"(?:\sby)?|hrsg\.?\s?(?:v\.|von)?|herausgegeben\svon|hg\.\s?(?:v\.|von)?|übers\.?\s?(?:v\.|von)|traduit\s(?:de\s\S+\s)?par|trad\.?\s(?:par|de|por)"
    r"|tradução\s(?:de|por)|sous\sla\sdir(?:ection|\.)\s(?:de\s|d['’])|a\scura\sdi|éd\.\s?(?:par)?|by)?[\s:]*"
)  # In: / edited by / trad. de
_ROLE_AT_END = lazy(
    r"(?i)[\s,;]*[(\[]?\b(?:co-?)?(?:eds?|editors?|hrs?g|hgg?|herausg|orgs?|coords?|dirs?|éds?|red|comps?|trans|übers"
    r"|trad|sous la dir|a cura di)\b\.?"
    r"\s?[)\]]?[\s.,:;]*$"
)  # (Hrsg.): / , eds.,
_SAYS_WHO = lazy(
    r"(?i)\(?(?:übers(?:etzt|\.)|hrsg\.|hg\.|herausgegeben|trad(?:uit|uction|\.)|trans(?:lated|l?\.)|ed(?:ited|\.))"
    r"\s(?:v\.|von|par|by|de|di|por)\s(?=(?-i:[A-ZÀ-Þ]))"
)  # übers. v. Roland
_FAMILIES = lazy(r"(?P<names>[A-ZÀ-Þ][\w’'-]+(?:/\s?[A-ZÀ-Þ][\w’'-]+)+),\s")  # Jann/Kohl/Rehm,
_TRANSLATORS = lazy(r"(?i)\btra[nd]|übers|tradu")


def take_part(work: Work, part: Part) -> None:
    """Keep what a part gives, unless the work has it already."""
    _TAKERS[part.kind](work, part)


def set_off(work: Work, part: Part) -> tuple[int, int]:
    """The range of a part; where italics cover most of it, theirs."""
    for italic in work.sheet.flat.italics_in(part.start, part.end):
        shared = min(part.end, italic.end) - max(part.start, italic.start)
        if 2 * shared > part.end - part.start and 2 * shared > italic.end - italic.start:
            return italic.start, italic.end
    text = work.sheet.text
    opened = text[part.start] == "(" and text.find(")", part.start, part.end) < 0
    return trimmed(work, part.start + opened, part.end)


def _authors(work: Work, part: Part) -> None:
    if work.values.get("type") is ItemType.LEGAL_CASE:
        return
    text = work.sheet.text
    start = _after_open_bracket(text, part)
    names = read_name_line(text, start, part.end, work.sheet.shape)
    if names is not None and names.kind == "family" and len(names.names) > 1 and text[part.end - 1] == ".":
        names = as_written(text, start, part.end) or names
    if names is not None:
        keep_names(work, names)


def _after_open_bracket(text: str, part: Part) -> int:
    """Where a part begins that stands in brackets with its work ("Sitte und Recht (A. Lee, …")."""
    opened = text.rfind("(", part.start, part.end)
    return opened + 1 if opened >= 0 and text.find(")", opened, part.end) < 0 else part.start


def _container(work: Work, part: Part) -> None:
    text = work.sheet.text
    lead = _IN_WORD.match(text, part.start, part.end)
    start, end = set_off(work, Part(part.kind, lead.end() if lead else part.start, part.end))
    if work.has("container-title") or end <= start or _IN_MARK.fullmatch(text, start, end) or text[start:end].isdigit():
        return
    if _IN_MARK.match(text, part.start, part.end):
        work.values["in"] = True
        start = _after_families(work, start, end)
    work.put("container-title", start, end)


def _after_families(work: Work, start: int, end: int) -> int:
    """Take a book's editors that are given by family names alone ("in: Jann/Kohl/Rehm, Deichkunde"); where its title begins."""
    found = _FAMILIES.match(work.sheet.text, start, end)
    names = read_families(found["names"]) if found else None
    if found is None or names is None:
        return start
    work.put("editor", found.start("names"), found.end("names"), names.names)
    return found.end()


def _editors(work: Work, part: Part) -> None:
    text = work.sheet.text
    lead = _ROLE_WORDS.match(text[part.start : part.end])
    start = part.start + (lead.end() if lead else 0)
    if _IN_MARK.match(text, part.start, part.end):
        work.values["in"] = True
    if same_editors(work, start, part.end + 1) is not None:
        return
    role_at_end = _ROLE_AT_END.search(text, start, part.end)
    names = read_name_line(text, start, role_at_end.start() if role_at_end else part.end, work.sheet.shape)
    if names is None or (names.kind == "body" and not is_body(text[names.start : names.end])):
        names = longest_list(work, start, part.end) or names
    if names is not None:
        role = "translator" if _TRANSLATORS.search(text, part.start, part.end) else "editor"
        work.put(role, names.start, names.end, names.names)


def _words(work: Work, part: Part, *, name: str) -> None:
    start, end = trimmed(work, part.start, part.end)
    while start < end and work.sheet.text[start] in "([":
        start += 1
    if end > start:
        work.put(name, start, end)


def _date(work: Work, part: Part) -> None:
    for date in work.sheet.dates:
        if date.start < part.end and part.start < date.end and work.free(date.start) is None:
            work.put("issued", date.start, date.end, date.date)
            return


def _other(work: Work, part: Part) -> None:
    """Of what no label fits, who translated or edited the work."""
    if _SAYS_WHO.match(work.sheet.text, part.start, part.end) and not work.has("editor", "translator"):
        _editors(work, part)


def _nothing(_work: Work, _part: Part) -> None:
    """A title is taken before, numbers by the tail's rules."""


_TAKERS: Final[dict[PartKind, Callable[[Work, Part], None]]] = {
    PartKind.AUTHOR: _authors,
    PartKind.TITLE: _nothing,
    PartKind.CONTAINER: _container,
    PartKind.EDITOR: _editors,
    PartKind.PUBLISHER: partial(_words, name="publisher"),
    PartKind.PLACE: partial(_words, name="publisher-place"),
    PartKind.DATE: _date,
    PartKind.NUMBERS: _nothing,
    PartKind.OTHER: _other,
}
