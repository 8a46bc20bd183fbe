"""Reads a contribution to a work that is given by a back-reference ("Lohse, Der Deichbau, in: Behrend (Hrsg.), a.a.O. (Fn. 1), S. 3")."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.citing.described import put_described
from cite_check.citing.lazily import lazy
from cite_check.citing.name_lines import any_names
from cite_check.citing.part import PartKind

if TYPE_CHECKING:
    from cite_check.citing.work import Work

_IN_ANOTHER = lazy(
    r"[,.?!]\s\[?[Ii]n:?\]?\s(?P<names>[A-ZÀ-Þ][^\d:;“”„]{1,80}?)(?:\s\((?:Hrsg|Hg|[Ee]ds?)\.?\))?(?:\s(?:18|19|20)\d\d)?[\s,:(]*$"
)  # , in: Behrend/Lohse (Hrsg.),
_ORDERS: Final = ([PartKind.AUTHOR, PartKind.TITLE], [PartKind.AUTHOR, PartKind.DATE, PartKind.TITLE])


def put_contribution(work: Work, stop: int) -> bool:
    """Take authors and title of a contribution, and who edits the work pointed back at before ``stop``; ``False`` where there is none."""
    found = _IN_ANOTHER.search(work.sheet.text, work.start, stop)
    editors = any_names(found["names"]) if found else None
    if found is None or editors is None:
        return False
    if not put_described(work, found.start(), _ORDERS):
        return False
    work.put("editor", found.start("names"), found.end("names"), editors.names)
    return True
