"""Reads a work whose title nothing marks: authors, date, title, and where the tail begins, by the order of the styles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.citing.anchors import Anchor, Kind, first_anchor
from cite_check.citing.authors import put_authors
from cite_check.citing.lazily import lazy
from cite_check.citing.titles import put_names, title_italic
from cite_check.citing.words import JOURNAL_WORDS
from cite_check.citing.work import tidy
from cite_check.model.item import Name

if TYPE_CHECKING:
    import re

    from cite_check.citing.work import Work

_LETTERS = lazy(r"[^\W\d_]")
_COMMA = lazy(r",\s+")
_JOURNAL_REFERENCE = lazy(r"\s?,?\s?\(?\d{1,4}\s?[,:()]")  # Tetrahedron 12, / 12 (
_SMALL_START = lazy(r"[a-zß-öø-ÿ]")
_LONGEST_JOURNAL: Final = 9
_LONGEST_PUBLISHER: Final = 5
_TOWN = lazy(r"[A-ZÀ-Þ][\w’'.-]+(?:[ /-](?:[A-ZÀ-Þ][\w’'.-]+|and|et|;)){0,3}$")  # New York
_NO_TITLE = lazy(
    r"(?:[Ee]d(?:ited\sby|s?\.\s)|[Tt]rans(?:\.|lated\sby)\s|[Tt]raduit\s|[Tt]rad\.|[Hh]rsg\.|[Hh]erausgegeben)"
)  # Translated by, where a title should stand
_SHORTENED = lazy(r"(?:[A-ZÀ-Þ][\w’'-]{0,9}\.?\s?){1,2}\.?$")  # Plast. / Acta Crystallogr.
_CAPITALS_AT_END = lazy(
    r"(?<=[a-zß-öø-ÿ)])\s(?P<name>(?:[A-ZÀ-Þ][\w’'&.-]*)(?:\s(?:(?:of|and|the|for|in|de|&|on|für|der)\s){0,2}[A-ZÀ-Þ][\w’'&.-]*){0,7})\s?$"
)  # Diabetes Care
_RUN_ON_LIMIT: Final = 100
_RUN_ON_TITLE: Final = 3
_BODY_NAME = lazy(
    r"[A-ZÀ-Þ][\w’'-]*(?:[,&]?\s(?:&\s|(?:of|for|the|on|and|de|da|do|du|des|e|et|und|für|der)\s){0,2}[(]?[A-ZÀ-Þ][\w’')-]*)*"
)  # Alive & Thrive
_LONGEST_BODY: Final = 8
_SHORTEST_TITLE: Final = 3
_MEDIUM_IN_REFERENCE = lazy(
    r"\.?\s?\[[^\[\]]{2,40}\]\.?,?\s?(?:1[4-9]|20)\d\d[^;()]{0,60};\s?\d"
)  # [Internet]. 2019 [cited 2020 Feb 10];13
_YEAR_AT_END = lazy(r"\.\s(?:1[4-9]|20)\d\d[a-z]?(?:\.\s\d{1,4}\s?(?:fl?s?|pp?)\.?)?$")  # . 2021. 230 f
_YEAR_TAIL: Final = 16
_SUBTITLED_JOURNAL = lazy(r"(?:Revista|Journal|Revue|Zeitschrift|Rivista|Cadernos|Cuadernos)\s")  # Alfa. Revista de Linguística


def read_plain(work: Work) -> int | None:
    """Take authors, date and title; the place where the tail begins, or ``None`` where there is no title."""
    text = work.sheet.text
    italic = title_italic(work)
    place = italic.start if italic and put_names(work, work.start, italic.start) else _leading_date(work, put_authors(work))
    if italic and italic.start >= place and not _LETTERS.search(text, place, italic.start):
        if _JOURNAL_REFERENCE.match(text, italic.end) and _journal_like(text[italic.start : italic.end]):
            return italic.start
        _put_title(work, italic.start, italic.end)
        work.values["italic-title"] = True
        return italic.end
    if _NO_TITLE.match(text, place, work.end):
        return _body_is_title(work, place)
    anchor = first_anchor(work, place)
    limit = italic.start if italic and italic.start > place else work.end
    if anchor is None or anchor.start > limit:
        anchor = Anchor(Kind.END, limit) if limit < work.end else anchor
    if anchor and _MEDIUM_IN_REFERENCE.match(text, anchor.start, work.end):
        anchor = Anchor(Kind.NUMBERS, anchor.start)
    place = _body_before_title(work, place, anchor)
    run_on = (
        _run_on(text, place, anchor.start)
        if work.values.get("run-on") and work.has("author") and anchor and anchor.kind is Kind.NUMBERS
        else None
    )
    stop, tail = run_on or _title_range(work, place, anchor)
    if stop - place < _SHORTEST_TITLE or not _LETTERS.search(text, place, stop):
        return _body_is_title(work, tail)
    _put_title(work, place, stop)
    work.values["plain-title"] = True
    return tail


def _body_before_title(work: Work, place: int, anchor: Anchor | None) -> int:
    """A first sentence all in capitals, before a whole sentence of title, names a body ("Alive & Thrive. The cost of …")."""
    if work.has("author", "editor", "issued") or place > work.start or anchor is None:
        return place
    ends = work.sheet.stops_in(place, anchor.start + 1)
    if len(ends) < (1 if anchor.kind in {Kind.END, Kind.WEB} else 2):
        return place
    name = work.sheet.text[place : ends[0][0]]
    if _BODY_NAME.fullmatch(name) and len(name.split()) <= _LONGEST_BODY:
        work.put("author", place, ends[0][0], (Name(literal=tidy(name)),))
        return ends[0][1]
    return place


def _body_is_title(work: Work, tail: int) -> int | None:
    """Where nothing is left for a title, what looked like a body's name is the title ("Good chemistry. (1996)")."""
    if not work.has("author"):
        return None
    author = work.values["author"]
    if len(author) == 1 and "." not in (author[0].given or "") and not (author[0].literal or "a").isupper():
        start, end = work.places["author"]
        work.drop("author")
        _put_title(work, start, end)
        work.values["plain-title"] = True
        return max(end, tail)
    return tail


def _put_title(work: Work, start: int, end: int) -> None:
    text = work.sheet.flat.text
    while end > start and text[end - 1] in " ,;:.-–/(":
        end -= 1
    year = _YEAR_AT_END.search(text, max(start + _SHORTEST_TITLE, end - _YEAR_TAIL), end)
    if year:
        end = year.start()
    work.put("title", start, end, tidy(text[start:end]))


def _journal_like(words: str) -> bool:
    return any(word.strip(".,").lower() in JOURNAL_WORDS for word in words.split()) or words.count(".") > 1


def _title_range(work: Work, place: int, anchor: Anchor | None) -> tuple[int, int]:
    """Where the title ends, and where the tail begins."""
    text = work.sheet.text
    end = anchor.start if anchor else work.end
    ends = [one for one in work.sheet.stops_in(place, min(end + 3, work.end)) if one[0] - place >= 2]  # noqa: PLR2004 - "A." is no sentence
    if anchor is None:
        return ends[0] if ends else (end, end)
    if anchor.kind is Kind.END:
        return _before_place(text, place, end) if not ends else _before_town(text, end, ends[-1])
    if ends:
        return _by_sentences(text, end, ends)
    if anchor.kind is Kind.WEB:
        return end, end
    return _by_commas(text, place, end, anchor)


def _before_place(text: str, place: int, end: int) -> tuple[int, int]:
    """A town between the title and its publisher (", Paris, Galilée") is no part of the title."""
    ends_here = text[end - 1] in ".?!" or text[end : end + 1] in {".", "?", "!"} or "(" in text[end : end + 2]
    comma = -1 if ends_here else text.rfind(", ", place, end)
    if comma > place and _TOWN.match(text, comma + 2, end):
        return comma, comma + 2
    return end, end


def _before_town(text: str, end: int, last: tuple[int, int]) -> tuple[int, int]:
    """A town that is the last sentence before ", Publisher" ("… to mosses. Cambridge, Quay Press") is no part of the title."""
    if text.startswith(", ", end) and _TOWN.match(text, last[1], end):
        return last
    return end, end


def _by_sentences(text: str, end: int, ends: list[tuple[int, int]]) -> tuple[int, int]:
    """The last sentence before the sign is the container's, the rest the title's."""
    ends = _without_shortened(text, ends)
    last = ends[-1]
    if last[1] >= end or not _LETTERS.search(text, last[1], end):
        return ends[-2] if len(ends) > 1 else last
    commas = list(_COMMA.finditer(text, last[1], end))
    if commas:
        head = text[last[1] : commas[-1].start()]
        if len(head.split()) > _LONGEST_JOURNAL and text[commas[-1].end()].isupper():
            return commas[-1].start(), commas[-1].end()
    return last


def _without_shortened(text: str, ends: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The ends without those inside a shortened journal's name ("Plast. Reconstr. Surg. 101")."""
    kept = list(ends)
    while len(kept) > 1 and _SHORTENED.match(text, kept[-2][1], kept[-1][0] + 1):
        kept.pop()
    if len(kept) > 1 and _SUBTITLED_JOURNAL.match(text, kept[-1][1]) and len(text[kept[-2][1] : kept[-1][0]].split()) == 1:
        kept.pop()
    return kept


def _run_on(text: str, place: int, end: int) -> tuple[int, int] | None:
    """A container in capitals that follows a title in small letters without any mark ("… of a specialist The Auk 98: 108")."""
    found = _CAPITALS_AT_END.search(text, max(place, end - _RUN_ON_LIMIT), end)
    if found and len(text[place : found.start()].split()) >= _RUN_ON_TITLE:
        return found.start(), found.start("name")
    return None


def _by_commas(text: str, place: int, end: int, anchor: Anchor) -> tuple[int, int]:
    commas = [one for one in _COMMA.finditer(text, place, end) if one.end() < end]
    if anchor.kind is Kind.NUMBERS:
        return _before_numbers(text, place, end, commas)
    if commas and "(" in text[end : end + 2]:
        last = text[commas[-1].end() : end]
        is_other = _TOWN.match(last) or (_journal_like(last) and last[0].isupper())
        return (commas[-1].start(), commas[-1].end()) if is_other else (end, end)
    for comma, following in zip(commas, [*commas[1:], None], strict=False):
        chunk = text[comma.end() : following.start() if following else end]
        if not _SMALL_START.match(chunk) and len(chunk.split()) <= _LONGEST_PUBLISHER:
            return comma.start(), comma.end()
    return end, end


def _before_numbers(text: str, place: int, end: int, commas: list[re.Match[str]]) -> tuple[int, int]:
    """The last part before volume and pages is the container's."""
    if not commas:
        words = text[place:end]
        alone = len(words.split()) <= _LONGEST_JOURNAL and _journal_like(words)
        return (place, place) if alone else _run_on(text, place, end) or (end, end)
    last = commas[-1]
    if len(text[last.end() : end].split()) > _LONGEST_JOURNAL or _SMALL_START.match(text, last.end()):
        return _run_on(text, last.end(), end) or (end, end)
    return last.start(), last.end()


def _leading_date(work: Work, place: int) -> int:
    text = work.sheet.text
    date = next((one for one in work.sheet.dates if one.start >= place), None)
    if date and date.start - place <= 4 and date.end < work.end and not _LETTERS.search(text, place, date.start):  # noqa: PLR2004 - ". ("
        work.put("issued", date.start, date.end, date.date)
        work.values["run-on"] = not text[place : date.start].strip() and text[date.end : date.end + 1] == " "
        place = date.end
        again = lazy(r"\s?[\[/(]\s?(?:1[4-9]|20)\d\d\s?[\])]?").match(text, place)
        place = again.end() if again else place
    while place < work.end and text[place] in " )].,:;–-":
        place += 1
    return place
