"""Splits a note into the works that it cites; commentary between them belongs to none."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cite_check.citing.addresses import behind_short_title
from cite_check.citing.archived import says_of_copy
from cite_check.citing.author_year import find_author_years
from cite_check.citing.briefly import brief_ranges
from cite_check.citing.clauses import clause_behind
from cite_check.citing.courts import find_decisions
from cite_check.citing.ending import complete, ends_of_sentences, ends_quoted_remark, is_entry, sentence_cuts
from cite_check.citing.islands import islands
from cite_check.citing.joints import JOINED, joints
from cite_check.citing.lazily import lazy
from cite_check.citing.legal import find_cases, find_statutes, is_other_report
from cite_check.citing.listing import find_joins
from cite_check.citing.parts import parts_of
from cite_check.citing.prose import count_small, is_prose
from cite_check.citing.ranges import Ranges
from cite_check.citing.several_addresses import between_addresses
from cite_check.citing.signals import find_between, skip_signals
from cite_check.citing.wholeness import apart, outside_editors
from cite_check.citing.work import MASK
from cite_check.citing.years_in_sentences import cited_in_sentence
from cite_check.model.item import ItemType

if TYPE_CHECKING:
    from cite_check.citing.backrefs import BackWord
    from cite_check.citing.law_report import LawReport
    from cite_check.citing.work import Sheet

_OWN_ADDRESS = lazy(
    r"(?i)(?:(?:online|on-line|internet|web|available|accessible|verfügbar|abrufbar|zugänglich|einsehbar|im\sinternet|disponible|disponível|disponibile"
    r"|consultable|url|doi)(?:\s(?:online|unter|at|from|on|via|auf|sur|en|em|su|a))?:?\s)?"
    rf"<?{MASK}+>?(?:[\s.,]{{0,2}}[(\[]?(?:last|zuletzt|accessed|abgerufen|aufgerufen|visited|retrieved|consult|consulté|acesso|acceso|letzter|zugriff|stand)"
    r"\b[^;()\[\]]{0,60})?[\s.,)\]]*(?:$|;)"
)  # ; doi:10.5555/abc. / ; online: https://… (last visited 3 May 2020).
_SMALL_WORD_LEADS = lazy(r"[^,;:()\d“”\"]{1,120}\s[a-z]{2,}\s")  # The court considered the issue in
_SMALL_IN_SENTENCE: Final = 6
"""A range with so many small words may be a sentence, in which a work stands."""
_MARK: Final = len("; ")
_LONGEST_LEAD: Final = 80
_WORDS_BEFORE_REPORT = lazy(
    r"(?<=[\d)f])(?:[.;]\s|[,;.]?\s(?=\w))(?!(?:in|bei|zu|und in)\s)(?:[^\W\d_]+\.?\s){0,6}$(?<![,\d)]\s)"
)  # , näher dazu
_JOINED_NOTES = lazy(
    r"[)\].]{0,2}(?:,?\s(?:S\.|pp?\.)\s?\d[\d\s–—-]{0,12}(?:ff?\.)?)?(?P<join>,?\s(?:und|sowie|and|as\swell\sas|et)\s)[^;.\d]{3,60}"
)  # ), S. 3, sowie die Arbeiten in
_OPENERS: Final = "([{"
_BRACKET = lazy(r"[()\[\]{}]")


def split_note(sheet: Sheet) -> list[tuple[int, int]]:
    """The ranges of a note's works, in order; a range may hold commentary only, which the parser turns down."""
    sure, doubtful = _cuts(sheet)
    inner = Ranges(_inner(sheet) if sheet.listed and doubtful else [])
    ranges: list[tuple[int, int]] = []
    start = 0
    forced = False
    surely: dict[int, int] = {}
    for stop, following in sure:
        surely[stop] = max(following, surely.get(stop, following))
    cuts = sorted([(*cut, True) for cut in surely.items()] + [(*cut, False) for cut in doubtful if cut[0] not in surely])
    for stop, following, is_sure in [*cuts, (len(sheet.text), len(sheet.text), True)]:
        if stop < start:
            continue
        if ranges and not forced and not (complete(sheet, *ranges[-1]) and complete(sheet, start, stop) and not inner.hold(start)):
            ranges[-1] = (ranges[-1][0], stop)
        else:
            ranges.append((start, stop))
        start, forced = following, is_sure
    parted: list[tuple[int, int]] = []
    for start, stop in ranges:
        parted.extend(_parts(sheet, start, stop))
    whole = [part for start, stop in parted for part in _out_of_prose(sheet, start, stop)]
    return [(start, _without_clause(sheet, start, stop)) for start, stop in whole if sheet.text[start:stop].strip()]


def _out_of_prose(sheet: Sheet, start: int, stop: int) -> list[tuple[int, int]]:
    """The works that stand whole in a range of prose, and what points back between them; the range itself where there are none."""
    if sheet.listed or not (is_prose(sheet.text[start:stop]) or count_small(sheet.text, start, stop) >= _SMALL_IN_SENTENCE):
        return [(start, stop)]
    works = [(begin, behind_short_title(sheet.text, end, stop)) for begin, end in islands(sheet.text, parts_of(sheet, start, stop))]
    if not works:
        return [(start, stop)]
    gaps = zip([start, *(end for _, end in works)], [*(begin for begin, _ in works), stop], strict=True)
    pointing = [gap for gap in gaps if sheet.back_word(*gap) or any(gap[0] <= year.start < gap[1] for year in sheet.years)]
    return sorted([*works, *pointing])


def _without_clause(sheet: Sheet, start: int, stop: int) -> int:
    """Where a work ends, before a clause in which its author talks on of it."""
    clause = None if sheet.listed else clause_behind(sheet, start, stop)
    return clause if clause is not None and complete(sheet, start, clause) else stop


def _inner(sheet: Sheet) -> list[tuple[int, int]]:
    """The parts of an entry in a list of references, inside which a semicolon ends no work ("Uplift; evidence from …")."""
    return [(part.start, part.end + 1) for part in parts_of(sheet, 0, len(sheet.text))]


def _parts(sheet: Sheet, start: int, stop: int) -> list[tuple[int, int]]:
    """One range for each work given by author and year."""
    if cases := [
        case
        for case in find_cases(sheet.text, start, stop)
        if not any(quote.start < case[1] and case[0] < quote.end for quote in sheet.quotes)
    ]:
        return _cases(sheet, start, stop, cases)
    if not sheet.quotes and (statutes := find_statutes(sheet.text, start, stop)):
        return statutes
    works = find_author_years(sheet, start, stop)
    if len(works) < 2:  # noqa: PLR2004 - one work is the range itself
        return [(start, stop)] if works else cited_in_sentence(sheet, start, stop) or brief_ranges(sheet, start, stop)
    ends = [*(work.start for work in works[1:]), stop]
    starts = [start, *(work.start for work in works[1:])]
    return list(zip(starts, ends, strict=True))


def _cases(sheet: Sheet, start: int, stop: int, cases: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Each case of a remark as its own range; a range that begins with its case stays whole."""
    begin = skip_signals(sheet.text, start, stop)
    if len(cases) == 1 and cases[0][0] <= begin + 1:
        return [(start, stop)]
    if len(cases) == 1 and _SMALL_WORD_LEADS.fullmatch(sheet.text, begin, cases[0][0]):
        return [(cases[0][0], stop)]
    if not is_prose(sheet.text[begin : cases[0][0]]) and cases[0][0] > begin + 1 and len(cases) == 1 and not sheet.text[begin].islower():
        return [(start, stop)]
    return cases


def _cuts(sheet: Sheet) -> tuple[set[tuple[int, int]], list[tuple[int, int]]]:
    """Where a work surely ends and the next begins, and the semicolons and "and"s where it may."""
    text = sheet.text
    inside = Ranges(
        _bracketed(text)
        + [(quote.start, quote.end) for quote in sheet.quotes]
        + [(italic.start, italic.end) for italic in sheet.flat.italics]
        + find_decisions(text)
    )
    free = [cut for cut in find_joins(sheet) if not inside.hold(cut[0]) and not _own_address(text, cut) and not _other_report(text, cut[0])]
    if sheet.listed:
        entries = {cut for cut in sheet.stops if not inside.hold(cut[0]) and is_entry(text, cut[1])}
        return entries, sorted(free)
    sentences = [cut for cut in ends_of_sentences(sheet) if not inside.hold(cut[0]) or ends_quoted_remark(sheet, cut[0])]
    reports = [report for report in sheet.law_reports if report.kind is not ItemType.REPORT or not inside.hold(report.start)]
    volumes = [cut for report in reports if (cut := _before_report(text, report)) is not None]
    between = [one for one in between_addresses(sheet) if not inside.hold(one[0])]
    between += [(one.start(), one.end()) for one in find_between(text) if not inside.hold(one.start())]
    by_years = len(find_author_years(sheet, 0, len(text))) > 1
    dated = sum(date.bare for date in sheet.dates) > 1
    several = (free or sentences or dated or sheet.backs or sheet.years or JOINED.search(text)) and not by_years
    parts = parts_of(sheet, 0, len(text)) if several else []
    by_labels = [cut for cut in joints(sheet, parts) if not inside.hold(cut[0])]
    numbers = [cut for one, other in pairwise(sheet.backs) if (cut := _between_notes(text, one, other)) is not None]
    sentences = apart(text, parts, sentences)
    free = outside_editors(parts, [cut for cut in free if not says_of_copy(sheet, cut[1])])
    sure = {*sentence_cuts(sheet, sentences, sorted(free)), *between, *volumes, *by_labels, *numbers}
    return {cut for cut in sure if not says_of_copy(sheet, cut[1])}, sorted(free)


def _between_notes(text: str, one: BackWord, other: BackWord) -> tuple[int, int] | None:
    """The cut between two notes pointed at, in a list ("FN 1 und 3") or which a word joins ("(FN 1), sowie die Arbeiten in FN 3")."""
    if other.listed:
        return one.end, other.start
    found = _JOINED_NOTES.fullmatch(text, one.end, other.start) if one.number and other.number else None
    return found.span("join") if found else None


def _before_report(text: str, report: LawReport) -> tuple[int, int] | None:
    """The cut before a law report that goes on a list, or that follows on a work, with some words between them or none."""
    if report.goes_on:
        return report.start - _MARK, report.start
    found = _WORDS_BEFORE_REPORT.search(text, max(0, report.start - _LONGEST_LEAD), report.start)
    return (found.start(), report.start) if found else None


def _own_address(text: str, cut: tuple[int, int]) -> bool:
    """Whether only an address follows a semicolon, the work's own, since the work before it has none yet."""
    return text[cut[0] - 1 : cut[0]] != MASK and _OWN_ADDRESS.match(text, cut[1]) is not None


def _other_report(text: str, semicolon: int) -> bool:
    """Whether another report of the case named last, since the semicolon before, follows a semicolon."""
    return text.startswith(";", semicolon) and is_other_report(text, text.rfind(";", 0, semicolon) + 1, semicolon)


def _bracketed(text: str) -> list[tuple[int, int]]:
    """The ranges inside brackets, outermost only; none where the brackets do not match."""
    ranges: list[tuple[int, int]] = []
    depth = start = 0
    for found in _BRACKET.finditer(text):
        if found[0] in _OPENERS:
            start = start if depth else found.start()
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0:
                ranges.append((start, found.end() + 1))
    return ranges if depth == 0 else []
