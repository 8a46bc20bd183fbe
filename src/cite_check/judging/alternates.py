"""Other forms of a cited title: without a translation in brackets, an edition, or the report that a judgment is printed in.

Notes add these to a title, and pages seldom show them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cite_check.judging.scripts import language_of, script_of
from cite_check.judging.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

FEWEST: Final = 2
"""Content words that a form must have to stand for the title."""
_TAIL: Final = 60
"""Code points at a title's end in which an edition is looked for."""

_SQUARE: Final = re.compile(r"\A(.{4,300}?)\s*\[([^\[\]]{4,300})\]\s*\Z", re.DOTALL)  # Der alte Hafen [The Old Harbour]
_ROUND: Final = re.compile(r"\A(.{4,300}?)\s*\(([^()]{4,300})\)\s*\Z", re.DOTALL)  # Der alte Hafen (The Old Harbour)
_EQUALS: Final = re.compile(r"\A(.{4,300}?)\s+=\s+(.{4,300})\Z", re.DOTALL)  # Der alte Hafen = The Old Harbour
_MEDIUM: Final = re.compile(r"(?i)\b(?:review|rezension|reseña|compte rendu|film|podcast|interview|video|dataset|software|letter|dvd|cd)\b")
_EDITION: Final = re.compile(  # , 2nd ed. · (3rd edition) · , revised edition · 2. Auflage · 3e éd. · 2ª ed.
    r"(?i)[\s,.;:(–-]+(?:(?:\d{1,2}(?:st|nd|rd|th|\.|e|ème|ª|º)?|first|second|third|fourth|fifth|rev(?:ised|\.)?|new|neue|überarb(?:eitete|\.)?)\s+){1,2}"
    r"(?:ed(?:ition|n|\.)?|aufl(?:age|\.)|éd(?:ition|\.)?|edición|edizione|edição|druk|uitgave)\.?\)?\s*\Z"
)
_REPORTER: Final = re.compile(  # Harbour Authority v. Mendel, 512 N.R. 204 (1988)
    r"\A(.{2,150}?\s(?:v|vs|c|gegen|contre)\.?\s.{2,150}?),?\s+[\[(]?\d{1,4}[\])]?\s+[A-Z][\w.\s]{0,25}?\d.{0,60}\Z", re.DOTALL
)


def alternates(title: str) -> Iterator[str]:
    """The other forms, the likeliest first; none for most titles."""
    yield from _told(*_halves(title))
    if found := _REPORTER.match(title):
        yield from _told(found[1])
    if found := _EDITION.search(title[-_TAIL:]):
        yield from _told(title[: len(title) - len(title[-_TAIL:]) + found.start()])


def _halves(title: str) -> tuple[str, ...]:
    """A title and its translation, where both are given."""
    match title[-1:]:
        case "]":
            found = _SQUARE.match(title)
            return found.groups() if found and not _MEDIUM.search(found[2]) else ()
        case ")":
            found = _ROUND.match(title)
            return found.groups() if found and _in_two_languages(*found.groups()) else ()
        case _:
            found = _EQUALS.match(title)
            return found.groups() if found else ()


def _told(*forms: str) -> Iterator[str]:
    return (form.strip() for form in forms if words(form).content >= FEWEST)


def _in_two_languages(one: str, other: str) -> bool:
    """Whether the brackets hold a translation: another script, or small words of another language."""
    scripts = script_of(one), script_of(other)
    if None in scripts:
        return False
    if scripts[0] != scripts[1]:
        return True
    first, second = language_of(one), language_of(other)
    return first is not None and second is not None and first != second
