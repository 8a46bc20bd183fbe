"""What in running text may be a marker: superscripts, ``[12]``, ``law.23``, ``(12)``, symbols; and what only looks like one (m², 10⁶)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

from cite_check.readers.parts.labels import plain_label
from cite_check.readers.parts.markup import read_markup

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cite_check.readers.parts.running import Paragraph

_SUPERSCRIPT = re.compile(r"[⁰¹²³⁴-⁹]{1,400}[ᵃᵇᶜᵈᵉᶠ]?")  # ¹², ¹²ᵃ
_BRACKETS = re.compile(  # [12], [^12], [3, 5–7], [^lee-2001]
    r"\[(?:\^?([\w*†‡§¶]{1,7}(?:\s?[,;–-]\s?\w{1,5}){0,9})|\^([\w.+-]{2,60}))\](?![(\[:])"
)
_GLUED = re.compile(r"(?<=[^\W\d_]|[.,;:!?”’\"')»\]])(\d{1,3}[a-z]?)(?![\w%°/]|[.,]\d|-\w)")  # law.23, law23
_SPACED = re.compile(r"(?<=[^\W\d][.,;:!?]) (\d{1,3}) (?=[^\W\d])")  # marketization. 1 Putting
_PARENTHESES = re.compile(r"(?<=\S)\s?\((\d{1,3}[a-z]?)\)(?![\w(])")  # law.(12), law (12)
_SYMBOLS = re.compile(  # Ann Lee*, text.†, ROBIN POE †
    r"(?:(?<=[\w.,;:!?)”’\"'»])|(?<=[\w.,;:!?)”’\"'»] )(?=[†‡]))(\*{1,3}|[†‡§¶‖]{1,3})(?![\w*†‡§¶‖])"
)
_ADDRESS = re.compile(r"(?:https?://|www\.|doi:|\b10\.\d{4,9}/)[^\s<>\"“”]{1,4000}", re.IGNORECASE)  # https://example.org/law.23
_RANGE = re.compile(r"(\d{1,3})\s?[–-]\s?(\d{1,3})")  # 5–7
_SPLIT = re.compile(r"\s?[,;]\s?")
_UNIT = re.compile(  # 400 W/m, 12 km, x, 10, 3.5, (a + b)
    r"(?:(?:^|[\d\s/·(×*])(?:[kcdmµμn]?m|ft|in|yd|mi|s|sec|kg|Pa|ha|[a-zA-ZσχπμRΔ])|(?:^|[^\d.,])(?:10|2|\d[.,]\d{1,4})|[=+×·/^⁻⁺−\d]-?)\Z"
)
_YEAR = re.compile(r"(?:^|\D)(?:1[5-9]|20)\d\d\Z")  # in 2021
_WIDEST_RANGE: Final = 30
_MOST_EXPANDED: Final = 20_000
"""Beyond so many labels written as ranges, a range stands for its two ends."""
_LONGEST_LABEL: Final = 5


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
    """All that may be a marker, by kind, each in reading order; a kind is looked for when it is asked for."""

    def __init__(self, body: Sequence[Paragraph]) -> None:
        """Keep the text to look at."""
        self._body = body
        self._expanded = 0

    @cached_property
    def superscripts(self) -> list[Sign]:
        """¹², but no exponents and no units."""
        return [sign for number, paragraph in enumerate(self._body) for sign in _superscripts(number, paragraph.text)]

    @cached_property
    def brackets(self) -> list[Sign]:
        """[12], [^12], [3, 5–7]; not sure where a line begins with it."""
        signs: list[Sign] = []
        for number, text in self._texts("["):
            for found in _BRACKETS.finditer(text):
                inside = found.start() > 0 and not self._body[number].begins_piece(found.start())
                signs += (Sign(number, found.start(), found.end(), label, inside) for label in self._labels(found))
        return signs

    @cached_property
    def glued(self) -> list[Sign]:
        """law.23, and less sure law23."""
        return [sign for number, text in self._texts("0123456789") for sign in _glued(number, text)]

    @cached_property
    def spaced(self) -> list[Sign]:
        """Numbers that stand free after the end of a clause."""
        return [_sign(number, found) for number, text in self._texts("0123456789") for found in _SPACED.finditer(text)]

    @cached_property
    def parentheses(self) -> list[Sign]:
        """(12) after a word."""
        return [_sign(number, found) for number, text in self._texts("(") for found in _PARENTHESES.finditer(text)]

    @cached_property
    def symbols(self) -> list[Sign]:
        """*, † and their like after a word."""
        return [sign for number, text in self._texts("*†‡§¶‖") for sign in _symbols(number, text)]

    def _texts(self, signs: str) -> Iterator[tuple[int, str]]:
        """The paragraphs that hold one of the signs, with their addresses blanked out."""
        for number, text in enumerate(self._blanked):
            if any(sign in text for sign in signs):
                yield number, text

    @cached_property
    def _blanked(self) -> list[str]:
        return [_blanked(paragraph.text) for paragraph in self._body]

    def _labels(self, found: re.Match[str]) -> Iterator[str]:
        """The labels that stand between two brackets; a range stands for all its numbers."""
        if found[2] or found[0][1] == "^":
            yield found[2] or found[1]
            return
        for part in _SPLIT.split(found[1]):
            ends = _RANGE.fullmatch(part)
            if ends is None:
                yield part
            elif self._expanded < _MOST_EXPANDED and 0 < int(ends[2]) - int(ends[1]) <= _WIDEST_RANGE:
                self._expanded += int(ends[2]) - int(ends[1])
                yield from map(str, range(int(ends[1]), int(ends[2]) + 1))
            else:
                yield from ends.groups()


def _sign(number: int, found: re.Match[str], *, sure: bool = True) -> Sign:
    return Sign(number, found.start(1), found.end(1), found[1], sure)


def _glued(number: int, text: str) -> Iterator[Sign]:
    """Numbers that touch what is before them: no decimals ("3.14"), no names ("MI5")."""
    for found in _GLUED.finditer(text):
        before = text[max(0, found.start() - 2) : found.start()]
        is_decimal = before[-1] in ".,:;" and before[0].isdigit()
        is_name = before[-1].isalpha() and not before[-1].islower()
        if not is_decimal and not is_name:
            yield _sign(number, found, sure=not before[-1].isalpha())


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
            before = text[max(0, found.start() - 12) : found.start()]
            sure = not _UNIT.search(before) or bool(_YEAR.search(before))
            yield Sign(number, found.start(), found.end(), plain_label(found[0]), sure)
