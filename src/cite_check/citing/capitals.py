"""Sets right books and reports whose author and title stand in capitals, as the Bluebook sets them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cite_check.citing.lazily import lazy
from cite_check.model.item import Name

if TYPE_CHECKING:
    from cite_check.citing.work import Work

_CAPITAL_BODY = lazy(
    r"(?P<names>[A-Z][A-Z.’'& ]{2,60}\b(?:BD|COMM[’']?N|COMM|DEP[’']?T|AGENCY|INST|ASS[’']?N|BUREAU|OFFICE|AUTH|COUNCIL|MINISTRY)"
    r"\b\.?(?:\sO[FN]\s[A-Z ]+)?),\s(?P<title>[A-Z][A-Z0-9:,’'& -]{3,}?)(?=\s\d|\s\()"
)  # HARBOUR SAFETY BD., COLD WATER DEATHS 4


def body_in_capitals(work: Work) -> None:
    """A body in capitals, and a comma, stand before its report's title ("HARBOUR SAFETY BD., COLD WATER DEATHS 4 (2016)")."""
    found = None if work.has("author", "editor") or work.sheet.listed else _CAPITAL_BODY.match(work.sheet.text, work.start, work.end)
    if found is None:
        return
    work.put("author", *found.span("names"), (Name(literal=found["names"]),))
    for name in ("title", "container-title"):
        work.drop(name)
    work.put("title", *found.span("title"))


def title_in_capitals(work: Work) -> None:
    """Capitals behind an author in capitals, and no volume before them, are a book ("ANN LEE, HARBOUR FINANCE 25 (2014)")."""
    if work.has("title", "in", "volume") or not {"author", "container-title"} <= work.places.keys():
        return
    start, end = work.places["container-title"]
    text = work.sheet.text
    if text[start:end].isupper() and text[slice(*work.places["author"])].isupper() and len(text[start:end].split()) > 1:
        work.rename("container-title", "title")
        if "page" in work.places:
            work.rename("page", "locator")
