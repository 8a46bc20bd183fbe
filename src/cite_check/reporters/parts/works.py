"""The works that a report's notes cite, each once, with a key of its own: what the bibliographic formats write."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cite_check.model.citation import Form
from cite_check.reporters.parts.counts import findings_of
from cite_check.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cite_check.model.item import Item
    from cite_check.model.report import Report

_KEY_WORD_LIMIT = 24


@dataclass(frozen=True, slots=True)
class Work:
    """One work and its key: ASCII letters and digits, unique in the report without regard to case."""

    key: str
    item: Item


def works(report: Report) -> list[Work]:
    """The works in the order of the notes. Back-references, and citations that name nothing, are left out."""
    cited = (finding.citation for finding in findings_of(report.documents))
    items = dict.fromkeys(citation.item for citation in cited if citation.form is Form.FULL and _names_a_work(citation.item))
    return list(_keyed(items))


def _names_a_work(item: Item) -> bool:
    return any((item.title, item.url, item.doi, item.isbn, item.pmid, item.arxiv, item.number))


def _keyed(items: Iterable[Item]) -> Iterable[Work]:
    taken: set[str] = set()
    for item in items:
        stem = _stem(item)
        key, count = stem, 1
        while key in taken:
            count += 1
            key = f"{stem}{_letters(count)}"
        taken.add(key)
        yield Work(key, item)


def _stem(item: Item) -> str:
    """Who and when, as "marrow2021"; without an author the title's or container's first long word."""
    first = item.author[0] if item.author else None
    name = (first.family or first.literal or first.given) if first else None
    words = _ascii_words(name or "") or _ascii_words(item.title or "") or _ascii_words(item.container_title or "")
    word = "".join(words[:2]) if name else next((word for word in words if len(word) > 3), "".join(words[:1]))  # noqa: PLR2004 -- no "the"
    year = f"{item.issued.year}" if item.issued and item.issued.year is not None else ""
    return f"{word[:_KEY_WORD_LIMIT] or 'work'}{year}"


def _ascii_words(text: str) -> list[str]:
    words = ("".join(char for char in word if char.isascii()) for word in fold(text).split())
    return [word for word in words if word]


def _letters(count: int) -> str:
    """A suffix for the second and later works of one stem: "b", … "z", then "x27" and on."""
    return chr(ord("a") + count - 1) if count <= 26 else f"x{count}"  # noqa: PLR2004 -- the letters there are
