"""Finds where a sentence ends one work of a note, and another, or a remark, begins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.citing.author_year import find_author_years
from cite_check.citing.clauses import clause_behind
from cite_check.citing.lazily import lazy
from cite_check.citing.leading import skip_leading
from cite_check.citing.listing import NAMED_NEXT
from cite_check.citing.name_lines import any_names
from cite_check.citing.part import PartKind
from cite_check.citing.parts import parts_of
from cite_check.citing.prose import is_prose
from cite_check.citing.signals import SIGNAL_WITHIN, skip_signals
from cite_check.citing.work import MASK

if TYPE_CHECKING:
    from cite_check.citing.work import Sheet

_SAID_OF_NEXT = lazy(
    r"(?:So\s(?:auch|etwa|bereits|schon|jetzt|zuletzt)|Kritisch(?:\s(?:dazu|hierzu))?|Ähnlich(?:\sauch)?|Ebenso|(?:Da|Hier)zu(?:\s(?:auch|"
    rf"ausführlich|etwa|bereits|jetzt|näher))?|Ausführlich(?:er)?(?:\s(?:da|hier)zu)?|Grundlegend(?:\sdazu)?|Ferner|Anders|Dagegen|Zuletzt|Näher(?:\sdazu)?|"
    rf"Zum\s(?:Folgenden|Ganzen)(?:\sauch)?|Zustimmend|Abweichend|Eingehend|Weiterführend)\s(?=(?:[A-ZÀ-Þ]\.\s?){{1,3}}[A-ZÀ-Þ]|{NAMED_NEXT}|[A-ZÀ-Þ][\w’'-]+(?:/[A-ZÀ-Þ][\w’'-]+)*\s\(?(?:1[89]|20)\d\d)"
)  # Kritisch dazu Moll, Karin
_DATED_NAME = lazy(r"[A-ZÀ-Þ][^.;“”„»]{2,100}(?:\b[A-Z]\.[^.;“”„»]{0,60}){0,4}\(?(?:1[5-9]|20)\d\d[a-z]?\)?[:,.]\s")  # Rothe, G. (1990):
_SEEN: Final = 800
"""So many characters before and after a full stop tell whether a work ends there."""
_SIGNAL_SOON: Final = 170
_NAME = r"(?:[A-ZÀ-Þ]\.[ -]?){1,4}\s?(?:(?:van|von|de|der|den|du|al|el)[ -]){0,2}[A-ZÀ-Þ][\w’'-]+"
_NAME_START = lazy(
    rf"{_NAME}(?:(?:,|,?\sand|\s&|\sund)\s{_NAME}){{0,5}}(?:\s\([Ee]ds?\.\)|\s\(Hrsg\.\))?,?\s[‘“\"'«„A-ZÀ-Þ]"
)  # A. Lee and B. Roe, ‘Title’
_BACK_START = lazy(
    r"(?:[Ss]ee\s)?(?:[A-ZÀ-Þ][\w’'.-]*,?\s(?:and\s|und\s|&\s)?){0,4}\(?(?:[Ii]bid|[Ii]d\.|[Ee]bd|[Ee]benda|op\.\s?cit|loc\.\s?cit"
    r"|supra|[Aa]bove,?\sn|a\.\s?a\.\s?O|\(?Fn\.\s\d|\(?oben\s)"
)  # Vogel, op. cit.
_ENTRY_START = lazy(
    r"[A-ZÀ-Þ][\w’'-]+,\s[A-ZÀ-Þ][\w’' .-]{0,30}(?:[/;,]\s?[^.:]{2,80})?,?\s\(?(?:1[4-9]|20)\d\d(?:/\d\d)?[a-z]?\)?[:;]\s"
)  # Black, Donald, 1973:
_ENDS_COMPLETE = lazy(r"(?:\d|\)|\bff?|\bseq|\bsqq?|\]|[”’\"»]|\ufffc|[Cc]it|[Ii]bid|[Ii]d|passim)\.?\)?$")  # … 1990. / S. 4 ff.
_SHORT_FORM = lazy(
    r"[A-ZÀ-Þ][\w’'-]+(?:[/ ][A-ZÀ-Þ(][^,;]{0,60})?,\s(?:[^;]{1,80},\s)?(?:S\.\s|pp?\.\s|at\s|Rn\.?\s|§\s)?\d+(?:\s?[-–]\s?\d+)?(?:\s?f"
    r"f?\.?)?(?:,?\s\d+(?:[-–]\d+)?(?:\s?ff?\.?)?)*\s?[.,]?\s?$"
)  # Roe/Lee I, 12 ff.
_SHORTEST_WORK: Final = 16
_WRITTEN: Final = frozenset({PartKind.AUTHOR, PartKind.TITLE})
_PLACING: Final = frozenset({PartKind.NUMBERS, PartKind.DATE})
_SMALL_BEFORE = lazy(r"(?P<word>(?<![\w’'-])[a-zß-öø-ÿ]{2,})[,:]?\s$")  # told me,
_RUN_TOGETHER = lazy(rf"(?<=[\d)])\s(?={_NAME},\s[‘“\"'«„A-ZÀ-Þ])")  # … 24 B. Fehlberg, ‘Title’


def ends_of_sentences(sheet: Sheet) -> list[tuple[int, int]]:
    """Where a sentence ends, or two works run together without a full stop ("… 24 B. Fehlberg, ‘Title’"), in order."""
    return sorted([*sheet.stops, *(one.span() for one in _RUN_TOGETHER.finditer(sheet.text))])


def is_entry(text: str, place: int) -> bool:
    """Whether an entry of a list of references by author and year begins at a place ("Black, Donald, 1973: …")."""
    return _ENTRY_START.match(text, place) is not None


def sentence_cuts(sheet: Sheet, sentences: list[tuple[int, int]], others: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Of the ends of sentences those at which a work, or a remark, ends; ``others`` are the cuts that words and semicolons may make."""
    cuts: list[tuple[int, int]] = []
    start = 0
    bounds = [following for _, following in sentences]
    for index, (stop, following) in enumerate(sentences):
        start = max([start, *(after for before, after in others if after <= stop)])
        next_end = next((end for end in [*bounds[index + 1 :], len(sheet.text)] if end > following), len(sheet.text))
        if _parts_here(sheet, (start, stop + 1), (following, next_end)):
            cuts.append((stop, following))
            start = following
    return cuts


def _parts_here(sheet: Sheet, before: tuple[int, int], after: tuple[int, int]) -> bool:
    """Whether a new work, or a remark, begins after a full stop."""
    text = sheet.text
    begin = skip_leading(text, skip_signals(text, *before), before[1])
    words_before, words_after = text[max(begin, before[1] - _SEEN) : before[1]], text[after[0] : min(after[1], after[0] + _SEEN)]
    soon = min(after[1], after[0] + _SIGNAL_SOON)
    listed = text.find("; ", after[0], soon)
    signal = SIGNAL_WITHIN.search(text, after[0], listed if listed >= 0 else soon)
    if signal and (signal.start() == after[0] or is_prose(words_after) or _small_words(text[after[0] : signal.start()])):
        return True
    if _BACK_START.match(text, *after) or is_entry(text, after[0]) or _SAID_OF_NEXT.match(text, *after):
        return True
    ended = complete(sheet, *before) and _ENDS_COMPLETE.search(words_before.rstrip()) is not None
    described = _DATED_NAME.match(text, begin, before[1]) is not None
    if not ended and (
        (is_prose(words_before) and not described and not _quotes_title(sheet, begin, before[1])) or _talks_on(sheet, begin, before[1])
    ):
        return True
    if (
        ended
        and words_before.rstrip(" .")[-1:].isdigit()
        and text[after[0]] in '“"‘«„'
        and any(before[0] <= quote.start < before[1] for quote in sheet.quotes)
    ):
        return True
    return ended and (is_prose(words_after) or _NAME_START.match(text, after[0], len(text)) is not None)


def ends_quoted_remark(sheet: Sheet, stop: int) -> bool:
    """Whether a full stop inside closing marks ends a remark, not a title ("As one told me, “we are all friends.” See …")."""
    quote = next((quote for quote in sheet.quotes if quote.inner_end - 1 <= stop <= quote.inner_end), None)
    found = _SMALL_BEFORE.search(sheet.text, 0, quote.start) if quote is not None else None
    return found is not None and skip_signals(sheet.text, found.start("word"), found.end()) < found.end()


def _quotes_title(sheet: Sheet, start: int, stop: int) -> bool:
    """Whether only names stand before a quotation, which then is a title, be it a sentence ("Moll, „Wir sind da“. Eine …")."""
    quote = next((quote for quote in sheet.quotes if start <= quote.start < stop), None)
    names = sheet.text[start : quote.start].strip(" ,:.") if quote is not None else ""
    return bool(names) and any_names(names) is not None


def _talks_on(sheet: Sheet, start: int, stop: int) -> bool:
    """Whether a sentence that cites a work ends in a clause about it."""
    clause = clause_behind(sheet, start, stop)
    return clause is not None and complete(sheet, start, clause)


def _small_words(words: str) -> bool:
    """Whether a lead-in before a signal is a remark: it has small-letter words of some length."""
    return sum(word.islower() for word in words.split()) >= 1


def complete(sheet: Sheet, start: int, end: int) -> bool:
    """Whether a range could be a citation of its own: it says when, where, or what it quotes, or it points back."""
    if MASK in sheet.text[start:end] or sheet.back_word(start, end) or any(start <= report.start < end for report in sheet.law_reports):
        return True
    if any(start <= quote.start < end for quote in sheet.quotes) or any(start <= italic.start < end for italic in sheet.flat.italics):
        return True
    begin = skip_signals(sheet.text, start, end)
    if _SHORT_FORM.match(sheet.text[begin:end]):
        return True
    dated = any(start <= date.start < end for date in sheet.dates)
    if dated and (len(sheet.text[begin:end].strip()) > _SHORTEST_WORK or bool(find_author_years(sheet, start, end))):
        return True
    return _is_placed(sheet, start, end)


def _is_placed(sheet: Sheet, start: int, end: int) -> bool:
    """Whether the labels see a journal and a place in it ("Roe, ZStW 75, 380"), or an author and a title beside a semicolon."""
    if sheet.listed:
        return False
    kinds = {part.kind for part in parts_of(sheet, 0, len(sheet.text)) if start <= part.start < end and part.end <= end + 1}
    set_apart = sheet.text.startswith(";", end) or sheet.text[:start].rstrip().endswith(";")
    return (kinds >= _WRITTEN and set_apart) or (PartKind.CONTAINER in kinds and bool(kinds & _PLACING))
