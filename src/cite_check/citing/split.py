"""Splits a note into the works that it cites; commentary between them belongs to none."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cite_check.citing.author_year import cited_in_sentence, find_author_years
from cite_check.citing.briefly import brief_ranges
from cite_check.citing.courts import find_decisions
from cite_check.citing.joints import JOINED, JOINING, joints
from cite_check.citing.lazily import lazy
from cite_check.citing.legal import find_cases, find_statutes
from cite_check.citing.parts import parts_of
from cite_check.citing.prose import is_prose
from cite_check.citing.ranges import Ranges
from cite_check.citing.signals import SIGNAL_WITHIN, find_between, skip_signals
from cite_check.citing.work import MASK

if TYPE_CHECKING:
    from cite_check.citing.law_report import LawReport
    from cite_check.citing.work import Sheet

_SEMICOLON = lazy(r";\s+(?!\d{1,4}(?:\s?[(:,.\[]|\s[a-z\[]|;))")  # not 1995; 144: 101
_AND = lazy(r"(?<=[)\d.,])\s(?:and|und|et|sowie|y|e)\s$")  # (1995) and ‘Second work’
_BEFORE_BACK = lazy(  # n. 21 and Collier, op. cit. / S. 12 ff., K. Thamm, Anm. 7
    r"(?:(?<=[\df])|(?<=[ft]\.)|(?<=O\.)|(?<=\d[)\]]))(?:,?\s(?:and|und|et|y|e|sowie)|,)\s"
    r"(?=(?:[A-ZÀ-Þ]\.\s?){0,3}[A-ZÀ-Þ][\w’'-]+(?:(?:\s(?:and|&|und)\s|/)[A-ZÀ-Þ][\w’'-]+)?,?\s"
    r"[(\[]?(?:(?:wie|zit\.|siehe|s\.)\s)?(?:o[pb]\.|supra|above,?\sn|a\.\s?a\.\s?O|Fn\.|FN\s|Anm\.|loc\.))"
)
_SAME_AUTHOR = lazy(
    r",?\s(?:sowie|und|ferner)\s(?:auch\s)?(?=[Dd]ers\.|[Dd]ies\.|[Dd](?:er|ie)selben?\b)|,\s(?=(?:ders|dies)\.,\s)"
)  # sowie ders.,
_BEFORE_SHORT = lazy(
    rf"(?<=[\d)f.]),?\s{JOINING}\s(?:auch\s)?"
    r"(?=[A-ZÀ-Þ][\w’'-]+(?:/[A-ZÀ-Þ][\w’'-]+)?,\s(?:S\.|pp?\.)\s\d)"
)  # 202 ainsi que King, S. 51
_AND_NAME = lazy(  # , and Kofi Lund, “Silt / , with Gerald Pym, Storms
    r",\s(?:and|und|y|e|et|with|sowie)\s(?=(?:[A-ZÀ-Þ][\w’'.-]*\s){1,3}[A-ZÀ-Þ][\w’'-]+,\s)"
)
_NAMED_NEXT = r"[A-ZÀ-Þ][\w’'-]+(?:(?:\s|/\s?)[A-ZÀ-Þ][\w’'.-]*){0,4}[,:]\s[A-ZÀ-Þ„“»«\"(]"
_LISTED_ON = lazy(
    r",?\s(?:ferner|sowie|dagegen|außerdem|daneben|neuerdings|jetzt|gegen|ebenso|ähnlich|anders|kritisch|zustimmend"
    r"|(?:mit\sBezug|unter\s(?:Hinweis|Berufung))\sauf|(?:im\sAnschlu(?:ß|ss)|in\sAnlehnung)\san"
    rf"|(?:und|and)\s(?:dazu|jetzt|neuerdings|zuletzt|also))\s(?:auch\s)?(?={_NAMED_NEXT})"
)  # , ferner Karin Moll, Das
_SAID_OF_NEXT = lazy(
    r"(?:So\s(?:auch|etwa|bereits|schon|jetzt|zuletzt)|Kritisch(?:\s(?:dazu|hierzu))?|Ähnlich(?:\sauch)?|Ebenso|(?:Da|Hier)zu(?:\s(?:auch|"
    rf"ausführlich|etwa|bereits|jetzt|näher))?|Ausführlich(?:\s(?:da|hier)zu)?|Grundlegend(?:\sdazu)?|Ferner|Anders|Dagegen|Zuletzt|Näher(?:\sdazu)?|"
    rf"Zum\s(?:Folgenden|Ganzen)(?:\sauch)?|Zustimmend|Abweichend|Eingehend|Weiterführend)\s(?=(?:[A-ZÀ-Þ]\.\s?){{1,3}}[A-ZÀ-Þ]|{_NAMED_NEXT})"
)  # Kritisch dazu Moll, Karin
_DATED_NAME = lazy(r"[A-ZÀ-Þ][^.;“”„»]{2,100}(?:\b[A-Z]\.[^.;“”„»]{0,60}){0,4}\(?(?:1[5-9]|20)\d\d[a-z]?\)?[:,.]\s")  # Rothe, G. (1990):
_AND_INITIALS = lazy(
    r"(?:,\s|(?<=[\d)])\s)(?:and|und|y|e|et|sowie)\s(?=(?:[A-ZÀ-Þ]\.[ -]?){1,4}\s?(?:(?:van|von|de|der|den|du|al|el)\s){0,2}"
    r"[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'-]+)?,\s[‘'“\"A-ZÀ-Þ])"
)  # , and N. E. Sopolsky, The German
_ONLY_ADDRESS = lazy(rf"{MASK}+[\s.,)\]]*$")  # ; doi:10.5555/abc.
_LEADS_ON = lazy(r"[>\])]{0,2}(?:[,;]?\s(?:and|und|sowie|et|y|e)\s|[;.]\s)")  # https://… and
_SMALL_WORD_LEADS = lazy(r"[^,;:()\d“”\"]{1,120}\s[a-z]{2,}\s")  # The court considered the issue in
_LETTERS = lazy(r"[^\W\d_]{2,}")
_LEAST_LEAD: Final = 2
_MARK: Final = len("; ")
_LONGEST_LEAD: Final = 80
_WORDS_BEFORE_REPORT = lazy(
    r"(?<=[\d)f])(?:[.;]\s|[,;.]?\s(?=\w))(?!(?:in|bei|zu|und in)\s)(?:[^\W\d_]+\.?\s){0,6}$(?<![,\d)]\s)"
)  # , näher dazu
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
_RUN_TOGETHER = lazy(rf"(?<=[\d)])\s(?={_NAME},\s[‘“\"'«„A-ZÀ-Þ])")  # … 24 B. Fehlberg, ‘Title’
_OPENERS: Final = "([{"
_BRACKET = lazy(r"[()\[\]{}]")
_SHORT_FORM = lazy(
    r"[A-ZÀ-Þ][\w’'-]+(?:[/ ][A-ZÀ-Þ(][^,;]{0,60})?,\s(?:[^;]{1,80},\s)?(?:S\.\s|pp?\.\s|at\s|Rn\.?\s|§\s)?\d+(?:\s?[-–]\s?\d+)?(?:\s?f"
    r"f?\.?)?(?:,?\s\d+(?:[-–]\d+)?(?:\s?ff?\.?)?)*\s?[.,]?\s?$"
)  # Roe/Lee I, 12 ff.
_NAME_LENGTH: Final = 60
_SHORTEST_WORK: Final = 16


def split_note(sheet: Sheet) -> list[tuple[int, int]]:
    """The ranges of a note's works, in order; a range may hold commentary only, which the parser turns down."""
    sure, doubtful = _cuts(sheet)
    inner = Ranges(_inner(sheet) if sheet.listed and doubtful else [])
    ranges: list[tuple[int, int]] = []
    start = 0
    forced = False
    cuts = sorted([(*cut, True) for cut in sure] + [(*cut, False) for cut in doubtful if cut not in sure])
    for stop, following, is_sure in [*cuts, (len(sheet.text), len(sheet.text), True)]:
        if stop < start:
            continue
        if ranges and not forced and not (_complete(sheet, *ranges[-1]) and _complete(sheet, start, stop) and not inner.hold(start)):
            ranges[-1] = (ranges[-1][0], stop)
        else:
            ranges.append((start, stop))
        start, forced = following, is_sure
    parted: list[tuple[int, int]] = []
    for start, stop in ranges:
        parted.extend(_parts(sheet, start, stop))
    return [(start, stop) for start, stop in parted if sheet.text[start:stop].strip()]


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
    found = [(one.start(), one.end()) for one in _SEMICOLON.finditer(text)]
    found += [(one.start(), one.end()) for quote in sheet.quotes if (one := _AND.search(text, max(0, quote.start - 8), quote.start))]
    found += [(one.start(), one.end()) for one in _BEFORE_BACK.finditer(text)]
    found += [(one.start(), one.end()) for one in _BEFORE_SHORT.finditer(text)]
    found += [(one.start(), one.end()) for one in _SAME_AUTHOR.finditer(text)]
    found += [(one.start(), one.end()) for one in _AND_INITIALS.finditer(text)]
    found += [(one.start(), one.end()) for one in _LISTED_ON.finditer(text)]
    found += [(one.start(), one.end()) for one in _AND_NAME.finditer(text) if _title_follows(sheet, one.end())]
    free = [cut for cut in found if not inside.hold(cut[0]) and not _own_address(text, cut)]
    if sheet.listed:
        entries = {cut for cut in sheet.stops if not inside.hold(cut[0]) and _ENTRY_START.match(text, cut[1])}
        return entries, sorted(free)
    sentences = [cut for cut in sheet.stops if not inside.hold(cut[0])]
    sentences += [(one.start(), one.end()) for one in _RUN_TOGETHER.finditer(text) if not inside.hold(one.start())]
    volumes = [cut for report in sheet.law_reports if (cut := _before_report(text, report)) is not None]
    between = [one for one in _between_addresses(sheet) if not inside.hold(one[0])]
    between += [(one.start(), one.end()) for one in find_between(text) if not inside.hold(one.start())]
    by_years = len(find_author_years(sheet, 0, len(text))) > 1
    dated = sum(date.bare for date in sheet.dates) > 1
    several = (free or sentences or dated or sheet.backs or sheet.years or JOINED.search(text)) and not by_years
    parts = parts_of(sheet, 0, len(text)) if several else []
    by_labels = [cut for cut in joints(sheet, parts) if not inside.hold(cut[0])]
    numbers = [(one.end, other.start) for one, other in pairwise(sheet.backs) if other.listed]
    return {*_sentence_cuts(sheet, sorted(sentences), sorted(free)), *between, *volumes, *by_labels, *numbers}, sorted(free)


def _before_report(text: str, report: LawReport) -> tuple[int, int] | None:
    """The cut before a law report that goes on a list, or that follows on a work, with some words between them or none."""
    if report.goes_on:
        return report.start - _MARK, report.start
    found = _WORDS_BEFORE_REPORT.search(text, max(0, report.start - _LONGEST_LEAD), report.start)
    return (found.start(), report.start) if found else None


def _own_address(text: str, cut: tuple[int, int]) -> bool:
    """Whether only an address follows a semicolon, the work's own, since the work before it has none yet."""
    return text[cut[0] - 1 : cut[0]] != MASK and _ONLY_ADDRESS.match(text, cut[1]) is not None


def _between_addresses(sheet: Sheet) -> list[tuple[int, int]]:
    """Where words lead from one address to another ("the data at https://… and the report at https://…")."""
    cuts: list[tuple[int, int]] = []
    for one, other in pairwise(sheet.urls):
        found = _LEADS_ON.match(sheet.text, one.end, other.start)
        if found and len(_LETTERS.findall(sheet.text, found.end(), other.start)) >= _LEAST_LEAD:
            cuts.append((found.start(), found.end()))
    return cuts


def _title_follows(sheet: Sheet, place: int) -> bool:
    """Whether a marked title stands within a name's length."""
    return any(place < one.start <= place + _NAME_LENGTH for ranges in (sheet.quotes, sheet.flat.italics) for one in ranges)


def _sentence_cuts(sheet: Sheet, sentences: list[tuple[int, int]], others: list[tuple[int, int]]) -> list[tuple[int, int]]:
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
    words_before, words_after = text[max(before[0], before[1] - _SEEN) : before[1]], text[after[0] : min(after[1], after[0] + _SEEN)]
    soon = min(after[1], after[0] + _SIGNAL_SOON)
    listed = text.find("; ", after[0], soon)
    signal = SIGNAL_WITHIN.search(text, after[0], listed if listed >= 0 else soon)
    if signal and (signal.start() == after[0] or is_prose(words_after) or _small_words(text[after[0] : signal.start()])):
        return True
    if _BACK_START.match(text, *after) or _ENTRY_START.match(text, after[0]) or _SAID_OF_NEXT.match(text, *after):
        return True
    complete = _complete(sheet, *before) and _ENDS_COMPLETE.search(words_before.rstrip()) is not None
    described = _DATED_NAME.match(text, skip_signals(text, *before), before[1]) is not None
    if is_prose(words_before) and not complete and not described:
        return True
    if (
        complete
        and words_before.rstrip(" .")[-1:].isdigit()
        and text[after[0]] in '“"‘«„'
        and any(before[0] <= quote.start < before[1] for quote in sheet.quotes)
    ):
        return True
    return complete and (is_prose(words_after) or _NAME_START.match(text, after[0], len(text)) is not None)


def _small_words(words: str) -> bool:
    """Whether a lead-in before a signal is a remark: it has small-letter words of some length."""
    return sum(word.islower() for word in words.split()) >= 1


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


def _complete(sheet: Sheet, start: int, end: int) -> bool:
    """Whether a range could be a citation of its own: it says when, where, or what it quotes, or it points back."""
    if MASK in sheet.text[start:end] or sheet.back_word(start, end) or any(start <= report.start < end for report in sheet.law_reports):
        return True
    if any(start <= quote.start < end for quote in sheet.quotes) or any(start <= italic.start < end for italic in sheet.flat.italics):
        return True
    begin = skip_signals(sheet.text, start, end)
    if _SHORT_FORM.match(sheet.text[begin:end]):
        return True
    dated = any(start <= date.start < end for date in sheet.dates)
    return dated and (len(sheet.text[begin:end].strip()) > _SHORTEST_WORK or bool(find_author_years(sheet, start, end)))
