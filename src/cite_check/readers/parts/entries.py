"""Unnumbered lists of works under a heading such as References: one entry a paragraph, or a line, or a hanging indent."""

from __future__ import annotations

import re
from enum import Enum, auto
from itertools import pairwise, zip_longest
from typing import TYPE_CHECKING, Final

from cite_check.model.document import NoteKind
from cite_check.readers.parts.headings import is_underline, listing_kind, looks_like_heading
from cite_check.readers.parts.labels import Dress
from cite_check.readers.parts.lines import trimmed
from cite_check.readers.parts.listed import Listing
from cite_check.readers.parts.noting import Found

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cite_check.readers.parts.layout import Layout

_BULLET = re.compile(r"\s{0,40}(?:[-*+•‣▪·^↑–—]\s+|\d{1,4}[.)]\s+)")  # "- ", "• ", "^ "
_LOOKS_LIKE_WORK = re.compile(  # (2001), https://, doi:, n.d., “Tides”, *Tides*, Lee, A.
    r"(?i)\b(?:1[4-9]|20)\d\d[a-z]?\b|://|www\.|\bdoi\b|\bn\.\s?d\.|[“\"«„»*_][^\s]|\bpp?\.\s?\d|\bforthcoming\b|\bin press\b"
    r"|^\s*[^\W\d]+, [^\W\d]\."
)
_STARTS_WORK = re.compile(  # "Lee, Ann", "Lee, A.", "de la Cruz, M.", "“Tides", "———.", "A. Lee", "World Bank (2001", "Lee A. (2001"
    r"\s*(?:[—–_-]{2,6}[.,]|[“\"«„‘]"
    r"|(?:(?:de|la|van|von|der|den|di|da|du|le|al|el|ter|dos) ){0,3}[^\W\d_a-z][\w’'‐-]{0,30}(?: [^\W\d_a-z][\w’'‐-]{1,30})?, "
    r"|(?:[^\W\d_a-z]\. ?){1,3}[^\W\d_a-z]"
    r"|[^\W\d_a-z][^().]{2,80} ?\((?:1[4-9]|20)\d\d"
    r"|[^\W\d_a-z][^().]{2,60}\. (?:\((?:1[4-9]|20)\d\d|[“\"]))"
)
_LONGEST_REMARK: Final = 400
"""A paragraph longer than this that names no work is running text: the list has ended before it."""
_LIKELY: Final = 0.5


def unnumbered(layout: Layout, heading: int) -> Listing:
    """The works listed under line ``heading``, labelled by their order; nothing where most of what stands there is no work."""
    entries: list[list[int]] = []
    taken = {heading}
    blocks = _blocks(layout, heading)
    for block, after in zip_longest(blocks, blocks[1:], fillvalue=()):
        match _part(layout, block, after, entries):
            case _Part.END:
                break
            case _Part.WORKS:
                entries += _split(layout, block)
            case _Part.ASIDE:
                pass
        taken.update(block)
    works = sum(1 for entry in entries if _is_work(layout, entry))
    if not entries or works < _LIKELY * len(entries):
        return Listing((), frozenset())
    notes = tuple(_found(layout, entry, number) for number, entry in enumerate(entries, 1))
    return Listing(notes, frozenset(taken))


def _found(layout: Layout, entry: Sequence[int], number: int) -> Found:
    first = entry[0]
    bullet = _BULLET.match(layout.lines[first])
    pieces = [trimmed(first + 1, layout.lines[first], bullet.end() if bullet else 0)]
    pieces += (trimmed(index + 1, layout.lines[index]) for index in entry[1:])
    return Found(str(number), NoteKind.REFERENCE, Dress.NONE, tuple(pieces), first + 1)


def _blocks(layout: Layout, heading: int) -> list[list[int]]:
    """The blocks of lines between blank lines, up to the next heading of a list."""
    blocks: list[list[int]] = []
    current: list[int] = []
    for index in range(heading + 1, len(layout.lines)):
        if layout.blank(index):
            if current:
                blocks.append(current)
            current = []
        elif not current and listing_kind(layout.lines[index]):
            break
        elif index == heading + 1 and is_underline(layout.lines[index]):
            blocks.append([index])
        else:
            current.append(index)
    return [*blocks, current] if current else blocks


def _split(layout: Layout, block: Sequence[int]) -> list[list[int]]:
    """The entries of one block: by bullets, by hanging indents, or by how their lines begin and end."""
    starts = {index for index in block if _BULLET.match(layout.lines[index])}
    if block[0] not in starts:
        least = min(layout.indentation(index) for index in block)
        hanging = layout.indentation(block[0]) == least and any(layout.indentation(index) > least for index in block)
        starts = {index for index in block if layout.indentation(index) == least} if hanging else _unmarked_starts(layout, block)
    entries: list[list[int]] = []
    for index in block:
        if index in starts or not entries:
            entries.append([index])
        else:
            entries[-1].append(index)
    return entries


def _unmarked_starts(layout: Layout, block: Sequence[int]) -> set[int]:
    starts = {block[0]}
    for before, index in pairwise(block):
        if layout.closed(before) and (not layout.filled(before) or _STARTS_WORK.match(layout.lines[index][:400])):
            starts.add(index)
    return starts


def _is_work(layout: Layout, entry: Sequence[int]) -> bool:
    return any(_LOOKS_LIKE_WORK.search(layout.lines[index][:4000]) for index in entry[:40])


class _Part(Enum):
    """What a block is to the list."""

    WORKS = auto()
    ASIDE = auto()
    """A subheading, an underline, an annotation set in deeper than its work."""
    END = auto()


def _part(layout: Layout, block: Sequence[int], after: Sequence[int], entries: Sequence[Sequence[int]]) -> _Part:
    first = layout.lines[block[0]]
    if len(block) == 1 and is_underline(first):
        return _Part.ASIDE
    if len(block) == 1 and looks_like_heading(first) and not _STARTS_WORK.match(first):
        return _Part.ASIDE if after and _begins_work(layout, after[0]) else _Part.END
    if _is_work(layout, block):
        return _Part.WORKS
    if entries and layout.indentation(block[0]) > layout.indentation(entries[-1][0]):
        return _Part.ASIDE
    return _Part.END if sum(len(layout.lines[index]) for index in block) > _LONGEST_REMARK else _Part.WORKS


def _begins_work(layout: Layout, index: int) -> bool:
    line = layout.lines[index][:400]
    return bool(_BULLET.match(line) or _STARTS_WORK.match(line)) or "://" in line
