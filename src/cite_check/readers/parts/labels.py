"""Labels of notes: how a line shows that a note begins there, and what the label is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

SUPERSCRIPTS: Final = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_TO_PLAIN = str.maketrans(SUPERSCRIPTS + "ᵃᵇᶜᵈᵉᶠ", "0123456789abcdef")
_ROMAN_VALUES: Final = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


class Dress(StrEnum):
    """How a label is set at the start of its note."""

    SUPERSCRIPT = "superscript"
    BRACKETS = "brackets"
    PARENTHESES = "parentheses"
    DOTTED = "dotted"
    PLAIN = "plain"
    SYMBOL = "symbol"
    BLOCK = "block"
    """[Footnote 12: …]"""
    NONE = "none"
    """An entry of an unnumbered list, labelled by its order."""


@dataclass(frozen=True, slots=True)
class Opening:
    """A line's start that may open a note: the label, and the offset of the first character after it."""

    dress: Dress
    label: str
    start: int
    rest: int


_OPENINGS: Final = (
    (Dress.SUPERSCRIPT, re.compile(r"([⁰¹²³⁴-⁹]{1,4}[ᵃᵇᶜᵈᵉᶠ]?)[.):]?(?![⁰¹²³⁴-⁹⁻⁺])\s*")),  # ¹² Ann Lee
    (  # [12] Ann Lee, [^12]: Ann Lee, [^lee-2001]: Ann Lee
        Dress.BRACKETS,
        re.compile(r"\[(?:\^?(\d{1,4}[a-z]?|[ivxlc]{1,7}|[A-Za-z]|[*†‡§¶]{1,3})\](?![(\[])[:.]?|\^([\w.+-]{2,60})\]:)\s*"),
    ),
    (Dress.PARENTHESES, re.compile(r"\((\d{1,4}[a-z]?|[ivxlc]{1,7})\)\s+(?=\S)")),  # (12) Ann Lee
    (Dress.DOTTED, re.compile(r"(\d{1,4}[a-z]?|[ivxlc]{1,7})[.)](?:\s+(?=\S)|(?=[^\W\d]|[“\"‘«„*_]))")),  # 12. Ann Lee, 12) Ann, 12.Ann
    (Dress.PLAIN, re.compile(r"(\d{1,4}[a-z]?)(?:\s+(?=\S)|(?=[A-Z“\"‘«„]))")),  # 12 Ann Lee, 12Ann Lee
    (Dress.SYMBOL, re.compile(r"(\*{1,3}(?=\s)|[†‡§¶‖]{1,3})\s*(?=\S)")),  # † Ann Lee
)
_INDENTATION = re.compile(r"[\s\ufeff]{0,200}")  # blanks, form feeds
_BY_FIRST_SIGN: Final = {
    sign: tuple(entry for entry in _OPENINGS if entry[0] in dresses)
    for signs, dresses in (
        (SUPERSCRIPTS, {Dress.SUPERSCRIPT}),
        ("[", {Dress.BRACKETS}),
        ("(", {Dress.PARENTHESES}),
        ("0123456789", {Dress.DOTTED, Dress.PLAIN}),
        ("ivxlc", {Dress.DOTTED}),
        ("*†‡§¶‖", {Dress.SYMBOL}),
    )
    for sign in signs
}


def opening(line: str) -> Opening | None:
    """The label that the line begins with, if it does."""
    start = 0
    if line[:1].isspace() or line[:1] == "\ufeff":
        indentation = _INDENTATION.match(line)
        start = indentation.end() if indentation else 0
    for dress, pattern in _BY_FIRST_SIGN.get(line[start : start + 1], ()):
        if found := pattern.match(line, start):
            return Opening(dress, plain_label(found[found.lastindex or 1]), start, found.end())
    return None


def plain_label(label: str) -> str:
    """The label in ordinary digits and letters: "¹²" is "12"."""
    return label.translate(_TO_PLAIN)


def value(label: str) -> int | None:
    """The number that a label counts as ("12a" as 12, "iv" as 4); ``None`` for symbols and letters."""
    digits = label.rstrip("abcdefghijklmnopqrstuvwxyz")
    if digits.isascii() and digits.isdigit():
        return int(digits)
    return _roman(label)


def _roman(label: str) -> int | None:
    if not label or any(char not in _ROMAN_VALUES for char in label):
        return None
    numbers = [_ROMAN_VALUES[char] for char in label]
    return sum(-one if one < other else one for one, other in zip(numbers, [*numbers[1:], 0], strict=True))
