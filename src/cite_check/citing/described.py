"""Takes the authors and the title that describe a work before a place where something else begins: a back word, or its book."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cite_check.citing.part_fields import set_off, take_part
from cite_check.citing.parts import parts_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from cite_check.citing.part import PartKind
    from cite_check.citing.work import Work


def put_described(work: Work, stop: int, orders: Collection[list[PartKind]]) -> bool:
    """Take what the parts before ``stop`` give, the last as the title; ``False`` where they are in no such order, or name no author."""
    parts = [part for part in parts_of(work.sheet, work.start, work.end) if part.start < stop]
    if [part.kind for part in parts] not in orders:
        return False
    *others, title = parts
    for part in others:
        take_part(work, part)
    if not work.has("author"):
        return False
    work.put("title", *set_off(work, replace(title, end=min(title.end, stop))))
    return True
