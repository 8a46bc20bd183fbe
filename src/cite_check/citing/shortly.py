"""Reads works that are not given in full: back-references, author and page, author and year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cite_check.citing.backrefs import BackWord, is_same_person, is_strong
from cite_check.citing.contributions import put_contribution
from cite_check.citing.dates import find_dates
from cite_check.citing.described import put_described
from cite_check.citing.hints import Hint
from cite_check.citing.lazily import lazy
from cite_check.citing.names import read_all, read_families
from cite_check.citing.part import PartKind
from cite_check.citing.titles import put_names, put_quoted_title, title_italic, title_quote, trimmed
from cite_check.citing.words import LEADS_TO_NAME
from cite_check.citing.work import Work, bare
from cite_check.model.citation import Form
from cite_check.model.item import PartialDate

if TYPE_CHECKING:
    import re

    from cite_check.citing.dated_names import AuthorYear
    from cite_check.citing.names import NameList


_WITH_ANOTHER = lazy(r"(?:\s(?:und|and|et|y|e|u\.)\s|/)(?=[A-ZÀ-Þ])")  # ders. und Lewis Amory
_SHORT_REST = 20
_YEAR_LENGTH = 4
_BACK_LOCATOR = lazy(  # p. 93, at 12–14, S. 55 f., viii
    r"(?i)(?:(?:v\.\s?a\.|hier:?|bes(?:\.|onders)|insb(?:\.|esondere)|esp(?:\.|ecially))\s)?(?:at\s(?=[ps]))?(?:at|pp?\.?|s\.|seiten?|pg\.?|págs?\.?|paras?\.?|rn\.?|§|fols?\.?|col\.|ch\.|insbesondere\ss\.|especially)?\s?(?P<page>(?:\d"
    r"{1,5}[a-z]?|[ivxlc]{1,7})(?:\s?[-–—]\s?(?:\d{1,5}|[ivxlc]{1,7}))?(?:\s?(?:ff?|n|sqq?)\b\.?\s?\d{0,3})?(?:,\s\d{1,5}(?:[-–]\d{1,5}"
    r")?(?!\w))*)(?!\w)"
)
_AUTHOR_PAGE = lazy(
    r"(?P<names>[^\d“”\"‘«„:;]{2,60}?),?\s(?:at\s|pp?\.\s?|S\.\s?|(?:§{1,2}\s?\d{1,4}[a-z]?,?\s)?(?:Rn|Rdnr|Rz)\.\s?|fol\.\s?|HC/\d+,\sfol\.\s)?(?P<page>\d{1,4}(?:\s?[-–]\s?\d{1,4})?(?:\s"
    r"?ff?\.?)?)\s?\.?"
)  # Tarr, 16.
_SHORT_CASE = lazy(
    r"(?:(?P<party>[A-ZÀ-Þ][\w.’'&-]*(?:\s(?:(?:of|the|and)\s)?[A-ZÀ-Þ&][\w.’'&-]*){0,5}),\s)?(?<![\w.])(?P<volume>\d{1,4})\s"
    r"(?P<reporter>[A-Z][\w.]{0,12}(?:\s?[A-Z0-9][\w.]{0,8}){0,5}?),?\sat\s(?:¶\s?)?(?P<page>\d{1,5}(?:\s?[-–]\s?\d{1,5})?)"
)  # Quay, 512 U.S. at 82
_LEADS = lazy(r"(?:[^\W\d_]+,?\s){0,8}")  # Also check out
_FAMILY_AND_TITLE = lazy(
    r"(?P<names>[^,;:.“”\"„]{2,40}),\s(?P<title>(?!in[:\s]|and\s|und\s|a\.)[^,;:.“”\"„()]{4,60}?),?\s\(?$"
)  # Lohse, Der Deichgraf (Anm. 9)
_SMALL_WORD = lazy(
    r"(?<![\w’'-])(?!(?:and|und|et|y|e|og|van|von|der|den|de|del|della|di|da|du|la|le|zu|zum|zur|of|the|for|für|als|im|am|vom|beim|aus|ohne|unter|zwischen)\s)[a-zß-öø-ÿ]{2,}:?\s"
)  # the bei of Nachweise bei Lohse
_FAMILIES = r"[A-ZÀ-Þ][\w’'-]+(?:/[A-ZÀ-Þ][\w’'-]+){0,5}"
_LED_NAME = lazy(rf"(?:(?:[^\W\d_]+\s){{0,3}}(?=[A-ZÀ-Þ]\.)|(?P<lead>[^\W\d_]+)\s)(?P<names>(?:[A-ZÀ-Þ]\.\s?){{0,3}}{_FAMILIES})[\s,(\[]*$")
"""Zur Methode R. Lübbers, / Mit Lübbers ("""
_IN_WORDS = lazy(r"(?i)^(?:.*?\s)?in[\s:]+")  # in Thornton


def points_back(work: Work, back: BackWord) -> bool:
    """Whether the word that points back is what this work is given by, rather than a part of commentary."""
    if back.form is Form.SUPRA:
        return True
    if any(year.start == back.start for year in work.sheet.years):
        return False
    before = bare(work.sheet.flat.text[work.start : back.start])
    if is_same_person(back.word) and (_is_described(work, back.end) or (not before and work.end - back.end >= _SHORT_REST)):
        if not before:
            joined = _WITH_ANOTHER.match(work.sheet.text, back.end, work.end)
            work.start = joined.end() if joined else min(back.end, work.end)
            if joined is None:
                work.values["same-author"] = True
        return False
    return is_strong(back.word) or bool(before) or work.end - back.end < _SHORT_REST


def _is_described(work: Work, start: int) -> bool:
    """Whether a marked title or a date stands behind a place."""
    signs = (work.sheet.quotes, work.sheet.flat.italics, work.sheet.dates)
    return any(start <= one.start < work.end for ranges in signs for one in ranges)


def read_back(work: Work, back: BackWord) -> Work:
    """Read what a back-reference gives beside its back word: author, a title of its own, the locator."""
    quote = title_quote(work)
    if quote and quote.end <= back.start:
        put_quoted_title(work, quote)
        put_names(work, work.start, quote.start)
    elif (italic := title_italic(work)) and italic.end <= back.start:
        work.put("title", italic.start, italic.end)
        put_names(work, work.start, italic.start)
    elif work.start < back.start and not put_contribution(work, back.start):
        _put_names_before(work, back)
    work.values["back"] = back
    work.values["in"] = True
    found = _BACK_LOCATOR.match(work.sheet.text, _locator_start(work, back), work.end)
    if found:
        work.put("locator", found.start("page"), found.end("page"))
    return work


def _put_author_and_title(work: Work, back: BackWord) -> bool:
    """Take "Lohse, Der Deichgraf" before a back word as a family name and a short title; ``False`` where it is none."""
    found = _FAMILY_AND_TITLE.match(work.sheet.text, work.start, back.start)
    names = read_families(found["names"]) if found else None
    if found is None or names is None:
        return False
    work.put("author", found.start("names"), found.end("names"), names.names)
    work.put("title", found.start("title"), found.end("title"))
    work.values["brief"] = True
    return True


def _put_inverted(work: Work, stop: int) -> bool:
    """Take "CASTRO PONS, M.," before a back word, in which the comma parts no title from a name."""
    names = read_all(work.sheet.text[work.start : stop].rstrip(" ,(["))
    return names is not None and names.kind == "inverted-initials" and put_names(work, work.start, stop)


def _put_names_before(work: Work, back: BackWord) -> None:
    """Take the names right before the back word; where they stand in a sentence, those behind its last small-letter word."""
    if work.has("same-author"):
        work.put("title", *trimmed(work, work.start, back.start))
        return
    if _put_inverted(work, back.start) or _put_author_and_title(work, back):
        return
    led = _LED_NAME.match(work.sheet.text, work.start, back.start)
    if led and led["lead"] is None and put_names(work, led.start("names"), back.start):
        return
    if put_described(work, back.start, ([PartKind.AUTHOR, PartKind.TITLE],)):
        work.values["brief"] = True
        return
    if led and led["lead"] and led["lead"].lower() in LEADS_TO_NAME and put_names(work, led.start("names"), back.start):
        return
    small = [one.end() for one in _SMALL_WORD.finditer(work.sheet.text, work.start, back.start)]
    if small and put_names(work, small[-1], back.start) and work.has("author"):
        return
    if not put_names(work, work.start, back.start) and (before := bare(work.sheet.flat.text[work.start : back.start])):
        work.values["words"] = before


def hint_of(work: Work, back: BackWord) -> Hint:
    """What the back-reference says beside its fields: the words between its own title, if it has one, and the back word."""
    start = work.start if work.has("brief") else max(work.places.get("title", (0, work.start))[1], work.start)
    words = _IN_WORDS.sub("", work.sheet.flat.text[start : back.start].strip(" ,.;:(‘’“”\"'")).strip(" ,.;:(") or None
    year = next((date.date.year for date in work.sheet.dates if start <= date.start < work.end), None)
    by_author = back.form is Form.IBID and not is_strong(back.word)
    return Hint(back.number, words, year, by_author=by_author, forward=back.forward, same_author=work.has("same-author"))


def _locator_start(work: Work, back: BackWord) -> int:
    place = back.end
    while place < work.end and work.sheet.text[place] in " ,.:)(]":
        place += 1
    return place


def author_and_page(work: Work) -> Work | None:
    """A work given by its author, or a defined short title, and a page alone ("Tarr, 16.")."""
    found = _AUTHOR_PAGE.fullmatch(work.sheet.text, work.start, work.end)
    names = (read_families(found["names"]) or read_all(found["names"])) if found else None
    if found is None or names is None or work.sheet.flat.italics or find_dates(found["page"]):
        return None
    _put_names_and_title(work, found, names)
    work.put("locator", found.start("page"), found.end("page"))
    return work


def _put_names_and_title(work: Work, found: re.Match[str], names: NameList) -> None:
    """Take names; behind those that a stroke joins a word behind a comma is a short title ("Moll/Kahn, Lehrbuch, S. 3")."""
    start, end = found.span("names")
    joined, _, title = found["names"].rpartition(", ")
    authors = read_families(joined) if "/" in joined and "/" not in title else None
    if authors is None:
        work.put("author", start, end, names.names)
        return
    work.put("author", start, start + len(joined), authors.names)
    work.put("title", end - len(title), end)


def case_and_page(work: Work) -> Work | None:
    """A case given by its report's volume and the page meant ("Quay, 512 U.S. at 82")."""
    text = work.sheet.text
    found = _SHORT_CASE.search(text, work.start, work.end) if " at " in text else None
    if found is None or not _LEADS.fullmatch(text, work.start, found.start()):
        return None
    work.start = found.start()
    if found["party"]:
        work.put("title", found.start("party"), found.end("party"))
    work.put("volume", found.start("volume"), found.end("volume"))
    work.put("container-title", found.start("reporter"), found.end("reporter"))
    work.put("locator", found.start("page"), found.end("page"))
    return work


def read_author_year(work: Work, given: AuthorYear) -> Work:
    """Take the fields of a work given by author and year."""
    work.start = given.start
    work.put("author", given.start, given.names_end, given.names.names)
    if given.names.et_al:
        work.values["et-al"] = True
    date = work.sheet.date_at(given.year[0])
    work.put(
        "issued", *given.year, date.date if date else PartialDate(year=int(work.sheet.text[given.year[0] : given.year[0] + _YEAR_LENGTH]))
    )
    if given.locator:
        work.put("locator", *given.locator)
    return work
