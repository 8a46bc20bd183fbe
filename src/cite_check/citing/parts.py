"""Cuts a reference into its parts, by the labels of its tokens: authors, title, container, and what else stands in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.citing.labelling import labels_of
from cite_check.citing.part import Part, PartKind
from cite_check.citing.tokens import tokens_of

if TYPE_CHECKING:
    from cite_check.citing.work import Sheet


_MOST_TOKENS: Final = 1_000


def parts_of(sheet: Sheet, start: int, end: int) -> list[Part]:
    """The parts of a range, in order; they cover all its tokens. What stands behind the first thousand is not told apart.

    The sheet remembers them: a note with one work is asked for its parts to be split, and again to be read.
    """
    text = sheet.text
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if (start, end) not in sheet.parts:
        sheet.parts[start, end] = tuple(_parts(sheet, start, end))
    return list(sheet.parts[start, end])


def _parts(sheet: Sheet, start: int, end: int) -> list[Part]:
    tokens = tokens_of(sheet.text, start, end)
    beyond = tokens[_MOST_TOKENS:]
    tokens = tokens[:_MOST_TOKENS]
    parts: list[Part] = []
    for token, label in zip(tokens, labels_of(tokens, listed=sheet.listed), strict=True):
        kind = PartKind(label[-1])
        if parts and parts[-1].kind is kind and label[0] != "B":
            parts[-1] = Part(kind, parts[-1].start, token.end)
        else:
            parts.append(Part(kind, token.start, token.end))
    return [*parts, Part(PartKind.OTHER, beyond[0].start, beyond[-1].end)] if beyond else parts
