"""What in running text may be a marker: superscripts, ``[12]``, ``law.23``, ``(12)``, symbols; and what only looks like one (m², 10⁶)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cite_check.readers.parts.labels import plain_label
from cite_check.readers.parts.markup import read_markup

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cite_check.readers.parts.running import Paragraph

_SUPERSCRIPT = re.compile(r"[⁰¹²³⁴-⁹]{1,400}[ᵃᵇᶜᵈᵉᶠ]?")  # ¹², ¹²ᵃ
_BRACKETS = re.compile(r"\[\^?([\w*†‡§¶]{1,7}(?:\s?[,;–-]\s?\w{1,5}){0,9})\](?![(\[:])")  # [12], [^12], [3, 5–7]
_GLUED = re.compile(r"(?<=[^\W\d_]|[.,;:!?”’\"')»\]])(\d{1,3}[a-z]?)(?![\w%°/]|[.,]\d|-\w)")  # law.23, law23
_SPACED = re.compile(r"(?<=[^\W\d][.,;:!?]) (\d{1,3}) (?=[^\W\d])")  # marketization. 1 Putting
_PARENTHESES = re.compile(r"(?<=\S)\s?\((\d{1,3}[a-z]?)\)(?![\w(])")  # law.(12), law (12)
_SYMBOLS = re.compile(r"(?<=[\w.,;:!?)”’\"'»])(\*{1,3}|[†‡§¶‖]{1,3})(?![\w*†‡§¶‖])")  # Ann Lee*, text.†
_ADDRESS = re.compile(r"(?:https?://|www\.|doi:|\b10\.\d{4,9}/)[^\s<>\"“”]{1,4000}", re.IGNORECASE)  # https://example.org/law.23
_RANGE = re.compile(r"(\d{1,3})\s?[–-]\s?(\d{1,3})")  # 5–7
_SPLIT = re.compile(r"\s?[,;]\s?")
_UNIT = re.compile(  # 400 W/m, 12 km, x, 10, 3.5, (a + b)
    r"(?:(?:^|[\d\s/·(×*])(?:[kcdmµμn]?m|ft|in|yd|mi|s|sec|kg|Pa|ha|[a-zA-ZσχπμRΔ])|(?:^|[^\d.,])(?:10|2|\d[.,]\d{1,4})|[=+×·/^⁻⁺−\d]-?)\Z"
)
_WIDEST_RANGE: Final = 30
_LONGEST_LABEL: Final = 5
_INTRODUCES: Final = frozenset("[(0123456789*†‡§¶‖")


@dataclass(frozen=True, slots=True)
class Sign:
    """Something that may be a marker: the number of its paragraph, the offsets there, its label.

    ``sure`` says that it stands where a marker does: after the end of a sentence or a clause, and not after a number or a unit.
    """

    paragraph: int
    start: int
    end: int
    label: str
    sure: bool = True


class Signs:
    """All that may be a marker, by kind, each list in reading order."""

    def __init__(self, body: Sequence[Paragraph]) -> None:
        """Look at every paragraph once."""
        self.superscripts: list[Sign] = []
        self.brackets: list[Sign] = []
        self.glued: list[Sign] = []
        self.spaced: list[Sign] = []
        self.parentheses: list[Sign] = []
        self.symbols: list[Sign] = []
        for number, paragraph in enumerate(body):
            text = paragraph.text
            self.superscripts += _superscripts(number, text)
            if not _INTRODUCES.isdisjoint(text):
                self._look(number, paragraph)

    def _look(self, number: int, paragraph: Paragraph) -> None:
        text = _blanked(paragraph.text)
        self.brackets += (sign for found in _BRACKETS.finditer(text) for sign in _labels(number, found, paragraph))
        self.symbols += _symbols(number, text)
        self.parentheses += (_sign(number, found) for found in _PARENTHESES.finditer(text))
        self.spaced += (_sign(number, found) for found in _SPACED.finditer(text))
        for found in _GLUED.finditer(text):
            before = text[max(0, found.start() - 2) : found.start()]
            if before[-1] in ".,:;" and before[:1].isdigit():
                continue
            if before[-1].isalpha() and not before[-1].islower():
                continue
            self.glued.append(_sign(number, found, sure=not before[-1].isalpha()))


def _sign(number: int, found: re.Match[str], *, sure: bool = True) -> Sign:
    return Sign(number, found.start(1), found.end(1), found[1], sure)


def _symbols(number: int, text: str) -> Iterator[Sign]:
    """Symbols that close a word; an asterisk that closes emphasis is none ("*Dawn*")."""
    found_all = list(_SYMBOLS.finditer(text))
    emphasis: set[int] = set()
    if any(found[1][0] == "*" for found in found_all):
        emphasis = {span.start for span in read_markup(text).markup}
    return (_sign(number, found) for found in found_all if found.start() not in emphasis)


def _blanked(text: str) -> str:
    """The text with each address made of underscores, so that digits in it are no markers and offsets stay."""
    if "://" not in text and "www." not in text and "10." not in text and "doi:" not in text:
        return text
    return _ADDRESS.sub(lambda found: "_" * len(found[0]), text)


def _superscripts(number: int, text: str) -> Iterator[Sign]:
    for found in _SUPERSCRIPT.finditer(text):
        if found.end() - found.start() <= _LONGEST_LABEL:
            like_unit = bool(_UNIT.search(text[max(0, found.start() - 12) : found.start()]))
            yield Sign(number, found.start(), found.end(), plain_label(found[0]), sure=not like_unit)


def _labels(number: int, found: re.Match[str], paragraph: Paragraph) -> Iterator[Sign]:
    """One sign for each label between the brackets; a range stands for all its numbers."""
    inside = found.start() > 0 and not paragraph.begins_piece(found.start())
    for part in _SPLIT.split(found[1]):
        if (ends := _RANGE.fullmatch(part)) and 0 < int(ends[2]) - int(ends[1]) <= _WIDEST_RANGE:
            for label in range(int(ends[1]), int(ends[2]) + 1):
                yield Sign(number, found.start(), found.end(), str(label), inside)
        else:
            yield Sign(number, found.start(), found.end(), part, inside)
