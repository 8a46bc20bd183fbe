"""Reads what one writes before or behind another's book ("Mara Hollis, preface to The Tidal Clerk, by Owen Strand (London: …), xii")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cite_check.citing.lazily import lazy
from cite_check.citing.titles import put_names

if TYPE_CHECKING:
    from cite_check.citing.work import Work

_PREFACE = lazy(
    r"(?P<names>[A-ZÀ-Þ][^\d“”\"();:]{2,80}),\s(?:preface|foreword|introduction|afterword|prologue|epilogue|postscript)"
    r"(?:\sand\s(?:preface|introduction|afterword|notes))?\sto\s(?P<title>[^\d“”\"();]{3,150}[^\s,]),"
    r"\sby\s[A-ZÀ-Þ][^\d“”\"();:]{2,80}?,?\s(?=\()"
)  # Mara Hollis, preface to The Tidal Clerk, by Owen Strand (


def read_preface(work: Work) -> int | None:
    """Take the preface's author and the book's title; the place after the book's author, or ``None`` where no such words stand."""
    found = _PREFACE.match(work.sheet.text, work.start, work.end)
    if found is None or not put_names(work, *found.span("names")):
        return None
    work.put("title", *found.span("title"))
    work.values["italic-title"] = work.values["sure"] = True
    return found.end()
