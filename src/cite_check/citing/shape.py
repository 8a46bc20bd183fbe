"""The shape of a text: one letter a character, by kind, so that patterns of names need no table of the world's capitals.

``A`` capital, ``a`` small letter, ``x`` letter of a script without case, ``0`` digit; words are marked whole:
``p`` a name's particle ("van"), ``n`` a word that joins two names ("and"), ``s`` a word that no name holds ("the").
Apostrophes, hyphens, dashes and blanks are made one of each; all else stays as it is.
"""

from __future__ import annotations

import re
import unicodedata

from cite_check.citing.lazily import lazy
from cite_check.citing.words import JOINERS, NAMELIKE, NOBLE, PARTICLES, STOPS

_APOSTROPHES = frozenset("'\u2019\u02bc\u00b4`\u2018")
_HYPHENS = frozenset("-\u2010\u2011\u00ad")
_DASHES = frozenset("\u2012\u2013\u2014\u2015\u2212")
_AFTER_INITIALS = frozenset(",.")
_NOBLE = "|".join(re.escape(word) for word in sorted(NOBLE))
_WORD = lazy(
    r"(?<![\w'’-])(?:(?P<particle>v\.(?=\s(?:d\.\s)?[A-ZÀ-Þ]|[,:;)/]|$)|(?<=\bv\.\s)d\.(?=\s[A-ZÀ-Þ])"
    rf"|(?<=[\w.]\s)(?:{_NOBLE})(?=\s(?:v\.|von|zu|[A-ZÀ-Þ])))|(?:[^\W\d_]{{1,7}}|&)(?![\w-]))"
)  # van, and, &, v. d. (Heide), Graf (Moll)


class _Kinds(dict[int, str]):
    """The shape of each character, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        kind = self[code] = _kind(chr(code))
        return kind


def _kind(char: str) -> str:  # noqa: PLR0911 - a table of kinds in the order they are tried
    if char.isdecimal():
        return "0"
    if char.islower() or unicodedata.category(char).startswith("M"):
        return "a"
    if char.isupper() or char.istitle():
        return "A"
    if char.isalpha():
        return "x"
    if char in _APOSTROPHES:
        return "'"
    if char in _HYPHENS:
        return "-"
    if char in _DASHES:
        return "–"
    return " " if char.isspace() else char


_KINDS = _Kinds()


def _mark(found: re.Match[str]) -> str:
    word = found[0]
    if found["particle"]:
        return "p" * len(word)
    if word in NAMELIKE or (word.isupper() and (len(word) == 1 or found.string[found.end() : found.end() + 1] in _AFTER_INITIALS)):
        return word.translate(_KINDS)
    if word in JOINERS:
        return "n" * len(word)
    if word in PARTICLES:
        return "p" * len(word)
    return ("s" * len(word)) if word.lower() in STOPS else word.translate(_KINDS)


def shape_of(text: str) -> str:
    """The shape, exactly as long as the text."""
    pieces: list[str] = []
    place = 0
    for found in _WORD.finditer(text):
        pieces.append(text[place : found.start()].translate(_KINDS))
        pieces.append(_mark(found))
        place = found.end()
    pieces.append(text[place:].translate(_KINDS))
    return "".join(pieces)
