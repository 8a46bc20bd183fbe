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
_ARTICLE_LIMIT = 3
"""Words of this length or less ("the", "on") make no key where there is a longer one."""


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
    word = _author_word(item) or _long_word(item.title) or _long_word(item.container_title) or "work"
    year = f"{item.issued.year}" if item.issued and item.issued.year is not None else ""
    return f"{word[:_KEY_WORD_LIMIT]}{year}"


def _author_word(item: Item) -> str:
    first = item.author[0] if item.author else None
    if first is None:
        return ""
    return "".join(_ascii_words(first.family or first.given or "")) or "".join(_ascii_words(first.literal or "")[:2])


def _long_word(text: str | None) -> str:
    words = _ascii_words(text or "")
    return next((word for word in words if len(word) > _ARTICLE_LIMIT), "".join(words[:1]))


def _ascii_words(text: str) -> list[str]:
    words = ("".join(char for char in word if char.isascii()) for word in fold(text).split())
    return [word for word in words if word]


def _letters(count: int) -> str:
    """A suffix for the second and later works of one stem: "b", … "z", then "x27" and on."""
    return chr(ord("a") + count - 1) if count <= 26 else f"x{count}"  # noqa: PLR2004 -- the letters there are
