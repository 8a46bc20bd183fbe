"""Choosing the markers: of all that looks like one, what points at a note, and what plainly points at a note that is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.model.document import Marker
from cite_check.readers.parts.labels import Dress

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from cite_check.readers.parts.noting import Found
    from cite_check.readers.parts.running import Paragraph
    from cite_check.readers.parts.signs import Sign, Signs

_LONGEST_ORPHAN: Final = 3
"""A bracket with more digits and no note is a year ("[2019] UKSC 41")."""
_NUMBERED: Final = (Dress.BRACKETS, Dress.DOTTED, Dress.PARENTHESES, Dress.PLAIN, Dress.SUPERSCRIPT)
_POINTING: Final = {
    Dress.BRACKETS: ("brackets", "superscripts", "glued"),
    Dress.DOTTED: ("brackets", "superscripts", "glued"),
    Dress.PARENTHESES: ("superscripts", "glued"),
    Dress.PLAIN: ("brackets", "superscripts", "glued"),
    Dress.SYMBOL: ("symbols", "brackets"),
}


def labels_pointed_at(signs: Signs, dress: Dress) -> frozenset[str]:
    """The labels that something in running text may point at, if notes of this dress bear them."""
    kinds = _POINTING[dress]
    return frozenset(sign.label for kind in kinds for sign in getattr(signs, kind) if sign.sure)


def labels_perhaps_pointed_at(signs: Signs, dress: Dress) -> frozenset[str]:
    """The labels that stand free in running text, where plain numbers may have lost their superscript."""
    return frozenset(sign.label for sign in signs.spaced) if dress is Dress.PLAIN else frozenset()


def choose_markers(body: Sequence[Paragraph], signs: Signs, notes: Iterable[Found]) -> tuple[list[Marker], list[Marker]]:
    """The markers that have a note, and those that have none; each in reading order."""
    labels: dict[str, Dress] = {note.label: note.dress for note in notes if note.printed}
    chosen = [sign for sign in signs.superscripts if sign.label in labels and sign.sure]
    orphans = [sign for sign in signs.superscripts if sign.label not in labels and sign.sure]
    missing = set(labels) - {sign.label for sign in chosen}
    if missing:
        chosen += _other_markers(signs, labels, missing)
        orphans += _orphans_in_brackets(signs, labels)
    return _markers(body, chosen), _markers(body, orphans)


def _other_markers(signs: Signs, labels: Mapping[str, Dress], missing: set[str]) -> list[Sign]:
    """What points at the notes that no superscript points at; the less sure kinds only where most notes lack a marker."""
    chosen = [sign for sign in signs.brackets if sign.label in labels]
    if Dress.SYMBOL in labels.values():
        chosen += (sign for sign in signs.symbols if labels.get(sign.label) is Dress.SYMBOL)
    missing = {label for label in missing if labels[label] in _NUMBERED} - {sign.label for sign in chosen}
    if len(missing) * 2 <= len(labels):
        return chosen
    for kind in (signs.glued, signs.parentheses):
        chosen += _firsts(kind, missing)
        missing -= {sign.label for sign in chosen}
    return chosen + _between(signs.spaced, missing, chosen)


def _orphans_in_brackets(signs: Signs, labels: Mapping[str, Dress]) -> list[Sign]:
    """Bracketed numbers without a note, where other bracketed numbers have one."""
    if not any(sign.label in labels for sign in signs.brackets):
        return []
    return [sign for sign in signs.brackets if sign.label not in labels and _may_be_orphan(sign)]


def _may_be_orphan(sign: Sign) -> bool:
    return sign.label.isdecimal() and len(sign.label) <= _LONGEST_ORPHAN


def _firsts(signs: Iterable[Sign], labels: Collection[str]) -> list[Sign]:
    """For each label the first sign that is sure of itself, or else the first one."""
    best: dict[str, Sign] = {}
    for sign in signs:
        if sign.label in labels and (sign.label not in best or (sign.sure and not best[sign.label].sure)):
            best[sign.label] = sign
    return list(best.values())


def _between(signs: Iterable[Sign], labels: Collection[str], chosen: Iterable[Sign]) -> list[Sign]:
    """Free-standing numbers ("in 1776, 6 published") that fill a gap between the markers of the numbers around them."""
    places = {int(sign.label): (sign.paragraph, sign.start) for sign in chosen if sign.label.isdecimal()}
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
