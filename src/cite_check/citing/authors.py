"""Takes the authors that a work begins with: the likeliest reading of its first words as names, or as a body's name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cite_check.citing.lazily import lazy
from cite_check.citing.names import NameList, is_body, read_families, read_list
from cite_check.model.item import Name

if TYPE_CHECKING:
    from cite_check.citing.work import Work

_YEAR = r"(?:1[4-9]|20)\d\d"
_ENDS: Final = (
    (
        lazy(
            rf"\s?[.,:;]?\s?[(\[]\s?(?:[^()\[\]]{{0,24}}?{_YEAR}|n\.\s?d|s\.\s?[df]|in press|forthcoming|submitted|in preparation|o\.\s?J)"
        ),
        5,
    ),  # Lee (2001)
    (lazy(rf"[.,:;]?\s{{1,2}}{_YEAR}[a-z]?[\s.,:;)]"), 5),  # Lee. 2001.
    (lazy(r"[.,:]?\s?[“\"‘'«„]"), 4),  # Lee, “
    (lazy(r"\s?[:]\s"), 3),  # Lee:
    (lazy(r"\s?\.\s"), 3),  # Lee.
    (lazy(r"\s?\.?[,;]\s"), 2),  # Lee,
    (lazy(r"\s[–—-]\s"), 2),  # Lee –
    (lazy(r"\s(?=\S)"), 1),  # Lee A. Title
)
_ORDER: Final = ("cjk", "inverted-initials", "direct-initials", "vancouver", "caps-given", "inverted", "direct")
_BEFORE_YEAR = lazy(rf"[^().,;:“”\"]{{2,90}}?(?:\s?[.,]\s?|\s)[(\[]?{_YEAR}[a-z]?[)\].,:]")  # Justiça Global. 2012.
_ACRONYM_AT_END = lazy(r"\([A-Z][\w-]{1,12}\)$")  # World Health Organization (WHO)
_ACRONYM = lazy(r"(?:[A-Z]\.\s?){2,8}|[A-Z]{2,8}")  # A.L.R.C., OECD
_SLASH = lazy(r"\s?/\s?|\s(?:und|and|&|et|y|e)\s")
_ONLY_YEAR = lazy(rf"\s?\((?:[\w.]{{1,8}}\s){{0,3}}{_YEAR}\)[.;]?\s?")  # (2d ed. 1995)
_SHORT_OK: Final = 3
_DOTTED = frozenset({"inverted-initials", "vancouver", "direct-initials"})
_BODY_WORDS_LIMIT: Final = 10


def put_authors(work: Work) -> int:
    """Take the names at the work's start as authors (or editors, by their role word); the place after them."""
    best: tuple[tuple[int, int, int], NameList] | None = None
    text = work.sheet.text
    limit = min((one.start for one in work.sheet.flat.italics if one.start >= work.start), default=work.end)
    for kind in _ORDER:
        found = read_list(text, work.start, min(limit, work.end), kind, work.sheet.shape)
        if found is None:
            continue
        strength = _strength(text, found, work.end)
        if strength and (best is None or (strength, found.end) > best[0][:2]):
            best = ((strength, found.end, 0), found)
    if best is not None and not (
        len(best[1].names) == 1 and best[1].kind in {"direct", "inverted"} and is_body(text[best[1].start : best[1].end])
    ):
        names = _first_alone(work, best[1])
        work.put("editor" if names.role and not names.role.startswith(("tra", "übe")) else "author", names.start, names.end, names.names)
        if names.et_al:
            work.values["et-al"] = True
        return names.end
    return _put_body(work)


def _first_alone(work: Work, names: NameList) -> NameList:
    """Of names that leave no title before the year, only the first is a name ("CLARA VOSS, TIDAL TITLE (1995)")."""
    text = work.sheet.text
    comma = text.find(",", names.start, names.end)
    if names.kind != "direct" or comma < 0 or not _ONLY_YEAR.fullmatch(text, names.end, work.end):
        return names
    return read_list(text, names.start, comma, "direct", work.sheet.shape) or names


def _strength(text: str, names: NameList, end: int) -> int:
    """How surely the list ends where it ends: 5 before a year, 1 before a mere word, 0 if it cannot."""
    ended_by_dot = text[names.end - 1 : names.end] == "."
    strength = next((strength for pattern, strength in _ENDS if pattern.match(text, names.end, end)), 0)
    if not strength and names.et_al:
        strength = 3
    initials = names.kind in _DOTTED
    several = len(names.names) > 1
    if strength == 1 and not (ended_by_dot or names.et_al or names.role or (names.kind == "vancouver" and several)):
        return 0
    if strength == 1 and names.kind == "vancouver" and not several:
        return 1
    if strength == 1 and ended_by_dot:
        strength = 3
    if names.kind == "inverted" and not several and re.match(r"[A-ZÀ-Þ]\S* [A-ZÀ-Þ]", names.names[0].family or ""):
        return 1
    return strength and strength * 2 + several + (3 if initials and (several or names.kind != "vancouver") else 0)


def _put_body(work: Work) -> int:
    """A body's name before a year, a comma or a full stop; the place after it."""
    for find in (_before_year, _before_comma, _before_stop):
        if (stop := find(work)) is not None:
            return stop
    return work.start


def _before_year(work: Work) -> int | None:
    """A body before a year ("Justiça Global. 2012."), where a title can follow."""
    text = work.sheet.text
    found = _BEFORE_YEAR.match(text, work.start, work.end)
    if found is None or not text[work.start].isupper():
        return None
    date = next((one for one in work.sheet.dates if work.start < one.start < found.end() <= one.end + 2), None)
    if date is None or not _room_after(work, date.end):
        return None
    stop = date.start
    while stop > work.start and text[stop - 1] in " .,([":
        stop -= 1
    words = text[work.start : stop].split()
    if not words or len(words) > _BODY_WORDS_LIMIT:
        return None
    work.put("author", work.start, stop, (Name(literal=" ".join(words)),))
    return stop


def _before_stop(work: Work) -> int | None:
    """A body, an acronym or a single name as a sentence of its own, where another sentence follows."""
    text = work.sheet.text
    first = next(iter(work.sheet.stops_in(work.start, work.end)), None)
    if first is None or not work.sheet.stops_in(first[1], work.end):
        return None
    words = " ".join(text[work.start : first[0]].split())
    named = len(words.split()) == 1 or words.isupper() or is_body(words) or _ACRONYM_AT_END.search(words)
    if not words or not named or len(words.split()) > _BODY_WORDS_LIMIT:
        return None
    work.put("author", work.start, first[0], (Name(literal=words),))
    return first[0]


def _before_comma(work: Work) -> int | None:
    """A body, an acronym, or bare family names before a comma ("A.L.R.C., Title" / "Zweigert/Kötz, Titel")."""
    text = work.sheet.text
    comma = text.find(", ", work.start, work.end)
    if comma < 0 or not text[comma + 2 : comma + 3].isupper():
        return None
    words = text[work.start : comma]
    if _ACRONYM.fullmatch(words) or (
        is_body(words)
        and len(words.split()) <= _BODY_WORDS_LIMIT
        and not words.startswith(("Report", "Bericht", "The "))
        and ". " not in words
        and not any(char.isdigit() for char in words)
    ):
        work.put("author", work.start, comma, (Name(literal=words),))
        return comma
    families = read_families(words) if "," not in words and all(len(name.split()) == 1 for name in _SLASH.split(words)) else None
    if families and _room_after(work, comma):
        work.put("author", work.start, comma, families.names)
        return comma
    return None


def _room_after(work: Work, place: int) -> bool:
    """Whether a title can follow: some small-letter words, before any number."""
    return len(re.findall(r"[^\W\d_]{3,}", work.sheet.text[place : place + 120])) >= _SHORT_OK
