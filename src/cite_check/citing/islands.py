"""Finds works that stand whole in the midst of an author's sentences, by the labels of their tokens.

"Die Verhältnisse in den Gymnasien schildert V. Ahr (Studienräte, Hamburg 1967), die in den Realschulen …"
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.citing.lazily import lazy
from cite_check.citing.part import Part, PartKind
from cite_check.citing.prose import count_small

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_PUBLISHED: Final = frozenset({PartKind.PLACE, PartKind.PUBLISHER, PartKind.CONTAINER, PartKind.EDITOR})
_FURTHER: Final = _PUBLISHED | {PartKind.DATE, PartKind.NUMBERS}
_LONGEST_WITHIN: Final = 30
"""So many characters that no label fits may stand inside a work ("(masch.), ")."""
_LONGEST_BETWEEN: Final = 120
"""And so many between an author and the title of what that author wrote ("hat in seinem Buch ")."""
_SENTENCE_END = lazy(r"[.;!?]\s")
_IN = lazy(r"(?:[Ii]n|[Dd]ans|[Ee]n|[Ee]m|[Nn]el)\b:?\s")  # in (Ellerbusch (Hrsg.), Der Anwalt)
_NAMED: Final = frozenset({PartKind.AUTHOR, PartKind.EDITOR})
_LEAST_SMALL: Final = 3
_EDGES: Final = " ,;:"


def islands(text: str, parts: Sequence[Part]) -> list[tuple[int, int]]:
    """The ranges of works that say when and where they were published, each with prose before or behind it; ``parts`` in order."""
    return [_trimmed(text, *work) for work in _works(text, parts)]


def _works(text: str, parts: Sequence[Part]) -> Iterator[tuple[int, int]]:
    free = 0
    for index, part in enumerate(parts):
        if index < free or not _may_name(parts, index, free):
            continue
        last = _last(parts, index)
        kinds = {one.kind for one in parts[index : last + 1]}
        dated = PartKind.DATE in kinds or {PartKind.CONTAINER, PartKind.NUMBERS} <= kinds
        if not dated or not (kinds & _PUBLISHED or _is_dated_in_brackets(text, parts, index)):
            continue
        first = _first(text, parts, index, free) if part.kind is PartKind.TITLE else index - 1
        if any(_is_prose(text, parts, place) for place in {first - 1, index - 1, last + 1}):
            led = _IN.match(text, parts[first].start, parts[last].end) if parts[first].kind is PartKind.EDITOR else None
            yield led.end() if led else parts[first].start, parts[last].end
        free = last + 1


def _may_name(parts: Sequence[Part], index: int, free: int) -> bool:
    """Whether a part is a title, or a journal or a book right behind its author or editors ("Emmerling, JR 1965, 81")."""
    if parts[index].kind is not PartKind.CONTAINER:
        return parts[index].kind is PartKind.TITLE
    return index > free and parts[index - 1].kind in _NAMED


def _is_dated_in_brackets(text: str, parts: Sequence[Part], index: int) -> bool:
    """Whether a year in brackets stands right behind a title, as British practice gives a book ("as Lee shows in Tides (1990), …")."""
    behind = parts[index + 1]
    return parts[index].kind is PartKind.TITLE and behind.kind is PartKind.DATE and text[behind.start] == "("


def _last(parts: Sequence[Part], index: int) -> int:
    """The last part of the work whose title stands at ``index``."""
    last = index
    for place, part in enumerate(parts[index + 1 :], start=index + 1):
        if part.kind in _FURTHER:
            last = place
        elif part.kind is not PartKind.OTHER or part.end - part.start > _LONGEST_WITHIN:
            break
    return last


def _first(text: str, parts: Sequence[Part], index: int, free: int) -> int:
    """The part of the author before a title, right before it or with a few words between them; the title's where there is none."""
    for place in (index - 1, index - 2):
        if place < free:
            break
        part = parts[place]
        if part.kind is PartKind.AUTHOR or (part.kind is PartKind.EDITOR and place == index - 1):
            return place
        too_long = part.end - part.start > _LONGEST_BETWEEN
        if part.kind is not PartKind.OTHER or too_long or _SENTENCE_END.search(text, part.start, part.end):
            break
    return index


def _is_prose(text: str, parts: Sequence[Part], index: int) -> bool:
    """Whether the part at a place is an author's words: several of them are written small."""
    if not 0 <= index < len(parts) or parts[index].kind is not PartKind.OTHER:
        return False
    return count_small(text, parts[index].start, parts[index].end) >= _LEAST_SMALL


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A range without the separators around it, and without a bracket that closes where none opened."""
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    if text[start:end].endswith(")."):
        end -= 1
    if text[end - 1] == ")" and text.count("(", start, end) < text.count(")", start, end):
        end -= 1
    if text[start] == "(" and text.count("(", start, end) > text.count(")", start, end):
        start += 1
    return start, end
