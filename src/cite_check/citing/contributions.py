"""Reads a contribution to a work that is given by a back-reference ("Lohse, Der Deichbau, in: Behrend (Hrsg.), a.a.O. (Fn. 1), S. 3")."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.citing.lazily import lazy
from cite_check.citing.name_lines import any_names
from cite_check.citing.part import PartKind
from cite_check.citing.part_fields import set_off, take_part
from cite_check.citing.parts import parts_of

if TYPE_CHECKING:
    from cite_check.citing.work import Work

_IN_ANOTHER = lazy(
    r"[,.?!]\s\[?[Ii]n:?\]?\s(?P<names>[A-ZÀ-Þ][^\d:;“”„]{1,80}?)(?:\s\((?:Hrsg|Hg|[Ee]ds?)\.?\))?(?:\s(?:18|19|20)\d\d)?[\s,:(]*$"
)  # , in: Behrend/Lohse (Hrsg.),
_DESCRIBED: Final = ([PartKind.AUTHOR, PartKind.TITLE], [PartKind.AUTHOR, PartKind.DATE, PartKind.TITLE])


def put_contribution(work: Work, stop: int) -> bool:
    """Take authors and title of a contribution, and who edits the work pointed back at before ``stop``; ``False`` where there is none."""
    found = _IN_ANOTHER.search(work.sheet.text, work.start, stop)
    editors = any_names(found["names"]) if found else None
    if found is None or editors is None:
        return False
    parts = [part for part in parts_of(work.sheet, work.start, work.end) if part.start < found.start()]
    if [part.kind for part in parts] not in _DESCRIBED:
        return False
    *others, title = parts
    for part in others:
        take_part(work, part)
    if not work.has("author"):
        return False
    work.put("title", *set_off(work, title))
    work.put("editor", found.start("names"), found.end("names"), editors.names)
    return True
