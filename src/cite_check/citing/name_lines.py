"""Reads a range that is known to name a work's authors or editors: people of any order, families, a body."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from cite_check.citing.lazily import lazy
from cite_check.citing.names import NameList, is_body, read_all, read_families, read_list
from cite_check.citing.work import bare
from cite_check.model.item import Name

_BODY_LIMIT: Final = 12
_LONGEST_ACRONYM: Final = 6
_MOST_SMALL: Final = 2
_LOWER_WORD = lazy(r"(?<![\w'’-])[a-zà-öø-ÿ]{2,}(?![\w])")
_NO_NAME = lazy(r"[“”\"„«»]|\((?:Hrs?g|Hgg?|[Ee]ds?|[Dd]irs?|[Oo]rgs?)\.?\)[,:]?\s")  # „ / (Hrsg.), Bericht
_LEADING: Final = frozenset({"in", "von"})
"""Of the small words of bodies' names those that lead to a name as well."""
_KINDS: Final = ("inverted-initials", "direct-initials", "vancouver", "caps-given", "direct", "inverted", "cjk")
_NEXT_NAME = lazy(r"[,;&/]\s*|\s(?:and|und|et|y|e|&)\s")  # , / ; / and
_NEXT_WORD = lazy(r"\s+")  # x1 Roe
_EDGES: Final = " ,;:.([–—-•*"
_MOST_PIECES: Final = 60


def read_name_line(text: str, start: int, end: int, shape: str) -> NameList | None:
    """The names of a range, or ``None`` where no word of it is one; what cannot be told apart is kept as it is written."""
    while start < end and text[start] in _EDGES:
        start += 1
    segment = text[start:end]
    names = any_names(segment)
    doubtful = names is None or (names.kind == "body" and "," in segment and not is_body(segment))
    pieces = _piece_by_piece(text, start, end, shape) if doubtful else None
    if doubtful and pieces is None and (led := people_behind(text, start, end)) is not None:
        return led
    if names is None or pieces is not None:
        return pieces or as_written(text, start, end)
    return replace(names, start=start, end=start + names.end)


def people_behind(text: str, start: int, end: int) -> NameList | None:
    """The people named behind the last small-letter word of a line ("die Beiträge in W. Kaup")."""
    small = [found.end() for found in _LOWER_WORD.finditer(text, start, end) if found[0] not in _BODY_SMALL or found[0] in _LEADING]
    names = read_all(text[small[-1] : end]) if small else None
    if names is None or not all(name.given for name in names.names):
        return None
    return replace(names, start=small[-1] + names.start, end=small[-1] + names.end)


def _piece_by_piece(text: str, start: int, end: int, shape: str) -> NameList | None:
    """The lists of names that a line holds between words that are none, joined; ``None`` where those are most of it."""
    names: list[Name] = []
    covered = 0
    place, stop = start, start
    et_al, role = False, ""
    for _ in range(_MOST_PIECES):
        found = max((one for kind in _KINDS if (one := read_list(text, place, end, kind, shape))), key=lambda one: one.end, default=None)
        if found is not None:
            names += found.names
            covered += found.end - place
            stop, et_al, role = found.end, et_al or found.et_al, role or found.role
        following = _NEXT_NAME.search(text, found.end, end) if found else _NEXT_WORD.search(text, place, end)
        if following is None:
            break
        place = following.end()
    if 10 * covered < 7 * (end - start):
        return None
    return NameList(tuple(names), start, stop, "mixed", et_al, role)


def as_written(text: str, start: int, end: int) -> NameList | None:
    """The words of a range as one name."""
    name = bare(text[start:end])
    if not name[:1].isalpha() or len(name.split()) > _BODY_LIMIT:
        return None
    return NameList((Name(literal=name),), start, end, "body")


def any_names(segment: str) -> NameList | None:
    """People, else bare families, else a body."""
    names = read_all(segment)
    if names is not None:
        return names
    families = read_families(segment)
    if families is None:
        return _body(segment)
    return _as_bodies(families) if len(families.names) == 1 else families


def _as_bodies(families: NameList) -> NameList:
    name = families.names[0].family or ""
    words = name.split()
    if len(words) > 1 or is_body(name) or (name.isupper() and len(name) <= _LONGEST_ACRONYM):
        return NameList((Name(literal=name),), families.start, families.end, "body", families.et_al)
    return families


def _body(segment: str) -> NameList | None:
    name = bare(segment)
    words = name.split()
    if (
        not words
        or len(words) > _BODY_LIMIT
        or not (name[0].isupper() or name.isalpha())
        or name[0].islower()
        or ". " in name
        or _NO_NAME.search(name)
    ):
        return None
    small = [word for word in _LOWER_WORD.findall(name) if word not in _BODY_SMALL]
    if small and not (is_body(name) and len(small) <= _MOST_SMALL):
        return None
    return NameList((Name(literal=name),), 0, len(segment), "body")


_BODY_SMALL: Final = frozenset(
    [
        "of",
        "the",
        "for",
        "and",
        "on",
        "in",
        "de",
        "la",
        "du",
        "des",
        "der",
        "für",
        "und",
        "el",
        "y",
        "e",
        "do",
        "da",
        "dos",
        "das",
        "del",
        "et",
        "di",
        "zur",
        "zum",
        "van",
        "von",
        "al",
        "an",
        "ul",
        "ur",
        "i",
        "at",
        "to",
    ]
)
