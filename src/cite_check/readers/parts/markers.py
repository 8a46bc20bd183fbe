"""Choosing the markers: of all that looks like one, what points at a note, and what plainly points at a note that is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.model.document import Marker
from cite_check.readers.parts.labels import Dress

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from cite_check.readers.parts.noting import Found
    from cite_check.readers.parts.running import Paragraph
    from cite_check.readers.parts.signs import Sign, Signs

_LONGEST_ORPHAN: Final = 3
"""A bracket with more digits and no note is a year ("[2019] UKSC 41")."""
_NUMBERED: Final = (Dress.BRACKETS, Dress.DOTTED, Dress.PARENTHESES, Dress.PLAIN, Dress.SUPERSCRIPT)


def labels_pointed_at(signs: Signs) -> dict[Dress, Collection[str]]:
    """For each dress of note, the labels that something in running text may point at."""
    superscripts = {sign.label for sign in signs.superscripts if sign.sure}
    brackets = {sign.label for sign in signs.brackets if sign.sure}
    glued = {sign.label for sign in signs.glued if sign.sure}
    raised = superscripts | glued
    return {
        Dress.BRACKETS: brackets | raised,
        Dress.DOTTED: brackets | raised,
        Dress.PARENTHESES: raised,
        Dress.PLAIN: brackets | raised,
        Dress.SYMBOL: {sign.label for sign in signs.symbols} | brackets,
    }


def choose_markers(body: Sequence[Paragraph], signs: Signs, notes: Iterable[Found]) -> tuple[list[Marker], list[Marker]]:
    """The markers that have a note, and those that have none; each in reading order."""
    labels: dict[str, Dress] = {note.label: note.dress for note in notes if note.printed}
    chosen = [sign for sign in signs.superscripts if sign.label in labels and sign.sure]
    orphans = [sign for sign in signs.superscripts if sign.label not in labels and sign.sure]
    brackets = [sign for sign in signs.brackets if sign.label in labels]
    chosen += brackets
    if brackets:
        orphans += (sign for sign in signs.brackets if sign.label not in labels and _may_be_orphan(sign))
    chosen += (sign for sign in signs.symbols if labels.get(sign.label) is Dress.SYMBOL)
    missing = {label for label, dress in labels.items() if dress in _NUMBERED} - {sign.label for sign in chosen}
    if len(missing) * 2 > len(labels):
        for kind in (signs.glued, signs.parentheses):
            chosen += _firsts(kind, missing)
            missing -= {sign.label for sign in chosen}
        chosen += _between(signs.spaced, missing, chosen)
    return _markers(body, chosen), _markers(body, orphans)


def _may_be_orphan(sign: Sign) -> bool:
    return sign.label.isdigit() and len(sign.label) <= _LONGEST_ORPHAN


def _firsts(signs: Iterable[Sign], labels: Collection[str]) -> list[Sign]:
    """For each label the first sign that is sure of itself, or else the first one."""
    best: dict[str, Sign] = {}
    for sign in signs:
        if sign.label in labels and (sign.label not in best or (sign.sure and not best[sign.label].sure)):
            best[sign.label] = sign
    return list(best.values())


def _between(signs: Iterable[Sign], labels: Collection[str], chosen: Iterable[Sign]) -> list[Sign]:
    """Free-standing numbers ("in 1776, 6 published") that fill a gap between the markers of the numbers around them."""
    places = {int(sign.label): (sign.paragraph, sign.start) for sign in chosen if sign.label.isdigit()}
    filled: list[Sign] = []
    for sign in signs:
        number = int(sign.label)
        here = (sign.paragraph, sign.start)
        before, after = places.get(number - 1), places.get(number + 1)
        fits = (before is None or before < here) and (after is None or here < after)
        if fits and sign.label in labels and number not in places and (before or after or number == 1):
            places[number] = here
            filled.append(sign)
    return filled


def _markers(body: Sequence[Paragraph], signs: Iterable[Sign]) -> list[Marker]:
    ordered = sorted(signs, key=lambda sign: (sign.paragraph, sign.start))
    return [
        Marker(sign.label, body[sign.paragraph].position(sign.start, sign.end), body[sign.paragraph].sentences.around(sign.start))
        for sign in ordered
    ]
