"""Plain text -> Page: the first lines may be a title."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cite_check.metadata.decode import decode
from cite_check.metadata.markup import one_line
from cite_check.metadata.words import counted
from cite_check.model.page import Page, PageKind, Reading

if TYPE_CHECKING:
    from cite_check.model.outcome import Fetched

_CAP: Final = 512 * 1024
_LONGEST_TITLE: Final = 300
_RULE: Final = frozenset("=-*#~_ \t")


def read_plain(fetched: Fetched) -> Page:
    """The first line that has words, that line and the next together, and all words."""
    content_type = next((value for name, value in fetched.headers if name == "content-type"), "")
    source = decode(fetched.body[:_CAP], content_type)
    text, words = counted(source)
    return Page(kind=PageKind.TEXT, readings=_titles(source), text=text, words=words)


def _titles(source: str) -> tuple[Reading, ...]:
    lines = [line.strip("#=*- \t") for line in source[:8000].splitlines()[:60] if not _RULE.issuperset(line)][:2]
    lines = [one_line(line)[:_LONGEST_TITLE] for line in lines if any(char.isalnum() for char in line)]
    readings = tuple(Reading(line, "first-line") for line in lines[:1])
    return (*readings, Reading(" ".join(lines), "first-lines")) if len(lines) > 1 else readings
