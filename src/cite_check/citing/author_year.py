"""Finds works given by author and year alone ("Black 1973, S. 125 ff."), which stand for an entry of a list of references."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.citing.dated_names import AuthorYear
from cite_check.citing.lazily import lazy
from cite_check.citing.names import read_families
from cite_check.citing.part import PartKind
from cite_check.citing.parts import parts_of
from cite_check.citing.prose import is_prose
from cite_check.citing.words import MONTHS, SEASONS

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from cite_check.citing.names import NameList
    from cite_check.citing.work import Sheet

_SUR = r"(?:p++ ){0,2}A(?=[A']*a)[Aa']*+(?:-[Aa][Aa']*+)?"  # van Lee, Smith-Jones, in the text's shape
_NAMES = rf"{_SUR}(?:(?:\s?/\s?|, |,? n+\.? ){_SUR}){{0,5}}(?: (?:nn|aa) (?:pp|aa)\.?| [an]\.\s?a\.)?"
_AUTHOR_YEAR = lazy(
    rf"(?<![\w.'-])(?P<names>{_NAMES})(?P<join>,? \(?)(?P<year>0000(?:a| [a-z](?=[,;.)]))?)"
    r"(?P<close>\)?)(?!\w|-0|/0000|\s?:\s?A|\)?\s?:\s?(?:Aa|s)|\s[A-Z]{2})"
)  # Black/Lee, 1973a
_LOCATOR = lazy(
    r"[,:]?\s?\(?(?:Bd\.\s[\dIVX]{1,5},\s)?(?:[Ss]\.|pp?\.|[Ss]eiten?|Bl\.|Sp\.|Rn\.|at|[Ss]\s)?\s?(?P<pages>\d{1,4}(?:\s?[-–—]\s?\d{1,4})?(?:\s?(?:ff?|sqq?)\b\.?)?)(?!\d"
    r"|\s?[A-Z(]\w)"
)  # , S. 125 ff.
_ENDS_LIST = lazy(r"(?:&|\s(?:and|und|et|y|e|og|u\.)\s)[^,/]+$|\bal\.?$")  # Lee, Roe and Poe / Lee, Roe et al.
_MARKS = lazy(r"[,:;“”\"«»„]")  # what a title or a list of authors has, and a mere lead-in has not
_INITIAL = lazy(r"[A-ZÀ-Þ]\.")  # the P. of P. Nollmann, Deichgesetzgebung, Reinbek bei Hamburg 1973
_MAY_BE = lazy(r"[Aap]\.?,? \(?0000")
_SAME_AND_YEAR = lazy(
    r"(?<!\w)(?P<names>[Dd](?:er|ie)s\.),? \(?(?P<year>(?:1[4-9]|20)\d\d(?:[a-z]| [a-z](?=[,;.)]))?)\)?(?!\w)"
)  # ders. 1971
_MONTHS = frozenset(MONTHS)
_SMALL_LEAD = lazy(r"(?:[a-zß-öø-ÿ]{3,}:?\s){1,3}\(?")  # skeptisch / ausdrücklich offen lassend
_MOST_DESCRIBED = 2
_SHORT_BETWEEN = 3
_SHORT_LEAD = 3
_LONG_LEAD = 10
_SMALL_IN_SENTENCE = 3
_NAMING = frozenset(["von", "bei", "by", "nach", "zeigt", "zeigen", "chez", "vgl", "siehe", "s", "see", "cf", "voir"])
"""Of these words those that name an author rather than join two things."""
LEADING: Final = frozenset(
    [
        "von",
        "bei",
        "by",
        "nach",
        "zeigt",
        "zeigen",
        "auch",
        "etwa",
        "siehe",
        "s",
        "vgl",
        "cf",
        "see",
        "dazu",
        "hierzu",
        "so",
        "also",
        "mit",
        "and",
        "und",
        "sowie",
        "wie",
        "chez",
        "par",
        "de",
        "por",
        "voir",
        "z.b",
        "vieler",
        "bspw",
        "e.g",
        "nur",
        "bereits",
        "schon",
        "zuletzt",
        "ausführlich",
        "ferner",
        "näher",
        "kritisch",
        "grundlegend",
        "insbesondere",
        "noch",
        "jetzt",
        "jedoch",
        "allerdings",
        "hingegen",
        "dagegen",
        "demgegenüber",
        "neuerdings",
    ]
)
"""Words that may stand right before the author in a remark."""


def find_author_years(sheet: Sheet, start: int, end: int) -> list[AuthorYear]:
    """The works of a range, if it gives all its works by author and year and holds no title; else none."""
    if any(start <= quote.start < end for quote in sheet.quotes) or any(start <= italic.start < end for italic in sheet.flat.italics):
        return []
    found = [one for one in sheet.years if start <= one.start and one.year[1] <= end]
    if not found or not is_lead_in(sheet.text[start : found[0].start]) or _is_press(sheet, start, end, found[0]):
        return []
    for one, following in zip(found, [*found[1:], None], strict=True):
        between = sheet.text[one.end : following.start if following else end].strip(" .;,()")
        if between and not _may_stand_between(between):
            return []
    return found


def _is_press(sheet: Sheet, start: int, end: int, one: AuthorYear) -> bool:
    """Whether the labels see a publisher behind a town's colon rather than an author ("…, Königstein/Ts.: Athenäum 1980, S. 12")."""
    if not sheet.text[start : one.start].rstrip().endswith(":"):
        return False
    return any(part.kind is PartKind.PUBLISHER and part.start <= one.start < part.end for part in parts_of(sheet, start, end))


def _may_stand_between(words: str) -> bool:
    """Whether words between two works are a remark, or lead to the second, rather than a title."""
    pieces = words.split()
    led = words[0].islower() or words[0].isdigit() or pieces[-1].strip(".,:").lower() in LEADING
    return led or len(pieces) <= _SHORT_BETWEEN or is_prose(words)


def all_author_years(text: str, shape: str) -> list[AuthorYear]:
    """Every place of a note that may give a work by author and year, in order."""
    if _MAY_BE.search(shape) is None:
        return []
    found = [one for place in _AUTHOR_YEAR.finditer(shape) if (one := _author_year(text, place)) is not None]
    if found and (again := list(_by_the_same(text, found))):
        found = sorted([*found, *again], key=lambda one: one.start)
    return found


def _author_year(text: str, found: re.Match[str]) -> AuthorYear | None:
    year = int(text[found.start("year") : found.start("year") + 4])
    words = text[found.start("names") : found.end("names")]
    in_brackets = found["join"].endswith("(")
    last = words.split()[-1].lower().strip(".")
    if not 1400 <= year <= 2100 or last in SEASONS or (not in_brackets and last in _MONTHS):  # noqa: PLR2004 - years that works bear
        return None
    start = found.start("names")
    if words.startswith(("von ", "de ")) and text[start - 2 : start - 1].isalnum():
        start += words.index(" ") + 1
        words = text[start : found.end("names")]
    names = read_families(words)
    if names is None or _is_described(words, in_brackets=in_brackets):
        return None
    return _with_pages(text, names, (start, found.end("names")), found)


def _by_the_same(text: str, found: list[AuthorYear]) -> Iterator[AuthorYear]:
    """Works by the author before them, given by their year ("Kaup 1969, 12; ders. 1971, 14")."""
    for place in _SAME_AND_YEAR.finditer(text):
        before = [one for one in found if one.end <= place.start()]
        if before:
            yield _with_pages(text, before[-1].names, place.span("names"), place)


def _with_pages(text: str, names: NameList, place: tuple[int, int], found: re.Match[str]) -> AuthorYear:
    locator = _LOCATOR.match(text, found.end())
    pages = (locator.start("pages"), locator.end("pages")) if locator else None
    return AuthorYear(names, *place, found.span("year"), pages, locator.end() if locator else found.end())


def _is_described(words: str, *, in_brackets: bool) -> bool:
    """Whether commas part the words to the end, which are then an author, a title and a town ("Kaup, Sitte und Satzung, Neuwied 1971").

    Three with a year in brackets are authors ("Moll, Fehn, Thamm (1973)"): no town stands before that.
    """
    if in_brackets and words.count(",") >= _MOST_DESCRIBED:
        return False
    return "," in words and _ENDS_LIST.search(words) is None


def is_lead_in(words: str) -> bool:
    """Nothing, or words that lead to the works: a remark, or small words at the end."""
    lead = words.strip(" (,").split()
    if not lead or (words.rstrip().endswith(":") and is_prose(words)) or _SMALL_LEAD.fullmatch(words.lstrip(" ,")):
        return True
    last = lead[-1].strip(",.:").lower()
    if any(_INITIAL.fullmatch(word) for word in lead) or words.count(",") > 1:
        return False
    longest = _LONG_LEAD if last in _NAMING else _SHORT_LEAD
    spoken = (
        lead[0][0].islower() or is_prose(words) or (sum(word.islower() for word in lead) >= _SMALL_IN_SENTENCE and not _MARKS.search(words))
    )
    return last in LEADING and (spoken or len(lead) <= longest)
