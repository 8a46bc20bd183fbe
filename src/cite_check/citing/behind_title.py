"""Reads entries of a list in which authors and year stand right behind the title ("Tides of the basin Lund, K. 2003 Basin Letters")."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.citing.chunks import chunk_end
from cite_check.citing.lazily import lazy
from cite_check.citing.names import read_all
from cite_check.citing.titles import put_written_names

if TYPE_CHECKING:
    from cite_check.citing.work import Work

_NAMES_BEHIND = lazy(
    r"(?P<title>[A-ZÀ-Þ][^.]{24,300}?[^\s.,:;])\s(?P<names>[A-ZÀ-Þ][\w’'-]+,\s(?:[A-ZÀ-Þ]\.-?\s?){1,4}[^\d()]{0,400}?)"
    r"(?:\s\([^()\d]{3,80}\))?\s\(?(?P<year>(?:1[89]|20)\d\d)[a-z]?\)?[.,:]?\s(?=[A-ZÀ-Þ])"
)  # Tides of the northern basin Lund, K., and M. Ito 2003 Basin
_BEGINS_NAMED = lazy(r"[^\s,]+(?:\s[^\s,]+)?,\s[A-ZÀ-Þ]\.")  # Lund, K.
_CONTAINER_ENDS = lazy(r",?\s\d|[.,;]\s|\.?$")  # , 30(22)
_FEWEST: Final = 4


def take_authors_behind(work: Work) -> None:
    """Take title, authors and year in this order, and what follows as the journal, where an entry is built so."""
    text = work.sheet.text
    if not work.sheet.listed or work.sheet.quotes or _BEGINS_NAMED.match(text, work.start):
        return
    found = _NAMES_BEHIND.match(text, work.start, work.end)
    names = read_all(found["names"]) if found else None
    if found is None or names is None or not all(name.given for name in names.names) or len(found["title"].split()) < _FEWEST:
        return
    for name in ("title", "author", "editor", "issued", "container-title", "publisher", "publisher-place"):
        work.drop(name)
    work.put("title", *found.span("title"))
    put_written_names(work, *found.span("names"))
    work.put_date(found.start("year"))
    work.put("container-title", found.end(), chunk_end(text, found.end(), work.end, _CONTAINER_ENDS))
    work.used.append((work.start, work.places.get("container-title", found.span())[1]))
