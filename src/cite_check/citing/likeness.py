"""Whether two citations give the same work, and whether a short form's words fit an earlier citation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cite_check.citing.lazily import lazy
from cite_check.model.citation import Form
from cite_check.model.item import ItemType
from cite_check.text import fold

if TYPE_CHECKING:
    from cite_check.model.citation import Citation
    from cite_check.model.item import Name

_SHORTEST = 4
_FEWEST_SHORTENED = 2
_ARTICLES = frozenset(
    ["der", "die", "das", "ein", "eine", "the", "a", "an", "le", "la", "les", "il", "lo", "gli", "i", "el", "los", "las", "o", "os", "as"]
)
_ET_AL = lazy(r"(?i)\bet\s?al\b\.?|\bu\.\s?a\.|\band others\b|[’']s\b")  # Lee et al.'s
_PAGES = lazy(r"(?P<start>\d{1,6})(?:\s?[-–—]+\s?(?P<end>\d{1,6}))?")  # 172–185
_LONGEST_REPORT = 150
_SUBTITLE = lazy(r"[.:?!]\s|\s[–—-]\s")  # Wind und Strom. Eine Studie
_LETTERS = lazy(r"[A-ZÀ-Þ](?:[a-z]{0,2}[A-ZÀ-Þ]){1,6}")  # WuR, GdR
_STOPS = lazy(r"[\s.]")
_INITIALS = lazy(r"[A-ZÀ-Þ]{2,8}")  # ALRC, DHSS
_WORD = lazy(r"[^\W\d_]+")
_LINKS = frozenset(["and", "und", "et", "y", "e", "in", "the", "see", "also", "cf", "vgl", "siehe", "by", "von"])


def families(names: tuple[Name, ...]) -> list[str]:
    """The folded family names (or a body's whole name)."""
    return [fold(name.family or name.literal or name.given or "") for name in names]


def _people(work: Citation) -> list[str]:
    """Those whose work it is; a contribution to a work pointed back at is not its editors'."""
    return families(work.item.author) + (families(work.item.editor) if work.form is Form.FULL else [])


def says_author(citation: Citation, other: Citation) -> bool:
    """Whether every author whom the short form names is one of the other's authors (or editors)."""
    wanted = families(citation.item.author)
    given = _people(other)
    if not wanted or not given:
        return False
    return all(any(_same_name(name, one) for one in given) for name in wanted)


def says_short_title(citation: Citation, other: Citation) -> bool:
    """Whether what looks like a short form's author is the short title that the other citation defines ("hereinafter")."""
    defined = fold(other.item.title_short or "")
    return bool(defined) and len(citation.item.author) == 1 and families(citation.item.author)[0] == defined


def _same_name(short: str, full: str) -> bool:
    """Whether one is the other's last words, or, of several words, its first ("Royal Commission" for "Royal Commission on Ports")."""
    if short == full or full.endswith(f" {short}") or short.endswith(f" {full}"):
        return True
    return " " in short and full.startswith(f"{short} ")


def says_name(words: str, work: Citation) -> bool:
    """Whether free words before a back word ("See MALLOY", "WHO Report", "Lee & Roe") name a work by author, title or short title."""
    said = fold(_ET_AL.sub(" ", words))
    if not said:
        return False
    if says_title(said, work) or _says_initials(words, work):
        return True
    spoken = [word for word in said.split() if word not in _LINKS]
    names = _people(work)
    return any(name and set(name.split()[-1:]) <= set(spoken) for name in names) or any(_same_name(said, name) for name in names)


def _says_initials(words: str, work: Citation) -> bool:
    """Whether words are the initials of a body whose work it is ("A.L.R.C." for "Australian Law Reform Commission")."""
    letters = _STOPS.sub("", words)
    if not _INITIALS.fullmatch(letters):
        return False
    bodies = (name.literal or " ".join(filter(None, (name.given, name.family))) for name in (*work.item.author, *work.item.editor))
    return any("".join(word[0] for word in _WORD.findall(body) if word[0].isupper()) == letters for body in bodies)


def best_named(words: str, works: list[Citation]) -> list[Citation]:
    """Of works that words name, those whose short or whole title they say, else those most of whose authors they say."""
    said = fold(_ET_AL.sub(" ", words))
    spoken = set(said.split())

    def rank(work: Citation) -> tuple[bool, int]:
        titles = [fold(title) for title in (work.item.title_short, work.item.title) if title]
        named = sum(set(name.split()[-1:]) <= spoken for name in families(work.item.author) if name)
        return any(title and f" {title} " in f" {said} " for title in titles), named

    best = max((rank(work) for work in works), default=None)
    return [work for work in works if rank(work) == best]


def most_shared(words: str, works: list[Citation]) -> list[Citation]:
    """Of works that words name neither by author nor by title, the one that holds most of them ("Fin Report" for "(Chair, M. Fin)")."""
    said = {word for word in fold(words).split() if word not in _LINKS and len(word) >= _SHORTEST - 1}
    shares = [len(said & set(fold(work.text).split())) for work in works]
    best = max(shares, default=0)
    return [work for work, share in zip(works, shares, strict=True) if share == best] if best else []


def says_report(citation: Citation, other: Citation) -> bool:
    """Whether both stand in the same volume of the same report."""
    one, two = citation.item, other.item
    return one.volume == two.volume and fold(one.container_title or "") == fold(two.container_title or "")


def says_title(title: str, other: Citation) -> bool:
    """Whether words are a title, its beginning, its letters, or the defined short title of an earlier citation."""
    short = fold(title)
    if not short:
        return False
    if says_letters(title, other):
        return True
    for text in (other.item.title_short, other.item.title):
        full = fold(text) if text else ""
        if full and (full == short or full.startswith(f"{short} ") or (len(short) > _SHORTEST and f" {short} " in f" {full} ")):
            return True
        if (len(short) > _SHORTEST * 2 and full.startswith(short)) or _begins_shortened(short, full):
            return True
    return False


def begins_title(title: str, other: Citation) -> bool:
    """Whether words are the beginning of an earlier citation's title, which may have an article before them."""
    full = fold(other.item.title or "")
    first, _, rest = full.partition(" ")
    return f"{full} ".startswith(f"{fold(title)} ") or (first in _ARTICLES and f"{rest} ".startswith(f"{fold(title)} "))


def _begins_shortened(short: str, full: str) -> bool:
    """Whether words are a title's first, some of them cut short ("Richterl. Handeln" of "Richterliches Handeln im Alltag")."""
    words, whole = short.split(), full.split()
    if len(words) < _FEWEST_SHORTENED or len(words) > len(whole):
        return False
    return all(one.startswith(word) and len(word) >= _SHORTEST for word, one in zip(words, whole, strict=False) if word != one)


def is_title(words: str, other: Citation) -> bool:
    """Whether words are all of a work's title, of its main title, or of its defined short title ("Wind und Strom. Eine Studie")."""
    said = fold(words)
    titles = (other.item.title_short, other.item.title, _SUBTITLE.split(other.item.title or "", maxsplit=1)[0])
    return bool(said) and any(fold(title) == said for title in titles if title)


def says_letters(short: str, other: Citation) -> bool:
    """Whether a word is the first letters of a title's words, without an article perhaps ("WuR" for "Wirtschaft und Recht")."""
    if not _LETTERS.fullmatch(short):
        return False
    words = _WORD.findall(_SUBTITLE.split(other.item.title or "", maxsplit=1)[0])
    capital = [word for word in words if word[0].isupper()]
    return any("".join(word[0] for word in run) == short for run in (words, words[1:], capital, capital[1:]))


def may_hold(work: Citation, locator: str | None) -> bool:
    """Whether a page can lie in a work that begins at a known page of its journal or report (within 150 pages where its end is unknown)."""
    pages, pin = _PAGES.match(work.item.page or ""), _PAGES.match((locator or "").strip("¶§ "))
    if pages is None or pin is None or (pages["end"] is None and work.item.type is not ItemType.LEGAL_CASE):
        return True
    start = int(pages["start"])
    end = int(pages["end"]) if pages["end"] and int(pages["end"]) > start else start + _LONGEST_REPORT
    return start <= int(pin["start"]) <= end


def _are_two_reports(one: Citation, other: Citation) -> bool:
    """Whether two decisions, of one name perhaps, are reported in two places of one report."""
    cases = one.item.type is ItemType.LEGAL_CASE and other.item.type is ItemType.LEGAL_CASE
    return cases and says_report(one, other) and one.item.page != other.item.page and bool(one.item.page and other.item.page)


def same_work(one: Citation, other: Citation) -> bool:
    """Whether two citations give one work: the same title, or the same address."""
    if one.ref == other.ref:
        return True
    if _are_two_reports(one, other):
        return False
    if one.item.title and other.item.title:
        return fold(one.item.title) == fold(other.item.title)
    return bool(one.leads) and one.leads[0].target in {lead.target for lead in other.leads}
