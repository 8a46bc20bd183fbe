"""The cited works as BibTeX: the entry types of the standard styles, and the fields that BibLaTeX adds (date, urldate, eprint)."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from cite_check.model.item import ItemType
from cite_check.reporters.parts.outside import shown, shown_link
from cite_check.reporters.parts.phrases import iso_range
from cite_check.reporters.parts.works import works

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from cite_check.model.item import Item, Name
    from cite_check.model.report import Report
    from cite_check.model.view import View
    from cite_check.reporters.parts.works import Work

_ENTRY: Final[Mapping[ItemType, str]] = MappingProxyType(
    {
        ItemType.ARTICLE_JOURNAL: "article",
        ItemType.ARTICLE_MAGAZINE: "article",
        ItemType.ARTICLE_NEWSPAPER: "article",
        ItemType.REVIEW: "article",
        ItemType.BOOK: "book",
        ItemType.CHAPTER: "incollection",
        ItemType.ENTRY: "incollection",
        ItemType.ENTRY_ENCYCLOPEDIA: "incollection",
        ItemType.PAPER_CONFERENCE: "inproceedings",
        ItemType.REPORT: "techreport",
        ItemType.STANDARD: "techreport",
        ItemType.THESIS: "phdthesis",
        ItemType.MANUSCRIPT: "unpublished",
    }
)
"""What is not here is ``misc``."""
_CONTAINER: Final[Mapping[str, str]] = MappingProxyType(
    {"article": "journal", "incollection": "booktitle", "inproceedings": "booktitle", "misc": "howpublished"}
)
_PUBLISHER: Final[Mapping[str, str]] = MappingProxyType({"techreport": "institution", "phdthesis": "school"})
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_RANGE: Final = re.compile(r"(?<=\d)[-–](?=\d)")  # 23-25
_VALUE_LIMIT: Final = 2000
_ESCAPES: Final = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        "$": r"\$",
        "&": r"\&",
        "#": r"\#",
        "%": r"\%",
        "_": r"\_",
    }
)
"""A brace by itself would unbalance the entry even behind a backslash, so that it is written by its name."""
_URL_ESCAPES: Final = str.maketrans({"{": "%7B", "}": "%7D", "\\": "%5C", " ": "%20"})


def render(report: Report, view: View) -> bytes:
    """The entries in UTF-8; the view makes no difference."""
    del view
    return "\n".join(_entry(work) for work in works(report)).encode("utf-8")


def _entry(work: Work) -> str:
    kind = _ENTRY.get(work.item.type, "misc") if work.item.type else "misc"
    fields = "".join(f"  {name} = {value},\n" for name, value in _fields(work.item, kind))
    return f"@{kind}{{{work.key},\n{fields}}}\n"


def _fields(item: Item, kind: str) -> Iterable[tuple[str, str]]:
    words = {
        "author": _names(item.author, et_al=item.et_al),
        "editor": _names(item.editor, et_al=False),
        "translator": _names(item.translator, et_al=False),
        "title": f"{{{_escaped(item.title)}}}" if item.title else "",
        _CONTAINER.get(kind, "series"): _escaped(item.container_title or item.collection_title),
        "edition": _escaped(item.edition),
        "volume": _escaped(item.volume),
        "number": _escaped(item.issue or item.number),
        "pages": _RANGE.sub("--", _escaped(item.page)),
        _PUBLISHER.get(kind, "publisher"): _escaped(item.publisher or item.authority),
        "address": _escaped(item.publisher_place),
        "type": _escaped(item.genre),
    }
    for name, value in words.items():
        if value:
            yield name, f"{{{value}}}"
    yield from _dates(item)
    yield from _addresses(item)


def _names(names: Iterable[Name], *, et_al: bool) -> str:
    said = [_name(name) for name in names]
    return " and ".join([*said, "others"] if et_al and said else said)


def _name(name: Name) -> str:
    if name.literal or not name.family:
        return f"{{{_escaped(name.literal or name.given)}}}"
    parts = (name.family, name.suffix, name.given)
    return ", ".join(_whole(part) for part in parts if part)


def _whole(part: str) -> str:
    """A part of a name, in braces where BibTeX would break it in two."""
    escaped = _escaped(part)
    return f"{{{escaped}}}" if "," in part or " and " in f" {part} ".lower() else escaped


def _dates(item: Item) -> Iterable[tuple[str, str]]:
    issued = item.issued
    if issued and issued.year is not None:
        yield "year", f"{{{issued.year:04}}}"
        if issued.month is not None and 1 <= issued.month <= len(_MONTHS):
            yield "month", _MONTHS[issued.month - 1]
        yield "date", f"{{{iso_range(issued)}}}"
    elif issued and issued.literal:
        yield "year", f"{{{_escaped(issued.literal)}}}"
    if item.accessed and item.accessed.year is not None:
        yield "urldate", f"{{{iso_range(item.accessed)}}}"


def _addresses(item: Item) -> Iterable[tuple[str, str]]:
    if item.url:
        yield "url", f"{{{shown_link(item.url).translate(_URL_ESCAPES)}}}"
    if item.doi:
        yield "doi", f"{{{shown(item.doi).translate(_URL_ESCAPES)}}}"
    if item.arxiv:
        yield "eprint", f"{{{_escaped(item.arxiv)}}}"
        yield "archiveprefix", "{arXiv}"
    if item.isbn:
        yield "isbn", f"{{{_escaped(item.isbn)}}}"
    if item.archive_url:
        yield "note", f"{{Archived at {_escaped(shown_link(item.archive_url))}}}"


def _escaped(text: str | None) -> str:
    return shown(text, _VALUE_LIMIT).translate(_ESCAPES) if text else ""
