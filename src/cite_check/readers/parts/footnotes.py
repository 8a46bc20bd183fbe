"""Notes that stand in the text itself: between its paragraphs wherever a page broke, at its end, or in ``[Footnote 12: …]`` blocks."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from cite_check.model.document import NoteKind
from cite_check.readers.parts.headings import listing_kind
from cite_check.readers.parts.labels import Dress, Opening, value
from cite_check.readers.parts.lines import Piece, trimmed
from cite_check.readers.parts.markers import labels_perhaps_pointed_at, labels_pointed_at
from cite_check.readers.parts.noting import Found

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from cite_check.readers.parts.layout import Layout
    from cite_check.readers.parts.signs import Signs

_BLOCK = re.compile(  # [Footnote 12: …], [Footnote A: …], [Fußnote 3: …]
    r"\[\s?(?:foot\s?note|fu(?:ß|ss)note|note|anmerkung|nota|fotnot)\s{1,3}([0-9]{1,4}[a-z]?|[A-Za-z]|[ivxlc]{1,7}|[*†‡§¶]{1,3})\s?[:.]\s?",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"[\[\]]")
_MOST_LINES: Final = 200
"""A ``[Footnote …]`` block without its closing bracket within so many lines ends at the next blank line."""
_FEWEST_IN_RUN: Final = 2


@dataclass(slots=True)
class Body:
    """What a text holds: the notes found so far, the lines they take, and the parts of lines that they take."""

    notes: list[Found] = field(default_factory=list)
    taken: set[int] = field(default_factory=set)
    cuts: dict[int, list[tuple[int, int]]] = field(default_factory=lambda: defaultdict(list))


def find_blocks(layout: Layout, body: Body) -> None:
    """Take every ``[Footnote 12: …]`` block."""
    index, column = 0, 0
    while index < len(layout.lines):
        line = layout.lines[index]
        found = _BLOCK.search(line, column) if "[" in line and index not in body.taken else None
        if found is None:
            index, column = index + 1, 0
            continue
        last, end = _block_end(layout, index, found.end())
        pieces = [
            trimmed(at + 1, layout.lines[at], found.end() if at == index else 0, end if at == last else None)
            for at in range(index, last + 1)
        ]
        pieces = [piece for piece in pieces if piece.text]
        if pieces:
            body.notes.append(Found(found[1], NoteKind.FOOTNOTE, Dress.BLOCK, tuple(pieces), index + 1))
        for at in range(index, last + 1):
            body.cuts[at].append((found.start() if at == index else 0, end + 1 if at == last else len(layout.lines[at])))
        index, column = last, end + 1


def _block_end(layout: Layout, index: int, column: int) -> tuple[int, int]:
    """The line and the offset of the bracket that closes the block; the end of its paragraph where none does."""
    depth = 1
    paragraph_end: tuple[int, int] | None = None
    for at in range(index, min(index + _MOST_LINES, len(layout.lines))):
        line = layout.lines[at]
        start = column if at == index else 0
        if at > index and paragraph_end is None and not line.strip():
            paragraph_end = (at - 1, len(layout.lines[at - 1]))
        another = _BLOCK.search(line, start)
        for bracket in _BRACKET.finditer(line, start, another.start() if another else len(line)):
            depth += 1 if bracket[0] == "[" else -1
            if not depth:
                return at, bracket.start()
        if another:
            return paragraph_end or ((at, another.start() - 1) if another.start() else (at - 1, len(layout.lines[at - 1])))
    last = min(index + _MOST_LINES, len(layout.lines)) - 1
    return paragraph_end or (last, len(layout.lines[last]))


def find_superscripts(layout: Layout, body: Body) -> None:
    """Take the notes whose line begins with superscript digits: that is proof enough."""
    _extend(layout, body, dict(_candidates(layout, body, Dress.SUPERSCRIPT)))


def find_pointed_at(layout: Layout, body: Body, signs: Signs) -> bool:
    """Take the other notes that begin at a line's start; whether there are any.

    They need markers that point at them (``signs``, of the text without the notes found so far) and, for numbers, a run of them.
    """
    found_so_far = {note.label for note in body.notes}
    starts: dict[int, Opening] = {}
    for dress in (Dress.BRACKETS, Dress.DOTTED, Dress.PARENTHESES, Dress.PLAIN, Dress.SYMBOL):
        candidates = _candidates(layout, body, dress)
        if not candidates:
            continue
        labels = labels_pointed_at(signs, dress)
        starts.update((index, found) for index, found in candidates if value(found.label) is None and found.label in labels)
        if dress is not Dress.SYMBOL:
            claimed = found_so_far | {found.label for found in starts.values()}
            starts.update(_proven(layout, candidates, _Evidence(labels - claimed, labels_perhaps_pointed_at(signs, dress) - claimed)))
    _extend(layout, body, starts)
    return bool(starts)


def _candidates(layout: Layout, body: Body, dress: Dress) -> list[tuple[int, Opening]]:
    return [(index, found) for index, found in layout.by_dress[dress] if index not in body.taken and index not in body.cuts]


@dataclass(slots=True)
class _Run:
    members: list[tuple[int, Opening]]


@dataclass(frozen=True, slots=True)
class _Evidence:
    """The labels that running text points at, and those that it may point at."""

    sure: frozenset[str]
    perhaps: frozenset[str]

    def proves(self, layout: Layout, run: _Run) -> bool:
        """Whether a run of labels is one of notes: half of them are pointed at; a single one must begin a paragraph."""
        labels = [found.label for _, found in run.members]
        hits = sum(label in self.sure for label in labels)
        if len(labels) < _FEWEST_IN_RUN:
            return hits == 1 and layout.blank(run.members[0][0] - 1)
        if len(labels) > _FEWEST_IN_RUN:
            hits += sum(label in self.perhaps and label not in self.sure for label in labels)
        return hits * 2 >= len(labels)


def _proven(layout: Layout, candidates: Iterable[tuple[int, Opening]], evidence: _Evidence) -> Iterable[tuple[int, Opening]]:
    """The candidates that markers and the sequence of their numbers prove to be notes."""
    runs = [run for run in _runs(layout, candidates) if evidence.proves(layout, run)]
    runs.sort(key=lambda run: len(run.members), reverse=True)
    kept: list[_Run] = []
    for run in runs:
        first, last = run.members[0][0], run.members[-1][0]
        if not any(other.members[0][0] < last and first < other.members[-1][0] for other in kept[:50]):
            kept.append(run)
    return [member for run in kept for member in run.members]


def _runs(layout: Layout, candidates: Iterable[tuple[int, Opening]]) -> list[_Run]:
    """The candidates in runs of consecutive numbers, each following the nearest one that it can."""
    runs: list[_Run] = []
    tails: dict[int, _Run] = {}
    for index, found in candidates:
        number = value(found.label)
        if number is None:
            continue
        begins = layout.blank(index - 1)
        if (run := tails.pop(number - 1, None)) is not None:
            run.members.append((index, found))
        elif number in tails and not begins:
            continue
        else:
            run = _Run([(index, found)])
            runs.append(run)
        tails[number] = run
    return runs


def _extend(layout: Layout, body: Body, starts: Mapping[int, Opening]) -> None:
    """Make notes of the starts, each with the lines that carry it on."""
    last_text = -1
    index = 0 if starts else len(layout.lines)
    while index < len(layout.lines):
        if index not in starts or index in body.taken:
            last_text = last_text if layout.blank(index) else index
            index += 1
            continue
        found = starts[index]
        open_sentence = last_text >= 0 and last_text not in body.taken and not layout.closed(last_text)
        pieces, after = _note_lines(layout, index, found, starts, open_sentence=open_sentence)
        if pieces:
            body.notes.append(Found(found.label, NoteKind.FOOTNOTE, found.dress, tuple(pieces), index + 1))
            body.taken.update(range(index, after))
        index = after


def _note_lines(
    layout: Layout, index: int, found: Opening, starts: Mapping[int, Opening], *, open_sentence: bool
) -> tuple[list[Piece], int]:
    """The note's pieces, and the first line after it. ``open_sentence``: the body's sentence before it was broken off."""
    first = trimmed(index + 1, layout.lines[index], found.rest)
    pieces = [first] if first.text else []
    after = index + 1
    while after < len(layout.lines) and not layout.blank(after) and after not in starts and not listing_kind(layout.lines[after]):
        line = layout.lines[after]
        if pieces and open_sentence and layout.closed(after - 1) and line.lstrip()[0].islower():
            break
        if pieces and not layout.goes_on(after - 1):
            break
        pieces.append(trimmed(after + 1, line))
        after += 1
    return pieces, after
