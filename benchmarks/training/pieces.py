"""What is learned from: references as the parser sees them, with their tokens and labels."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from cite_check.citing.flatten import flatten
from cite_check.citing.sheet import read_sheet
from cite_check.citing.tokens import tokens_of
from cite_check.model.document import NoteKind
from cite_check.readers.parts.noting import note_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from benchmarks.labelled_lines import Piece
    from cite_check.citing.flatten import Flat
    from cite_check.citing.tokens import Token

_ALONE = frozenset("DLNO")
"""Parts that have one label, since two of a kind never stand side by side."""


@dataclass(frozen=True, slots=True)
class Example:
    """A reference as the parser sees it: its tokens, the label of each, and whether it stands in a list of references."""

    text: str
    tokens: tuple[Token, ...]
    labels: tuple[str, ...]
    listed: bool


def example_of(pieces: Iterable[Piece], *, listed: bool) -> Example | None:
    """The tokens and labels of a reference; ``None`` where it has no words."""
    text, parts = _characters(pieces)
    note = note_of(text, "1", NoteKind.REFERENCE)
    shift = text.find(note.text)
    flat = flatten(note)
    seen = read_sheet(flat).text
    tokens = tokens_of(seen, 0, len(seen))
    if not tokens or shift < 0:
        return None
    return Example(seen, tuple(tokens), tuple(_labels(_parts_of_tokens(tokens, flat, parts[shift:]))), listed)


def segments(tokens: Sequence[Token], labels: Sequence[str]) -> list[tuple[str, int, int]]:
    """The parts that labels make of tokens: letter, start, end."""
    found: list[tuple[str, int, int]] = []
    for token, label in zip(tokens, labels, strict=True):
        if found and label[0] != "B" and found[-1][0] == label[-1]:
            found[-1] = (found[-1][0], found[-1][1], token.end)
        else:
            found.append((label[-1], token.start, token.end))
    return found


def _characters(pieces: Iterable[Piece]) -> tuple[str, list[str | None]]:
    """The text on one line, and the part of each of its characters."""
    text: list[str] = []
    parts: list[str | None] = []
    for piece in pieces:
        for char in piece.text:
            if not char.isspace():
                text.append(char)
            elif text and text[-1] != " ":
                text.append(" ")
            else:
                continue
            parts.append(piece.part)
    return "".join(text), parts


def _parts_of_tokens(tokens: Sequence[Token], flat: Flat, parts: Sequence[str | None]) -> list[str]:
    """The part that most characters of each token's core belong to; punctuation goes with what stands before it."""
    found: list[str] = []
    for token in tokens:
        start = token.start + len(token.lead)
        places = range(start, start + len(token.core)) if token.core else range(token.start, token.end)
        counts = Counter(part for place in places if flat.origin[place] < len(parts) and (part := parts[flat.origin[place]]))
        found.append(counts.most_common(1)[0][0] if counts else found[-1] if found else "O")
    return found


def _labels(parts: Sequence[str]) -> list[str]:
    labels: list[str] = []
    for part, run in groupby(parts):
        length = len(list(run))
        labels += [part] * length if part in _ALONE else [f"B{part}", *[f"I{part}"] * (length - 1)]
    return labels
