"""Tells a full stop that ends a sentence from one that shortens a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cite_check.citing.lazily import lazy
from cite_check.citing.words import ABBREVIATIONS, PLACE_WORDS, WORDS_TOO

if TYPE_CHECKING:
    from collections.abc import Iterator

_LAST_WORD = lazy(r"([^\W\d_][\w’'-]*(?:\.[\w’'-]+)*)$")  # the word before a full stop
_STOP = lazy(r"(?:\.\s?[–—-]{1,2}(?=\s+\S)|\.[”\"’»]?|[?!][”\"’»]?)(?=\s+[^\sa-zß-öø-ÿ,;.)–—-])")  # . Next / ? Next
_AFTER_SMALL_WORD = lazy(r"(?:\s[a-zß-öø-ÿ]{4,}|\s[-–])\s[A-Z]$")  # of Vitis vinifera L / - I

_ORDINAL = lazy(
    r"[\da-zäöü]\.\s(?:[a-zäöü]+\.?,?\s){0,2}(?:Aufl|Ausg|Bd|Band|Halbb|Jahrhundert|Jh|Kap|Teil|Heft|Jg|Jahrg|Abschn|Abt|Lief|Hälfte|Januar|Februar"
    r"|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)"
)  # 2. Auflage, überarb. Auflage
_SHORT_TOO = frozenset({"diss", "habil", "iur", "jur", "phil", "frhr", "n.f", "n.s", "a.f"})
_FAMILY_NEXT = lazy(r"\.\s(?:[A-ZÀ-Þ]\.\s?){0,3}[A-ZÀ-Þ][\w’'-]+(?:/[A-ZÀ-Þ][\w’'-]+)*(?:[,;:]|\s\()")  # the . of M. Weidner,


def is_abbreviation(text: str, start: int, stop: int) -> bool:
    """Whether the word that ends at ``stop``, where a full stop stands, is one whose full stop ends no sentence."""
    found = _LAST_WORD.search(text[max(start, stop - 24) : stop])
    if not found:
        return False
    word = found[1]
    if len(word) == 1:
        after_word = _AFTER_SMALL_WORD.search(text, max(start, stop - 24), stop) and not _FAMILY_NEXT.match(text, stop)
        return (word.isupper() and not after_word) or word in "pvnst"
    if word in WORDS_TOO:
        return text[stop + 1 : stop + 3].strip()[:1].isdigit()
    return word.lower() in ABBREVIATIONS or word.lower() in PLACE_WORDS or word.lower() in _SHORT_TOO


def stops(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The ends of sentences inside a range: where the sentence's words end (a ? or ! is one of them), and where the next begins."""
    for found in _STOP.finditer(text, start, end):
        dot = found.start()
        if text[dot] == ".":
            if is_abbreviation(text, start, dot) or _ORDINAL.match(text, max(start, dot - 1)):
                continue
            stop = dot
        else:
            stop = dot + 1
        following = found.end()
        while following < end and text[following].isspace():
            following += 1
        if following < end:
            yield stop, following
