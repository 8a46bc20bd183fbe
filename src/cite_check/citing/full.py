"""Reads a work that is given in full: its title by marks or by order, what stands before it, and its tail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.citing.courts import mark_decision, read_decision
from cite_check.citing.directives import read_directive
from cite_check.citing.entries import read_entry
from cite_check.citing.journal_place import read_journal_place
from cite_check.citing.law_reports import mark_paper, read_law_report
from cite_check.citing.law_reviews import mark_review
from cite_check.citing.lazily import lazy
from cite_check.citing.legal import read_legal
from cite_check.citing.name_lines import any_names, people_behind
from cite_check.citing.part import PartKind
from cite_check.citing.parts import parts_of
from cite_check.citing.prefaces import read_preface
from cite_check.citing.prose import count_small, is_prose
from cite_check.citing.remarks import is_remark, is_running, is_set_out, no_work
from cite_check.citing.tail import read_tail
from cite_check.citing.titles import (
    container_inside_quotes,
    is_container,
    keep_names,
    put_names,
    put_quoted_title,
    put_written_names,
    title_italic,
    title_quote,
)
from cite_check.citing.unmarked import read_unmarked
from cite_check.citing.work import Work

if TYPE_CHECKING:
    from cite_check.citing.quotes import Quote

_PAREN_WORK = lazy(r"[”’\"»]?,?\s?\((?:[^()]{2,80}[:,]\s?)?(?:[^()]{0,60},\s)?(?:1[4-9]|20)\d\d[^()]{0,20}\)")  # (Leeds: Press, 2011)
_LOWER_END = lazy(r"[\s(][a-zß-öø-ÿ]{2,}[’']?s?\s$")  # shows in
_FULL_NAME = lazy(r"[A-ZÀ-Þ][\w’'-]+(?:\s[A-Z]\.)*\s[A-ZÀ-Þ][\w’'-]+(?=[’']s\s|\s[a-z])")  # Marta Quill shows
_WORDS_NEXT = lazy(r":?\s(?!(?:in|ed|eds|trans|vol|no|par|von|hrsg|dans|en|em|et al)\b)[^\W\d_]{2,}")  # : women / and the demand
_INTO = lazy(
    r"(?i)[\s,:.](?:d(?:ie|er|as|en|em|es)|eine?[mnrs]?|zu[mr]?|vo[nm]|im|am|the|of|on|an?|l[ea]s?|d(?:u|el|ella|ello|i)|und|and|et|als|as)\s$"
    r"|,\s[A-ZÀ-Þ][^\W\d_]+\s(?-i:[a-zß-öø-ÿ]{3,})\s$"
    r"|\((?:1[5-9]|20)\d\d[a-z]?\)[:.,]\s?(?:[^\s“”„\".,:]+\s){1,8}$"
)  # Lee, Die „ / Roe, Was heißt „ / Lee (2012): Bericht „
_BRACKET_BEHIND = lazy(r"\s\((?=[A-ZÀ-Þ„“«‘])[^()]{6,}\d")  # “…” (Das Watt, Kiel 1990
_SUBTITLE = lazy(r"[.:]\s[A-ZÀ-Þ]")  # »Ich lese«. Zur
_PART_OF = lazy(
    r"(?P<names>[A-ZÀ-Þ][^,;:()]{1,40}),\s[Ii]n:\s(?P<editors>[^()]{2,80}?)\s\((?:Hrsg|Hg|[Ee]ds?)\.?\),?\s"
)  # Moll, in: Kahn (Hrsg.),
_SHORTEST_PLAIN = 8
_SMALL_IN_SENTENCE = 5
_CITING = frozenset({PartKind.AUTHOR, PartKind.TITLE, PartKind.CONTAINER, PartKind.EDITOR, PartKind.PUBLISHER})
"""Parts of which a citation has one at least."""
_FORMS: Final = (read_law_report, read_decision, read_directive, read_legal, read_journal_place, read_preface, read_entry)
"""What reads a work of a form of its own, in the order in which they are tried; the tail follows on it."""


def read_full(work: Work) -> bool:
    """Read all fields; ``False`` where the words are no source but a remark."""
    if no_work(work):
        return False
    for read in _FORMS:
        if (stop := read(work)) is not None:
            read_tail(work, stop, work.end)
            return True
    if _says_nothing_cited(work):
        return False
    mark_decision(work)
    mark_paper(work)
    quote, italic = title_quote(work), title_italic(work)
    if quote and not (italic and italic.start <= quote.start):
        return _read_quoted(work, quote)
    if italic and (is_running(work, italic.end) or _read_italic_in_prose(work)):
        return work.has("italic-title")
    return _read_by_order(work)


def _says_nothing_cited(work: Work) -> bool:
    """Whether a sentence without italics and addresses has no word that the labels take for an author, a title or what it stands in."""
    text = work.sheet.text
    if work.sheet.listed or work.has("URL", "DOI", "same-author") or title_italic(work) is not None:
        return False
    if count_small(text, work.start, work.end) < _SMALL_IN_SENTENCE:
        return False
    return not any(part.kind in _CITING for part in parts_of(work.sheet, work.start, work.end))


def _read_quoted(work: Work, quote: Quote) -> bool:
    if (_goes_on(work, quote) or _is_led_into(work, quote) or _has_subtitle(work, quote)) and _read_around(work, quote):
        return True
    if _BRACKET_BEHIND.match(work.sheet.text, quote.end, work.end) and _is_said(work, quote):
        return _read_by_order(work)
    if not put_names(work, work.start, quote.start) and not _take_author_before(work, quote.start):
        return _read_around(work, quote) or _read_in_quoted(work, quote) or _read_after_words(work, quote)
    _take_quoted(work, quote)
    container_inside_quotes(work)
    names_a_person = any(name.given for name in work.values.get("author", ()))
    return _enough(work) and (names_a_person or not (is_running(work, quote.end) or _is_talked_of(work, quote)))


def _is_talked_of(work: Work, quote: Quote) -> bool:
    """Whether a sentence goes on behind a quotation that a range begins with (“„Ein Volk …“: Diesen Spruch hatte er auf dem Tisch”)."""
    if work.sheet.listed or work.has("author", "editor", "URL", "DOI") or quote.start > work.start:
        return False
    return is_prose(work.sheet.text[quote.end : work.end])


def _take_author_before(work: Work, place: int) -> bool:
    """Take the author right before a marked title where a remark leads to both ("The phrase is from Orme, “Tides,” 1899")."""
    stop = len(work.sheet.text[:place].rstrip())
    before = [part for part in parts_of(work.sheet, work.start, work.end) if part.end <= stop]
    kinds = [part.kind for part in before]
    if kinds[-2:] != [PartKind.OTHER, PartKind.AUTHOR] or before[-1].end != stop or PartKind.TITLE in kinds:
        return False
    if not put_names(work, before[-1].start, place) or not work.has("author"):
        return False
    work.start = before[-1].start
    return True


def _take_quoted(work: Work, quote: Quote) -> None:
    """Take the quotation as the title, which it surely is, and what follows it."""
    put_quoted_title(work, quote)
    work.values["sure"] = True
    read_tail(work, quote.end, work.end)


def _goes_on(work: Work, quote: Quote) -> bool:
    """Whether words follow the closing mark without a comma or full stop, so that the title may go on ("‘Other’ Tides and the …")."""
    text = work.sheet.text
    if work.sheet.flat.italic_at(quote.end + 1) is not None:
        return False
    return text[quote.inner_end - 1] not in ",." and _WORDS_NEXT.match(text, quote.end, work.end) is not None


def _has_subtitle(work: Work, quote: Quote) -> bool:
    """Whether the title goes on behind the closing mark, as its labels say ("Lee: »Ich lese«. Zur Figur des Lesers. In: …")."""
    if _SUBTITLE.match(work.sheet.text, quote.end, work.end) is None:
        return False
    parts = parts_of(work.sheet, work.start, work.end)
    return any(part.kind is PartKind.TITLE and part.start <= quote.inner_start and part.end > quote.end + 1 for part in parts)


def _is_led_into(work: Work, quote: Quote) -> bool:
    """Whether an article or a preposition leads to the quotation, which then stands inside a title ("Lee, Die „Deichkinder“ von 1949")."""
    return _INTO.search(work.sheet.text, work.start, quote.start) is not None


def _read_around(work: Work, quote: Quote) -> bool:
    """A title that holds the quotation and more, or names before the quotation that are not as names mostly are."""
    trial = Work(work.sheet, work.start, work.end, dict(work.values), dict(work.places), list(work.used))
    if not read_unmarked(trial) or not trial.has("author", "editor"):
        return False
    start, end = trial.places["title"]
    if end - start < _SHORTEST_PLAIN or (is_prose(work.sheet.text[work.start : max(start, quote.start)]) and not is_set_out(trial)):
        return False
    if start >= quote.start and end <= quote.end:
        return _read_after_authors(work, quote, start)
    work.values, work.places, work.used = trial.values, trial.places, trial.used
    return True


def _read_in_quoted(work: Work, quote: Quote) -> bool:
    """A title that nothing marks, before the quoted name of what it stands in ("Il giudice e la piazza, «Corriere della Costa», 1978")."""
    before = [part.kind for part in parts_of(work.sheet, work.start, work.end) if part.start <= quote.start]
    if PartKind.TITLE not in before or before[-1] is not PartKind.CONTAINER:
        return False
    read_unmarked(work)
    return _enough(work) and not is_remark(work)


def _read_after_authors(work: Work, quote: Quote, start: int) -> bool:
    if start > quote.inner_start or _goes_on(work, quote) or not put_written_names(work, work.start, quote.start):
        return False
    _take_quoted(work, quote)
    return True


def _read_by_order(work: Work) -> bool:
    italic = title_italic(work)
    if italic and _take_names_before(work, italic.start) and not is_container(work, italic):
        work.put("title", italic.start, italic.end)
        work.values["italic-title"] = work.values["sure"] = True
        read_tail(work, italic.end, work.end)
        return _enough(work)
    mark_review(work)
    read_unmarked(work)
    return work.has("URL", "DOI", "type") or (_enough(work) and not is_remark(work))


def _take_names_before(work: Work, place: int) -> bool:
    return put_names(work, _contribution(work, place), place) or _take_author_before(work, place)


def _contribution(work: Work, stop: int) -> int:
    """Take author and editors of a part without a title ("Moll, in: Kahn (Hrsg.), *Handbuch*"); where the book's title begins."""
    found = _PART_OF.match(work.sheet.text, work.start, stop)
    editors = any_names(found["editors"]) if found else None
    if found is None or editors is None or not put_names(work, work.start, found.end("names")):
        return work.start
    work.put("editor", found.start("editors"), found.end("editors"), editors.names)
    return found.end()


def _read_after_words(work: Work, quote: Quote) -> bool:
    """Words before the quotation that are no mere names: commentary, unless what follows is surely a source."""
    if _is_said(work, quote):
        return _read_by_order(work)
    if is_running(work, quote.end):
        return False
    people = people_behind(work.sheet.text, work.start, quote.start)
    if people is not None:
        keep_names(work, people)
    _take_quoted(work, quote)
    work.start = quote.start if people is None else people.start
    return work.has("URL", "DOI", "volume", "in") or (work.has("container-title", "genre") and work.has("issued"))


def _is_said(work: Work, quote: Quote) -> bool:
    """Whether an author quotes someone, and the labels see the title elsewhere ("Lee, für den „alles fließt“, (Das Watt, 1990)")."""
    parts = parts_of(work.sheet, work.start, work.end)
    quoting = next((part for part in parts if part.start <= quote.start < part.end), None)
    return quoting is not None and quoting.kind is PartKind.OTHER and any(part.kind is PartKind.TITLE for part in parts)


def _read_italic_in_prose(work: Work) -> bool:
    """A work named in running text that its place and year in brackets make a citation ("shows in *Roads* (Leeds: Press, 2011)")."""
    italic = title_italic(work)
    text = work.sheet.text
    found = _PAREN_WORK.match(text, italic.end, work.end) if italic else None
    if italic is None or found is None or not _LOWER_END.search(text[work.start : italic.start]):
        return False
    names = list(_FULL_NAME.finditer(text, work.start, italic.start))
    if names:
        put_names(work, names[-1].start(), names[-1].end())
    work.put("title", italic.start, italic.end)
    work.values["italic-title"] = work.values["sure"] = True
    work.start = names[-1].start() if names else italic.start
    read_tail(work, italic.end, found.end())
    return True


def _enough(work: Work) -> bool:
    if work.sheet.listed and work.has("title"):
        return True
    if work.has("URL", "DOI", "issued", "container-title", "publisher", "ISBN", "arxiv", "PMID", "number"):
        return True
    return work.has("title") and work.has("author", "editor", "same-author") and not work.values["title"][:1].islower()
