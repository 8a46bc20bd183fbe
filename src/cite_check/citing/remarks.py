"""Tells an author's remark from a source, where words in quotation marks, italics or a year make it look like one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.citing.lazily import lazy
from cite_check.citing.prose import count_small, is_prose

if TYPE_CHECKING:
    from cite_check.citing.work import Work


_NO_WORK = lazy(
    r"(?i)(?:photograph|photo|image|figure|table|map|chart|emphasis|my\s(?:translation|italics|emphasis)|all\s(?:translations"
    r"|urls|links)|translation)\b(?:s|\sby|:)?\s|(?:abkürzungen|abbreviations|abréviations|abreviaturas|abbreviazioni):\s|(?-i:[A-ZÄÖÜ]{1,4})\s=\s"
)  # Photograph: the author / GF = Geschäftsführer
_LIFE = lazy(r"\((?:geb\.\s|gest\.\s|b\.\s|d\.\s|\*\s?|†\s?)?1\d{3}\s?[-–—]\s?[12]\d{3}\)")  # (1831–1904)
_TOLD = lazy(
    r"(?i)(?:(?:personal|private|oral)\scommunications?\b|pers\.\scomm\.|(?:author['’]s\s)?interviews?\s(?:mit|des|der|with|by|nr\.|no\.)"
    r"|(?:(?:mündliche|fernmündliche|telefonische|briefliche|persönliche|schriftliche|freundliche)\s(?:mitteilung|auskunft))|gespräch\s(?:mit|des|der)"
    r"|conversation\swith|entretiens?\s(?:avec|du)|communication\spersonnelle|entrevistas?\s(?:con|com|a)|intervist[ae]\s(?:con|a)"
    r"|comunica(?:ción|ção|zione)\spersonale?)"
)  # Personal communication, May 1994 / Interview mit einem Lotsen
_PUBLISHED = lazy(r"(?i),\s(?:in:?|dans|en:|em:)\s")  # , in: Hafenblatt 3 (1977)
_SECTION = (
    r"(?:§{1,2}|[Aa]rtt?\.|[Aa]rticles?|[Aa]rt[íi]culos?|[Aa]rtigos?|[Aa]rticol[oi])\s?\d{1,4}[a-z]?(?:[,;]?\s(?:Abs\.|S\.|Satz|Nr\.|Rn\.|ff\.|f\.|al\."
    r"|co\.|comma|n\.|inc\.)?"
    r"\s?\d{0,4}[a-z]?){0,6}?"
)
_CODE = (
    r"(?:d(?:el|u|o|ella)\s)?(?:[Cc](?:ódigo|ode|odice)\s(?:[Cc]ivile?|[Pp]enale?|[Pp]énal)|[A-ZÄÖÜ][A-Za-zÄÖÜäöü-]{1,15}"
    r"|[Cc]\.\s?(?:c|p|p\.\s?c|p\.\s?p|civ|com|pén|pen|trav)\.|[Cc]od\.\s(?:civ|pen|proc)\.)"
)
_LAW_ALONE = lazy(
    rf"{_SECTION}\s?{_CODE}(?:(?:[,;]|\s(?:und|u\.|i\.\s?V\.\s?m\.|and|et|e|y))\s{_SECTION}\s?{_CODE}){{0,8}}\s?\.?\s?$"
)  # § 823 BGB. / Art. 2043 c.c. / § 242 BGB, Art. 2 ZGB
_PLACE_ALONE = lazy(
    r"(?:[Pp]ara(?:graph)?s?\.?|[Rr]n\.|[Rr]z\.|[Tt]z\.|[Rr]andnr\.|S\.|[Pp]p?\.|[Aa]rts?\.|[Aa]rticles?|[Cc]hapters?|[Ss]ections?|[Ss]ecs?\.|[Kk]ap\.|[Aa]bs\."
    r"|[Zz]iff\.|[Rr]ecitals?|ErwGr\.|§{1,2})\s?\d{1,5}[a-z]?(?:\s?(?:-|–|,|and|und|to|bis|ff?\.?|et\sseq\.?|\d{1,5}|\(\w{1,3}\))){0,12}\s?\.?\s?$"
)  # Para 410.
_RUNS_ON = lazy(
    r"[”’\"»“*]?\s(?!(?:in|ed|eds|trans|vol|no|nr|par|von|hrsg|at|pp?|dans|en|em|and|und|et|e|y|n|by|with|a|i|ii|iii|review|chap"
    r"|pt|col|nos|sowie|zit|quoted|cited|special|issue|iv|av|red|über|ursprünglich)\b)[a-zß-öø-ÿ]{2,}|\sI\s|\sin\s(?:his|her|the|der|seiner|a|an|this)\s"
)  # “port” I mean
_PAREN_WORK = lazy(r"[”’\"»]?,?\s?\((?:[^()]{2,80}[:,]\s?)?(?:[^()]{0,60},\s)?(?:1[4-9]|20)\d\d[^()]{0,20}\)")  # (Leeds: Press, 2011)
_STARTS_AS_SENTENCE = lazy(r"(?:In|By|At|On|Since|Until|Before|After|During|About)\s")  # In 2011, 43 per cent
_OF_SOURCES: Final = ("container-title", "publisher", "publisher-place")
"""What a work is published in, by or at."""
_SMALL_IN_SENTENCE: Final = 7
_YEAR_BEHIND = lazy(r"[”’\"»]?\s\((?:1[5-9]|20)\d\d\)")  # Tides (1990)
_DELIMITED = lazy(r"[,.(\[;:–—-]\s?$")  # , 2001 / (2001


def is_running(work: Work, end: int) -> bool:
    """Whether marked words stand in running text rather than as a title: a small-letter word follows them."""
    return (
        not work.sheet.listed
        and not work.has("URL", "DOI")
        and _RUNS_ON.match(work.sheet.text, end, work.end) is not None
        and _PAREN_WORK.match(work.sheet.text, end, work.end) is None
    )


def is_remark(work: Work) -> bool:
    """Whether a dated sentence without a marked title is an author's remark; an entry of a list of references never is."""
    text = work.sheet.text
    if work.sheet.listed:
        return False
    if _STARTS_AS_SENTENCE.match(text, work.start, work.end) and not work.has("container-title", "publisher"):
        return True
    if is_set_out(work):
        return False
    if _names_alone(work):
        return True
    if work.has("author", "editor", "same-author"):
        return is_prose(text[work.start : work.places.get("title", (0, work.end))[1]])
    return is_prose(text[work.start : work.end]) or not (work.has(*_OF_SOURCES, "in", "number", "issue") or _set_apart(work))


def _names_alone(work: Work) -> bool:
    """Whether a sentence names people, and says of no work where or when it appeared, or by what title ("I am grateful to Ann Lee, …")."""
    text = work.sheet.text
    if work.has("URL", "DOI", *_OF_SOURCES):
        return False
    if work.has("title"):
        return not work.has("issued", "locator", "page") and work.values.get("led-in", False)
    return _LIFE.search(text, work.start, work.end) is not None or count_small(text, work.start, work.end) >= _SMALL_IN_SENTENCE


def is_set_out(work: Work) -> bool:
    """Whether a range begins with an author, a title follows, and behind it where or in what it was published.

    What the author did may stand between them, if a bracket or a colon sets the title off ("Lee findet mehr (Das Watt, Kiel 1990)").
    """
    if "author" not in work.places or "title" not in work.places:
        return False
    text = work.sheet.text
    (start, end), (title, title_end) = work.places["author"], work.places["title"]
    if not work.has(*_OF_SOURCES) and not _YEAR_BEHIND.match(text, title_end, work.end):
        return False
    between = text[end:title].rstrip(' "„“«»')
    if (
        text[work.start : start].strip(" (")
        or (between.strip(' ,.:()"„“«»0123456789') and not between.endswith(("(", ":", " in", " In")))
        or text[title].islower()
    ):
        return False
    return all(work.places[name][0] >= title_end for name in _OF_SOURCES if name in work.places)


def _set_apart(work: Work) -> bool:
    """Whether punctuation stands before the date, as in a source, rather than a word, as in a sentence."""
    if "issued" not in work.places:
        return False
    start = work.places["issued"][0]
    return _DELIMITED.search(work.sheet.text[max(work.start, start - 3) : start]) is not None


def no_work(work: Work) -> bool:
    """Whether the words describe a picture or the author's own doing ("Photograph: the author"), or what someone told the author."""
    if work.sheet.listed or work.has("URL", "DOI"):
        return False
    text = work.sheet.text
    return _NO_WORK.match(text, work.start, work.end) is not None or _was_told(work)


def _was_told(work: Work) -> bool:
    """Whether a range names a talk or a letter to the author that nothing published ("Interview mit einem Lotsen, Kiel, 12. Mai 1983")."""
    text = work.sheet.text
    marked = any(work.start <= one.start < work.end for ranges in (work.sheet.quotes, work.sheet.flat.italics) for one in ranges)
    return not marked and _TOLD.match(text, work.start, work.end) is not None and _PUBLISHED.search(text, work.start, work.end) is None


def is_place_alone(work: Work) -> bool:
    """Whether the words name a place in some work, or sections of laws, and no work ("Para 410.", "§ 823 BGB, Art. 2 ZGB")."""
    return not work.sheet.listed and any(
        pattern.match(work.sheet.text, work.start, work.end) is not None for pattern in (_PLACE_ALONE, _LAW_ALONE)
    )
