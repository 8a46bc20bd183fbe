"""Recognises back-references: ibid. and its like, supra with a note's number, and what else they say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cite_check.citing.lazily import lazy
from cite_check.model.citation import Form

if TYPE_CHECKING:
    from collections.abc import Iterator

_IBID = lazy(  # Ibid., Id. at 5, ebd., a.a.O., op. cit., loc. cit., 同上, Там же
    r"(?i)(?<![\w])(?:ib[ií]d(?:em)?\.?|idem\b,?|(?-i:[Ii]d\.|[Ii]d(?=\sat\b|,\s))|ib\.|ebda?\.?|ebenda|a\.\s?a\.\s?O\.?|aaO\b"
    r"|(?:op|ob?|loc)\.?\s?cit\.?|(?-i:l\.\s?c\.|o\.\s?c\.)|art\.\s?cit\.|obra\scit(?:ada|\.)|(?:(?:art|op)\.\s)?préc(?:ité(?:es?|s)?|\.)|"
    r"同上|там же|(?<=^)the same(?=[,.]|$)|"
    r"(?<!\bin\s)(?<!\bin:\s)(?:ders(?:elbe|\.)(?!\s\((?:Hrsg|Hg))|dies(?:elbe|\.)(?=[,\s(])(?!\s\((?:Hrsg|Hg)))|ivi)(?![\w])"
)
_STRONG: Final = lazy(
    r"(?i)^(?:ib[ií]d|the same|ib\.|id|ebd|ebenda|同上|там же|ivi)"
)  # at a citation's start these alone make it a back-reference
_SAME_PERSON = lazy(r"(?i)idem|ders|dies")  # idem, Low Country (2015)
_SUPRA = lazy(  # supra note 12, supra n. 5, above, n. 30, (oben N. 7), (Fn. 92), [wie Anm. 9], (n 12), op. cit., n. 18, préc. note 4
    r"(?i)(?:(?:\(|\b)(?:(?:vid\.\s)?(?:supra|infra|above|oben|vorn|ci-dessus)[,.]?\s(?:at\s)?(?:foot)?(?:notes?|nn?\.?"
    r"|fn\.?|anm(?:erkung|\.)?|fußn(?:ote|\.)|nota)\s?|"
    r"(?:(?:op|ob?|loc)\.?\s?cit\.?|a\.\s?a\.\s?O\.?|aaO|préc(?:ité(?:es?|s)?|\.)),?\s?(?:\(\d{4}\),?\s)?\(?(?:oben\s)?(?:in\s)?(?:foot)?(?:notes?"
    r"|nn?\.?|fn\.?|anm\.?|fußn\.?|nota)\s?)|"
    r"[(\[](?:(?:wie|s\.(?:\s?o\.,?)?|siehe|oben|vgl\.|zit(?:iert|\.)|hier|in)\s){0,2}(?:(?:foot)?note|n\.?|nn?\.|fn\.?|anm\.?|fußn\.?|nota)\s)(?P<number>\d{1,4}[a-z]?|[*†‡]|[ivxlc]{1,6})(?P<end>[^\w]|$)"
)
_SUPRA_AFTER = lazy(r"(?i)\b(?:notes?|nn?\.|fn\.?|anm\.?)\s?(?P<number>\d{1,4}[a-z]?),?\s(?:above|supra|oben|ci-dessus)\b")  # note 3 above
_NOTE_WORD = r"Fn\.|FN|Fußn\.|Fußnote|Anm\.|Anmerkung"
_NOTE_WORDS = rf"{_NOTE_WORD}|Fußnoten|Anmerkungen"
_NAME = r"[A-ZÀ-Þ][\w’'-]+(?:/[A-ZÀ-Þ][\w’'-]+)?"
_ENDS = (
    r"(?=[.,;)\]]|\s?$|\s?[-–—/]\s?\d|\sff?\.|\s(?:bis|u\.)\s\d"
    r"|\s(?:S\.|pp?\.|at\s|oben|above|supra|und\s|and\s|mit\s|sowie\s))"
)
_NOTE_ONLY = lazy(
    r"(?:^|(?<!\w)(?:[Ss]iehe|[Ss]ee|[Vv]gl\.|[Cc]fr?\.|[Vv]oir|[Vv]éase|[Vv]er|[Vv]edi|[SsVv]\.|[Ww]ie)"
    r"(?:\s(?:auch|dazu|oben|also|aussi|bereits|anche|también|também|o\.)){0,2}\s|(?<=\d);\s|(?<=f\.);\s)"
    rf"(?P<word>{_NOTE_WORDS}|[Nn]ot[ea]s?|nn?\.)\s(?P<number>\d{{1,3}}[a-z]?){_ENDS}"
)  # Siehe Fn. 1.
_NAME_AND_NOTE = lazy(
    rf"(?:(?:^|[;.]\s|[\d)\].f],\s|(?<!\w)(?:[Vv]gl\.|[Ss]iehe|[Ss]o|bei|nach|von|und|sowie|auch|dazu|etwa|schon|bereits|gegen)\s){_NAME}"
    rf"|(?<!\w)(?:[A-ZÀ-Þ]\.\s?){{1,3}}{_NAME}),\s(?P<word>(?:wie\s|zit\.\s)?(?:{_NOTE_WORD}))\s(?P<number>\d{{1,4}}[a-z]?)(?=[.,;)]|\s?$|\sS\.)"
)  # Behrend, Fn. 1, S. 3
_GENANNT = r"(?:genannt|zitiert|angegeben|angeführt|aufgeführt|erwähnt)"
_NOTE_AGAIN = rf"(?:in\s)?(?:(?:{_NOTE_WORDS}|[Nn]ot[ea]s?|nn?\.)\s)?"
_AND = r"(?:,?\s(?:und|u\.|and|et|y|e|sowie|bis)\s|\s&\s|\s?[-–—/]\s?)"
_MORE_NUMBERS = rf"(?:(?:,\s|{_AND}){_NOTE_AGAIN}\d{{1,4}}(?![\w])){{1,8}}"
_NAMED_THERE = lazy(
    rf"\bin\s(?:den\s)?(?P<word>{_NOTE_WORDS})\s(?P<number>\d{{1,4}}[a-z]?)(?=(?:{_MORE_NUMBERS})?(?:\s{_GENANNT}|\.?\s?$))"
)  # die Nachweise in Fn. 1
_LIST = lazy(
    rf"(?P<numbers>{_MORE_NUMBERS})(?=[.;)\]]|\s?$|,\s(?:S|p)\.|\s(?:{_GENANNT}|above|supra|oben|and\saccompanying|mit\s|m\.\s?w\.))"
)  # FN 1, 3 und 5
_NUMBER = lazy(r"\d+")
_JOINED = lazy(rf"{_AND}|{_NOTE_WORDS}|[Nn]ot[ea]s?|nn?\.")  # und / – / FN
_GERMAN_CUES: Final = ("Fn", "FN", "Fuß", "Anm")
_NOTE_CUES: Final = (*_GERMAN_CUES, "ote", "ota", "n.")
"""Letters of which the words for a note have some."""
_FEWEST_BARE: Final = 2
_SUPRA_BARE = lazy(r"(?i)\b(?:supra)\b(?!\s?(?:note|n\.|at\snote))")  # Lee, supra, at 7
_CITED = lazy(r"(?<=[,”»’\"“]\s)(?:già\s)?cit\.(?!\s(?:in|da|nach|por)\b)(?=[\s,;.)]|$)")  # Verso un regime europeo, cit., p. 5
_PREVIOUS = lazy(r"(?i)\((?:vorige|vorherige|letzte)\s(?:N|Fn|Anm)\.\)")  # (vorige N.)
_INFRA = lazy(r"(?i)\binfra\b|\bbelow,?\sn|\bunten\b")  # infra note 40


@dataclass(frozen=True, slots=True)
class BackWord:
    """The word that points back: the form, its place, and the note's number that it names (``None`` where it names none).

    ``listed`` means a number alone that goes on a list ("FN 1 und 2").
    """

    form: Form
    start: int
    end: int
    number: str | None = None
    word: str = ""
    forward: bool = False
    listed: bool = False


def find_back_words(text: str) -> tuple[BackWord, ...]:
    """All words of a note that point back, in order; where a word and a number go together ("op. cit., n. 18") they are one."""
    found = [
        BackWord(Form.SUPRA, one.start(), one.end("number"), one["number"], one[0], forward=_INFRA.search(one[0]) is not None)
        for one in _SUPRA.finditer(text)
    ]
    found += [BackWord(Form.SUPRA, one.start(), one.end("number"), one["number"], one[0]) for one in _SUPRA_AFTER.finditer(text)]
    found += [
        BackWord(Form.SUPRA, one.start("word"), one.end("number"), one["number"], one[0])
        for pattern, cues in ((_NOTE_ONLY, _NOTE_CUES), (_NAME_AND_NOTE, _GERMAN_CUES), (_NAMED_THERE, _NOTE_CUES))
        if any(cue in text for cue in cues)
        for one in pattern.finditer(text)
    ]
    found += [other for one in found for other in _listed_behind(text, one)]
    found += [BackWord(Form.IBID, one.start(), one.end(), word="ibid") for one in _PREVIOUS.finditer(text)]
    found += [BackWord(Form.IBID, one.start(), one.end(), word=one[0].lower()) for one in _IBID.finditer(text)]
    found += [BackWord(Form.SUPRA, one.start(), one.end(), None, "supra") for one in _SUPRA_BARE.finditer(text)]
    found += [BackWord(Form.SUPRA, one.start(), one.end(), None, "cit.") for one in _CITED.finditer(text)]
    kept: list[BackWord] = []
    for one in sorted(found, key=lambda back: (back.start, -back.end)):
        if kept and one.start <= kept[-1].end + 2 and (kept[-1].number is None or one.number is None):
            kept[-1] = _joined(kept[-1], one)
        elif not kept or one.start >= kept[-1].end:
            kept.append(one)
    return tuple(kept)


def _listed_behind(text: str, first: BackWord) -> Iterator[BackWord]:
    """The other notes of a list of numbers ("FN 1, 3 und 5"), each by its number alone."""
    found = _LIST.match(text, first.end) if first.number else None
    numbers = list(_NUMBER.finditer(text, *found.span("numbers"))) if found else []
    if found is None or not (_JOINED.search(found["numbers"]) or _rises([first.number or "", *(one[0] for one in numbers)])):
        return
    for one in numbers:
        yield BackWord(first.form, one.start(), one.end(), one[0], forward=first.forward, listed=True)


def _rises(numbers: list[str]) -> bool:
    """Whether numbers between mere commas are notes', several and each greater than the one before, rather than a note's and a page's."""
    values = [int(number) for number in numbers if number.isdigit()]
    return len(values) == len(numbers) > _FEWEST_BARE and values == sorted(set(values))


def _joined(first: BackWord, second: BackWord) -> BackWord:
    """Two words side by side: the one with a number says the form; "(vorige N.) a.a.O." is an ibid."""
    main = first if first.number is not None or second.form is first.form or second.number is None else second
    return BackWord(main.form, first.start, max(first.end, second.end), main.number, main.word, forward=first.forward or second.forward)


def is_strong(word: str) -> bool:
    """Whether the word alone, without an author, stands for the citation before."""
    return _STRONG.match(word) is not None


def is_same_person(word: str) -> bool:
    """Whether the word stands for the author named last rather than for the work ("ders.", "idem")."""
    return _SAME_PERSON.match(word) is not None
