"""Reads an issue of a periodical that is cited without an article ("Nord-Probleme (Bonn), Nr. 10/1968, S. 218-228")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cite_check.citing.lazily import lazy
from cite_check.citing.prose import is_prose
from cite_check.model.item import ItemType, PartialDate

if TYPE_CHECKING:
    from cite_check.citing.work import Work

_ISSUE = lazy(
    r"(?P<container>[A-ZÀ-Þ][^\s,;:()“”„\"»«]+(?:\s[^\s,;:()“”„\"»«]+){0,11}?)(?:\s\((?P<place>[A-ZÀ-Þ][^\d()]{2,30})\))?,?\s(?:(?:Nr\.|[Nn]o\.|n\.º|n°|H\.|Heft|núm\.)\s)?"
    r"(?P<issue>\d{1,3})/(?P<year>(?:1[6-9]|20)\d\d),?\s(?:(?:S\.|pp?\.)\s)?(?P<page>\d{1,4}(?:\s?[-–]\s?\d{1,4})?)(?:,\s(?:hier\s)?S\.\s"
    r"(?P<locator>\d{1,4}))?(?=\s?[.;]?\s?$|[.;]\s)"
)  # Nord-Probleme (Bonn), Nr. 10/1968, S. 218-228


def take_issue(work: Work) -> None:
    """Where nothing is a title, take such an issue, whatever its name was taken for."""
    found = None if work.has("title", "in", "type") else _ISSUE.match(work.sheet.text, work.start, work.end)
    if found is None or is_prose(found["container"]):
        return
    for name in ("author", "editor", "container-title", "publisher-place", "issued", "volume"):
        work.drop(name)
    work.values["type"] = ItemType.ARTICLE_JOURNAL
    work.put("container-title", *found.span("container"))
    work.put("issued", *found.span("year"), PartialDate(year=int(found["year"])))
    for name, group in (("publisher-place", "place"), ("issue", "issue"), ("page", "page"), ("locator", "locator")):
        if found[group]:
            work.put(name, *found.span(group))
    work.used.append(found.span())
