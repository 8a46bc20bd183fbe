"""Sets right what stands around the word that says in what a work stands: its title, the book's editors, the periodical."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cite_check.citing.lazily import lazy
from cite_check.citing.names import read_families

if TYPE_CHECKING:
    from cite_check.citing.work import Work

_BEFORE_BOOK = lazy(r"(?P<title>[A-ZÀ-Þ„“«»\d][^“”„«»]{8,200}?)[.,?!]?\s[Ii]n:?\s$")  # Die Fischer gehen auf Distanz, in:
_HANDBOOK = lazy(
    r"(?P<names>[A-ZÀ-Þ][\w’'-]+(?:/[A-ZÀ-Þ][\w’'-]+){0,4}),\s(?=(?:Handbuch|Handwörterbuch|Lehrbuch|Kommentar|Grundri(?:ß|ss)|Lexikon|Festschrift)\b)"
)  # Ley, Handbuch der Deichkunde
_ROLE = lazy(r"(?i),?\s?[(\[]?(?:hrs?g|hgg?|eds?|editors?|dirs?|éds?|orgs?|coords?|a\scura)\b")  # (Hrsg.)


def title_before_book(work: Work) -> None:
    """Words that no author wrote are the title before what they stand in ("Die Fischer gehen auf Distanz, in: Osthafen, Nr. 6/1982")."""
    if work.has("title", "same-author") or not work.has("in") or work.sheet.listed or "container-title" not in work.places:
        return
    found = _BEFORE_BOOK.match(work.sheet.text, work.start, work.places["container-title"][0])
    if found is None or work.places.get("author", (0, 0))[0] == work.start:
        return
    work.drop("author")
    work.put("title", *found.span("title"))


def editor_before_handbook(work: Work) -> None:
    """A family name before a handbook's title is its editor's, though nothing says so ("in: Ley, Handbuch der Deichkunde")."""
    start, end = work.places.get("container-title", (0, 0))
    found = _HANDBOOK.match(work.sheet.text, start, end) if work.has("in") and not work.has("editor") else None
    names = read_families(found["names"]) if found else None
    if found is None or names is None:
        return
    work.drop("container-title")
    work.put("editor", *found.span("names"), names.names)
    work.put("container-title", found.end(), end)


def container_from_editor(work: Work) -> None:
    """Who is named after "in" without being called an editor, and without a book, is a periodical ("in: Soziale Welt 1969, S. 45")."""
    if not work.has("in") or work.has("container-title") or "editor" not in work.places or len(work.values["editor"]) > 1:
        return
    if _ROLE.match(work.sheet.text, work.places["editor"][1]) is None:
        work.rename("editor", "container-title")
