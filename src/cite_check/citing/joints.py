"""Finds where one work of a note ends and the next begins, by the labels of the note's tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.citing.backrefs import is_same_person
from cite_check.citing.lazily import lazy
from cite_check.citing.part import Part, PartKind
from cite_check.citing.work import MASK

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cite_check.citing.work import Sheet

_ENDING: Final = frozenset({PartKind.NUMBERS, PartKind.DATE, PartKind.PLACE, PartKind.PUBLISHER, PartKind.OTHER})
"""What a work ends with."""
_DESCRIBING: Final = frozenset({PartKind.AUTHOR, PartKind.TITLE, PartKind.CONTAINER})
_TITLING: Final = frozenset({PartKind.TITLE, PartKind.CONTAINER})
_LEADING: Final = frozenset({PartKind.TITLE, PartKind.EDITOR})
_PUBLISHED: Final = _ENDING - {PartKind.DATE} | {PartKind.CONTAINER}
"""Parts of which a work has one before another begins with a title; years may stand inside a title ("Die Aktion 1949/50. Ihre Kreise")."""
_LONGEST_LEAD: Final = 200
_DASHES: Final = ("-", "–", "—", "/")
_MARKS_BEFORE_TITLE: Final = (",", ":")
JOINING: Final = r"(?:und|sowie|ferner|and|as\swell\sas|et|ainsi\sque|y|e)"
"""A word that joins two works, as a pattern's source."""
_JOINS_ON = lazy(rf"{JOINING}(?:\s(?:auch|also))?\s")  # und / sowie auch
_AFTER_ADDRESS = lazy(
    r"[>)\]]*(?:,?\s[(\[]?(?:abgerufen|zuletzt|accessed|last|consulté|Acesso|visited)\b(?:\d{1,2}\.\s?|[^.;()]){2,40}[)\]]?)?(?:[.;,]|\s(?:und|and|et|y|e))\s"
)  # , abgerufen am 3. Mai 2019. / ; / and
_ADDRESS_NEXT = lazy(rf"(?:[^\W\d_]+:?\s){{0,3}}<?{MASK}")  # unter: https://…
_PLACE_OF_BEFORE = lazy(
    r"[A-Za-zÄÖÜäöü]{1,6}\.?\s(?:[A-Z]{0,2}\d[^;()]{0,40}|[ivxlc]{1,7}\b[^;()]{0,10});\s"
    r"|(?:S|pp?|Sp|Bl|fols?|ff|Rn|Rz|Kap)\.\s\d{1,4}(?:\s?[-–—]\s?\d{1,4})?(?:\s?ff?)?\.?[.,]\s"
)  # sig. B3v; / S. 12 ff.; / S. 12 f. Siehe
_PLACE_IN_IT = lazy(r"[).]?(?:,?\s(?:S\.|p\.|at|Rn\.)?\s?\d+(?:\s?[-–—]\s?\d+)?(?:\s?ff?\.)?)?(?=\s)")  # ), S. 12 ff.
_BRACKETED = lazy(r"\([^()]{1,80}\)[,;.]?\s*")  # (ungedr.),
_SMALL_LEAD = lazy(
    r"\(?(?!(?:hrsg|hg|übers|bearb|ed|eds|trans|trad|in|von|by|with|mit)\b)(?:[a-zß-öø-ÿ]+\.?[,:]?\s(?:Anschlu(?:ß|ss)\s)?){1,5}"
)
"""(vgl. auch / im Anschluß an"""
_SENTENCE_NEXT = lazy(r"\.\s(?=[A-ZÀ-Þ])")  # the end of "a.a.O. Aus"
_PAGES = lazy(r"(?:S|pp?|Sp|Rn|Rz|Bl|fols?)\.\s?\d{1,4}[^;()]{0,20}(?:\(\d[^()]{0,20}\))?,\s*$")  # S. 12 ff., / S. 505 (519 ff.),
_PAGES_ALONE = lazy(r"\d{1,4}(?:\s?[-–]\s?\d{1,4})?(?:\s?ff?\.)?,\s*")  # 193,
_NAMED_BY: Final = frozenset({PartKind.TITLE, PartKind.NUMBERS, PartKind.CONTAINER})
_ROLE_BEFORE = lazy(
    r"(?i)(?<!\w)(?:(?:eds?|trans|transl|hrsg|hg|comps?|dirs?)\.|(?:edited|translated|compiled)\sby|(?:hrsg\.|herausgegeben)\svon)\s*$"
)  # Vol. 2, ed.
_REPRINTED = lazy(
    r"(?i)(?<!\w)(?:(?:wieder)?(?:ab|nach)gedruckt|gedruckt|jetzt|wieder|erneut|reprinted|repr\.|now|repris|réimprimé|ristampato|ora|reimpreso|ahora|agora),?\s$"
)  # wieder abgedruckt
JOINED: Final = lazy(
    rf"(?<=[\d.)f]),?\s{JOINING}\s|(?<=\d\sf\.)\s(?=[A-ZÀ-Þ])|(?<=\d\sff\.)\s(?=[A-ZÀ-Þ])"
    r"|(?:(?<![\w.])(?:S|pp?)\.\s?|(?<=\d{4}, )|(?<=\d{4}\), ))\d{1,4}(?:\s?[-–]\s?\d{1,4}|\sff?\.)?(?:\s\(\d[^()]{0,20}\))?,\s(?=[A-ZÀ-Þ])"
)
"""Where a word may join two works ("…, Hamburg 1971, und H. Scholl, …"), or pages end one ("…, S. 12 ff. Siehe …", "…, S. 90, Lee, …")."""


def joints(sheet: Sheet, parts: Sequence[Part]) -> list[tuple[int, int]]:
    """Where the words of a work end, and where the next work, or the signal before it, begins; ``parts`` are the note's."""
    later = set(_beginnings(parts, [back.start for back in sheet.backs]))
    found = [_before_back(sheet, parts, index) for index in range(1, len(parts))]
    found += [
        _after_brief(sheet, parts, index) or (_joint(sheet.text, parts, index) if index in later else None)
        for index, part in enumerate(parts)
        if part.kind is PartKind.AUTHOR or index in later
    ]
    return [_before_same_person(sheet, joint) for joint in found if joint is not None]


def _before_same_person(sheet: Sheet, joint: tuple[int, int]) -> tuple[int, int]:
    """The joint before the word that stands for a work's author, rather than between it and the title ("vgl. dies., Titel, …")."""
    for back in sheet.backs:
        if is_same_person(back.word) and sheet.text[back.end : joint[1]].strip() in _MARKS_BEFORE_TITLE:
            return len(sheet.text[: back.start].rstrip(" ;,")), back.start
    return joint


def _beginnings(parts: Sequence[Part], backs: Sequence[int]) -> Iterator[int]:
    """The parts of authors before which a work was described, and of titles and editors before which a whole work was."""
    described = titled = published = False
    for index, part in enumerate(parts):
        ended = index > 0 and parts[index - 1].kind in _ENDING
        if (part.kind is PartKind.AUTHOR and described) or (part.kind in _LEADING and titled and ended and published):
            yield index
            titled = published = False
        described = described or part.kind in _DESCRIBING
        published = published or part.kind in _PUBLISHED
        titled = titled or part.kind in _TITLING or any(part.start <= back < part.end for back in backs)


def _joint(text: str, parts: Sequence[Part], index: int) -> tuple[int, int] | None:
    """The joint before an author, a title or editors: after the work's last part, with a short signal between them or none."""
    before, author = parts[index - 1], parts[index]
    if before.kind not in _ENDING or (author.kind is PartKind.EDITOR and _leads_to_editor(text[before.start : author.start])):
        return None
    if before.kind is PartKind.OTHER and (address := text.rfind(MASK, before.start, author.start)) >= 0:
        found = _AFTER_ADDRESS.match(text, address + 1, author.start)
        return (found.start(), found.end()) if found else None
    lead = before.kind is PartKind.OTHER and author.start - before.start < _LONGEST_LEAD and parts[index - 2].kind in _ENDING
    begin = _after_place(text, before.start, author.start) if lead and index > 1 else author.start
    if before.kind is PartKind.OTHER and _BRACKETED.fullmatch(text, before.start, author.start):
        begin = author.start
    if _ADDRESS_NEXT.match(text, begin):
        return None
    stop = len(text[:begin].rstrip())
    closing = text[stop - 1 : stop]
    if closing in _DASHES and text[stop - 2 : stop - 1] == " ":
        stop = len(text[: stop - 1].rstrip())
        return stop - (text[stop - 1] in ".;,"), begin
    if closing in ".;" or (closing == "," and (lead or _follows_pages(text, parts, index))):
        return stop - 1, begin
    return (stop, _behind_bracket(text, begin)) if lead and _leads_on(text, begin, author.start) else None


def _leads_to_editor(words: str) -> bool:
    """Whether the words before editors belong to the same work: it was printed again, or they say what the editors did."""
    return _REPRINTED.search(words) is not None or _ROLE_BEFORE.search(words) is not None


def _leads_on(text: str, start: int, stop: int) -> bool:
    """Whether words between two works join them, or are a signal or other small words ("und", "(vgl. auch", "im Anschluß an")."""
    return _JOINS_ON.match(text, start, stop) is not None or _SMALL_LEAD.fullmatch(text, start, stop) is not None


def _behind_bracket(text: str, place: int) -> int:
    return place + text.startswith("(", place)


def _follows_pages(text: str, parts: Sequence[Part], index: int) -> bool:
    """Whether an author with a title stands behind the pages of the work before ("…, KJ 1976, S. 301, Elisabeth Roe, Zitate, …")."""
    before = parts[index - 1]
    named = index + 1 < len(parts) and parts[index + 1].kind in _NAMED_BY
    paged = _PAGES.search(text, before.start, before.end) is not None
    placed = (
        index > 1 and parts[index - 2].kind is PartKind.DATE and _PAGES_ALONE.fullmatch(text, before.start, parts[index].start) is not None
    )
    return parts[index].kind is PartKind.AUTHOR and named and (paged or placed)


def _before_back(sheet: Sheet, parts: Sequence[Part], index: int) -> tuple[int, int] | None:
    """The joint before what is joined to a whole work and points back ("…, S. 3 ff., sowie die Erwiderung von Oden, ebd., S. 40")."""
    before, rest = parts[index - 1], parts[index]
    if rest.kind is not PartKind.OTHER or before.kind not in _ENDING or _JOINS_ON.match(sheet.text, rest.start, rest.end) is None:
        return None
    titled = any(part.kind is PartKind.TITLE for part in parts[:index])
    return (before.end, rest.start) if titled and sheet.back_word(rest.start, rest.end) else None


def _after_place(text: str, start: int, stop: int) -> int:
    """Where what leads to a work begins: behind the pages of the work before, where the labels took them into it ("S. 12 ff.; ders., ")."""
    found = _PLACE_OF_BEFORE.match(text, start, stop)
    return found.end() if found else start


def _after_brief(sheet: Sheet, parts: Sequence[Part], index: int) -> tuple[int, int] | None:
    """The joint behind a work given shortly, within what leads to an author and a title ("neben Behrend (Fn. 1) vor allem K. Lohse, …")."""
    if index == 0 or parts[index - 1].kind is not PartKind.OTHER or not _is_titled(parts, index):
        return None
    lead = parts[index - 1]
    ends = [back.end for back in sheet.backs if back.number or _SENTENCE_NEXT.match(sheet.text, back.end - 1)]
    ends += [year.end for year in sheet.years]
    last = max((end for end in ends if lead.start < end < lead.end), default=None)
    if last is None:
        return None
    stop = _PLACE_IN_IT.match(sheet.text, last, lead.end)
    return (stop.end(), stop.end()) if stop else None


def _is_titled(parts: Sequence[Part], index: int) -> bool:
    return index + 1 < len(parts) and parts[index + 1].kind is PartKind.TITLE
