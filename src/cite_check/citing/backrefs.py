"""Recognises back-references: ibid. and its like, supra with a note's number, and what else they say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from cite_check.citing.lazily import lazy
from cite_check.model.citation import Form

_IBID = lazy(  # Ibid., Id. at 5, ebd., a.a.O., op. cit., loc. cit., 同上, Там же
    r"(?i)(?<![\w])(?:ib[ií]d(?:em)?\.?|idem\b,?|(?-i:[Ii]d\.|[Ii]d(?=\sat\b|,\s))|ib\.|ebda?\.?|ebenda|a\.\s?a\.\s?O\.?|aaO\b"
    r"|op\.?\s?cit\.?|loc\.?\s?cit\.?|(?-i:l\.\s?c\.|o\.\s?c\.)|art\.\s?cit\.|obra citada|"
    r"同上|там же|(?<=^)the same(?=[,.]|$)|"
    r"(?<!\bin\s)(?<!\bin:\s)(?:ders(?:elbe|\.)(?!\s\((?:Hrsg|Hg))|dies(?:elbe|\.)(?=[,\s(])(?!\s\((?:Hrsg|Hg)))|ivi)(?![\w])"
)
_STRONG: Final = lazy(
    r"(?i)^(?:ib[ií]d|the same|ib\.|id|ebd|ebenda|同上|там же|ivi)"
)  # at a citation's start these alone make it a back-reference
_SUPRA = lazy(  # supra note 12, supra n. 5, above, n. 30, (oben N. 7), (Fn. 92), (wie Anm. 9), (n 12), op. cit., n. 18
    r"(?i)(?:(?:\(|\b)(?:(?:vid\.\s)?(?:supra|infra|above|oben|vorn|ci-dessus|cf\. supra)[,.]?\s(?:at\s)?(?:foot)?(?:notes?|nn?\.?"
    r"|fn\.?|anm(?:erkung|\.)?|fußn(?:ote|\.)|nota)\s?|"
    r"(?:op\.?\s?cit\.?|a\.\s?a\.\s?O\.?|aaO|loc\.?\s?cit\.?),?\s?(?:\(\d{4}\),?\s)?\(?(?:oben\s)?(?:in\s)?(?:foot)?(?:notes?"
    r"|nn?\.?|fn\.?|anm\.?|fußn\.?|nota)\s?)|"
    r"\((?:wie\s|s\.\s|s\.\s?o\.,?\s|siehe\s(?:oben\s)?|oben\s|vgl\.\s|in\s)?(?:(?:foot)?note|n\.?|nn?\.|fn\.?|anm\.?|fußn\.?|nota)\s)(?P<number>\d{1,4}[a-z]?|[*†‡]|[ivxlc]{1,6})(?P<end>[^\w]|$)"
)
_SUPRA_AFTER = lazy(r"(?i)\b(?:notes?|nn?\.|fn\.?|anm\.?)\s?(?P<number>\d{1,4}[a-z]?),?\s(?:above|supra|oben|ci-dessus)\b")  # note 3 above
_NOTE_WORD = r"Fn\.|FN|Fußn\.|Fußnote|Anm\.|Anmerkung"
_NOTE_ONLY = lazy(
    r"(?:^|(?:[Ss]iehe|[Ss]ee|[Vv]gl\.|[Cc]f\.|[Vv]oir|[Ss]\.|[Ww]ie)(?:\s(?:auch|dazu|oben|also|aussi|bereits))?\s)"
    rf"(?P<word>{_NOTE_WORD}|[Nn]ote|n\.)\s(?P<number>\d{{1,4}}[a-z]?)(?=[.,;]?\s?(?:$|S\.|p|at))"
)  # Siehe Fn. 1.
_NAME_AND_NOTE = lazy(
    r"(?:^|[;.]\s|(?:[Vv]gl\.|[Ss]iehe|[Ss]o)\s(?:auch\s|dazu\s)?)[A-ZÀ-Þ][\w’'-]+(?:/[A-ZÀ-Þ][\w’'-]+)?,\s"
    rf"(?P<word>(?:wie\s|zit\.\s)?(?:{_NOTE_WORD}))\s(?P<number>\d{{1,4}}[a-z]?)(?=[.,;]?\s?(?:$|S\.))"
)  # Behrend, Fn. 1, S. 3
_NAMED_THERE = lazy(
    rf"\bin\s(?P<word>{_NOTE_WORD})\s(?P<number>\d{{1,4}}[a-z]?)(?=\s(?:genannt|zitiert|angegeben|angeführt|erwähnt)|\.?\s?$)"
)  # die Nachweise in Fn. 1
_SUPRA_BARE = lazy(r"(?i)\b(?:supra)\b(?!\s?(?:note|n\.|at\snote))")  # Lee, supra, at 7
_CITED = lazy(r"(?<=[,”»’\"“]\s)(?:già\s)?cit\.(?!\s(?:in|da|nach|por)\b)(?=[\s,;.)]|$)")  # Verso un regime europeo, cit., p. 5
_PREVIOUS = lazy(r"(?i)\((?:vorige|vorherige|letzte)\s(?:N|Fn|Anm)\.\)")  # (vorige N.)
_INFRA = lazy(r"(?i)\binfra\b|\bbelow,?\sn|\bunten\b")  # infra note 40


@dataclass(frozen=True, slots=True)
class BackWord:
    """The word that points back: the form, its place, and the note's number that it names (``None`` where it names none)."""

    form: Form
    start: int
    end: int
    number: str | None = None
    word: str = ""
    forward: bool = False


def find_back_words(text: str) -> tuple[BackWord, ...]:
    """All words of a note that point back, in order; where a word and a number go together ("op. cit., n. 18") they are one."""
    found = [
        BackWord(Form.SUPRA, one.start(), one.end("number"), one["number"], one[0], forward=_INFRA.search(one[0]) is not None)
        for one in _SUPRA.finditer(text)
    ]
    found += [BackWord(Form.SUPRA, one.start(), one.end("number"), one["number"], one[0]) for one in _SUPRA_AFTER.finditer(text)]
    found += [
        BackWord(Form.SUPRA, one.start("word"), one.end("number"), one["number"], one[0])
        for pattern in (_NOTE_ONLY, _NAME_AND_NOTE, _NAMED_THERE)
        for one in pattern.finditer(text)
    ]
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


def _joined(first: BackWord, second: BackWord) -> BackWord:
    """Two words side by side: the one with a number says the form; "(vorige N.) a.a.O." is an ibid."""
    main = first if first.number is not None or second.form is first.form or second.number is None else second
    return BackWord(main.form, first.start, max(first.end, second.end), main.number, main.word, forward=first.forward or second.forward)


def is_strong(word: str) -> bool:
    """Whether the word alone, without an author, stands for the citation before."""
    return _STRONG.match(word) is not None
